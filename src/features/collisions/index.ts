import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { collisions, type Collision } from '../../core/deadlines/collisions';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { LetterId } from '../../core/letters/moments';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { nowHere } from '../../platform/host/here';

export interface CollisionsNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
}

/** The letter that helps, and the note whose facts fill it. */
interface WayOut {
  readonly letter: LetterId;
  readonly note: (collision: Collision) => string;
}

const waysOut: Readonly<Record<'askForTime' | 'askToHurry', WayOut>> = {
  askForTime: { letter: 'more-time', note: ({ closing }) => closing.note.uri },
  askToHurry: { letter: 'update-others', note: ({ interview }) => interview.note.uri },
};

/** The two ways out of a collision: each is a letter, ready to send. */
export function register({
  commands: { register: command },
  index,
  clock,
}: CollisionsNeeds): vscode.Disposable {
  const take =
    ({ letter, note }: WayOut) =>
    async (meant: string): Promise<Outcome> => {
      // The timeline knows a collision by its id; a row of a tree ends with it.
      const found = collisions(index.snapshot.notes, nowHere(clock)).find(({ id }) => meant.endsWith(id));
      if (!found) return refuse(say('These two no longer collide.'));
      return runCommand(commands.insertLetter, { letter, note: note(found), untitled: true });
    };
  return vscode.Disposable.from(
    command(commands.askForTime, take(waysOut.askForTime)),
    command(commands.askToHurry, take(waysOut.askToHurry)),
  );
}
