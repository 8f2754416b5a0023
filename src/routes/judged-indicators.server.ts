import { areaVerdicts } from './progress-data.server.ts';
import { siteData } from './site-data.server.ts';

async function read(): Promise<string[]> {
	const { areas, indicators } = await siteData();
	const judged = new Set<string>();
	for (const { ref_area, slug } of areas) {
		if (slug === null) continue;
		for (const { indicator, measure } of await areaVerdicts(ref_area)) {
			if (measure === 'value') judged.add(indicator);
		}
	}
	return indicators.map(({ indicator }) => indicator).filter((own) => judged.has(own));
}

let found: Promise<string[]> | undefined;

/** The indicators on which there is a verdict for any area that has a page, in the catalogue's order; read once. */
export function judgedIndicators(): Promise<string[]> {
	found ??= read();
	return found;
}
