// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  evaluateEntity,
  type CatalogEntity,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import { cases } from '../truth/cases';
import { controls } from '../truth/cases/controls';
import { observeTruth } from '../truth/observeTruth';
import { readCatalogFiles, yamlFilesIn } from './catalogFiles';
import { randomInput } from './randomInputs';

const ROOT = resolvePackagePath('readiness-test', '..');
const NOW = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 60 * 60 * 1000;
const RANDOM = 20_000;

type Line = { id: string; evaluation: unknown };

async function write(folder: string, name: string, lines: Iterable<Line>) {
  let count = 0;
  function* texts() {
    for (const line of lines) {
      count++;
      yield `${JSON.stringify(line)}\n`;
    }
  }
  await pipeline(
    Readable.from(texts()),
    createGzip({ level: 1 }),
    createWriteStream(join(folder, `${name}.jsonl.gz`)),
  );
  console.log(`${name}: ${count} evaluations`);
}

function* ofFiles(checklist: CompiledChecklist, files: string[]) {
  const related = readCatalogFiles(files);
  for (const [id, entity] of related) {
    if (checklist.appliesTo(entity)) {
      yield {
        id,
        evaluation: evaluateEntity({ checklist, entity, related, now: NOW }),
      };
    }
  }
}

/** Each file is a catalog of its own: names of different organisations have nothing to do with each other. */
function* ofEachFile(checklist: CompiledChecklist, files: string[]) {
  for (const file of files) {
    for (const { id, evaluation } of ofFiles(checklist, [file])) {
      yield { id: `${file.split('/').pop()} ${id}`, evaluation };
    }
  }
}

function factsOf(checklist: CompiledChecklist): string[] {
  const named = JSON.stringify(checklist.source).match(
    /\b(?:repository|health|datadog|splunk)\.[a-zA-Z]+/g,
  );
  return [...new Set(named)].sort();
}

function* ofRandom(checklist: CompiledChecklist, count: number) {
  const checks = checklist.checks.map(({ id, answer }) => ({
    id,
    type: answer.type,
    values: answer.values ?? [],
  }));
  const facts = factsOf(checklist);
  for (let number = 0; number < count; number++) {
    const input = randomInput({ number, checks, facts });
    const { entity } = input;
    const ref = `component:default/${entity.metadata.name}`;
    const evaluation = evaluateEntity({
      checklist,
      entity,
      related: new Map<string, CatalogEntity>(input.related).set(ref, entity),
      now: NOW,
      facts: input.facts.map(({ name, timesInARow, ageHours, ...fact }) => ({
        name,
        provider: name.split('.')[0],
        target: 'https://a.example.edu/health',
        ...(fact.cannotTell
          ? { cannotTell: fact.cannotTell }
          : { value: fact.value }),
        observedAt: NOW - ageHours * HOUR,
        ...(fact.expires && { expiresAt: NOW + (48 - ageHours) * HOUR }),
        consecutive: timesInARow,
      })),
      waivers: input.waived.map((check, index) => ({
        check,
        reason: 'Until the next release',
        by: 'user:default/ops',
        expiresAt: NOW + (index - 1) * 100 * HOUR + 1,
      })),
      ...(input.observesAll && { observable: new Set(facts) }),
    });
    yield { id: String(number), evaluation };
  }
}

/** Without what differs from run to run: times, ports and folders. */
function stable(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replace(/\b1[78]\d{11}\b/g, '0')
    .replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<time>')
    .replace(/(127\.0\.0\.1|localhost):\d+/g, '$1:<port>')
    .replace(/\/tmp\/[\w.-]+/g, '<folder>');
  return JSON.parse(text);
}

async function ofTruth(): Promise<Line[]> {
  const { details } = await observeTruth({ ...cases, controls });
  return [...details].map(([id, detail]) => ({
    id,
    evaluation: stable(detail),
  }));
}

/**
 * Writes the whole evaluation of every entity of the demo, of the real catalog files beside the repository, of the truth
 * table and of 20,000 made-up services into files of this folder, one line an entity.
 */
export async function writeEvaluations(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const checklist = compileChecklist(await loadChecklist());
  const examples = resolve(ROOT, 'packages/backend/examples');
  const isCatalog = (file: string) =>
    !/template|app-config/.test(file) &&
    readFileSync(file, 'utf8').includes('kind:');
  await write(
    folder,
    'demo',
    ofFiles(checklist, yamlFilesIn(examples).filter(isCatalog)),
  );
  const real = yamlFilesIn(resolve(ROOT, '../shared/real-catalog'));
  await write(folder, 'real', ofEachFile(checklist, real));
  await write(folder, 'random', ofRandom(checklist, RANDOM));
  await write(folder, 'truth', await ofTruth());
}
