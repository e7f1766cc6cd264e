import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { collisions, type Collision } from '../../core/deadlines/collisions';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { LetterId } from '../../core/letters/moments';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { nowHere } from '../../platform/host/nowHere';

export interface WayOutNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
}

/** The letter that helps, and the note whose facts fill it. */
interface WayOut {
  readonly letter: LetterId;
  readonly note: (collision: Collision) => string;
}

const waysOut = {
  askForTime: { letter: 'more-time', note: ({ closing }) => closing.note.uri },
  askToHurry: { letter: 'update-others', note: ({ interview }) => interview.note.uri },
} as const satisfies Readonly<Record<string, WayOut>>;

/** Opens the letter that is a way out of a collision. The timeline knows that by its id; a row of a tree ends with it. */
export async function takeWayOut(
  way: keyof typeof waysOut,
  meant: string,
  { index, clock }: WayOutNeeds,
): Promise<Outcome> {
  const found = collisions(index.snapshot.notes, nowHere(clock)).find(({ id }) => meant.endsWith(id));
  if (!found) return refuse(say('This is no longer a conflict.'));
  const { letter, note } = waysOut[way];
  return runCommand(commands.insertLetter, { letter, note: note(found), untitled: true });
}
