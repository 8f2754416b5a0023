declare module '@citation-js/core' {
	/** Citations as citation-js reads them, as CSL-JSON. */
	export class Cite {
		constructor(text: string, options: { forceType: string });
		readonly data: readonly object[];
	}
	export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
