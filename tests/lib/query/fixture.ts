import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Manifest, ManifestFile } from '#lib/catalogue/index.ts';

/** Each table of the fixture as a SELECT; small, but with gaps, ties, flags and every breakdown. */
const TABLES: Record<string, string> = {
	areas: `SELECT * FROM (VALUES
		('001', NULL, NULL, 'world', 'world', 'World', 'Monde', 'Mundo', 'Мир', 'العالم', '世界', FALSE, NULL),
		('199', NULL, NULL, 'group', 'ldc', 'Least developed countries', 'Pays les moins avancés', NULL, NULL, NULL, NULL, FALSE, NULL),
		('004', 'AFG', 'AF', 'economy', 'afg', 'Afghanistan', 'Afghanistan', 'Afganistán', 'Афганистан', 'أفغانستان', '阿富汗', TRUE, 'ITU_ASP'),
		('250', 'FRA', 'FR', 'economy', 'fra', 'France', 'France', 'Francia', 'Франция', 'فرنسا', '法国', FALSE, 'ITU_EUR'),
		('384', 'CIV', 'CI', 'economy', 'civ', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар', 'كوت ديفوار', '科特迪瓦', FALSE, 'ITU_AFR'),
		('404', 'KEN', 'KE', 'economy', 'ken', 'Kenya', 'Kenya', 'Kenya', 'Кения', 'كينيا', '肯尼亚', FALSE, 'ITU_AFR'),
		('646', 'RWA', 'RW', 'economy', 'rwa', 'Rwanda', 'Rwanda', 'Rwanda', 'Руанда', 'رواندا', '卢旺达', TRUE, 'ITU_AFR'),
		('800', 'UGA', 'UG', 'economy', 'uga', 'Uganda', 'Ouganda', 'Uganda', 'Уганда', 'أوغندا', '乌干达', TRUE, 'ITU_AFR'),
		('891', NULL, NULL, 'former', NULL, 'Serbia and Montenegro', NULL, NULL, NULL, NULL, NULL, FALSE, NULL)
	) AS a(ref_area, iso3, iso2, kind, slug, name_en, name_fr, name_es, name_ru, name_ar, name_zh, ldc, itu_region)`,
	area_members: `SELECT * FROM (VALUES ('199', '004', 'M49'), ('199', '646', 'M49'),
		('199', '800', 'M49')) AS m(group_area, ref_area, source)`,
	indicators: `SELECT * FROM (VALUES
		('internet-use', 'use', 'HH7', '17.8.1', 'PERCENT', 1::INTEGER, 'Individuals using the Internet', 'Utilisateurs d’Internet'),
		('ict-skills', 'skills', 'HH15', '4.4.1', 'PERCENT', 1::INTEGER, 'Individuals with ICT skills', 'Compétences numériques'),
		('data-price', 'affordability', NULL, NULL, 'PT_GNI_PC', -1::INTEGER, 'Price of mobile data', 'Prix des données mobiles'),
		('school-access', 'education', 'ED4', NULL, 'PERCENT', 1::INTEGER, 'Schools with Internet access', 'Écoles connectées')
	) AS i(indicator, topic, core_list_code, sdg_indicator, unit_measure, direction, name_en, name_fr)`,
	indicator_links: `SELECT * FROM (VALUES
		('internet-use', 'official', 'target', '17.8', 'confirmed', 'Framework'),
		('internet-use', 'official', 'goal', '17', 'confirmed', 'Framework'),
		('internet-use', 'official', 'action_line', 'C5', 'confirmed', NULL),
		('internet-use', 'official', 'action_line', 'C1', 'confirmed', NULL),
		('ict-skills', 'thematic', 'action_line', 'C4', 'judgement', NULL)
	) AS l(indicator, layer, kind, code, confidence, basis)`,
	series: `SELECT * FROM (VALUES
		('A.USE', 'internet-use', 'SRC_A', 'IT.USE', 1::INTEGER, 'PERCENT', 'B.USE', NULL, 2015::INTEGER, 2020::INTEGER, 40::INTEGER, 6::INTEGER),
		('B.USE', 'internet-use', 'SRC_B', 'world', 4::INTEGER, 'PERCENT', NULL, NULL, 2015::INTEGER, 2020::INTEGER, 12::INTEGER, 0::INTEGER),
		('C.USE', 'internet-use', 'SRC_C', 'USE', 2::INTEGER, 'PERCENT', NULL, NULL, 2018::INTEGER, 2022::INTEGER, 30::INTEGER, 6::INTEGER),
		('C.SKILL', 'ict-skills', 'SRC_C', 'SKL', 1::INTEGER, 'PERCENT', NULL, 'composite_breakdown=SKILL_COPY', 2018::INTEGER, 2019::INTEGER, 12::INTEGER, 3::INTEGER),
		('A.PRICE', 'data-price', 'SRC_A', 'PRC', 1::INTEGER, 'PT_GNI_PC', NULL, NULL, 2019::INTEGER, 2020::INTEGER, 8::INTEGER, 4::INTEGER),
		('A.SCHOOL', 'school-access', 'SRC_A', 'SCH', 1::INTEGER, 'PERCENT', NULL, 'education_lev=UPPSEC;sex=_T', 2019::INTEGER, 2019::INTEGER, 9::INTEGER, 3::INTEGER)
	) AS s(series, indicator, source, source_code, preference, unit_measure, aggregates, default_breakdown, first_year, last_year, observations, economies)`,
	sources: `SELECT * FROM (VALUES ('SRC_A', 'Agency A', FALSE), ('SRC_B', 'Bank B', TRUE),
		('SRC_C', 'Centre C', FALSE), ('SRC_D', 'Not used', FALSE)) AS s(source, publisher, non_commercial)`,
	action_lines: `SELECT * FROM (VALUES
		('C1', 'Governments', 'Pouvoirs publics', 'The role of public governance authorities', 'Le rôle des instances publiques', NULL, 1::INTEGER),
		('C5', 'Security', 'Sécurité', 'Building confidence and security in the use of ICTs', 'Confiance et sécurité', 'Confianza y seguridad', 5::INTEGER)
	) AS l(action_line, short_en, short_fr, name_en, name_fr, name_es, position)`,
	goals: `SELECT * FROM (VALUES
		('4', 'Quality education', 'Éducation de qualité', 'Ensure inclusive education', 'Assurer une éducation inclusive'),
		('17', 'Partnerships', 'Partenariats', 'Strengthen the means of implementation', 'Renforcer les moyens')
	) AS g(goal, short_en, short_fr, name_en, name_fr)`,
	targets: `SELECT * FROM (VALUES
		('UMC.U1', 'internet-use', 100::DOUBLE, 2030::INTEGER, TRUE, NULL, 'economies;world'),
		('UMC.U2', NULL, NULL, 2030::INTEGER, FALSE, NULL, NULL),
		('UMC.U3', 'internet-use', 35::DOUBLE, 2030::INTEGER, TRUE, NULL, 'ldc'),
		('UMC.U4', 'internet-use', 1::DOUBLE, 2030::INTEGER, FALSE, 'sex=F/M', NULL),
		('UMC.U5', 'internet-use', 65::DOUBLE, 2025::INTEGER, TRUE, NULL, 'developing')
	) AS t(target_id, indicator, value, year, confirmed, breakdown, scope)`,
	activities: `SELECT * FROM (VALUES
		('ACT-1', 'E-government for all', 'government', '404;646', 2015::INTEGER, 'SRC_A', 'project', 'ongoing', 'egov'),
		('ACT-2', 'L’identité « numérique »', 'government', '404', 2020::INTEGER, 'SRC_A', 'project', 'completed', NULL),
		('ACT-3', 'Teachers online', NULL, '250', NULL, 'SRC_B', 'session', NULL, 'forum'),
		('ACT-4', 'Schools and trust', 'academia', NULL, 2020::INTEGER, 'SRC_B', 'session', NULL, 'forum'),
		('ACT-5', 'Nothing known of it', NULL, NULL, NULL, 'SRC_B', 'project', NULL, NULL)
	) AS a(activity, title, organisation_type, countries, start_year, source, kind, status, process)`,
	activity_links: `SELECT * FROM (VALUES
		('ACT-1', 'action_line', 'C1', 'declared', NULL, NULL, 'list', NULL),
		('ACT-1', 'action_line', 'C1', 'assigned', 'K1', 'high', 'E-gov', TRUE),
		('ACT-1', 'action_line', 'C5', 'assigned', 'K2', 'low', 'all', FALSE),
		('ACT-1', 'goal', '17', 'declared', NULL, NULL, 'declared', NULL),
		('ACT-1', 'goal', '4', 'declared', NULL, NULL, 'declared', NULL),
		('ACT-2', 'action_line', 'C1', 'assigned', 'K1', 'high', 'numérique', NULL),
		('ACT-3', 'goal', '4', 'declared', NULL, NULL, 'declared', NULL),
		('ACT-4', 'action_line', 'C5', 'declared', NULL, NULL, 'title', NULL),
		('ACT-4', 'goal', '4', 'declared', NULL, NULL, 'declared', NULL)
	) AS l(activity, kind, code, layer, rule, confidence, basis, in_matrix)`,
	crosswalk_rules: `SELECT * FROM (VALUES
		('K1', 1::INTEGER, 'title', 'e-gov|num[eé]rique', NULL, NULL, 'C1', 'high', 'en;fr'),
		('K2', 2::INTEGER, 'title', 'all', NULL, NULL, 'C5', 'low', 'en'),
		('K3', 3::INTEGER, 'crs_code', '22020', NULL, NULL, 'C5', 'high', NULL)
	) AS r(rule, position, basis, pattern, title_pattern, low_pattern, action_line, confidence, languages)`,
	group_figures: `SELECT * FROM (VALUES
		('internet-use', 'C.USE', '199', 2021::INTEGER, 20.5::DOUBLE, 3::INTEGER, 2::INTEGER, 0.75::DOUBLE),
		('internet-use', 'C.USE', '199', 2022::INTEGER, 22.25::DOUBLE, 3::INTEGER, 3::INTEGER, 1::DOUBLE),
		('internet-use', 'C.USE', '001', 2022::INTEGER, 31::DOUBLE, 6::INTEGER, 4::INTEGER, 0.5::DOUBLE),
		('ict-skills', 'C.SKILL', '199', 2019::INTEGER, 4::DOUBLE, 3::INTEGER, 2::INTEGER, 0.8::DOUBLE)
	) AS g(indicator, series, ref_area, time_period, obs_value, members, members_with, population_share)`,
	verdicts: `SELECT 'internet-use' AS indicator, measure, ref_area, target_id, method, is_primary, series, ref_area = '199' AS computed,
			if(n % 5 = 0, 'not_assessable', if(n % 3 = 0, 'achieved', 'on_track')) AS verdict,
			if(n % 5 = 0, NULL, 'on_track') AS word, if(n % 5 = 0, NULL, n / 4) AS score,
			if(n % 5 = 0, NULL, n / 7) AS measure_value, 2015::INTEGER AS base_year, m::DOUBLE AS base_value,
			if(m % 16 = 0, 2015, 2020)::INTEGER AS latest_year, (10 + m // 2)::DOUBLE AS latest_value,
			if(target_id IS NULL, NULL, 100::DOUBLE) AS target_value,
			if(target_id IS NULL, NULL, 2030::INTEGER) AS target_year, 0.01::DOUBLE AS rate,
			NULL::DOUBLE AS rate_needed, NULL::DOUBLE AS projection,
			if(n % 5 = 0, 'one_point', NULL) AS reason, if(n % 2 = 0, 'old_data;two_points', '') AS cautions,
			1::INTEGER AS methods_agree, 2::INTEGER AS methods_of, 0::INTEGER AS bases_agree,
			0::INTEGER AS bases_of, 3::INTEGER AS latest_agree, 3::INTEGER AS latest_of
		FROM (SELECT *, ref_area::INTEGER % 97 AS m, m + length(method) AS n FROM
			(SELECT unnest(['001', '199', '250', '384', '404', '646', '800']) AS ref_area),
			(SELECT unnest(['UN_2023', 'OPEN_SDG', 'SDSN', 'ITU_UMC']) AS method),
			(VALUES ('value', 'UMC.U1', TRUE, 'A.USE'), ('value', 'UMC.U3', FALSE, 'A.USE'),
				('parity_sex', NULL, TRUE, 'A.USE'), ('value', 'UMC.U1', FALSE, 'C.USE'))
				AS t(measure, target_id, is_primary, series) WHERE series = 'A.USE' OR ref_area = '001')`,
	summary_verdicts: `SELECT kind, code, goal, layer, ref_area, method,
			if(n % 4 = 0, 'not_assessable', 'limited_progress') AS verdict,
			if(n % 4 = 0, NULL, -n / 10) AS score, (n % 4)::INTEGER AS speaking, 2::INTEGER AS silent,
			if(n % 4 = 0, NULL, 'deterioration') AS lowest, if(n % 4 = 0, NULL, 'on_track') AS highest
		FROM (SELECT *, ref_area::INTEGER + length(code) + length(method) AS n FROM
			(VALUES ('action_line', 'C1', NULL, 'official'), ('action_line', 'C5', NULL, 'thematic'),
				('goal', '17', NULL, 'official'), ('goal', '4', NULL, 'official'),
				('cell', 'C1', '17', 'official'), ('cell', 'C1', '4', 'official'),
				('cell', 'C5', '17', 'thematic')) AS k(kind, code, goal, layer),
			(SELECT unnest(['001', '404', '646']) AS ref_area),
			(SELECT unnest(['UN_2023', 'OPEN_SDG']) AS method))`,
	revisions: `SELECT * FROM (VALUES
		('internet-use', '404', 2019::INTEGER, 'A.USE', 'C.USE', 20.5::DOUBLE, 22.1::DOUBLE),
		('internet-use', '250', 2019::INTEGER, 'A.USE', 'C.USE', 83.0::DOUBLE, 83.4::DOUBLE)
	) AS r(indicator, ref_area, time_period, series_old, series_new, value_old, value_new)`
};

