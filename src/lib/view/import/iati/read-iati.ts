import { ImportError } from '../import-error.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import { TEXT_ENCODINGS, type ImportedTable } from '../imported-table.ts';
import type { Pace } from '../pace.ts';
import { checkProlog } from './check-prolog.ts';
import { xmlDecoder } from './decode-xml.ts';
import { IATI_HEADER, IatiActivity } from './iati-activity.ts';
import { parseActivity } from './parse-activity.ts';
import { ActivitySplitter, type ActivityText } from './split-activities.ts';

const CHUNK = 262_144;
const NOT_CLOSED = 'the activity is not closed';

type Read = Pick<ImportedTable, 'rows' | 'numbers' | 'rejected'>;

function take({ text, line, closed }: ActivityText, { rows, numbers, rejected }: Read): void {
	const activity = new IatiActivity();
	let reason = closed ? null : NOT_CLOSED;
	try {
		parseActivity(text, activity);
	} catch (error) {
		reason ??= (error as Error).message.replace(/\.$/, '');
	}
	if (reason === null) {
		rows.push(activity.cells());
		numbers.push(line);
	} else rejected.push({ line, id: activity.id || null, reason });
	if (rows.length <= IMPORT_LIMITS.rows) return;
	const limit = IMPORT_LIMITS.rows;
	const message = `The file has more than ${limit} rows: cut it into several files.`;
	throw new ImportError('too-many-rows', message, { limit });
}

/**
 * Reads an IATI 2.03 file of activities, chunk by chunk, as a table whose columns are fields of an activity. An activity that is
 * not well-formed is rejected by its identifier and line, and the others are read. Throws `ImportError`.
 */
export async function readIati(
	bytes: Uint8Array,
	pace: Pace
): Promise<Omit<ImportedTable, 'problems'>> {
	const decoder = xmlDecoder(bytes);
	const splitter = new ActivitySplitter();
	const read: Read = { rows: [], numbers: [], rejected: [] };
	let checked = false;
	const takeAll = (activities: Iterable<ActivityText>): void => {
		for (const activity of activities) {
			if (!checked) checkProlog(splitter.prolog);
			checked = true;
			take(activity, read);
		}
	};
	for (let at = 0; at < bytes.length; at += CHUNK) {
		takeAll(splitter.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true })));
		await pace(at / bytes.length);
	}
	takeAll(splitter.write(decoder.decode()));
	takeAll(splitter.end());
	if (!checked) checkProlog(splitter.prolog);
	return {
		format: 'iati',
		header: [...IATI_HEADER],
		...read,
		headerRow: 0,
		sheet: null,
		sheets: [],
		encoding: TEXT_ENCODINGS.find((encoding) => encoding === decoder.encoding) ?? null,
		delimiter: null
	};
}
