import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { readSum } from '../../../src/core/sums/readSum';
import { runs } from '../../support/runs';

/** What stands behind a line: its result, `?` and why it has none, or nothing. */
function shown(line: string): string {
  const sum = readSum(line);
  if (!sum) return '';
  return sum.state === 'right' ? sum.shown.join(' · ') : `? ${inEnglish(sum.why)}`;
}

const right: readonly (readonly [string, string])[] = [
  // What flows
  ['20k rps x 2 KB', '40 MB/s · 3.5 TB/day'],
  ['20k RPS × 2 kB', '40 MB/s · 3.5 TB/day'],
  ['20,000 requests/s * 2 KB', '40 MB/s · 3.5 TB/day'],
  ['20 thousand requests per second times 2 KB', '40 MB/s · 3.5 TB/day'],
  ['50M users * 3 photos/day * 1.5 MB', '225 TB/day · 2.6 GB/s'],
  ['50M users \\* 3 photos/day \\* 1.5 MB', '225 TB/day · 2.6 GB/s'],
  ['50M users x 3 photos/user/day x 1.5 MB/photo', '225 TB/day · 2.6 GB/s'],
  ['50m users x 3 photos a day x 1.5 MB per photo', '225 TB/day · 2.6 GB/s'],
  ['100 KB x 12,500 responses/s', '1.25 GB/s · 108 TB/day'],
  ['10M requests a day x 2 KB', '20 GB/day · 230 KB/s'],
  ['5k qps x 100 bytes', '500 KB/s · 43 GB/day'],
  ['1,000 msgs/s x 1 KiB', '1000 KiB/s · 82 GiB/day'],
  ['100 Mbps x 12', '1.2 Gb/s · 100 Tb/day · 13 TB/day'],
  ['30 fps x 6 Mb', '180 Mb/s · 16 Tb/day'],
  ['20k rps x 2 KB + 5k rps x 8 KB', '80 MB/s · 6.9 TB/day'],
  ['(20k rps + 5k rps) x 2 KB', '50 MB/s · 4.3 TB/day'],
  ['3 x (20k rps x 2 KB)', '120 MB/s · 10 TB/day'],
  ['10M pps x 64 B', '640 MB/s · 55 TB/day'],
  ['1.2 Mpps x 1500 bytes', '1.8 GB/s · 160 TB/day'],
  ['600 rpm x 10 KB', '6 MB/min · 100 KB/s'],
  ['36k rph x 50 KB', '1.8 GB/h · 500 KB/s'],
  ['1k/s x 1 KB', '1 MB/s · 86 GB/day'],
  ['(10k + 5k) rps x 2 KB', '30 MB/s · 2.6 TB/day'],
  ['~20k rps x ≈ 2 KB', '40 MB/s · 3.5 TB/day'],
  ['20k rps x 2 KB x 3x', '120 MB/s · 10 TB/day'],
  ['12,500 responses/s x 100 KB/response', '1.25 GB/s · 108 TB/day'],
  // One rate alone, by another time
  ['100 million links / month', '38 links/s · 3.3M links/day'],
  ['20k rps', '1.73bn requests/day'],
  ['12k rpm', '200 requests/s · 17.3M requests/day'],
  ['100M requests per day', '1.16k requests/s'],
  ['100M / day', '1.16k/s'],
  ['3.5 TB/day', '40.5 MB/s'],
  ['10 Gbps', '1.25 GB/s · 108 TB/day'],
  ['10B requests/day', '116k requests/s'],
  // A number that can only be the length of a time
  ['40 MB/s x 86400', '3.46 TB'],
  ['40 MB/s x 86,400 x 365 x 5', '6.31 PB'],
  ['86400 x 40 MB/s', '3.46 TB'],
  ['2 x 86400 x 40 MB/s', '6.91 TB'],
  ['86400 x 365 x 40 MB/s', '1.26 PB'],
  ['50M users x 365 x 3 photos/day', '54.8bn photos'],
  ['1 KB x 86.4k x 1k writes/s', '86.4 GB'],
  ['40 MB/s x (86400)', '3.46 TB'],
  ['40 MB/s x (60 x 60 x 24)', '3.46 TB'],
  ['(20 + 20) MB/s x 86400', '3.46 TB'],
  ['120 GB/day x 365', '43.8 TB'],
  ['2k rps x 3600', '7.2M requests'],
  ['100M requests/day / 86400', '1.16k requests/s · 100M requests/day'],
  // How many, how often
  ['10M requests / 1 day', '116 requests/s · 10M requests/day'],
  ['100M users x 10 requests/day', '1bn requests/day · 12k requests/s'],
  ['10 requests/day x 100M users', '1bn requests/day · 12k requests/s'],
  ['(50M users x 3 photos)/day', '150M photos/day · 1.7k photos/s'],
  ['20k qps + 5k qps', '25k queries/s · 2.2bn queries/day'],
  ['20k rps - 5k rps', '15k requests/s · 1.3bn requests/day'],
  ['1M users x 3 photos', '3M photos'],
  ['100M x 10', '1bn'],
  ['1bn rows / 1000', '1M rows'],
  ['2 billion messages / 50M users', '40 messages/user'],
  ['10% of 50M users', '5M users'],
  ['50M daily active users x 20%', '10M users'],
  ['50M people x 2', '100M people'],
  ['10m DAU x 5 reads/day', '50M reads/day · 580 reads/s'],
  ['50M DAU x 20%', '10M DAU'],
  ['100 GB + 20%', '120 GB'],
  ['100 GB - 20%', '80 GB'],
  ['10 percent of 50M users', '5M users'],
  ['5MM users x 2', '10M users'],
  ['40mn users x 2', '80M users'],
  ['10.000.000 users x 3', '30M users'],
  ['1 000 000 users x 3', '3M users'],
  ['1_000_000 users x 3', '3M users'],
  ['100 users x 5 requests/user x 1k', '500k requests'],
  ['5k caches x 3 GB/cache', '15 TB'],
  ['5k movies x 3 GB per movie', '15 TB'],
  ['5k houses x 3 GB per house', '15 TB'],
  ['5k tours x 3 GB per tour', '15 TB'],
  ['1M concurrent x 10 KB each', '10 GB'],
  ['10k queries x 3', '30k queries'],
  ['10^9 rows x 3', '3bn rows'],
  ['1e6 rows x 3', '3M rows'],
  ['5k rps x 1 h', '18M requests'],
  ['1 IOPS x 5k', '5k operations/s · 432M operations/day'],
  // How much
  ['1M rows x 500 B', '500 MB'],
  ['10B rows x 100 B', '1 TB'],
  ['80 bytes x 1 billion rows', '80 GB'],
  ['2^32 x 8 B', '34.4 GB'],
  ['50 TB x 3 replicas', '150 TB'],
  ['10 servers x 5 disks x 4 TB', '200 TB'],
  ['3.5 TB/day x 5 years', '6.39 PB'],
  ['3.5 TB/day * 365 days * 5', '6.39 PB'],
  ['2.5 MB/s x 1 month', '6.57 TB'],
  ['100 Mbps x 1 h', '360 Gb · 45 GB'],
  ['10 Gbps x 2 hrs', '72 Tb · 9 TB'],
  ['10 Gb/s x 2 hours', '72 Tb · 9 TB'],
  ['8 Gb x 2', '16 Gb'],
  ['10 GB - 2 GB', '8 GB'],
  ['10 GB + 500 MB', '10.5 GB'],
  ['10 TB + 3 replicas x 10 TB', '40 TB'],
  ['999.9996 KB x 1', '1 MB'],
  ['1 GB ÷ 4', '250 MB'],
  ['64 GiB / 2', '32 GiB'],
  ['64 GiB + 1 GB', '69.7 GB'],
  ['8 bits x 1M', '8 Mb'],
  // How many of them, how long
  ['8 TB / 2 KB', '4bn'],
  ['1 GiB / 4 KiB', '262k'],
  ['1 PB / 50 TB per server', '20 servers'],
  ['20k rps / 500 rps per server', '40 servers'],
  ['2 TB / 100 MB/s', '5.56 h'],
  ['1 GB / 1 Gbps', '8 s'],
  ['5 ms x 20', '100 ms'],
  ['250 µs x 3', '750 µs'],
  ['2 x 30 minutes', '1 h'],
  ['3 days + 12 hours', '3.5 days'],
  ['1 day / 1k', '1.44 min'],
  ['1M users x 3 devices', '3M users·devices'],
  ['2 TB/day / 50M users', '40 KB/user/day · 0.46 B/user/s'],
  // What it costs
  ['$0.023 per GB per month * 200 TB', '$4.6k/month'],
  ['$0.02/GB x 5 TB', '$100'],
  ['€3 x 20 servers', '€60'],
  ['$5/month x 12 months', '$60'],
  ['$5 a month x 1 yr', '$60'],
  ['$5/mo x 3 yrs', '$180'],
  ['5 €/month x 12 months', '€60'],
  ['5 EUR x 20 servers', '€100'],
  ['0.09 $/GB x 50 TB', '$4.5k'],
  ['$2/user/month x 10 users', '$20/month'],
  ['50M users x $3 per user', '$150M'],
];

