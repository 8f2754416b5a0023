import type { Observation } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { observationExport, type ExportNames, type ExportTable } from '#lib/view/index.ts';
import type { AreaFigures } from '../../../../../area-figures.ts';
import { verdictRows, type AreaVerdicts } from '../../../../../area-verdicts.ts';
import { loadJson } from '../../../../../load-json.ts';
import { indicatorName } from '../../../../../localized-words.ts';
import { structureAddress } from '../../../take-home/structure-address.ts';
import { taken } from '../../../take-home/taken.ts';
import type { AreaTaken } from './area-taken.ts';
import { VERDICT_COLUMNS } from './verdict-columns.ts';

const fileOf = ({ area, root }: AreaTaken, name: string) =>
	`${root}economies/${area.slug}/${name}.json`;

const loadFigures = (of: AreaTaken) =>
	loadJson<AreaFigures>(fileOf(of, 'figures'), of.checks.figures);

function observations({ fields, rows }: AreaFigures): Observation[] {
	return rows.map(
		(values) =>
			Object.fromEntries(
				fields.map((field, index) => [field, values[index]])
			) as unknown as Observation
	);
}

function namesOf({ area, locale }: AreaTaken, { series, sources }: AreaFigures): ExportNames {
	return {
		locale,
		area: (ref_area) => (ref_area === area.ref_area ? area : undefined),
		series(id) {
			const found = series[id];
			const source = sources[locale].find((each) => id.startsWith(`${each.source}.`));
			if (!found || !source) return undefined;
			const { publisher, vintage, licence } = source;
			const name = indicatorName(found, locale);
			return { name, indicator: found.indicator, publisher, vintage, licence };
		}
	};
}

const areaFilter = ({ area, locale }: AreaTaken) => ({
	name: m.take_filter_areas({}, { locale }),
	value: area.name
});

/** The figures of an area's profile as published, every year. */
export async function figuresTable(of: AreaTaken): Promise<ExportTable> {
	const { area, locale } = of;
	const file = await loadFigures(of);
	const { address, accessed } = taken();
	return observationExport(observations(file), namesOf(of, file), {
		title: m.take_area_figures({ name: area.name }, { locale }),
		filters: [areaFilter(of)],
		...{ address, accessed, structure: structureAddress(of.root) },
		sources: file.sources[locale].map((source) => ({ ...source, address: source.licence_url }))
	});
}

/** The verdicts on an area as rows: a row for each indicator, target, measure and method. */
export async function verdictsTable(of: AreaTaken): Promise<ExportTable> {
	const { area, locale } = of;
	const [figures, file] = await Promise.all([
		loadFigures(of),
		loadJson<AreaVerdicts>(fileOf(of, 'verdicts'), of.checks.verdicts)
	]);
	const { address, accessed } = taken();
	const rows = verdictRows(file);
	const used = new Set(rows.map(({ series }) => series.slice(0, series.indexOf('.'))));
	return {
		columns: VERDICT_COLUMNS.map(({ name, type, describe }) => ({
			...{ name, type },
			description: describe({}, { locale })
		})),
		rows: rows.map((row) => VERDICT_COLUMNS.map(({ name }) => row[name])),
		about: {
			title: m.take_area_verdicts({ name: area.name }, { locale }),
			filters: [areaFilter(of)],
			...{ address, accessed },
			sources: sourcesOf(figures, used, locale),
			notes: [m.take_verdict_note({}, { locale })]
		}
	};
}

function sourcesOf({ sources }: AreaFigures, used: ReadonlySet<string>, locale: Locale) {
	return sources[locale]
		.filter(({ source }) => used.has(source))
		.map(({ title, publisher, vintage, licence, licence_url }) => ({
			...{ title, publisher, vintage, licence },
			address: licence_url
		}));
}
