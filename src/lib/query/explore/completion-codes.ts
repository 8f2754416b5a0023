import type { ExploreEngine } from './explore-engine.ts';

/** A code with what it is called. */
export interface NamedCode {
	code: string;
	name: string;
}

/** Codes and names of all areas, as the engine holds them; throws as `run` does. */
export async function areaCodes(
	engine: Pick<ExploreEngine, 'run'>,
	locale: 'en' | 'fr'
): Promise<NamedCode[]> {
	const { rows } = await engine.run(
		`SELECT ref_area, coalesce(name_${locale}, name_en) FROM areas ORDER BY ref_area`
	);
	return rows.map(([code, name]) => ({ code: String(code), name: String(name) }));
}
