import type { ExploreView } from '#lib/domain/index.ts';
import {
	exploreContext,
	freeName,
	mergeNamedViews,
	NAMED_VIEW_LIMITS,
	readNamedViews,
	writeNamedViews,
	type ExploreFile,
	type NamedView
} from '#lib/view/index.ts';

const KEY = 'ict-progress.explore.views';

/** The views that this machine keeps. */
export class KeptViews {
	views = $state.raw<NamedView[]>([]);
	/** Whether this browser refuses to keep anything. */
	blocked = $state(false);
	/** Entries and parts that could not be used. */
	dropped = $state(0);

	/** Reads what is kept, held against what there is. */
	open(file: ExploreFile): void {
		try {
			const text = localStorage.getItem(KEY);
			const read = text === null ? null : readNamedViews(text, exploreContext(file));
			this.views = read?.views ?? [];
			this.dropped = read?.dropped ?? 0;
		} catch {
			this.blocked = true;
		}
	}

	get isFull(): boolean {
		return this.views.length >= NAMED_VIEW_LIMITS.views;
	}

	/** Keeps a view under a name, or one with a number where that is taken; gives the name. */
	keep(name: string, view: ExploreView): string {
		const own = freeName(name.trim().slice(0, NAMED_VIEW_LIMITS.name), this.views);
		this.#set([...this.views, { name: own, view }]);
		return own;
	}

	rename(before: string, after: string): void {
		const others = this.views.filter(({ name }) => name !== before);
		const name = freeName(after.trim().slice(0, NAMED_VIEW_LIMITS.name), others);
		if (name === '') return;
		this.#set(this.views.map((own) => (own.name === before ? { ...own, name } : own)));
	}

	remove(name: string): void {
		this.#set(this.views.filter((own) => own.name !== name));
	}

	/** All of them as the text of a file. */
	text(): string {
		return writeNamedViews(this.views);
	}

	/** Adds the views of a file; null where it is none of ours. */
	add(text: string, file: ExploreFile): { added: number; same: number; dropped: number } | null {
		const read = readNamedViews(text, exploreContext(file));
		if (!read) return null;
		const { views, added, same } = mergeNamedViews(this.views, read.views);
		this.#set(views);
		return { added, same, dropped: read.dropped };
	}

	#set(views: NamedView[]): void {
		this.views = views;
		try {
			localStorage.setItem(KEY, writeNamedViews(views));
			this.blocked = false;
		} catch {
			this.blocked = true;
		}
	}
}
