import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { nowAt } from '../../../src/core/time/now';
import { companyDates } from '../../../src/core/companies/companyDates';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { doubtFixes } from '../../../src/core/companies/doubtFixes';
import { offerProblems, doubtsIn } from '../../../src/core/companies/offerProblems';
import { doubtWords } from '../../../src/core/companies/doubtWords';
import { openProcesses } from '../../../src/core/deadlines/process';
import { upcoming, usualSources } from '../../../src/core/deadlines/upcoming';
import { lanesOf } from '../../../src/core/deadlines/lanes';
import type { Note } from '../../../src/core/notes/note';
import { parseNote } from '../../../src/core/index/parseNote';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import type { Words } from '../../../src/core/base/words';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { runs } from '../../support/runs';
import { drawn, row } from '../outlines/drawn';

const shown = (text: Words) => (typeof text === 'string' ? text : inEnglish(text));
const now = nowAt(fakeClock()); // 2026-11-21 10:00 in New York

const dossier = (path: string, ...fields: readonly string[]) =>
  note(path, noteText(['type: company', 'company: Kestrel', ...fields]));
const offer = (path: string, fields: readonly string[] = [], ...body: readonly string[]) =>
  note(path, noteText(['type: negotiation', 'company: Kestrel', 'deadline: 2026-12-04', ...fields], ...body));

const rejected = dossier('companies/a/dossier.md', 'role: Staff engineer', 'status: rejected');
const open = dossier('companies/b/dossier.md', 'role: Team lead', 'status: offer');
const alsoOpen = dossier('companies/c/dossier.md', 'role: Senior Backend Engineer', 'status: interview');

/** The path of the dossier that a negotiation is put under; `itself` where it stands for its company. */
function ownerOf(loose: Note, ...dossiers: readonly Note[]): string {
  const found = companiesOf([...dossiers, loose]).find(({ negotiations }) => negotiations.includes(loose));
  assert.ok(found);
  return found.dossier?.path ?? 'itself';
}

const counted = (...notes: readonly Note[]) =>
  upcoming(notes, { zone: now.zone, sources: usualSources }).map(({ uri }) => uri);
const saidOf = (...notes: readonly Note[]) =>
  companiesOf(notes)
    .flatMap(({ doubts }) => doubts)
    .map(doubt => inEnglish(doubtWords(doubt)));

