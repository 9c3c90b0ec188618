// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from './RepositoryFile';
import { matchesPath } from './owners/matchesPath';
import {
  parseCodeOwners,
  type CodeOwnersDialect,
  type OwnersSection,
} from './owners/parseCodeOwners';

/** Where the hosts look for it, in their order: the first that is there counts. */
const PLACES: Record<CodeOwnersDialect, string[]> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
};

/** How much of a service's code somebody owns. @internal */
export type Ownership = 'all' | 'some' | 'none';

/** Patterns times paths: more are not gone through. */
const MOST_COMPARISONS = 3_000_000;

/** What a change of nobody needs to review for the code to be reviewed. */
const NO_CODE =
  /\.(?:md|mdx|rst|txt|adoc|png|jpe?g|gif|svg|ico|pdf)$|(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE|CODEOWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|(?:^|\/)docs?\//i;

/** The CODEOWNERS file of a repository. @internal */
export class CodeOwners {
  private constructor(
    readonly path: string,
    private readonly sections: OwnersSection[],
  ) {}

  /** `undefined` when there is none. */
  static find(
    files: readonly RepositoryFile[],
    dialect: CodeOwnersDialect,
  ): CodeOwners | undefined {
    for (const path of PLACES[dialect]) {
      const file = files.find(one => one.path === path);
      if (file) {
        return new CodeOwners(path, parseCodeOwners(file.text, dialect));
      }
    }
    return undefined;
  }

  /**
   * Whether it names anybody. It asks owners for a review; whether a review is required is up to the branch.
   */
  get namesSomebody(): boolean {
    return this.sections.some(({ entries }) =>
      entries.some(({ hasOwners }) => hasOwners),
    );
  }

  /**
   * How much of the code at these paths is owned by somebody whose approval a change needs, where the branch asks for that
   * of owners; `undefined` when that is too much to go through.
   */
  ownershipOf(paths: readonly string[]): Ownership | undefined {
    const required = this.sections.filter(({ isOptional }) => !isOptional);
    const code = paths.filter(path => !NO_CODE.test(path));
    const looked = code.length > 0 ? code : paths;
    const count = required.reduce((sum, one) => sum + one.entries.length, 0);
    if (count * looked.length > MOST_COMPARISONS) {
      return undefined;
    }
    let owned = 0;
    for (const path of looked) {
      const parts = path.split('/');
      const isOwned = required.some(
        ({ entries }) =>
          entries.findLast(({ pattern }) => matchesPath(pattern, parts))
            ?.hasOwners,
      );
      owned += isOwned ? 1 : 0;
    }
    if (owned === 0) {
      return 'none';
    }
    return owned === looked.length ? 'all' : 'some';
  }
}
