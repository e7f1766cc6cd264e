import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { readGuide } from '../../../src/core/guide/readGuide';
import { company } from '../../../src/core/kinds/company';
import { kinds } from '../../../src/core/kinds/index';
import { negotiation } from '../../../src/core/kinds/negotiation';
import { story } from '../../../src/core/kinds/story';
import type { Step } from '../../../src/core/asking/step';
import { dossiersMeant, stepsFor } from '../../../src/core/newNote/stepsFor';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const known = {
  guide,
  themes: ['night shifts', 'conflict'],
  answered: [],
  dossiers: [],
  companies: [],
  here: { instant: fakeClock().now(), zone: 'America/New_York', language: 'en' },
};
const [title, questions, themes, when, where] = stepsFor(story, known);

function choices(step: Step | undefined, before = {}): readonly string[] {
  assert.ok(step && step.ask === 'many');
  return step.choices(before).map(({ label }) => (typeof label === 'string' ? label : inEnglish(label)));
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
    assert.equal(echo && inEnglish(echo), 'Fri 27 Nov, 17:00 your time, in 6 days');
    assert.equal(offered.written?.('yesterday'), '2026-11-20');
    assert.ok(deadline.check('some day'));
    assert.equal(deadline.check(''), undefined);
    assert.equal(deadline.written(' '), '');
  });

  test('looks back for the day of the offer, and ahead for its deadline', () => {
    const steps = stepsFor(negotiation, known);
    const asked = (key: string, typed: string) => {
      const step = steps.find(one => one.key === key);
      assert.ok(step?.ask === 'text');
      const wrong = step.check(typed);
      return wrong ? inEnglish(wrong) : step.written?.(typed);
    };
    assert.equal(asked('offered_on', '19 Nov'), '2026-11-19');
    assert.equal(asked('offered_on', 'Thursday'), '2026-11-19');
    assert.equal(asked('offered_on', '2 days ago'), '2026-11-19');
    assert.equal(asked('offered_on', 'Thursday 5pm'), '2026-11-19');
    assert.equal(asked('offered_on', 'tomorrow'), 'That is tomorrow, and this asks about the past.');
    assert.equal(asked('deadline', 'Thursday'), '2026-11-26');
    assert.equal(asked('deadline', '19 Nov'), 'That was 2 days ago. Add the year if you mean next year.');
    assert.equal(asked('deadline', '2026-11-19'), '2026-11-19');
  });

  test('knows of each field whether it has happened', () => {
    const happened = kinds.flatMap(({ fields }) =>
      fields.filter(field => field.happened).map(({ key }) => key),
    );
    assert.deepEqual(happened, ['when', 'offered_on', 'practised_on']);
  });

  test('shows how an amount is read, and keeps it as it was typed', () => {
    const base = stepsFor(negotiation, known).find(({ key }) => key === 'base');
    assert.ok(base?.ask === 'text');
    const echo = (typed: string) => {
      const message = base.echo?.(typed);
      return message && inEnglish(message);
    };
    assert.equal(echo('95.000 €'), 'That is €95,000.');
    assert.equal(echo('about 7k CHF a month'), 'That is ≈ CHF\u00a07,000 a month.');
    assert.equal(echo('10-12 %'), 'That is 10–12 %.');
    assert.equal(echo('1.2m'), 'That is 1,200,000.');
    assert.equal(echo('40-45.000 €'), 'That is €40,000–€45,000.');
    assert.equal(echo('120k OTE'), 'That is 120,000 OTE.');
    assert.equal(echo('500k (over 4 years)'), 'That is 500,000 (over 4 years).');
    assert.equal(echo('95,0000'), 'That isn’t recognised as an amount yet. It is saved as you write it.');
    assert.equal(echo('a lot'), 'That isn’t recognised as an amount yet. It is saved as you write it.');
    assert.equal(echo(''), undefined);
    assert.equal(echo('tbd'), undefined);
    assert.equal(base.check('a lot'), undefined);
    assert.ok(!('written' in base));
  });

  test('means the dossier that was picked, or those of that name', () => {
    const [staff, lead] = dossiers;
    assert.ok(staff && lead);
    assert.deepEqual(dossiersMeant(lead.uri, dossiers), [lead]);
    assert.deepEqual(dossiersMeant(' kestrel', [staff]), [staff]);
    assert.deepEqual(dossiersMeant('Kestrel', dossiers), dossiers);
    assert.deepEqual(dossiersMeant('Another', dossiers), []);
  });

  test('does not mean a dossier that is over while another is open', () => {
    const [staff] = dossiers;
    assert.ok(staff);
    const over = note('c.md', noteText(['type: company', 'company: Kestrel', 'status: rejected']));
    assert.deepEqual(dossiersMeant('Kestrel', [over, staff]), [staff]);
    assert.deepEqual(dossiersMeant('Kestrel', [over]), [over]);
  });
});

