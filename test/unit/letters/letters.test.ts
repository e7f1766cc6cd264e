import assert from 'node:assert/strict';
import fc from 'fast-check';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { companiesMeant } from '../../../src/core/letters/companiesMeant';
import type { Facts } from '../../../src/core/letters/facts';
import { fillLetter, lettersOfOwnMeaning } from '../../../src/core/letters/fillLetter';
import { letterPieces, openPlaceholders, textOfPieces } from '../../../src/core/letters/letterPieces';
import { groupLetters, moments } from '../../../src/core/letters/moments';
import { note, noteText } from '../../support/builders';
import { codePoint } from '../../support/codePoint';
import { fieldText } from '../../support/editableNote';
import { runs } from '../../support/runs';
import {
  guide,
  letterOf,
  dossier,
  offer,
  kestrel,
  kestrelOffer,
  tidewater,
  ottermap,
  gone,
  facts,
} from './someCompanies';

suite('The letters of the guide', () => {
  test('has one for every moment that a negotiation is known to have', () => {
    for (const title of [
      'update the other companies',
      'reply to a first offer',
      'not the only decision-maker',
      'confirm the offer in writing',
      'prefer email over phone',
      'salary expectations asked early',
      'salary range named early',
      'salary expectations asked late',
      'other processes asked early',
      'other processes asked late',
      'ask for more time',
      'exploding offer, first reply',
      'exploding offer, second reply',
      'ask for more, the offer is not convincing enough',
      'ask for more, dissatisfied with the offer',
      'assert your value',
      'first number when you cannot avoid it',
      'if you do X, I will sign',
      'decline or withdraw',
      'tell the others you have decided',
      'accept the offer',
      'feedback after an interview',
    ])
      letterOf(title);
  });

  test('each stand at one moment, and every moment has the letters it names', () => {
    assert.deepEqual(
      moments.flatMap(({ letters }) => letters).sort(),
      guide.letters.map(({ id }) => id).sort(),
    );
  });

  test('are grouped with the user’s own before them, and strangers after them', () => {
    const own = { title: 'Mine', when: '', text: 'Hi' };
    const groups = groupLetters([...guide.letters, { ...own, title: 'a new one' }], [own]);
    assert.deepEqual(groups[0]?.letters, [own]);
    assert.deepEqual(
      groups.at(-1)?.letters.map(({ title }) => title),
      ['a new one'],
    );
    assert.equal(groupLetters(guide.letters, []).length, moments.length);
  });

  test('are there wherever a placeholder means something of its own in them', () => {
    for (const title of lettersOfOwnMeaning) letterOf(title);
  });
});

