import { m } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore-input.ts';
import type { NotebookPlan } from './notebook-plan.ts';
import { commentLines, quoteShell } from './quote-code.ts';

const listed = (codes: readonly string[]) => codes.join(', ');

/** Commands of curl that fetch the files of a plan, with comments that say which rows are meant. */
export function curlCode(
	{ parts, named, groups, membersOf, economies, alike, selection }: NotebookPlan,
	site: string,
	notes: readonly string[],
	{ locale }: Pick<ExploreNames, 'locale'>
): string {
	const rows = (column: string, values: string) =>
		m.explore_notebook_rows({ column, values }, { locale });
	const codes = (place: number) =>
		(parts[place]?.codes ?? []).map(([column, wanted]) => rows(column, listed(wanted)));
	const { from, to, hide_status, hide_nature } = selection;
	const areas = [
		...(named.length > 0 ? [listed(named)] : []),
		...(membersOf.length > 0
			? [m.explore_notebook_members({ groups: listed(membersOf) }, { locale })]
			: []),
		...(economies ? [m.explore_notebook_economies({}, { locale })] : [])
	];
	const without = (column: string, values: readonly string[]) =>
		m.explore_notebook_not_rows({ column, values: listed(values) }, { locale });
	const common = [
		m.explore_notebook_files({}, { locale }),
		rows('ref_area', areas.join('; ')),
		...(alike ? codes(0) : []),
		...(from === null ? [] : [`time_period >= ${from}`]),
		...(to === null ? [] : [`time_period <= ${to}`]),
		...(hide_status.length > 0 ? [without('obs_status', hide_status)] : []),
		...(hide_nature.length > 0 ? [without('nature', hide_nature)] : [])
	];
	const tables = [...(membersOf.length > 0 ? ['groups'] : []), ...(economies ? ['areas'] : [])];
	const fetching = (address: string, file: string) =>
		`curl -fsSL ${quoteShell(site + address)} -o ${quoteShell(file)}`;
	return [
		...commentLines('#', [...notes, ...common]),
		...parts.flatMap(({ series, release, address, companionOf }, place) => [
			...commentLines('#', [
				...(companionOf === null
					? []
					: [
							`${m.explore_notebook_companion({}, { locale })}: ${rows('ref_area', listed(groups))}`
						]),
				...(alike ? [] : codes(place))
			]),
			fetching(address, `${series}-${release}.csv`)
		]),
		...tables.map((table) => fetching(`tables/${table}.csv`, `${table}.csv`))
	].join('\n');
}
