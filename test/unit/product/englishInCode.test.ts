import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { english } from '../../../src/core/languages/english';
import { shippedGuide } from '../guide/shippedGuide';

/** What notes and the guide are divided by in English: names that only the data of the language may know. */
function headings(): ReadonlySet<string> {
  const ofKinds = Object.values(english.kinds).flatMap(({ sections }) => Object.values(sections).flat());
  const ofGuide = shippedGuide().flatMap(({ text }) =>
    [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading),
  );
  const { letter: begins, themes, goodSign, warningSign, ask } = english.guide;
  const letters = ofGuide
    .filter(heading => heading.startsWith(begins))
    .map(heading => heading.slice(begins.length));
  return new Set([...ofKinds, ...ofGuide, ...letters, themes, goodSign, warningSign, ask].map(keyOf));
}

/** Several words are compared in any case; one alone is often just a word, and only a capital makes it a heading. */
function keyOf(text: string): string {
  const words = text.trim();
  return words.includes(' ') ? words.toLowerCase() : words;
}

/** The texts in code that are one of these, but for those that people read: what is said may be called the same. */
function found(code: string, names: ReadonlySet<string>): readonly string[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const all: string[] = [];
  const look = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    const isName = ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if ((isText || isName) && names.has(keyOf(node.text)) && !isSaid(node)) all.push(node.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return all;
}

function isSaid({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'say';
}

suite('Headings in the language of a note', () => {
  const names = headings();

  test('are known to the data of the language alone: code asks for a section, a letter or a part by its id', () => {
    const inCode = readdirSync('src', { recursive: true })
      .map(name => join('src', name.toString()))
      .filter(path => path.endsWith('.ts') && !path.startsWith(join('src', 'core', 'languages')))
      .flatMap(path => found(readFileSync(path, 'utf8'), names).map(text => `${path}: ${text}`));
    assert.deepEqual(inCode, []);
  });

  for (const code of [
    "heading === 'Questions to ask'",
    "name === 'red flags'",
    "lookUp['Ten rules']",
    '({ Situation: 1 })',
    '`Red flags`',
  ])
    test(`are found in ${code}`, () => assert.equal(found(code, names).length, 1));

  test('may be what the interface says', () => assert.deepEqual(found("say('Good sign')", names), []));
});
