import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterAmount, letterEquity } from '../../../src/core/letters/letterAmount';
import { readAmount } from '../../../src/core/money/amount';
import { runs } from '../../support/runs';

suite('Amounts in a letter', () => {
  const amounts: readonly (readonly [string, string, string | undefined])[] = [
    ['95.000', 'EUR', '€95,000'],
    ['95k €', '', '€95,000'],
    ['120k', '', '120,000'],
    ['$120k', 'CAD', 'CAD 120,000'],
    ['$120k', '', '$120,000'],
    ["150'000", 'CHF', 'CHF 150,000'],
    ['95k', 'sea shells', '95,000 sea shells'],
    ['95.000,50', 'EUR', '€95,000.50'],
    ['120k base', '', '120,000'],
    ['120k base salary per year', '', '120,000'],
    ['120k p.a.', 'EUR', '€120,000'],
    ['95.000 € brutto', '', '€95,000'],
    ['15 %', 'EUR', undefined],
    ['90-100k', 'EUR', undefined],
    ['40-45.000 €', '', undefined],
    ['ca. 90k', 'EUR', undefined],
    ['up to 120k', '', undefined],
    ['120k+', '', undefined],
    ['6.500 € a month', '', undefined],
    ['$60/h', '', undefined],
    ['700 € a day', '', undefined],
    ['120k OTE', '', undefined],
    ['120k OTE a year', '', undefined],
    ['120k TC', '', undefined],
    ['120k total comp', '', undefined],
    ['500k (over 4 years)', '', undefined],
    ['500k over 4 years', '', undefined],
    ['120k incl. bonus', '', undefined],
    ['120k (incl. bonus)', '', undefined],
    ['120k + bonus', '', undefined],
    ['120k plus 15 % bonus', '', undefined],
    ['120k net', '', undefined],
    ['120k before tax', '', undefined],
    ['120k (80 %)', '', undefined],
    ['120k part-time', '', undefined],
    ['120k all in', '', undefined],
    ['120k (base)', '', '120,000'],
    ['120k salary', '', '120,000'],
    ['120', 'EUR', undefined],
    ['95,00', 'EUR', undefined],
    ['95,0000', 'EUR', undefined],
    ['5.000 € brutto', '', undefined],
    ['8000 (gross)', 'EUR', undefined],
    ['9.600 € a year', '', '€9,600'],
    ['tbd', 'EUR', undefined],
    ['competitive', 'EUR', undefined],
  ];
  for (const [written, currency, expected] of amounts)
    test(`${written} in ${currency || 'no currency'} is ${expected ?? 'left open'} as a base`, () =>
      assert.equal(letterAmount(written, 'base', currency), expected));

  test('are a bonus or a sign-on only where they are nothing else', () => {
    const bonus = (written: string) => letterAmount(written, 'bonus', 'EUR');
    assert.equal(bonus('15 %'), '15%');
    assert.equal(bonus('10k bonus'), '€10,000');
    assert.equal(bonus('500'), '€500');
    const signOn = (written: string) => letterAmount(written, 'sign_on', 'EUR');
    assert.equal(signOn('20k'), '€20,000');
    for (const more of ['15 % of base', '15 % target', '120k base', 'up to 15 %'])
      assert.equal(bonus(more), undefined, more);
    // Who writes 10 means percent, or thousands; and nobody thanks for nothing.
    for (const slip of ['10', '15.5', '99 €', '0', '0 %']) assert.equal(bonus(slip), undefined, slip);
    for (const more of ['20k (over 2 years)', '20k a year', '5']) assert.equal(signOn(more), undefined, more);
  });

  const offered = `0.1 % over 4 years; 0.15 %; $200k RSUs over 4 years; 10,000 options; RSUs worth 40k; 12.000 Anteile`;
  const notOffered = `tbd; none; ?; up to 0.1 %; ca. 0.1 %; 0.1-0.2 %; 50k?; asked for 0.2 %; maybe 0.1 %; no equity;
    none, but an ESPP; 10k–12k RSUs; RSUs: 10k to 12k; 0.1 % → 0.2 %; 0.1 % or 0.2 %; not 0.1 %; wanted 10k options;
    0.1 % (not confirmed); 0; between 0.1 and 0.2 %; keine; 0.1 % verbally, tbc`;
  test('are equity only where that is what was offered, and all of it', () => {
    for (const written of offered.split(/;\s+/)) assert.equal(letterEquity(written), written);
    for (const written of notOffered.split(/;\s+/)) assert.equal(letterEquity(written), undefined, written);
  });

  test('mean what the note meant, when the letter is read again', () => {
    const scale = fc.constantFrom('', 'k', 'm', ',000', '.000', ' 000', ',50', '.5k', ' %', ',00,000');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        scale,
        fc.constantFrom('', '€', 'EUR', 'CHF', '$', 'INR'),
        (whole, rest, currency) => {
          const before = readAmount(`${whole}${rest}`);
          const letter = letterAmount(`${whole}${rest}`, 'bonus', currency);
          if (letter === undefined) return;
          const after = readAmount(letter);
          assert.ok(before.state === 'read' && after.state === 'read', letter);
          assert.equal(after.value.value, before.value.value, letter);
        },
      ),
      runs(1000),
    );
  });
});
