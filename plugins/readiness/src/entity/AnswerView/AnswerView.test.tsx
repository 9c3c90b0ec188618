// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApis } from '@backstage/frontend-test-utils';
import type {
  EvaluationResult,
  Proposal,
  ProposalResult,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderEntity } from '../../__testUtils__/renderEntity';

const REF = 'component:default/edx-notes-api';

/** A backend that evaluates and takes hand-ins as it is told. */
function backendOf(
  given: {
    propose?: (dryRun: boolean) => Promise<Partial<ProposalResult>>;
    proposals?: Proposal[];
  } = {},
) {
  const mock = createMockReadinessApi({});
  const evaluate = jest.fn(async (): Promise<EvaluationResult> => {
    const { checks, ...service } = await mock.getService(REF);
    return {
      ...service,
      digest: 'd',
      verdict: 'ready',
      blockers: [],
      checks: checks.map(({ prerequisite, ...check }) =>
        check.check === 'data'
          ? { ...check, status: 'pass', message: undefined }
          : check,
      ),
      difference: {
        verdict: { from: 'notReady', to: 'ready', direction: 'better' },
        checks: [],
        contradictions: {
          arisen: [
            {
              check: 'data',
              id: 'store-holds',
              severity: 'blocker',
              message: 'Its database holds personal data.',
            },
          ],
          vanished: [],
        },
      },
    };
  });
  const propose = jest.fn(
    async (
      ...[ref, request, options]: Parameters<ReadinessApi['propose']>
    ) => ({
      ...(await mock.propose(ref, request, options)),
      ...(await given.propose?.(options?.dryRun ?? false)),
    }),
  );
  const getProposals = jest.fn(async () => ({ items: given.proposals ?? [] }));
  return { api: { evaluate, propose, getProposals }, evaluate, propose };
}

function renderAnswers(
  options: Parameters<typeof backendOf>[0] & {
    storage?: ReturnType<typeof mockApis.storage>;
  } = {},
) {
  const backend = backendOf(options);
  const storage = options.storage ?? mockApis.storage();
  const view = renderEntity({
    show: 'content',
    at: '/?view=answer',
    api: backend.api,
    storage,
  });
  const kept = () =>
    storage.forBucket('readiness-answers').snapshot<any>(REF).value;
  return { ...backend, ...view, storage, kept };
}

const question = async (text: RegExp) =>
  within(await screen.findByRole('article', { name: text }));

async function answerData() {
  const user = userEvent.setup();
  const data = await question(/Which classes of data does it store/);
  await user.click(data.getByRole('checkbox', { name: 'none' }));
  return { user, data };
}

async function review() {
  const { user } = await answerData();
  await user.click(screen.getByRole('button', { name: 'Review and hand in' }));
  return user;
}

