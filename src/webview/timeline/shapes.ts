import type { MarkKind } from '../../core/deadlines/timelineProtocol';

const svg = 'http://www.w3.org/2000/svg';

const shapes: Readonly<Record<MarkKind, string>> = {
  deadline: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  ownDeadline: 'M8 2.5 13.5 8 8 13.5 2.5 8z',
  interview: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  action: 'M4.5 3 12.5 8l-8 5z',
};

/** The form of a mark. It says nothing that words do not say too. */
export function markShape(kind: MarkKind): SVGSVGElement {
  return drawing(`shape ${kind}`, 16, shapes[kind]);
}

export function warningSign(): SVGSVGElement {
  return drawing('sign', 16, 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.4v.6');
}

function drawing(name: string, size: number, path: string): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', `0 0 ${size} ${size}`);
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('class', name);
  made.append(line(path));
  return made;
}

function line(path: string): SVGPathElement {
  const made = document.createElementNS(svg, 'path');
  made.setAttribute('d', path);
  return made;
}
