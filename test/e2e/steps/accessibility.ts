// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in Backstage's own frame (sidebar, page header, entity header), on pages without anything of ours too.
 * Everything else is ours. No rule is switched off: a finding is let through only as this rule on these elements.
 *
 * What axe does not find, and only Backstage or Backstage UI can change (accessibility.spec.ts tests what is ours):
 *
 * - no link past the sidebar to the content: the app renders both
 * - the first heading is the name of the plugin on each of its pages: the app's header renders it
 * - a select is called "Any Owner", its value before its label, and Escape clears its search before it closes
 * - the sidebar keeps its width when the page is zoomed to 200 %
 */
const FRAME: { rule: string; selector: RegExp; why: string }[] = [
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

/**
 * What axe finds, as one line a finding; empty when there is nothing of ours.
 *
 * @param within - selector of our part of a page that is Backstage's otherwise
 */
export async function accessibilityFindings(
  page: Page,
  within?: string,
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
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
