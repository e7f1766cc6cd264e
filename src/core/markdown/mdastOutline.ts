import { trimBlanks } from './blanks';
import { Blocks } from './blocks';
import { HeadingTexts } from './headingTexts';
import { Lines } from './lines';
import type { Block as Node, Root } from './mdastBlocks';
import {
  addAside,
  hasText,
  saysMoreThanComments,
  spreadWritten,
  type Aside,
  type OpenSection,
  type Outline,
  type Task,
} from './outline';

/** The outline of a note's body by the reference parser: see there what comes first. */
export function mdastOutline(
  text: string,
  bodyStart: number,
  bodyLine: number,
  blocks = new Blocks(text, { start: bodyStart, end: text.length }),
): Outline {
  return new Reading(text, bodyLine, blocks).outline();
}

class Reading {
  readonly #text: string;
  readonly #line: number;
  readonly #blocks: Blocks;
  readonly #sections: OpenSection[] = [];
  readonly #tasks: Task[] = [];
  readonly #asides: Aside[] = [];
  readonly #texts = new HeadingTexts();
  readonly #lines: Lines;

  constructor(text: string, bodyLine: number, blocks: Blocks) {
    this.#text = text;
    this.#line = bodyLine;
    this.#blocks = blocks;
    this.#lines = new Lines(text);
  }

  outline(): Outline {
    const { root } = this.#blocks;
    for (const node of root.children) this.#visit(node, root);
    return { sections: spreadWritten(this.#sections), tasks: this.#tasks, asides: this.#asides };
  }

  #visit(node: Node, parent: Node | Root): void {
    if (node.type === 'heading') {
      if (parent === this.#blocks.root) this.#addSection(node);
      return;
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') this.#addTask(node);
    if (node.type === 'code') this.#addAside('code', node);
    if (node.type === 'html' && /^[ \t]*<!--/.test(node.value)) this.#addAside('comment', node);
    const current = this.#sections[this.#sections.length - 1];
    if (current && this.#isWritten(node, parent)) current.written = true;
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      for (const child of node.children) this.#visit(child, node);
  }

  #addSection(node: Node & { type: 'heading' }): void {
    const inside = node.children;
    const [first, last] = [inside[0], inside[inside.length - 1]];
    const written = first && last ? this.#textBetween(first, last) : '';
    this.#sections.push({
      heading: this.#texts.read(written),
      level: node.depth,
      line: this.#lineOf(node),
      below: this.#lastLineOf(node) + 1,
      written: false,
    });
  }

  #addTask(item: Node & { type: 'listItem' }): void {
    const start = this.#blocks.startOf(item);
    const text = this.#text;
    const at = start + text.slice(start).search(/\[[ \t\r\nxX]\](?=[ \t\r\n])/) + 1;
    const end = /[\r\n]/.exec(text.slice(at + 2))?.index;
    this.#tasks.push({
      text: trimBlanks(text.slice(at + 2, end === undefined ? undefined : at + 2 + end)),
      done: item.checked === true,
      line: this.#lineOf(item) + lineEndings(text.slice(start, at)),
      section: this.#sections.length - 1,
      at,
    });
  }

  #addAside(kind: Aside['kind'], node: Node): void {
    const line = this.#lineOf(node);
    // What a container's end cuts off ends for the parser where the next line begins.
    let end = this.#lastLineOf(node) + (node.position?.end.column === 1 ? 0 : 1);
    while (end > line + 1 && !saysSomething(this.#lines.textOf(end - 1))) end--;
    addAside(this.#asides, { kind, line, end });
  }

  #isWritten(node: Node, parent: Node | Root): boolean {
    if (node.type === 'html') return saysMoreThanComments(node.value);
    if (node.type === 'code') return hasText(node.value);
    if (node.type === 'paragraph') {
      const lone =
        parent.type === 'listItem' && parent.children[0] === node && typeof parent.checked !== 'boolean';
      return !lone || !/^\[[ \txX]\][ \t]*$/.test(this.#textBetween(node, node));
    }
    return node.type === 'table' || node.type === 'definition';
  }

  #textBetween(first: Pick<Root, 'position'>, last: Pick<Root, 'position'>): string {
    return this.#text.slice(this.#blocks.startOf(first), this.#blocks.endOf(last));
  }

  #lineOf(node: Node): number {
    return this.#blocks.lineOf(node) + this.#line;
  }

  #lastLineOf(node: Node): number {
    return this.#blocks.lastLineOf(node) + this.#line;
  }
}

function lineEndings(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Whether a line has more on it than blanks and the marks of quotes. */
function saysSomething(line: string): boolean {
  return /[^ \t>]/.test(line);
}
