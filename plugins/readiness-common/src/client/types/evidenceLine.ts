// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProgress } from './evidence';
import type { ServiceDetail } from './services';

/**
 * One line of the answer to `POST /services/{kind}/{namespace}/{name}/evidence`. The last one is a `result` or an
 * `error`; without either the connection broke.
 * @public
 */
export type EvidenceLine =
  | ({ type: 'progress' } & EvidenceProgress)
  | { type: 'result'; service: ServiceDetail }
  | { type: 'error'; error: { name: string; message: string } };
