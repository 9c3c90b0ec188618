// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { ObserveButton } from './ObserveButton';
export { ProgressList } from './ProgressList';
export { useObserveNow } from './useObserveNow';
export type { ObserveNowState } from './useObserveNow';
