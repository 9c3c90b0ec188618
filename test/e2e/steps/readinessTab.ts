// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Locator, type Page } from '@playwright/test';

/** Finds a check on the Readiness tab by its id, and expands the closed checks when it is among them. */
export async function openCheck(page: Page, check: string): Promise<Locator> {
  const row = page.locator(`article#check-${check}`);
  const done = page.getByRole('button', { name: /checks? passed/ });
  await expect(row.or(done).first()).toBeVisible();
  if (!(await row.isVisible())) {
    await done.click();
    await expect(row).toBeVisible();
  }
  return row;
}

/** Presses "Observe now", waits for the result, and returns what was announced meanwhile. */
export async function observeNow(page: Page): Promise<string[]> {
  const head = page.getByRole('region', { name: 'Verdict' });
  const button = head.getByRole('button', { name: 'Observe now' });
  await head.getByRole('status').evaluate(element => {
    const given: string[] = [];
    Object.assign(element, { given });
    new MutationObserver(() => given.push(element.textContent ?? '')).observe(
      element,
      { childList: true, characterData: true, subtree: true },
    );
  });
  await button.click();
  await expect(head.getByRole('status')).toHaveText(/just now/);
  return head
    .getByRole('status')
    .evaluate(element => (element as Element & { given: string[] }).given);
}

/** Expands everything on the tab. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(
    'article button[aria-expanded=false], h3 button[aria-expanded=false], h4 button[aria-expanded=false], h5 button[aria-expanded=false]',
  );
  await expect(folded.first()).toBeVisible();
  while ((await folded.count()) > 0) {
    await folded.first().click();
  }
}
