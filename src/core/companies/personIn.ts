/**
 * The name in what a note says of a person, without address and remarks; `undefined` where it may be no name, or
 * those of two people: nobody is greeted by a guess.
 */
export function personIn(written: string | undefined): string | undefined {
  const line = (written ?? '').replace(/\s+/g, ' ').trim();
  if (/[:;/|&?]| (?:and|or|und|oder) /i.test(withoutAddress(line))) return undefined;
  const [name = '', remark] = withoutAddress(line).split(/,| [-–—·] /);
  // "Okafor, Mina" begins with her last name, "Mina, agency" does not: who is to know.
  if (remark !== undefined && line.includes(',') && !name.trim().includes(' ')) return undefined;
  return /\p{L}/u.test(name) && !nobody.test(name.trim()) ? name.trim() : undefined;
}

function withoutAddress(line: string): string {
  return line
    .replace(/[<(].*$/, '')
    .replace(/\S+@\S+.*$/, '')
    .replace(/\+?\d[\d ()/-]{5,}.*$/, '')
    .trim();
}

const nobody = /^(?:tb[da]|n\.?a\.?|none|nobody|unknown|not yet(?: known)?|recruiter|hr)$/i;
