import { parseNote } from '../../src/core/index/parseNote';
import type { Note } from '../../src/core/notes/note';
import type { Log } from '../../src/core/ports';
import { logLine } from '../../src/core/privacy/logLine';

/** A text from its lines, each with a line ending. */
export function lines(...all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('');
}

/** The text of a note: its front matter as lines, and its body. */
export function noteText(fields: readonly string[], ...body: readonly string[]): string {
  return lines('---', ...fields, '---', ...body);
}

/** A note as the index would hold it. */
export function note(path: string, text: string, previous?: Note, onDisk?: string): Note {
  return parseNote({ uri: `memory:/notes/${path}`, root: 'memory:/notes', path }, text, previous, onDisk);
}

export interface KeptLog extends Log {
  readonly lines: readonly string[];
}

/** A log that keeps its lines, each behind its level. */
export function keptLog(): KeptLog {
  const kept: string[] = [];
  return {
    lines: kept,
    info: (what, facts) => void kept.push(`info: ${logLine(what, facts)}`),
    warn: (what, facts) => void kept.push(`warn: ${logLine(what, facts)}`),
    error: (what, facts) => void kept.push(`error: ${logLine(what, facts)}`),
  };
}
