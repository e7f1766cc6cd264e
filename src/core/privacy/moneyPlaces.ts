import { namesMoney } from './figureWords';
import { cellsOf, labelOf } from './namesInBody';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a text has a place for money: behind a label such as "Base:", and in a table's column of that name. */
export function moneyPlaces(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let columns: readonly boolean[] | undefined;
  let start = 0;
  for (const whole of text.split('\n')) {
    const line = whole.replace(/\r$/, '');
    const cells = line.length < 2000 ? cellsOf(line) : undefined;
    if (cells) {
      const isMoneyRow = namesMoney(cells[0] ?? '');
      if (!columns) columns = cells.map(namesMoney);
      else {
        let at = start + line.indexOf('|', line.trimStart().startsWith('|') ? line.indexOf('|') : -1);
        if (!line.trimStart().startsWith('|')) at = start;
        for (const [nth, cell] of cells.entries()) {
          const from = text.indexOf(cell, at);
          if (cell !== '' && (columns[nth] === true || (isMoneyRow && nth > 0)))
            found.push({ start: from, end: from + cell.length });
          at = from + cell.length;
        }
      }
    } else {
      columns = undefined;
      const labelled = labelOf(line);
      if (labelled && namesMoney(labelled.name) && labelled.value.length < 200)
        found.push({ start: start + line.length - labelled.value.length, end: start + line.length });
    }
    start += whole.length + 1;
  }
  return found;
}
