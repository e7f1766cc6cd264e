import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { countdown, type Level } from '../../core/deadlines/countdown';
import type { Deadline } from '../../core/deadlines/deadline';
import { deadlineNames } from '../../core/deadlines/deadlineNames';
import { deadlineWords } from '../../core/deadlines/momentWords';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/commands';
import { createWindowAlarm } from '../../platform/host/alarm';
import { deadlineThresholds } from '../../platform/host/settings';
import { tooltipMarkdown } from '../../platform/shown/tooltipMarkdown';
import { words } from '../../platform/shown/words';
import { readerAt, type Deadlines } from './deadlines';

const backgrounds: Readonly<Record<Level, string | undefined>> = {
  calm: undefined,
  warning: 'statusBarItem.warningBackground',
  urgent: 'statusBarItem.errorBackground',
  passed: 'statusBarItem.errorBackground',
};

/** High contrast has no backgrounds: there the icon says how near it is. */
const icons = {
  calm: 'watch',
  warning: 'bell',
  urgent: 'warning',
  passed: 'bell-dot',
} as const satisfies Readonly<Record<Level, string>>;

/** The one item in the status bar. It wakes when it has something else to say, and not before. */
export function showCountdown(deadlines: Deadlines, clock: Clock): Disposable {
  const item = vscode.window.createStatusBarItem(
    'interviewPrep.countdown',
    vscode.StatusBarAlignment.Left,
    50,
  );
  item.name = words(say('Interview Prep: next deadline'));
  item.command = commands.showDeadlines.id;
  const alarm = createWindowAlarm(clock, show);
  const listening = deadlines.onDidChange(show);

  function show(): void {
    const all = deadlines.all();
    const { shown, changesAt } = countdown(all, {
      instant: clock.now(),
      zone: clock.zone(),
      thresholds: deadlineThresholds(),
    });
    alarm.set(changesAt);
    if (!shown) {
      item.hide();
      return;
    }
    const background = backgrounds[shown.level];
    item.text = `$(${icons[shown.level]}) ${words(shown.text)}`;
    item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
    item.tooltip = tooltipOf(all, clock);
    item.accessibilityInformation = {
      label: words(say('{0}: {1}', shown.text, deadlineWords(shown.deadline, readerAt(clock)))),
    };
    item.show();
  }

  show();
  return together(item, alarm, listening);
}

/** More than that nobody reads. */
const mostLines = 12;

/** All of them in order. Times do not change while it is looked at; what is left of them does. */
function tooltipOf(all: readonly Deadline[], clock: Clock): vscode.MarkdownString {
  const reader = readerAt(clock);
  const lines = all.slice(0, mostLines).map(deadline => ({
    name: say('{0}, {1}', deadline.company, deadlineNames[deadline.key]),
    text: deadlineWords(deadline, reader),
  }));
  const more = all.length - lines.length;
  return tooltipMarkdown({
    title: say('Deadlines'),
    lines: more > 0 ? [...lines, { text: say('and {0} more', more) }] : lines,
    problems: [],
  });
}
