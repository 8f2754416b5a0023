import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	openFileRunner,
	type FileWork
} from '../../../../src/routes/[[locale=locale]]/(site)/file-work/open-file-runner.ts';

type Answer = { type: 'echo'; text: string } | { type: 'fault'; reason: string };

/** A worker that the test speaks for. */
class FakeWorker extends EventTarget {
	asked: string[] = [];
	ended = false;
	postMessage(text: string): void {
		this.asked.push(text);
	}
	terminate(): void {
		this.ended = true;
	}
	answer(text: string): void {
		this.dispatchEvent(new MessageEvent('message', { data: { type: 'echo', text } }));
	}
	break(message: string): void {
		this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
	}
}

function workOn(worker: FakeWorker | (() => Worker)): FileWork<string, Answer> {
	return {
		startWorker: typeof worker === 'function' ? worker : () => worker as unknown as Worker,
		loadSession: () =>
			Promise.resolve((tell) => (text) => {
				if (text === 'break') throw new Error('broken');
				tell({ type: 'echo', text: `page: ${text}` });
			})
	};
}

function heard(): { answers: string[]; tell: (answer: Answer) => void } {
	const answers: string[] = [];
	return {
		answers,
		tell: (answer) => answers.push(answer.type === 'echo' ? answer.text : `! ${answer.reason}`)
	};
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a runner of work on a file', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('asks its worker and ends it', () => {
		vi.stubGlobal('Worker', FakeWorker);
		const worker = new FakeWorker();
		const { answers, tell } = heard();
		const runner = openFileRunner(workOn(worker), tell);
		runner.ask('one');
		worker.answer('one');
		runner.ask('two');
		expect(worker.asked).toEqual(['one', 'two']);
		expect(answers).toEqual(['one']);
		runner.end();
		expect(worker.ended).toBe(true);
	});

	it('goes on on the page where the worker never started, with all that was asked', async () => {
		vi.stubGlobal('Worker', FakeWorker);
		const worker = new FakeWorker();
		const { answers, tell } = heard();
		const runner = openFileRunner(workOn(worker), tell);
		runner.ask('one');
		worker.break('refused');
		runner.ask('two');
		await settle();
		expect(answers).toEqual(['page: one', 'page: two']);
	});

	it('tells the fault of a worker that had answered', () => {
		vi.stubGlobal('Worker', FakeWorker);
		const worker = new FakeWorker();
		const { answers, tell } = heard();
		openFileRunner(workOn(worker), tell).ask('one');
		worker.answer('one');
		worker.break('out of memory');
		expect(answers).toEqual(['one', '! out of memory']);
	});

	it('works on the page where workers are unknown or refused', async () => {
		for (const kind of [undefined, FakeWorker]) {
			vi.stubGlobal('Worker', kind);
			const { answers, tell } = heard();
			const refused = () => {
				throw new Error('policy');
			};
			const runner = openFileRunner(workOn(refused), tell);
			runner.ask('one');
			runner.ask('break');
			await settle();
			expect(answers).toEqual(['page: one', '! Error: broken']);
		}
	});

	it('says nothing after its end', async () => {
		vi.stubGlobal('Worker', undefined);
		const { answers, tell } = heard();
		const runner = openFileRunner(workOn(new FakeWorker()), tell);
		runner.ask('one');
		runner.end();
		await settle();
		expect(answers).toEqual([]);
	});
});
