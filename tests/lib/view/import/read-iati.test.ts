import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/lib/view/import/read-table.ts';
import type { ImportedTable } from '../../../../src/lib/view/import/imported-table.ts';

const read = (text: string, options = {}): Promise<ImportedTable> =>
	readTable(new TextEncoder().encode(text), 'activities.xml', { iati: true, ...options });
const file = (...activities: string[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>`;
const activity = (id: string, more = '', title = `Title of ${id}`): string =>
	`<iati-activity xml:lang="fr"><iati-identifier>${id}</iati-identifier><title><narrative>${title}</narrative></title>${more}</iati-activity>`;
const record = ({ header, rows }: ImportedTable, row = 0): Record<string, string> =>
	Object.fromEntries(header.map((name, index) => [name, rows[row]?.[index] ?? '']));
const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('an IATI file', () => {
	it('gives the fields of an activity', async () => {
		const found = await read(
			file(`<iati-activity default-currency="EUR" xml:lang="fr">
	<iati-identifier> XM-DAC-1-2 </iati-identifier>
	<reporting-org ref="XM-DAC-1" type="10"><narrative>Ministère</narrative></reporting-org>
	<title><narrative>Écoles connectées</narrative><narrative xml:lang="en">Connected schools</narrative></title>
	<description type="1"><narrative>Une &amp; deux</narrative></description>
	<participating-org role="2" type="40"><narrative>ITU</narrative></participating-org>
	<participating-org role="4" type="70"><narrative>Telco</narrative></participating-org>
	<activity-status code="2"/>
	<activity-date iso-date="2020-01-01" type="1"/><activity-date iso-date="2020-03-01" type="2"/>
	<activity-date iso-date="2024-12-31" type="3"/>
	<recipient-country code="KE" percentage="60"/><recipient-country code="UG" percentage="40"/>
	<recipient-region code="298" vocabulary="1"/>
	<sector vocabulary="1" code="22040" percentage="50"/><sector code="11220"/><sector vocabulary="2" code="112"/>
	<sector vocabulary="7" code="4"/><sector vocabulary="8" code="9.c"/><sector vocabulary="99" code="x"/>
	<tag vocabulary="2" code="5"/><tag vocabulary="3" code="4.4"/><tag vocabulary="1" code="c_123"/>
	<budget><value>10</value></budget>
	<transaction><recipient-country code="TZ"/><sector code="1"/></transaction><transaction/>
</iati-activity>`)
		);
		expect(record(found)).toEqual({
			id: 'XM-DAC-1-2',
			title: 'Connected schools',
			description: 'Une & deux',
			organisation: 'ITU',
			organisation_type: 'international_organisation',
			implementing_org: 'Telco',
			countries: 'KE 60%;UG 40%',
			start_year: '2020-03-01',
			end_year: '2024-12-31',
			status: 'ongoing',
			sector_codes: 'CRS:22040|CRS:11220|CRS:112',
			goals: '4;9.c;5;4.4',
			recipient_regions: '298',
			budgets: '1',
			transactions: '2'
		});
		expect(found).toMatchObject({ format: 'iati', encoding: 'utf-8', rejected: [], numbers: [3] });
	});

	it('takes countries and sectors of transactions where the activity has none', async () => {
		const paid =
			'<transaction><recipient-country code="KE"/><sector code="22020" vocabulary="1"/></transaction>';
		const found = record(await read(file(activity('A', paid + paid))));
		expect(found).toMatchObject({ countries: 'KE', sector_codes: 'CRS:22020', transactions: '2' });
	});

	it('skips what is not well-formed by identifier and line, and reads the others', async () => {
		const found = await read(
			file(
				activity('A'),
				'<iati-activity><iati-identifier>B</iati-identifier><title></titel></iati-activity>',
				activity('C', '', 'x &unknown; y'),
				activity('D'),
				'<iati-activity><iati-identifier>E</iati-identifier>',
				activity('F')
			)
		);
		expect(found.rows.map(([id]) => id)).toEqual(['A', 'D', 'F']);
		expect(found.rejected.map(({ id, line }) => [id, line])).toEqual([
			['B', 4],
			['C', 5],
			['E', 7]
		]);
		expect(found.rejected.map(({ reason }) => reason)).toEqual([
			'unexpected close tag',
			'undefined entity',
			'the activity is not closed'
		]);
	});

	it('keeps what stands before the place where a file is cut off', async () => {
		const whole = file(activity('A'), activity('B'));
		const found = await read(whole.slice(0, whole.indexOf('Title of B')));
		expect(found.rows).toHaveLength(1);
		expect(found.rejected).toMatchObject([{ id: 'B', line: 4 }]);
	});

	it('takes marks within comments and CDATA for text', async () => {
		const more =
			'<!-- </iati-activity> <iati-activity> --><description><narrative><![CDATA[</iati-activity>]]></narrative></description>';
		const found = await read(file('<!-- <iati-activity> -->', activity('A', more), activity('B')));
		expect(found.rows.map(([id, , description]) => [id, description])).toEqual([
			['A', '</iati-activity>'],
			['B', '']
		]);
		expect(found).toMatchObject({ rejected: [], numbers: [4, 5] });
	});

	it('reads a file of many chunks as one of a single piece', async () => {
		const many = Array.from({ length: 3000 }, (_, index) =>
			activity(`A${index}`, `\n<!-- ${'x'.repeat(index % 300)} -->`)
		);
		const found = await read(file(...many));
		expect(found.rows.map(([id]) => id)).toEqual(many.map((_, index) => `A${index}`));
		expect(found.numbers).toEqual(many.map((_, index) => 3 + 2 * index));
	});

	it.each([
		['doctype', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><iati-activities/>'],
		['not-iati', '<rss><channel/></rss>'],
		['not-iati', '<iati-organisations/>'],
		['not-iati', '<?xml version="1.0"?><!-- nothing -->'],
		['not-iati', '<other><iati-activity/></other>'],
		['xml', '<iati-activities <']
	])('is refused as %s', async (code, text) => {
		await expect(read(text)).rejects.toMatchObject({ name: 'ImportError', code });
	});

	it('is read only where it is asked for', async () => {
		await expect(read(file(activity('A')), { iati: false })).rejects.toMatchObject({
			code: 'wrong-format',
			facts: { found: 'XML', wanted: 'CSV, XLSX' }
		});
	});

	it('reads UTF-16 and declared encodings', async () => {
		const text = `<?xml version="1.0" encoding="ISO-8859-1"?><iati-activities>${activity('A', '', 'Été')}</iati-activities>`;
		const latin = await readTable(new Uint8Array(Buffer.from(text, 'latin1')), 'a.xml', {
			iati: true
		});
		const wide = await readTable(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 'a.xml', {
			iati: true
		});
		expect(record(latin)['title']).toBe('Été');
		expect(record(wide)['title']).toBe('Été');
		expect(wide.encoding).toBe('utf-16le');
	});

	it('gives back any titles and identifiers', async () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
			.map((s) =>
				s
					.replace(/[\p{Cc}\p{Cn}]/gu, 'x')
					.replace(/\s+/g, ' ')
					.trim()
			)
			.filter((s) => s !== '');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }),
				async (all) => {
					const found = await read(
						file(...all.map(([id, title]) => activity(escape(id), '', escape(title))))
					);
					expect(found.rows.map(([id, title]) => [id, title])).toEqual(all);
				}
			)
		);
	});

	it('ends in a table or a named error whatever is cut, doubled or changed', async () => {
		const whole = file(
			activity('A', '<sector code="1"/>'),
			activity('B', '<tag vocabulary="2" code="4"/>'),
			activity('C', '<description><narrative><![CDATA[a]]></narrative></description>')
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.tuple(
						fc.nat(whole.length),
						fc.nat(30),
						fc.constantFrom('', '<', '>', '&', '"', '\0', '</', ']]>', '<iati-activity>', 'x')
					),
					{ maxLength: 5 }
				),
				async (changes) => {
					let text = whole;
					for (const [at, length, put] of changes) {
						text = text.slice(0, at) + put + text.slice(at + length);
					}
					try {
						const { rows, rejected, numbers } = await read(text);
						expect(numbers).toHaveLength(rows.length);
						expect(rejected.every(({ line, reason }) => line > 0 && reason !== '')).toBe(true);
					} catch (error) {
						expect((error as Error).name).toBe('ImportError');
					}
				}
			),
			{ numRuns: 500 }
		);
	});
});
