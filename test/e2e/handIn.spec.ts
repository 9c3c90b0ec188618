// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type APIRequestContext,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { accessibilityFindings } from './steps/accessibility';
import {
  answerWithMouse,
  openNewQuestions,
  openQuestions,
  questionOf,
} from './steps/answerForm';
import { untilEvaluated } from './steps/api';
import { openAsOpsLead } from './steps/signIn';
import { type HostedService, startHostedService } from './steps/standInHosts';

const GITHUB = 'tickets';
const GITLAB = 'invoices';
const FILE = 'catalog-info.yaml';
const SOON = { timeout: 20_000 };

let github: HostedService;
let gitlab: HostedService;

let request: APIRequestContext;

test.beforeAll(async ({ playwright, baseURL }) => {
  // One that lives as long as the hosts.
  request = await playwright.request.newContext({ baseURL });
  await untilEvaluated(request);
  github = await startHostedService('GITHUB', { name: GITHUB, request });
  gitlab = await startHostedService('GITLAB', { name: GITLAB, request });
});

test.afterEach(({}) => {
  for (const { host } of [github, gitlab]) {
    host.interfere = () => undefined;
    host.hold = () => undefined;
  }
});

test.afterAll(async () => {
  await github?.stop();
  await gitlab?.stop();
  await request.dispose();
});

const review = (page: Page) =>
  page.getByRole('button', { name: 'Review and hand in' });
const submit = (page: Page) =>
  page.getByRole('button', { name: 'Hand in', exact: true });
const changeOf = (page: Page) =>
  page.getByRole('region', { name: /^Change of/ });

/** Answers one question of a service, and shows the change. */
async function reviewAnswer(
  page: Page,
  given: { name: string; check: string; words?: string[]; typed?: string[] },
) {
  await openNewQuestions({ page, name: given.name });
  await answerWithMouse(questionOf(page, given.check), given);
  await review(page).click();
}

