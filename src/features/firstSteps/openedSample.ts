/** Where it is remembered which sample has just been opened, until its window has shown it. */
export const openedSample = 'sample.opened';
