/** A frame in the page of a stranger. */
export interface FrameCode {
	/** The whole address of the embed. */
	address: string;
	/** What it shows, for who does not see it. */
	title: string;
	/** Px, where no script lets it grow. */
	height: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function quoted(text: string): string {
	return `"${text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')}"`;
}

/** The code of one `iframe` that takes the width it is given and loads when it is near the reader's sight. */
export function frameCode({ address, title, height }: FrameCode): string {
	return `<iframe src=${quoted(address)} title=${quoted(title)} width="100%" height="${height}" loading="lazy" style="width:100%;border:0"></iframe>`;
}
