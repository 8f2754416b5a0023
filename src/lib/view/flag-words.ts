import { m, type Locale } from '#lib/i18n/index.ts';
import type { Nature, ObsStatus } from '#lib/domain/index.ts';
import type { LinePoint } from './chart-line.ts';

const STATUS_WORDS = {
	B: m.view_status_b,
	D: m.view_status_d,
	E: m.view_status_e,
	F: m.view_status_f,
	G: m.view_status_g,
	I: m.view_status_i,
	L: m.view_status_l,
	M: m.view_status_m,
	N: m.view_status_n,
	O: m.view_status_o,
	P: m.view_status_p,
	Q: m.view_status_q,
	U: m.view_status_u,
	V: m.view_status_v
} satisfies Record<Exclude<ObsStatus, 'A'>, unknown>;

const NATURE_WORDS = {
	CA: m.view_nature_ca,
	E: m.view_nature_e,
	M: m.view_nature_m
} satisfies Partial<Record<Nature, unknown>>;

/** A flag of a figure: the letters that a table shows, and what they mean. */
export interface FlagWords {
	code: string;
	words: string;
}

/** The flags of a figure worth telling (status first, then nature), each code once; none for a normal figure. */
export function flagWords(
	{ status, nature }: Pick<LinePoint, 'status' | 'nature'>,
	locale: Locale
): FlagWords[] {
	const flags: FlagWords[] = [];
	if (status !== 'A') flags.push({ code: status, words: STATUS_WORDS[status]({}, { locale }) });
	if (nature === 'CA' || nature === 'M' || (nature === 'E' && status !== 'E')) {
		const code = nature === 'M' ? 'Mo' : nature;
		flags.push({ code, words: NATURE_WORDS[nature]({}, { locale }) });
	}
	return flags;
}
