// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collectRegexes } from './regex/collect.mjs';
import { EXCEPTIONS } from './regex/exceptions.mjs';
import {
  classify,
  keyOf,
  readResults,
  writeResults,
} from './regex/classify.mjs';
import { printLine } from './toolchain/printLine.mjs';

/** An exception must say why, in a sentence. */
const SHORTEST_REASON = 30;

/**
 * Checks that no regular expression of the plugins takes more than linear time, whatever it is given. What recheck said
 * of each is kept in scripts/regex/results.json, so that only new ones take time; `--update` writes that file anew.
 * @returns one text a problem
 */
export async function checkRegexes({
  root,
  exceptions,
  results: file,
  update,
}) {
  const regexes = collectRegexes(root);
  const results = readResults(file);
  const wanted = new Map();
  for (const regex of regexes) {
    if (regex.source !== undefined && !results.has(keyOf(regex))) {
      wanted.set(keyOf(regex), regex);
    }
  }
  for (const [key, result] of await classify([...wanted.values()], printLine)) {
    results.set(key, result);
  }
  if (update) {
    const used = new Set(
      regexes.filter(({ source }) => source !== undefined).map(keyOf),
    );
    writeResults(
      file,
      [...results].filter(([key]) => used.has(key)),
    );
  } else if (wanted.size > 0) {
    printLine(
      `${wanted.size} expressions are new. So that they are not classified in each run: node run.mjs yarn node scripts/checkRegexes.mjs --update, and commit ${file}.`,
    );
  }

  const problems = [];
  const unused = new Set(exceptions);
  for (const regex of regexes) {
    const result =
      regex.source === undefined ? 'dynamic' : results.get(keyOf(regex));
    if (result === 'safe') {
      continue;
    }
    const exception = exceptions.find(
      ({ path, text }) => path === regex.path && text === regex.text,
    );
    if (exception) {
      unused.delete(exception);
    } else {
      problems.push(
        `${regex.path}:${regex.line} ${regex.text}\n    ${ADVICE[result]}`,
      );
    }
  }
  for (const { path, text, reason } of exceptions) {
    if ((reason ?? '').length < SHORTEST_REASON) {
      problems.push(`The exception ${path} ${text} gives no reason.`);
    }
  }
  for (const { path, text } of unused) {
    problems.push(`The exception ${path} ${text} is not needed: remove it.`);
  }
  return { problems, count: regexes.length };
}

const MEND =
  'Write it so that no two parts of it match the same characters, or read the text by hand; or add an exception with its reason to scripts/regex/exceptions.mjs.';
const ADVICE = {
  polynomial: `takes more than linear time on some texts. ${MEND}`,
  exponential: `takes exponential time on some texts. ${MEND}`,
  unknown: `could not be classified in time. ${MEND}`,
  dynamic: `is put together when it runs, and cannot be classified. Write it out, or add an exception to scripts/regex/exceptions.mjs that says what bounds it.`,
};

async function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { problems, count } = await checkRegexes({
    root,
    exceptions: EXCEPTIONS,
    results: join(root, 'scripts', 'regex', 'results.json'),
    update: process.argv.includes('--update'),
  });
  for (const problem of problems) {
    printLine(problem);
  }
  printLine(`${count} regular expressions, ${problems.length} problems`);
  // Its checker is a process of its own, which would keep this one open
  process.exit(problems.length > 0 ? 1 : 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main();
}
