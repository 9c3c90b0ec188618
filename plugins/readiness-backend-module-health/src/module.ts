// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createEvidenceModule } from 'backstage-plugin-readiness-node/evidence';
import { description } from './facts/description';
import { createHealthProvider } from './provider/createHealthProvider';

/** Adds the evidence provider `health` to the readiness backend. @public */
export const readinessModuleHealth = createEvidenceModule({
  description,
  create: ({ config }) => createHealthProvider(config),
});
