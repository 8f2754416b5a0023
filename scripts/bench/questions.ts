import {
	areaPoints,
	areaProfiles,
	breakdownRows,
	catalogueRows,
	coverageByYear,
	groupMembers,
	indicatorDetail,
	latestPerArea,
	ranking,
	revisionsOf,
	searchNames,
	seriesRows,
	sourcesList,
	tableRows,
	worldLatest
} from '#lib/query/index.ts';
import type { Database } from '#lib/query/index.ts';

const USE = 'UNSD_SDG.IT_USE_II99';

/** Every named question of the query room, asked of the published data in the way pages ask it. */
export const QUESTIONS: Record<string, (database: Database) => Promise<unknown>> = {
	seriesRows: (database) => seriesRows(database, { series: USE }),
	latestPerArea: (database) => latestPerArea(database, { series: [USE] }),
	ranking: (database) => ranking(database, { series: USE, year: 2022, within: 4 }),
	breakdownRows: (database) => breakdownRows(database, { series: USE, dimension: 'sex' }),
	coverageByYear: (database) => coverageByYear(database),
	groupMembers: (database) => groupMembers(database, { group: '199' }),
	indicatorDetail: (database) => indicatorDetail(database, { indicator: 'internet-use' }),
	catalogueRows: (database) => catalogueRows(database),
	sourcesList: (database) => sourcesList(database),
	tableRows: (database) => tableRows(database, { table: 'areas' }),
	revisionsOf: (database) => revisionsOf(database, { indicator: 'internet-use' }),
	areaPoints: (database) => areaPoints(database, { areas: ['404'] }),
	areaProfiles: (database) => areaProfiles(database, { areas: ['404'] }),
	worldLatest: (database) => worldLatest(database),
	searchNames: (database) => searchNames(database, { text: 'kenya' })
};
