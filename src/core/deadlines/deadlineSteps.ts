import { say, type Message } from '../base/message';
import type { Step } from '../newNote/step';
import { addDays, weekdayOf, type Day } from '../time/day';
import { instantOf } from '../time/instant';
import type { Speaking, Spoken } from '../time/spokenMoment';
import type { Moment } from '../time/written';
import { dayWords, isWeekend, momentWords, type Reader } from './momentWords';
import { writtenMoment } from '../time/writtenMoment';

/** The deadlines that a negotiation has: theirs, and the one that the user gives to all. */
export type OfferDeadline = 'deadline' | 'my_deadline';

export interface Asking {
  readonly now: Speaking;
  readonly reader: Reader;
  readonly read: (text: string, now: Speaking) => Spoken | undefined;
}

/** By whom a decision is due. What is missing comes first. */
export function whoseStep(hasTheirs: boolean, words: (message: Message) => string): Step {
  const theirs = { label: words(say('The company’s deadline')), value: 'deadline' };
  const mine = { label: words(say('My own deadline')), value: 'my_deadline' };
  return {
    ask: 'one',
    key: 'whose',
    prompt: say('Whose deadline is it?'),
    choices: () => (hasTheirs ? [mine, theirs] : [theirs, mine]),
    own: false,
  };
}

/** When it is, as people say it, with what was understood below it. */
export function whenStep({ now, reader, read }: Asking): Step {
  return {
    ask: 'text',
    key: 'when',
    prompt: say('By when? Say it as you would: “Friday 5pm”, “in 10 days”, “4 Dec 17:00 Berlin”.'),
    placeholder: say('Friday 5pm'),
    check(value) {
      const spoken = read(value, now);
      if (!spoken)
        return value.trim() === ''
          ? say('Say when it is.')
          : say('That is not clear. Try “Friday 5pm”, “in 10 days” or {0}.', '2026-12-04 17:00');
      const instant = instantOf(spoken.moment, now.zone);
      return instant !== undefined && instant <= now.instant
        ? say('{0} has passed.', spoken.written)
        : undefined;
    },
    echo(value) {
      const spoken = read(value, now);
      return spoken && momentWords(spoken.moment, reader);
    },
  };
}

/** Nobody answers on a weekend: the working days beside it. */
export function weekendStep(moment: Moment, reader: Reader): Step | undefined {
  const { day } = moment;
  if (!isWeekend(day)) return undefined;
  const friday = addDays(day, 5 - weekdayOf(day));
  const monday = addDays(day, 8 - weekdayOf(day));
  const choice = (on: Day, description?: Message) => ({
    label: dayWords(on, reader),
    value: writtenMoment({ ...moment, day: on }),
    ...(description && { description }),
  });
  return {
    ask: 'one',
    key: 'when',
    prompt: say('That is on a weekend, when few people answer. Which day shall it be?'),
    choices: () => [choice(monday), choice(friday), choice(day, say('as you said'))],
    own: false,
  };
}

/** Why then. A reason makes a deadline of one's own easier to accept. */
export function reasonStep(whose: OfferDeadline, words: (message: Message) => string): Step {
  const mine = [
    say('I will see my family on the weekend before and want to talk it over with them'),
    say('My last interview with another company is just before'),
    say('I want to give every company the same time'),
    say('I have to answer my employer by then'),
  ];
  const theirs = [
    say('They have other candidates'),
    say('The offer ends by itself'),
    say('The team starts then'),
  ];
  return {
    ask: 'one',
    key: 'reason',
    prompt:
      whose === 'my_deadline'
        ? say('Which reason do you give? Pick one or type your own.')
        : say('Which reason did they give? Pick one or type your own.'),
    choices: () => (whose === 'my_deadline' ? mine : theirs).map(reason => ({ label: words(reason) })),
    own: true,
    skip: say('No reason'),
  };
}
