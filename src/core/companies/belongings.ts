import { nameKey } from '../base/nameKey';
import { oncePer } from '../base/oncePer';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import { linkedNotes } from '../notes/linkedNotes';
import { linksOf } from '../notes/linksOf';
import { folderOf, textOf, type Note } from '../notes/note';
import { isOver } from './noteDates';
import { isLikeRole, isSameRole } from './roles';

/** Which dossier a negotiation belongs to, as far as that is known. */
export interface Belonging {
  readonly dossier: Note | undefined;
  /** Why an open negotiation counts whatever its dossier says: nothing decides, or not enough to silence it. */
  readonly doubt: Doubt | undefined;
}

/** An open negotiation, and the dossiers that it may belong to. */
export interface Doubt {
  readonly note: Note;
  readonly between: readonly Note[];
}

/** Dossiers that a negotiation may belong to, by what speaks for them. */
interface Candidates {
  readonly beside: readonly Note[];
  readonly named: readonly Note[];
  readonly both: readonly Note[];
}

/**
 * Says of each negotiation among these notes which dossier it belongs to. The dossier that its field `dossier` names
 * comes first, then those of its company's name beside it, those of that name elsewhere, and whichever is beside it.
 * Of several, the role decides, then which one is open, then a link.
 */
export function belongingsIn(notes: readonly Note[]): (note: Note) => Belonging {
  const dossiers = notes.filter(({ kind }) => kind === company.id);
  const offers = notes.filter(({ kind }) => kind === negotiation.id);
  const byName = grouped(dossiers, nameIn);
  const byFolder = grouped(dossiers, placeOf);
  const offered = new Set(offers.filter(offer => !isOver(offer)).map(placeAndName));
  const isLinked = (note: Note, dossier: Note) =>
    doesLink(note, dossier, dossiers) || doesLink(dossier, note, offers);
  /** The negotiations that a dossier links to which is not over; worked out once for all of them. */
  let linkedByOpen: ReadonlySet<Note> | undefined;

  return note => {
    const declared = declaredBy(note, dossiers);
    const [known, another] = declared;
    if (known && !another) return { dossier: known, doubt: undefined };
    const candidates = candidatesFor(note, byName, byFolder);
    const { beside, named, both } = candidates;
    const pool = [declared, both, named, beside].find(some => some.length > 0) ?? [];
    const [only, second] = decided(note, pool, isLinked);
    const dossier = second ? undefined : only;
    const isKnown = () => declared.length === 0 && dossier && isCertain(note, dossier, candidates);
    if (dossier && (isOver(note) || !isOver(dossier) || isKnown())) return { dossier, doubt: undefined };
    // A company that has no dossier is no matter of doubt, whatever else is in its folder.
    const isAnother = named.length === 0 && textOf(note, 'company') !== undefined;
    if (pool.length === 0 || isAnother || isOver(note)) return { dossier: undefined, doubt: undefined };
    return { dossier, doubt: { note, between: [...new Set([...pool, ...named])] } };
  };

  /** Nothing speaks against a dossier that is over: only then does it silence a negotiation. */
  function isCertain(note: Note, dossier: Note, { beside, named, both }: Candidates): boolean {
    const role = textOf(note, 'role');
    if (role !== undefined && !isSameRole(role, textOf(dossier, 'role') ?? role)) return false;
    if (linkedFrom(note, dossiers).some(other => !isOver(other))) return false;
    linkedByOpen ??= new Set(dossiers.flatMap(other => (isOver(other) ? [] : linkedFrom(other, offers))));
    if (linkedByOpen.has(note)) return false;
    if (both.length > 0) return both.length === 1 && !named.some(other => mayBeMeant(other, role));
    return named.length === 1 && beside.length === 0;
  }

  /** The offer may have been made for it, and lie beside an earlier one only as that has the company's folder. */
  function mayBeMeant(dossier: Note, role: string | undefined): boolean {
    if (isOver(dossier)) return false;
    return (
      !offered.has(placeAndName(dossier)) ||
      (role !== undefined && isSameRole(role, textOf(dossier, 'role') ?? ''))
    );
  }
}

function candidatesFor(
  note: Note,
  byName: ReadonlyMap<string, readonly Note[]>,
  byFolder: ReadonlyMap<string, readonly Note[]>,
): Candidates {
  const beside = byFolder.get(placeOf(note)) ?? [];
  const named = byName.get(nameIn(note)) ?? [];
  return { beside, named, both: named.filter(dossier => placeOf(dossier) === placeOf(note)) };
}

/** The dossiers that its own field names. */
function declaredBy(note: Note, dossiers: readonly Note[]): readonly Note[] {
  const found = new Set<Note>();
  linksOf(note.fields['dossier']).forEach((link, at, links) => {
    // A path without more is one in either sense: where the first leads somewhere, the second is not meant.
    if (found.size > 0 && link === `[[${links[at - 1] ?? ''}]]`) return;
    for (const dossier of linkedNotes(link, note, dossiers)) found.add(dossier);
  });
  return [...found];
}

/** Those of the dossiers that are left when all that may decide has been asked. */
function decided(
  note: Note,
  pool: readonly Note[],
  isLinked: (note: Note, dossier: Note) => boolean,
): readonly Note[] {
  if (pool.length < 2) return pool;
  const role = textOf(note, 'role') ?? '';
  const speaksFor: readonly ((dossier: Note) => boolean)[] = [
    dossier => isSameRole(role, textOf(dossier, 'role') ?? ''),
    dossier => isLikeRole(role, textOf(dossier, 'role') ?? ''),
    dossier => !isOver(dossier),
    dossier => isLinked(note, dossier),
  ];
  return speaksFor.slice(role === '' ? 2 : 0).reduce<readonly Note[]>((left, speaks) => {
    const fitting = left.filter(speaks);
    return fitting.length > 0 ? fitting : left;
  }, pool);
}

/** Whether one note links to the other, and by that to no other of these. */
function doesLink(from: Note, to: Note, among: readonly Note[]): boolean {
  return linkedFrom(from, among).includes(to);
}

/** Those of these notes that a link leads to which leads to no other of them. */
function linkedFrom(from: Note, among: readonly Note[]): readonly Note[] {
  return from.links.flatMap(link => {
    const [only, another] = linkedNotes(link, from, among);
    return only && another === undefined ? [only] : [];
  });
}

/** Works out what is asked of a note again and again. */
export function know(note: Note): void {
  if (note.kind !== company.id && note.kind !== negotiation.id) return;
  isOver(note);
  nameIn(note);
}

/** What its company is called, in one folder of the workspace. */
const nameIn = oncePer((note: Note) => `${note.root} ${nameKey(textOf(note, 'company') ?? note.title)}`);

function placeOf(note: Note): string {
  return `${note.root} ${folderOf(note)}`;
}

function placeAndName(note: Note): string {
  return `${placeOf(note)}\n${nameIn(note)}`;
}

function grouped(notes: readonly Note[], keyOf: (note: Note) => string): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = keyOf(note);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return groups;
}
