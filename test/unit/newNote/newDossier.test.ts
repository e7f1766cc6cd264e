import assert from 'node:assert/strict';
import { readGuide } from '../../../src/core/guide/readGuide';
import { company } from '../../../src/core/kinds/company';
import type { NoteKind } from '../../../src/core/kinds/kind';
import { negotiation } from '../../../src/core/kinds/negotiation';
import { newNote } from '../../../src/core/newNote/newNote';
import type { Answers } from '../../../src/core/asking/step';
import { coverageOf } from '../../../src/core/stories/coverage';
import { note } from '../../support/builders';
import { headingsOf } from '../../support/inEnglish';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());

function make(
  kind: NoteKind,
  answers: Answers,
  more: { template?: string; beside?: string; occupied?: ReadonlySet<string> } = {},
) {
  const made = newNote({ kind, answers, guide, today: '2026-11-21', ...more });
  assert.ok(made.ok);
  const { text, stops } = made.value;
  const paths: string[] = [];
  for (const path of made.value.paths()) if (paths.push(path) === 3) break;
  return { text, stops, paths, read: note(paths[0] ?? '', text) };
}

const visible = (text: string) => text.replace(/<!--[^]*?-->/g, '');
const groups = (text: string) =>
  [
    ...(visible(text).split('## Questions to ask\n')[1]?.split('\n## ')[0] ?? '').matchAll(/^### (.+)$/gm),
  ].map(([, heading]) => heading);
const allGroups = [...new Set(guide.questionsToAsk.map(({ group }) => group))];
const forAll = allGroups.filter(group => !group.startsWith('Startup: '));

suite('A new company dossier', () => {
  const startup = make(company, {
    company: 'Kestrel Labs',
    role: '',
    stage: 'startup',
    recruiter: 'Mina Okafor',
  });

  test('begins with its front matter; what was passed over is empty', () => {
    assert.ok(
      startup.text.startsWith(
        '---\ntype: company\ncompany: Kestrel Labs\nrole:\nstage: startup\nstatus: saved\nrecruiter: Mina Okafor\nnext_action:\nnext_action_on:\ninterview:\ninterview_on:\n---\n',
      ),
      startup.text.slice(0, 300),
    );
    assert.deepEqual(startup.read.problems, []);
  });

  test('has the sections of its kind, in order', () => {
    assert.deepEqual(
      startup.read.sections.filter(({ level }) => level === 2).map(({ heading }) => heading),
      headingsOf(company),
    );
  });

  test('asks what the guide asks, word for word, below the guide’s headings', () => {
    assert.deepEqual(
      startup.read.tasks.map(({ text, section }) => [startup.read.sections[section]?.heading, text]),
      guide.questionsToAsk.map(({ group, text }) => [group, text]),
    );
  });

  test('asks about runway and fit only where the stage has them', () => {
    for (const stage of ['startup', 'scaleup'])
      assert.deepEqual(groups(make(company, { company: 'x', stage }).text), allGroups);
    for (const stage of ['enterprise', 'public', ''])
      assert.deepEqual(groups(make(company, { company: 'x', stage }).text), forAll);
  });

  test('warns of red flags that the stage can have', () => {
    assert.match(startup.text, /default alive/);
    assert.doesNotMatch(make(company, { company: 'x', stage: 'public' }).text, /default alive/);
  });

  test('has a heading for each part of the reasons and of the project outline', () => {
    const headings = startup.read.sections.filter(({ level }) => level === 3).map(({ heading }) => heading);
    for (const heading of ['What you bring', 'What it does for you', 'The overview', 'Ways of working'])
      assert.ok(headings.includes(heading), heading);
    assert.match(startup.text, /### The overview\n\n<!-- - What the business wants from it\n- Who uses it/);
  });

  test('leaves its advice in comments, so that nothing but the questions counts as written', () => {
    assert.deepEqual(coverageOf(startup.read).written, ['questions_to_ask']);
    assert.ok(startup.stops.length >= 10);
  });

  test('has a folder of its own, and a second role has another', () => {
    assert.deepEqual(startup.paths, [
      'companies/kestrel-labs/kestrel-labs.md',
      'companies/kestrel-labs-2/kestrel-labs-2.md',
      'companies/kestrel-labs-3/kestrel-labs-3.md',
    ]);
  });

  test('leaves alone a folder that has a dossier already, whatever that is called', () => {
    const occupied = new Set(['companies/kestrel-labs']);
    assert.deepEqual(make(company, { company: 'Kestrel Labs' }, { occupied }).paths.slice(0, 1), [
      'companies/kestrel-labs-2/kestrel-labs-2.md',
    ]);
  });

  test('can have a form of the user’s own, with the sections as variables', () => {
    const template =
      '---\r\ntype: company\r\ncompany: {{company}}\r\n---\r\n\r\n{{questions_to_ask}}\r\n\r\n{{people}}\r\n{{recruiter}}';
    const { text, stops } = make(company, { company: 'x', recruiter: 'Mina' }, { template });
    assert.deepEqual(groups(`## Questions to ask\n${text.replaceAll('\r', '')}`), forAll);
    assert.ok(text.endsWith('\r\nMina'));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.equal(stops.length, 1);
  });
});

suite('A new negotiation log', () => {
  const log = make(negotiation, {
    company: 'Kestrel Labs',
    offered_on: '2026-11-20',
    deadline: '2026-12-04 17:00',
    currency: 'EUR',
    base: '95.000 €',
    bonus: '15 %',
    sign_on: '',
    equity: '0.1 %',
  });

  test('keeps the offer as it was written', () => {
    assert.ok(
      log.text.startsWith(
        '---\ntype: negotiation\ncompany: Kestrel Labs\nstatus: open\noffered_on: 2026-11-20\ndeadline: "2026-12-04 17:00"\nmy_deadline:\ncurrency: EUR\nbase: "95.000 €"\nbonus: "15 %"\nsign_on:\nequity: "0.1 %"\nbatna:\n---\n',
      ),
      log.text.slice(0, 300),
    );
    assert.deepEqual(log.read.problems, []);
  });

  const below = (heading: string) =>
    log.read.tasks.filter(({ section }) => log.read.sections[section]?.heading === heading);

  test('lists what matters, what else to ask for, and the ten rules with a line each', () => {
    assert.ok(below('What matters beyond money').length > 15);
    assert.ok(below('Other things to ask for').length > 15);
    const rules = below('Ten rules').map(({ text }) => text);
    assert.equal(rules.length, 10);
    rules.forEach((text, i) => assert.match(text, new RegExp(`^Rule ${i + 1}: .+\\. [A-Z].+\\.$`)));
  });

  test('drafts a first reply that names the company', () => {
    assert.match(visible(log.text).split('## Draft reply\n')[1] ?? '', /meeting everyone at Kestrel Labs/);
  });

  test('drafts a first reply that asks for time where the offer leaves 72 hours or less', () => {
    const drafted = (fields: Readonly<Record<string, string>>) =>
      visible(make(negotiation, { company: 'Kestrel Labs', ...fields }).text).split('## Draft reply\n')[1] ??
      '';
    const offered = { offered_on: '2026-11-20', deadline: '2026-11-23 17:00' };
    assert.match(drafted(offered), /you need my answer by Monday, 23 November, 17:00, and I cannot decide/);
    // Who does not say when it was made, is told of it now.
    assert.match(drafted({ deadline: '2026-11-23' }), /keep the offer open until \[DATE\]/);
    assert.match(drafted({ ...offered, offered_on: '2026-11-09' }), /meeting everyone at Kestrel Labs/);
    assert.match(drafted({ deadline: '' }), /meeting everyone at Kestrel Labs/);
  });

  test('lies beside the dossier of its company, also when another log is there', () => {
    const beside = 'companies/kestrel-labs-2/dossier.md';
    assert.deepEqual(make(negotiation, { company: 'Kestrel Labs' }, { beside }).paths, [
      'companies/kestrel-labs-2/negotiation.md',
      'companies/kestrel-labs-2/negotiation-2.md',
      'companies/kestrel-labs-2/negotiation-3.md',
    ]);
    assert.equal(make(negotiation, { company: 'x' }, { beside: 'x.md' }).paths[0], 'negotiation.md');
    assert.equal(log.paths[0], 'companies/kestrel-labs/negotiation.md');
  });
});
