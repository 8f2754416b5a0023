import { m } from '#lib/i18n/index.ts';

/** A page of the site that has to do with a process. */
export interface ProcessLink {
	path: string;
	label: string;
}

type Words = (inputs: object, options: { locale: 'en' | 'fr' }) => string;

const LINKS: Readonly<Record<string, readonly (readonly [path: string, label: Words])[]>> = {
	'wsis-stocktaking': [['/action-lines/', m.site_nav_lines]],
	'wsis-prizes': [['/action-lines/', m.site_nav_lines]],
	'wsis-forum': [['/action-lines/', m.site_nav_lines]],
	hlpf: [['/goals/', m.site_nav_goals]],
	'wsis-sdg-matrix': [
		['/matrix/', m.progress_matrix_title],
		['/action-lines/', m.site_nav_lines],
		['/goals/', m.site_nav_goals]
	],
	'sdg-mapping-tool': [['/goals/', m.site_nav_goals]],
	partnership: [['/indicators/', m.site_nav_indicators]],
	'wsis20-review': [['/targets/#sdg', m.targets_title]],
	'global-digital-compact': [['/targets/#gdc', m.targets_title]],
	'strategic-and-operational-plans': [['/targets/#itu_sp_2024', m.targets_title]],
	'connect-2030': [['/targets/#connect_2030', m.targets_title]],
	'action-line-roadmaps': [['/roadmaps/', m.process_to_roadmaps]],
	'agenda-2030-roadmap': [['/goals/', m.site_nav_goals]]
};

/** The pages of the site that a process leads to, in the reader's language. */
export function processLinks(process: string, locale: 'en' | 'fr'): ProcessLink[] {
	return (LINKS[process] ?? []).map(([path, label]) => ({ path, label: label({}, { locale }) }));
}
