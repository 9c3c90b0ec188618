// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isInFolderCalled } from '../isInFolderCalled';
import type { FileKind } from './fileKind';

const isInDocs = isInFolderCalled(
  'api-docs api_docs apidocs api-doc apidoc api-documentation api-reference developer-docs developer-documentation docs-site docs-app',
);
/** Pages that a server fills in: a command there is a text for readers. */
const PAGE =
  /\.(?:blade\.php|phtml|erb|cshtml|razor|vue|svelte|jsx|tsx)$|\.html?\.\w{1,10}$/i;
const isInPages = isInFolderCalled('views templates partials layouts');
const SHOWN_COMMAND =
  /(?<!\w)(?:curl|wget|httpie|Invoke-(?:RestMethod|WebRequest))\s|(?:-H|--header)[ =]["'&]/i;

/** Files that a shell or make runs; what builds an image or starts a service is deployed. */
const SHELL =
  /\.(?:sh|bash|zsh|ksh|ps1|psm1|bat|cmd|mk)$|(?:^|\/)(?:makefile|justfile)$/i;
const isInBuild = isInFolderCalled('build .build builds');
const CALLED_BUILD = /(?:^|[-_.])build(?:[-_.]|$)/;
const CALLED_LOAD =
  /(?:^|[-_.])(?:stress|bench|benchmark|soak|load[-_.]?tests?|perf[-_.]?tests?)(?:[-_.]|$)/;
/** Tools that repeat a request, to find out how many a service bears. */
const LOAD_TOOL =
  /^[ \t]*(?:[\w.$(){}/\\:-]{0,80}[/\\])?(?:wrk2?|ab|hey|oha|siege|vegeta|bombardier|autocannon|k6|h2load|httperf|fortio|ghz|plow|artillery|locust|jmeter|tsung)(?:\.exe)?[ \t]+(?:-|run\b|attack\b|load\b|http|"http)/m;
const ADDRESS = /https?:\/\/([^\s/"'?#]{1,260})/gi;
/** Hosts that nobody but who tries a request out can reach, or nobody at all. */
const NOBODY =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::|$)|(?:^|\.)(?:example\.(?:com|org|net)|test|example|invalid)(?::\d{1,5})?$/i;

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function isPage(path: string): boolean {
  return PAGE.test(path) || (path.endsWith('.php') && isInPages(path));
}

function goesNowhere(line: string): boolean {
  return [...line.matchAll(ADDRESS)].some(([, host]) => NOBODY.test(host));
}

/**
 * Whether a script puts load on a service: it is run by hand, mostly against sample data.
 * @internal
 */
export function isLoadScript(
  path: string,
  text: string,
  kind: FileKind,
): boolean {
  return (
    kind === 'script' &&
    SHELL.test(path) &&
    (CALLED_LOAD.test(nameOf(path)) || LOAD_TOOL.test(text))
  );
}

/**
 * Whether a line shows its readers a request: a command in a page, or anything where an API is described. What it holds may be made up.
 * @internal
 */
export function isShown(path: string, line: string): boolean {
  return isInDocs(path) || (SHOWN_COMMAND.test(line) && isPage(path));
}

/**
 * Whether a request in a script is of those who build the service or try it out: nobody can tell what its headers open.
 * @internal
 */
export function isTrialRequest(path: string, line: string): boolean {
  return (
    SHELL.test(path) &&
    (isInBuild(path) || CALLED_BUILD.test(nameOf(path)) || goesNowhere(line))
  );
}

const SEEDS = /(?:^|\/)(?:seeds?|seeders?|seeding)(?:\.\w{1,10}$|\/)/i;

/** Whether a file fills a database with what it begins with, mostly for those who develop. @internal */
export function isOfSeeds(path: string): boolean {
  return SEEDS.test(path);
}
