/** What every message between a frame and the page around it says first; others are somebody else's. */
export const EMBED_MESSAGE = 'ict-chart';
/** The version of the messages; a newer one is ignored by older receivers. */
export const EMBED_MESSAGE_VERSION = 1;

interface Message {
	type: typeof EMBED_MESSAGE;
	version: typeof EMBED_MESSAGE_VERSION;
}

/** What a frame tells the page around it. */
export type FrameMessage = Message &
	(
		| /** The content's height in px, whenever it changes and whenever it is asked for. */
		  { event: 'size'; height: number }
		  /** The chart is drawn and can be used; `title` is what it says. */
		| { event: 'ready'; title: string; height: number }
		/** A reader chose a figure: its key (series, area, year, breakdown) and its words. */
		| { event: 'select'; key: string; words: string[] }
		/** Something failed; the frame shows its prerendered form and the same reason. */
		| { event: 'error'; reason: string }
	);

/** Colours that a page may give to its frames, each `#rrggbb`. */
export const EMBED_COLOURS = ['accent', 'ink', 'paper'] as const;
export type EmbedColour = (typeof EMBED_COLOURS)[number];

/** What the page around a frame may ask of it. */
export type HostMessage = Message &
	(
		| { ask: 'size' }
		| {
				ask: 'look';
				theme?: 'auto' | 'light' | 'dark';
				colours?: Partial<Record<EmbedColour, string>>;
		  }
	);
