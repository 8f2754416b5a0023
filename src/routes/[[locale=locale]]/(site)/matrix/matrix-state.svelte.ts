import type { Component, ComponentProps } from 'svelte';
import {
	DEFAULT_METHOD,
	SUMMARY_LAYERS,
	type ProgressMethod,
	type SummaryLayer
} from '#lib/domain/index.ts';
import {
	effortChoiceWords,
	matrixModel,
	matrixVerdicts,
	readEffort,
	readMethod,
	registerPlace,
	writeEffort,
	type EffortFacet,
	type MatrixCell,
	type MemberVerdict
} from '#lib/view/index.ts';
import { verdictRows, type AreaVerdicts } from '../../../area-verdicts.ts';
import { writeAddress } from '../write-address.ts';
import { EffortState, WORLD_CODE } from './effort-state.svelte.ts';
import type EvidenceList from './EvidenceList.svelte';
import { worldVerdicts, type MatrixData } from './matrix-data.ts';
import { VerdictFiles } from './verdict-files.ts';

type Status = 'ready' | 'loading' | 'error';
type ListPart = Component<ComponentProps<typeof EvidenceList>>;

const WORLD = 'world';

/** What the matrix page shows now, and how a reader's choice changes it. */
export class MatrixState {
	readonly data: MatrixData;
	/** The activities beside the verdicts. */
	readonly effort: EffortState;
	layer = $state<SummaryLayer>('official');
	method = $state<ProgressMethod>(DEFAULT_METHOD);
	/** The area that a reader asked for, by the last part of its address. */
	asked = $state(WORLD);
	/** The area that is shown: another while the one asked for loads, or where it could not be had. */
	shown = $state(WORLD);
	status = $state<Status>('ready');
	/** The verdicts behind the open cell, with the part that lists them. */
	file = $state.raw<AreaVerdicts | null>(null);
	list = $state.raw<ListPart | null>(null);
	evidenceStatus = $state<Status>('ready');
	readonly #files: VerdictFiles;
	#verdicts = $state.raw<readonly MemberVerdict[]>([]);
	#cell = $state<string | null>(null);

	constructor(data: MatrixData) {
		this.data = data;
		this.effort = new EffortState(data);
		this.#files = new VerdictFiles(data);
		this.#verdicts = worldVerdicts(data);
	}

	readonly model = $derived.by(() => {
		const { links, indicators, lines, goals, locale } = this.data;
		const { layer, method } = this;
		const cells = matrixVerdicts({ layer, method, links, indicators }, this.#verdicts);
		const { counts: effort } = this.effort;
		return matrixModel({ layer, method, cells, links, lines, goals, effort }, locale);
	});

	/** The open cell; none where the layer has no such link. */
	readonly cell = $derived(
		this.model.rows.flat().find(({ id, state }) => id === this.#cell && state !== 'none') ?? null
	);

	/** The verdicts behind all cells, by every method. */
	get verdicts(): readonly MemberVerdict[] {
		return this.#verdicts;
	}

	/** Code, address and name of an area. */
	area(slug: string): { ref_area: string; slug: string; name: string } {
		const [ref_area = '', , name = ''] = this.data.areas.find((each) => each[1] === slug) ?? [];
		return { ref_area, slug, name };
	}

	/** Which activities are counted, in a sentence. */
	get effortWords(): string {
		const { facets, locale } = this.data;
		const nameOf = (facet: EffortFacet, code: string) =>
			facets[facet].find(([own]) => own === code)?.[1] ?? code;
		const { area: code, isGroup: group } = this.effort;
		const area = code === WORLD_CODE ? null : { name: this.area(this.shown).name, group };
		return effortChoiceWords(this.effort.choice, { area, nameOf }, locale);
	}

	/** Where the counted activities are, as the register's address says it. */
	get registerPlace(): { area?: string; region?: string } {
		const { area, members } = this.effort;
		const codes = members.flatMap((code) => {
			const slug = this.data.areas.find(([own]) => own === code)?.[1];
			return slug ? [slug.toUpperCase()] : [];
		});
		if (area === WORLD_CODE) return {};
		return registerPlace(area, codes);
	}

	/** Takes the choice from the query part of the address. */
	async readFrom(search: string): Promise<void> {
		const asked = new URLSearchParams(search);
		this.method = readMethod(asked.get('method'));
		const layers = asked.getAll('layer').flatMap((text) => text.split(','));
		this.layer = SUMMARY_LAYERS.find((layer) => layers.includes(layer)) ?? 'official';
		this.#cell = asked.get('cell');
		const slug = asked.get('area')?.toLowerCase();
		void this.effort.count({ choice: readEffort(asked) });
		if (this.cell) void this.effort.loadList();
		if (slug && slug !== WORLD && this.area(slug).ref_area) await this.show(slug);
		else await this.loadEvidence();
	}

	/** Shows an area; the one before stays until its verdicts are there. */
	async show(slug: string): Promise<void> {
		this.asked = slug;
		this.status = 'loading';
		try {
			const file = slug === WORLD ? null : await this.#files.load(slug);
			if (this.asked !== slug) return;
			this.#verdicts = file
				? verdictRows(file).filter(({ measure }) => measure === 'value')
				: worldVerdicts(this.data);
			this.file = file;
			this.shown = slug;
			this.status = 'ready';
			void this.effort.count({ area: this.area(slug).ref_area });
			await this.loadEvidence();
		} catch {
			if (this.asked === slug) this.status = 'error';
		}
	}

	/** Opens the evidence of a cell. */
	async open(cell: MatrixCell): Promise<void> {
		this.#cell = cell.id;
		this.write();
		void this.effort.loadList();
		await this.loadEvidence();
	}

	close(): void {
		this.#cell = null;
		this.write();
	}

	/** Makes ready what stands behind the open cell; may be asked again after a failure. */
	async loadEvidence(): Promise<void> {
		if (this.cell?.verdict == null) return;
		const slug = this.shown;
		if (!this.file || !this.list) this.evidenceStatus = 'loading';
		try {
			const [file, list] = await Promise.all([
				this.#files.load(slug),
				import('./EvidenceList.svelte')
			]);
			if (this.shown !== slug) return;
			this.file = file;
			this.list = list.default;
			this.evidenceStatus = 'ready';
		} catch {
			if (this.shown === slug) this.evidenceStatus = 'error';
		}
	}

	/** Puts the choice into the address; the method is there by itself. */
	write(): void {
		const search = new URLSearchParams(location.search);
		const put = (key: string, value: string, usual: string) =>
			value === usual ? search.delete(key) : search.set(key, value);
		put('layer', this.layer, 'official');
		writeEffort(this.effort.choice, search);
		put('area', this.asked.toUpperCase(), WORLD.toUpperCase());
		put('cell', this.#cell ?? '', '');
		const text = search.toString();
		writeAddress(text ? `?${text}` : '', { replace: true });
	}
}
