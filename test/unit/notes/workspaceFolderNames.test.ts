import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  folderNames,
  namesOf,
  withFolder,
  type FolderPlace,
} from '../../../src/core/notes/workspaceFolderNames';

const place = (path: string, name = path.slice(path.lastIndexOf('/') + 1)): FolderPlace => ({
  root: `file://${path}/interview-prep`,
  name,
  path,
});
const work = place('/home/mina/work');
const home = place('/home/mina/home');
const idle = place('/home/mina/idle');
const noteIn = ({ root }: FolderPlace) => ({ root });

suite('The name of a note’s workspace folder', () => {
  test('is said of no note while one folder alone has notes', () => {
    for (const places of [[work], [work, home], [work, home, idle]]) {
      const folderOf = folderNames([noteIn(work), noteIn(work)], places);
      assert.equal(folderOf(work.root), undefined);
    }
  });

  test('is said of every note as soon as two folders have notes', () => {
    const folderOf = folderNames([noteIn(work), noteIn(home)], [work, home, idle]);
    assert.deepEqual(
      [work, home].map(({ root }) => folderOf(root)),
      ['work', 'home'],
    );
  });

  test('is said of the first note of a folder where another has notes already', () => {
    const folderOf = folderNames([noteIn(work)], [work, home]);
    assert.equal(folderOf(home.root), 'home');
    assert.equal(folderNames([], [work, home])(home.root), undefined);
  });

  test('is nothing for a folder that is not there any more', () => {
    assert.equal(folderNames([noteIn(work), noteIn(home)], [work, home])('file:///gone'), undefined);
  });

  test('tells folders of one name apart by the folders above, as few of them as will do', () => {
    const places = [place('/a/jobs/prep'), place('/b/jobs/prep'), place('/b/prep'), place('/c/notes')];
    assert.deepEqual([...namesOf(places).values()], ['prep – a/jobs', 'prep – b/jobs', 'prep – b', 'notes']);
    assert.deepEqual([...namesOf([place('/a/b/x'), place('/b/x')]).values()], ['x – a/b', 'x – /b']);
    assert.deepEqual([...namesOf([place('/a/Prep'), place('/b/prep')]).values()], ['Prep – a', 'prep – b']);
  });

  test('is the one that the workspace gives it, not that of its path', () => {
    const places = [place('/a/x', 'Mine'), place('/b/y', 'Mine')];
    assert.deepEqual([...namesOf(places).values()], ['Mine – a', 'Mine – b']);
  });

  test('is another for each folder, wherever they are', () => {
    const part = fc.constantFrom('a', 'A', 'b', 'prep');
    const paths = fc.uniqueArray(
      fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => `/${parts.join('/')}`),
    );
    fc.assert(
      fc.property(paths, all => {
        const names = [...namesOf(all.map(path => place(path))).values()];
        assert.equal(new Set(names).size, names.length, names.join(', '));
      }),
    );
  });

  test('stands behind what is named, in brackets', () => {
    assert.equal(withFolder('Kestrel Labs', 'work'), 'Kestrel Labs (work)');
    assert.equal(withFolder('Kestrel Labs', undefined), 'Kestrel Labs');
  });
});
