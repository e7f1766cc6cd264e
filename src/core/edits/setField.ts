import { isScalar } from 'yaml';
import { say } from '../base/message';
import { answer, refuse, type Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { afterBom, eolOf, lineEnd } from '../markdown/lines';
import {
  changeByHand,
  fieldNamed,
  openFields,
  placeFor,
  type OpenField,
  type OpenFields,
} from './openFields';
import { scalarText } from '../frontMatter/scalarText';
import { verified } from './verifiedFields';

/**
 * Gives a field of the front matter this text. Its quotes, its comment and all else stay as they are; a field
 * that is new stands where its kind has it, and a note without front matter gets one.
 */
export function setField(text: string, key: string, value: string): Result<readonly TextEdit[]> {
  const open = openFields(text);
  if (!open.ok) return open;
  if (!open.value) return createFrontMatter(text, key, writtenOf(value), written => written === value);
  const field = fieldNamed(open.value, key);
  if (!field.ok) return field;
  const isRight = (written: unknown): boolean => written === value;
  if (!field.value) return insertField(open.value, key, writtenOf(value), isRight);
  if (field.value.value !== undefined && !isScalar(field.value.value)) {
    return refuse(say('`{0}` holds more than one value. Change it in the note itself.', key));
  }
  if ((field.value.value?.value ?? '') === value) return answer([]);
  const edit = replaceScalar(text, field.value, value);
  return edit ? verified(text, [edit], key, isRight, changeByHand(key)) : refuse(changeByHand(key));
}

/** Adds a line for a field that is not there yet; `written` is its value as YAML. */
function insertField(
  open: OpenFields,
  key: string,
  written: string,
  isRight: (value: unknown) => boolean,
): Result<readonly TextEdit[]> {
  const { text, block, eol, indent } = open;
  const line = `${indent}${scalarText(key)}:${written === '' ? '' : ` ${written}`}${eol}`;
  const at = placeFor(open, key);
  const inOrder = verified(text, [{ start: at, end: at, text: line }], key, isRight, changeByHand(key));
  if (inOrder.ok || at === block.end) return inOrder;
  return verified(text, [{ start: block.end, end: block.end, text: line }], key, isRight, changeByHand(key));
}

/** Puts front matter with this one field above a text that has none. */
function createFrontMatter(
  text: string,
  key: string,
  written: string,
  isRight: (value: unknown) => boolean,
): Result<readonly TextEdit[]> {
  const at = afterBom(text);
  const eol = eolOf(text);
  const next = text.charAt(at);
  const gap = next === '' || next === '\n' || next === '\r' ? '' : eol;
  const lines = ['---', `${scalarText(key)}:${written === '' ? '' : ` ${written}`}`, '---', gap];
  return verified(text, [{ start: at, end: at, text: lines.join(eol) }], key, isRight, changeByHand(key));
}

function replaceScalar(text: string, field: OpenField, value: string): TextEdit | undefined {
  if (field.value === undefined) return fillIn(text, field, scalarText(value));
  if (!isScalar(field.value)) return undefined;
  const { valueStart: start, valueEnd: end } = field;
  const { type } = field.value;
  if (type === 'QUOTE_DOUBLE') return { start, end, text: scalarText(value, 'double') };
  if (type === 'QUOTE_SINGLE') return { start, end, text: scalarText(value, 'single') };
  if (type !== 'PLAIN') return undefined;
  return value === '' ? emptied(text, field) : { start, end, text: scalarText(value) };
}

/** A new value: none at all for one that is empty. */
function writtenOf(value: string): string {
  return value === '' ? '' : scalarText(value);
}

/** Writes behind a colon that nothing but perhaps a comment follows. */
function fillIn(text: string, field: OpenField, written: string): TextEdit {
  const at = field.valueStart;
  if (text.charAt(at) !== ' ') return { start: at, end: at, text: written === '' ? '' : ` ${written}` };
  const spaced = written !== '' && text.charAt(at + 1) === '#' ? `${written} ` : written;
  return { start: at + 1, end: at + 1, text: spaced };
}

/** Takes a value away, with the blank before it where nothing follows. */
function emptied(text: string, { valueStart, valueEnd }: OpenField): TextEdit {
  const last = lineEnd(text, valueEnd) === valueEnd;
  const start = last && text.charAt(valueStart - 1) === ' ' ? valueStart - 1 : valueStart;
  return { start, end: valueEnd, text: '' };
}
