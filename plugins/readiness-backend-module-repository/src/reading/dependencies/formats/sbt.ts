// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';
import { jvmKeys } from './jvm';

const MODULE =
  /"([\w.-]+)"[ \t]*%{1,3}[ \t]*"([\w.-]+)"[ \t]*%[ \t]*[^\s,()%]+/g;
const NOT_PACKED =
  /^[ \t]*%[ \t]*(?:"(?:test|it|provided|test,it|it,test)[^"\n]*"|(?:Test|IntegrationTest|Provided)\b)/;

/** `"group" %% "artifact" % "version"` of sbt, on one line each. @internal */
export function readSbt(text: string): Dependency[] {
  const found: Dependency[] = [];
  withoutComments(withoutLongLines(text), 'slashes')
    .split('\n')
    .forEach((line, index) => {
      const isPlugin =
        /\b(?:addSbtPlugin|dependencyOverrides|excludeDependencies)\b/.test(
          line,
        );
      for (const match of isPlugin ? [] : line.matchAll(MODULE)) {
        const [whole, group, artifact] = match;
        const rest = line.slice(match.index + whole.length);
        if (!NOT_PACKED.test(rest)) {
          found.push({
            name: artifact,
            keys: jvmKeys(group, artifact),
            line: () => index + 1,
          });
        }
      }
    });
  return found;
}
