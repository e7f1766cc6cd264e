import type { CompanyFiles } from '../companies/companyFiles';
import { collisionWords, type Collision } from '../deadlines/collisions';
import type { Deadline } from '../deadlines/deadline';
import type { OutlineNode } from './outlineNode';

/** A collision as a company sees it: what of its own is in it, and what of another's. */
export interface Colliding {
  readonly collision: Collision;
  readonly own: Deadline;
  readonly other: Deadline;
}

/** The collisions that a company is in. */
export function collisionsOf(files: CompanyFiles, all: readonly Collision[]): readonly Colliding[] {
  const isOwn = ({ note }: Deadline) => note === files.dossier || files.negotiations.includes(note);
  return all.flatMap(collision => {
    const { closing, interview } = collision;
    if (isOwn(closing)) return [{ collision, own: closing, other: interview }];
    return isOwn(interview) ? [{ collision, own: interview, other: closing }] : [];
  });
}

/** A collision as a row of one of its companies. */
export function collisionNode(parent: string, { collision, own }: Colliding): OutlineNode {
  return {
    id: `${parent}/${collision.id}`,
    label: collisionWords(collision),
    icon: { id: 'warning', color: 'list.warningForeground' },
    context: 'collision',
    opens: { uri: own.note.uri, field: own.key },
  };
}
