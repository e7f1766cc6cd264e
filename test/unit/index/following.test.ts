import assert from 'node:assert/strict';
import {
  Following,
  longestStorm,
  shortLived,
  typingRest,
  watcherStart,
  type FollowingNeeds,
} from '../../../src/core/index/following';
import type { NoteFile, Touched } from '../../../src/core/ports';
import { fakeTimers } from '../../support/fakeTimers';

const root = 'disk:/home/notes';
/** As far as watchers can tell: a file or a folder by its path. */
const at = (path: string) => ({ path: `/home/${path}`, toString: () => `disk:/home/${path}` });
type Place = ReturnType<typeof at>;
const isNote = ({ path }: Place) => path.startsWith('/home/notes/') && path.endsWith('.md');
const file = (place: Place, stamp = '1'): NoteFile => ({
  uri: place.toString(),
  root,
  path: place.path.slice('/home/notes/'.length),
  stamp,
});

/** Notes below `/home/notes` that are followed, and what was told of them: with the folders that are there. */
function followed(
  {
    folders = [],
    inside = [],
    isWanted = true,
  }: { folders?: readonly string[]; inside?: Touched; isWanted?: boolean } = {},
  every?: number,
) {
  const timers = fakeTimers();
  const isFolder = ({ path }: Place) => Promise.resolve(folders.includes(path.slice('/home/'.length)));
  const needs: FollowingNeeds<Place> = {
    timers,
    every,
    isFolder,
    isFile: async place => !(await isFolder(place)),
    followed: {
      locate: place => (isNote(place) ? file(place) : undefined),
      around: ({ path }) =>
        path === '/home/notes' || path === '/home'
          ? 'above'
          : path.startsWith('/home/notes/')
            ? 'among'
            : undefined,
      isWanted: () => isWanted,
      lookInto: () => Promise.resolve(inside),
    },
  };
  const following = new Following(needs);
  const told: Touched[] = [];
  following.onDidTouch(where => told.push(where));
  const since = () => told.splice(0).map(where => (where === 'everything' ? where : where.join(' ')));
  const list = (...files: readonly NoteFile[]) => following.list(() => Promise.resolve(files));
  return { following, timers, since, list };
}

/** Lets what waits for the disk go on. */
const turn = () => new Promise(resolve => setImmediate(resolve));
const [a, b] = [at('notes/a.md'), at('notes/b.md')];
const longAfter = 2 * (shortLived + watcherStart);

