import { describe, expect, it } from 'vitest';
import { embedWithMethod } from '../../../src/routes/[[locale=locale]]/(site)/embed-with-method.ts';

const PAGE = 'https://stats.example/make-embed/';
const asked = (embed: string) => `${PAGE}?embed=${encodeURIComponent(embed)}`;
const embedOf = (href: string) => new URL(href).searchParams.get('embed');

describe('embedWithMethod', () => {
	it('puts the method of the page into the embed of a link, and takes it away again', () => {
		const chosen = embedWithMethod(asked('/embed/action-line/c2/'), 'SDSN');
		expect(embedOf(chosen)).toBe('/embed/action-line/c2/?method=SDSN');
		expect(embedOf(embedWithMethod(chosen, 'UN_2023'))).toBe(
			'/embed/action-line/c2/?method=UN_2023'
		);
		expect(embedOf(embedWithMethod(chosen, null))).toBe('/embed/action-line/c2/');
	});

	it('keeps what else the embed asks for', () => {
		const href = asked('/fr/embed/verdict/internet-use/?areas=KEN,RWA&v=1');
		expect(embedOf(embedWithMethod(href, 'SDSN'))).toBe(
			'/fr/embed/verdict/internet-use/?areas=KEN,RWA&v=1&method=SDSN'
		);
		expect(new URL(embedWithMethod(href, null)).pathname).toBe('/make-embed/');
	});
});
