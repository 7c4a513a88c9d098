import type { CheckedFault } from './faults.ts';
import { json, type Reply } from './reply.ts';

type Answer = Extract<CheckedFault, { kind: 'answer' }>;
type Redirect = Extract<CheckedFault, { kind: 'redirect' }>;

const hugeSize = 5 * 1024 * 1024;

const envelope = (status: number, error = `The local API was told to answer ${status}`) =>
  json(status, { success: false, error }).text;

const textOf = ({ status, body }: Answer): string => {
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
    ? { status: fault.status, headers: { Location: fault.location }, text: '' }
    : {
        status: fault.status,
        headers: { ...typeOf(fault), ...fault.headers },
        text: textOf(fault),
      };
