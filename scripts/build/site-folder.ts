import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const PROJECT_FOLDER = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where the built site is. */
export const SITE_FOLDER = path.join(PROJECT_FOLDER, 'build');

/** Where costly results are kept between builds; `npm ci` empties it. */
export const CACHE_FOLDER = path.join(PROJECT_FOLDER, 'node_modules', '.cache', 'ict-progress');
