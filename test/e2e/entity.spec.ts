// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { untilEvaluated } from './steps/api';
import { openCheck } from './steps/readinessTab';
import { openAsGuest } from './steps/signIn';

const TAB = '/catalog/default/component/license-manager/readiness';

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('the keyboard opens "Why we ask", and the permalink leads to the check', async ({
  page,
}) => {
  await openAsGuest({ page, path: TAB });
  const row = await openCheck(page, 'health-endpoint');
  await row.getByRole('link', { name: 'Health endpoint' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#check-health-endpoint$/);
  await expect(
    row.getByRole('list', { name: 'What can contradict this answer' }),
  ).toContainText('health-not-there');
  await page.keyboard.press('Tab');
  const why = row.getByRole('button', { name: /^Why we ask/ });
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'false');

  // Closed checks are collapsed, and expand when the URL names one.
  await page.goto(`${TAB}?view=history#check-purpose`);
  const purpose = page.getByRole('article', { name: 'Purpose', exact: true });
  await expect(purpose).toBeFocused();
  await expect(purpose).toBeInViewport();
  await expect(purpose).toContainText('Why we ask');
});

test('the card is first on the entity overview, and its blockers link to their checks', async ({
  page,
}) => {
  await openAsGuest({
    page,
    path: '/catalog/default/component/license-manager',
  });
  const blocker = page
    .getByRole('list', { name: 'Open blockers' })
    .getByRole('link', { name: 'Health endpoint' });
  await expect(blocker).toBeInViewport();
  await blocker.click();
  await expect(page).toHaveURL(/\/readiness#check-health-endpoint$/);
  const row = page.getByRole('article', { name: 'Health endpoint' });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test('a service without answers of its own shows what is known and what is left', async ({
  page,
}) => {
  await openAsGuest({
    page,
    path: '/catalog/default/component/xqueue/readiness',
  });
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(
    /^.*18 of 46 answers come from the catalog, its System and its Domain; none from the service itself. 24 to go, blockers first\./,
  );
  await expect(
    page.getByRole('heading', { name: '24 changes to become ready' }),
  ).toBeVisible();
});
