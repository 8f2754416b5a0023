import { m, type Locale } from '#lib/i18n/index.ts';
import type { Nature, ObsStatus } from '#lib/domain/index.ts';
import { breakdownLabel } from '../breakdown-label.ts';
import { flagWords } from '../flag-words.ts';
import { unitWords } from '../unit-words.ts';

/** A status in words; a normal value says so. */
function statusWords(status: ObsStatus, locale: Locale): string {
	return flagWords({ status, nature: null }, locale)[0]?.words ?? m.export_status_a({}, { locale });
}

/** The nature of a figure in words. */
function natureWords(nature: Nature, locale: Locale): string {
	switch (nature) {
		case 'C':
			return m.export_nature_c({}, { locale });
		case 'G':
			return m.export_nature_g({}, { locale });
		case 'N':
			return m.export_nature_n({}, { locale });
		case 'CA':
		case 'E':
		case 'M':
			return flagWords({ status: 'A', nature }, locale)[0]?.words ?? nature;
	}
}

/** The words of a code of a component such as `SEX`; an unknown code as it is. */
export function codeWords(component: string, code: string, locale: Locale): string {
	switch (component) {
		case 'FREQ':
			return code === 'A' ? m.export_freq_a({}, { locale }) : code;
		case 'REPORTING_TYPE':
			return code === 'G' ? m.export_reporting_g({}, { locale }) : code;
		case 'UNIT_MEASURE':
			return unitWords(code, locale);
		case 'UNIT_MULT':
			return code === '0' ? m.export_unit_mult_0({}, { locale }) : code;
		case 'OBS_STATUS':
			return statusWords(code as ObsStatus, locale);
		case 'NATURE':
			return natureWords(code as Nature, locale);
		default:
			return breakdownLabel(code, locale);
	}
}
