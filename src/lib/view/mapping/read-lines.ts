import { foldText } from '../fold-text.ts';
import type { ReadValue } from './check-code.ts';
import type { MappingReference } from './mapping-reference.ts';

const plain = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

const BEFORE =
	/^(?:wsis|smsi|cmsi)?(?:actionlines?|al|lignesdaction|lignedaction|grandesorientations|grandeorientation|lineadeaccion|linhadeacao)?(?=c\d)/;

/** What the eight lines of C7 are called, after their code. */
const C7_NAMES: Readonly<Record<string, readonly string[]>> = {
	'C7-eGOV': [
		'egov',
		'cyberadministration',
		'administrationelectronique',
		'gobiernoelectronico',
		'governoeletronico'
	],
	'C7-eBUS': [
		'ebus',
		'ecommerce',
		'commerceelectronique',
		'negocioselectronicos',
		'negocioseletronicos'
	],
	'C7-eLEA': [
		'elea',
		'eapprentissage',
		'teleenseignement',
		'aprendizajeelectronico',
		'aprendizagemeletronica'
	],
	'C7-eHEA': ['ehea', 'esante', 'cybersante', 'esalud', 'cibersalud', 'esaude'],
	'C7-eEMP': ['eemp', 'cybertravail', 'eempleo', 'ciberempleo', 'eemprego'],
	'C7-eENV': [
		'eenv',
		'cyberecologie',
		'cyberenvironnement',
		'eambiente',
		'ciberecologia',
		'emedioambiente'
	],
	'C7-eAGR': ['eagr', 'cyberagriculture', 'ciberagricultura'],
	'C7-eSCI': ['esci', 'cyberscience', 'eciencia', 'ciberciencia']
};

/** Reads cells of action lines. */
export type LineReader = (cell: string) => ReadValue<string[]>;

/**
 * A reader of cells such as `C7 e-health`, `C7-eHEA`, `c2`, `Action line C5: …` or `E-government`: lines by code, by their name, or
 * by what a line of C7 is called. C7 alone is none of its eight.
 */
export function buildLineReader(lines: MappingReference['lines']): LineReader {
	const rows = new Set(lines.filter((line) => line.matrix_row).map(({ code }) => code));
	const parents = new Set(lines.filter((line) => !line.matrix_row).map(({ code }) => code));
	const byName = new Map(
		lines.flatMap(({ code, names }) => names.map((name) => [plain(name), code] as const))
	);
	const namesOf = new Map(lines.map(({ code, names }) => [code, names.map(plain)]));
	const ofC7 = (text: string): string | null => {
		for (const [code, names] of Object.entries(C7_NAMES)) {
			if (names.some((name) => text.startsWith(name))) return code;
		}
		return null;
	};
	const read = (part: string): string | null => {
		const text = plain(part).replace(BEFORE, '');
		const numbered = /^c(1[01]|[1-9])(?!\d)(.*)$/.exec(text);
		if (numbered) {
			const code = `C${numbered[1]}`;
			const rest = numbered[2] ?? '';
			if (!parents.has(code)) return code;
			return ofC7(rest) ?? byName.get(rest) ?? code;
		}
		return byName.get(text) ?? ofC7(text);
	};
	return (cell) => {
		const found = new Set<string>();
		const wrong: ReadValue<string[]>['wrong'][number][] = [];
		const whole = byName.get(plain(cell));
		let last: string | null = null;
		const parts = whole === undefined ? cell.split(/[;|,\n]|\/(?=\s*c\d)/i) : [cell];
		for (const part of parts) {
			const text = part.trim();
			if (text === '') continue;
			const line = read(text);
			if (line !== null && rows.has(line)) {
				found.add(line);
				last = line;
			} else if (line !== null && parents.has(line)) {
				wrong.push({ code: 'line-parent', text });
			} else if (!(
				last !== null && namesOf.get(last)?.some((name) => name.includes(plain(text)))
			)) {
				wrong.push({ code: 'line-unknown', text });
			}
		}
		return { value: [...found], wrong };
	};
}
