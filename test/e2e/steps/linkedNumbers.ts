// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page } from '@playwright/test';

/** A number on the screen with the list that it opens. */
export interface LinkedNumber {
  name: string;
  count: number;
  href: string;
}

/** Every link to a list whose name holds a number; the first one is what it counts. */
export async function linkedNumbers(page: Page): Promise<LinkedNumber[]> {
  const links = await page
    .locator(
      'a[href*="/readiness/services?"], a[href*="/readiness/contradictions"]',
    )
    .evaluateAll(elements =>
      elements.map(element => ({
        name: (
          element.getAttribute('aria-label') ??
          element.textContent ??
          ''
        ).trim(),
        href: element.getAttribute('href') ?? '',
      })),
    );
  const numbers = links.flatMap(({ name, href }) => {
    // "Not ready: 24 services", "12 contradictions in 8 services", "Load test Required 11 services affected"
    const found = /\d+/.exec(name.replace(/“[^”]*”/g, ''));
    return found ? [{ name, href, count: Number(found[0]) }] : [];
  });
  return [...new Map(numbers.map(one => [one.href, one])).values()];
}

/**
 * Follows a link as the app does, without loading it again, and gives the number that the list shows.
 */
export async function listedAt(page: Page, href: string): Promise<number> {
  const isServices = href.includes('/readiness/services');
  const answered = page.waitForResponse(({ url }) =>
    new RegExp(
      `/api/readiness/${isServices ? 'services' : 'contradictions'}(\\?|$)`,
    ).test(url()),
  );
  await page.evaluate(address => {
    window.history.pushState({}, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, href);
  const { totalItems } = await (await answered).json();
  if (totalItems > 0) {
    await expect(
      page.getByRole('status').filter({ hasText: /^\d/ }),
    ).toHaveText(new RegExp(`^${totalItems} `));
  }
  return totalItems;
}
