// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  ANSWERS,
  answerWithMouse,
  askedChecks,
  fieldsOf,
  openNewQuestions,
  questionOf,
  tabTo,
} from './steps/answerForm';
import { getReadiness, untilEvaluated } from './steps/api';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { demoFile, editDemoFile, withAnnotations } from './steps/demoCatalog';

/** A service of the demo without any answer of its own. */
const NAME = 'xqueue';
const FILE = 'openedx/learning-core/tools.yaml';
const SOON = { timeout: 20_000 };

const review = (page: Page) =>
  page.getByRole('button', { name: 'Review and hand in' });
const handIn = (page: Page) =>
  page.getByRole('button', { name: 'Hand in', exact: true });

let restore: () => void;

test.beforeAll(async ({ request }) => untilEvaluated(request));

test.beforeEach(() => {
  // The file as it was, whatever a test hands in.
  const undo = editDemoFile(FILE, text => `${text}# A test hands in here.\n`);
  restore = undo;
});

test.afterEach(async ({ request }) => {
  restore();
  await expect
    .poll(
      async () =>
        (
          await getReadiness(request, `/services/component/default/${NAME}`)
        ).verdict,
      SOON,
    )
    .toBe('unassessed');
});

async function expectReady(page: Page) {
  await expect(
    page
      .getByRole('region', { name: 'Verdict' })
      .getByRole('heading', { name: 'Ready, declared' }),
  ).toBeVisible(SOON);
}

test('an unannotated service becomes ready in one sitting', async ({
  page,
}) => {
  const startedAt = Date.now();
  await openNewQuestions({ page, name: NAME });
  const [first] = await askedChecks(page);
  // Blockers come first.
  await expect(questionOf(page, first).getByText('Blocker')).toBeVisible();
  const effort = { clicks: 0, fields: 0 };
  for (const [check, given] of Object.entries(ANSWERS)) {
    const question = questionOf(page, check);
    await expect(question).toBeVisible();
    const { clicks, fields } = await answerWithMouse(question, given);
    effort.clicks += clicks;
    effort.fields += fields;
  }
  await expect(
    page.getByRole('complementary').getByText('Ready, declared'),
  ).toBeVisible(SOON);
  await review(page).click();
  await expect(page.getByRole('region', { name: /^Change of/ })).toContainText(
    '+    readiness/data: "none"',
  );
  await handIn(page).click();
  const handedInAt = Date.now();
  effort.clicks += 2;
  await expectReady(page);
  await expect(
    page.getByText('Handed in; the catalog has the answers').first(),
  ).toBeVisible(SOON);
  // Where the verdict stands, not where the button stood.
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeInViewport({
    ratio: 0.9,
  });
  test.info().annotations.push({
    type: 'effort',
    description: `${effort.fields} fields, ${
      effort.clicks
    } clicks; the verdict showed ${
      Date.now() - handedInAt
    } ms after the hand-in, all took ${Date.now() - startedAt} ms`,
  });
  expect(effort).toEqual({ clicks: 12, fields: 13 });
  // One line for all that is none.
  expect(readFileSync(demoFile(FILE), 'utf8')).toContain(
    'readiness/none: "persistence, email, service-access, external-access"',
  );
});

test('the whole way goes by keyboard alone, one question at a time', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openNewQuestions({ page, name: NAME });
  await tabTo(page, element => element.textContent === 'All on a page');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();

  const left = new Set(Object.keys(ANSWERS));
  for (let number = 0; left.size > 0 && number < 40; number++) {
    const [check] = await askedChecks(page);
    const { words = [], typed = [] } = ANSWERS[check] ?? {};
    if (left.delete(check)) {
      await answerWithKeys(page, check, words, typed);
    }
    const next = page.getByRole('button', { name: 'Next' });
    if (await next.isEnabled()) {
      await tabTo(page, element => element.textContent === 'Next');
      await page.keyboard.press('Enter');
      await expect(questionOf(page, check)).toHaveCount(0);
    }
  }
  expect([...left]).toEqual([]);
  await expect(
    page.getByRole('complementary').getByText('Ready, declared'),
  ).toBeVisible(SOON);
  await tabTo(page, element => element.textContent === 'Review and hand in');
  await page.keyboard.press('Enter');
  await expect(handIn(page)).toBeVisible();
  await tabTo(page, element => element.textContent === 'Hand in');
  await page.keyboard.press('Enter');
  await expectReady(page);
});

