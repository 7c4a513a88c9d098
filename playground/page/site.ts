/** Starts the page on separate servers, for pictures and tests. */
import { startApi } from '../api/start.ts';
import type { BuiltApps } from './apps.ts';
import { mountPage } from './mount.ts';

export const startSite = async (built?: BuiltApps) => {
  const apis = { zapier: await startApi({ keep: 100 }), make: await startApi({ keep: 100 }) };
  process.env['ADVOCATELOOP_BASE_URL'] = apis.zapier.baseUrl;
  const close = async (): Promise<void> => {
    await Promise.all([apis.zapier.close(), apis.make.close()]);
  };
  try {
    await mountPage(apis, built);
  } catch (error) {
    await close();
    throw error;
  }
  return { apis, url: apis.zapier.url, close };
};
