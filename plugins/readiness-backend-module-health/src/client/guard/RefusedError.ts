// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';

/**
 * An address that must not be probed. The message is for the owner of the service: it never contains what a name
 * resolved to.
 * @internal
 */
export class RefusedError extends CustomErrorBase {
  name = 'RefusedError' as const;
}
