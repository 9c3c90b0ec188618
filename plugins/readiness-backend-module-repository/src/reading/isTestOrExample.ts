// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const FOLDER =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test-data|examples?|samples?|demos?|docs?|tutorials?|benchmarks?|testing|cypress|playwright)\//i;
const STEM = /^(?:test_|conftest$)|_test$/i;
const ENDING =
  /\.(?:test|spec|stories|fixture|example|sample|template|dist|tmpl)$/i;

function isCalledSo(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const hasEnding = dot !== -1 && /^\w+$/.test(name.slice(dot + 1));
  const stem = hasEnding ? name.slice(0, dot) : '';
  return (
    STEM.test(stem) ||
    ENDING.test(stem) ||
    ENDING.test(name) ||
    /example|sample/i.test(name)
  );
}

/** Whether a file is for tests, documentation or imitation, and so is not deployed. @internal */
export function isTestOrExample(path: string): boolean {
  return FOLDER.test(path) || isCalledSo(path.slice(path.lastIndexOf('/') + 1));
}
