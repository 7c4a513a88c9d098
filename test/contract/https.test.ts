/** What https and a certificate have to do with asking. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import { ask } from '../../contract/ask.ts';
import { probes } from '../../contract/probes.ts';
import { clock, newLedger, targetOf } from './server.ts';

/** Made for this test, signed by nobody. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNu9aAE9JxrHuLLZ9
GIryfMzq1HmWr7f5hXmlZPfofo+hRANCAATKuAs0Ghhdl1E7S1ftS0tVGUdkVhVX
/+vH6X8DISuF7PxqTrTd0dcA+LtbiuRU5YQ0gXp0WzBA9jrycU2f3Lyv
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUMTAAdbuMFAYVErY7iwasR+mcZLEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDIzMDI0MFoYDzIxMjYxMDMx
MjMwMjQwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATKuAs0Ghhdl1E7S1ftS0tVGUdkVhVX/+vH6X8DISuF7PxqTrTd0dcA
+LtbiuRU5YQ0gXp0WzBA9jrycU2f3Lyvo1MwUTAdBgNVHQ4EFgQU0l8LWDJNNs3r
Q5YI8jnp5HFF2MEwHwYDVR0jBBgwFoAU0l8LWDJNNs3rQ5YI8jnp5HFF2MEwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA7ybLRi3xx5kZuhctnUvw
t5qjMXgQFCfuF8KCLg/dNpoCIQDUWK/I9NwdEN+HudoqZNhO3sJgX73aJeTiyVRk
Gwz4sQ==
-----END CERTIFICATE-----`;

const around = () => ({ ...clock(), save: () => {}, pace: 1000 });

test('a certificate that nobody signed ends the run before anything is sent', async () => {
  let requests = 0;
  const server = createServer({ key, cert }, () => (requests += 1)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ledger = newLedger();
  const target = targetOf(`https://127.0.0.1:${port}/api/v1`);
  const { stopped } = await ask(probes, target, ledger, around());
  server.close();
  expect(stopped).toMatch(
    /^The certificate was rejected \(DEPTH_ZERO_SELF_SIGNED_CERT\), and nothing/,
  );
  expect(requests).toBe(0);
  expect(ledger.entries).toEqual({});
});

const overHttp = probes.filter(({ id }) => id === 'api-https');
const answering = (status: number) => {
  const fetched: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    fetched.push(String(url), JSON.stringify(init?.headers));
    return new Response('', { status });
  });
  return fetched;
};
afterEach(() => jest.restoreAllMocks());

test.each([
  [301, 'holds'],
  [403, 'holds'],
  [401, 'differs'],
  [200, 'differs'],
] as const)('plain http that is answered with %i: %s', async (status, verdict) => {
  const fetched = answering(status);
  const target = targetOf('https://api.example.com/api/v1');
  const { rows } = await ask(overHttp, target, newLedger(), around());
  expect(rows.map((row) => row.verdict)).toEqual([verdict]);
  expect(fetched[0]).toBe('http://api.example.com/api/v1/track/refund');
  // No key goes over the wire unencrypted.
  for (const value of Object.values(target.headers)) expect(fetched[1]).not.toContain(value);
});
