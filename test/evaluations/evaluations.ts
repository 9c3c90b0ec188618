// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { compareEvaluations } from './compareEvaluations';
import { writeEvaluations } from './writeEvaluations';

const USAGE = `Usage: yarn evaluations write <folder>
       yarn evaluations compare <folder before> <folder after>`;

async function main([command, ...folders]: string[]): Promise<number> {
  if (command === 'write' && folders.length === 1) {
    await writeEvaluations(folders[0]);
    return 0;
  }
  if (command === 'compare' && folders.length === 2) {
    const { text, isEqual } = await compareEvaluations(folders[0], folders[1]);
    console.log(text);
    return isEqual ? 0 : 1;
  }
  console.error(USAGE);
  return 2;
}

main(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(1);
  },
);
