import { areaVerdictFile } from './area-verdicts.server.ts';
import { shortCheck } from './json-file.server.ts';
import { siteData } from './site-data.server.ts';
import type { VerdictChecks } from './verdict-checks.ts';

async function build(): Promise<VerdictChecks> {
	const { areas } = await siteData();
	const checks: VerdictChecks = {};
	for (const { ref_area, slug } of areas) {
		if (slug === null) continue;
		checks[slug] = shortCheck(await areaVerdictFile(ref_area));
	}
	return checks;
}

let built: Promise<VerdictChecks> | undefined;

/** The checks of every area's file of verdicts, for a page that may show any area; built once. */
export function verdictChecks(): Promise<VerdictChecks> {
	built ??= build();
	return built;
}
