// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * - `datadog.dashboard`: `found`, or `none` when no linked dashboard exists with a widget that shows something
 * - `datadog.monitors`: `watching`, `muted` (all of them, for ever), `no-data` (none has any), `none`
 * - `datadog.synthetics`: `running`, `paused` (all of them), `none`
 * @internal
 */
export const datadogFacts = [
  'datadog.dashboard',
  'datadog.monitors',
  'datadog.synthetics',
] as const;
