/** The name in what a note says of a person: without address, number and remarks. */
export function personIn(written: string | undefined): string | undefined {
  const name = (written ?? '')
    .replace(/\s+/g, ' ')
    .split(/[<(,;|/]| [-–—·] |:|\b[\w.+-]+@/)[0]
    ?.trim();
  return name === undefined || !/\p{L}/u.test(name) ? undefined : name;
}
