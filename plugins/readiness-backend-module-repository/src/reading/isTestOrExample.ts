// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const NOT_DEPLOYED =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test-data|examples?|samples?|demos?|docs?|tutorials?|benchmarks?|testing|cypress|playwright)\/|(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test)\.\w+$|\.(?:test|spec|stories|fixture|example|sample|template|dist|tmpl)(?:\.\w+)?$|(?:^|\/)[^/]*(?:example|sample)[^/]*$/i;

/** Whether a file is for tests, documentation or imitation, and so is not deployed. @internal */
export function isTestOrExample(path: string): boolean {
  return NOT_DEPLOYED.test(path);
}
