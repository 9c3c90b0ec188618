// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './services';
export * from './evidence';
export * from './summary';
export * from './inventory';
export * from './history';
export * from './problems';
export * from './checklists';
export * from './evaluation';
export * from './ReadinessApi';
