/**
 * What the reference parser reads in a moment: its time grows faster than lines, faster still with nesting, and
 * with the square of what could be markup inside them.
 */
const most = { text: 32 * 1024, lines: 600, markers: 1000, markersOnLine: 20, indent: 100, marks: 4000 };

/** Whether a body is more than the reference parser can read without holding everything up. */
export function isTooMuchForMdast(text: string, bodyStart: number): boolean {
  if (text.length - bodyStart > most.text) return true;
  let lines = 0;
  let markers = 0;
  let marks = 0;
  let here = 0;
  let blanks = 0;
  let isBlank = true;
  let leading = true;
  for (let at = bodyStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (!isBlank) lines++;
      here = blanks = 0;
      isBlank = leading = true;
      continue;
    }
    if (code === 32) blanks += leading ? 1 : 0;
    else if (code === 9) blanks += leading ? 4 : 0;
    else {
      isBlank = false;
      // A footnote is a container too, and its name may hold anything.
      if ((leading && isMarker(text, at)) || (code === 91 && text.charCodeAt(at + 1) === 94))
        [here, markers] = [here + 1, markers + 1];
      else if (!isDigit(code)) leading = false;
      if (isMark(code)) marks++;
    }
    if (here > most.markersOnLine || blanks > most.indent) return true;
    if (lines > most.lines || markers > most.markers || marks > most.marks) return true;
  }
  return false;
}

/** Whether a quote or a list item begins here; the digits of a numbered one have gone before. */
function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 62) return true;
  return '-*+.)'.includes(String.fromCharCode(code)) && /\s|^$/.test(text.charAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What may begin or end markup inside a line: each is looked at, even where it means nothing. */
function isMark(code: number): boolean {
  return '!&*<[\\]_`~'.includes(String.fromCharCode(code));
}