suite('What is asked before a STAR story is made', () => {
  test('a title, the questions it answers, the themes it shows, when and where it was', () => {
    assert.deepEqual(
      stepsFor(story, known).map(({ key }) => key),
      ['title', 'questions', 'themes', 'when', 'company'],
    );
  });

  test('when and where can be skipped', () => {
    for (const step of [when, where]) assert.ok(step?.ask === 'text' && step.check('') === undefined);
    assert.equal(when?.ask === 'text' && when.written?.(' '), '');
  });

  test('when is a month or a day that has been, as one says it', () => {
    const said = (typed: string) => {
      assert.ok(when?.ask === 'text');
      const wrong = when.check(typed);
      const echo = when.echo?.(typed);
      return wrong ? inEnglish(wrong) : [when.written?.(typed), echo && inEnglish(echo)];
    };
    assert.deepEqual(said('March 2025'), ['2025-03', 'That is March 2025.']);
    assert.deepEqual(said('3/2025'), ['2025-03', 'That is March 2025.']);
    assert.deepEqual(said('2025-03'), ['2025-03', 'That is March 2025.']);
    assert.deepEqual(said('14 Mar 2025'), ['2025-03-14', 'That is Fri 14 Mar 2025.']);
    assert.deepEqual(said('2025-03-14'), ['2025-03-14', 'That is Fri 14 Mar 2025.']);
    assert.deepEqual(said('yesterday'), ['2026-11-20', 'That is Fri 20 Nov.']);
    for (const toCome of ['2026-12', 'December 2026', '2026-11-22', 'tomorrow'])
      assert.match(String(said(toCome)), /about the past|month or a day/, toCome);
    for (const unclear of ['some day', '2025', '2025-13', 'spring 2025'])
      assert.match(String(said(unclear)), /Try “March 2025”/, unclear);
  });

  test('the questions without a story are marked, once there is a story', () => {
    const [one, two] = guide.behaviouralQuestions;
    assert.ok(one && two);
    const marked = (answered: readonly string[]) => {
      const step = stepsFor(story, { ...known, answered })[1];
      assert.ok(step?.ask === 'many');
      return step.choices({}).filter(({ description }) => description !== undefined);
    };
    assert.deepEqual(marked([]), []);
    const open = marked([one.text.toUpperCase(), 'One of my own?']).map(({ label }) => label);
    assert.equal(open.length, guide.behaviouralQuestions.length - 1);
    assert.ok(!open.includes(one.text) && open.includes(two.text));
  });

  test('the themes of the picked questions are ticked', () => {
    const [one, two] = guide.behaviouralQuestions;
    assert.ok(one && two && themes?.ask === 'many');
    const fitting = [...new Set([...one.themes, ...two.themes])];
    const before = { questions: [one.text, two.text, 'One of my own?'] };
    assert.deepEqual(themes.ticked?.(before), fitting);
    assert.deepEqual(choices(themes, before).slice(0, fitting.length), fitting);
    assert.deepEqual(themes.ticked({ questions: [] }), []);
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
