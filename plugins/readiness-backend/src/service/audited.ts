// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Request } from 'express';
import type { JsonObject } from '@backstage/types';

/**
 * Does something that is noted down in the audit log, whether it succeeds or fails.
 * @internal
 */
export async function audited<T>(
  options: {
    auditor: AuditorService;
    eventId: string;
    /** Of what came by HTTP. */
    request?: Request<any, any, any, any, any>;
    meta?: JsonObject;
    /** What is noted of a success besides. */
    outcomeOf?: (result: T) => JsonObject;
  },
  action: () => Promise<T>,
): Promise<T> {
  const { auditor, eventId, request, meta, outcomeOf } = options;
  const event = await auditor.createEvent({
    eventId,
    severityLevel: 'medium',
    request,
    meta,
  });
  try {
    const result = await action();
    const outcome = outcomeOf?.(result);
    await event.success(outcome && { meta: outcome });
    return result;
  } catch (error) {
    await event.fail({ error: toError(error) });
    throw error;
  }
}
