import assert from 'node:assert/strict';
import { shippedText } from '../../../src/core/productChecks/shippedGuide';
import { readGuide } from '../../../src/core/guide/readGuide';
import { sectionOf } from '../../../src/core/guide/sectionOf';
import { shippedGuide } from './shippedGuide';

suite('The guide that we ship', () => {
  const files = shippedGuide();
  const { guide, mistakes } = readGuide(files);

  test('reads without mistakes', () => assert.deepEqual(mistakes, []));

  test('has every heading of its files as a section, at its line', () => {
    const headings = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => (/^#+ /.test(line) ? [`${path}:${at} ${line.replace(/^#+ /, '')}`] : [])),
    );
    const sections = guide.sections.map(({ part, line, heading }) => `${part}.md:${line} ${heading}`);
    assert.deepEqual([...sections].sort(), [...headings].sort());
  });

  test('has its parts in the order in which a candidate needs them', () => {
    const ids = guide.parts.map(({ id }) => id);
    assert.equal(ids[0], 'recruiters');
    assert.ok(ids.indexOf('coding') < ids.indexOf('feedback'), String(ids));
    assert.equal(ids.at(-1), 'negotiation');
    const ofSections = [...new Set(guide.sections.map(({ part }) => part))];
    assert.deepEqual(ofSections, ids);
  });

  test('names no section twice', () => {
    assert.equal(new Set(guide.sections.map(({ id }) => id)).size, guide.sections.length);
  });

  test('keeps the words of every line but the headings', () => {
    const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
    const plain = (text: string) => text.replace(/\]\([^)]*\)/g, ']').replace(/<!--.*?-->/g, '');
    const withoutHeadings = (text: string) => {
      let inCode = false;
      return text.split('\n').filter(line => {
        if (line.startsWith('```')) inCode = !inCode;
        return !line.startsWith('```') && (inCode || !line.startsWith('#'));
      });
    };
    const written = files.flatMap(({ text }) => withoutHeadings(text));
    const read = guide.sections.map(({ text }) => text);
    assert.equal(words(read.join('\n')), words(plain(written.join('\n'))));
  });

  test('knows the line of every line of text', () => {
    for (const { part, id, text, line: heading, textLines } of guide.sections) {
      const source = files.find(({ path }) => path === `${part}.md`)?.text.split('\n') ?? [];
      const lines = text === '' ? [] : text.split('\n');
      assert.equal(textLines.length, lines.length, id);
      lines.forEach((line, i) => {
        const [word = ''] = /[\p{L}\d]+/u.exec(line) ?? [];
        assert.ok(source[heading + (textLines[i] ?? NaN)]?.includes(word), `${id}: ${line}`);
      });
    }
  });

  test('has the questions, each with its themes or with all that there is to know of it', () => {
    assert.equal(guide.behaviouralQuestions.length, 44);
    assert.equal(guide.questionsToAsk.length, 75);
    for (const { text, wants, themes } of guide.behaviouralQuestions)
      assert.ok(wants && themes.length > 0, text);
    for (const { text, why, goodSign, warningSign, ask } of guide.questionsToAsk)
      assert.ok(why && goodSign && warningSign && ask.length > 0, text);
  });

  test('marks the questions that are for startups only', () => {
    const groups = new Set(
      guide.questionsToAsk.filter(({ startupsOnly }) => startupsOnly).map(({ group }) => group),
    );
    assert.deepEqual(
      [...groups],
      ['Startup: vision of the company', 'Startup: product-market fit', 'Startup: money and runway'],
    );
  });

  test('takes red flags for advice, not for questions', () => {
    assert.ok(sectionOf(guide, 'questions-to-ask#red-flags-support'));
    assert.ok(guide.questionsToAsk.every(({ text }) => !text.startsWith('Support was moved')));
  });

  test('has complete letters, with the moment that each is for', () => {
    assert.equal(guide.letters.length, 42);
    for (const { title, when, text, group } of guide.letters) assert.ok(when && text && group, title);
    const reply = guide.letters.find(({ id }) => id === 'update-others');
    assert.equal(reply?.group, 'Rule 6: have alternatives');
    assert.match(reply.text, /^Hi \[RECRUITER\],\n\nA short update.*\n\n.*\[NAME\]$/s);
  });

  test('has the six parts of a story with their points', () => {
    for (const name of ['situation', 'task', 'action', 'result', 'learning', 'evolution']) {
      const section = sectionOf(guide, `cultural-fit#${name}`);
      assert.deepEqual(section?.breadcrumb, ['Cultural-fit interview', 'STAR++']);
      assert.ok(section.hasLead && section.points.length >= 3, name);
    }
  });

  test('has nested points too', () => {
    const points = sectionOf(guide, 'cultural-fit#present-project')?.points;
    assert.equal(points?.length, 9);
    assert.ok(points.includes('Who uses it'));
  });
});

