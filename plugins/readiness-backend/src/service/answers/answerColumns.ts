// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';
import type { CsvColumns } from '../writeCsv';

/** One check of one service. @internal */
export interface ListedAnswer {
  service: Pick<
    ServiceSummary,
    'entityRef' | 'name' | 'title' | 'owner' | 'lifecycle'
  >;
  /** What people call the check. */
  title: string;
  result: CheckResult;
}

/** The columns of the CSV of answers. @internal */
export const ANSWER_COLUMNS: CsvColumns<ListedAnswer> = [
  ['service', ({ service }) => service.title ?? service.name],
  ['entityRef', ({ service }) => service.entityRef],
  ['owner', ({ service }) => service.owner],
  ['lifecycle', ({ service }) => service.lifecycle],
  ['check', ({ title }) => title],
  ['checkId', ({ result }) => result.check],
  ['severity', ({ result }) => result.severity],
  ['status', ({ result }) => result.status],
  ['reason', ({ result }) => result.message],
  ['answer', ({ result }) => result.answer?.text],
  ['source', ({ result }) => result.answer?.source.level],
  ['sourceRef', ({ result }) => result.answer?.source.entityRef],
  ['verification', ({ result }) => result.verification],
  ['notVerifiedBecause', ({ result }) => result.unverified],
  ['answeredSince', ({ result }) => timeOf(result.firstSeenAt)],
  ['observed', ({ result }) => observedOf(result)],
  ['observedBy', ({ result }) => result.fact?.provider],
  ['observedAt', ({ result }) => timeOf(result.fact?.observedAt)],
  ['waivedUntil', ({ result }) => timeOf(result.waiver?.expiresAt)],
];

function timeOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

function observedOf({ fact }: CheckResult): string | undefined {
  if (!fact) {
    return undefined;
  }
  if (fact.cannotTell !== undefined) {
    return `cannot tell: ${fact.cannotTell}`;
  }
  return typeof fact.value === 'string'
    ? fact.value
    : JSON.stringify(fact.value);
}
