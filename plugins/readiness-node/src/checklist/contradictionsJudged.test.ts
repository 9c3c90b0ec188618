// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  assess,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import {
  testEntity,
  TEST_NOW,
} from 'backstage-plugin-readiness-common/testUtils';
import { parse } from 'yaml';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

/** What is said and observed of a service: its annotations, its relations as `dependsOn resource:default/db`, facts. */
interface Said {
  answers: Record<string, string>;
  relations?: string[];
  facts?: Record<string, unknown>;
}

/**
 * Each contradiction of the built-in checklist with no more than it takes to strike, and what `but` changes so that it
 * does not. Nothing derived is given: the engine works it out.
 */
const cases: [id: string, strikes: Said & { but: Partial<Said> }][] =
  Object.entries(
    parse(`
classified-data-in-splunk:
  answers: {log-collection: splunk, log-contents: pii}
  but: {answers: {log-contents: none}}
messaging-undeclared:
  answers: {messaging: none}
  relations: ["dependsOn resource:default/events"]
  but: {answers: {messaging: kafka}}
persistence-undeclared:
  answers: {persistence: none}
  relations: ["dependsOn resource:default/orders"]
  but: {answers: {persistence: mysql}}
access-undeclared:
  answers: {service-access: none}
  relations: ["dependsOn component:default/lms"]
  but: {relations: ["dependsOn component:default/utils"]}
runs-without-http:
  answers: {runs: worker}
  relations: ["providesApi api:default/search"]
  but: {answers: {runs: "worker, http"}}
open-health-on-internet:
  answers: {health-security: open, accessible-from: "vpn, internet"}
  but: {answers: {accessible-from: vpn}}
scaling-on-single:
  answers: {redundancy: single, scaling: automatic}
  but: {answers: {scaling: vertical}}
filesystem-scaled-out:
  answers: {persistence: filesystem, scaling: horizontal}
  but: {answers: {scaling: vertical}}
usage-above-capacity:
  answers: {initial-usage: 2000 users/day, capacity: 1000 users/day}
  but: {answers: {capacity: 30 requests/s}}
store-holds-classified-data:
  answers: {data: none}
  relations: ["dependsOn resource:default/learners"]
  but: {answers: {data: pii}}
api-hands-classified-data:
  answers: {data: none}
  relations: ["consumesApi api:default/grades"]
  but: {answers: {data.confirmed: "2026-11-01"}}
data-dashboard-public:
  answers: {data: confidential, metrics-dashboard: "https://p.datadoghq.com/sb/abc-123"}
  but: {answers: {metrics-dashboard: "https://app.datadoghq.com/dashboard/abc-123"}}
health-not-there:
  answers: {health-endpoint: "https://shop.example.com/health"}
  facts: {health.reachable: false}
  but: {facts: {health.reachable: true}}
health-misses-dependency:
  answers: {health-covers: all, persistence: mysql}
  facts: {health.components: []}
  but: {facts: {health.components: [mysql]}}
health-checks-undeclared:
  answers: {health-sufficient: "yes", persistence: none, messaging: none}
  facts: {health.components: [{name: celery, kind: queue}]}
  but: {answers: {messaging: rabbitmq}}
health-leaks:
  answers: {health-security: authenticated}
  facts: {health.leaks: [stack trace]}
  but: {facts: {health.leaks: []}}
health-disclosures:
  answers: {health-security: shallow-public, accessible-from: internet}
  facts: {health.disclosures: [version]}
  but: {answers: {accessible-from: vpn}}
health-unprotected:
  answers: {health-load-protection: cheap, accessible-from: internet}
  facts: {health.cost: expensive}
  but: {answers: {accessible-from: internal}}
health-unprotected-inside:
  answers: {health-load-protection: cached, accessible-from: internal}
  facts: {health.cost: expensive}
  but: {answers: {health-load-protection: internal-only}}
health-in-the-clear:
  answers: {health-security: authenticated, accessible-from: internet}
  facts: {health.scheme: http}
  but: {facts: {health.scheme: https}}
visibility-differs:
  answers: {repository-visibility: private}
  facts: {repository.visibility: public}
  but: {answers: {repository-visibility: mixed}}
hard-coded-found:
  answers: {hard-coded-values: resolved}
  facts: {repository.hardCodedValues: remaining}
  but: {facts: {repository.hardCodedValues: resolved}}
license-differs:
  answers: {license: MIT}
  facts: {repository.license: Apache-2.0}
  but: {facts: {repository.license: mit}}
license-missing:
  answers: {license: MIT}
  facts: {repository.license: missing}
  but: {facts: {repository.license: Apache-2.0}}
replicas-single:
  answers: {redundancy: active-active}
  facts: {repository.replicas: 1}
  but: {facts: {repository.replicas: 2}}
pii-found:
  answers: {data: none}
  facts: {repository.piiAnnotations: [pii]}
  but: {answers: {data: "pii, confidential"}}
splunk-has-none:
  answers: {log-collection: splunk}
  facts: {splunk.events: 0}
  but: {facts: {splunk.events: 4}}
splunk-has-some:
  answers: {log-collection: elsewhere}
  facts: {splunk.events: 4}
  but: {facts: {splunk.events: 0}}
dashboard-missing:
  answers: {metrics-dashboard: "https://app.datadoghq.com/dashboard/abc-123"}
  facts: {datadog.dashboard: none}
  but: {facts: {datadog.dashboard: found}}
review-not-enforced:
  answers: {code-review: "yes"}
  facts: {repository.reviewRequired: "no"}
  but: {facts: {repository.reviewRequired: "yes"}}
`),
  );

