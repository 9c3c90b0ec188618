// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Assurance,
  type CheckStatus,
  type Monitoring,
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type ServiceSummary,
  type Verdict,
} from 'backstage-plugin-readiness-common';

/** A blocker that is open, and how. */
export type Blocker = [check: string, status: CheckStatus];

/** What matters about a made-up service. */
export interface ServiceSketch {
  name: string;
  title?: string;
  owner?: string;
  system?: string;
  domain?: string;
  lifecycle?: string;
  type?: string;
  verdict?: Verdict;
  blockers?: Blocker[];
  dataClasses?: string[];
  monitoring?: Monitoring;
  /** Default: declared, if the verdict is ready. */
  verdictVerification?: Assurance;
  /** Default: declared, if it is monitored. */
  monitoringVerification?: Assurance;
  /** Days ago. */
  since?: number;
  launchDate?: string;
}

const day = 24 * 60 * 60 * 1000;
const applicable = 41;

/** One row of the list, filled up from what matters about it. */
export function sketchService(sketch: ServiceSketch): ServiceSummary {
  const {
    name,
    verdict = 'notReady',
    blockers = [],
    dataClasses = [],
    lifecycle = 'production',
    type = 'service',
    monitoring = 'unknown',
  } = sketch;
  const isWatched = monitoring === 'monitored' || monitoring === 'partial';
  const unassessed = verdict === 'unassessed';
  const required = verdict === 'notReady' ? 3 + (name.length % 4) : 0;
  const recommended = verdict === 'ready' && name.length % 2 === 0 ? 0 : 2;
  const passed = applicable - blockers.length - required - recommended;
  return {
    entityRef: `component:default/${name}`,
    kind: 'Component',
    namespace: 'default',
    name,
    title: sketch.title,
    owner: sketch.owner,
    system: sketch.system && `system:default/${sketch.system}`,
    domain: sketch.domain && `domain:default/${sketch.domain}`,
    lifecycle,
    type,
    verdict,
    verdictVerification:
      verdict === 'ready' || verdict === 'readyWithWaivers'
        ? sketch.verdictVerification ?? 'declared'
        : undefined,
    level: levelOf(verdict, blockers, recommended),
    score: unassessed
      ? undefined
      : {
          passed,
          total: applicable,
          waived: verdict === 'readyWithWaivers' ? 2 : 0,
          notApplicable: name.length % 4,
        },
    completeness: { answered: unassessed ? 0 : passed, applicable },
    verdictSince: new Date(
      Date.now() - (sketch.since ?? name.length) * day,
    ).toISOString(),
    blockers: blockers.map(([check, status]) => ({ check, status })),
    open: { blocker: blockers.length, required, recommended },
    dataClasses,
    monitoring,
    monitoringVerification: isWatched
      ? sketch.monitoringVerification ?? 'declared'
      : undefined,
    verifiableAnswers: unassessed
      ? noVerifiableAnswers()
      : countVerifiableAnswers(sketch, verdict),
    contradictions: unassessed
      ? 0
      : countVerifiableAnswers(sketch, verdict).contradicted,
    unverifiedAnswers: unassessed
      ? noUnverifiedAnswers()
      : countUnverifiedAnswers(sketch),
    launchDate: sketch.launchDate,
    evaluatedAt: new Date().toISOString(),
  };
}

function countVerifiableAnswers(
  { name, system }: ServiceSketch,
  verdict: Verdict,
) {
  return {
    verified: verdict === 'notReady' ? name.length % 3 : 4,
    corroborated: system ? 1 : 0,
    linked: 1,
    declared: 2 + (name.length % 3),
    contradicted: verdict === 'notReady' && name.length % 4 === 0 ? 1 : 0,
  };
}

/** Corroborated, linked and declared answers by the reason why they are not verified. */
function countUnverifiedAnswers({ name, system }: ServiceSketch) {
  return {
    verifiable: 1 + (name.length % 3),
    inconclusive: system ? 1 : 0,
    noProvider: 2,
  };
}

function levelOf(
  verdict: Verdict,
  blockers: Blocker[],
  recommended: number,
): ServiceSummary['level'] {
  if (verdict === 'unassessed') {
    return undefined;
  }
  if (verdict === 'notReady') {
    return blockers.length > 0 ? 'blocked' : 'incomplete';
  }
  return recommended > 0 ? 'complete' : 'exemplary';
}
