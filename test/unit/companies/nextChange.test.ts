import assert from 'node:assert/strict';
import { nowAt } from '../../../src/core/time/now';
import { nextChange } from '../../../src/core/companies/nextChange';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import { note, noteText } from '../../support/builders';
import { drawn } from '../outlines/drawn';

const zone = 'Europe/Berlin';
const at = (text: string) => nowAt({ now: () => Date.parse(text), zone: () => zone });

const notes = [
  note(
    'companies/a/negotiation.md',
    noteText(['type: negotiation', 'company: Acme', 'status: open', 'deadline: 2026-12-04 17:00']),
  ),
  note('companies/b/dossier.md', noteText(['type: company', 'company: Beta', 'interview_on: 2026-12-07'])),
];

suite('When what is shown of the companies changes by itself', () => {
  test('is at midnight where nothing comes near before it', () => {
    assert.equal(nextChange(notes, at('2026-11-25T10:00:00Z')), Date.parse('2026-11-25T23:00:00Z'));
    assert.equal(nextChange([], at('2026-11-25T10:00:00Z')), Date.parse('2026-11-25T23:00:00Z'));
  });

  test('is when a moment comes near, and when it passes', () => {
    assert.equal(nextChange(notes, at('2026-12-01T10:00:00Z')), Date.parse('2026-12-01T16:00:00Z'));
    assert.equal(nextChange(notes, at('2026-12-04T10:00:00Z')), Date.parse('2026-12-04T16:00:00Z'));
  });

  test('is never passed over: between two changes, all moments show the same', () => {
    const shown = (instant: number) =>
      JSON.stringify(drawn(companyOutline(notes, nowAt({ now: () => instant, zone: () => zone }))));
    let instant = Date.parse('2026-11-30T20:00:00Z');
    const end = Date.parse('2026-12-09T00:00:00Z');
    while (instant < end) {
      const next = nextChange(notes, nowAt({ now: () => instant, zone: () => zone })) ?? end;
      assert.ok(next > instant);
      const here = shown(instant);
      for (let later = instant; later < next; later += 7 * 60_000) assert.equal(shown(later), here);
      assert.equal(shown(next - 1), here);
      instant = next;
    }
  });
});
