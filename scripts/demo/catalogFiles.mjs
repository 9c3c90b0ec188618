// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { UserError } from '../toolchain/printLine.mjs';

/** What our catalog module makes text of; the catalog refuses an entity over any other value that is none. */
const NORMALIZED = /^readiness\//i;

/**
 * The entities of catalog files, each with its file. A mistake stops here, with its place and what to write instead: the
 * catalog would only leave the entity out.
 *
 * @returns {Promise<{file: string, kind: string, namespace: string, name: string}[]>}
 * @throws UserError
 */
export async function readCatalogFiles(files) {
  if (files.length === 0) {
    return [];
  }
  // Imported late: it is there only after the installation.
  const yaml = await import('yaml');
  return files.flatMap(file => readFile(file, yaml));
}

function readFile(file, { LineCounter, parseAllDocuments }) {
  const lineCounter = new LineCounter();
  const fail = (offset, message) => {
    const { line, col } = lineCounter.linePos(offset);
    throw new UserError(`${file}:${line}:${col}: ${message}`);
  };
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const entities = [];
  for (const document of documents) {
    const [error] = document.errors ?? [];
    if (error) {
      fail(error.pos[0], `${error.message}. ${yamlFix(error)}`);
    }
    const content = document.contents;
    if (!content || content.value === null) {
      continue;
    }
    const start = content.range?.[0] ?? 0;
    let entity;
    try {
      entity = document.toJS();
    } catch (cause) {
      fail(start, `${cause.message}. Define what is referred to, or quote it.`);
    }
    const missing = ['apiVersion', 'kind', 'metadata.name'].filter(
      path => typeof valueAt(entity, path) !== 'string',
    );
    if (missing.length > 0) {
      fail(
        start,
        `this is no entity of the catalog: it has no ${missing.join(
          ' and no ',
        )}. Write each as text, such as apiVersion: backstage.io/v1alpha1, kind: Component, metadata: { name: my-grades }.`,
      );
    }
    for (const part of ['labels', 'annotations']) {
      for (const [key, value] of Object.entries(entity.metadata[part] ?? {})) {
        if (typeof value !== 'string' && !NORMALIZED.test(key)) {
          const node = document.getIn(['metadata', part, key], true);
          fail(
            node?.range?.[0] ?? start,
            `metadata.${part}.${key} must be text, else the catalog refuses the whole entity. Write ${key}: "${
              value ?? ''
            }"`,
          );
        }
      }
    }
    const { kind, metadata } = entity;
    const { name, namespace = 'default' } = metadata;
    entities.push({ file, kind, namespace, name });
  }
  if (entities.length === 0) {
    throw new UserError(
      `${file} holds no entity: it is empty. Write one into it, see docs/annotations.md for an example.`,
    );
  }
  return entities;
}

function yamlFix({ code, message }) {
  if (/nested mappings/i.test(message)) {
    return 'There is a second colon in the line: put the text after the first one in double quotes, as in description: "Keeps: the grades"';
  }
  if (code === 'DUPLICATE_KEY') {
    return 'The key stands there twice: keep one of the lines.';
  }
  if (code === 'TAB_AS_INDENT') {
    return 'Indent with spaces.';
  }
  if (code === 'BAD_INDENT' || /same column/.test(message)) {
    return 'Indent the line like the ones around it.';
  }
  return 'Mend the YAML there; text in double quotes is safe.';
}

function valueAt(value, path) {
  return path.split('.').reduce((inner, key) => inner?.[key], value);
}
