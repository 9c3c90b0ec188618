// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BrowserContext } from '@playwright/test';
import type { MeasuredPage } from './measuredPages';

/** What one visit was like; times in milliseconds since the navigation began. */
export interface Visit {
  firstContent: number;
  /** The last change of the page before a second without one. */
  settled: number;
  /** Cumulative layout shift, as Chromium counts it. */
  layoutShift: number;
  readinessRequests: number;
  requests: number;
  /** Size of the scripts as they are sent. */
  scriptBytes: number;
}

declare global {
  interface Window {
    visit: { firstContent?: number; changed: number; layoutShift: number };
  }
}

const QUIET_MS = 1_000;
const LONGEST_MS = 60_000;

/** Opens a page in a new tab of a warm browser, and measures from inside of it. */
export async function visitPage(
  context: BrowserContext,
  { path, content }: MeasuredPage,
): Promise<Visit> {
  const page = await context.newPage();
  try {
    await page.addInitScript(selector => {
      window.visit = { changed: 0, layoutShift: 0 };
      new PerformanceObserver(list => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) {
            window.visit.layoutShift += entry.value;
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver(() => {
        window.visit.changed = performance.now();
        if (
          window.visit.firstContent === undefined &&
          document.querySelector(selector)
        ) {
          // What is in the tree is on the screen with the next frame.
          requestAnimationFrame(() => {
            window.visit.firstContent ??= performance.now();
          });
        }
      }).observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    }, content);
    await page.goto(path);
    await page.waitForFunction(
      quiet =>
        window.visit.firstContent !== undefined &&
        performance.now() - window.visit.changed > quiet,
      QUIET_MS,
      { timeout: LONGEST_MS, polling: 100 },
    );
    return await page.evaluate(() => {
      const resources = performance.getEntriesByType(
        'resource',
      ) as PerformanceResourceTiming[];
      const { firstContent, changed, layoutShift } = window.visit;
      return {
        firstContent: firstContent!,
        settled: changed,
        layoutShift,
        requests: resources.length,
        readinessRequests: resources.filter(({ name }) =>
          name.includes('/api/readiness/'),
        ).length,
        scriptBytes: resources
          .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
          .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      };
    });
  } finally {
    await page.close();
  }
}
