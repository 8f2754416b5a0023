import { base } from '$app/paths';

export const manifestPath = `${base}/data/manifest.json`;
