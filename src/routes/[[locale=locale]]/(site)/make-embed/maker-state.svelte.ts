import {
	contrastOf,
	DEFAULT_EMBED_LOOK,
	EMBED_GROUNDS,
	embedCodes,
	embedSearch,
	embedUrl,
	EMPTY_EMBED_CHOICE,
	encodeEmbed,
	findEmbed,
	LEAST_CONTRAST,
	type DroppedPart,
	type EmbedAddress,
	type EmbedChoice,
	type EmbedFault,
	type EmbedLook,
	type EmbedSubject
} from '#lib/view/index.ts';
import { m } from '#lib/i18n/index.ts';
import { SITE_PLACE } from '../site-place.ts';
import { askedChoice, choiceWords } from './maker-choice.ts';
import type { MakerData } from './maker-data.ts';
import { drawnAs, keepChoice, makerFields } from './maker-fields.ts';
import { hasSubject, seriesFor, subjectOf } from './maker-subjects.ts';
import { embedTitle } from './maker-words.ts';

/** How well an accent stands out from the ground of a theme. */
export interface AccentContrast {
	theme: keyof typeof EMBED_GROUNDS;
	contrast: number;
	isEnough: boolean;
}

/** The embed that the page for makers makes now, and how a maker's choice changes it. */
export class MakerState {
	readonly data: MakerData;
	/** The whole address of the site's root; a mark stands for it until the page's script runs. */
	site = $state(SITE_PLACE);
	address = $state.raw() as EmbedAddress;
	sandbox = $state(false);
	/** What was wrong with the address that was read last. */
	fault = $state.raw<{ fault: EmbedFault; part: string } | null>(null);
	dropped = $state.raw<readonly DroppedPart[]>([]);
	/** What the frame of an address calls itself. */
	#told = $state.raw<{ path: string; title: string } | null>(null);
	readonly #onwrite: (search: string) => void;

	/** `onwrite` is given the query part of the page's address after every change. */
	constructor(data: MakerData, onwrite: (search: string) => void) {
		this.data = data;
		this.#onwrite = onwrite;
		this.address = {
			subject: subjectOf('line', 'internet-use', data),
			locale: data.locale,
			choice: EMPTY_EMBED_CHOICE,
			look: DEFAULT_EMBED_LOOK,
			view: ''
		};
	}

	/** The address of the embed, from the site's root. */
	readonly path = $derived.by(() => encodeEmbed(this.address));
	readonly url = $derived.by(() => embedUrl(this.address, this.site));
	/** What the frame shows, with what was chosen: in the page's words, or in its own where it speaks another language. */
	readonly title = $derived.by(() => {
		const { address, data } = this;
		const told = this.#told?.path === this.path ? this.#told.title : null;
		const isForeign = address.locale !== data.locale;
		const title = (isForeign ? told : null) ?? embedTitle(address, data);
		// Only its frame can say in words what a view of the explorer shows.
		const shown = address.subject.kind === 'explore' ? [told ?? ''] : [];
		return [...shown, ...choiceWords(address, data)].reduce(
			(whole, words) => (whole.includes(words) ? whole : `${whole} · ${words}`),
			title
		);
	});
	/** Whether the embed shows just what it shows by itself, as its picture does. */
	readonly isOwn = $derived.by(() => {
		const { address, data } = this;
		const choice = askedChoice(address, data);
		return embedSearch({ choice, view: address.view, look: DEFAULT_EMBED_LOOK }) === '';
	});
	readonly fields = $derived.by(() => makerFields(this.address.subject, this.data));
	/** The kind of chart that is embedded; undefined for a card. */
	readonly drawn = $derived.by(() => drawnAs(this.address.subject, this.data));
	readonly codes = $derived.by(() => {
		const { address, title, drawn, site, sandbox, isOwn } = this;
		const { locale } = address;
		return embedCodes({
			...{ address, title, drawn, site, sandbox },
			otherPicture: isOwn ? null : m.maker_picture_other({ title }, { locale }),
			more: m.maker_show_all({}, { locale })
		});
	});
	/** The series that the embed can show: of a chart of the gallery its own. */
	readonly series = $derived.by(() => seriesFor(this.address.subject, this.data));
	/** Of a view of the explorer there is nothing to show before its address was given. */
	readonly isReady = $derived.by(
		() => this.address.subject.kind !== 'explore' || this.address.view !== ''
	);
	/** On each ground that the chosen theme may have; empty for the site's own accent. */
	readonly contrasts: AccentContrast[] = $derived.by(() => {
		const { accent, theme } = this.address.look;
		if (accent === null) return [];
		const themes = theme === 'auto' ? (['light', 'dark'] as const) : ([theme] as const);
		return themes.map((each) => {
			const contrast = contrastOf(`#${accent}`, EMBED_GROUNDS[each]);
			return { theme: each, contrast, isEnough: contrast >= LEAST_CONTRAST };
		});
	});

	/** Takes the embed from the query part of the page's address. */
	readFrom(search: string): void {
		const text = new URLSearchParams(search).get('embed');
		if (text !== null) this.#take(text);
	}

	/** Takes the embed that an address names, of the embed itself or of a page; the present one stays where it names none. */
	read(text: string): void {
		this.#take(text);
		if (this.fault === null) this.#write();
	}

	/** Takes what the frame of an address calls itself. */
	hear(path: string, title: string): void {
		this.#told = { path, title };
	}

	show(subject: EmbedSubject): void {
		const { choice, look, locale, subject: before } = this.address;
		const kept = keepChoice(choice, subject, { before, data: this.data });
		this.#put({ subject, locale, look, choice: kept, view: '' });
	}

	choose(change: Partial<EmbedChoice>): void {
		this.#put({ ...this.address, choice: { ...this.address.choice, ...change } });
	}

	wear(change: Partial<EmbedLook>): void {
		this.#put({ ...this.address, look: { ...this.address.look, ...change } });
	}

	speak(locale: EmbedAddress['locale']): void {
		this.#put({ ...this.address, locale });
	}

	#take(text: string): void {
		const { data, site } = this;
		const found = findEmbed(text, {
			site,
			hasSubject: (subject) => hasSubject(subject, data),
			hasArea: (code) =>
				data.areas.some(({ value, slug }) => value === code || slug === code.toLowerCase())
		});
		if ('fault' in found) {
			this.fault = found;
			return;
		}
		this.fault = null;
		this.dropped = found.dropped;
		this.address = found.address;
	}

	#put(address: EmbedAddress): void {
		this.fault = null;
		this.dropped = [];
		this.address = address;
		this.#write();
	}

	#write(): void {
		this.#onwrite(`?embed=${encodeURIComponent(this.path)}`);
	}
}
