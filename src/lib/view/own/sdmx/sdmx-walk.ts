import { readSdmxSeries, SDMX_AGENCY } from '../../export/sdmx-structure.ts';
import { refuseWide } from '../../import/refuse-wide.ts';
import { OWN_LIMITS } from '../own-limits.ts';
import { refuseLong, refuseMany } from '../text/open-csv.ts';

/** Attributes of a data set in SDMX-ML that say how it is to be read, and hold no data. */
const META =
	/^(?:xmlns|setID|action|structureRef|dataScope|validFromDate|validToDate|publicationYear|publicationPeriod|reportingBeginDate|reportingEndDate|REPORTING_YEAR_START_DAY)$/;

type Attributes = Readonly<Record<string, string>>;
type Values = Record<string, string>;

/**
 * Gathers the observations of SDMX-ML data, generic or structure-specific, flat or in series, as rows. The series of our own dataflow
 * come back as our keys.
 */
export class SdmxWalk {
	readonly header: string[] = [];
	readonly rows: (string | null)[][] = [];
	/** Attributes of groups of series, which are not carried over to their observations. */
	readonly left = new Set<string>();
	/** The dimension that tells the observations of a series apart. */
	atObservation = 'TIME_PERIOD';
	readonly #columns = new Map<string, number>();
	readonly #texts = new Map<string, string>();
	#dataSet: Values = {};
	#series: Values = {};
	#observation: Values | null = null;
	/** Whether the header names a structure of ours. */
	#isOurs = false;
	#inGroup = false;
	#inSeries = false;
	#path: string[] = [];

	open(name: string, attributes: Attributes): void {
		this.#path.push(name);
		if (name === 'Structure' && this.#path.includes('Header')) {
			const at = attributes['dimensionAtObservation'];
			if (at !== undefined && at !== 'AllDimensions') this.atObservation = at;
		}
		if (name === 'Ref' && this.#path.includes('Header')) {
			this.#isOurs ||= attributes['agencyID'] === SDMX_AGENCY;
		}
		if (!this.#path.includes('DataSet')) return;
		if (name === 'DataSet') this.#dataSet = this.#own(attributes);
		else if (name === 'Group') {
			this.#inGroup = true;
			for (const key of Object.keys(this.#own(attributes))) this.left.add(key);
		} else if (name === 'Series') {
			this.#inSeries = true;
			this.#series = this.#own(attributes);
		} else if (name === 'Obs') this.#observation = this.#own(attributes);
		else if (name === 'ObsDimension') {
			this.#set(attributes['id'] ?? this.atObservation, attributes['value'] ?? '');
		} else if (name === 'ObsValue') this.#set('OBS_VALUE', attributes['value'] ?? '');
		else if (name === 'Value' && attributes['id'] !== undefined) {
			this.#set(attributes['id'], attributes['value'] ?? '');
		}
	}

	close(name: string): void {
		this.#path.pop();
		if (name === 'Obs') this.#end();
		else if (name === 'Series') {
			this.#inSeries = false;
			this.#series = {};
		} else if (name === 'Group') this.#inGroup = false;
	}

	#own(attributes: Attributes): Values {
		const values: Values = {};
		for (const [key, value] of Object.entries(attributes)) {
			if (!key.includes(':') && !META.test(key)) values[key] = value;
		}
		return values;
	}

	#set(key: string, value: string): void {
		if (this.#observation) this.#observation[key] = value;
		else if (this.#inGroup) {
			if (this.#path.includes('Attributes')) this.left.add(key);
		} else if (this.#inSeries) this.#series[key] = value;
		else this.#dataSet[key] = value;
	}

	#end(): void {
		const row: (string | null)[] = new Array<null>(this.header.length).fill(null);
		for (const values of [this.#dataSet, this.#series, this.#observation ?? {}]) {
			for (const [key, value] of Object.entries(values)) {
				const own = this.#isOurs && key === 'SERIES' ? readSdmxSeries(value) : value;
				row[this.#column(key)] = this.#kept(own);
			}
		}
		this.#observation = null;
		refuseLong(row, this.rows.length + 1);
		this.rows.push(row);
		refuseMany(this.rows.length, OWN_LIMITS.heldRows);
	}

	#column(key: string): number {
		let column = this.#columns.get(key);
		if (column === undefined) {
			column = this.header.length;
			this.#columns.set(key, column);
			this.header.push(key);
			refuseWide(this.header.length);
		}
		return column;
	}

	/** The same text once in memory, however many cells hold it. */
	#kept(text: string): string {
		if (text.length > 40) return text;
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		if (this.#texts.size < 100_000) this.#texts.set(text, text);
		return text;
	}
}
