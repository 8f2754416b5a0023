import { m } from '#lib/i18n/index.ts';
import { loadJson } from '../../../load-json.ts';
import type { EmbedPage } from '../embed-page.ts';
import { areaShard } from './area-shard.ts';
import type { Shard } from './card-data.ts';

const WORLD = 'world';

/** An area in the file that holds it, and the codes that name none. */
interface OpenArea<Own extends Shard<unknown>> {
	slug: string;
	shard: Own;
	area: Own['areas'][string];
	unknown: string[];
}

/** Opens the file of the first area that there is, or of the World where none is asked for; loads no file twice. */
export async function openArea<Own extends Shard<unknown>>(
	{ root, shards }: Pick<EmbedPage, 'root' | 'shards'>,
	codes: readonly string[]
): Promise<OpenArea<Own>> {
	const opened = new Map<number, Own>();
	const unknown: string[] = [];
	for (const code of [...codes, WORLD]) {
		const slug = code.toLowerCase();
		const place = areaShard(slug);
		const [sha256, bytes] = shards?.checks[place] ?? [];
		if (!shards || !sha256 || !bytes) throw new Error(m.embed_none());
		const shard =
			opened.get(place) ??
			(await loadJson<Own>(`${root}${shards.folder}${place}.json`, { sha256, bytes }));
		opened.set(place, shard);
		const area = (Object.hasOwn(shard.areas, slug) ? shard.areas[slug] : undefined) as
			Own['areas'][string] | undefined;
		if (area !== undefined) return { slug, shard, area, unknown };
		unknown.push(code);
	}
	throw new Error(m.embed_none());
}