suite('A guide with a mistake', () => {
  const files = shippedGuide();
  const cases: readonly [title: string, path: string, from: string, to: string, text: RegExp][] = [
    [
      'a second title',
      'feedback.md',
      '## Deal with a rejection',
      '# Deal with a rejection',
      /second heading of level 1/,
    ],
    ['a heading that is too deep', 'coding.md', '### What to practise', '##### What to practise', /level 5/],
    [
      'a level left out',
      'coding.md',
      '## Clarify the task',
      '#### Clarify the task',
      /right under one of level 2/,
    ],
    [
      'a heading that is there twice',
      'coding.md',
      '## Plan the solution',
      '## Clarify the task',
      /A second heading “Clarify/,
    ],
    ['a heading without words', 'coding.md', '## Plan the solution', '##', /without words/],
    ['no title', 'coding.md', '# Coding interview', 'Coding interview', /begins with its title/],
    [
      'no introduction',
      'feedback.md',
      'Feedback after an interview goes both ways',
      '## Both ways',
      /without an introduction/,
    ],
    [
      'a part of the story that is missing',
      'cultural-fit.md',
      '<!-- id: evolution -->',
      '<!-- id: growth -->',
      /situation, task/,
    ],
    [
      'a question without themes',
      'behavioural-questions.md',
      '; themes: ambition, growth',
      '',
      /lacks its themes/,
    ],
    [
      'a question that is none',
      'behavioural-questions.md',
      'over the next few years?',
      'over the years.',
      /question mark/,
    ],
    [
      'a question without a good sign',
      'questions-to-ask.md',
      '*Good sign:* They name',
      '*Sign:* They name',
      /Expected one of/,
    ],
    [
      'nobody to ask',
      'questions-to-ask.md',
      '*Ask:* hiring manager, peer',
      '*Ask:* the cat',
      /“the cat” is nobody/,
    ],
    [
      'a letter without its moment',
      'negotiation.md',
      'Right after the call in which',
      '> Right after the call in which',
      /begins with when/,
    ],
    [
      'a letter with more below it',
      'recruiters.md',
      '## Exploding offers',
      'One more thing.\n\n## Exploding offers',
      /Nothing follows/,
    ],
    [
      'a section without an id',
      'coding.md',
      '<!-- id: clarify-task -->\n',
      '',
      /Clarify the task.* has no id/,
    ],
    [
      'an id that is no name',
      'coding.md',
      '<!-- id: clarify-task -->',
      '<!-- id: Clarify it -->',
      /has no id/,
    ],
    [
      'an id that is there twice',
      'coding.md',
      '<!-- id: plan-solution -->',
      '<!-- id: clarify-task -->',
      /A second `coding#clarify-task`/,
    ],
    ['a letter without its name', 'negotiation.md', '<!-- letter: accept -->', '', /A letter has its name/],
    [
      'two letters of one name',
      'negotiation.md',
      '<!-- letter: accept -->',
      '<!-- letter: decline -->',
      /A second `letter: decline`/,
    ],
    [
      'a question without an id',
      'questions-to-ask.md',
      ' <!-- id: core-problem-working -->',
      '',
      /The question has no id/,
    ],
    [
      'a section that says nothing',
      'coding.md',
      '## Sources',
      '## Empty\n<!-- id: empty -->\n\n## Sources',
      /nothing under it/,
    ],
  ];

  for (const [title, path, from, to, text] of cases)
    test(`is told by file and line: ${title}`, () => {
      const original = files.find(file => file.path === path)?.text ?? '';
      const changed = original.replace(from, to);
      const found = readGuide([{ path, text: changed }]).mistakes.filter(mistake => mistake.path === path);
      const first = found.find(mistake => text.test(mistake.text));
      assert.ok(first, JSON.stringify(found));
      const shown = changed.split('\n')[first.line - 1];
      assert.ok(shown !== undefined, `no line ${first.line}`);
    });

  test('is told at the very line', () => {
    const { mistakes } = readGuide([{ path: 'a.md', text: '# A\n\nIntro.\n\n#### Deep\n\nText.\n' }]);
    assert.deepEqual(mistakes[0], {
      path: 'a.md',
      line: 5,
      text: 'A heading of level 4 right under one of level 1.',
    });
  });

  test('is told when it is empty', () => {
    const { mistakes } = readGuide([{ path: 'a.md', text: '' }]);
    assert.ok(mistakes.some(({ path, line }) => path === 'a.md' && line === 1));
    assert.ok(mistakes.some(({ path }) => path === 'questions-to-ask.md'));
  });
});

suite('What a section is asked as', () => {
  const read = (text: string) => readGuide([{ path: 'a.md', text }]).guide.sections;

  test('stands in a comment below its heading, and is no text of it', () => {
    const [, section] = read(
      '# A\n<!-- id: top -->\n\nIntro.\n\n## B\n<!-- id: b -->\n<!-- asked as: is it so;  how  do i\nask; -->\n\nText.\n',
    );
    assert.deepEqual(section?.askedAs, ['is it so', 'how do i ask']);
    assert.equal(section.text, 'Text.');
    assert.equal(section.id, 'a#b');
  });

  test('also stands below a question in a list, in which its section is found at its line', () => {
    const { questionsToAsk, sections } = readGuide([
      {
        path: 'questions-to-ask.md',
        text: '# A\n<!-- id: top -->\n\nIntro.\n\n## B\n<!-- id: b -->\n\n- **Who?** <!-- id: who -->\n  <!-- asked as: which person -->\n\n  Text.\n',
      },
    ]).guide;
    assert.deepEqual(questionsToAsk[0]?.askedAs, ['which person']);
    assert.deepEqual(sections[1]?.points, ['Who?', 'Text.']);
  });

  test('is not shipped in the text, whose lines stay where they are', () => {
    const text =
      '## B\n<!-- id: b -->\n<!-- asked as: is it so -->\n\n- Who?\n  <!-- asked as: a;\n  b -->\n\n  Text.';
    assert.equal(shippedText(text), '## B\n\n\n\n- Who?\n\n\n\n  Text.');
  });

  test('is nothing where nobody says so', () => {
    assert.deepEqual(read('# A\n<!-- id: top -->\n\nIntro.\n')[0]?.askedAs, []);
  });
});
