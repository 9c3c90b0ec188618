// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import {
  evaluateEntity,
  type CatalogEntity,
  type CompiledChecklist,
  entityRefOf,
  isOpen,
  type PathStep,
  type ShortestPath,
  shortestPath,
} from 'backstage-plugin-readiness-common';
import { offeredAnswers } from 'backstage-plugin-readiness-common/testUtils';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node';
import { parse } from 'yaml';
import { readThroughCatalog } from './__testUtils__/realCatalogBackend';

const ROOT = resolvePackagePath('readiness-test', '..');
const NOW = Date.parse('2026-11-23T12:00:00Z');

interface DemoService {
  name: string;
  entity: CatalogEntity;
  path: ShortestPath;
}

describe('the patch of every demo service', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let checklist: CompiledChecklist;
  let related: ReadonlyMap<string, CatalogEntity>;
  const services: DemoService[] = [];

  const evaluateChecks = (entity: CatalogEntity) =>
    evaluateEntity({
      checklist,
      entity,
      related: new Map(related).set(entityRefOf(entity), entity),
      now: NOW,
    });

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
    related = (await readThroughCatalog({
      databases,
      features: [catalogReadinessFeatures],
      files: [resolve(ROOT, 'packages/backend/examples/all.yaml')],
    })) as ReadonlyMap<string, CatalogEntity>;
    for (const entity of related.values()) {
      if (checklist.appliesTo(entity)) {
        const path = shortestPath({
          evaluation: evaluateChecks(entity),
          checklist,
        });
        if (path) {
          services.push({ name: entity.metadata.name, entity, path });
        }
      }
    }
  });

  /** Merges the lines of a patch into the file, as an owner would, with an answer in place of each gap. */
  function patched(
    { entity, path }: DemoService,
    answerOf: (step: PathStep) => string,
  ): CatalogEntity {
    const { metadata } = parse(path.patch);
    const annotations = { ...entity.metadata.annotations };
    for (const [, key] of path.patch.matchAll(/# Delete the line (.+)/g)) {
      delete annotations[key];
    }
    Object.assign(annotations, metadata.annotations);
    for (const step of path.steps) {
      annotations[step.key!] = answerOf(step);
    }
    return { ...entity, metadata: { ...entity.metadata, annotations } };
  }

  it('reaches the promised verdict when it is filled with the first values on offer', () => {
    const outcomes = services.map(service => ({
      name: service.name,
      verdict: evaluateChecks(patched(service, step => offeredAnswers(step)[0]))
        .verdict,
    }));
    expect(outcomes).toEqual(
      services.map(({ name, path }) => ({ name, verdict: path.reaches })),
    );
    expect(services.length).toBeGreaterThan(20);
  });

  it('offers no value that leaves its check open', () => {
    let offered = 0;
    const leftOpen = services.flatMap(service =>
      service.path.steps.flatMap(step =>
        offeredAnswers(step).flatMap(answer => {
          offered++;
          const { checks } = evaluateChecks(
            patched(service, one =>
              one === step ? answer : offeredAnswers(one)[0],
            ),
          );
          const result = checks.find(({ check }) => check === step.check)!;
          return isOpen(result.status)
            ? [`${service.name} ${step.check}: ${answer} (${result.message})`]
            : [];
        }),
      ),
    );
    expect(leftOpen).toEqual([]);
    expect(offered).toBeGreaterThan(300);
  });

  it('asks for blockers first', () => {
    const asked = services.map(({ name, entity, path }) => {
      const { checks } = evaluateChecks(entity);
      const isBlocker = ({ check }: PathStep) =>
        checks.find(one => one.check === check)!.severity === 'blocker';
      const prerequisites = path.steps.flatMap(
        ({ check }) => checklist.checksById.get(check)?.prerequisites ?? [],
      );
      const last = path.steps.map(isBlocker).lastIndexOf(true);
      return {
        name,
        // A prerequisite comes before the blocker that depends on it.
        before: path.steps
          .slice(0, last + 1)
          .filter(
            step => !isBlocker(step) && !prerequisites.includes(step.check),
          )
          .map(({ check }) => check),
      };
    });
    expect(asked.filter(({ before }) => before.length > 0)).toEqual([]);
  });
});
