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

/** The text without any of the keys, for answers that repeat what a caller sent. */
export const withoutKeys = (text: string): string =>
  Object.values(accounts).reduce((rest, { apiKey }) => rest.replaceAll(apiKey, '[API key]'), text);
