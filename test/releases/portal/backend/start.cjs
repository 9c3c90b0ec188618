// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
const { createBackend } = require('@backstage/backend-defaults');

const backend = createBackend();
for (const name of [
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-events-backend',
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
  'backstage-plugin-catalog-backend-module-readiness',
  'backstage-plugin-readiness-backend',
  'backstage-plugin-readiness-backend-module-datadog',
  'backstage-plugin-readiness-backend-module-health',
  'backstage-plugin-readiness-backend-module-repository',
  'backstage-plugin-readiness-backend-module-splunk',
]) {
  backend.add(require(name));
}
backend.start();
