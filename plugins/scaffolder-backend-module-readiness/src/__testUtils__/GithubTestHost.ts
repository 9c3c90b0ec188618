// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestRequest } from './TestRepository';
import {
  TestHost,
  type HostReply,
  type HostRequest,
  type TokenRights,
} from './TestHost';

const FORBIDDEN: HostReply = {
  status: 403,
  json: { message: 'Resource not accessible' },
};

/** GitHub Enterprise. @internal */
export class GithubTestHost extends TestHost {
  readonly apiPath = '/api/v3';
  private readonly blobs = new Map<string, string>();
  private readonly trees = new Map<string, ReadonlyMap<string, string>>();

  protected answer(
    request: HostRequest,
    rights: TokenRights,
    parts: string[],
    query: URLSearchParams,
  ): HostReply | undefined {
    const { method, body } = request;
    if (parts.join('/') === 'api/graphql') {
      return this.graphql(body.variables.head);
    }
    const [repos, owner, name, ...rest] = parts.map(decodeURIComponent);
    if (repos !== 'repos' || `${owner}/${name}` !== this.project) {
      return undefined;
    }
    if (method !== 'GET' && !rights.mayPush) {
      return FORBIDDEN;
    }
    const { repository } = this;
    const [kind, one, two, ...more] = rest;
    switch (`${method} ${kind ?? ''}`) {
      case 'GET ':
        return {
          json: {
            default_branch: repository.defaultBranch,
            archived: repository.isArchived,
            permissions: { push: rights.mayPush },
          },
        };
      case 'GET contents': {
        const path = rest.slice(1).join('/');
        const text = repository.read(query.get('ref') ?? 'main', path);
        return text === undefined ? undefined : { text };
      }
      case 'GET branches':
        return repository.branches.has(one)
          ? {
              json: {
                name: one,
                protected: repository.protectedBranches.has(one),
              },
            }
          : undefined;
      case 'GET compare': {
        const [base, head] = one.split('...');
        return {
          json: {
            merge_base_commit: {
              sha: repository.mergeBase(base, head)?.sha,
            },
            files: repository
              .changedFiles(base, head)
              .map(filename => ({ filename })),
          },
        };
      }
      case 'GET commits': {
        const commit = repository.resolve(query.get('sha') ?? 'main')!;
        this.trees.set(commit.sha, commit.files);
        return {
          json: [{ sha: commit.sha, commit: { tree: { sha: commit.sha } } }],
        };
      }
      case 'GET pulls':
        return one === undefined
          ? {
              json: repository
                .openRequests(query.get('head')?.split(':')[1])
                .map(pull => this.pull(pull)),
            }
          : this.found(Number(one));
      case 'POST pulls':
        return {
          status: 201,
          json: this.pull(
            repository.addRequest({
              head: body.head.split(':')[1],
              base: body.base,
              title: body.title,
              body: body.body,
              author: rights.login,
            }),
          ),
        };
      case 'PATCH pulls': {
        const pull = repository.requests.find(
          ({ number }) => number === Number(one),
        )!;
        Object.assign(pull, { title: body.title, body: body.body });
        return { json: this.pull(pull) };
      }
      default:
        return kind === 'git'
          ? this.git(request, one, [two, ...more])
          : undefined;
    }
  }

  private git(
    { method, body }: HostRequest,
    kind: string,
    rest: string[],
  ): HostReply | undefined {
    const { repository } = this;
    switch (`${method} ${kind}`) {
      case 'POST blobs': {
        const sha = `blob-${this.blobs.size}`;
        this.blobs.set(
          sha,
          Buffer.from(body.content, body.encoding ?? 'utf8').toString(),
        );
        return { status: 201, json: { sha } };
      }
      case 'POST trees': {
        const files = new Map(this.trees.get(body.base_tree));
        for (const entry of body.tree) {
          files.set(entry.path, entry.content ?? this.blobs.get(entry.sha));
        }
        const sha = `tree-${this.trees.size}`;
        this.trees.set(sha, files);
        return { status: 201, json: { sha } };
      }
      case 'POST commits': {
        const { message, parents, tree } = body;
        const files = this.trees.get(tree)!;
        const { sha } = repository.commit({ message, parents, files });
        return { status: 201, json: { sha } };
      }
      case 'POST refs':
      case 'PATCH refs': {
        const branch =
          method === 'POST'
            ? body.ref.replace('refs/heads/', '')
            : rest.join('/').replace('heads/', '');
        if (repository.protectedBranches.has(branch)) {
          return {
            status: 422,
            json: { message: 'Repository rule violations found' },
          };
        }
        repository.branches.set(branch, body.sha);
        return { json: { ref: branch } };
      }
      default:
        return undefined;
    }
  }

  private graphql(head: string): HostReply {
    const [pull] = this.repository.openRequests(head);
    const edges = pull
      ? [
          {
            node: {
              id: 'x',
              number: pull.number,
              url: this.pull(pull).html_url,
            },
          },
        ]
      : [];
    return {
      json: {
        data: {
          repository: {
            ref: this.repository.branches.has(head)
              ? { associatedPullRequests: { edges } }
              : null,
          },
        },
      },
    };
  }

  private found(number: number): HostReply | undefined {
    const pull = this.repository.requests.find(
      request => request.number === number,
    );
    return pull && { json: this.pull(pull) };
  }

  private pull({ number, state, base }: TestRequest) {
    return {
      number,
      html_url: `${this.baseUrl}/${this.project}/pull/${number}`,
      state: state === 'open' ? 'open' : 'closed',
      merged: state === 'merged',
      base: { ref: base },
    };
  }
}
