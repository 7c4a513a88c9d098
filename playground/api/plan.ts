/** Source: REST API, "Plan tiers". */
export type Plan = 'starter' | 'growth' | 'premier';
