import type { Locale } from '#lib/i18n/index.ts';
import type { RegisterSort } from './register-address.ts';
import type { RegisterRecord } from './register-file.ts';

/** All rows in an order other than relevance; what is not known stands last, equals by title. */
export function orderRecords(
	records: readonly RegisterRecord[],
	sort: Exclude<RegisterSort, 'relevance'>,
	locale: Locale
): Uint32Array {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const title = ({ own }: RegisterRecord) => (locale === 'fr' ? own.title_fr : null) ?? own.title;
	const byTitle = (a: RegisterRecord, b: RegisterRecord) => compare(title(a), title(b));
	const byYear = (direction: 1 | -1) => (a: RegisterRecord, b: RegisterRecord) => {
		const [one, other] = [a.own.start_year, b.own.start_year];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		return direction * (one - other);
	};
	const byOrganisation = (a: RegisterRecord, b: RegisterRecord) => {
		const [one, other] = [a.own.organisation, b.own.organisation];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		return compare(one, other);
	};
	const first = {
		newest: byYear(-1),
		oldest: byYear(1),
		title: byTitle,
		organisation: byOrganisation
	}[sort];
	const rows = records.map((record, row) => ({ record, row }));
	rows.sort((a, b) => first(a.record, b.record) || byTitle(a.record, b.record) || a.row - b.row);
	return Uint32Array.from(rows, ({ row }) => row);
}
