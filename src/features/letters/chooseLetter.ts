import type { Message } from '../../core/base/message';
import { companiesOf } from '../../core/companies/companyFiles';
import type { Guide } from '../../core/guide/guide';
import type { NoteIndex } from '../../core/index/noteIndex';
import { factsFor } from '../../core/letters/facts';
import { fillLetter } from '../../core/letters/fillLetter';
import { letterNamed } from '../../core/letters/letterNamed';
import type { LetterText } from '../../core/letters/letter';
import { textOfPieces, type LetterPiece } from '../../core/letters/letterPieces';
import { groupLetters, type LetterId } from '../../core/letters/moments';
import type { Clock, Log } from '../../core/ports';
import type { CallOf, commands } from '../../manifest/commands';
import type { CalledOn } from '../../platform/commands/calledOn';
import { ownName } from '../../platform/host/settings';
import { nowHere } from '../../platform/host/nowHere';
import type { Subjects } from '../../platform/trees/subjects';
import { chooseCompany } from './chooseCompany';
import type { LetterPreview } from './letterPreview';
import { readOwnLetters } from './ownLetters';
import { pickLetter } from './pickLetter';

export type LetterCall = CallOf<typeof commands.insertLetter>;

export interface ChooseNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly subjects: Subjects;
  readonly log: Log;
  readonly preview: LetterPreview;
  readonly guide: () => Promise<Guide>;
}

/** Asks for all that is left open, and answers the letter with what is known filled in. `undefined`: the user left. */
export async function chooseLetter(
  title: Message,
  call: LetterCall,
  on: CalledOn,
  { index, clock, subjects, log, preview, guide }: ChooseNeeds,
): Promise<readonly LetterPiece[] | undefined> {
  await index.settled();
  const companies = companiesOf(index.snapshot.notes);
  const { letters } = await guide();
  const named = call.letter === undefined ? undefined : letterNamed(letters, call.letter);
  const addressee = isToNoCompany(named)
    ? { to: undefined }
    : await chooseCompany(subjects.noteAt(on, call.note), companies);
  if (!addressee) return undefined;
  const { context } = call;
  const facts = factsFor({ ...addressee, companies, name: ownName(), now: nowHere(clock), context });
  const fill = (letter: LetterText) => fillLetter(letter, facts, letters);
  const letter =
    named ??
    (await pickLetter({
      title,
      groups: groupLetters(letters, await readOwnLetters(log)),
      textOf: one => textOfPieces(fill(one)),
      preview,
    }));
  return letter && fill(letter);
}

/** Whether it goes to the user's employer, so that nothing of a company's notes belongs into it. */
function isToNoCompany(letter: LetterText | undefined): boolean {
  return letter?.id === ('resign' satisfies LetterId);
}
