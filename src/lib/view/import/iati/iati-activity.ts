import {
	CRS_VOCABULARIES,
	GOAL_SECTOR_VOCABULARIES,
	GOAL_TAG_VOCABULARIES,
	IATI_ORGANISATION_TYPES,
	IATI_STATUSES
} from './iati-codes.ts';

type Attributes = Readonly<Record<string, string>>;

/** The columns that an IATI file has as a table: fields of an activity, then what is only counted or shown. */
export const IATI_HEADER = [
	'id',
	'title',
	'description',
	'organisation',
	'organisation_type',
	'implementing_org',
	'countries',
	'start_year',
	'end_year',
	'status',
	'sector_codes',
	'goals',
	'recipient_regions',
	'budgets',
	'transactions'
] as const;

interface Organisation {
	role: string;
	type: string;
	names: Narratives;
}

type Narratives = { language: string; text: string }[];

/** The English text, else that in the activity's own language, else the first. */
function chosen(narratives: Narratives, own: string): string {
	const filled = narratives.filter(({ text }) => text !== '');
	const of = (language: string) => filled.find((each) => each.language.startsWith(language))?.text;
	return of('en') ?? (own === '' ? undefined : of(own)) ?? filled[0]?.text ?? '';
}

const listed = (values: Iterable<string>, separator: string): string =>
	[...new Set(values)].filter(Boolean).join(separator);

/** What is gathered of one activity while its elements go by. */
export class IatiActivity {
	id = '';
	#language = '';
	readonly #titles: Narratives = [];
	readonly #descriptions: Narratives = [];
	readonly #organisations: Organisation[] = [];
	readonly #dates = new Map<string, string>();
	readonly #countries: string[] = [];
	readonly #regions: string[] = [];
	readonly #sectors: string[] = [];
	readonly #goals: string[] = [];
	/** Countries and sectors of transactions stand in where the activity itself names none. */
	readonly #paidCountries: string[] = [];
	readonly #paidSectors: string[] = [];
	#status = '';
	#budgets = 0;
	#transactions = 0;

	/** Takes the language of the activity's own texts; empty where it names none. */
	begin(language: string): void {
		this.#language = language.toLowerCase();
	}

	/** Takes an element; `path` holds the names above it within the activity. */
	open(name: string, attributes: Attributes, path: readonly string[]): void {
		const [top] = path;
		if (top === undefined) this.#openOwn(name, attributes);
		else if (top === 'transaction' && path.length === 1) {
			if (name === 'recipient-country') this.#paidCountries.push(attributes['code'] ?? '');
			else if (name === 'sector') this.#addSector(attributes, this.#paidSectors);
		}
	}

	/** Takes the text of a leaf element. */
	text(name: string, text: string, language: string, path: readonly string[]): void {
		if (name === 'iati-identifier' && path.length === 0) this.id = text;
		if (name !== 'narrative' || path.length !== 1) return;
		const narrative = { language: (language || this.#language).toLowerCase(), text };
		const [element] = path;
		if (element === 'title') this.#titles.push(narrative);
		else if (element === 'description') this.#descriptions.push(narrative);
		else if (element === 'reporting-org' || element === 'participating-org') {
			this.#organisations.at(-1)?.names.push(narrative);
		}
	}

	/** The cells of the activity, in the order of `IATI_HEADER`. */
	cells(): string[] {
		const organisations = this.#organisations.map(({ role, type, names }) => ({
			role,
			type,
			name: chosen(names, this.#language)
		}));
		const of = (role: string) => organisations.filter((each) => each.role === role && each.name);
		const [responsible] = [...of('2'), ...of('reporting')];
		const status = IATI_STATUSES[this.#status];
		return [
			this.id,
			chosen(this.#titles, this.#language),
			chosen(this.#descriptions, this.#language),
			responsible?.name ?? '',
			IATI_ORGANISATION_TYPES[responsible?.type ?? ''] ?? '',
			listed(
				of('4').map(({ name }) => name),
				'; '
			),
			listed(this.#countries.length > 0 ? this.#countries : this.#paidCountries, ';'),
			this.#dates.get('2') ?? this.#dates.get('1') ?? '',
			this.#dates.get('4') ?? this.#dates.get('3') ?? '',
			status ? status.status || status.name : this.#status,
			listed(this.#sectors.length > 0 ? this.#sectors : this.#paidSectors, '|'),
			listed(this.#goals, ';'),
			listed(this.#regions, ';'),
			String(this.#budgets),
			String(this.#transactions)
		];
	}

	#openOwn(name: string, attributes: Attributes): void {
		const { code = '', type = '', vocabulary = '' } = attributes;
		if (name === 'reporting-org') {
			this.#organisations.push({ role: 'reporting', type, names: [] });
		} else if (name === 'participating-org') {
			this.#organisations.push({ role: attributes['role'] ?? '', type, names: [] });
		} else if (name === 'activity-status') this.#status = code;
		else if (name === 'activity-date') this.#dates.set(type, attributes['iso-date'] ?? '');
		else if (name === 'recipient-country') {
			const { percentage } = attributes;
			this.#countries.push(percentage === undefined ? code : `${code} ${percentage}%`);
		} else if (name === 'recipient-region') this.#regions.push(code);
		else if (name === 'sector') this.#addSector(attributes, this.#sectors);
		else if (name === 'tag' && GOAL_TAG_VOCABULARIES.includes(vocabulary)) this.#goals.push(code);
		else if (name === 'budget') this.#budgets++;
		else if (name === 'transaction') this.#transactions++;
	}

	#addSector({ code = '', vocabulary = '1' }: Attributes, sectors: string[]): void {
		if (CRS_VOCABULARIES.includes(vocabulary)) sectors.push(`CRS:${code}`);
		else if (GOAL_SECTOR_VOCABULARIES.includes(vocabulary)) this.#goals.push(code);
	}
}
