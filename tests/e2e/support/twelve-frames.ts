/** One frame of every kind, and some that draw a choice: the path, and words that it must show. */
export const TWELVE_FRAMES: readonly (readonly [path: string, words: RegExp])[] = [
	['/embed/indicator/internet-use/', /World/],
	['/embed/indicator/internet-use/map/', /All economies/],
	['/embed/indicator/internet-use/ranking/', /World/],
	['/embed/indicator/internet-use/gap/', /women/],
	['/embed/indicator/fixed-broadband-price/ranking/', /Fixed-broadband/],
	['/fr/embed/indicator/internet-use/', /Monde/],
	['/embed/verdict/internet-use/', /Individuals using the Internet/],
	['/embed/action-line/c2/', /C2/],
	['/embed/matrix/', /C2/],
	['/embed/economy/ken/', /Kenya/],
	['/embed/activities/c2/', /activities/],
	['/embed/explore/', /World/]
];

/** A strict policy of a page that frames the site, which lives at `site`. */
export function strictPolicy(site: string): Record<string, string> {
	return {
		'Content-Security-Policy': `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'unsafe-inline'`
	};
}

/** A page of twelve frames, each in a sandbox that lets it run scripts and nothing else. */
export function twelveFrames(site: string): string {
	const frames = TWELVE_FRAMES.map(
		([path], index) =>
			`<iframe title="Frame ${index}" src="${site}${path}" sandbox="allow-scripts" height="500" style="display:block;width:100%;border:0"></iframe>`
	);
	return `${frames.join('\n')}<script src="${site}/embed/frames.js"></script>`;
}
