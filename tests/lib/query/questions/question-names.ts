import * as query from '#lib/query/index.ts';
import type { Database } from '#lib/query/index.ts';

/** Every question that takes parameters, and those that take none, by name. */
export const QUESTIONS = {
	activityCoverage: (database: Database) => query.activityCoverage(database),
	activityFacets: query.activityFacets,
	activityRows: (database: Database) => query.activityRows(database),
	areaPoints: query.areaPoints,
	areaProfiles: query.areaProfiles,
	breakdownRows: query.breakdownRows,
	catalogueRows: (database: Database) => query.catalogueRows(database),
	coverageByYear: query.coverageByYear,
	crosswalkCheck: (database: Database) => query.crosswalkCheck(database),
	groupFigures: query.groupFigures,
	groupMembers: query.groupMembers,
	indicatorDetail: query.indicatorDetail,
	latestPerArea: query.latestPerArea,
	processActivities: (database: Database) => query.processActivities(database),
	ranking: query.ranking,
	revisionsOf: query.revisionsOf,
	searchNames: query.searchNames,
	seriesRows: query.seriesRows,
	sourcesList: (database: Database) => query.sourcesList(database),
	summaryVerdicts: query.summaryVerdicts,
	tableRows: query.tableRows,
	targetStatus: (database: Database) => query.targetStatus(database),
	verdictRanking: query.verdictRanking,
	verdictsOf: query.verdictsOf,
	vintageChanges: query.vintageChanges,
	worldLatest: (database: Database) => query.worldLatest(database)
} as const;
export type QuestionName = keyof typeof QUESTIONS;
