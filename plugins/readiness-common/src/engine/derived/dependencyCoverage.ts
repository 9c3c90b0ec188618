// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DeriveOptions } from './types';
import { answerValues } from '../answerValues';
import { isValid } from '../answers/isValid';
import { type Dependency, dependencies, storeOrQueue } from './dependencies';
import { type HealthComponent, healthComponents } from './healthComponents';
import { isOpaque, outerComponents } from './outerComponents';
import { productsIn } from './products';
import { isKnownTechnology } from './technologies';
import { namesTheService } from './namesTheService';
import { surelyExercises } from './surelyExercises';
import { uncoveredDependencies } from './uncoveredDependencies';

/** The answers that must exist before anybody knows what has to be exercised. */
const NEEDED = ['persistence', 'messaging', 'email', 'service-access'];

function itemsOf(options: DeriveOptions, check: string): string[] | undefined {
  const answer = options.answers.get(check);
  return isValid(answer)
    ? answerValues(answer).map(item => item.toLowerCase())
    : undefined;
}

/** For `other`, or an organisation's own word, nobody can tell what would exercise it. */
function isVague(check: string, item: string): boolean {
  return (
    (check === 'persistence' || check === 'messaging') &&
    (item === 'other' || !isKnownTechnology(item))
  );
}

/** A component named Redis serves as store and as queue; one called `celery` is only the queue. */
function sharesComponent(
  need: Dependency,
  index: number,
  requires: Dependency[],
  components: HealthComponent[],
): boolean {
  const [asked] = productsIn(need.name);
  const isSame = ({ role, name }: Dependency) =>
    role === 'store' && productsIn(name)[0] === asked;
  return (
    need.role === 'queue' &&
    asked !== undefined &&
    requires.slice(0, index).some(isSame) &&
    components.some(({ name }) => productsIn(name)[0] === asked)
  );
}

/**
 * Whether each dependency has a component of its own: one component called "database" exercises MySQL or MongoDB, not
 * both. Finds a matching by augmenting paths (Kuhn).
 */
function haveOneEach(
  requires: Dependency[],
  components: HealthComponent[],
): boolean {
  const takenBy = new Map<HealthComponent, Dependency>();
  const take = (need: Dependency, tried: Set<HealthComponent>): boolean => {
    for (const component of components) {
      if (!tried.has(component) && surelyExercises(component, need)) {
        tried.add(component);
        const other = takenBy.get(component);
        if (!other || take(other, tried)) {
          takenBy.set(component, need);
          return true;
        }
      }
    }
    return false;
  };
  return requires
    .filter(
      (need, index) => !sharesComponent(need, index, requires, components),
    )
    .every(need => take(need, new Set()));
}

/**
 * Whether the components that the owner names are among the exercised ones: a list with further names cannot be
 * verified.
 */
function isListTrue(
  options: DeriveOptions,
  components: HealthComponent[],
): boolean {
  const listed = itemsOf(options, 'health-covers') ?? [];
  return listed
    .filter(item => item !== 'all')
    .every(item =>
      components.some(
        component =>
          namesTheService(component.name, item) ||
          component.name.toLowerCase() === item ||
          surelyExercises(component, storeOrQueue(item, 'store')) ||
          surelyExercises(component, storeOrQueue(item, 'queue')),
      ),
    );
}

/**
 * How the health endpoint (fact `health.components`) covers the declared dependencies of the service.
 *
 * - `complete`: every declared dependency has a component of its own, and no component is opaque. With `exact` beside
 *   it if nothing else is exercised.
 * - `incomplete`: a declared dependency is not exercised
 * - `cannot-tell`: no list, an opaque component, an answer that is missing or vague. With `likely` beside it if some
 *   dependencies certainly are exercised, and opaque components may exercise the others.
 *
 * @remarks
 * Verifying takes more than not contradicting: `uncovered-dependencies` may be empty because nothing can be held
 * against the endpoint, and this still be `cannot-tell`. External services are not counted: an endpoint that called
 * them would fail with them. But if nothing else needs exercising, the answer about them must be none too.
 * @internal
 */
export function dependencyCoverage(options: DeriveOptions): string[] {
  const components = outerComponents(options);
  const answers = NEEDED.map(check => ({
    check,
    items: itemsOf(options, check),
  }));
  const isKnown = answers.every(({ items }) => items !== undefined);
  const isDefinite = answers.every(
    ({ check, items }) => !items?.some(item => isVague(check, item)),
  );
  if (components && uncoveredDependencies(options).length > 0) {
    return ['incomplete'];
  }
  if (!isKnown || !isDefinite) {
    return ['cannot-tell'];
  }
  const requires = dependencies(options);
  if (requires.length === 0) {
    const outside = itemsOf(options, 'external-access');
    const isReadable =
      components !== undefined || options.facts['health.reachable'] === true;
    const needsNothing =
      outside?.every(item => item === 'none') &&
      answers.every(({ items }) => items?.every(item => item === 'none'));
    if (!isReadable || !needsNothing) {
      return ['cannot-tell'];
    }
  }
  const outer = components ?? [];
  if (!isListTrue(options, healthComponents(options.facts) ?? [])) {
    return ['cannot-tell'];
  }
  const hasOpaque = outer.some(one => isOpaque(one, requires, options));
  if (hasOpaque || !haveOneEach(requires, outer)) {
    const isInPart =
      hasOpaque &&
      requires.some(need =>
        outer.some(component => surelyExercises(component, need)),
      );
    return isInPart ? ['cannot-tell', 'likely'] : ['cannot-tell'];
  }
  const isExact =
    components !== undefined &&
    outer.every(component =>
      requires.some(need => surelyExercises(component, need)),
    );
  return isExact ? ['complete', 'exact'] : ['complete'];
}
