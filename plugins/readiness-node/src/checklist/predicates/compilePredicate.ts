// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  parseFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { compilePath } from './compilePath';

type Test = (value: unknown) => boolean;

/** Equality as in `@backstage/filter-predicates`: it ignores letter case, and whether a number is text. */
function compileEquality(expected: unknown): Test {
  if (typeof expected === 'string') {
    const upper = expected.toUpperCase();
    return value =>
      value === expected ||
      (typeof value === 'string' && value.toUpperCase() === upper) ||
      (typeof value === 'number' && String(value) === expected);
  }
  if (typeof expected === 'number') {
    const text = String(expected);
    return value => value !== null && String(value) === text;
  }
  return value => value === expected;
}

function compileValue(filter: unknown): Test {
  if (typeof filter !== 'object' || filter === null) {
    return compileEquality(filter);
  }
  if ('$contains' in filter) {
    const item = compileNode(filter.$contains);
    return value => Array.isArray(value) && value.some(item);
  }
  if ('$in' in filter) {
    const tests = (filter.$in as unknown[]).map(compileEquality);
    return value => tests.some(test => test(value));
  }
  if ('$exists' in filter) {
    const wanted = filter.$exists === true;
    return value => (value !== undefined) === wanted;
  }
  if ('$hasPrefix' in filter) {
    const prefix = String(filter.$hasPrefix).toUpperCase();
    return value =>
      typeof value === 'string' && value.toUpperCase().startsWith(prefix);
  }
  throw new InputError(
    `Unknown operator in a predicate: ${JSON.stringify(filter)}`,
  );
}

function compileNode(predicate: unknown): Test {
  if (typeof predicate !== 'object' || predicate === null) {
    return compileEquality(predicate);
  }
  if ('$all' in predicate) {
    const tests = (predicate.$all as unknown[]).map(compileNode);
    return value => tests.every(test => test(value));
  }
  if ('$any' in predicate) {
    const tests = (predicate.$any as unknown[]).map(compileNode);
    return value => tests.some(test => test(value));
  }
  if ('$not' in predicate) {
    const test = compileNode(predicate.$not);
    return value => !test(value);
  }
  const fields = Object.entries(predicate).map(([path, filter]) => {
    const get = compilePath(path);
    const test = compileValue(filter);
    return (value: unknown) => test(get(value));
  });
  return fields.length === 1
    ? fields[0]
    : value => fields.every(field => field(value));
}

/**
 * Compiles a predicate of `@backstage/filter-predicates` to a closure that gives the same results as
 * `filterPredicateToFilterFunction`, several times faster.
 * @throws InputError if it is not a predicate.
 * @internal
 */
export function compilePredicate<T>(predicate: unknown): (value: T) => boolean {
  const parsed: FilterPredicate = parseFilterPredicate(predicate);
  return compileNode(parsed);
}
