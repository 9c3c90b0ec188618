// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ClaimCounts } from 'backstage-plugin-readiness-common';

/** What screens say of claims. @internal */
export interface ClaimFigures {
  total: number;
  verified: number;
  contradicted: number;
  /** Neither observed nor refuted: corroborated, linked or declared. */
  onWord: number;
}

/** Sums up how claims stand. @internal */
export function claimFigures(claims: ClaimCounts): ClaimFigures {
  const { verified, contradicted, corroborated, linked, declared } = claims;
  const onWord = corroborated + linked + declared;
  return {
    total: verified + contradicted + onWord,
    verified,
    contradicted,
    onWord,
  };
}
