// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Locator, type Page } from '@playwright/test';
import { openAsGuest } from './signIn';

/** What is given to a question: words to choose, and what is typed into its fields, in their order. */
export interface Given {
  words?: string[];
  typed?: string[];
}

/** Answers of a small service without state, as its owner would give them. */
export const ANSWERS: Record<string, Given> = {
  'hard-coded-values': { words: ['resolved'] },
  persistence: { words: ['none'] },
  'health-endpoint': { typed: ['https://xqueue.example.org/status'] },
  data: { words: ['none'] },
  documentation: { typed: ['https://docs.example.org/xqueue'] },
  bottleneck: { words: ['memory'] },
  consumers: { typed: ['external graders'] },
  'initial-usage': { typed: ['2000', 'users/day'] },
  capacity: { typed: ['50000', 'users/day'] },
  runs: { words: ['http'] },
  'key-metrics': { typed: ['length of the queue'] },
  email: { words: ['none'] },
  'service-access': { words: ['none'] },
  'external-access': { words: ['none'] },
  'health-covers': { words: ['all'] },
  'health-sufficient': { words: ['yes'] },
  'load-test': { typed: ['2026-09-01', 'https://wiki.example.org/load'] },
  'load-test-details': { typed: ['https://wiki.example.org/load'] },
  'scale-trigger': { typed: ['the queue is longer than 1000'] },
  'end-to-end-test': { typed: ['https://wiki.example.org/end-to-end'] },
};

/** Opens the questions of a component. */
export async function openQuestions(options: {
  page: Page;
  name: string;
}): Promise<void> {
  const { page, name } = options;
  await openAsGuest({
    page,
    path: `/catalog/default/component/${name}/readiness?view=answer`,
  });
  await expect(page.getByRole('region', { name: 'Questions' })).toBeVisible();
}

/** Opens the questions of a component as somebody who has not answered any: portals keep drafts on their server. */
export async function openNewQuestions(
  options: Parameters<typeof openQuestions>[0],
): Promise<void> {
  await openQuestions(options);
  const { page } = options;
  await discardDraft(page);
  await expect(page.getByText('No answer has changed yet.')).toBeVisible();
}

/** Discards what an earlier test typed; what was handed in goes by itself, perhaps just now. */
export async function discardDraft(page: Page): Promise<void> {
  const discard = page.getByRole('button', { name: 'Discard all' });
  const sure = page.getByRole('button', { name: /^Discard all \d/ });
  await expect(async () => {
    if (await discard.isVisible()) {
      await discard.click({ timeout: 1_000 });
    }
    if (await sure.isVisible()) {
      await sure.click({ timeout: 1_000 });
    }
    await expect(discard.or(sure)).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

export const questionOf = (page: Page, check: string): Locator =>
  page.locator(`article#answer-${check}`);

/** The checks that are asked, in their order. */
export async function askedChecks(page: Page): Promise<string[]> {
  return page
    .locator('article[id^=answer-]')
    .evaluateAll(cards => cards.map(({ id }) => id.slice('answer-'.length)));
}

/** The fields for text of a question, without note and link. */
export const fieldsOf = (question: Locator): Locator =>
  question.locator('input[type=text], textarea');

/** Gives an answer with the mouse; returns how many clicks and fields that took. */
export async function answerWithMouse(
  question: Locator,
  { words = [], typed = [] }: Given,
): Promise<{ clicks: number; fields: number }> {
  for (const word of words) {
    await question.getByText(word, { exact: true }).click();
  }
  for (const [index, text] of typed.entries()) {
    await fieldsOf(question).nth(index).fill(text);
  }
  return { clicks: words.length, fields: typed.length };
}

/** Presses Tab until something has the focus; what cannot be reached in so many steps is not there. */
export async function tabTo(
  page: Page,
  isThere: (element: Element) => boolean,
): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${isThere})(document.activeElement)`)) {
      return;
    }
  }
  throw new Error(`Not reached with Tab: ${isThere}`);
}
