import { nameKey } from '../base/nameKey';
import { atOnce, inTurns, type Stretches, type Turn } from '../base/inTurns';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import { textOf, type Note } from '../notes/note';
import { isOver } from './noteDates';
import { belongingsIn, know, type Belonging, type Doubt } from './belongings';

/** One company the user is talking to: what it is called, its dossier, and the negotiations with it. */
export interface CompanyFiles {
  readonly name: string;
  readonly dossier: Note | undefined;
  readonly negotiations: readonly Note[];
  /** Those of the negotiations that may belong to another dossier. One that is over does not silence them. */
  readonly doubts: readonly Doubt[];
}

/**
 * Dossiers with the negotiations that belong to them. A negotiation that belongs to none, or to one of several when
 * nothing decides, stands for its company itself. This is the one place where notes of a company are put together,
 * once for all who ask about one snapshot. It depends on the notes alone, and on no moment.
 */
export function companiesOf(notes: readonly Note[]): readonly CompanyFiles[] {
  return known.get(notes) ?? keep(notes, atOnce(putTogether(notes)));
}

/** The same for very many notes: whoever asks from then on has the answer at once. */
export async function knowCompanies(notes: readonly Note[], turn: Turn): Promise<readonly CompanyFiles[]> {
  return known.get(notes) ?? keep(notes, await inTurns(putTogether(notes), turn));
}

const known = new WeakMap<readonly Note[], readonly CompanyFiles[]>();

function keep(notes: readonly Note[], companies: readonly CompanyFiles[]): readonly CompanyFiles[] {
  // A list that may still change could say something else the next time.
  if (Object.isFrozen(notes)) known.set(notes, companies);
  return companies;
}

function* putTogether(notes: readonly Note[]): Stretches<readonly CompanyFiles[]> {
  for (const note of notes) {
    yield;
    know(note);
  }
  const found = new Map<Note | string, CompanyFiles & { negotiations: Note[]; doubts: Doubt[] }>();
  for (const dossier of notes)
    if (dossier.kind === company.id)
      found.set(dossier, { name: dossier.title, dossier, negotiations: [], doubts: [] });

  yield;
  const belongingOf = belongingsIn(notes);
  for (const note of notes) {
    if (note.kind !== negotiation.id) continue;
    yield;
    const belonging = belongingOf(note);
    const { dossier, doubt } = belonging;
    const name = nameFor(note, belonging);
    const key = dossier ?? `${note.root} ${nameKey(name)}`;
    const files = found.get(key) ?? { name, dossier, negotiations: [], doubts: [] };
    files.negotiations.push(note);
    if (doubt) files.doubts.push(doubt);
    found.set(key, files);
  }
  return [...found.values()];
}

/**
 * What counts of a company: its dossier and what is still negotiated. One that is out of the running silences what
 * belongs to it for certain, and then nothing is left.
 */
export function openNotes({ dossier, negotiations, doubts }: CompanyFiles): readonly Note[] {
  const open = negotiations.filter(note => !isOver(note));
  if (!dossier || !isOver(dossier)) return [...(dossier ? [dossier] : []), ...open];
  return open.filter(note => doubts.some(doubt => doubt.note === note));
}

/** A note that names no company has the name of the dossiers that it may belong to, where that is one. */
function nameFor(note: Note, { dossier, doubt }: Belonging): string {
  const names = new Map(doubt?.between.map(({ title }) => [nameKey(title), title]));
  const [only, another] = names.values();
  return (
    dossier?.title ?? textOf(note, 'company') ?? (another === undefined ? only : undefined) ?? note.title
  );
}
