// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { withoutComments } from '../withoutComments';
import { expressionAt, modulesIn } from './sbtModules';

const TOKEN =
  /\bobject\s+(\w+)|\b(?:val|var|def)\s+(\w+)(?:\s*:\s*[\w.[\]]{1,100})?\s*=(?!=)|[{}]/g;
/** `"group:artifact:version"`, as Gradle writes it. */
const COORDINATES = /["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g;
/** A name that others call a value by: `Libs.kafka`, `kafka`. */
const REFERENCE = /(?<![\w."])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;
/** Values that are made of values that are made of values. */
const DEEPEST = 20;
const MOST_MODULES = 500;
const OF_TESTS =
  /(?:^|[._])(?:it|tests?|testing|spec|mock)|Tests?(?:[A-Z._]|$)/;

/** Whether a name says that it stands for modules of tests. @internal */
export function isNameOfTests(name: string): boolean {
  return OF_TESTS.test(name);
}

/** A value of a build, and what it is made of. */
interface Named {
  container: string | undefined;
  name: string;
  modules: string[];
  references: string[];
}

/** The last two parts of a name: `Dependencies.Compile.kafka` is `Compile.kafka` wherever its object is kept. */
function shortened(accessor: string): string {
  return accessor.split('.').slice(-2).join('.');
}

function valuesIn(text: string): Named[] {
  const found: Named[] = [];
  const containers: (string | undefined)[] = [];
  let next: string | undefined;
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, container, name] = match;
    if (match.index < done) {
      // Within a value
    } else if (whole === '{') {
      containers.push(next ?? containers.at(-1));
      next = undefined;
    } else if (whole === '}') {
      containers.pop();
    } else if (container) {
      next = container;
    } else if (name) {
      const start = match.index + whole.length;
      const value = expressionAt(text, start);
      done = start + value.length;
      const { modules, rest } = modulesIn(value);
      found.push({
        // Scala 3 needs no braces
        container: containers.at(-1) ?? next,
        name,
        modules: [
          ...modules.map(({ module }) => module),
          ...[...value.matchAll(COORDINATES)].map(([, module]) => module),
        ],
        references: [
          ...new Set([...rest.matchAll(REFERENCE)].map(([one]) => one)),
        ],
      });
    }
  }
  return found;
}

const OPENS_MAP = /(?<!\w)(\w{1,100})\s{0,20}[:=]\s{0,20}\[/;
const ENTRY =
  /^\s*["']?(\w+)["']?\s*[:=]\s*["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/;

/** `libs = [kafka: 'group:artifact:1']` of a script of Gradle. */
function entriesIn(text: string): Named[] {
  const found: Named[] = [];
  let container: string | undefined;
  for (const line of text.split('\n')) {
    const opened = OPENS_MAP.exec(line);
    container = opened?.[1] ?? container;
    const items = opened
      ? line.slice(opened.index + opened[0].length).split(',')
      : [line];
    for (const item of items) {
      const [, name, module] = ENTRY.exec(item) ?? [];
      if (name && container) {
        found.push({ container, name, modules: [module], references: [] });
      }
    }
  }
  return found;
}

/**
 * The modules that code of a build gives names to, by the names that build scripts call them: the objects of `project` of sbt
 * and of `buildSrc`, the maps of scripts of Gradle. A name that means different things in one file means none of them.
 * @internal
 */
export function namedModules(
  path: string,
  source: string,
): [accessor: string, modules: string[]][] {
  const text = withoutComments(withoutLongLines(source), 'slashes');
  const isScript = path.endsWith('.gradle');
  const all = isScript ? entriesIn(text) : valuesIn(text);
  const byName = new Map<string, Named[]>();
  for (const one of all) {
    const names = [
      ...(one.container ? [`${one.container}.${one.name}`] : []),
      // An import of everything in an object
      ...(isScript ? [] : [one.name]),
    ];
    for (const name of names) {
      const same = byName.get(name);
      if (same) {
        same.push(one);
      } else {
        byName.set(name, [one]);
      }
    }
  }
  const meant = (name: string): Named | undefined => {
    const ones = byName.get(shortened(name)) ?? byName.get(name) ?? [];
    return ones.length === 1 ? ones[0] : undefined;
  };
  const known = new Map<Named, ReadonlySet<string>>();
  const resolved = (one: Named, depth = 0): ReadonlySet<string> => {
    const before = known.get(one);
    if (before) {
      return before;
    }
    const modules = new Set(one.modules);
    // What refers to itself adds nothing to itself
    known.set(one, modules);
    for (const name of depth < DEEPEST ? one.references : []) {
      const other = isNameOfTests(name) ? undefined : meant(name);
      for (const module of other ? resolved(other, depth + 1) : []) {
        if (modules.size < MOST_MODULES) {
          modules.add(module);
        }
      }
    }
    return modules;
  };
  return [...byName].flatMap(([name, ones]): [string, string[]][] => {
    const modules = ones.length === 1 ? [...resolved(ones[0])] : [];
    return modules.length > 0 ? [[name, modules]] : [];
  });
}
