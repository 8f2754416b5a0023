import { m, type Locale } from '#lib/i18n/index.ts';

const NOTES: Readonly<Record<string, typeof m.activity_note_first_sector>> = {
	'ICT is first-listed sector': m.activity_note_first_sector,
	'ICT is second or third sector': m.activity_note_later_sector,
	'title keyword only': m.activity_note_title_only,
	'recommended_for_research=True': m.activity_note_recommended,
	'recommended_for_research=False': m.activity_note_not_recommended,
	'amount = 2011 USD commitments': m.activity_note_amount_2011,
	'countries = declared deployment countries': m.activity_note_deployment,
	'extract chosen for climate finance, not for ICT': m.activity_note_climate,
	'CRS 220xx component only': m.activity_note_crs_part,
	'every year': m.activity_note_every_year,
	'ITU is facilitator': m.activity_note_facilitator,
	'ITU is sole facilitator': m.activity_note_sole_facilitator,
	'entered in the ITU SDG Mapping Tool': m.activity_note_mapping_tool,
	'start year from the counts of the WSIS Stocktaking': m.activity_note_start_stocktaking,
	'start year from the editions of the WSIS Prizes': m.activity_note_start_prizes,
	'publication year from the events of the processes': m.activity_note_year_events,
	'The category is not stated by the source, so no action line is declared':
		m.activity_note_no_category,
	'the report is made by a machine': m.activity_note_machine
};

/** One part of a note on an activity; `isOwn` where it stands in the source's words, which are English. */
export interface ActivityNotePart {
	words: string;
	isOwn: boolean;
}

function partWords(part: string, locale: Locale): ActivityNotePart {
	const known = NOTES[part];
	if (known) return { words: known({}, { locale }), isOwn: false };
	const [, basis] = /^action line basis: (.+)$/.exec(part) ?? [];
	if (basis) return { words: m.activity_note_line_basis({ basis }, { locale }), isOwn: false };
	const [, activity] = /^same project as (\S+)$/.exec(part) ?? [];
	if (activity) return { words: m.activity_note_twin({ activity }, { locale }), isOwn: false };
	return { words: part, isOwn: true };
}

/** A note on an activity in the reader's language, part by part; what nobody translated stays in the source's words. */
export function activityNoteWords(note: string, locale: Locale): ActivityNotePart[] {
	return note.split('; ').map((part) => partWords(part, locale));
}
