import type { PipelineContext, SourceReader } from '../source-reader.ts';

async function load(context: PipelineContext): Promise<void> {
	await context.loadCsv('raw_activities', 'activities.csv');
}

/** Records of activities from registers of projects, of digital public goods, of prizes and of sessions. */
export const reader: SourceReader = {
	folder: 'activities',
	sources: [
		'AIDDATA_GCOFF',
		'DPGA_REGISTRY',
		'OECD_CRS_2022',
		'WB_PROJECTS',
		'WSIS_FORUM_SESSIONS'
	],
	load,
	steps: []
};
