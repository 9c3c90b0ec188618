// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Options of {@link entityYaml}. @internal */
export interface EntityYamlOptions {
  kind?: string;
  namespace?: string;
  annotations?: Record<string, string>;
  /** Lines of `spec`, beside type, lifecycle and owner. */
  spec?: string[];
}

/** An entity as it stands in a catalog file. @internal */
export function entityYaml(
  name: string,
  options: EntityYamlOptions = {},
): string {
  const { kind = 'Component', namespace, annotations, spec = [] } = options;
  return [
    'apiVersion: backstage.io/v1alpha1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    ...(namespace ? [`  namespace: ${namespace}`] : []),
    ...(annotations
      ? [
          '  annotations:',
          ...Object.entries(annotations).map(
            ([key, value]) => `    ${key}: ${JSON.stringify(value)}`,
          ),
        ]
      : []),
    'spec:',
    '  type: service',
    '  lifecycle: production',
    '  owner: team',
    ...spec.map(line => `  ${line}`),
    '',
  ].join('\n');
}

/** A checklist of three checks: a blocker, a required and a recommended one. @internal */
export const SMALL_CHECKLIST = `
id: small
title: Small checklist
appliesTo: { kind: component }
sections:
  - id: basics
    title: Basics
    checks:
      - id: data
        question: Which sensitive data does it handle?
        severity: blocker
        answer: { type: choices, values: [pii, none] }
        inheritable: true
      - id: review
        question: Has all of its code been reviewed?
        severity: required
        answer: { type: choice, values: ['yes', 'no'] }
        fails: ['no']
        failMessage: Not all of the code has been reviewed.
      - id: growth
        question: What makes its usage grow?
        severity: recommended
        answer: { type: text }
`;

/** Answers of an entity that is ready by that checklist. @internal */
export const READY = { 'readiness/data': 'none', 'readiness/review': 'yes' };
