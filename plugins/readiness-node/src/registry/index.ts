// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export {
  DefaultChecklistRegistry,
  type DefaultChecklistRegistryOptions,
} from './DefaultChecklistRegistry';
export type { ChecklistIssue, ChecklistRegistry } from './types';
