import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseManifest, type FetchFile } from '#lib/catalogue/index.ts';
import type { FigureFiles } from '#lib/query/index.ts';

/** The folder of the published data. */
export const DIRECTORY = fileURLToPath(new URL('../../../../static/data', import.meta.url));
export const MANIFEST_TEXT = readFileSync(path.join(DIRECTORY, 'manifest.json'), 'utf8');
export const MANIFEST = parseManifest(JSON.parse(MANIFEST_TEXT));

const fetchFile: FetchFile = async (file) =>
	new Uint8Array(await readFile(path.join(DIRECTORY, file.path)));

/** The published files, read from disk. */
export const FILES: FigureFiles = { fetchFile, manifest: MANIFEST };
