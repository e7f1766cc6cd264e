import { say, type Message } from '../base/message';
import { dateStep } from '../asking/dateStep';
import type { Step } from '../asking/step';
import { addDays, weekdayOf, type Day } from '../time/day';
import { echoWords, type Reading } from '../time/echoWords';
import { instantOf } from '../time/instant';
import type { Moment } from '../time/written';
import { writtenMoment } from '../time/writtenMoment';
import { isWeekend } from './momentWords';

/** The deadlines that a negotiation has: theirs, and the one that the user gives to all. */
export type OfferDeadline = 'deadline' | 'my_deadline';

/** By whom a decision is due. What is missing comes first. */
export function whoseStep(hasTheirs: boolean): Step {
  const theirs = { label: say('Offer deadline'), value: 'deadline' };
  const mine = { label: say('My deadline'), value: 'my_deadline' };
  return {
    ask: 'one',
    key: 'whose',
    prompt: say('Which deadline is it?'),
    choices: () => (hasTheirs ? [mine, theirs] : [theirs, mine]),
    own: false,
  };
}

/** When it is, as people say it, with what was understood below it. */
export function whenStep(here: Reading): Step {
  return dateStep(
    {
      key: 'when',
      prompt: say('By when? Say it as you would: “Friday 5pm”, “in 10 days”, “4 Dec 17:00 Berlin”.'),
      placeholder: say('Friday 5pm'),
      shape: 'moment',
      direction: 'ahead',
      required: say('Say when it is.'),
      mustCome: true,
    },
    here,
  );
}

/** Nobody answers on a weekend: the working days beside it that are still to come. */
export function weekendStep(moment: Moment, here: Reading): Step | undefined {
  const { day } = moment;
  if (!isWeekend(day)) return undefined;
  const choice = (on: Day, description?: Message) => ({
    label: echoWords({ ...moment, day: on }, here),
    value: writtenMoment({ ...moment, day: on }),
    ...(description && { description }),
  });
  const isToCome = (on: Day) => (instantOf({ ...moment, day: on }, here.zone) ?? 0) > here.instant;
  const working = [addDays(day, 8 - weekdayOf(day)), addDays(day, 5 - weekdayOf(day))].filter(isToCome);
  return {
    ask: 'one',
    key: 'when',
    prompt: say('That is on a weekend, when few people answer. Which day do you want?'),
    choices: () => [...working.map(on => choice(on)), choice(day, say('as you said'))],
    own: false,
  };
}

/** Why then. A reason makes a deadline of one's own easier to accept. */
export function reasonStep(whose: OfferDeadline): Step {
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
    choices: () => (whose === 'my_deadline' ? mine : theirs).map(label => ({ label })),
    own: true,
    skip: say('No reason'),
  };
}
