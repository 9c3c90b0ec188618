// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, type Page, test } from '@playwright/test';
import { untilEvaluated } from './steps/api';
import { testInBothThemes } from './steps/looks';
import { openAsGuest } from './steps/signIn';

const PAGES: [path: string, name: string][] = [
  ['/readiness', 'Overview'],
  ['/readiness/teams', 'Teams'],
  ['/readiness/services', 'Services'],
  ['/readiness/contradictions', 'Contradictions'],
  ['/readiness/decisions', 'Decisions'],
  ['/readiness/checklist', 'Checklist'],
  ['/readiness/problems', 'Problems'],
];

test.beforeAll(async ({ request }) => untilEvaluated(request));

test('every page has one main landmark, one first heading and a title of its own', async ({
  page,
}) => {
  await openAsGuest({ page, path: '/readiness' });
  for (const [path, name] of PAGES) {
    // From page to page, as people go: the former one must leave nothing behind.
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await expect(page).toHaveURL(new RegExp(`${path}(/overview)?([?#]|$)`));
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('main', { name })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(`${name}, Readiness`);
  }
});

testInBothThemes(
  "whatever has the keyboard's focus shows a ring of 2 pixels that stands out",
  async ({ page }) => {
    await openAsGuest({ page, path: '/readiness/services' });
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    await page.getByRole('searchbox').focus();
    const rings = new Map<string, Ring>();
    for (let stop = 0; stop < 30; stop++) {
      const ring = await ringOf(page);
      if (!ring) {
        break;
      }
      rings.set(ring.name, ring);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    const row = await ringOf(page);
    expect(row?.name).toMatch(/^row/);
    expect(rings.size).toBeGreaterThan(8);
    for (const ring of [...rings.values(), row!]) {
      expect(ring.width, ring.name).toBe(2);
      expect(ring.contrast, ring.name).toBeGreaterThanOrEqual(3);
    }
  },
);

test('a field alone shows the ring, not the tabs around it', async ({
  page,
}) => {
  await openAsGuest({
    page,
    path: '/catalog/default/component/xqueue/readiness?view=answer',
  });
  await page
    .getByRole('region', { name: 'Questions' })
    .getByRole('textbox')
    .first()
    .focus();
  await page.keyboard.press('Tab');
  const ringed = await page
    .getByRole('main')
    .locator('*')
    .evaluateAll(elements =>
      elements
        .filter(
          element =>
            getComputedStyle(element).outlineStyle === 'solid' &&
            element.clientWidth > 0,
        )
        .map(element => element === document.activeElement),
    );
  expect(ringed).toEqual([true]);
});

testInBothThemes(
  'fields stand out from the page with a border of 3 : 1',
  async ({ page }) => {
    for (const path of [
      '/readiness/services',
      '/catalog/default/component/xqueue/readiness?view=answer',
    ]) {
      await openAsGuest({ page, path });
      const fields = page.locator(
        ':is(main, [role="main"]) :is(.bui-SelectTrigger, .bui-Input, .bui-TextArea, .bui-SearchFieldInputWrapper)',
      );
      await expect(fields.first()).toBeVisible();
      const contrasts = await fields.evaluateAll(elements => {
        const { contrastOf, colorOfShadow } = window.colors;
        return elements.map(element => ({
          name: element.outerHTML.slice(0, 120),
          contrast: contrastOf(
            colorOfShadow(getComputedStyle(element).boxShadow),
            element.parentElement!,
          ),
        }));
      });
      for (const { name, contrast } of contrasts) {
        expect(contrast, name).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

test('a sort order that cannot be chosen says why', async ({ page }) => {
  await openAsGuest({ page, path: '/readiness/services?group=owner' });
  await expect(page.getByText('(set by the group)')).toBeVisible();
  await expect(page.getByRole('button', { name: /Sort by/ })).toBeDisabled();
});

interface Ring {
  name: string;
  width: number;
  contrast: number;
}

/** The ring around what has the focus, on it or on its box; undefined outside the content of the page. */
function ringOf(page: Page): Promise<Ring | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    if (!focused.closest('main, [role="main"]')) {
      return undefined;
    }
    const boxes = [
      focused,
      focused.parentElement!,
      ...(focused.closest('label')?.querySelectorAll('*') ?? []),
      focused.closest('label') ?? focused,
    ];
    const ringed = boxes.find(box => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return outlineStyle === 'solid' && outlineWidth !== '0px';
    });
    const style = getComputedStyle(ringed ?? focused);
    return {
      name: `${focused.getAttribute('role') ?? focused.tagName} ${
        focused.getAttribute('aria-label') ?? focused.textContent
      }`.slice(0, 60),
      width: ringed ? parseFloat(style.outlineWidth) : 0,
      contrast: window.colors.contrastOf(
        style.outlineColor,
        (ringed ?? focused).parentElement!,
      ),
    };
  });
}

declare global {
  interface Window {
    colors: {
      colorOfShadow(shadow: string): string;
      contrastOf(color: string, on: Element): number;
    };
  }
}

// Contrast of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    type Rgba = [number, number, number, number];
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true })!;
    function rgbaOf(color: string): Rgba {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    }
    function over(front: Rgba, back: Rgba): Rgba {
      const mixed = [0, 1, 2].map(
        index => front[index] * front[3] + back[index] * (1 - front[3]),
      );
      return [mixed[0], mixed[1], mixed[2], 1];
    }
    function backgroundOf(element: Element | null): Rgba {
      if (!element) {
        return [255, 255, 255, 1];
      }
      const color = rgbaOf(getComputedStyle(element).backgroundColor);
      return color[3] === 1
        ? color
        : over(color, backgroundOf(element.parentElement));
    }
    function luminanceOf(color: Rgba): number {
      const [red, green, blue] = color.slice(0, 3).map(value => {
        const share = value / 255;
        return share <= 0.04045
          ? share / 12.92
          : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    window.colors = {
      colorOfShadow: shadow =>
        shadow.match(/^(?:[a-z]+\([^)]*\)|#\w+|\w+)/)?.[0] ?? 'transparent',
      contrastOf: (color, on) => {
        const back = backgroundOf(on);
        const lights = [
          luminanceOf(over(rgbaOf(color), back)),
          luminanceOf(back),
        ].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
      },
    };
  });
});
