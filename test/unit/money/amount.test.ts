import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish, say } from '../../../src/core/base/message';
import { amountStep } from '../../../src/core/asking/amountStep';
import { readAmount, type Amount } from '../../../src/core/money/amount';
import { amountReadings } from '../../../src/core/money/amountReadings';
import { dayReadings } from '../../../src/core/time/dayReadings';
import { readMoment } from '../../../src/core/time/written';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

const amountSign = fc.constantFrom(...Array.from("0123456789.,'k€$% -–mto"));

/** What was written, and what is read: `95000 EUR`, `90000–100000`, `15%`, `~ 90000`; nothing where it is not read. */
const amounts: readonly (readonly [written: string, read: string])[] = [
  ['120k', '120000'],
  ['120K', '120000'],
  ['120 k', '120000'],
  ['120,000', '120000'],
  ['120.000', '120000'],
  ['120 000', '120000'],
  ['120\u00a0000', '120000'],
  ['120\u202f000', '120000'],
  ["120'000", '120000'],
  ['120’000', '120000'],
  ['120_000', '120000'],
  ['120000', '120000'],
  ['95.000 €', '95000 EUR'],
  ['95.000€', '95000 EUR'],
  ['€95k', '95000 EUR'],
  ['€ 95,000', '95000 EUR'],
  ['95k€', '95000 EUR'],
  ['95k EUR', '95000 EUR'],
  ['EUR 95k', '95000 EUR'],
  ['95.000,00 €', '95000 EUR'],
  ['95.000,50 €', '95000.5 EUR'],
  ['95 000,50 €', '95000.5 EUR'],
  ['$120,000.00', '120000 $'],
  ['$1,234,567.89', '1234567.89 $'],
  ['1.234.567,89 euros', '1234567.89 EUR'],
  ['USD 150 000', '150000 USD'],
  ['usd150k', '150000 USD'],
  ['US$150k', '150000 USD'],
  ['$150k USD', '150000 USD'],
  ['CA$ 130k', '130000 CAD'],
  ['£60k', '60000 GBP'],
  ['60 000 pounds', '60000 GBP'],
  ["CHF 150'000", '150000 CHF'],
  ["150'000.- ", ''],
  ['1’200 Fr.', '1200 CHF'],
  ['¥8,000,000', '8000000 JPY'],
  ['₹12,00,000', '1200000 INR'],
  ['12 lakh', '1200000'],
  ['12.5 lakhs', '1250000'],
  ['650 000 kč', '650000 CZK'],
  ['1.2m', '1200000'],
  ['1,2 Mio. €', '1200000 EUR'],
  ['$1.25 million', '1250000 $'],
  ['1.234m', '1234000'],
  ['95,5k', '95500'],
  ['95.5k', '95500'],
  ['95.25k', '95250'],
  ['1.5k', '1500'],
  ['0.5m', '500000'],
  ['95 Tsd. €', '95000 EUR'],
  ['95 thousand', '95000'],
  ['1.234', '1234'],
  ['1,234', '1234'],
  ["1'200", '1200'],
  ['1234.5', '1234.5'],
  ['10,50', '10.5'],
  ['0.125', '0.125'],
  ['15 %', '15%'],
  ['15%', '15%'],
  ['12.5 %', '12.5%'],
  ['12,5 %', '12.5%'],
  ['0.125 %', '0.125%'],
  ['1.234 %', '1.234%'],
  ['15 percent', '15%'],
  ['15 per cent of base', '15%, of base'],
  ['15% target bonus', '15%, target bonus'],
  ['15 ％', '15%'],
  ['10-15%', '10–15%'],
  ['10 % to 15 %', '10–15%'],
  ['90-100k', '90000–100000'],
  ['90k – 100k', '90000–100000'],
  ['€90,000–€100,000', '90000–100000 EUR'],
  ['90.000 bis 100.000 €', '90000–100000 EUR'],
  ['90 to 100k EUR', '90000–100000 EUR'],
  // What stands at one end of a range is meant for both.
  ['40-45k', '40000–45000'],
  ['40k-45', '40000–45000'],
  ['40k–45 €', '40000–45000 EUR'],
  ['40-45.000 €', '40000–45000 EUR'],
  ['40–45.000 €', '40000–45000 EUR'],
  ['40.000–45 €', '40000–45000 EUR'],
  ['€40-45.000,00', '40000–45000 EUR'],
  ['40 - 45 000 EUR', '40000–45000 EUR'],
  ["CHF 120–140'000", '120000–140000 CHF'],
  ['$120-140,000', '120000–140000 $'],
  ['$120,000-140', '120000–140000 $'],
  ['$120–$140,000', '120000–140000 $'],
  ['120-$140k', '120000–140000 $'],
  ['120 to 140k', '120000–140000'],
  ['120k to 140', '120000–140000'],
  ['between 1.2 and 1.4m', '1200000–1400000'],
  ['between 90 and 100k EUR', '90000–100000 EUR'],
  ['from 90k to 100k', '90000–100000'],
  ['zwischen 90 und 100.000 €', '90000–100000 EUR'],
  ['von 90 bis 100.000 €', '90000–100000 EUR'],
  ['1,2–1,4 Mio. €', '1200000–1400000 EUR'],
  ['900k–1.1m', '900000–1100000'],
  ['900-1,100,000', '900000–1100000'],
  ['1-1.200.000', '1000000–1200000'],
  ['₹12-15,00,000', '1200000–1500000 INR'],
  ['12-15 lakh', '1200000–1500000'],
  ['90 lakh - 1.2 crore', '9000000–12000000'],
  ['500-1k', '500–1000'],
  ['80-8k', ''],
  ['90-1k', ''],
  ['500-1,000', '500–1000'],
  ['0-20k', '0–20000'],
  ['0–45.000 €', '0–45000 EUR'],
  ['5-45k', '5000–45000'],
  ['500-1000', '500–1000'],
  ['40-45000', ''],
  ['40-45,0000', ''],
  ['40,5-45.000', ''],
  ['1.2–1.400', ''],
  ['1.200-1.4m', ''],
  ['900-1.1m', ''],
  ['90-1.2 crore', ''],
  ['5-1,200,000', ''],
  ['40k-45m', ''],
  ['45-40k', ''],
  ['between 90k', ''],
  ['between 90k to 100k and 110k', ''],
  ['from 90k and 100k', ''],
  // How digits are grouped
  ['€95.000,00', '95000 EUR'],
  ['1 234 567', '1234567'],
  ["95'000", '95000'],
  ["1'234'567", '1234567'],
  ["95'000.50", '95000.5'],
  ['12,00,000', '1200000'],
  ['1,00,000', '100000'],
  ['1,20,00,000', '12000000'],
  ['₹ 12,00,000.50', '1200000.5 INR'],
  ['1.5 crore', '15000000'],
  ['12 LPA', '1200000 per year'],
  ['95,0000', ''],
  ['95.0000', ''],
  ['95,0000 €', ''],
  ['95,0000k', ''],
  ['95,0000 %', ''],
  ['1,500 %', ''],
  ['1500 %', ''],
  ['9500,000', ''],
  ['9500.000', ''],
  ['1234,567 €', ''],
  ['1,23,45', ''],
  ['12.34.567', ''],
  ['1.2.3', ''],
  ['1,2345', ''],
  ['1.2345 m', ''],
  ['1,234m', ''],
  ['95 00', ''],
  ['95 0000', ''],
  ["95'00", ''],
  ['1,234.567', ''],
  ['1.234,567', ''],
  ['1,234.567,89', ''],
  ['1 234,567', ''],
  ["1'234,567", ''],
  ['1,234 567', ''],
  ['€12,00,000', ''],
  ['$1,20,000', ''],
  ['120,000.00k', ''],
  ['1.234.567k', ''],
  ['12,00,000 lakh', ''],
  ['1,000,00', ''],
  ['1,00,00', ''],
  ['999999999999999999999', ''],
  // What more is said of it
  ['120k OTE', '120000, OTE'],
  ['120k TC', '120000, TC'],
  ['120k total comp', '120000, total comp'],
  ['120k OTE a year', '120000 per year, OTE'],
  ['500k (over 4 years)', '500000, (over 4 years)'],
  ['500k over 4 years', '500000, over 4 years'],
  ['120k incl. bonus', '120000, incl. bonus'],
  ['120k before tax', '120000, before tax'],
  ['120k net', '120000, net'],
  ['120k base', '120000, base'],
  ['120k a year gross', '120000 per year, gross'],
  ['15 % of base', '15%, of base'],
  ['ca. 90k', 'about 90000'],
  ['~90k', 'about 90000'],
  ['≈ 90 000 €', 'about 90000 EUR'],
  ['about $90k', 'about 90000 $'],
  ['up to 15%', 'at most 15%'],
  ['at least 100k', 'at least 100000'],
  ['100k+', 'at least 100000'],
  ['> 100k', 'at least 100000'],
  ['120k a year', '120000 per year'],
  ['120k p.a.', '120000 per year'],
  ['€120,000/year', '120000 EUR per year'],
  ['6.500 € per month', '6500 EUR per month'],
  ['$95/h', '95 $ per hour'],
  ['700 € a day', '700 EUR per day'],
  ['120k (before tax)', '120000, (before tax)'],
  ['120k gross', '120000, gross'],
  ['95.000 € brutto', '95000 EUR, brutto'],
  // Nothing is known.
  ['', 'none'],
  ['tbd', 'none'],
  ['n/a', 'none'],
  ['-', 'none'],
  ['?', 'none'],
  ['not yet', 'none'],
  // Could be two things, or is none.
  ['1,200k', ''],
  ['120,000k', ''],
  ['1.23.456', ''],
  ['1,2,3', ''],
  ['12.34.56', ''],
  ['120,00,0', ''],
  ['0042', ''],
  ['-5k', ''],
  ['no bonus', ''],
  ['not 90k', ''],
  ['90k or 95k', ''],
  ['120k + 15 %', ''],
  ['100k-90k', ''],
  ['90k–100k–110k', ''],
  ['€90k–$100k', ''],
  ['€90k GBP', ''],
  ['15 % €', ''],
  ['15k %', ''],
  ['competitive', ''],
  ['k', ''],
  ['€', ''],
  ['%', ''],
  ['2026-12-04', ''],
  ['120x', ''],
  ['1e5', ''],
  ['Infinity', ''],
  ['120k 130k', ''],
  ['90k DOGE', ''],
];

