// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './steps/answerForm';
import { untilEvaluated } from './steps/api';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { openAsGuest } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

const services = (page: Page) =>
  page
    .getByRole('list', { name: 'My services that are not ready' })
    .getByRole('listitem');

for (const width of [1280, 390]) {
  testInBothThemes(
    `the widget of the home page passes axe and fits ${width} pixels`,
    async ({ page, theme }) => {
      await openAsGuest({ page, path: '/home' });
      await page.setViewportSize({ width, height: 900 });
      // The grid of the page keeps the columns that it was opened with.
      await page.reload();
      await expect(services(page).first()).toBeVisible();
      await expectGoodLooks(page, {
        name: `home-${theme}`,
        within: '[class*=MuiCardContent]',
        widths: [width],
      });
    },
  );
}

test('the next step of the most urgent service is reached from the home page by keyboard alone', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/home' });
  const step = services(page).first().getByRole('link').nth(1);
  await expect(step).toBeVisible();
  const href = (await step.getAttribute('href'))!;
  expect(href).toMatch(/\/readiness#check-/);
  await tabTo(
    page,
    element => element.getAttribute('href')?.includes('#check-') ?? false,
  );
  await expect(step).toBeFocused();
  await page.keyboard.press('Enter');
  const check = href.slice(href.indexOf('#check-') + 1);
  await expect(page.locator(`article#${check}`)).toBeInViewport();
});
