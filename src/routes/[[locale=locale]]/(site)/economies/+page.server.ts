import { areaName, type Area } from '#lib/domain/index.ts';
import { siteData } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import type { EconomyListData } from './economy-list-data.ts';
import EconomyList from './EconomyList.svelte';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const { areas } = await siteData();
	const { compare } = new Intl.Collator(locale);
	const link = (area: Area) => ({
		slug: area.slug ?? '',
		name: areaName(area, locale),
		code: area.iso3 ?? area.ref_area
	});
	const withPage = areas.filter(({ slug }) => slug !== null);
	const byName = (rows: Area[]) => rows.map(link).sort((a, b) => compare(a.name, b.name));
	const regions = [...new Set(withPage.map(({ sub_region }) => sub_region))].map((code) => {
		const region = areas.find(({ ref_area }) => ref_area === code);
		return {
			name: region ? areaName(region, locale) : null,
			slug: region?.slug ?? null,
			economies: byName(withPage.filter((a) => a.kind === 'economy' && a.sub_region === code))
		};
	});
	const groups = (scheme: (area: Area) => boolean) =>
		byName(withPage.filter((area) => area.kind !== 'economy' && scheme(area)));
	const data: EconomyListData = {
		regions: regions
			.filter(({ economies }) => economies.length > 0)
			.sort((a, b) => compare(a.name ?? '\uffff', b.name ?? '\uffff')),
		groups: {
			un: groups(({ scheme }) => scheme === 'M49' || scheme === 'UNSD_SDG'),
			itu: groups(({ scheme }) => scheme === 'ITU'),
			wb: groups(({ scheme }) => scheme === 'WB')
		}
	};
	const props = { locale, root, data };
	renderIsland(locals, 'economies', EconomyList, { props, data: props });
};
