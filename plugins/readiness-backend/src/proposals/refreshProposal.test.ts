// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { StoredProposal } from '../database/operations/proposals/proposalRows';
import type { TaskState } from './readTask';
import { refreshProposal } from './refreshProposal';

const START = Date.parse('2026-11-26T10:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function proposal(given: Partial<StoredProposal> = {}): StoredProposal {
  return {
    id: '1',
    entityRef: 'component:default/shop',
    state: 'open',
    proposedBy: 'user:default/ada',
    createdAt: START,
    updatedAt: START,
    wanted: { data: 'pii', email: 'none', capacity: null },
    file: { type: 'github', url: 'https://a.test', host: 'a.test', path: 'x' },
    number: 7,
    url: 'https://a.test/pull/7',
    ...given,
  };
}

async function refresh(
  stored: StoredProposal,
  given: {
    annotations?: Record<string, string>;
    task?: TaskState;
    request?: 'open' | 'merged' | 'closed';
    after?: number;
  } = {},
) {
  const entity: CatalogEntity = {
    kind: 'Component',
    metadata: { name: 'shop', annotations: given.annotations },
  };
  return refreshProposal(stored, {
    entity,
    now: START + (given.after ?? MINUTE),
    sources: {
      task: async () => given.task,
      request: async () => given.request,
    },
  });
}

const ANSWERED = { 'readiness/data': 'pii', 'readiness/none': 'email' };

describe('a hand-in', () => {
  it.each([
    ['open', ANSWERED, 'done'],
    ['merged', ANSWERED, 'done'],
    // Still there, although it was to be removed.
    ['open', { ...ANSWERED, 'readiness/capacity': '5' }, 'open'],
    ['open', { 'readiness/data': 'pii' }, 'open'],
    ['closed', ANSWERED, 'closed'],
    ['failed', ANSWERED, 'failed'],
  ] as const)(
    'that is %s, with %j in the catalog, is %s',
    async (state, annotations, expected) => {
      const after = await refresh(proposal({ state }), {
        annotations,
        request: 'open',
      });
      expect(after.state).toBe(expected);
    },
  );

  it.each(['open', 'merged', 'closed'] as const)(
    'follows its request, which is %s',
    async request => {
      expect((await refresh(proposal(), { request })).state).toBe(request);
      // The host is not asked each time somebody looks.
      expect((await refresh(proposal(), { request, after: 5_000 })).state).toBe(
        'open',
      );
    },
  );

  it('ends at last where nothing can be known, and after a merge that was edited since', async () => {
    const old = { after: 31 * DAY };
    expect((await refresh(proposal(), old)).state).toBe('unknown');
    expect((await refresh(proposal({ number: undefined }), old)).state).toBe(
      'unknown',
    );
    expect((await refresh(proposal(), { after: 29 * DAY })).state).toBe('open');
    expect(
      (
        await refresh(proposal({ state: 'merged' }), {
          request: 'merged',
          after: 2 * DAY,
        })
      ).state,
    ).toBe('done');
  });

  const running = proposal({
    state: 'running',
    taskId: 'task',
    number: undefined,
    url: undefined,
  });
  const steps = [{ name: 'Annotate', status: 'processing' }];

  it('shows how far its task is, and fails when that is stuck', async () => {
    const task: TaskState = { status: 'running', steps, output: {} };
    expect(await refresh(running, { task })).toMatchObject({
      state: 'running',
      steps,
    });
    expect(await refresh(running)).toBe(running);
    expect(
      await refresh(running, { task, after: 2 * 60 * MINUTE }),
    ).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('within an hour'),
    });
  });

  it.each([
    [
      { requestUrl: 'https://a.test/pull/7', requestNumber: '7' },
      { state: 'open', url: 'https://a.test/pull/7', number: 7 },
    ],
    [
      { requestUrl: 'https://b.test/g/p/-/merge_requests/12' },
      { state: 'open', number: 12 },
    ],
    [{ requestUrl: 'ftp://a.test/pull/7' }, { state: 'failed' }],
    [
      { manualReason: 'There is no token.' },
      { state: 'failed', message: 'There is no token.' },
    ],
  ])('ends with what its task gave: %j', async (output, expected) => {
    const task: TaskState = { status: 'completed', steps, output };
    const after = await refresh(running, { task });
    expect(after).toMatchObject(expected);
    expect(after.state === 'failed').toBe(after.url === undefined);
  });

  it('fails with its task, and says why', async () => {
    const task: TaskState = {
      status: 'failed',
      steps,
      output: {},
      message: 'The host refused the token.',
    };
    expect(await refresh(running, { task })).toMatchObject({
      state: 'failed',
      message: 'The host refused the token.',
    });
  });
});
