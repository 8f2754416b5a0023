import { openRegister } from '#lib/view/index.ts';
import { renderIsland } from '../render-island.server.ts';
import RegisterPanel from './RegisterPanel.svelte';
import { coverageRows } from './coverage-rows.ts';
import { registerFile, registerPage } from './register-data.server.ts';
import { RegisterState } from './register-state.svelte.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const page = await registerPage(locale, root);
	const open = openRegister(await registerFile(locale));
	const props = {
		register: new RegisterState(open, { ...page, fileName: 'activities' }),
		onchoose: () => undefined
	};
	renderIsland(locals, 'register', RegisterPanel, { props, data: { page } });
	return { count: open.records.length, coverage: coverageRows(open) };
};
