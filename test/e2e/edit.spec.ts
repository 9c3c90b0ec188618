// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { editDemoFile, withAnnotations } from './steps/demoCatalog';
import { openAsGuest } from './steps/signIn';

const FILE = 'openedx/learning-core/catalog-info.yaml';

/** The demo catalog reads the files every 2 seconds; an edit must show within 5 seconds after that. */
const SOON = { timeout: 15_000 };

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('an edited annotation changes tab, list, counts and matrix without a restart', async ({
  page,
  request,
}) => {
  /** A count of the summary, and the services of the list that it opens. */
  const figure = async (query: string, countOf: (summary: any) => number) => {
    const summary = await getReadiness(request, '/summary');
    const list = await getReadiness(request, `/services?${query}&limit=200`);
    return {
      count: countOf(summary),
      services: list.items.map(({ entityRef }: any) => entityRef),
    };
  };

  await openAsGuest({
    page,
    path: '/catalog/default/component/lms/readiness',
  });
  // This portal has no providers, so that nothing is verified.
  await expect(
    page.getByText('Ready, declared', { exact: true }).first(),
  ).toBeVisible();

  const editedAt = Date.now();
  // The LMS has no health endpoint any more, and holds confidential data.
  const undo = editDemoFile(FILE, text =>
    withAnnotations(text, 'lms', {
      'readiness/health-endpoint': '"none"',
      'readiness/data': '"confidential"',
    }),
  );
  try {
    await expect
      .poll(
        async () =>
          (
            await getReadiness(request, '/services/component/default/lms')
          ).verdict,
        SOON,
      )
      .toBe('notReady');
    test.info().annotations.push({
      type: 'served after the edit',
      description: `${Date.now() - editedAt} ms`,
    });

    await page.reload();
    await expect(
      page.getByText('Not ready', { exact: true }).first(),
    ).toBeVisible();
    await expect(page.getByText('Health endpoint').first()).toBeVisible();

    // Compared with the lists and not with the counts of before: the catalog
    // may still be taking back what an earlier test wrote.
    await expect(async () => {
      for (const { count, services } of [
        await figure('verdict=notReady', ({ verdicts }) => verdicts.notReady),
        await figure(
          'dataClass=confidential&monitoring=unmonitored',
          ({ matrix }) =>
            matrix.find((row: any) => row.dataClass === 'confidential')
              .unmonitored,
        ),
      ]) {
        expect(services).toContain('component:default/lms');
        expect(count).toBe(services.length);
      }
    }).toPass(SOON);

    await page.goto('/readiness/services?q=lms');
    await expect(page.getByText('Health endpoint').first()).toBeVisible();
    await expect(async () => {
      const { verdicts } = await getReadiness(request, '/summary');
      await page.goto('/readiness');
      await expect(
        page.getByRole('link', {
          name: `Not ready: ${verdicts.notReady} services`,
        }),
      ).toBeAttached({ timeout: 3_000 });
    }).toPass(SOON);
  } finally {
    undo();
  }
  await expect
    .poll(
      async () =>
        (
          await getReadiness(request, '/services/component/default/lms')
        ).verdict,
      SOON,
    )
    .toBe('ready');
});

test("an edit of a System's answer changes its services", async ({
  request,
}) => {
  const path = '/services/component/default/frontend-app-learning';
  expect((await getReadiness(request, path)).verdict).toBe('ready');
  const undo = editDemoFile('openedx/micro-frontends/catalog-info.yaml', text =>
    text.replace(
      'readiness/redundancy: "active-active"',
      'readiness/redundancy: "single"',
    ),
  );
  try {
    await expect
      .poll(async () => (await getReadiness(request, path)).verdict, SOON)
      .toBe('notReady');
  } finally {
    undo();
  }
  await expect
    .poll(async () => (await getReadiness(request, path)).verdict, SOON)
    .toBe('ready');
});

test('annotations with natural YAML, markup and secrets are read, shown as text and masked', async ({
  page,
  request,
}) => {
  const secret = `AKIA${'Z7Q2'.repeat(4)}`;
  const undo = editDemoFile(FILE, text =>
    withAnnotations(text, 'lms', {
      'readiness/growth-factors':
        '"<img src=x onerror=alert(1)> more learners"',
      'readiness/notes': `"key ${secret}"`,
      'readiness/databse': '500',
    }),
  );
  try {
    const path = '/services/component/default/lms';
    await expect
      .poll(
        async () =>
          (
            await getReadiness(request, path)
          ).findings.map(({ code }: any) => code),
        SOON,
      )
      .toEqual(expect.arrayContaining(['secret', 'unknown-name']));
    expect(JSON.stringify(await getReadiness(request, path))).not.toContain(
      secret,
    );

    const dialogs: string[] = [];
    page.on('dialog', dialog => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    await openAsGuest({
      page,
      path: '/catalog/default/component/lms/readiness',
    });
    await expect(page.getByText('readiness/databse').first()).toBeVisible();
    await expect(
      page.getByText(/readiness\/persistence/).first(),
    ).toBeVisible();
    expect(await page.content()).not.toContain(secret);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(dialogs).toEqual([]);
  } finally {
    undo();
  }
});
