// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Document, isMap, isNode, isScalar } from 'yaml';

const PLACEHOLDER = /\{\{|\{%/g;

/**
 * The offset of the first placeholder of a template, of Jinja, Nunjucks, cookiecutter, Helm or the Scaffolder: such a file has
 * no entities before it is rendered. The steps of a `Template` and the definition of an API may have placeholders in an
 * ordinary catalog file.
 * @internal
 */
export function findPlaceholder(
  text: string,
  documents: Document[],
): number | undefined {
  let harmless: [start: number, end: number][] | undefined;
  for (const { index } of text.matchAll(PLACEHOLDER)) {
    harmless ??= documents.flatMap(harmlessRange);
    if (!harmless.some(([start, end]) => start <= index && index < end)) {
      return index;
    }
  }
  return undefined;
}

function harmlessRange(document: Document): [number, number][] {
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) {
    return [];
  }
  const kind = root.get('kind', true);
  const isTemplate = isScalar(kind) && kind.value === 'Template';
  const spec = root.get('spec', true);
  const definition = isMap(spec) ? spec.get('definition', true) : undefined;
  const node = isTemplate ? spec : definition;
  return isNode(node) && node.range ? [[node.range[0], node.range[1]]] : [];
}
