/** Whether a copy still says a secret, in whichever case, accents, apostrophes and blanks; `Gus` is not in `August`. */
export function holds(copy: string, secret: string): boolean {
  const text = folded(copy.replace(/\[[A-Z]+ \d+\]/g, '·'));
  const wanted = folded(secret);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isBegun = goesOn(text.charAt(at - 1), wanted.charAt(0));
    if (!isBegun && !goesOn(wanted.slice(-1), text.charAt(at + wanted.length))) return true;
  }
  return false;
}

function goesOn(sign: string, next: string): boolean {
  return /^[\p{Script=Latin}\p{N}]{2}$/u.test(sign + next);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
}
