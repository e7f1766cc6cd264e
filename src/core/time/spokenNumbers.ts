/** How one says a number up to a dozen. */
const numberWords = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
export const count = `(\\d{1,3}|${numberWords})`;

export function numberOfWord(word = ''): number {
  const place = numberWords.split('|').indexOf(word);
  // `a`, `an` and `one` stand before the others.
  return place < 0 ? Number(word) : Math.max(1, place - 1);
}

export const ordinalWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first';
export const ordinal = `(\\d{1,2}(?:st|nd|rd|th)|${ordinalWords})`;
export const dayNumber = `(\\d{1,2}(?:st|nd|rd|th|\\.)?|${ordinalWords})`;

export function dayOfMonth(text = ''): number {
  const place = ordinalWords.split('|').indexOf(text);
  return place < 0 ? Number.parseInt(text, 10) : place + 1;
}
