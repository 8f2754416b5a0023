import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';

/** Resident memory of a browser's pages with their workers, in bytes; null where the system does not tell. */
export async function rendererBytes(browser: Browser): Promise<number | null> {
	const session = await browser.newBrowserCDPSession();
	try {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		let bytes = 0;
		for (const { id, type } of processInfo) {
			if (type !== 'renderer') continue;
			const status = await readFile(`/proc/${id}/status`, 'utf8');
			bytes += Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
		}
		return Number.isFinite(bytes) ? bytes : null;
	} catch {
		return null;
	} finally {
		await session.detach();
	}
}
