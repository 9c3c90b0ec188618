// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import styles from './CodeBlock.module.css';

/** The class of a block of lines of a file. @internal */
export const codeBlock = styles.block;
