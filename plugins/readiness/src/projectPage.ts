// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Where the project lives: the `repository` of every package of it. */
const REPOSITORY = 'https://github.com/readiness-authors/readiness';

/** The page of one package of the project, with what it needs: its `homepage`. @internal */
export function projectPage(folder: string): string {
  return `${REPOSITORY}/tree/main/plugins/${folder}#readme`;
}

/** The page of one file of the project: `docs/verification.md`. @internal */
export function projectFile(path: string): string {
  return `${REPOSITORY}/blob/main/${path}`;
}
