import { VERDICTS } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { effortKeyWords, mostEffort, verdictWords, type MatrixModel } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from './light-colours.ts';
import { markSide } from './mark-side.ts';
import { svgEffort, svgHollow, svgVerdict } from './matrix-svg-mark.ts';
import { round, type SvgBlock, type SvgPage } from './matrix-svg-text.ts';
import { svgMarkup, type SvgMarkup } from './svg-markup.ts';
import { textWidth } from './text-width.ts';

const SIZE = 14;
const ROW = 30;
const GAP = 26;
const { ink, soft } = LIGHT_COLOURS;

interface KeyEntry {
	words: string;
	marks: { markup: SvgMarkup; side: number }[];
}

/** How the bars of activities are read. */
function effortEntries(model: MatrixModel, { locale, mirror }: SvgPage): KeyEntry[] {
	if (!model.effort) return [];
	const bar = (declared: number, assigned: number) => {
		const drawn = svgEffort({ declared, assigned }, { most: 1, width: 18, gap: -3, mirror });
		return [
			{ markup: svgMarkup`<g transform="translate(${-9 * mirror} -2)">${drawn}</g>`, side: 18 }
		];
	};
	return [
		{ words: m.effort_key_declared({}, { locale }), marks: bar(1, 0) },
		{ words: m.effort_key_assigned({}, { locale }), marks: bar(0, 1) },
		{ words: effortKeyWords(mostEffort(model).cells, locale), marks: [] }
	];
}

function keyEntries({ rows }: MatrixModel, { locale, mirror }: SvgPage): KeyEntry[] {
	const cells = rows.flat();
	const entries: KeyEntry[] = VERDICTS.map((verdict) => ({
		words: verdictWords(verdict, locale),
		marks: [{ markup: svgVerdict(verdict, 16, { mirror }), side: 16 }]
	}));
	const hollow = (decision: 'accept' | 'doubtful') => [
		{ markup: svgHollow({ decision }), side: 12 }
	];
	if (cells.some(({ state }) => state === 'hollow')) {
		entries.push({ words: m.matrix_key_hollow({}, { locale }), marks: hollow('accept') });
	}
	if (cells.some(({ decision }) => decision === 'doubtful')) {
		entries.push({ words: m.matrix_key_doubtful({}, { locale }), marks: hollow('doubtful') });
	}
	const sizes = [1, 2, 4].map((indicators) => {
		const side = markSide(indicators);
		return { markup: svgVerdict('on_track', side, { mirror, colour: ink }), side };
	});
	return [
		...entries,
		{ words: m.matrix_key_size({}, { locale }), marks: sizes },
		{ words: m.matrix_key_empty({}, { locale }), marks: [] }
	];
}

/** How to read the matrix: shapes with their words, hollow and empty cells, sizes. */
export function matrixSvgKey(model: MatrixModel, page: SvgPage): SvgBlock {
	let x = 0;
	let y = ROW / 2;
	const markup = [...keyEntries(model, page), ...effortEntries(model, page)].map(
		({ words, marks }) => {
			const signs = marks.reduce((sum, { side }) => sum + side + 8, 0);
			const width = signs + textWidth(words, SIZE);
			if (x > 0 && x + width > page.width) {
				x = 0;
				y += ROW;
			}
			let at = x;
			x += width + GAP;
			const drawn = marks.map(({ markup: mark, side }) => {
				const centre = page.at(at + side / 2);
				at += side + 8;
				return svgMarkup`<g transform="translate(${round(centre)} ${y})">${mark}</g>`;
			});
			return svgMarkup`<g>${drawn}<text x="${round(page.at(at))}" y="${y + 5}" font-size="${SIZE}" fill="${soft}">${words}</text></g>\n`;
		}
	);
	return { markup, height: y + ROW / 2 };
}
