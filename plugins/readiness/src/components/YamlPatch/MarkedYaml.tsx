// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './YamlPatch.module.css';

const placeholders = /(<[^<>\n]+>)/;

/** YAML with placeholders highlighted. @internal */
export function MarkedYaml({ text }: { text: string }) {
  // Every second piece is what the pattern caught.
  return (
    <>
      {text.split(placeholders).map((piece, index) =>
        index % 2 === 1 ? (
          <mark key={index} className={styles.placeholder}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
