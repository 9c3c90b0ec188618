// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie, TruthCase } from '../types';
import { codeHonest } from './honest/code';
import { credentialHonest } from './honest/credentials';
import { deploymentHonest } from './honest/deployment';
import { healthHonest } from './honest/health';
import { healthComponentsHonest } from './honest/healthComponents';
import { logsAndMetricsHonest } from './honest/logsAndMetrics';
import { monorepoHonest } from './honest/monorepo';
import { outageHonest } from './honest/outages';
import { providerOutageHonest } from './honest/outagesOfProviders';
import { seenInPartHonest } from './honest/seenInPart';
import { settingsHonest } from './honest/settings';
import { codeLies } from './lies/code';
import { credentialLies } from './lies/credentials';
import { deploymentLies } from './lies/deployment';
import { healthCoverageLies } from './lies/healthCoverage';
import { healthEndpointLies } from './lies/healthEndpoint';
import { lastingLies } from './lies/lasting';
import { logsAndMetricsLies } from './lies/logsAndMetrics';
import { settingsLies } from './lies/settings';
import { usesLies } from './lies/uses';

/** All cases. */
export const cases: { lies: Lie[]; honest: TruthCase[] } = {
  lies: [
    ...healthCoverageLies,
    ...healthEndpointLies,
    ...codeLies,
    ...settingsLies,
    ...credentialLies,
    ...usesLies,
    ...deploymentLies,
    ...logsAndMetricsLies,
    ...lastingLies,
  ],
  honest: [
    ...healthHonest,
    ...healthComponentsHonest,
    ...outageHonest,
    ...providerOutageHonest,
    ...codeHonest,
    ...settingsHonest,
    ...credentialHonest,
    ...seenInPartHonest,
    ...deploymentHonest,
    ...monorepoHonest,
    ...logsAndMetricsHonest,
  ],
};
