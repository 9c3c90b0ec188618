// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { entityFromFile, entityRefOf } from 'backstage-plugin-readiness-common';
import { entityLinesOf } from 'backstage-plugin-readiness-node/catalogFiles';
import { isMap, type LineCounter, type YAMLMap } from 'yaml';
import { readDocuments, type YamlDocument } from './readDocuments';
import { findPlaceholder } from './findPlaceholder';
import type { EntityInFile, FileProblem } from './types';

/**
 * The entities of the text of a catalog file. Documents that are broken or no entities are problems; the others are read
 * all the same.
 * @param path - as messages show it
 * @internal
 */
export function readCatalogText(
  text: string,
  path: string,
): { entities: EntityInFile[]; problems: FileProblem[] } {
  const entities: EntityInFile[] = [];
  const problems: FileProblem[] = [];
  const { documents, counter } = readDocuments(text);
  const placeholder = findPlaceholder(
    text,
    documents.map(({ document }) => document),
  );
  if (placeholder !== undefined) {
    const { line, col } = counter.linePos(placeholder);
    problems.push({
      type: 'note',
      file: path,
      line,
      column: col,
      message:
        'The file is a template, with placeholders that are filled in later: it is not evaluated.',
    });
    return { entities, problems };
  }
  for (const document of documents) {
    const read = readEntity(document, counter, path);
    if (read && 'entity' in read) {
      entities.push(read);
    } else if (read) {
      problems.push(read);
    }
  }
  return { entities, problems };
}

function readEntity(
  { document, line, mistake }: YamlDocument,
  counter: LineCounter,
  file: string,
): EntityInFile | FileProblem | undefined {
  if (mistake) {
    return {
      type: 'error',
      file,
      line: mistake.line,
      column: mistake.column,
      message: `The YAML is broken: ${mistake.message}`,
      fix: 'The catalog cannot read it either. Correct this place.',
    };
  }
  const { contents } = document;
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    // An alias without its anchor, or a few that stand for millions
    return {
      type: 'error',
      file,
      line,
      message: 'Its aliases (*) cannot be resolved.',
      fix: 'Write the values out.',
    };
  }
  if (value === null || value === undefined) {
    return undefined;
  }
  if (!isMap(contents) || !isEntity(value)) {
    return {
      type: 'note',
      file,
      line,
      message:
        'It is no entity of the catalog: it needs kind and metadata.name.',
    };
  }
  if (!hasMapOfAnnotations(value)) {
    const metadata = contents.get('metadata');
    const node = isMap(metadata) && metadata.get('annotations', true);
    const place =
      node && node.range ? counter.linePos(node.range[0]) : { line };
    return {
      type: 'error',
      file,
      line: place.line,
      message: 'metadata.annotations is no map of keys and texts.',
      fix: 'The catalog refuses it. Write lines such as readiness/data: "none" below the key.',
    };
  }
  const entity = entityFromFile(value);
  return {
    entityRef: entityRefOf(entity),
    entity,
    file,
    line,
    lines: entityLinesOf(contents as YAMLMap, counter),
  };
}

/** Or none: a key without a value is null. */
function hasMapOfAnnotations(value: unknown): boolean {
  const { metadata } = value as { metadata: { annotations?: unknown } };
  const { annotations } = metadata;
  return (
    annotations === undefined ||
    (typeof annotations === 'object' && !Array.isArray(annotations))
  );
}

function isEntity(value: unknown): boolean {
  const { kind, metadata } = value as {
    kind?: unknown;
    metadata?: { name?: unknown };
  };
  return (
    typeof kind === 'string' &&
    kind !== '' &&
    typeof metadata?.name === 'string' &&
    metadata.name !== ''
  );
}
