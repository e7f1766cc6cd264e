import { collate } from '../base/collate';
import { say } from '../base/message';
import { nameKey } from '../base/nameKey';
import { answer, refuse, type Result } from '../base/result';
import { isOver } from '../companies/noteDates';
import type { Now } from '../time/now';
import { openNotes, type CompanyFiles } from '../companies/companyFiles';
import { linkText } from '../markdown/markdownLink';
import { textOf, type Note } from '../notes/note';
import { companyNameOf, factsFor } from './facts';
import { fillLetter } from './fillLetter';
import type { LetterText } from './letter';
import type { LetterPiece } from './letterPieces';
import type { LetterId } from './moments';

export interface UpdateWanted {
  readonly companies: readonly CompanyFiles[];
  readonly letters: readonly LetterText[];
  /** The offer that they are told of; without it, which one that is stays open. */
  readonly offer: Note | undefined;
  readonly name: string;
  readonly now: Now;
  /** What stands above the letters. */
  readonly title: string;
  readonly lead: string;
}

/** Those with whom nothing has begun yet get a letter that wakes them up, all others one that speaks of more. */
const lettersFor = {
  talking: 'update-others',
  silent: 'wake-up',
} as const satisfies Record<string, LetterId>;
const silent: readonly string[] = ['saved', 'applied'];

/** One document with a letter to every company that is still in the running, but the one that made the offer. */
export function updateOthers(wanted: UpdateWanted): Result<readonly LetterPiece[]> {
  const { companies, letters, offer, name, now, title, lead } = wanted;
  const from = offer && nameKey(companyNameOf(offer, companies));
  const others = companies
    .filter(files => isWrittenTo(files) && nameKey(files.name) !== from)
    .sort((a, b) => collate(a.name, b.name));
  if (others.length === 0)
    return refuse(say('No other company is still in the running, so there is nobody to write to.'));
  const pieces: LetterPiece[] = [{ text: `# ${title}\n\n${lead}\n` }];
  for (const to of others) {
    const status = to.dossier?.choices['status'] ?? '';
    const wantedId = lettersFor[silent.includes(status) ? 'silent' : 'talking'];
    const letter = letters.find(one => one.id === wantedId);
    if (!letter) throw new Error(`The guide has no letter ${wantedId}`);
    const facts = factsFor({ to, companies, name, now, otherOffer: offer });
    const role = to.dossier && textOf(to.dossier, 'role');
    const heading = [to.name, ...(role === undefined ? [] : [role])].map(linkText).join(' · ');
    pieces.push({ text: `\n## ${heading}\n\n` });
    for (const piece of fillLetter(letter, facts))
      pieces.push('text' in piece || shared.has(piece.placeholder) ? piece : { ...piece, within: heading });
    pieces.push({ text: '\n' });
  }
  return answer(pieces);
}

/** What is the same in all letters is said once. */
const shared: ReadonlySet<string> = new Set(['OTHER COMPANY', 'DEADLINE', 'NAME']);

/** An offer that may belong to one of several dossiers is no further company: those are written to. */
function isWrittenTo(files: CompanyFiles): boolean {
  if (openNotes(files).length === 0) return false;
  return !files.doubts.some(({ between }) => between.some(dossier => !isOver(dossier)));
}
