import { nounKey } from './nouns';
import { isSlipOfTime } from './slipOfTime';

/**
 * Whether a word that no table knows may be something that is counted. A word that looks like a unit is none: what
 * is measured in it would silently be taken for pieces.
 */
export function isPlainNoun(word: string): boolean {
  // `kWh`, `FLOPS`, `GB` with a letter too many: a unit, or a name nobody counts.
  if (!/^\p{L}\p{Ll}{2,}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  // `kb`, `hrz`, `mph`: no word has no vowel.
  if (!/[aeiouy]|[^a-z]/.test(lower)) return false;
  // `eps`, `rpd`: so many of something by the second, the day.
  if (/^[a-z]p[smhdw]$/.test(lower)) return false;
  return !isSlipOfTime(lower) && !words.has(nounKey(lower)) && !units.has(nounKey(lower));
}

/** Words that stand behind a number and count nothing. */
const words = new Set(
  (
    'the and for from with are was than then per via not but out about each every ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'million billion trillion quadrillion thousand hundred lakh crore mil mill bil bill mio mrd mln bln grand dozen score pair couple ' +
    'gross half third double triple quadruple percent percentage pct point permille factor fold times plus minus ' +
    'one two three four five six seven eight nine ten eleven twelve twenty hundreds thousands millions billions'
  )
    .split(' ')
    .map(nounKey),
);

/** Units that no sum calculates with, and lengths of time in words of other languages. */
const units = new Set(
  (
    'meter metre kilometer kilometre centimeter centimetre millimeter millimetre mile foot feet inch yard acre hectare ' +
    'gram kilogram kilo tonne ton pound ounce stone liter litre gallon pint barrel watt kilowatt megawatt gigawatt ' +
    'joule calorie kcal cal volt amp ampere ohm hertz kilohertz megahertz gigahertz kelvin celsius degree radian rad ' +
    'pascal newton lumen lux mole mol bar psi atm baud knot kmh flop mip erg gal octet nibble ' +
    'gig meg giga mega tera peta exa kilobaud quarter fortnight century centuries millennium semester weekday weekend ' +
    'night evening morning sprint shift moment tick jiffy cent penny pence rupee yen franc ' +
    'stunde stunden tag tage woche wochen monat monate jahr jahre sekunde sekunden minuten jahren tagen monaten ' +
    'heure jour semaine mois annee année ans seconde hora dia día semana mes meses año ano segundo minuto ora ore ' +
    'giorno giorni settimana mese mesi anno anni uur dag dagen jaar maand'
  )
    .split(' ')
    .map(nounKey),
);
