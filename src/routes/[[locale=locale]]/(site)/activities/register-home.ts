import type { TakeHome } from '#lib/view/index.ts';
import { today } from '../take-home/taken.ts';
import type { RegisterState } from './register-state.svelte.ts';

/** What a reader can take away of the register: all activities that meet the filters; they say themselves how to cite them. */
export function registerHome(register: RegisterState): TakeHome {
	// Read here, so that another choice makes another home.
	const { filters } = register.choice;
	return {
		fileName: `${register.page.fileName}-${today()}`,
		table: async () => (await import('./take-register.ts')).registerTable(register, filters),
		citations: []
	};
}
