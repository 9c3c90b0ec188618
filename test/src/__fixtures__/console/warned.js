// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable jest/expect-expect */

it('makes Node warn', () => {
  process.emitWarning('That is no number');
});
