/** A story as a list that a person can read. */
import { timeOf } from './clock.ts';
import { printerOf } from './shop.ts';
import type { Code, Order, Story, Timed } from './story.ts';

const coded = (code: Code): string => (code === '' ? 'without a code' : `with the code ${code}`);

const sequels = (one: Order): string =>
  one.sequels
    .map((sequel) => {
      if (sequel.kind === 'again') return `, sent again ${sequel.after} minutes later`;
      if (sequel.kind === 'edited')
        return `, edited to ${sequel.total} ${sequel.after} minutes later`;
      const twice = sequel.twice ? ' (sent twice)' : '';
      return `, ${sequel.percent} % refunded ${sequel.after} minutes later${twice}`;
    })
    .join('');

const told = (one: Timed): string => {
  switch (one.kind) {
    case 'order': {
      const id = { own: '', none: ' and no ID', blank: ' and an ID of blanks' }[one.id];
      return `an order of ${one.total} ${coded(one.code)}${id}${sequels(one)}`;
    }
    case 'sign-up':
    case 'click':
      return `a ${one.kind} ${coded(one.code)}`;
    case 'old refund':
      return 'a refund of an order from before';
    case 'rush':
      return `${told({ ...one.of, minute: 0 })}, and ${one.count - 1} more every 7 minutes`;
    case 'outage':
      return `${one.how}, for ${one.minutes} minutes`;
    case 'new key':
      return `a new key ends the old one${one.known ? '' : ', and nobody has it'}`;
    case 'plan ends':
      return `the plan ends${one.renewed ? ', and is renewed by whoever is told' : ' for good'}`;
  }
};

export const tell = (story: Story): string => {
  const { store, api, reads, autoreplay, unhandled } = story;
  const happenings = story.days.flatMap((day, index) =>
    [...day]
      .sort((one, other) => one.minute - other.minute)
      .map((one) => `  ${timeOf(index * 1440 + one.minute)}  ${told(one)}`),
  );
  return [
    `The store prints amounts as ${printerOf(story).name}${store.lines ? ', with lines' : ''}${store.filtered ? '; only orders with a code are sent' : ''}${store.refundsWait > 0 ? `; refunds wait ${store.refundsWait} minutes` : ''}${store.texts ? '; Make gets the same texts' : ''}.`,
    `AdvocateLoop answers ${api.unknownOrder} to an unknown order, ${api.unknownCode} to an unknown code, ${api.repeatedOrder} to a repeated order.`,
    `Mail is read after ${reads} minutes. Autoreplay: ${autoreplay}. On Make an error without a handler is ${unhandled}.`,
    ...happenings,
  ].join('\n');
};
