import type { AreaVerdicts } from '../../area-verdicts.ts';
import { loadJson } from '../../load-json.ts';
import type { SummaryMembers } from '../../summary-members.ts';

interface CheckedFile {
	/** The file's address from the page. */
	path: string;
	sha256: string;
	bytes: number;
}

/** The files from which the traces of an area's page are filled, as the page names them. */
export interface TraceFiles {
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** Every verdict on the area's indicators. */
	verdicts: CheckedFile;
	/** The indicators behind every line and goal. */
	members: CheckedFile;
}

const loading = new Map<string, Promise<unknown>>();

function load<T>({ path, ...check }: CheckedFile): Promise<T> {
	let file = loading.get(path);
	if (!file) {
		file = loadJson<T>(path, check).catch((cause: unknown) => {
			loading.delete(path);
			throw cause;
		});
		loading.set(path, file);
	}
	return file as Promise<T>;
}

/** What the page says of its files; null on a page without any. */
export function traceFiles(): TraceFiles | null {
	const text = document.querySelector('script[data-trace-files]')?.textContent;
	return text ? (JSON.parse(text) as TraceFiles) : null;
}

/** The area's verdicts, asked once. Throws `LoadError`. */
export const loadVerdicts = ({ verdicts }: TraceFiles) => load<AreaVerdicts>(verdicts);

/** The indicators behind lines and goals, asked once. Throws `LoadError`. */
export const loadMembers = ({ members }: TraceFiles) => load<SummaryMembers>(members);