const clashes: readonly (readonly [string, RegExp])[] = [
  ['5 GB + 3 days', /^\? 5 GB and 3 days are different kinds/],
  ['20k rps x 2 KB + 3 TB', /^\? 40 MB\/s and 3 TB are/],
  ['100 reads/s + 20 writes/s', /^\? 100 reads\/s and 20 writes\/s are/],
  ['5 + 3 GB', /^\? 5 and 3 GB are/],
  ['10M users + 3 photos', /^\? 10M users and 3 photos are/],
  ['(5 GB - 3 days) x 2', /^\? 5 GB and 3 days are/],
  ['$5 + 3 GB', /^\? \$5 and 3 GB are/],
  ['1M rows x 500B', /^\? 500B may be bytes or billions/],
  ['1 KB x 1 KB', /^\? This comes to 1M B²/],
  ['$0.02 x 5 TB', /^\? This comes to \$100 GB/],
];

const noSums = [
  '',
  'x',
  '5',
  '20k users',
  '100 GB',
  '5 years',
  '$5/month',
  '3 meetings a day',
  '8 hours a day',
  '2 GB/user/month',
  '500B/s',
  '20k rps x',
  'x 2 KB',
  '20k rps x 2 KB = 40 MB/s',
  '20k rps x 2 KB ≈ 40 MB/s',
  '20k rps x 2 KB -> 40 MB/s',
  '20k rps x 2 KB is 40 MB/s',
  '100 KB times 12,500 responses a second is about 10 Gbps',
  // Dates, times, versions, scores, ranges
  '2026-11-25',
  '25/11/2026',
  '25 Nov / 26 Nov',
  '3 March - 5 March',
  '2019 - 2024',
  '2019–2024',
  '10 - 20 users',
  '10 GB - 20 GB',
  '3 - 5 days',
  '9 am - 5 pm',
  '10:30 - 11:00',
  '3.5.1 + 2 GB',
  'v1.2 + 3 fixes',
  '3/4',
  '3 / 4',
  '3 / 10 pages',
  '3 / 5 points',
  '24/7',
  '1,5 MB x 3',
  '10.000 users x 3',
  '1.500 rps x 2 KB',
  '10.0000 users x 3',
  '€1.000 x 3 servers',
  '10,5 KB x 1000',
  '0,500 GB x 3',
  '1.000.00 users x 3',
  '2 500 GB x 3',
  '+49 151 2345678',
  // Things that look like sums
  '3 x 4',
  '1080x1920',
  '1080 x 1920',
  '86,400 x 365',
  '3 + 4',
  '2 x',
  '2 x per week',
  '2 x 16 GB RAM sticks of the old kind',
  '3 x a day',
  '3 apples and 4 pears',
  '5 years at 2 companies',
  '12 angry men',
  '2 x 5 m',
  '5m x 3',
  'C++ x 2',
  'a + b',
  'n log n',
  'O(n * 2)',
  '3 > 2',
  '5 GB x (2',
  '5 GB x 2)',
  '5 GB x () 2',
  '5 GB / 0',
  '[5 GB x 2](x)',
  '`5 GB x 2`',
  '**5 GB** x 2',
  '5 GB x 2?',
  '5 GB x 2, or so',
  '5 GB x 2 KB; 3',
  '#5 x 2 GB',
  '5 GB x2 y3',
  '2 b x 3 b',
  'toString x 2 constructor',
  // Units that nobody told us, or that could be two
  '10 Gbps x 2 hrz',
  '10 Gbps x 2 huors',
  '10 Gbps x 2 hou',
  '10 Gbps x 2 hous',
  '10 Gbps x 2 Hoours',
  '10 Gbps x 5 mintues',
  '10 Gbps x 5 minuts',
  '10 GB/day x 3 yeers',
  '10 GB/day x 3 monts',
  '10 GB/mnth x 3k',
  '10 Gbps x 2 Stunden',
  '10 Gbps x 2 heures',
  '10 TB/day x 2 quarters',
  '10 TB/day x 2 fortnights',
  '20k rps x 2 kWh',
  '20k rps x 5 km',
  '20k rps x 3 miles',
  '3 GHz x 4 cores',
  '20k eps x 2 KB',
  '20k wps x 2 KB',
  '20k rpd x 2 KB',
  '20k mps x 2 KB',
  '3 TFLOPS x 2',
  '5 d x 2 GB/day',
  '5 w x 2 GB/day',
  '5 y x 2 GB/day',
  '2 GB/d x 5',
  '2 GB/m x 5',
  '10 gb x 3 mb',
  '10 gigs x 3k',
  '5 lakh users x 3',
  '5 Mio users x 3',
  '5 mil users x 3',
  '5 dozen users x 3',
  '3 pairs x 2k',
  '5 CHF x 3k',
  '5 cents x 3k',
  '10k rps x 20% growth',
  // Nothing that somebody can mean, or nobody knows which
  '$5 x 12 months',
  '$5 x 1 year',
  '10 servers x 24 hours',
  '10 GB x 30 days',
  '5 years x 365 days x 120 GB',
  '20k rps x 5 rps',
  '20k rps / 5 s',
  '3k users x 2 users',
  '3 apples x 2 KB per pear',
  '1M DAU x 10 posts',
  '200M daily active users x 2 tweets x 300 B',
  '10M daily requests x 2 KB',
  '120 GB/day x 30',
  '$0.10/h x 24 x 30',
  '40 MB/s x 60 x 60 x 24',
  '60 x 40 MB/s',
  '3 x 30 x 20 GB/day',
  '40 MB/s x 100k',
  '40 MB/s x 10^5',
  '40 MB/s x 31.5M',
  '100M requests/day / 100k',
  '100M requests/day / 10^5',
  '10M requests/day / 24',
  '10 Gbps / 8',
];

