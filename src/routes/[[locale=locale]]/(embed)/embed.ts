import { decodeEmbed } from '#lib/view/index.ts';
import { askedParts } from './asked-parts.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { EmbedPage } from './embed-page.ts';
import { connectFrame } from './frame-messages.ts';
import { walkPoints } from './walk-points.ts';
import { wearColours, wearLook, wearTheme } from './wear-look.ts';

const main = document.getElementById('embed');
const text = document.getElementById('page')?.textContent;
if (main && text) open(main, JSON.parse(text) as EmbedPage);

function open(content: HTMLElement, page: EmbedPage): void {
	const { address, dropped } = decodeEmbed(page.subject, page.locale, location.search);
	const frame = connectFrame({
		content,
		onlook: ({ theme, colours }) => {
			if (theme) wearTheme(theme);
			if (colours) wearColours(colours);
		}
	});
	let endWalk = () => undefined as void;
	wearLook(address.look);

	function say(notice: string): void {
		const place = content.querySelector('.notices');
		const line = document.createElement('p');
		line.textContent = notice;
		place?.append(line);
	}

	/** Wakes what stands in the page; a drawing that fails leaves it as it is. */
	function wake(walk: EmbedPage['walk']): void {
		endWalk();
		const body = content.querySelector<HTMLElement>('.body');
		if (body && walk) endWalk = walkPoints(body, walk, { hint: page.hint, onselect: frame.select });
		frame.ready(content.querySelector('h1')?.textContent ?? document.title);
	}

	async function draw(search: string): Promise<void> {
		try {
			const { drawEmbed } = (await import(
				/* @vite-ignore */ new URL(page.root + page.draw, document.baseURI).href
			)) as typeof import('./embed-draw.ts');
			const drawn = await drawEmbed(page, search);
			content.innerHTML = drawn.markup;
			document.title = drawn.title;
			wake(drawn.walk);
		} catch (error) {
			const reason = (error instanceof Error ? error.message : String(error)).replace(
				/[.\s]+$/,
				''
			);
			say(page.words.failed.replace('{reason}', reason));
			wake(page.walk);
			frame.error(reason);
		}
	}

	const asked = askedParts(address);
	if (page.draw !== '' && (asked.length > 0 || page.subject.kind === 'explore')) {
		void draw(location.search);
		return;
	}
	// A card in which nothing can be chosen says what it could not follow.
	for (const notice of droppedNotice([...dropped, ...asked], page.words.dropped)) say(notice);
	wake(page.walk);
}
