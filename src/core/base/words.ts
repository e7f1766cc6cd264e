import type { Message } from './message';

/** Words to be shown: a sentence of ours, or the user's own, which are made plain where they are shown. */
export type Words = Message | string;
