// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Document, isMap, type Node } from 'yaml';
import { Refusal } from '../Refusal';
import { mapIn, nameText, pairOf } from './nodes';

const PLACEHOLDER = /\{\{|\{%/g;

/**
 * Refuses the text of a template, of Jinja, Nunjucks, cookiecutter, Helm or the Scaffolder: it has no entity before it
 * is rendered, and an answer would go into every entity that is rendered from it. The steps of a `Template` and the
 * definition of an API may have such placeholders in an ordinary catalog file.
 * @internal
 */
export function refuseTemplates(text: string, documents: Document[]): void {
  let harmless: [start: number, end: number][] | undefined;
  let next = 0;
  for (const { index } of text.matchAll(PLACEHOLDER)) {
    harmless ??= documents.flatMap(harmlessRange);
    while (next < harmless.length && harmless[next][1] <= index) {
      next += 1;
    }
    if (next === harmless.length || index < harmless[next][0]) {
      throw new Refusal(
        'template',
        'The file is a template: it has placeholders that are filled in later.',
        'Write the lines into the file that is made from it, or into the template by hand if they are right for all that are made from it.',
        index,
      );
    }
  }
}

function harmlessRange(document: Document): [number, number][] {
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) {
    return [];
  }
  const isTemplate =
    nameText(pairOf(root, 'kind')?.value, document) === 'Template';
  const spec = mapIn(root, 'spec', document);
  const node = isTemplate ? spec : spec && pairOf(spec, 'definition')?.value;
  const range = (node as Node | null | undefined)?.range;
  return range ? [[range[0], range[1]]] : [];
}
