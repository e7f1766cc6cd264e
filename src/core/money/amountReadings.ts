import { readAmount } from './amount';

/**
 * What an amount may be meant to say that is not read since it could be two things: `1,200k` as `1.2k` or `1200k`,
 * `40-45000` as `40000-45000`.
 */
export function amountReadings(text: string): readonly string[] {
  return [...thousandsOrDecimals(text.trim()), ...wholeRange(text.trim())].filter(
    form => readAmount(form).state === 'read',
  );
}

function thousandsOrDecimals(text: string): readonly string[] {
  const [whole, before = '', after = '', rest = ''] =
    /^(\D{0,8}\d{1,3})[.,](\d{3})(\s*(?:k|m|mm|mn|mio\.?|million)(?![a-z]).*)$/i.exec(text) ?? [];
  if (whole === undefined) return [];
  const decimals = after.replace(/0+$/, '');
  return [`${before}${decimals === '' ? '' : `.${decimals}`}${rest}`, `${before}${after}${rest}`];
}

function wholeRange(text: string): readonly string[] {
  const [whole, before = '', rest = ''] =
    /^(\D{0,8}\d{1,3})(\s*[-–—]\s*\D{0,4}\d{4,6}(?!\d).*)$/.exec(text) ?? [];
  return whole === undefined ? [] : [`${before}000${rest}`];
}
