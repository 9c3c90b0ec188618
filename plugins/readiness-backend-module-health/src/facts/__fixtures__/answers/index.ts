// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import path from 'node:path';
import { dotnetAndNode } from './dotnetAndNode';
import { elixirAndRust } from './elixirAndRust';
import { goPhpAndOthers } from './goPhpAndOthers';
import { java } from './java';
import { noHealth } from './noHealth';
import { products } from './products';
import { rubyAndPython } from './rubyAndPython';
import type { HealthAnswer } from './types';

export { notYet } from './notYet';
export type { HealthAnswer, ReadStatus } from './types';

/** Where the bodies are. */
export const bodiesDirectory = path.join(__dirname, 'bodies');

/** Answers of real libraries and products beyond the samples that the readers were written with. */
export const healthAnswers: HealthAnswer[] = [
  ...java,
  ...dotnetAndNode,
  ...rubyAndPython,
  ...goPhpAndOthers,
  ...elixirAndRust,
  ...products,
  ...noHealth,
];
