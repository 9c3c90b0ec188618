// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Locator, type Page } from '@playwright/test';

/** A check on the Readiness tab; its section is unfolded when all of it is done. */
export async function openCheck(
  page: Page,
  options: { section: string; check: string },
): Promise<Locator> {
  const row = page.getByRole('article', { name: options.check, exact: true });
  const fold = page.getByRole('button', { name: options.section });
  await expect(row.or(fold).first()).toBeVisible();
  if (!(await row.isVisible())) {
    // Of a section with open checks only what is done is folded.
    const section = page.getByRole('region', { name: options.section });
    const done = section.getByRole('button', { name: /checks? done$/ });
    await fold.or(done).first().click();
    await expect(row).toBeVisible();
  }
  return row;
}

/** Presses "Check now" and waits until everybody has looked; gives what was announced meanwhile. */
export async function checkNow(page: Page): Promise<string[]> {
  const head = page.getByRole('region', { name: 'Verdict' });
  const button = head.getByRole('button', { name: 'Check now' });
  await head.getByRole('status').evaluate(element => {
    const said: string[] = [];
    Object.assign(element, { said });
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(
      element,
      { childList: true, characterData: true, subtree: true },
    );
  });
  await button.click();
  await expect(head.getByRole('status')).toHaveText(/just now/);
  return head
    .getByRole('status')
    .evaluate(element => (element as Element & { said: string[] }).said);
}

/** Unfolds everything on the tab. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(
    'h3 button[aria-expanded=false], h4 button[aria-expanded=false], h5 button[aria-expanded=false]',
  );
  await expect(folded.first()).toBeVisible();
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
}
