import { accounts, type Plan } from '../../../playground/api/accounts.ts';

type Server = { baseUrl: string };
type Options = { plan?: Plan; headers?: Record<string, string>; signal?: AbortSignal };

/** Posts one event with the credentials of a plan; text as it is, anything else as JSON. */
export const post = (
  { baseUrl }: Server,
  event: string,
  body: unknown,
  { plan = 'premier', headers = {}, ...rest }: Options = {},
): Promise<Response> =>
  fetch(`${baseUrl}/track/${event}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/json',
      'X-API-Key': accounts[plan].apiKey,
      'X-Brand-ID': accounts[plan].brandId,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...rest,
  });

/** Posts one event and reads the JSON answer. */
export const call = async (...request: Parameters<typeof post>) => {
  const response = await post(...request);
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

export const accepted = (data: object) => ({ status: 200, answer: { success: true, data } });

/** A refusal with exactly this text. */
export const refused = (status: number, error: string) => ({
  status,
  answer: { success: false, error },
});
