// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  startHost,
  type HostReply,
} from 'backstage-plugin-readiness-backend-module-repository/testUtils';
import type { HostWorld } from '../types';

type Host = Awaited<ReturnType<typeof startHost>>;
type Replies = Record<string, HostReply>;

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A private repository whose main branch asks for a review. */
const GITHUB: Replies = {
  '': {
    body: { visibility: 'private', private: true, default_branch: 'main' },
  },
  '/rules/branches/main': {
    body: [
      {
        type: 'pull_request',
        parameters: { required_approving_review_count: 1 },
      },
    ],
  },
  '/branches/main': { body: { name: 'main', protected: true } },
};
const GITLAB: Replies = {
  '': { body: { visibility: 'private', default_branch: 'main' } },
  '/protected_branches': {
    body: [{ name: 'main', push_access_levels: [{ access_level: 0 }] }],
  },
  '/approval_rules': {
    body: [{ approvals_required: 1, protected_branches: [] }],
  },
  '/repository/commits': { body: [{ id: SHA }] },
};

/** Repositories: folders of this machine, and hosts that answer as GitHub and GitLab. */
export class Repositories {
  readonly folder: string;
  private readonly packed: string;

  private constructor(
    readonly github: Host,
    readonly gitlab: Host,
    private readonly base: string,
  ) {
    this.folder = join(base, 'repositories');
    this.packed = join(base, 'packed');
  }

  static async start(): Promise<Repositories> {
    const base = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-truth-')));
    return new Repositories(await startHost({}), await startHost({}), base);
  }

  /** Gives the path of the folder. */
  addFolder(name: string, files: Record<string, string>): string {
    const folder = join(this.folder, name);
    write(folder, files);
    return folder;
  }

  /** Gives the URL of the repository, `https://github.test/shop/name`. */
  addHosted(name: string, files: Record<string, string>, world: HostWorld) {
    const isGithub = world.type === 'github';
    const { url, replies } = isGithub ? this.github : this.gitlab;
    const root = join(this.packed, name);
    write(join(root, `shop-${name}`), files);
    const body = execFileSync('tar', ['-czf', '-', '-C', root, `shop-${name}`]);
    const path = isGithub ? `/repos/shop/${name}` : `/projects/shop%2F${name}`;
    const archive_url = `${url}${path}/{archive_format}{/ref}`;
    const own: Replies = {
      ...(isGithub ? GITHUB : GITLAB),
      '/commits/main/status': {
        body: { sha: SHA, repository: { archive_url } },
      },
      [`/tarball/${SHA}`]: { body },
      '/repository/archive': { body },
      ...world.replies,
    };
    for (const [rest, reply] of Object.entries(own)) {
      replies[`${path}${rest}`] = reply;
    }
    return `https://${world.type}${
      world.isAnonymous ? '-open' : ''
    }.test/shop/${name}`;
  }

  /** The integrations that lead there. */
  config() {
    const hosts = (type: string, apiBaseUrl: string) =>
      [type, `${type}-open`].map(name => ({
        host: `${name}.test`,
        baseUrl: `https://${name}.test`,
        apiBaseUrl,
        ...(name === type && { token: 'a-token' }),
      }));
    return {
      github: hosts('github', this.github.url),
      gitlab: hosts('gitlab', this.gitlab.url),
    };
  }

  async stop(): Promise<void> {
    await Promise.all([this.github.stop(), this.gitlab.stop()]);
    rmSync(this.base, { recursive: true });
  }
}

function write(folder: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
