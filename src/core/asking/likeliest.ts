/** Which of the rows somebody means who has typed this: the one that says just that, else begins so, else has it. */
export function likeliest<Row extends { readonly label: string }>(
  rows: readonly Row[],
  typed: string,
): Row | undefined {
  const wanted = typed.trim().toLowerCase();
  const labelled = rows.map(row => ({ row, label: row.label.toLowerCase() }));
  const fits: readonly ((label: string) => boolean)[] = [
    label => label === wanted,
    label => label.startsWith(wanted),
    label => label.includes(wanted),
  ];
  for (const fit of fits) {
    const found = labelled.find(({ label }) => fit(label));
    if (found) return found.row;
  }
  return undefined;
}
