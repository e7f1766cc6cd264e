import { trimBlanks } from './blanks';
import { HeadingTexts } from './headingTexts';
import { mdastBlocks, type Block as Node, type Root } from './mdastBlocks';
import {
  hasText,
  saysMoreThanComments,
  spreadWritten,
  type Box,
  type OpenHeading,
  type Outline,
} from './outline';

/** The outline of a note's body by the reference parser: see there what comes first. */
export function mdastOutline(text: string, bodyStart: number, bodyLine: number): Outline {
  const headings: OpenHeading[] = [];
  const boxes: Box[] = [];
  const texts = new HeadingTexts();
  // A line of our own above the body: else its first line could be read as more than that, a byte-order mark for one.
  const root = mdastBlocks(`\n${text.slice(bodyStart)}`);
  const offsetOf = (node: Node): number => (node.position?.start.offset ?? 1) - 1 + bodyStart;
  const endOf = (node: Node): number => (node.position?.end.offset ?? 1) - 1 + bodyStart;
  const lineOf = (node: Node): number => (node.position?.start.line ?? 2) - 2 + bodyLine;

  function visit(node: Node, parent: Node | Root): void {
    if (node.type === 'heading') {
      if (parent !== root) return;
      const inside = node.children;
      const [first, last] = [inside[0], inside[inside.length - 1]];
      const written = first && last ? text.slice(offsetOf(first), endOf(last)) : '';
      headings.push({
        text: texts.read(written),
        level: node.depth,
        line: lineOf(node),
        written: false,
      });
      return;
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') addBox(node);
    const current = headings[headings.length - 1];
    if (current && isWritten(node, parent)) current.written = true;
    if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) visit(child, node);
  }

  function addBox(item: Node & { type: 'listItem' }): void {
    const start = offsetOf(item);
    const at = start + text.slice(start).search(/\[[ \t\r\nxX]\](?=[ \t\r\n])/) + 1;
    const end = /[\r\n]/.exec(text.slice(at + 2))?.index;
    boxes.push({
      text: trimBlanks(text.slice(at + 2, end === undefined ? undefined : at + 2 + end)),
      done: item.checked === true,
      line: lineOf(item) + lineEndings(text.slice(start, at)),
      section: headings.length - 1,
      at,
    });
  }

  function isWritten(node: Node, parent: Node | Root): boolean {
    if (node.type === 'html') return saysMoreThanComments(node.value);
    if (node.type === 'code') return hasText(node.value);
    if (node.type === 'paragraph') {
      const lone =
        parent.type === 'listItem' && parent.children[0] === node && typeof parent.checked !== 'boolean';
      return !lone || !/^\[[ \txX]\][ \t]*$/.test(text.slice(offsetOf(node), endOf(node)));
    }
    return node.type === 'table' || node.type === 'definition';
  }

  for (const node of root.children) visit(node, root);
  return { headings: spreadWritten(headings), boxes };
}

function lineEndings(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
