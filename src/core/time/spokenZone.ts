import { Later } from '../base/later';
import { isZone } from './instant';

/** A zone that a text names, and the text without it. */
export interface SpokenZone {
  readonly zone: string | undefined;
  readonly rest: string;
}

/**
 * Finds the zone that a person named: `Berlin`, `New York time`, `PT`, `America/Los_Angeles`. Letters that stand
 * for several zones (IST) are left where they are.
 */
export function spokenZone(text: string): SpokenZone {
  const words = text.split(' ');
  const cities = zonesByCity.get();
  for (let length = 3; length > 0; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const zone = zoneNamed(words.slice(start, start + length).join(' '), cities);
      if (zone === undefined) continue;
      const after = words.slice(start + length);
      if (/^time\b/i.test(after[0] ?? '')) after.shift();
      const before = words.slice(0, start);
      if (/^(in|at)$/i.test(before.at(-1) ?? '')) before.pop();
      return { zone, rest: [...before, ...after].join(' ') };
    }
  }
  return { zone: undefined, rest: text };
}

function zoneNamed(name: string, cities: ReadonlyMap<string, string>): string | undefined {
  const bare = name.replace(/^[(,]+|[),.]+$/g, '');
  // The names of zones without a continent (`EST`, `Cuba`) are left to the list below.
  if (/^[a-z]+\/[a-z_/+\-0-9]+$/i.test(bare) && isZone(bare)) return inOfficialCase(bare);
  const key = bare.toLowerCase().replace(/[’']s$/, '');
  return otherNames.get(key) ?? cities.get(key);
}

function inOfficialCase(name: string): string {
  return Intl.supportedValuesOf('timeZone').find(zone => zone.toLowerCase() === name.toLowerCase()) ?? name;
}

/** The zones by the city that names them. */
const zonesByCity = new Later((): ReadonlyMap<string, string> => {
  const zones = Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/'));
  return new Map(
    zones
      .map(
        zone =>
          [
            zone
              .slice(zone.lastIndexOf('/') + 1)
              .replaceAll('_', ' ')
              .toLowerCase(),
            zone,
          ] as const,
      )
      .filter(([city]) => !noCities.has(city)),
  );
});

/** Names of zones that people write for something else, or for a city of that name with other clocks. */
const noCities = new Set([
  'beulah',
  'casey',
  'center',
  'chatham',
  'christmas',
  'cordoba',
  'creston',
  'davis',
  'easter',
  'jersey',
  'knox',
  'la rioja',
  'marengo',
  'merida',
  'midway',
  'monticello',
  'new salem',
  'norfolk',
  'oral',
  'palmer',
  'petersburg',
  'resolute',
  'reunion',
  'san juan',
  'san luis',
  'stanley',
  'troll',
  'vincennes',
  'wake',
]);

/** What people call zones otherwise, by the zone. */
const otherNames = new Map(
  Object.entries({
    UTC: 'utc|gmt',
    'Etc/GMT+12': 'aoe|anywhere on earth',
    'America/Los_Angeles':
      'pacific|pt|pst|pdt|san francisco|sf|bay area|silicon valley|seattle|san diego|san jose|palo alto|mountain view|california',
    'America/Denver': 'mountain|mt|mst|mdt|salt lake city',
    'America/Chicago': 'central|ct|cdt|austin|dallas|houston|minneapolis|texas',
    'America/New_York': 'eastern|et|est|edt|nyc|boston|washington dc|philadelphia|atlanta|miami|pittsburgh',
    'America/Toronto': 'montreal|ottawa|waterloo',
    'America/Sao_Paulo': 'brazil|rio|rio de janeiro',
    'Europe/London': 'uk|bst|england|manchester|edinburgh|oxford|bristol',
    'Europe/Dublin': 'ireland',
    'Europe/Berlin': 'germany|cet|cest|munich|hamburg|frankfurt|cologne|stuttgart',
    'Europe/Paris': 'france|lyon|toulouse|grenoble',
    'Europe/Madrid': 'spain|barcelona|valencia',
    'Europe/Rome': 'italy|milan|turin',
    'Europe/Zurich': 'switzerland|zürich|geneva|basel|lausanne',
    'Europe/Amsterdam': 'netherlands|eindhoven|rotterdam',
    'Europe/Vienna': 'austria',
    'Europe/Stockholm': 'sweden|gothenburg',
    'Europe/Copenhagen': 'denmark',
    'Europe/Warsaw': 'poland|krakow|kraków|wroclaw|wrocław',
    'Europe/Prague': 'czechia|brno',
    'Europe/Helsinki': 'finland|eet|eest',
    'Europe/Lisbon': 'portugal|porto',
    'Europe/Kyiv': 'ukraine|lviv',
    'Asia/Jerusalem': 'israel|tel aviv|haifa',
    'Asia/Dubai': 'uae|abu dhabi',
    'Asia/Kolkata': 'india|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|gurgaon',
    'Asia/Shanghai': 'china|beijing|shenzhen|hangzhou',
    'Asia/Tokyo': 'japan|jst|osaka|kyoto',
    'Asia/Seoul': 'korea|south korea|kst',
    'Asia/Singapore': 'sgt',
    'Australia/Sydney': 'aest|aedt|canberra',
    'Pacific/Auckland': 'new zealand|nzst|nzdt|wellington',
  }).flatMap(([zone, names]) => names.split('|').map(name => [name, zone] as const)),
);
