import assert from 'node:assert/strict';
import { likeliest } from '../../../src/core/asking/likeliest';
import { languages } from '../../../src/core/snippets/languages';

suite('What somebody means who types a part of a row', () => {
  const rows = languages.map(({ name }) => ({ label: name }));

  test('is a row that says just that, before one that begins so', () => {
    for (const { name } of languages) assert.equal(likeliest(rows, ` ${name.toLowerCase()} `)?.label, name);
    assert.equal(likeliest(rows, 'java')?.label, 'Java');
  });

  test('is one that begins so, before one that has it elsewhere', () => {
    const told = [{ label: 'Behaviour' }, { label: 'Our values' }, { label: 'Our' }];
    assert.equal(likeliest(told, 'our v')?.label, 'Our values');
    assert.equal(likeliest(told, 'OUR')?.label, 'Our');
    assert.equal(likeliest(told, 'values')?.label, 'Our values');
    assert.equal(likeliest(told, 'none'), undefined);
  });
});
