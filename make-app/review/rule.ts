/** A rule of Make's review. */
import { findingsIn, type Faults, type Placed, type Rule } from '../../marketplace/review.ts';
import type { MakeApp, ReviewedConnection, ReviewedModule } from './read.ts';

export type MakeRule = Rule<MakeApp>;

/** A rule about each of several parts. */
export const rule = <Value>(
  title: string,
  partsOf: (app: MakeApp) => readonly Placed<Value>[],
  faultsOf: (value: Value, app: MakeApp) => Faults,
): MakeRule => ({
  title,
  check: (app) => findingsIn(partsOf(app), (value) => faultsOf(value, app)),
});

export const eachModule = ({ modules }: MakeApp): readonly Placed<ReviewedModule>[] =>
  modules.map((value) => ({ where: value.id, value }));

export const eachConnection = ({ connections }: MakeApp): readonly Placed<ReviewedConnection>[] =>
  connections.map((value) => ({ where: value.id, value }));

export const eachFile = ({ files }: MakeApp): readonly Placed<string>[] =>
  Object.entries(files).map(([where, value]) => ({ where, value }));
