import {
	REGISTER_PARAMETERS,
	formatRegisterAddress,
	openRegister,
	type RegisterChoice,
	type RegisterFile
} from '#lib/view/index.ts';
import { loadJson } from '../../../load-json.ts';
import { islandOf } from '../island.ts';
import { mergeSearch } from '../merge-search.ts';
import { wakeIsland, type OpenIsland } from '../wake-islands.ts';
import { writeAddress } from '../write-address.ts';
import RegisterPanel from './RegisterPanel.svelte';
import type { RegisterPageData } from './register-page.ts';
import { RegisterState } from './register-state.svelte.ts';

/** Shows or hides what the page says where the register could not be loaded. */
function tellFailure(failed: boolean): void {
	const notice = document.getElementById('register-failed');
	if (!notice) return;
	notice.hidden = !failed;
	notice.querySelector('button')?.addEventListener('click', () => wakeIsland('register'), {
		once: true
	});
}

async function load(page: RegisterPageData): Promise<RegisterState> {
	try {
		const file = await loadJson<RegisterFile>('register.json', page.check);
		tellFailure(false);
		return new RegisterState(openRegister(file), { ...page, fileName: 'activities' });
	} catch (cause) {
		tellFailure(true);
		throw cause;
	}
}

/** Makes the register live: loads its records, reads the address, and follows both. */
export const openIsland: OpenIsland = async (_name, data) => {
	const { page } = data as { page: RegisterPageData };
	const register = await load(page);
	let writing: ReturnType<typeof setTimeout> | undefined;

	function write(choice: RegisterChoice, replace: boolean): void {
		const own = formatRegisterAddress(choice);
		writeAddress(mergeSearch(location.search, REGISTER_PARAMETERS, own), { replace });
	}

	/** Typing and brushing change the present entry of the history; every other choice is a new one. */
	function onchoose(choice: RegisterChoice, passing = false): void {
		clearTimeout(writing);
		void register.show(choice);
		if (passing) writing = setTimeout(() => write(choice, true), 300);
		else write(choice, false);
	}

	window.addEventListener('popstate', () => {
		clearTimeout(writing);
		void register.readFrom(location.search);
	});
	await register.readFrom(location.search);
	return islandOf(RegisterPanel, { register, onchoose }, () => register.isUntouched);
};
