import assert from 'node:assert/strict';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import type { LetterContext } from '../../../src/core/letters/context';
import type { Occasion } from '../../../src/core/letters/occasions';
import { textOfPieces } from '../../../src/core/letters/letterPieces';
import { recipientsOf, writeRound } from '../../../src/core/letters/round';
import type { Note } from '../../../src/core/notes/note';
import { note, noteText } from '../../support/builders';
import {
  now,
  guide,
  dossier,
  offer,
  kestrel,
  kestrelOffer,
  tidewater,
  ottermap,
  gone,
} from './someCompanies';

suite('Telling the other companies', () => {
  const round = (
    notes: readonly Note[],
    about: Note | undefined,
    { occasion = 'offer', context = {} }: { occasion?: Occasion; context?: LetterContext } = {},
  ) => {
    const companies = companiesOf(notes);
    const recipients = recipientsOf(occasion, about, companies);
    const pieces = writeRound({
      recipients,
      companies,
      letters: guide.letters,
      context: { offer: about?.uri ?? '', ...context },
      name: '',
      now,
      title: 'Update',
      lead: 'Nothing was sent.',
    });
    const likely = recipients.filter(({ isLikely }) => isLikely).map(({ to }) => to.name);
    return { letters: recipients.map(({ letter }) => letter), likely, pieces, text: textOfPieces(pieces) };
  };
  const mossOffer = offer('moss', 'company: Moss', 'deadline: 2026-12-09');
  const moss = dossier('moss', 'company: Moss', 'status: interview', 'recruiter: Ines Vidal');

  test('is one document with a letter to each that is in process', () => {
    const { text } = round([kestrel, kestrelOffer, tidewater, ottermap, gone], kestrelOffer);
    assert.deepEqual(text.match(/^#.*$/gm), ['# Update', '## Tidewater Health', '## Ottermap']);
    assert.match(text, /## Tidewater Health\n\nHi Tom,\n\nA short update.* Kestrel Labs has made/);
    assert.match(text, /## Ottermap\n\nHi \[RECRUITER\],\n\nI am writing about/);
    assert.match(text, /have to answer by Friday, 4 December, 17:00/);
  });

  test('asks nobody to move forward who has made an offer, and picks nobody who has said nothing', () => {
    const { letters, likely, text } = round(
      [kestrel, kestrelOffer, tidewater, ottermap, moss, mossOffer],
      kestrelOffer,
    );
    assert.deepEqual(letters, ['update-offer', 'update-others', 'wake-up']);
    assert.deepEqual(likely, ['Moss', 'Tidewater Health']);
    const [, toMoss = ''] = /## Moss\n([^]*?)\n## /.exec(text) ?? [];
    assert.match(toMoss, /Hi Ines,.*Kestrel Labs has made me an offer too.*by Friday, 4 December, 17:00/s);
    assert.doesNotMatch(toMoss, /next steps|short notice/);
  });

  test('has the deadline and the reason that were just given, to companies with an offer and to others', () => {
    const context = { myDeadline: '2026-12-07 12:00', reason: 'my family has a say. ' };
    const notes = [kestrel, kestrelOffer, tidewater, ottermap, moss, mossOffer];
    const { letters, likely, text } = round(notes, mossOffer, { occasion: 'deadline', context });
    assert.deepEqual(letters, ['my-deadline', 'my-deadline', 'my-deadline-early', 'wake-up']);
    assert.deepEqual(likely, ['Kestrel Labs', 'Moss', 'Tidewater Health']);
    assert.equal(text.match(/by Monday, 7 December, 12:00\. My family has a say\.(?!\.)/g)?.length, 3);
    assert.match(text, /## Ottermap\n[^]*have to answer by Wednesday, 9 December\./);
  });

  test('says after a yes who hears it first, and writes to no one who was never applied to', () => {
    const applied = dossier('brook', 'company: Brook', 'status: applied');
    const accepted = offer('kestrel', 'company: Kestrel Labs', 'status: accepted', 'base: 95k €');
    const over = dossier('kestrel', 'company: Kestrel Labs', 'role: Staff engineer', 'status: accepted');
    const { letters, likely, text } = round([over, accepted, tidewater, ottermap, applied], accepted, {
      occasion: 'accepted',
    });
    assert.deepEqual(letters, ['accept', 'tell-others', 'withdraw']);
    assert.deepEqual(likely, ['Kestrel Labs', 'Tidewater Health']);
    assert.match(text, /position of Staff engineer at Kestrel Labs, with a base salary of €95,000/);
  });

  test('keeps apart what is another in each letter, and together what is the same', () => {
    const { pieces } = round(
      [tidewater, dossier('b', 'company: B', 'status: screen'), dossier('c', 'company: C', 'status: screen')],
      undefined,
    );
    const open = pieces.filter(piece => 'placeholder' in piece);
    const distinct = new Set(open.map(({ placeholder, within }) => `${within ?? ''} ${placeholder}`));
    assert.deepEqual([...distinct].sort(), [
      'B RECRUITER',
      'C RECRUITER',
      'name NAME',
      'otherCompany OTHER COMPANY',
      'otherDeadline DEADLINE',
    ]);
  });

  test('writes once to each dossier of a company, also where it is not clear whose an offer is', () => {
    const loose = note('offers/o.md', noteText(['type: negotiation', 'company: Ottermap']));
    const notes = [
      dossier('o1', 'company: Ottermap', 'role: Staff', 'status: offer'),
      dossier('o2', 'company: Ottermap', 'role: Manager', 'status: interview'),
      loose,
      kestrel,
      kestrelOffer,
    ];
    assert.deepEqual(round(notes, kestrelOffer).text.match(/^## .*$/gm), [
      '## Ottermap · Staff',
      '## Ottermap · Manager',
    ]);
  });

  test('writes to nobody where the others are over', () => {
    assert.deepEqual(round([kestrel, kestrelOffer, gone], kestrelOffer).letters, []);
  });
});
