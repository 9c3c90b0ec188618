// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Page } from '@playwright/test';

interface OpenOptions {
  page: Page;
  path: string;
}

/** Opens a path as the demo's guest. */
export async function openAsGuest(options: OpenOptions) {
  await openAs('guest', options);
}

/** Opens a path as the demo's Ops lead. */
export async function openAsOpsLead(options: OpenOptions) {
  await openAs('demo-ops', options);
}

async function openAs(who: 'guest' | 'demo-ops', options: OpenOptions) {
  const { page, path } = options;
  await page.addInitScript(
    provider =>
      localStorage.setItem('@backstage/core:SignInPage:provider', provider),
    who,
  );
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter', exact: true });
  const sidebar = page.getByRole('link', { name: 'Readiness' }).first();
  await enter.or(sidebar).first().waitFor();
  if (await enter.isVisible()) {
    await enter.click();
  }
}
