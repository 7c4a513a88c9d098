import { accounts } from '../../../playground/api/accounts.ts';
import { openSite, postJson, run, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => {
  site.apis.zapier.reset();
  site.apis.make.reset();
});
afterAll(() => site.close());

const platforms = ['zapier', 'make'] as const;

describe('A run', () => {
  test.each(platforms)('goes to the API of its own app: %s', async (platform) => {
    const answer = await run(site, { platform });
    expect(answer).toMatchObject({
      run: {
        platform,
        next: { state: 'Done' },
        sent: { method: 'POST', path: '/api/v1/track/visit' },
        answered: { status: 200 },
        output: { visit_id: 'visit_1' },
      },
      recorded: { [platform]: [{ event: 'visit' }] },
    });
    const other = platform === 'zapier' ? site.apis.make : site.apis.zapier;
    expect(other.requests()).toEqual([]);
  });

  test.each(platforms)('tells the key to nobody: %s', async (platform) => {
    const told = JSON.stringify(await run(site, { platform }));
    expect(told).toContain('••••••••');
    expect(told).not.toContain(accounts.premier.apiKey);
    const mistyped = JSON.stringify(await run(site, { platform, wrongKey: true }));
    expect(mistyped).not.toContain('demo-mistyped');
  });

  test('records the order of a refund first, once', async () => {
    const refund = {
      tab: 'refund',
      sample: 'stripe-refund',
      platform: 'make',
      values: { order_id: 'pi_3TAbCdSampleOrder0Zx91Kq', refund_amount: '25.50' },
    } as const;
    expect(await run(site, refund)).toMatchObject({
      run: { orderFirst: 'Stripe: checkout completed', next: { state: 'Done' } },
    });
    const again = await run(site, refund);
    expect(again).toMatchObject({ recorded: { make: [{ repeats: 0, left: 57.5 }, {}, {}] } });
    expect(again).not.toHaveProperty('run.orderFirst');
  });

  test('meets a fault, and leaves none behind', async () => {
    const refused = { tab: 'conversion', values: { customer_email: 'nobody' } };
    expect(await run(site, { ...refused, fault: '500' })).not.toHaveProperty('run.sent');
    expect(await run(site, {})).toMatchObject({ run: { next: { state: 'Done' } } });
    expect(await run(site, { fault: '429' })).toMatchObject({
      run: { error: 'ThrottledError', answered: { status: 429 } },
    });
    expect(await run(site, {})).toMatchObject({ run: { next: { state: 'Done' } } });
  });

  test('waits for the one before it', async () => {
    const codes = ['ONE', 'TWO', 'THREE'];
    const answers = await Promise.all(
      codes.map((code) => run(site, { values: { referral_code: code } })),
    );
    answers.forEach((answer, index) =>
      expect(answer).toMatchObject({
        run: { sent: { body: JSON.stringify({ referral_code: codes[index] }) } },
      }),
    );
  });

  test('of the connection tells no key that was typed', async () => {
    const values = { api_key: 'typed by  somebody', brand_id: 'b' };
    const told = JSON.stringify(await run(site, { tab: 'connection', values }));
    expect(told).toContain('space');
    expect(told).not.toContain('somebody');
  });

  test.each([
    ['not JSON', '{'],
    ['another platform', { platform: 'n8n' }],
    ['more than it knows', { platform: 'make', extra: true }],
    [
      'an unknown fault',
      {
        platform: 'make',
        tab: 'visit',
        values: {},
        plan: 'premier',
        wrongKey: false,
        orderFirst: true,
        fault: 'x',
      },
    ],
  ])('is refused when the request is %s', async (_case, body) => {
    expect((await postJson(`${site.url}/page/run`, body)).status).toBe(400);
  });
});
