// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackend } from '@backstage/backend-defaults';

/** The demo portal, with all modules of this repository. */
export const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
// A second identity for the demo; nothing elsewhere.
backend.add(import('./demo/opsLeadModule'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('backstage-plugin-catalog-backend-module-readiness'));

backend.add(import('@backstage/plugin-permission-backend'));
// Everything is allowed; with the identities of the demo, owners request waivers and Ops grants them.
backend.add(import('./demo/permissionModule'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('backstage-plugin-readiness-backend'));
backend.add(import('backstage-plugin-readiness-backend-module-health'));
backend.add(import('backstage-plugin-readiness-backend-module-repository'));
// These two observe nothing until keys are configured.
backend.add(import('backstage-plugin-readiness-backend-module-datadog'));
backend.add(import('backstage-plugin-readiness-backend-module-splunk'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('backstage-plugin-scaffolder-backend-module-readiness'));
// Services that are made in the demo go into its folder.
backend.add(import('./demo/demoTemplates'));

// Agents call the actions of plugins through it: docs/agents.md.
backend.add(import('@backstage/plugin-mcp-actions-backend'));

// The services behind the health endpoints of the demo catalog.
backend.add(import('./demo/demoModule'));
// Waivers that are requested, in force and ended; those of the catalog files do not end for good.
backend.add(import('./demo/demoDatesModule'));
backend.add(import('./demo/decisions/demoDecisionsModule'));
