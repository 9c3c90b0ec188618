// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { untilEvaluated } from './steps/api';
import { openAsGuest } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('a page says why it could not be loaded, and comes by itself when the backend answers again', async ({
  page,
}) => {
  await page.route('**/api/readiness/services?*', route =>
    route.fulfill({ status: 502, body: '<html>Bad Gateway</html>' }),
  );
  await openAsGuest({ page, path: '/readiness/services' });
  const problem = page.getByRole('alert');
  await expect(problem).toContainText('Readiness could not be loaded');
  await expect(problem).toContainText(
    'The backend answered with an error (status 502). It is tried again automatically.',
  );
  await expect(problem).toHaveCount(1);
  await page.unroute('**/api/readiness/services?*');
  await expect(page.getByRole('row', { name: /^Notes/ }).first()).toBeVisible({
    timeout: 20_000,
  });
  await expect(problem).toHaveCount(0);
});

test('figures stay when they cannot be renewed, with their age and a way to try again', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness' });
  const headline = page.getByText(/live services are not ready/);
  await expect(headline).toBeVisible();
  await page.route('**/api/readiness/summary*', route => route.abort());
  const stale = page.getByText(/^Not up to date: data of/);
  await expect(stale).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('The backend does not answer.')).toBeVisible();
  await expect(headline).toBeVisible();
  await page.unroute('**/api/readiness/summary*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(stale).toHaveCount(0);
});

for (const [path, last] of [
  ['/readiness', 'Most common gaps'],
  ['/readiness/services', 'Comments service (forum)'],
  ['/readiness/teams', 'groups below it'],
]) {
  test(`${path} keeps its places while a slow backend answers`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node?: Node }[];
        })[]) {
          if (!entry.hadRecentInput && entry.value > 0.005) {
            shifts.push(
              `${entry.value.toFixed(4)} ${entry.sources
                .map(({ node }) => node?.textContent?.slice(0, 40))
                .join(' | ')}`,
            );
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/api/readiness/**', async route => {
      await new Promise(done => {
        setTimeout(done, 1_000);
      });
      await route.continue();
    });
    await openAsGuest({ page, path });
    await expect(page.getByText(last).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(
      await page.evaluate(() => (window as any).shifts as string[]),
    ).toEqual([]);
  });
}
