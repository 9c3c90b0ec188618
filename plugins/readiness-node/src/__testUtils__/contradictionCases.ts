// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';

/**
 * What is said and observed of a service: its annotations, its relations as `dependsOn resource:default/db`, facts.
 * @internal
 */
export interface Case {
  answers: Record<string, string>;
  relations?: string[];
  facts?: Record<string, unknown>;
}

/**
 * Each contradiction of the built-in checklist with no more than it takes to strike, and what `but` changes so that it
 * does not. Nothing derived is given: the engine works it out.
 * @internal
 */
export const contradictionCases: [
  id: string,
  strikes: Case & { but: Partial<Case> },
][] = Object.entries(
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
  facts: {health.served: nothing, health.reachable: false}
  but: {facts: {health.served: health, health.reachable: true}}
health-misses-dependency:
  answers: {health-covers: all, persistence: mysql}
  facts: {health.components: []}
  but: {facts: {health.components: [mysql]}}
health-checks-undeclared:
  answers: {health-sufficient: "yes", persistence: none, messaging: none, external-access: none}
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
health-details-open:
  answers: {health-security: authenticated, accessible-from: internet}
  facts: {health.authentication: anonymous-detail}
  but: {answers: {health-security: shallow-public}}
liveness-deep:
  answers: {redundancy: active-active, health-endpoint: "https://shop.example.com/health/"}
  facts: {repository.livenessPaths: [{name: "liveness probe asks /health (k8s.yaml:9)", path: /health}], health.components: [{name: db, kind: database}]}
  but: {facts: {repository.livenessPaths: [{name: "liveness probe asks /live (k8s.yaml:9)", path: /live}]}}
readiness-deep:
  answers: {redundancy: active-active, runs: http, health-endpoint: "https://shop.example.com/health/"}
  facts: {repository.readinessPaths: [{name: "readiness probe asks /health (k8s.yaml:9)", path: /health}], health.components: [{name: db, kind: database}]}
  but: {answers: {runs: worker}}
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
schedule-found:
  answers: {runs: http}
  facts: {repository.schedulePlaces: ["0 2 * * * in deploy/crontab:2"]}
  but: {facts: {repository.schedulePlaces: []}}
persistence-found:
  answers: {persistence: none}
  facts: {repository.uses: [email, mysql, redis]}
  but: {facts: {repository.uses: [elasticsearch, email, object-store, redis]}}
messaging-found:
  answers: {messaging: none}
  facts: {repository.uses: [kafka, mysql]}
  but: {facts: {repository.uses: [mysql, redis]}}
email-found:
  answers: {email: none}
  facts: {repository.uses: [email]}
  but: {answers: {email: transactional}}
replicas-single:
  answers: {redundancy: active-active}
  facts: {repository.replicas: 1}
  but: {facts: {repository.replicas: 2}}
pii-found:
  answers: {data: none}
  facts: {repository.piiAnnotations: [pii]}
  but: {answers: {data: "pii, confidential"}}
splunk-has-none:
  answers: {log-collection: splunk, runs: http}
  facts: {splunk.events: 0}
  but: {facts: {splunk.events: 4}}
splunk-has-some:
  answers: {log-collection: elsewhere}
  facts: {splunk.events: 4}
  but: {facts: {splunk.events: 0}}
log-format-differs:
  answers: {log-format: standard}
  facts: {splunk.logFormat: json}
  but: {facts: {splunk.logFormat: standard}}
dashboard-missing:
  answers: {metrics-dashboard: "https://app.datadoghq.com/dashboard/abc-123"}
  facts: {datadog.dashboard: none}
  but: {facts: {datadog.dashboard: found}}
alerts-missing:
  answers: {metrics-dashboard: "https://app.datadoghq.com/dashboard/abc-123"}
  facts: {datadog.monitors: muted}
  but: {answers: {metrics-dashboard: "https://grafana.example.com/d/abc"}}
review-not-enforced:
  answers: {code-review: "yes"}
  facts: {repository.reviewRequired: "no"}
  but: {facts: {repository.reviewRequired: "yes"}}
`),
);
