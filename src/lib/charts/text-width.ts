const NARROW = /[iljtfrI.,:;'’|!()[\]\s\u00a0\u202f-]/;
const WIDE = /[mwMWOQGDHNU%—@]/;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

function estimateEms(sign: string): number {
	if (/\p{M}/u.test(sign)) return 0;
	if (FULL.test(sign)) return 1;
	if (NARROW.test(sign)) return 0.34;
	if (WIDE.test(sign)) return 0.83;
	return /\p{Lu}/u.test(sign) ? 0.66 : 0.58;
}

const known = new Map<string, number>();

function emsOf(sign: string): number {
	let ems = known.get(sign);
	if (ems === undefined) known.set(sign, (ems = estimateEms(sign)));
	return ems;
}

/** Estimates the width of text in px, without a DOM: generous, for a humanist sans of `fontSize` px. */
export function textWidth(text: string, fontSize: number, bold = false): number {
	let ems = 0;
	for (const sign of text) ems += emsOf(sign);
	return ems * fontSize * (bold ? 1.06 : 1);
}
