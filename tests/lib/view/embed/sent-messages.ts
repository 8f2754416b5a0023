import { readFrameMessage } from '#lib/view/index.ts';
import { hostileMessages } from './hostile-messages.ts';

/** The hostile messages that can be sent, as they arrive; an accessor or a prototype is lost on the way, and no harm left. */
export function sentMessages(): { name: string; data: unknown }[] {
	return hostileMessages().flatMap(({ name, data }) => {
		try {
			const sent: unknown = structuredClone(data);
			return readFrameMessage(sent) === null ? [{ name, data: sent }] : [];
		} catch {
			return [];
		}
	});
}
