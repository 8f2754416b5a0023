import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { schemaCompletionSource, sql, keywordCompletionSource } from '@codemirror/lang-sql';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers
} from '@codemirror/view';
import type { ErrorPlace } from '#lib/query/index.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { editorPhrases } from './editor-phrases.ts';
import { editorTheme } from './editor-theme.ts';
import { codeSource, sqlNamespace, wordSource, type SqlVocabulary } from './sql-completion.ts';

/** What an editor is opened with. */
export interface EditorOptions {
	parent: HTMLElement;
	text: string;
	/** Its accessible name, and the id of the element that describes its keys. */
	label: string;
	describedBy: string;
	onchange: (text: string) => void;
	onrun: () => void;
}

/** An open editor of SQL. */
export interface SqlEditor {
	text(): string;
	/** Puts another text in the place of all; the reader can undo it. */
	replace(text: string, place?: ErrorPlace): void;
	/** Marks a place as wrong, and moves there; null takes the marks away. */
	mark(place: ErrorPlace | null, message: string): void;
	/** What is offered while typing. */
	offer(vocabulary: SqlVocabulary): void;
	/** Whether the Tab key indents, or leaves the editor. */
	indentWithTab(on: boolean): void;
	focus(): void;
	close(): void;
}

function languageOf(vocabulary: SqlVocabulary | null): Extension {
	const language = sql({ dialect: duckdbDialect, upperCaseKeywords: true });
	if (vocabulary === null) return language;
	const sources = [
		codeSource(vocabulary),
		schemaCompletionSource({ dialect: duckdbDialect, schema: sqlNamespace(vocabulary) }),
		wordSource(vocabulary),
		keywordCompletionSource(duckdbDialect, true)
	];
	return [language, autocompletion({ override: sources, activateOnTyping: true })];
}

/** Opens an editor of SQL in an element. */
export function openEditor(options: EditorOptions): SqlEditor {
	const language = new Compartment();
	const tab = new Compartment();
	const run = () => {
		options.onrun();
		return true;
	};
	const view = new EditorView({
		parent: options.parent,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
				tab.of([]),
				lineNumbers(),
				highlightActiveLine(),
				highlightActiveLineGutter(),
				history(),
				drawSelection(),
				indentOnInput(),
				indentUnit.of('  '),
				bracketMatching(),
				closeBrackets(),
				highlightSelectionMatches(),
				search({ top: false }),
				language.of(languageOf(null)),
				keymap.of([
					...closeBracketsKeymap,
					...defaultKeymap,
					...searchKeymap,
					...historyKeymap,
					...completionKeymap,
					...lintKeymap
				]),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({
					'aria-label': options.label,
					'aria-describedby': options.describedBy,
					dir: 'ltr',
					spellcheck: 'false',
					autocapitalize: 'off'
				}),
				EditorState.phrases.of(editorPhrases()),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) options.onchange(update.state.doc.toString());
				}),
				editorTheme
			]
		})
	});
	return {
		text: () => view.state.doc.toString(),
		replace(text, place = { from: 0, to: view.state.doc.length }) {
			view.dispatch({
				changes: { ...place, insert: text },
				selection: { anchor: place.from + text.length },
				scrollIntoView: true
			});
		},
		mark(place, message) {
			const { length } = view.state.doc;
			const from = Math.min(place?.from ?? 0, length);
			const to = Math.min(Math.max(from, place?.to ?? 0), length);
			const marks = place === null ? [] : [{ from, to, message, severity: 'error' as const }];
			view.dispatch(setDiagnostics(view.state, marks));
			if (place !== null) view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
		},
		offer: (vocabulary) => view.dispatch({ effects: language.reconfigure(languageOf(vocabulary)) }),
		indentWithTab: (on) =>
			view.dispatch({ effects: tab.reconfigure(on ? keymap.of([indentWithTab]) : []) }),
		focus: () => view.focus(),
		close: () => view.destroy()
	};
}
