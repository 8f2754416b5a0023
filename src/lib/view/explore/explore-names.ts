import {
	BREAKDOWN_DIMENSIONS,
	TOTAL,
	type BreakdownDimension,
	type ExploreField,
	type Nature,
	type ObsStatus
} from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { breakdownLabel } from '../breakdown-label.ts';
import type { ChartFile } from './explore-file.ts';
import type { ExploreArea, ExploreNames, ExploreSeries } from './explore-input.ts';
import { exploreFieldWords } from './explore-field-words.ts';
import { natureWords, obsStatusWords } from './obs-status-words.ts';

/** Names of areas, series and codes from the explorer's catalogue. */
export function exploreNames(file: ChartFile, locale: Locale): ExploreNames {
	const areas = areasOf(file);
	const series = seriesOf(file);

	function code(dimension: BreakdownDimension, value: string): string {
		return value === TOTAL ? m.explore_code_total({}, { locale }) : breakdownLabel(value, locale);
	}

	function value(field: ExploreField, text: string): string {
		const dimension = BREAKDOWN_DIMENSIONS.find((known) => known === field);
		if (dimension) return code(dimension, text);
		switch (field) {
			case 'series':
				return seriesWords(series.get(text)) ?? text;
			case 'ref_area':
			case 'region':
			case 'income_group':
				return areas.get(text)?.name ?? text;
			case 'source': {
				const source = file.sources.find((row) => row.source === text);
				return source ? `${source.publisher}, ${source.vintage}` : text;
			}
			case 'obs_status':
				return obsStatusWords(text as ObsStatus, locale);
			case 'nature':
				return natureWords(text as Nature, locale);
			case 'time_period':
			case 'vintage':
			case 'sex':
			case 'age':
			case 'urbanisation':
			case 'education_lev':
			case 'composite_breakdown':
				return text;
		}
	}

	return {
		locale,
		area: (ref_area) => areas.get(ref_area),
		series: (key) => series.get(key),
		code,
		field: (field) => exploreFieldWords(field, locale),
		value
	};
}

/** A series with its source, so that it cannot be taken for another of the same indicator; null without one. */
export function seriesWords(series: ExploreSeries | undefined): string | null {
	return series ? `${series.name} (${series.publisher}, ${series.vintage})` : null;
}

/** The areas of a file by code. */
export function areasOf(file: ChartFile): Map<string, ExploreArea> {
	const facts = new Map(file.catalogue.areas.map((row) => [row.ref_area, row]));
	return new Map(
		file.areas.flatMap(([ref_area, name, iso3, slug]) => {
			const own = facts.get(ref_area);
			if (!own) return [];
			const { kind, region, income_group } = own;
			return [[ref_area, { ref_area, iso3, slug, kind, name, region, income_group }]];
		})
	);
}

/** The series of a file by key, with what of their indicators and sources charts name. */
export function seriesOf(file: ChartFile): Map<string, ExploreSeries> {
	const indicators = new Map(file.indicators.map((row) => [row.indicator, row]));
	const files = new Map(file.series.map((row) => [row.series, row]));
	const sources = new Map(file.sources.map((row) => [row.source, row]));
	return new Map(
		file.catalogue.series.flatMap((facts) => {
			const indicator = indicators.get(facts.indicator);
			const own = files.get(facts.series);
			const source = sources.get(facts.source);
			if (!indicator || !own || !source) return [];
			const { codes: _codes, topic: _topic, ...limits } = indicator;
			const { source_code, preference } = own;
			const { publisher, licence } = source;
			return [[facts.series, { ...limits, ...facts, source_code, preference, publisher, licence }]];
		})
	);
}
