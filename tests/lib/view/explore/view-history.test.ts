import { describe, expect, test } from 'vitest';
import {
	EMPTY_EXPLORE_VIEW,
	NO_HISTORY,
	redoView,
	rememberView,
	undoView
} from '#lib/view/index.ts';

const named = (title: string) => ({ ...EMPTY_EXPLORE_VIEW, title });

describe('the history of views', () => {
	test('undoes and redoes step by step', () => {
		const history = rememberView(rememberView(NO_HISTORY, named('a')), named('b'));
		const first = undoView(history, named('c'));
		expect(first?.view.title).toBe('b');
		const second = undoView(first?.history ?? NO_HISTORY, named('b'));
		expect(second?.view.title).toBe('a');
		expect(undoView(second?.history ?? NO_HISTORY, named('a'))).toBeNull();
		const again = redoView(second?.history ?? NO_HISTORY, named('a'));
		expect(again?.view.title).toBe('b');
		expect(redoView(again?.history ?? NO_HISTORY, named('b'))?.view.title).toBe('c');
	});

	test('forgets what was undone once another view is shown', () => {
		const undone = undoView(rememberView(NO_HISTORY, named('a')), named('b'));
		const history = rememberView(undone?.history ?? NO_HISTORY, named('a'));
		expect(redoView(history, named('d'))).toBeNull();
	});

	test('keeps a hundred steps', () => {
		let history = NO_HISTORY;
		for (let step = 0; step < 130; step++) history = rememberView(history, named(String(step)));
		expect(history.past).toHaveLength(100);
		expect(history.past[0]?.title).toBe('30');
	});
});
