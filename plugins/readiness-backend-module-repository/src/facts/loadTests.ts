// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';

/** Where load tests are kept, by the habits of the tools. The first group is what is shown. */
const PATHS = [
  /^((?:.*\/)?(?:load|stress|perf(?:ormance)?)[-_]?tests?)\/.+/i,
  /^((?:.*\/)?tests?\/(?:load|stress|perf(?:ormance)?))\/.+/i,
  /^((?:.*\/)?(?:k6|gatling|jmeter|artillery|locust|vegeta))\/.+/i,
  /^((?:.*\/)?locustfile[^/]*\.py)$/i,
  /^((?:.*\/)?[^/]+\.k6\.[jt]s)$/i,
  /^((?:.*\/)?[^/]+\.jmx)$/i,
  /^((?:.*\/)?artillery[^/]*\.ya?ml)$/i,
];

/** Part of each such path. */
const WORD =
  /load|stress|perf|k6|gatling|jmeter|artillery|locust|vegeta|\.jmx$/i;

/** What a file says of itself, wherever it is kept; few texts have the mark. */
const CONTENTS: [path: RegExp, mark: string, text: RegExp][] = [
  [
    /\.[cm]?[jt]s$/,
    'k6',
    /^[ \t]*import\b[^;\n\r\u2028\u2029]*\bfrom[ \t]*['"]k6(?:\/[\w-]+)?['"]/m,
  ],
  [/\.py$/, 'locust', /^[ \t]*(?:from locust\b.*\bimport\b|import locust\b)/m],
  [
    /\.(?:scala|java|kt)$/,
    'io.gatling.',
    /^[ \t]*import[ \t]+(?:static[ \t]+)?io\.gatling\./m,
  ],
  [/\.ya?ml$/, 'phases:', /^config:[ \t]*\n(?:[ \t#].*\n|\n)*[ \t]+phases:/m],
];

/** Made by load tests, or about them, but none. */
const NOT_A_TEST =
  /\.(?:md|rst|txt|adoc|csv|png|svg|html)$|(?:^|\/)(?:\.gitkeep|__init__\.py|README[^/]*)$/i;
const MOST = 20;

function isInside(path: string, places: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (places.has(path.slice(0, end))) {
      return true;
    }
  }
  return false;
}

/** Lists the load tests: folders and files of k6, Locust, Gatling, JMeter, Artillery. @internal */
export function readLoadTests(scope: Scope): Reading {
  const found = new Set<string>();
  const own = (path: string) => WORD.test(path) && !NOT_A_TEST.test(path);
  for (const path of scope.paths) {
    const place =
      own(path) && PATHS.map(one => one.exec(path)?.[1]).find(Boolean);
    if (place) {
      found.add(place);
    }
  }
  for (const { path, text } of scope.files) {
    const isTest = CONTENTS.some(
      ([name, mark, content]) =>
        name.test(path) &&
        text.includes(mark) &&
        content.test(withoutLongLines(text)),
    );
    if (isTest && !isInside(path, found)) {
      found.add(path);
    }
  }
  const value = [...found].sort().slice(0, MOST);
  if (value.length === 0 && scope.isPartial) {
    return { cannotTell: 'The repository has more files than are read.' };
  }
  return { value, ...(value[0] && { path: value[0] }) };
}
