// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { lineAt } from '../lines';
import { isTable, parseToml, tableAt, textsOf } from '../../parseToml';
import type { Definitions, Dependency } from '../types';
import { withoutComments } from '../withoutComments';
import { jvmKeys } from './jvm';

/** Configurations that are packed with the service. */
const PACKED = new Set([
  'implementation',
  'api',
  'runtimeOnly',
  'compile',
  'runtime',
]);
/** Blocks whose dependencies are for building or tests, or only say versions. */
const OTHER_BLOCK =
  /^(?:buildscript|pluginManagement|dependencyManagement|constraints|plugins|testing|suites|components|configurations)$|test/i;
/** What is asked for in other ways than by a module. */
const NO_MODULE = new Set([
  'platform',
  'enforcedPlatform',
  'project',
  'files',
  'fileTree',
  'testFixtures',
  'gradleApi',
  'localGroovy',
]);
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[A-Za-z_][\w.]*|[{}()\n,:;=]/g;

/** Where properties of a project are kept. */
const EXTRA = /^(?:rootProject\.|project\.)?ext\./;

interface Statement {
  configuration: string;
  texts: string[];
  words: string[];
  index: number;
  depth: number;
}

/** `group: 'a', name: 'b'`, `"a:b:1"`, `libs.b`. */
function modulesOf(
  { texts, words }: Statement,
  named: (word: string) => string[],
): string[] {
  if (words.some(word => NO_MODULE.has(word))) {
    return [];
  }
  if (words.includes('group') && words.includes('name')) {
    return [texts.slice(0, 2).join(':')];
  }
  return [...texts.filter(text => text.includes(':')), ...words.flatMap(named)];
}

/**
 * What a build script of Gradle packs, in Groovy or Kotlin: the calls of `implementation`, `api` and `runtimeOnly` in
 * `dependencies`, by coordinates or by the alias of a version catalog.
 * @internal
 */
export function readGradle(
  source: string,
  definitions: Definitions,
): Dependency[] {
  const text = withoutComments(withoutLongLines(source), 'slashes');
  const found: Dependency[] = [];
  const blocks: boolean[] = [];
  let label: string[] = [];
  let statement: Statement | undefined;
  let isStart = true;
  let last = '';
  /** `def pg = 'group:artifact:1'`, `ext.pg = …`, by name. */
  const variables = new Map<string, string>();
  const named = (word: string) => {
    const own = variables.get(word.replace(EXTRA, ''));
    return own === undefined ? definitions.modulesOf(word) : [own];
  };
  const finish = () => {
    const { index = 0 } = statement ?? {};
    for (const module of statement ? modulesOf(statement, named) : []) {
      const [group, artifact = ''] = module.split(':');
      found.push({
        name: artifact,
        keys: jvmKeys(group, artifact),
        line: () => lineAt(text, index),
      });
    }
    statement = undefined;
    isStart = true;
    label = [];
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isText = /^["']/.test(token);
    const word = isText ? token.slice(1, -1) : token;
    if (token === '{') {
      blocks.push(label.some(one => OTHER_BLOCK.test(one)));
      finish();
    } else if (token === '}') {
      finish();
      blocks.pop();
    } else if (token === '\n' || token === ';') {
      if (!statement || (statement.depth <= 0 && last !== ',')) {
        finish();
      }
    } else if (isStart && PACKED.has(word) && !blocks.includes(true)) {
      statement = {
        configuration: word,
        texts: [],
        words: [],
        index,
        depth: 0,
      };
      isStart = false;
    } else {
      if (statement) {
        statement.depth += Number(token === '(') - Number(token === ')');
        if (isText) {
          statement.texts.push(word);
        } else if (/^\w/.test(word)) {
          statement.words.push(word);
        }
      } else if (isText || /^\w/.test(word)) {
        const name = label.at(-1);
        if (isText && last === '=' && name !== undefined) {
          variables.set(name.replace(EXTRA, ''), word);
        }
        label.push(word);
      }
      isStart = false;
    }
    last = token === '\n' ? last : token;
  }
  finish();
  return found;
}

function moduleOf(how: unknown): string | undefined {
  if (typeof how === 'string') {
    return how;
  }
  const { module, group, name } = isTable(how) ? how : {};
  if (typeof module === 'string') {
    return module;
  }
  return typeof group === 'string' && typeof name === 'string'
    ? `${group}:${name}`
    : undefined;
}

/**
 * The libraries and bundles of a version catalog, by what build scripts call them: `libs.spring.kafka`.
 * @internal
 */
export function catalogOf(
  path: string,
  text: string,
): [accessor: string, modules: string[]][] {
  const root = parseToml(text);
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace('.versions.toml', '');
  const accessor = (alias: string) => alias.replace(/[-_]/g, '.');
  const modules = new Map<string, string>();
  for (const [alias, how] of Object.entries(tableAt(root, 'libraries'))) {
    const module = moduleOf(how);
    if (module !== undefined) {
      modules.set(accessor(alias), module);
    }
  }
  const bundles = Object.entries(tableAt(root, 'bundles')).map(
    ([alias, list]): [string, string[]] => [
      `${name}.bundles.${accessor(alias)}`,
      textsOf(list)
        .map(one => modules.get(accessor(one)))
        .filter(one => one !== undefined),
    ],
  );
  return [
    ...[...modules].map(([alias, module]): [string, string[]] => [
      `${name}.${alias}`,
      [module],
    ]),
    ...bundles,
  ];
}
