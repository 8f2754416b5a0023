import { SDMX_AGENCY, SDMX_CONCEPTS, SDMX_VERSION } from './sdmx-structure.ts';
import { xmlElement } from './xml-element.ts';

/** What names a structure of ours: its agency, key and version. */
export function maintained(id: string) {
	return { agencyID: SDMX_AGENCY, id, version: SDMX_VERSION };
}

/** A reference to a structure of ours of a class. */
export function structureRef(
	id: string,
	kind: { package: 'codelist' | 'datastructure'; class: 'Codelist' | 'DataStructure' }
): string {
	return xmlElement('Ref', { ...maintained(id), ...kind });
}

/** A reference to one of our concepts. */
export function conceptRef(id: string): string {
	return xmlElement('Ref', {
		...{ agencyID: SDMX_AGENCY, maintainableParentID: SDMX_CONCEPTS },
		...{ maintainableParentVersion: SDMX_VERSION, id },
		...{ package: 'conceptscheme', class: 'Concept' }
	});
}
