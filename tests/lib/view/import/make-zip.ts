import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
	name: string;
	text: string | Uint8Array;
	/** Bytes that the archive claims the part inflates to. */
	claimed?: number;
}

/** A ZIP archive of deflated parts, which may lie about their size. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
	const pieces: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, text, claimed } of parts) {
		const content = Buffer.from(text as string);
		const packed = deflateRawSync(content);
		const size = claimed ?? content.length;
		const local = Buffer.alloc(30 + name.length);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(size, 22);
		local.writeUInt16LE(name.length, 26);
		local.write(name, 30);
		const entry = Buffer.alloc(46 + name.length);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt32LE(size, 24);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(offset, 42);
		entry.write(name, 46);
		pieces.push(local, packed);
		directory.push(entry);
		offset += local.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(Buffer.concat(directory).length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX archive with one sheet of that XML, and other parts instead of the usual ones. */
export function makeWorkbook(sheetData: string, other: Record<string, ZipPart> = {}): Uint8Array {
	const parts: Record<string, ZipPart> = {
		rels: {
			name: '_rels/.rels',
			text: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		},
		workbook: {
			name: 'xl/workbook.xml',
			text: `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Activities" sheetId="1" r:id="r1"/></sheets></workbook>`
		},
		workbookRels: {
			name: 'xl/_rels/workbook.xml.rels',
			text: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/></Relationships>`
		},
		styles: {
			name: 'xl/styles.xml',
			text: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
		},
		sheet: {
			name: 'xl/worksheets/sheet1.xml',
			text: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`
		},
		...other
	};
	return makeZip(Object.values(parts));
}
