/** Make's official client, limited to one host. */
import { Make } from '@makehq/sdk';
import type { Target } from './settings.ts';

export type Wait = (milliseconds: number) => Promise<void>;

const longestAnswer = 60_000;

/**
 * The limit is per minute (60 on the smallest plan, and a first push makes about 45 requests), and
 * the documentation promises no `Retry-After`: without one, these waits add up to over a minute.
 * Source: Make, "Rate limiting".
 */
const retry = { onRateLimit: true, maxRetries: 4, baseDelay: 5_000, maxDelay: 60_000 };

/** A class, because the SDK's request can be changed only in a subclass. */
export class MakeOnOneHost extends Make {
  readonly #wait: Wait;

  constructor(target: Target, token: string, wait: Wait) {
    super(token, target.host, { retry });
    this.protocol = target.protocol;
    this.#wait = wait;
  }

  /** A redirect could send the token to another host. */
  protected override async handleRequest(url: string, options?: RequestInit): Promise<Response> {
    return super.handleRequest(url, {
      ...options,
      redirect: 'error',
      signal: AbortSignal.timeout(longestAnswer),
    });
  }

  protected override async sleep(milliseconds: number): Promise<void> {
    await this.#wait(milliseconds);
  }
}
