// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { HostApi } from './HostApi';
import type {
  HostBranch,
  HostRepository,
  RepositoryHost,
  RequestState,
} from './types';

/** GitHub and GitHub Enterprise. @internal */
export class GithubHost implements RepositoryHost {
  private readonly at: string;

  /** @param project - owner/name */
  constructor(private readonly api: HostApi, private readonly project: string) {
    this.at = `/repos/${project.split('/').map(encodeURIComponent).join('/')}`;
  }

  async repository(): Promise<HostRepository | undefined> {
    const found = await this.api.json(this.at);
    return (
      found && {
        defaultBranch: String(found.default_branch),
        mayWrite: found.permissions?.push !== false,
        isArchived: found.archived === true,
      }
    );
  }

  async readFile(path: string, ref: string): Promise<Uint8Array | undefined> {
    const file = path.split('/').map(encodeURIComponent).join('/');
    return this.api.file(
      `${this.at}/contents/${file}?ref=${encodeURIComponent(ref)}`,
      'application/vnd.github.v3.raw',
    );
  }

  async branch(name: string, target: string): Promise<HostBranch | undefined> {
    const branch = encodeURIComponent(name);
    const found = await this.api.json(`${this.at}/branches/${branch}`);
    if (!found) {
      return undefined;
    }
    const [owner] = this.project.split('/');
    const head = encodeURIComponent(`${owner}:${name}`);
    const requests = await this.api.json(
      `${this.at}/pulls?state=open&head=${head}&per_page=1`,
    );
    const { merge_base_commit: base, files } =
      (await this.api.json(
        `${this.at}/compare/${encodeURIComponent(target)}...${branch}`,
      )) ?? {};
    return {
      name,
      isProtected: found.protected === true,
      ...(requests?.[0] && {
        request: { number: requests[0].number, url: requests[0].html_url },
      }),
      mergeBase: String(base?.sha ?? ''),
      files: (files ?? []).map((file: any) => String(file.filename)),
    };
  }

  async requestState(number: number): Promise<RequestState | undefined> {
    const found = await this.api.json(`${this.at}/pulls/${number}`);
    if (!found) {
      return undefined;
    }
    if (found.state === 'open') {
      return 'open';
    }
    return found.merged === true || found.merged_at ? 'merged' : 'closed';
  }
}
