/** The demo account of a plan, with the field names of both connections. */
import { accounts } from '../api/accounts.ts';
import type { Plan } from './protocol.ts';

export const credentialsOf = (plan: Plan, isWrong: boolean) => {
  const { apiKey: right, brandId } = accounts[plan];
  const apiKey = isWrong ? 'demo-mistyped-key-not-a-secret' : right;
  return { zapier: { api_key: apiKey, brand_id: brandId }, make: { apiKey, brandId } };
};
