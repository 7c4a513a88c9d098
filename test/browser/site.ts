/** Opens the page in a real browser, and watches for errors and requests to other servers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltApps } from '../../playground/page/apps.ts';
import { openBrowser } from '../../playground/page/browser.ts';
import { startSite } from '../../playground/page/site.ts';
import { bundle } from '../../zapier-app/bundle.ts';

// A browser on a busy machine is slow, and slower still the first time, when it is unpacked.
export const longest = 100_000;
jest.setTimeout(longest + 20_000);

export const bundledOnce = async (): Promise<void> => {
  if (!existsSync(join(__dirname, '../../zapier-app/dist/index.js'))) await bundle();
};

/** Everything that a page did and should not have. */
const watch = (page: Page, origin: string, wrong: string[]): void => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) wrong.push(url);
  });
};

/** What a window keeps for the next address, and a new one wouldn't have. */
const forget = async (page: Page): Promise<void> => {
  await page.evaluate('window.stop(); sessionStorage.clear(); localStorage.clear()');
  await page.unrouteAll();
  await page.emulateMedia({ colorScheme: null });
};

export const openSite = async (built?: BuiltApps) => {
  await bundledOnce();
  const site = await startSite(built);
  const browser: Browser = await openBrowser();
  const wrong: string[] = [];

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ baseURL: site.url, ...options });
    context.setDefaultTimeout(longest);
    const page = await context.newPage();
    watch(page, site.url, wrong);
    return page;
  };

  // A new window takes three times as long as another address in the same one.
  let kept: Page | undefined;
  let isKeptInUse = false;

  const keep = async (): Promise<Page> => {
    isKeptInUse = true;
    kept ??= await open({});
    return kept;
  };

  /**
   * The first visit of a test without options is in the window of the tests before.
   *
   * @param query the part after `?` in the address
   */
  const visit = async (query = '', options?: BrowserContextOptions): Promise<Page> => {
    const page = await (options || isKeptInUse ? open(options ?? {}) : keep());
    await page.goto(`/?${query}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  /**
   * Closes the other windows and forgets what was recorded.
   * @throws when a page complained, or called something other than the server it came from
   */
  const clean = async (): Promise<void> => {
    for (const context of browser.contexts())
      if (context !== kept?.context()) await context.close();
    if (kept) await forget(kept);
    isKeptInUse = false;
    site.apis.zapier.reset();
    site.apis.make.reset();
    const found = wrong.splice(0);
    if (found.length > 0) throw new Error(`The page went wrong: ${found.join('; ')}`);
  };

  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };

  return { ...site, visit, clean, close };
};

export type Site = Awaited<ReturnType<typeof openSite>>;
