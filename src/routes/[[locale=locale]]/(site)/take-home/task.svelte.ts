import { LoadError } from '#lib/catalogue/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { saveBlob } from '../save-blob.ts';

/** What the making of files says of itself: one file at a time, and what became of the last one. */
export class Task {
	/** The name of the file that is being made. */
	busy = $state<string | null>(null);
	done = $state<string | null>(null);
	fault = $state<string | null>(null);
	readonly #locale: Locale;

	constructor(locale: Locale) {
		this.#locale = locale;
	}

	/** Makes a file and hands it to the reader; a failure is told with its reason. */
	async save(file: string, make: () => Promise<Blob>): Promise<void> {
		if (this.busy !== null) return;
		[this.busy, this.done, this.fault] = [file, null, null];
		const locale = this.#locale;
		try {
			saveBlob(await make(), file);
			this.done = m.take_done({ file }, { locale });
		} catch (cause) {
			this.fault = m.take_failed({ file, reason: reasonOf(cause, locale) }, { locale });
		} finally {
			this.busy = null;
		}
	}
}

/** Why something failed, in words for a reader. */
export function reasonOf(cause: unknown, locale: Locale): string {
	if (cause instanceof LoadError) return m.take_page_failed({}, { locale });
	// What a script that did not arrive looks like is another thing in every browser.
	if (cause instanceof TypeError && /import|fetch|module/i.test(cause.message)) {
		return m.take_page_failed({}, { locale });
	}
	return cause instanceof Error ? cause.message : String(cause);
}
