// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import { PARTS } from '../draft/chooseEntity';

const PART = /^[a-z0-9](?:[a-z0-9_.-]{0,61}[a-z0-9])?$/;

/**
 * The full ref of a service: a Component of the namespace `default`, unless the text says otherwise.
 * @throws CliError for what cannot be one
 * @internal
 */
export function readServiceRef(text: string): string {
  const [, kind = 'component', namespace = 'default', name = ''] =
    PARTS.exec(text.trim().toLowerCase()) ?? [];
  if (![kind, namespace, name].every(part => PART.test(part))) {
    throw new CliError(
      `${JSON.stringify(text.slice(0, 200))} is no name of a service.`,
      {
        fix: 'Write it as the catalog has it: grades, component:grades or component:default/grades.',
      },
    );
  }
  return `${kind}:${namespace}/${name}`;
}
