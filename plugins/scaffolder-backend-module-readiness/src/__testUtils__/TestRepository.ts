// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';

/** @internal */
export interface TestCommit {
  sha: string;
  message: string;
  parents: string[];
  files: ReadonlyMap<string, string>;
}

/** @internal */
export interface TestRequest {
  number: number;
  head: string;
  base: string;
  title: string;
  body: string;
  state: 'open' | 'closed' | 'merged';
  author: string;
}

/** A repository in memory, with commits, branches and requests, behind the hosts of the tests. @internal */
export class TestRepository {
  readonly commits = new Map<string, TestCommit>();
  readonly branches = new Map<string, string>();
  readonly protectedBranches = new Set<string>();
  readonly requests: TestRequest[] = [];
  readonly defaultBranch = 'main';
  isArchived = false;

  constructor(files: Record<string, string>) {
    const first = this.commit({
      message: 'Start',
      parents: [],
      files: new Map(Object.entries(files)),
    });
    this.branches.set(this.defaultBranch, first.sha);
  }

  commit(given: Omit<TestCommit, 'sha'>): TestCommit {
    const sha = createHash('sha1')
      .update(JSON.stringify([given.message, given.parents, [...given.files]]))
      .update(String(this.commits.size))
      .digest('hex');
    const commit = { ...given, sha };
    this.commits.set(sha, commit);
    return commit;
  }

  /** Adds a commit to a branch, as somebody at a keyboard does. */
  push(branch: string, files: Record<string, string>, message = 'By hand') {
    const head = this.resolve(branch)!;
    const commit = this.commit({
      message,
      parents: [head.sha],
      files: new Map([...head.files, ...Object.entries(files)]),
    });
    this.branches.set(branch, commit.sha);
  }

  resolve(ref: string): TestCommit | undefined {
    return this.commits.get(this.branches.get(ref) ?? ref);
  }

  read(ref: string, path: string): string | undefined {
    return this.resolve(ref)?.files.get(path);
  }

  mergeBase(left: string, right: string): TestCommit | undefined {
    const ours = new Set(this.history(left));
    const shared = this.history(right).find(sha => ours.has(sha));
    return shared === undefined ? undefined : this.commits.get(shared);
  }

  /** Paths that differ between a branch and where it began. */
  changedFiles(base: string, head: string): string[] {
    const before = this.mergeBase(base, head)?.files ?? new Map();
    const after = this.resolve(head)?.files ?? new Map();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      path => before.get(path) !== after.get(path),
    );
  }

  openRequests(head?: string): TestRequest[] {
    return this.requests.filter(
      request =>
        request.state === 'open' &&
        (head === undefined || request.head === head),
    );
  }

  addRequest(given: Omit<TestRequest, 'number' | 'state'>): TestRequest {
    const request: TestRequest = {
      ...given,
      number: this.requests.length + 1,
      state: 'open',
    };
    this.requests.push(request);
    return request;
  }

  private history(ref: string): string[] {
    const found: string[] = [];
    const waiting = [this.resolve(ref)?.sha];
    for (let sha = waiting.shift(); sha; sha = waiting.shift()) {
      if (!found.includes(sha)) {
        found.push(sha);
        waiting.push(...(this.commits.get(sha)?.parents ?? []));
      }
    }
    return found;
  }
}
