import type { Facts } from './facts';
import type { LetterText } from './letter';
import { letterPieces, type LetterPiece } from './letterPieces';

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
};

/** Where a letter of the guide means something else by them. An amount that is asked for is in no note. */
const inLetters: Readonly<Record<string, Meanings>> = {
  'confirm the offer in writing': { AMOUNT: 'base' },
  'accept the offer': { AMOUNT: 'base' },
  'not the only decision-maker': { DATE: 'myDeadline' },
  'announce your deadline': { DEADLINE: 'myDeadline' },
  'update the other companies': { DEADLINE: 'otherDeadline' },
  'wake up an application that got no answer': { DEADLINE: 'otherDeadline' },
};

/** A letter with what is known filled in. */
export function fillLetter(
  { title, text }: Pick<LetterText, 'title' | 'text'>,
  facts: Facts,
): readonly LetterPiece[] {
  const own = inLetters[title];
  return letterPieces(text, placeholder => {
    const fact = own?.[placeholder] ?? usual[placeholder];
    return fact && facts[fact];
  });
}

/** The titles of letters whose placeholders are spoken of here: a test compares them with the guide. */
export const lettersOfOwnMeaning: readonly string[] = Object.keys(inLetters);
