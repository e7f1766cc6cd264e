import { Uri } from 'vscode';
import { Emitter } from '../../src/core/base/event';
import { upcoming, usualSources } from '../../src/core/deadlines/upcoming';
import { remind } from '../../src/features/deadlines/remind';
import { settings } from '../../src/manifest/ids';
import { systemClock } from '../../src/platform/host/clock';
import { createSharedMarks, type SharedMarks } from '../../src/platform/writing/sharedMarks';
import { note, noteText } from '../support/builders';
import { configured, person } from './vscodeOnDisk';

/** A window that reminds, with the product's own code, and with a clock that can be set. */
export interface Reminders {
  /** Sets the clock to this instant and looks, to the end. */
  beAt(instant: number): Promise<void>;
  /** What was shown since this was asked last. */
  shown(): readonly string[];
  /** Answers the last message with a later hour. */
  putOff(): Promise<void>;
}

const log = { info: () => undefined, warn: () => undefined, error: console.error };

export function startReminders(storage: string, written: readonly string[], hours: string): Reminders {
  const changed = new Emitter<undefined>();
  const notes = written.map((deadline, at) =>
    note(
      `companies/${at}/negotiation.md`,
      noteText(['type: negotiation', `company: Company ${at}`, `deadline: ${deadline}`]),
    ),
  );
  let offset = 0;
  const clock = { now: () => systemClock.now() + offset, zone: () => 'UTC' };
  const watch = watched(createSharedMarks(Uri.file(`${storage}/reminders`)));
  let shown: string[] = [];
  let answer: (title: string | undefined) => void = () => undefined;
  person.isAsked = text => {
    shown.push(text);
    return new Promise(settle => (answer = settle));
  };
  configured.set(settings.deadlineReminders, [hours]);
  remind({
    deadlines: {
      all: () => upcoming(notes, { zone: clock.zone(), sources: usualSources }),
      onDidChange: changed.event,
      dispose: () => undefined,
    },
    clock,
    marks: watch.marks,
    log,
    // Whatever moves here was moved by the clock and not by somebody who is there.
    allRoots: () => Promise.resolve([]),
    show: () => Promise.resolve(undefined),
  });

  /** One look comes after the other: when the second begins, the first has said all that it says. */
  async function look(): Promise<void> {
    for (let times = 0; times < 2; times += 1) {
      const started = watch.lookStarts();
      changed.fire(undefined);
      await started;
    }
    await watch.idle();
  }

  changed.fire(undefined);
  return {
    async beAt(instant) {
      offset = instant - systemClock.now();
      await look();
    },
    shown() {
      const all = shown;
      shown = [];
      return all;
    },
    async putOff() {
      const started = watch.lookStarts();
      answer('In an hour');
      // It looks again once the marks are made.
      await started;
      await watch.idle();
    },
  };
}

/** The marks, with who waits for what is done with them. */
function watched(marks: SharedMarks) {
  let waiting: (() => void)[] = [];
  const doing = new Set<Promise<unknown>>();
  const watch = <T>(what: Promise<T>): Promise<T> => {
    doing.add(what);
    return what.finally(() => doing.delete(what));
  };
  return {
    marks: {
      all() {
        for (const started of waiting) started();
        waiting = [];
        return watch(marks.all());
      },
      take: (name: string) => watch(marks.take(name)),
      forget: (isOld: (name: string) => boolean) => watch(marks.forget(isOld)),
    },
    lookStarts: () => new Promise<void>(started => waiting.push(started)),
    async idle() {
      while (doing.size > 0) {
        await Promise.allSettled(doing);
        await new Promise(setImmediate);
      }
    },
  };
}
