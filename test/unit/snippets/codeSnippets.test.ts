import assert from 'node:assert/strict';
import { leadOf } from '../../../src/core/guide/leadOf';
import { readGuide } from '../../../src/core/guide/readGuide';
import { expandSnippet } from '../../../src/core/snippets/expandSnippet';
import { languages } from '../../../src/core/snippets/languages';
import { parseSnippet } from '../../../src/core/snippets/parseSnippet';
import type { SnippetPart } from '../../../src/core/snippets/snippetPart';
import { shippedGuide } from '../guide/shippedGuide';
import { manifest } from '../product/manifest';
import { shippedLanguages, shippedSnippets } from './shippedSnippets';

/** The numbers of the places in the order in which they stand, each where it stands first. */
function placesOf(body: string): number[] {
  const walk = (parts: readonly SnippetPart[]): number[] =>
    parts.flatMap(part =>
      'stop' in part ? [part.stop, ...('filled' in part ? walk(part.filled) : [])] : [],
    );
  return [...new Set(walk(parseSnippet(body)))];
}

suite('The snippets that we bring', () => {
  test('are one file for each language and one for markdown, and VS Code knows them all', () => {
    assert.deepEqual(shippedLanguages, [...languages.map(({ id }) => id), 'markdown'].sort());
    const rows = [{ id: 'markdown', also: [] }, ...languages];
    assert.deepEqual(
      manifest.contributes.snippets,
      rows.flatMap(({ id, also = [] }) =>
        [id, ...also].map(language => ({ language, path: `./snippets/${id}.json` })),
      ),
    );
  });

  for (const language of shippedLanguages)
    test(`have prefixes with one stem, each once, and places in reading order: ${language}`, () => {
      const snippets = shippedSnippets(language);
      for (const { prefix } of snippets) assert.match(prefix, /^iv[a-z]+$/);
      assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
      for (const { name, body } of snippets) {
        const places = placesOf(body).filter(stop => stop !== 0);
        assert.deepEqual(
          places,
          [...places.keys()].map(index => index + 1),
          name,
        );
      }
    });
});

suite('The skeletons of code', () => {
  const { guide } = readGuide(shippedGuide());
  const steps = guide.sections
    .filter(
      ({ part, level, heading }) =>
        part === 'coding' && level === 2 && /^(Clarify|Plan|Implement|Review) /.test(heading),
    )
    .map(({ heading }) => heading);

  test('have four steps to go by', () => {
    assert.equal(steps.length, 4);
  });

  for (const { id } of languages)
    test(`take the steps of the guide, in its order and with its minutes: ${id}`, () => {
      const [skeleton] = shippedSnippets(id).filter(({ prefix }) => prefix === 'ivcode');
      const text = expandSnippet(skeleton?.body ?? '');
      const found = [...text.matchAll(/ (\d)\. (\w+ the \w+) \((\d+)/g)];
      assert.deepEqual(
        found.map(([, number, heading]) => `${number ?? ''} ${heading ?? ''}`),
        steps.map((heading, index) => `${index + 1} ${heading}`),
      );
      const section = guide.sections.find(
        ({ heading }) => heading === 'The four steps of a coding interview',
      );
      const [whole, ...minutes] = [...(section ? leadOf(section) : '').matchAll(/\d+/g)].map(
        ([number]) => number,
      );
      assert.deepEqual(
        found.map(([, , , number]) => number),
        minutes,
      );
      assert.ok(text.includes(`of ${whole ?? ''} minutes`));
    });
});
