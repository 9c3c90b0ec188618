// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { isValid } from '../answers/isValid';
import { dependencies } from './dependencies';
import { isExercised } from './isExercised';
import { isExternal } from './isExternal';
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

/**
 * The components that the health endpoint exercises (fact `health.components`) although no answer declares them. Empty
 * without the fact, for components of the process itself, for opaque names, and while the answers leave it open.
 * @internal
 */
export function unneededComponents(options: DeriveOptions): string[] {
  const components = outerComponents(options);
  if (!components || !isValid(options.answers.get('external-access'))) {
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
      ) || isExternal(name, options);
    if (isTold && !isNeeded && !mayBeItsOwn && !isUnclear) {
      unneeded.add(name);
    }
  }
  return [...unneeded].sort();
}
