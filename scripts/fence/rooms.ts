/** The rooms of the house and, for each, the rooms it may import; the README draws the same picture. */
export const ARROWS = {
	domain: [],
	i18n: ['domain'],
	catalogue: ['domain'],
	query: ['domain', 'catalogue'],
	view: ['domain', 'i18n', 'catalogue', 'query'],
	charts: ['domain', 'i18n', 'view'],
	app: ['domain', 'i18n', 'catalogue', 'query', 'view', 'charts'],
	pipeline: ['domain', 'catalogue'],
	tooling: ['domain', 'i18n', 'catalogue', 'query', 'view', 'charts']
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof ARROWS;

const LIBRARY_ROOMS = ['domain', 'i18n', 'catalogue', 'query', 'view', 'charts'] as const;

/**
 * The room of a file (path from the project's root, `/` between folders): a folder of `src/lib`, `app` for the
 * rest of `src`, `pipeline`, `tooling` for the other scripts; null for a file in no room.
 */
export function maybeRoom(file: string): Room | null {
	const [top, second, third] = file.split('/');
	if (top === 'scripts') return second === 'pipeline' ? 'pipeline' : 'tooling';
	if (top !== 'src') return null;
	if (second !== 'lib') return 'app';
	return LIBRARY_ROOMS.find((room) => room === third) ?? null;
}

/** Whether a file of one room may import a file of the other. */
export function mayImport(from: Room, to: Room): boolean {
	const allowed: readonly string[] = ARROWS[from];
	return from === to || allowed.includes(to);
}
