import { mount } from 'svelte';
import { verdictRows } from '../../area-verdicts.ts';
import { PROGRESS_METHODS } from '#lib/domain/index.ts';
import { agreementWords, cautionWords, stepWords, summaryTrace } from '#lib/view/index.ts';
import { siteHref } from '../../site-href.ts';
import { bindPageLocale } from './bind-page-locale.ts';
import { pageLocale } from './page-locale.ts';
import { loadMembers, loadVerdicts, traceFiles, type TraceFiles } from './trace-files.ts';
import TraceSteps from './TraceSteps.svelte';
import TraceSummary from './TraceSummary.svelte';

const filled = new WeakSet<Element>();

/** The steps of the verdict on an indicator, by every method. */
async function fillSteps(details: HTMLElement, files: TraceFiles): Promise<void> {
	const file = await loadVerdicts(files);
	const { units, operators } = file;
	const locale = pageLocale();
	const [indicator, measure] = (details.dataset['trace'] ?? '').split(' ');
	const rows = verdictRows(file).filter(
		(row) => row.indicator === indicator && row.measure === measure
	);
	const methods = rows.map((row) => {
		const operator = row.target_id === null ? undefined : operators[row.target_id];
		const agreement = row.reason ? '' : agreementWords(row, locale);
		return {
			method: row.method,
			steps: stepWords(row, units[row.series] ?? '', locale, operator),
			notes: [agreement, ...cautionWords(row, locale)].filter(Boolean)
		};
	});
	const { root } = files;
	const source = details.dataset['source'] ?? '';
	const href = details.querySelector('a')?.href ?? '';
	if (methods.length > 0) {
		put(details, () =>
			mount(TraceSteps, { target: details, props: { methods, source, href, locale, root } })
		);
	}
}

/** How the verdict on a line or goal comes about, by every method. */
async function fillSummary(details: HTMLElement, files: TraceFiles): Promise<void> {
	const [file, { members, names }] = await Promise.all([loadVerdicts(files), loadMembers(files)]);
	const own = members[details.dataset['summary'] ?? ''];
	if (!own) return;
	const rows = verdictRows(file);
	const traces = PROGRESS_METHODS.map((method) => summaryTrace(own, rows, method));
	const { root } = files;
	const locale = pageLocale();
	const href = (indicator: string) =>
		document.getElementById(`toward-${indicator}`)
			? `#toward-${indicator}`
			: siteHref(`/indicators/${indicator}/`, locale, root);
	put(details, () =>
		mount(TraceSummary, {
			target: details,
			props: { traces, names: names[locale], href, locale, root }
		})
	);
}

/** Puts what came in place of the link that stands there without script. */
function put(details: HTMLElement, mountPart: () => unknown): void {
	if (filled.has(details)) return;
	filled.add(details);
	details.querySelector('p')?.remove();
	mountPart();
}

/** Fills what a reader opened with how its verdict was reached, from the area's own file; the method's choice shows one. */
export async function fillTrace(details: HTMLDetailsElement): Promise<void> {
	const files = traceFiles();
	if (!files || filled.has(details)) return;
	bindPageLocale();
	await ('summary' in details.dataset ? fillSummary : fillSteps)(details, files);
}
