/** What the reference parser reads in a moment: its time grows faster than lines, and faster still with nesting. */
const most = { text: 32 * 1024, lines: 600, markers: 1000, markersOnLine: 20, indent: 100 };

/** Whether a body is more than the reference parser can read without holding everything up. */
export function isTooMuchForMdast(text: string, bodyStart: number): boolean {
  if (text.length - bodyStart > most.text) return true;
  let lines = 0;
  let markers = 0;
  let here = 0;
  let blanks = 0;
  let leading = true;
  for (let at = bodyStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      if (!leading || here > 0) lines++;
      here = blanks = 0;
      leading = true;
    } else if (leading) {
      if (code === 32) blanks++;
      else if (code === 9) blanks += 4;
      else if (isMarker(code)) [here, markers] = [here + 1, markers + 1];
      else leading = false;
    }
    if (lines > most.lines || markers > most.markers || here > most.markersOnLine || blanks > most.indent)
      return true;
  }
  return false;
}

/** What quotes and list markers are made of. */
function isMarker(code: number): boolean {
  return code === 62 || code === 45 || code === 42 || code === 43 || code === 46 || code === 41;
}
