// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { glossaryMessages } from '../../messages/glossary';

/** A word whose meaning is explained on the screens. @internal */
export type Word = keyof typeof glossaryMessages.word;

/** In the order in which they explain each other. @internal */
export const WORDS = Object.keys(glossaryMessages.word) as Word[];
