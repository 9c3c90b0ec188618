// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sha256 } from '../catalog/projection';

/** A short name for a target of a provider, as keys may be long. @internal */
export function targetIdOf(provider: string, target: string): string {
  return sha256(`${provider}\n${target}`);
}
