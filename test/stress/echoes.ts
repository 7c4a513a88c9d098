/** Responses that repeat the API key, in every place and every encoding. */
import type { Happening } from './expected.ts';
import { full } from './full.ts';
import type { Secret } from './leaks.ts';
import type { Trouble } from './trouble.ts';
import { oneOfEach, statuses } from './troubles.ts';

const json = (value: object) => ({ body: { text: JSON.stringify(value) } });

/** Where an API may repeat what it was sent. */
const places = {
  'its error': (text: string) => json({ success: false, error: `No access for ${text}: denied` }),
  'its body': (text: string) => json({ success: false, received: { 'x-api-key': [text] } }),
  'its page': (text: string) => ({ body: { text: `<p title="${text}">${text}</p>` } }),
  'a header': (text: string) => ({ body: 'empty' as const, headers: { 'X-Received': text } }),
};
type Place = keyof typeof places;

const echo = (status: number, place: Place, form: string, text: string): Trouble => {
  const means: Happening = status < 300 ? 'no success' : status;
  return {
    name: `${status} with the key in ${place}, ${form}`,
    fault: { kind: 'answer', status, ...places[place](text) },
    means,
    booked: false,
  };
};

const successWith = (text: string): Trouble => ({
  name: 'success with the key in its data',
  fault: { kind: 'answer', status: 200, ...json({ success: true, data: { key: text } }) },
  means: 'success',
  booked: false,
});

const redirectWith = (text: string): Trouble => ({
  name: 'a redirect with the key in its address',
  fault: { kind: 'redirect', location: `/api/v1/track/visit?api_key=${text}` },
  means: 'redirect',
  booked: false,
});

/** Every way in every place; or, where a part must do, every way in the error and a few elsewhere. */
export const echoesOf = (secret: Secret): readonly Trouble[] => {
  const forms = [...secret];
  const all: readonly [string, string] = ['every way', forms.map(([, text]) => text).join(' ')];
  const around: readonly Place[] = ['its body', 'its page', 'a header'];
  return [
    ...[200, ...(full ? statuses : oneOfEach)].flatMap((status) =>
      forms.map(([form, text]) => echo(status, 'its error', form, text)),
    ),
    ...(full ? [200, ...statuses] : [200, 400, 500]).flatMap((status) =>
      around.flatMap((place) =>
        (full ? forms : [all]).map(([form, text]) => echo(status, place, form, text)),
      ),
    ),
    ...(full ? forms : [all]).flatMap(([, text]) => [
      successWith(text),
      redirectWith(encodeURI(text)),
    ]),
  ];
};
