import assert from 'node:assert/strict';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { applyEdits } from '../../../src/core/base/textEdit';
import { closedFixes } from '../../../src/core/companies/closedFixes';
import { endWith } from '../../../src/core/companies/closing';
import { firstName } from '../../../src/core/companies/firstName';
import { closingLetter } from '../../../src/core/letters/closingLetter';
import type { Note } from '../../../src/core/notes/note';
import { note, noteText } from '../../support/builders';
import { dossier, offer, kestrel, kestrelOffer, tidewater } from './someCompanies';

suite('The name in a greeting', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Mina Okafor', 'Mina'],
    ['Anne-Marie du Pont', 'Anne-Marie'],
    ['Mina', 'Mina'],
    ['Zoë Quill', 'Zoë'],
    ['J. Smith', 'J. Smith'],
    ['Dr Mina Okafor', 'Dr Mina Okafor'],
    ['Ms Okafor', 'Ms Okafor'],
    ['OKAFOR Mina', 'OKAFOR Mina'],
    ['van Dyke', 'van Dyke'],
    ['田中 太郎', '田中 太郎'],
  ];
  for (const [name, greeting] of cases)
    test(`of ${name} is ${greeting}`, () => assert.equal(firstName(name), greeting));
});

suite('The end with a company', () => {
  const ended = (note: Note, status: string, notes: readonly Note[]) =>
    endWith(note, status, companiesOf(notes)).map(({ path }) => path);

  test('is one for the dossier and its negotiation, from either of them', () => {
    const notes = [kestrel, kestrelOffer, tidewater];
    for (const status of ['accepted', 'declined', 'withdrawn']) {
      assert.deepEqual(ended(kestrelOffer, status, notes), ['companies/kestrel/dossier.md']);
      assert.deepEqual(ended(kestrel, status, notes), ['companies/kestrel/negotiation.md']);
    }
    for (const status of ['rejected', 'ghosted', 'expired', 'offer', 'open'])
      assert.deepEqual(ended(kestrelOffer, status, notes), [], status);
  });

  test('of one of two offers is the end of the company only where it is a yes', () => {
    const second = note(
      'companies/kestrel/second.md',
      noteText(['type: negotiation', 'company: Kestrel Labs']),
    );
    const notes = [kestrel, kestrelOffer, second];
    assert.deepEqual(ended(second, 'declined', notes), []);
    assert.deepEqual(ended(second, 'accepted', notes), ['companies/kestrel/dossier.md']);
    assert.equal(ended(kestrel, 'declined', notes).length, 2);
  });

  test('touches nothing that is over already, nor a dossier that may be another one', () => {
    const over = offer('kestrel', 'company: Kestrel Labs', 'status: expired');
    assert.deepEqual(ended(kestrel, 'declined', [kestrel, over]), []);
    const other = dossier('elsewhere', 'company: Kestrel Labs', 'role: Manager');
    const loose = note('offers/k.md', noteText(['type: negotiation', 'company: Kestrel Labs']));
    assert.deepEqual(ended(loose, 'accepted', [kestrel, other, loose]), []);
  });

  test('in a dossier is brought to the offer that it silences by a quick fix', () => {
    const text = noteText(['type: negotiation', 'company: Kestrel Labs', 'status: open']);
    const open = note('companies/kestrel/negotiation.md', text);
    const fixed = (...fields: string[]) => {
      const notes = [dossier('kestrel', 'company: Kestrel Labs', ...fields), open];
      return closedFixes(open, notes, text).map(({ edits }) => applyEdits(text, edits));
    };
    assert.deepEqual(fixed('status: declined'), [text.replace('status: open', 'status: declined')]);
    assert.deepEqual(fixed('status: offer'), []);
    assert.deepEqual(fixed('status: rejected'), []);
  });

  test('has the letter that fits how far the talks were', () => {
    const letter = (status: string, end: string) => {
      const [files] = companiesOf([dossier('a', 'company: A', `status: ${status}`)]);
      assert.ok(files);
      return closingLetter(files, end);
    };
    assert.equal(letter('offer', 'accepted'), 'accept');
    assert.equal(letter('interview', 'declined'), 'decline');
    assert.equal(letter('applied', 'withdrawn'), 'withdraw');
    assert.equal(letter('saved', 'withdrawn'), undefined);
    assert.equal(letter('interview', 'rejected'), undefined);
  });
});
