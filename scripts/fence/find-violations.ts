import { fileViolations } from './file-rules.ts';
import { findCycles } from './find-cycles.ts';
import { importViolations } from './import-rules.ts';
import type { ResolvedImport } from './import-rules.ts';
import { resolveImport } from './resolve-import.ts';
import { loadSourceTree } from './source-tree.ts';
import type { SourceFile } from './source-tree.ts';
import type { Violation } from './violation.ts';

/** Every breach of the architecture in the `src` and `scripts` folders under a root, sorted by file and line. */
export function findViolations(root: string): Violation[] {
	const tree = loadSourceTree(root);
	const files = new Set(tree.map(({ file }) => file));
	const imports = tree.flatMap((source) => resolvedImports(source, files));
	return [
		...tree.flatMap(fileViolations),
		...imports.flatMap(importViolations),
		...cycleViolations(imports, files)
	].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function resolvedImports({ file, facts }: SourceFile, files: Set<string>): ResolvedImport[] {
	return facts.imports.map((fact) => ({
		from: file,
		to: resolveImport(file, fact.specifier, (path) => files.has(path)),
		fact
	}));
}

function cycleViolations(imports: readonly ResolvedImport[], files: Set<string>): Violation[] {
	const graph = new Map<string, string[]>();
	for (const { from, to } of imports) {
		if (to !== null && files.has(to)) graph.set(from, [...(graph.get(from) ?? []), to]);
	}
	return findCycles(graph).map((cycle) => ({
		rule: 'cycle',
		file: cycle[0] ?? '',
		line: 1,
		message: `import each other in a circle: ${cycle.join(', ')}`
	}));
}
