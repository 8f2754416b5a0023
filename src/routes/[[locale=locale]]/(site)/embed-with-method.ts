/** A whole address of the page for makers whose embed is judged by a method; by the default one where that is null. */
export function embedWithMethod(href: string, method: string | null): string {
	const address = new URL(href);
	const [path = '', search = ''] = (address.searchParams.get('embed') ?? '').split('?');
	const asked = new URLSearchParams(search);
	if (method === null) asked.delete('method');
	else asked.set('method', method);
	// As people read it; nothing in an embed's address needs more.
	const text = [...asked].map(([name, value]) => `${name}=${value}`).join('&');
	address.searchParams.set('embed', text === '' ? path : `${path}?${text}`);
	return address.href;
}
