// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './checkBaseUrl';
export * from './isRecord';
export * from './HttpProblem';
export * from './JsonClient';
export * from './oneLine';
