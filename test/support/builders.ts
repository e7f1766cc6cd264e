import { parseNote } from '../../src/core/notes/parseNote';
import type { Note } from '../../src/core/notes/note';
import type { Log } from '../../src/core/ports';

/** A text from its lines, each with a line ending. */
export function lines(...all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('');
}

/** The text of a note: its front matter as lines, and its body. */
export function noteText(fields: readonly string[], ...body: readonly string[]): string {
  return lines('---', ...fields, '---', ...body);
}

/** A note as the index would hold it. */
export function note(path: string, text: string, previous?: Note): Note {
  return parseNote({ uri: `memory:/notes/${path}`, root: 'memory:/notes', path }, text, previous);
}

export interface KeptLog extends Log {
  readonly lines: readonly string[];
}

/** A log that keeps its lines, each behind its level. */
export function keptLog(): KeptLog {
  const kept: string[] = [];
  return {
    lines: kept,
    info: line => void kept.push(`info: ${line}`),
    warn: line => void kept.push(`warn: ${line}`),
    error: line => void kept.push(`error: ${line}`),
  };
}
