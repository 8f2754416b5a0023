import { describe, expect, it } from 'vitest';
import { maybeNginx } from '../../scripts/test/search-nginx.ts';
import { machine } from '../browser/machine.ts';

const SYSTEM = '/usr/sbin/nginx';
const OWN = '/cache/nginx/usr/sbin/nginx';
const APT = { 'apt-get': '/usr/bin/apt-get' };
const find = ({ effects }: ReturnType<typeof machine>) => maybeNginx(effects, '/cache/nginx');

describe('maybeNginx', () => {
	it('takes the one that is there', async () => {
		const there = machine({ onPath: { nginx: '/opt/nginx' }, files: { '/opt/nginx': true } });
		expect(await find(there)).toBe('/opt/nginx');
		expect(await find(machine({ files: { [SYSTEM]: true } }))).toBe(SYSTEM);
	});

	it('takes the one unpacked before', async () => {
		const there = machine({ root: true, onPath: APT, files: { [OWN]: true } });
		expect(await find(there)).toBe(OWN);
		expect(there.commands).toEqual([]);
	});

	it('unpacks the package, with fresh lists where it needs them', async () => {
		let isFresh = false;
		const there = machine({
			...{ root: true, onPath: APT },
			installs: (command) => {
				if (command.endsWith('update')) isFresh = true;
				return isFresh ? { [OWN]: true } : null;
			}
		});
		expect(await find(there)).toBe(OWN);
		expect(there.commands).toHaveLength(3);
	});

	it('installs it where the unpacked one does not start', async () => {
		const there = machine({
			...{ root: true, onPath: APT },
			installs: (command) =>
				command.endsWith(' nginx') ? { [OWN]: false, [SYSTEM]: true } : { [OWN]: false }
		});
		expect(await find(there)).toBe(SYSTEM);
	});

	it('says why there is none', async () => {
		const poor = machine({ onPath: APT });
		expect(await find(poor)).toBeNull();
		expect(poor.logs.join()).toContain('root');
		const cut = machine({ root: true, onPath: APT });
		expect(await find(cut)).toBeNull();
		expect(cut.logs.join()).toContain('could not');
	});
});
