import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { activityCoverage, tableRows } from '#lib/query/index.ts';
import { codeNames } from '../../../../code-names.server.ts';
import { siteData } from '../../../../site-data.server.ts';
import { ruleGroups } from './rule-entries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const { database } = await siteData();
	const nameOf = await codeNames(locale);
	const lines = await tableRows(database, { table: 'action_lines' });
	const groups = await ruleGroups(database);
	const coverage = await activityCoverage(database);
	const named = (en: string, fr: string) => (locale === 'fr' ? fr : en);
	return {
		groups: groups.map(({ basis, rules }) => ({
			basis,
			name: nameOf('RULE_BASIS', basis),
			rules: rules.map((rule) => {
				const line = lines.find(({ action_line }) => action_line === rule.action_line);
				return {
					...rule,
					line: line === undefined ? '' : named(line.short_en, line.short_fr),
					sure: nameOf('RULE_CONFIDENCE', rule.confidence)
				};
			})
		})),
		coverage: coverage.map(({ title_en, title_fr, cautions_en, cautions_fr, ...row }) => ({
			source: row.source,
			publisher: row.publisher,
			licence: row.licence,
			activities: row.activities,
			economies: row.economies,
			placed: row.placed,
			with_goals: row.with_goals,
			declared: row.declared,
			assigned: row.assigned,
			dated: row.dated,
			first_year: row.first_year,
			last_year: row.last_year,
			title: named(title_en, title_fr),
			cautions: locale === 'fr' ? cautions_fr : cautions_en
		}))
	};
};
