/** Something that a reader may choose from a list. */
export interface PickOption {
	/** What is chosen, as the view holds it. */
	key: string;
	name: string;
	/** What tells it from others of the name. */
	detail: string;
	/** Options of one heading follow each other; empty for none. */
	heading: string;
}
