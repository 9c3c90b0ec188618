// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { moveClock } from './steps/clockPortal';
import { askAsPipeline, askGate, WARNED_TEAM } from './steps/gate';
import { openAsOpsLead } from './steps/signIn';

test.beforeAll(async ({ request }) => untilEvaluated(request));

test.afterAll(() => moveClock(0));

test('a pipeline is allowed, warned and refused, the warning ends on its day, and Ops sees what was answered', async ({
  page,
  request,
}) => {
  const oneOf = async (filters: string) => {
    const { items } = await getReadiness(
      request,
      `/services?limit=1&${filters}`,
    );
    return items[0] as { entityRef: string; name: string; title?: string };
  };
  const ready = await oneOf('verdict=ready');
  const warned = await oneOf(`level=blocked&owner=${WARNED_TEAM}`);
  const blocked = await oneOf(
    'level=blocked&owner=group:default/learning-platform',
  );

  expect((await askGate(request, ready.entityRef)).body).toMatchObject({
    answer: 'allow',
    reason: 'ready',
    blockers: [],
  });
  const refused = await askGate(request, blocked.entityRef);
  expect(refused).toMatchObject({
    status: 200,
    body: { answer: 'refuse', reason: 'notReady' },
  });
  expect(refused.body.blockers.length).toBeGreaterThan(0);
  expect(refused.body.evaluatedAt).toMatch(/^\d{4}-/);
  expect((await askGate(request, warned.entityRef)).body).toMatchObject({
    answer: 'warn',
    reason: 'notReady',
  });
  expect(
    (await askGate(request, 'component:default/unheard-of')).body,
  ).toMatchObject({ answer: 'refuse', reason: 'missing' });

  // The token is for the gate and nothing else.
  expect((await askAsPipeline(request, '/services')).body.items).toEqual([]);

  moveClock(3);
  await expect
    .poll(async () => (await askGate(request, warned.entityRef)).body.answer)
    .toBe('refuse');

  await openAsOpsLead({ page, path: '/readiness/decisions' });
  await page.getByRole('button', { name: 'Deploy gate' }).click();
  for (const answer of ['Allowed', 'Warned', 'Refused']) {
    await expect(page.getByText(answer, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText('Asked by').first()).toContainText(
    'deploy-pipeline',
  );
});
