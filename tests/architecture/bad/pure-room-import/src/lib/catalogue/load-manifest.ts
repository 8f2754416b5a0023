import { readFileSync } from 'node:fs';

export const loadManifest = () => readFileSync('manifest.json', 'utf8');
