// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { editDemoFile, withAnnotations } from './steps/demoCatalog';
import { observeNow, openCheck } from './steps/readinessTab';
import { startRotaService } from './steps/rotaService';
import { openAsGuest } from './steps/signIn';

const SERVICE = '/services/component/default/codejail-service';

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('the provider of docs/evidence-providers.md shows its name, words and units on every screen', async ({
  page,
  request,
}) => {
  // A service is collected no more often than every ten seconds
  test.setTimeout(180_000);
  const rotas = await startRotaService({
    people: ['ada'],
    responseMinutes: 90,
  });
  const undo = editDemoFile('openedx/learning-core/tools.yaml', text =>
    withAnnotations(text, 'codejail-service', {
      'example.com/rota': '"shop"',
      'readiness/on-call': '"yes"',
    }),
  );
  const statusOf = async () => {
    const { checks } = await getReadiness(request, SERVICE);
    const { status, verification } = checks.find(
      (one: any) => one.check === 'on-call',
    );
    return `${status} ${verification}`;
  };
  try {
    await expect.poll(statusOf, { timeout: 20_000 }).toMatch(/^pass/);
    await openAsGuest({
      page,
      path: '/catalog/default/component/codejail-service/readiness',
    });
    // The edit itself had the service observed; within ten seconds of it no provider observes again.
    await expect(async () => {
      expect(await observeNow(page)).toContain('On-call rota is observing');
    }).toPass({ timeout: 60_000, intervals: [11_000] });
    const row = await openCheck(page, 'on-call');
    await expect(row).toContainText('On call: somebody');
    await expect(row).toContainText('Observed by On-call rota');
    const response = await openCheck(page, 'response-time');
    await expect(response).toContainText('1.5 h');
    await expect(response).toContainText('Median time to respond');
    await page.screenshot({
      path: 'e2e/artifacts/evidence/own-provider.png',
      fullPage: true,
    });
    await page.getByRole('tab', { name: 'Brief' }).click();
    await expect(
      page.getByText(/1\.5 h \(observed: Median time to respond\)/),
    ).toBeVisible();
    await expect(page.getByText(/verified by On-call rota/)).toBeVisible();

    rotas.change({ people: [] });
    await expect
      .poll(
        async () => {
          await page.getByRole('tab', { name: 'Checks' }).click();
          await observeNow(page);
          return statusOf();
        },
        { timeout: 90_000, intervals: [10_500] },
      )
      .toBe('contradicted declared');
    await expect(row.getByRole('definition')).toContainText([
      'yes',
      'On call: nobody',
    ]);
    await expect(row).toContainText(
      'The answer is yes, but the rota says: nobody.',
    );

    await page.goto('/readiness/contradictions');
    const list = page.getByRole('main', { name: 'Contradictions' });
    const found = list
      .getByRole('row')
      .filter({ hasText: 'the rota says: nobody' });
    await expect(found).toContainText('On-call rota');

    await page.goto('/readiness/checklist');
    await page.getByRole('button', { name: /^Response time/ }).click();
    const fact = page
      .getByRole('definition')
      .filter({ hasText: 'On-call rota: Median time to respond' });
    await expect(fact).toContainText('on-call.responseTime');
  } finally {
    undo();
    await rotas.stop();
  }
});
