/** A way of writing where something is, and what a line has that holds one. */
export interface AddressForm {
  readonly hint: RegExp;
  readonly form: RegExp;
}

// Every repetition has an upper bound, so that no text can make looking for these slow.
const cap = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;
const nr = String.raw`\d{1,5}(?:\s?[-–/]\s?\d{1,5})?(?:\s?[a-zA-Z](?![\p{L}]))?`;
const place = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
const town = String.raw`(?:,?\s{1,2}(?:${place}\s)?(?:[A-Z]{1,2}-)?\d{4,6}(?:\s[A-Z]{2}(?!\p{L}))?(?:\s${place}){0,2}|,?\s(?:Suite|Floor|Flat|Apt\.?|Apartment|Unit|Room)\s[\p{L}\d]{1,6})?`;

const english =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Close|Crescent|Row|Quay|Wharf|Parkway|Pkwy|Highway|Hwy|Alley|Walk|Mews|Gardens|Hill|Yard|Loop|Circle|Plaza|Green|Grove|Park';
const streets =
  '[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Gg]asse|[Pp]latz|[Aa]llee|[Dd]amm|[Uu]fer|[Cc]haussee|[Pp]romenade|straat|laan|gracht|kade|singel|dijk|plein|gatan|vägen|veien|katu|utca';
/** Endings that other words have as well. */
const ways = 'weg|steig|markt|ring|vej|gade|gata|berg|hof|tor';

const forms: readonly (readonly [hint: string, form: string])[] = [
  [
    String.raw`\d[^\n]{1,120}\s(?:${english})(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}.,])${nr},?\s(?:${cap}\s){1,4}(?:${english})(?![\p{L}])\.?${town}`,
  ],
  [
    'Broadway|Park Avenue',
    String.raw`(?<![\p{L}\p{N}.,])\d{1,5}\s(?:Broadway|Park Avenue)(?![\p{L}])${town}`,
  ],
  [
    String.raw`(?:${streets})\s\d`,
    String.raw`(?<![\p{L}])(?:(?:${cap}\s){0,2}${cap}[\s-]?)?\p{L}{0,30}(?:${streets})\s${nr}(?![\p{N}%])${town}`,
  ],
  [
    String.raw`(?:${ways}|Weg|Ring|Markt)\s\d`,
    String.raw`(?<![\p{L}])(?:${cap}[ -])?(?:\p{Lu}\p{L}{1,30}(?:(?<![eui])ring|${ways.replace('ring|', '')})|Weg|Ring|Markt|Steig)\s${nr}(?![\p{N}%]|\s\p{Ll})${town}`,
  ],
  [
    String.raw`(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Beim)\s`,
    String.raw`(?<![\p{L}])(?:Am|An der|An den|Auf der|Auf dem|In der|In den|Zum|Zur|Unter den|Unter der|Hinter der|Vor dem|Beim)\s(?:${cap}\s){0,3}${cap}\s${nr}(?![\p{N}%:]|\.\d|\s\p{Ll})${town}`,
  ],
  [
    String.raw`\d[^\n]{1,12}(?:rue|avenue|boulevard|bd|place|allée|impasse|chemin|quai|cours|passage|route|square)\s`,
    String.raw`(?<![\p{L}\p{N}.,])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|bd|place|allée|impasse|chemin|quai|cours|passage|route|square)\s(?:(?:des|de|du|les|la|le)\s|[ld]['’]|${cap}\s?){1,6}${town}`,
  ],
  [
    String.raw`(?:Calle|C/|Av|Plaza|Paseo|Carrer|Rambla|Camino|Via|Viale|Piazza|Corso|Largo|Vicolo|Rua|Travessa|Praça|ul\.|ulica|al\.)`,
    String.raw`(?<![\p{L}])(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Paseo|Carrer|Rambla|Camino|Via|Viale|Piazza|Corso|Largo|Vicolo|Rua|Travessa|Praça|ul\.|ulica|al\.)\s?(?:(?:del|della|de|di|da|dos|do|das|las|los|la)\s|${cap}\s?){1,5},?\s?(?:n[º°.]\s?)?${nr}${town}`,
  ],
  [
    '[都道府県省市]',
    String.raw`[\p{Script=Han}]{1,12}[都道府県省市][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,30}[\d０-９一二三四五六七八九十]{1,5}(?:[-−ー–丁目番地号號楼室层階の\d０-９]{0,20})`,
  ],
  [
    '[号號]',
    String.raw`\p{Script=Han}{1,10}(?:路|街|大道|巷|弄)\d{1,5}(?:号|號)(?:[\p{Script=Han}\d]{0,10}[楼室层])?`,
  ],
  ['〒', String.raw`〒\s?\d{3}-?\d{4}`],
  [String.raw`\d\s\d[A-Z]`, String.raw`(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])`],
  [
    String.raw`[A-Z]\s\d[A-Z]`,
    String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z]\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s\d[A-Z]\d)(?![\p{L}\p{N}])`,
  ],
  [
    String.raw`,\s[A-Z]{2}\s\d{5}`,
    String.raw`(?<![\p{L}\p{N}])(?:${cap}\s){0,2}${cap},\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\p{N})`,
  ],
  [String.raw`-\d{4,5}\s`, String.raw`(?<![\p{L}\p{N}])(?:D|A|CH|DE|AT)-\d{4,5}\s${cap}`],
  [String.raw`\d{5}\s`, String.raw`(?<![\p{L}\p{N}.,$€£¥₹]|[$€£¥₹] )\d{5}\s\p{Lu}\p{Ll}{2,20}(?=[\s,.;)]|$)`],
  ['Box', String.raw`(?<![\p{L}\p{N}])P\.?\s?O\.?\sBox\s\d{1,6}`],
];

export const addressForms: readonly AddressForm[] = forms.map(([hint, form]) => ({
  hint: new RegExp(hint, 'u'),
  form: new RegExp(form, 'gu'),
}));

/** Figures and dates that look like one: "95000 Brutto", "Am Montag 5". */
export function isNoAddress(found: string): boolean {
  return (
    /^(?:Am|Zum|In den|Im)\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Team|\p{Lu}\p{Ll}+tag)(?!\p{L})/u.test(
      found,
    ) ||
    /^\d{5}\s(?:EUR|USD|GBP|CHF|Euro|Dollar|Pfund|Brutto|Netto|Shares|Options|Optionen|Aktien|Anteile|Base|Gross|Net|Total|Plus)/.test(
      found,
    ) ||
    /^\d{1,3}\s(?:Google|One|Next|Open|Full|No|The)\s/.test(found)
  );
}
