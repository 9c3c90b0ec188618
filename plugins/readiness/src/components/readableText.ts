// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './ReadableText.module.css';

/** A class that makes the secondary text within an element dark enough to be read in both themes. @internal */
export const readableText = styles.readable;
