import { RULE_CONFIDENCES, type RuleConfidence } from './activity-link.ts';
import type { CompiledRule, CompiledRules } from './compile-crosswalk.ts';
import type { CrosswalkMatch, CrosswalkRecord } from './crosswalk-rule.ts';
import { parseSectorCodes, type SectorCodes } from './sector-codes.ts';

/** Characters of a title that are read; what stands further back decides nothing. */
const TITLE_READ = 1000;

/** World Bank sectors that say ICT alone: the sector beside them says for what. */
const ICT_SERVICES = ['ICT Services', 'Other Information and Communications Technologies'];
const ICT_SECTOR = /^ICT |Information and Communications? Technolog|[Tt]elecommunications/;

interface Found {
	basis: string;
	/** True where the sector is not the first-listed. */
	later?: boolean;
}

/** Every rule that a record meets, with what it found, in the order of the rules. */
export function matchCrosswalk(record: CrosswalkRecord, rules: CompiledRules): CrosswalkMatch[] {
	const title = record.title.slice(0, TITLE_READ);
	const codes = parseSectorCodes(record.sector_codes);
	const matches: CrosswalkMatch[] = [];
	for (const compiled of rules) {
		if (compiled.rule.basis === 'dpga_single_goal' && matches.length > 0) continue;
		if (compiled.title !== null && !compiled.title.test(title)) continue;
		const found = find(compiled, title, codes, record.goals);
		if (found === null) continue;
		matches.push({
			rule: compiled.rule.rule,
			action_line: compiled.rule.action_line,
			confidence: confidenceOf(compiled, found, title),
			basis: found.basis
		});
	}
	return matches;
}

function find(
	{ rule, codes, sought }: CompiledRule,
	title: string,
	{ crs, worldBank, dpga }: SectorCodes,
	goals: readonly string[]
): Found | null {
	switch (rule.basis) {
		case 'title':
			return named(sought?.exec(title)?.[0]);
		case 'crs_code':
			return named(crs.find((code) => codes.includes(code)));
		case 'crs_prefix_ict':
			return named(crs.find((code) => codes.some((prefix) => code.startsWith(prefix))));
		case 'wb_sector': {
			const place = worldBank.findIndex((name) => codes.includes(name));
			return place < 0 ? null : { basis: worldBank[place] ?? '', later: place > 0 };
		}
		case 'wb_services_sector':
			if (!worldBank.some((name) => ICT_SERVICES.includes(name))) return null;
			return named(worldBank.find((name) => !ICT_SECTOR.test(name) && sought?.test(name)));
		case 'dpga_sector':
			return named(dpga?.sectors.find((sector) => codes.includes(sector)));
		case 'dpga_type':
			return named(dpga?.types.find((type) => codes.includes(type)));
		case 'dpga_single_goal': {
			const [goal] = goals;
			return dpga !== null && goals.length === 1 && codes.includes(goal ?? '') ? named(goal) : null;
		}
	}
}

function named(text: string | undefined): Found | null {
	return text === undefined ? null : { basis: text.trim() };
}

function confidenceOf(
	{ rule, low }: CompiledRule,
	{ later = false }: Found,
	title: string
): RuleConfidence {
	if (low?.test(title)) return 'low';
	const place = RULE_CONFIDENCES.indexOf(rule.confidence) + (later ? 1 : 0);
	return RULE_CONFIDENCES[Math.min(place, RULE_CONFIDENCES.length - 1)] ?? 'low';
}
