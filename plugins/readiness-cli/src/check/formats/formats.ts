// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Report } from '../report/types';
import { formatHuman } from './formatHuman';
import { formatJson } from './formatJson';
import { formatJunit } from './formatJunit';
import { formatMarkdown } from './formatMarkdown';
import { formatSarif } from './formatSarif';
import type { FormatOptions } from './types';

/** @internal */
export type Format = 'human' | 'json' | 'markdown' | 'sarif' | 'junit';

/** How a report is written, by the name of the format. @internal */
export const formats: Record<
  Format,
  (report: Report, options: FormatOptions) => string
> = {
  human: formatHuman,
  json: formatJson,
  markdown: formatMarkdown,
  sarif: formatSarif,
  junit: formatJunit,
};
