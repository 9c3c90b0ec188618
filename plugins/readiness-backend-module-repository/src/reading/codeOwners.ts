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
        /^[ \t]*[^#\s][^\n]*[ \t](?:@[\w.-]+|[^\s@]+@[^\s@]+)/m.test(
          withoutLongLines(file.text),
        ),
    ),
  );
}
