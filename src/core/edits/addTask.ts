import type { Result } from '../base/result';
import type { TextEdit } from '../base/textEdit';
import { appendToSection } from './appendToSection';

/** Adds an open task to the end of a section. */
export function addTask(text: string, known: readonly string[], task: string): Result<readonly TextEdit[]> {
  return appendToSection(text, known, `- [ ] ${task.replace(/\s+/g, ' ').trim()}`);
}
