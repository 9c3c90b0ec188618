// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page } from '@playwright/test';
import { getReadiness } from './api';

/** A number on the screen with the list that it opens. */
export interface LinkedNumber {
  name: string;
  count: number;
  href: string;
}

/** Every link to a list whose name says how many services, or contradictions, it opens. */
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
    const counted = href.includes('/readiness/services')
      ? /([\d,]+) services?\b/.exec(name) ?? /(\d[\d,]*)/.exec(name)
      : /([\d,]+) contradictions?\b/.exec(name);
    // A number of answers is no number of services.
    return counted && !/^[\d,]+ (un)?verified$/.test(name)
      ? [{ name, href, count: Number(counted[1].replaceAll(',', '')) }]
      : [];
  });
  return [...new Map(numbers.map(one => [one.href, one])).values()];
}

/**
 * The number that the list behind a link shows. The first link with some filters is followed in the app, which proves that the
 * page asks for exactly these filters and shows the total; for others with the same filters the API is asked for it.
 */
export async function listedAt(
  page: Page,
  href: string,
  followed: Set<string>,
): Promise<number> {
  const { pathname, searchParams } = new URL(href, page.url());
  const kind = `${pathname}?${[...new Set(searchParams.keys())].sort()}`;
  if (!followed.has(kind)) {
    followed.add(kind);
    return follow(page, href);
  }
  const [list] = /\/(services|contradictions)$/.exec(pathname)!;
  const { totalItems } = await getReadiness(
    page.request,
    `${list}?limit=1&${filtersOf(searchParams)}`,
  );
  return totalItems;
}

/** Follows a link as the app does, without loading it again, and gives the number that the list shows. */
async function follow(page: Page, href: string): Promise<number> {
  // Not what is asked for again in the background.
  const answered = page.waitForResponse(response =>
    asksFor(new URL(response.url()), new URL(href, response.url())),
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

/** Whether a request has exactly the filters of a link. */
function asksFor(request: URL, link: URL): boolean {
  const [, list] = /\/readiness\/(services|contradictions)$/.exec(
    link.pathname,
  )!;
  return (
    request.pathname === `/api/readiness/${list}` &&
    filtersOf(request.searchParams) === filtersOf(link.searchParams)
  );
}

/** What of a URL decides which services are listed, in one order. */
function filtersOf(params: URLSearchParams): string {
  return [...params]
    .filter(
      ([name, value]) =>
        !['sort', 'column', 'limit'].includes(name) && value !== 'all',
    )
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
}
