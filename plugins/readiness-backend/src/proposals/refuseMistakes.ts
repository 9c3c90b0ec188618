// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  parseAnnotations,
  READINESS_ANNOTATION_PREFIX,
  vocabularyOf,
  type CatalogEntity,
  type Checklist,
  type Finding,
  type ProposalRequest,
} from 'backstage-plugin-readiness-common';
import { changedAnnotations } from 'backstage-plugin-readiness-edit';
import { ProposalError } from 'backstage-plugin-readiness-node/proposal';

const MOST_NAMED = 5;

/** What the parser finds wrong with annotations of Readiness by themselves, whatever else the entity has. @internal */
export function mistakesIn(options: {
  entity: CatalogEntity;
  annotations: Record<string, string>;
  checklist: Checklist;
  /** Milliseconds since the epoch. */
  now: number;
}): Finding[] {
  const { entity, annotations, checklist, now } = options;
  return parseAnnotations({
    entity: { ...entity, metadata: { ...entity.metadata, annotations } },
    vocabulary: vocabularyOf(checklist),
    now,
  }).findings.filter(({ key }) =>
    key.toLowerCase().startsWith(READINESS_ANNOTATION_PREFIX),
  );
}

/**
 * Refuses answers that no checklist accepts: they would be a mistake in the file from the day on which they are merged.
 * Mistakes that the entity has already are no obstacle.
 *
 * @param checklists - that of the entity, or all where it only has answers for others to inherit
 * @throws ProposalError `not-accepted`, which names each key and what to write
 * @internal
 */
export function refuseMistakes(
  { set, remove, none }: Pick<ProposalRequest, 'set' | 'remove' | 'none'>,
  options: {
    entity: CatalogEntity;
    checklists: readonly Checklist[];
    now: number;
  },
): void {
  const { checklists, ...rest } = options;
  const { annotations = {} } = rest.entity.metadata;
  const before = annotations as Record<string, string>;
  const added = checklists.map(checklist => {
    const { aliases } = checklist;
    const after = changedAnnotations(before, { set, remove, none, aliases });
    const present = mistakesIn({ ...rest, annotations: before, checklist });
    const known = new Set(present.map(identityOf));
    return mistakesIn({ ...rest, annotations: after, checklist }).filter(
      one => !known.has(identityOf(one)),
    );
  });
  // What one of several checklists accepts is an answer.
  const [first = [], ...others] = added;
  const mistakes = first.filter(({ key }) =>
    others.every(findings => findings.some(one => one.key === key)),
  );
  if (mistakes.length > 0) {
    const more = mistakes.length - MOST_NAMED;
    throw new ProposalError({
      code: 'not-accepted',
      reason: mistakes
        .slice(0, MOST_NAMED)
        .map(({ message, fix }) => `${message} ${fix}`)
        .join(' '),
      fix: `${
        more > 0 ? `${more} more are not accepted. ` : ''
      }Nothing was written.`,
    });
  }
}

function identityOf({ key, message }: Finding): string {
  return `${key} ${message}`;
}
