// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expect, test } from '@playwright/test';
import { untilEvaluated } from './steps/api';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { openAsGuest } from './steps/signIn';

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

for (const { name, path, shows, widths } of SCREENS) {
  testInBothThemes(
    `${name} passes axe, does not overflow and logs no error`,
    async ({ page, theme }) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => {
        if (message.type() === 'error') {
          errors.push(message.text());
        }
      });
      await openAsGuest({ page, path });
      await expect(page.getByText(shows).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectGoodLooks(page, { name: `${name}-${theme}`, widths });
      expect(errors).toEqual([]);
    },
  );
}
