import type { AreaKind } from '#lib/domain/index.ts';
import type { AreaLabels } from '#lib/view/index.ts';

/** Area labels for tests, from code to name; other kinds than economies by code. */
export function areaLabels(
	names: Record<string, string>,
	kinds: Record<string, AreaKind> = {}
): AreaLabels {
	return new Map(
		Object.entries(names).map(([code, name]) => [
			code,
			{ name, slug: name.toLowerCase(), kind: kinds[code] ?? 'economy' }
		])
	);
}
