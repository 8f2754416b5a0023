import { EMBED_VIEWS, type EmbedSubject, type EmbedView } from '#lib/view/index.ts';
import type { MakerData, MakerIndicator, MakerOption } from './maker-data.ts';

/** The kinds of embed as a maker chooses them: each chart of an indicator is one. */
export const MAKER_KINDS = [
	...EMBED_VIEWS,
	'chart',
	'verdict',
	'action-line',
	'matrix',
	'economy',
	'activities',
	'explore'
] as const;
export type MakerKind = (typeof MAKER_KINDS)[number];

/** The kind of embed that a subject is. */
export function makerKind(subject: EmbedSubject): MakerKind {
	return subject.kind === 'indicator' ? subject.view : subject.kind;
}

const isView = (kind: MakerKind): kind is EmbedView => EMBED_VIEWS.some((view) => view === kind);

/** The indicators of which there is an embed of a kind. */
function indicatorsFor(kind: MakerKind, { indicators }: MakerData): MakerIndicator[] {
	if (kind === 'verdict') return indicators.filter(({ hasVerdict }) => hasVerdict);
	return isView(kind) ? indicators.filter(({ views }) => views.includes(kind)) : [];
}

/** What an embed of a kind can be of, by name; empty where there is only one. */
export function optionsFor(kind: MakerKind, data: MakerData): MakerOption[] {
	switch (kind) {
		case 'chart':
			return data.charts;
		case 'action-line':
		case 'activities':
			return data.lines;
		case 'economy':
			return data.areas.flatMap(({ slug, name }) => (slug === null ? [] : [{ value: slug, name }]));
		case 'matrix':
		case 'explore':
			return [];
		case 'line':
		case 'map':
		case 'ranking':
		case 'gap':
		case 'verdict':
			return indicatorsFor(kind, data);
	}
}

/** What a subject is of, among the options of its kind; empty for all activities and where there are none. */
export function optionOf(subject: EmbedSubject): string {
	switch (subject.kind) {
		case 'indicator':
		case 'verdict':
			return subject.indicator;
		case 'chart':
			return subject.chart;
		case 'action-line':
		case 'activities':
			return subject.line ?? '';
		case 'economy':
			return subject.area;
		case 'matrix':
		case 'explore':
			return '';
	}
}

/** The embed of a kind and an option of it; the first option where there is no such. */
export function subjectOf(kind: MakerKind, option: string, data: MakerData): EmbedSubject {
	const options = optionsFor(kind, data);
	const found = options.find(({ value }) => value === option)?.value;
	const own = found ?? options[0]?.value ?? '';
	switch (kind) {
		case 'chart':
			return { kind, chart: own };
		case 'verdict':
			return { kind, indicator: own };
		case 'action-line':
			return { kind, line: own };
		case 'economy':
			return { kind, area: own };
		case 'activities':
			return { kind, line: found ?? null };
		case 'matrix':
		case 'explore':
			return { kind };
		case 'line':
		case 'map':
		case 'ranking':
		case 'gap':
			return { kind: 'indicator', indicator: own, view: kind };
	}
}

/** The series that an embed can show; those of a chart of the gallery are its own alone. */
export function seriesFor(subject: EmbedSubject, data: MakerData): MakerIndicator['series'] {
	const seriesOf = (indicator: string) =>
		data.indicators.find(({ value }) => value === indicator)?.series ?? [];
	if ('indicator' in subject) return seriesOf(subject.indicator);
	const chart =
		subject.kind === 'chart' ? data.charts.find(({ value }) => value === subject.chart) : undefined;
	return chart ? seriesOf(chart.indicator).filter(({ series }) => series === chart.series) : [];
}

/** Whether the site has such an embed. */
export function hasSubject(subject: EmbedSubject, data: MakerData): boolean {
	const isWhole = subject.kind === 'activities' && subject.line === null;
	const options = optionsFor(makerKind(subject), data);
	return (
		isWhole || options.length === 0 || options.some(({ value }) => value === optionOf(subject))
	);
}
