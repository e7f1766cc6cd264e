import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { deadlineOf, type Deadline } from '../../core/deadlines/deadline';
import { deadlineKeys } from '../../core/deadlines/deadlineKeys';
import { deadlineNames } from '../../core/deadlines/deadlineNames';
import { deadlineWords } from '../../core/deadlines/momentWords';
import { timeLeft, timeLeftFor } from '../../core/deadlines/timeLeft';
import { kindOf } from '../../core/kinds/index';
import { negotiation } from '../../core/kinds/negotiation';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import { commandFor } from '../../platform/commands/runCommand';
import { createWindowAlarm } from '../../platform/host/alarm';
import { guard } from '../../platform/shown/tell';
import { openNote, sourceOf } from '../../platform/notes/openNote';
import { tooltipMarkdown } from '../../platform/shown/tooltipMarkdown';
import { askForTime } from './deadlineLetters';
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

  function lensesIn(document: vscode.TextDocument): vscode.CodeLens[] {
    const places = placesIn(document, index, clock);
    const left = places.map(({ deadline }) => timeLeft(deadline.instant, clock.now(), clock.zone()));
    changesAt = Math.min(changesAt, ...left.map(one => one.changesAt));
    if (left.length > 0) alarm.set(changesAt);
    return places.flatMap(place => lensesOf(place, clock));
  }

  function hoverAt(document: vscode.TextDocument, { line }: vscode.Position): vscode.Hover | undefined {
    const place = placesIn(document, index, clock).find(one => one.line === line);
    return place && hoverOf(place, clock);
  }

  const notes = { language: 'markdown' };
  const where = 'interviewPrep.deadlineLines';
  return vscode.Disposable.from(
    changed,
    alarm,
    index.onDidChange(refresh),
    vscode.languages.registerCodeLensProvider(notes, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: document => guard(where, () => lensesIn(document)),
    }),
    vscode.languages.registerHoverProvider(notes, {
      provideHover: (document, place) => guard(where, () => hoverAt(document, place)),
    }),
  );
}

function placesIn(document: vscode.TextDocument, index: NoteIndex, clock: Clock): readonly Placed[] {
  if (!kindOf(index.snapshot.byUri.get(document.uri.toString())?.kind)) return [];
  const note = openNote(index, document);
  if (!note) return [];
  return sourceOf(document).matter.entries.flatMap(({ key, line }) => {
    const named = deadlineKeys.find(name => name === key);
    const deadline = named && deadlineOf(note, named, note.title, clock.zone());
    return deadline ? [{ deadline, line }] : [];
  });
}

function lensesOf({ deadline, line }: Placed, clock: Clock): readonly vscode.CodeLens[] {
  const { uri, key, note } = deadline;
  const shown = [
    commandFor(lensWords(deadline, clock), commands.showDeadlines, { uri, key }),
    commandFor(say('Move deadline'), commands.setDeadline, { uri, key }),
    commandFor(say('Add to calendar'), commands.exportCalendar, { uri, key }),
    ...(note.kind === negotiation.id
      ? [commandFor(say('Ask for more time'), commands.insertLetter, askForTime(note))]
      : []),
  ];
  return shown.map(command => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command));
}

function hoverOf({ deadline }: Placed, clock: Clock): vscode.Hover {
  const tooltip = {
    title: deadlineNames[deadline.key],
    lines: [{ text: deadlineWords(deadline, readerAt(clock)) }, { text: leftWords(deadline, clock) }],
    problems: [],
  };
  return new vscode.Hover(tooltipMarkdown(tooltip));
}

function lensWords(deadline: Deadline, clock: Clock): Message {
  return say('{0} · {1}', deadlineWords(deadline, readerAt(clock)), leftWords(deadline, clock));
}

function leftWords({ company, instant }: Deadline, clock: Clock): Message {
  return timeLeftFor(company, timeLeft(instant, clock.now(), clock.zone()));
}
