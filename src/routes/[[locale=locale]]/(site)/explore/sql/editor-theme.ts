import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The site's tokens for the editor: they are light or dark by themselves. */
const theme = EditorView.theme({
	'&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.875rem' },
	'&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
		lineHeight: '1.55',
		minBlockSize: '12rem',
		maxBlockSize: '60vh'
	},
	'.cm-content': { caretColor: 'var(--ink)', paddingBlock: '8px' },
	'.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
	'.cm-gutters': {
		color: 'var(--soft)',
		backgroundColor: 'var(--raised)',
		border: 'none',
		borderInlineEnd: '1px solid var(--hair)'
	},
	'.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
	'.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--hair)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'color-mix(in srgb, var(--accent) 26%, transparent) !important' },
	'.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--slope) 24%, transparent)' },
	'.cm-searchMatch': {
		backgroundColor: 'color-mix(in srgb, var(--slope) 34%, transparent)',
		outline: '1px solid var(--slope)'
	},
	'&.cm-focused .cm-matchingBracket': {
		backgroundColor: 'var(--hair)',
		outline: '1px solid var(--line)'
	},
	'.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--raised)' },
	'.cm-panels.cm-panels-bottom': { borderBlockStart: '1px solid var(--hair)' },
	'.cm-panel.cm-search label': { fontSize: '0.8rem' },
	'.cm-textfield': {
		color: 'var(--ink)',
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--line)',
		fontSize: '0.8125rem',
		minBlockSize: '36px'
	},
	'.cm-button': {
		color: 'var(--ink)',
		backgroundColor: 'var(--paper)',
		backgroundImage: 'none',
		border: '1px solid var(--line)',
		borderRadius: 'var(--radius)',
		fontSize: '0.8125rem',
		minBlockSize: '36px'
	},
	'.cm-panel.cm-search [name=close]': {
		minInlineSize: '36px',
		minBlockSize: '36px',
		fontSize: '1.2rem',
		cursor: 'pointer'
	},
	'.cm-panel.cm-search': { paddingInlineEnd: '44px' },
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--raised)',
		border: '1px solid var(--line)',
		borderRadius: 'var(--radius)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
		maxInlineSize: 'min(90vw, 44rem)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		color: 'var(--paper)',
		backgroundColor: 'var(--accent)'
	},
	'.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
	'.cm-completionInfo': { maxInlineSize: '24rem', padding: '6px 10px', fontFamily: 'var(--font)' },
	'.cm-diagnostic': { borderInlineStart: '4px solid var(--bar)', fontFamily: 'var(--font)' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--bar) 2px',
		textUnderlineOffset: '3px',
		backgroundColor: 'color-mix(in srgb, var(--bar) 16%, transparent)'
	}
});

const highlight = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--series-3)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--series-4)' },
	{ tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--series-6)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--soft)', fontStyle: 'italic' }
]);

/** How the editor looks. */
export const editorTheme = [theme, syntaxHighlighting(highlight)];
