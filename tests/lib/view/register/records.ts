import type { Activity, ActivityLink } from '#lib/domain/index.ts';
import type { RegisterNames, RegisterRecord } from '#lib/view/index.ts';

const EMPTY: Activity = {
	activity: 'X',
	title: '',
	title_fr: null,
	description: null,
	organisation: null,
	organisation_type: null,
	implementing_org: null,
	countries: null,
	start_year: null,
	end_year: null,
	year_basis: null,
	status: null,
	status_text: null,
	kind: 'project',
	sector_codes: null,
	amount: null,
	amount_basis: null,
	source: 'WB_PROJECTS',
	licence: 'CC BY 4.0',
	url: null,
	process: null,
	mandate: null,
	paragraph: null,
	note: null,
	confidence: 'confirmed from a source'
};

type Link = [kind: ActivityLink['kind'], code: string, rule?: string];

function record(own: Partial<Activity> & { activity: string }, links: Link[]): RegisterRecord {
	return {
		own: { ...EMPTY, ...own },
		links: links.map(([kind, code, rule]) => ({
			...{ activity: own.activity, kind, code },
			layer: rule === undefined ? 'declared' : 'assigned',
			rule: rule ?? null,
			confidence: rule === undefined ? null : 'high',
			basis: rule === undefined ? null : `found by ${rule}`,
			in_matrix: null
		}))
	};
}

/** Four activities that differ in what can be searched, sorted and exported. */
export const RECORDS: RegisterRecord[] = [
	record(
		{
			activity: 'WB-P1',
			title: 'Digital Bangladesh: broadband for all',
			organisation: 'World Bank (IBRD/IDA)',
			organisation_type: 'international_organisation',
			countries: '050',
			start_year: 2019,
			end_year: 2024,
			status: 'ongoing',
			sector_codes: 'WB:ICT Infrastructure|WB:Public Administration',
			amount: 1.5e8,
			amount_basis: 'whole_project'
		},
		[
			['action_line', 'C2', 'W-TEL'],
			['action_line', 'C2', 'K01'],
			['action_line', 'C1', 'K02']
		]
	),
	record(
		{
			activity: 'S-2.2-C2',
			title: 'Roadmap for action line C2',
			title_fr: 'Une feuille de route de la grande orientation C2',
			organisation: 'ITU',
			kind: 'session',
			source: 'OECD_CRS_2022',
			start_year: 2024
		},
		[
			['action_line', 'C2'],
			['goal', '9']
		]
	),
	record(
		{
			activity: 'DPG-12',
			title: '=Open health records',
			implementing_org: 'Ministry of Health, Côte d’Ivoire',
			countries: '404;686',
			source: 'DPGA_REGISTRY'
		},
		[
			['goal', '4'],
			['goal', '9']
		]
	),
	record({ activity: 'AIMS-7', title: 'Rural telephony', countries: '404', start_year: 1988 }, [])
];

const term = (code: string) => ({ code, name: `Named ${code}`, path: null });

/** What their facets are named by. */
export const NAMES: RegisterNames = {
	terms: {
		line: ['C1', 'C2'].map(term),
		goal: ['4', '9'].map(term),
		region: ['ITU_AFR', 'ITU_ASP'].map(term),
		orgtype: ['international_organisation'].map(term),
		kind: ['project', 'session'].map(term),
		source: ['WB_PROJECTS', 'DPGA_REGISTRY', 'OECD_CRS_2022'].map(term),
		process: [],
		status: ['ongoing'].map(term),
		layer: ['declared', 'assigned'].map(term),
		confidence: ['high', 'medium', 'low'].map(term)
	},
	areas: [
		{
			ref_area: '050',
			region: 'ITU_ASP',
			name: 'Bangladesh',
			also: ['Бангладеш'],
			code: 'BGD',
			path: null
		},
		{ ref_area: '404', region: 'ITU_AFR', name: 'Kenya', also: [], code: 'KEN', path: null },
		{
			ref_area: '686',
			region: 'ITU_AFR',
			name: 'Senegal',
			also: ['Sénégal'],
			code: 'SEN',
			path: null
		}
	],
	sources: ['WB_PROJECTS', 'DPGA_REGISTRY', 'OECD_CRS_2022'].map((code) => ({
		code,
		title: `Title of ${code}`,
		publisher: 'Publisher',
		vintage: '2026-03',
		licence: 'CC BY 4.0',
		licence_url: null,
		address: null,
		cautions: code === 'WB_PROJECTS' ? 'Chosen by words in titles.' : null,
		retrieved: '2026-11-23'
	})),
	bases: { whole_project: 'USD, the whole project' },
	columns: { activity: 'Key', title: 'Title' }
};
