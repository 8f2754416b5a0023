import type {
	ActionLine,
	Activity,
	ActivityLink,
	Area,
	AreaMember,
	CoreListIndicator,
	CrosswalkRule,
	ForumEdition,
	Goal,
	GoalTarget,
	Indicator,
	IndicatorLink,
	MatrixLink,
	PrizeEdition,
	Process,
	ProcessFact,
	ProcessEvent,
	RoadmapItem,
	Series,
	Source,
	StocktakingCount,
	Target,
	WsisTarget
} from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { ident, sql } from '../sql.ts';

/** The small tables, each with the type of its rows. */
export interface SmallTables {
	action_lines: ActionLine;
	activities: Activity;
	activity_links: ActivityLink;
	area_members: AreaMember;
	areas: Area;
	core_list_indicators: CoreListIndicator;
	crosswalk_rules: CrosswalkRule;
	forum_editions: ForumEdition;
	goal_targets: GoalTarget;
	goals: Goal;
	indicator_links: IndicatorLink;
	indicators: Indicator;
	matrix_links: MatrixLink;
	prize_editions: PrizeEdition;
	process_facts: ProcessFact;
	processes: Process;
	process_events: ProcessEvent;
	roadmap_items: RoadmapItem;
	series: Series;
	sources: Source;
	stocktaking_counts: StocktakingCount;
	targets: Target;
	wsis_targets: WsisTarget;
}

/** Every row of a small table, ordered by its columns from the first to the last. */
export async function tableRows<Table extends keyof SmallTables>(
	database: Database,
	{ table }: { table: Table },
	options?: RunOptions
): Promise<SmallTables[Table][]> {
	await database.need([table], options);
	return database.rows(sql`SELECT * FROM ${ident(table)} ORDER BY ALL`, options);
}
