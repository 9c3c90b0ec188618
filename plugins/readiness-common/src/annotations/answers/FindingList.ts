// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, Finding } from '../../engine';
import { safeRefOf } from '../catalog/safeRefOf';
import { findSecrets } from '../secrets/findSecrets';
import type { Problem } from '../values/types';

/** Where an annotation stands. @public */
export type LocateAnnotation = (
  key: string,
) => { file: string; line?: number } | undefined;

/** Collects the findings about one entity, each with its place. @internal */
export class FindingList {
  readonly findings: Finding[] = [];
  private ref: string | undefined;

  constructor(
    private readonly entity: CatalogEntity,
    private readonly locate?: LocateAnnotation,
  ) {}

  /** Worked out when it is first asked for: most lists stay empty. */
  get entityRef(): string {
    this.ref ??= safeRefOf(this.entity);
    return this.ref;
  }

  add(key: string, check: string | undefined, problem: Problem): void {
    const finding: Finding = {
      code: problem.code,
      check,
      key: findSecrets(key.slice(0, 200)).text,
      entityRef: this.entityRef,
      message: findSecrets(problem.message).text,
      fix: findSecrets(problem.fix).text,
      location: this.locate?.(key) ?? locationOf(this.entity),
    };
    if (check === undefined) {
      delete finding.check;
    }
    if (finding.location === undefined) {
      delete finding.location;
    }
    this.findings.push(finding);
  }

  /** Adds findings of others. There may be a hundred thousand, which no call takes as its arguments. */
  addAll(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.findings.push(finding);
    }
  }
}

/** The file the catalog read the entity from, else where its source is. */
function locationOf(entity: CatalogEntity): { file: string } | undefined {
  const annotations: Record<string, unknown> | undefined =
    entity?.metadata?.annotations;
  for (const key of [
    'backstage.io/managed-by-location',
    'backstage.io/source-location',
  ]) {
    const value = annotations?.[key];
    const match =
      typeof value === 'string' ? /^(?:url|file):(.+)$/s.exec(value) : null;
    if (match) {
      return { file: findSecrets(match[1].trim().slice(0, 500)).text };
    }
  }
  return undefined;
}
