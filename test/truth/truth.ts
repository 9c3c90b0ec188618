// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { cases } from './cases';
import { controls } from './cases/controls';
import { observeTruth } from './observeTruth';
import { report } from './report';

async function main(): Promise<number> {
  const { text, isRight } = report(await observeTruth({ ...cases, controls }));
  console.log(text);
  return isRight ? 0 : 1;
}

main().then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(1);
  },
);
