import type { Result } from '../../src/core/base/result';
import type { TextEdit } from '../../src/core/base/textEdit';
import { insertBlock } from '../../src/core/edits/insertBlock';
import { sectionNamed } from '../../src/core/edits/sectionNamed';
import { exactBody } from '../../src/core/markdown/exactBody';

/** Adds lines to the end of a section's own text, above its subsections. */
export function appendToSection(
  text: string,
  known: readonly string[],
  addition: string,
): Result<readonly TextEdit[]> {
  const body = exactBody(text);
  if (!body.ok) return body;
  const found = sectionNamed(body.value, known);
  if (!found.ok) return found;
  return insertBlock(body.value, found.value.line, body.value.ownEnd(found.value), addition);
}
