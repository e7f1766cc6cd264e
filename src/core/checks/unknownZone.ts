import { say } from '../base/message';
import { fieldsRead } from '../kinds/fieldsRead';
import { valueSpan } from '../frontMatter/entry';
import { isZone } from '../time/instant';
import { readMoment } from '../time/written';
import { entryOf, type Rule } from './rule';

/** A moment in a zone that is nowhere. Nobody knows when it is, so nothing counts down to it. */
export const unknownZone: Rule = {
  codes: ['unknown-zone'],
  check: note =>
    fieldsRead(note.kind).flatMap(({ key, shape }) => {
      const entry = shape === 'moment' ? entryOf(note, key) : undefined;
      if (typeof entry?.value !== 'string') return [];
      const moment = readMoment(entry.value.trim());
      // Where there is an offset, it alone says when it is.
      if (moment.state !== 'read' || moment.value.offset !== undefined) return [];
      const { zone } = moment.value;
      if (zone === undefined || isZone(zone)) return [];
      const message = say('There is no time zone {0}. Zones are written like {1}.', zone, 'Europe/Berlin');
      return [{ code: 'unknown-zone', severity: 'warning', message, span: valueSpan(entry) }];
    }),
};
