import { plainText, readNames } from './readNames';

const introduced =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\*\*|__)?((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}[ \u00a0]?){1,4})(?:\*\*|__)?\s*(?:[:：,=(–—]|\s-\s)\s*(?:\*\*|__)?(.{2,60})/u;
const job =
  /^(?:my |our |their |the |a |an )?(?:(?:ex-|future |new |former |would-be |senior |staff |lead |principal |executive |technical |hiring |engineering |product |talent |country )+)?(?:c[etofpi]os?|ciso|vp|svp|evp|head of|director|president|(?:co-?)?founder|recruiter|sourcer|manager|chair|partner|boss|engineer|developer|designer|architect|scientist|analyst|principal|team lead|tech lead|hr|people partner|lawyer|assistant|leiter|geschäftsführer|chefin|directrice|directeur|directora?|jefe)(?!\p{L})/iu;

/** `- Mark Summers: CFO`, in whichever list: what is said of them makes it a person. */
export function namesWithJobs(line: string): readonly string[] {
  const [, name = '', what = ''] = introduced.exec(line) ?? [];
  return job.test(plainText(what)) ? readNames(name, 'entry').people : [];
}
