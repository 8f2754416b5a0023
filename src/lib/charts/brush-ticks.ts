/** The years that an axis from `first` to `last` names: both ends, and the full decades at least ten years from them. */
export function brushTicks(first: number, last: number): number[] {
	const decades: number[] = [];
	for (let year = Math.ceil((first + 10) / 10) * 10; year <= last - 10; year += 10) {
		decades.push(year);
	}
	return [...new Set([first, ...decades, last])];
}
