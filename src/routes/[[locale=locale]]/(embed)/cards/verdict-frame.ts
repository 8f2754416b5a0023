import { verdictCard } from '#lib/charts/index.ts';
import { DEFAULT_METHOD, type VerdictRow } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import {
	flagWords,
	formatValue,
	notedName,
	targetSentence,
	verdictModel,
	type EmbedChoice
} from '#lib/view/index.ts';
import { verdictRows } from '../../../area-verdicts.ts';
import { siteHref } from '../../../site-href.ts';
import type { Card, CardPlace } from '../embed-card.ts';
import type { VerdictArea, VerdictField, VerdictShard } from './card-data.ts';
import { usedSources } from './used-sources.ts';

/** An indicator's verdicts, and the area and method that are shown. */
interface VerdictTask {
	indicator: string;
	data: VerdictShard;
	/** The last part of the area's page address. */
	slug: string;
	area: VerdictArea;
	choice: Pick<EmbedChoice, 'method'>;
}

function hrefOf({ indicator, slug }: VerdictTask, { locale, root }: CardPlace): string {
	const search = slug === 'world' ? '' : `?areas=${slug.toUpperCase()}`;
	return siteHref(`/indicators/${indicator}/`, locale, root) + search;
}

/** Of how many areas there is a verdict, for a reader of a card without one; says nothing of a kind of which there is none. */
function judgedNotes({ judged }: VerdictShard, locale: Locale): string[] {
	const economies = formatNumber(judged.economies, locale, 0);
	const groups = formatNumber(judged.groups, locale, 0);
	if (judged.economies > 0 && judged.groups > 0)
		return [m.embed_verdict_judged({ economies, groups }, { locale })];
	if (judged.economies > 0) return [m.embed_verdict_judged_economies({ economies }, { locale })];
	return judged.groups > 0 ? [m.embed_verdict_judged_groups({ groups }, { locale })] : [];
}

/** An area of which no source holds a figure, so that nothing can be judged. */
function silentFrame(task: VerdictTask, place: CardPlace): Card {
	const { data, area, slug, choice } = task;
	const { locale } = place;
	const [name, own] = [data.name[locale], area.name[locale]];
	const method = notedName(choice.method ?? DEFAULT_METHOD, locale);
	const unit = Object.values(data.series)[0]?.unit[locale] ?? '';
	const reason = (slug === 'world' ? m.embed_verdict_no_world : m.embed_verdict_no_figure)(
		{},
		{ locale }
	);
	return {
		title: m.embed_verdict_none({ name, area: own, reason }, { locale }),
		subtitle: `${unit} · ${m.matrix_caption({ layer: own, method }, { locale })}`,
		body: verdictCard(
			{
				verdict: 'not_assessable',
				word: m.embed_no_figure({}, { locale }),
				sentence: reason.charAt(0).toLocaleUpperCase(locale) + reason.slice(1),
				...{ facts: [], spark: null, sparkLabel: '', target: '', others: [] }
			},
			locale
		),
		notes: judgedNotes(data, locale),
		table: null,
		sources: data.sources[locale],
		href: hrefOf(task, place)
	};
}

function sparkOf({ data, area }: VerdictTask, row: Pick<VerdictRow, VerdictField>) {
	const { target_year: year, target_value: value } = row;
	return {
		points: area.points.map(([time, figure]) => ({ year: time, value: figure })),
		years: data.series[row.series]?.years ?? [],
		target: year === null || value === null ? null : { year, value },
		projection: row.projection,
		limit: data.limit_high
	};
}

/** The card of the verdict on an indicator in an area by a method; says why where there is none. */
export function verdictFrame(task: VerdictTask, place: CardPlace): Card {
	const { data, area, choice } = task;
	const { locale } = place;
	const method = choice.method ?? DEFAULT_METHOD;
	const rows = verdictRows({ fields: data.fields, rows: area.rows });
	const row = rows.find((own) => own.method === method);
	const series = row && data.series[row.series];
	if (!row || !series) return silentFrame(task, place);
	const unit = series.unit_measure;
	const target = row.target_id === null ? undefined : data.targets[row.target_id];
	const { direction, limit_low, limit_high } = data;
	const name = data.name[locale];
	const subject = { name, unit, area: area.name[locale], operator: target?.operator, locale };
	const flags = flagWords(area, locale);
	const letters = flags.map(({ code }) => code).join(', ');
	const model = verdictModel(
		rows,
		{ ...subject, direction, limit_low, limit_high },
		{ method, unit: series.unit[locale], flags: letters }
	);
	if (!model) return silentFrame(task, place);
	const { title, subtitle, table, notes } = model;
	const { latest_value, latest_year } = row;
	const value = latest_value === null ? '' : formatValue(latest_value, unit, locale);
	const aim = targetSentence(row, target, { unit, locale });
	const card = {
		...model,
		spark: sparkOf(task, row),
		sparkLabel: m.progress_spark({ name, value, year: latest_year ?? '' }, { locale })
	};
	return {
		...{ title, subtitle, table },
		body: verdictCard(card, locale),
		drawing: { kind: 'verdict', card },
		notes: [
			...(aim === null ? [] : [m.embed_target({ target: aim }, { locale })]),
			...flags.map(({ code, words }) => `${code}: ${words}`),
			...notes
		],
		sources: usedSources(data.sources[locale], [row.series]),
		href: hrefOf(task, place)
	};
}
