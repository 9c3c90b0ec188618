// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  WaiverRules,
  WaiverRulesRequest,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { useLoad } from './useLoad';

/**
 * What may be waived, and what the viewer may do. Undefined while it is not known, so that nothing is offered that is refused
 * afterwards.
 *
 * @internal
 */
export function useWaiverRules(
  request: WaiverRulesRequest & {
    /** Changes with each evaluation of the service. */
    revision?: number;
  } = {},
): WaiverRules | undefined {
  const api = useApi(readinessApiRef);
  const { revision, ...asked } = request;
  const { value, error } = useLoad({
    load: () => api.getWaiverRules(asked),
    key: JSON.stringify(request),
  });
  return error ? undefined : value;
}
