const MARK = /<!--|<!\[CDATA\[|<\/iati-activity\s*>|<iati-activity(?=[\s>/])/g;
/** The longest text of which a mark may be a part that is not yet there. */
const TAIL = 40;

const lineBreaks = (text: string): number => {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	return count;
};

/** One activity of a file, as its text. */
export interface ActivityText {
	text: string;
	/** The line it begins in, from 1. */
	line: number;
	/** False where the next one, or the end of the file, comes before its end. */
	closed: boolean;
}

/**
 * Cuts an IATI file into its activities while its text comes in pieces, so that a fault in one spoils no other. Marks
 * within comments and CDATA are text.
 */
export class ActivitySplitter {
	/** What stands before the first activity. */
	prolog = '';
	#buffer = '';
	/** Where the search goes on. */
	#from = 0;
	/** Where the open activity begins; -1 where none is open. */
	#start = -1;
	#line = 1;
	#any = false;

	/** The activities that end within the text so far. */
	*write(text: string): Generator<ActivityText> {
		this.#buffer += text;
		yield* this.#search(TAIL);
	}

	/** The activities that are left at the end of the file. */
	*end(): Generator<ActivityText> {
		yield* this.#search(0);
		if (this.#start >= 0) yield this.#cut(this.#buffer.length, false);
		else if (!this.#any) this.prolog += this.#buffer;
	}

	/** Goes through the buffer but for its last `tail` characters. */
	*#search(tail: number): Generator<ActivityText> {
		for (;;) {
			MARK.lastIndex = this.#from;
			const found = MARK.exec(this.#buffer);
			if (!found || found.index > this.#buffer.length - tail) break;
			const [mark] = found;
			if (mark === '<!--' || mark === '<![CDATA[') {
				const close = mark === '<!--' ? '-->' : ']]>';
				const end = this.#buffer.indexOf(close, found.index + mark.length);
				if (end < 0) {
					this.#from = found.index;
					return;
				}
				this.#from = end + close.length;
			} else if (mark.startsWith('</')) {
				this.#from = found.index + mark.length;
				if (this.#start >= 0) yield this.#cut(this.#from, true);
			} else {
				this.#from = found.index;
				if (this.#start >= 0) yield this.#cut(found.index, false);
				else this.#drop(found.index);
				this.#start = 0;
				this.#any = true;
				this.#from = mark.length;
			}
		}
		this.#from = Math.max(this.#from, this.#buffer.length - tail);
		if (this.#start < 0) this.#drop(this.#from);
	}

	/** Takes the open activity out of the buffer. */
	#cut(end: number, closed: boolean): ActivityText {
		const activity = { text: this.#buffer.slice(this.#start, end), line: this.#line, closed };
		this.#start = -1;
		this.#drop(end);
		return activity;
	}

	/** Leaves the buffer up to a place behind. */
	#drop(to: number): void {
		const left = this.#buffer.slice(0, to);
		if (!this.#any) this.prolog += left;
		this.#line += lineBreaks(left);
		this.#buffer = this.#buffer.slice(to);
		this.#from = Math.max(0, this.#from - to);
	}
}
