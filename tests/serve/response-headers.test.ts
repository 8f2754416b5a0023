import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../scripts/serve/response-headers.ts';

describe('responseHeaders', () => {
	it('lets pages of other origins fetch data and the scripts for embeds, and nothing else', () => {
		const shared = ['data/manifest.json', 'api/v1/index.json', 'embed/frames.js'];
		const own = ['index.html', 'embed/matrix/index.html', '_app/immutable/entry.js', 'embed.js'];
		const open = [...shared, 'embed/npm/ict-chart/ict-chart.js', ...own].filter(
			(file) => responseHeaders(file)['Access-Control-Allow-Origin'] === '*'
		);
		expect(open).toEqual([...shared, 'embed/npm/ict-chart/ict-chart.js']);
	});
});
