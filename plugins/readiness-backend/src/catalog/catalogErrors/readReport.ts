// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** People and templates are not evaluated. */
const UNINTERESTING = /^(?:user|group|template):/i;

/** What the catalog tells of an entity that it cannot process. @internal */
export interface ErrorReport {
  entityRef: string;
  /** Location ref of the file that the entity stands in. */
  location?: string;
  words: string[];
}

/**
 * Reads the payload of an event of the catalog; undefined when it is about nothing that readiness reads.
 *
 * @remarks The topic is experimental, so that anything may come. Errors that have travelled between processes may have
 * lost their words.
 * @internal
 */
export function readReport(payload: unknown): ErrorReport | undefined {
  const { entity, location, errors } = (payload ?? {}) as Record<
    string,
    unknown
  >;
  if (
    typeof entity !== 'string' ||
    UNINTERESTING.test(entity) ||
    !Array.isArray(errors) ||
    errors.length === 0
  ) {
    return undefined;
  }
  return {
    entityRef: entity,
    ...(typeof location === 'string' && { location }),
    words: errors.map(error => String(error?.message ?? '')),
  };
}
