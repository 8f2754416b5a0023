/** Lets everything run on that waits for nothing but its turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