suite('Several dossiers of one company', () => {
  test('each keep the negotiation that is beside them', () => {
    const one = offer('companies/a/negotiation.md');
    const two = offer('companies/b/negotiation.md');
    assert.equal(ownerOf(one, rejected, open, two), rejected.path);
    assert.equal(ownerOf(two, rejected, open, one), open.path);
    assert.deepEqual(counted(rejected, open, one, two), [two.uri]);
  });

  test('leave a negotiation elsewhere to the one that is open, in whichever order they are', () => {
    const loose = offer('offers/kestrel.md');
    for (const notes of [
      [rejected, open],
      [open, rejected],
    ]) {
      assert.equal(ownerOf(loose, ...notes), open.path);
      assert.deepEqual(counted(...notes, loose), [loose.uri]);
      assert.deepEqual(saidOf(...notes, loose), []);
    }
  });

  test('are told apart by the role where two are open', () => {
    const both = [open, rejected, alsoOpen];
    const withRole = (role: string) => ownerOf(offer('offers/k.md', [`role: ${role}`]), ...both);
    assert.equal(withRole('Team lead'), open.path);
    assert.equal(withRole('  TEAM   Lead '), open.path);
    assert.equal(withRole('Backend engineer'), alsoOpen.path);
    assert.equal(withRole('Backend engineer (senior)'), alsoOpen.path);
    assert.equal(withRole('Manager'), 'itself');
  });

  test('are told apart by the whole role before a part of it', () => {
    const plain = dossier('d.md', 'role: Backend engineer');
    assert.equal(ownerOf(offer('o/k.md', ['role: Backend Engineer']), plain, alsoOpen), plain.path);
    assert.equal(ownerOf(offer('o/k.md', ['role: senior backend engineer']), plain, alsoOpen), alsoOpen.path);
  });

  test('are told apart by a field that names the dossier', () => {
    const named = (field: string) =>
      ownerOf(offer('companies/offers/k.md', [`dossier: ${field}`]), open, alsoOpen, rejected);
    for (const field of [
      '../c/dossier.md',
      '../c/dossier',
      './../c/dossier.md#People',
      '../c',
      'c/dossier.md',
      '/interview-prep/companies/c/dossier.md',
      '"[The dossier](../c/dossier.md)"',
      '"[[c/dossier]]"',
      '[[c/dossier|Kestrel]]',
    ])
      assert.equal(named(field), alsoOpen.path, field);
    for (const field of ['../x/dossier.md', 'dossier.md', 'https://c/dossier.md', '%', ''])
      assert.equal(named(field), 'itself', field);
  });

  test('are told apart by a link in the text, from either side', () => {
    const linking = (...body: readonly string[]) =>
      ownerOf(offer('companies/offers/k.md', [], ...body), open, alsoOpen, rejected);
    assert.equal(linking('See [it](../c/dossier.md "The dossier").'), alsoOpen.path);
    assert.equal(linking('See [it](<../c/dossier.md>).'), alsoOpen.path);
    assert.equal(linking('See [it][1].', '', '[1]: ../c/dossier.md'), alsoOpen.path);
    assert.equal(linking('See [[c/dossier]].'), alsoOpen.path);
    assert.equal(linking('See [[dossier]].'), 'itself');
    assert.equal(linking('See [it](dossier.md).'), 'itself');
    assert.equal(linking('<!-- [it](../c/dossier.md) -->'), 'itself');
    assert.equal(linking('[it](../c/dossier.md) or [it](../b/dossier.md)?'), 'itself');
    // A link to the one that is over is about the past.
    assert.equal(linking('[it](../a/dossier.md) and [it](../b/dossier.md)'), open.path);
    const back = note('d/dossier.md', noteText(['type: company', 'company: Kestrel'], '[Offer](../o/k.md)'));
    assert.equal(ownerOf(offer('o/k.md'), open, back), back.path);
  });

  test('do not silence what belongs to none of them for certain', () => {
    const loose = offer('offers/k.md');
    const both = [open, alsoOpen, loose];
    assert.deepEqual(counted(...both), [loose.uri]);
    assert.deepEqual(saidOf(...both), [
      'Two open dossiers are called Kestrel. Add the role to this note, or save it next to its dossier.',
    ]);
    const three = dossier('companies/d/dossier.md');
    assert.match(saidOf(...both, three)[0] ?? '', /^3 open dossiers are called Kestrel\./);
  });

  test('do not silence it either where all of them are over', () => {
    const loose = offer('offers/k.md');
    const declined = dossier('companies/d/dossier.md', 'status: declined');
    assert.deepEqual(counted(rejected, declined, loose), [loose.uri]);
    assert.match(saidOf(rejected, declined, loose)[0] ?? '', /closed/);
  });

  test('do not let one that is over silence an offer beside it that the open one may have made', () => {
    const loose = offer('companies/a/negotiation.md');
    assert.equal(ownerOf(loose, rejected, open), rejected.path);
    assert.deepEqual(counted(rejected, open, loose), [loose.uri]);
    assert.match(saidOf(rejected, open, loose)[0] ?? '', /closed/);
  });

  test('do not silence what says another role than the one that is over', () => {
    for (const path of ['offers/k.md', 'companies/a/negotiation.md']) {
      const loose = offer(path, ['role: Team lead']);
      assert.deepEqual(counted(rejected, loose), [loose.uri], path);
      assert.deepEqual(counted(rejected, offer(path, ['role: staff engineer'])), [], path);
    }
    const loose = offer('offers/k.md', ['role: Staff engineer']);
    assert.deepEqual(counted(rejected, open, loose), [loose.uri]);
  });

  test('keep what was decided beside them, and have no doubts about it', () => {
    const declined = offer('companies/a/negotiation.md', ['status: declined']);
    assert.equal(ownerOf(declined, rejected, open), rejected.path);
    assert.deepEqual(saidOf(rejected, open, declined), []);
    assert.deepEqual(saidOf(open, alsoOpen, offer('offers/k.md', ['status: declined'])), []);
  });
});

