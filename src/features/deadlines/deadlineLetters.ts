import type { commands, CallOf } from '../../manifest/commands';

type LetterCall = CallOf<typeof commands.insertLetter>;

/** What opens the letter that asks the company of a negotiation for more time. */
export function askForTime(note: string): LetterCall {
  return { letter: 'ask for more time', note, untitled: true };
}

/** What opens the letter that tells a company by when the user decides. */
export function announceDeadline(note: string): LetterCall {
  return { letter: 'announce your deadline', note, untitled: true };
}
