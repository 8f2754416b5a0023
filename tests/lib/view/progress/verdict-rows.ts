import type { VerdictRow } from '#lib/domain/index.ts';
import type { MatrixInput, MatrixOrigin, MatrixVerdict, VerdictSubject } from '#lib/view/index.ts';

/** A row of the `verdicts` table: 60 % in 2015, 70 % in 2023, 100 % wanted in 2030, by Open SDG. */
export function verdictRow(changes: Partial<VerdictRow> = {}): VerdictRow {
	return {
		...{ indicator: 'internet-use', measure: 'value', ref_area: '001', target_id: 'UMC_2030.U1' },
		...{ method: 'OPEN_SDG', is_primary: true, series: 'S.A', computed: false },
		...{ verdict: 'limited_progress', word: 'limited_progress', score: -0.1 },
		...{ measure_value: 0.56, base_year: 2015, base_value: 60, latest_year: 2023 },
		...{ latest_value: 70, target_value: 100, target_year: 2030 },
		...{ rate: 0.0194555, rate_needed: 0.0346417, projection: 80.11, reason: null, cautions: '' },
		...{ methods_agree: 3, methods_of: 5, bases_agree: 4, bases_of: 6 },
		...{ latest_agree: 0, latest_of: 0 },
		...changes
	};
}

/** What the rows of the tests speak of. */
export function subject(changes: Partial<VerdictSubject> = {}): VerdictSubject {
	return {
		...{ name: 'Internet use', area: 'World', unit: 'PERCENT', locale: 'en', direction: 1 },
		...changes
	};
}

function cell(action_line: string, goal: string, changes: Partial<MatrixVerdict>): MatrixVerdict {
	return {
		...{ action_line, goal, layer: 'official', method: 'OPEN_SDG', verdict: 'on_track' },
		...{ score: 3.5, speaking: 1, silent: 0, lowest: 'on_track', highest: 'on_track' },
		members: [],
		...changes
	};
}

const link = (action_line: string, goal: string, target: string | null = null) => ({
	...{ action_line, goal, target, decision: 'accept' as const, note: 'both files agree' }
});

const line = (action_line: string, position: number, short_en: string, matrix_row = true) => ({
	...{ action_line, position, matrix_row, short_en, short_fr: `${short_en} (fr)` }
});

/** Three lines and four goals with every kind of cell. */
export const SMALL_MATRIX: MatrixInput = {
	layer: 'official',
	method: 'OPEN_SDG',
	cells: [
		cell('C2', '9', {
			...{ speaking: 3, silent: 1, lowest: 'deterioration', highest: 'on_track' },
			members: ['internet-use', 'mobile-coverage', 'internet-price', 'internet-speed']
		}),
		cell('C2', '17', { speaking: 0, silent: 2, verdict: 'not_assessable', score: null }),
		cell('C2', '9', { method: 'SDSN', verdict: 'deterioration' }),
		cell('C7-eGOV', '1', { layer: 'thematic', verdict: 'acceleration_needed' })
	],
	links: [
		link('C2', '9', '9.1'),
		link('C2', '9', '9.c'),
		link('C2', '17', '17.8'),
		link('C7-eGOV', '2'),
		{ ...link('C8', '9'), decision: 'doubtful', note: 'one file only, "bare" goal' },
		{ ...link('C8', '17'), decision: 'reject', note: 'off by one' }
	],
	lines: [
		line('C8', 15, 'Culture'),
		line('C7', 7, 'Applications', false),
		line('C7-eGOV', 7, 'E-government'),
		line('C2', 2, 'Infrastructure')
	],
	goals: ['17', '9', '2', '1'].map((goal) => ({
		...{ goal, short_en: `Goal named ${goal}`, short_fr: `Nommé ${goal}` }
	}))
};

/** Where the small matrix comes from: one source behind the cell of C2 and goal 9. */
export const MATRIX_ORIGIN: MatrixOrigin = {
	...{ ref_area: '001', area: 'World', slug: 'world', address: 'https://ict.example/matrix/' },
	sources: [
		{
			...{ source: 'UNSD_SDG', publisher: 'UNSD', title: 'SDG Database', vintage: '2023-12' },
			...{ licence: 'CC BY 4.0', licence_url: null, retrieved: '2026-11-23' }
		}
	],
	sourceOf: new Map([['internet-use', 'UNSD_SDG']])
};
