// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { FirstSteps } from './FirstSteps';
export { hasServices } from './hasServices';
