import ts from 'typescript';
import type { ImportFact, SourceFacts, TextFact } from './source-facts.ts';

/** Reads the imports, texts and undeclared names of a TypeScript or JavaScript source. */
export function readTypescript(code: string, fileName: string): SourceFacts {
	const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
	const imports: ImportFact[] = [];
	const texts: TextFact[] = [];
	const used: SourceFacts['globals'] = [];
	const declared = new Set<string>();
	const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
	const add = (node: ts.Node, target: ts.Node | undefined, kind: ImportFact['kind']) => {
		if (target && ts.isStringLiteralLike(target)) {
			imports.push({ specifier: target.text, line: lineOf(node), kind });
		}
	};

	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(node, node.moduleSpecifier, isTypeOnlyImport(node) ? 'type' : 'static');
		} else if (ts.isExportDeclaration(node)) {
			add(node, node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
		} else if (ts.isImportEqualsDeclaration(node)) {
			const reference = node.moduleReference;
			if (ts.isExternalModuleReference(reference)) add(node, reference.expression, 'static');
		} else if (ts.isImportTypeNode(node)) {
			const argument = node.argument;
			if (ts.isLiteralTypeNode(argument)) add(node, argument.literal, 'type');
		} else if (ts.isCallExpression(node)) {
			for (const target of calledImports(node)) add(node, target.node, target.kind);
		} else if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) {
			texts.push({ text: node.text, line: lineOf(node) });
		} else if (ts.isTemplateExpression(node)) {
			texts.push({ text: templateText(node), line: lineOf(node) });
		} else if (ts.isIdentifier(node)) {
			if (isDeclarationName(node)) declared.add(node.text);
			else if (isValueUse(node)) used.push({ name: node.text, line: lineOf(node) });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return { imports, texts, globals: used.filter(({ name }) => !declared.has(name)) };
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
	const clause = node.importClause;
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	return (
		clause.name === undefined &&
		names !== undefined &&
		ts.isNamedImports(names) &&
		names.elements.length > 0 &&
		names.elements.every((element) => element.isTypeOnly)
	);
}

/** `import()`, `require()`, Vite's `import.meta.glob()` and Vitest's `vi.mock()` all reach for a file. */
function calledImports(node: ts.CallExpression): { node: ts.Node; kind: ImportFact['kind'] }[] {
	const [first] = node.arguments;
	if (first === undefined) return [];
	const callee = node.expression;
	if (callee.kind === ts.SyntaxKind.ImportKeyword) return [{ node: first, kind: 'dynamic' }];
	const name = callee.getText();
	if (name === 'require' || name === 'vi.mock') return [{ node: first, kind: 'static' }];
	if (!name.startsWith('import.meta.glob')) return [];
	const patterns = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
	return patterns.map((pattern) => ({ node: pattern, kind: 'glob' }));
}

function templateText(node: ts.TemplateExpression): string {
	return node.head.text + node.templateSpans.map((span) => `?${span.literal.text}`).join('');
}

function isDeclarationName(node: ts.Identifier): boolean {
	const parent = node.parent as ts.Node & { name?: ts.Node };
	if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return false;
	return parent.name === node;
}

function isValueUse(node: ts.Identifier): boolean {
	const parent = node.parent;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return false;
	if (ts.isTypeQueryNode(parent) || ts.isImportSpecifier(parent)) return false;
	return !ts.isExportSpecifier(parent) && !ts.isBindingElement(parent) && !ts.isTypeNode(parent);
}