suite('A negotiation', () => {
  const named = (path: string, company: string, ...more: readonly string[]) =>
    note(path, noteText(['type: negotiation', `company: ${company}`, 'deadline: 2026-12-04', ...more]));

  test('goes by its company’s name in any spelling', () => {
    for (const company of ['KESTREL', '  kestrel ', '"Kestrel  "'])
      assert.equal(ownerOf(named('o/k.md', company), open), open.path);
  });

  test('is silenced by the only dossier of its company, when that is over', () => {
    for (const path of ['offers/k.md', 'companies/a/negotiation.md'])
      assert.deepEqual(counted(rejected, offer(path)), [], path);
  });

  test('is not silenced by the dossier of another company, wherever it is', () => {
    const loose = named('companies/a/negotiation.md', 'Xenon');
    assert.deepEqual(counted(rejected, loose), [loose.uri]);
    const ottermap = note('x.md', noteText(['type: company', 'company: Ottermap', 'status: rejected']));
    assert.deepEqual(saidOf(rejected, loose), [], 'it has no dossier, and that is all');
    const torn = named('companies/a/negotiation.md', 'Ottermap');
    assert.deepEqual(counted(rejected, ottermap, torn), [torn.uri]);
  });

  test('does not go with any of the dossiers in one folder where it names none of them', () => {
    const ottermap = note('k.md', noteText(['type: company', 'company: Ottermap', 'status: offer']));
    const kestrel = dossier('o.md', 'status: offer');
    assert.equal(ownerOf(named('n.md', 'Xenon'), ottermap, kestrel), 'itself');
    assert.equal(ownerOf(named('n.md', 'Kestrel'), ottermap, kestrel), kestrel.path);
  });

  test('that names no company belongs to the dossier beside it', () => {
    assert.equal(ownerOf(named('companies/b/negotiation.md', ''), rejected, open), open.path);
    assert.equal(ownerOf(named('offers/n.md', ''), rejected, open), 'itself');
  });

  test('that names no company is not silenced by the dossier beside it, which may be of another', () => {
    const loose = named('companies/a/negotiation.md', '');
    assert.equal(ownerOf(loose, rejected), rejected.path);
    assert.deepEqual(counted(rejected, loose), [loose.uri]);
  });

  test('is silenced by no dossier while anything speaks for another that is open', () => {
    const falcon = note('f/dossier.md', noteText(['type: company', 'company: Falcon', 'status: offer']));
    const plain = dossier('k/dossier.md', 'status: rejected');
    const second = dossier('k2/dossier.md', 'role: Staff Engineer', 'status: offer');
    const inK = (fields: readonly string[], ...body: readonly string[]) => offer('k/n.md', fields, ...body);
    const declined = offer('k2/negotiation.md', ['status: declined']);
    const cases: readonly (readonly Note[])[] = [
      [inK([], 'See [this](../f/dossier.md).'), plain, falcon],
      [inK([]), plain, second, declined],
      [inK(['role: Staff Engineer']), plain, second, offer('k2/x.md', ['role: Staff Engineer'])],
      [inK(['role: Data Engineer']), dossier('k/dossier.md', 'role: Engineer', 'status: rejected')],
      [inK(['dossier: "[[k/dossier]] or [[f/dossier]]"']), plain, falcon],
    ];
    for (const [loose, ...others] of cases) {
      assert.ok(loose);
      assert.ok(counted(loose, ...others).includes(loose.uri), JSON.stringify(loose.fields));
    }
    const own = inK([]);
    assert.deepEqual(counted(own, plain, second, offer('k2/negotiation.md')), [
      'memory:/notes/k2/negotiation.md',
    ]);
    assert.deepEqual(counted(inK([]), plain), [], 'its own, and over');
  });

  test('of one workspace folder is not silenced by a dossier of another', () => {
    const elsewhere = parseNote(
      {
        uri: 'memory:/other/companies/a/negotiation.md',
        root: 'memory:/other',
        path: 'companies/a/negotiation.md',
      },
      noteText(['type: negotiation', 'company: Kestrel', 'deadline: 2026-12-04']),
    );
    assert.equal(ownerOf(elsewhere, rejected), 'itself');
    assert.deepEqual(counted(rejected, elsewhere), [elsewhere.uri]);
  });
});

