// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { evidenceMessages } from '../../messages/evidence';

type FactKey = keyof typeof evidenceMessages.fact;
type ValueKey = keyof typeof evidenceMessages.value;

/** Translation keys for the facts of the providers that come with Readiness, by the name of the fact. @internal */
export const factNames: Partial<Record<string, FactKey>> = {
  'health.reachable': 'reachable',
  'health.served': 'served',
  'health.answer': 'response',
  'health.components': 'components',
  'health.leaks': 'leaks',
  'health.leakPlaces': 'leakPlaces',
  'health.cost': 'cost',
  'health.authentication': 'authentication',
  'repository.resources': 'resources',
  'repository.repositories': 'repositories',
  'repository.visibility': 'visibility',
  'repository.reviewRequired': 'reviewRequired',
  'repository.hardCodedValues': 'hardCodedValues',
  'repository.hardCodedPlaces': 'hardCodedPlaces',
  'repository.license': 'license',
  'repository.replicas': 'replicas',
  'repository.autoscaling': 'autoscaling',
  'repository.piiAnnotations': 'piiAnnotations',
  'repository.loadTests': 'loadTests',
  'datadog.dashboard': 'dashboard',
  'splunk.events': 'events',
  'splunk.collection': 'collection',
  'splunk.logFormat': 'logFormat',
  'repository.schedules': 'schedules',
};

/** Translation keys for values that are codes. Other values are shown as they were observed. @internal */
export const factValues: Partial<
  Record<string, Partial<Record<string, ValueKey>>>
> = {
  'health.leaks': {
    'credentials-in-url': 'credentialsInUrl',
    password: 'password',
    secret: 'secret',
    'aws-key': 'awsKey',
    'json-web-token': 'jsonWebToken',
    'private-key': 'privateKey',
    'stack-trace': 'stackTrace',
    'debug-page': 'debugPage',
    'database-account': 'databaseAccount',
    'exception-text': 'exceptionText',
    'private-address': 'privateAddress',
    'host-name': 'hostName',
    'connection-address': 'connectionAddress',
    version: 'version',
    'file-path': 'filePath',
  },
  'health.cost': {
    cheap: 'cheap',
    cached: 'cached',
    'rate-limited': 'rateLimited',
    expensive: 'expensive',
  },
  'health.authentication': {
    required: 'loginRequired',
    'anonymous-status': 'anonymousStatus',
    'anonymous-detail': 'anonymousDetail',
  },
  'repository.hardCodedValues': {
    remaining: 'remaining',
    'none-found': 'noneFound',
  },
  'repository.license': { missing: 'missing' },
  'repository.autoscaling': { none: 'noneFound' },
  'datadog.dashboard': { none: 'missing' },
};
