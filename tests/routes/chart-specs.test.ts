import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/i18n/index.ts';
import { CHART_TYPES, embedModel, exploreNames, usualYear } from '#lib/view/index.ts';
import { chartSpecs, specDrawing } from '../../src/routes/chart-specs.server.ts';
import { chartSubjects } from '../../src/routes/[[locale=locale]]/(embed)/chart-embed.server.ts';
import { entries } from '../../src/routes/[[locale=locale]]/(embed)/embed/chart/[chart=slug]/+page.server.ts';
import { entries as fileEntries } from '../../src/routes/[[locale=locale]]/(embed)/embed/chart/[chart=slug]/spec.json/+server.ts';
import { galleryCharts } from '../../src/routes/[[locale=locale]]/(site)/gallery/gallery-charts.server.ts';

const names = readdirSync('data/charts').map((file) => file.replace(/\.json$/, ''));
const drawn = async (name: string, locale: (typeof LOCALES)[number] = 'en') => {
	const drawing = await specDrawing(name, locale);
	if (!drawing) throw new Error(`${name} is not drawn`);
	return drawing;
};

describe('the specs of data/charts', () => {
	it('are all read, and of every kind there is one', async () => {
		const specs = await chartSpecs();
		expect([...specs.keys()]).toEqual(names.toSorted());
		const types = new Set([...specs.values()].map(({ type }) => type));
		expect([...types].sort()).toEqual([...CHART_TYPES].sort());
	});

	it('have each a page to embed in every language, and a file', async () => {
		const subjects = (await chartSubjects()).flatMap((own) =>
			own.kind === 'chart' ? [own.chart] : []
		);
		expect(subjects.sort()).toEqual(names.toSorted());
		const pages = (await entries()).map(({ locale = 'en', chart }) => `${locale} ${chart}`);
		expect(pages.sort()).toEqual(
			LOCALES.flatMap((locale) => names.map((name) => `${locale} ${name}`)).sort()
		);
		expect((await fileEntries()).map(({ chart }) => chart).sort()).toEqual(names.toSorted());
	});

	it.each(names)(
		'%s is drawn as its kind, and its title is of the year that is shown',
		async (name) => {
			for (const locale of LOCALES) {
				const drawing = await drawn(name, locale);
				const { spec, view, figures, file, title } = drawing;
				const { series, indicator } = spec;
				expect(view.selection.series).toEqual(
					series === undefined ? [expect.anything()] : [series]
				);
				const facts = file.catalogue.series.find((row) => row.series === view.selection.series[0]);
				expect(facts?.indicator).toBe(indicator);
				const model = embedModel({
					...drawing,
					names: exploreNames(file, locale),
					highlight: []
				});
				expect(model.unfit).toBeNull();
				expect(model.input.chart.kind).toBe(view.chart.kind);
				const [from = 0, to = 9999] = spec.years ?? [];
				const years = new Set(figures.map(({ time_period }) => time_period));
				if (spec.type === 'line') {
					for (const year of years)
						expect(year).toSatisfy((own: number) => own >= from && own <= to);
				}
				if (spec.title === 'finding') {
					// Of the two years that a finding may name, the first to be named is the one shown.
					const shown = String(usualYear(model.input) ?? Math.max(...years));
					expect(title).toMatch(/\d{4}/);
					expect(/\b(?:19|20)\d\d\b/.exec(title)?.[0]).toBe(shown);
				}
			}
		}
	);

	it('tell the figures that their charts show', async () => {
		const title = async (name: string) => (await drawn(name)).title;
		expect(await title('internet-use-world-and-regions')).toContain('67.4');
		expect(await title('internet-use-women-and-men')).toMatch(/63\.4.*women.*69\.2.*men.*World/);
		expect(await title('internet-use-east-africa')).toMatch(/11\.3.*Burundi.*40\.8.*Kenya/);
		// Parts of which no one sentence tells are named.
		expect(await title('schools-online')).toMatch(/primary.*secondary/);
	});

	it('stand all in the gallery, with their sources and a drawing that has figures', async () => {
		const charts = await galleryCharts({ locale: 'en', root: '../' });
		expect(charts.map(({ name }) => name)).toEqual(names.toSorted());
		for (const { scene, sources, hrefs, name } of charts) {
			expect(scene.points.length, name).toBeGreaterThan(3);
			expect(sources.length, name).toBeGreaterThan(0);
			expect(hrefs.explore).toMatch(/^\.\.\/explore\/\?(series|view)=/);
			expect(hrefs.spec).toBe(`../embed/chart/${name}/spec.json`);
		}
	});

	it('are nothing under another name', async () => {
		expect(await specDrawing('no-such', 'en')).toBeNull();
	});
});
