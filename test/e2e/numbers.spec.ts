// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { linkedNumbers, listedAt } from './steps/linkedNumbers';
import { openAsGuest } from './steps/signIn';

const TAB = '/catalog/default/component/video-encode-manager/readiness';

test.beforeAll(async ({ request }) => untilEvaluated(request));

/** The kinds of links that were followed in the app, over all tests. */
const followed = new Set<string>();

/** Follows every link of a page that shows a number; gives those whose list has another. */
async function walk(page: Page, atLeast: number): Promise<string[]> {
  const numbers = await linkedNumbers(page);
  expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
  test.info().annotations.push({
    type: 'numbers',
    description: `${numbers.length} on ${new URL(page.url()).pathname}`,
  });
  const differing: string[] = [];
  for (const { name, count, href } of numbers) {
    const listed = await listedAt(page, href, followed);
    if (listed !== count) {
      differing.push(`${name} (${href}) lists ${listed}`);
    }
  }
  return differing;
}

test('every number of the overview equals the list that it opens, with and without filters', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness' });
  await expect(page.getByText('Most common gaps')).toBeVisible();
  expect(await walk(page, 20)).toEqual([]);

  // The tests of the backend go through every filter.
  await page.goto('/readiness/overview?dataClass=pii');
  await expect(page.getByText('Most common gaps')).toBeVisible();
  expect(await walk(page, 10)).toEqual([]);
});

test('every number of Teams equals the list that it opens', async ({
  page,
}) => {
  for (const by of ['owner', 'system']) {
    await openAsGuest({ page, path: `/readiness/teams?by=${by}` });
    await expect(page.getByRole('rowheader').nth(4)).toBeVisible();
    const numbers = await linkedNumbers(page);
    expect(numbers.length).toBeGreaterThan(10);
    // Those of the first rows stand for the others, which are the same code.
    for (const { name, count, href } of numbers.slice(0, 12)) {
      expect(await listedAt(page, href, followed), name).toBe(count);
    }
  }
});

test('every number of Checklist, Problems and the entity equals the list that it opens', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/checklist#data' });
  await expect(
    page.getByRole('link', { name: /^Personal data: / }),
  ).toBeVisible();
  // All sections are the same code: those of the first questions stand for them.
  const numbers = await linkedNumbers(page);
  const opened = numbers.filter(({ href }) => /(answer|check)=data/.test(href));
  expect(opened.length).toBeGreaterThan(2);
  for (const { name, count, href } of [...opened, ...numbers.slice(0, 6)]) {
    expect(await listedAt(page, href, followed), name).toBe(count);
  }

  for (const [path, text] of [
    ['/readiness/problems', 'Mistakes in catalog files'],
    [TAB, 'What holds it back'],
    [TAB.replace('/readiness', ''), 'Readiness'],
  ]) {
    await page.goto(path);
    await expect(page.getByText(text).first()).toBeVisible();
    expect(await walk(page, 0)).toEqual([]);
  }
});

test('a segment, its list, the CSV and the API have the same number', async ({
  page,
  request,
}) => {
  const { verdicts, totalItems } = await getReadiness(request, '/summary');
  await openAsGuest({ page, path: '/readiness/services' });
  const segment = (name: string) =>
    page.getByRole('button', { name, exact: true });
  // What the list opens on can be seen.
  for (const name of [
    `Not ready ${verdicts.notReady}`,
    `Not assessed ${verdicts.unassessed}`,
  ]) {
    await expect(segment(name)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(
    page.getByRole('status').filter({
      hasText: `${verdicts.notReady + verdicts.unassessed} services`,
    }),
  ).toBeVisible();
  for (const [name, count] of [
    ['Ready', verdicts.ready],
    ['Not assessed', verdicts.unassessed],
    ['All', totalItems],
    ['Not ready', verdicts.notReady],
  ] as const) {
    await segment(`${name} ${count}`).click();
    await expect(
      page.getByText(`${count} services`, { exact: true }),
    ).toBeVisible();
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this list as CSV' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length - 1).toBe(verdicts.notReady);
});

test('a search finds a service of any verdict, and an empty list keeps it', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services' });
  await page.getByRole('searchbox').first().fill('Course discovery');
  await expect(
    page.getByRole('link', { name: 'Course discovery', exact: true }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Not ready 0', exact: true }).click();
  await expect(page.getByText('0 not ready', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show 1 service' }).click();
  await expect(page).toHaveURL(/q=Course/);
  await expect(
    page.getByRole('link', { name: 'Course discovery', exact: true }).first(),
  ).toBeVisible();
});

test('the most urgent services are the first of the list, with the reason at the row', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness/services' });
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('Personal data, not monitored');
  await expect(rows.nth(2)).toContainText('Personal data, not monitored');
});
