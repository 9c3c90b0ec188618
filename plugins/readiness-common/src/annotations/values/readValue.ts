// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerType } from '../../engine';
import * as named from './readers';
import type { ReadValue, ReadValueOptions } from './types';

const readers: Record<AnswerType, (options: ReadValueOptions) => ReadValue> =
  named;

/** Reads a text as the answer type of a check. The only reader, for annotations and catalog fields. @internal */
export function readValue(options: ReadValueOptions): ReadValue {
  return readers[options.check.answer.type](options);
}
