// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChecklistProblem } from '../ChecklistError';
import { suggest } from '../nearest';
import { checkListItem } from './checkListItem';
import type { PredicateScope } from './PredicateScope';
import { derivedNames } from './derivedNames';

const operators = ['$contains', '$in', '$exists', '$hasPrefix'];
const entityFields = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
const contextFields = ['entity', 'answers', 'facts', 'derived'];

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The problem with the name of a field; nothing if it is known. */
function checkPath(path: string, scope: PredicateScope): string | undefined {
  const [root, ...rest] = path.split('.');
  const name = rest.join('.');
  const roots = scope.checks ? contextFields : entityFields;
  if (!roots.includes(root)) {
    return `A field must begin with one of ${roots
      .map(known => `"${known}"`)
      .join(', ')}, not "${root}"; ${
      scope.checks && entityFields.includes(root)
        ? `write "entity.${path}"`
        : suggest(root, roots)
    }`;
  }
  if (root === 'answers' && !scope.checks?.has(name)) {
    return `"${path}" names a check that does not exist; ${suggest(
      name,
      scope.checks?.keys() ?? [],
    )}`;
  }
  if (root === 'derived' && !derivedNames.includes(name)) {
    return `There is no derived value "${name}"; ${suggest(
      name,
      derivedNames,
    )}`;
  }
  if (root === 'facts' && rest.length < 2) {
    return `A fact is named by its provider and its name, for example "facts.repository.license"`;
  }
  return undefined;
}

function isListField(path: string): boolean {
  return (
    /^(answers|derived)\./.test(path) ||
    /^(entity\.)?(relations|metadata\.(tags|links))$/.test(path)
  );
}

/** Checks `path: value` of a predicate. @internal */
export function checkField(
  holder: object,
  path: string,
  scope: PredicateScope,
): ChecklistProblem[] {
  const { positions } = scope;
  const value = (holder as Record<string, unknown>)[path];
  const location = positions.ofValue(holder, path);
  const problem = (message: string): ChecklistProblem[] => [
    { message, location },
  ];
  const unknown = checkPath(path, scope);
  if (unknown) {
    return [{ message: unknown, location: positions.ofKey(holder, path) }];
  }
  if (isPrimitive(value)) {
    return isListField(path)
      ? problem(
          `"${path}" is a list, which never equals a single value; write ${path}: { $contains: ${value} }`,
        )
      : [];
  }
  if (Array.isArray(value)) {
    return problem(
      isListField(path)
        ? `To ask whether "${path}" has one of several values, write ${path}: { $contains: { $any: [...] } }`
        : `To ask for one of several values, write ${path}: { $in: [...] }`,
    );
  }
  if (typeof value !== 'object' || value === null) {
    return problem(
      `"${path}" is compared with null; to ask whether it is absent, write ${path}: { $exists: false }`,
    );
  }
  const keys = Object.keys(value);
  if (keys.length !== 1) {
    return [
      {
        message: keys.length
          ? `${keys
              .map(key => `"${key}"`)
              .join(
                ' and ',
              )} are in one mapping, and all but one would be ignored; repeat the field in a list under "$all": [ { ${path}: ... }, { ${path}: ... } ]`
          : `"${path}" needs a comparison; use one of: ${operators.join(', ')}`,
        location: keys.length ? positions.ofKey(value, keys[1]) : location,
      },
    ];
  }
  const [operator] = keys;
  const operand = (value as Record<string, unknown>)[operator];
  const at = positions.ofValue(value, operator);
  if (!operators.includes(operator)) {
    const message = ['$all', '$any', '$not'].includes(operator)
      ? `"${operator}" combines predicates and cannot follow a field; write ${operator} first and repeat "${path}" inside it`
      : `Unknown comparison "${operator}"; ${suggest(operator, operators)}`;
    return [{ message, location: positions.ofKey(value, operator) }];
  }
  if (operator === '$exists' && typeof operand !== 'boolean') {
    return [{ message: '"$exists" takes true or false', location: at }];
  }
  if (operator === '$contains') {
    return checkListItem(
      operand,
      { holder: value, member: operator },
      { ...scope, path },
    );
  }
  if (operator !== '$exists' && isListField(path)) {
    return problem(
      `"${path}" is a list, for which "${operator}" is never true; write ${path}: { $contains: { $any: [...] } }`,
    );
  }
  if (
    operator === '$in' &&
    !(Array.isArray(operand) && operand.length && operand.every(isPrimitive))
  ) {
    return [{ message: '"$in" takes a list of values: [a, b]', location: at }];
  }
  if (operator === '$hasPrefix' && typeof operand !== 'string') {
    return [{ message: '"$hasPrefix" takes text', location: at }];
  }
  return [];
}
