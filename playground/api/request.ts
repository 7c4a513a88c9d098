import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as it came in. The headers hold the API key: not for showing to anyone. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, as sent. */
  path: string;
  /** Names in lower case. */
  headers: IncomingHttpHeaders;
  /** The body's exact text; empty where it was too large, or the connection was cut unread. */
  text: string;
  /** The parsed body; undefined where it isn't JSON in UTF-8. */
  json: unknown;
  tooLarge: boolean;
}

export const bodyLimitMb = 20;
const bodyLimit = bodyLimitMb * 1024 * 1024;

const parsed = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
};

/** The request without its body. */
export const headOf = ({ method = '', url = '', headers }: IncomingMessage): ReceivedRequest => ({
  method,
  path: url,
  headers,
  text: '',
  json: undefined,
  tooLarge: false,
});

/** The whole request, or undefined when the caller went away before all of it had come. */
export const read = async (incoming: IncomingMessage): Promise<ReceivedRequest | undefined> => {
  const body: AsyncIterable<Buffer> = incoming;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Too large a body is read to its end all the same: a caller who is still sending would see
    // a broken connection instead of the 413.
    for await (const chunk of body) {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  if (size > bodyLimit) return { ...headOf(incoming), tooLarge: true };
  const bytes = Buffer.concat(chunks);
  return { ...headOf(incoming), text: bytes.toString(), json: parsed(bytes) };
};
