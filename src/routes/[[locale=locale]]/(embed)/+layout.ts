// A frame is whole before any script; one script of its own adds focus, tooltip and choice.
export const csr = false;
