declare module 'datapackage' {
	interface Resource {
		read(options: { cast: boolean }): Promise<unknown[][]>;
	}
	/** A data package as Frictionless reads it. */
	export class Package {
		static load(descriptor: object, options: { basePath: string }): Promise<Package>;
		readonly valid: boolean;
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
}
