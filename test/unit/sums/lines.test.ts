import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBody } from '../../../src/core/markdown/readBody';
import { findSums } from '../../../src/core/sums/findSums';
import { readShown, type Shown } from '../../support/exactQuantity';

interface Row {
  readonly line: string;
  /** What somebody would like to see behind the line; `null` where there is nothing to say. */
  readonly shows: string | null;
  readonly why: string;
}

// The file is ours and has this shape.
const rows = JSON.parse(
  readFileSync(join('test', 'fixtures', 'sums', 'lines.json'), 'utf8'),
) as readonly Row[];

/** Lines that could have a result and have none, by why. */
const silent: Readonly<Record<string, readonly string[]>> = {
  'It has its result, and only its writer knows whether that was rounded or meant so.': [
    '300 million users x 20% = 60M DAU',
    '20k rps x 2 KB = 40 MB/s',
    '20k rps x 2 KB ≈ 40 MB/s',
    '20k rps x 2 KB = 4 MB/s',
    '100M x 1 KB = 1 TB',
    '1M x 1 KB = 1 GB = 0.001 TB',
    '120 GB/day x 365 => ~44 TB',
    '1M/day ~= 12/s',
    'QPS = 100M / 86400 ≈ 1200',
    'ingress ~ 800 rps x 25 kB = ?',
    '200 Mbps = ? MB/s',
    '1 GiB in MB',
    'DAU 10M, 20 req each -> 10M x 20',
  ],
  'A range has two results.': [
    '10-20k rps x 2 KB',
    '10k-20k rps x 2 KB',
    '10k to 20k rps x 2 KB',
    '5–10 TB x 3',
    '1..5 KB x 1M',
  ],
  'Bare numbers may be anything: a size, a score, a date.': [
    '60 x 60 x 24',
    '24*3600',
    '86400 * 30',
    '365 * 5',
    '62^7',
    '26 ** 3',
  ],
  'A length of time of lengths of time, or money for as long, says not what is for each.': [
    '100M links/mo x 12 mo x 5 yrs',
    '5 years x 365 days x 120 GB',
    '5 yrs x 12 months x 50 GB',
    '$5 x 12 months',
  ],
  'The number may be a length of time, so many copies, or turn bits into bytes.': [
    '$0.10/hr x 24 x 30',
    '10 Gbps / 8',
  ],
  'Users of a day do something in that day, and the line leaves open whether its result is for one.': [
    '1M DAU x 10 posts',
    '200M DAU x 2 tweets x 300 B',
  ],
  'A word behind a percentage can turn it round: 20% overhead is added, 20% reads are a part.': [
    '50M MAU x 30% active x 4 sessions',
    '10k rps x 80% reads',
  ],
  'A word is there that belongs to no number.': [
    '1 TB/day x 90 days retention',
    'id 8 B + url 100 B + ts 8 B',
    '- [ ] storage 1M x 4 KB',
  ],
  'Numbers without a unit are not taken for bytes.': ['8 + 100 + 8 bytes'],
  '“mil” is a thousand in half of the languages that have it.': ['500 mil requests a day'],
  'It stands in a comment, a quote, a table or code.': [
    '100M x 1 KB <!-- check -->',
    '> 10k rps x 1 KB',
    '| reads | 10k rps x 1 KB |',
    '`10k rps x 1 KB`',
  ],
};

/** Where months have 30 days, a rate is a little higher than where twelve make a year; second forms have two digits. */
const tolerances = [0.03, 0.06];

function shown(line: string): readonly string[] {
  const [found] = findSums(readBody(`${line}\n`));
  return found?.sum.state === 'right' ? found.sum.shown : [];
}

/** Measures and money, without the names of what is counted. */
function isSame(a: Shown, b: Shown, tolerance: number): boolean {
  const sameKind = ['B', 's', '$', '€'].every(of => (a.of[of] ?? 0) === (b.of[of] ?? 0));
  return sameKind && Math.abs(a.value / b.value - 1) <= tolerance;
}

suite('Lines of design notes', () => {
  for (const { line, shows, why } of rows)
    test(`“${line}” shows ${shows ?? 'nothing'}, or nothing: ${why}`, () => {
      const forms = shown(line);
      if (shows === null) assert.deepEqual(forms, []);
      const wanted = readShown(shows === '1 h 45 min' ? '1.75 h' : (shows ?? ''));
      for (const [index, form] of forms.entries()) {
        const read = readShown(form);
        assert.ok(
          read && wanted && isSame(read, wanted, tolerances[index] ?? 0.06),
          `${form} is not ${String(shows)}`,
        );
      }
    });

  test('have their result, but for those of which it is said why not', () => {
    const without = rows.filter(({ line, shows }) => shows !== null && shown(line).length === 0);
    assert.deepEqual(without.map(({ line }) => line).sort(), Object.values(silent).flat().sort());
  });
});
