import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is sent back: a header with several values is sent once per value. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  text: string;
}

/** Source: REST API, "The basics". */
type Envelope = { success: true; data: object } | { success: false; error: string };

export const json = (status: number, envelope: Envelope): Reply => ({
  status,
  headers: { 'Content-Type': 'application/json', ...(status === 405 ? { Allow: 'POST' } : {}) },
  text: JSON.stringify(envelope),
});

/**
 * Ends the handling of a request: it is answered `{ success: false, error }` with this status.
 *
 * @param probe the question to AdvocateLoop that shows how it answers, by its ID in `contract/`
 */
export const refuse = (status: ContentfulStatusCode, error: string, probe?: string): never => {
  throw new HTTPException(status, { message: error, cause: probe });
};

/** What is answered to an event that was recorded or known, and the question as above. */
export interface Answered {
  readonly probe: string;
  readonly data: object;
}
