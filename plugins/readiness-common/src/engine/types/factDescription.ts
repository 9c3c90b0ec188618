// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The kinds of facts, in the order in which the documentation explains them. @public */
export const FACT_KINDS = [
  'boolean',
  'count',
  'duration',
  'bytes',
  'percentage',
  'date',
  'url',
  'text',
  'list',
  'data',
] as const;

/**
 * What the value of a fact is, and so how it reads. A value of another shape is shown as it was observed.
 *
 * - `boolean`: true or false
 * - `count`: a number, with `unit` after it
 * - `duration`: a number of `unit` (`ms`, `s`, `min`, `h` or `d`; default `ms`); `1250` reads `1.25 s`
 * - `bytes`: a number of bytes; `1500000` reads `1.5 MB`
 * - `percentage`: a number from 0 to 100; `99.95` reads `99.95%`
 * - `date`: an ISO date or date-time, or milliseconds since the epoch
 * - `url`, `text`: text
 * - `list`: texts, numbers, or objects with a `name`
 * - `data`: any other JSON
 * @public
 */
export type FactKind = (typeof FACT_KINDS)[number];

/** What a provider declares of a fact: its name on screens, and how its values read. @public */
export interface FactDescription {
  /** `<provider>.<fact>`. */
  name: string;
  /** On screens before the value, without a colon: `95th percentile of the latency`. */
  title: string;
  kind: FactKind;
  /** Of a `count` the word after it (`requests/s`), of a `duration` what its value is a number of. */
  unit?: string;
  /** How values read, by the value as text: `{ true: 'somebody', false: 'nobody' }`. In lists for each item. */
  words?: Record<string, string>;
  /**
   * It is only shown: it answers no check and contradicts no answer, whatever a checklist says, because it changes from
   * moment to moment (the present status).
   */
  isShownOnly?: boolean;
}
