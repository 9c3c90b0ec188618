// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthAnswer } from './types';

export const elixirAndRust: HealthAnswer[] = [
  {
    file: 'plug-checkup.json',
    status: 500,
    contentType: 'application/json',
    source:
      'constructed from ggpasqualino/plug_checkup test/plug_checkup/check/formatter_test.exs',
    isHealth: true,
    overall: 'fail',
    components: { DB: 'pass', Redis: 'fail' },
    tellsDetails: true,
    leaks: [],
  },
  {
    file: 'supabase-tenant.json',
    status: 200,
    contentType: 'application/json; charset=utf-8',
    source:
      'constructed from supabase/realtime lib/realtime_web/open_api_schemas.ex',
    isHealth: true,
    overall: 'pass',
    tellsDetails: true,
    leaks: [],
  },
  {
    file: 'mbta-counts.json',
    status: 200,
    contentType: 'application/json; charset=utf-8',
    source: 'constructed from mbta/api apps/health/lib/health/checkers/',
    note: 'counts tell no status',
    isHealth: true,
    overall: 'unknown',
    components: {},
    tellsDetails: true,
    leaks: [],
  },
  {
    file: 'atuin-healthy.json',
    status: 200,
    contentType: 'application/json',
    source:
      'constructed from atuinsh/atuin crates/atuin-server/src/handlers/health.rs',
    isHealth: true,
    overall: 'pass',
    components: {},
    tellsDetails: false,
    leaks: [],
  },
  {
    file: 'vaultwarden-alive.json',
    status: 200,
    contentType: 'application/json',
    source: 'constructed from dani-garcia/vaultwarden src/api/web.rs',
    note: 'a time tells no status',
    isHealth: true,
    overall: 'unknown',
    components: {},
    tellsDetails: false,
    leaks: [],
  },
  {
    file: 'elixir-phoenix-checks.json',
    status: 200,
    contentType: 'application/json; charset=utf-8',
    source: 'constructed (a home-made Phoenix controller)',
    isHealth: true,
    overall: 'pass',
    components: { repo: 'pass', oban: 'pass', cache: 'skipped' },
    tellsDetails: true,
    leaks: [],
  },
];
