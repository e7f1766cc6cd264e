/** What a zone or an offset is called wherever one is shown: `Europe/Berlin`, `UTC+01:00`. */
export function zoneName(zone: string): string {
  return offsetName(zone) ?? zone.replaceAll('_', ' ');
}

/** The same in short, by its city: `Berlin`. */
export function cityName(zone: string): string {
  return offsetName(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A zone that is an offset and no place. In the names of some of them the sign is turned: `Etc/GMT+12` is UTC-12. */
function offsetName(zone: string): string | undefined {
  if (/^(?:Z|[+-]00:00|(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Greenwich|GMT[+-]?0))$/i.test(zone))
    return 'UTC';
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return `UTC${zone}`;
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/i.exec(zone) ?? [];
  return hours === undefined ? undefined : `UTC${sign === '+' ? '-' : '+'}${hours}`;
}
