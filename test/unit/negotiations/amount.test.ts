import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAmount, type Amount } from '../../../src/core/negotiations/amount';
import { dayReadings } from '../../../src/core/time/dayReadings';
import { readMoment } from '../../../src/core/time/written';
import { runs } from '../../support/runs';

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
  ['15 per cent of base', '15%'],
  ['15% target bonus', '15%'],
  ['15 ％', '15%'],
  ['10-15%', '10–15%'],
  ['10 % to 15 %', '10–15%'],
  ['90-100k', '90000–100000'],
  ['90k – 100k', '90000–100000'],
  ['€90,000–€100,000', '90000–100000 EUR'],
  ['90.000 bis 100.000 €', '90000–100000 EUR'],
  ['90 to 100k EUR', '90000–100000 EUR'],
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
  ['120k (before tax)', '120000'],
  ['120k gross', '120000'],
  ['95.000 € brutto', '95000 EUR'],
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

function shown({ value, upTo, unit, currency, per, bound }: Amount): string {
  const sum = `${value}${upTo === undefined ? '' : `–${upTo}`}${unit === 'percent' ? '%' : ''}`;
  return [bound, sum, currency, per && `per ${per}`].filter(Boolean).join(' ');
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

  test('never throw, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,'k€$% -–mto")) }),
        ),
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
