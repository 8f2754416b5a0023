import { mount, unmount } from 'svelte';
import { verdictRows, type AreaVerdicts } from '../../area-verdicts.ts';
import { DEFAULT_METHOD, PROGRESS_METHODS } from '#lib/domain/index.ts';
import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { agreementWords, cautionWords, stepWords } from '#lib/view/index.ts';
import { loadJson } from '../../load-json.ts';
import { bindPageLocale } from './bind-page-locale.ts';
import TraceSteps from './TraceSteps.svelte';

interface TraceFile {
	/** The file's address from the page, and its check. */
	path: string;
	sha256: string;
	bytes: number;
	root: string;
}

const shown = new WeakMap<Element, Record<string, unknown>>();
let loading: Promise<AreaVerdicts> | null = null;

/** Puts the steps of the shown method's verdict into a row's details, from the area's own file. */
export async function fillTrace(details: HTMLDetailsElement): Promise<void> {
	const text = document.querySelector('script[data-verdicts]')?.textContent;
	if (!text) return;
	const { path, root, ...check } = JSON.parse(text) as TraceFile;
	bindPageLocale();
	loading ??= loadJson<AreaVerdicts>(path, check);
	const file = await loading.catch((cause: unknown) => {
		loading = null;
		throw cause;
	});
	const { units, operators } = file;
	const named = document.documentElement.dataset['method'];
	const method = PROGRESS_METHODS.find((each) => each === named) ?? DEFAULT_METHOD;
	const [indicator, measure] = (details.dataset['trace'] ?? '').split(' ');
	const row = verdictRows(file).find(
		(each) => each.indicator === indicator && each.measure === measure && each.method === method
	);
	const link = details.querySelector('a');
	if (!row || !link) return;
	const locale = maybeLocale(document.documentElement.lang) ?? BASE_LOCALE;
	const before = shown.get(details);
	if (before) await unmount(before);
	const steps = stepWords(
		row,
		units[row.series] ?? '',
		locale,
		row.target_id === null ? undefined : operators[row.target_id]
	);
	shown.set(
		details,
		mount(TraceSteps, {
			target: details,
			props: {
				method,
				steps,
				notes: [row.reason ? '' : agreementWords(row, locale), ...cautionWords(row, locale)].filter(
					Boolean
				),
				source: details.dataset['source'] ?? '',
				href: link.href,
				locale,
				root
			}
		})
	);
}
