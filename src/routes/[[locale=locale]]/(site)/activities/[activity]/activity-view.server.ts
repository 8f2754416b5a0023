import { DEFAULT_METHOD, surenessOf, type ActivityLink } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { activityNoteWords, matrixPairs, surenessWords } from '#lib/view/index.ts';
import type { LinkedActivity } from '../../../../activity-data.server.ts';
import { activityTitle } from '../../../../activity-data.server.ts';
import { activityKinOf } from '../../../../activity-kin.server.ts';
import { codeNames } from '../../../../code-names.server.ts';
import { frameworks, linePath, shortName } from '../../../../frameworks.server.ts';
import { frameSource } from '../../../../localized-words.ts';
import type { SummaryEntry } from '../../../../progress-view.ts';
import { areaLabels, siteData } from '../../../../site-data.server.ts';
import { lineEntries } from '../../../../summary-entries.server.ts';
import type { ActivityView, LinkView, OutcomeView } from './activity-view.ts';
import { processLink } from '../../../../process-names.server.ts';

const WORLD = '001';

interface Shared {
	labels: ReturnType<typeof areaLabels>;
	entries: SummaryEntry[];
	nameOf: Awaited<ReturnType<typeof codeNames>>;
}

const shared = new Map<Locale, Promise<Shared>>();

/** What all pages of a language need, made once. */
function sharedIn(locale: Locale): Promise<Shared> {
	const known = shared.get(locale);
	if (known) return known;
	const made = (async () => ({
		labels: areaLabels((await siteData()).areas, locale),
		entries: await lineEntries(WORLD, locale),
		nameOf: await codeNames(locale)
	}))();
	shared.set(locale, made);
	return made;
}

async function linkViews(links: readonly ActivityLink[], locale: Locale): Promise<LinkView[]> {
	const { lines, goals } = await frameworks();
	const line = (code: string) => lines.find(({ action_line }) => action_line === code);
	const goal = (code: string) => goals.find((each) => each.goal === code);
	return links
		.map(({ kind, code, layer, rule, confidence, basis }) => {
			const own = kind === 'goal' ? goal(code) : line(code);
			const place = kind === 'goal' ? Number(code) : (line(code)?.position ?? 0);
			const path = kind === 'goal' ? `/goals/${code}/` : linePath(code);
			const name = own ? shortName(own, locale) : code;
			return { place, view: { kind, code, name, path, layer, rule, confidence, basis } };
		})
		.sort((a, b) => a.place - b.place)
		.map(({ view }) => view);
}

function outcomes(codes: readonly string[], entries: readonly SummaryEntry[]): OutcomeView[] {
	return entries
		.filter(({ code }) => codes.includes(code))
		.map(({ code, name, path, layers }) => ({
			...{ code, name, path },
			layers: layers.flatMap(({ layer, summaries }) =>
				summaries
					.filter(({ method }) => method === DEFAULT_METHOD)
					.map(({ verdict, sentence }) => ({ layer, verdict, sentence }))
			)
		}));
}

function yearWords(start: number | null, end: number | null): string | null {
	if (start === null) return end === null ? null : m.effort_page_until({ end });
	if (end === null || end === start) return String(start);
	return m.effort_page_years({ start, end });
}

/** The page of an activity in a language. */
export async function activityView(
	{ own, links, row }: LinkedActivity,
	locale: Locale
): Promise<ActivityView> {
	const { sources } = await siteData();
	const { links: matrix } = await frameworks();
	const { labels, entries, nameOf } = await sharedIn(locale);
	const source = sources.find((each) => each.source === own.source);
	if (!source) throw new Error(`${own.activity}: no source ${own.source}`);
	const lines = [...new Set(row.links.map(({ line }) => line))];
	const named = (codelist: string, code: string | null) =>
		code === null ? null : nameOf(codelist, code);
	const other = locale === 'fr' ? 'en' : 'fr';
	return {
		activity: own.activity,
		...activityTitle(own, locale),
		otherTitle:
			own.title_fr === null ? null : { title: activityTitle(own, other).title, lang: other },
		description: own.description,
		kind: nameOf('ACTIVITY_KIND', own.kind),
		organisations: own.organisation?.split(';').map((name) => name.trim()) ?? [],
		organisationType: named('ORGANISATION_TYPE', own.organisation_type),
		implementing: own.implementing_org,
		economies: row.areas.map((code) => {
			const label = labels.get(code);
			return {
				name: label?.name ?? code,
				path: label?.slug ? `/economies/${label.slug}/` : null
			};
		}),
		years: yearWords(own.start_year, own.end_year),
		yearBasis: named('YEAR_BASIS', own.year_basis),
		status: named('ACTIVITY_STATUS', own.status),
		statusText: own.status_text,
		sectors: own.sector_codes?.split('|') ?? [],
		amount:
			own.amount === null
				? null
				: {
						text: m.effort_page_usd({ amount: formatNumber(own.amount, locale, 0) }),
						basis: named('AMOUNT_BASIS', own.amount_basis) ?? m.effort_page_basis_unknown()
					},
		process: await processLink(own.process, locale),
		mandate: own.mandate,
		paragraph: own.paragraph,
		notes: own.note === null ? [] : activityNoteWords(own.note, locale),
		sureness: surenessWords(surenessOf(own.confidence), locale),
		licence: own.licence,
		url: own.url,
		source: frameSource(source, locale),
		cautions: locale === 'fr' ? source.cautions_fr : source.cautions_en,
		retrieved: source.retrieved,
		links: await linkViews(links, locale),
		cells: matrixPairs({ lines, goals: row.goals }, matrix),
		outcomes: outcomes(lines, entries),
		kin: await activityKinOf(own.activity, locale)
	};
}
