import { foldText } from '../fold-text.ts';
import type { ReadValue } from './check-code.ts';
import type { ReferenceCode } from './mapping-reference.ts';

const GOAL =
	/^(?:(?:un|the)\s+)?(?:sdgs?|odds?|ods|goals?|objectifs?|objetivos?|sustainable development goals?|targets?|cibles?|metas?)?\s*(?:n[o°]\.?|#)?\s*[:\-–]?\s*0?(\d{1,2})(?:[.][0-9a-z]{1,2}){0,2}(?![\d.])(?!\s*[-–]\s*\d)/;

const plain = (text: string): string =>
	foldText(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Reads cells of goals. */
export type GoalReader = (cell: string) => ReadValue<string[]>;

/**
 * A reader of cells such as `SDG 9`, `9`, `ODD 9`, `Goal 9; 9.c` or `Quality education`: goals by number, a target's or
 * indicator's goal, or by name. Parts are separated by `;`, `|`, commas, line breaks or "and".
 */
export function buildGoalReader(goals: readonly ReferenceCode[]): GoalReader {
	const codes = new Set(goals.map(({ code }) => code));
	const byName = new Map(
		goals.flatMap(({ code, names }) => names.map((name) => [plain(name), code] as const))
	);
	const namesOf = new Map(goals.map(({ code, names }) => [code, names.map(plain)]));
	const read = (part: string): string | null => {
		const number = GOAL.exec(foldText(part).trim())?.[1];
		if (number !== undefined) return codes.has(number) ? number : null;
		return byName.get(plain(part)) ?? null;
	};
	return (cell) => {
		const whole = byName.get(plain(cell));
		if (whole !== undefined) return { value: [whole], wrong: [] };
		const found = new Set<string>();
		const wrong: ReadValue<string[]>['wrong'][number][] = [];
		let last: string | null = null;
		for (const part of cell.split(/[;|,\n]|\s(?:and|et|y|e|&)\s(?=\D*\d)/i)) {
			const text = part.trim();
			if (text === '') continue;
			const goal = read(text);
			if (goal !== null) {
				found.add(goal);
				last = goal;
			} else if (
				// The rest of a name with a comma in it.
				!(last !== null && namesOf.get(last)?.some((name) => name.includes(plain(text))))
			) {
				wrong.push({ code: 'goal-unknown', text });
			}
		}
		return { value: [...found], wrong };
	};
}
