import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fillTemplate } from '../../../src/core/newNote/fillTemplate';

const template =
  '---\ntitle: {{title}}\nthemes: {{themes}}\n---\n\n# {{title}}\n\n{{cursor}}\n\n{{cursor}}\n';

suite('Filling a template', () => {
  test('puts values into the front matter as YAML and into the body as they are', () => {
    const { text } = fillTemplate(template, { title: 'A: b', themes: ['conflict', 'yes'] });
    assert.equal(text, '---\ntitle: "A: b"\nthemes:\n  - conflict\n  - "yes"\n---\n\n# A: b\n\n\n\n\n');
  });

  test('leaves no blanks behind an empty value', () => {
    const { text } = fillTemplate(template, { title: '', themes: [] });
    assert.match(text, /^title:$/m);
    assert.match(text, /^themes: \[\]$/m);
  });

  test('remembers where the user writes next, in order', () => {
    const { text, stops } = fillTemplate('a {{cursor}} b {{ cursor }}', {});
    assert.equal(text, 'a  b ');
    assert.deepEqual(stops, [2, 5]);
  });

  test('leaves a variable that it does not know for the user to see', () => {
    assert.equal(fillTemplate('{{titel}} {{constructor}}', { title: 'x' }).text, '{{titel}} {{constructor}}');
  });

  test('does not fill what came out of a value', () => {
    const { text, stops } = fillTemplate('{{title}}', { title: '{{cursor}} {{title}}' });
    assert.equal(text, '{{cursor}} {{title}}');
    assert.deepEqual(stops, []);
  });

  test('keeps carriage returns where the template has them', () => {
    const { text } = fillTemplate('---\r\ntitle: {{title}}\r\n---\r\n{{title}}\r\n', { title: '- x' });
    assert.equal(text, '---\r\ntitle: "- x"\r\n---\r\n- x\r\n');
  });

  test('writes YAML that reads back as it was meant, for any words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('no', '0042', '1.10', '@x', '~', '#'),
    );
    fc.assert(
      fc.property(word, fc.array(word), (title, themes) => {
        const { text } = fillTemplate('---\ntitle: {{title}}\nthemes: {{themes}}\n---\n', { title, themes });
        const read: unknown = parse(text.split('---\n')[1] ?? '');
        const line = (value: string) => value.replace(/\s+/g, ' ').trim();
        assert.deepEqual(read, {
          title: line(title) === '' ? null : line(title),
          themes: themes.map(line).filter(Boolean),
        });
      }),
      { numRuns: 2000 },
    );
  });
});
