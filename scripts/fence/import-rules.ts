import { maybeRoom, mayImport } from './rooms.ts';
import type { Room } from './rooms.ts';
import type { ImportFact } from './source-facts.ts';
import type { Rule, Violation } from './violation.ts';

/** One import with the project path it reaches (null for a package). */
export interface ResolvedImport {
	from: string;
	to: string | null;
	fact: ImportFact;
}

const ROUTE_GROUP = /^src\/routes\/(?:.*\/)?\((site|embed)\)\//;

/** The rules that one import can break on its own. */
export function importViolations({ from, to, fact }: ResolvedImport): Violation[] {
	const breach = (rule: Rule, message: string): Violation[] => [
		{ rule, file: from, line: fact.line, message }
	];
	if (to === null) return packageViolations(fact, breach);
	const [here, there] = [maybeRoom(from), maybeRoom(to)];
	if (here === null || there === null) return [];
	if (!mayImport(here, there)) {
		return breach('arrow', `${here} may not import ${there} (${fact.specifier})`);
	}
	if (here === there) return sameRoomViolations(from, to, here, fact, breach);
	if (!isLibrary(there)) return [];
	if (!fact.specifier.startsWith('#lib/')) {
		return breach('relative-crossing', `write #lib/${there}/index.ts, not ${fact.specifier}`);
	}
	if (to !== `src/lib/${there}/index.ts`) {
		return breach('deep-import', `only #lib/${there}/index.ts may be imported: ${fact.specifier}`);
	}
	return [];
}

type Breach = (rule: Rule, message: string) => Violation[];

function packageViolations(fact: ImportFact, breach: Breach): Violation[] {
	if (fact.kind === 'static' && /^@duckdb\/duckdb-wasm$/.test(fact.specifier)) {
		return breach('engine', 'load @duckdb/duckdb-wasm with import() where someone explores');
	}
	return [];
}

function sameRoomViolations(
	from: string,
	to: string,
	room: Room,
	fact: ImportFact,
	breach: Breach
): Violation[] {
	if (room === 'app') {
		const [here, there] = [ROUTE_GROUP.exec(from)?.[1], ROUTE_GROUP.exec(to)?.[1]];
		if (here && there && here !== there) {
			return breach('route-groups', `(${here}) may not import (${there}): ${fact.specifier}`);
		}
	}
	if (!isLibrary(room)) return [];
	if (to === `src/lib/${room}/index.ts`)
		return breach('own-index', 'a room never imports its index');
	if (!fact.specifier.startsWith('.')) {
		return breach('own-index', `inside a room import by ./, not ${fact.specifier}`);
	}
	return [];
}

function isLibrary(room: Room): boolean {
	return room !== 'app' && room !== 'pipeline' && room !== 'tooling';
}