/** Answers the next question after a hand-in, and shows the change. */
async function reviewNext(page: Page, name: string) {
  await openQuestions({ page, name });
  // What was handed in is no draft any more.
  await expect(page.getByText('No answer has changed yet.')).toBeVisible(SOON);
  await expect(page.getByRole('link', { name: /^Open request/ })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await answerWithMouse(questionOf(page, 'bottleneck'), { words: ['memory'] });
  await review(page).click();
}

/** Keeps requests that write from being answered until they may. */
function holdWrites({ host }: HostedService): () => void {
  let goOn = () => {};
  const held = new Promise<void>(done => {
    goOn = done;
  });
  host.hold = ({ method }) => (method === 'GET' ? undefined : held);
  return goOn;
}

/** The newest hand-in, as everybody sees it on the tab. */
const handedIn = (page: Page, state: string) =>
  page
    .getByRole('status', { name: 'Handed in' })
    .getByRole('listitem')
    .filter({ hasText: state })
    .first();

test('on GitHub an owner sees the progress and the open request, and hands in again into the same one', async ({
  page,
}) => {
  const goOn = holdWrites(github);
  await reviewAnswer(page, { name: GITHUB, check: 'data', words: ['pii'] });
  await expect(changeOf(page)).toContainText('+    readiness/data: "pii"');
  await submit(page).click();
  await expect(page.getByRole('list', { name: 'Steps' })).toContainText(
    'Open or update the pull request: processing',
    SOON,
  );
  goOn();
  const link = page.getByRole('link', { name: 'Open request #1' });
  await expect(link).toHaveAttribute(
    'href',
    `${github.host.baseUrl}/acme/${GITHUB}/pull/1`,
    SOON,
  );
  expect(github.repository.changedFiles('main', `readiness-${GITHUB}`)).toEqual(
    [FILE],
  );

  await reviewNext(page, GITHUB);
  await expect(
    page.getByText('It is added to the open request #1.'),
  ).toBeVisible();
  await submit(page).click();
  await expect
    .poll(() => github.file(`readiness-${GITHUB}`), SOON)
    .toContain('readiness/bottleneck: "memory"');
  expect(github.file(`readiness-${GITHUB}`)).toContain('readiness/data: "pii"');
  expect(github.file('main')).not.toContain('readiness/');
  await expect
    .poll(() => github.repository.requests[0]?.body, SOON)
    .toContain('`readiness/bottleneck`: `memory`');
  expect(github.repository.requests).toHaveLength(1);
});

test('of two people at once the second is told, sees what the first handed in, and overwrites nothing', async ({
  page,
  browser,
}) => {
  const ops = await (await browser.newContext()).newPage();
  const path = `/catalog/default/component/${GITHUB}/readiness?view=answer`;
  await openAsOpsLead({ page: ops, path });
  await expect(questionOf(ops, 'data')).toBeVisible();
  await answerWithMouse(questionOf(ops, 'data'), { words: ['none'] });
  await answerWithMouse(questionOf(ops, 'runs'), { words: ['http'] });

  const goOn = holdWrites(github);
  await reviewAnswer(page, { name: GITHUB, check: 'email', words: ['none'] });
  await submit(page).click();
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible(SOON);

  await review(ops).click();
  // What the open request has is not what is replaced without a word.
  await expect(changeOf(ops)).toContainText('+    readiness/data: "none"');
  await submit(ops).click();
  const alert = ops.getByRole('alert');
  await expect(alert).toContainText('Somebody is handing in right now');
  await expect(alert).toContainText('Your answers are kept.');
  goOn();
  await expect(handedIn(ops, 'Email')).toContainText('Waits for review', SOON);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(changeOf(ops)).toContainText('+    readiness/runs: "http"');
  await submit(ops).click();
  await expect
    .poll(() => github.file(`readiness-${GITHUB}`), SOON)
    .toContain('readiness/runs: "http"');
  const text = github.file(`readiness-${GITHUB}`)!;
  expect(text).toContain('readiness/none: "email"');
  expect(github.repository.requests).toHaveLength(1);
  await ops.context().close();
});

test('on GitLab the open merge request gets the next commit and a new text', async ({
  page,
}) => {
  await reviewAnswer(page, { name: GITLAB, check: 'data', words: ['pii'] });
  await submit(page).click();
  await expect(
    page.getByRole('link', { name: /^Open request/ }),
  ).toHaveAttribute(
    'href',
    `${gitlab.host.baseUrl}/acme/${GITLAB}/-/merge_requests/1`,
    SOON,
  );
  await reviewNext(page, GITLAB);
  await submit(page).click();
  await expect
    .poll(() => gitlab.repository.requests[0]?.body, SOON)
    .toContain('`readiness/bottleneck`: `memory`');
  expect(gitlab.repository.requests).toHaveLength(1);
  const text = gitlab.file(`readiness-${GITLAB}`);
  expect(text).toContain('readiness/data: "pii"');
  expect(text).toContain('readiness/bottleneck: "memory"');
});

test('a host that fails costs no answer: the box says what to do, and the next try goes through', async ({
  page,
}) => {
  const { host } = gitlab;
  host.interfere = () => ({ status: 500, text: 'oops' });
  await reviewAnswer(page, { name: GITLAB, check: 'runs', words: ['http'] });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('answered with an error (500)');
  await expect(alert).toContainText('Try again later, or copy the change');
  await expect(alert).toContainText('Your answers are kept.');
  await expect(
    page.getByRole('button', { name: 'Copy the lines' }),
  ).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  host.interfere = () => ({ status: 401, json: { message: 'Bad' } });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('refused the token (401)');

  await page.reload();
  await expect(
    questionOf(page, 'runs').getByText('http', { exact: true }),
  ).toBeVisible();
  await expect(
    questionOf(page, 'runs').getByRole('checkbox', { name: 'http' }),
  ).toBeChecked();

  // The task dies half-way: the branch is written, the request is not.
  host.interfere = ({ method, path }) =>
    method !== 'GET' && path.includes('/merge_requests')
      ? { status: 502, text: '<html></html>' }
      : undefined;
  await review(page).click();
  await submit(page).click();
  await expect(handedIn(page, 'Came to nothing')).toContainText(
    /answered with (an error|a web page)/,
    SOON,
  );
  host.interfere = () => undefined;
  await openQuestions({ page, name: GITLAB });
  await review(page).click();
  await submit(page).click();
  await expect
    .poll(() => gitlab.repository.requests[0]?.body, SOON)
    .toContain('`readiness/runs`: `http`');
  expect(gitlab.repository.requests).toHaveLength(1);
});
