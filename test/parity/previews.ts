/** Compares, as JSON, what an app shows in check mode with what it does with the same input when it records. */
import { isDeepStrictEqual } from 'node:util';
import type { Pair, Side } from './both.ts';

const faultsIn = (checked: Side, recorded: Side): readonly string[] => {
  if (checked.requests.length > 0)
    return [`sent ${checked.requests.length} requests in check mode`];
  const [sent] = recorded.requests;
  if (!sent) {
    return checked.told === recorded.told
      ? []
      : [`refuses with ${recorded.told}, and in check mode says ${checked.told}`];
  }
  if (!checked.accepted) return [`records, but refuses to check: ${checked.told}`];
  const { recorded: isRecorded, ...preview } = checked.output ?? {};
  return [
    isRecorded === false && Object.keys(checked.output ?? {})[0] === 'recorded'
      ? []
      : ["doesn't begin with recorded: false"],
    // In JSON, -0 is 0.
    isDeepStrictEqual(JSON.parse(JSON.stringify(preview)), sent.json)
      ? []
      : [`shows ${JSON.stringify(preview)} and sends ${JSON.stringify(sent.json)}`],
  ].flat();
};

export const findWrongPreviews = (checked: Pair, recorded: Pair): readonly string[] => [
  ...faultsIn(checked.zapier, recorded.zapier).map((fault) => `Zapier ${fault}`),
  ...faultsIn(checked.make, recorded.make).map((fault) => `Make ${fault}`),
];
