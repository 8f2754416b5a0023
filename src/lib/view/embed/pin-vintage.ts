import type { ExploreFile, ExploreSeriesFile } from '../explore/explore-file.ts';

/** A series of an earlier vintage, whose file keeps its address. */
export interface ArchivedSeries {
	series: string;
	vintage: string;
	file: ExploreSeriesFile['file'];
}

/** What a frame of an indicator is drawn from: the part of the explorer's file, and earlier vintages. */
export interface EmbedData extends ExploreFile {
	archive: ArchivedSeries[];
}

/** The data of a vintage, and the vintage that is newer than it; null where it is the latest. */
export interface PinnedData {
	data: EmbedData;
	newer: string | null;
}

/** The data as a series stood in a vintage, with its companion of the same vintage where there is one; null where the vintage is not known. */
export function pinVintage(data: EmbedData, series: string, vintage: string): PinnedData | null {
	const facts = data.catalogue.series.find((row) => row.series === series);
	if (!facts) return null;
	if (facts.vintage === vintage) return { data, newer: null };
	const archived = data.archive.filter((row) => row.vintage === vintage);
	if (!archived.some((row) => row.series === series)) return null;
	const files = new Map(archived.map((row) => [row.series, row.file]));
	const pinned = new Set(
		data.catalogue.series.flatMap((row) => (files.has(row.series) ? [row.source] : []))
	);
	return {
		newer: facts.vintage,
		data: {
			...data,
			catalogue: {
				...data.catalogue,
				series: data.catalogue.series.map((row) =>
					files.has(row.series) ? { ...row, vintage } : row
				)
			},
			series: data.series.map((row) => ({ ...row, file: files.get(row.series) ?? row.file })),
			sources: data.sources.map((row) => (pinned.has(row.source) ? { ...row, vintage } : row))
		}
	};
}