const YEARS = `SELECT range::INTEGER AS time_period FROM range(2015, 2023)`;
const ECONOMIES = `SELECT ref_area FROM (${TABLES['areas'] ?? ''}) WHERE kind = 'economy'`;

function observations(
	series: string,
	where: string,
	value: string,
	breakdown: Record<string, string> = {},
	areas = ECONOMIES
): string {
	const code = (dimension: string) => breakdown[dimension] ?? `'_T'`;
	return `SELECT '${series}' AS series, ref_area, time_period, ${code('sex')} AS sex, '_T' AS age,
		${code('urbanisation')} AS urbanisation, ${code('education_lev')} AS education_lev,
		${code('composite_breakdown')} AS composite_breakdown,
		CASE WHEN (ref_area::INTEGER + time_period) % 11 <> 0 THEN (${value})::DOUBLE END AS obs_value,
		CASE WHEN (ref_area::INTEGER + time_period) % 11 = 0 THEN '<2.5' END AS obs_text,
		CASE WHEN time_period % 2 = 0 THEN 'A' ELSE 'E' END AS obs_status, NULL::VARCHAR AS nature,
		'PERCENT' AS unit_measure, split_part('${series}', '.', 1) AS source, '2024-01' AS vintage,
		CASE WHEN time_period = 2017 THEN 'Estimé : « 1 % »' END AS comment_obs
		FROM (${areas}), (${YEARS}), (SELECT unnest(['F', 'M', '_T']) AS sex_code),
		(SELECT unnest(['U', 'R', '_T']) AS urban_code),
		(SELECT unnest(['PRIMAR', 'UPPSEC']) AS level), (SELECT unnest(['SKILL_COPY', 'SKILL_SEND']) AS skill)
		WHERE ${where}`;
}

