/** Series, those that are called alike with their keys, so that a reader can tell them apart. */
export function tellApart<Series extends { series: string; name: string }>(
	all: readonly Series[]
): Series[] {
	const isAlone = ({ name }: Series) => all.filter((own) => own.name === name).length === 1;
	return all.map((own) => (isAlone(own) ? own : { ...own, name: `${own.name} (${own.series})` }));
}
