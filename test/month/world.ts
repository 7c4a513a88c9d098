/** AdvocateLoop in that month: the local API's books behind everything that goes wrong in between. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { accounts } from '../../playground/api/accounts.ts';
import { createBooks, type Recorded } from '../../playground/api/books.ts';
import { json, type Reply } from '../../playground/api/reply.ts';
import { read, type ReceivedRequest } from '../../playground/api/request.ts';
import { drop, send } from '../../playground/api/send.ts';
import { apiPath, track } from '../../playground/api/track.ts';
import { isGroup } from '../../shared/parse/field-value.ts';
import type { Clock } from './clock.ts';
import { keyOf } from './shop.ts';
import type { Outage, Story } from './story.ts';

/** What became of one request in truth, which no app can always know. */
export type Truth =
  | 'unsent'
  | 'unreachable'
  | 'recorded'
  /** It arrived, and no answer said what became of it: none came, or the server failed. */
  | 'unsure'
  /** The answer makes no sense, so that a repeat may meet the same. */
  | 'strange'
  | 'too many'
  | 'wrong key'
  | 'no plan'
  | 'unknown order'
  | 'unknown code'
  | 'repeated'
  | 'refused';

export const doubts: ReadonlySet<Truth> = new Set<Truth>(['unsure', 'strange']);
export const certain: ReadonlySet<Truth> = new Set<Truth>([
  'wrong key',
  'no plan',
  'unknown order',
  'unknown code',
  'repeated',
  'refused',
]);

export interface Seen {
  readonly truth: Truth;
  /** Records of this key that there are more than before. */
  readonly recorded: number;
  /** The API's own words. */
  readonly words: string;
  /** Minutes after which it may be asked again, where it says so. */
  readonly askedFor: number | undefined;
}

interface Lasting {
  readonly how: Outage;
  readonly from: number;
  readonly until: number;
}

const page = (status: number): Reply => ({
  status,
  headers: { 'Content-Type': 'text/html' },
  text: `<!doctype html><title>${status}</title><h1>Back in a moment</h1>`,
});

const said = (status: number, error: string, headers = {}): Reply => {
  const reply = json(status, { success: false, error });
  return { ...reply, headers: { ...reply.headers, ...headers } };
};

/** Which answers say that nothing was recorded. Source: REST API, "The basics": failures are 4xx. */
const refusal = ({ status, text }: Reply): Truth => {
  if (status === 429) return 'too many';
  if (status === 200) return 'strange';
  if (status === 408 || status >= 500) return 'unsure';
  if (status === 401) return 'wrong key';
  if (status === 403) return 'no plan';
  if (text.includes('No conversion was found')) return 'unknown order';
  if (text.includes('code not found')) return 'unknown code';
  return status === 409 ? 'repeated' : 'refused';
};

const startOf = (story: Story, kind: 'outage' | 'new key' | 'plan ends') =>
  story.days.flatMap((happenings, day) =>
    happenings
      .filter((one) => one.kind === kind)
      .map((one) => ({ ...one, from: day * 1440 + one.minute })),
  );

/** The account's key after so many new ones; the local API knows only the one that is right. */
const replaced = 'a-key-that-was-replaced-since';

const listening = async (handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void) => {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  return { server, url: `http://127.0.0.1:${address.port}${apiPath}` };
};

