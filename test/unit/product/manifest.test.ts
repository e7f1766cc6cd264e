import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../../src/manifest/commands';
import { contexts, settings, views, walkthroughs } from '../../../src/manifest/ids';
import { manifest, names } from './manifest';

const { contributes } = manifest;

const name = (text: string) => names[text.replaceAll('%', '')] ?? text;

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

  test('takes keys only where somebody writes in a note, or in its own trees for what is selected there', () => {
    for (const { command, args, when } of contributes.keybindings) {
      if (/\beditorLangId == markdown\b.*\binterviewPrep\./.test(when)) {
        assert.ok(commandIds.includes(command), command);
        continue;
      }
      const [, view] = /^focusedView == (\S+) && listFocus && !inputFocus\b/.exec(when) ?? [];
      assert.ok(view === views.stories || view === views.companies, when);
      const run = command === 'runCommands' ? args?.commands?.at(-1) : { command, args };
      assert.ok(typeof run === 'object' && commandIds.includes(run.command));
      assert.deepEqual(run.args, { view });
    }
  });

  test('asks in its welcome views and its walkthrough for contexts that there are, and offers commands that there are', () => {
    const { viewsWelcome, walkthroughs } = contributes;
    const known: readonly string[] = Object.values(contexts);
    const steps = walkthroughs.flatMap(one => one.steps);
    const asked = JSON.stringify([
      viewsWelcome,
      walkthroughs.map(({ when }) => when),
      steps.map(step => step.completionEvents),
    ]);
    for (const [context] of asked.matchAll(/interviewPrep\.(?!stories|companies)\w+/g))
      assert.ok(known.includes(context), context);
    for (const text of [...viewsWelcome.map(one => one.contents), ...steps.map(step => step.description)])
      for (const [, id = ''] of name(text).matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(commandIds.includes(id) || id === 'vscode.openFolder', id);
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

suite('The walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  assert.ok(walkthrough);
  const { steps } = walkthrough;

  test('has five steps, and an action for each', () => {
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      Object.values(walkthroughs),
    );
    assert.equal(steps.length, 5);
    for (const { description } of steps)
      assert.match(name(description), /^\[.+\]\(command:interviewPrep\.\w+\)$/m);
  });

  test('is done step by step when the thing is there, and not when a button was clicked', () => {
    for (const { completionEvents } of steps)
      assert.ok(
        completionEvents.length === 1 && completionEvents.every(event => event.startsWith('onContext:')),
      );
  });

  test('is opened by nobody but the user: VS Code shows one that is not hidden when it installs', () => {
    assert.equal(walkthrough.when, contexts.loaded);
  });

  test('has pictures in the colours of the theme, said in words for those who do not see them', () => {
    for (const { media } of steps) {
      const picture = readFileSync(media.svg, 'utf8');
      assert.notEqual(name(media.altText), media.altText);
      const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      assert.ok(colours.length > 0);
      assert.deepEqual(
        colours.filter(colour => !/^(none|var\(--vscode-[^"]+\))$/.test(colour)),
        [],
      );
      // The page that shows it allows neither styles nor scripts.
      assert.doesNotMatch(picture, /<(?:style|script|image|text|use)\b| style=|href=/);
    }
  });
});

suite('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rowsBelow = (heading: string) => {
    const section = readme.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? '';
    return [...section.matchAll(/^\| (.+) \|$/gm)].map(([, row]) => row ?? '').slice(2);
  };

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
