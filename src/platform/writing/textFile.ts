import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { answer, refuse, type Refusal, type Result } from '../../core/base/result';
import { readBytes } from '../files/readBytes';
import { encodingName } from '../../core/index/whyNoText';
import type { Unreadable } from '../../core/ports';
import { readRegular } from '../files/readRegular';
import { nameOf } from '../files/uris';
import { isNotFound, writeTrouble } from '../files/fileTrouble';

/** A note is written by a person. What is larger is not ours to change. */
export const largest = 2 * 1024 * 1024;

const bom = '\ufeff';

/** What a file holds: its byte-order mark, if it has one, and its text behind that. */
export interface FileText {
  readonly mark: '' | '\ufeff';
  readonly text: string;
}

export function wholeOf({ mark, text }: FileText): string {
  return mark + text;
}

export function bytesOf(whole: string): Uint8Array {
  return new TextEncoder().encode(whole);
}

/** What these bytes say; refuses those that an editor, or we, would not give back as they were. */
function readText(bytes: Uint8Array, name: string): Result<FileText> {
  if (bytes.length > largest) return tooLarge(name);
  const read = readBytes(bytes);
  if (read.state === 'unreadable') return notUtf8(name, read.why);
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (hasMixedEnds(whole))
    return refuse(
      say(
        '{0} mixes kinds of line ends, and an editor would change them all. Save it with one kind first.',
        name,
      ),
    );
  return answer(whole.startsWith(bom) ? { mark: bom, text: whole.slice(1) } : { mark: '', text: whole });
}

/** What the disk has of a file, as any host can tell. */
export async function textOnDisk(uri: vscode.Uri): Promise<Result<FileText>> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) return tooLarge(nameOf(uri));
    return readText(await readRegular(uri), nameOf(uri));
  } catch (error) {
    return unread(error, uri);
  }
}

/** Why a file is left as it is that holds something else than UTF-8. */
function notUtf8(name: string, why: Unreadable): Refusal {
  const encoding = encodingName(why);
  if (encoding !== undefined) return savedAs(name, encoding);
  return why === 'encoding'
    ? refuse(say('{0} holds bytes that are not UTF-8, so changing it could damage them.', name))
    : refuse(say('{0} cannot be opened as text.', name));
}

/** The same for a file whose encoding is known. */
export function savedAs(name: string, encoding: string): Refusal {
  return refuse(
    say(
      '{0} is saved as {1}, so changing it could damage other lines. Save it as UTF-8 first: run “Change File Encoding”, then “Save with Encoding”.',
      name,
      encoding,
    ),
  );
}

export function tooLarge(name: string): Refusal {
  return refuse(say('{0} is too large to be changed here. Change it in its editor.', name));
}

function unread(error: unknown, uri: vscode.Uri): Refusal {
  return isNotFound(error)
    ? refuse(say('{0} is no longer there.', nameOf(uri)))
    : refuse(writeTrouble(error, nameOf(uri)));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function hasMixedEnds(text: string): boolean {
  const ends = new Set(text.match(/\r\n|\r|\n/g) ?? []);
  return ends.size > 1 || ends.has('\r');
}
