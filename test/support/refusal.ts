/** Something that the person at the keyboard can act on: told in its one sentence, without a stack. */
export class Refusal extends Error {}
