import { areaName } from '#lib/domain/index.ts';
import type { ExportChoice, ExportNames } from '#lib/view/index.ts';
import { siteData } from '../../../site-data.server.ts';

async function build(): Promise<ExportNames & Pick<ExportChoice, 'sources'>> {
	const { areas, series, sources, indicators } = await siteData();
	const areaOf = new Map(
		areas.map((area) => [area.ref_area, { name: areaName(area, 'en'), iso3: area.iso3 }])
	);
	const seriesOf = new Map(
		series.map((row) => {
			const source = sources.find((one) => one.source === row.source);
			const indicator = indicators.find((one) => one.indicator === row.indicator);
			const { publisher = '', licence = '' } = source ?? {};
			const name = indicator?.name_en ?? row.indicator;
			return [
				row.series,
				{ name, indicator: row.indicator, publisher, vintage: row.vintage, licence }
			];
		})
	);
	return {
		locale: 'en',
		area: (ref_area) => areaOf.get(ref_area),
		series: (key) => seriesOf.get(key),
		sources: sources.map(({ source, title_en, publisher, vintage, licence, licence_url }) => ({
			...{ source, title: title_en, publisher, vintage, licence },
			address: licence_url
		}))
	};
}

let names: ReturnType<typeof build> | undefined;

/** What areas and series are called in English, with all sources. */
export function seriesNames(): ReturnType<typeof build> {
	names ??= build();
	return names;
}
