import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseManifest, type FetchFile } from '#lib/catalogue/index.ts';
import { loadSeriesRows, openNative, tableRows } from '#lib/query/index.ts';
import { SDMX_COMPONENTS, sdmxStructureMessage, type SdmxCodeInput } from '#lib/view/index.ts';
import {
	isCoded,
	SDMX_AGENCY,
	SDMX_ATTRIBUTES,
	SDMX_DATAFLOW,
	SDMX_KEY,
	SDMX_MANDATORY,
	SDMX_OBS_ATTRIBUTES,
	SDMX_STRUCTURE,
	SDMX_VERSION
} from '#lib/view/export/sdmx-structure.ts';
import { sdmxValue } from '#lib/view/export/sdmx-value.ts';
import { checkStructure, type CheckedStructure } from './check-structure.ts';

const directory = fileURLToPath(new URL('../../../../static/data', import.meta.url));
const manifest = parseManifest(
	JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'))
);
const fetchFile: FetchFile = async (file) =>
	new Uint8Array(await readFile(path.join(directory, file.path)));
const codes = parse<SdmxCodeInput['codes'][number]>(readFileSync('data/codelists.csv', 'utf8'), {
	columns: true
});

let input: SdmxCodeInput;
let xml: string;
let found: CheckedStructure;

beforeAll(async () => {
	const database = await openNative({ manifest, directory });
	input = {
		areas: await tableRows(database, { table: 'areas' }),
		series: await tableRows(database, { table: 'series' }),
		indicators: await tableRows(database, { table: 'indicators' }),
		sources: await tableRows(database, { table: 'sources' }),
		codes
	};
	xml = sdmxStructureMessage(input);
	found = checkStructure(xml);
}, 60_000);

describe('sdmxStructureMessage', () => {
	it('is in the order of the schemas, with valid identifiers, and refers to nothing that it lacks', () => {
		expect(found.problems).toEqual([]);
	});

	it('defines what SDMX-CSV and SDMX-ML files name', () => {
		const names = (id: string) => `agencyID="${SDMX_AGENCY}" id="${id}" version="${SDMX_VERSION}"`;
		expect(xml).toContain(`<structure:Dataflow ${names(SDMX_DATAFLOW)}>`);
		expect(xml).toContain(`<structure:DataStructure ${names(SDMX_STRUCTURE)}>`);
	});

	it('has every component in order, those with codes with their list', () => {
		const ids = (kind: string) =>
			found.components.filter((each) => each.kind === kind).map(({ id }) => id);
		expect(ids('Dimension')).toEqual(SDMX_KEY);
		expect(ids('TimeDimension')).toEqual(['TIME_PERIOD']);
		expect(ids('PrimaryMeasure')).toEqual(['OBS_VALUE']);
		expect(ids('Attribute')).toEqual(SDMX_ATTRIBUTES);
		for (const { id, list } of found.components) {
			const coded = isCoded(id as (typeof SDMX_COMPONENTS)[number]);
			expect(list).toBe(coded ? `CL_${id}` : null);
		}
		expect(found.components).toHaveLength(SDMX_COMPONENTS.length);
	});

	it('attaches attributes to observations or to whole series, as the files do', () => {
		for (const { kind, id, relation } of found.components) {
			if (kind !== 'Attribute') continue;
			const isOfObservation = (SDMX_OBS_ATTRIBUTES as readonly string[]).includes(id);
			expect(relation).toEqual(isOfObservation ? ['OBS_VALUE'] : SDMX_KEY);
		}
		const mandatory = [...found.usage].filter(([, usage]) => usage === 'Mandatory');
		expect(mandatory.map(([id]) => id).sort()).toEqual([...SDMX_MANDATORY].sort());
	});

	it('names every code in English, and in French where the data have a name', () => {
		const unnamed = [...found.lists].flatMap(([list, entries]) =>
			[...entries].flatMap(([code, names]) =>
				names['en'] && (names['fr'] || list === 'CL_REF_AREA') ? [] : [`${list} ${code}`]
			)
		);
		expect(unnamed).toEqual([]);
		expect(found.lists.get('CL_SEX')?.get('F')).toEqual({ en: 'Female', fr: 'Femmes' });
		expect(found.lists.get('CL_REF_AREA')?.get('001')).toEqual({ en: 'World', fr: 'Monde' });
		expect(found.lists.get('CL_SERIES')?.get('WB_WDI_2024-IT_NET_USER_ZS')?.['en']).toMatch(
			/\(World Bank, 2024-11, IT\.NET\.USER\.ZS\)$/
		);
		const names = [...(found.lists.get('CL_SERIES')?.values() ?? [])].map(({ en }) => en);
		expect(new Set(names).size).toBe(names.length);
	});

	it('has every code of every published observation, and each mandatory attribute is there', async () => {
		const names = {
			...{ component: (id: string) => id, code: (_id: string, code: string) => code },
			...{ source: (source: string) => source, licence: () => '' }
		};
		const coded = SDMX_COMPONENTS.filter(isCoded);
		const missing = new Set<string>();
		let rows = 0;
		for (const file of manifest.files.filter(({ series }) => series !== undefined)) {
			for (const row of await loadSeriesRows(fetchFile, file)) {
				rows++;
				for (const component of coded) {
					const code = sdmxValue(row, component, names);
					if (code === null) {
						if (component !== 'NATURE') missing.add(`${component} of ${row.series}`);
					} else if (!found.lists.get(`CL_${component}`)?.has(code)) {
						missing.add(`${component} ${code}`);
					}
				}
				if (row.vintage === '') missing.add(`VINTAGE of ${row.series}`);
			}
		}
		expect([...missing]).toEqual([]);
		expect(rows).toBe(input.series.reduce((sum, { observations }) => sum + observations, 0));
	}, 120_000);

	it('is the same for the same data, and of the day of the newest source', () => {
		expect(sdmxStructureMessage(input)).toBe(xml);
		const newest = input.sources
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1);
		expect(xml).toContain(`<message:Prepared>${newest}</message:Prepared>`);
	});

	it('is refused by the checker with what it lacks', () => {
		const without = xml.replace(/<structure:Code id="F">[\s\S]*?<\/structure:Code>\n/, '');
		expect(checkStructure(without).lists.get('CL_SEX')?.has('F')).toBe(false);
		const noList = checkStructure(xml.replaceAll('id="CL_SEX"', 'id="CL SEX"'));
		expect(noList.problems.join()).toContain('Codelist@id=CL SEX');
		const lost = checkStructure(
			xml.replace('<structure:Concept id="AGE">', '<structure:Concept id="OLD">')
		);
		expect(lost.problems).toEqual([expect.stringMatching(/reference to Concept CS_ICT AGE/)]);
	});
});
