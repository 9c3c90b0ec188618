// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import {
  evaluateEntity,
  parseAnnotations,
  vocabularyOf,
  type CatalogEntity,
  type CompiledChecklist,
  type Evaluation,
} from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node';
import { readThroughCatalog } from '../__testUtils__/realCatalogBackend';
import {
  contestedRefs,
  realCatalogFiles,
} from '../__testUtils__/realCatalogFiles';
import {
  GOOD,
  inject,
  MARK,
  SECRET,
  MISTAKES,
} from '../__testUtils__/realCatalogInjection';

const NOW = Date.parse('2026-11-23T12:00:00Z');

type Entities = ReadonlyMap<string, Entity>;

describe('catalog files of many organisations', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const directory = createMockDirectory();
  const withModule = [catalogReadinessFeatures];
  const files = realCatalogFiles();
  const paths = files.map(({ path }) => path);
  const contested = contestedRefs(paths);
  let checklist: CompiledChecklist;
  let accepted: Entities;

  beforeAll(async () => {
    checklist = compileChecklist(await loadChecklist());
    accepted = await readThroughCatalog({
      databases,
      files: paths,
      features: withModule,
    });
  });

  /** The refs, without the generated Locations, whose names hold the path. */
  function refsOf(entities: Entities): string[] {
    return [...entities.keys()].filter(
      ref =>
        !contested.has(ref) && !ref.startsWith('location:default/generated'),
    );
  }

  function evaluateChecks(entities: Entities): Map<string, Evaluation> {
    const related = entities as ReadonlyMap<string, CatalogEntity>;
    const evaluations = new Map<string, Evaluation>();
    for (const [ref, entity] of related) {
      if (checklist.appliesTo(entity)) {
        evaluations.set(
          ref,
          evaluateEntity({ checklist, entity, related, now: NOW }),
        );
      }
    }
    return evaluations;
  }

  it('are accepted with the module wherever they are accepted without it', async () => {
    const without = await readThroughCatalog({ databases, files: paths });
    expect(refsOf(without).length).toBeGreaterThan(150);
    const present = new Set(refsOf(accepted));
    expect(refsOf(without).filter(ref => !present.has(ref))).toEqual([]);
    // Nobody has answered anything, so there is nothing to warn of and nothing to change.
    const changed = refsOf(without).filter(
      ref => contentOf(without.get(ref)) !== contentOf(accepted.get(ref)),
    );
    expect(changed).toEqual([]);
  });

  it('are evaluated, and none is ready without answers', () => {
    const evaluations = evaluateChecks(accepted);
    expect(evaluations.size).toBeGreaterThan(60);
    for (const [
      ref,
      { verdict, score, level, completeness, checks },
    ] of evaluations) {
      expect({ ref, verdict, score, level }).toEqual({
        ref,
        verdict: 'unassessed',
        score: undefined,
        level: undefined,
      });
      expect(completeness.answered).toBeLessThan(completeness.applicable);
      expect(checks).toHaveLength(checklist.checks.length);
    }
  });

  it('keep every entity with valid and invalid annotations', async () => {
    const names = Object.keys(MISTAKES);
    let turn = 0;
    const nextMistake = () => names[turn++ % names.length];
    directory.setContent(
      Object.fromEntries(
        files.map(({ name, path }) => [name, inject(path, nextMistake)]),
      ),
    );
    const entities = await readThroughCatalog({
      databases,
      files: files.map(({ name }) => directory.resolve(name)),
      features: withModule,
    });
    const present = new Set(refsOf(entities));
    expect(refsOf(accepted).filter(ref => !present.has(ref))).toEqual([]);

    const vocabulary = vocabularyOf(checklist.source);
    const seen = new Map<string, number>();
    for (const entity of entities.values()) {
      const mistake = entity.metadata.annotations?.[MARK];
      if (mistake === undefined) {
        continue;
      }
      seen.set(mistake, (seen.get(mistake) ?? 0) + 1);
      const { answers, findings } = parseAnnotations({
        entity: entity as CatalogEntity,
        vocabulary,
        now: NOW,
      });
      const read = Object.keys(GOOD).map(check => answers.get(check)?.values);
      expect(read).toEqual(Object.values(GOOD).map(({ values }) => values));
      expect({ mistake, codes: findings.map(({ code }) => code) }).toEqual({
        mistake,
        codes: expect.arrayContaining([MISTAKES[mistake].code]),
      });
      const warnings = ((entity as AlphaEntity).status?.items ?? []).filter(
        ({ type }) => type === 'readiness/annotations',
      );
      expect(warnings).toHaveLength(findings.length);
      const given = JSON.stringify([[...answers], findings, warnings]);
      expect(given).not.toContain(SECRET);
      // Escapes of JSON: no control character is left in anything that is shown.
      expect(given).not.toMatch(/\\u00[01]/);
      expect(given.length).toBeLessThan(20_000);
    }
    expect([...seen.keys()].sort()).toEqual([...names].sort());
    expect(Math.min(...seen.values())).toBeGreaterThan(3);

    const evaluations = [...evaluateChecks(entities).values()];
    expect(evaluations.length).toBeGreaterThan(60);
    const states = new Set(
      evaluations.map(
        ({ verdict, dataClasses }) => `${verdict} ${dataClasses}`,
      ),
    );
    expect([...states]).toEqual(['notReady pii']);
    expect(JSON.stringify(evaluations)).not.toContain(SECRET);
  });
});

/** What does not depend on the run. */
function contentOf(entity: Entity | undefined): string {
  const { uid, etag, generation, ...metadata } = (entity?.metadata ??
    {}) as Record<string, unknown>;
  return JSON.stringify([
    metadata,
    entity?.spec,
    (entity as AlphaEntity | undefined)?.status,
  ]);
}
