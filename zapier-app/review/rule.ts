/** The built app that the rules check. */
import type { AppRecord } from '../../marketplace/guard.ts';
import type { Rule } from '../../marketplace/review.ts';
import type { Listing } from '../publish/listing.ts';
import type { Logo } from '../publish/logo.ts';
import type { Definition } from './definition.ts';

/** What the API requires, by the key of the action. */
export interface ApiNeeds {
  readonly plan: 'all' | 'premier';
  readonly required: readonly string[];
  /** Fields of which at least one is required. */
  readonly oneOf: readonly string[];
}

export interface Built {
  readonly definition: Definition;
  readonly schemaErrors: readonly { readonly property: string; readonly message: string }[];
  /** Versions of zapier-platform-core and -cli: pinned in `package.json`, and installed. */
  readonly core: { readonly pinned: string; readonly installed: string };
  readonly cli: { readonly pinned: string };
  /** The bundle that Zapier runs, as text. */
  readonly code: string;
  readonly api: Readonly<Record<string, ApiNeeds>>;
  readonly listing: Listing;
  readonly logo: Logo;
  /** `zapier-app/CHANGELOG.md`, which `promote` reads. */
  readonly changelog: string;
  /** The version that people use. */
  readonly published: AppRecord | undefined;
}

export type ZapierRule = Rule<Built> & { readonly id: string };
