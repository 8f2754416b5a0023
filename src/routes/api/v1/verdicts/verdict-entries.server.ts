import { verdictsOf } from '#lib/query/index.ts';
import { siteData } from '../../../site-data.server.ts';

let found: Promise<string[]> | undefined;

/** The indicators that any verdict speaks of. */
export function indicatorsWithVerdicts(): Promise<string[]> {
	found ??= siteData().then(async ({ database }) => {
		const rows = await verdictsOf(database, { areas: ['001'] });
		const others = await verdictsOf(database, { primaryOnly: true });
		return [...new Set([...rows, ...others].map(({ indicator }) => indicator))].sort();
	});
	return found;
}
