// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  PredicateContext,
} from 'backstage-plugin-readiness-common';
import { parse } from 'yaml';
import { compileChecklist } from './compile';
import { loadChecklist } from './load';

/** Each contradiction of the built-in checklist: a case in which it strikes, and the nearest in which it does not. */
const cases: [
  id: string,
  pair: [strikes: Partial<PredicateContext>, not: Partial<PredicateContext>],
][] = Object.entries(
  parse(`
classified-data-in-splunk:
  - {answers: {log-collection: [splunk], log-contents: [pii]}}
  - {answers: {log-collection: [splunk], log-contents: [none]}}
messaging-undeclared:
  - {answers: {messaging: [none]}, derived: {undeclared-messaging: ["resource:default/kafka"]}}
  - {answers: {messaging: [none]}, derived: {undeclared-messaging: []}}
persistence-undeclared:
  - {answers: {persistence: [none]}, derived: {undeclared-persistence: ["resource:default/db"]}}
  - {answers: {persistence: [mysql]}, derived: {undeclared-persistence: ["resource:default/db"]}}
access-undeclared:
  - {derived: {undeclared-access: ["component:default/lms"]}}
  - {derived: {}}
runs-without-http:
  - {answers: {runs: [worker]}, derived: {served-api-types: [graphql]}}
  - {answers: {runs: [worker, http]}, derived: {served-api-types: [graphql]}}
open-health-on-internet:
  - {answers: {health-security: [open], accessible-from: [vpn, internet]}}
  - {answers: {health-security: [open], accessible-from: [vpn]}}
scaling-on-single:
  - {answers: {redundancy: [single], scaling: [automatic]}}
  - {answers: {redundancy: [single], scaling: [vertical]}}
filesystem-scaled-out:
  - {answers: {persistence: [filesystem], scaling: [horizontal]}}
  - {answers: {persistence: [filesystem], scaling: [vertical]}}
usage-above-capacity:
  - {derived: {usage-against-capacity: [above]}}
  - {derived: {usage-against-capacity: [cannot-tell]}}
store-holds-classified-data:
  - {answers: {data: [none]}, derived: {data-of-stores: [confidential]}}
  - {answers: {data: [none]}, derived: {data-of-stores: [none]}}
api-hands-classified-data:
  - {answers: {data: [none]}, derived: {data-of-apis: [pii]}}
  - {answers: {data: [pii]}, derived: {data-of-apis: [pii]}}
data-dashboard-public:
  - {answers: {data: [confidential]}, derived: {public-dashboards: ["https://p.datadoghq.com/sb/x"]}}
  - {answers: {data: [pii]}, derived: {public-dashboards: ["https://p.datadoghq.com/sb/x"]}}
health-not-there:
  - {facts: {health.reachable: false}}
  - {answers: {health-security: [authenticated]}, facts: {health.served: login-page}}
health-misses-dependency:
  - {derived: {uncovered-dependencies: [mongodb]}}
  - {derived: {uncovered-dependencies: []}}
health-checks-undeclared:
  - {derived: {unneeded-components: [celery]}}
  - {derived: {}}
health-leaks:
  - {facts: {health.leaks: ["stack trace"]}}
  - {facts: {health.leaks: []}}
health-disclosures:
  - {answers: {accessible-from: [internet]}, facts: {health.disclosures: [version]}}
  - {answers: {accessible-from: [internet]}, facts: {health.disclosures: []}}
health-unprotected:
  - {answers: {accessible-from: [internet]}, facts: {health.cost: expensive}}
  - {answers: {accessible-from: [internal]}, facts: {health.cost: expensive}}
health-unprotected-inside:
  - {answers: {accessible-from: [internal], health-load-protection: [cached]}, facts: {health.cost: expensive}}
  - {answers: {accessible-from: [internal], health-load-protection: [internal-only]}, facts: {health.cost: expensive}}
health-in-the-clear:
  - {answers: {accessible-from: [internet]}, facts: {health.scheme: http}}
  - {answers: {accessible-from: [internet]}, facts: {health.scheme: https}}
health-details-open:
  - {answers: {health-security: [authenticated], accessible-from: [internet]}, facts: {health.authentication: anonymous-detail}}
  - {answers: {health-security: [shallow-public], accessible-from: [internet]}, facts: {health.authentication: anonymous-detail}}
liveness-deep:
  - {derived: {deep-liveness-probes: [liveness GET /health]}}
  - {derived: {deep-liveness-probes: []}}
readiness-deep:
  - {answers: {runs: [http], redundancy: [active-active]}, derived: {deep-readiness-probes: [asks /health]}}
  - {answers: {runs: [http], redundancy: [single]}, derived: {deep-readiness-probes: [asks /health]}}
visibility-differs:
  - {answers: {repository-visibility: [private]}, facts: {repository.visibility: public}}
  - {answers: {repository-visibility: [internal]}, facts: {repository.visibility: private}}
hard-coded-found:
  - {answers: {hard-coded-values: [resolved]}, facts: {repository.hardCodedValues: remaining}}
  - {answers: {hard-coded-values: [remaining]}, facts: {repository.hardCodedValues: remaining}}
license-differs:
  - {facts: {repository.license: MIT}, derived: {disputed-by-facts: [license]}}
  - {facts: {repository.license: missing}, derived: {disputed-by-facts: [license]}}
license-missing:
  - {answers: {license: [MIT]}, facts: {repository.license: missing}}
  - {answers: {license: [missing]}, facts: {repository.license: missing}}
schedule-found:
  - {answers: {runs: [http]}, facts: {repository.schedulePlaces: ["@daily in crontab:1"]}}
  - {answers: {runs: [http, periodic]}, facts: {repository.schedulePlaces: ["@daily in crontab:1"]}}
persistence-found:
  - {answers: {persistence: [none]}, facts: {repository.uses: [mongodb]}}
  - {answers: {persistence: [database]}, facts: {repository.uses: [mongodb]}}
messaging-found:
  - {answers: {messaging: [none]}, facts: {repository.uses: [rabbitmq]}}
  - {answers: {messaging: [redis]}, facts: {repository.uses: [rabbitmq]}}
email-found:
  - {answers: {email: [none]}, facts: {repository.uses: [email]}}
  - {answers: {email: [none]}, facts: {repository.uses: [kafka]}}
replicas-single:
  - {answers: {redundancy: [active-active]}, facts: {repository.replicas: 1}}
  - {answers: {redundancy: [restartable]}, facts: {repository.replicas: 1}}
pii-found:
  - {answers: {data: [none]}, facts: {repository.piiAnnotations: [pii]}}
  - {answers: {data: [pii]}, facts: {repository.piiAnnotations: [pii]}}
splunk-has-none:
  - {answers: {log-collection: [splunk], runs: [http]}, facts: {splunk.events: 0}}
  - {answers: {log-collection: [splunk], runs: [http]}, facts: {splunk.events: 4}}
splunk-has-some:
  - {answers: {log-collection: [elsewhere]}, facts: {splunk.events: 4}}
  - {answers: {log-collection: [elsewhere]}, facts: {splunk.events: 0}}
log-format-differs:
  - {answers: {log-format: [json]}, facts: {splunk.logFormat: standard}}
  - {answers: {log-format: [other]}, facts: {splunk.logFormat: json}}
dashboard-missing:
  - {facts: {datadog.dashboard: none}}
  - {facts: {datadog.dashboard: found}}
alerts-missing:
  - {facts: {datadog.monitors: no-data}, derived: {unwatched-dashboards: ["https://app.datadoghq.com/dashboard/x"]}}
  - {facts: {datadog.monitors: no-data}, derived: {unwatched-dashboards: []}}
review-not-enforced:
  - {answers: {code-review: [yes]}, facts: {repository.reviewRequired: no}}
  - {answers: {code-review: [no]}, facts: {repository.reviewRequired: no}}
`),
);

function context(given: Partial<PredicateContext>): PredicateContext {
  return {
    entity: { kind: 'Component', metadata: { name: 'a' } },
    answers: {},
    facts: {},
    derived: {},
    ...given,
  };
}

describe('the contradictions of the built-in checklist', () => {
  let compiled: CompiledChecklist;

  beforeAll(async () => {
    compiled = compileChecklist(await loadChecklist());
  });

  it.each(cases)('finds %s, and only then', (id, [strikes, not]) => {
    const rule = compiled.contradictions.find(item => item.id === id)!;
    expect(rule.contradicts(context(strikes))).toBe(true);
    expect(rule.contradicts(context(not))).toBe(false);
  });

  it('has a case above for every one', () => {
    expect(cases.map(([id]) => id)).toEqual(
      compiled.contradictions.map(({ id }) => id),
    );
  });
});
