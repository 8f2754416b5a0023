import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { factSections, proofOf } from '#lib/view/index.ts';
import { frameworks, linePath, shortName } from '../../../../frameworks.server.ts';
import { processData } from '../../../../process-data.server.ts';
import { calendarProcesses } from '../../../../timeline-data.server.ts';
import { activityView } from '../activity-view.ts';
import { eventsOf } from '../process-summary.ts';
import type { EntryGenerator, PageServerLoad } from './$types';
import { processLinks } from './process-links.ts';
import { processParts } from './process-parts.server.ts';

export const entries: EntryGenerator = async () => {
	const { processes } = await processData();
	return LOCALES.flatMap((locale) =>
		processes.map(({ process }) => (locale === BASE_LOCALE ? { process } : { locale, process }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const { processes, facts, events, activities } = await processData();
	const row = processes.find(({ process }) => process === params.process);
	if (!row) error(404, m.process_unknown({ process: params.process }));
	const { lines } = await frameworks();
	const codes = row.action_lines?.split(';') ?? [];
	return {
		process: row.process,
		kind: row.kind,
		name: locale === 'fr' ? row.name_fr : row.name_en,
		what: locale === 'fr' ? row.what_fr : row.what_en,
		paragraphs: row.paragraphs.split(';'),
		proof: proofOf(row.confidence, row.source),
		sections: factSections(
			facts.filter(({ process }) => process === row.process),
			locale
		),
		hasCalendar: (await calendarProcesses()).includes(row.process),
		events: eventsOf(row.process, events, locale),
		activities: activities
			.filter(({ process }) => process === row.process)
			.map((each) => activityView(each, locale)),
		lines: lines
			.filter(({ action_line }) => codes.includes(action_line))
			.map((line) => ({
				code: line.action_line,
				name: shortName(line, locale),
				path: linePath(line.action_line)
			})),
		/** The categories of the prizes are the rows of the matrix. */
		categories:
			row.process === 'wsis-prizes'
				? lines
						.filter(({ matrix_row }) => matrix_row)
						.map((line) => ({
							code: line.action_line,
							name: shortName(line, locale),
							path: linePath(line.action_line)
						}))
				: [],
		links: processLinks(row.process, locale),
		parts: await processParts(row.process, locale)
	};
};
