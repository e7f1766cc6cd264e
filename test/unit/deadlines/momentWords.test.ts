import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { deadlineOf } from '../../../src/core/deadlines/deadline';
import { clockWords, deadlineWords, shortDeadlineWords } from '../../../src/core/deadlines/momentWords';
import { note, noteText } from '../../support/builders';

const zone = 'America/New_York';

/** A deadline that is written so, as it is said to somebody in New York. */
function said(written: string, language = 'en'): { readonly long: string; readonly short: string } {
  const deadline = deadlineOf(
    note('n.md', noteText(['type: negotiation', `deadline: "${written}"`])),
    'deadline',
    'Acme',
    zone,
  );
  assert.ok(deadline, written);
  const reader = { zone, language };
  return {
    long: inEnglish(deadlineWords(deadline, reader)),
    short: inEnglish(shortDeadlineWords(deadline, reader)),
  };
}

suite('How a moment is said', () => {
  test('with the clock of the notes, in whatever language', () => {
    for (const language of ['en', 'en-US', 'de', 'fr', 'ja', 'ko', 'zh-cn']) {
      const { long, short } = said('2026-12-04 17:05', language);
      for (const words of [long, short]) assert.match(words, /17.05/, words);
      assert.equal(clockWords(Date.UTC(2026, 11, 4, 5, 5), { zone, language }).replace(/\D/g, ''), '0005');
    }
  });

  test('in short where many stand below each other', () => {
    assert.equal(said('2026-12-04').short, 'Fri, Dec 4, 2026');
    assert.equal(said('2026-12-04 17:00').short, 'Fri, Dec 4, 2026, 17:00');
  });

  test('with the clock of the place that it was given for, and its day where that is another', () => {
    assert.equal(
      said('2026-12-04T17:00[Europe/Berlin]').short,
      'Fri, Dec 4, 2026, 11:00 (17:00 in Europe/Berlin)',
    );
    assert.equal(
      said('2026-12-04T03:00+01:00').short,
      'Thu, Dec 3, 2026, 21:00 (Fri, Dec 4, 2026, 03:00 in UTC+01:00)',
    );
    assert.equal(said(`2026-12-04T17:00[${zone}]`).short, 'Fri, Dec 4, 2026, 17:00');
  });
});
