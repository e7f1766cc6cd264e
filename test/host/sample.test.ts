import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { inEnglish } from '../../src/core/base/message';
import { copySample } from '../../src/features/firstSteps/copySample';
import { createNoteWriter, type NoteWriter } from '../../src/platform/writing/noteWriter';
import { activatedExtension, emptyWorkspace, fileExists, readFile, workspaceUri, writeFile } from './support';

suite('The sample', () => {
  let writer: NoteWriter;
  let extension: vscode.Uri;
  suiteSetup(async () => {
    ({ extensionUri: extension } = await activatedExtension());
    writer = createNoteWriter({ storage: workspaceUri('.storage') });
  });
  setup(emptyWorkspace);
  suiteTeardown(async () => {
    writer.dispose();
    await emptyWorkspace();
  });

  const copied = async (into: string, day = '2031-07-04') => {
    const done = await copySample(writer, extension, workspaceUri(into), day);
    return done.ok ? done.value.path.slice(workspaceUri().path.length + 1) : inEnglish(done.why);
  };

  test('is copied into a new folder, with its dates as of that day', async () => {
    const folder = await copied('mine');
    assert.equal(folder, 'mine/interview-prep-sample');
    const offer = await readFile(`${folder}/interview-prep/companies/kestrel-labs/negotiation.md`);
    assert.match(offer, /^deadline: 2031-07-07 17:00$/m);
    assert.match(await readFile(`${folder}/README.md`), /# A sample/);
  });

  test('goes beside what is there, and never into it', async () => {
    await writeFile('mine/interview-prep-sample/README.md', 'my own words');
    assert.equal(await copied('mine'), 'mine/interview-prep-sample-2');
    assert.equal(await copied('mine'), 'mine/interview-prep-sample-3');
    assert.equal(await readFile('mine/interview-prep-sample/README.md'), 'my own words');
    assert.equal(await fileExists('mine/interview-prep-sample/interview-prep'), false);
  });

  test('is refused where there can be no folder, and leaves what is there', async () => {
    await writeFile('mine', 'a file');
    assert.doesNotMatch(await copied('mine'), /^mine/);
    assert.equal(await readFile('mine'), 'a file');
  });
});
