// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { statusOf } from '../statusOf';
import type { FormatReader } from './types';

/** ASP.NET Core's default writer: the name of the status and nothing else. @internal */
export const readAspNetPlain: FormatReader = ({ text }) =>
  /^(?:Healthy|Degraded|Unhealthy)$/.test(text)
    ? {
        format: 'aspnet-plain',
        root: statusOf(text),
        components: [],
        coverage: 'none',
      }
    : undefined;
