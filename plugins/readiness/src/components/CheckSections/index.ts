// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { DoneChecks } from './DoneChecks';
export { groupChecks } from './groupChecks';
export { OtherChecks } from './OtherChecks';
export { Reasons } from './Reasons';