suite('A sum on a line', () => {
  for (const [line, result] of right)
    test(`${line} comes to ${result}`, () => assert.equal(shown(line), result));

  for (const [line, why] of clashes)
    test(`${line} does not add up, and says why`, () => assert.match(shown(line), why));

  test('is nothing else that a line may hold', () => {
    for (const line of noSums) assert.equal(shown(line), '', line);
  });

  test('knows no words of the language it is written in', () => {
    assert.equal(shown('3k constructor x 2'), '6k constructors');
    assert.equal(shown('3 proto x 2'), '6 protos');
  });
});

const unit = fc.constantFrom('', ' KB', ' users', ' photos', ' days', ' MB/s', ' photos/user');
const operand = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', 'k', 'M'), unit)
  .map(parts => parts.join(''));

suite('The algebra of sums', () => {
  test('does not care for the order of what is multiplied', () => {
    fc.assert(
      fc.property(operand, operand, (a, b) => {
        const plain = (line: string) =>
          shown(line)
            .split('·')
            .map(part => part.trim())
            .sort();
        assert.deepEqual(plain(`${a} x ${b}`), plain(`${b} x ${a}`));
      }),
      runs(2000),
    );
  });

  test('takes back by a division what a multiplication did', () => {
    fc.assert(
      fc.property(operand, operand, (a, b) => {
        // What sixty or 100k times so much a second is, nobody knows.
        if (shown(`${a} x (${b})`) === '' && /^\d+[kM]?$/m.test(`${a}\n${b}`)) return;
        assert.equal(shown(`(${a} x (${b})) / (${b}) x 1k`), shown(`${a} x 1k`));
      }),
      runs(2000),
    );
  });

  test('adds what is of one kind, as often as it is multiplied', () => {
    fc.assert(
      fc.property(operand, a => {
        assert.equal(shown(`(${a} + ${a}) x 1k`), shown(`${a} x 2k`));
        assert.equal(shown(`(${a} + ${a} - ${a}) x 1k`), shown(`${a} x 1k`));
      }),
      runs(1000),
    );
  });

  test('shows results that read as themselves', () => {
    fc.assert(
      fc.property(operand, operand, (a, b) => {
        const [first = ''] = shown(`${a} x ${b} x 1k`).split(' · ');
        if (first === '' || /[?·²]/.test(first)) return;
        assert.equal(shown(`1 x (${first})`).split(' · ')[0], first.match(/[kM]|n\b|[A-Za-z]/) ? first : '');
      }),
      runs(2000),
    );
  });

  test('reads whatever is written, at once', () => {
    const piece = fc.constantFrom(
      '1',
      '2k',
      ' x ',
      ' / ',
      ' + ',
      ' - ',
      '(',
      ')',
      ' GB',
      ' users',
      '/day',
      ' per ',
      ' a ',
      '%',
      ' of ',
      ',',
      '.',
      '*',
      '😀',
      '$',
      '^',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map(all => all.join('')),
        ),
        line => {
          const sum = readSum(line);
          if (sum?.state === 'right')
            for (const form of sum.shown) assert.doesNotMatch(form, /NaN|Infinity|undefined|-/, line);
        },
      ),
      runs(5000),
    );
    for (const line of [
      '('.repeat(1e6),
      '1 x '.repeat(1e6),
      '1'.repeat(1e6),
      ' '.repeat(1e6),
      '1,'.repeat(1e6),
    ])
      assert.equal(readSum(line), undefined);
  });
});
