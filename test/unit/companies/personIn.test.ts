import assert from 'node:assert/strict';
import { personIn } from '../../../src/core/companies/personIn';

suite('The person in what a note says', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Mina Okafor', 'Mina Okafor'],
    ['Mina', 'Mina'],
    ['Mina Okafor <mina@kestrel.example>', 'Mina Okafor'],
    ['Mina Okafor (agency)', 'Mina Okafor'],
    ['Mina Okafor, Head of Talent', 'Mina Okafor'],
    ['Mina Okafor - agency', 'Mina Okafor'],
    ['Mina Okafor mina@kestrel.example', 'Mina Okafor'],
    ['Mina Okafor +49 30 1234567', 'Mina Okafor'],
    ['Anne-Marie O’Brien', 'Anne-Marie O’Brien'],
    ['Okafor, Mina', undefined],
    ['Mina and Tom', undefined],
    ['Mina / Tom', undefined],
    ['mina@kestrel.example', undefined],
    ['Email: mina@kestrel.example', undefined],
    ['tbd', undefined],
    ['?', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of cases)
    test(`“${written}” is ${expected ?? 'nobody for sure'}`, () => assert.equal(personIn(written), expected));
});
