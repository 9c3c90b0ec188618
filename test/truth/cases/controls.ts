// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie, TruthCase } from '../types';

/** Cases with a wrong expectation: that each is reported shows that the others could be. */
export const controls: { lies: Lie[]; honest: TruthCase[] } = {
  lies: [
    {
      name: 'control that is honest and expected to lie',
      by: 'repository',
      check: 'license',
      contradiction: 'license-missing',
    },
    {
      name: 'control that lies more than it is expected to',
      by: 'health',
      check: 'health-endpoint',
      contradiction: 'health-not-there',
      health: { status: 404 },
      files: { LICENSE: undefined },
    },
  ],
  honest: [
    {
      name: 'control that lies and is expected to be honest',
      health: { isGone: true },
    },
    {
      name: 'control that leaves a blocker open and is expected to be ready',
      answers: { data: undefined },
    },
    {
      name: 'control that is verified and expected not to be',
      notVerified: ['license'],
    },
  ],
};
