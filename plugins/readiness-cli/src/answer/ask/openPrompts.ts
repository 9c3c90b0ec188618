// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Readable, Writable } from 'node:stream';
import type { CANCEL_SYMBOL } from '@clack/prompts';
import { plainText } from '../../terminal/plainText';
import type { Prompts } from './Prompts';

/** Of a message or a label: more does not help whoever is asked. */
const LONGEST = 1_000;

const plain = (text: string) => plainText(text, LONGEST);
const plainLines = (lines: readonly string[]) => lines.map(plain).join('\n');

/**
 * Prompts in a terminal. The library is loaded here, and so only when somebody is asked.
 * @param options - `signal` ends the question that is open, as if it were interrupted
 */
export function openPrompts(options: {
  input: Readable;
  output: Writable;
  signal: AbortSignal;
}): Prompts {
  // Only here: whoever is not asked does not wait for it
  const { isCancel, log, multiselect, select, text } =
    require('@clack/prompts') as typeof import('@clack/prompts');
  const { output } = options;
  const answered = async <T>(asked: Promise<T>) => {
    const value = await asked;
    return isCancel(value)
      ? undefined
      : (value as Exclude<T, typeof CANCEL_SYMBOL>);
  };
  const shown = <T extends string>(
    choices: readonly { value: T; label: string; hint?: string }[],
  ) =>
    choices.map(({ value, label, hint }) => ({
      value,
      label: plain(label),
      ...(hint !== undefined && { hint: plain(hint) }),
    }));
  return {
    title: line => log.step(plain(line), { output }),
    show: lines => log.message(plainLines(lines), { output, spacing: 0 }),
    warn: lines => log.warn(plainLines(lines), { output, spacing: 0 }),
    pick: ({ message, choices, initial }) =>
      answered(
        select<string>({
          ...options,
          message: plain(message),
          options: shown(choices),
          initialValue: initial,
        }),
      ) as Promise<any>,
    pickSeveral: ({ message, choices }) =>
      answered(
        multiselect<string>({
          ...options,
          message: plain(message),
          options: shown(choices),
          required: false,
        }),
      ),
    write: ({ message, placeholder, problem }) =>
      answered(
        text({
          ...options,
          message: plain(message),
          ...(placeholder !== undefined && { placeholder: plain(placeholder) }),
          validate: (value = '') => {
            const wrong = value.trim() === '' ? undefined : problem?.(value);
            return wrong === undefined ? undefined : plain(wrong);
          },
        }),
      ).then(value => value?.trim()),
  };
}
