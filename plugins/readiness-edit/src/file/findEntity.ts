// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { entityRefOf } from 'backstage-plugin-readiness-common/engine';
import { type Document, isMap, type YAMLMap } from 'yaml';
import { Refusal } from '../Refusal';
import { mapIn, nameText, offsetOf, pairOf } from './nodes';
import type { SourceText } from './SourceText';

const MOST_NAMED = 10;

/** An entity in its file. @internal */
export interface FoundEntity {
  document: Document;
  root: YAMLMap;
}

/**
 * The only document with this entity, without errors.
 * @param entityRef - as `entityRefOf` gives it
 * @throws Refusal
 * @internal
 */
export function findEntity(
  documents: Document[],
  entityRef: string,
  source: SourceText,
): FoundEntity {
  const entities = documents.flatMap(document => {
    const root = document.contents;
    return isMap(root) ? [{ document, root, ref: refOf(root, document) }] : [];
  });
  const found = entities.filter(({ ref }) => ref === entityRef);
  if (found.length > 1) {
    const lines = found.map(
      ({ root }) => source.positionOf(offsetOf(root)!).line,
    );
    throw new Refusal(
      'entity-twice',
      `${entityRef} is in the file ${found.length} times: in lines ${lines
        .slice(0, MOST_NAMED)
        .join(', ')}.`,
      'Remove all but one, or give them names of their own.',
      offsetOf(found[1].root),
    );
  }
  if (found.length === 0) {
    // It may be in a document that cannot be read.
    documents.forEach(refuseBroken);
    const refs = entities
      .map(({ ref }) => ref)
      .filter(ref => ref !== undefined);
    throw new Refusal(
      'entity-not-found',
      refs.length > 0
        ? `${entityRef} is not in the file, which has ${namesOf(refs)}.`
        : `${entityRef} is not in the file, which has no entity.`,
      'Choose the file that has it: the annotation backstage.io/managed-by-location names it.',
    );
  }
  refuseBroken(found[0].document);
  return found[0];
}

function namesOf(refs: string[]): string {
  const rest = refs.length - MOST_NAMED;
  const named = refs.slice(0, MOST_NAMED).join(', ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}

function refOf(root: YAMLMap, document: Document): string | undefined {
  const kind = nameText(pairOf(root, 'kind')?.value, document);
  const metadata = mapIn(root, 'metadata', document);
  const name = metadata && nameText(pairOf(metadata, 'name')?.value, document);
  if (!kind || !metadata || !name) {
    return undefined;
  }
  const namespace = nameText(pairOf(metadata, 'namespace')?.value, document);
  return entityRefOf({ kind, metadata: { name, namespace } });
}

function refuseBroken({ errors }: Document): void {
  const [error] = errors;
  if (error) {
    const [reason] = error.message.split('\n');
    throw new Refusal(
      'broken-yaml',
      `The YAML is broken: ${reason.replace(/[.:]?$/, '.')}`,
      'Correct it first; the catalog cannot read it either.',
      error.pos[0],
    );
  }
}
