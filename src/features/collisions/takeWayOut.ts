import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { collisions, type Collision } from '../../core/deadlines/collisions';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { LetterId } from '../../core/letters/moments';
import { timeLetter } from '../../core/letters/timeLetter';
import type { Clock } from '../../core/ports';
import { commands, type CallOf } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { nowHere } from '../../platform/host/nowHere';

export interface WayOutNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
}

type LetterCall = CallOf<typeof commands.insertLetter>;

/** The letter that helps, the note whose facts fill it, and what else the collision knows. */
const waysOut = {
  askForTime: ({ closing, interview }) => ({
    letter: timeLetter(closing.note),
    note: closing.uri,
    context: { interview: interview.uri },
  }),
  askToHurry: ({ closing, interview }) => ({
    letter: 'update-others' satisfies LetterId,
    note: interview.uri,
    context: { offer: closing.uri },
  }),
} as const satisfies Readonly<Record<string, (collision: Collision) => LetterCall>>;

/** Opens the letter that is a way out of a collision. The timeline knows that by its id; a row of a tree ends with it. */
export async function takeWayOut(
  way: keyof typeof waysOut,
  meant: string,
  { index, clock }: WayOutNeeds,
): Promise<Outcome> {
  const found = collisions(index.snapshot.notes, nowHere(clock)).find(({ id }) => meant.endsWith(id));
  if (!found) return refuse(say('This is no longer a conflict.'));
  return runCommand(commands.insertLetter, { ...waysOut[way](found), untitled: true });
}
