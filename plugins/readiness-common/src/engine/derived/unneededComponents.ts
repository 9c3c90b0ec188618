// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { dependencies } from './dependencies';
import type { HealthComponent } from './healthComponents';
import { isExercised } from './isExercised';
import { namesEntity } from './namesEntity';
import { tellingWords } from './namesTheService';
import { outerComponents } from './outerComponents';
import { kindOfProduct, possibleProducts } from './products';
import { isKnownTechnology } from './technologies';

/** The checks that must be answered before a component of a kind can be called undeclared. */
const CHECKS = new Map(
  Object.entries({
    database: ['persistence'],
    cache: ['persistence', 'messaging'],
    search: ['persistence'],
    storage: ['persistence'],
    queue: ['persistence', 'messaging'],
    email: ['email'],
    store: ['persistence', 'messaging'],
    service: ['service-access', 'external-access'],
  }),
);

/** Whether an answer may mean a component without naming it: `other`, or an organisation's own word. */
function isVague(check: string, items: string[]): boolean {
  if (check === 'persistence' || check === 'messaging') {
    return items.some(item => item === 'other' || !isKnownTechnology(item));
  }
  // Endpoints use their own names for other services, so only "none" is conclusive.
  return check !== 'email' && items.some(item => item !== 'none');
}

/** Kinds of which a general name says too little: a cache may be in memory, files on the disk, a search a feature. */
const ITS_OWN = new Set(['cache', 'storage', 'search']);

/** What a cloud or vendor offers, where an answer about external access names only the vendor. */
const VENDORS: [RegExp, RegExp][] = [
  [
    /\b(?:aws|amazon)\b/i,
    /s3|sqs|sns|ses|dynamo|rds|elasticache|aurora|kinesis/i,
  ],
  [/\b(?:gcp|google)\b/i, /gcs|pubsub|bigquery|firestore|spanner|google/i],
  [/\bazure\b/i, /azure|servicebus|eventhub|cosmos|blob/i],
  [/\bconfluent\b/i, /kafka/i],
  [/\belastic\b/i, /elastic/i],
  [/\batlas\b/i, /mongo/i],
  [/\bmail(?:gun|jet|chimp)?|sendgrid|postmark|mandrill\b/i, /mail|smtp/i],
];

/** Whether the answer about external access declares a component: by its name, its product or its vendor. */
function isExternal({ name }: HealthComponent, items: string[]): boolean {
  const products = possibleProducts(name);
  return items.some(
    item =>
      namesEntity(name, [item]) ||
      possibleProducts(item).some(product => products.includes(product)) ||
      VENDORS.some(([vendor, offer]) => vendor.test(item) && offer.test(name)),
  );
}

/**
 * The components that the health endpoint exercises (fact `health.components`) although no answer declares them. Empty
 * without the fact, for components of the process itself, for opaque names, and while the answers leave it open.
 * @internal
 */
export function unneededComponents(options: DeriveOptions): string[] {
  const outside = options.answers.get('external-access');
  const components = outerComponents(options);
  if (!components || !isValid(outside)) {
    return [];
  }
  const requires = dependencies(options);
  const unneeded = new Set<string>();
  for (const component of components) {
    const { name, isUnclear } = component;
    const [product] = possibleProducts(name);
    const kind = component.kind ?? (product && kindOfProduct(product));
    const checks = kind === undefined ? undefined : CHECKS.get(kind);
    const isTold = checks?.every(check => {
      const answer = options.answers.get(check);
      return isValid(answer) && !isVague(check, answer.values);
    });
    const mayBeItsOwn =
      !product &&
      (ITS_OWN.has(kind ?? '') ||
        // Some URL, which may be its own
        (kind === 'service' && tellingWords(name) === ''));
    const isNeeded =
      requires.some(
        need => isExercised(need, component) || namesEntity(name, [need.name]),
      ) || isExternal(component, outside.values);
    if (isTold && !isNeeded && !mayBeItsOwn && !isUnclear) {
      unneeded.add(name);
    }
  }
  return [...unneeded].sort();
}
