import assert from 'node:assert/strict';
import { momentWords } from '../../../src/core/deadlines/momentWords';
import { inEnglish } from '../../../src/core/base/message';
import { localeOf } from '../../../src/core/time/localeOf';

suite('The locale of the user', () => {
  for (const [shown, system, expected] of [
    ['en', 'en-GB', 'en-GB'],
    ['en', 'de-DE', 'en-DE'],
    ['en', 'en-US', 'en-US'],
    ['de', 'de-AT', 'de-AT'],
    ['pt-br', 'pt-PT', 'pt-br'],
    ['en', 'C', 'en'],
    ['en', 'eo', 'en'],
    ['no locale at all', 'en-GB', 'no locale at all'],
  ] as const)
    test(`is ${expected} in a VS Code in ${shown} on a machine in ${system}`, () =>
      assert.equal(localeOf(shown, system), expected));

  test('has the day of a date where people there have it', () => {
    const moment = { day: '2026-12-04', time: undefined, offset: undefined, zone: undefined };
    const said = (system: string) =>
      inEnglish(momentWords(moment, { zone: 'UTC', language: localeOf('en', system) }));
    assert.equal(said('en-US'), 'Friday, December 4, 2026, until the end of the day');
    assert.match(said('en-GB'), /^Friday,? 4 December 2026, until/);
    assert.match(said('de-DE'), /^Friday,? 4 December 2026/);
  });
});
