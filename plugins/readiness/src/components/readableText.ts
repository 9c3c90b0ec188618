// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import controls from './Controls.module.css';
import styles from './ReadableText.module.css';

/**
 * Classes that make the secondary text within an element dark enough to be read in both themes, and its fields and focus
 * easy to find.
 *
 * @internal
 */
export const readableText = `${styles.readable} ${controls.controls}`;
