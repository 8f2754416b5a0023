import { areaName } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { countEffort, WHOLE_EFFORT, type MatrixSource } from '#lib/view/index.ts';
import { areaVerdictFile } from '../../../area-verdicts.server.ts';
import { matrixFrameworks } from '../../../matrix-frameworks.server.ts';
import { jsonCheck } from '../../../json-file.server.ts';
import type { CellIndicator } from '../../../cell-indicator.ts';
import { cellIndicators } from '../../../cell-indicators.server.ts';
import { frameSource } from '../../../localized-words.ts';
import { areaVerdicts } from '../../../progress-data.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { verdictChecks } from '../../../verdict-checks.server.ts';
import { activityData } from '../../../activity-data.server.ts';
import { effortData, effortNames } from '../../../effort-data.server.ts';
import { effortFacets } from './effort-facets.server.ts';
import type { MatrixData, WorldVerdict } from './matrix-data.ts';

const WORLD = '001';

async function worldOf(indicators: readonly CellIndicator[]): Promise<WorldVerdict[]> {
	const rows = await areaVerdicts(WORLD);
	return indicators.flatMap(({ indicator }) => {
		const own = rows.filter((row) => row.indicator === indicator && row.measure === 'value');
		const [first] = own;
		const said = own.map(({ method, verdict, score }) => [method, [verdict, score]] as const);
		return first ? [{ indicator, series: first.series, methods: Object.fromEntries(said) }] : [];
	});
}

async function areaChoices(locale: Locale): Promise<MatrixData['areas']> {
	const { areas } = await siteData();
	const { compare } = new Intl.Collator(locale);
	const named = areas.flatMap((area): [string, string, string][] =>
		area.slug === null ? [] : [[area.ref_area, area.slug, areaName(area, locale)]]
	);
	return [
		...named.filter(([code]) => code === WORLD),
		...named.filter(([code]) => code !== WORLD).sort((a, b) => compare(a[2], b[2]))
	];
}

/** Sources with titles in a language, those of figures only. */
async function matrixSourcesIn(locale: Locale): Promise<MatrixSource[]> {
	const { series, sources } = await siteData();
	const used = new Set(series.map(({ source }) => source));
	return sources
		.filter(({ source }) => used.has(source))
		.map((source) => ({ ...frameSource(source, locale), retrieved: source.retrieved }));
}

/** What the matrix page shows first and holds for its script. */
export async function matrixData(locale: Locale, root: string): Promise<MatrixData> {
	const indicators = await cellIndicators(locale);
	const rows = (await activityData()).map(({ row }) => row);
	return {
		locale,
		root,
		...(await matrixFrameworks()),
		world: await worldOf(indicators),
		indicators,
		areas: await areaChoices(locale),
		sources: await matrixSourcesIn(locale),
		files: {
			world: jsonCheck(await areaVerdictFile(WORLD)),
			checks: jsonCheck(await verdictChecks())
		},
		effort: countEffort(rows, WHOLE_EFFORT),
		facets: await effortFacets(rows, locale),
		effortFiles: {
			rows: jsonCheck(await effortData()),
			names: jsonCheck(await effortNames())
		}
	};
}
