// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { KeptFocus } from './KeptFocus';
