import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { deadlineKeys, deadlineOf, type Deadline } from '../../core/deadlines/deadline';
import { deadlineNames } from '../../core/deadlines/deadlineNames';
import { deadlineWords } from '../../core/deadlines/momentWords';
import { timeLeft, timeLeftFor } from '../../core/deadlines/timeLeft';
import { kindOf } from '../../core/kinds/index';
import { negotiation } from '../../core/kinds/negotiation';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/ids';
import { createWindowAlarm } from '../../platform/host/alarm';
import { openNote, sourceOf } from '../../platform/notes/openNote';
import { tooltipMarkdown } from '../../platform/shown/tooltipMarkdown';
import { words } from '../../platform/shown/words';
import { readerAt } from './deadlines';

interface Placed {
  readonly deadline: Deadline;
  readonly line: number;
}

/** What stands above and behind the lines of a note that hold a deadline. */
export function showOnLines(index: NoteIndex, clock: Clock): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  // One alarm for the notes of all editors: the first of their words that changes has all of them looked at again.
  let changesAt = Infinity;
  const alarm = createWindowAlarm(clock, refresh);

  function refresh(): void {
    changesAt = Infinity;
    changed.fire();
  }

  function placesIn(document: vscode.TextDocument): readonly Placed[] {
    if (!kindOf(index.snapshot.byUri.get(document.uri.toString())?.kind)) return [];
    const note = openNote(index, document);
    if (!note) return [];
    return sourceOf(document).matter.entries.flatMap(({ key, line }) => {
      const named = deadlineKeys.find(name => name === key);
      const deadline = named && deadlineOf(note, named, note.title, clock.zone());
      return deadline ? [{ deadline, line }] : [];
    });
  }

  function lensesOf(document: vscode.TextDocument): vscode.CodeLens[] {
    const places = placesIn(document);
    const left = places.map(({ deadline }) => timeLeft(deadline.instant, clock.now(), clock.zone()));
    changesAt = Math.min(changesAt, ...left.map(one => one.changesAt));
    if (left.length > 0) alarm.set(changesAt);
    return places.flatMap(({ deadline, line }) => {
      const range = new vscode.Range(line, 0, line, 0);
      const { uri, key } = deadline;
      const lens = (title: Message, command: string, argument: unknown) =>
        new vscode.CodeLens(range, { title: words(title), command, arguments: [argument] });
      return [
        lens(lensWords(deadline, clock), commands.showDeadlines, { uri, key }),
        lens(say('Move deadline'), commands.setDeadline, { uri, key }),
        lens(say('Add to calendar'), commands.exportCalendar, { uri, key }),
        ...(deadline.note.kind === negotiation.id
          ? [
              lens(say('Ask for more time'), commands.insertLetter, {
                letter: 'ask for more time',
                note: uri,
                untitled: true,
              }),
            ]
          : []),
      ];
    });
  }

  function hoverAt(document: vscode.TextDocument, { line }: vscode.Position): vscode.Hover | undefined {
    const place = placesIn(document).find(one => one.line === line);
    if (!place) return undefined;
    const { deadline } = place;
    const tooltip = {
      title: deadlineNames[deadline.key],
      lines: [{ text: deadlineWords(deadline, readerAt(clock)) }, { text: leftWords(deadline, clock) }],
      problems: [],
    };
    return new vscode.Hover(tooltipMarkdown(tooltip));
  }

  const notes = { language: 'markdown' };
  return vscode.Disposable.from(
    changed,
    alarm,
    index.onDidChange(refresh),
    vscode.languages.registerCodeLensProvider(notes, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: lensesOf,
    }),
    vscode.languages.registerHoverProvider(notes, { provideHover: hoverAt }),
  );
}

function lensWords(deadline: Deadline, clock: Clock): Message {
  return say('{0} · {1}', words(deadlineWords(deadline, readerAt(clock))), words(leftWords(deadline, clock)));
}

function leftWords({ company, instant }: Deadline, clock: Clock): Message {
  return timeLeftFor(company, timeLeft(instant, clock.now(), clock.zone()));
}
