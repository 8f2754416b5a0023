import type { NotebookPart, NotebookPlan } from './notebook-plan.ts';
import { commentLines, quoteCode, quoteCodes } from './quote-code.ts';

const list = (codes: readonly string[]) => `[${quoteCodes(codes)}]`;

function codesOf({ codes }: NotebookPart): string {
	return `{${codes.map(([column, wanted]) => `${column}: ${list(wanted)}`).join(', ')}}`;
}

/** A cell of Observable that makes `figures`, the rows of a plan; `site` is the address of `api/v1/`. */
export function observableCode(plan: NotebookPlan, site: string, notes: readonly string[]): string {
	const { parts, named, groups, membersOf, economies, alike } = plan;
	const { from, to, hide_status, hide_nature } = plan.selection;
	const [first] = parts;
	const names = parts.map((_part, place) => `file_${place + 1}`);
	const areas = [
		...(named.length > 0 ? [`...${list(named)}`] : []),
		...(membersOf.length > 0 ? ['...members'] : []),
		...(economies ? ['...economies'] : [])
	];
	const picks = parts.map((part, place) => {
		const codes = alike ? 'codes' : codesOf(part);
		const base = part.companionOf === null ? null : names[part.companionOf];
		const own = base ? `missing(${list(groups)}, ${base})` : 'areas';
		return `    ...pick(${names[place]}, ${codes}, ${own})`;
	});
	const conditions = [
		...(from === null ? [] : [`row.time_period >= ${from}`]),
		...(to === null ? [] : [`row.time_period <= ${to}`]),
		...(hide_status.length > 0 ? [`!${list(hide_status)}.includes(row.obs_status)`] : []),
		...(hide_nature.length > 0 ? [`!${list(hide_nature)}.includes(row.nature)`] : [])
	];
	return [
		...commentLines('//', notes),
		'figures = {',
		`  const site = ${quoteCode(site)};`,
		'  const read = async (address) => {',
		'    const response = await fetch(site + address);',
		'    if (!response.ok) throw new Error(`${response.status} ${address}`);',
		'    return d3.csvParse(await response.text());',
		'  };',
		'  const pick = (rows, codes, areas) => rows.filter((row) => areas.has(row.ref_area) &&',
		'    Object.entries(codes).every(([column, wanted]) => wanted.includes(row[column])));',
		...(parts.some(({ companionOf }) => companionOf !== null)
			? [
					'  const missing = (groups, rows) => {',
					'    const held = new Set(rows.map((row) => row.ref_area));',
					'    return new Set(groups.filter((group) => !held.has(group)));',
					'  };'
				]
			: []),
		...(membersOf.length > 0
			? [
					'  const members = (await read("tables/groups.csv"))',
					`    .filter((row) => ${list(membersOf)}.includes(row.group_area)).map((row) => row.ref_area);`
				]
			: []),
		...(economies
			? [
					'  const economies = (await read("tables/areas.csv"))',
					'    .filter((row) => row.kind === "economy").map((row) => row.ref_area);'
				]
			: []),
		`  const areas = new Set([${areas.join(', ')}]);`,
		...(alike && first ? [`  const codes = ${codesOf(first)};`] : []),
		...parts.map(
			({ address }, place) => `  const ${names[place]} = await read(${quoteCode(address)});`
		),
		'  const rows = [',
		picks.join(',\n'),
		'  ].map((row) => ({',
		'    ...row,',
		'    time_period: +row.time_period,',
		'    obs_value: row.obs_value === "" ? null : +row.obs_value',
		'  }));',
		conditions.length === 0
			? '  return rows;'
			: `  return rows.filter((row) => ${conditions.join(' && ')});`,
		'}'
	].join('\n');
}
