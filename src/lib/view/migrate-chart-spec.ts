import { CHART_SPEC_VERSION } from './chart-spec.ts';

/** Turns a spec of one version into one of the next, version number included. */
export type ChartSpecStep = (spec: Record<string, unknown>) => Record<string, unknown>;

/** The step from each old version; version 1 is the first, so there is none yet. */
const STEPS: Readonly<Record<number, ChartSpecStep>> = {};

/** Climbs from the spec's version to the current one; throws where a step is missing or the version is newer. */
export function migrateChartSpec(
	raw: Record<string, unknown>,
	steps: Readonly<Record<number, ChartSpecStep>> = STEPS,
	current: number = CHART_SPEC_VERSION
): Record<string, unknown> {
	let spec = raw;
	while (spec.version !== current) {
		const version = spec.version;
		const step = typeof version === 'number' ? steps[version] : undefined;
		if (!step) throw new Error(`invalid chart spec version: ${JSON.stringify(version)}`);
		spec = step(spec);
		if (typeof spec.version !== 'number' || spec.version <= Number(version)) {
			throw new Error(`chart spec migration from version ${version} does not advance`);
		}
	}
	return spec;
}
