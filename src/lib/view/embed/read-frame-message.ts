import { EMBED_MESSAGE, EMBED_MESSAGE_VERSION, type FrameMessage } from './embed-message.ts';
import { areFields, EMBED_MESSAGE_LIMITS, plainFields, readSafely } from './message-fields.ts';

const OURS = { type: EMBED_MESSAGE, version: EMBED_MESSAGE_VERSION } as const;

/** The message of a frame that `data` is, copied; null where it is none, is malformed or of another version. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
	return readSafely(data, () => readEvent(plainFields(data)));
}

function readEvent(fields: ReadonlyMap<string, unknown> | null): FrameMessage | null {
	if (fields === null) return null;
	const event = fields.get('event');
	switch (event) {
		case 'size': {
			const height = fields.get('height');
			const isGood = areFields(fields, ['event', 'height']) && isHeight(height);
			return isGood ? { ...OURS, event, height } : null;
		}
		case 'ready': {
			const [title, height] = [fields.get('title'), fields.get('height')];
			const isGood = areFields(fields, ['event', 'title', 'height']) && isText(title);
			return isGood && isHeight(height) ? { ...OURS, event, title, height } : null;
		}
		case 'select': {
			const [key, words] = [fields.get('key'), readWords(fields.get('words'))];
			const isGood = areFields(fields, ['event', 'key', 'words']) && isText(key);
			return isGood && words !== null ? { ...OURS, event, key, words } : null;
		}
		case 'error': {
			const reason = fields.get('reason');
			const isGood = areFields(fields, ['event', 'reason']) && isText(reason);
			return isGood ? { ...OURS, event, reason } : null;
		}
		default:
			return null;
	}
}

function isHeight(value: unknown): value is number {
	return (
		Number.isInteger(value) && Number(value) >= 1 && Number(value) <= EMBED_MESSAGE_LIMITS.height
	);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= EMBED_MESSAGE_LIMITS.text;
}

function readWords(value: unknown): string[] | null {
	if (!Array.isArray(value) || value.length > EMBED_MESSAGE_LIMITS.words) return null;
	// Own fields only, so that neither a hole nor an accessor passes for a word.
	const words = Array.from(
		{ length: value.length },
		(_, index) => Object.getOwnPropertyDescriptor(value, index)?.value as unknown
	);
	return words.every(isText) && Object.keys(value).length === words.length ? words : null;
}
