import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LogFacts } from '../../../src/core/ports';
import { logLine } from '../../../src/core/privacy/logLine';
import { traceOf } from '../../../src/core/privacy/traceOf';
import { keptLog } from '../../support/builders';

const secret = 'Zyxwomble';
const frames = [
  '    at Writer.edit (/home/ada lovelace/.vscode/extensions/interview/dist/node/extension.js:1:2345)',
  '    at async /home/ada/dist/node/later.js:7:8',
  '    at node:internal/process/task_queues:95:5',
];

/** An error as a host gives it: its words stand at the head of its stack. */
function thrown(message: string, more: object = {}, name = 'Error'): Error {
  const error = new Error(message);
  return Object.assign(error, { stack: [`${name}: ${message}`, ...frames].join('\n') }, more);
}

suite('The log', () => {
  test('says what happened, and which of our things it happened to', () => {
    assert.equal(logLine('A note could not be read'), 'A note could not be read');
    assert.equal(
      logLine('A note is not indexed', { file: 'companies/acme/dossier.md', why: 'size' }),
      'A note is not indexed: companies/*/dossier.md, size',
    );
    assert.equal(logLine('Too many', { count: 7 }), 'Too many: 7');
    assert.equal(
      logLine('Something failed', { in: 'interviewPrep.newStory', error: 'x' }),
      'Something failed: interviewPrep.newStory: string',
    );
  });

  test('has an error’s kind, its code and our own lines of its stack', () => {
    assert.equal(
      traceOf(thrown('EACCES: permission denied, open /home/ada/acme.md', { code: 'EACCES' })),
      'Error (EACCES)\n    at extension.js:1:2345\n    at later.js:7:8',
    );
    assert.equal(
      traceOf(thrown('', { name: 'FileNotFound (FileSystemError)', code: 'FileNotFound' })).split('\n')[0],
      'FileNotFound (FileSystemError) (FileNotFound)',
    );
    assert.equal(traceOf({ message: secret }), 'object');
  });

  test('has none of an error’s words, also where they look like something else', () => {
    const forged = `    at ${secret} (extension.js:1:1)`;
    const errors = [
      thrown(secret),
      thrown(`bad\n${forged}`),
      thrown(`bad\n${forged}`, { message: 'bad' }),
      thrown(`bad\n${forged}\nbad`, { message: 'bad' }),
      thrown('bad', { message: `${secret} is the word now` }),
      thrown('bad', { name: `${secret} says`, code: `E ${secret}`, cause: new Error(secret), at: secret }),
      new AggregateError([new Error(secret)], secret),
      Object.assign(new Error(secret), { stack: undefined }),
      secret,
      { toString: () => secret },
    ];
    for (const error of errors) assert.doesNotMatch(traceOf(error), new RegExp(secret));
  });

  test('never has a line of a note, whatever the error quotes and the file is called', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(word => `${secret}${word}`);
    const line = fc.constantFrom(...frames, '', 'at line 3, column 7:', '---', '\u2028', '\r');
    const message = fc
      .array(fc.oneof(text, line), { maxLength: 6 })
      .chain(lines => fc.constantFrom('\n', ' ', '\r\n').map(between => lines.join(between)));
    const error = fc.oneof(
      message,
      fc
        .tuple(message, fc.option(message), fc.constantFrom('Error', 'YAMLParseError', 'RangeError'))
        .map(([said, later, name]) =>
          thrown(said, { name, ...(later !== null && { message: later }) }, name),
        ),
    );
    const path = fc.array(fc.oneof(text, fc.constantFrom('companies', 'stories', 'x.md')), { minLength: 1 });
    const facts: fc.Arbitrary<LogFacts> = fc.record({
      error,
      file: path.map(names => names.join('/')),
      command: fc.oneof(text, fc.constant('interviewPrep.refresh')),
    });
    fc.assert(
      fc.property(facts, given => {
        const log = keptLog();
        log.warn('A note could not be read', given);
        assert.doesNotMatch(log.lines.join('\n'), new RegExp(secret));
      }),
      { numRuns: 2000 },
    );
  });
});
