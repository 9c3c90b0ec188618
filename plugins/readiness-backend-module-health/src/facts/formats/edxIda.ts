// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import type { FormatReader } from './types';

/** `/health/` of the independently deployed applications of Open edX. @internal */
export const readEdxIda: FormatReader = ({ json }) =>
  isRecord(json) && 'overall_status' in json && isRecord(json.detailed_status)
    ? {
        format: 'edx-ida',
        root: statusOf(json.overall_status),
        components: Object.entries(json.detailed_status).map(
          ([name, status]) => ({ name, ...stateOf(status) }),
        ),
        coverage: 'all',
      }
    : undefined;
