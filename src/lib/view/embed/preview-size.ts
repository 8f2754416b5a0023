/** The px of a preview, as social networks and messengers cut their cards. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
