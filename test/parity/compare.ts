/** Compares a pair of runs and describes every difference. */
import { isDeepStrictEqual } from 'node:util';
import type { ApiEvent } from '../../shared/events/event.ts';
import type { Pair, Side } from './both.ts';
import { comparable } from './differences.ts';

const headersThatCount = ['x-api-key', 'x-brand-id'];

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Make sends the one identifier that was chosen, Zapier every one that was filled in. */
const withSentIdentifiers = (event: ApiEvent, body: unknown, other: unknown): unknown => {
  if (!isGroup(body) || !isGroup(other)) return body;
  const { oneOf = [] } = event;
  return Object.fromEntries(
    Object.entries(body).filter(([key]) => !oneOf.includes(key) || Object.hasOwn(other, key)),
  );
};

const mediaType = ({ headers }: Side['requests'][number]): string =>
  String(headers['content-type']).split(';', 1)[0] ?? '';

const compareRequests = (event: ApiEvent, { zapier, make }: Pair): readonly string[] => {
  const [ours, theirs] = [zapier.requests[0], make.requests[0]];
  if (!ours || !theirs) return ['One of the apps says it recorded something and sent nothing.'];
  const bodies = {
    zapier: comparable(event, withSentIdentifiers(event, ours.json, theirs.json)),
    make: comparable(event, theirs.json),
  };
  return [
    ours.path === theirs.path ? [] : [`paths ${ours.path} and ${theirs.path}`],
    mediaType(ours) === mediaType(theirs) ? [] : ['content types'],
    headersThatCount
      .filter((name) => ours.headers[name] !== theirs.headers[name])
      .map((name) => `header ${name}`),
    isDeepStrictEqual(bodies.zapier, bodies.make)
      ? []
      : [`bodies ${JSON.stringify(bodies.zapier)} and ${JSON.stringify(bodies.make)}`],
  ].flat();
};

/** Each app has a local API of its own, which numbers what it records: `conversion_52`. */
const withoutNumbers = (output: unknown): unknown =>
  isGroup(output)
    ? Object.fromEntries(
        Object.entries(output).map(([key, value]) => [
          key,
          typeof value === 'string' ? value.replace(/^([a-z]+)_\d+$/, '$1_n') : value,
        ]),
      )
    : output;

/** Both return the same, except that Zapier's result always says that it's a success. */
const compareResults = (event: ApiEvent, { zapier, make }: Pair): readonly string[] => {
  const { success, ...ours } = zapier.output ?? {};
  const results = {
    zapier: comparable(event, withSentIdentifiers(event, withoutNumbers(ours), make.output)),
    make: comparable(event, withoutNumbers(make.output)),
  };
  return [
    success === true ? [] : ['Zapier has no success'],
    isDeepStrictEqual(results.zapier, results.make)
      ? []
      : [`results ${JSON.stringify(results.zapier)} and ${JSON.stringify(results.make)}`],
  ].flat();
};

const sentAtMostOnce = (side: Side, name: string): readonly string[] =>
  side.requests.length > 1 ? [`${name} sent ${side.requests.length} requests`] : [];

/** For any input at all: the same request, or at least one of the apps refuses. */
export const findDifferences = (event: ApiEvent, pair: Pair): readonly string[] => [
  ...sentAtMostOnce(pair.zapier, 'Zapier'),
  ...sentAtMostOnce(pair.make, 'Make'),
  ...(pair.zapier.accepted && pair.make.accepted
    ? [...compareRequests(event, pair), ...compareResults(event, pair)]
    : []),
];

/** For input that leaves no doubt: both record it. */
export const findRefusals = ({ zapier, make }: Pair): readonly string[] => [
  ...(zapier.accepted ? [] : [`Zapier: ${zapier.told}`]),
  ...(make.accepted ? [] : [`Make: ${make.told}`]),
];
