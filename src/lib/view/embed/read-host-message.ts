import { EMBED_THEMES } from './embed-address.ts';
import {
	EMBED_COLOURS,
	EMBED_MESSAGE,
	EMBED_MESSAGE_VERSION,
	type EmbedColour,
	type HostMessage
} from './embed-message.ts';
import { areFields, plainFields, readSafely } from './message-fields.ts';

const OURS = { type: EMBED_MESSAGE, version: EMBED_MESSAGE_VERSION } as const;
const COLOUR = /^#[0-9a-f]{6}$/i;

type Colours = Partial<Record<EmbedColour, string>>;

/** The question of a page around a frame that `data` is, copied; null where it is none, is malformed or of another version. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
	return readSafely(data, () => readQuestion(plainFields(data)));
}

function readQuestion(fields: ReadonlyMap<string, unknown> | null): HostMessage | null {
	const ask = fields?.get('ask');
	if (!fields || (ask !== 'size' && ask !== 'look')) return null;
	if (ask === 'size') return areFields(fields, ['ask']) ? { ...OURS, ask } : null;
	if (!areFields(fields, ['ask'], ['theme', 'colours'])) return null;
	const theme = EMBED_THEMES.find((known) => known === fields.get('theme'));
	if (fields.has('theme') && theme === undefined) return null;
	const colours = fields.has('colours') ? readColours(fields.get('colours')) : undefined;
	if (colours === null) return null;
	return { ...OURS, ask, ...(theme && { theme }), ...(colours && { colours }) };
}

function readColours(data: unknown): Colours | null {
	const colours: Colours = {};
	for (const [name, value] of plainFields(data) ?? [['', null]]) {
		const colour = EMBED_COLOURS.find((known) => known === name);
		if (colour === undefined || typeof value !== 'string' || !COLOUR.test(value)) return null;
		colours[colour] = value.toLowerCase();
	}
	return colours;
}
