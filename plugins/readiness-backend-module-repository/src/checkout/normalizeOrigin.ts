// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** `git@github.com:shop/web.git` */
const SCP_FORM = /^(?:[\w.-]{1,100}@)?([\w.-]{1,255}):(?!\/\/)(.{1,1000})$/;

/**
 * The address of a repository as a URL for browsers: without user, password, port of another protocol and `.git`. Undefined
 * for a folder of this machine. Letter case does not tell repositories apart.
 * @alpha
 */
export function normalizeOrigin(origin: string): string | undefined {
  const text = origin.trim();
  const [, host, path] = URL.canParse(text) ? [] : SCP_FORM.exec(text) ?? [];
  const address = host ? `https://${host}/${path}` : text;
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, hostname, port, pathname } = new URL(address);
  const isWeb = /^https?:$/.test(protocol);
  if (!isWeb && !/^(?:ssh|git|git\+ssh):$/.test(protocol)) {
    return undefined;
  }
  const shown = isWeb && port ? `${hostname}:${port}` : hostname;
  const trimmed = pathname.replace(/^\/{1,10}/, '').replace(/\/$/, '');
  return shown && trimmed
    ? `https://${shown}/${trimmed.replace(/\.git$/, '')}`
    : undefined;
}
