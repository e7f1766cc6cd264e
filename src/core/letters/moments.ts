import { say, type Message } from '../base/message';
import type { LetterText } from './letter';

/** What has just happened, or is about to, and the letters of the guide that are for it, by their titles. */
export interface MomentOfLetters {
  readonly name: Message;
  readonly letters: readonly string[];
}

/** In the order in which they come up. */
export const moments: readonly MomentOfLetters[] = [
  {
    name: say('They ask what you expect to earn'),
    letters: [
      'salary expectations asked early',
      'salary expectations asked early, in short',
      'salary range named early',
      'salary expectations asked late',
      'first number when you cannot avoid it',
      'decline to name your current salary',
      'name your current salary with context',
    ],
  },
  {
    name: say('They ask where else you interview'),
    letters: ['other processes asked early', 'other processes asked late'],
  },
  {
    name: say('After an interview'),
    letters: [
      'feedback after an interview',
      'thank you after an interview',
      'correcting an answer',
      'ask for news',
      'asking for feedback after a rejection',
    ],
  },
  {
    name: say('The first offer is there'),
    letters: [
      'reply to a first offer',
      'confirm the offer in writing',
      'not the only decision-maker',
      'prefer email over phone',
    ],
  },
  {
    name: say('The other companies hear of it'),
    letters: ['update the other companies', 'wake up an application that got no answer'],
  },
  {
    name: say('Time'),
    letters: [
      'exploding offer, first reply',
      'exploding offer, second reply',
      'ask for more time',
      'announce your deadline',
    ],
  },
  {
    name: say('Asking for more'),
    letters: [
      'assert your value',
      'ask for more, the offer is not convincing enough',
      'ask for more, dissatisfied with the offer',
      'ask for a sign-on bonus instead',
      'signal another offer',
      'signal that you may go back to study',
      'signal that you could stay where you are',
    ],
  },
  {
    name: say('The decision'),
    letters: [
      'if you do X, I will sign',
      'accept the offer',
      'tell the others you have decided',
      'decline or withdraw',
    ],
  },
];

export interface LetterGroup {
  readonly name: Message;
  readonly letters: readonly LetterText[];
}

/** The letters by their moments, the user's own before them; those of no moment that is known come last. */
export function groupLetters(
  guide: readonly LetterText[],
  own: readonly LetterText[],
): readonly LetterGroup[] {
  const left = new Map(guide.map(letter => [letter.title, letter] as const));
  const groups = moments.map(({ name, letters }) => ({
    name,
    letters: letters.flatMap(title => {
      const letter = left.get(title);
      left.delete(title);
      return letter ?? [];
    }),
  }));
  return [
    { name: say('Your own letters'), letters: own },
    ...groups,
    { name: say('Others'), letters: [...left.values()] },
  ].filter(({ letters }) => letters.length > 0);
}
