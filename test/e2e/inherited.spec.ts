// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  answerWithMouse,
  discardDraft,
  questionOf,
  tabTo,
} from './steps/answerForm';
import { getReadiness, untilEvaluated } from './steps/api';
import { demoFile, editDemoFile } from './steps/demoCatalog';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { openAsGuest } from './steps/signIn';

/** A System that answers nothing, and one of its services. */
const SYSTEM = '/catalog/default/system/media/readiness';
const FILE = 'openedx/media/catalog-info.yaml';
const SERVICE = 'Video uploads cleanup';
const SOON = { timeout: 20_000 };

test.beforeAll(async ({ request }) => untilEvaluated(request));

/** Opens what a System answers, without what an earlier test typed. */
async function openSystem(page: Page) {
  await openAsGuest({ page, path: SYSTEM });
  await expect(page.getByRole('region', { name: 'Questions' })).toBeVisible(
    SOON,
  );
  await discardDraft(page);
}

const lifted = (page: Page) =>
  page.getByRole('list', { name: 'Services that change' });

test('a System says which services its answers lift, and hands them in by keyboard alone', async ({
  page,
  request,
}) => {
  const restore = editDemoFile(FILE, text => `${text}# A test hands in.\n`);
  const openOf = async () =>
    (
      await getReadiness(
        request,
        '/services?system=system:default/media&limit=10',
      )
    ).items.map(({ open }: { open: object }) => JSON.stringify(open));
  const before = await openOf();
  try {
    await openSystem(page);
    await tabTo(
      page,
      element =>
        element instanceof HTMLInputElement && element.type === 'checkbox',
    );
    const given = questionOf(page, 'accessible-from').getByRole('checkbox', {
      name: 'internal',
    });
    for (let step = 0; step < 10; step++) {
      if (await given.evaluate(box => box === document.activeElement)) {
        break;
      }
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await expect(given).toBeChecked();
    await expect(lifted(page).getByRole('listitem')).toContainText([SERVICE]);

    await page.getByRole('button', { name: 'Review and hand in' }).focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: /^Change of/ }),
    ).toContainText('+    readiness/accessible-from: "internal"');
    await tabTo(page, element => element.textContent === 'Hand in');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status', { name: 'Handed in' })).toContainText(
      'Network access',
      SOON,
    );
    expect(readFileSync(demoFile(FILE), 'utf8')).toContain(
      'readiness/accessible-from: "internal"',
    );
    await expect.poll(openOf, SOON).not.toEqual(before);
  } finally {
    restore();
  }
  await expect.poll(openOf, SOON).toEqual(before);
});

testInBothThemes(
  'the answers of a System pass axe and do not overflow',
  async ({ page, theme }) => {
    await openSystem(page);
    await answerWithMouse(questionOf(page, 'accessible-from'), {
      words: ['internal'],
    });
    await expect(lifted(page)).toBeVisible(SOON);
    await expectGoodLooks(page, { name: `system-${theme}` });
  },
);
