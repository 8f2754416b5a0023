import type { ExploreView } from '#lib/domain/index.ts';
import { NO_HISTORY, redoView, rememberView, undoView } from '#lib/view/index.ts';

/** A reader's acts, to be undone and redone; all that is typed or dragged in one go is one act. */
export class ReaderActs {
	#history = $state.raw(NO_HISTORY);
	/** What is being typed or dragged. */
	#passing: string | null = null;

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Notes that another view takes the place of `before`; true where it goes on with the same `passing` act. */
	take(before: ExploreView, passing: string | null): boolean {
		const goesOn = passing !== null && passing === this.#passing;
		if (!goesOn) this.#history = rememberView(this.#history, before);
		this.#passing = passing;
		return goesOn;
	}

	/** Ends what is being typed or dragged: what comes next is an act of its own. */
	end(): void {
		this.#passing = null;
	}

	/** The view before `present`; null where there is none. */
	undo(present: ExploreView): ExploreView | null {
		return this.#step(undoView(this.#history, present));
	}

	/** The view that was undone last; null where there is none. */
	redo(present: ExploreView): ExploreView | null {
		return this.#step(redoView(this.#history, present));
	}

	#step(step: ReturnType<typeof undoView>): ExploreView | null {
		if (!step) return null;
		this.#history = step.history;
		this.end();
		return step.view;
	}
}
