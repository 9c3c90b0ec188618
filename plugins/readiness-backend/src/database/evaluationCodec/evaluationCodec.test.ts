// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  evaluateEntity,
  type CheckResult,
  type Evaluation,
  noUnverifiedAnswers,
} from 'backstage-plugin-readiness-common';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../../__testUtils__/serviceEntity';
import { smallChecklist } from '../../__testUtils__/smallChecklist';
import { decodeEvaluation } from './decodeEvaluation';
import { encodeEvaluation } from './encodeEvaluation';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const checklist = smallChecklist();
const entityRef = 'component:default/books';

function answer(check: string, changes: Partial<Answer> = {}): Answer {
  return {
    check,
    form: 'value',
    values: ['none'],
    text: 'none',
    source: { level: 'own', entityRef, key: `readiness/${check}` },
    ...changes,
  };
}

function result(check: string, changes: Partial<CheckResult>): CheckResult {
  const { section, severity } = checklist.checksById.get(check)!;
  return {
    check,
    section,
    severity,
    status: 'pass',
    counted: true,
    ...changes,
  };
}

function evaluationOf(checks: CheckResult[]): Evaluation {
  return {
    checklist: checklist.id,
    digest: checklist.digest,
    entityRef,
    evaluatedAt: NOW,
    verdict: 'notReady',
    completeness: { answered: 1, applicable: 6 },
    blockers: [],
    open: { blocker: 0, required: 0, recommended: 0 },
    dataClasses: [],
    monitoring: 'unknown',
    unverifiedAnswers: noUnverifiedAnswers(),
    checks,
    findings: [],
  };
}

/** What is left after a round trip through JSON, without keys that are undefined. */
function plain(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}

function roundTrip(evaluation: Evaluation) {
  return decodeEvaluation(
    encodeEvaluation(evaluation, checklist),
    checklist,
    evaluation.entityRef,
  );
}

describe('evaluationCodec', () => {
  it('gives back every check as it was', () => {
    const checks: CheckResult[] = [
      result('purpose', { status: 'unanswered', message: 'Nothing was said' }),
      // Answered, but not usable: there is an answer, and no verification.
      result('code-review', {
        status: 'unanswered',
        answer: answer('code-review', {
          form: 'invalid',
          values: [],
          text: 'perhaps',
        }),
      }),
      result('data', {
        severity: 'blocker',
        status: 'contradicted',
        verification: 'corroborated',
        answer: answer('data', {
          values: ['pii', 'confidential'],
          text: 'PII , confidential',
          corroboratedBy: ['resource:default/books-db'],
          note: 'names of learners',
        }),
        contradictions: [
          { id: 'x', severity: 'blocker', message: 'm', remedy: 'r' },
        ],
        shown: 'pii',
      }),
      result('persistence', {
        // Raised by a contradiction
        severity: 'blocker',
        status: 'waived',
        was: 'fail',
        verification: 'declared',
        prerequisite: 'data',
        counted: false,
        announced: '2027-01-01',
        answer: answer('persistence', {
          values: ['mysql'],
          text: 'mysql',
          source: {
            level: 'system',
            entityRef: 'system:default/shop',
            key: 'relations.dependsOn',
          },
        }),
        waiver: { check: 'persistence', reason: 'r', by: 'b', expiresAt: 7 },
      }),
      result('load-test', {
        status: 'stale',
        verification: 'linked',
        firstSeenAt: NOW,
        answer: answer('load-test', {
          values: ['2026-01-02'],
          text: '2026-01-02 https://example.com/',
          date: '2026-01-02',
          link: 'https://example.com/',
          confirmed: '2026-02-01',
        }),
      }),
      result('health-endpoint', {
        status: 'notApplicable',
        verification: 'verified',
        answer: answer('health-endpoint', {
          form: 'notApplicable',
          values: [],
          text: 'n/a - no process',
          reason: 'no process',
        }),
        fact: {
          name: 'health.reachable',
          provider: 'health',
          target: 'https://example.com/',
          value: true,
          observedAt: NOW,
          consecutive: 3,
        },
      }),
    ];
    expect(plain(roundTrip(evaluationOf(checks)).checks)).toEqual(
      plain(checks),
    );
  });

  it('gives back what the engine makes of a service, in a few bytes', () => {
    const evaluation = evaluateEntity({
      entity: serviceEntity('books', {
        annotations: { ...READY_ANNOTATIONS, 'readiness/purposse': 'x' },
      }),
      checklist,
      related: new Map(),
      now: NOW,
    });
    expect(evaluation.findings).toHaveLength(1);

    const { checks, findings } = roundTrip(evaluation);
    expect(plain(checks)).toEqual(plain(evaluation.checks));
    expect(plain(findings)).toEqual(plain(evaluation.findings));
    expect(encodeEvaluation(evaluation, checklist).length).toBeLessThan(
      JSON.stringify(evaluation).length / 2,
    );
  });

  it('leaves out checks that the checklist no longer has', () => {
    const text = encodeEvaluation(
      evaluationOf([result('purpose', { status: 'fail' }), result('data', {})]),
      checklist,
    );
    const smaller = smallChecklist({
      sections: checklist.source.sections.slice(1),
    });
    expect(
      decodeEvaluation(text, smaller, entityRef).checks.map(c => c.check),
    ).toEqual(['data']);
  });
});
