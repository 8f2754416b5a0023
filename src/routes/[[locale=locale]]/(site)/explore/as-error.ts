/** What was thrown, as an error whatever it was. */
export function asError(cause: unknown): Error {
	return cause instanceof Error ? cause : new Error(String(cause));
}
