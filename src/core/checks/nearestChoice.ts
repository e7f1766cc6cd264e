/** The choice that a text is most likely a slip of; `undefined` when none is near. */
export function nearestChoice(written: string, choices: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase().slice(0, 40);
  const distances = choices.map(choice => ({ choice, distance: editsBetween(wanted, choice.toLowerCase()) }));
  const [nearest, second] = distances.sort((a, b) => a.distance - b.distance);
  const begins = choices.filter(
    choice => wanted.length >= 3 && (choice.startsWith(wanted) || wanted.startsWith(choice)),
  );
  if (
    nearest &&
    nearest.distance <= Math.max(1, Math.floor(wanted.length / 3)) &&
    nearest.distance < (second?.distance ?? Infinity)
  ) {
    return nearest.choice;
  }
  return begins.length === 1 ? begins[0] : undefined;
}

/** How many letters must be put in, taken out, replaced or swapped with the next to come from one to the other. */
export function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? best) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
