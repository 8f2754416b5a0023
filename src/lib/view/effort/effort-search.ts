import { LINK_LAYERS } from '#lib/domain/index.ts';
import { EFFORT_FACETS, WHOLE_EFFORT, type EffortFilter } from './effort-filter.ts';

/** What an address can say of a filter; where the activities are is said by `area`. */
export type EffortChoice = Omit<EffortFilter, 'areas'>;

/** Regions as in WSIS Stocktaking; the register knows no other groups. */
const ITU_REGIONS: readonly string[] = [
	...['ITU_AFR', 'ITU_AMS', 'ITU_ARB', 'ITU_ASP', 'ITU_CIS', 'ITU_EUR']
];

const YEAR = /^(19|20)\d\d$/;

function yearOf(text: string | null): number | null {
	return text !== null && YEAR.test(text) ? Number(text) : null;
}

/** The choice in the query part of an address, by the names that the register uses; what is not understood is left out. */
export function readEffort(search: string | URLSearchParams): EffortChoice {
	const asked = new URLSearchParams(search);
	const many = (key: string) => [
		...new Set(
			asked
				.getAll(key)
				.flatMap((text) => text.split(','))
				.filter(Boolean)
		)
	];
	const layers = many('layer');
	return {
		...(Object.fromEntries(EFFORT_FACETS.map((facet) => [facet, many(facet)])) as Record<
			(typeof EFFORT_FACETS)[number],
			string[]
		>),
		layer: LINK_LAYERS.find((layer) => layers.includes(layer)) ?? null,
		from: yearOf(asked.get('from')),
		to: yearOf(asked.get('to'))
	};
}

/** Puts a choice into the query part of an address; other parts stay, of `layer` those that are no layer of links. */
export function writeEffort(choice: EffortChoice, search: URLSearchParams): void {
	for (const facet of EFFORT_FACETS) put(search, facet, choice[facet]);
	const others = search
		.getAll('layer')
		.flatMap((text) => text.split(','))
		.filter((text) => !LINK_LAYERS.some((layer) => layer === text));
	put(search, 'layer', [...others, ...(choice.layer === null ? [] : [choice.layer])]);
	put(search, 'from', choice.from === null ? [] : [String(choice.from)]);
	put(search, 'to', choice.to === null ? [] : [String(choice.to)]);
}

function put(search: URLSearchParams, key: string, values: readonly string[]): void {
	if (values.length === 0) search.delete(key);
	else search.set(key, values.join(','));
}

/** Whether a choice leaves anything out. */
export function narrowsEffort(choice: EffortChoice): boolean {
	const { layer, from, to } = choice;
	if (layer !== null || from !== null || to !== null) return true;
	return EFFORT_FACETS.some((facet) => choice[facet].length > 0);
}

/** Everything: where a reader has chosen nothing. */
export function wholeChoice(): EffortChoice {
	const { areas: _areas, ...choice } = WHOLE_EFFORT;
	return { ...choice };
}

/** How the register's address says where: ITU regions by their code, other areas by their economies' codes. */
export function registerPlace(
	ref_area: string,
	codes: readonly string[]
): { area?: string; region?: string } {
	return ITU_REGIONS.includes(ref_area) ? { region: ref_area } : { area: codes.join(',') };
}

/** The register's address for a choice, an area and a line or goal, without the locale: `/activities/?line=C2&goal=9`. */
export function registerPath(
	place: { line?: string; goal?: string; area?: string; source?: string; region?: string },
	choice: EffortChoice = wholeChoice()
): string {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries(place)) if (value) search.set(key, value);
	writeEffort(choice, search);
	const text = search.toString();
	return text ? `/activities/?${text}` : '/activities/';
}
