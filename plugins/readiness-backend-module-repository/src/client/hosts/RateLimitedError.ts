// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';

/** The host asks to be left alone until `notBefore`, milliseconds since the epoch. @internal */
export class RateLimitedError extends CustomErrorBase {
  name = 'RateLimitedError' as const;

  constructor(message: string, readonly notBefore: number) {
    super(message);
  }
}
