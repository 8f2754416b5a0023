export interface Clock {
	fetch: typeof fetch;
	location: string;
}

export const hasFetch = ({ fetch }: Clock) => fetch.name !== '';
