import { areaList } from '../area-list.server.ts';
import { jsonCheck } from '../json-file.server.ts';
import { searchEntries } from '../search-entries.server.ts';
import type { LayoutServerLoad } from './$types';

const files = (async () => ({
	search: jsonCheck(await searchEntries()),
	areas: jsonCheck(await areaList())
}))();

export const load: LayoutServerLoad = async () => ({ files: await files });
