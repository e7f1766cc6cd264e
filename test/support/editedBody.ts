import fc from 'fast-check';
import { editableNote } from './editableNote';
import { plainBody } from './markdownBody';

/** Texts with an edited body in all line endings, some with front matter. */
export const editedBody: fc.Arbitrary<string> = fc.oneof(
  editableNote,
  plainBody,
  plainBody.map(body => `\ufeff---\na: b\n---\n${body}`.replaceAll('\n', '\r\n')),
);

/** The same with tasks at their end, in all the ways that there are, wherever the text above has left it. */
export const editedBodyWithTasks: fc.Arbitrary<string> = fc
  .tuple(
    editedBody,
    fc.array(
      fc.constantFrom(
        '- [ ] call',
        '- [x] call',
        '* [ ] call',
        '1. [X] Zoë 😀',
        '  - [x] b',
        '\t- [ ] b',
        '- [ ]\tq',
        '> - [ ] c',
        '- [ ] a <!-- c',
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([body, tasks]) => [body, '', ...tasks].join(body.includes('\r\n') ? '\r\n' : '\n'));
