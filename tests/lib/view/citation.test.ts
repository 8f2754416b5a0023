import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import {
	citationSubjects,
	compiledSubject,
	formatBibtex,
	formatCitation,
	formatRis,
	type CitationSubject
} from '#lib/view/index.ts';

const SUBJECT: CitationSubject = {
	indicator: 'Individuals using the Internet',
	code: 'IT.NET.USER.ZS',
	custodian: 'ITU',
	source: {
		...{ publisher: 'World Bank', title: 'World Development Indicators' },
		...{ vintage: '2024-11', licence: 'CC BY 4.0' }
	},
	url: 'https://example.org/indicators/internet-use/',
	accessed: new Date('2026-11-27T00:00:00Z'),
	site: 'ICT progress'
};
const HOSTILE: CitationSubject = {
	...SUBJECT,
	indicator: 'A {brace} } \\ 50 % & Größe_1 #2 $x^2~ =1\r\nER  - \n@misc{x,',
	source: { ...SUBJECT.source, publisher: 'Müller & {Söhne}, GmbH', vintage: 'not stated' },
	url: 'https://example.org/a%20b/?q={x}&y=1#z'
};
const MATRIX = compiledSubject({
	title: 'Matrix of action lines and goals: World',
	sources: [SUBJECT.source, { ...HOSTILE.source, licence: 'CC BY-NC-SA 3.0 IGO' }],
	url: 'https://example.org/matrix/',
	accessed: SUBJECT.accessed,
	site: 'ICT progress'
});

interface Entry {
	id: string;
	type: string;
	title: string;
	URL: string;
	author: { literal?: string; family?: string }[];
	publisher?: string;
	note?: string;
	version?: string;
	issued?: { 'date-parts': number[][] };
	accessed?: { 'date-parts': number[][] };
}
const read = (text: string, type: string) =>
	new Cite(text, { forceType: type }).data as unknown as Entry[];

describe('formatCitation', () => {
	it('leaves out a code that there is not, and names every source of a page', () => {
		expect(formatCitation(SUBJECT, 'en')).toContain('[IT.NET.USER.ZS; data set]');
		expect(formatCitation({ ...SUBJECT, code: null }, 'en')).toBe(
			'World Bank (2024-11). Individuals using the Internet [data set]. World Development Indicators, release 2024-11. Licence: CC BY 4.0. Processed by ICT progress. Retrieved 27 November 2026 from https://example.org/indicators/internet-use/'
		);
		expect(formatCitation(MATRIX, 'fr')).toBe(
			'ICT progress. Matrix of action lines and goals: World [jeu de données], établi à partir de\u202f: World Bank, World Development Indicators, 2024-11, CC BY 4.0; Müller & {Söhne}, GmbH, World Development Indicators, not stated, CC BY-NC-SA 3.0 IGO. Consulté le 27 novembre 2026 à l’adresse https://example.org/matrix/'
		);
	});
});

