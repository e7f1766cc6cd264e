import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { readGuide } from '../../../src/core/guide/readGuide';
import { company } from '../../../src/core/kinds/company';
import { negotiation } from '../../../src/core/kinds/negotiation';
import { story } from '../../../src/core/kinds/story';
import type { Step } from '../../../src/core/newNote/step';
import { dossierOf, stepsFor } from '../../../src/core/newNote/stepsFor';
import { readSpoken } from '../../../src/core/time/spokenMoment';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const known = {
  guide,
  themes: ['night shifts', 'conflict'],
  dossiers: [],
  readDate: (text: string) => readSpoken(text, { instant: fakeClock().now(), zone: 'America/New_York' }),
};
const [title, questions, themes] = stepsFor(story, known);

function choices(step: Step | undefined, before = {}): readonly string[] {
  assert.ok(step && step.ask === 'many');
  return step.choices(before).map(({ label }) => label);
}

const dossier = (path: string, role: string) =>
  note(path, noteText(['type: company', 'company: Kestrel', `role: ${role}`]));
const dossiers = [dossier('a/dossier.md', 'Staff'), dossier('b/dossier.md', 'Lead')];

suite('What is asked before a dossier is made', () => {
  const steps = stepsFor(company, known);

  test('company, role, stage and recruiter; all but the first can be skipped', () => {
    assert.deepEqual(
      steps.map(({ key }) => key),
      ['company', 'role', 'stage', 'recruiter'],
    );
    for (const step of steps) {
      const canSkip = step.ask === 'text' ? step.check('') === undefined : step.ask === 'one' && step.skip;
      assert.equal(Boolean(canSkip), step.key !== 'company', step.key);
    }
  });

  test('the stage is one of those that a dossier knows', () => {
    const stage = steps.find(({ key }) => key === 'stage');
    assert.ok(stage?.ask === 'one');
    assert.deepEqual(
      stage.choices({}).map(({ value }) => value),
      ['startup', 'scaleup', 'enterprise', 'public'],
    );
  });
});

suite('What is asked before a negotiation log is made', () => {
  test('is about a company that is typed while there is no dossier', () => {
    assert.equal(stepsFor(negotiation, known)[0]?.ask, 'text');
  });

  test('is about one of the dossiers, told apart by their roles, or about another company', () => {
    const [first] = stepsFor(negotiation, { ...known, dossiers });
    assert.ok(first?.ask === 'one' && first.own && !first.skip);
    assert.deepEqual(
      first.choices({}).map(({ label, description }) => [label, description]),
      [
        ['Kestrel', 'Staff'],
        ['Kestrel', 'Lead'],
      ],
    );
  });

  test('takes dates as people say them, shows how they are understood, and refuses others', () => {
    const steps = stepsFor(negotiation, known);
    const deadline = steps.find(({ key }) => key === 'deadline');
    const offered = steps.find(({ key }) => key === 'offered_on');
    assert.ok(deadline?.ask === 'text' && offered?.ask === 'text');
    assert.equal(deadline.check('Friday 5pm'), undefined);
    assert.equal(deadline.written?.('Friday 5pm'), '2026-11-27 17:00');
    const echo = deadline.echo?.('Friday 5pm');
    assert.deepEqual(echo?.args, ['2026-11-27 17:00']);
    assert.equal(offered.written?.('yesterday'), '2026-11-20');
    assert.ok(deadline.check('some day'));
    assert.equal(deadline.check(''), undefined);
    assert.equal(deadline.written(' '), '');
  });

  test('shows how an amount is read, and keeps it as it was typed', () => {
    const base = stepsFor(negotiation, known).find(({ key }) => key === 'base');
    assert.ok(base?.ask === 'text');
    const echo = (typed: string) => {
      const message = base.echo?.(typed);
      return message && inEnglish(message);
    };
    assert.equal(echo('95.000 €'), 'That is 95,000 EUR.');
    assert.equal(echo('about 7k CHF a month'), 'That is ≈ 7,000 CHF a month.');
    assert.equal(echo('10-12 %'), 'That is 10–12 %.');
    assert.equal(echo('1.2m'), 'That is 1,200,000.');
    assert.equal(echo('40-45.000 €'), 'That is 40,000–45,000 EUR.');
    assert.equal(echo('120k OTE'), 'That is 120,000 OTE.');
    assert.equal(echo('500k (over 4 years)'), 'That is 500,000 (over 4 years).');
    assert.equal(echo('95,0000'), 'No amount can be read out of that yet. It is kept as you write it.');
    assert.equal(echo('a lot'), 'No amount can be read out of that yet. It is kept as you write it.');
    assert.equal(echo(''), undefined);
    assert.equal(echo('tbd'), undefined);
    assert.equal(base.check('a lot'), undefined);
    assert.ok(!('written' in base));
  });

  test('means the dossier that was picked, or the only one of that name', () => {
    const [staff, lead] = dossiers;
    assert.ok(staff && lead);
    assert.equal(dossierOf(lead.uri, dossiers), lead);
    assert.equal(dossierOf(' kestrel', [staff]), staff);
    assert.equal(dossierOf('Kestrel', dossiers), undefined);
    assert.equal(dossierOf('Another', dossiers), undefined);
  });
});

suite('What is asked before a STAR story is made', () => {
  test('a title, the questions it answers, the themes it shows', () => {
    assert.deepEqual([title?.key, questions?.key, themes?.key], ['title', 'questions', 'themes']);
  });

  test('the title must not be blank', () => {
    assert.ok(title?.ask === 'text');
    assert.ok(title.check('   '));
    assert.equal(title.check('😀'), undefined);
  });

  test('the questions are those of the guide', () => {
    assert.deepEqual(
      choices(questions),
      guide.behaviouralQuestions.map(({ text }) => text),
    );
  });

  test('themes of the picked questions come first, then the user’s own, each once', () => {
    const picked = guide.behaviouralQuestions.find(question => question.themes.includes('feedback'));
    assert.ok(picked);
    const offered = choices(themes, { questions: [picked.text] });
    assert.deepEqual(offered.slice(0, picked.themes.length), picked.themes);
    assert.ok(offered.indexOf('night shifts') < offered.indexOf('debugging'));
    assert.equal(new Set(offered).size, offered.length);
  });
});
