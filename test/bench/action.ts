/** One action through Zapier's core, compared with a bare `z.request` with the same body. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { ZObject } from 'zapier-platform-core';
import { productionUrl } from '../../shared/api/request.ts';
import { events } from '../../shared/events/table.ts';
import { zapierRuntime } from '../../playground/zapier/run.ts';
import { appOf } from '../../zapier-app/app.ts';
import { quantile, type Figure } from './figure.ts';

const rounds = 2000;
const inputData = { customer_email: 'buyer@example.com', order_total: '108.00', order_id: 'ORD-1' };
const body = JSON.stringify({ ...inputData, order_total: 108, tax: 0, shipping: 0, discount: 0 });
const account = { api_key: 'key-of-the-bench', brand_id: 'brand-of-the-bench' };

/** The app with one more action, which does nothing but send. */
const withBare = (url: string) => {
  const app = appOf(events);
  const { operation, ...create } = { ...app.creates['record_conversion'] };
  const perform = async (z: ZObject) => {
    const { status } = await z.request({
      url,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': account.api_key },
      body,
    });
    return { status };
  };
  return {
    ...app,
    creates: { ...app.creates, bare: { ...create, operation: { ...operation, perform } } },
  };
};

export const actionFigures = async (): Promise<readonly Figure[]> => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json').end('{"success":true,"data":{}}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const base = `http://127.0.0.1:${port}${new URL(productionUrl).pathname}`;
  process.env['ADVOCATELOOP_BASE_URL'] = base;
  const runtime = zapierRuntime(withBare(`${base}/track/conversion`));

  const times: Record<'bare' | 'record_conversion', number[]> = { bare: [], record_conversion: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const create of ['bare', 'record_conversion'] as const) {
      const start = performance.now();
      const run = await runtime.run(create, inputData, account);
      times[create].push(performance.now() - start);
      if (!run.ok) throw new Error(run.message);
    }
  server.close();
  server.closeAllConnections();

  return ([0.5, 0.99] as const).map((share) => {
    const [ours, bare] = [times.record_conversion, times.bare].map((all) => quantile(all, share));
    return {
      claim: `an action / a bare z.request with the same body, p${share * 100}`,
      value: (ours ?? NaN) / (bare ?? NaN),
      atMost: share === 0.5 ? 1.1 : 1.25,
      unit: '×' as const,
      from: `${ours?.toFixed(2)} / ${bare?.toFixed(2)} ms, ${rounds} rounds`,
    };
  });
};
