import { parquetExample } from '#lib/query/index.ts';
import { SITE_PLACE } from '../site-place.ts';

/** Ready code for one tool; `SITE_PLACE` stands for the site. */
export interface ApiExample {
	tool: string;
	code: string;
}

/** The same figures, and a question over the whole corpus, in the tools that statisticians use. */
export const API_EXAMPLES: readonly ApiExample[] = [
	{
		tool: 'curl',
		code: `curl -O ${SITE_PLACE}api/v1/data/internet-use/latest.csv`
	},
	{
		tool: 'R',
		code: `library(readr)
figures <- read_csv(
  "${SITE_PLACE}api/v1/data/internet-use/latest.csv",
  col_types = cols(ref_area = "c")
)
subset(figures, ref_area == "404" & sex == "_T")`
	},
	{
		tool: 'Python',
		code: `import pandas as pd
figures = pd.read_csv(
    "${SITE_PLACE}api/v1/data/internet-use/latest.csv",
    dtype={"ref_area": str},
)
figures.query("ref_area == '404' and sex == '_T'")`
	},
	{
		tool: 'Observable',
		code: `figures = d3.csv("${SITE_PLACE}api/v1/data/internet-use/latest.csv", d3.autoType)`
	},
	{
		tool: 'DuckDB',
		code: parquetExample(`${SITE_PLACE}api/v1/data/internet-use/latest.parquet`)
	}
];
