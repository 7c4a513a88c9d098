import { accounts } from '../../../playground/api/accounts.ts';
import { openSite, postJson, run, usual, type Site } from './site.ts';

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

  test.each(platforms)('only checks in check mode: %s', async (platform) => {
    const values = { referral_code: 'JOHN123', mode: 'check' };
    const answer = await run(site, { platform, values, fault: '500' });
    expect(answer).toMatchObject({
      run: { next: { state: 'Checked' }, output: { recorded: false, referral_code: 'JOHN123' } },
      recorded: { [platform]: [] },
    });
    expect(answer).not.toHaveProperty('run.sent');
    expect(site.apis[platform].requests()).toEqual([]);
  });

  test('checks a refund without recording its order', async () => {
    const answer = await run(site, {
      tab: 'refund',
      sample: 'stripe-refund',
      values: { order_id: 'pi_3TAbCdSampleOrder0Zx91Kq', refund_amount: '25.50', mode: 'check' },
    });
    expect(answer).toMatchObject({ run: { next: { state: 'Checked' } }, recorded: { zapier: [] } });
  });

  test('that nobody waits for any more makes way for the next', async () => {
    const post = ({ signal }: AbortController) =>
      postJson(`${site.url}/page/run`, { ...usual, fault: 'timeout' }, {}, signal);
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = post(first);
    while (site.apis.zapier.requests().length === 0) await new Promise(setImmediate);
    const inLine = post(second);
    await fetch(`${site.url}/page/recorded`);
    second.abort();
    await expect(inLine).rejects.toThrow('abort');
    await fetch(`${site.url}/page/recorded`);
    first.abort();
    await expect(waiting).rejects.toThrow('abort');
    expect(await run(site, {})).toMatchObject({ run: { next: { state: 'Done' } } });
    expect(site.apis.zapier.requests()).toHaveLength(2);
  });

  test('still shows its own request after more than are remembered', async () => {
    const values = { referral_code: 'LAST' };
    const { apiKey, brandId } = accounts.premier;
    for (let count = 0; count < 101; count += 1)
      await postJson(
        `${site.apis.zapier.baseUrl}/track/visit`,
        { referral_code: 'BEFORE' },
        {
          'X-API-Key': apiKey,
          'X-Brand-ID': brandId,
        },
      );
    expect(site.apis.zapier.requests()).toHaveLength(100);
    expect(await run(site, { values })).toMatchObject({
      run: { sent: { body: JSON.stringify(values) } },
    });
  });

  test.each([
    ['zapier', 'nowhere'],
    ['make', 'nowhere'],
    ['zapier', 'api-call'],
  ] as const)(
    'is refused with words for a tab that is not there: %s, %s',
    async (platform, tab) => {
      const response = await postJson(`${site.url}/page/run`, { ...usual, platform, tab });
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(new RegExp(`${platform} has no '${tab}'`, 'i'));
    },
  );

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
