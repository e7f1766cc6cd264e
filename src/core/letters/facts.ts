import { nameKey } from '../base/nameKey';
import type { Now } from '../time/now';
import { openNotes, type CompanyFiles } from '../companies/companyFiles';
import { personIn } from '../companies/personIn';
import { negotiation } from '../kinds/negotiation';
import { textOf, type Note } from '../notes/note';
import { whenIs } from '../time/whenIs';
import { readMoment, type Moment } from '../time/written';
import { letterAmount, letterEquity, type LetterField } from './letterAmount';
import { letterDate } from './letterDate';

/** What is known for a letter. What is not known, or could be two things, is left out: nothing is guessed. */
export interface Facts {
  readonly company?: string;
  readonly role?: string;
  readonly recruiter?: string;
  /** The user's own name. */
  readonly name?: string;
  readonly deadline?: string;
  readonly myDeadline?: string;
  readonly offeredOn?: string;
  readonly base?: string;
  readonly bonus?: string;
  readonly signOn?: string;
  readonly equity?: string;
  /** The one other company that has made an offer, and until when that stands. */
  readonly otherCompany?: string;
  readonly otherDeadline?: string;
}

export interface FactsWanted {
  /** To whom the letter goes; without it, only what holds for every letter is known. */
  readonly to: CompanyFiles | undefined;
  /** The negotiation that is meant where the company has more than one. */
  readonly about?: Note | undefined;
  readonly companies: readonly CompanyFiles[];
  readonly name: string;
  readonly now: Now;
  /** The offer that the others are told of, where it was chosen. */
  readonly otherOffer?: Note | undefined;
}

export function factsFor(wanted: FactsWanted): Facts {
  const { to, about, companies, name, now } = wanted;
  const own = about ? [about] : openOffers(to ? [to] : []);
  const others = wanted.otherOffer
    ? [wanted.otherOffer]
    : openOffers(companies.filter(files => !isSame(files, to)));
  const everyOffer = openOffers(companies);
  const other = to === undefined || others.length !== 1 ? undefined : others[0];
  const ahead = (notes: readonly Note[], key: string): string | undefined =>
    agreed(notes, note => momentOf(note, key, now, 'ahead'));
  const amount = (field: LetterField): string | undefined =>
    agreed(own, note => letterAmount(textOf(note, field) ?? '', field, textOf(note, 'currency')));
  return known({
    company: to && oneLine(to.name),
    role: (about && textOf(about, 'role')) ?? (to?.dossier && textOf(to.dossier, 'role')),
    recruiter: to?.dossier && personIn(textOf(to.dossier, 'recruiter')),
    name: oneLine(name) === '' ? undefined : oneLine(name),
    deadline: to && ahead(own, 'deadline'),
    myDeadline: ahead(own, 'my_deadline') ?? ahead(everyOffer, 'my_deadline'),
    offeredOn: to && agreed(own, note => momentOf(note, 'offered_on', now, 'any')),
    base: to && amount('base'),
    bonus: to && amount('bonus'),
    signOn: to && amount('sign_on'),
    equity: to && agreed(own, note => letterEquity(textOf(note, 'equity') ?? '')),
    otherCompany: other && oneLine(companyNameOf(other, companies)),
    otherDeadline: other && ahead([other], 'deadline'),
  });
}

/** The negotiations that can still end in a contract. */
export function openOffers(companies: readonly CompanyFiles[]): readonly Note[] {
  return companies.flatMap(openNotes).filter(({ kind }) => kind === negotiation.id);
}

/** What a note's company is called: by its dossier, where it has one. */
export function companyNameOf(note: Note, companies: readonly CompanyFiles[]): string {
  return companies.find(({ negotiations }) => negotiations.includes(note))?.name ?? note.title;
}

/** A second dossier of a company is no other company. */
function isSame(files: CompanyFiles, to: CompanyFiles | undefined): boolean {
  return to !== undefined && nameKey(files.name) === nameKey(to.name);
}

/** What all of these notes say; `undefined` where one says nothing or something else. */
function agreed(notes: readonly Note[], read: (note: Note) => string | undefined): string | undefined {
  const [first, ...others] = new Set(notes.map(read));
  return others.length === 0 ? first : undefined;
}

/** A date of a note as a letter says it. Nobody is asked for something by a day that has gone. */
function momentOf(note: Note, key: string, now: Now, which: 'ahead' | 'any'): string | undefined {
  const written = readMoment(textOf(note, key) ?? '');
  if (written.state !== 'read') return undefined;
  return which === 'ahead' && isPast(written.value, now) ? undefined : letterDate(written.value, now.today);
}

function isPast(moment: Moment, now: Now): boolean {
  const when = whenIs(moment, now.zone);
  return when === undefined || when.until <= now.instant;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function known(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, oneLine(value)]])),
  );
}
