import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import type { NotebookPart, NotebookPlan } from './notebook-plan.ts';
import { commentLines, quoteCode, quoteCodes } from './quote-code.ts';

const list = (codes: readonly string[]) => `[${quoteCodes(codes)}]`;

function codesOf({ codes }: NotebookPart): string {
	return `{${codes.map(([column, wanted]) => `${quoteCode(column)}: ${list(wanted)}`).join(', ')}}`;
}

/** Python with pandas that makes `figures`, the rows of a plan; `site` is the address of `api/v1/`. */
export function pythonCode(plan: NotebookPlan, site: string, notes: readonly string[]): string {
	const { parts, named, groups, membersOf, economies, alike } = plan;
	const { from, to, hide_status, hide_nature } = plan.selection;
	const [first] = parts;
	const names = parts.map((_part, place) => `file_${place + 1}`);
	const areas = [
		`set(${list(named)})`,
		...(membersOf.length > 0 ? ['set(members)'] : []),
		...(economies ? ['set(economies)'] : [])
	];
	const picks = parts.map((part, place) => {
		const codes = alike ? 'codes' : codesOf(part);
		const base = part.companionOf === null ? null : names[part.companionOf];
		const own = base ? `set(${list(groups)}) - set(${base}["ref_area"])` : 'areas';
		return `    pick(${names[place]}, ${codes}, ${own}),`;
	});
	const keep = (condition: string) => `figures = figures[${condition}]`;
	const texts = ['ref_area', ...BREAKDOWN_DIMENSIONS, 'vintage'];
	return [
		...commentLines('#', notes),
		'import pandas as pd',
		'',
		`site = ${quoteCode(site)}`,
		`texts = dict.fromkeys(${list(texts)}, str)`,
		'',
		'def read(address, dtype=str):',
		'    return pd.read_csv(site + address, dtype=dtype, keep_default_na=False, na_values=[""])',
		'',
		'def pick(rows, codes, areas):',
		'    for column, wanted in codes.items():',
		'        rows = rows[rows[column].isin(wanted)]',
		'    return rows[rows["ref_area"].isin(areas)]',
		'',
		...(membersOf.length > 0
			? [
					'groups = read("tables/groups.csv")',
					`members = groups.loc[groups["group_area"].isin(${list(membersOf)}), "ref_area"]`
				]
			: []),
		...(economies
			? [
					'table = read("tables/areas.csv")',
					'economies = table.loc[table["kind"] == "economy", "ref_area"]'
				]
			: []),
		`areas = ${areas.join(' | ')}`,
		...(alike && first ? [`codes = ${codesOf(first)}`] : []),
		...parts.map(({ address }, place) => `${names[place]} = read(${quoteCode(address)}, texts)`),
		'figures = pd.concat([',
		...picks,
		'])',
		...(from === null ? [] : [keep(`figures["time_period"] >= ${from}`)]),
		...(to === null ? [] : [keep(`figures["time_period"] <= ${to}`)]),
		...(hide_status.length > 0 ? [keep(`~figures["obs_status"].isin(${list(hide_status)})`)] : []),
		...(hide_nature.length > 0 ? [keep(`~figures["nature"].isin(${list(hide_nature)})`)] : []),
		'figures'
	].join('\n');
}
