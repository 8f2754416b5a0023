import { createHash } from 'node:crypto';
import type { ActivityLink } from '#lib/domain/index.ts';
import { csvRows, MAPPING_FIELDS } from '#lib/view/index.ts';
import { activityData, type LinkedActivity } from './activity-data.server.ts';

/** Records of each source at most, so that the example shows several kinds of them. */
const EACH = 5;

/** The example that readers try: activities of our register as a file that they might have themselves. */
export interface MappingExample {
	text: string;
	count: number;
	check: { sha256: string; bytes: number };
}

const declaredCodes = ({ links }: LinkedActivity, kind: ActivityLink['kind']): string =>
	links
		.filter((link) => link.kind === kind && link.layer === 'declared')
		.map(({ code }) => code)
		.join(';');
const declaredCount = ({ links }: LinkedActivity): number =>
	links.filter(({ layer }) => layer === 'declared').length;

async function build(): Promise<MappingExample> {
	const activities = await activityData();
	const bySource = new Map<string, number>();
	const chosen = [...activities]
		.sort(
			(a, b) => declaredCount(b) - declaredCount(a) || (a.own.activity < b.own.activity ? -1 : 1)
		)
		.filter(({ own: { source } }) => {
			const count = bySource.get(source) ?? 0;
			bySource.set(source, count + 1);
			return count < EACH;
		});
	const rows = chosen.map((each) =>
		MAPPING_FIELDS.map((field) => {
			const { own } = each;
			if (field === 'id') return own.activity;
			if (field === 'goals') return declaredCodes(each, 'goal');
			if (field === 'action_lines') return declaredCodes(each, 'action_line');
			return field === 'status' ? (own.status_text ?? own.status) : own[field];
		})
	);
	const text = csvRows([MAPPING_FIELDS, ...rows]);
	const sha256 = createHash('sha256').update(text).digest('hex');
	return { text, count: chosen.length, check: { sha256, bytes: Buffer.byteLength(text) } };
}

let built: Promise<MappingExample> | undefined;

/** The example, made once. */
export function mappingExample(): Promise<MappingExample> {
	built ??= build();
	return built;
}
