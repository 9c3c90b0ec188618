// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { useChecks } from './useChecks';
export { useDateFormat } from './useDateFormat';
export { useLoad } from './useLoad';
export type { LoadState } from './useLoad';
export { useReadinessLinks } from './useReadinessLinks';
export type { ReadinessLinks } from './useReadinessLinks';
export { useServiceFilters } from './useServiceFilters';