suite('A letter that is filled', () => {
  const all = [kestrel, kestrelOffer, tidewater, ottermap, gone];

  test('knows what stands in the dossier and the negotiation', () => {
    assert.deepEqual(facts(all, 'Kestrel Labs'), {
      company: 'Kestrel Labs',
      role: 'Staff engineer',
      recruiter: 'Mina',
      name: 'Ada Quill',
      deadline: 'Friday, 4 December, 17:00',
      myDeadline: 'Thursday, 3 December',
      base: '€95,000',
      bonus: '10%',
      equity: '0.1 % over 4 years',
      baseTerm: '€95,000 a year',
      bonusTerm: '10%',
      equityTerm: '0.1 % over 4 years',
    });
  });

  test('names the other company, and until when its offer stands, where there is just one', () => {
    const known = facts(all, 'Tidewater Health');
    assert.equal(known.otherCompany, 'Kestrel Labs');
    assert.equal(known.otherDeadline, 'Friday, 4 December, 17:00');
    assert.equal(known.deadline, undefined);
    const two = facts(
      [...all, offer('ottermap', 'company: Ottermap', 'deadline: 2026-12-01')],
      'Tidewater Health',
    );
    assert.equal(two.otherCompany, undefined);
    assert.equal(two.otherDeadline, undefined);
  });

  test('never makes the company its own competitor, also with a second dossier', () => {
    const second = dossier('kestrel-2', 'company: kestrel labs', 'role: Manager');
    assert.equal(facts([...all, second], 'kestrel labs').otherCompany, undefined);
  });

  test('does not ask for an answer by a day that has gone, nor take an offer that is over', () => {
    const past = offer('kestrel', 'company: Kestrel Labs', 'deadline: 2026-11-20');
    assert.equal(facts([kestrel, past], 'Kestrel Labs').deadline, undefined);
    const over = offer('kestrel', 'company: Kestrel Labs', 'status: declined', 'base: 95k');
    assert.equal(facts([kestrel, over], 'Kestrel Labs').base, undefined);
    assert.equal(facts([kestrel, over, tidewater], 'Tidewater Health').otherCompany, undefined);
  });

  test('leaves open what two negotiations say differently, unless one of them is meant', () => {
    const second = note(
      'companies/kestrel/second.md',
      noteText(['type: negotiation', 'company: Kestrel Labs', 'base: 99k', 'currency: EUR']),
    );
    assert.equal(facts([kestrel, kestrelOffer, second], 'Kestrel Labs').base, undefined);
    assert.equal(facts([kestrel, kestrelOffer, second], 'Kestrel Labs', second).base, '€99,000');
  });

  test('knows little where it goes to no company', () => {
    assert.deepEqual(facts(all, undefined), { name: 'Ada Quill', myDeadline: 'Thursday, 3 December' });
  });

  const filled = (title: string, known: Facts) => fillLetter(letterOf(title), known);

  test('says what is known and keeps open what is not', () => {
    const pieces = filled('ask for more time', facts(all, 'Kestrel Labs'));
    assert.match(
      textOfPieces(pieces),
      /^Hi Mina,\n\n.*You asked for my answer by Friday, 4 December, 17:00\. Would \[DATE\] be/,
    );
    assert.deepEqual(openPlaceholders(pieces), ['DATE', 'REASON']);
  });

  test('means in a letter of one’s own what it does in the guide’s of the same title', () => {
    const own = { title: 'Announce your deadline', when: '', text: 'By [DEADLINE].' };
    const facts: Facts = { deadline: 'theirs', myDeadline: 'mine' };
    assert.equal(textOfPieces(fillLetter(own, facts, guide.letters)), 'By mine.');
    assert.equal(textOfPieces(fillLetter({ ...own, title: 'Hello' }, facts, guide.letters)), 'By theirs.');
  });

  test('means the deadline and the amount that its letter means', () => {
    const own = facts(all, 'Kestrel Labs');
    assert.match(
      textOfPieces(filled('announce your deadline', own)),
      /by Thursday, 3 December\. \[REASON\]\./,
    );
    assert.match(textOfPieces(filled('confirm the offer in writing', own)), /Base salary: €95,000 a year/);
    assert.match(textOfPieces(filled('if you do X, I will sign', own)), /base of \[AMOUNT\] a year/);
    assert.match(
      textOfPieces(filled('update the other companies', own)),
      /\[OTHER COMPANY\] has made .* by \[DEADLINE\]/,
    );
    assert.match(
      textOfPieces(filled('update the other companies', facts(all, 'Tidewater Health'))),
      /Kestrel Labs has made .* by Friday, 4 December, 17:00/,
    );
  });

  test('takes no link, task or reference for a placeholder', () => {
    const text = '[LINK](x) [REF]: y [X] [OK] - [ ] a [OTHER COMPANY]';
    assert.deepEqual(openPlaceholders(letterPieces(text, () => undefined)), ['OK', 'OTHER COMPANY']);
  });

  test('holds any words of the fields as they are', () => {
    fc.assert(
      fc.property(fieldText, fc.string({ unit: codePoint }), (company, recruiter) => {
        const pieces = letterPieces(
          'A [COMPANY] b [RECRUITER] c [REASON]',
          placeholder => ({ COMPANY: company, RECRUITER: recruiter })[placeholder],
        );
        assert.equal(textOfPieces(pieces), `A ${company} b ${recruiter} c [REASON]`);
        assert.deepEqual(openPlaceholders(pieces), ['REASON']);
      }),
      runs(500),
    );
  });
});

suite('The company of a letter', () => {
  test('is that of the dossier or the negotiation', () => {
    const companies = companiesOf([kestrel, kestrelOffer, tidewater]);
    for (const one of [kestrel, kestrelOffer])
      assert.deepEqual(
        companiesMeant(one, companies).map(({ dossier }) => dossier),
        [kestrel],
      );
    assert.deepEqual(companiesMeant(note('a.md', '# A'), companies), []);
  });

  test('is one of two where both dossiers match and none lies beside the negotiation', () => {
    const other = dossier('elsewhere', 'company: Kestrel Labs', 'role: Manager');
    const loose = note('offers/kestrel.md', noteText(['type: negotiation', 'company: Kestrel Labs']));
    const companies = companiesOf([kestrel, other, loose]);
    assert.equal(companiesMeant(loose, companies).length, 2);
  });

  test('is the one that is open, or has the role of the negotiation', () => {
    const other = dossier('elsewhere', 'company: Kestrel Labs', 'role: Manager');
    const meant = (status: string, role: string) => {
      const first = dossier('kestrel', 'company: Kestrel Labs', 'role: Staff', `status: ${status}`);
      const loose = note(
        'offers/k.md',
        noteText(['type: negotiation', 'company: Kestrel Labs', `role: ${role}`]),
      );
      return companiesMeant(loose, companiesOf([first, other, loose])).map(files => files.dossier?.path);
    };
    assert.deepEqual(meant('rejected', ''), ['companies/elsewhere/dossier.md']);
    assert.deepEqual(meant('offer', 'staff'), ['companies/kestrel/dossier.md']);
    // What is certain of neither is asked for.
    assert.equal(meant('rejected', 'Staff').length, 2);
  });

  test('is applied to in the role that the negotiation names', () => {
    const second = offer('kestrel', 'company: Kestrel Labs', 'role: Manager');
    assert.equal(facts([kestrel, second], 'Kestrel Labs', second).role, 'Manager');
    assert.equal(facts([kestrel, kestrelOffer], 'Kestrel Labs', kestrelOffer).role, 'Staff engineer');
  });
});
