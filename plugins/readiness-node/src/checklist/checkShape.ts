// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { z } from 'zod/v4';
import type { ChecklistProblem } from './ChecklistError';
import { suggest } from './nearest';
import { checklistDocumentSchema, type ChecklistDocument } from './schema';
import type { SourcePositions } from './SourcePositions';

type Issue = z.core.$ZodIssue;

/** The keys allowed at a path, found by walking the schema. */
function keysAt(path: PropertyKey[]): string[] {
  let schema: unknown = checklistDocumentSchema;
  const unwrapped = () => {
    while (schema instanceof z.ZodOptional) {
      schema = schema.unwrap();
    }
    return schema;
  };
  for (const step of path) {
    const holder = unwrapped();
    if (holder instanceof z.ZodArray) {
      schema = holder.element;
    } else if (holder instanceof z.ZodObject) {
      schema = holder.shape[String(step)];
    }
  }
  const last = unwrapped();
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      (value as Record<PropertyKey, unknown> | undefined)?.[step],
    root,
  );
}

const expectations: Record<string, string> = {
  string: 'text; put numbers, dates and true/false in double quotes',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list: [a, b], or one "- item" a line',
  object: 'a mapping of `key: value` lines',
  record: 'a mapping of `key: value` lines',
};

function messageOf(issue: Issue, value: unknown, name: string): string {
  if (issue.code === 'invalid_type') {
    const expected = expectations[issue.expected] ?? issue.expected;
    const given = value === null ? 'is empty' : 'is of the wrong type';
    return `"${name}" ${given}; write ${expected}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `"${String(value)}" is not a value of "${name}"; ${suggest(
      String(value),
      values,
    )} (${values.join(', ')})`;
  }
  return `"${name}": ${issue.message}`;
}

/**
 * Checks a document against the schema.
 * @returns The problems; none when the value is a {@link ChecklistDocument}.
 * @internal
 */
export function checkShape(
  value: Record<string, unknown>,
  positions: SourcePositions,
): { document?: ChecklistDocument; problems: ChecklistProblem[] } {
  const result = checklistDocumentSchema.safeParse(value);
  if (result.success) {
    // The value as read, not the copy: positions are known by object.
    return { document: value as ChecklistDocument, problems: [] };
  }
  const problems: ChecklistProblem[] = [];
  for (const issue of result.error.issues) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(value, path) as object;
      for (const key of issue.keys) {
        problems.push({
          message: `Unknown key "${key}"; ${suggest(key, keysAt(path))}`,
          location: positions.ofKey(holder, key),
        });
      }
    } else {
      const holder = valueAt(value, path.slice(0, -1)) as object;
      const last = path.at(-1);
      const names = path.filter(step => typeof step === 'string');
      problems.push({
        message: messageOf(
          issue,
          valueAt(value, path),
          String(names.at(-1) ?? 'checklist'),
        ),
        location: positions.ofValue(
          holder,
          typeof last === 'symbol' ? undefined : last,
        ),
      });
    }
  }
  return { problems };
}
