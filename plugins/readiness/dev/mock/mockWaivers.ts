// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { NotFoundError } from '@backstage/errors';
import type {
  ReadinessApi,
  WaiverAction,
  WaiverDecision,
  WaiverItem,
  WaiverList,
  WaiverListRequest,
  WaiverSections,
  WaiverSectionsRequest,
  WaiverState,
} from 'backstage-plugin-readiness-common';

const ENDED: WaiverState[] = [
  'refused',
  'revoked',
  'expired',
  'notNeeded',
  'withdrawn',
];

const OPS = 'user:default/olga';
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day in so many days, ISO date: ends must lie ahead whenever it runs. */
export function madeUpDay(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

const base = {
  kind: 'Component',
  namespace: 'default',
  owner: 'group:default/learning-core',
  checklist: 'deploy-new-service',
  source: 'api' as const,
  requestedBy: 'user:default/ann',
  requestedAt: '2026-11-20T10:00:00.000Z',
  wrongRule: false,
  version: 1,
};

/** One of each kind that the Decisions page tells apart. */
export const madeUpWaivers: WaiverItem[] = [
  {
    ...base,
    id: 'open-notes',
    entityRef: 'component:default/edx-notes-api',
    name: 'edx-notes-api',
    title: 'Learner notes',
    check: 'health-endpoint',
    severity: 'blocker',
    checkStatus: 'fail',
    state: 'requested',
    until: madeUpDay(40),
    reason: 'The endpoint comes with the next release.',
    ticket: 'NOTES-12',
    actions: ['grant', 'refuse'],
  },
  {
    ...base,
    id: 'open-forum',
    entityRef: 'component:default/forum',
    name: 'forum',
    title: 'Comments service',
    check: 'log-contents',
    severity: 'blocker',
    checkStatus: 'contradicted',
    state: 'requested',
    until: madeUpDay(60),
    reason: 'The log line is of another service.',
    objection: {
      rules: [{ id: 'data-in-logs', message: 'Splunk has names of learners.' }],
      observations: [
        {
          provider: 'splunk',
          fact: 'splunk.names',
          shown: '3 names',
          observedAt: '2026-11-20T09:00:00.000Z',
        },
      ],
    },
    actions: ['grant', 'refuse'],
  },
  {
    ...base,
    id: 'soon',
    entityRef: 'component:default/insights',
    name: 'insights',
    title: 'Insights',
    check: 'permissions',
    severity: 'required',
    checkStatus: 'waived',
    state: 'granted',
    until: madeUpDay(5),
    reason: 'The permissions move to the new schema.',
    decidedBy: OPS,
    decidedAt: '2026-11-21T10:00:00.000Z',
    actions: ['revoke'],
  },
  {
    ...base,
    id: 'over',
    entityRef: 'component:default/credentials',
    name: 'credentials',
    title: 'Credentials',
    check: 'health-endpoint',
    severity: 'blocker',
    checkStatus: 'fail',
    state: 'refused',
    until: madeUpDay(28),
    reason: 'Nobody has had the time.',
    comment: 'It holds grades.',
    decidedBy: OPS,
    decidedAt: '2026-11-22T10:00:00.000Z',
    actions: [],
  },
];

const after: Partial<Record<WaiverAction, WaiverState>> = {
  grant: 'granted',
  refuse: 'refused',
  revoke: 'revoked',
  withdraw: 'withdrawn',
};

/** Waivers in memory, as an Ops lead sees them: what is decided stays decided. */
export function mockWaivers(
  initial: WaiverItem[] = madeUpWaivers,
): Pick<
  ReadinessApi,
  | 'getWaivers'
  | 'getWaiverSections'
  | 'getWaiver'
  | 'getWaiverRules'
  | 'decideWaiver'
  | 'decideWaivers'
> {
  const waivers = new Map(initial.map(one => [one.id, one]));
  const entry = (waiver: WaiverItem): WaiverDecision => ({
    id: '1',
    waiverId: waiver.id,
    entityRef: waiver.entityRef,
    checklist: waiver.checklist,
    check: waiver.check,
    at: waiver.requestedAt,
    action: 'request',
    by: waiver.requestedBy,
    to: 'requested',
    until: waiver.until,
  });
  const api = {
    getWaivers: async (request: WaiverListRequest = {}) =>
      select([...waivers.values()], request),
    getWaiverSections: async ({
      limit = 50,
      ...request
    }: WaiverSectionsRequest = {}): Promise<WaiverSections> => {
      const list = (more: WaiverListRequest) =>
        select([...waivers.values()], { ...request, ...more });
      const first = (more: WaiverListRequest) =>
        list(more).items.slice(0, limit);
      return {
        requested: first({ state: ['requested'] }),
        ending: first({ endsWithin: 14 }),
        granted: first({ state: ['granted'] }).filter(
          ({ until }) => until >= madeUpDay(14),
        ),
        wrongRules: first({ wrongRule: true }),
        ended: first({ state: ENDED }),
        counts: list({}).counts,
        visibility: 'complete',
      };
    },
    getWaiver: async (id: string) => {
      const waiver = waivers.get(id);
      if (!waiver) {
        throw new NotFoundError(`There is no waiver ${id}`);
      }
      return { ...waiver, decisions: [entry(waiver)] };
    },
    getWaiverRules: async () => ({
      maxDays: { blocker: 90, required: 180, recommended: 365 },
      never: [],
      grantedBy: ['group:default/ops'],
      trustsGit: false,
      may: { read: true, request: true, grant: true, revoke: true },
      requestable: [],
    }),
    decideWaiver: async (
      ...[id, decision]: Parameters<ReadinessApi['decideWaiver']>
    ) => {
      const former = waivers.get(id)!;
      const { action, until, comment, wrongRule } = decision;
      const next: WaiverItem = {
        ...former,
        state: after[action] ?? former.state,
        until: until ?? former.until,
        comment,
        wrongRule:
          wrongRule ?? (action === 'markWrongRule' || former.wrongRule),
        decidedBy: OPS,
        decidedAt: '2026-11-26T10:00:00.000Z',
        version: former.version + 1,
        actions: action === 'grant' ? ['revoke'] : [],
      };
      waivers.set(id, next);
      return { ...next, decisions: [entry(next)] };
    },
    decideWaivers: async ({
      waivers: asked,
      ...decision
    }: Parameters<ReadinessApi['decideWaivers']>[0]) => ({
      items: await Promise.all(
        asked.map(async ({ id, version }) => ({
          id,
          waiver: await api.decideWaiver(id, { ...decision, version }),
        })),
      ),
    }),
  };
  return api;
}

function select(
  waivers: WaiverItem[],
  { state, endsWithin, check, entityRef, wrongRule, q }: WaiverListRequest,
): WaiverList {
  const found = waivers.filter(
    one =>
      (!check || check.includes(one.check)) &&
      (!entityRef || entityRef.includes(one.entityRef)) &&
      (!wrongRule || one.wrongRule) &&
      (!q || `${one.name} ${one.title}`.toLocaleLowerCase().includes(q)),
  );
  const isEnding = (one: WaiverItem) =>
    one.state === 'granted' && one.until < madeUpDay(14);
  const count = (wanted: WaiverState) =>
    found.filter(one => one.state === wanted).length;
  const items = found.filter(
    one =>
      (!state || state.includes(one.state)) &&
      (endsWithin === undefined || isEnding(one)),
  );
  return {
    items,
    totalItems: items.length,
    counts: {
      requested: count('requested'),
      granted: count('granted'),
      ending: found.filter(isEnding).length,
      ended: found.length - count('requested') - count('granted'),
      wrongRules: found.filter(one => one.wrongRule).length,
    },
    visibility: 'complete',
  };
}
