// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type { Finding } from 'backstage-plugin-readiness-common';

const STATUS_TYPE = 'readiness/annotations';

/** The status is stored with the entity: a file full of mistakes must not inflate it. */
const MOST_ITEMS = 20;

/** Appends a warning for each finding to the entity's status; the same entity if there is none. @internal */
export function addWarnings(entity: Entity, findings: Finding[]): Entity {
  if (findings.length === 0) {
    return entity;
  }
  const messages = findings
    .slice(0, MOST_ITEMS)
    .map(({ message, fix }) => `${message} ${fix}`);
  if (findings.length > MOST_ITEMS) {
    // The last one may stand for many.
    const { more = 1 } = findings[findings.length - 1];
    messages.push(
      `There are ${
        findings.length - 1 - MOST_ITEMS + more
      } more findings; the Readiness tab lists them.`,
    );
  }
  return withWarnings(entity, messages);
}

/** Adds a warning to the entity's status that it is too large for Readiness. @internal */
export function warnOfExcess(entity: Entity, excess: string): Entity {
  return withWarnings(entity, [
    `This entity is too large for Readiness: ${excess}.`,
  ]);
}

function withWarnings(entity: Entity, messages: string[]): Entity {
  const { status } = entity as AlphaEntity;
  const warned: AlphaEntity = {
    ...entity,
    status: {
      ...status,
      items: [
        ...(status?.items ?? []),
        ...messages.map(message => ({
          type: STATUS_TYPE,
          level: 'warning' as const,
          message,
        })),
      ],
    },
  };
  return warned;
}
