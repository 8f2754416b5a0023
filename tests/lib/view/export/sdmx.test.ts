import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	exportFile,
	observationExport,
	SDMX_COMPONENTS,
	type ExportFormat,
	type ExportOptions
} from '#lib/view/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { checkGenericData } from './check-generic-data.ts';
import { FORMULAS } from './formulas.ts';
import { CHOICE, NAMES, observation, OBSERVATIONS } from './observations.ts';
import { readSdmxCsv, readSdmxMl } from './read-sdmx.ts';

const tableOf = (rows: readonly Observation[]) => observationExport(rows, NAMES, CHOICE);
async function textOf(
	rows: readonly Observation[],
	format: ExportFormat,
	options?: ExportOptions
): Promise<string> {
	return (await exportFile(tableOf(rows), format, 'en', options)).text();
}

/** Rows in one order, whatever the file's. */
const sorted = (rows: readonly Observation[]) =>
	rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

const note = fc.oneof(
	fc.constant(null),
	fc.string({ unit: 'grapheme', minLength: 1 }),
	fc.constantFrom(...FORMULAS.filter((each) => !each.includes('\0')), '<a>&amp;"\'', 'é\r\n\tü')
);
const rows = fc.uniqueArray(
	fc.record({
		ref_area: fc.constantFrom('404', '204', 'ITU_AFR'),
		time_period: fc.integer({ min: 1960, max: 2030 }),
		sex: fc.constantFrom('_T', 'F', 'M'),
		obs_value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
		obs_text: note.map((text) => text?.replace(/[\p{Cc}]/gu, '') || null),
		obs_status: fc.constantFrom('A', 'B', 'E', 'O'),
		nature: fc.constantFrom('C', 'CA', null),
		comment_obs: note.map((text) => text?.replace(/[^\P{Cc}\t\r\n]|[\ufffe\uffff]/gu, '') || null)
	} satisfies { [Key in keyof Observation]?: fc.Arbitrary<Observation[Key]> }),
	{ maxLength: 12, selector: (row) => [row.ref_area, row.time_period, row.sex].join() }
);

describe('exportFile as SDMX-CSV 2.0', () => {
	it('has the columns and cells of the standard, with an empty value and its status', async () => {
		const lines = (await textOf(OBSERVATIONS, 'sdmx-csv')).split('\r\n');
		expect(lines[0]).toBe(
			'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,EDUCATION_LEV,COMPOSITE_BREAKDOWN,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,NATURE,COMMENT_OBS,SOURCE_DETAIL,SOURCE,VINTAGE,LICENCE,OBS_TEXT'
		);
		expect(lines[1]).toBe(
			'dataflow,ICT_PROGRESS:DF_ICT(1.0),I,A,G,UNSD_SDG-IT_USE_II99,404,_T,_T,_T,_T,_T,2020,22.57,PERCENT,0,A,C,,"United Nations Statistics Division, Global SDG Indicators Database",UNSD_SDG,2023-12,CC BY 4.0 (packaging); UN open data,'
		);
		expect(lines[4]).toContain(',204,_T,_T,_T,_T,_T,2020,,PERCENT,0,O,,"Not collected, ""so""');
		expect(lines.join('\n')).toContain(",'=1+1,");
		expect(lines.join('\n')).toContain(',2020,-0.0000005,CUR_USD,');
		expect(lines.join('\n')).toContain('CC BY 4.0 (packaging); UN open data,<2.5');
	});

	it('bears names beside codes where they are asked for, in the language of the names', async () => {
		const both = parse(await textOf(OBSERVATIONS, 'sdmx-csv', { labels: 'both' }));
		const [head, first] = both;
		expect(head?.slice(1, 7)).toEqual([
			...['STRUCTURE_ID', 'ACTION', 'FREQ: Frequency', 'REPORTING_TYPE: Reporting type'],
			...['SERIES: Series', 'REF_AREA: Reference area']
		]);
		expect(first?.slice(0, 8)).toEqual([
			...['dataflow', 'ICT_PROGRESS:DF_ICT(1.0): ICT statistics by series, area and year', 'I'],
			...['A: annual', 'G: global'],
			'UNSD_SDG-IT_USE_II99: Individuals using the Internet',
			...['404: Kenya', '_T: all']
		]);
		expect(first?.slice(12, 14)).toEqual(['2020', '22.57']);
		const plain = parse(await textOf(OBSERVATIONS, 'sdmx-csv'));
		const bare = both.map((row, line) =>
			row.map((cell, place) => {
				const code = plain[line]?.[place] ?? '';
				return cell.startsWith(`${code}: `) ? code : cell;
			})
		);
		expect(bare).toEqual(plain);
	});

	it('is read back equal', async () => {
		expect(readSdmxCsv(await textOf(OBSERVATIONS, 'sdmx-csv'))).toEqual(OBSERVATIONS);
		await fc.assert(
			fc.asyncProperty(rows, async (parts) => {
				fc.pre(parts.length > 0);
				const own = parts.map((part) => observation(part));
				expect(readSdmxCsv(await textOf(own, 'sdmx-csv'))).toEqual(own);
			})
		);
	});

	it('refuses a code that SDMX does not allow, or that a spreadsheet could run', async () => {
		for (const code of ['=1+1', '-1', '@SUM', 'A B', 'Å', '']) {
			const writing = textOf([observation({ ref_area: code })], 'sdmx-csv');
			if (code === '') expect(await writing).toContain('-IT_USE_II99,,_T');
			else await expect(writing).rejects.toThrow(`REF_AREA: ${code} is no code of SDMX`);
		}
	});

	it('has all components in the order of the structure', () => {
		expect(new Set(SDMX_COMPONENTS).size).toBe(SDMX_COMPONENTS.length);
		expect(SDMX_COMPONENTS.indexOf('TIME_PERIOD')).toBe(SDMX_COMPONENTS.indexOf('OBS_VALUE') - 1);
	});
});

