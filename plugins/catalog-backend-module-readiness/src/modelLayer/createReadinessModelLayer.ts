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
  ['none', 'None of these', 'Comma list of checks that are answered none.'],
  ['confirmed', 'Confirmed', 'ISO date on which all own answers were re-read.'],
  ['launch-date', 'Launch date', 'ISO date of going to production.'],
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
