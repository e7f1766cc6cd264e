/** Whether a field, a label, a column or a heading by this name holds people or companies. */
export function namesWhom(key: string): 'people' | 'companies' | undefined {
  const words = key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 5) return undefined;
  if (isAbout(words)) return undefined;
  if (words.some(word => companies.has(word)) && !words.some(word => people.has(word))) return 'companies';
  if (words.some(word => people.has(word) || people.has(word.replace(/s$/, '')))) return 'people';
  if (prepositions.has(words.at(-1) ?? '')) return 'people';
  return peopleWithoutBlanks.test(key)
    ? 'people'
    : companiesWithoutBlanks.test(key)
      ? 'companies'
      : undefined;
}

/** `interview_on` and `recruiter screen notes` say something else of them than their names. */
function isAbout(words: readonly string[]): boolean {
  return words.some(word => about.has(word)) || /^(?:interview|contact_?on)$/.test(words.join('_'));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const about = setOf(`
  on date day time url size count number stage status screen questions question notes note feedback email phone rating
  score title topic topics type process round rounds prep preparation tips salary base bonus currency culture
  description website web site page linkedin
`);

const people = setOf(`
  recruiter interviewer interviewers people person contact contacts referrer referred referral manager who whom name
  names lead leader panel panelist panellist mentor coach buddy hr founder cofounder ceo cto coo cfo cpo vp sourcer met
  attendee attendees participant participants cc bcc sender host organizer organiser author signed team hm em
  boss peer peers colleague reference references introduced spoke talked chat contactperson counterpart
  candidate friend referee headhunter talent partner ansprechpartner ansprechpartnerin kontakt kontakte personen
  gesprächspartner empfohlen contacto contactos personas personnes contactez recruteur players cast guest
  guests caller speaker crew members member folks stakeholders whoever
`);

/** At the end of a key they leave open who: `referred_by`, `spoke_to`. */
const prepositions = setOf('with from to by mit von an de avec con');

const companies = setOf(`
  company companies employer employers client clients customer agency agencies organisation organization firm firms
  competitor competitors competing vendor vendors arbeitgeber firma firmen unternehmen entreprise empresa
  alternatives alternative offers where previously former
`);

const peopleWithoutBlanks =
  /(?:採用担当|面接官|担当者?|連絡先|紹介者?|参加者|相手|氏名|名前|人物|関係者|招聘|面试官|联系人|推荐人|猎头|参与者|姓名|人员|面試官|聯絡人|면접관|담당자|연락처|추천인|참석자|이름)/u;
const companiesWithoutBlanks = /(?:会社|企業|公司|雇主|企业|회사|기업)/u;
