import { stopWords } from '../search/stopWords';

const named =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}\p{M}'’-]{0,30}(?:\.\p{L}{1,10}){0,2}\s(?:(?:&|and|und|et|y)\s)?){0,4}\p{Lu}[\p{L}\p{N}\p{M}'’-]{0,30}),?\s(?:GmbH|LLP|LLC|Ltd|Limited|Inc|PLC|plc|AG|SARL|SAS|B\.?V\.|N\.V\.|S\.A\.|S\.L\.|Oy|Pty|Corp|eG|ApS|A\/S)(?![\p{L}\p{N}])/gu;
const article = /^(?:der|die|das|den|dem|bei|von|mit|und|zur|zum|im|la|le|les|chez|el|los|en)$/i;

/** `Fern & Abara LLP`, wherever it stands: its legal form makes it a company. */
export function namesWithLegalForm(text: string): readonly string[] {
  return Array.from(text.matchAll(named), ([, name = '']) => {
    const words = name.split(/\s+/);
    const from = words.findIndex(word => !stopWords.has(word.toLowerCase()) && !article.test(word));
    return from < 0 ? '' : words.slice(from).join(' ');
  }).filter(name => /\p{L}{2}/u.test(name));
}
