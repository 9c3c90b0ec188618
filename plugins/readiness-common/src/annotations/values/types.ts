// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check, FindingCode, Quantity } from '../../engine';

/** A finding before it is known where it stands. @internal */
export interface Problem {
  code: FindingCode;
  message: string;
  fix: string;
}

/** What the readers of the answer types get. The text is clean, masked, trimmed and not empty. @internal */
export interface ReadValueOptions {
  check: Check;
  /** The key as written, for messages. */
  key: string;
  text: string;
  now: number;
}

/** What a text says, for one type of answer. Usable only without problems. @internal */
export interface ReadValue {
  /** The valid items. */
  values: string[];
  problems: Problem[];
  date?: string;
  link?: string;
  qualifier?: string;
  quantity?: Quantity;
}
