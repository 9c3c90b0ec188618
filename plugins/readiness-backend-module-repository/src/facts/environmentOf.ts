// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const PRODUCTION = new Set(['prod', 'production', 'prd', 'live']);
const OTHER = new Set(
  'dev devel develop development devstack local localhost localdev localstack test tests testing ci qa uat sit staging stage stg sandbox preview example examples minikube playground e2e preprod nonprod stub ephemeral'.split(
    ' ',
  ),
);

/** Code may be about a stage, a preview or what is local: there only the name of the file tells. */
const CODE =
  /\.(?:py|js|mjs|cjs|jsx|ts|tsx|vue|svelte|rb|php|go|java|kt|scala|groovy|cs|fs|vb|rs|ex|erl|gleam|swift|dart|clj|cljs|cljc|c|cc|cpp|h|hpp|mm|lua|pl|pm|raku|hs|ml|nim|cr|zig|hx|sol|jl|r|coffee)$/i;
/** Words for settings, beside which a word for an environment means one. */
const OF_SETTINGS =
  /^(?:settings?|config|configs|conf|configuration|environments?|envs?|env|deploy|deployments?|overlays?|profiles?)$/;

function kindOfWords(words: string[]): 'production' | 'other' | undefined {
  // `non-prod` and `pre-prod` are two words
  const isBefore = words.some(
    (word, index) =>
      /^prod/.test(word) && /^(?:non|pre)$/.test(words[index - 1] ?? ''),
  );
  // Those of one change, which nobody but its reviewers uses
  const isOfReview = words.some(
    (word, index) =>
      word === 'review' && /^apps?$/.test(words[index + 1] ?? ''),
  );
  if (isBefore || isOfReview || words.some(word => OTHER.has(word))) {
    return 'other';
  }
  return words.some(word => PRODUCTION.has(word)) ? 'production' : undefined;
}

/** The words of a path of code that can name an environment. */
function wordsOfCode(path: string): string[] {
  const parts = path.toLowerCase().split('/');
  const name = parts.pop()!;
  const stem = name.slice(0, name.lastIndexOf('.'));
  const words = stem.split(/[^a-z0-9]+/);
  const folder = parts.findIndex(part => OF_SETTINGS.test(part));
  const isOfSettings =
    folder !== -1 || words.some(word => OF_SETTINGS.test(word));
  return [
    ...(parts[0] !== 'src' && parts.length > 0 ? [parts[0]] : []),
    ...(folder === -1 ? [] : parts.slice(folder)),
    // `dev.py`, `settings_dev.py`, `environment.dev.ts`; not `local-storage.ts`
    ...(isOfSettings || words.length === 1 ? words : []),
  ];
}

/**
 * The environment that a file is for, by the words of its path: a file for production says what counts, one for another
 * environment says nothing about it. Takes also the name of an environment, a profile or a host.
 * @internal
 */
export function environmentOf(
  path: string,
): 'production' | 'other' | undefined {
  return kindOfWords(
    CODE.test(path)
      ? wordsOfCode(path)
      : path.toLowerCase().split(/[^a-z0-9]+/),
  );
}
