import { SaxesParser } from 'saxes';
import { ImportError } from '../../import/import-error.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import { xmlDecoder } from '../../import/iati/decode-xml.ts';
import type { Pace } from '../../import/pace.ts';
import { batchRows, OWN_LIMITS } from '../own-limits.ts';
import type { RawBatch, RawRows } from '../raw-rows.ts';
import { fixedKind } from './fixed-kind.ts';
import { SdmxWalk } from './sdmx-walk.ts';

const CHUNK = 524_288;
const ROOTS =
	/^(?:GenericData|GenericTimeSeriesData|StructureSpecificData|StructureSpecificTimeSeriesData)$/;
const SDMX_3 = /\/resources\/sdmxml\/schemas\/v3_/;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A parser that hands the elements of SDMX-ML data to a walk; refuses a DOCTYPE, entities, depth and other XML. */
function parserOf(walk: SdmxWalk, root: { name: string | null; version: string | null }) {
	const parser = new SaxesParser<{ xmlns?: false; position: true }>({ position: true });
	let depth = 0;
	parser.on('doctype', () => {
		const message =
			'The file has a DOCTYPE or entities of its own, which are refused for safety: save it without them.';
		throw new ImportError('doctype', message);
	});
	parser.on('error', (cause) => {
		const { line } = parser;
		const reason = cause.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
		const message = `The file is not well-formed XML from line ${line} on: ${reason}.`;
		throw new ImportError('xml', message, { line, reason }, cause);
	});
	parser.on('opentag', ({ name, attributes }) => {
		const plain = local(name);
		depth += 1;
		if (depth > OWN_LIMITS.depth) {
			const limit = OWN_LIMITS.depth;
			const message = `The file is nested more than ${limit} levels deep: this is no table.`;
			throw new ImportError('too-deep', message, { limit });
		}
		if (root.name === null) {
			if (!ROOTS.test(plain)) {
				const element = plain.slice(0, 60);
				const message = `The file is XML, but not data in SDMX-ML: its first element is ${element}. Expected: GenericData or StructureSpecificData.`;
				throw new ImportError('xml-other', message, { element });
			}
			root.name = plain;
			root.version = Object.values(attributes).some((value) => SDMX_3.test(value)) ? '3.0' : '2.1';
		}
		walk.open(plain, attributes);
	});
	parser.on('closetag', ({ name }) => {
		depth -= 1;
		walk.close(local(name));
	});
	return parser;
}

/** Opens SDMX-ML data (2.1 generic and structure-specific, 3.0 structure-specific), flat or in series. Throws `ImportError`. */
export async function openSdmxMl(
	file: Blob,
	problems: ProblemCounter,
	pace: Pace
): Promise<RawRows> {
	const walk = new SdmxWalk();
	const root: { name: string | null; version: string | null } = { name: null, version: null };
	const parser = parserOf(walk, root);
	const decoder = xmlDecoder(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
	for (let at = 0; at < file.size; at += CHUNK) {
		const bytes = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
		parser.write(decoder.decode(bytes, { stream: true }));
		await pace((at / file.size) * 0.5);
	}
	parser.write(decoder.decode()).close();
	const { header, rows, left } = walk;
	for (const name of left) problems.add('attributes-left-out', { name });
	if (rows.length === 0) {
		throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
	}

	async function* read(own: Pace): AsyncGenerator<RawBatch> {
		const most = batchRows(header.length);
		for (let at = 0; at < rows.length; at += most) {
			const some = rows.slice(at, at + most);
			yield { rows: some, numbers: some.map((_, index) => at + index + 1) };
			await own(at / rows.length);
		}
	}
	return {
		format: 'sdmx-ml',
		version: root.version,
		header,
		typed: false,
		fixed: header.map(fixedKind),
		sheet: null,
		sheets: [],
		encoding: null,
		delimiter: null,
		read
	};
}
