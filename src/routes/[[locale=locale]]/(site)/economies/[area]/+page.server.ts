import { error } from '@sveltejs/kit';
import { areaName, TOPICS } from '#lib/domain/index.ts';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import type { AreaProfileRow } from '#lib/query/index.ts';
import { groupKin } from '#lib/view/index.ts';
import {
	activityArea,
	activitySection,
	activitySources,
	servedLines
} from '../../../../activity-section.server.ts';
import { areaPaces } from '../../../../area-pace.server.ts';
import { areaProfile } from '../../../../area-profiles.server.ts';
import { profileFigure } from '../../../../profile-figure.server.ts';
import { listedSources, seriesSources } from '../../../../series-sources.server.ts';
import { siteData } from '../../../../site-data.server.ts';
import { areaFigureFile } from '../../../../area-figures.server.ts';
import { areaVerdictFile } from '../../../../area-verdicts.server.ts';
import { jsonCheck } from '../../../../json-file.server.ts';
import { areaProgress } from '../../../../area-progress.server.ts';
import { peerFile } from '../../../../peer-file.server.ts';
import { renderIsland } from '../../render-island.server.ts';
import AreaTakeHome from './AreaTakeHome.svelte';
import Peers from './Peers.svelte';
import type { PeerIsland, PeerIslandData } from './peer-island.ts';
import type { AreaTaken } from './take/area-taken.ts';
import { goalEntries, lineEntries } from '../../../../summary-entries.server.ts';
import { summaryMembers } from '../../../../summary-members.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { areas } = await siteData();
	return LOCALES.flatMap((locale) =>
		areas
			.flatMap(({ slug }) => slug ?? [])
			.map((area) => (locale === BASE_LOCALE ? { area } : { locale, area }))
	);
};

function rankOf(row: AreaProfileRow | undefined) {
	return row?.rank == null || row.peers < 2 ? null : { rank: row.rank, of: row.peers };
}

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { locale, root } = await parent();
	const { areas, members, indicators } = await siteData();
	const area = areas.find(({ slug }) => slug === params.area);
	if (!area) error(404, m.page_area_without_page({ area: params.area }));
	const { world, region } = await areaProfile(area);
	const named = (code: string) => areas.find(({ ref_area }) => ref_area === code);
	const { compare } = new Intl.Collator(locale);
	const link = (code: string) => {
		const found = named(code);
		return found ? [{ code, name: areaName(found, locale), slug: found.slug }] : [];
	};
	const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
	const rows = await Promise.all(
		world.map(async (row) => ({
			...(await profileFigure(row, locale)),
			world: rankOf(row),
			region: rankOf(region.find((each) => each.indicator === row.indicator))
		}))
	);
	const memberCodes = members
		.filter(({ group_area }) => group_area === area.ref_area)
		.map(({ ref_area }) => ref_area);
	const where = await activityArea(area);
	const file = await peerFile(locale);
	const place = file.areas.findIndex(({ code }) => code === area.ref_area);
	const hasFigures = file.series.some(({ at, verdicts }) => verdicts[at.indexOf(place)]);
	if (hasFigures) {
		const island: PeerIsland = {
			...{ code: area.ref_area, locale, root },
			group:
				area.kind === 'economy'
					? null
					: { members: [...new Set(memberCodes)], kin: groupKin(area.ref_area, areas) }
		};
		const data: PeerIslandData = { ...island, check: jsonCheck(file) };
		renderIsland(locals, 'peers', Peers, { props: { ...island, file }, data });
	}
	const verdicts = jsonCheck(await areaVerdictFile(area.ref_area));
	const sources = await seriesSources(
		world.map((row) => row.series),
		locale
	);
	if (rows.length > 0) {
		const { ref_area, iso3 } = area;
		const taken: AreaTaken = {
			area: { ref_area, slug: params.area, name: areaName(area, locale), iso3 },
			...{ locale, root },
			checks: { figures: jsonCheck(await areaFigureFile(ref_area)), verdicts }
		};
		renderIsland(locals, 'takearea', AreaTakeHome, { props: { taken, sources }, data: { taken } });
	}
	return {
		area: {
			ref_area: area.ref_area,
			slug: params.area,
			name: areaName(area, locale),
			kind: area.kind,
			iso3: area.iso3,
			iso2: area.iso2,
			ldc: area.ldc,
			lldc: area.lldc,
			sids: area.sids
		},
		region: area.sub_region ? (link(area.sub_region)[0]?.name ?? null) : null,
		groups: members
			.filter(({ ref_area }) => ref_area === area.ref_area)
			.flatMap(({ group_area }) => link(group_area))
			.filter((group, index, all) => all.findIndex(({ code }) => code === group.code) === index)
			.sort(byName),
		members: memberCodes
			.flatMap(link)
			.filter((own, index, all) => all.findIndex(({ code }) => code === own.code) === index)
			.sort(byName),
		topics: TOPICS.map((topic) => ({
			topic,
			rows: rows.filter((row) => row.topic === topic)
		})).filter((each) => each.rows.length > 0),
		sources,
		activities: await activitySection(where, locale),
		served: await servedLines(where),
		activitySources: await listedSources(await activitySources(where), locale),
		lines: await lineEntries(area.ref_area, locale),
		goals: (await goalEntries(area.ref_area, locale)).filter(({ layers }) =>
			layers.some(({ summaries }) => summaries.length > 0)
		),
		progress: await areaProgress(area, locale),
		paces: await areaPaces(area, locale),
		hasPeers: hasFigures,
		traceChecks: {
			verdicts,
			members: jsonCheck(await summaryMembers())
		},
		silent: indicators.length - rows.length,
		total: indicators.length
	};
};
