import type { Area } from '#lib/domain/index.ts';

/** LDCs, LLDCs and SIDS. */
const IN_NEED = ['199', '432', '722'];
const DEVELOPMENT = ['ITU_DVD', 'ITU_DVG'];

/** The other groups of the kind of a group: those that share its way to divide the world, e.g. all regions of ITU. */
export function groupKin(code: string, areas: readonly Area[]): string[] {
	const economies = areas.filter(({ kind, slug }) => kind === 'economy' && slug !== null);
	const fields = [
		'region',
		'sub_region',
		'intermediate_region',
		'itu_region',
		'income_group'
	] as const;
	const kinds = [
		IN_NEED,
		DEVELOPMENT,
		...fields.map((field) => [...new Set(economies.flatMap((area) => area[field] ?? []))].sort())
	];
	const kind = kinds.find((codes) => codes.includes(code)) ?? [];
	return kind.filter((other) => other !== code);
}
