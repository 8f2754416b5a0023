import type { Direction } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import {
	buildBarScale,
	foldRanking,
	formatValue,
	placeReferences,
	type MapFigure,
	type RankingReference
} from '#lib/view/index.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { SceneColour, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { wrapName } from '../wrap-text.ts';
import type { PictureBody } from './picture.ts';

/** A ranking to draw as a picture. */
export interface RankingPicture {
	/** In ranked order. */
	figures: readonly MapFigure[];
	references: readonly RankingReference[];
	direction: Direction;
	unit: string;
	locale: Locale;
	/** The figure's natural upper limit, where bars end; null where it has none. */
	limit: number | null;
	/** True where the figures are of different years. */
	showYear: boolean;
	chosen: readonly string[];
	/** In px. */
	width: number;
}

const SIZE = 13;
const ROW = 24;
const NAME_MOST = 250;

interface Row {
	rank: string;
	name: string;
	value: number;
	words: string;
	role: 'plain' | 'chosen' | 'reference';
}

/** The rows in order: economies, those folded away as their number, references in their places. */
function rowsOf(picture: RankingPicture): (Row | number)[] {
	const { figures, references, direction, unit, locale, showYear, chosen } = picture;
	const named = (name: string, year: number) => (showYear ? `${name}, ${year}` : name);
	const folded = foldRanking(figures.length, (index) =>
		chosen.includes(figures[index]?.ref_area ?? '')
	);
	const placed = placeReferences(
		figures.map(({ value }) => value),
		references,
		direction
	);
	const rows: (Row | number)[] = [];
	const refer = (index: number) => {
		for (const { reference, before } of placed) {
			if (before !== index) continue;
			const words = formatValue(reference.value, unit, locale);
			const name = named(reference.name, reference.year);
			rows.push({ rank: '', name, value: reference.value, words, role: 'reference' });
		}
	};
	figures.forEach((figure, index) => {
		refer(index);
		if (folded[index]) {
			const last = rows.at(-1);
			if (typeof last === 'number') rows[rows.length - 1] = last + 1;
			else rows.push(1);
			return;
		}
		const value = figure.text ?? formatValue(figure.value, unit, locale);
		rows.push({
			rank: `${formatNumber(figure.rank, locale)}${figure.tied ? '=' : ''}`,
			name: named(figure.name, figure.year),
			value: figure.value,
			words: [value, ...figure.flags.map(({ code }) => code)].join(' '),
			role: chosen.includes(figure.ref_area) ? 'chosen' : 'plain'
		});
	});
	refer(figures.length);
	return rows;
}

const BAR_COLOURS: Record<Row['role'], SceneColour> = {
	plain: 'none',
	chosen: 'series-1',
	reference: 'ink'
};

/** A ranking as the body of a picture: its first and last economies, those chosen, references as rules in their places. */
export function rankingBody(picture: RankingPicture): PictureBody {
	const { figures, references, limit, locale, width } = picture;
	const rows = rowsOf(picture);
	const full = rows.filter((row) => typeof row !== 'number');
	const widest = (texts: string[], bold: boolean) =>
		Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, SIZE, bold))));
	const rankEnd = widest(
		full.map(({ rank }) => rank),
		false
	);
	const nameStart = rankEnd + 10;
	const nameWidth = Math.min(
		NAME_MOST,
		widest(
			full.map(({ name }) => name),
			true
		)
	);
	const valueEnd =
		nameStart +
		nameWidth +
		16 +
		widest(
			full.map(({ words }) => words),
			true
		);
	const barStart = valueEnd + 10;
	const barWidth = width - barStart;
	const scale = buildBarScale(
		[...figures, ...references].map(({ value }) => value),
		limit
	);
	const marks = rows.flatMap((row, index): SceneMark[] => {
		const base = index * ROW + 16;
		const text = { kind: 'text', y: base, size: SIZE, anchor: 'start' } as const;
		if (typeof row === 'number') {
			const words = m.ranking_folded({ count: formatNumber(row, locale) }, { locale });
			return [{ ...text, x: nameStart, text: words, colour: 'soft' }];
		}
		const bold = row.role !== 'plain';
		const colour = row.role === 'chosen' ? 'series-1' : 'ink';
		const [name = ''] = wrapName(row.name, bold ? nameWidth / 1.06 : nameWidth, SIZE, 1);
		const bar = scale.bar(row.value);
		return [
			{ ...text, x: rankEnd, text: row.rank, colour: 'soft', anchor: 'end' },
			{ ...text, x: nameStart, text: name, colour, bold },
			{ ...text, x: valueEnd, text: row.words, colour, bold, anchor: 'end' },
			{
				...{ kind: 'rect', x: barStart + (bar.start * barWidth) / 100, y: base - 11 },
				...{ width: (bar.size * barWidth) / 100, height: 13, fill: BAR_COLOURS[row.role] }
			}
		];
	});
	const height = rows.length * ROW;
	const [main] = references;
	if (main) {
		const x = barStart + (scale.at(main.value) * barWidth) / 100;
		marks.push({ kind: 'path', d: `M${x} 0V${height}`, stroke: 'soft', dash: [3, 3] });
	}
	return { markup: sceneMarkup({ marks }), width, height };
}
