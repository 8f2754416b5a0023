/** The kinds of chart that have an address of their own below that of an indicator's line chart. */
export const match = (param: string): param is 'map' | 'ranking' | 'gap' =>
	['map', 'ranking', 'gap'].includes(param);
