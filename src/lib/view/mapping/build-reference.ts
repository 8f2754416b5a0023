import type { ActionLine, Area, CrosswalkRule, Goal, MatrixLink } from '#lib/domain/index.ts';
import type { MappingReference } from './mapping-reference.ts';

/** Another name or code of an area, as a source writes it. */
export interface AreaAlias {
	code: string;
	name: string;
	ref_area: string;
}

const texts = (...names: (string | null)[]): string[] => [
	...new Set(names.filter((name): name is string => name !== null && name !== ''))
];

/** What a reader's file is checked against, from the tables of the site. */
export function buildReference(tables: {
	areas: readonly Area[];
	aliases: readonly AreaAlias[];
	lines: readonly ActionLine[];
	goals: readonly Goal[];
	links: readonly MatrixLink[];
	rules: readonly CrosswalkRule[];
}): MappingReference {
	const { areas, aliases, lines, goals, links, rules } = tables;
	return {
		areas: areas.map((area) => ({
			ref_area: area.ref_area,
			iso2: area.iso2,
			iso3: area.iso3,
			kind: area.kind,
			names: texts(
				area.name_en,
				area.name_fr,
				area.name_es,
				area.name_ru,
				area.name_ar,
				area.name_zh,
				...aliases
					.filter(({ ref_area }) => ref_area === area.ref_area)
					.flatMap(({ name, code }) => [name, /^[A-Z]{3}$/.test(code) ? code : ''])
			)
		})),
		lines: lines.map(({ action_line, matrix_row, ...names }) => ({
			code: action_line,
			matrix_row,
			names: texts(names.short_en, names.short_fr, names.name_en, names.name_fr, names.name_es)
		})),
		goals: goals.map(({ goal, ...names }) => ({
			code: goal,
			names: texts(names.short_en, names.short_fr, names.name_en, names.name_fr)
		})),
		cells: [
			...new Set(
				links
					.filter(({ decision }) => decision === 'accept')
					.map(({ action_line, goal }) => `${action_line} ${goal}`)
			)
		],
		rules: [...rules]
	};
}
