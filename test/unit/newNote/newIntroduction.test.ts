import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { readGuide } from '../../../src/core/guide/readGuide';
import { sectionOf } from '../../../src/core/guide/sectionOf';
import { introduction } from '../../../src/core/kinds/introduction';
import { ours } from '../../../src/core/languages/ours';
import { newNote } from '../../../src/core/newNote/newNote';
import { companiesOpen, stepsFor, usualAnswers } from '../../../src/core/newNote/stepsFor';
import { coverageOf } from '../../../src/core/stories/coverage';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const usual = usualAnswers(introduction, inEnglish);
const made = newNote({ kind: introduction, answers: usual, guide, today: '2026-11-21' });
assert.ok(made.ok);
const { text, stops } = made.value;

suite('A new introduction', () => {
  test('has its fields and five parts, each with a stop', () => {
    assert.ok(
      text.startsWith('---\ntype: introduction\ntitle: Two-minute introduction\ncompany:\nrole:\n---\n'),
      text.slice(0, 200),
    );
    const headings = ['## Now', '## Proof', '## Path', '## Why here', '## Hand over'];
    assert.deepEqual(text.match(/^## .+$/gm), headings);
    const above = stops.map(stop =>
      text
        .slice(0, stop)
        .match(/^## .+$/gm)
        ?.at(-1),
    );
    assert.deepEqual(above, headings);
  });

  test('says in each part what the outline of the guide says of it', () => {
    const outline = sectionOf(guide, 'cultural-fit#introduction-outline');
    assert.ok(outline);
    const advised = [...text.matchAll(/^## (.+)\n\n<!-- (.+) -->$/gm)].map(
      ([, part, says]) => `${part}: ${says}`,
    );
    assert.deepEqual(advised, outline.points);
    for (const [at, seconds] of [20, 40, 25, 25, 10].entries())
      assert.match(advised[at] ?? '', new RegExp(`: ${seconds} seconds\\. `));
  });

  test('has nothing written, and says so', () => {
    const { written, missing } = coverageOf(note('introductions/mine.md', text));
    assert.deepEqual(written, []);
    assert.deepEqual(
      missing.map(id => ours.heading('introduction', id)),
      ['Now', 'Proof', 'Path', 'Why here', 'Hand over'],
    );
  });

  test('goes into the folder of introductions', () => {
    const [first] = made.value.paths();
    assert.equal(first, 'introductions/two-minute-introduction.md');
  });
});

suite('What is asked before an introduction is made', () => {
  const dossier = (name: string, status: string, at = name) =>
    note(`companies/${at}/${at}.md`, noteText(['type: company', `company: ${name}`, `status: ${status}`]));
  const companies = companiesOpen([
    dossier('Tern', 'applied'),
    dossier('Kestrel', 'interview'),
    dossier('KESTREL', 'saved', 'kestrel-2'),
    dossier('Gannet', 'declined'),
    note('stories/x.md', noteText(['type: story', 'title: Launch'])),
    note('x.md', '# Loose'),
  ]);
  const known = {
    guide,
    themes: [],
    answered: [],
    dossiers: [],
    companies,
    here: { instant: fakeClock().now(), zone: 'America/New_York', language: 'en' },
  };

  test('is a title, which is there already, and a company', () => {
    assert.deepEqual(usual, { title: 'Two-minute introduction' });
    const steps = stepsFor(introduction, known);
    assert.deepEqual(
      steps.map(({ key }) => key),
      ['title', 'company'],
    );
    assert.ok(steps[0]?.ask === 'text' && steps[0].check(' '));
  });

  test('offers the companies in the running once each, another one, or none', () => {
    assert.deepEqual(companies, ['Kestrel', 'Tern']);
    const company = stepsFor(introduction, known)[1];
    assert.ok(company?.ask === 'one' && company.own && company.skip);
    assert.deepEqual(
      company.choices({}).map(({ label }) => label),
      ['Kestrel', 'Tern'],
    );
  });

  test('takes any company, or none, while there is no dossier', () => {
    const company = stepsFor(introduction, { ...known, companies: [] })[1];
    assert.ok(company?.ask === 'text' && company.check('') === undefined);
  });
});
