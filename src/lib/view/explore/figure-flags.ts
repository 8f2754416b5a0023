import type { Figure } from '#lib/domain/index.ts';
import { isBreak, isEstimate, isOtherFlag } from '../point-flags.ts';

/** What of a figure's flags a mark shows. */
export interface FigureFlags {
	/** Estimated, imputed, modelled, forecast, or resting on a projected population. */
	estimate: boolean;
	break: boolean;
	other: boolean;
}

/** The flags of a figure as marks show them. */
export function figureFlags(figure: Figure): FigureFlags {
	const flagged = { status: figure.obs_status, nature: figure.nature };
	return {
		estimate: isEstimate(flagged) || figure.projected === true,
		break: isBreak(flagged),
		other: isOtherFlag(flagged)
	};
}
