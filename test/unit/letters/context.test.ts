import assert from 'node:assert/strict';
import type { Facts } from '../../../src/core/letters/facts';
import { fillLetter } from '../../../src/core/letters/fillLetter';
import { textOfPieces } from '../../../src/core/letters/letterPieces';
import { timeLetter } from '../../../src/core/letters/timeLetter';
import { note, noteText } from '../../support/builders';
import { letterOf, dossier, offer, kestrel, kestrelOffer, facts } from './someCompanies';

suite('What a banner or a step knows', () => {
  const moss = dossier('moss', 'company: Moss', 'status: interview');
  const mossOffer = offer('moss', 'company: Moss', 'deadline: 2026-12-09');
  const final = dossier(
    'tide',
    'company: Tidewater Health',
    'status: interview',
    'interview: Final round',
    'interview_on: 2026-12-07 10:00',
  );
  const all = [kestrel, kestrelOffer, moss, mossOffer, final];
  const filled = (title: string, known: Facts) => textOfPieces(fillLetter(letterOf(title), known));

  test('names the offer of the banner, however many offers there are', () => {
    const plain = facts(all, 'Tidewater Health');
    assert.equal(plain.otherCompany, undefined);
    const known = facts(all, 'Tidewater Health', undefined, { offer: kestrelOffer.uri });
    assert.match(
      filled('update-others', known),
      /Kestrel Labs has made me a strong offer, and they expect my answer by Friday, 4 December, 17:00/,
    );
    // What was left open stays open, and nobody is told of their own offer.
    assert.equal(
      facts([kestrel, kestrelOffer, final], 'Tidewater Health', undefined, { offer: '' }).otherCompany,
      undefined,
    );
    assert.equal(facts(all, 'Kestrel Labs', undefined, { offer: kestrelOffer.uri }).otherCompany, undefined);
  });

  test('gives the interview elsewhere as the reason, and not whose it is', () => {
    const known = facts(all, 'Kestrel Labs', kestrelOffer, { interview: final.uri });
    const text = filled('more-time', known);
    assert.match(text, /\nMy last interview with another company is on Monday, 7 December, 10:00\. I would/);
    assert.doesNotMatch(text, /Tidewater/);
  });

  test('is a deadline of the user that one negotiation has, also in a letter to another with an offer', () => {
    assert.equal(facts(all, 'Moss').myDeadline, 'Thursday, 3 December');
    assert.equal(
      facts(all, 'Moss', undefined, { myDeadline: '2026-12-02' }).myDeadline,
      'Wednesday, 2 December',
    );
  });

  test('is the deadline of a dossier where no negotiation has one', () => {
    const alone = dossier('fen', 'company: Fen', 'status: offer', 'deadline: 2026-12-08');
    assert.equal(facts([alone], 'Fen').deadline, 'Tuesday, 8 December');
  });
});

suite('The letter that asks for more time', () => {
  const ofOffer = (...fields: string[]) => timeLetter(offer('k', 'company: Kestrel Labs', ...fields));

  test('is another where the offer leaves 72 hours or less', () => {
    assert.equal(ofOffer('offered_on: 2026-11-20', 'deadline: 2026-11-23 17:00'), 'exploding-first');
    assert.equal(ofOffer('offered_on: 2026-11-20', 'deadline: 2026-11-24'), 'more-time');
    // Two days are left of two weeks.
    assert.equal(ofOffer('offered_on: 2026-11-09', 'deadline: 2026-11-23'), 'more-time');
    assert.equal(ofOffer('deadline: 2026-11-23'), 'more-time');
  });

  test('goes by the log where the note does not say when the offer was made', () => {
    const text = noteText(
      ['type: negotiation', 'company: Kestrel Labs', 'deadline: 2026-11-22'],
      '## Log\n\n### 2026-11-21 · email · Mina\n\n### 2026-11-20 · call · Mina\n',
    );
    assert.equal(timeLetter(note('k.md', text)), 'exploding-first');
  });
});

suite('Confirming an offer', () => {
  const confirmed = (...fields: string[]) => {
    const all = [kestrel, offer('kestrel', 'company: Kestrel Labs', ...fields)];
    return textOfPieces(fillLetter(letterOf('confirm-offer'), facts(all, 'Kestrel Labs')));
  };

  test('states every term that the log has, in its own words where those say more', () => {
    const text = confirmed(
      'deadline: 2026-12-04',
      'currency: EUR',
      'base: 120k OTE',
      'bonus: 15 % target',
      'sign_on: 5-10k',
      'equity: none, but an ESPP',
    );
    for (const line of [
      'Role: Staff engineer at Kestrel Labs',
      'Base salary: 120k OTE',
      'Bonus: 15 % target',
      'Sign-on bonus: 5-10k',
      'Equity: none, but an ESPP',
      'You would like my answer by: Friday, 4 December',
    ])
      assert.ok(text.split('\n').includes(line), `${line} in\n${text}`);
  });

  test('leaves open what nobody knows yet, and says nothing of the alternative', () => {
    const text = confirmed(
      'base: tbd',
      'bonus: ?',
      'batna: Stay where I am',
      'currency: CHF',
      'sign_on: "5000"',
    );
    assert.match(text, /Base salary: \[BASE\]\n\nBonus: \[BONUS\]\n\nSign-on bonus: CHF 5,000\n/);
    assert.doesNotMatch(text, /Stay/);
  });
});