/** The day that is read, its time with it; more than one where it could be two. */
const dates: readonly (readonly [written: string, read: string])[] = [
  ['2026-12-04', '2026-12-04'],
  ['2026-12-04 17:00', '2026-12-04 17:00'],
  ['2026-12-04T17:00', '2026-12-04 17:00'],
  ['2026-12-04T17:00+01:00', '2026-12-04 17:00 +01:00'],
  ['2026-12-04T17:00Z', '2026-12-04 17:00 Z'],
  ['2026-12-04 17:00[Europe/Berlin]', '2026-12-04 17:00 Europe/Berlin'],
  ['2026/12/4', '2026-12-04'],
  ['2026.12.04', '2026-12-04'],
  ['4.12.2026', '2026-12-04'],
  ['04.12.2026', '2026-12-04'],
  ['04/12/2026', '2026-12-04 or 2026-04-12'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['4-12-2026', '2026-12-04 or 2026-04-12'],
  ['4 Dec 2026', '2026-12-04'],
  ['4. Dec 2026', '2026-12-04'],
  ['4th December 2026', '2026-12-04'],
  ['Dec 4, 2026', '2026-12-04'],
  ['December 4th 2026', '2026-12-04'],
  ['Friday, 4 December 2026', '2026-12-04'],
  ['Fri 4 Dec 2026', '2026-12-04'],
  ['2026-02-30', ''],
  ['31.02.2026', ''],
  ['2026-12-04 25:00', ''],
  ['2026-12-04 17h', ''],
  ['soon', ''],
  ['4.12.26', ''],
  ['Dec 4', ''],
];

function shown({ value, upTo, unit, currency, per, bound, remark }: Amount): string {
  const sum = `${value}${upTo === undefined ? '' : `–${upTo}`}${unit === 'percent' ? '%' : ''}`;
  const said = [bound, sum, currency, per && `per ${per}`].filter(Boolean).join(' ');
  return remark === undefined ? said : `${said}, ${remark}`;
}

suite('Amounts that people write', () => {
  for (const [written, expected] of amounts)
    test(expected === '' ? `“${written}” is not read` : `“${written}” is ${expected}`, () => {
      const amount = readAmount(written);
      const read = amount.state === 'read' ? shown(amount.value) : amount.state === 'none' ? 'none' : '';
      assert.equal(read, expected);
    });

  test('are a hundred and more, with the dates', () => {
    assert.ok(amounts.length + dates.length >= 100);
  });

  test('are read back from any number, grouped in any way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(',', '.', ' ', "'", ''),
        (value, mark) => {
          const written = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          assert.deepEqual(readAmount(written), { state: 'read', value: { value, unit: 'money' } });
        },
      ),
      runs(500),
    );
  });

  test('mean one scale at both ends of a range, whatever stands at which of them', () => {
    const end = fc.tuple(
      fc.constantFrom('', '€', '$'),
      fc.integer({ min: 1, max: 1500 }),
      fc.constantFrom('', '.5', 'k', 'm', ',000', '.000', ' 000', "'000", ',00', ',00,000', ',0000'),
    );
    fc.assert(
      fc.property(end, end, fc.constantFrom('-', '–', ' to ', ' - '), (from, to, dash) => {
        const amount = readAmount(`${from.join('')}${dash}${to.join('')}`);
        if (amount.state !== 'read') return;
        const { value, upTo = value } = amount.value;
        assert.ok(value < upTo && upTo / value <= 100, `${from.join('')}${dash}${to.join('')}`);
      }),
      runs(3000),
    );
  });

  test('are read from groups of three or in India of two, and from no others', () => {
    const group = fc.stringMatching(/^\d{1,5}$/);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.array(group, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',', '.', ' ', "'", '_'),
        (first, groups, mark) => {
          const written = [String(first), ...groups].join(mark);
          const by = (form: RegExp) => form.test(written.replaceAll(mark, '|'));
          const isDecimal = /[.,]/.test(mark) && by(/^\d+\|\d{1,2}$/);
          const isGrouped = by(/^\d{1,3}(\|\d{3})+$/) || (mark === ',' && by(/^\d{1,2}(\|\d{2})*\|\d{3}$/));
          const amount = readAmount(written);
          assert.equal(amount.state, isDecimal || isGrouped ? 'read' : 'unreadable', written);
          if (amount.state === 'read')
            assert.equal(
              amount.value.value,
              Number(isDecimal ? written.replace(mark, '.') : written.replaceAll(mark, '')),
            );
        },
      ),
      runs(2000),
    );
  });

  test('are read from what is shown of them as from what was written', () => {
    const step = amountStep({ key: 'base', prompt: say('Base?'), placeholder: say('120k') }, 'en');
    const end = fc.tuple(
      fc.integer({ min: 1, max: 1500 }),
      fc.constantFrom('', '.5', 'k', '.25m', ',000', '.000', ' 000', ',00,000', '.125 %', ' %'),
    );
    const around = fc.constantFrom(
      ['', ''],
      ['ca. ', ''],
      ['', ' €'],
      ['$', ' a month'],
      ['up to ', ' p.a.'],
      ['', ' OTE'],
    );
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 2 }), around, (ends, [before, behind]) => {
        const written = `${before}${ends.map(parts => parts.join('')).join('-')}${behind}`;
        const amount = readAmount(written);
        if (amount.state !== 'read') return;
        const shown = inEnglish(step.echo?.(written) ?? say('')).replace(/^That is (.+)\.$/, '$1');
        assert.deepEqual(readAmount(shown), amount, `${written}: ${shown}`);
      }),
      runs(1000),
    );
  });

  test('that could be two things say which', () => {
    assert.deepEqual(amountReadings('1,200k'), ['1.2k', '1200k']);
    assert.deepEqual(amountReadings('1,234m'), ['1.234m', '1234m']);
    assert.deepEqual(amountReadings('40-45000 €'), ['40000-45000 €']);
    assert.deepEqual(amountReadings('95,0000'), []);
  });

  test('never throw, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), ...[codePoint, amountSign].map(unit => fc.string({ unit }))),
        text => {
          const amount = readAmount(text);
          if (amount.state === 'read')
            assert.ok(Number.isFinite(amount.value.value) && amount.value.value >= 0);
        },
      ),
      runs(2000),
    );
  });
});

suite('Dates that people write', () => {
  for (const [written, expected] of dates)
    test(expected === '' ? `“${written}” is not read` : `“${written}” is ${expected}`, () => {
      const moment = readMoment(written);
      const read =
        moment.state === 'read'
          ? [moment.value.day, moment.value.time, moment.value.offset ?? moment.value.zone]
              .filter(Boolean)
              .join(' ')
          : dayReadings(written).join(' or ');
      assert.equal(read, expected);
    });
});
