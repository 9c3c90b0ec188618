// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page, test } from '@playwright/test';
import { getReadiness, untilEvaluated } from './steps/api';
import { startChangingService } from './steps/changingService';
import { editDemoFile, withAnnotations } from './steps/demoCatalog';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { observeNow, openCheck, unfoldAll } from './steps/readinessTab';
import { openAsGuest } from './steps/signIn';

const TAB = '/catalog/default/component/codejail-service/readiness';
const SERVICE = '/services/component/default/codejail-service';
const ENDPOINT = 'health-endpoint';

/** A collection takes a moment, and the next must wait for some seconds. */
const UNTIL_COLLECTED = { timeout: 20_000, intervals: [500] };

test.beforeAll(async ({ request }) => untilEvaluated(request));

/** Presses "Observe now" until the row of the health endpoint shows a text. */
async function observeUntil(page: Page, text: RegExp): Promise<void> {
  await expect(async () => {
    await observeNow(page);
    const row = await openCheck(page, ENDPOINT);
    await expect(row).toContainText(text, { timeout: 500 });
  }).toPass(UNTIL_COLLECTED);
}

test('an answer turns declared, verified, contradicted and verified again when the endpoint changes', async ({
  page,
  request,
}) => {
  // Each collection has to wait for some seconds; on a busy machine that adds up.
  test.setTimeout(120_000);
  const begun = Date.now();
  let stations = 0;
  const station = async (name: string) => {
    stations += 1;
    await openCheck(page, ENDPOINT);
    await page.screenshot({
      path: `e2e/artifacts/evidence/${stations}-${name}.png`,
      fullPage: true,
    });
    const description = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
    test.info().annotations.push({ type: name, description });
  };
  const verdict = page.getByRole('region', { name: 'Verdict' });
  const service = await startChangingService();
  const undo = editDemoFile('openedx/learning-core/tools.yaml', text =>
    withAnnotations(text, 'codejail-service', {
      'readiness/health-endpoint': `"${service.url}"`,
    }),
  );
  try {
    await expect
      .poll(async () => {
        const { checks } = await getReadiness(request, SERVICE);
        const found = checks.find(
          (one: any) => one.check === 'health-endpoint',
        );
        return [found.answer.text, found.verification, Boolean(found.fact)];
      }, UNTIL_COLLECTED)
      .toEqual([service.url, 'declared', true]);
    await openAsGuest({ page, path: TAB });
    const row = await openCheck(page, ENDPOINT);
    await expect(row).toContainText('declared here');
    await expect(row).toContainText('cannot tell: The response was 503');
    await expect(verdict.getByRole('heading')).toHaveText('Ready, declared');
    await expect(verdict).toContainText('Monitored, declared');
    await expect(
      verdict.getByRole('link', { name: 'Health endpoint' }),
    ).toHaveAttribute('href', /\/readiness#check-health-endpoint$/);
    await station('declared');

    service.behave('healthy');
    await expect(async () => {
      const given = await observeNow(page);
      expect(given).toContain('Health is observing');
      expect(given).toContain('Repository is observing');
      expect(given.join()).toMatch(/Observed just now/);
    }).toPass(UNTIL_COLLECTED);
    await openCheck(page, ENDPOINT);
    await expect(row).toContainText(/Verified (now|1 minute ago)/);
    await expect(row).toContainText('Endpoint responds: yes');
    await expect(
      row.getByRole('link', { name: 'Open source of this observation' }),
    ).toHaveAttribute('href', service.url);
    await expect(verdict.getByRole('heading')).toHaveText('Ready');
    await expect(verdict).toContainText(/Monitored, verified (now|\d)/);
    await page.getByRole('tab', { name: 'Brief' }).click();
    await expect(page.getByText('Ready, verified').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await station('verified');

    // An observation at the threshold still counts while a worse one is below it.
    await expect
      .poll(async () => {
        await observeNow(page);
        const { evidence } = await getReadiness(request, SERVICE);
        const { facts } = evidence.find(
          (one: any) => one.provider === 'health',
        );
        return facts.find((one: any) => one.name === 'health.reachable')
          .consecutive;
      }, UNTIL_COLLECTED)
      .toBeGreaterThanOrEqual(3);

    // An outage is the moment, not the facility.
    service.behave('starting');
    await observeUntil(
      page,
      /Health could not observe again: The response was 503/,
    );
    await expect(row).toContainText('Verified');
    await expect(verdict).toContainText('Health: down');
    await expect(
      page.getByRole('list', { name: 'Evidence providers' }),
    ).toContainText('observed in part');
    await expect(verdict.getByRole('heading')).toHaveText('Ready');
    await station('outage');

    service.behave('gone');
    await observeUntil(page, /observed 1 of 3 times/);
    await expect(row).toContainText('Verified');
    await expect(row).toContainText(
      'Latest observation, not counted yet: Endpoint responds: no',
    );
    await expect(verdict.getByRole('heading')).toHaveText('Ready');
    await station('observed-once');
    await observeUntil(page, /observed 2 of 3 times/);
    await expect(verdict.getByRole('heading')).toHaveText('Ready');
    await station('observed-twice');

    await observeUntil(page, /Contradicted/);
    await expect(row.getByRole('definition')).toContainText([
      service.url,
      'Found at the address: nothing',
    ]);
    await expect(row).toContainText('There is nothing at this address (404).');
    await expect(verdict.getByRole('heading')).toHaveText('Not ready');
    await expect(verdict).toContainText('1 blocker open');
    await station('contradicted');

    service.behave('healthy');
    await observeUntil(page, /Verified/);
    await expect(verdict.getByRole('heading')).toHaveText('Ready');
    await station('verified-again');

    await page.getByRole('tab', { name: 'History' }).click();
    await expect(page.getByText(/Contradicted/).first()).toBeVisible();
  } finally {
    undo();
    await service.stop();
  }
});

test('the keyboard reaches the source and the time of an observation', async ({
  page,
}) => {
  await openAsGuest({ page, path: TAB });
  const row = await openCheck(page, ENDPOINT);
  const time = row.getByRole('button', { name: /^Verified/ });
  const link = row.getByRole('link', {
    name: 'Open source of this observation',
  });
  // A page that scrolls closes the tooltip
  await link.scrollIntoViewIfNeeded();
  // The page fetches again every few seconds, and what is drawn anew loses the focus.
  await expect(async () => {
    await row.getByRole('link', { name: /^http/ }).first().focus();
    await page.keyboard.press('Tab');
    await expect(time).toBeFocused({ timeout: 1_000 });
    await expect(page.getByRole('tooltip')).toHaveText(/\d:\d\d:\d\d/, {
      timeout: 2_000,
    });
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});

testInBothThemes(
  'observations pass axe and do not overflow',
  async ({ page, request, theme }) => {
    await expect
      .poll(async () => {
        const { checks } = await getReadiness(
          request,
          '/services/component/default/commerce-coordinator',
        );
        return checks
          .filter((one: any) => one.contradictions && one.fact)
          .map((one: any) => one.check);
      }, UNTIL_COLLECTED)
      .toEqual(expect.arrayContaining(['health-security', 'redundancy']));
    await openAsGuest({
      page,
      path: '/catalog/default/component/commerce-coordinator/readiness',
    });
    await unfoldAll(page);
    await expectGoodLooks(page, { name: `observations-${theme}` });
  },
);

test('"Not right?" shows the rule, the observation and the contact', async ({
  page,
  request,
}) => {
  await expect
    .poll(async () => {
      const { checks } = await getReadiness(
        request,
        '/services/component/default/commerce-coordinator',
      );
      return checks.find((one: any) => one.check === 'health-security').status;
    }, UNTIL_COLLECTED)
    .toBe('contradicted');
  await openAsGuest({
    page,
    path: '/catalog/default/component/commerce-coordinator/readiness',
  });
  const row = await openCheck(page, 'health-security');
  await expect(row).toContainText('Blocker here:');
  await expect(row.getByRole('definition')).toContainText([
    'internal-only',
    'The response reveals: a password in a URL',
  ]);

  await row.getByRole('button', { name: /^Not right/ }).click();
  await expect(row).toContainText('health.leaks: [ "credentials-in-url" ]');
  await expect(
    row.getByRole('link', { name: 'Site Reliability' }),
  ).toHaveAttribute('href', '/catalog/default/group/site-reliability');
  await row.getByRole('button', { name: 'Observe again' }).click();
  await expect(
    page.getByRole('region', { name: 'Verdict' }).getByRole('status'),
  ).toHaveText(/just now/);

  await row.getByRole('link', { name: 'What the rule compares' }).click();
  await expect(page).toHaveURL(/\/readiness\/checklist#rule-health-leaks$/);
  await expect(page.locator('#rule-health-leaks')).toBeInViewport();
});
