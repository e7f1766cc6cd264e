import { Names } from '../kinds/names';
import { english } from './english';

/** What notes are read by: every language that we bring, the one in which a new note is made first. */
export const ours = new Names([english]);
