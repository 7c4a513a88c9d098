/** Checks one run and describes every mistake. */
import { addresses, type Case } from './cases.ts';
import { expectedOf, type Expected } from './expected.ts';
import { leaksIn, type Secret } from './leaks.ts';
import type { Account, Met, Platform } from './platform.ts';
import { brief } from './time.ts';
import type { Trouble } from './trouble.ts';

type Name = Platform['name'];

/** Zapier cuts messages here. */
const longest = 250;

const wrongMessage = (
  { message }: Met['ended'],
  { advice }: Expected,
  { says = '', unheardOnMake = false }: Trouble,
  platform: Name,
): readonly string[] => {
  const front = platform === 'Make' ? /^\[\d{3}\] / : /^/;
  const heard = platform === 'Zapier' || !unheardOnMake;
  const words = message.replace(front, '');
  return [
    message.length > 0 && message.length <= longest ? [] : [`${message.length} characters long`],
    advice.filter((part) => !part.test(message)).map((part) => `no ${part} in "${message}"`),
    advice.length > 0 && !front.test(message) ? [`no status in front of "${message}"`] : [],
    heard && advice.length > 0 && !words.startsWith(says) ? [`not "${says}" but "${words}"`] : [],
    /[<>{}]|undefined|NaN|\[object/.test(message) ? [`a piece of the answer: "${message}"`] : [],
    addresses.filter((one) => message.includes(one)).map((one) => `tells ${one}`),
  ].flat();
};

const wrongEnd = (
  { ended, requests, recorded, ms }: Met,
  { kind, error }: Expected,
  { booked, slowOn = [], delay = 60 }: Trouble,
  time: number,
): readonly string[] => {
  const sent = kind === 'unreachable' ? 0 : 1;
  // On a busy machine, less patience can be over before the request arrives.
  const atLeast = slowOn.length > 0 ? 0 : sent;
  // With jitter: up to half as long again.
  const waits =
    ended.delay === undefined
      ? error !== 'ThrottledError'
      : error === 'ThrottledError' && ended.delay >= delay && ended.delay <= Math.ceil(delay * 1.5);
  return [
    ended.error === error ? [] : [`ends with ${ended.error ?? 'success'}, not ${error}`],
    waits ? [] : [`waits ${ended.delay} s, not about ${delay}`],
    requests <= sent && requests >= atLeast ? [] : [`${requests} requests`],
    recorded === (booked ? Math.min(requests, 1) : 0) ? [] : [`recorded ${recorded} times`],
    ended.limit <= time ? [] : [`may take ${ended.limit} ms`],
    ms < 5000 ? [] : [`took ${Math.round(ms)} ms`],
  ].flat();
};

export const findWrong = (
  { name, time }: Pick<Platform, 'name' | 'time'>,
  one: Case,
  trouble: Trouble,
  met: Met,
): readonly string[] => {
  const { means, onMake = means } = trouble;
  const expected = expectedOf(name === 'Make' ? onMake : means, one, name);
  const wrong = [
    ...wrongEnd(met, expected, trouble, time),
    ...(met.ended.accepted ? [] : wrongMessage(met.ended, expected, trouble, name)),
  ];
  return wrong.map((what) => `${name}, ${one.name}, ${trouble.name}: ${what}`);
};

export interface Findings {
  readonly cells: number;
  readonly wrong: readonly string[];
  readonly leaks: readonly string[];
}

/** Both platforms meet every trouble, and everything about every run is looked at. */
export const meetAll = async (
  platforms: readonly Platform[],
  one: Case,
  troubles: readonly Trouble[],
  secret: Secret,
  account?: Account,
): Promise<Findings> => {
  const wrong: string[] = [];
  const leaks: string[] = [];
  for (const trouble of troubles) {
    const { slowOn = [] } = trouble;
    await Promise.all(
      platforms.map(async (platform) => {
        const met = await platform.meet(one, trouble.fault, {
          ...(account === undefined ? {} : { account }),
          scale: slowOn.includes(platform.name) ? brief : 1,
        });
        wrong.push(...findWrong(platform, one, trouble, met));
        const name = `${platform.name}, ${one.name}, ${trouble.name}`;
        leaks.push(...leaksIn(met.ended, secret).map((leak) => `${name}: ${leak}`));
      }),
    );
  }
  return { cells: troubles.length * platforms.length, wrong, leaks };
};
