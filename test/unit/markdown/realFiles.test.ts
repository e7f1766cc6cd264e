import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bodyStart } from '../../../src/core/markdown/bodyStart';
import { referenceBody } from '../../../src/core/markdown/referenceBody';
import { readBody } from '../../../src/core/markdown/readBody';
import { isTooMuchForMdast } from '../../../src/core/markdown/tooMuch';
import { documentsOf } from '../../../src/core/search/documentsOf';
import { oracleOutline } from '../../support/oracleOutline';
import { repositoryRoot } from '../../support/repositoryRoot';

const wanted = 300;

/** Markdown that people have written for others, by path: those that the reference parser reads in a moment. */
function realFiles(): readonly { readonly path: string; readonly text: string }[] {
  const packages = join(repositoryRoot, 'node_modules');
  const found: { path: string; text: string }[] = [];
  for (const path of readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter(name => name.toLowerCase().endsWith('.md'))
    .sort()) {
    if (found.length === wanted) break;
    if (!statSync(join(packages, path)).isFile()) continue;
    const text = readFileSync(join(packages, path), 'utf8');
    if (text.trim() !== '' && !isTooMuchForMdast(text, bodyStart(text).start)) found.push({ path, text });
  }
  return found;
}

suite('The markdown of other people', () => {
  const files = realFiles();

  /** The files for which something does not hold, each with what came of it. */
  function differing(holds: (text: string) => void): readonly string[] {
    return files.flatMap(({ path, text }) => {
      try {
        holds(text);
        return [];
      } catch (error) {
        return [`${path}: ${String(error).slice(0, 400)}`];
      }
    });
  }

  test('is read in 300 files', () => assert.equal(files.length, wanted));

  test('has the sections and tasks that the reference parser finds', () => {
    assert.deepEqual(
      differing(text => {
        const read = readBody(text);
        const exact = referenceBody(text);
        assert.deepEqual(read.problems, []);
        assert.deepEqual([read.sections, read.tasks], [exact.sections, exact.tasks]);
      }),
      [],
    );
  });

  test('has the headings and tasks of remark with all that it knows', () => {
    assert.deepEqual(
      differing(text => {
        const { sections, tasks } = readBody(text);
        const oracle = oracleOutline(text);
        assert.deepEqual(
          sections.map(({ level, line }) => ({ level, line })),
          oracle.headings.map(({ level, line }) => ({ level, line })),
        );
        // The words of a link by reference depend on another place of the file; they stay as they are written.
        const differ = sections.filter(({ heading }, at) => {
          const shown = oracle.headings[at]?.text;
          return shown !== undefined && !heading.includes('[') && heading.replace(/\s+/g, ' ') !== shown;
        });
        assert.deepEqual(differ, []);
        assert.deepEqual(
          tasks.map(({ done }) => done),
          oracle.tasks.map(({ done }) => done),
        );
      }),
      [],
    );
  });

  test('has the same sections where it is searched', () => {
    assert.deepEqual(
      differing(text => {
        // A heading with HTML in it is shown without that, and found by it.
        const lines = text.split(/\r\n|\r|\n/);
        const key = (line: number, heading: string) =>
          [0, 1].some(below => lines[line + below]?.includes('<')) ? `${line}` : `${line} ${heading}`;
        const wantedParts = readBody(text).sections.map(({ heading, line }) => key(line, heading));
        const parts = documentsOf('a', '', text).map(({ title, line }) => key(line, title));
        assert.deepEqual(
          wantedParts.filter(part => !parts.includes(part)),
          [],
        );
      }),
      [],
    );
  });
});
