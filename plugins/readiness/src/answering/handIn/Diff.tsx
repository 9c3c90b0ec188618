// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { codeBlock } from '../../components/codeBlock';
import styles from './HandIn.module.css';

const KINDS: Record<string, string | undefined> = {
  '+': styles.added,
  '-': styles.removed,
  '@': styles.place,
};

/** A unified diff; lines that go and come begin with their sign, so that no colour is needed. @internal */
export function Diff({ diff, label }: { diff: string; label: string }) {
  // The names of the file are beside it.
  const lines = diff
    .trimEnd()
    .split('\n')
    .filter(line => !line.startsWith('--- ') && !line.startsWith('+++ '));
  return (
    // Long diffs scroll: without a tab stop the keyboard could not.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={codeBlock} role="region" aria-label={label} tabIndex={0}>
      <code>
        {lines.map((line, index) => (
          <span key={index} className={KINDS[line[0]]}>
            {line}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}