async function answerWithKeys(
  page: Page,
  check: string,
  words: string[],
  typed: string[],
) {
  const isChoice =
    (await questionOf(page, check).getByRole('radio').count()) > 0;
  for (const word of words) {
    if (isChoice) {
      await tabTo(
        page,
        element =>
          element instanceof HTMLInputElement && element.type === 'radio',
      );
      const radio = questionOf(page, check).getByRole('radio', { name: word });
      await page.keyboard.press('Space');
      for (let step = 0; step < 10 && !(await radio.isChecked()); step++) {
        await page.keyboard.press('ArrowDown');
      }
      await expect(radio).toBeChecked();
    } else {
      const checkbox = questionOf(page, check).getByRole('checkbox', {
        name: word,
      });
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press('Tab');
        if (await checkbox.evaluate(box => box === document.activeElement)) {
          break;
        }
      }
      await page.keyboard.press('Space');
      await expect(checkbox).toBeChecked();
    }
  }
  for (const text of typed) {
    await tabTo(
      page,
      element =>
        element.tagName === 'TEXTAREA' ||
        (element instanceof HTMLInputElement && element.type === 'text'),
    );
    await page.keyboard.type(text);
  }
}

testInBothThemes(
  'a draft and its change pass axe and do not overflow',
  async ({ page, theme }) => {
    await openNewQuestions({ page, name: NAME });
    await answerWithMouse(questionOf(page, 'data'), { words: ['none'] });
    const usage = questionOf(page, 'initial-usage');
    await answerWithMouse(usage, { typed: ['many'] });
    await usage.getByRole('button', { name: /^Note or link/ }).click();
    await fieldsOf(questionOf(page, 'capacity')).first().focus();
    await expect(usage.getByText(/is not a number/)).toBeVisible();
    await expectGoodLooks(page, { name: `draft-${theme}` });

    await usage.getByRole('button', { name: /^Discard/ }).click();
    await expect(page.getByText('With your answers')).toBeVisible();
    await review(page).click();
    await expect(handIn(page)).toBeVisible();
    await expectGoodLooks(page, { name: `change-${theme}` });
  },
);

test('a reload in the middle loses nothing', async ({ page }) => {
  await openNewQuestions({ page, name: NAME });
  await answerWithMouse(questionOf(page, 'data'), { words: ['pii'] });
  const isKept = page.waitForResponse(
    response =>
      response.request().method() === 'PUT' &&
      response.url().includes('user-settings') &&
      (response.request().postData() ?? '').includes('"50"'),
  );
  await answerWithMouse(questionOf(page, 'capacity'), { typed: ['50'] });
  await isKept;
  await page.reload();
  await expect(
    questionOf(page, 'data').getByRole('checkbox', { name: 'pii' }),
  ).toBeChecked();
  await expect(fieldsOf(questionOf(page, 'capacity')).first()).toHaveValue(
    '50',
  );
});

test('an answer with a script in it is text everywhere', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  const text = 'grows <script>alert(1)</script><img src=x onerror=alert(2)>';
  await openNewQuestions({ page, name: NAME });
  await answerWithMouse(questionOf(page, 'growth-factors'), { typed: [text] });
  await review(page).click();
  await expect(page.getByRole('region', { name: /^Change of/ })).toContainText(
    text,
  );
  await handIn(page).click();
  // This one, and not what another test handed in.
  await expect(
    page.getByRole('status', { name: 'Handed in' }).first(),
  ).toContainText('Growth factors', SOON);
  await page.getByRole('tab', { name: 'Brief' }).click();
  await expect(page.getByText('alert(1)').first()).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(dialogs).toEqual([]);
  expect(readFileSync(demoFile(FILE), 'utf8')).toContain(text);
});

test('a file that changed meanwhile is never overwritten', async ({ page }) => {
  await openNewQuestions({ page, name: NAME });
  await answerWithMouse(questionOf(page, 'data'), { words: ['none'] });
  await review(page).click();
  await expect(handIn(page)).toBeVisible();
  editDemoFile(FILE, text =>
    withAnnotations(text, NAME, { 'readiness/data': '"pii"' }),
  );
  await handIn(page).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('There now: pii');
  await expect(alert).toContainText('Yours: none');
  expect(readFileSync(demoFile(FILE), 'utf8')).toContain('data: "pii"');

  // What stands elsewhere joins.
  await alert.getByRole('button', { name: 'Show the change again' }).click();
  await expect(page.getByRole('region', { name: /^Change of/ })).toContainText(
    '-    readiness/data: "pii"',
  );
  editDemoFile(FILE, text =>
    withAnnotations(text, NAME, { 'readiness/bottleneck': '"cpu"' }),
  );
  await handIn(page).click();
  await expect(page.getByRole('tab', { name: 'Checks' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const text = readFileSync(demoFile(FILE), 'utf8');
  expect(text).toContain('readiness/data: "none"');
  expect(text).toContain('readiness/bottleneck: "cpu"');
});
