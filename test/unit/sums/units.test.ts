import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plural } from '../../../src/core/sums/nouns';
import { readSum } from '../../../src/core/sums/readSum';
import { unitRows } from '../../../src/core/sums/units';
import { exact, exactTimes, exactUnits, near, readShown, type Exact } from '../../support/exactQuantity';
import { atLeast, runs } from '../../support/runs';

function shown(line: string): readonly string[] {
  const sum = readSum(line);
  return sum?.state === 'right' ? sum.shown : [];
}

type Powers = Readonly<Record<string, number>>;

const measured = new Set(['B', 's', '$', '€', '£']);

/** What is measured and counted, by one name each. */
function kind(of: Powers): Powers {
  const one = ([name, power]: readonly [string, number]) => {
    const noun = Object.keys(exactUnits.get(name)?.of ?? {})[0] ?? name;
    return [measured.has(name) ? name : plural(noun).toLowerCase(), power] as const;
  };
  return Object.fromEntries(
    Object.entries(of)
      .map(one)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Whether a result says of what it is. Where there are bytes or money, what is counted only led to them; where several
 * things are counted, some only have the others.
 */
function saysWhat(read: Powers, wanted: Powers): boolean {
  const carries = ['B', '$', '€', '£'].some(name => (wanted[name] ?? 0) > 0);
  const isNoun = (name: string) => !measured.has(name) && (wanted[name] ?? 0) > 0;
  const nouns = Object.keys(wanted).filter(isNoun);
  return (
    Object.entries(read).every(([name, power]) => wanted[name] === power) &&
    Object.keys(wanted).every(name => name in read || isNoun(name)) &&
    (carries ? !nouns.some(name => name in read) : nouns.length === 0 || nouns.some(name => name in read))
  );
}

/** Holds all that is shown behind a line against what it comes to, and says whether that was anything. */
function isShown(line: string, ...factors: readonly (readonly [Exact, 1 | -1])[]): boolean {
  const wanted = factors.reduce((all, [factor, sign]) => exactTimes(all, factor, sign), exact(1n));
  const forms = shown(line);
  for (const [index, form] of forms.entries()) {
    const read = readShown(form);
    assert.ok(read, form);
    // Three digits count in the first form, and two in the others.
    const most = index === 0 ? 0.006 : 0.06;
    assert.ok(Math.abs(read.value / near(wanted) - 1) < most, `${line} is ${near(wanted)}, not ${form}`);
    assert.ok(saysWhat(kind(read.of), kind(wanted.of)), `${line}: ${form}`);
  }
  return forms.length > 0;
}

const number = (value: bigint): readonly [Exact, 1] => [exact(value), 1];
const bytes = (count: bigint): readonly [Exact, 1] => [exact(count, 1n, { B: 1 }), 1];
const second = exact(1n, 1n, { s: 1 });

/** All that the units are called, words in small letters and in capitals. */
const spellings = unitRows.flatMap(({ symbols, words }) => [
  ...symbols,
  ...words.flatMap(word => [word, plural(word)]),
]);
const shouted = unitRows
  .flatMap(({ words }) => words.flatMap(word => [word, plural(word)]))
  .map(word => word.toUpperCase());

const isTime = ({ of }: Exact) => of['s'] === 1;
const isThing = ({ of }: Exact) => Object.keys(of).every(name => !measured.has(name));

suite('The units of sums', () => {
  test('are those of a table that was made by itself, each once', () => {
    assert.deepEqual([...new Set(spellings)].sort(), [...exactUnits.keys()].sort());
    assert.equal(new Set(spellings).size, spellings.length);
  });

  for (const spelling of [...spellings, ...shouted]) {
    const unit = exactUnits.get(spelling) ?? exactUnits.get(spelling.toLowerCase());
    test(`“${spelling}” is the unit that it says`, () => {
      assert.ok(unit);
      assert.ok(isShown(`7 ${spelling} x 3k`, [unit, 1], number(21_000n)));
      assert.ok(isShown(`(7 ${spelling} + 2 ${spelling}) x 1k`, [unit, 1], number(9000n)));
      isShown(`7${spelling} x 3k`, [unit, 1], number(21_000n));
      isShown(`7k ${spelling}`, [unit, 1], number(7000n));
      if (isTime(unit)) {
        assert.ok(isShown(`5 GB/${spelling} x 3`, bytes(15_000_000_000n), [unit, -1]));
        assert.ok(isShown(`5 GB per ${spelling} x 3`, bytes(15_000_000_000n), [unit, -1]));
        assert.ok(isShown(`5k requests/${spelling} x 2 KB`, bytes(10_000_000n), [unit, -1]));
        assert.ok(isShown(`2 GB/s x 3 ${spelling}`, bytes(6_000_000_000n), [unit, 1], [second, -1]));
        assert.ok(isShown(`6 GB / 3 ${spelling}`, bytes(2_000_000_000n), [unit, -1]));
      }
      if (isThing(unit) && !/^[DMW]AU/.test(spelling)) {
        assert.ok(isShown(`7k ${spelling} x 5 KB`, bytes(35_000_000n), [unit, 1]));
        assert.ok(isShown(`7k ${spelling} x 5 KB/${spelling}`, bytes(35_000_000n)));
        assert.ok(isShown(`7k ${spelling}/s x 5 KB`, bytes(35_000_000n), [unit, 1], [second, -1]));
      }
    });
  }

  test('show no other number than an exact calculation has, however they are combined', () => {
    const scale = fc.constantFrom(
      ['', 1n],
      ['k', 1000n],
      ['M', 1_000_000n],
      [' million', 1_000_000n],
    ) as fc.Arbitrary<readonly [string, bigint]>;
    const name = fc.constantFrom(...exactUnits.keys());
    const per = fc.option(
      fc.constantFrom('s', 'min', 'hr', 'day', 'month', 'yr', 'mins', 'secs', 'GB', 'req'),
      {
        nil: undefined,
      },
    );
    const factor = fc.tuple(fc.integer({ min: 1, max: 999 }), scale, name, per);
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(' x ', ' / ', ' * '), factor), { minLength: 2, maxLength: 4 }),
        all => {
          const line = all
            .map(([sign, [count, [word], unit, each]], index) => {
              const quantity = `${count}${word} ${unit}${each === undefined ? '' : `/${each}`}`;
              return `${index === 0 ? '' : sign}${quantity}`;
            })
            .join('');
          const wanted = all.flatMap(([sign, [count, [, times], unit, each]], index) => {
            const power = index > 0 && sign === ' / ' ? -1 : 1;
            const [one, other] = [exactUnits.get(unit), exactUnits.get(each ?? '')];
            return [
              [exact(BigInt(count) * times), power] as const,
              ...(one ? [[one, power] as const] : []),
              ...(other ? [[other, power === 1 ? -1 : 1] as const] : []),
            ];
          });
          if (isShown(line, ...wanted)) seen++;
        },
      ),
      runs(5000),
    );
    assert.ok(seen >= atLeast(300), `only ${seen} sums were shown`);
  });

  test('are not taken for things that are counted where they are none of these', () => {
    const letter = fc.constantFrom(...'bcdfghjkmpswxzGHKMTW'.split(''));
    const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map(letters => letters.join(''));
    fc.assert(
      fc.property(word, unit => {
        fc.pre(
          !exactUnits.has(unit) &&
            !exactUnits.has(unit.toLowerCase()) &&
            !/^(?:x|k|K|M|MM|bn|tn|mn|B|X)$/.test(unit),
        );
        assert.deepEqual(shown(`10 Gbps x 2k ${unit}`), [], unit);
        assert.deepEqual(shown(`10 GB/${unit} x 2k`), [], unit);
      }),
      runs(2000),
    );
  });
});
