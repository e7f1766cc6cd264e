/** What `work` makes of each, in their order, with so many at work at a time. Rejects when one of them does. */
export async function mapAtOnce<A, B>(
  all: readonly A[],
  atOnce: number,
  work: (one: A) => Promise<B>,
): Promise<readonly B[]> {
  const made = new Array<B>(all.length);
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [at, one] of left) made[at] = await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  return made;
}
