import { buildSite } from '../build/build-site.ts';
import { prepareGenerated } from '../build/prepare-generated.ts';
import { SITE_FOLDER } from '../build/site-folder.ts';
import { isBuildFresh } from '../build/source-stamp.ts';
import { createStaticServer } from './static-server.ts';
import { listen } from './listen.ts';
import { parseServeOptions } from './parse-serve-options.ts';

try {
	const options = parseServeOptions(process.argv.slice(2), process.env);
	if (options.rebuild || !isBuildFresh()) {
		console.log('Building the site first (a few minutes the first time) ...');
		await prepareGenerated();
		await buildSite();
	}
	const server = createStaticServer(SITE_FOLDER);
	const port = await listen(server, options.port, options.host);
	if (port !== options.port && options.port !== 0) {
		console.log(`Port ${options.port} is taken.`);
	}
	const shown = options.host === '127.0.0.1' ? 'localhost' : options.host;
	console.log(`\nThe site is at http://${shown}:${port}/\nPress Ctrl+C to stop.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
} catch (error) {
	console.error(
		`\nThe site could not be served: ${error instanceof Error ? error.message : error}`
	);
	process.exitCode = 1;
}
