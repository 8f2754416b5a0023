import type { NotebookPart, NotebookPlan } from './notebook-plan.ts';
import { commentLines, quoteCode, quoteCodes } from './quote-code.ts';

const list = (codes: readonly string[]) => `c(${quoteCodes(codes)})`;

function codesOf({ codes }: NotebookPart): string {
	return `list(${codes.map(([column, wanted]) => `${column} = ${list(wanted)}`).join(', ')})`;
}

/** R with readr that makes `figures`, the rows of a plan; `site` is the address of `api/v1/`. */
export function rCode(plan: NotebookPlan, site: string, notes: readonly string[]): string {
	const { parts, named, groups, membersOf, economies, alike } = plan;
	const { from, to, hide_status, hide_nature } = plan.selection;
	const [first] = parts;
	const names = parts.map((_part, place) => `file_${place + 1}`);
	const areas = [
		...(named.length > 0 ? [list(named)] : []),
		...(membersOf.length > 0 ? ['members'] : []),
		...(economies ? ['economies'] : [])
	];
	const picks = parts.map((part, place) => {
		const codes = alike ? 'codes' : codesOf(part);
		const base = part.companionOf === null ? null : names[part.companionOf];
		const own = base ? `setdiff(${list(groups)}, ${base}$ref_area)` : 'areas';
		return `  pick(${names[place]}, ${codes}, ${own})`;
	});
	const keep = (condition: string) => `figures <- figures[${condition}, ]`;
	return [
		...commentLines('#', notes),
		'library(readr)',
		`site <- ${quoteCode(site)}`,
		'read <- function(address) read_csv(',
		'  paste0(site, address), na = "",',
		'  col_types = cols(.default = "c", time_period = "i", obs_value = "d")',
		')',
		'lookup <- function(address) read_csv(',
		'  paste0(site, address), na = "", col_types = cols(.default = "c")',
		')',
		'pick <- function(rows, codes, areas) {',
		'  for (column in names(codes)) rows <- rows[rows[[column]] %in% codes[[column]], ]',
		'  rows[rows$ref_area %in% areas, ]',
		'}',
		...(membersOf.length > 0
			? [
					'groups <- lookup("tables/groups.csv")',
					`members <- groups$ref_area[groups$group_area %in% ${list(membersOf)}]`
				]
			: []),
		...(economies
			? [
					'every <- lookup("tables/areas.csv")',
					'economies <- every$ref_area[every$kind %in% "economy"]'
				]
			: []),
		`areas <- unique(c(${areas.join(', ')}))`,
		...(alike && first ? [`codes <- ${codesOf(first)}`] : []),
		...parts.map(({ address }, place) => `${names[place]} <- read(${quoteCode(address)})`),
		'figures <- rbind(',
		picks.join(',\n'),
		')',
		...(from === null ? [] : [keep(`figures$time_period >= ${from}`)]),
		...(to === null ? [] : [keep(`figures$time_period <= ${to}`)]),
		...(hide_status.length > 0 ? [keep(`!figures$obs_status %in% ${list(hide_status)}`)] : []),
		...(hide_nature.length > 0 ? [keep(`!figures$nature %in% ${list(hide_nature)}`)] : [])
	].join('\n');
}
