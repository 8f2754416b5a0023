import { tableName } from '#lib/catalogue/index.ts';
import type { NativeOptions } from '../../engines/native-host.ts';
import type { ExploreEngine } from '../explore-engine.ts';
import { ExploreCore } from './explore-core.ts';
import { nativeSide } from './native-side.ts';
import { StatusBoard } from './status-board.ts';

/** The explorer's engine in Node, over the files of a folder: for tests and for the build. */
export function openNativeExplore(options: NativeOptions): ExploreEngine {
	const { manifest } = options;
	const sizes = new Map(manifest.files.map((file) => [tableName(file), file.bytes]));
	return new ExploreCore(manifest, new StatusBoard(sizes), () => nativeSide(options));
}
