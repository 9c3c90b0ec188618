// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { CheckButton } from './CheckButton';
export { ProgressList } from './ProgressList';
export { useCheckNow } from './useCheckNow';
export type { CheckNowState } from './useCheckNow';
