// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthReading, HealthStatus } from '../types';

/** A body, parsed as far as all formats have in common. @internal */
export interface ParsedBody {
  /** Without a byte order mark and white space around it; of a string of JSON, what it holds. */
  text: string;
  /** An object or a list; absent when the text is not JSON, or only a word of it. */
  json?: unknown;
  /** Whether the body is JSON: an object, a list, or a word such as `"OK"`. */
  isJson: boolean;
  /** Lower case, without parameters; empty when there is none. */
  mediaType: string;
  isHtml: boolean;
  status: number;
}

/** A component as a format found it. @internal */
export interface FoundComponent {
  name: string;
  status: HealthStatus;
  /** Further words that may identify its kind if the name does not. */
  hints?: string[];
  /** `componentType` of health+json. */
  type?: string;
  isSkipped?: true;
  /** Its text is no status, so it may be a setting: `"database": "postgresql"`. */
  isUnclear?: true;
}

/** @internal */
export interface FormatReading {
  format: string;
  /** The overall status in the body; absent if the format has none. */
  root?: HealthStatus;
  components: FoundComponent[];
  coverage: HealthReading['coverage'];
  /** Keys that tell more than up or down and are no components, such as `version`. */
  more?: string[];
  /** False if the library is recognised by a page of its own without health information. */
  isReadable?: false;
}

/** Reads one format, or returns `undefined` if the body has another. @internal */
export type FormatReader = (body: ParsedBody) => FormatReading | undefined;
