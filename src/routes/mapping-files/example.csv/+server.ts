import { mappingExample } from '../../mapping-example.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Activities of our register as a file to try the page with. */
export async function GET(): Promise<Response> {
	const { text } = await mappingExample();
	return new Response(text, { headers: { 'Content-Type': 'text/csv' } });
}
