import { ours } from '../languages/ours';
import { capitalisesNouns } from './capitalisesNouns';
import { namesInContacts } from './namesInContacts';
import { companyListed, wholeNames } from './namesInFields';
import { namesInLetters } from './namesInLetters';
import { namesWhom } from './namePlaces';
import { namesWithJobs } from './namesWithJobs';
import { namesWithLegalForm } from './namesWithLegalForm';
import { longestHead, plainText, readNames, type Expecting, type NamesRead } from './readNames';
import { startsWithDay } from './startsWithDay';

/** What the heading above a line says of it. */
type Room = Exclude<Expecting, 'someone'> | undefined;

/**
 * The names that a note's body gives away by where they stand: in lists of people, in the heads of entries however
 * they are written, behind labels, in tables, in letters and in addresses.
 */
export function namesInBody(text: string): NamesRead {
  const lines = text.split(/\r\n|\r|\n/);
  const companies: string[] = [...namesWithLegalForm(text)];
  const people: string[] = [...namesInLetters(lines), ...lines.flatMap(namesWithJobs)];
  const take = (read: NamesRead) => {
    companies.push(...read.companies);
    people.push(...read.people);
  };
  take(namesInContacts(text));
  const isEveryNounBig = capitalisesNouns(text);
  const rooms: { readonly level: number; readonly room: Room }[] = [];
  let columns: readonly Room[] | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      columns = undefined;
      continue;
    }
    const heading = headingOf(line, lines[at + 1]);
    if (heading) {
      while ((rooms.at(-1)?.level ?? 0) >= heading.level) rooms.pop();
      const outer = rooms.at(-1)?.room;
      take(namesInLine(heading.text, outer ?? (isEntryHead(heading.text) ? 'entry' : undefined)));
      // The title of a note is no list's.
      rooms.push({
        level: heading.level,
        room: heading.level === 1 ? undefined : (roomOf(heading.text) ?? outer),
      });
      columns = undefined;
      continue;
    }
    const room = rooms.at(-1)?.room;
    const cells = cellsOf(line);
    if (cells) {
      columns ??= /^[\s|:-]+$/.test(lines[at + 1] ?? '')
        ? cells.map(columnOf)
        : cells.map((_, nth) => (nth === 0 ? room : undefined));
      const isHead = /^[\s|:-]+$/.test(lines[at + 1] ?? '');
      if (!isHead)
        for (const [nth, cell] of cells.entries())
          take(namesInCell(cell, columns[nth] ?? (nth === 0 ? room : roomOfRow(cells[0] ?? ''))));
      continue;
    }
    columns = undefined;
    const isProse =
      (room === 'entry' && isEveryNounBig) ||
      ((room === 'entry' || room === 'companies') && !/^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line));
    const head = isEveryNounBig ? (line.split(clauseBehind)[0] ?? '') : line;
    take(namesInLine(head, (isProse ? undefined : room) ?? (isEntryHead(line) ? 'entry' : undefined)));
    if (reached.test(line) && /^[^\p{L}]*\p{Lu}/u.test(line))
      take(readNames(line.split(reached)[0] ?? '', 'people'));
  }
  return { companies, people };
}

/** What goes on as a sentence behind the head of an entry. */
const clauseBehind = /(?<=.{10}),\s(?=\p{Ll})/u;

/** Where somebody is reached: what stands before it is who. */
const reached =
  /<?[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\[at\]\s?)[\p{L}\p{N}-]{1,63}\.|\+\d[\d ()./-]{6}|(?<!\d)0\d{2,5}[ /-]?\d{4}/u;

function headingOf(line: string, next = ''): { readonly level: number; readonly text: string } | undefined {
  const [, signs, text] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
  if (signs !== undefined && text !== undefined) return { level: signs.length, text };
  const [, under] = /^ {0,3}(=|-)\1{2,}\s*$/.exec(next) ?? [];
  if (under !== undefined && line.length < longestHead && /^\p{L}/u.test(line))
    return { level: under === '=' ? 1 : 2, text: line };
  // A line in bold alone is a heading to its writer.
  const [, bold] = /^\s{0,3}(?:\*\*|__)([^*_]{2,80})(?:\*\*|__)\s*:?\s*$/.exec(line) ?? [];
  return bold === undefined ? undefined : { level: 6, text: bold };
}

/** What stands below a heading. */
function roomOf(heading: string): Room {
  const text = plainText(heading).replace(/\([^)]*\)/g, '');
  if (logs.test(text)) return 'entry';
  if (peopleFirst.test(text)) return 'people';
  if (companiesOnly.test(text.trim())) return 'companies';
  // In other scripts the word for people is read where it stands.
  return /^[^\p{Script=Latin}]+$/u.test(text) && !isEntryHead(text) ? namesWhom(text) : undefined;
}

