import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VerdictFiles } from '../../../../src/routes/[[locale=locale]]/(site)/matrix/verdict-files.ts';

const text = (value: unknown) => JSON.stringify(value);
const check = (body: string) => ({
	sha256: createHash('sha256').update(body).digest('hex'),
	bytes: Buffer.byteLength(body)
});
const file = (fields: string[]) => text({ fields, rows: [], units: {}, operators: {} });
const kenya = check(file(['verdict']));
const CHECKS = text({ ken: [kenya.sha256, kenya.bytes] });
const SITE: Record<string, string> = {
	'../economies/world/verdicts.json': file(['indicator']),
	'../economies/ken/verdicts.json': file(['verdict']),
	'../economies/verdict-checks.json': CHECKS
};

function serve(changes: Record<string, string | number> = {}) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (url: string) => {
		asked.push(url);
		const found = changes[url] ?? SITE[url] ?? 404;
		return Promise.resolve(
			typeof found === 'number' ? new Response('', { status: found }) : new Response(found)
		);
	});
	return asked;
}

const open = () =>
	new VerdictFiles({
		root: '../',
		files: { world: check(file(['indicator'])), checks: check(CHECKS) }
	});

afterEach(() => vi.unstubAllGlobals());

describe('VerdictFiles', () => {
	it('loads the World by the check that the page holds, once', async () => {
		const asked = serve();
		const files = open();
		expect((await files.load('world')).fields).toEqual(['indicator']);
		expect(await files.load('world')).toBe(await files.load('world'));
		expect(asked).toEqual(['../economies/world/verdicts.json']);
	});

	it('loads any other area by the file of checks, asked once', async () => {
		const asked = serve();
		const files = open();
		expect((await files.load('ken')).fields).toEqual(['verdict']);
		await expect(files.load('atl')).rejects.toThrow('no file of verdicts for atl');
		expect(asked).toEqual(['../economies/verdict-checks.json', '../economies/ken/verdicts.json']);
	});

	it('refuses a changed file, and a changed file of checks, and may be asked again', async () => {
		serve({ '../economies/ken/verdicts.json': file(['verdikt']) });
		const files = open();
		await expect(files.load('ken')).rejects.toMatchObject({ code: 'hash' });
		serve({ '../economies/verdict-checks.json': CHECKS.replace('ken', 'kan') });
		await expect(open().load('ken')).rejects.toMatchObject({ code: 'hash' });
		serve();
		expect((await files.load('ken')).fields).toEqual(['verdict']);
	});

	it('asks for the checks again after they could not be had', async () => {
		serve({ '../economies/verdict-checks.json': 404 });
		const files = open();
		await expect(files.load('ken')).rejects.toMatchObject({ code: 'http' });
		serve();
		expect((await files.load('ken')).fields).toEqual(['verdict']);
	});
});
