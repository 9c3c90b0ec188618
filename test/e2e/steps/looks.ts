// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type APIRequestContext,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { accessibilityFindings } from './accessibility';

/** A test in the light and one in the dark: the app follows the browser as long as nobody has chosen a theme. */
export function testInBothThemes(
  title: string,
  body: (options: {
    page: Page;
    request: APIRequestContext;
    theme: string;
  }) => Promise<void>,
): void {
  for (const theme of ['light', 'dark'] as const) {
    test(`${title}: ${theme}`, async ({ page, request }) => {
      await page.emulateMedia({ colorScheme: theme });
      await body({ page, request, theme });
    });
  }
}

/**
 * Expects that axe finds nothing, and that nothing is wider than the page, at the width of a desk and of a phone; keeps a
 * picture of each.
 *
 * @param within - selector of our part of a page that is Backstage's otherwise
 */
export async function expectGoodLooks(
  page: Page,
  options: { name: string; within?: string; widths?: number[] },
): Promise<void> {
  const { name, within, widths = [1280, 390] } = options;
  for (const width of widths) {
    await test.step(`${width} pixels wide`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFindings(page, within)).toEqual([]);
      await expectToFit(page, within);
      await page.screenshot({
        path: `e2e/artifacts/screens/${name}-${width}.png`,
        fullPage: true,
      });
    });
  }
}

async function expectToFit(page: Page, within?: string) {
  const tooWide = await page.evaluate(selector => {
    // What is around our part is not ours to fit.
    const right = selector
      ? document.querySelector(selector)!.getBoundingClientRect().right
      : document.documentElement.scrollWidth;
    return right - window.innerWidth;
  }, within);
  expect(tooWide, 'the page scrolls sideways').toBeLessThanOrEqual(0);
  const cut = await page.getByRole('grid').evaluateAll(tables =>
    tables
      .map(table => {
        const room = table.parentElement!;
        return room.scrollWidth - room.clientWidth;
      })
      .filter(pixels => pixels > 0),
  );
  expect(cut, 'a table is cut').toEqual([]);
}
