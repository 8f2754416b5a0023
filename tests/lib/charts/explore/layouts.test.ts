import { beforeAll, describe, expect, it } from 'vitest';
import { EXPLORE_LAYOUTS, sceneMarkup, type Scene } from '#lib/charts/index.ts';
import type { ExploreChart, ExploreChartKind } from '#lib/domain/index.ts';
import { whyNotChart, type ExploreChartInput } from '#lib/view/index.ts';
import { openRealInput, type RealChoice } from './real-input.ts';
import { outside, overlaps, valuedKeys } from './scene-checks.ts';

const AFRICA = ['404', '646', '800', '834', '231', '566', '710'];
const TWENTY = [
	...AFRICA,
	...['250', '276', '380', '724', '826', '840', '124', '484', '076', '068', '392', '410', '862']
];
const USE = 'UNSD_SDG.IT_USE_II99';
const SEXES = { sex: ['F', 'M'] };
const ITU_REGIONS = ['ITU_AFR', 'ITU_ARB', 'ITU_ASP', 'ITU_CIS', 'ITU_EUR', 'ITU_AMS'];

type Kind = keyof typeof EXPLORE_LAYOUTS;
const choose = (
	chart: ExploreChart & { kind: Kind },
	series: string[],
	areas: string[],
	rest: Partial<RealChoice['selection']> & { chosen?: string[] } = {}
) => {
	const { chosen = [], ...selection } = rest;
	return { chart, chosen, selection: { series, areas, ...selection } };
};

const CASES = {
	'one line': choose({ kind: 'line' }, [USE], ['404']),
	'seven lines': choose({ kind: 'line' }, [USE], AFRICA),
	'twenty lines': choose({ kind: 'line' }, [USE], TWENTY),
	'all lines': choose({ kind: 'line' }, [USE], ['all', '001'], { chosen: ['404'] }),
	'two sources': choose({ kind: 'line' }, [USE, 'WB_WDI.IT_NET_USER_ZS'], ['404', '250', '180']),
	'a logarithmic axis': choose(
		{ kind: 'line', log: true },
		['WB_WDI.IT_CEL_SETS'],
		['250', '404'],
		{
			from: 2000
		}
	),
	'few bars': choose({ kind: 'bars' }, [USE], [...AFRICA, '001']),
	'all bars': choose({ kind: 'bars', latest: true }, [USE], ['all', '001'], { chosen: ['404'] }),
	'dots by sex': choose({ kind: 'dots' }, [USE], TWENTY, { breakdown: SEXES }),
	'dots by series': choose(
		{ kind: 'dots' },
		['UNSD_SDG.IT_MOB_2GNTWK', 'UNSD_SDG.IT_MOB_4GNTWK'],
		TWENTY
	),
	'gaps of all': choose({ kind: 'dumbbell' }, [USE], ['all'], { breakdown: SEXES }),
	'gaps between years': choose({ kind: 'dumbbell' }, [USE], TWENTY, { from: 2010 }),
	'few slopes': choose({ kind: 'slope' }, [USE], AFRICA, { from: 2010 }),
	'all slopes': choose({ kind: 'slope' }, [USE], ['all', '001'], { from: 2010 }),
	'twenty panels': choose({ kind: 'multiples' }, [USE], TWENTY),
	'panels by sex': choose({ kind: 'multiples', panel: 'sex' }, [USE], AFRICA, { breakdown: SEXES }),
	'regions that add up': choose({ kind: 'area' }, ['ITU_AGG.I99H_NUM'], ITU_REGIONS),
	'speeds that add up': choose({ kind: 'area' }, ['UNSD_SDG.IT_NET_BBNDN'], ['250'], {
		from: 2011,
		to: 2020,
		breakdown: {
			composite_breakdown: ['SPEED_256KT2MBPS', 'SPEED_2MT10MBPS', 'SPEED_10MBPS']
		}
	})
};
type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as Name[];
/** Every figure of these has its point; the others show a year, or fold. */
const WHOLE: ExploreChartKind[] = ['line', 'multiples', 'area'];

const inputs = new Map<string, ExploreChartInput>();
beforeAll(async () => {
	const make = await openRealInput();
	for (const name of NAMES) {
		inputs.set(`${name} en`, await make(CASES[name]));
		inputs.set(`${name} fr`, await make({ ...CASES[name], locale: 'fr' }));
	}
}, 120_000);

async function draw(name: Name, width: number, locale = 'en'): Promise<Scene> {
	const layout = await EXPLORE_LAYOUTS[CASES[name].chart.kind]();
	return layout(inputs.get(`${name} ${locale}`) as ExploreChartInput, width);
}

describe.each(NAMES)('%s', (name) => {
	it('suits its figures', () => {
		const input = inputs.get(`${name} en`) as ExploreChartInput;
		expect(whyNotChart(CASES[name].chart.kind, input)).toBeNull();
	});

	it.each([1000, 640, 360])('stays within %i px, and no text lies over another', async (width) => {
		for (const locale of ['en', 'fr']) {
			const scene = await draw(name, width, locale);
			expect(scene.width).toBe(width);
			expect(outside(scene)).toEqual([]);
			expect(overlaps(scene)).toEqual([]);
		}
	});

	it('reaches its figures once each, in words, in the order of reading', async () => {
		const scene = await draw(name, 1000);
		const keys = scene.points.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const all = valuedKeys(inputs.get(`${name} en`) as ExploreChartInput);
		if (WHOLE.includes(CASES[name].chart.kind)) expect(keys.toSorted()).toEqual(all);
		else expect(keys.filter((key) => !all.includes(key))).toEqual([]);
		expect(keys.length).toBeGreaterThan(0);
		expect(scene.points.every(({ words }) => words.length >= 3)).toBe(true);
		const rows = scene.points.map(({ row }) => row);
		expect(rows).toEqual(rows.toSorted((a, b) => a - b));
		scene.points.forEach((point, index) => {
			const next = scene.points[index + 1];
			if (next?.row === point.row) expect(next.x).toBeGreaterThanOrEqual(point.x);
		});
		expect(scene.summary).not.toBe('');
	});
});

describe('a row of dots', () => {
	it('is named without the parts that its dots tell, also where it is alone', async () => {
		const few = inputs.get('dots by sex en') as ExploreChartInput;
		const figures = few.figures.filter(({ ref_area }) => ref_area === '250');
		const scene = (await EXPLORE_LAYOUTS.dots())({ ...few, figures }, 720);
		const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
		expect(texts).toContain('France');
		expect(texts.filter((text) => text.includes('women'))).toEqual([]);
	});
});

describe('as files', () => {
	const kept: Name[] = [
		'seven lines',
		'few bars',
		'dots by sex',
		'few slopes',
		'regions that add up'
	];
	it.each(kept)('%s is drawn as it was', async (name) => {
		const { width, height, ...scene } = await draw(name, 720);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans', sans-serif">\n${sceneMarkup(scene)}</svg>\n`;
		const file = `../../../golden/explore-charts/${name.replaceAll(' ', '-')}.svg`;
		await expect(svg).toMatchFileSnapshot(file);
	});
});