describe('the Answer view', () => {
  it('shows the verdict of the draft when typing pauses, with what it would contradict', async () => {
    const { evaluate } = renderAnswers();
    expect(await screen.findByText('No answer has changed yet.')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Review and hand in' }),
    ).toBeDisabled();
    await answerData();

    expect(await screen.findByText('With your answers')).toBeVisible();
    expect(screen.getByText(/Its database holds personal data/)).toBeVisible();
    expect(evaluate).toHaveBeenCalledTimes(1);
    expect(evaluate).toHaveBeenCalledWith({
      checklist: 'deploy-new-service',
      withStored: true,
      entity: expect.objectContaining({
        metadata: expect.objectContaining({
          annotations: expect.objectContaining({ 'readiness/data': 'none' }),
        }),
      }),
    });
    // The follow-up question is asked now.
    expect(
      await screen.findByRole('article', { name: /Which classes.*the logs/ }),
    ).toBeVisible();
  });

  it('keeps what is typed when the tab is left, and what the checklist asks no more', async () => {
    const storage = mockApis.storage();
    await storage.forBucket('readiness-answers').set(REF, {
      answers: { 'release-day': { form: 'value', text: 'Sunday' } },
    });
    const { unmount, kept } = renderAnswers({ storage });
    await answerData();
    unmount();
    expect(kept()).toEqual({
      answers: {
        'release-day': { form: 'value', text: 'Sunday' },
        data: { form: 'value', words: ['none'] },
      },
    });

    renderAnswers({ storage });
    const data = await question(/Which classes of data does it store/);
    expect(data.getByRole('checkbox', { name: 'none' })).toBeChecked();
    expect(screen.getByText('release-day: Sunday')).toBeVisible();
    expect(screen.getByText('1 answer')).toBeVisible();
  });

  it('names the answers that cannot be used, and hands nothing in until they can', async () => {
    renderAnswers();
    const { user, data } = await answerData();
    await user.click(data.getByRole('button', { name: /^Later/ }));
    expect(
      screen.getByRole('button', { name: 'Review and hand in' }),
    ).toBeDisabled();
    expect(screen.getByText('1 answer cannot be used yet:')).toBeVisible();
  });

  it('discards everything only when asked twice', async () => {
    const { kept } = renderAnswers();
    const { user, data } = await answerData();
    await user.click(screen.getByRole('button', { name: 'Discard all' }));
    expect(data.getByRole('checkbox', { name: 'none' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Discard all 1?' }));
    expect(data.getByRole('checkbox', { name: 'none' })).not.toBeChecked();
    await waitFor(() => expect(kept()).toBeUndefined());
  });

  it('shows the change, hands in what was seen with the reason, and shows the request on the tab', async () => {
    const { propose, kept } = renderAnswers({
      propose: async dryRun => (dryRun ? {} : { outcome: 'written' }),
    });
    const user = await review();
    expect(
      await screen.findByRole('region', {
        name: 'Change of catalog-info.yaml',
      }),
    ).toHaveTextContent('+ readiness/data: "none"');
    expect(
      screen.getByRole('heading', { name: 'Review and hand in' }),
    ).toHaveFocus();
    await user.type(screen.getByLabelText(/Reason/), 'First answers');
    await user.click(screen.getByRole('button', { name: 'Hand in' }));
    expect(propose).toHaveBeenLastCalledWith(
      REF,
      {
        set: { 'readiness/data': 'none' },
        remove: [],
        none: [],
        suggestedBy: {},
        seen: { digest: '0', values: {} },
        reason: 'First answers',
      },
      { dryRun: false },
    );
    expect(await screen.findByRole('tab', { name: 'Checks' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await waitFor(() => expect(kept()).toBeUndefined());
  });

  it('keeps the answers while a task hands them in, and until it has come to something', async () => {
    const running: Proposal = {
      id: 'p1',
      entityRef: REF,
      state: 'running',
      proposedBy: 'user:default/ada',
      createdAt: new Date().toISOString(),
      updatedAt: new Date().toISOString(),
      checks: ['data'],
      host: 'github.com',
      steps: [{ name: 'Open the request', status: 'processing' }],
    };
    const proposals = [running];
    const { kept, unmount, storage } = renderAnswers({
      proposals,
      propose: async dryRun =>
        dryRun ? {} : { outcome: 'started', proposal: running },
    });
    const user = await review();
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    expect(await screen.findByText('Being handed in')).toBeVisible();
    expect(screen.getByText('Open the request: processing')).toBeVisible();
    unmount();
    expect(kept()).toMatchObject({ handIn: 'p1' });

    proposals[0] = { ...running, state: 'failed', message: 'No token.' };
    renderAnswers({ proposals, storage }).unmount();
    expect(kept()).toMatchObject({ answers: { data: { form: 'value' } } });

    proposals[0] = { ...running, state: 'open', number: 7 };
    renderAnswers({ proposals, storage });
    await waitFor(() => expect(kept()).toBeUndefined());
  });

  it('offers lines, patch and edit page where the portal cannot hand in', async () => {
    renderAnswers({
      propose: async () => ({
        outcome: 'manual',
        manualReason: 'This portal has no Scaffolder.',
      }),
    });
    await review();
    expect(
      await screen.findByText('This portal has no Scaffolder.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Copy the lines' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Download .patch' }),
    ).toHaveAttribute('href', expect.stringMatching(/^data:text.x-patch/));
    expect(
      screen.getByRole('link', { name: 'Edit page of the host' }),
    ).toHaveAttribute('href', expect.stringContaining('/edit/main/'));
  });

  it('shows what somebody else answered meanwhile, and takes it over or shows the change again', async () => {
    let isChanged = true;
    const { propose } = renderAnswers({
      propose: async dryRun =>
        dryRun || !isChanged
          ? {}
          : {
              outcome: 'refused',
              change: undefined,
              refusal: {
                code: 'changed',
                message: 'Somebody changed the same answers.',
                conflicts: [
                  { name: 'data', seen: null, present: 'pii', wanted: 'none' },
                ],
              },
            },
    });
    const user = await review();
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('You saw: nothing')).toBeVisible();
    expect(alert.getByText('There now: pii')).toBeVisible();
    expect(alert.getByText('Yours: none')).toBeVisible();
    expect(alert.getByText(/Your answers are kept/)).toBeVisible();
    isChanged = false;
    await user.click(
      alert.getByRole('button', { name: 'Show the change again' }),
    );
    expect(propose).toHaveBeenLastCalledWith(
      REF,
      expect.not.objectContaining({ seen: expect.anything() }),
      { dryRun: true },
    );
    isChanged = true;
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    await user.click(
      await screen.findByRole('button', { name: /^Take what is there/ }),
    );
    const data = await question(/Which classes of data does it store/);
    expect(data.getByRole('checkbox', { name: 'none' })).not.toBeChecked();
  });
});
