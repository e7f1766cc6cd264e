import assert from 'node:assert/strict';
import { nowAt } from '../../../src/core/time/now';
import { inEnglish } from '../../../src/core/base/message';
import { collisions, collisionWords } from '../../../src/core/deadlines/collisions';
import { collisionIn } from '../../../src/core/deadlines/withFolderNames';
import { folderNames } from '../../../src/core/notes/workspaceFolderNames';
import { allLeftOut, type LeftOut } from '../../../src/core/index/leftOut';
import type { Note } from '../../../src/core/notes/note';
import { parseNote } from '../../../src/core/index/parseNote';
import { unreadNote } from '../../../src/core/index/unreadNote';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../../src/core/outlines/companyRows';
import { inFolders } from '../../../src/core/outlines/inFolders';
import { leftOutRow } from '../../../src/core/outlines/leftOutRow';
import { noteTooltip } from '../../../src/core/outlines/noteTooltip';
import { storyOutline } from '../../../src/core/outlines/storyOutline';
import { noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { drawn, row, spoken } from './drawn';

const now = nowAt(fakeClock());
const places = ['work', 'home'].map(name => ({ root: `memory:/${name}`, name, path: `/${name}` }));

const noteIn = (folder: string, path: string, fields: readonly string[]) => {
  const root = `memory:/${folder}`;
  return parseNote({ uri: `${root}/${path}`, root, path }, noteText(fields));
};
const dossier = (folder: string, company: string, ...fields: readonly string[]) =>
  noteIn(folder, `companies/${company}/dossier.md`, ['type: company', `company: ${company}`, ...fields]);
const log = (folder: string, company: string, ...fields: readonly string[]) =>
  noteIn(folder, `companies/${company}/negotiation.md`, [
    'type: negotiation',
    `company: ${company}`,
    ...fields,
  ]);
const story = (folder: string, title: string) =>
  noteIn(folder, `stories/${title}.md`, ['type: story', `title: ${title}`, 'themes: [trust]']);

const companyTree = (...notes: readonly Note[]) => {
  const folderOf = folderNames(notes, places);
  return inFolders(companyOutline(notes, now, checklistsOfDossiers(), folderOf), folderOf);
};
const storyTree = (...notes: readonly Note[]) =>
  inFolders(storyOutline(notes, { by: 'theme', today: now.today }), folderNames(notes, places));

suite('Rows of notes in several workspace folders', () => {
  test('say which folder a story is in, and a file that does not say what it is', () => {
    const other = noteIn('home', 'README.md', ['note: none']);
    assert.deepEqual(drawn(storyTree(story('work', 'A'), story('home', 'A'), other)), [
      'trust | 2',
      '  A | 0 of 6 | work',
      '  A | 0 of 6 | home',
      'Other files | 1',
      '  README | README.md | home',
    ]);
  });

  test('say nothing of folders while all notes are in one', () => {
    assert.doesNotMatch(drawn(storyTree(story('work', 'A'), story('work', 'B'))).join('\n'), /work/);
    assert.doesNotMatch(
      drawn(companyTree(dossier('work', 'Kestrel'), log('work', 'Kestrel'))).join('\n'),
      /work/,
    );
  });

  test('say it of a company once, and of one without a dossier too', () => {
    const rows = companyTree(
      dossier('work', 'Kestrel', 'status: offer'),
      log('work', 'Kestrel'),
      log('home', 'Ottermap', 'status: open'),
    );
    assert.deepEqual(drawn(rows).slice(4), [
      'Offer | 1',
      '  Kestrel | work',
      '    Dossier',
      '    Negotiation',
      'No status yet | 1',
      '  Ottermap | home',
      '    Negotiation | open',
    ]);
    assert.equal(spoken(row(rows, 'Kestrel')), 'Kestrel, work');
  });

  test('say it in every tooltip of a note', () => {
    const rows = companyTree(dossier('work', 'Kestrel'), log('work', 'Kestrel'), story('home', 'A'));
    for (const label of ['Kestrel', 'Dossier', 'Negotiation']) {
      const { note, folder } = row(rows, label);
      assert.ok(note);
      const lines = noteTooltip(note, { folder }).lines.map(({ text }) => text);
      assert.ok(lines.includes('work'), label);
    }
  });

  test('name the folder of both sides of a collision', () => {
    const notes = [
      dossier('work', 'Kestrel', 'status: offer'),
      log('work', 'Kestrel', 'deadline: 2026-12-04'),
      dossier('home', 'Ottermap', 'status: interview', 'interview_on: 2026-12-07'),
    ];
    const labels = drawn(companyTree(...notes)).join('\n');
    assert.match(labels, /Kestrel \| .*conflicts with Ottermap \(home\) \| work/);
    assert.match(labels, /Kestrel \(work\)’s offer ends 3 days before Ottermap \(home\)’s interview/);
    const [found] = collisions(notes, now);
    assert.ok(found);
    const shown = collisionIn(found, folderNames(notes, places));
    assert.equal(shown.id, found.id);
    assert.match(inEnglish(collisionWords(shown)), /\(work\).*\(home\)/);
  });
});

suite('What is left out of the trees', () => {
  const leftOut = (path: string, why: LeftOut['why'], root = 'memory:/work'): LeftOut => ({
    root,
    path,
    why,
  });

  test('is one last row with the reasons below it, and none of them opens anything', () => {
    const rows = leftOutRow(
      'stories',
      [
        leftOut('a/pipe.md', 'special'),
        leftOut('secret.md', 'elsewhere'),
        leftOut('gone.md', 'nowhere'),
        leftOut('a/b/c', 'deep'),
        leftOut('', 'many', 'memory:/home'),
      ],
      folderNames([{ root: 'memory:/work' }, { root: 'memory:/home' }], places),
    );
    assert.deepEqual(drawn(rows), [
      'Not shown | 5',
      '  a/pipe.md | a pipe or a device, not a file | work',
      '  secret.md | a link that leads out of the workspace folder | work',
      '  gone.md | a link that leads nowhere | work',
      '  a/b/c | more than 32 folders deep | work',
      '  The notes folder | holds more than 100000 markdown files; the others are not shown | home',
    ]);
    for (const label of ['Not shown', 'a/pipe.md']) assert.equal(row(rows, label).opens, undefined);
  });

  test('has files that could not be read among them, each leading to its editor; not those that once were', () => {
    const file = (path: string) => ({ uri: `memory:/work/${path}`, root: 'memory:/work', path });
    const before = parseNote(file('was.md'), '---\ntype: story\ntitle: Was\n---\n');
    const all = allLeftOut(
      [leftOut('b.md', 'nowhere')],
      [
        unreadNote(file('c.md'), 'encoding', undefined),
        unreadNote(file('a.md'), 'utf16', undefined),
        unreadNote(file('was.md'), 'failed', before),
        parseNote(file('loose.md'), '# Loose\n'),
      ],
    );
    const rows = leftOutRow('stories', all, () => undefined);
    assert.deepEqual(drawn(rows), [
      'Not shown | 3',
      '  a.md | saved as UTF-16',
      '  b.md | a link that leads nowhere',
      '  c.md | not saved as UTF-8',
    ]);
    assert.deepEqual(row(rows, 'a.md').opens, { uri: 'memory:/work/a.md' });
    const story = parseNote(file('s.md'), '---\ntype: story\ntitle: S\n---\n');
    const others = storyOutline([story, ...all.flatMap(({ note: unread }) => unread ?? [])], {
      by: 'theme',
      today: now.today,
    });
    assert.deepEqual(drawn(others), ['No theme yet | 1', '  S | 0 of 6']);
  });

  test('is no row when nothing is', () => {
    assert.deepEqual(
      leftOutRow('stories', [], () => undefined),
      [],
    );
  });

  test('names fifty, and how many more there are', () => {
    const all = Array.from({ length: 60 }, (_, at) => leftOut(`${at}.md`, 'elsewhere'));
    const lines = drawn(leftOutRow('stories', all, () => undefined));
    assert.equal(lines.length, 52);
    assert.equal(lines.at(-1), '  and 10 more');
  });
});
