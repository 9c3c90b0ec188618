// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TestRequest } from './TestRepository';
import {
  TestHost,
  type HostReply,
  type HostRequest,
  type TokenRights,
} from './TestHost';

/** The catalog asks for the project by its number. */
const ID = '7';

/** GitLab of one's own. @internal */
export class GitlabTestHost extends TestHost {
  readonly apiPath = '/api/v4';

  protected answer(
    request: HostRequest,
    rights: TokenRights,
    parts: string[],
    query: URLSearchParams,
  ): HostReply | undefined {
    const { method, body } = request;
    const [projects, project, ...rest] = parts.map(decodeURIComponent);
    if (projects !== 'projects' || ![this.project, ID].includes(project)) {
      return undefined;
    }
    if (method !== 'GET' && !rights.mayPush) {
      return { status: 403, json: { message: '403 Forbidden' } };
    }
    const { repository } = this;
    const [kind, part, ...more] = rest;
    switch (
      `${method} ${kind ?? ''} ${kind === 'repository' ? part : ''}`.trim()
    ) {
      case 'GET':
        return {
          json: {
            id: Number(ID),
            default_branch: repository.defaultBranch,
            archived: repository.isArchived,
            permissions: {
              project_access: { access_level: rights.mayPush ? 30 : 20 },
              group_access: null,
            },
          },
        };
      case 'GET repository files': {
        const text = repository.read(query.get('ref') ?? 'main', more[0]);
        return text === undefined ? undefined : { text };
      }
      case 'GET repository branches':
        return repository.branches.has(more[0])
          ? { json: this.branch(more[0]) }
          : undefined;
      case 'POST repository branches':
        return this.createBranch({
          branch: body.branch ?? query.get('branch'),
          ref: body.ref ?? query.get('ref'),
        });
      case 'POST repository commits':
        return this.createCommit(body);
      case 'GET repository merge_base': {
        const [left, right] = query.getAll('refs[]');
        return { json: { id: repository.mergeBase(left, right)?.sha } };
      }
      case 'GET repository compare':
        return {
          json: {
            diffs: repository
              .changedFiles(query.get('from')!, query.get('to')!)
              .map(path => ({ old_path: path, new_path: path })),
          },
        };
      case 'GET merge_requests':
        return part === undefined
          ? {
              json: repository
                .openRequests(query.get('source_branch') ?? undefined)
                .map(one => this.request(one)),
            }
          : this.found(Number(part));
      case 'POST merge_requests':
        return this.createRequest(body, rights);
      case 'PUT merge_requests': {
        const found = repository.requests.find(
          ({ number }) => number === Number(part),
        )!;
        Object.assign(found, { title: body.title, body: body.description });
        return { json: this.request(found) };
      }
      default:
        return undefined;
    }
  }

  private createBranch(given: { branch: string; ref: string }): HostReply {
    const { branch, ref } = given;
    if (this.repository.branches.has(branch)) {
      return { status: 400, json: { message: 'Branch already exists' } };
    }
    if (this.repository.protectedBranches.has(branch)) {
      return { status: 403, json: { message: 'Branch is protected' } };
    }
    this.repository.branches.set(branch, this.repository.resolve(ref)!.sha);
    return { status: 201, json: this.branch(branch) };
  }

  private createCommit(body: any): HostReply {
    const head = this.repository.resolve(body.branch)!;
    const files = new Map(head.files);
    for (const action of body.actions) {
      const path = action.file_path ?? action.filePath;
      const exists = files.has(path);
      if (exists !== (action.action === 'update')) {
        return {
          status: 400,
          json: {
            message: `A file with this name ${
              exists ? 'already exists' : "doesn't exist"
            }`,
          },
        };
      }
      files.set(path, Buffer.from(action.content, 'base64').toString());
    }
    const commit = this.repository.commit({
      message: body.commit_message,
      parents: [head.sha],
      files,
    });
    this.repository.branches.set(body.branch, commit.sha);
    return { status: 201, json: { id: commit.sha } };
  }

  private createRequest(body: any, rights: TokenRights): HostReply {
    if (this.repository.openRequests(body.source_branch).length > 0) {
      return {
        status: 409,
        json: { message: ['Another open merge request already exists'] },
      };
    }
    return {
      status: 201,
      json: this.request(
        this.repository.addRequest({
          head: body.source_branch,
          base: body.target_branch,
          title: body.title,
          body: body.description,
          author: rights.login,
        }),
      ),
    };
  }

  private branch(name: string) {
    return {
      name,
      protected: this.repository.protectedBranches.has(name),
      web_url: `${this.baseUrl}/${this.project}/-/tree/${name}`,
    };
  }

  private found(number: number): HostReply | undefined {
    const request = this.repository.requests.find(one => one.number === number);
    return request && { json: this.request(request) };
  }

  private request({ number, state, title }: TestRequest) {
    return {
      iid: number,
      title,
      state: state === 'open' ? 'opened' : state,
      web_url: `${this.baseUrl}/${this.project}/-/merge_requests/${number}`,
    };
  }
}
