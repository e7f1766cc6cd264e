/** What it takes to draw rows; loaded with the first. */
export { rowTooltip } from '../../core/outlines/noteTooltip';
export { tooltipMarkdown } from '../shown/tooltipMarkdown';
export { outlineItem } from './outlineItem';
