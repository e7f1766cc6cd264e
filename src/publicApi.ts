import * as vscode from 'vscode';
import type {
  DeadlineInfo,
  InterviewPrepApi,
  NoteInfo,
  NotesChange,
  SearchOptions,
  SearchResult,
} from './api';
import { together, type Disposable } from './core/base/disposable';
import type { Deadline } from './core/deadlines/deadline';
import { textOf, type Note } from './core/notes/note';
import { Breather } from './core/index/breather';
import type { NoteIndex } from './core/index/noteIndex';
import type { Clock } from './core/ports';
import type { Library } from './core/search/library';
import type { Scope } from './core/search/searchProtocol';
import type { Coverage } from './core/stories/coverage';
import { pause } from './platform/host/pause';
import { words } from './platform/shown/words';

/** What other extensions get to see of the index. */
export function createPublicApi(
  index: NoteIndex,
  library: () => Promise<Library>,
  clock: Clock,
): { readonly api: InterviewPrepApi } & Disposable {
  const changes = new vscode.EventEmitter<NotesChange>();
  const uris = (keys: readonly string[]) => keys.map(key => vscode.Uri.parse(key, true));
  /** Begun with the first who wants to be told: a start tells of every note. */
  let listening: Disposable | undefined;
  const onDidChangeNotes: vscode.Event<NotesChange> = (...listener) => {
    listening ??= index.onDidChange(({ changed, removed }) =>
      changes.fire({ changed: uris(changed), removed: uris(removed) }),
    );
    return changes.event(...listener);
  };
  const api: InterviewPrepApi = {
    version: 2,
    async notes() {
      const { notes } = await index.settled();
      const { coverageOf } = await import('./core/stories/coverage');
      const breather = new Breather({ clock, pause });
      const infos: NoteInfo[] = [];
      for (const note of notes) {
        if (breather.isDue) await breather.breathe();
        infos.push(infoOf(note, coverageOf(note)));
      }
      return infos;
    },
    onDidChangeNotes,
    searchGuide: (query, options) => search(library, 'guide', query, options),
    searchNotes: (query, options) => search(library, 'notes', query, options),
    async deadlines() {
      const { notes } = await index.settled();
      const [{ upcoming, usualSources }, { isoText }] = await Promise.all([
        import('./core/deadlines/upcoming'),
        import('./core/time/instant'),
      ]);
      const found = upcoming(notes, { zone: clock.zone(), sources: usualSources });
      return found.map(deadline => deadlineInfoOf(deadline, isoText(deadline.instant)));
    },
  };
  return {
    api: Object.freeze(api),
    dispose: () => together(changes, ...(listening ? [listening] : [])).dispose(),
  };
}

function infoOf(note: Note, { written, missing }: Coverage): NoteInfo {
  return {
    uri: vscode.Uri.parse(note.uri, true),
    kind: note.kind,
    title: note.title,
    status: textOf(note, 'status'),
    problems: note.problems.map(({ code, severity, message, span }) => ({
      code,
      severity,
      message: words(message),
      line: span.line,
    })),
    sections: { written: written.length, all: written.length + missing.length },
  };
}

function deadlineInfoOf({ company, uri, key, zone, note }: Deadline, when: string): DeadlineInfo {
  return {
    company,
    uri: vscode.Uri.parse(uri, true),
    key,
    when,
    zone,
    text: textOf(note, key) ?? '',
  };
}

const usualLimit = 20;
const mostResults = 100;

/** What comes from another extension is not typed: it is read with care. */
async function search(
  open: () => Promise<Library>,
  scope: Scope,
  query: unknown,
  { limit }: SearchOptions = {},
): Promise<readonly SearchResult[]> {
  const count = Number.isInteger(limit) ? Math.min(Math.max(Number(limit), 0), mostResults) : usualLimit;
  const library = await open();
  await library.settled(scope);
  const { hits } = await library.search(typeof query === 'string' ? query : '', scope, count);
  return hits.map(({ title, breadcrumb, uri, excerpt, score }) => ({
    title,
    breadcrumb,
    uri: vscode.Uri.parse(uri, true),
    line: excerpt.line,
    excerpt: excerpt.text,
    score,
  }));
}