export const openWorld = async () => {
  const nobody = await listening(() => undefined);
  nobody.server.close();
  const { server, url } = await listening((incoming, outgoing) => void receive(incoming, outgoing));

  let books = createBooks();
  let month: { readonly story: Story; readonly clock: Clock } | undefined;
  let outages: readonly Lasting[] = [];
  let renewedAt = -1;
  /** Ends as soon as a request has come that nobody will answer. */
  let patience = new AbortController();
  let truth: Truth = 'unsent';
  let words = '';

  const current = () => {
    if (!month) throw new Error('No month has begun');
    return { story: month.story, now: month.clock.now() };
  };
  const outage = (): Outage | undefined => {
    const { now } = current();
    return outages.findLast(({ from, until }) => from <= now && now < until)?.how;
  };
  const ended = (kind: 'new key' | 'plan ends') => {
    const { story, now } = current();
    return startOf(story, kind).filter(({ from }) => from <= now);
  };
  const lacksPlan = (): boolean => ended('plan ends').some(({ from }) => from > renewedAt);

  /** What AdvocateLoop itself says, in the way that the story draws where nothing is documented. */
  const answerOf = (request: ReceivedRequest): Reply => {
    const { api } = current().story;
    const body = isGroup(request.json) ? request.json : {};
    const premier = /claim|visit/.test(request.path);
    const known = books.of(accounts.premier.brandId).orders.has(String(body['order_id']));
    if (request.headers['x-api-key'] === accounts.premier.apiKey) {
      if (premier && lacksPlan()) return said(403, 'Feature not available');
      if (body['referral_code'] === 'TYPO99' && premier)
        return said(api.unknownCode, 'Referral code not found');
      if (request.path.endsWith('/conversion') && known && api.repeatedOrder === 409)
        return said(409, 'This order was recorded before');
    }
    const reply = track(request, books);
    return reply.status === 404 ? { ...reply, status: api.unknownOrder } : reply;
  };

  const meet = (how: Outage, request: ReceivedRequest): Reply | 'reset' | 'silence' => {
    switch (how) {
      case 'nobody there':
      case 'reset unread':
        return 'reset';
      case 'reset after it was recorded':
        answerOf(request);
        return 'reset';
      case 'no answer in time':
        answerOf(request);
        return 'silence';
      case '500 after it was recorded':
      case '408 after it was recorded':
        answerOf(request);
        return said(Number(how.slice(0, 3)), 'Something went wrong here');
      case '502 that quotes a 404':
        return said(502, 'upstream said [404] not found');
      case '503 with a page':
      case '406 from a firewall':
      case '200 with a page':
        return page(Number(how.slice(0, 3)));
      case '429':
        return said(429, 'Too many requests');
      case '429 with a time':
        return said(429, 'Too many requests', { 'Retry-After': '600' });
    }
  };

  const receive = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await read(incoming);
    if (!request) return;
    const how = outage();
    const reply = how === undefined ? answerOf(request) : meet(how, request);
    truth = 'unsure';
    if (reply === 'reset') return drop(outgoing, 0);
    if (reply === 'silence') return patience.abort();
    words = reply.text;
    truth = reply.status === 200 && how === undefined ? 'recorded' : refusal(reply);
    return send(outgoing, reply);
  };

  const recordsOf = (key: string): readonly Recorded[] =>
    books.recorded().filter((one) => keyOf(one) === key);

  return {
    begin: (story: Story, clock: Clock): void => {
      books = createBooks();
      month = { story, clock };
      renewedAt = -1;
      outages = startOf(story, 'outage').flatMap((one) =>
        one.kind === 'outage'
          ? [{ how: one.how, from: one.from, until: one.from + one.minutes }]
          : [],
      );
    },
    /** Where a request goes now. */
    url: (): string => (outage() === 'nobody there' ? nobody.url : url),
    outage,
    /** What ends an app's wait in vain, instead of its own time limit. */
    limit: (): AbortSignal | undefined =>
      outage() === 'no answer in time' ? patience.signal : undefined,
    lacksPlan,
    renewPlan: (): void => {
      const last = ended('plan ends').at(-1);
      if (last?.kind === 'plan ends' && last.renewed) renewedAt = current().now;
    },
    /** How many keys there have been; a connection holds one of them. */
    newestKey: (): number => ended('new key').length,
    newestKeyIsKnown: (): boolean => {
      const last = ended('new key').at(-1);
      return last?.kind !== 'new key' || last.known;
    },
    keyOf: (version: number): string =>
      version === ended('new key').length ? accounts.premier.apiKey : replaced,
    recorded: () => books.recorded(),
    recordsOf,
    /** One run of an app, and what truly came of it. */
    watch: async <Result>(
      key: string,
      run: () => Promise<Result>,
    ): Promise<Seen & { result: Result }> => {
      const before = recordsOf(key).length;
      truth = outage() === 'nobody there' ? 'unreachable' : 'unsent';
      words = '';
      patience = new AbortController();
      const result = await run();
      const askedFor = outage() === '429 with a time' ? 10 : undefined;
      return { result, truth, words, askedFor, recorded: recordsOf(key).length - before };
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
