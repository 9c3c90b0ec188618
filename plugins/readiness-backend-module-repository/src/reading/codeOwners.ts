// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../files/types';
import { withoutLongLines } from './withoutLongLines';

/** Where GitHub and GitLab look for it, in their order. */
const PLACES = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
];

/** `*.js @team`, `docs/ writer@example.org`. */
function namesSomebody(line: string): boolean {
  const [pattern, ...owners] = line.trim().split(/\s+/);
  return (
    !pattern.startsWith('#') &&
    owners.some(owner => /^@[\w.-]|^[^@]+@[^@]/.test(owner))
  );
}

/**
 * The path of a CODEOWNERS file that names somebody. It asks owners for a review; whether a review is required is up to
 * the branch.
 * @internal
 */
export function findCodeOwners(files: RepositoryFile[]): string | undefined {
  return PLACES.find(path =>
    files.some(
      file =>
        file.path === path &&
        withoutLongLines(file.text).split('\n').some(namesSomebody),
    ),
  );
}
