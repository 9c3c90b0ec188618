// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Page } from '@playwright/test';

/** Themes of the app, by the name it stores. */
export type Theme = 'light' | 'dark';

interface OpenOptions {
  page: Page;
  path: string;
  theme?: Theme;
}

/** Opens a path as the demo's guest, in a theme. */
export async function openAsGuest(options: OpenOptions) {
  await openAs('guest', options);
}

/** Opens a path as the demo's Ops lead, in a theme. */
export async function openAsOpsLead(options: OpenOptions) {
  await openAs('demo-ops', options);
}

async function openAs(who: 'guest' | 'demo-ops', options: OpenOptions) {
  const { page, path, theme = 'light' } = options;
  await page.addInitScript(
    ([value, provider]) => {
      localStorage.setItem('theme', value);
      localStorage.setItem('@backstage/core:SignInPage:provider', provider);
    },
    [theme, who],
  );
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter', exact: true });
  const sidebar = page.getByRole('link', { name: 'Readiness' }).first();
  await enter.or(sidebar).first().waitFor();
  if (await enter.isVisible()) {
    await enter.click();
  }
}