const PLAIN = `sex_code = '_T' AND urban_code = '_T' AND level = 'PRIMAR' AND skill = 'SKILL_COPY'`;
const VALUE = `(ref_area::INTEGER * 7 + time_period * 3) % 90 + 0.1 * (ref_area::INTEGER % 7)`;
/** Whole tens, so that economies share a figure. */
const TIED = `10 * ((ref_area::INTEGER + time_period) % 4)`;

TABLES['observations'] = [
	observations(
		'A.USE',
		`time_period <= 2020 AND ref_area <> '250' AND level = 'PRIMAR' AND skill = 'SKILL_COPY' AND (sex_code = '_T' OR urban_code = '_T')`,
		VALUE,
		{ sex: 'sex_code', urbanisation: 'urban_code' }
	),
	observations(
		'B.USE',
		`${PLAIN} AND time_period <= 2020`,
		'40 + time_period - 2015',
		{},
		`SELECT unnest(['001', '199']) AS ref_area`
	),
	observations('C.USE', `${PLAIN} AND time_period >= 2018`, TIED),
	observations(
		'C.SKILL',
		`sex_code = '_T' AND urban_code = '_T' AND level = 'PRIMAR' AND time_period BETWEEN 2018 AND 2019 AND ref_area IN ('404', '250', '646')`,
		VALUE,
		{ composite_breakdown: 'skill' }
	),
	observations('A.PRICE', `${PLAIN} AND time_period BETWEEN 2019 AND 2020`, TIED),
	observations(
		'A.SCHOOL',
		`sex_code = '_T' AND urban_code = '_T' AND skill = 'SKILL_COPY' AND time_period = 2019 AND ref_area < '500'`,
		VALUE,
		{ education_lev: 'level' }
	)
].join('\nUNION ALL ');

