const svg = 'http://www.w3.org/2000/svg';

/** A small picture, drawn by one line. It says nothing that words do not say too. */
export function drawing(path: string, ...classes: readonly string[]): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('aria-hidden', 'true');
  made.classList.add('icon', ...classes);
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}
