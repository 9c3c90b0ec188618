// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useLanguage } from './useLanguage';

/** Making one takes longer than using it a thousand times. */
const formats = new Map<string | undefined, (value: number) => string>();

/** Writes numbers in the language of the app: `12,345`. Messages do it by themselves: `{{count, number}}`. @internal */
export function useNumberFormat(): (value: number) => string {
  const language = useLanguage();
  let format = formats.get(language);
  if (!format) {
    const numbers = new Intl.NumberFormat(language);
    format = value => numbers.format(value);
    formats.set(language, format);
  }
  return format;
}