suite('Any dossiers and negotiations', () => {
  const names = ['Kestrel', 'kestrel ', 'Ottermap', ''];
  const roles = ['', 'Staff', 'Staff engineer', 'Lead'];
  const folders = ['', 'companies/a', 'companies/b', 'offers'];
  const roots = ['memory:/one', 'memory:/two'];
  const links = ['', '../a/dossier.md', '[[b/dossier]]', 'nowhere.md'];
  const one = fc.record({
    isDossier: fc.boolean(),
    root: fc.constantFrom(...roots, 'memory:/one'),
    folder: fc.constantFrom(...folders),
    name: fc.constantFrom(...names),
    role: fc.constantFrom(...roles),
    status: fc.constantFrom('', 'rejected', 'offer', 'declined', 'open'),
    dossier: fc.constantFrom(...links),
    text: fc.constantFrom('', '[x](../a/dossier.md)', '[x](../offers/note-1.md)'),
  });
  const notesOf = (all: readonly (typeof one extends fc.Arbitrary<infer T> ? T : never)[]) =>
    all.map(({ isDossier, root, folder, name, role, status, dossier: link, text }, i) => {
      const path = `${folder === '' ? '' : `${folder}/`}${i % 2 ? `note-${i}` : isDossier ? 'dossier' : 'negotiation'}${i > 3 ? i : ''}.md`;
      const fields = [
        `type: ${isDossier ? 'company' : 'negotiation'}`,
        `company: ${name}`,
        `role: ${role}`,
        `status: ${status}`,
        ...(isDossier ? [] : ['deadline: 2026-12-04', `dossier: "${link}"`]),
      ];
      return parseNote({ uri: `${root}/${path}`, root, path }, noteText(fields, text));
    });
  const anyNotes = fc
    .array(one, { maxLength: 8 })
    .map(notesOf)
    .map(notes => [...new Map(notes.map(each => [each.uri, each])).values()]);

  const key = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const folderOf = ({ path, root }: Note) => `${root} ${path.split('/').slice(0, -1).join('/')}`;
  const valueOf = (each: Note, field: string) => {
    const value = each.fields[field];
    return typeof value === 'string' ? value : '';
  };
  const isOpen = (each: Note) =>
    !(each.kind === 'company' ? ['rejected', 'declined'] : ['declined']).includes(valueOf(each, 'status'));
  const ofKind = (notes: readonly Note[], kind: string) => notes.filter(each => each.kind === kind);

  test('have every note in one place, and nothing else', () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const all = companiesOf(notes).flatMap(({ dossier: own, negotiations }) => [
          ...(own ? [own] : []),
          ...negotiations,
        ]);
        assert.deepEqual(all.map(({ uri }) => uri).sort(), notes.map(({ uri }) => uri).sort());
      }),
      runs(500),
    );
  });

  test('count every open deadline once, unless the dossier that it belongs to for certain is over', () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const shown = counted(...notes);
        assert.equal(new Set(shown).size, shown.length);
        for (const each of ofKind(notes, 'negotiation')) {
          if (!isOpen(each)) assert.ok(!shown.includes(each.uri));
          else if (!shown.includes(each.uri)) {
            const dossiers = ofKind(notes, 'company').filter(({ root }) => root === each.root);
            const name = key(valueOf(each, 'company'));
            const isBeside = (other: Note) => folderOf(other) === folderOf(each);
            const sameName = dossiers.filter(other => key(other.title) === name);
            const certain = [
              ...dossiers.filter(other => isBeside(other) && (name === '' || key(other.title) === name)),
              ...(sameName.length === 1 ? sameName : []),
              ...(valueOf(each, 'dossier') === '' ? [] : dossiers),
            ];
            assert.ok(
              certain.some(other => !isOpen(other)),
              each.uri,
            );
          }
        }
      }),
      runs(2000),
    );
  });

  test('are the same for the countdown, the tree, the timeline and the letters', () => {
    fc.assert(
      fc.property(anyNotes, notes => {
        const companies = companiesOf(notes);
        const shown = [...counted(...notes)].sort();
        const inProcesses = openProcesses(notes, now, usualSources).flatMap(({ moments }) => moments);
        assert.deepEqual(inProcesses.map(({ uri }) => uri).sort(), shown);
        const marks = lanesOf(notes, now).flatMap(lane => lane.marks);
        assert.deepEqual(marks.map(({ uri }) => uri).sort(), shown);
        const waiting = companies.flatMap(files => companyDates(files, now));
        const inTree = waiting.filter(({ state }) => state !== 'passed').map(({ note: { uri } }) => uri);
        assert.deepEqual(inTree.sort(), shown);
      }),
      runs(500),
    );
  });
});

