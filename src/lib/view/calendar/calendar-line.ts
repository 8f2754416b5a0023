const OCTETS = 75;
const encoder = new TextEncoder();

/** A text as a value of iCalendar (RFC 5545, 3.3.11): signs that have a meaning there are escaped, control characters left out. */
export function calendarValue(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex -- that is what must not stand in a file
			.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
			.replace(/[\\;,]/g, '\\$&')
			.replace(/\n/g, '\\n')
	);
}

/** A content line, folded so that none is longer than 75 octets (RFC 5545, 3.1), with its line end; no sign is cut in two. */
export function calendarLine(name: string, value: string): string {
	let folded = '';
	let octets = 0;
	for (const sign of `${name}:${value}`) {
		const size = encoder.encode(sign).length;
		if (octets + size > OCTETS) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += sign;
		octets += size;
	}
	return `${folded}\r\n`;
}
