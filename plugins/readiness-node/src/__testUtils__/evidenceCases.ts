// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';

/**
 * The answer to the check itself, the observation, the result (status, verification, answer), and other answers.
 * @internal
 */
export type EvidenceCase = [
  answer: string | null,
  facts: Record<string, unknown>,
  outcome: string,
  answers?: Record<string, string>,
];

const database = { name: 'db', kind: 'database' };
const cache = { name: 'redis', kind: 'cache' };
const disk = { name: 'diskSpace', kind: 'system' };
/** A service with a database and a cache, and nothing else. */
const stores = {
  persistence: 'mysql, redis',
  messaging: 'none',
  email: 'none',
  'service-access': 'none',
  'external-access': 'none',
};

/**
 * What facts make of each check of the built-in checklist that they can speak to.
 * @internal
 */
export const evidenceCases: Record<string, EvidenceCase[]> = {
  ...parse(`
code-review:
  - ["yes", {repository.reviewRequired: "yes"}, pass verified yes]
  - ["yes", {}, pass declared yes]
  - [null, {repository.reviewRequired: "yes"}, pass verified yes]
  - [null, {repository.reviewRequired: "no"}, unanswered]
  - ["partly", {repository.reviewRequired: "yes"}, fail declared partly]
  - ["yes", {repository.reviewRequired: "no"}, contradicted declared yes]
repository-visibility:
  - [null, {repository.visibility: private}, pass verified private]
license:
  - [null, {repository.license: MIT}, pass verified MIT]
  - [null, {repository.license: missing}, fail verified missing]
  - [GPL-3.0-or-later, {repository.license: GPL-3.0}, pass verified GPL-3.0-or-later]
  - [MIT AND CC-BY-4.0, {repository.license: MIT}, pass declared MIT AND CC-BY-4.0]
  - [GPL-2.0-only WITH Classpath-exception-2.0, {repository.license: GPL-2.0}, pass declared GPL-2.0-only WITH Classpath-exception-2.0]
repositories:
  - ["https://github.com/o/r/tree/main/a/", {repository.repositories: ["https://github.com/o/r"]}, "pass verified https://github.com/o/r/tree/main/a/"]
hard-coded-values:
  - [resolved, {repository.hardCodedValues: none-found}, pass verified resolved]
  - [remaining, {repository.hardCodedValues: remaining}, fail verified remaining]
  - [remaining, {repository.hardCodedValues: none-found}, fail declared remaining]
  - [resolved, {repository.hardCodedValues: remaining, repository.hardCodedPlaces: ["a.py:3 a host"]}, contradicted declared resolved]
  - [resolved, {repository.hardCodedValues: none-found-in-part}, pass corroborated resolved]
  - [remaining, {repository.hardCodedValues: none-found-in-part}, fail declared remaining]
  - [null, {repository.hardCodedValues: none-found-in-part}, unanswered]
  - [null, {repository.hardCodedValues: none-found}, unanswered]
  - [null, {repository.hardCodedValues: remaining}, fail verified remaining]
machine-class:
  - [null, {repository.resources: "limits 1 cpu"}, pass verified limits 1 cpu]
  - [2 x m5.large, {repository.resources: "limits 1 cpu"}, pass declared 2 x m5.large]
schedule:
  - [null, {repository.schedules: ["0 2 * * *"], repository.scheduleKind: own}, "pass verified 0 2 * * *", {runs: periodic}]
  - [null, {repository.schedules: ["0 2 * * *"], repository.scheduleKind: in-process}, unanswered, {runs: periodic}]
  - [null, {repository.schedules: ["0 2 * * *"], repository.scheduleKind: both}, unanswered, {runs: periodic}]
  - [null, {repository.schedules: [a clock process], repository.scheduleKind: own}, unanswered, {runs: periodic}]
  - [null, {repository.schedules: [], repository.scheduleKind: own}, unanswered, {runs: periodic}]
  - [every night, {repository.schedules: ["0 2 * * *"]}, pass declared every night, {runs: periodic}]
log-format:
  - [json, {splunk.logFormat: json}, pass verified json]
  - [null, {splunk.logFormat: standard}, pass verified standard]
  - [standard, {splunk.logFormat: json}, contradicted declared standard]
log-collection:
  - [splunk, {splunk.events: 100}, pass verified splunk]
  - [null, {splunk.events: 100}, pass verified splunk]
  - [null, {splunk.events: 0}, unanswered]
  - [splunk, {splunk.events: 0}, contradicted declared splunk, {runs: http}]
  - [elsewhere, {splunk.events: 0}, pass verified elsewhere, {data: pii, log-contents: pii, runs: http}]
  - [elsewhere, {splunk.events: 0}, pass declared elsewhere, {data: pii, log-contents: pii, runs: periodic}]
  - [none, {splunk.events: 0}, fail verified none, {runs: worker}]
  - [elsewhere, {splunk.events: 10}, contradicted declared elsewhere, {data: pii, log-contents: pii}]
metrics-dashboard:
  - ["https://d.example.com/a", {datadog.dashboard: found}, "pass verified https://d.example.com/a"]
  - ["https://d.example.com/a", {datadog.dashboard: none}, "contradicted declared https://d.example.com/a"]
  - [null, {datadog.dashboard: found}, unanswered]
health-endpoint:
  - ["https://a.example.com/health", {health.reachable: true}, "pass verified https://a.example.com/health"]
  - [null, {health.reachable: true}, unanswered]
health-security:
  - [authenticated, {health.authentication: required}, pass verified authenticated]
  - [null, {health.authentication: required}, pass verified authenticated]
  - [internal-only, {health.authentication: required}, pass declared internal-only]
  - [shallow-public, {health.authentication: anonymous-status, health.leaks: [], health.disclosures: []}, pass verified shallow-public]
  - [shallow-public, {health.authentication: anonymous-status}, pass declared shallow-public]
  - [shallow-public, {health.authentication: anonymous-status, health.leaks: [], health.disclosures: [version]}, pass declared shallow-public]
  - [shallow-public, {health.authentication: anonymous-detail}, pass declared shallow-public]
  - [null, {health.authentication: anonymous-status, health.leaks: [], health.disclosures: []}, unanswered]
health-load-protection:
  - [cheap, {health.cost: cheap}, pass verified cheap]
  - [cached, {health.cost: cached}, pass verified cached]
  - [rate-limited, {health.cost: rate-limited}, pass verified rate-limited]
  - [cached, {health.cost: cheap}, pass declared cached]
  - [cached, {health.cost: cheap, health.promised: [cached]}, pass corroborated cached]
  - [cached, {health.cost: expensive, health.promised: [cached]}, pass declared cached]
  - [rate-limited, {health.cost: cheap, health.promised: [rate-limited]}, pass corroborated rate-limited]
  - [cheap, {health.promised: [cached]}, pass declared cheap]
  - [cached, {health.cost: rate-limited}, pass declared cached]
  - [internal-only, {health.cost: cached}, pass declared internal-only]
  - [cheap, {health.cost: expensive}, pass declared cheap]
  - [null, {health.cost: cheap}, unanswered]
  - [null, {health.cost: cached}, pass verified cached]
  - [null, {health.cost: rate-limited}, pass verified rate-limited]
redundancy:
  - [active-active, {repository.replicas: 2}, pass verified active-active]
  - [active-passive, {repository.replicas: 2}, pass verified active-passive]
  - [restartable, {repository.replicas: 2}, pass declared restartable]
  - [restartable, {repository.replicas: 1}, pass declared restartable]
  - [single, {repository.replicas: 1}, fail declared single]
  - [null, {repository.replicas: 3}, pass verified active-active]
  - [null, {repository.replicas: 1}, unanswered]
  - [null, {repository.replicas: 0}, unanswered]
scaling:
  - [automatic, {repository.autoscaling: found}, pass verified automatic]
  - [horizontal, {repository.autoscaling: found}, pass verified horizontal]
  - ["horizontal, automatic", {repository.autoscaling: found}, "pass verified horizontal, automatic"]
  - [vertical, {repository.autoscaling: found}, pass declared vertical]
  - ["horizontal, vertical", {repository.autoscaling: found}, "pass declared horizontal, vertical"]
  - [automatic, {repository.autoscaling: none}, pass declared automatic]
  - [null, {repository.autoscaling: found}, pass verified automatic]
  - [null, {repository.autoscaling: none}, unanswered]
data:
  - [pii, {repository.piiAnnotations: [pii]}, pass verified pii]
  - ["pii, confidential", {repository.piiAnnotations: [pii]}, "pass declared pii, confidential"]
  - [none, {repository.piiAnnotations: [none]}, pass declared none]
  - [pii, {repository.piiAnnotations: [none]}, pass declared pii]
  - [null, {repository.piiAnnotations: [pii]}, unanswered]
load-test:
  - [2026-09-01, {repository.loadTests: [load-tests]}, pass declared 2026-09-01]
  - [null, {repository.loadTests: [load-tests]}, unanswered]
`),
  'health-covers': [
    [
      'all',
      { 'health.components': [database, cache, disk] },
      'pass verified all',
      stores,
    ],
    [
      null,
      { 'health.components': [database, cache] },
      'pass verified all',
      stores,
    ],
    [
      'mysql, redis',
      { 'health.components': [database, cache] },
      'pass verified mysql, redis',
      stores,
    ],
    [
      'mysql, redis, kafka',
      { 'health.components': [database, cache] },
      'pass declared mysql, redis, kafka',
      stores,
    ],
    [
      'all',
      { 'health.components': [database] },
      'contradicted declared all',
      stores,
    ],
    [null, { 'health.components': [database] }, 'unanswered', stores],
    [
      'all',
      { 'health.components': [database, cache, { name: 'x' }] },
      'pass corroborated all',
      stores,
    ],
    [
      'all',
      { 'health.components': [database, cache] },
      'pass declared all',
      { persistence: 'mysql, redis' },
    ],
  ],
  'health-sufficient': [
    [
      'yes',
      { 'health.components': [database, cache, disk] },
      'pass verified yes',
      stores,
    ],
    [
      'yes',
      { 'health.components': [database, cache, { name: 'q', kind: 'email' }] },
      'contradicted declared yes',
      stores,
    ],
    [null, { 'health.components': [database, cache] }, 'unanswered', stores],
  ],
};
