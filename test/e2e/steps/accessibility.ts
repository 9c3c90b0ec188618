// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in Backstage's own frame (sidebar, page header, entity header), on pages without anything of ours too.
 * Everything else is ours. No rule is switched off: a finding is let through only as this rule on these elements.
 */
const FRAME: { rule: string; selector: RegExp; why: string }[] = [
  {
    rule: 'landmark-one-main',
    selector: /^html$/,
    why: 'the pages of the new frontend system have no <main>',
  },
  {
    rule: 'region',
    selector: /bui-PluginHeader|^\.bui-Tabs$|^\.bui-VisuallyHidden$/,
    why: 'the header and the tabs that the app puts above every page stand in no landmark',
  },
  {
    rule: 'aria-valid-attr-value',
    selector:
      /-tab-(overview|teams|services|contradictions|decisions|checklist|problems)$/,
    why: 'tabs of sub-pages name a panel that the app does not render',
  },
  {
    rule: 'landmark-unique',
    selector: /MuiBottomNavigation-root/,
    why: "the sidebar of narrow screens, and the page's own navigation, have no names",
  },
];

/** What axe finds, as one line a finding; empty when there is nothing of ours. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ target }) =>
          !FRAME.some(
            ({ rule, selector }) =>
              rule === id && selector.test(target.join(' ')),
          ),
      )
      .map(
        ({ target, html }) =>
          `${id}: ${target.join(' ')} ${html.slice(0, 160)}`,
      ),
  );
}
