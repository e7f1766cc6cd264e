import assert from 'node:assert/strict';
import { allThemes } from '../e2e/themes';
import { readTheme, variablesAskedFor } from './themes';

suite('The colours of pages', () => {
  test('are those of the theme: each has a value in one of them at least', () => {
    const known = new Set(allThemes.flatMap(theme => Object.keys(readTheme(theme))));
    assert.deepEqual(
      variablesAskedFor().filter(name => !known.has(name)),
      [],
    );
  });
});
