/** What the rules look at: the built app as Zapier's servers would see it. */
import type { Rule } from '../../marketplace/review.ts';
import type { Listing } from '../publish/listing.ts';
import type { Definition } from './definition.ts';

/** What the API itself asks for, by the key of the action that sends it. */
export interface ApiNeeds {
  readonly plan: 'all' | 'premier';
  readonly required: readonly string[];
  /** Fields of which at least one must be filled. */
  readonly oneOf: readonly string[];
}

export interface Built {
  readonly definition: Definition;
  readonly schemaErrors: readonly { readonly property: string; readonly message: string }[];
  /** Versions of zapier-platform-core and -cli: as `package.json` pins them, and as installed. */
  readonly core: { readonly pinned: string; readonly installed: string };
  readonly cli: { readonly pinned: string };
  /** The bundle that Zapier runs, as text. */
  readonly code: string;
  readonly api: Readonly<Record<string, ApiNeeds>>;
  readonly listing: Listing;
}

export type ZapierRule = Rule<Built> & { readonly id: string };
