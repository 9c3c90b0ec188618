// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { YamlPatch } from './YamlPatch';
export { MarkedYaml } from './MarkedYaml';
