// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Folders of tests, by any word of their names: `integrationTest`, `Shop.IntegrationTests`, `.snapshots`, `load-test`. */
const WORDS = new Set(
  'test tests e2e fixture fixtures mock mocks stub stubs fake fakes testdata unittest unittests loadtest loadtests loadtesting snapshots storybook testutils testlib testsuite testsupport integrationtest integrationtests systemtests wiremock'.split(
    ' ',
  ),
);

/** Those that are meant only when they are the whole name: `Demo.Api` may well be the service. */
const NAMES = new Set(
  'spec specs test-data testing example examples sample samples demo demos doc docs documentation tutorial tutorials benchmark benchmarks bench perf stress cypress playwright gatling k6 locust hack stories i18n l10n locale locales translation translations lang langs devcontainer vscode playground playgrounds quickstart skeleton skeletons suites it androidtest vcr cassettes'.split(
    ' ',
  ),
);

/** `demo-certs`: what a demonstration is set up with. */
const OF_DEMO =
  /^(?:demo|demos|example|examples|sample|samples)-(?:certs?|certificates|keys?|secrets?|configs?|settings|values|data|env)$/;

/** A package of Java may be called as one likes, unless it stands below `src/test`. */
const PACKAGES = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/.*/;

/** Where Gradle and Maven keep code beside the service's: `src/integrationTest/java`, `src/aat/resources`. */
const OF_BUILD = new Set(['java', 'kotlin', 'scala', 'groovy', 'resources']);
/** Steps of Behat and Cucumber; a folder `features` alone is one of any frontend. */
const OF_STEPS = new Set([
  'context',
  'contexts',
  'bootstrap',
  'steps',
  'step_definitions',
]);

function isBeside(part: string, index: number, parts: string[]): boolean {
  return (
    (part === 'src' &&
      parts[index + 1] !== 'main' &&
      OF_BUILD.has(parts[index + 2])) ||
    (part === 'features' && OF_STEPS.has(parts[index + 1]))
  );
}

/** Words in the name of a file. */
const IN_NAME =
  /(?:^|[._-])(?:dummy|fake|mock|stub|fixtures?|testdata|testutils?)(?=[._-]|$)|(?:^|\/)factory\.exs?$/i;

const STEM =
  /^(?:test_|conftest$|mock_|fake_|stub_)|_(?:test|tests|spec|mock)$/i;
const STEM_OF_CLASS =
  /^Test[A-Z]|[a-z0-9](?:Tests?|TestCase|IT|Spec|Mock|Fixture)$/;
const ENDING =
  /\.(?:test|tests|spec|stories|story|fixture|mock|stub|example|sample|template|dist|tmpl|cy|e2e)$/i;

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function isFolderOfTests(name: string): boolean {
  // A folder of what others are made of: `{{cookiecutter.name}}`, `${{ values.name }}`
  if (name.includes('{{')) {
    return true;
  }
  const words = wordsOf(name).filter(Boolean);
  return (
    NAMES.has(words.join('-')) ||
    words.some(word => WORDS.has(word)) ||
    OF_DEMO.test(words.join('-'))
  );
}

/** Repositories have few folders, and many files in each. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, boolean>();

function isInFolderOfTests(folder: string): boolean {
  const known = remembered.get(folder);
  if (known !== undefined) {
    return known;
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  const isOne =
    folder.split('/').some(isBeside) ||
    folder.replace(PACKAGES, '').split('/').some(isFolderOfTests);
  remembered.set(folder, isOne);
  return isOne;
}

function isCalledSo(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const hasEnding = dot !== -1 && /^\w+$/.test(name.slice(dot + 1));
  const stem = hasEnding ? name.slice(0, dot) : '';
  return (
    STEM.test(stem) ||
    STEM_OF_CLASS.test(stem) ||
    ENDING.test(stem) ||
    ENDING.test(name) ||
    IN_NAME.test(name.replace(/([a-z])([A-Z])/g, '$1_$2')) ||
    /example|sample/i.test(name)
  );
}

/** Whether a file is for tests, documentation or imitation, and so is not deployed. @internal */
export function isTestOrExample(path: string): boolean {
  const slash = path.lastIndexOf('/');
  return (
    (slash > 0 && isInFolderOfTests(path.slice(0, slash))) ||
    isCalledSo(path.slice(slash + 1))
  );
}
