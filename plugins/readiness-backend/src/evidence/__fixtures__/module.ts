// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createEvidenceModule } from 'backstage-plugin-readiness-node/evidence';
import { JsonClient } from 'backstage-plugin-readiness-node/http';
import { description, OnCallProvider } from './OnCallProvider';

export const readinessModuleOnCall = createEvidenceModule({
  description,
  create: ({ settings }) => {
    const baseUrl = settings.baseUrl('baseUrl', {
      example: 'https://rota.example.org',
    });
    return new OnCallProvider(
      JsonClient.create({ name: 'The rota service', baseUrl }),
    );
  },
});
