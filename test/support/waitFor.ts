/** Asks again and again until there is an answer other than nothing or no; then gives that answer. */
export async function waitFor<Answer>(
  what: string,
  condition: () => Answer | undefined | false | PromiseLike<Answer | undefined | false>,
  seconds = 10,
): Promise<Answer> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}`);
    await new Promise(again => setTimeout(again, 20));
  }
}
