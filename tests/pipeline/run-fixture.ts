import { runPipeline } from '../../scripts/pipeline/pipeline.ts';
import { openFixture } from './fixture.ts';

/** Runs the pipeline on the small input in a process of its own, into the folder named. */
const fixture = await openFixture();
try {
	await runPipeline({ ...fixture, output: process.argv[2] ?? '', figures: [] });
} finally {
	await fixture.remove();
}
