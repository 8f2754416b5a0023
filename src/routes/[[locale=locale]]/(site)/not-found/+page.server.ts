import type { EntryGenerator } from './$types';

// Nothing links here: the build makes 404.html of it.
export const entries: EntryGenerator = () => [{}];
