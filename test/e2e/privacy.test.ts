import assert from 'node:assert/strict';
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { descendants, traceProcess } from '../support/processTrace';
import { repositoryRoot } from '../support/repositoryRoot';
import { temporaryFolder } from '../support/temporaryFolder';
import { waitFor } from '../support/waitFor';
import { newFolder, openWindow } from './openWindow';
import { sharedWorld } from './world';

/** A word that stands in a note and nowhere else. */
const secret = 'Zyxwomble';

/** What every temporary folder of the tests begins with. */
const ours = /^(.*\/interview-prep-|\/dev\/|\/proc\/)/;

async function extensionHosts() {
  return (await descendants(process.pid)).filter(({ words }) => words.includes('--type=extensionHost'));
}

suite('Nothing leaks', () => {
  test('the extension host opens no connection, and writes nowhere else', async function () {
    this.timeout(180_000);
    if (process.platform !== 'linux') return this.skip();
    const path = 'interview-prep/companies/a/dossier.md';
    const text = `---\ntype: company\ncompany: ${secret} Works\nstatus: saved\n---\n\n## People\n\n${secret} said so.\n`;
    const folder = await newFolder({
      [path]: text,
      'interview-prep/stories/broken.md': `---\ntype: story\ntitle: "${secret}\n---\n`,
    });
    const others = new Set((await extensionHosts()).map(({ pid }) => pid));
    const window = await openWindow({ folder, size: { width: 1280, height: 1050 } });
    const host = await waitFor('the extension host', async () =>
      (await extensionHosts()).find(({ pid }) => !others.has(pid)),
    );
    const trace = await traceProcess(host.pid, join(await temporaryFolder(sharedWorld().stops), 'calls'));
    if (!trace) {
      await window.close();
      return this.skip();
    }
    await window.openView('Companies');
    const row = window.treeRow('Companies', `${secret} Works`);
    await row.waitFor();
    await window.chooseFromMenu(row, 'Set status');
    await window.quickInput.pick('Applied');
    await waitFor('the status on the disk', async () =>
      (await readFile(join(folder, path), 'utf8')).includes('status: applied'),
    );
    await window.runCommand('Interview Prep: Search notes in a quick pick');
    await window.quickInput.type(secret);
    await window.quickInput.waitForRows('a place in the note', rows => rows.length > 0);
    await window.quickInput.cancel();
    await window.runCommand('Interview Prep: Clear caches');
    await window.waitForNotification('deleted');

    const calls = await trace.stop();
    assert.ok(calls.length > 1, 'nothing was traced');
    assert.deepEqual(
      calls.filter(call => /\bconnect\(.*sa_family=AF_INET/.test(call)),
      [],
    );
    const written = calls.flatMap(call => {
      const target = /"([^"]+)"/.exec(call)?.[1];
      const isWrite = /^\d+\s+(creat|rename|link|mkdir|unlink)|O_WRONLY|O_RDWR|O_CREAT/.test(call);
      return target?.startsWith('/') === true && isWrite && !/ENOENT|EEXIST/.test(call) ? [target] : [];
    });
    assert.ok(written.some(target => target.startsWith(folder)));
    assert.deepEqual(
      written.filter(target => !ours.test(target)),
      [],
    );
    await window.close();
  });

  test('a copy for a friend names nobody, and stands nowhere on the disk', async function () {
    this.timeout(120_000);
    const folder = await newFolder();
    await cp(join(repositoryRoot, 'sample'), folder, { recursive: true });
    const before = await readdir(folder, { recursive: true });
    const window = await openWindow({ folder });
    await window.waitForCommand('Interview Prep: Redact a copy');
    await window.openFile('interview-prep/companies/kestrel-labs/negotiation.md');
    await window.runCommand('Interview Prep: Redact a copy');
    await window.quickInput.waitFor('Redact a copy');
    await window.quickInput.type('family');
    await window.screenshot('redact-question');
    await window.quickInput.accept();
    const copy = await waitFor(
      'the copy',
      async () => {
        const text = await window.editorText();
        return text.includes('[COMPANY') && text;
      },
      30,
    );
    assert.match(copy, /base: "\[AMOUNT \d+\] €"/);
    assert.match(copy, /· call · \[PERSON \d+\]/);
    assert.doesNotMatch(copy, /Kestrel|Mina|Okafor|95|family/);
    await window.screenshot('redacted-copy');
    assert.deepEqual(await readdir(folder, { recursive: true }), before);
    await window.close();
  });
});
