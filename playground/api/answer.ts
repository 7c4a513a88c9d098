import type { HttpBindings } from '@hono/node-server';
import { replyOf } from './fault-reply.ts';
import type { Books } from './books.ts';
import type { CheckedFault } from './faults.ts';
import { headOf, read, type ReceivedRequest } from './request.ts';
import { drop, send } from './send.ts';
import { track } from './track.ts';

/** Answers one request to the API, or does what the fault says. */
export const answer = async (
  { incoming, outgoing }: HttpBindings,
  fault: CheckedFault | undefined,
  { books, remember }: { books: Books; remember: (request: ReceivedRequest) => void },
): Promise<void> => {
  const unread = fault?.kind === 'drop' && !fault.book;
  const request = unread ? headOf(incoming) : await read(incoming);
  if (!request) return;
  remember(request);

  if (!fault) return send(outgoing, track(request, books));
  if (fault.kind === 'own') return send(outgoing, track(request, books), fault);
  if (fault.book) track(request, books);
  if (fault.kind === 'drop') return drop(outgoing, fault.delayMs);
  return send(outgoing, replyOf(fault), fault);
};
