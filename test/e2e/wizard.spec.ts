// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { questionOf, tabTo } from './steps/answerForm';
import { getReadiness, untilEvaluated } from './steps/api';
import { demoFile } from './steps/demoCatalog';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { openAsGuest } from './steps/signIn';

const NAME = 'seminar-rooms';
const FILE = `new-services/${NAME}.yaml`;
const QUESTIONS = 'section[aria-label="Production readiness"]';
const SOON = { timeout: 20_000 };

test.beforeAll(async ({ request }) => untilEvaluated(request));

test.afterEach(() => rmSync(demoFile(FILE), { force: true }));

/** Reaches a button with Tab, and presses it. */
async function press(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true });
  const isThere = () => button.evaluate(one => one === document.activeElement);
  for (let step = 0; step < 40 && !(await isThere()); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Fills in what the service is, by keyboard alone, and goes on to the questions. */
async function openAnswers(page: Page) {
  await openAsGuest({
    page,
    path: '/create/templates/default/new-service',
  });
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await page.keyboard.type(NAME);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Books rooms for seminars.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('group:default/guests');
  await page.keyboard.press('Escape');
  await press(page, 'Next');
  await expect(page.getByText(/^0 of \d+ answered/)).toBeVisible(SOON);
}

test('a new service is born with its answers, by keyboard alone', async ({
  page,
  request,
}) => {
  await openAnswers(page);
  await tabTo(
    page,
    element => element instanceof HTMLInputElement && element.type === 'radio',
  );
  await page.keyboard.press('Space');
  await expect(
    questionOf(page, 'hard-coded-values').getByRole('radio', {
      name: 'resolved',
    }),
  ).toBeChecked();
  await tabTo(
    page,
    element =>
      element instanceof HTMLInputElement && element.type === 'checkbox',
  );
  await page.keyboard.press('Space');
  await expect(
    questionOf(page, 'persistence').getByRole('checkbox', { name: 'none' }),
  ).toBeChecked();
  // The verdict of what is answered so far.
  await expect(page.getByText('With your answers')).toBeVisible(SOON);

  await page.getByRole('button', { name: 'Review', exact: true }).focus();
  await page.keyboard.press('Enter');
  await press(page, 'Create');
  await expect(
    page.getByRole('link', { name: 'Open the service' }),
  ).toBeVisible({ timeout: 30_000 });
  const text = readFileSync(demoFile(FILE), 'utf8');
  expect(text).toContain('"readiness/hard-coded-values": "resolved"');
  expect(text).toContain('"readiness/none": "persistence"');
  await expect
    .poll(
      async () =>
        (
          await getReadiness(request, `/services?q=${NAME}`)
        ).items.map(({ verdict }: { verdict: string }) => verdict),
      SOON,
    )
    .toEqual(['notReady']);
});

testInBothThemes(
  'the questions of the wizard pass axe and do not overflow',
  async ({ page, theme }) => {
    await openAnswers(page);
    // Of the frame around them the tabs do.
    await expectGoodLooks(page, { name: `wizard-${theme}`, within: QUESTIONS });
    expect(existsSync(demoFile(FILE))).toBe(false);
  },
);
