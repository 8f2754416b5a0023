/** Path data, and nothing that could be anything else. */
const SHAPE = /<path id="a(\d{3})" d="([\dMmLlHhVvCcZz .,-]+)"/g;

/** The outline of each economy by M49 code, path data in map units, of the text of the map's file. */
export function mapOutlines(sprite: string): Map<string, string> {
	return new Map([...sprite.matchAll(SHAPE)].map(([, code = '', d = '']) => [code, d]));
}
