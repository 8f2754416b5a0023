import {
	decodeEmbed,
	embedSearch,
	mayBePlain,
	withoutOwn,
	type EmbedChoice
} from '#lib/view/index.ts';
import { askedParts } from './asked-parts.ts';
import { chooseAreas } from './choose-areas.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { DrawModule, DrawnChoice, EmbedPage } from './embed-page.ts';
import { connectFrame } from './frame-messages.ts';
import { walkPoints } from './walk-points.ts';
import { wearColours, wearLook, wearTheme } from './wear-look.ts';

const main = document.getElementById('embed');
const text = document.getElementById('page')?.textContent;
if (main && text) open(main, JSON.parse(text) as EmbedPage);

function open(content: HTMLElement, page: EmbedPage): void {
	const read = decodeEmbed(page.subject, page.locale, location.search);
	let { address } = read;
	const frame = connectFrame({
		content,
		onlook: ({ theme, colours }) => {
			if (theme) wearTheme(theme);
			const { accent } = address.look;
			if (colours) wearColours({ ...(accent && { accent: `#${accent}` }), ...colours });
		}
	});
	let endWalk = (): void => undefined;
	let drawings = 0;
	wearLook(address.look);

	function say(notice: string): void {
		const line = document.createElement('p');
		line.textContent = notice;
		content.querySelector('.notices')?.append(line);
	}

	function change(part: Partial<EmbedChoice>): void {
		address = { ...address, choice: { ...address.choice, ...part } };
		void draw(embedSearch(address));
	}

	const ownAsked = () => withoutOwn(address.choice, page.figures?.own ?? null);

	/** Areas are lines of their own where lines are drawn, and stand out where every economy is. */
	const drawnAs = page.spec?.type ?? (page.subject.kind === 'indicator' ? page.subject.view : null);
	const field = drawnAs === 'map' || drawnAs === 'ranking' ? 'highlight' : 'areas';

	/** Wakes what stands in the page. */
	function wake(walk: EmbedPage['walk']): void {
		endWalk();
		const body = content.querySelector<HTMLElement>('.body');
		if (body && walk) endWalk = walkPoints(body, walk, { hint: page.hint, onselect: frame.select });
		const chooser = content.querySelector<HTMLElement>('.choose');
		if (!chooser) return;
		chooseAreas(chooser, {
			areas: async () => (await load(page.draw)).areaChoices?.(page) ?? [],
			onadd: (code) => {
				const chosen = address.choice[field];
				change({ [field]: [...chosen.filter((own) => own !== code), code] });
			},
			onremove: (code) =>
				change({
					areas: address.choice.areas.filter((own) => own !== code),
					highlight: address.choice.highlight.filter((own) => own !== code)
				})
		});
	}

	const load = (module: string) =>
		import(
			/* @vite-ignore */ new URL(page.root + module, document.baseURI).href
		) as Promise<DrawModule>;

	/** Draws a choice by the small modules where it is a usual one, else by the one that draws any. */
	async function drawn(search: string): Promise<DrawnChoice | null> {
		const { series, vintage } = ownAsked();
		// A vintage that is not the newest is in no small file; that of another series is not known yet.
		const isHeld = vintage === null || series !== null;
		const mayBeUsual = address.view === '' ? isHeld : mayBePlain(address.view);
		const modules = [page.draw, ...page.then];
		for (const module of mayBeUsual ? modules : modules.slice(-1)) {
			const shown = await (await load(module)).drawEmbed(page, { search, read: decodeEmbed });
			if (shown) return shown;
		}
		return null;
	}

	async function draw(search: string): Promise<void> {
		const own = ++drawings;
		const inChooser = content.querySelector('.choose')?.contains(document.activeElement);
		try {
			const shown = await drawn(search);
			if (own !== drawings || !shown) return;
			content.innerHTML = shown.markup;
			document.title = shown.title;
			wake(shown.walk);
			if (inChooser) content.querySelector<HTMLElement>('.choose input')?.focus();
		} catch (error) {
			if (own !== drawings) return;
			const reason = (error instanceof Error ? error.message : String(error)).replace(
				/[.\s]+$/,
				''
			);
			say(page.words.failed.replace('{reason}', () => reason));
			frame.error(reason);
		}
	}

	const tellReady = () => frame.ready(content.querySelector('h1')?.textContent ?? document.title);
	const asked = askedParts(ownAsked());
	wake(page.walk);
	if (page.draw !== '' && (asked.length > 0 || address.view !== '')) {
		void draw(location.search).then(tellReady);
		return;
	}
	// A card in which nothing can be chosen says what it could not follow.
	droppedNotice([...read.dropped, ...asked], page.words.dropped).forEach(say);
	tellReady();
}
