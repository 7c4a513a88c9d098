/** The built app that the rules check. */
import type { AppRecord } from '../../marketplace/guard.ts';
import { findingsIn, type Faults, type Placed, type Rule } from '../../marketplace/review.ts';
import type { Listing, Logo } from '../publish/listing.ts';
import type { Definition, SchemaError } from './definition.ts';

export interface Built {
  readonly definition: Definition;
  readonly schemaErrors: readonly SchemaError[];
  /** Versions of zapier-platform-core and -cli: pinned in `package.json`, and installed. */
  readonly core: { readonly pinned: string; readonly installed: string };
  readonly cli: { readonly pinned: string };
  readonly code: string;
  readonly listing: Listing;
  readonly logo: Logo;
  /** `zapier-app/CHANGELOG.md`, which `promote` reads. */
  readonly changelog: string;
  readonly published: AppRecord | undefined;
}

export type ZapierRule = Rule<Built> & { readonly id: string };

/** A rule about each of several parts. */
export const rule = <Value>(
  id: string,
  title: string,
  partsOf: (built: Built) => readonly Placed<Value>[],
  faultsOf: (value: Value, built: Built) => Faults,
): ZapierRule => ({
  id,
  title,
  check: (built) => findingsIn(partsOf(built), (value) => faultsOf(value, built)),
});
