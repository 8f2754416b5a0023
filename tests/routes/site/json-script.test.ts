import { describe, expect, it } from 'vitest';
import { jsonScript } from '../../../src/routes/json-script.ts';

describe('jsonScript', () => {
	it('lets no text end the element', () => {
		const value = { text: '</script><script>alert(1)</script>' };
		const html = jsonScript(value);
		expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
		expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(value);
	});

	it('carries the attributes by which a script finds it', () => {
		expect(jsonScript([], ['data-a'])).toBe('<script type="application/json" data-a>[]</script>');
	});
});
