// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, FindingCode, Quantity } from '../../engine';

/** A finding before its place is known. @internal */
export interface Problem {
  code: FindingCode;
  message: string;
  fix: string;
}

/** The input of the readers of the answer types. The text is clean, masked, trimmed and not empty. @internal */
export interface ReadValueOptions {
  check: Check;
  /** The key as the file has it, for messages. */
  key: string;
  text: string;
  now: number;
}

/** A text read as one answer type. Usable only without problems. @internal */
export interface ReadValue {
  /** The valid items. */
  values: string[];
  problems: Problem[];
  date?: string;
  link?: string;
  qualifier?: string;
  quantity?: Quantity;
}
