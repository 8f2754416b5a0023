import { error } from '@sveltejs/kit';
import { maybeFile } from '#lib/catalogue/index.ts';
import { areaName } from '#lib/domain/index.ts';
import { matrixCells } from '#lib/query/index.ts';
import { frameworks } from '../../../frameworks.server.ts';
import { indicatorName } from '../../../localized-words.ts';
import { siteData } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import MatrixPanel from './MatrixPanel.svelte';
import type { MatrixData } from './matrix-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const { database, manifest, areas, indicators } = await siteData();
	const { lines, goals, links, indicatorLinks } = await frameworks();
	const file = maybeFile(manifest, 'summary_verdicts');
	if (!file) error(500, 'the manifest names no file for summary_verdicts');
	const { path, sha256, bytes, rows, columns } = file;
	const { compare } = new Intl.Collator(locale);
	const world = areas.filter(({ kind }) => kind === 'world');
	const others = areas
		.filter(({ kind, slug }) => kind !== 'world' && slug !== null)
		.sort((a, b) => compare(areaName(a, locale), areaName(b, locale)));
	const codes = (indicator: string, layer: string, kind: string) =>
		indicatorLinks
			.filter((link) => link.indicator === indicator && link.layer === layer && link.kind === kind)
			.map(({ code }) => code);
	const data: MatrixData = {
		locale,
		root,
		links: links.map(({ action_line, goal, target, decision, note }) => ({
			action_line,
			goal,
			target,
			decision,
			note
		})),
		lines: lines.map(({ action_line, matrix_row, position, short_en, short_fr }) => ({
			action_line,
			matrix_row,
			position,
			short_en,
			short_fr
		})),
		goals: goals.map(({ goal, short_en, short_fr }) => ({ goal, short_en, short_fr })),
		world: await matrixCells(database, { ref_area: '001' }),
		indicators: indicators
			.filter(({ direction }) => direction !== 0)
			.map((own) => ({
				indicator: own.indicator,
				name: indicatorName(own, locale),
				lines: codes(own.indicator, 'thematic', 'action_line'),
				goals: codes(own.indicator, 'official', 'goal'),
				targets: codes(own.indicator, 'official', 'target')
			})),
		areas: [...world, ...others].map((area) => [
			area.ref_area,
			area.slug ?? '',
			areaName(area, locale)
		]),
		file: { path, sha256, bytes, rows, columns: columns.map(({ name }) => name) }
	};
	renderIsland(locals, 'matrix', MatrixPanel, { props: { data }, data: { data } });
};
