import type { Facts } from './facts';
import type { LetterText } from './letter';
import { letterNamed } from './letterNamed';
import { letterPieces, type LetterPiece } from './letterPieces';
import type { LetterId } from './moments';

type Meanings = Readonly<Record<string, keyof Facts>>;

/** What the placeholders of any letter mean. */
const usual: Meanings = {
  COMPANY: 'company',
  ROLE: 'role',
  RECRUITER: 'recruiter',
  NAME: 'name',
  DEADLINE: 'deadline',
  'MY DEADLINE': 'myDeadline',
  'OFFERED ON': 'offeredOn',
  BASE: 'base',
  BONUS: 'bonus',
  'SIGN-ON': 'signOn',
  EQUITY: 'equity',
  'OTHER COMPANY': 'otherCompany',
  'OTHER DEADLINE': 'otherDeadline',
  'INTERVIEW ON': 'interviewOn',
};

/** Where a letter of the guide means something else by them. An amount that is asked for is in no note. */
const inLetters: Readonly<Partial<Record<LetterId, Meanings>>> = {
  'confirm-offer': {
    AMOUNT: 'base',
    BASE: 'baseTerm',
    BONUS: 'bonusTerm',
    'SIGN-ON': 'signOnTerm',
    EQUITY: 'equityTerm',
  },
  accept: { AMOUNT: 'base' },
  'not-only-decider': { DATE: 'myDeadline' },
  'my-deadline': { DEADLINE: 'myDeadline', REASON: 'reason' },
  'my-deadline-early': { DEADLINE: 'myDeadline', REASON: 'reason' },
  'more-time': { REASON: 'reason' },
  'exploding-first': { REASON: 'reason' },
  'update-others': { DEADLINE: 'otherDeadline' },
  'update-offer': { DEADLINE: 'otherDeadline' },
  'wake-up': { DEADLINE: 'otherDeadline' },
};
const ofItsOwn: Readonly<Record<string, Meanings | undefined>> = inLetters;

/** What a placeholder means in a letter of the guide. */
export function factNamed(letter: string | undefined, placeholder: string): keyof Facts | undefined {
  const own = letter === undefined ? undefined : ofItsOwn[letter];
  return own?.[placeholder] ?? usual[placeholder];
}

/**
 * A letter with what is known filled in. One of the user's own means by its placeholders what the guide's of the same
 * title does.
 */
export function fillLetter(
  { id, title, text }: Pick<LetterText, 'id' | 'title' | 'text'>,
  facts: Facts,
  guides: readonly LetterText[] = [],
): readonly LetterPiece[] {
  const meant = id ?? letterNamed(guides, title)?.id;
  return letterPieces(text, placeholder => {
    const fact = factNamed(meant, placeholder);
    return fact && facts[fact];
  });
}

/** The ids of letters whose placeholders are spoken of here: the build compares them with the guide. */
export const lettersOfOwnMeaning: readonly string[] = Object.keys(inLetters);
