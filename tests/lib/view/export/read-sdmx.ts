import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import type { Observation } from '#lib/domain/index.ts';
import { readCsvText, readSdmxSeries } from '#lib/view/index.ts';

const TEXTS = ['COMMENT_OBS', 'OBS_TEXT'];

/** An observation from the values of its components, by their names. */
function observationOf(values: Readonly<Record<string, string>>): Observation {
	const text = (component: string) => values[component] ?? '';
	const or = (component: string) => (text(component) === '' ? null : text(component));
	return {
		series: readSdmxSeries(text('SERIES')),
		ref_area: text('REF_AREA'),
		time_period: Number(text('TIME_PERIOD')),
		sex: text('SEX'),
		age: text('AGE'),
		urbanisation: text('URBANISATION'),
		education_lev: text('EDUCATION_LEV'),
		composite_breakdown: text('COMPOSITE_BREAKDOWN'),
		obs_value: or('OBS_VALUE') === null ? null : Number(text('OBS_VALUE')),
		obs_text: or('OBS_TEXT'),
		obs_status: text('OBS_STATUS') as Observation['obs_status'],
		nature: or('NATURE') as Observation['nature'],
		unit_measure: text('UNIT_MEASURE'),
		source: text('SOURCE'),
		vintage: text('VINTAGE'),
		comment_obs: or('COMMENT_OBS')
	};
}

/** The observations of an SDMX-CSV 2.0 file with `labels=id`. */
export function readSdmxCsv(csv: string): Observation[] {
	return parse<Record<string, string>>(csv, { columns: true, record_delimiter: '\r\n' }).map(
		(row) => {
			const texts = TEXTS.map((name) => [name, readCsvText(row[name] ?? '')] as const);
			return observationOf({ ...row, ...Object.fromEntries(texts) });
		}
	);
}

/** The observations of an SDMX-ML 2.1 generic data message, in the order of its series. */
export function readSdmxMl(xml: string): Observation[] {
	const parser = new SaxesParser({ xmlns: true });
	const rows: Observation[] = [];
	let series: Record<string, string> = {};
	let obs: Record<string, string> | null = null;
	parser.on('opentag', ({ local, attributes }) => {
		const value = attributes['value']?.value ?? '';
		const id = attributes['id']?.value;
		if (local === 'Series') series = {};
		if (local === 'Obs') obs = { ...series };
		if (local === 'ObsDimension' && obs) obs['TIME_PERIOD'] = value;
		if (local === 'ObsValue' && obs) obs['OBS_VALUE'] = value;
		if (local === 'Value' && id !== undefined) (obs ?? series)[id] = value;
	});
	parser.on('closetag', ({ local }) => {
		if (local !== 'Obs' || !obs) return;
		rows.push(observationOf(obs));
		obs = null;
	});
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return rows;
}