describe('formatBibtex', () => {
	it('is an entry with publisher, code, release, licence, address and day', () => {
		expect(formatBibtex([SUBJECT], 'en')).toBe(
			[
				'@misc{world-bank-2024-11-it-net-user-zs,',
				'\tauthor = {{World Bank}},',
				'\ttitle = {{Individuals using the Internet [IT.NET.USER.ZS]}},',
				'\tyear = {2024},',
				'\thowpublished = {World Development Indicators},',
				'\tversion = {2024-11},',
				'\tpublisher = {{World Bank}},',
				'\turl = {https://example.org/indicators/internet-use/},',
				'\turldate = {2026-11-27},',
				'\tnote = {Release 2024-11. Custodian: ITU. Licence: CC BY 4.0. Processed by ICT progress.}',
				'}',
				''
			].join('\n')
		);
	});

	it('is read back as it was meant, whatever a title says', () => {
		const [plain, hostile, matrix, ...more] = read(
			formatBibtex([SUBJECT, HOSTILE, MATRIX], 'en'),
			'@bibtex/text'
		);
		expect(more).toEqual([]);
		expect(plain).toMatchObject({
			title: 'Individuals using the Internet [IT.NET.USER.ZS]',
			URL: SUBJECT.url,
			issued: { 'date-parts': [[2024]] }
		});
		expect(read(formatBibtex([SUBJECT], 'en'), '@biblatex/text')[0]).toMatchObject({
			accessed: { 'date-parts': [[2026, 11, 27]] },
			version: '2024-11'
		});
		expect(plain?.author).toEqual([{ family: 'World Bank' }]);
		expect(hostile?.title.replace(/<[^>]*>/g, '')).toBe(
			'A {brace} } \\ 50 % & Größe_1 #2 $x^2~ =1 ER - @misc{x, [IT.NET.USER.ZS]'
		);
		expect(hostile?.author).toEqual([{ family: 'Müller & {Söhne}, GmbH' }]);
		expect(hostile?.issued).toBeUndefined();
		expect(hostile?.URL).toBe('https://example.org/a%20b/?q=%7Bx%7D&y=1#z');
		expect(matrix?.note).toContain('World Bank, World Development Indicators, 2024-11, CC BY 4.0;');
	});

	it('has a key for each entry that stays from day to day', () => {
		const later = { ...SUBJECT, accessed: new Date('2027-01-01T00:00:00Z') };
		const keys = (subjects: CitationSubject[]) =>
			formatBibtex(subjects, 'en').match(/^@misc\{[^,]+/gm);
		expect(keys([later])).toEqual(keys([SUBJECT]));
		expect(keys([SUBJECT, later, { ...SUBJECT, indicator: 'Данные', code: null }])).toEqual([
			'@misc{world-bank-2024-11-it-net-user-zs',
			'@misc{world-bank-2024-11-it-net-user-zs-v2',
			'@misc{world-bank-2024-11'
		]);
	});
});

describe('formatRis', () => {
	it('is a record of data with lines that end in CR and LF', () => {
		const text = formatRis([SUBJECT], 'fr');
		expect(text).toContain('TY  - DATA\r\nID  - world-bank-2024-11-it-net-user-zs\r\n');
		expect(text).toContain('Y2  - 2026/11/27/\r\n');
		expect(text).toContain('N1  - Licence\u202f: CC BY 4.0.\r\n'.replace('\u202f', ' '));
		expect(text.endsWith('ER  - \r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('is read back as it was meant, whatever a title says', () => {
		const [plain, hostile, matrix, ...more] = read(
			formatRis([SUBJECT, HOSTILE, MATRIX], 'en'),
			'@ris/file'
		);
		expect(more).toEqual([]);
		expect(plain).toMatchObject({
			type: 'dataset',
			title: 'Individuals using the Internet [IT.NET.USER.ZS]',
			publisher: 'World Bank',
			URL: SUBJECT.url,
			issued: { 'date-parts': [[2024]] }
		});
		expect(hostile?.title).toBe(
			'A {brace} } \\ 50 % & Größe_1 #2 $x^2~ =1 ER - @misc{x, [IT.NET.USER.ZS]'
		);
		expect(hostile?.publisher).toBe('Müller & {Söhne}, GmbH');
		expect(matrix?.title).toBe('Matrix of action lines and goals: World');
	});
});

describe('citationSubjects', () => {
	const about = {
		...{ title: 'Rows', filters: [], address: 'https://example.org/rows/', notes: [] },
		...{ accessed: '2026-11-27', sources: [{ ...SUBJECT.source, address: null }] }
	};

	it('are those of a table, else made of its title and sources', () => {
		expect(citationSubjects({ about, citations: [HOSTILE] }, 'en')).toEqual([HOSTILE]);
		const [only] = citationSubjects({ about }, 'en');
		expect(only).toMatchObject({ indicator: 'Rows', code: null, url: about.address });
		expect(only?.sources).toBeUndefined();
		expect(plugins.list()).toContain('@bibtex');
	});
});
