/** The codes of a record, sorted by the scheme that they belong to. */
export interface SectorCodes {
	/** Purpose codes of the CRS and codes made after them, of three to five digits. */
	crs: readonly string[];
	/** Names of World Bank sectors, the first-listed first. */
	worldBank: readonly string[];
	/** Sectors and types declared to the Digital Public Goods Alliance; null for a record that is none of theirs. */
	dpga: { sectors: readonly string[]; types: readonly string[] } | null;
}

const DPGA = /^DPGA sectors:(.*?) ?type:(.*)$/;

/** Splits text at commas; no empty items. */
function items(text: string): string[] {
	return text
		.split(',')
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** Reads `CRS:22020`, `AidData:151|220 …`, `WB:ICT Services|WB:…` and `DPGA sectors:… type:…`; other codes are passed over. */
export function parseSectorCodes(text: string | null): SectorCodes {
	const crs: string[] = [];
	const worldBank: string[] = [];
	let dpga: SectorCodes['dpga'] = null;
	let scheme = '';
	for (const part of (text ?? '').split('|')) {
		const declared = DPGA.exec(part.trim());
		if (declared !== null) {
			dpga = { sectors: items(declared[1] ?? ''), types: items(declared[2] ?? '') };
			continue;
		}
		const [, prefix, rest = ''] = /^\s*(?:(CRS|AidData|WB):)?(.*)$/s.exec(part) ?? [];
		scheme = prefix ?? scheme;
		if (scheme === 'WB') worldBank.push(rest.trim());
		else if (scheme !== '') crs.push(...leadingCodes(rest));
	}
	return { crs: [...new Set(crs)], worldBank: worldBank.filter((name) => name !== ''), dpga };
}

function leadingCodes(text: string): string[] {
	const [list = ''] = text.trim().split(' ');
	return items(list).filter((code) => /^\d{3,5}$/.test(code));
}
