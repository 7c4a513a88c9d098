/** The demo accounts, with the field names of both connections. */
import { accounts } from '../api/accounts.ts';
import type { Platform, Plan, Values } from './protocol.ts';

interface Account {
  readonly apiKey: string;
  readonly brandId: string;
}

export type Credentials = Readonly<Record<Platform, Values>>;

const wrongKey = 'demo-mistyped-key-not-a-secret';

const named = ({ apiKey, brandId }: Account): Credentials => ({
  zapier: { api_key: apiKey, brand_id: brandId },
  make: { apiKey, brandId },
});

export const credentialsOf = (plan: Plan, isWrong: boolean): Credentials => {
  const { apiKey, brandId } = accounts[plan];
  return named({ apiKey: isWrong ? wrongKey : apiKey, brandId });
};
