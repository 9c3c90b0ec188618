// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { lineAt } from '../lines';
import type { Definitions, Dependency } from '../types';
import { withoutComments } from '../withoutComments';
import { jvmKeys } from './jvm';
import { isNameOfTests } from './namedModules';
import { expressionAt, modulesIn } from './sbtModules';

const OF_BUILD = /\b(?:addSbtPlugin|dependencyOverrides|excludeDependencies)\b/;
/** What a project is given, with names for modules that `project` defines. */
const GIVEN = /\blibraryDependencies\s*(?:in\s+\w+\s*)?(?:\+\+=|\+=|:=)/g;
const NAME = /(?<![\w."])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;

/**
 * What a build of sbt packs: `"group" %% "artifact" % "version"` anywhere, on one line each, and the names of modules among the
 * `libraryDependencies`.
 * @internal
 */
export function readSbt(
  source: string,
  definitions: Definitions,
): Dependency[] {
  const text = withoutComments(withoutLongLines(source), 'slashes');
  const found: Dependency[] = [];
  text.split('\n').forEach((line, index) => {
    for (const { group, artifact } of OF_BUILD.test(line)
      ? []
      : modulesIn(line).modules) {
      found.push({
        name: artifact,
        keys: jvmKeys(group, artifact),
        line: () => index + 1,
      });
    }
  });
  const known = new Set<string>();
  let done = 0;
  for (const given of text.matchAll(GIVEN)) {
    const start = given.index + given[0].length;
    const expression = start < done ? '' : expressionAt(text, start);
    done = Math.max(done, start + expression.length);
    const { rest } = modulesIn(expression);
    for (const [name] of rest.matchAll(NAME)) {
      const isNew = !known.has(name) && !isNameOfTests(name);
      known.add(name);
      const modules = isNew ? definitions.modulesOf(name) : [];
      for (const module of modules) {
        const [group, artifact] = module.split(':');
        found.push({
          name: artifact,
          keys: jvmKeys(group, artifact),
          line: () => lineAt(text, given.index),
        });
      }
    }
  }
  return found;
}
