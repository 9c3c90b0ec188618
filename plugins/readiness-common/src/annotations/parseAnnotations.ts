// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { type AnswerDetails, applyDetails } from './answers/AnswerDetails';
import { collectAnnotations } from './answers/collectAnnotations';
import { FindingList, type LocateAnnotation } from './answers/FindingList';
import { readAnswer } from './answers/readAnswer';
import { readDateAnnotation, readDetail } from './answers/readDetail';
import { readNoneList } from './answers/readNoneList';
import { reportOrphan } from './answers/reportOrphan';
import { type AnnotatedWaiver, readWaiver } from './answers/readWaiver';
import { reportUnknown } from './answers/reportUnknown';
import type { ParsedAnnotations, Vocabulary } from './types';

const DETAILS = new Set(['evidence', 'note', 'confirmed']);

/** @public */
export interface ParseAnnotationsOptions {
  entity: CatalogEntity;
  vocabulary: Vocabulary;
  /** Milliseconds since the epoch. */
  now: number;
  /**
   * The place of an annotation key in its file, if known. Otherwise findings name the file in the entity's
   * `backstage.io/managed-by-location` or `backstage.io/source-location`.
   */
  locate?: LocateAnnotation;
}

/**
 * Reads the `readiness/*` annotations of one entity into answers and findings. It is the only parser, for catalog
 * module, backend, browser and CLI.
 *
 * @remarks Never throws, whatever the entity contains. Texts are masked, without control characters, and at most 2,000
 * characters long. The letter case of keys does not matter.
 * @public
 */
export function parseAnnotations(
  options: ParseAnnotationsOptions,
): ParsedAnnotations {
  const { entity, vocabulary, now, locate } = options;
  const findings = new FindingList(entity, locate);
  const given = collectAnnotations(entity, findings);
  const details = new Map<string, AnswerDetails>();
  const waivers = new Map<string, AnnotatedWaiver>();
  const parsed: ParsedAnnotations = {
    answers: new Map(),
    findings: findings.findings,
    details,
    waivers,
  };
  const { answers } = parsed;

  for (const [name, annotation] of given) {
    if (name === 'none') {
      continue;
    }
    if (name === 'confirmed') {
      parsed.confirmed = readDateAnnotation({
        given: annotation,
        check: undefined,
        now,
        findings,
      });
      continue;
    }
    if (name === 'launch-date') {
      parsed.launchDate = readDateAnnotation({
        given: annotation,
        check: undefined,
        now,
        findings,
        mayBeFuture: true,
      });
      continue;
    }
    const check = vocabulary.checks.get(name);
    if (check) {
      const { key, raw } = annotation;
      answers.set(name, readAnswer({ check, key, raw, now, findings }));
      continue;
    }
    const dot = name.lastIndexOf('.');
    const id = name.slice(0, dot);
    const detail = name.slice(dot + 1);
    if (dot > 0 && vocabulary.checks.has(id) && detail === 'waiver') {
      const waiver = readWaiver({
        given: annotation,
        check: id,
        now,
        findings,
      });
      if (waiver) {
        waivers.set(id, waiver);
      }
    } else if (dot > 0 && vocabulary.checks.has(id) && DETAILS.has(detail)) {
      const known = details.get(id) ?? { keys: [] };
      known.keys.push(annotation.key);
      details.set(id, known);
      readDetail({
        given: annotation,
        check: id,
        detail,
        details: known,
        now,
        findings,
      });
    } else {
      reportUnknown(name, annotation, given, vocabulary, findings);
    }
  }

  const none = given.get('none');
  if (none) {
    readNoneList({ given: none, answers, vocabulary, findings });
  }
  for (const answer of answers.values()) {
    applyDetails(answer, details.get(answer.check), parsed.confirmed);
  }
  for (const [id, { keys }] of details) {
    // The catalog may still answer it, which only readAnswers knows
    if (!answers.has(id) && !vocabulary.checks.get(id)?.answeredBy?.length) {
      reportOrphan(id, keys, findings);
    }
  }
  findings.finish();
  return parsed;
}
