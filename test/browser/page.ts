/** Finds parts of the page by their accessible names. */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { Platform } from '../../playground/page/protocol.ts';
import { longest } from './site.ts';

export const openAll = `for (const it of document.querySelectorAll('details')) it.open = true`;

const names: Readonly<Record<Platform, RegExp>> = { zapier: /^Zapier /, make: /^Make / };

export const form = (page: Page, platform: Platform): Locator =>
  page.getByRole('region', { name: names[platform] });

/** What came of a run; it is there when the run has ended. */
export const result = (page: Page, platform: Platform): Locator =>
  page.getByRole('article', { name: names[platform] });

export const pick = (page: Page, label: string, option: string) =>
  page
    .getByRole('region', { name: 'Test settings' })
    .getByLabel(label, { exact: true })
    .selectOption(option);

export const runBoth = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Run both' }).click();
  await result(page, 'zapier').waitFor();
  await result(page, 'make').waitFor();
};

export const runOne = async (page: Page, platform: Platform): Promise<void> => {
  await form(page, platform)
    .getByRole('button', { name: /^(Test step|Run this module only|Yes, continue|Save)$/ })
    .click();
  await result(page, platform).waitFor();
};

/** Looks again and again: the browser tells of a new address a moment after the page has it. */
export const eventually = async (look: () => void): Promise<void> => {
  const end = performance.now() + longest;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await setTimeout(20);
    }
  }
};

/** Waits until the page has told this to those who listen. */
export const said = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
