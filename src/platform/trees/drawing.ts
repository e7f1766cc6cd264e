/** What it takes to draw rows; loaded with the first. */
export { tooltipMarkdown } from '../shown/tooltipMarkdown';
export { outlineItem } from './outlineItem';
