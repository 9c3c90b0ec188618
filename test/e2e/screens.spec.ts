// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { accessibilityFindings } from './steps/accessibility';
import { untilEvaluated } from './steps/api';
import { openAsGuest, type Theme } from './steps/signIn';

const SCREENS: {
  name: string;
  path: string;
  shows: string;
  widths?: number[];
}[] = [
  {
    name: 'overview',
    path: '/readiness',
    shows: 'Most common gaps',
  },
  {
    name: 'services',
    path: '/readiness/services',
    shows: 'Comments service (forum)',
  },
  {
    name: 'teams',
    path: '/readiness/teams',
    shows: 'groups below it',
  },
  {
    name: 'preview',
    path: '/readiness/services?preview=component:default/license-manager',
    shows: 'What holds it back',
  },
  {
    name: 'group',
    path: '/catalog/default/group/engineering',
    shows: 'Readiness of its services',
    // Nothing else there says on a phone that somebody has signed in.
    widths: [1280],
  },
  {
    name: 'contradictions',
    path: '/readiness/contradictions',
    shows: 'What disagrees',
  },
  {
    name: 'decisions',
    path: '/readiness/decisions',
    shows: 'The load test is booked',
  },
  {
    name: 'checklist',
    path: '/readiness/checklist',
    shows: 'What Ops needs to know',
  },
  { name: 'problems', path: '/readiness/problems', shows: 'readiness/' },
  {
    name: 'entity',
    path: '/catalog/default/component/notes-api/readiness',
    shows: 'Not ready',
  },
  {
    name: 'answer',
    path: '/catalog/default/component/xqueue/readiness?view=answer',
    shows: 'Review and hand in',
  },
  {
    name: 'card',
    path: '/catalog/default/component/forum',
    shows: 'Readiness',
  },
];

test.beforeAll(async ({ request }) => untilEvaluated(request));

for (const { name, path, shows, widths = [1280, 390] } of SCREENS) {
  for (const theme of ['light', 'dark'] as Theme[]) {
    for (const width of widths) {
      test(`${name} passes axe, does not overflow and logs no error: ${theme}, ${width} pixels wide`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', error => errors.push(String(error)));
        page.on('console', message => {
          if (message.type() === 'error') {
            errors.push(message.text());
          }
        });
        await page.setViewportSize({ width, height: 900 });
        await openAsGuest({ page, path, theme });
        await expect(page.getByText(shows).first()).toBeVisible();
        await page.waitForLoadState('networkidle');

        expect(await accessibilityFindings(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
        const cut = await page.getByRole('grid').evaluateAll(tables =>
          tables.map(table => {
            const room = table.parentElement!;
            return room.scrollWidth - room.clientWidth;
          }),
        );
        expect(
          cut.filter(pixels => pixels > 0),
          'a table is cut',
        ).toEqual([]);
        expect(errors).toEqual([]);
        await page.screenshot({
          path: `e2e/artifacts/screens/${name}-${theme}-${width}.png`,
          fullPage: true,
        });
      });
    }
  }
}
