import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Pace } from './faults.ts';
import type { Reply } from './reply.ts';

/** Waits, but not for a caller who has gone away: true if the caller is still there. */
const wait = async (milliseconds: number, outgoing: ServerResponse): Promise<boolean> => {
  if (milliseconds > 0 && !outgoing.destroyed) {
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    await setTimeout(milliseconds, undefined, { signal: gone.signal }).catch(() => undefined);
  }
  return !outgoing.destroyed;
};

/** Sends the reply at this pace (milliseconds), or as much of it as the caller stays for. */
export const send = async (
  outgoing: ServerResponse,
  { status, headers, text }: Reply,
  { delayMs = 0, pauseMs = 0, breakOff = false }: Pace = {},
): Promise<void> => {
  if (!(await wait(delayMs, outgoing))) return;
  const bytes = Buffer.from(text);
  outgoing.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  if (pauseMs === 0 && !breakOff) {
    outgoing.end(bytes);
    return;
  }
  const half = Math.floor(bytes.length / 2);
  outgoing.flushHeaders();
  await new Promise((written) => outgoing.write(bytes.subarray(0, half), written));
  if (!(await wait(pauseMs, outgoing))) return;
  if (breakOff) outgoing.destroy();
  else outgoing.end(bytes.subarray(half));
};

/** Resets the connection, as a failing network does. */
export const drop = async (outgoing: ServerResponse, delayMs = 0): Promise<void> => {
  if (await wait(delayMs, outgoing)) outgoing.socket?.resetAndDestroy();
};
