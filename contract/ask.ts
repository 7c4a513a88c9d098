/** Sends the probes, one at a time, and keeps the ledger. */
import * as z from 'zod';
import type { Shape } from '../playground/api/seen.ts';
import type { AuthHeaders } from '../shared/api/auth.ts';
import { parseJson } from '../shared/api/response.ts';
import type { Ledger, Verdict } from './ledger.ts';
import type { Context, Probe, Sent } from './probes.ts';
import { shapeOf, type Answer } from './tape.ts';

export interface Target {
  readonly baseUrl: string;
  /** None without a key. */
  readonly headers: AuthHeaders;
  /** A referral code made for tests. */
  readonly code: string;
}

/** Times are in milliseconds. */
export interface Around {
  readonly now: () => number;
  readonly wait: (time: number) => Promise<void>;
  readonly save: (ledger: Ledger) => void;
  /** From one request to the next. */
  readonly pace: number;
}

export interface Row {
  readonly probe: Probe;
  readonly verdict: Verdict;
  readonly shape?: Shape;
  readonly why?: string;
}

export interface Asked {
  readonly rows: readonly Row[];
  /** Why the run ended before all probes were sent. */
  readonly stopped?: string;
}

const atMost = 40;
const longestWait = 300;
const email = 'contract-test@example.com';

export const uncertain = 'It was sent, but no answer was kept. It may be recorded.';
const again = 'Run the same command again: it continues where it stopped.';

class Ended extends Error {}

const failed = z.object({ cause: z.object({ code: z.string() }) });
const noConnection =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Why no connection was made, so that nothing was sent. */
const unsent = (error: unknown): string | undefined => {
  const code = failed.safeParse(error).data?.cause.code ?? '';
  if (/CERT|SELF_SIGNED|UNABLE_TO|TLS|SSL/.test(code))
    return `The certificate was rejected (${code}), and nothing was sent. A company proxy may be in between: add its certificate with NODE_EXTRA_CA_CERTS, and don't turn the check off.`;
  return noConnection.test(code)
    ? `The API couldn't be reached (${code}), and nothing was sent. Check your network. ${again}`
    : undefined;
};

/** Seconds, from a number or an HTTP date. */
const retryAfter = (headers: Headers, now: number): number => {
  const text = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 60;
};

const exchange = async (target: Target, sent: Sent): Promise<Answer> => {
  const headers = { 'Content-Type': 'application/json', ...target.headers, ...sent.headers };
  const url = `${target.baseUrl}${sent.path}`;
  const response = await fetch(sent.http ? url.replace(/^https:/, 'http:') : url, {
    method: sent.method,
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
    headers: Object.entries(headers).filter(([, value]) => value !== ''),
    ...(sent.body === undefined ? {} : { body: sent.body }),
  });
  const { status } = response;
  return { status, headers: response.headers, json: parseJson(await response.text()) };
};

/**
 * @param ledger is changed as the run goes on
 * @throws whatever `save` throws
 */
export const ask = async (
  probes: readonly Probe[],
  target: Target,
  ledger: Ledger,
  { now, wait, save, pace }: Around,
): Promise<Asked> => {
  const answers = new Map<string, Answer>();
  let requests = 0;
  let last = -Infinity;
  const order = (number: number) => `contract-test-${ledger.run}-${number}`;
  const context: Context = { order, code: target.code, email, earlier: (id) => answers.get(id) };
  const values = [target.code, email, ...Object.values(target.headers)];

  const write = (id: string, entry: Ledger['entries'][string] | undefined) => {
    if (entry) ledger.entries[id] = entry;
    else delete ledger.entries[id];
    save(ledger);
  };

  /** @returns `undefined` if it's uncertain whether the request arrived */
  const send = async ({ id, ...probe }: Probe, sent: Sent): Promise<Answer | undefined> => {
    if (requests === atMost) throw new Ended(`${atMost} requests are enough for one run. ${again}`);
    requests += 1;
    await wait(Math.max(0, last + pace - now()));
    last = now();
    write(id, { sent: new Date(last).toISOString() });
    const answer = await exchange(target, sent).catch((error: unknown) => {
      const reason = unsent(error);
      if (reason === undefined) return undefined;
      write(id, undefined);
      if (!sent.http) throw new Ended(reason);
      return { status: 599, headers: new Headers(), json: null };
    });
    if (answer?.status !== 429) return answer;
    // Nothing was recorded.
    write(id, undefined);
    const seconds = retryAfter(answer.headers, now());
    if (seconds > longestWait)
      throw new Ended(
        `AdvocateLoop asks to wait ${Math.ceil(seconds / 60)} minutes. Then run the same command again: it continues where it stopped.`,
      );
    await wait(seconds * 1000);
    return send({ id, ...probe }, sent);
  };

  const rowOf = async (probe: Probe): Promise<Row> => {
    const unknown = (why: string): Row => ({ probe, verdict: 'unknown', why });
    const paid = probe.cost === 'records' || probe.cost === 'final';
    const before = paid ? ledger.entries[probe.id] : undefined;
    if (before) return before.answered ? { probe, ...before.answered } : unknown(uncertain);
    const sent = probe.send(context);
    if (!sent) return unknown('It needs an earlier answer, which is missing.');
    if (sent.http && target.baseUrl.startsWith('http:')) return unknown('This API has no https.');
    const answer = await send(probe, sent);
    if (!answer) return unknown(paid ? uncertain : 'No answer came.');
    const { status, json } = answer;
    if (sent.http) return { probe, verdict: probe.holds(answer, context) ? 'holds' : 'differs' };
    if (status >= 300 && status < 400)
      throw new Ended(
        `The API responded with a redirect (${status}). It wasn't followed, to protect the key. Check ADVOCATELOOP_BASE_URL.`,
      );
    if (status >= 500) return unknown(`The API failed (${status}).`);
    if (json === undefined && (paid || answers.size === 0))
      throw new Ended(
        `The response isn't JSON (${status}). It may be from a proxy or a firewall, not from AdvocateLoop.`,
      );
    answers.set(probe.id, answer);
    const shape = shapeOf(answer, [...values, ...Object.values(sent.headers)]);
    const holds = json === undefined ? undefined : probe.holds(answer, context);
    const verdict = holds === undefined ? 'unknown' : holds ? 'holds' : 'differs';
    write(probe.id, { sent: new Date(last).toISOString(), answered: { shape, verdict } });
    return { probe, verdict, shape, ...(json === undefined ? { why: "It isn't JSON." } : {}) };
  };

  const rows: Row[] = [];
  for (const probe of probes) {
    try {
      rows.push(await rowOf(probe));
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      return { rows, stopped: error.message };
    }
  }
  return { rows };
};
