// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Document } from 'yaml';
import { findEntity, type FoundEntity } from './file/findEntity';
import { keyText, mapIn, offsetOf } from './file/nodes';
import { readDocuments } from './file/readDocuments';
import { refuseDuplicates } from './file/refuseDuplicates';
import { refuseGenerated } from './file/refuseGenerated';
import { refuseTemplates } from './file/refuseTemplates';
import { SourceText } from './file/SourceText';
import { commentsIn } from './map/comments';
import { editMetadata, placeOf } from './map/editMetadata';
import { readEntityRef } from './readEntityRef';
import { textOf } from './readFileAnnotations';
import { applySplices } from './result/applySplices';
import { linesToCopy } from './result/linesToCopy';
import type { ChangedLines } from './result/types';
import { unifiedDiff } from './result/unifiedDiff';
import { toEditError } from './toEditError';
import { verifyEdit } from './verifyEdit';
import { annotationName } from './wanted/annotationName';
import { readChanges } from './wanted/readChanges';
import type {
  AnnotationChanges,
  ExistingAnnotation,
  WantedAnnotations,
} from './wanted/types';
import { wantedAnnotations } from './wanted/wantedAnnotations';

/** @public */
export interface EditAnnotationsOptions extends AnnotationChanges {
  /** The whole file, YAML or JSON, at most a million characters; see `decodeFile`. */
  text: string;
  /** `kind:namespace/name`, or `kind:name` in the namespace `default`; letter case does not count. */
  entityRef: string;
  /** The path of the file, for errors and for the diff. */
  file?: string;
}

/** @public */
export interface EditedAnnotations {
  /** The whole file; the same text if everything is there already. */
  text: string;
  /** The lines that differ, from the top; none if everything is there already. */
  changes: ChangedLines[];
  /** The same as a unified diff with three lines of context. */
  diff: string;
}

/**
 * Sets and removes annotations of one entity in the text of its catalog file, and changes no other byte.
 *
 * @remarks Every answer gets one place: a check that is set leaves the list of `readiness/none`, and one that joins the
 * list loses its own annotation; so do keys in other letters and, with `aliases`, other words for the check. A map of
 * annotations that becomes empty is removed. The result is read again before it is returned.
 * @throws AnnotationEditError where that cannot be done safely, with the lines to copy
 * @public
 */
export function editAnnotations(
  options: EditAnnotationsOptions,
): EditedAnnotations {
  const { text, file } = options;
  const source = new SourceText(text);
  let wanted: WantedAnnotations | undefined;
  try {
    readChanges(options);
    const entityRef = readEntityRef(options.entityRef);
    wanted = wantedAnnotations([], options);
    const documents = readDocuments(text);
    refuseTemplates(text, documents);
    const found = findEntity(documents, entityRef, source);
    wanted = wantedAnnotations(existingIn(found), options);
    refuseDuplicates(found.root, source);
    refuseGeneratedDocument(text, documents, found);
    const place = placeOf(found);
    const splices = editMetadata(
      new SourceText(text, commentsIn(found.root.srcToken)),
      place,
      wanted,
    );
    const edited = applySplices(source, splices);
    if (splices.length > 0) {
      verifyEdit({ before: { text, documents, place }, ...edited, wanted });
    }
    return {
      ...edited,
      diff: unifiedDiff(text, edited.changes, file ?? 'catalog-info.yaml'),
    };
  } catch (error) {
    throw toEditError(error, {
      file,
      source,
      linesToCopy: () => (wanted ? linesToCopy(text, wanted) : ''),
    });
  }
}

function refuseGeneratedDocument(
  text: string,
  documents: Document[],
  { document, root }: FoundEntity,
): void {
  const first = documents[0]?.contents;
  refuseGenerated(text, 0, offsetOf(first) ?? 0);
  const before = documents[documents.indexOf(document) - 1];
  refuseGenerated(text, before?.range?.[1] ?? 0, offsetOf(root) ?? 0);
}

function existingIn({ document, root }: FoundEntity): ExistingAnnotation[] {
  const metadata = mapIn(root, 'metadata', document);
  const annotations = metadata && mapIn(metadata, 'annotations', document);
  return (annotations?.items ?? []).flatMap(pair => {
    const key = keyText(pair);
    if (key === undefined) {
      return [];
    }
    const isList = annotationName(key) === 'none';
    return [{ key, text: isList ? textOf(pair.value, document) ?? '' : '' }];
  });
}
