import {
	exportFile,
	ImportError,
	importErrorWords,
	importProblemWords,
	readRoadmap,
	readTable,
	roadmapTable,
	type ReadRoadmap
} from '#lib/view/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { LineOutcomes } from '../../../line-outcomes.ts';
import { loadJson } from '../../../load-json.ts';
import { siteHref } from '../../../site-href.ts';
import { saveBlob } from '../save-blob.ts';
import type { OpenRoadmapData } from './roadmap-data.ts';

type Status = 'none' | 'reading' | 'read' | 'refused';

/** The roadmap that a reader has opened: read from a file, in the browser only. */
export class OpenedRoadmap {
	readonly data: OpenRoadmapData;
	status = $state<Status>('none');
	name = $state('');
	/** Why the file could not be read. */
	refusal = $state('');
	/** What was odd about the file. */
	oddities = $state.raw<string[]>([]);
	result = $state.raw<ReadRoadmap | null>(null);
	outcomes = $state.raw<LineOutcomes | null>(null);
	outcomesFailed = $state(false);
	fault = $state('');

	constructor(data: OpenRoadmapData) {
		this.data = data;
	}

	/** Reads a file; the one before is forgotten. */
	async open(file: File): Promise<void> {
		const { locale, codes } = this.data;
		this.status = 'reading';
		this.name = file.name;
		this.result = null;
		this.fault = '';
		try {
			const table = await readTable(new Uint8Array(await file.arrayBuffer()), file.name);
			if (this.name !== file.name) return;
			this.oddities = table.problems.map((problem) => importProblemWords(problem, locale));
			this.result = readRoadmap(table, codes);
			this.status = 'read';
		} catch (cause) {
			if (!(cause instanceof ImportError)) throw cause;
			this.refusal = importErrorWords(cause, locale);
			this.status = 'refused';
			return;
		}
		await this.#loadOutcomes();
	}

	async #loadOutcomes(): Promise<void> {
		const { locale, root, outcomes } = this.data;
		if (this.outcomes) return;
		try {
			const address = siteHref('/roadmaps/outcomes.json', locale, root);
			this.outcomes = await loadJson<LineOutcomes>(address, outcomes);
			this.outcomesFailed = false;
		} catch {
			this.outcomesFailed = true;
		}
	}

	/** Hands the rows that could be read to the reader as a file. */
	async save(format: 'csv' | 'xlsx'): Promise<void> {
		const { locale } = this.data;
		this.fault = '';
		const now = new Date();
		const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
		const about = {
			title: m.roadmap_export_title({ name: this.name }),
			filters: [],
			address: location.href.replace(/#.*/, ''),
			sources: [],
			accessed: day.map((part) => String(part).padStart(2, '0')).join('-'),
			notes: []
		};
		try {
			const table = roadmapTable(this.result?.rows ?? [], about, locale);
			saveBlob(await exportFile(table, format, locale), `roadmap.${format}`);
		} catch (cause) {
			this.fault = m.roadmap_import_failed({ reason: String(cause) });
		}
	}
}
