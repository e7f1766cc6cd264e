import assert from 'node:assert/strict';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { readGuide } from '../../../src/core/guide/readGuide';
import type { LetterContext } from '../../../src/core/letters/context';
import { factsFor, type Facts } from '../../../src/core/letters/facts';
import { letterNamed } from '../../../src/core/letters/letterNamed';
import type { Note } from '../../../src/core/notes/note';
import { nowAt } from '../../../src/core/time/now';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { shippedGuide } from '../guide/shippedGuide';

export const now = nowAt(fakeClock()); // 2026-11-21 10:00 in New York
export const { guide } = readGuide(shippedGuide());
export const letterOf = (title: string) => {
  const letter = letterNamed(guide.letters, title);
  assert.ok(letter, title);
  return letter;
};

export const dossier = (slug: string, ...fields: string[]): Note =>
  note(`companies/${slug}/dossier.md`, noteText(['type: company', ...fields]));
export const offer = (slug: string, ...fields: string[]): Note =>
  note(`companies/${slug}/negotiation.md`, noteText(['type: negotiation', ...fields]));

export const kestrel = dossier(
  'kestrel',
  'company: Kestrel Labs',
  'role: Staff engineer',
  'status: offer',
  'recruiter: Mina Okafor <mina@kestrel.example>',
);
export const kestrelOffer = offer(
  'kestrel',
  'company: Kestrel Labs',
  'deadline: 2026-12-04 17:00',
  'my_deadline: 2026-12-03',
  'currency: EUR',
  'base: 95.000',
  'bonus: 10 %',
  'equity: 0.1 % over 4 years',
);
export const tidewater = dossier(
  'tidewater',
  'company: Tidewater Health',
  'status: interview',
  'recruiter: Tom Brandt',
);
export const ottermap = dossier('ottermap', 'company: Ottermap', 'status: saved');
export const gone = dossier('gone', 'company: Gone', 'status: rejected');

export function facts(
  notes: readonly Note[],
  company: string | undefined,
  about?: Note,
  context?: LetterContext,
): Facts {
  const companies = companiesOf(notes);
  const to = companies.find(({ name }) => name === company);
  return factsFor({ to, about, companies, name: 'Ada Quill', now, context });
}
