import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { deletionQuestion, type Trash } from '../../../src/core/notes/deletion';
import { folderNames, noFolderNames } from '../../../src/core/notes/workspaceFolderNames';
import { parseNote } from '../../../src/core/index/parseNote';
import { noteText } from '../../support/builders';

const places = ['work', 'home'].map(name => ({ root: `memory:/${name}`, name, path: `/${name}` }));
const story = (folder: string, title: string) => {
  const root = `memory:/${folder}`;
  const path = `stories/${title}.md`;
  return parseNote({ uri: `${root}/${path}`, root, path }, noteText(['type: story', `title: ${title}`]));
};
const notes = [story('work', 'One'), story('work', 'Two'), story('home', 'One')];
const inSeveral = folderNames(notes, places);

const asked = (count: number, trash: Trash, folderOf = noFolderNames) => {
  const { message, details, yes } = deletionQuestion(notes.slice(0, count), trash, folderOf);
  return [message, ...details, yes].map(inEnglish);
};

suite('The question before notes are deleted', () => {
  test('says that they go to the trash, where there is one', () => {
    assert.deepEqual(asked(1, 'trash'), [
      'Delete “One”?',
      'Its file stories/One.md goes to the trash. You can bring it back from there.',
      'Move to trash',
    ]);
    assert.deepEqual(asked(2, 'trash'), [
      'Delete 2 notes?',
      '“One”, “Two”: their files go to the trash. You can bring them back from there.',
      'Move to trash',
    ]);
  });

  test('says that they go for good where there is no trash, or the user wants none', () => {
    assert.deepEqual(asked(1, 'no trash'), [
      'Delete “One” for good?',
      'Its file stories/One.md cannot be brought back: there is no trash here.',
      'Delete for good',
    ]);
    assert.deepEqual(asked(3, 'switched off'), [
      'Delete 3 notes for good?',
      '“One”, “Two”, “One”: their files cannot be brought back, as the setting files.enableTrash is off.',
      'Delete for good',
    ]);
  });

  test('names the folders where several have notes', () => {
    assert.match(asked(1, 'trash', inSeveral)[1] ?? '', /^Its file stories\/One\.md, work goes to the trash/);
    assert.equal(asked(2, 'no trash', inSeveral)[0], 'Delete 2 notes in work for good?');
    assert.equal(asked(3, 'trash', inSeveral)[0], 'Delete 3 notes in work, home?');
  });

  test('names the first of many, and how many more there are', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(title => story('work', title));
    const { details } = deletionQuestion(many, 'trash', noFolderNames);
    assert.match(details.map(inEnglish)[0] ?? '', /^“A”, “B”, “C”, “D”, “E” and 2 more: their files go/);
  });

  test('says what becomes of changes that are not saved', () => {
    for (const trash of ['trash', 'no trash', 'switched off'] as const) {
      const { details } = deletionQuestion(notes, trash, noFolderNames, true);
      assert.equal(details.map(inEnglish).at(-1), 'What you have not saved stays open in its editor.');
    }
  });
});
