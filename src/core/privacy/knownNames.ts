import { listOf, textOf, type Note } from '../notes/note';

/** The names that notes give away by where they stand. */
export interface KnownNames {
  readonly companies: readonly string[];
  readonly people: readonly string[];
}

/** Fields of any note in which people stand. */
const peopleFields = /^(recruiter|interviewers?|people|contacts?|referrer|manager|hiring_manager|with|who)$/;

/** The companies and people that these notes name in their front matter, in their log and under "People". */
export function knownNames(notes: readonly Pick<Note, 'fields' | 'sections'>[]): KnownNames {
  const companies = new Set<string>();
  const people = new Set<string>();
  for (const note of notes) {
    const company = textOf(note, 'company');
    if (company !== undefined) companies.add(company);
    for (const key of Object.keys(note.fields))
      if (peopleFields.test(key))
        for (const entry of listOf(note, key)) for (const name of namesIn(entry)) people.add(name);
    for (const { heading } of note.sections)
      for (const name of namesIn(/^\d{4}-\d{2}-\d{2}[^·]*·[^·]*·(.+)$/.exec(heading)?.[1] ?? ''))
        people.add(name);
  }
  return { companies: [...companies], people: [...people] };
}

/** The people at the beginnings of the list items below a heading "People". */
export function peopleListed(text: string): readonly string[] {
  const found: string[] = [];
  let inPeople = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const heading = /^#{1,6}\s+(.*?)\s*$/.exec(line)?.[1];
    if (heading !== undefined) inPeople = /^(people|interviewers)\b/i.test(heading);
    const item = inPeople ? /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(.+)$/.exec(line)?.[1] : undefined;
    if (item !== undefined) found.push(...namesIn(item.replace(/\*\*|__/g, '')).slice(0, 1));
  }
  return found;
}

/** `Mina Okafor (recruiter), Jon Bell <jon@example.org>` are two people. */
function namesIn(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)|<[^>]*>|\S+@\S+/g, ' ')
    .split(/[,;:&/|]|\s[-–—]\s|\band\b/)
    .map(part => part.trim())
    .filter(part => /\p{L}{2}/u.test(part) && part.split(/\s+/).length <= 4);
}
