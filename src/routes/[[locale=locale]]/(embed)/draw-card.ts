import { verdictCard } from '#lib/charts/index.ts';
import { DEFAULT_METHOD, type VerdictRow } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { decodeEmbed, verdictModel, type EmbedChoice } from '#lib/view/index.ts';
import { verdictRows, type AreaVerdicts } from '../../area-verdicts.ts';
import { loadJson } from '../../load-json.ts';
import { siteHref } from '../../site-href.ts';
import { askedParts } from './asked-parts.ts';
import type { CardData } from './card-data.ts';
import { droppedNotice } from './dropped-notice.ts';
import { embedCard, type Card } from './embed-card.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { matrixFrame } from './matrix-frame.ts';

/** What of a choice each card can follow. */
const USED: Partial<Record<EmbedPage['subject']['kind'], readonly string[]>> = {
	verdict: ['areas', 'method'],
	matrix: ['areas', 'method', 'layer']
};

/** An area as a card is drawn of it. */
interface CardArea {
	slug: string;
	name: string;
	file: AreaVerdicts;
	rows: VerdictRow[];
}

type Drawn = Omit<Card, 'sources'> & { series: string[] };

function drawMatrix(page: EmbedPage, choice: EmbedChoice, data: CardData, area: CardArea): Drawn {
	const { locale, root } = page;
	const method = choice.method ?? DEFAULT_METHOD;
	const layer = choice.layer ?? 'official';
	const asked = new URLSearchParams({
		...(area.slug === 'world' ? {} : { area: area.slug.toUpperCase() }),
		...(choice.layer ? { layer } : {}),
		...(choice.method ? { method } : {})
	}).toString();
	return {
		...matrixFrame({ ...data, area: area.name, layer, method, rows: area.rows, locale }),
		href: siteHref('/matrix/', locale, root) + (asked === '' ? '' : `?${asked}`)
	};
}

/** Only the figures that the verdict rests on: those between them stand in another file. */
function pointsOf({ base_year, base_value, latest_year, latest_value }: VerdictRow) {
	return [
		...(base_year !== null && base_value !== null ? [{ year: base_year, value: base_value }] : []),
		...(latest_year !== null && latest_value !== null && latest_year !== base_year
			? [{ year: latest_year, value: latest_value }]
			: [])
	];
}

function drawVerdict(
	page: EmbedPage,
	slug: string,
	{ choice, data, area }: { choice: EmbedChoice; data: CardData; area: CardArea }
): Drawn {
	const { locale, root } = page;
	const method = choice.method ?? DEFAULT_METHOD;
	const own = data.indicators.find(({ indicator }) => indicator === slug);
	const rows = area.rows.filter(({ indicator }) => indicator === slug);
	const row = rows.find((each) => each.method === method);
	if (!own || !row) throw new Error(m.embed_none());
	const { name, direction, limit_low, limit_high } = own;
	const unit = area.file.units[row.series] ?? '';
	const operator = row.target_id === null ? undefined : area.file.operators[row.target_id];
	const subject = { name, unit, area: area.name, operator, direction, limit_low, limit_high };
	const model = verdictModel(rows, { ...subject, locale }, { method, unit: own.unit });
	if (!model) throw new Error(m.embed_none());
	const { target_year, target_value } = row;
	const points = pointsOf(row);
	const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
	return {
		...model,
		body: verdictCard(
			{
				...model,
				spark: {
					points,
					years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
					target:
						target_year === null || target_value === null
							? null
							: { year: target_year, value: target_value },
					projection: row.projection,
					limit: limit_high
				},
				sparkLabel: model.sentence
			},
			locale
		),
		series: [row.series],
		href: siteHref(`/indicators/${slug}/`, locale, root) + `?areas=${area.slug.toUpperCase()}`
	};
}

async function openArea(data: CardData, code: string | undefined, root: string): Promise<CardArea> {
	const found = data.areas.find(
		([slug, iso3]) => code === undefined || iso3 === code || slug.toUpperCase() === code
	);
	const [slug = '', , name = ''] = found ?? [];
	const [sha256, bytes] = data.checks[slug] ?? [];
	if (!sha256 || !bytes) throw new Error(m.embed_none());
	const path = `${root}economies/${slug}/verdicts.json`;
	const file = await loadJson<AreaVerdicts>(path, { sha256, bytes });
	const rows = verdictRows(file).filter(({ measure }) => measure === 'value');
	return { slug, name, file, rows };
}

/** Draws the card of a verdict or of the matrix for the area, method and layer that an address asks for; throws what the frame can say. */
export async function drawCard(page: EmbedPage, search: string): Promise<DrawnEmbed> {
	const { subject, locale, root, file } = page;
	if (!file) throw new Error(m.embed_none());
	const data = await loadJson<CardData>(file.url, file);
	const codes = new Set(
		data.areas.flatMap(([slug, iso3]) => [slug.toUpperCase(), ...(iso3 === null ? [] : [iso3])])
	);
	const { address, dropped } = decodeEmbed(subject, locale, search, {
		hasArea: (code) => codes.has(code)
	});
	const { choice } = address;
	const used = USED[subject.kind] ?? [];
	const unused = [
		...askedParts(address).filter(({ parameter }) => !used.includes(parameter)),
		...choice.areas.slice(1).map((value) => ({ parameter: 'areas', value }))
	];
	const area = await openArea(data, choice.areas[0], root);
	const { series, ...card } =
		subject.kind === 'verdict'
			? drawVerdict(page, subject.indicator, { choice, data, area })
			: drawMatrix(page, choice, data, area);
	const keys = new Set(series.map((key) => key.slice(0, key.indexOf('.'))));
	const sources = data.sources.filter(({ source }) => keys.has(source));
	const notices = droppedNotice([...dropped, ...unused], page.words.dropped);
	return embedCard({ ...card, sources }, locale, notices);
}
