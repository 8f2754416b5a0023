import { BREAKDOWN_DIMENSIONS, PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { EXPLORE_PARAMETERS } from '../explore/address/decode-explore-view.ts';
import { oneOf } from '../explore/address/part-reader.ts';
import type { DroppedPart } from '../url-state.ts';
import {
	DEFAULT_EMBED_LOOK,
	EMBED_THEMES,
	EMPTY_EMBED_CHOICE,
	type EmbedAddress,
	type EmbedChoice,
	type EmbedLook,
	type EmbedSubject
} from './embed-address.ts';
import { migrateEmbed } from './migrate-embed.ts';

/** What there is to choose from; a check that is left out takes everything well formed. */
export interface EmbedContext {
	/** `parameter` is the one that names the area. */
	hasArea?: (code: string, parameter: string) => boolean;
	hasSeries?: (series: string) => boolean;
	hasVintage?: (vintage: string) => boolean;
}

/** An address as far as it could be read, and what of it could not be used. */
export interface ReadEmbed {
	address: EmbedAddress;
	dropped: DroppedPart[];
}

/** More areas than these cannot be told apart in a frame. */
export const MOST_EMBED_AREAS = 12;
const AREA = /^[A-Z0-9]{1,24}(-[A-Z0-9]{1,24}){0,6}$/;
const SERIES = /^[A-Z0-9_]{1,40}\.[A-Z0-9_]{1,80}$/;
const VINTAGE = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;
const YEARS = /^(\d{4})?(-)?(\d{4})?$/;
const LEAST_YEAR = 1900;
const LAST_YEAR = 2150;
/** Px within which the height of a frame is believed. */
export const EMBED_HEIGHTS = { least: 160, most: 2000 } as const;
/** The longest piece of an address that is told to a reader. */
const SHOWN = 80;

/** Reads the query part of an embed's address, with or without its `?`. What is malformed or unknown is dropped and told; never throws. */
export function decodeEmbed(
	subject: EmbedSubject,
	locale: Locale,
	search: string,
	context: EmbedContext = {}
): ReadEmbed {
	const dropped: DroppedPart[] = [];
	const drop = (parameter: string, value: string) =>
		dropped.push({ parameter, value: [...value].slice(0, SHOWN).join('') });
	const { parameters, version } = migrateEmbed(new URLSearchParams(search));
	if (version === null) drop('v', new URLSearchParams(search).get('v') ?? '');
	const one = <Value>(name: string, read: (text: string) => Value | undefined): Value | null => {
		const text = parameters.get(name);
		if (text === null || text === '') return null;
		const value = read(text);
		if (value !== undefined) return value;
		drop(name, text);
		return null;
	};
	const look: EmbedLook = {
		theme: one('theme', oneOf(EMBED_THEMES)) ?? DEFAULT_EMBED_LOOK.theme,
		accent: one('accent', (text) => (/^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined)),
		title: one('title', (text) => (text === 'off' || text === 'on' ? text : undefined)) !== 'off',
		height: one('height', (text) => {
			const height = /^\d{1,5}$/.test(text) ? Number(text) : 0;
			return height >= EMBED_HEIGHTS.least && height <= EMBED_HEIGHTS.most ? height : undefined;
		})
	};
	if (subject.kind === 'explore') {
		const own = new URLSearchParams();
		for (const name of EXPLORE_PARAMETERS) {
			const text = parameters.get(name);
			if (text !== null) own.set(name, text);
		}
		const view = own.toString();
		return { address: { subject, locale, choice: EMPTY_EMBED_CHOICE, look, view }, dropped };
	}
	const list = (name: string): string[] => {
		const found: string[] = [];
		for (const text of (parameters.get(name) ?? '').split(',')) {
			const code = text.trim().toUpperCase();
			if (code === '' || found.includes(code)) continue;
			const isKnown = AREA.test(code) && (context.hasArea?.(code, name) ?? true);
			if (isKnown && found.length < MOST_EMBED_AREAS) found.push(code);
			else drop(name, text);
		}
		return found;
	};
	const years = one('years', readYears);
	const known =
		(pattern: RegExp, has: ((text: string) => boolean) | undefined) => (text: string) =>
			pattern.test(text) && (has?.(text) ?? true) ? text : undefined;
	const choice: EmbedChoice = {
		areas: list('areas'),
		from: years?.from ?? null,
		to: years?.to ?? null,
		highlight: list('highlight'),
		series: one('series', known(SERIES, context.hasSeries)),
		by: one('by', oneOf(BREAKDOWN_DIMENSIONS)),
		layer: one('layer', oneOf(SUMMARY_LAYERS)),
		method: one('method', oneOf(PROGRESS_METHODS)),
		vintage: one('vintage', known(VINTAGE, context.hasVintage))
	};
	return { address: { subject, locale, choice, look, view: '' }, dropped };
}

/** `2005-2022`, `2005-`, `-2022`, or one year. */
function readYears(text: string): { from: number | null; to: number | null } | undefined {
	const [, first, dash, last] = YEARS.exec(text) ?? [];
	if (first === undefined && last === undefined) return undefined;
	if (first !== undefined && last !== undefined && dash === undefined) return undefined;
	const from = first === undefined ? null : Number(first);
	const to = dash === undefined ? from : last === undefined ? null : Number(last);
	const isYear = (year: number | null) =>
		year === null || (year >= LEAST_YEAR && year <= LAST_YEAR);
	if (!isYear(from) || !isYear(to) || (from ?? LEAST_YEAR) > (to ?? LAST_YEAR)) return undefined;
	return { from, to };
}
