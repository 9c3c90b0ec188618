// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import { nearestHint } from '../cli/nearestHint';

/** What an entity is told from others by. */
export interface Named {
  /** Full, in lower case. */
  entityRef: string;
  file: string;
}

/** Kind, namespace and name of a ref or a part of it. */
export const PARTS = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * The entities that a text stands for: a ref, or a name, or anything between them such as `component:shop`.
 */
export function findNamed<T extends Named>(
  entities: readonly T[],
  text: string,
): T[] {
  const [, kind, namespace, name] = PARTS.exec(text.trim().toLowerCase()) ?? [];
  return entities.filter(({ entityRef }) => {
    const [, ownKind, ownNamespace, ownName] = PARTS.exec(entityRef) ?? [];
    return (
      name === ownName &&
      (kind === undefined || kind === ownKind) &&
      (namespace === undefined || namespace === ownNamespace)
    );
  });
}

/**
 * The one entity that is meant.
 * @param text - what was given; without it there must be only one
 * @throws CliError with the candidates
 */
export function chooseEntity<T extends Named>(
  entities: readonly T[],
  text: string | undefined,
): T {
  const found = text === undefined ? entities : findNamed(entities, text);
  const [only] = found;
  if (found.length === 1) {
    return only;
  }
  if (found.length > 1) {
    throw new CliError(
      text === undefined
        ? `There are ${found.length} entities.`
        : `"${text}" may be ${found.length} entities.`,
      { fix: `Name one of them: ${candidates(found)}.` },
    );
  }
  throw new CliError(
    text === undefined
      ? 'No entity here is in scope of the checklist.'
      : `There is no entity "${text}" in scope of the checklist.`,
    {
      fix:
        entities.length > 0 && text !== undefined
          ? nearestHint(
              text,
              entities.map(({ entityRef }) => entityRef),
            )
          : 'Name the folder or file with --in, or begin with "readiness adopt --create".',
    },
  );
}

const MOST_LISTED = 20;

function candidates(found: readonly Named[]): string {
  const listed = found
    .slice(0, MOST_LISTED)
    .map(({ entityRef, file }) => `${entityRef} (${file})`);
  const more = found.length - listed.length;
  return [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
