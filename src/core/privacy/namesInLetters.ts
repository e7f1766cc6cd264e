import { plainText, nameRuns, readNames } from './readNames';

const greeting =
  /^[\s>*_"“”„«»'‘-]{0,12}(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|bonjour|cher|chère|salut|hola|estimad[oa]|querid[oa]|ciao|gentile|caro|cara|olá|good (?:morning|afternoon|evening)|thanks|thank you|thank you so much|many thanks|danke|merci|gracias)(?:(?: to)?,? |\s)(?:(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|sr|sra|m|mme)\.? )?([^\n,!.:;–—]{2,60})(?=[,!.:;–—]|$)/iu;
const closing =
  /^[\s>*_]{0,12}(?:(?:all the |my )?best(?: regards| wishes)?|(?:kind|warm|many|with kind|best)(?:est)? regards|regards|cheers|thanks(?: again| a lot| so much)?|many thanks|thank you|sincerely|yours(?: sincerely| faithfully| truly)?|warmly|take care|talk soon|see you soon|speak soon|love|br|kr|rgds|lg|vg|mfg|viele grüße|liebe grüße|beste grüße|schöne grüße|herzliche grüße|mit (?:freundlichen|besten) grüßen|gruß|cordialement|bien (?:à vous|cordialement)|amicalement|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|um abraço|敬具|此致|祝好|よろしくお願い(?:いた)?します)[\s,.!。、，！–—-]{0,4}(.{0,60})$/iu;
const dashed = /^[\s>]{0,12}(?:—|–|--)\s?([^\n]{2,40})$/u;
const titled =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herrn?|Frau|Señora?|Mme|Mlle|Monsieur|Madame)\.?[ \u00a0](?:(?:Dr|Prof)\.?[ \u00a0]){0,2}((?:\p{Lu}[\p{L}\p{M}'’-]{1,30}[ \u00a0]?){1,3})/gu;
const addressed =
  /((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}[ \u00a0]){0,3}\p{Lu}[\p{L}\p{M}'’.-]{0,30})[ \u00a0]?(?:<|\(|\[)(?:mailto:)?[^\s<>()@[\]]{1,64}@/gu;
const wrote =
  /(?:^|[,>]\s?|\d\s)((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}[ \u00a0]){0,3}\p{Lu}[\p{L}\p{M}'’.-]{0,30})(?:\s<[^<>\n]{1,100}>)?\s(?:wrote|schrieb|a écrit|escribió)\s?:/gu;
const honoured =
  /(?<![\p{Script=Han}\p{Script=Katakana}])([\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー・]{2,12})(?=さん|さま|様(?!々|子)|氏(?!名)|先生|女士|小姐|经理)/gu;
const koreanHonoured = /(?<![\p{Script=Hangul}])(\p{Script=Hangul}{2,4})\s?(?=씨|님(?!의))/gu;
const together =
  /[与和跟同]([\p{Script=Han}]{2,3}?)(?=通话|电话|打电话|面试|见面|会面|沟通|聊|谈|开会|的(?:电话|面试|通话))/gu;

const roleLabelled =
  /(?:採用担当者?|面接官|人事|担当者?|招聘经理|面试官|联系人|猎头|推荐人|면접관|담당자)\s?[:：]\s?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}・]{2,10})/gu;

/** People who are greeted, who sign, and who are called by a title, in any line of a text. */
export function namesInLetters(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, at) => [
    ...greeted(line),
    ...signedBy(line, lines, at),
    ...namesBy(titled, line).filter(isNamed),
    ...(/@|:\s*$|[:：]/.test(line) ? [addressed, wrote].flatMap(form => namesBy(form, line)) : []).flatMap(
      text => nameRuns(text, true, 'someone'),
    ),
    ...(/[^\u0000-\u2fff]/.test(line)
      ? [honoured, koreanHonoured, together, roleLabelled].flatMap(form => namesBy(form, line))
      : []
    ).filter(name => !notHonoured.test(name)),
  ]);
}

function namesBy(form: RegExp, line: string): readonly string[] {
  return Array.from(line.matchAll(form), match => (match[1] ?? '').trim());
}

const notHonoured =
  /^(?:皆|皆様|お客|客|各|同|神|奥|王|仕|有|多|異|彼|お|両|貴|担当者?|採用担当者?|面接官|人事|読者|お疲れ|医|老|的|这|那|本|项目|产品|部门|技术|人事|招聘|销售|고객|선생|여러분|담당자|면접관)$/u;

function isNamed(name: string): boolean {
  return nameRuns(name, true, 'someone').length > 0;
}

const everybody =
  /^(?:all|team|there|everyone|everybody|folks|you|both|sir|madam|hiring|recruiting|again|for|so|to|damen|zusammen|ihr|a|the|and|in|very)\b/i;

function greeted(line: string): readonly string[] {
  const [, whom = ''] = greeting.exec(plainText(line)) ?? [];
  if (
    whom === '' ||
    /[[\]{}<>]/.test(whom) ||
    /^[\s>]*\S+(?:\sto)?[\s,]+\[/.test(line) ||
    everybody.test(whom.trim())
  )
    return [];
  if (whom.split(/\s+/).length > 5) return [];
  return readNames(whom.replace(/\s(?:and|und|&|et|y)\s/giu, ', '), 'someone').people;
}

function signedBy(line: string, lines: readonly string[], at: number): readonly string[] {
  const [, dashedName] = dashed.exec(line) ?? [];
  if (dashedName !== undefined) return shortName(dashedName);
  const [whole, same = ''] = closing.exec(plainText(line)) ?? [];
  if (whole === undefined) return [];
  if (same.trim() !== '') return /[,–—-]/.test(whole) ? shortName(same) : [];
  const next = lines.slice(at + 1, at + 4).find(other => other.replace(/^[\s>]+/, '') !== '') ?? '';
  return shortName(next);
}

/** A line that is as short as a name, and one. */
function shortName(line: string): readonly string[] {
  const text = plainText(line).replace(/[.!]+$/, '');
  if (text.split(/\s+/).length > 4 || /^[[{]|\d/.test(text)) return [];
  if (closing.test(text) || /^(?:ps|p\.s)/i.test(text)) return [];
  return readNames(text, 'people').people;
}
