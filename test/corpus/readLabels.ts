// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  FACT_NAMES,
  type FactName,
  type Label,
  type LabelledFact,
} from './types';

/** May be absent: only code that is annotated says something of it. */
const OPTIONAL = new Set<FactName>(['piiAnnotations']);

/** Throws an error that names the file and what is wrong with it. */
export function parseLabel(text: string, file: string): Label {
  const fail = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  const from = parse(text) ?? {};
  for (const key of ['repository', 'commit', 'service', 'folder', 'stack']) {
    if (typeof from[key] !== 'string') {
      fail(`${key} has to be a text`);
    }
  }
  if (!/^[0-9a-f]{40}$/.test(from.commit)) {
    fail('commit has to be the full name, 40 digits');
  }
  const unknown = Object.keys(from.facts ?? {}).find(
    name => !(FACT_NAMES as readonly string[]).includes(name),
  );
  if (unknown) {
    fail(`there is no fact ${unknown}; there are ${FACT_NAMES.join(', ')}`);
  }
  const facts: Label['facts'] = {};
  for (const name of FACT_NAMES) {
    const fact = from.facts?.[name];
    if (fact?.value !== undefined) {
      facts[name] = toFact(fact, what => fail(`${name}: ${what}`));
    } else if (!OPTIONAL.has(name)) {
      fail(`${name} has no value; say cannot-tell where it cannot be told`);
    }
  }
  return { ...from, deployment: from.deployment ?? [], facts };
}

function toFact(
  from: Record<string, any>,
  fail: (what: string) => never,
): LabelledFact {
  const at = [from.at ?? []].flat();
  const wrong = at.find(place => !/^[^:].*:[1-9]\d*$/.test(String(place)));
  if (wrong !== undefined) {
    fail(`"${wrong}" is no place; write path:line`);
  }
  return {
    value: from.value,
    at,
    ...(from.why && { why: from.why }),
    isAnyOf: Boolean(from.anyOf),
    isDebatable: Boolean(from.debatable),
  };
}

/** All labels of a folder, by the names of their repositories. */
export function readLabels(folder: string): Label[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => parseLabel(readFileSync(join(folder, name), 'utf8'), name));
}
