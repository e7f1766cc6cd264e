import type { Language } from '../../src/core/kinds/language';
import { Names } from '../../src/core/kinds/names';
import { english } from '../../src/core/languages/english';

/** A second language, of two kinds, for tests alone: what it has no words for is as in English. */
export const german: Language = {
  ...english,
  id: 'de',
  kinds: {
    ...english.kinds,
    company: {
      sections: {
        why_this_company_and_why_now: ['Warum diese Firma', 'Warum gerade jetzt'],
        people: 'Menschen',
        process_and_rounds: 'Ablauf und Runden',
        questions_to_ask: 'Fragen an die Firma',
        red_flags: 'Warnzeichen',
        present_your_project: 'Mein Projekt',
        stories_to_tell: 'Geschichten',
        feedback: 'Rückmeldung',
      },
      choices: {
        stage: { startup: 'Startup', scaleup: 'Wachstum', enterprise: 'Konzern', public: 'börsennotiert' },
        status: {
          saved: 'vorgemerkt',
          applied: 'beworben',
          screen: 'Vorgespräch',
          interview: 'im Gespräch',
          offer: 'Angebot',
          accepted: 'angenommen',
          declined: 'abgelehnt',
          rejected: 'abgesagt',
          withdrawn: 'zurückgezogen',
          ghosted: 'verstummt',
        },
      },
      fields: { ...english.kinds.company.fields, status: 'Stand' },
    },
    negotiation: {
      sections: {
        the_offer: 'Das Angebot',
        alternatives: 'Alternativen',
        what_matters_beyond_money: 'Was außer Geld zählt',
        other_things_to_ask_for: 'Was sonst noch geht',
        ten_rules: 'Zehn Regeln',
        log: 'Verlauf',
        draft_reply: 'Entwurf',
      },
      choices: {
        status: {
          open: 'offen',
          accepted: 'angenommen',
          declined: 'abgelehnt',
          expired: 'abgelaufen',
          withdrawn: 'zurückgezogen',
        },
      },
      fields: { ...english.kinds.negotiation.fields, base: 'Grundgehalt' },
    },
  },
  entryKinds: {
    call: ['Anruf', 'angerufen', 'Telefonat'],
    email: ['Mail', 'E-Mail'],
    message: ['Nachricht'],
    meeting: ['Treffen', 'Gespräch'],
    decision: ['Entscheidung'],
  },
  practiceLog: {
    title: 'Übungsbuch',
    columns: {
      began: 'Begonnen',
      session: 'Übung',
      problem: 'Aufgabe',
      language: 'Sprache',
      clarify: 'Klären',
      plan: 'Planen oder skizzieren',
      implement: 'Umsetzen oder verfeinern',
      review: 'Durchsehen',
      minutes: 'Minuten',
      time: 'Zeit',
      space: 'Platz',
      improve: 'Besser machen',
    },
    notes: ['Notizen', 'Anmerkungen'],
  },
  guide: {
    letter: 'Brief: ',
    themes: 'Themen',
    goodSign: 'Gutes Zeichen',
    warningSign: 'Warnzeichen',
    ask: 'Wen',
    audiences: ['Recruiterin', 'Führungskraft'],
  },
};

/** What notes are read by where people write in both. */
export const bothLanguages = new Names([english, german]);
