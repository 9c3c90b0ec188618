// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** `/<owner>/<name>/tree/<branch>/…` of GitHub, Gitea and Bitbucket (`src`); GitLab puts `/-/` before it. */
const INSIDE = /^(\/[^/]+\/[^/]+)\/(?:tree|blob|src|raw|edit)(?:\/.*)?$/;

/**
 * The address of the repository that a URL leads into, without parts that may be spelled in several ways: the scheme,
 * `.git`, a trailing slash, the letter case of the host. Other texts stay as they are.
 * @internal
 */
export function repositoryOf(url: string): string {
  const text = url.replace(/^url:/, '').trim();
  if (!URL.canParse(text)) {
    return text;
  }
  const { host, pathname } = new URL(text);
  const [path] = pathname.split('/-/');
  const repository = path.replace(INSIDE, '$1').replace(/(?<!\/)\/+$/, '');
  return host ? `${host}${repository.replace(/\.git$/i, '')}` : text;
}
