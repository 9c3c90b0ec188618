// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from 'backstage-plugin-readiness-common/annotations';
import { findEntity } from './file/findEntity';
import { keyText, mapIn, offsetOf } from './file/nodes';
import { readDocuments } from './file/readDocuments';
import { SourceText } from './file/SourceText';
import { readEntityRef } from './readEntityRef';
import { Refusal } from './Refusal';
import { toEditError } from './toEditError';

/**
 * The annotations of one entity in the text of its catalog file: values as the parser of answers reads them, keys as they
 * are written. What has no text, such as a map, is left out.
 * @throws AnnotationEditError where the file or the entity cannot be read
 * @public
 */
export function readFileAnnotations(options: {
  /** The whole file, YAML or JSON, at most a million characters; see `decodeFile`. */
  text: string;
  /** `kind:namespace/name`, or `kind:name` in the namespace `default`; letter case does not count. */
  entityRef: string;
  /** The path of the file, for errors. */
  file?: string;
}): Map<string, string> {
  const { text, file } = options;
  const source = new SourceText(text);
  try {
    const { document, root } = findEntity(
      readDocuments(text),
      readEntityRef(options.entityRef),
      source,
    );
    const metadata = mapIn(root, 'metadata', document);
    const annotations = metadata && mapIn(metadata, 'annotations', document);
    const found = new Map<string, string>();
    for (const pair of annotations?.items ?? []) {
      const key = keyText(pair);
      const value = textOf(pair.value, document);
      if (key !== undefined && value !== undefined) {
        found.set(key, value);
      }
    }
    return found;
  } catch (error) {
    throw toEditError(error, { file, source, linesToCopy: () => '' });
  }
}

/** A value as the parser of annotations reads it. @internal */
export function textOf(
  value: any,
  document: Parameters<typeof mapIn>[2],
): string | undefined {
  try {
    const plain = value?.toJS(document, { maxAliasCount: 100 }) ?? '';
    return stringifyAnnotationValue(plain);
  } catch {
    throw new Refusal(
      'alias',
      'The list has more aliases than can be followed.',
      'Write the list out.',
      offsetOf(value),
    );
  }
}
