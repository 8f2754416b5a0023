import { verdictBody, verdictCard } from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { verdictModel } from '#lib/view/index.ts';
import { areaProgress } from '../../area-progress.server.ts';
import { frameworks } from '../../frameworks.server.ts';
import { areaVerdicts } from '../../progress-data.server.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { siteData, worldArea } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import type { Card, CardPlace } from './embed-card.ts';

/** The World's verdicts on an indicator's own figure, by every method. */
async function worldRows(indicator: string) {
	const rows = await areaVerdicts((await worldArea()).ref_area);
	return rows.filter((row) => row.indicator === indicator && row.measure === 'value');
}

/** The indicators on which there is a verdict for the World. */
export async function verdictIndicators(): Promise<string[]> {
	const rows = await areaVerdicts((await worldArea()).ref_area);
	const judged = rows.filter((row) => row.measure === 'value' && row.method === DEFAULT_METHOD);
	return [...new Set(judged.map(({ indicator }) => indicator))];
}

/** The card of the verdict on an indicator for the World; null where there is none. */
export async function verdictEmbed(
	slug: string,
	{ locale, root }: CardPlace
): Promise<Card | null> {
	const rows = await worldRows(slug);
	const { indicators, series } = await siteData();
	const { targets } = await frameworks();
	const world = await worldArea();
	const indicator = indicators.find((own) => own.indicator === slug);
	const own = series.find((each) => each.series === rows[0]?.series);
	const progress = (await areaProgress(world, locale)).find(
		(each) => each.indicator === slug && each.measure === 'value'
	);
	if (!indicator || !own || !progress) return null;
	const { direction, limit_low, limit_high } = indicator;
	const model = verdictModel(
		rows,
		{
			name: progress.name,
			area: areaName(world, locale),
			unit: own.unit_measure,
			operator: targets.find(({ target_id }) => target_id === rows[0]?.target_id)?.operator,
			...{ direction, limit_low, limit_high, locale }
		},
		{
			method: DEFAULT_METHOD,
			unit: progress.unit,
			flags: progress.flags.map(({ code }) => code).join(', ')
		}
	);
	if (!model) return null;
	const { title, subtitle, table, notes } = model;
	const { spark, sparkLabel, flags, target } = progress;
	const card = { ...model, spark: { ...spark, projection: model.projection }, sparkLabel };
	return {
		...{ title, subtitle, table },
		picture: verdictBody(card, locale),
		body: verdictCard(card, locale),
		notes: [
			...(target === null ? [] : [m.embed_target({ target }, { locale })]),
			...flags.map(({ code, words }) => `${code}: ${words}`),
			...notes
		],
		sources: await seriesSources([own.series], locale),
		href: siteHref(`/indicators/${slug}/`, locale, root)
	};
}
