// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Refusal } from './Refusal';

const REF = /^([^:/]+):(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * A ref in lower case, with its namespace.
 * @throws Refusal `bad-request`
 * @internal
 */
export function readEntityRef(text: string): string {
  const [, kind, namespace = 'default', name] = REF.exec(text) ?? [];
  if (kind === undefined) {
    throw new Refusal(
      'bad-request',
      `${JSON.stringify(text.slice(0, 200))} is no reference to an entity.`,
      'Write kind:namespace/name, such as component:default/shop.',
    );
  }
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
