import { parse } from 'svelte/compiler';
import type { ImportFact, SourceFacts, TextFact } from './source-facts.ts';

interface SyntaxNode {
	type: string;
	start?: number;
	importKind?: string;
	exportKind?: string;
	source?: { value?: unknown } | null;
	argument?: { literal?: { value?: unknown }; value?: unknown };
	value?: unknown;
	quasis?: { value: { cooked: string } }[];
	specifiers?: { importKind?: string }[];
}

/** Reads the imports and texts of a Svelte component: its scripts, its markup and the `@import`s of its style. */
export function readSvelte(code: string, fileName: string): SourceFacts {
	const root = parse(code, { modern: true, filename: fileName });
	const imports: ImportFact[] = [];
	const texts: TextFact[] = [];
	const lineAt = (offset = 0) => code.slice(0, offset).split('\n').length;

	const visit = (value: unknown): void => {
		if (Array.isArray(value)) return value.forEach(visit);
		if (value === null || typeof value !== 'object') return;
		if (isNode(value)) {
			const line = lineAt(value.start);
			const found = maybeImport(value);
			if (found !== null) imports.push({ ...found, line });
			const text = maybeText(value);
			if (text !== null) texts.push({ text, line });
		}
		for (const [key, child] of Object.entries(value)) {
			if (key !== 'source' && key !== 'css' && key !== 'metadata') visit(child);
		}
	};
	visit(root.instance);
	visit(root.module);
	visit(root.fragment);
	const style = root.css?.content.styles ?? '';
	for (const match of style.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)) {
		const line = lineAt((root.css?.content.start ?? 0) + match.index);
		imports.push({ specifier: match[1] ?? '', line, kind: 'static' });
	}
	return { imports, texts, globals: [] };
}

function isNode(value: object): value is SyntaxNode {
	return 'type' in value && typeof value.type === 'string';
}

function maybeImport(node: SyntaxNode): Omit<ImportFact, 'line'> | null {
	if (node.type === 'TSImportType') {
		const target = node.argument?.literal?.value ?? node.argument?.value;
		return typeof target === 'string' ? { specifier: target, kind: 'type' } : null;
	}
	const target = node.source?.value;
	if (typeof target !== 'string') return null;
	if (node.type === 'ImportExpression') return { specifier: target, kind: 'dynamic' };
	const names = node.specifiers ?? [];
	const onlyTypes = names.length > 0 && names.every((name) => name.importKind === 'type');
	const isType = node.importKind === 'type' || node.exportKind === 'type' || onlyTypes;
	return { specifier: target, kind: isType ? 'type' : 'static' };
}

function maybeText(node: SyntaxNode): string | null {
	if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
	if (node.type !== 'TemplateLiteral') return null;
	return (node.quasis ?? []).map((part) => part.value.cooked).join('?');
}
