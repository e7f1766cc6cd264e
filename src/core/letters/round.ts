import { collate } from '../base/collate';
import { nameKey } from '../base/nameKey';
import { openNotes, type CompanyFiles } from '../companies/companyFiles';
import { isOver } from '../companies/noteDates';
import { standingOf, type Standing } from '../companies/standing';
import { negotiation } from '../kinds/negotiation';
import { linkText } from '../markdown/markdownLink';
import { textOf, type Note } from '../notes/note';
import type { Now } from '../time/now';
import type { LetterContext } from './context';
import { companyNameOf, factsFor, type Facts } from './facts';
import { factNamed, fillLetter } from './fillLetter';
import type { LetterText } from './letter';
import type { LetterPiece } from './letterPieces';
import type { LetterId } from './moments';
import type { Occasion } from './occasions';

/** The letter that fits a company by how far the talks with it are. */
const lettersFor = {
  offer: { offer: 'update-offer', talking: 'update-others', silent: 'wake-up' },
  deadline: { offer: 'my-deadline', talking: 'my-deadline-early', silent: 'wake-up' },
  accepted: { offer: 'tell-others', talking: 'tell-others', silent: 'withdraw' },
} as const satisfies Readonly<Record<Occasion, Readonly<Record<Standing, LetterId>>>>;

/** A company that is written to, with the letter for it. */
export interface Recipient {
  readonly to: CompanyFiles;
  readonly standing: Standing;
  readonly letter: LetterId;
  /** The negotiation that the letter is about, where just one is meant. */
  readonly about?: Note;
  /** Whether most would write to it: one that has said nothing yet need not hear of every step. */
  readonly isLikely: boolean;
}

/**
 * Who can be written to on an occasion, about this note, the likely ones first. An offer is told to all but those who made it; one that was
 * accepted gets its answer first.
 */
export function recipientsOf(
  occasion: Occasion,
  note: Note | undefined,
  companies: readonly CompanyFiles[],
): readonly Recipient[] {
  const from = note && nameKey(companyNameOf(note, companies));
  const isItself = ({ name }: CompanyFiles) => nameKey(name) === from;
  const others = companies
    .filter(files => isWrittenTo(files, occasion) && (occasion === 'deadline' || !isItself(files)))
    .map(to => {
      const standing = standingOf(to);
      const letter = lettersFor[occasion][standing];
      return { to, standing, letter, isLikely: standing !== 'silent' };
    })
    .sort((a, b) => Number(b.isLikely) - Number(a.isLikely) || collate(a.to.name, b.to.name));
  const accepted = occasion === 'accepted' && note ? companies.find(files => has(files, note)) : undefined;
  if (!accepted || !note) return others;
  const itself: Recipient = {
    to: accepted,
    standing: 'offer',
    letter: 'accept',
    ...(note.kind === negotiation.id && { about: note }),
    isLikely: true,
  };
  return [itself, ...others];
}

export interface RoundWanted {
  readonly recipients: readonly Recipient[];
  readonly companies: readonly CompanyFiles[];
  readonly letters: readonly LetterText[];
  readonly context: LetterContext;
  readonly name: string;
  readonly now: Now;
  /** What stands above the letters. */
  readonly title: string;
  readonly lead: string;
}

/** One document with a letter to each of them. */
export function writeRound(wanted: RoundWanted): readonly LetterPiece[] {
  const { recipients, companies, letters, context, name, now, title, lead } = wanted;
  const pieces: LetterPiece[] = [{ text: `# ${title}\n\n${lead}\n` }];
  for (const { to, letter: id, about } of recipients) {
    const heading = headingOf(to);
    const letter = letters.find(one => one.id === id);
    if (!letter) throw new Error(`The guide has no letter ${id}`);
    const facts = factsFor({ to, about, companies, name, now, context });
    pieces.push({ text: `\n## ${heading}\n\n` });
    for (const piece of fillLetter(letter, facts))
      pieces.push('text' in piece ? piece : { ...piece, within: sharedBy(id, piece.placeholder) ?? heading });
    pieces.push({ text: '\n' });
  }
  return pieces;
}

/** What is the same in all letters is said once: what it is, where a placeholder means something of the kind. */
function sharedBy(letter: LetterId, placeholder: string): string | undefined {
  const fact = factNamed(letter, placeholder);
  return fact !== undefined && shared.has(fact) ? fact : undefined;
}

const shared: ReadonlySet<keyof Facts> = new Set<keyof Facts>([
  'otherCompany',
  'otherDeadline',
  'myDeadline',
  'reason',
  'name',
]);

/** A company by its name and, as it may have two dossiers, by the role. */
export function labelOf(files: CompanyFiles): string {
  return namesOf(files).join(' · ');
}

function headingOf(files: CompanyFiles): string {
  return namesOf(files).map(linkText).join(' · ');
}

function namesOf({ name, dossier }: CompanyFiles): readonly string[] {
  const role = dossier && textOf(dossier, 'role');
  return [name, ...(role === undefined ? [] : [role])];
}

/**
 * An offer that may belong to one of several dossiers is no further company: those are written to. Who was never
 * applied to has nothing that could be called off.
 */
function isWrittenTo(files: CompanyFiles, occasion: Occasion): boolean {
  if (openNotes(files).length === 0) return false;
  if (occasion === 'accepted' && files.dossier?.choices['status'] === 'saved' && !files.negotiations.length)
    return false;
  return !files.doubts.some(({ between }) => between.some(dossier => !isOver(dossier)));
}

function has({ dossier, negotiations }: CompanyFiles, note: Note): boolean {
  return dossier === note || negotiations.includes(note);
}