suite('Files that are followed', () => {
  test('are looked at as soon as they come, change and go, whatever is told of them', () => {
    const { following, since } = followed();
    following.lookAtNew(a);
    following.lookAtChanged(b);
    following.lookAtGone(a);
    following.lookAt(b);
    assert.deepEqual(since(), [a, b, a, b].map(String));
  });

  test('are not looked at for what happens elsewhere', async () => {
    const { following, since, timers, list } = followed({ folders: ['other'] });
    await list(file(a));
    for (const path of ['other', 'other/a.md', 'other/x.txt']) {
      following.lookAtNew(at(path));
      following.lookAtChanged(at(path));
      following.lookAtGone(at(path));
      assert.equal(following.lookAt(at(path)), false);
      following.lookAfterTyping(at(path));
    }
    await turn();
    timers.advance(longAfter);
    assert.deepEqual(since(), []);
  });

  test('are looked at once typing rests, all of them together', () => {
    const { following, since, timers } = followed();
    following.lookAfterTyping(a);
    timers.advance(typingRest - 1);
    following.lookAfterTyping(b);
    following.lookAfterTyping(a);
    timers.advance(typingRest - 1);
    assert.deepEqual(since(), []);
    timers.advance(1);
    assert.deepEqual(since(), [`${String(a)} ${String(b)}`]);
  });

  test('are all looked at when a folder above them comes or goes', () => {
    const { following, since } = followed();
    following.lookAtNew(at('notes'));
    following.lookAtGone(at('notes'));
    assert.deepEqual(since(), ['everything', 'everything']);
  });

  test('are looked at in a folder that is new, which nobody tells of one by one', async () => {
    const { following, since } = followed({ folders: ['notes/x'], inside: ['disk:/home/notes/x/c.md'] });
    following.lookAtNew(at('notes/x'));
    following.lookAtNew(at('notes/picture.png'));
    await turn();
    assert.deepEqual(since(), ['disk:/home/notes/x/c.md']);
  });

  test('are all looked at for a new folder where nobody looks into one alone', async () => {
    const { following, since } = followed({ folders: ['notes/x'], inside: 'everything' });
    following.lookAtNew(at('notes/x'));
    await turn();
    assert.deepEqual(since(), ['everything']);
  });

  test('are all looked at when a folder is told of as changed: it may have gone and come back', async () => {
    const { following, since } = followed({ folders: ['notes/x'] });
    following.lookAtChanged(at('notes/x'));
    following.lookAtChanged(at('notes/picture.png'));
    await turn();
    assert.deepEqual(since(), ['everything']);
  });

  test('are all looked at when a folder goes: one by its name, or one that files were seen in', async () => {
    const { following, since, list } = followed();
    following.lookAtGone(at('notes/picture.png'));
    following.lookAtGone(at('notes/v1.2'));
    assert.deepEqual(since(), []);
    following.lookAtGone(at('notes/old'));
    assert.deepEqual(since(), ['everything']);
    await list(file(at('notes/v1.2/deep/a.md')));
    following.lookAtGone(at('notes/v1.2'));
    assert.deepEqual(since(), ['everything']);
  });

  test('are all looked at again when a storm is over, and once more when its watchers have begun', async () => {
    const { following, since, timers, list } = followed();
    await list();
    for (let step = 0; step < 3; step += 1) {
      following.lookAtNew(a);
      timers.advance(shortLived - 1);
    }
    assert.deepEqual(since(), [a, a, a].map(String));
    timers.advance(1);
    assert.deepEqual(since(), ['everything']);
    timers.advance(watcherStart - 1);
    assert.deepEqual(since(), []);
    timers.advance(1);
    assert.deepEqual(since(), ['everything']);
    timers.advance(longAfter);
    assert.deepEqual(since(), []);
  });

  test('are looked at in the midst of a storm that does not end', async () => {
    const { following, since, timers, list } = followed();
    await list();
    for (let passed = 0; passed < 3 * longestStorm; passed += shortLived / 2) {
      following.lookAtGone(a);
      timers.advance(shortLived / 2);
    }
    assert.ok(since().filter(where => where === 'everything').length >= 2);
  });

  test('are all looked at once their watchers have begun', async () => {
    const { following, since, timers, list } = followed();
    following.beginWatching();
    await list(file(a));
    timers.advance(watcherStart);
    assert.deepEqual(since(), ['everything']);
  });

  test('are all looked at now and then, for what nobody has told', async () => {
    const { since, timers, list } = followed({}, 60_000);
    await list(file(a));
    timers.advance(180_000);
    assert.deepEqual(since(), ['everything', 'everything', 'everything']);
  });

  test('are looked at again soon where a look has found what nobody told of, until one finds nothing', async () => {
    const { following, since, timers, list } = followed();
    await list(file(a));
    await list(file(a), file(b));
    timers.advance(watcherStart);
    assert.deepEqual(since(), ['everything']);
    await list(file(a), file(b));
    timers.advance(longAfter);
    assert.deepEqual(since(), []);
    following.lookAtChanged(a);
    await list(file(a, '2'), file(b));
    timers.advance(longAfter);
    assert.deepEqual(since(), [String(a)], 'somebody had told of that one');
  });

  test('are not looked at without being told before anybody wants them', () => {
    const { following, since, timers } = followed({ isWanted: false }, 60_000);
    following.beginWatching();
    following.lookAtNew(a);
    timers.advance(600_000);
    assert.deepEqual(since(), [String(a)]);
  });

  test('are listed as they were found; a listing that fails is left to whoever asked', async () => {
    const { following, timers, since } = followed();
    assert.deepEqual(await following.list(() => Promise.resolve([file(a)])), [file(a)]);
    await assert.rejects(
      following.list(() => Promise.reject(new Error('no disk'))),
      /no disk/,
    );
    timers.advance(longAfter);
    assert.deepEqual(since(), []);
  });

  test('are left alone once they are not followed any more', async () => {
    const { following, since, timers, list } = followed({}, 60_000);
    await list(file(a));
    following.beginWatching();
    following.lookAfterTyping(a);
    following.lookAtNew(b);
    since();
    following.dispose();
    timers.advance(600_000);
    assert.deepEqual(since(), []);
  });
});
