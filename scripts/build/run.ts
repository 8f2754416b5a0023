import { buildSite } from './build-site.ts';
import { prepareGenerated } from './prepare-generated.ts';

try {
	await prepareGenerated();
	await buildSite();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
