import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedPath, type EmbedSubject } from '#lib/view/index.ts';
import {
	drawnEmbed,
	embedSubjects
} from '../../../src/routes/[[locale=locale]]/(embed)/drawn-embed.server.ts';

const FOLDER = 'tests/golden/embed';
const REASONS = path.join(FOLDER, 'reasons.json');
/** Why the drawings change: `EMBED_REASON="a wider margin" npm run test:unit -- tests/routes/embed` keeps the new ones. */
const reason = process.env['EMBED_REASON'];

interface Kept {
	sha256: string;
	reason: string;
}

const kept: Record<string, Kept> = existsSync(REASONS)
	? (JSON.parse(readFileSync(REASONS, 'utf8')) as Record<string, Kept>)
	: {};
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What is drawn of an embed, one element a line; outlines of the map by their length only. */
function drawingOf(markup: string): string {
	const body = /<div class="body">([^]*?)<div class="notices"/.exec(markup)?.[1] ?? markup;
	return body
		.replace(/(<path d=")([^"]{400,})/g, (_, head: string, d: string) => `${head}${hashOf(d)}`)
		.replace(/></g, '>\n<')
		.trim();
}

function nameOf(subject: EmbedSubject): string {
	return embedPath(subject, 'en')
		.replace(/^\/embed\/|\/$/g, '')
		.replaceAll('/', '.');
}

/** Of the economies, all of whose cards are laid out alike, one of every kind: much, little and nothing known. */
const AREAS = ['world', 'ken', 'fra', 'nru', 'sdn'];
const subjects = (await embedSubjects()).filter(
	(subject) => subject.kind !== 'economy' || AREAS.includes(subject.area)
);

describe('the drawing of every embed', () => {
	it.each(subjects.map((subject) => [nameOf(subject), subject] as const))(
		'of %s is the one that is kept',
		async (name, subject) => {
			const drawing = drawingOf((await drawnEmbed(subject, 'en'))?.markup ?? '');
			expect(drawing).toContain('<');
			const file = path.join(FOLDER, `${name}.html`);
			const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
			if (reason !== undefined && before !== drawing) {
				mkdirSync(FOLDER, { recursive: true });
				writeFileSync(file, drawing);
				kept[name] = { sha256: hashOf(drawing), reason };
				writeFileSync(REASONS, `${JSON.stringify(kept, null, '\t')}\n`);
				return;
			}
			expect(drawing).toBe(before);
			// A drawing that was exchanged without saying why is found, too.
			expect(kept[name]?.sha256).toBe(hashOf(drawing));
			expect(kept[name]?.reason).toMatch(/\w{3,}/);
		}
	);

	it('is kept of nothing else', () => {
		const names = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
		expect(names.sort()).toEqual(subjects.map((subject) => `${nameOf(subject)}.html`).sort());
	});
});
