import assert from 'node:assert/strict';
import fc from 'fast-check';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { story } from '../../../src/core/kinds/story';
import { readGuide } from '../../../src/core/guide/readGuide';
import { fillTemplate } from '../../../src/core/newNote/fillTemplate';
import { newNote } from '../../../src/core/newNote/newNote';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { shippedGuide } from '../guide/shippedGuide';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

const { guide } = readGuide(shippedGuide());

/** What a filled template says, by our own reader and by gray-matter with another one. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const front = readFrontMatter(text);
  assert.equal(front.state, 'read', text);
  const read = matter(text, {
    engines: { yaml: source => parse(source.replaceAll('\r', '')) as object },
  }).data; // Front matter is a map.
  const ours = fieldsOf(front.entries);
  for (const key of Object.keys(ours)) assert.deepEqual(ours[key] || null, read[key] || null, text);
  return read;
}

const filled = (front: string, values: Readonly<Record<string, string | readonly string[]>>) =>
  fillTemplate(`---\n${front}\n---\n\n# {{title}}\n`, values).text;

const odd = [
  'a "b" c',
  "it's",
  'a: b',
  'a #b',
  '# a',
  'C:\\x\\',
  '[a]',
  '{a}',
  'a, b',
  '- a',
  '😀 a',
  '---',
  'yes',
  '1.10',
];

suite('A template of one’s own', () => {
  const shapes: readonly (readonly [name: string, line: string])[] = [
    ['bare', 'title: {{title}}'],
    ['in double quotes', 'title: "{{title}}"'],
    ['in single quotes', "title: '{{title}}'"],
    ['on a line of its own', 'title:\n  {{title}}'],
    ['as a text of lines', 'title: |-\n  {{title}}'],
    ['as a text that is wrapped', 'title: >-\n  {{title}}'],
    ['before a comment', 'title: {{title}} # the title'],
    ['below others', 'x: one\nmore: "two"\ntitle: {{ title }}'],
  ];
  for (const [name, line] of shapes) {
    test(`has a title ${name} as it was typed`, () => {
      for (const title of odd) assert.equal(readBack(filled(line, { title }))['title'], title, title);
    });
  }

  const within: readonly (readonly [name: string, line: string])[] = [
    ['bare', 'x: Story – {{title}}!'],
    ['first', 'x: {{title}} – story'],
    ['in double quotes', 'x: "Story – {{title}}!"'],
    ['in single quotes', "x: 'Story – {{title}}, isn''t it'"],
    ['in a list', 'x: [Story – {{title}}!, b]'],
  ];
  for (const [name, line] of within) {
    test(`has a title among other words, ${name}`, () => {
      for (const title of odd) {
        const { x } = readBack(filled(line, { title }));
        assert.ok(String(Array.isArray(x) ? x[0] : x).includes(title), `${title}: ${String(x)}`);
        if (Array.isArray(x)) assert.equal(x.length, 2);
      }
    });
  }

  const lists: readonly (readonly [name: string, line: string])[] = [
    ['bare', 'questions: {{questions}}'],
    ['in brackets', 'questions: [{{questions}}]'],
    ['in brackets and quotes', 'questions: ["{{questions}}"]'],
    ['in quotes', 'questions: "{{questions}}"'],
    ['in single quotes', "questions: '{{questions}}'"],
    ['as an entry', 'questions:\n  - {{questions}}'],
    ['as an entry that is not indented', 'questions:\n- {{questions}}'],
    ['as an entry in quotes', 'questions:\n  - "{{questions}}"'],
    ['below its name', 'questions:\n  {{questions}}'],
  ];
  for (const [name, line] of lists) {
    test(`has questions ${name}, each as it was picked`, () => {
      for (const questions of [odd, ['a, b'], ['one', 'two'], []])
        assert.deepEqual(readBack(filled(line, { questions, title: 't' }))['questions'], questions);
    });
  }

  test('has questions beside others, with or without any', () => {
    for (const [line, before, after] of [
      ['questions: [a, {{questions}}]', ['a'], []],
      ['questions: [{{questions}}, z]', [], ['z']],
      ['questions: [a, {{questions}}, z]', ['a'], ['z']],
      ['questions:\n  - a\n  - {{questions}}\n  - z', ['a'], ['z']],
      ['questions:\n  - {{questions}}\n  - z', [], ['z']],
      ['questions: [ a , {{questions}} , z ] # mine', ['a'], ['z']],
    ] as const)
      for (const questions of [odd, ['q'], []])
        assert.deepEqual(readBack(filled(line, { questions, title: 't' }))['questions'], [
          ...before,
          ...questions,
          ...after,
        ]);
  });

  test('has two kinds of answers in one list, with or without any of them', () => {
    for (const line of [
      'questions: [{{questions}}, {{themes}}]',
      'questions: [a, {{questions}}, {{themes}}, {{questions}}]',
      'questions: [{{company}}, {{questions}}, {{company}}]',
      'questions:\n  - {{questions}}\n  - {{themes}}',
    ])
      for (const questions of [[], ['q, r']])
        for (const themes of [[], ['t']]) {
          const read =
            readBack(filled(line, { questions, themes, title: 't', company: '' }))['questions'] ?? [];
          assert.ok(Array.isArray(read), line);
          const used = [...(line.includes('[a') ? ['a'] : []), ...questions];
          const meant = line.includes('themes') ? [...used, ...themes] : used;
          assert.deepEqual(read, line.includes('[a') ? [...meant, ...questions] : meant);
        }
  });

  test('has any answers back, whatever they are and wherever they go', () => {
    const word = fc.oneof(
      fc.constantFrom(...odd),
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: codePoint, maxLength: 4 }),
    );
    const line = (value: string) => value.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.constantFrom(...lists),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '# {{title}} and {{questions}}\n', 'own: [{{company}}]\n'),
        word,
        fc.array(word, { maxLength: 4 }),
        ([shape, first], [, second], eol, between, title, questions) => {
          const template = `---\n${first}\n${between}${second}\n---\n\n# {{title}}\n`.replaceAll('\n', eol);
          const { text, isRead } = fillTemplate(template, { title, questions, company: 'A, b' });
          assert.ok(isRead);
          const read = readBack(text);
          const back = typeof read['title'] === 'string' ? read['title'] : '';
          const isLines = /lines|wrapped/.test(shape);
          // Text of lines knows no escapes, so what is no text is shown as such there.
          const said = isLines ? back.replaceAll('\ufffd', '') : back;
          const meant = line(title);
          assert.equal(said, isLines ? meant.replace(noText, '') : meant);
          assert.deepEqual(read['questions'], questions.map(line).filter(Boolean));
          if (eol === '\r\n')
            assert.doesNotMatch(text.slice(0, text.lastIndexOf('---')).replaceAll('\r\n', ''), /\n/);
          assert.ok(text.endsWith(`# ${title}${eol}`));
        },
      ),
      runs(600),
    );
  });

  test('has a place to write in front matter too', () => {
    const { text, stops } = fillTemplate(
      '---\ntitle: {{title}}\nrole: {{cursor}}\nx: "a {{cursor}}"\n---\n{{cursor}}',
      {
        title: 'a: b',
      },
    );
    assert.equal(text, '---\ntitle: "a: b"\nrole: \nx: "a "\n---\n');
    assert.deepEqual(stops, [text.indexOf('\nx:'), text.indexOf('"\n---'), text.length]);
  });

  test('leaves a variable that it does not know for the user to see, and comments as they are', () => {
    assert.equal(
      filled('# by {{who}} for {{title}}\ntitle: {{titel}}\nx: "{{y}}"', { title: 'T: t' }),
      '---\n# by {{who}} for T: t\ntitle: {{titel}}\nx: "{{y}}"\n---\n\n# T: t\n',
    );
  });

  test('says so when its front matter cannot be read, and still holds every answer', () => {
    const made = newNote({
      kind: story,
      answers: { title: 'A: "b"' },
      guide,
      today: '2026-11-21',
      template: '---\ntitle: {{title}}\nx: [a\n---\n',
    });
    assert.ok(made.ok);
    assert.match(made.value.doubt?.text ?? '', /mistake in its front matter/);
    assert.match(made.value.text, /title: A: "b"/);
    const fine = newNote({
      kind: story,
      answers: { title: 'A: "b"' },
      guide,
      today: '2026-11-21',
    });
    assert.ok(fine.ok && fine.value.doubt === undefined);
  });
});

const noText =
  /[\x00-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/g;
