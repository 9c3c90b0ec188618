// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ANSWER_LEVELS,
  ANSWER_TYPES,
  ASSURANCES,
  CHECK_STATUSES,
  COMPARISONS,
  FACT_KINDS,
  FINDING_CODES,
  LEVELS,
  LIST_FILTERS,
  LINK_KINDS,
  MONITORINGS,
  SERVICE_SORTS,
  SEVERITIES,
  SOURCE_KINDS,
  STORE_KINDS,
  UNVERIFIED_REASONS,
  VERDICTS,
  VERIFICATIONS,
} from 'backstage-plugin-readiness-common';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { spec } from './generated/spec';

const { schemas, parameters } = spec.components;

describe('openapi.yaml', () => {
  it('is what the generated files say', () => {
    expect(() =>
      execFileSync(
        process.execPath,
        [resolve(__dirname, '../../scripts/generate-openapi.mjs'), '--check'],
        { encoding: 'utf8', stdio: 'pipe' },
      ),
    ).not.toThrow();
  }, 30_000);

  it("lists the engine's values in the engine's order", () => {
    const listed = Object.fromEntries(
      Object.entries(schemas).flatMap(([name, schema]) =>
        'enum' in schema ? [[name, schema.enum]] : [],
      ),
    );
    expect(listed).toEqual({
      AnswerType: Object.keys(ANSWER_TYPES),
      Assurance: ASSURANCES,
      CheckStatus: CHECK_STATUSES,
      FactKind: FACT_KINDS,
      FindingCode: FINDING_CODES,
      Level: LEVELS,
      Monitoring: MONITORINGS,
      Severity: SEVERITIES,
      StoreKind: STORE_KINDS,
      UnverifiedReason: UNVERIFIED_REASONS,
      Verdict: VERDICTS,
      Verification: VERIFICATIONS,
      ChangeDirection: ['better', 'worse', 'same'],
      // The API's own.
      GateReason: expect.any(Array),
      GateVerdict: ['allow', 'warn', 'refuse'],
      WaiverAction: expect.any(Array),
      WaiverSource: ['api', 'git'],
      WaiverState: expect.any(Array),
      PortalStatus: expect.any(Array),
      ProposalOutcome: expect.any(Array),
      ProposalState: expect.any(Array),
      TeamKind: ['owner', 'system', 'domain'],
      Visibility: expect.any(Array),
    });
    const { CatalogSource, Check, AnswerSource } = schemas;
    expect(CatalogSource.properties.from.enum).toEqual(SOURCE_KINDS);
    expect(CatalogSource.properties.linkKind.enum).toEqual(LINK_KINDS);
    expect(AnswerSource.properties.level.enum).toEqual(ANSWER_LEVELS);
    expect(Check.properties.evidence.properties.compare.enum).toEqual(
      COMPARISONS,
    );
  });

  it('describes every filter and every order of lists', () => {
    expect(parameters.sort.schema.enum).toEqual(
      SERVICE_SORTS.flatMap(field => [field, `-${field}`]),
    );
    const { get } = spec.paths['/services'];
    expect(get.parameters.map(({ $ref }) => $ref)).toEqual(
      expect.arrayContaining(
        [...LIST_FILTERS, 'q', 'mine', 'changedSince'].map(
          name => `#/components/parameters/${name}`,
        ),
      ),
    );
  });
});
