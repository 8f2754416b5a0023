import type { LinkLayer, RuleConfidence, SummaryLayer, Verdict } from '#lib/domain/index.ts';
import type { FrameSource } from '#lib/charts/index.ts';
import type { ActivityNotePart, MatrixPair } from '#lib/view/index.ts';
import type { ListedView } from '../../../../activity-section.ts';

/** A link of an activity to a line or goal, in the reader's language. */
export interface LinkView {
	kind: 'action_line' | 'goal';
	code: string;
	name: string;
	path: string;
	layer: LinkLayer;
	rule: string | null;
	confidence: RuleConfidence | null;
	/** What the rule found, or who declared it, in the source's words. */
	basis: string | null;
}

/** What the World's indicators say of a line, in the layers in which they speak. */
export interface OutcomeView {
	code: string;
	name: string;
	path: string;
	layers: { layer: SummaryLayer; verdict: Verdict; sentence: string }[];
}

/** An activity's page in the reader's language; what the source does not say is null. */
export interface ActivityView {
	activity: string;
	title: string;
	/** The language of the title where it is known. */
	lang: 'en' | 'fr' | null;
	/** The title in the other language, where the source gives it in both. */
	otherTitle: { title: string; lang: 'en' | 'fr' } | null;
	description: string | null;
	kind: string;
	organisations: string[];
	organisationType: string | null;
	implementing: string | null;
	economies: { name: string; path: string | null }[];
	years: string | null;
	yearBasis: string | null;
	status: string | null;
	/** The source's own word for the status. */
	statusText: string | null;
	sectors: string[];
	amount: { text: string; basis: string } | null;
	process: { name: string; path: string } | null;
	mandate: string | null;
	paragraph: string | null;
	notes: ActivityNotePart[];
	/** How sure the record is, in words. */
	sureness: string;
	licence: string;
	url: string | null;
	source: FrameSource;
	cautions: string | null;
	retrieved: string;
	links: LinkView[];
	cells: Record<'accepted' | 'doubtful' | 'outside', MatrixPair[]>;
	outcomes: OutcomeView[];
	kin: ListedView[];
}
