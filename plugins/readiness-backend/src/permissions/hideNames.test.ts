// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  entityRefOf,
  type CatalogEntity,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node';
import { toServiceDetail } from '../database/operations/read/toServiceDetail';
import { encodeEvaluation } from '../database/evaluationCodec/encodeEvaluation';
import type { EvaluatedAssessmentRow } from '../database/tables';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { hideNames, namesIn } from './hideNames';

const SMALL = smallChecklist();
const NOW = Date.parse('2026-11-23T12:00:00Z');
const location = { file: 'https://git.example/secret/catalog-info.yaml' };

const DETAIL = {
  entityRef: 'component:default/books',
  evaluatedAt: '2026-11-23T12:00:00.000Z',
  domain: 'domain:default/secret',
  blockers: [],
  verdict: 'notReady',
  checks: [
    {
      check: 'data',
      message: 'See https://books.example.com:8080/health.',
      shown: 'kept',
      contradictions: [
        {
          id: 'store-holds-classified-data',
          severity: 'blocker',
          message: 'pii (→ resource:default/users-db). Answer it.',
        },
      ],
    },
    {
      check: 'persistence',
      shown: 'pipe-technology',
      fact: { value: [{ name: 'component:default/secret' }] },
      contradictions: [
        {
          id: 'a',
          severity: 'blocker',
          message:
            'pii (Resource:default/pipe → resource:default/users-db). Answer it.',
        },
      ],
    },
    {
      check: 'code-review',
      answer: {
        text: 'yes, says component:default/secret',
        values: ['yes'],
        source: {
          level: 'system',
          entityRef: 'system:default/secret',
          key: 'k',
        },
        corroboratedBy: ['component:default/open'],
      },
    },
    {
      check: 'purpose',
      answer: {
        text: 'Feeds component:default/own-words',
        values: ['Feeds component:default/own-words'],
        source: {
          level: 'own',
          entityRef: 'component:default/books',
          key: 'k',
        },
      },
    },
  ],
  findings: [
    {
      key: 'readiness/x',
      entityRef: 'system:default/secret',
      message: 'said by system:default/secret',
      fix: 'Ask component:default/open.',
      location,
    },
    {
      key: 'readiness/y',
      entityRef: 'component:default/books',
      message: 'y',
      fix: 'z',
      location: { file: 'own.yaml' },
    },
  ],
  catalogErrors: [
    { message: 'No component:default/secret.', fix: 'x', since: 'y' },
  ],
  evidence: [
    {
      provider: 'p',
      target: 'component:default/secret',
      error: 'no component:default/secret',
      facts: [{ name: 'p.x', value: { of: 'component:default/secret' } }],
    },
  ],
} as unknown as ServiceDetail;

describe('hideNames', () => {
  it('finds every name that is not the service itself, and no URL', () => {
    expect([...namesIn(DETAIL, SMALL)].sort()).toEqual([
      'component:default/open',
      'component:default/secret',
      'domain:default/secret',
      'resource:default/pipe',
      'resource:default/users-db',
      'system:default/secret',
    ]);
  });

  it('takes out the hidden ones wherever they stand, and only those', () => {
    const shown = hideNames(
      DETAIL,
      new Set([
        'resource:default/pipe',
        'system:default/secret',
        'domain:default/secret',
        'component:default/secret',
      ]),
      SMALL,
    );
    expect(JSON.stringify(shown)).not.toMatch(/secret|default\/pipe/i);
    const [data, persistence, review, purpose] = shown.checks;
    expect(data).toEqual(DETAIL.checks[0]);
    expect(persistence.contradictions?.[0].message).toBe(
      'pii (a service you cannot see → resource:default/users-db). Answer it.',
    );
    expect(persistence).not.toHaveProperty('shown');
    expect(review.answer).toMatchObject({
      text: 'yes, says a service you cannot see',
      source: { entityRef: 'a service you cannot see' },
      corroboratedBy: ['component:default/open'],
    });
    expect(purpose).toEqual(DETAIL.checks[3]);
    expect(shown.findings[1]).toEqual(DETAIL.findings[1]);
    expect(hideNames(DETAIL, new Set(), SMALL)).toBe(DETAIL);
  });

  it('leaves no bare name in answer, suggestion, path or patch', async () => {
    const checklist = compileChecklist(await loadChecklist());
    const detailOf = (annotations: Record<string, string>) => {
      const entity = serviceEntity('shop', {
        annotations,
        relations: {
          consumesApi: ['api:default/grades'],
          providesApi: ['api:default/shop'],
        },
      }) as CatalogEntity;
      const other = (
        kind: string,
        metadata: { name: string; namespace?: string },
        relations: { type: string; targetRef: string }[] = [],
      ): CatalogEntity => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind,
        metadata,
        spec: { type: kind === 'API' ? 'openapi' : 'service' },
        relations,
      });
      const related = new Map(
        [
          other('API', { name: 'grades' }, [
            {
              type: 'apiProvidedBy',
              targetRef: 'component:secret/merger-project-x',
            },
          ]),
          other('API', { name: 'shop' }, [
            { type: 'apiConsumedBy', targetRef: 'component:secret/plan-y' },
            { type: 'apiConsumedBy', targetRef: 'component:default/open' },
          ]),
          other('Component', { name: 'plan-y', namespace: 'secret' }),
          other('Component', { name: 'open' }),
        ].map(one => [entityRefOf(one), one]),
      );
      const evaluation = evaluateEntity({
        checklist,
        entity,
        related,
        now: NOW,
      });
      const row = {
        entity_ref: evaluation.entityRef,
        namespace: 'default',
        name: 'shop',
        kind: 'component',
        verdict: evaluation.verdict,
        evaluation: encodeEvaluation(evaluation, checklist),
        completeness_answered: 0,
        verdict_since: NOW,
        evaluated_at: NOW,
        revision: 1,
      } as unknown as EvaluatedAssessmentRow;
      return toServiceDetail(row, checklist);
    };
    const hidden = new Set([
      'component:secret/merger-project-x',
      'component:secret/plan-y',
    ]);
    for (const consumers of [undefined, 'learners, erp']) {
      const detail = detailOf({
        'readiness/service-access': 'none',
        ...(consumers && { 'readiness/consumers': consumers }),
      });
      expect(detail.shortestPath?.patch).toContain('merger-project-x');
      expect(JSON.stringify(detail.checks)).toContain('secret/plan-y');
      expect([...namesIn(detail, checklist)]).toEqual(
        expect.arrayContaining([...hidden]),
      );

      const left = hideNames(detail, hidden, checklist);
      expect(JSON.stringify(left)).not.toMatch(/merger|plan-y/);
      expect(left.shortestPath?.steps).toContainEqual({
        check: 'service-access',
        key: 'readiness/service-access',
        value: '<one or more of names | none>',
      });
      expect(left.shortestPath?.patch).toContain(
        'readiness/service-access: "<one or more of names | none>"',
      );
      expect(left.shortestPath?.steps).toHaveLength(
        detail.shortestPath!.steps.length,
      );
      const { values } = left.checks.find(({ check }) => check === 'consumers')!
        .answer!;
      expect(values).toEqual([
        ...(consumers?.split(', ') ?? []),
        'open',
        'a service you cannot see',
      ]);
    }
  });
});
