// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createCatalogModelLayer,
  type CatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import {
  READINESS_ANNOTATION_PREFIX,
  type Check,
  type Vocabulary,
} from 'backstage-plugin-readiness-common';

const BESIDE_CHECKS = [
  [
    'none',
    'None of these',
    'Comma-separated list of checks whose answer is none.',
  ],
  [
    'confirmed',
    'Confirmed',
    'ISO date on which the owner confirmed all own answers.',
  ],
  [
    'launch-date',
    'Launch date',
    'ISO date on which the service goes to production.',
  ],
];

/** @internal */
export function createReadinessModelLayer(
  vocabulary: Vocabulary,
): CatalogModelLayer {
  return createCatalogModelLayer({
    layerId: 'readiness/annotations',
    builder: model => {
      for (const check of vocabulary.checks.values()) {
        model.addAnnotation({
          name: `${READINESS_ANNOTATION_PREFIX}${check.id}`,
          title: check.id,
          description: describe(check),
        });
      }
      for (const [name, title, description] of BESIDE_CHECKS) {
        model.addAnnotation({
          name: `${READINESS_ANNOTATION_PREFIX}${name}`,
          title,
          description,
        });
      }
    },
  });
}

function describe({ question, answer, remedy }: Check): string {
  return [
    question,
    answer.values && `Values: ${answer.values.join(', ')}.`,
    remedy?.text,
  ]
    .filter(Boolean)
    .join(' ');
}
