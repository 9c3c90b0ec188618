// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Locator, type Page, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { openAsGuest } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

/** Opens the overview, and counts what is done from there. */
async function start(page: Page) {
  let actions = 0;
  await openAsGuest({ page, path: '/readiness' });
  await expect(page.getByText('Most common gaps')).toBeVisible();
  return {
    async click(target: Locator) {
      // Nobody has to look for it.
      await expect(target).toBeInViewport();
      actions++;
      await target.click();
    },
    async expectActions(expected: number) {
      expect(actions).toBe(expected);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    },
  };
}

/** The rows of the list, without its head. */
const rowsOf = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader') });

test('which live services hold sensitive data and are not monitored takes one click', async ({
  page,
  request,
}) => {
  const task = await start(page);
  const { urgent } = await getReadiness(request, '/summary');
  await task.click(
    page.getByRole('link', {
      name: `${urgent.sensitiveUnmonitored} of them hold personal data and are not monitored`,
    }),
  );
  await expect(rowsOf(page)).toHaveCount(urgent.sensitiveUnmonitored);
  await expect(rowsOf(page).first()).toContainText('production');
  await expect(
    rowsOf(page).filter({ hasText: 'Personal data, not monitored' }),
  ).toHaveCount(urgent.sensitiveUnmonitored);
  await task.expectActions(1);
});

test('which services are not ready takes one click', async ({
  page,
  request,
}) => {
  const task = await start(page);
  const { verdicts } = await getReadiness(request, '/summary');
  await expect(
    page.getByRole('link', {
      name: `Not ready: ${verdicts.notReady} services`,
    }),
  ).toBeAttached();
  await task.click(page.getByText('Not ready', { exact: true }).first());
  await expect(rowsOf(page)).toHaveCount(verdicts.notReady);
  await expect(rowsOf(page).filter({ hasText: 'Not ready' })).toHaveCount(
    verdicts.notReady,
  );
  await task.expectActions(1);
});

test('what is contradicted, and by whom, takes one click', async ({
  page,
  request,
}) => {
  const task = await start(page);
  const { contradictions } = await getReadiness(request, '/summary');
  await task.click(page.getByRole('tab', { name: 'Contradictions' }));
  await expect(rowsOf(page)).toHaveCount(contradictions.total);
  await expect(
    page.getByRole('columnheader', { name: 'Observed by' }),
  ).toBeInViewport();
  await task.expectActions(1);
});

test('why a service is not ready takes two clicks and no scrolling', async ({
  page,
}) => {
  const task = await start(page);
  await task.click(page.getByText('Not ready', { exact: true }).first());
  await task.click(
    page.getByRole('link', { name: 'License manager', exact: true }).first(),
  );
  const reasons = page
    .getByRole('region', { name: 'What holds it back' })
    .getByRole('article');
  await expect(reasons.first()).toBeVisible();
  for (const index of [0, 1]) {
    const box = (await reasons.nth(index).boundingBox())!;
    test.info().annotations.push({
      type: `reason ${index + 1}`,
      description: `y ${Math.round(box.y)} to ${Math.round(
        box.y + box.height,
      )}`,
    });
    expect(box.y + box.height).toBeLessThan(900);
  }
  await expect(reasons.first()).toContainText('Blocker');
  await expect(reasons.nth(1)).toContainText(
    'readiness/health-endpoint: "<URL | missed-run URL>"',
  );
  await task.expectActions(2);
});

test('whom to call about a service takes one click', async ({ page }) => {
  const task = await start(page);
  await task.click(page.getByRole('tab', { name: 'Services' }));
  const exporter = page.getByRole('row', { name: /^Grade exporter/ });
  await expect(exporter.getByRole('link', { name: /@/ })).toHaveAttribute(
    'href',
    /^mailto:/,
  );
  await expect(
    page.getByRole('row', { name: /^License manager/ }),
  ).toContainText('No on-call');
  await task.expectActions(1);
});

test('who holds personal data takes one click', async ({ page, request }) => {
  const task = await start(page);
  const { totalItems } = await getReadiness(
    request,
    '/services?dataClass=pii&limit=1',
  );
  await task.click(
    page.getByRole('link', { name: `${totalItems} services: Personal data` }),
  );
  await expect(rowsOf(page)).toHaveCount(totalItems);
  await task.expectActions(1);
});

test('which services of one owner hold personal data takes three actions', async ({
  page,
  request,
}) => {
  const task = await start(page);
  const { totalItems } = await getReadiness(
    request,
    '/services?dataClass=pii&owner=group:default/commerce-team&limit=1',
  );
  await task.click(
    page.getByRole('link', { name: /services: Personal data$/ }),
  );
  await task.click(page.getByRole('button', { name: /Owner$/ }));
  await task.click(page.getByRole('option', { name: /^Commerce/ }));
  // The choices stay open for a second owner; the list behind them has changed.
  const rows = page.locator('tbody [role="row"]');
  await expect(rows).toHaveCount(totalItems);
  await expect(rows.filter({ hasText: 'Commerce' })).toHaveCount(totalItems);
  await task.expectActions(3);
});

test('which services have not answered one check takes three actions, below a scroll', async ({
  page,
  request,
}) => {
  const task = await start(page);
  const { totalItems } = await getReadiness(
    request,
    '/services?check=load-test:unanswered&limit=1',
  );
  await task.click(page.getByRole('tab', { name: 'Checklist' }));
  const check = page.getByRole('button', { name: /^Load test When/ });
  await check.scrollIntoViewIfNeeded();
  await task.click(check);
  const open = page.getByRole('link', {
    name: `Not answered: ${totalItems} services`,
  });
  await open.scrollIntoViewIfNeeded();
  await task.click(open);
  await expect(rowsOf(page)).toHaveCount(totalItems);
  await task.expectActions(3);
});

test('a list to send to somebody takes two clicks', async ({ page }) => {
  const task = await start(page);
  await task.click(page.getByRole('tab', { name: 'Services' }));
  const download = page.waitForEvent('download');
  await task.click(
    page.getByRole('button', { name: 'Download this list as CSV' }),
  );
  expect((await download).suggestedFilename()).toMatch(
    /^readiness_services_not-ready.*_\d{4}-\d\d-\d\d\.csv$/,
  );
  await task.expectActions(2);
});

test('how the teams stand takes one click', async ({ page }) => {
  const task = await start(page);
  await task.click(page.getByRole('tab', { name: 'Teams' }));
  await expect(rowsOf(page).first()).toBeInViewport();
  await expect(rowsOf(page).filter({ hasText: 'Commerce' })).toHaveCount(1);
  await task.expectActions(1);
});

test('what an owner does next is on the page of the service, without any action', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/catalog/default/component/notes-api' });
  await expect(page.getByText('Next:')).toBeInViewport();
});
