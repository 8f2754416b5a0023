declare global {
	namespace App {
		interface Locals {
			/** Prerendered parts of the page, by the name of their `Island`. */
			islands?: Record<string, string>;
		}
	}
}

export {};
