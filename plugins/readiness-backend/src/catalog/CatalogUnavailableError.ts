// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CustomErrorBase } from '@backstage/errors';

/** The catalog did not answer, which is no defect of ours. @internal */
export class CatalogUnavailableError extends CustomErrorBase {
  name = 'CatalogUnavailableError' as const;
}