describe('exportFile as SDMX-ML 2.1', () => {
	it('is a valid message of generic data, with title, filters and sources', async () => {
		const xml = await textOf(OBSERVATIONS, 'sdmx-ml');
		expect(checkGenericData(xml)).toEqual([]);
		expect(xml).toContain(
			'<message:Structure structureID="DSD_ICT" dimensionAtObservation="TIME_PERIOD"><common:Structure><Ref agencyID="ICT_PROGRESS" id="DSD_ICT" version="1.0"/></common:Structure></message:Structure>'
		);
		expect(xml).toContain('<message:Prepared>2026-11-27</message:Prepared>');
		expect(xml).toContain('>Kenya, Benin</common:AnnotationText>');
		expect(xml).toContain('areas=404,204&amp;from=2019');
		expect(xml).toContain(
			'<generic:ObsDimension value="2020"/><generic:Attributes><generic:Value id="OBS_STATUS" value="O"/>'
		);
	});

	it('names the address of its structure where it is known', async () => {
		const structure = 'https://example.org/api/v1/structure.xml';
		const table = observationExport(OBSERVATIONS, NAMES, { ...CHOICE, structure });
		const xml = await (await exportFile(table, 'sdmx-ml', 'en')).text();
		expect(checkGenericData(xml)).toEqual([]);
		expect(xml).toContain(`structureURL="${structure}"`);
	});

	it('holds each series once, its years in order', async () => {
		const xml = await textOf(OBSERVATIONS, 'sdmx-ml');
		expect(xml.match(/<generic:Series>/g)).toHaveLength(5);
		const years = readSdmxMl(xml).map(({ time_period }) => time_period);
		expect(years.slice(0, 2)).toEqual([2019, 2020]);
	});

	it('is read back equal, and valid whatever a note says', async () => {
		expect(sorted(readSdmxMl(await textOf(OBSERVATIONS, 'sdmx-ml')))).toEqual(sorted(OBSERVATIONS));
		await fc.assert(
			fc.asyncProperty(rows, async (parts) => {
				fc.pre(parts.length > 0);
				const own = parts.map((part) => observation(part));
				const xml = await textOf(own, 'sdmx-ml');
				expect(checkGenericData(xml)).toEqual([]);
				expect(sorted(readSdmxMl(xml))).toEqual(sorted(own));
			})
		);
	});

	it('leaves out signs that XML forbids, and refuses two units in one series', async () => {
		const bad = observation({ comment_obs: 'a\0\u0001b\ufffe\ud800c' });
		const xml = await textOf([bad], 'sdmx-ml');
		expect(readSdmxMl(xml)[0]?.comment_obs).toBe('ab\ufffdc');
		const other = observation({ time_period: 2001, unit_measure: 'NUMBER' });
		await expect(textOf([observation(), other], 'sdmx-ml')).rejects.toThrow('two units');
	});

	it('has a checker that bites', async () => {
		const xml = await textOf(OBSERVATIONS, 'sdmx-ml');
		const spoilt = [
			xml.replace('<message:Test>false</message:Test>', ''),
			xml.replace('id="DSD_ICT" version', 'id="DSD ICT" version'),
			xml.replace('<generic:ObsValue value="22.57"/>', '<generic:ObsValue value="22,57"/>'),
			xml
				.replace('<generic:SeriesKey>', '<generic:Key>')
				.replace('</generic:SeriesKey>', '</generic:Key>'),
			xml.replaceAll('<Ref ', '<common:Ref '),
			xml.replace('2026-11-27</message:Prepared>', 'today</message:Prepared>')
		];
		for (const each of spoilt) expect(checkGenericData(each)).not.toEqual([]);
	});
});
