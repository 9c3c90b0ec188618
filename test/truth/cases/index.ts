// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { datadogAndSplunkHonest } from './honest/datadogAndSplunk';
import { datadogAndSplunkLies } from './lies/datadogAndSplunk';
import type { Lie, TruthCase } from '../types';
import { codeHonest } from './honest/code';
import { dependenciesHonest } from './honest/dependencies';
import { credentialHonest } from './honest/credentials';
import { deploymentHonest } from './honest/deployment';
import { freshHonest } from './honest/fresh';
import { healthChecksHonest } from './honest/healthChecks';
import { healthHonest } from './honest/health';
import { healthComponentsHonest } from './honest/healthComponents';
import { healthFormatsHonest } from './honest/healthFormats';
import { healthNamesHonest } from './honest/healthNames';
import { licensesHonest } from './honest/licenses';
import { logsAndMetricsHonest } from './honest/logsAndMetrics';
import { monorepoHonest } from './honest/monorepo';
import { outageHonest } from './honest/outages';
import { providerOutageHonest } from './honest/outagesOfProviders';
import { reviewsHonest } from './honest/reviews';
import { schedulesHonest } from './honest/schedules';
import { seenInPartHonest } from './honest/seenInPart';
import { settingsHonest } from './honest/settings';
import { codeLies } from './lies/code';
import { dependenciesLies } from './lies/dependencies';
import { credentialLies } from './lies/credentials';
import { deploymentLies } from './lies/deployment';
import { freshLies } from './lies/fresh';
import { healthCheckLies } from './lies/healthChecks';
import { healthCoverageLies } from './lies/healthCoverage';
import { healthEndpointLies } from './lies/healthEndpoint';
import { healthMeasuredLies } from './lies/healthMeasured';
import { healthPageLies } from './lies/healthPages';
import { lastingLies } from './lies/lasting';
import { licensesLies } from './lies/licenses';
import { logsAndMetricsLies } from './lies/logsAndMetrics';
import { reviewsLies } from './lies/reviews';
import { settingsLies } from './lies/settings';
import { usesLies } from './lies/uses';
import { wholeRepositories } from './wholeRepositories';

const whole = wholeRepositories();

/** All cases. */
export const cases: { lies: Lie[]; honest: TruthCase[] } = {
  lies: [
    ...healthCoverageLies,
    ...healthEndpointLies,
    ...healthPageLies,
    ...healthMeasuredLies,
    ...codeLies,
    ...licensesLies,
    ...reviewsLies,
    ...settingsLies,
    ...credentialLies,
    ...usesLies,
    ...dependenciesLies,
    ...deploymentLies,
    ...healthCheckLies,
    ...logsAndMetricsLies,
    ...datadogAndSplunkLies,
    ...lastingLies,
    ...freshLies,
    ...whole.lies,
  ],
  honest: [
    ...healthHonest,
    ...healthComponentsHonest,
    ...healthFormatsHonest,
    ...healthNamesHonest,
    ...outageHonest,
    ...providerOutageHonest,
    ...codeHonest,
    ...licensesHonest,
    ...reviewsHonest,
    ...dependenciesHonest,
    ...settingsHonest,
    ...credentialHonest,
    ...seenInPartHonest,
    ...deploymentHonest,
    ...healthChecksHonest,
    ...schedulesHonest,
    ...monorepoHonest,
    ...logsAndMetricsHonest,
    ...datadogAndSplunkHonest,
    ...freshHonest,
    ...whole.honest,
  ],
};
