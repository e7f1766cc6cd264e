/** The ISO code of a currency; `$` where a sign leaves open which dollar it is. */
export type Currency = string;

const codes =
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  );

const others: Readonly<Record<string, Currency>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: '$',
  dollar: '$',
  dollars: '$',
  bucks: '$',
  us$: 'USD',
  $us: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupees: 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₱': 'PHP',
  '₫': 'VND',
  zł: 'PLN',
  kč: 'CZK',
  fr: 'CHF',
  'fr.': 'CHF',
  'sfr.': 'CHF',
  francs: 'CHF',
  franken: 'CHF',
};

const known: ReadonlyMap<string, Currency> = new Map([
  ...codes.map(code => [code.toLowerCase(), code] as const),
  ...Object.entries(others),
]);

/** The currency that a name, a code or a sign means. */
export function currencyOf(written: string): Currency | undefined {
  return known.get(written.normalize('NFKC').trim().toLowerCase());
}

/** What stands of a currency at one end of an amount, and the amount without it. */
export function currencyAt(
  text: string,
  where: 'start' | 'end',
): { readonly currency?: Currency; readonly rest: string } {
  const form = where === 'start' ? /^([^\d\s]+)\s*(?=\d)/ : /(?<=[\d\sk-m])\s*([^\d\s]+)$/i;
  const [whole, name = ''] = form.exec(text) ?? [];
  const found = whole === undefined ? undefined : currencyOf(name);
  if (whole !== undefined && found)
    return {
      currency: found,
      rest: where === 'start' ? text.slice(whole.length) : text.slice(0, -whole.length),
    };
  // `95k€` has no blank between its thousands and its sign.
  const [glued, sign = ''] = where === 'end' ? (/([€$£¥₹])$/.exec(text) ?? []) : [];
  const currency = glued === undefined ? undefined : currencyOf(sign);
  return currency ? { currency, rest: text.slice(0, -1).trimEnd() } : { rest: text };
}
