declare module 'jstat' {
	/** Student's t distribution with `freedom` degrees of freedom. */
	interface StudentT {
		inv(share: number, freedom: number): number;
		cdf(t: number, freedom: number): number;
	}
	export const jStat: {
		studentt: StudentT;
		/** The regularised incomplete beta function. */
		ibeta(x: number, a: number, b: number): number;
	};
	const library: { jStat: typeof jStat };
	export default library;
}