const neighbours = new Map(
  [
    testEntity('resource:default/events', { type: 'kafka' }),
    testEntity('resource:default/orders', { type: 'mysql' }),
    testEntity('resource:default/learners', {
      type: 'database',
      annotations: { 'readiness/data': 'pii' },
    }),
    testEntity('component:default/lms', { type: 'service' }),
    testEntity('component:default/utils', { type: 'library' }),
    testEntity('api:default/search', { type: 'graphql' }),
    testEntity('api:default/grades', {
      type: 'grpc',
      annotations: { 'readiness/data': 'confidential' },
    }),
  ].map(entity => [`${entity.kind}:default/${entity.metadata.name}`, entity]),
);

/** Everything but one thing, for each thing that was said or observed. */
function withGaps(said: Said): Said[] {
  const { answers, relations = [], facts = {} } = said;
  const without = <T>(record: Record<string, T>) =>
    Object.keys(record).map(left =>
      Object.fromEntries(
        Object.entries(record).filter(([key]) => key !== left),
      ),
    );
  return [
    ...without(answers).map(rest => ({ ...said, answers: rest })),
    ...relations.map(left => ({
      ...said,
      relations: relations.filter(relation => relation !== left),
    })),
    ...without(facts).map(rest => ({ ...said, facts: rest })),
  ];
}

describe('the contradictions of the built-in checklist, judged', () => {
  let checklist: CompiledChecklist;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
  });

  /** The contradictions that are found, each as `check: id severity`. */
  function found(said: Said, seen = 3): string[] {
    const { answers, relations = [], facts = {} } = said;
    const entity = testEntity('component:default/shop', {
      type: 'service',
      relations,
      annotations: Object.fromEntries(
        Object.entries(answers).map(([id, text]) => [`readiness/${id}`, text]),
      ),
    });
    const { checks } = assess({
      checklist,
      entity,
      related: neighbours,
      facts: Object.entries(facts).map(([name, value]) => ({
        name,
        provider: name.split('.')[0],
        target: 'component:default/shop',
        value,
        observedAt: TEST_NOW,
        seen,
      })),
      now: TEST_NOW,
    });
    return checks.flatMap(({ check, contradictions = [] }) =>
      contradictions.map(({ id, severity }) => `${check}: ${id} ${severity}`),
    );
  }

  it.each(cases)('%s strikes, and nothing else does', (id, strikes) => {
    const rule = checklist.contradictions.find(item => item.id === id)!;
    expect(found(strikes)).toEqual([`${rule.blames}: ${id} ${rule.severity}`]);
  });

  it.each(cases)('%s is silent on silence', (_id, strikes) => {
    const gaps = withGaps(strikes);
    expect(gaps.map(gap => found(gap))).toEqual(gaps.map(() => []));
    expect(found({ ...strikes, answers: {} })).toEqual([]);
  });

  it.each(cases)('%s does not strike in the nearest case', (id, strikes) => {
    const { answers, relations, facts } = strikes.but;
    const near = {
      answers: { ...strikes.answers, ...answers },
      relations: relations ?? strikes.relations,
      facts: { ...strikes.facts, ...facts },
    };
    expect(found(near)).not.toContainEqual(expect.stringContaining(` ${id} `));
  });

  it.each(cases.filter(([, { facts }]) => facts))(
    '%s waits until its facts were seen often enough',
    (_id, strikes) => {
      expect(found(strikes, 2)).toEqual([]);
    },
  );

  it('has a case above for every one', () => {
    expect(cases.map(([id]) => id)).toEqual(
      checklist.contradictions.map(({ id }) => id),
    );
  });
});
