const month =
  '(?:jan(?:uar[yi]?|vier|eiro)?|enero|ene|gen(?:naio)?|feb(?:ruar[yi]?|rero|braio)?|fév(?:r(?:ier)?)?|fev(?:ereiro)?|mar(?:ch|s|zo|ço)?|märz?|mrz|maart|apr(?:ile?)?|avr(?:il)?|abr(?:il)?|ma[yi]|mayo|maggio|maio|mei|june?|juni|juin|junio|giugno|junho|july?|juli|juil(?:let)?|julio|luglio|julho|aug(?:ust(?:us)?)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)';
const weekday =
  '(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)';

const form = new RegExp(
  String.raw`^\W{0,6}(?:${weekday}\p{L}{0,6}\W{1,3})?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{0,4}|\d{1,2}/\d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?${month}(?!\p{L})|${month}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\d)|\d{1,4}[年月]|\d{1,2}[:.h]\d{2}(?!\d))`,
  'iu',
);

/** Whether a line begins with a day or a time, as the head of an entry does: not `30 Tage`, and not `Nach 4 Stunden`. */
export function startsWithDay(line: string): boolean {
  return form.test(line);
}
