// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * A ref as people write it in `spec`, `[kind:][namespace/]name`, with what is missing, in lower case.
 * @public
 */
export function completeRef(
  ref: string,
  kind: string,
  namespace: string,
): string {
  const colon = ref.indexOf(':');
  const rest = colon < 0 ? ref : ref.slice(colon + 1);
  const fullKind = colon < 0 ? kind : ref.slice(0, colon);
  const full = rest.includes('/') ? rest : `${namespace}/${rest}`;
  return `${fullKind}:${full}`.toLowerCase();
}