const peopleFirst =
  /^(?:(?:the|my|other|key|more)\s)?(?:people|persons?|contacts?|interviewers?|panel(?:l?ists)?|recruiters?|attendees|participants|stakeholders|players|who|ansprechpartner(?:innen)?|personen|kontakte|references|referr(?:als|ers)|personnes|personas|contactos|(?:hiring|interview|recruiting)\s(?:team|panel|managers?|crew)|team\smembers)(?!\p{L})(?!\s(?:skills|questions|management|culture|notes|process))/iu;
const companiesOnly =
  /^(?:(?:the|my|other|competing|open|more|further|all)\s){0,2}(?:offers|alternatives|companies|agencies|employers|applications|pipeline|competitors|clients|firmen|angebote|alternativen)$/iu;

const logs =
  /^(?:(?:the |my |call |contact |conversation |negotiation |interview )?(?:log|timeline|history|journal|diary|entries|conversations|calls|emails|updates|process|rounds|loop|schedule|interviews|meetings|stages)|process and rounds|interview (?:process|loop|rounds|schedule|plan)|verlauf|protokoll|gespräche|ablauf|termine|journal|historique|entretiens|historial|registro|日志|记录|沟通记录|面试流程|履歴|ログ|記録|選考(?:過程|プロセス)?|기록|일지)(?!\p{L})/iu;

/** Whether a line begins like an entry of a log: with a day, or with what happened. */
function isEntryHead(line: string): boolean {
  const text = plainText(line);
  if (text.length > longestHead) return false;
  if (startsWithDay(text)) return true;
  const words = text.split(/[\s:,–—·|-]+/).slice(0, 3);
  if (
    /^(?:why|how|what|who|when|where|which|if|do|does|did|is|are|can|could|would|will|may)$/i.test(
      words[0] ?? '',
    )
  )
    return false;
  if (!words.some(word => ours.entryKind(word) !== undefined || happenings.test(word))) return false;
  return /(?<!\p{L})(?:with|from|to|by|mit|von|an|avec|con|w)(?!\p{L})|[·|–—@]|\s-\s|:\s/iu.test(text);
}

const happenings =
  /^(?:interview|screen|screening|chat|intro|coffee|lunch|onsite|debrief|catch-?up|sync|round|loop|talk|spoke|talked|met|followup|follow-?up|offer|waiting|wait|thank|ping|ask|reply|write|remind|gespräch|anruf|telefonat|termin|entretien|appel|llamada|entrevista|reunión)$/i;

function namesInLine(line: string, room: Room): NamesRead {
  const labelled = labelledNames(line);
  if (labelled) return labelled;
  if (room === undefined) return none;
  if (room === 'companies') return companyListed(line);
  const text = plainText(line);
  if (room === 'people') {
    const isItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line);
    return isItem || text.length <= 100
      ? readNames(line, 'people')
      : readNames(text.split(/(?<=[.!?])\s/)[0]?.slice(0, longestHead) ?? '', 'entry');
  }
  // The head of an entry that goes on as a sentence.
  const head = text.length <= longestHead ? text : (text.split(/(?<=\p{L}{3}[.!?:])\s/u)[0] ?? '');
  return head.length <= longestHead ? readNames(head, 'entry') : none;
}

const none: NamesRead = { companies: [], people: [] };

const label =
  /^[\s>]{0,12}(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} _/().'’&-]{0,48}?)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s{0,4}(\S.*)$/u;

/** `Hiring manager: Jon Bell`, wherever it stands. */
export function labelOf(line: string): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = label.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : { name: name.trim(), value };
}

function labelledNames(line: string): NamesRead | undefined {
  const labelled = labelOf(line);
  if (!labelled || /^(?:in|on|at|for|why|how|what|if|when|as|is|it|a|an)\s/i.test(labelled.name))
    return undefined;
  const whom = namesWhom(labelled.name.replace(/\d+|\([^)]*\)/g, ''));
  if (whom === 'people')
    return readNames(labelled.value, labelled.value.length > longestHead ? 'entry' : 'people');
  if (whom === 'companies')
    return { companies: wholeNames(labelled.value.slice(0, longestHead)), people: [] };
  return undefined;
}

/** The cells of a row of a table. */
export function cellsOf(line: string): readonly string[] | undefined {
  if (!/^\s{0,3}\|.*\|\s*$/.test(line) && !/\S\s\|\s\S.*\s\|\s/.test(line)) return undefined;
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());
}

function columnOf(head: string): Room {
  const text = plainText(head);
  return (
    namesWhom(text) ?? (/^(?:event|entry|what|round|stage|step|notes?)$/i.test(text) ? 'entry' : undefined)
  );
}

/** A row may be for one thing and its columns for companies: `| Contact | Mina | Jon |`. */
function roomOfRow(first: string): Room {
  return namesWhom(plainText(first)) === 'people' ? 'people' : undefined;
}

function namesInCell(cell: string, room: Room): NamesRead {
  if (cell === '' || room === undefined || /^[-:]+$/.test(cell)) return none;
  return room === 'companies'
    ? { companies: wholeNames(cell.slice(0, longestHead)), people: [] }
    : readNames(cell.slice(0, longestHead), room);
}
