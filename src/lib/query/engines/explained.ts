/**
 * The query that a text explains, or the text itself. What an engine would do on `EXPLAIN ANALYZE`
 * is what this query does, so it is this that must only read.
 */
export function explained(text: string): string {
	return text.replace(/^\s*EXPLAIN\s+(ANALYZE\s+)?/i, '').replace(/;\s*$/, '');
}
