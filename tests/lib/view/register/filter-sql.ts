import type { RegisterFacet, RegisterFilters } from '#lib/view/index.ts';

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const listed = (values: readonly string[]) => `(${values.map(text).join(', ')})`;

/** Whether one of the values that SQL `of` finds is wanted, or there is none and that is wanted. */
function exists(values: readonly string[], of: string, column: string): string {
	if (values.length === 0) return 'true';
	const wanted = values.filter((value) => value !== 'none');
	const some = `EXISTS (${of} AND ${column} IN ${listed(wanted)})`;
	const none = `NOT EXISTS (${of})`;
	return [...(wanted.length > 0 ? [some] : []), ...(values.includes('none') ? [none] : [])].join(
		' OR '
	);
}

function isOne(values: readonly string[], column: string): string {
	if (values.length === 0) return 'true';
	const wanted = values.filter((value) => value !== 'none');
	return [
		...(wanted.length > 0 ? [`${column} IN ${listed(wanted)}`] : []),
		...(values.includes('none') ? [`${column} IS NULL`] : [])
	].join(' OR ');
}

const GOALS = "SELECT 1 FROM links l WHERE l.activity = a.activity AND l.kind = 'goal'";
const PLACES =
	"SELECT 1 FROM areas p WHERE list_contains(string_split(a.countries, ';'), p.ref_area)";

/** The links to lines that count under a choice of layers and confidences, of the activity `a` at hand. */
export function countingLinks({ layer, confidence }: RegisterFilters['chosen']): string {
	return [
		"l.kind = 'action_line'",
		...(layer.length > 0 ? [`l.layer IN ${listed(layer)}`] : []),
		...(confidence.length > 0 ? [`l.confidence IN ${listed(confidence)}`] : [])
	].join(' AND ');
}

const COLUMNS: Partial<Record<RegisterFacet, string>> = {
	orgtype: 'a.organisation_type',
	kind: 'a.kind',
	source: 'a.source',
	process: 'a.process',
	status: 'a.status'
};

/** The condition that filters put on an activity `a`, in SQL written apart from the engine; one facet may be left out. */
export function filterSql(
	{ chosen, from, to }: RegisterFilters,
	without: RegisterFacet | 'links' | 'years' | null = null
): string {
	const parts: string[] = [];
	for (const [facet, column] of Object.entries(COLUMNS)) {
		if (facet !== without) parts.push(isOne(chosen[facet as RegisterFacet], column));
	}
	if (without !== 'goal') parts.push(exists(chosen.goal, GOALS, 'l.code'));
	if (without !== 'area')
		parts.push(exists(chosen.area, PLACES, 'upper(coalesce(p.slug, p.ref_area))'));
	if (without !== 'region') {
		parts.push(exists(chosen.region, `${PLACES} AND p.itu_region IS NOT NULL`, 'p.itu_region'));
	}
	if (without !== 'links') {
		const links = `SELECT 1 FROM links l WHERE l.activity = a.activity AND ${countingLinks(chosen)}`;
		const isLimited = chosen.layer.length + chosen.confidence.length > 0;
		if (chosen.line.length > 0) parts.push(exists(chosen.line, links, 'l.code'));
		else if (isLimited) parts.push(`EXISTS (${links})`);
	}
	if (without !== 'years') {
		if (from !== null) parts.push(`a.start_year >= ${from}`);
		if (to !== null) parts.push(`a.start_year <= ${to}`);
	}
	return parts.map((part) => `(${part})`).join(' AND ');
}
