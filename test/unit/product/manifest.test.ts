import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../../src/manifest/commands';
import { settings, views } from '../../../src/manifest/ids';
import { manifest, names } from './manifest';

const { contributes } = manifest;

const commandIds: readonly string[] = Object.values(commands).map(({ id }) => id);

suite('package.json', () => {
  test('contributes the commands of commands.ts, each once', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), [...commandIds].sort());
  });

  test('contributes the settings of ids.ts', () => {
    assert.deepEqual(
      Object.keys(contributes.configuration.properties).sort(),
      Object.values(settings).sort(),
    );
  });

  test('contributes the views of ids.ts', () => {
    const contributed = Object.values(contributes.views ?? {}).flatMap(list => list.map(({ id }) => id));
    assert.deepEqual(contributed.sort(), Object.values(views).sort());
  });

  test('names in menus only commands that exist', () => {
    for (const [menu, entries] of Object.entries(contributes.menus))
      for (const { command } of entries)
        assert.ok(command === undefined || commandIds.includes(command), `${menu}: ${command ?? ''}`);
  });

  test('gives every command its category', () => {
    for (const { command, category } of contributes.commands)
      assert.equal(category, 'Interview Prep', command);
  });

  test('takes keys in its own trees only, for what is selected there', () => {
    for (const { command, args, when } of contributes.keybindings) {
      const [, view] = /^focusedView == (\S+) && listFocus && !inputFocus\b/.exec(when) ?? [];
      assert.ok(view === views.stories || view === views.companies, when);
      const run = command === 'runCommands' ? args.commands?.at(-1) : { command, args };
      assert.ok(typeof run === 'object' && commandIds.includes(run.command));
      assert.deepEqual(run.args, { view });
    }
  });

  test('asks for the VS Code whose API is compiled against, and is one program for all hosts', () => {
    const minor = (range: string | undefined) => /(\d+\.\d+)/.exec(range ?? '')?.[1];
    assert.equal(minor(manifest.engines.vscode), minor(manifest.devDependencies['@types/vscode']));
    assert.deepEqual(
      [manifest.main, manifest.browser],
      ['./dist/node/extension.js', './dist/web/extension.js'],
    );
  });

  test('starts the extension for its own things only', () => {
    for (const event of manifest.activationEvents)
      assert.match(event, /^((workspaceContains|onView|onCommand|onFileSystem|onWebviewPanel):|onUri$)/);
  });

  test('is of the version that the changelog speaks of first', () => {
    assert.equal(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1], manifest.version);
  });
});

suite('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rowsBelow = (heading: string) => {
    const section = readme.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? '';
    return [...section.matchAll(/^\| (.+) \|$/gm)].map(([, row]) => row ?? '').slice(2);
  };
  const name = (text: string) => names[text.replaceAll('%', '')] ?? text;

  test('lists the commands of the palette with their titles', () => {
    const hidden = new Set(
      (contributes.menus['commandPalette'] ?? [])
        .filter(({ when }) => when === 'false')
        .map(({ command }) => command),
    );
    const shown = contributes.commands.filter(({ command }) => !hidden.has(command));
    assert.deepEqual(
      rowsBelow('Commands')
        .map(row => row.split(' | ')[0])
        .sort(),
      shown.map(({ title }) => `**${name(title)}**`).sort(),
    );
  });

  test('lists the settings with their defaults and descriptions', () => {
    assert.deepEqual(
      rowsBelow('Settings').sort(),
      Object.entries(contributes.configuration.properties)
        .map(([id, { default: value, markdownDescription }]) =>
          [`\`${id}\``, `\`${JSON.stringify(value)}\``, name(markdownDescription)].join(' | '),
        )
        .sort(),
    );
  });
});

suite('Restricted Mode', () => {
  const { untrustedWorkspaces } = manifest.capabilities;

  test('takes from a workspace no setting in which anything can be written', () => {
    const free = Object.entries(contributes.configuration.properties).filter(
      ([, { scope, type, items = { type }, ...rest }]) =>
        scope !== 'application' &&
        [type, items.type].includes('string') &&
        (rest.enum ?? items.enum ?? items.pattern) === undefined,
    );
    assert.deepEqual([...untrustedWorkspaces.restrictedConfigurations].sort(), free.map(([id]) => id).sort());
    assert.equal(untrustedWorkspaces.supported, 'limited');
  });

  test('leaves no user’s own word to a workspace, trusted or not', () => {
    assert.equal(contributes.configuration.properties[settings.name]?.scope, 'application');
  });
});
