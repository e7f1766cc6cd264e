import { nameKey } from '../base/nameKey';
import type { Now } from '../time/now';
import { openNotes, type CompanyFiles } from '../companies/companyFiles';
import { firstName } from '../companies/firstName';
import { isFinalRound } from '../companies/isFinalRound';
import { personIn } from '../companies/personIn';
import { negotiation } from '../kinds/negotiation';
import { textOf, type Note } from '../notes/note';
import { whenIs } from '../time/whenIs';
import { readMoment, type Moment } from '../time/written';
import type { LetterContext } from './context';
import { letterAmount, letterEquity, letterTerm, type LetterField } from './letterAmount';
import { letterDate } from './letterDate';

/** What is known for a letter. What is not known, or could be two things, is left out: nothing is guessed. */
export interface Facts {
  readonly company?: string;
  readonly role?: string;
  /** As they are greeted. */
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
  /** The same terms in the words of the notes, where those say more than a letter can do without them. */
  readonly baseTerm?: string;
  readonly bonusTerm?: string;
  readonly signOnTerm?: string;
  readonly equityTerm?: string;
  /** When the company's interview is. */
  readonly interviewOn?: string;
  /** Why the user asks, as a sentence without its full stop. */
  readonly reason?: string;
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
  readonly context?: LetterContext | undefined;
}

export function factsFor(wanted: FactsWanted): Facts {
  const { to, about, companies, name, now, context = {} } = wanted;
  const own = about ? [about] : openOffers(to ? [to] : []);
  const other = to && otherOffer(to, companies, context);
  const offered = own.length > 0 || !to?.dossier ? own : [to.dossier];
  const ahead = (notes: readonly Note[], key: string): string | undefined =>
    agreed(notes.map(note => momentOf(textOf(note, key), now, 'ahead')));
  return known({
    company: to && oneLine(to.name),
    role: (about && textOf(about, 'role')) ?? (to?.dossier && textOf(to.dossier, 'role')),
    recruiter: to?.dossier && greeted(textOf(to.dossier, 'recruiter')),
    name: oneLine(name) === '' ? undefined : oneLine(name),
    deadline: to && ahead(offered, 'deadline'),
    myDeadline: momentOf(context.myDeadline, now, 'ahead') ?? ownDeadline(own, companies, now),
    offeredOn: to && agreed(own.map(note => momentOf(textOf(note, 'offered_on'), now, 'any'))),
    ...(to && termsOf(own)),
    interviewOn: to?.dossier && momentOf(textOf(to.dossier, 'interview_on'), now, 'ahead'),
    reason: withoutStop(context.reason ?? '') ?? waitingFor(noteAt(context.interview, companies), now),
    otherCompany: other && oneLine(companyNameOf(other, companies)),
    otherDeadline: other && ahead([other], 'deadline'),
  });
}

/** The offer elsewhere that a company is told of: the one that is named, else the one there is. */
function otherOffer(
  to: CompanyFiles,
  companies: readonly CompanyFiles[],
  { offer }: LetterContext,
): Note | undefined {
  const named = noteAt(offer, companies);
  if (named) return nameKey(companyNameOf(named, companies)) === nameKey(to.name) ? undefined : named;
  const [only, another] = openOffers(companies.filter(({ name }) => nameKey(name) !== nameKey(to.name)));
  return another || offer !== undefined ? undefined : only;
}

/** What was offered. */
function termsOf(own: readonly Note[]): { readonly [Key in keyof Facts]: Facts[Key] | undefined } {
  const amount = (field: LetterField): string | undefined =>
    agreed(own.map(note => letterAmount(textOf(note, field) ?? '', field, textOf(note, 'currency'))));
  const term = (field: LetterField | 'equity'): string | undefined =>
    agreed(own.map(note => letterTerm(textOf(note, field) ?? '', field, textOf(note, 'currency'))));
  return {
    base: amount('base'),
    bonus: amount('bonus'),
    signOn: amount('sign_on'),
    equity: agreed(own.map(note => letterEquity(textOf(note, 'equity') ?? ''))),
    baseTerm: term('base'),
    bonusTerm: term('bonus'),
    signOnTerm: term('sign_on'),
    equityTerm: term('equity'),
  };
}

/** The user gives one deadline to all: what one negotiation says of it holds for those that say nothing. */
function ownDeadline(own: readonly Note[], companies: readonly CompanyFiles[], now: Now): string | undefined {
  const said = (notes: readonly Note[]) =>
    agreed(notes.flatMap(note => momentOf(textOf(note, 'my_deadline'), now, 'ahead') ?? []));
  return said(own) ?? said(openOffers(companies));
}

/** The reason that an interview elsewhere is. The other company is not named: nobody has to know. */
function waitingFor(note: Note | undefined, now: Now): string | undefined {
  const on = note && momentOf(textOf(note, 'interview_on'), now, 'ahead');
  if (!note || on === undefined) return undefined;
  return isFinalRound(note)
    ? `My last interview with another company is on ${on}`
    : `I have an interview with another company on ${on}`;
}

function greeted(recruiter: string | undefined): string | undefined {
  const person = personIn(recruiter);
  return person === undefined ? undefined : firstName(person);
}

/** One of the notes that still count, by its URI. */
function noteAt(uri: string | undefined, companies: readonly CompanyFiles[]): Note | undefined {
  return uri === undefined ? undefined : companies.flatMap(openNotes).find(note => note.uri === uri);
}

/** The negotiations that can still end in a contract. */
export function openOffers(companies: readonly CompanyFiles[]): readonly Note[] {
  return companies.flatMap(openNotes).filter(({ kind }) => kind === negotiation.id);
}

/** What a note's company is called: by its dossier, where it has one. */
export function companyNameOf(note: Note, companies: readonly CompanyFiles[]): string {
  return (
    companies.find(({ dossier, negotiations }) => dossier === note || negotiations.includes(note))?.name ??
    note.title
  );
}

/** What all say alike; `undefined` where one says nothing or something else. */
function agreed(said: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(said);
  return others.length === 0 ? first : undefined;
}

/** A date of a note as a letter says it. Nobody is asked for something by a day that has gone. */
function momentOf(text: string | undefined, now: Now, which: 'ahead' | 'any'): string | undefined {
  const written = readMoment(text ?? '');
  if (written.state !== 'read') return undefined;
  return which === 'ahead' && isPast(written.value, now) ? undefined : letterDate(written.value, now.today);
}

function isPast(moment: Moment, now: Now): boolean {
  const when = whenIs(moment, now.zone);
  return when === undefined || when.until <= now.instant;
}

/** A reason goes into a sentence of a letter, which has a full stop of its own. */
function withoutStop(reason: string): string | undefined {
  const said = oneLine(reason).replace(/[.!;,]+$/, '');
  return said === '' ? undefined : said.charAt(0).toUpperCase() + said.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function known(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, oneLine(value)]])),
  );
}