suite('An offer whose dossier is unclear', () => {
  const text = noteText(['type: negotiation', 'company: Kestrel', 'deadline: 2026-11-23']);
  const loose = note('offers/k.md', text);
  const notes = [open, alsoOpen, loose];

  test('counts, and says so in the tree and on the timeline', () => {
    const rows = companyOutline(notes, now);
    assert.deepEqual(drawn(rows).slice(-4), [
      'No status yet | 1',
      '  Kestrel | Offer | Mon | dossier unclear',
      '    Negotiation | dossier unclear',
      '    Offer deadline | in 2 days',
    ]);
    const said =
      'Two open dossiers are called Kestrel. Add the role to this note, or save it next to its dossier.';
    assert.deepEqual(row(rows, 'Negotiation').warnings?.map(shown), [said]);
    const lanes = lanesOf(notes, now).map(({ detail }) => detail.map(shown).join(', '));
    assert.deepEqual(lanes, ['dossier unclear', 'Team lead, Offer', 'Senior Backend Engineer, Interview']);
  });

  test('is a problem of that note, for as long as nothing decides', () => {
    assert.deepEqual([...offerProblems(notes).keys()], [loose.uri]);
    const decided = offer('offers/k.md', ['role: Team lead']);
    assert.equal(offerProblems([open, alsoOpen, decided]).size, 0);
  });

  test('is told that nothing counts down to it where its dossier is over', () => {
    const said = (...all: readonly Note[]) =>
      [...offerProblems(all).values()].map(({ code, message }) => [code, inEnglish(message)]);
    assert.deepEqual(said(rejected, offer('companies/a/negotiation.md')), [
      [
        'closed-dossier',
        'This offer has no countdown, because its dossier is closed. Set a status here as well, or reopen the dossier.',
      ],
    ]);
    assert.deepEqual(said(rejected, offer('companies/a/negotiation.md', ['status: expired'])), []);
    assert.deepEqual(said(open, offer('companies/b/negotiation.md')), []);
  });

  test('is linked to either dossier by a fix', () => {
    const odd = dossier('companies/d 100% (2)/dossier #1.md');
    const all = [open, alsoOpen, odd, loose];
    const [doubt] = doubtsIn(all);
    assert.ok(doubt);
    const fixes = doubtFixes(doubt, text);
    assert.deepEqual(
      fixes.map(({ title }) => inEnglish(title)),
      [
        'Link to the dossier Kestrel · Team lead',
        'Link to the dossier Kestrel · Senior Backend Engineer',
        'Link to the dossier Kestrel (companies/d 100% (2)/dossier #1.md)',
      ],
    );
    [open, alsoOpen, odd].forEach((wanted, i) => {
      const fixed = note(loose.path, applyEdits(text, fixes[i]?.edits ?? []));
      assert.equal(ownerOf(fixed, open, alsoOpen, odd), wanted.path, fixed.fields['dossier'] as string);
      assert.deepEqual(doubtsIn([open, alsoOpen, odd, fixed]), []);
    });
  });
});
