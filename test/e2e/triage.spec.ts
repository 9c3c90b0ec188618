// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { openAsGuest } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

const rows = (page: Page) => page.locator('tbody [role="row"]');

test('a row of the list opens its service, and Back comes to where the list was', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services?verdict=all' });
  const row = rows(page).last();
  const link = row.getByRole('link').first();
  const href = (await link.getAttribute('href'))!;
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(200);
  // Beside the links of the row.
  await row
    .getByRole('gridcell')
    .last()
    .click({ position: { x: 4, y: 4 } });
  expect(href).toMatch(/^\/catalog\/default\/component\//);
  await expect(page).toHaveURL(url => url.href.includes(href));
  await page.goBack();
  await expect(row).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => window.scrollY))
    .toBeGreaterThan(before - 100);
});

test('rows of the list are at most 50 pixels high, and its headings stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAsGuest({ page, path: '/readiness/services?verdict=all' });
  await expect(rows(page).first()).toBeVisible();
  const heights = await rows(page).evaluateAll(all =>
    all.map(row => row.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.max(...heights)).toBeLessThanOrEqual(50);
  await rows(page).nth(25).scrollIntoViewIfNeeded();
  const heading = page.getByRole('columnheader', { name: 'Service' });
  await expect(heading).toBeInViewport();
});

test('the keys of the list move, preview, open and search', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services' });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows(page).nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows(page).nth(0)).toBeFocused();

  await page.keyboard.press('p');
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview.getByText('What holds it back')).toBeVisible();
  await expect(page).toHaveURL(/preview=/);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await page.keyboard.type('jk');
  await expect(page).toHaveURL(/q=jk/);
});

test('the filters are taken along from tab to tab', async ({ page }) => {
  const owner = 'group:default/commerce-team';
  await openAsGuest({ page, path: `/readiness/overview?owner=${owner}` });
  await expect(page.getByText('Most urgent now')).toBeVisible();
  await page.getByRole('tab', { name: 'Checklist' }).click();
  await expect(page.getByText('Fault Tolerance').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Services' }).click();
  await expect(rows(page).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.getAll('owner')).toEqual([owner]);
});

test('services that fail one check are found by a filter that shows how many they are', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services' });
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('button', { name: /Check$/ }).click();
  const option = page.getByRole('option', {
    name: /^Load test: Fails \(\d+\)/,
  });
  const [, number] = /\((\d+)\)/.exec((await option.textContent())!)!;
  await option.click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('status').getByText(`${number} service`),
  ).toBeVisible();
});

test('the page of the catalog filters by verdict, and its number is that of Readiness', async ({
  page,
  request,
}) => {
  await openAsGuest({
    page,
    path: '/catalog?filters[kind]=component&filters[user]=all',
  });
  test.slow();
  // Verdicts come every 15 seconds, and the catalog processes each entity once after that.
  await expect(async () => {
    const { totalItems } = await getReadiness(
      request,
      '/services?verdict=notReady&limit=1',
    );
    await page.goto(
      '/catalog?filters[kind]=component&filters[user]=all&filters[readiness]=notReady',
    );
    await expect(page.getByText(`All Components (${totalItems})`)).toBeVisible({
      timeout: 10_000,
    });
  }).toPass({ timeout: 55_000 });
  await page.getByLabel('Monitoring').click();
  await page.getByRole('option', { name: 'Not monitored' }).click();
  await expect(page).toHaveURL(/monitoring%5D=unmonitored/);
});
