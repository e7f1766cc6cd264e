/** A list of links has all the right words and answers nothing: it comes after what does. */
export const readingListWeight = 0.5;

const usualHeading = /^(sources|resources|references|further reading|links|see also)$/i;
const link = /\]\(\S+\)|\bhttps?:\/\//;

/** Whether a section only says where to read on: by its heading, or since most of its lines are links. */
export function isReadingList(heading: string, body: string): boolean {
  if (usualHeading.test(heading.trim())) return true;
  const lines = body.split('\n').filter(line => line.trim() !== '');
  return lines.length > 0 && lines.filter(line => link.test(line)).length * 2 > lines.length;
}
