// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Browser,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { accessibilityFindings } from './steps/accessibility';
import { untilEvaluated } from './steps/api';
import { moveClock } from './steps/clockPortal';
import { dayIn } from './steps/gate';
import { expectGoodLooks, testInBothThemes } from './steps/looks';
import { openCheck } from './steps/readinessTab';
import { openAsGuest, openAsOpsLead } from './steps/signIn';

const DECISIONS = '/readiness/decisions';
const tabOf = (name: string) => `/catalog/default/component/${name}/readiness`;

test.beforeAll(async ({ request }) => untilEvaluated(request));

/** The Ops lead, in a browser of their own. */
async function asOpsLead(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await openAsOpsLead({ page, path });
  return page;
}

/** A request or a waiver on the Decisions page. */
const waiverOf = (page: Page, service: string, check: string) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: service, exact: true }) })
    .filter({ has: page.getByRole('link', { name: check, exact: true }) });

async function reason(page: Page, text: string): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  // What to write is where the focus is.
  await expect(dialog.locator('textarea')).toBeFocused();
  await page.keyboard.type(text);
  return dialog;
}

testInBothThemes(
  'the dialog that grants passes axe and fits',
  async ({ page, theme }) => {
    await openAsOpsLead({ page, path: DECISIONS });
    await page.getByRole('button', { name: /^Grant: Studio/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Grant this waiver' });
    await expect(dialog).toBeVisible();
    // What it would do, before it is done.
    await expect(
      dialog.getByText(/^(Stays|Ready with waivers)$/),
    ).toBeVisible();
    await expectGoodLooks(page, {
      name: `grant-${theme}`,
      within: '[role=dialog]',
    });
    // Escape leaves it as it is.
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  },
);

test('a request is refused by somebody else, and the owner reads why', async ({
  page,
  browser,
}) => {
  await openAsGuest({ page, path: tabOf('forum') });
  const check = await openCheck(page, 'existing-database');
  await check.getByRole('button', { name: /^Request a waiver/ }).click();
  const dialog = await reason(
    page,
    'The database is being moved to the new cluster',
  );
  await dialog.getByLabel('Ticket (optional)').fill('FORUM-400');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Request a waiver' }).click();
  await expect(
    page.getByText(/^Requested until .*: Existing database/),
  ).toBeFocused();
  await expect(check.getByText('FORUM-400')).toBeVisible();
  // Nobody grants their own.
  await expect(check.getByRole('button', { name: /^Withdraw/ })).toBeVisible();
  await expect(check.getByRole('button', { name: /^Grant/ })).toHaveCount(0);

  const ops = await asOpsLead(browser, tabOf('forum'));
  const asked = await openCheck(ops, 'existing-database');
  await expect(
    asked.getByRole('button', { name: /^Request a waiver/ }),
  ).toHaveCount(0);
  await asked.getByRole('button', { name: /^Refuse/ }).click();
  const why = await reason(ops, 'Naming it takes a minute');
  await why.getByRole('button', { name: 'Refuse' }).click();
  await expect(ops.getByText(/^Refused: Existing database/)).toBeFocused();

  await page.goto(tabOf('forum'));
  const refused = await openCheck(page, 'existing-database');
  await expect(refused.getByText('“Naming it takes a minute”')).toBeVisible();
  await expect(refused.getByText('Refused', { exact: true })).toBeVisible();
  await expect(
    refused.getByRole('button', { name: /^Request a waiver/ }),
  ).toBeVisible();
  await page.goto(`${tabOf('forum')}?view=history`);
  await expect(
    page.getByText(/refused the waiver of Existing database/),
  ).toBeVisible();
});

test('a waiver is revoked from the Decisions page by keyboard, and the service is not ready any more', async ({
  browser,
}) => {
  const ops = await asOpsLead(browser, tabOf('enterprise-catalog-worker'));
  const head = ops.getByRole('region', { name: 'Verdict' });
  await expect(head.getByText(/^Ready with waivers/)).toBeVisible();
  await expect(head.getByText(/1 waiver in force, until/)).toBeVisible();
  const check = await openCheck(ops, 'health-sufficient');
  await expect(check.getByText('Waived', { exact: true })).toBeVisible();
  await expect(check.getByText('Without the waiver: Fails')).toBeVisible();

  await ops.goto(DECISIONS);
  const row = waiverOf(
    ops,
    'Enterprise catalog workers',
    'Health check is sufficient',
  );
  await row.getByRole('button', { name: /^Revoke/ }).focus();
  await ops.keyboard.press('Enter');
  await reason(ops, 'The check is there');
  await ops.keyboard.press('Tab');
  await ops.keyboard.press('Tab');
  await expect(
    ops.getByRole('dialog').getByRole('button', { name: 'Revoke' }),
  ).toBeFocused();
  await ops.keyboard.press('Enter');
  await expect(
    ops.getByText(/^Revoked: Health check is sufficient/),
  ).toBeFocused();
  await expect(row.getByText('Revoked', { exact: true })).toBeVisible();

  await ops.goto(tabOf('enterprise-catalog-worker'));
  await expect(head.getByText('Not ready')).toBeVisible();
  await ops.goto(`${tabOf('enterprise-catalog-worker')}?view=history`);
  await expect(
    ops.getByText(/^Waiver revoked by Tomáš Novák: Health check is sufficient/),
  ).toBeVisible();
});

test('who decides second sees the first decision, and what was typed is still there', async ({
  page,
  browser,
}) => {
  const ops = await asOpsLead(browser, DECISIONS);
  const service = 'Comments service (forum)';
  const secured = 'Health endpoint is secured';
  await waiverOf(ops, service, secured)
    .getByRole('button', { name: /^Grant/ })
    .click();
  const dialog = await reason(ops, 'Until the release');

  await openAsGuest({ page, path: DECISIONS });
  await waiverOf(page, service, secured)
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect(
    page.getByText(/^Withdrawn: Health endpoint is secured/),
  ).toBeFocused();

  await dialog.getByRole('button', { name: 'Grant' }).click();
  const notice = dialog.getByRole('alert');
  await expect(notice.getByText('Somebody decided first')).toBeVisible();
  await expect(notice.getByText('Withdrawn', { exact: true })).toBeVisible();
  await expect(dialog.getByLabel('Comment (optional)')).toHaveValue(
    'Until the release',
  );
});

test('one waiver is requested for several services after a preview, and granted together', async ({
  page,
  browser,
}) => {
  await openAsGuest({ page, path: DECISIONS });
  await page
    .getByRole('button', { name: 'Request for several services' })
    .click();
  const dialog = page.getByRole('dialog', { name: /several services/ });
  await dialog.getByRole('button', { name: /Check/ }).click();
  await page.getByRole('option', { name: 'Growth factors' }).click();
  const services = dialog.getByRole('group', {
    name: 'Services where it is open',
  });
  await services.getByText('Comments service (forum)').click();
  await services.getByText('XQueue watcher').click();
  await dialog
    .getByLabel(/^Reason/)
    .fill('The growth factors are estimated in spring');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(
    dialog.getByText('What it would do, once granted'),
  ).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Request 2 waivers' }).click();
  await expect(dialog.getByText('XQueue watcher: Requested')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  // The filters are in the address.
  const ops = await asOpsLead(browser, `${DECISIONS}?check=growth-factors`);
  await ops
    .getByRole('checkbox', { name: 'Select all' })
    .check({ force: true });
  await ops.getByRole('button', { name: 'Grant 2 waivers' }).click();
  const grant = ops.getByRole('dialog', { name: 'Grant 2 waivers' });
  await expect(grant.getByText('Comments service (forum)')).toBeVisible();
  await grant.getByRole('button', { name: 'Grant' }).click();
  await expect(grant.getByText('2 waivers granted')).toBeVisible();
  await grant.getByRole('button', { name: 'Close' }).last().click();
  await expect(
    ops.getByRole('heading', { name: 'In force for longer 2' }),
  ).toBeVisible();
});

test('one waiver is asked for all services selected in the list, by keyboard, and refused together', async ({
  page,
  browser,
}) => {
  await openAsGuest({ page, path: '/readiness/services?mine=true' });
  for (const service of ['Comments service (forum)', 'XQueue watcher']) {
    const box = page.getByRole('checkbox', { name: `Select ${service}` });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  const bar = page.getByRole('region', { name: 'Selected services' });
  await expect(bar.getByRole('status')).toHaveText('2 selected');
  // On a phone nothing of the app lies over it.
  await page.setViewportSize({ width: 390, height: 844 });
  const request = bar.getByRole('button', { name: 'Request a waiver' });
  await request.click({ trial: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await request.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /several services/ });
  await expect(
    dialog.getByText('For Comments service (forum), XQueue watcher'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: /Check/ }).click();
  await page.getByRole('option', { name: 'Deployment' }).click();
  await dialog.getByLabel(/^Reason/).fill('The deployment is described in May');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  // A recommended check holds nothing back.
  await expect(dialog.getByText('Stays')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Request 2 waivers' }).click();
  await expect(dialog.getByText('XQueue watcher: Requested')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  // In the list itself a service may have as many.
  await expect(
    page.getByRole('status').filter({ hasText: /^2 waivers requested$/ }),
  ).toBeFocused();
  await expect(bar).toHaveCount(0);

  const ops = await asOpsLead(browser, `${DECISIONS}?check=deployment`);
  await ops
    .getByRole('checkbox', { name: 'Select all' })
    .check({ force: true });
  await ops.getByRole('button', { name: 'Refuse 2 requests' }).click();
  const refuse = await reason(ops, 'Describing it takes an hour');
  await refuse.getByRole('button', { name: 'Refuse' }).click();
  await expect(refuse.getByText('2 requests refused')).toBeVisible();
  await refuse.getByRole('button', { name: 'Close' }).last().click();
  await expect(
    ops.getByRole('region', { name: 'Ended 2' }).getByText('Refused', {
      exact: true,
    }),
  ).toHaveCount(2);
});

test('an objection is granted from the list, makes the service ready with waivers, and ends on its day', async ({
  page,
  browser,
}) => {
  await openAsGuest({ page, path: tabOf('xqueue-watcher') });
  const check = await openCheck(page, 'messaging');
  // Asked anew, with the observation that it objects to.
  await check.getByRole('button', { name: /^Withdraw/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect(page.getByText(/^Withdrawn: Messaging/)).toBeFocused();
  await check.getByRole('button', { name: /^Not right\?/ }).click();
  await check.getByRole('button', { name: /^This is not right/ }).click();
  const dialog = await reason(page, 'The relation is there for the graph only');
  await dialog.getByLabel('Last day').fill(dayIn(30));
  await dialog.getByRole('button', { name: 'Request a waiver' }).click();
  await expect(page.getByText(/^Requested until .*: Messaging/)).toBeFocused();

  const ops = await asOpsLead(browser, '/readiness/services?q=XQueue+watcher');
  await ops
    .getByRole('button', { name: '1 waiver requested: XQueue watcher' })
    .click();
  const requests = ops.getByRole('dialog', {
    name: 'Requests of XQueue watcher',
  });
  await requests.getByRole('button', { name: /^Grant/ }).click();
  const grant = ops.getByRole('dialog', { name: 'Grant this waiver' });
  await grant.getByText(/^The rule is wrong/).click();
  await grant.getByRole('button', { name: 'Grant' }).click();
  await expect(grant).toHaveCount(0);
  await requests.getByRole('button', { name: 'Close' }).last().click();
  await expect(ops.getByRole('row', { name: /^XQueue watcher/ })).toContainText(
    'Ready with waivers',
  );

  await page.goto(tabOf('xqueue-watcher'));
  const head = page.getByRole('region', { name: 'Verdict' });
  await expect(head.getByText(/^Ready with waivers/)).toBeVisible();
  await page.goto(`${tabOf('xqueue-watcher')}?view=history`);
  await expect(
    page.getByText(/^Waiver granted by Tomáš Novák until .*: Messaging/),
  ).toBeVisible();
  await ops.goto(DECISIONS);
  await expect(
    ops.getByRole('region', { name: /^Rules that are wrong 1/ }),
  ).toBeVisible();

  // Through its last day, and not longer.
  try {
    moveClock(31);
    await ops.goto(`${DECISIONS}?check=messaging`);
    const ended = ops.getByRole('region', { name: /^Ended/ });
    await expect(ended.getByText('Expired', { exact: true })).toBeVisible();
    await page.goto(tabOf('xqueue-watcher'));
    await expect(head.getByText('Not ready')).toBeVisible();
    await page.goto(`${tabOf('xqueue-watcher')}?view=history`);
    await expect(
      page.getByText(/^Waiver ended on .*, its last day: Messaging/),
    ).toBeVisible();
  } finally {
    moveClock(0);
  }
});
