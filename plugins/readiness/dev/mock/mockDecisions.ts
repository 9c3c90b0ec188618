// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  ReadinessApi,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** Nobody has requested a waiver in the dev app, and its gate answers by the verdict. */
export function mockDecisions(
  detail: (entityRef: string) => Promise<ServiceDetail>,
): Pick<
  ReadinessApi,
  | 'getGate'
  | 'getGateAnswers'
  | 'getWaivers'
  | 'getWaiverSections'
  | 'getWaiver'
  | 'getWaiverRules'
  | 'getDecisions'
  | 'requestWaiver'
  | 'previewWaivers'
  | 'requestWaivers'
  | 'decideWaiver'
  | 'decideWaivers'
> {
  const refuse = async () => {
    throw new NotAllowedError('The dev app stores nothing');
  };
  const counts = {
    requested: 0,
    granted: 0,
    ending: 0,
    ended: 0,
    wrongRules: 0,
  };
  return {
    getGate: async entityRef => {
      const { verdict, level, checklist, evaluatedAt } = await detail(
        entityRef,
      );
      const isReady = verdict === 'ready' || verdict === 'readyWithWaivers';
      return {
        answer: isReady ? 'allow' : 'refuse',
        reason: isReady ? 'ready' : 'notReady',
        message: isReady ? 'It is ready.' : 'It is not ready.',
        entityRef,
        checklist,
        verdict,
        level,
        blockers: [],
        waivers: [],
        evaluatedAt,
        stale: false,
      };
    },
    getGateAnswers: async () => ({ items: [], visibility: 'complete' }),
    getWaivers: async () => ({
      items: [],
      totalItems: 0,
      counts,
      visibility: 'complete',
    }),
    getWaiverSections: async () => ({
      requested: [],
      ending: [],
      granted: [],
      wrongRules: [],
      ended: [],
      counts,
      visibility: 'complete',
    }),
    getWaiver: async id => {
      throw new NotFoundError(`There is no waiver ${id}`);
    },
    getWaiverRules: async () => ({
      maxDays: { blocker: 90, required: 180, recommended: 365 },
      never: [],
      grantedBy: [],
      trustsGit: false,
      may: { read: true, request: false, grant: false, revoke: false },
    }),
    getDecisions: async () => ({ items: [], visibility: 'complete' }),
    previewWaivers: async ({ entityRefs }) => ({
      items: entityRefs.map(entityRef => ({ entityRef })),
    }),
    requestWaiver: refuse,
    requestWaivers: refuse,
    decideWaiver: refuse,
    decideWaivers: refuse,
  };
}