const SERIES = ['A.USE', 'B.USE', 'C.USE', 'C.SKILL', 'A.PRICE', 'A.SCHOOL'];

async function write(
	connection: DuckDBConnection,
	query: string,
	directory: string,
	file: { table: string; series?: string },
	stem: string
): Promise<ManifestFile> {
	const draft = path.join(directory, 'draft.parquet');
	await connection.run(
		`COPY (${query} ORDER BY ALL) TO '${draft}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`
	);
	const bytes = await readFile(draft);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const target = `${stem}.${sha256.slice(0, 8)}.parquet`;
	await mkdir(path.dirname(path.join(directory, target)), { recursive: true });
	await rename(draft, path.join(directory, target));
	const described = await connection.runAndReadAll(`DESCRIBE ${query}`);
	const counted = await connection.runAndReadAll(`SELECT count(*) FROM (${query})`);
	return {
		...file,
		path: target,
		sha256,
		bytes: bytes.byteLength,
		rows: Number(counted.getRows()[0]?.[0]),
		columns: described.getRows().map(([name, type]) => ({
			name: String(name),
			type: String(type),
			description: ''
		})),
		sources: []
	};
}

/** Writes the fixture's Parquet files to a new folder, which goes when the process ends. */
export async function buildFixture(): Promise<{ directory: string; manifest: Manifest }> {
	const directory = await mkdtemp(path.join(tmpdir(), 'query-fixture-'));
	process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const files: ManifestFile[] = [];
	for (const [table, query] of Object.entries(TABLES)) {
		files.push(await write(connection, query, directory, { table }, table));
	}
	for (const series of SERIES) {
		const query = `SELECT * FROM (${TABLES['observations']}) WHERE series = '${series}'`;
		files.push(
			await write(
				connection,
				query,
				directory,
				{ table: 'observations', series },
				`series/${series}`
			)
		);
	}
	connection.closeSync();
	instance.closeSync();
	return { directory, manifest: { version: 1, files, sources: [] } };
}
