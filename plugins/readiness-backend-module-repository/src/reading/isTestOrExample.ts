// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const FOLDER =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test-data|examples?|samples?|demos?|docs?|tutorials?|benchmarks?|testing|cypress|playwright)\//i;
const NAME =
  /^(?:test_.*|conftest|.*_test)\.\w+$|\.(?:test|spec|stories|fixture|example|sample|template|dist|tmpl)(?:\.\w+)?$|example|sample/is;

/** Whether a file is for tests, documentation or imitation, and so is not deployed. @internal */
export function isTestOrExample(path: string): boolean {
  return FOLDER.test(path) || NAME.test(path.slice(path.lastIndexOf('/') + 1));
}
