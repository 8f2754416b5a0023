// A statement at the start of a text in either case, or a query in capitals anywhere inside it.
const STATEMENT = new RegExp(
	'^\\s*(?:' +
		[
			'select\\b[\\s\\S]+\\bfrom\\b',
			'select\\s+(?:count|sum|avg|min|max)\\s*\\(',
			'with\\s+\\w+\\s+as\\s*\\(',
			'insert\\s+into\\b',
			'update\\s+[\\w."]+\\s+set\\b',
			'delete\\s+from\\b',
			'create\\s+(?:or\\s+replace\\s+)?(?:temp\\w*\\s+)?(?:table|view|macro)\\b',
			'(?:drop|alter)\\s+(?:table|view)\\b',
			'copy\\s+[\\w("][\\s\\S]*\\bto\\b\\s+[\'?]',
			"attach\\s+['?]",
			'pragma\\s+\\w'
		].join('|') +
		')',
	'i'
);
const QUERY = /\bSELECT\b[\s\S]+\bFROM\b/;

/** Whether a text holds a SQL statement. */
export function isSql(text: string): boolean {
	return STATEMENT.test(text) || QUERY.test(text);
}
