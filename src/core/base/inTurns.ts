/** Long work that stops now and then, wherever others may have their turn. */
export type Stretches<T> = Generator<undefined, T>;

/** Lets others have their turn when it is time for that. */
export type Turn = () => Promise<void> | undefined;

/** Does all of it without a stop. */
export function atOnce<T>(work: Stretches<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it while others have their turns. */
export async function inTurns<T>(work: Stretches<T>, turn: Turn): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const rest = turn();
    if (rest) await rest;
  }
}
