// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { HostApi } from './HostApi';
import type {
  HostBranch,
  HostRepository,
  RepositoryHost,
  RequestState,
} from './types';

/** Who may push: Developer and above. */
const DEVELOPER = 30;

/** GitLab, also of one's own. @internal */
export class GitlabHost implements RepositoryHost {
  private readonly at: string;

  /** @param project - group/name, with subgroups */
  constructor(private readonly api: HostApi, project: string) {
    this.at = `/projects/${encodeURIComponent(project)}`;
  }

  async repository(): Promise<HostRepository | undefined> {
    const found = await this.api.json(this.at);
    if (!found) {
      return undefined;
    }
    const { project_access: own, group_access: group } =
      found.permissions ?? {};
    const levels = [own?.access_level, group?.access_level].filter(
      level => typeof level === 'number',
    );
    return {
      defaultBranch: String(found.default_branch),
      mayWrite: levels.length === 0 || levels.some(level => level >= DEVELOPER),
      isArchived: found.archived === true,
    };
  }

  async readFile(path: string, ref: string): Promise<Uint8Array | undefined> {
    const file = encodeURIComponent(path);
    return this.api.file(
      `${this.at}/repository/files/${file}/raw?ref=${encodeURIComponent(ref)}`,
    );
  }

  async branch(name: string, target: string): Promise<HostBranch | undefined> {
    const branch = encodeURIComponent(name);
    const onto = encodeURIComponent(target);
    const found = await this.api.json(
      `${this.at}/repository/branches/${branch}`,
    );
    if (!found) {
      return undefined;
    }
    const requests = await this.api.json(
      `${this.at}/merge_requests?state=opened&source_branch=${branch}&per_page=1`,
    );
    const base = await this.api.json(
      `${this.at}/repository/merge_base?refs[]=${onto}&refs[]=${branch}`,
    );
    const compared = await this.api.json(
      `${this.at}/repository/compare?from=${onto}&to=${branch}`,
    );
    return {
      name,
      isProtected: found.protected === true,
      ...(requests?.[0] && {
        request: { number: requests[0].iid, url: requests[0].web_url },
      }),
      mergeBase: String(base?.id ?? ''),
      files: (compared?.diffs ?? []).flatMap((file: any) => [
        ...new Set([String(file.old_path), String(file.new_path)]),
      ]),
    };
  }

  async requestState(number: number): Promise<RequestState | undefined> {
    const found = await this.api.json(`${this.at}/merge_requests/${number}`);
    if (!found) {
      return undefined;
    }
    if (found.state === 'opened' || found.state === 'locked') {
      return 'open';
    }
    return found.state === 'merged' ? 'merged' : 'closed';
  }

  /** Changes title and description of a request. */
  async describeRequest(
    number: number,
    text: { title: string; description: string },
  ): Promise<void> {
    await this.api.put(`${this.at}/merge_requests/${number}`, text);
  }
}
