import { refuse } from './reply.ts';

/** Source: REST API, "Plan tiers". */
export type Plan = 'starter' | 'growth' | 'premier';

export interface Account {
  plan: Plan;
  apiKey: string;
  brandId: string;
}

/** One made-up account per plan. The keys open nothing but this local API. */
export const accounts = {
  starter: {
    plan: 'starter',
    apiKey: 'demo-starter-key-not-a-secret',
    brandId: '51a27e70-0000-4000-8000-000000000001',
  },
  growth: {
    plan: 'growth',
    apiKey: 'demo-growth-key-not-a-secret',
    brandId: '97037800-0000-4000-8000-000000000002',
  },
  premier: {
    plan: 'premier',
    apiKey: 'demo-premier-key-not-a-secret',
    brandId: 'b7e31e70-0000-4000-8000-000000000003',
  },
} as const satisfies Record<Plan, Account>;

/**
 * The account whose key and Brand ID these headers carry; refused with 401 when there is none.
 *
 * @param probe the question that shows how a wrong key is answered in such a request
 *
 * Assumed (api-key-missing): a request without a key is a 401.
 * Assumed (api-brand): a key with the Brand ID of another account is a 401.
 * Source: REST API, "The basics" and "Common issues", which only tell of a wrong key.
 */
export const accountOf = (headers: Readonly<Record<string, unknown>>, probe: string): Account => {
  const key = headers['x-api-key'];
  const brand = headers['x-brand-id'];
  if (!key)
    return refuse(401, 'Invalid API key: the X-API-Key header is missing', 'api-key-missing');
  const account = Object.values(accounts).find(({ apiKey }) => apiKey === key);
  if (!account) return refuse(401, 'Invalid API key', probe);
  if (!brand) return refuse(401, 'Invalid API key: the X-Brand-ID header is missing');
  if (account.brandId !== brand)
    return refuse(
      401,
      'Invalid API key: it does not belong to the brand in X-Brand-ID',
      'api-brand',
    );
  return account;
};

/** The text without any of the keys, for answers that repeat what a caller sent. */
export const withoutKeys = (text: string): string =>
  Object.values(accounts).reduce((rest, { apiKey }) => rest.replaceAll(apiKey, '[API key]'), text);
