// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, Finding } from '../../engine';
import { safeRefOf } from './safeRefOf';
import { findSecrets } from '../secrets/findSecrets';
import type { Problem } from '../values/types';

/** The place of an annotation. @public */
export type LocateAnnotation = (
  key: string,
) => { file: string; line?: number } | undefined;

/** Findings that are kept for one entity; further ones are only counted. @internal */
export const MOST_FINDINGS = 200;

/** Collects the findings about one entity with their places, at most {@link MOST_FINDINGS}. @internal */
export class FindingList {
  readonly findings: Finding[] = [];
  private ref: string | undefined;
  private leftOut = 0;

  constructor(
    private readonly entity: CatalogEntity,
    private readonly locate?: LocateAnnotation,
  ) {}

  /** Computed on first use: most lists stay empty. */
  get entityRef(): string {
    this.ref ??= safeRefOf(this.entity);
    return this.ref;
  }

  /** Whether the next finding is only counted, so that the caller need not build its text. */
  get isFull(): boolean {
    return this.findings.length >= MOST_FINDINGS;
  }

  add(key: string, check: string | undefined, problem: Problem): void {
    if (this.isFull) {
      this.leftOut++;
      return;
    }
    const finding: Finding = {
      code: problem.code,
      check,
      // Masked before it is cut: half a secret is no longer recognised as one
      key: findSecrets(key.slice(0, 2_000)).text.slice(0, 200),
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

  /** Adds findings about this or another entity, and the number left out there. */
  take(findings: Finding[]): void {
    for (const finding of findings) {
      const more = finding.code === 'more-findings' ? finding.more ?? 0 : 0;
      if (more > 0 || this.isFull) {
        this.leftOut += more || 1;
      } else {
        this.findings.push(finding);
      }
    }
  }

  /** The findings; if some were left out, the last one says how many. */
  finish(): Finding[] {
    if (this.leftOut > 0) {
      this.findings.push({
        code: 'more-findings',
        key: 'metadata',
        entityRef: this.entityRef,
        message: `There are ${this.leftOut} more findings, which are not listed.`,
        fix: 'Correct the listed ones first.',
        more: this.leftOut,
      });
      this.leftOut = 0;
    }
    return this.findings;
  }
}

/** The file that the catalog read the entity from, or else its source location. */
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
      return {
        file: findSecrets(match[1].trim().slice(0, 2_000)).text.slice(0, 500),
      };
    }
  }
  return undefined;
}
