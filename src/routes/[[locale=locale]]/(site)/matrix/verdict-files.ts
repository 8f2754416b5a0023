import type { AreaVerdicts } from '../../../area-verdicts.ts';
import { loadJson } from '../../../load-json.ts';
import type { VerdictChecks } from '../../../verdict-checks.ts';
import type { FileCheck, MatrixData } from './matrix-data.ts';

/** Areas' files of verdicts, each loaded once and checked by its hash. */
export class VerdictFiles {
	readonly #root: string;
	readonly #files: MatrixData['files'];
	#checks: Promise<VerdictChecks> | null = null;
	readonly #loads = new Map<string, Promise<AreaVerdicts>>();

	constructor({ root, files }: Pick<MatrixData, 'root' | 'files'>) {
		this.#root = root;
		this.#files = files;
	}

	/** The file of an area by the last part of its address; throws `LoadError`, and may be asked again. */
	load(slug: string): Promise<AreaVerdicts> {
		const known = this.#loads.get(slug);
		if (known) return known;
		const load = this.#load(slug).catch((cause: unknown) => {
			this.#loads.delete(slug);
			throw cause;
		});
		this.#loads.set(slug, load);
		return load;
	}

	async #load(slug: string): Promise<AreaVerdicts> {
		const check = await this.#check(slug);
		return loadJson(`${this.#root}economies/${slug}/verdicts.json`, check);
	}

	async #check(slug: string): Promise<FileCheck> {
		if (slug === 'world') return this.#files.world;
		const path = `${this.#root}economies/verdict-checks.json`;
		this.#checks ??= loadJson<VerdictChecks>(path, this.#files.checks);
		const checks = await this.#checks.catch((cause: unknown) => {
			this.#checks = null;
			throw cause;
		});
		const [sha256, bytes] = checks[slug] ?? [];
		if (!sha256 || !bytes) throw new Error(`no file of verdicts for ${slug}`);
		return { sha256, bytes };
	}
}
