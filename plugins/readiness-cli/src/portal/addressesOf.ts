// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';

const API = '/api/readiness';

/**
 * The addresses of the APIs of a portal.
 * @param url - of its backend, or of its readiness API
 * @throws CliError for what is no address, or holds a password
 * @internal
 */
export function addressesOf(url: string): {
  readiness: string;
  catalog: string;
} {
  const isUrl = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isUrl) {
    throw new CliError(`"${url}" is no address of a portal.`, {
      fix: 'Write it as --portal https://portal.example.com.',
    });
  }
  const { username, password, origin, pathname } = new URL(url);
  if (username || password) {
    throw new CliError('The address of the portal holds a password.', {
      fix: 'Give the token in the environment, as READINESS_TOKEN.',
    });
  }
  const path = pathname
    .split('/')
    .filter(Boolean)
    .map(part => `/${part}`)
    .join('');
  const backend = `${origin}${
    path.endsWith(API) ? path.slice(0, -API.length) : path
  }`;
  return { readiness: `${backend}${API}`, catalog: `${backend}/api/catalog` };
}
