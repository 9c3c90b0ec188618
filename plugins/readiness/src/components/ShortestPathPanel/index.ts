// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { ShortestPathPanel } from './ShortestPathPanel';
export { useAnswersFromElsewhere } from './useAnswersFromElsewhere';
