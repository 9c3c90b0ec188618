// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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
    const sha = createHash('sha1').update(JSON.stringify(files)).digest('hex');
    write(join(root, `shop-${name}`), files);
    const body = execFileSync('tar', ['-czf', '-', '-C', root, `shop-${name}`]);
    const path = pathOf(name, world);
    const archive_url = `${url}${path}/{archive_format}{/ref}`;
    const own: Replies = {
      ...(isGithub ? GITHUB : GITLAB),
      '/commits/main/status': {
        body: { sha, repository: { archive_url } },
      },
      [`/tarball/${sha}`]: { body },
      '/repository/commits': { body: [{ id: sha }] },
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

  /** The host is away for it, or wants to be left alone for a minute. */
  refuse(name: string, world: HostWorld, how: 'limited' | 'away'): void {
    const { replies } = world.type === 'github' ? this.github : this.gitlab;
    const path = pathOf(name, world);
    for (const known of Object.keys(replies)) {
      if (known === path || known.startsWith(`${path}/`)) {
        replies[known] =
          how === 'away'
            ? { status: 502 }
            : { status: 429, headers: { 'retry-after': '60' } };
      }
    }
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

function pathOf(name: string, { type }: HostWorld): string {
  return type === 'github' ? `/repos/shop/${name}` : `/projects/shop%2F${name}`;
}

function write(folder: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
