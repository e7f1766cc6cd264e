import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import type { Words } from '../../../src/core/base/words';
import { isOver } from '../../../src/core/companies/noteDates';
import { nowAt } from '../../../src/core/time/now';
import { checklistOf } from '../../../src/core/companies/checklist';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { progressOf } from '../../../src/core/companies/progress';
import { insertSection } from '../../../src/core/edits/insertSection';
import { readGuide } from '../../../src/core/guide/readGuide';
import { parseNote } from '../../../src/core/index/parseNote';
import { company } from '../../../src/core/kinds/company';
import { kinds } from '../../../src/core/kinds/index';
import { negotiation } from '../../../src/core/kinds/negotiation';
import { wantedSection } from '../../../src/core/kinds/wantedSection';
import { english } from '../../../src/core/languages/english';
import { ours } from '../../../src/core/languages/ours';
import { factsFor } from '../../../src/core/letters/facts';
import { fillLetter } from '../../../src/core/letters/fillLetter';
import { letterNamed } from '../../../src/core/letters/letterNamed';
import { textOfPieces } from '../../../src/core/letters/letterPieces';
import { groupLetters } from '../../../src/core/letters/moments';
import { recipientsOf, writeRound } from '../../../src/core/letters/round';
import { appendLogEntry } from '../../../src/core/negotiations/logEntry';
import { readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { newNote } from '../../../src/core/newNote/newNote';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import type { OutlineNode } from '../../../src/core/outlines/outlineNode';
import { noteTooltip } from '../../../src/core/outlines/noteTooltip';
import { rowsBelow } from '../../../src/core/outlines/rowsBelow';
import { doubleMeanings } from '../../../src/core/productChecks/doubleMeanings';
import { addToPracticeLog, newPracticeLog } from '../../../src/core/sessions/practiceLog';
import { coverageOf } from '../../../src/core/stories/coverage';
import { lines, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { bothLanguages as names, german } from '../../support/german';
import { shippedGuide } from '../guide/shippedGuide';

const now = nowAt(fakeClock());
const { guide } = readGuide(shippedGuide());
const read = (path: string, text: string) =>
  parseNote({ uri: `memory:/${path}`, root: 'memory:/', path }, text, undefined, text, names);
const say = (words: Words): string => (typeof words === 'string' ? words : inEnglish(words));
const labels = (rows: readonly OutlineNode[]) => rows.map(({ label }) => say(label));

const dossierText = noteText(
  ['type: company', 'company: Seekranich', 'status: abgesagt', 'stage: Startup'],
  '## Warum gerade jetzt',
  'Weil sie wachsen.',
  '',
  '## Fragen an die Firma',
  '',
  '- [x] Wer entscheidet?',
  '- [ ] Was ist schwer?',
  '',
  '## rückmeldung',
  '',
);
const dossier = read('companies/seekranich/dossier.md', dossierText);
const offerText = noteText(
  ['type: negotiation', 'company: Seekranich', 'status: offen'],
  '## Das Angebot',
  'Gut.',
  '',
  '## Verlauf',
  '',
  '### 2026-11-18 · Anruf · Mina Okafor',
  '',
  '### 19.11.2026, Telefonat mit Tom Brandt',
);
const offer = read('companies/seekranich/negotiation.md', offerText);

suite('A note in a second language', () => {
  test('has the same sections, choices and no problems', () => {
    assert.deepEqual(
      dossier.sections.map(({ id }) => id),
      ['why_this_company_and_why_now', 'questions_to_ask', 'feedback'],
    );
    assert.deepEqual(dossier.choices, { status: 'rejected', stage: 'startup' });
    assert.deepEqual([...dossier.problems, ...offer.problems], []);
    assert.equal(doubleMeanings(names.languages).length, 0);
  });

  test('is over when its own word says so', () => {
    assert.ok(isOver(dossier));
    assert.ok(!isOver(offer));
    assert.ok(isOver(read('n.md', offerText.replace('offen', 'Abgelehnt'))));
  });

  test('is counted, and what is missing is named in its language', () => {
    assert.deepEqual(coverageOf(dossier).written, ['why_this_company_and_why_now', 'questions_to_ask']);
    const still = noteTooltip(dossier, { names }).lines.find(
      ({ name }) => name && say(name) === 'Still to write',
    );
    assert.equal(
      still && say(still.text),
      'Menschen · Ablauf und Runden · Warnzeichen · Mein Projekt · Geschichten · Rückmeldung',
    );
  });

  test('has its questions in the checklist', () => {
    assert.deepEqual(progressOf(dossier), { done: 1, all: 2, holds: 'questions' });
    assert.deepEqual(
      checklistOf(dossier).map(({ heading, holds }) => [heading, holds]),
      [['Fragen an die Firma', 'questions']],
    );
  });

  test('stands in the tree beside English ones, under the same status', () => {
    const heron = read(
      'companies/heron/dossier.md',
      noteText(['type: company', 'company: Heron Freight', 'status: rejected'], '## People', 'Ida'),
    );
    const tree = companyOutline([dossier, heron], now, undefined, undefined, names);
    const group = tree.find(({ id }) => id === 'companies/status:rejected');
    assert.ok(group);
    assert.equal(say(group.label), 'Rejected');
    assert.deepEqual(labels(rowsBelow(group)), ['Heron Freight', 'Seekranich']);
  });

  test('shows its log, by the kinds of its own words', () => {
    assert.deepEqual(
      readLogEntries(offer, names).map(({ day, kind, who }) => [day, kind, who]),
      [
        ['2026-11-19', 'call', 'Tom Brandt'],
        ['2026-11-18', 'call', 'Mina Okafor'],
      ],
    );
    const tree = companyOutline([offer], now, undefined, undefined, names);
    const [node] = tree.flatMap(rowsBelow).flatMap(rowsBelow);
    assert.ok(node);
    assert.deepEqual(
      rowsBelow(node).map(({ icon }) => icon?.id),
      ['call-outgoing', 'call-outgoing'],
    );
  });

  test('gets an entry in its language, and an English one in English', () => {
    const entry = { on: '2026-11-20', kind: 'email', who: 'Mina Okafor', said: '' } as const;
    const after = (text: string) => {
      const edits = appendLogEntry(text, entry, names);
      assert.ok(edits.ok);
      return applyEdits(text, edits.value);
    };
    assert.equal(after(offerText), `${offerText}\n### 2026-11-20 · Mail · Mina Okafor\n`);
    assert.match(after(lines('## Das Angebot', 'x')), /x\n\n## Verlauf\n\n### 2026-11-20 · Mail/);
    assert.match(after(lines('## The offer', 'x')), /x\n\n## Log\n\n### 2026-11-20 · email/);
    assert.match(after(lines('## Das Angebot', '## Log', 'x')), /## Log\nx\n\n### 2026-11-20/);
  });

  test('gets a section that is missing at its place, and none that it has in another language', () => {
    const inserted = (text: string, id: string) => {
      const { sections } = read('d.md', text);
      const wanted = wantedSection(company, id, names, names.languageOf(company.id, sections));
      const edits = insertSection(text, wanted);
      assert.ok(edits.ok);
      return applyEdits(text, edits.value);
    };
    const headings = (text: string) => text.match(/^## .*$/gm);
    assert.deepEqual(headings(inserted(dossierText, 'people')), [
      '## Warum gerade jetzt',
      '## Menschen',
      '## Fragen an die Firma',
      '## rückmeldung',
    ]);
    const mixed = dossierText.replace('Fragen an die Firma', 'Questions to ask');
    assert.equal(inserted(mixed, 'questions_to_ask'), mixed);
    assert.deepEqual(headings(inserted(mixed, 'red_flags'))?.slice(1, 3), [
      '## Questions to ask',
      '## Warnzeichen',
    ]);
  });

  test('is wanted by every heading that it may have', () => {
    const { heading, known, order } = wantedSection(negotiation, 'log', names, german);
    assert.equal(heading, 'Verlauf');
    assert.deepEqual(known, ['Log', 'Verlauf']);
    assert.deepEqual(order[0], ['The offer', 'Das Angebot']);
    assert.equal(order.length, negotiation.sections.length);
  });

  test('has a practice log whose columns it names itself', () => {
    const row = {
      ...{ began: '2026-11-25 10:12', session: 'coding', problem: 'Two sum', language: 'Go' },
      ...{ clarify: '7', plan: '8', implement: '20', review: '10', minutes: '45' },
      ...{ time: 'O(n)', space: '', improve: 'Ask first' },
    };
    const log = newPracticeLog(row, german);
    assert.match(log, /# Übungsbuch\n\n\| Begonnen \| Übung \| Aufgabe \|/);
    const added = (text: string) => {
      const edits = addToPracticeLog(text, { ...row, problem: 'Three sum' }, names);
      assert.ok(edits.ok);
      return applyEdits(text, edits.value);
    };
    assert.equal(added(log).match(/^\| 2026-11-25/gm)?.length, 2);
    const short = lines('| Begonnen | Aufgabe | Notizen |', '|---|---|---|');
    assert.match(added(short), /\| Three sum \| Zeit: O\(n\); Besser machen: Ask first \|/);
  });

  test('may mix both', () => {
    const mixed = read(
      'companies/x/dossier.md',
      noteText(
        ['type: company', 'company: X', 'status: applied'],
        '## People',
        'Ida',
        '## Warnzeichen',
        'Lärm',
      ),
    );
    assert.deepEqual(coverageOf(mixed).written, ['people', 'red_flags']);
    assert.equal(mixed.choices['status'], 'applied');
  });
});

suite('A language', () => {
  test('that forgets a section, a status or what happens in a log does not compile', () => {
    const { story, company: dossiers } = english.kinds;
    // @ts-expect-error Five sections of a story have no heading.
    const sections: typeof story = { ...story, sections: { situation: 'Lage' } };
    // @ts-expect-error Nine statuses have no word.
    const choices: typeof dossiers.choices = { ...dossiers.choices, status: { saved: 'vorgemerkt' } };
    // @ts-expect-error Four kinds of entries have no word.
    const entryKinds: typeof english.entryKinds = { call: 'Anruf' };
    assert.equal([sections, choices, entryKinds].length, 3);
  });

  test('has one word for each id that means nothing else, so an English note means what it always has', () => {
    for (const kind of kinds)
      for (const { id } of kind.sections) {
        const heading = ours.heading(kind.id, id);
        assert.equal(ours.section(kind.id, heading), id);
        assert.equal(ours.section(undefined, heading), id);
        assert.equal(names.section(kind.id, ` ${heading.toUpperCase()} `.replaceAll(' ', '\u00a0')), id);
      }
  });
});

suite('A new note in a second language', () => {
  const made = (language: typeof english) => {
    const note = newNote({
      kind: company,
      answers: { company: 'Seekranich', stage: 'startup' },
      guide,
      today: '2026-11-21',
      names,
      language,
    });
    assert.ok(note.ok);
    return note.value.text;
  };

  test('has the headings and the status of its language, and is read as any other', () => {
    const text = made(german);
    assert.match(text, /^status: vorgemerkt$/m);
    assert.match(text, /^## Warum diese Firma$/m);
    const note = read('d.md', text);
    assert.deepEqual(
      note.sections.flatMap(({ id }) => id ?? []),
      company.sections.map(({ id }) => id),
    );
    assert.equal(note.choices['status'], 'saved');
    assert.deepEqual(note.problems, []);
    assert.equal(progressOf(note)?.holds, 'questions');
  });

  test('is in English where nothing else was said', () => {
    assert.match(made(english), /^status: saved$/m);
    assert.match(made(english), /^## Why this company, and why now$/m);
  });
});

suite('A letter in a second language', () => {
  const page = (title: string, mark: string, ...body: string[]) => [
    title,
    `<!-- ${mark} -->`,
    '',
    ...body,
    '',
  ];
  const { guide: theirs, mistakes } = readGuide(
    [
      {
        path: 'negotiation.md',
        text: lines(
          ...page('# Verhandeln', 'id: top', 'Wie man verhandelt.'),
          ...page('## Fristen', 'id: deadlines', 'Wann.'),
          ...page(
            '### Brief: die eigene Frist nennen',
            'letter: my-deadline',
            'Früh.',
            '',
            '> Bis [DEADLINE].',
          ),
          ...page(
            '### Brief: die anderen wecken',
            'letter: update-others',
            'Bald.',
            '',
            '> [OTHER COMPANY] bietet.',
          ),
        ),
      },
    ],
    german,
  );
  const kestrel = read(
    'companies/kestrel/negotiation.md',
    noteText([
      'type: negotiation',
      'company: Kestrel Labs',
      'status: offen',
      'deadline: 2026-12-04',
      'my_deadline: 2026-12-03',
    ]),
  );
  const talking = read(
    'companies/tidewater/dossier.md',
    noteText(['type: company', 'company: Tidewater Health', 'status: im Gespräch']),
  );
  const companies = companiesOf([kestrel, talking, dossier]);

  test('is read from its file, with the title of its language', () => {
    assert.deepEqual(
      mistakes.filter(({ path }) => path === 'negotiation.md'),
      [],
    );
    assert.deepEqual(
      theirs.letters.map(({ id, title }) => [id, title]),
      [
        ['my-deadline', 'die eigene Frist nennen'],
        ['update-others', 'die anderen wecken'],
      ],
    );
  });

  test('means by its placeholders what the letter of its name means', () => {
    const letter = letterNamed(theirs.letters, 'my-deadline');
    assert.ok(letter);
    const facts = factsFor({ to: companies[0], companies, name: '', now });
    assert.equal(textOfPieces(fillLetter(letter, facts)), 'Bis Thursday, 3 December.');
  });

  test('is found at its moment, by its name, and by a title of either language', () => {
    assert.deepEqual(
      groupLetters(theirs.letters, []).map(({ name }) => inEnglish(name)),
      ['Telling the other companies', 'Time'],
    );
    const both = [...guide.letters, ...theirs.letters];
    for (const name of [
      'my-deadline',
      'announce your deadline',
      'Announce  your deadline',
      'die eigene Frist nennen',
    ])
      assert.equal(letterNamed(both, name)?.id, 'my-deadline', name);
    assert.equal(letterNamed(both, 'nothing of the kind'), undefined);
  });

  test('goes to those who are in process, by the status of their own words', () => {
    const pieces = writeRound({
      recipients: recipientsOf('offer', kestrel, companies),
      companies,
      letters: theirs.letters,
      context: { offer: kestrel.uri },
      name: '',
      now,
      title: 'T',
      lead: 'L',
    });
    assert.match(textOfPieces(pieces), /## Tidewater Health\n\nKestrel Labs bietet\.\n$/);
    assert.doesNotMatch(textOfPieces(pieces), /Seekranich/);
  });
});
