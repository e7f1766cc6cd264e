import fc from 'fast-check';
import { editableNote } from './editableNote';
import { plainBody } from './markdownBody';

/** Texts with an edited body in all line endings, some with front matter. */
export const editedBody: fc.Arbitrary<string> = fc.oneof(
  editableNote,
  plainBody,
  plainBody.map(body => `\ufeff---\na: b\n---\n${body}`.replaceAll('\n', '\r\n')),
);
