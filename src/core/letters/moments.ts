import { say, type Message } from '../base/message';
import type { LetterText } from './letter';

/** What has just happened, or is about to, and the letters of the guide that are for it, by their ids. */
export interface MomentOfLetters {
  readonly name: Message;
  readonly letters: readonly string[];
}

/** In the order in which they come up. */
export const moments = [
  {
    name: say('They ask what you expect to earn'),
    letters: [
      'salary-early',
      'salary-early-short',
      'salary-range',
      'salary-late',
      'first-number',
      'no-current-salary',
      'current-salary',
    ],
  },
  {
    name: say('They ask where else you interview'),
    letters: ['processes-early', 'processes-late'],
  },
  {
    name: say('Before an interview'),
    letters: ['move-interview'],
  },
  {
    name: say('After an interview'),
    letters: ['feedback', 'thank-you', 'correct-answer', 'ask-for-news', 'ask-feedback'],
  },
  {
    name: say('The first offer arrives'),
    letters: ['first-reply', 'confirm-offer', 'equity-questions', 'not-only-decider', 'prefer-email'],
  },
  {
    name: say('Telling the other companies'),
    letters: ['update-others', 'update-offer', 'wake-up'],
  },
  {
    name: say('Time'),
    letters: ['exploding-first', 'exploding-second', 'more-time', 'my-deadline', 'my-deadline-early'],
  },
  {
    name: say('Asking for more'),
    letters: [
      'assert-value',
      'more-not-convincing',
      'more-dissatisfied',
      'counter-offer',
      'sign-on',
      'signal-offer',
      'signal-study',
      'signal-stay',
    ],
  },
  {
    name: say('The decision'),
    letters: ['i-will-sign', 'accept', 'tell-others', 'decline', 'withdraw', 'resign'],
  },
] as const satisfies readonly MomentOfLetters[];

/** The id of a letter of the guide. */
export type LetterId = (typeof moments)[number]['letters'][number];

export interface LetterGroup {
  readonly name: Message;
  readonly letters: readonly LetterText[];
}

/** The letters by their moments, the user's own before them; those of no moment that is known come last. */
export function groupLetters(
  guide: readonly LetterText[],
  own: readonly LetterText[],
): readonly LetterGroup[] {
  const left = new Map(guide.map(letter => [letter.id ?? letter.title, letter]));
  const all: readonly MomentOfLetters[] = moments;
  const groups = all.map(({ name, letters }) => ({
    name,
    letters: letters.flatMap(id => {
      const letter = left.get(id);
      left.delete(id);
      return letter ?? [];
    }),
  }));
  return [
    { name: say('Your own letters'), letters: own },
    ...groups,
    { name: say('Others'), letters: [...left.values()] },
  ].filter(({ letters }) => letters.length > 0);
}
