// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthReading, HealthStatus } from '../types';

/** A body, read as far as it is the same for all formats. @internal */
export interface ParsedBody {
  /** Without a byte order mark and white space around it. */
  text: string;
  /** `undefined` when the text is not JSON. */
  json?: unknown;
  /** Lower case, without parameters; empty when there is none. */
  mediaType: string;
  isHtml: boolean;
  status: number;
}

/** A component as a format found it. @internal */
export interface FoundComponent {
  name: string;
  status: HealthStatus;
  /** Further words that may tell its kind when the name does not. */
  hints?: string[];
  /** `componentType` of health+json. */
  type?: string;
  isSkipped?: true;
}

/** @internal */
export interface FormatReading {
  format: string;
  /** The status of the whole as the body says it; absent when the format has none. */
  root?: HealthStatus;
  components: FoundComponent[];
  coverage: HealthReading['coverage'];
  /** False when the library is recognised by a page of its own that says nothing about health. */
  isReadable?: false;
}

/** Reads one format, or gives `undefined` when the body is of another. @internal */
export type FormatReader = (body: ParsedBody) => FormatReading | undefined;
