import type { ReferenceArea } from '#lib/view/index.ts';
import { mappingReference } from './mapping-reference.server.ts';

/** All areas with the codes and names by which files call them, those of `data/area-aliases.csv` among them. */
export async function areaNames(): Promise<ReferenceArea[]> {
	return (await mappingReference()).areas;
}
