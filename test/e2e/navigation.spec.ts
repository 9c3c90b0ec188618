// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { untilEvaluated } from './steps/api';
import { openAsGuest } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('a number on the overview opens its services, and Back returns', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness' });
  await page.getByText('Not assessed', { exact: true }).first().click();
  await expect(page).toHaveURL(/\/readiness\/services\?.*verdict=unassessed/);
  await expect(page.getByText('XQueue', { exact: true }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Most common gaps')).toBeVisible();
});

test('filters are kept in the URL, and the CSV contains the filtered list', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services' });
  const search = page.getByRole('searchbox').first();
  await search.fill('notes');
  await expect(page).toHaveURL(/q=notes/);
  await expect(page.getByText('Registrar')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Notes', { exact: true }).first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this list as CSV' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBe(2);
  expect(lines[1]).toContain('notes-api');
});

test('the keyboard alone reaches a service and its shortest path', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services?q=notes' });
  const link = page.getByRole('link', { name: /Notes/ }).first();
  await expect(link).toBeVisible();
  const isIn = (selector: string) =>
    page.evaluate(
      wanted => Boolean(document.activeElement?.closest(wanted)),
      selector,
    );
  for (let presses = 0; presses < 40 && !(await isIn('tbody')); presses++) {
    await page.keyboard.press('Tab');
  }
  // In a grid Tab goes to the row, and the arrows to what is in it (WAI-ARIA Authoring Practices, grid pattern).
  await page.keyboard.press('ArrowRight');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/catalog\/default\/component\/notes-api/);
});

test('the filter "answer" lists the services that keep data in MongoDB', async ({
  page,
}) => {
  await openAsGuest({
    page,
    path: '/readiness/services?answer=persistence:mongodb&verdict=all',
  });
  await expect(page.getByText('LMS', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Registrar')).toHaveCount(0);
});
