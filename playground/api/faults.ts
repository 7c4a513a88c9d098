import { json, type Reply } from './reply.ts';

/** When the answer starts, and how its body comes. */
export interface Pace {
  /** Before the first byte of the answer, or before the connection drops. */
  readonly delayMs?: number;
  /** Between the two halves of the body. */
  readonly pauseMs?: number;
  /** The connection closes after the first half of the body. */
  readonly breakOff?: boolean;
}

/** Is the event handled, and so recorded, before the fault happens? */
interface Booking {
  readonly book?: boolean;
}

/** Another answer instead of the API's own. */
interface Answer extends Pace, Booking {
  readonly kind: 'answer';
  readonly status: number;
  /** A kind of body, or exactly this text. `cut-off` stops in the middle of its JSON. */
  readonly body?:
    | 'json'
    | 'html'
    | 'empty'
    | 'cut-off'
    | 'huge'
    | 'no-success'
    | 'two-successes'
    | { readonly text: string };
  /** Instead of the one that fits the body; null for none. */
  readonly contentType?: string | null;
  readonly headers?: Reply['headers'];
}

interface Redirect extends Pace, Booking {
  readonly kind: 'redirect';
  readonly location: string;
  readonly status?: number;
}

export type Fault =
  /** The API's own answer, but late, slow or broken off. */
  | ({ readonly kind: 'own' } & Pace)
  | Answer
  | Redirect
  /** The connection is reset: before the request is read, or, if booked, after. */
  | ({ readonly kind: 'drop' } & Pick<Pace, 'delayMs'> & Booking);

const hugeSize = 5 * 1024 * 1024;

const envelope = (status: number, error = `The local API was told to answer ${status}`) =>
  json(status, { success: false, error }).text;

const textOf = ({ status, body = 'json' }: Answer): string => {
  if (typeof body !== 'string') return body.text;
  switch (body) {
    case 'json':
      return envelope(status);
    case 'html':
      return `<!doctype html><title>${status}</title><h1>Error ${status}</h1>`;
    case 'empty':
      return '';
    case 'cut-off':
      return envelope(status).slice(0, 30);
    case 'huge':
      return envelope(status, 'x'.repeat(hugeSize));
    case 'no-success':
      return '{"data":{}}';
    case 'two-successes':
      return '{"success":true,"success":false,"error":"The local API responded twice"}';
  }
};

const typeOf = ({ body, contentType }: Answer): Reply['headers'] => {
  if (contentType === null || (contentType === undefined && body === 'empty')) return {};
  if (contentType !== undefined) return { 'Content-Type': contentType };
  return { 'Content-Type': body === 'html' ? 'text/html; charset=utf-8' : 'application/json' };
};

/** What a fault has the API say instead of its own answer. */
export const replyOf = (fault: Answer | Redirect): Reply =>
  fault.kind === 'redirect'
    ? { status: fault.status ?? 302, headers: { Location: fault.location }, text: '' }
    : {
        status: fault.status,
        headers: { ...typeOf(fault), ...fault.headers },
        text: textOf(fault),
      };
