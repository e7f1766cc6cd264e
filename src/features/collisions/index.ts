import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { collisions, type Collision } from '../../core/deadlines/collisions';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/ids';
import { nowHere } from '../../platform/host/here';
import type { Commands, Outcome } from '../../platform/commands/commands';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
}

/** The letter that helps, and the note whose facts fill it. */
interface WayOut {
  readonly letter: string;
  readonly note: (collision: Collision) => string;
}

const waysOut: Readonly<Record<'askForTime' | 'askToHurry', WayOut>> = {
  askForTime: { letter: 'ask for more time', note: ({ closing }) => closing.note.uri },
  askToHurry: { letter: 'update the other companies', note: ({ interview }) => interview.note.uri },
};

/** The two ways out of a collision: each is a letter, ready to send. */
export function register({ commands: { register }, index, clock }: Needs): vscode.Disposable {
  const take =
    ({ letter, note }: WayOut) =>
    async (row: unknown): Promise<Outcome> => {
      const found = collisions(index.snapshot.notes, nowHere(clock)).find(({ id }) => isOf(row, id));
      if (!found) return refuse(say('These two no longer collide.'));
      await vscode.commands.executeCommand(commands.insertLetter, {
        letter,
        note: note(found),
        untitled: true,
      });
      return undefined;
    };
  return vscode.Disposable.from(
    register(commands.askForTime, take(waysOut.askForTime)),
    register(commands.askToHurry, take(waysOut.askToHurry)),
  );
}

/** The timeline knows a collision by its id; a row of a tree ends with it. */
function isOf(row: unknown, id: string): boolean {
  return typeof row === 'string' && row.endsWith(id);
}
