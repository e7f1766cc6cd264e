/** Numbers that say when, how often or in which version, and nothing of anybody. */
const month =
  '(?:jan(?:uary|uar|vier|\\.)?|feb(?:ruary|ruar|\\.)?|février|mar(?:ch|\\.)?|märz|mars|apr(?:il|\\.)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust|\\.)?|août|sept?(?:ember|embre|\\.)?|o[ck]t(?:ober|obre|\\.)?|nov(?:ember|embre|\\.)?|de[cz](?:ember|embre|\\.)?|décembre)';

const forms: readonly RegExp[] = [
  String.raw`(?:19|20)\d{2}-\d{2}(?:-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?(?!\p{N})`,
  String.raw`\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\p{N})`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}(?![\p{N}]|[.,]\d)`,
  String.raw`\d{1,2}\.\d{1,2}\.(?!\d)`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª)(?!\p{L})`,
  String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?:\s?[–-]\s?\d{1,2}(?:st|nd|rd|th|\.)?)?\s(?:of\s)?${month}(?!\p{L})(?:,?\s(?:19|20)\d{2}(?![\p{N}]|[.,]\d))?`,
  String.raw`(?<=(?<!\p{L})${month}\s)\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s(?:19|20)\d{2})?(?![\p{N}]|[.,]\d|\s?[k€$£%])`,
  String.raw`(?<=(?<!\p{L})${month}\s)(?:19|20)\d{2}(?![\p{N}]|[.,]\d)`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\p{N})(?:\s?(?:am|pm|a\.m\.|p\.m\.|h|uhr)(?!\p{L}))?`,
  String.raw`\d{1,2}(?:[.h]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|o['’]clock)(?!\p{L})`,
  String.raw`\d{1,2}h(?:\d{2})?(?![\p{L}\p{N}])`,
  String.raw`(?:19|20)\d{2}\s?[–/-]\s?(?:(?:19|20)\d{2}|\d{2})(?![\p{N}]|[.,]\d|\s?[k€$£%])`,
  String.raw`(?<=(?<!\p{L})(?:Q[1-4]|H[12]|FY|CW|KW|W)[\s/-]?)\d{2,4}(?!\p{N})`,
  String.raw`\d{2,4}\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?[日号])?|\d{1,2}\s?月\s?\d{1,2}\s?[日号]?|\d{1,2}\s?[时時点點](?:\s?\d{1,2}\s?分|半)?|\d{4}년|\d{1,2}월(?:\s?\d{1,2}일)?`,
  // Versions and addresses of machines.
  String.raw`\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4}){0,2}(?:-[a-z0-9.]{1,20})?(?![\p{N}])`,
  // Names of things that begin with a number.
  String.raw`(?:401\s?\(?k\)?|403\s?\(?b\)?|409A|83\s?\(?b\)|24\s?/\s?7|9\s?-\s?(?:to\s?-\s?)?5|1\s?:\s?1s?|50\s?/\s?50|80\s?/\s?20|[234]D|[2-5]G|2FA)(?![\p{L}\p{N}])(?!\s?[€$£%]|[.,]\d)`,
].map(source => new RegExp(String.raw`(?<![\p{N}$€£¥₹]|[$€£¥₹]\s|\p{N}[.,'’])(?:${source})`, 'giu'));

/** Where such numbers stand. */
export function keptNumbers(text: string): readonly { readonly start: number; readonly end: number }[] {
  return forms.flatMap(form =>
    Array.from(text.matchAll(form), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}
