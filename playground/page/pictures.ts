/** Takes the listing pictures, one of each action. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { samples } from '../../stores/index.ts';
import { readBuilt } from './apps.ts';
import { openBrowser } from './browser.ts';
import { makeFormsOf, tabsOf, zapierFormsOf } from './forms.ts';
import { platforms } from './protocol.ts';
import { startSite } from './site.ts';

export const size = { width: 1280, height: 800 };

/** Every action that a platform has, filled in from the first sample for it. */
const pictures = async () => {
  const built = await readBuilt();
  const { forms } = await zapierFormsOf(built.zapier);
  const tabs = tabsOf(forms, makeFormsOf(built.make).forms);
  return tabs.flatMap((tab) => {
    const sample = samples.find(({ event }) => event === tab.id)?.name ?? '';
    return platforms
      .filter((platform) => tab[platform])
      .map((platform) => ({
        file: `${platform}-${tab.id}.png`,
        address: `/?${new URLSearchParams({ show: tab.id, picture: platform, sample })}`,
      }));
  });
};

/** Taken until two in a row are the same: a browser may still be drawing when it says it is done. */
const settled = async (page: Page): Promise<Buffer> => {
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
};

const take = async (page: Page, address: string, path: string): Promise<void> => {
  await page.goto(address);
  await page.locator('form').waitFor();
  await writeFile(path, await settled(page));
};

/** @returns the names of the files */
export const takePictures = async (folder: string): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true });
  const site = await startSite();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      viewport: size,
      baseURL: site.url,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const wanted = await pictures();
    for (const { file, address } of wanted) await take(page, address, join(folder, file));
    return wanted.map(({ file }) => file);
  } finally {
    await browser.close();
    await site.close();
  }
};
