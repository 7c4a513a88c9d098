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

/** Not what came of the check before. */
const ended = (page: Page, platform: Platform): Promise<void> =>
  result(page, platform).filter({ hasNotText: 'Checked' }).waitFor();

/** A row of the table of what was sent, or would be. */
export const row = (page: Page, key: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: key, exact: true }) });

export const pick = async (page: Page, label: string, option: string) => {
  const settings = page.getByRole('region', { name: 'Test settings' });
  const choice = settings.getByLabel(label, { exact: true });
  if (!(await choice.isVisible())) await settings.getByText('Simulate a problem').click();
  await choice.selectOption(option);
};

/** Records with both forms, or checks both connections. */
export const runBoth = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^(Record|Run) both$/ }).click();
  await ended(page, 'zapier');
  await ended(page, 'make');
};

/** Waits for the check that a sample begins with. */
export const checked = async (page: Page): Promise<void> => {
  for (const platform of ['zapier', 'make'] as const)
    await result(page, platform).getByText('Checked').waitFor();
};

/** Records with this form. */
export const runOne = async (page: Page, platform: Platform): Promise<void> => {
  const shown = form(page, platform);
  const mode = shown.getByLabel('Mode', { exact: true });
  if ((await mode.count()) > 0) await mode.selectOption('record');
  await shown
    .getByRole('button', { name: /^(Test step|Run this module only|Yes, continue|Save)$/ })
    .click();
  await ended(page, platform);
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
