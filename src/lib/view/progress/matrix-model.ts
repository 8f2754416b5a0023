import type {
	ActionLine,
	Goal,
	MatrixLink,
	ProgressMethod,
	SummaryLayer,
	SummaryVerdictRow,
	Verdict
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EffortCounts } from '../effort/count-effort.ts';
import type { LayerCounts } from '../effort/effort-row.ts';

/** The head of a row or a column, in the reader's language. */
export interface MatrixHead {
	/** `C7-eGOV`, `9`. */
	code: string;
	/** The code as it is shown: `C7`, `9`. */
	label: string;
	short: string;
}

/** Where a line meets a goal. */
export interface MatrixCell {
	/** `C7-eGOV-9`; its evidence has the address `#cell-C7-eGOV-9`. */
	id: string;
	line: MatrixHead;
	goal: MatrixHead;
	/** `none`: no link; `hollow`: a link without an indicator; `verdict`: indicators, whether they speak or not. */
	state: 'none' | 'hollow' | 'verdict';
	/** The decision on the link of the official matrix; null where it names none, or in the other layer. */
	decision: MatrixLink['decision'] | null;
	/** SDG targets that the link names. */
	targets: string[];
	/** The remark on a link that is not simply accepted, in English. */
	note: string | null;
	verdict: Verdict | null;
	score: number | null;
	speaking: number;
	silent: number;
	lowest: Verdict | null;
	highest: Verdict | null;
	/** Slugs of the indicators behind it, silent ones included. */
	members: readonly string[];
	/** How many activities serve the line and declare the goal; null where activities are not shown. */
	effort: LayerCounts | null;
}

/** Eighteen rows of action lines by seventeen columns of goals, for one layer, method and area. */
export interface MatrixModel {
	layer: SummaryLayer;
	method: ProgressMethod;
	lines: MatrixHead[];
	goals: MatrixHead[];
	/** By line, then by goal. */
	rows: MatrixCell[][];
	/** The activities beside the verdicts; null where they are not shown. */
	effort: EffortCounts | null;
}

/** Rows that a matrix is built from. */
export interface MatrixInput {
	layer: SummaryLayer;
	method: ProgressMethod;
	/** The verdicts of the cells of one area; those of other layers and methods are left out. */
	cells: readonly MatrixVerdict[];
	/** All links of the official matrix; they do not count in the thematic layer. */
	links: readonly Pick<MatrixLink, 'action_line' | 'goal' | 'target' | 'decision' | 'note'>[];
	lines: readonly Pick<
		ActionLine,
		'action_line' | 'matrix_row' | 'position' | 'short_en' | 'short_fr'
	>[];
	goals: readonly Pick<Goal, 'goal' | 'short_en' | 'short_fr'>[];
	/** The activities to be shown beside the verdicts. */
	effort?: EffortCounts | null;
}

/** The verdict of a cell by one method in one layer. */
export interface MatrixVerdict extends Pick<
	SummaryVerdictRow,
	'layer' | 'method' | 'verdict' | 'score' | 'speaking' | 'silent' | 'lowest' | 'highest'
> {
	action_line: string;
	goal: string;
	/** Slugs of the indicators behind it, silent ones included. */
	members: readonly string[];
}

const keyOf = (line: string, goal: string) => `${line}-${goal}`;
const DECISIONS = ['accept', 'doubtful', 'reject'] as const;

/** The address of a cell's evidence within a page, without `#`. */
export function matrixCellId(line: string, goal: string): string {
	return `cell-${keyOf(line, goal)}`;
}

type Links = MatrixInput['links'];

function emptyCell(line: MatrixHead, goal: MatrixHead, links: Links): MatrixCell {
	const decision = DECISIONS.find((each) => links.some((link) => link.decision === each)) ?? null;
	const linked = decision === 'accept' || decision === 'doubtful';
	const accepted = links.filter((link) => link.decision === 'accept');
	return {
		id: keyOf(line.code, goal.code),
		line,
		goal,
		state: linked ? 'hollow' : 'none',
		decision,
		targets: accepted.flatMap(({ target }) => (target === null ? [] : [target])),
		note: decision === 'accept' ? null : (links[0]?.note ?? null),
		verdict: null,
		score: null,
		speaking: 0,
		silent: 0,
		lowest: null,
		highest: null,
		members: [],
		effort: null
	};
}

/** The matrix of one layer. A link that was rejected is no link, but keeps its remark. */
export function matrixModel(input: MatrixInput, locale: Locale): MatrixModel {
	const { layer, method, effort = null } = input;
	const short = ({ short_en, short_fr }: { short_en: string; short_fr: string }) =>
		locale === 'fr' ? short_fr : short_en;
	const lines = input.lines
		.filter(({ matrix_row }) => matrix_row)
		.sort((a, b) => a.position - b.position)
		.map((line) => ({
			code: line.action_line,
			label: line.action_line.split('-')[0] ?? line.action_line,
			short: short(line)
		}));
	const goals = [...input.goals]
		.sort((a, b) => Number(a.goal) - Number(b.goal))
		.map((goal) => ({ code: goal.goal, label: goal.goal, short: short(goal) }));
	const links = layer === 'official' ? input.links : [];
	const linksOf = (line: MatrixHead, goal: MatrixHead) =>
		links.filter((link) => link.action_line === line.code && link.goal === goal.code);
	const verdicts = new Map(
		input.cells
			.filter((cell) => cell.layer === layer && cell.method === method)
			.map((cell) => [keyOf(cell.action_line, cell.goal), cell])
	);
	const cellAt = (line: MatrixHead, goal: MatrixHead): MatrixCell => {
		const key = keyOf(line.code, goal.code);
		const empty = emptyCell(line, goal, linksOf(line, goal));
		const served = effort && (effort.cells[key] ?? { declared: 0, assigned: 0 });
		const cell = { ...empty, effort: served };
		const found = verdicts.get(key);
		if (!found || cell.decision === 'reject') return cell;
		const { verdict, score, speaking, silent, lowest, highest, members } = found;
		const said = { verdict, score, speaking, silent, lowest, highest, members };
		return { ...cell, state: 'verdict', ...said };
	};
	return {
		layer,
		method,
		lines,
		goals,
		rows: lines.map((line) => goals.map((goal) => cellAt(line, goal))),
		effort
	};
}
