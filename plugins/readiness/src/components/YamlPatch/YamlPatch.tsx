// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './YamlPatch.module.css';

interface YamlPatchProps {
  patch: string;
  label: string;
}

const placeholders = /(<[^<>\n]+>)/;

/** Lines for a catalog file; what the owner has yet to fill in stands out. @internal */
export function YamlPatch({ patch, label }: YamlPatchProps) {
  // Every second piece is what the pattern caught.
  const pieces = patch.split(placeholders);
  return (
    // Long lines scroll: without a tab stop the keyboard could not.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.patch} role="region" aria-label={label} tabIndex={0}>
      <code>
        {pieces.map((piece, index) =>
          index % 2 === 1 ? (
            <mark key={index} className={styles.placeholder}>
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </code>
    </pre>
  );
}
