// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The names that a module of Maven is looked up by; Scala adds its version to those of artifacts. @internal */
export function jvmKeys(group: string, artifact: string): string[] {
  const name = artifact.toLowerCase().replace(/_(?:2\.1\d|3)$/, '');
  return [name, `${group.toLowerCase()}:${name}`];
}
