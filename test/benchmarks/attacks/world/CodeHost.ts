// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { tar, type TarEntry } from './tar';

/** How people know it; its API is on loopback. */
export const HOST = 'git.test';

/** A repository of the host. */
export interface HostedRepository {
  entries?: () => Iterable<TarEntry>;
  /** Sends the archive in another way than as a whole and at once. */
  send?: (response: ServerResponse) => void;
  /** Of its newest commit; another one with each change. */
  sha: string;
  /** How often the archive was asked for. */
  asked: number;
}

/** Answers on loopback as GitHub does, to what the URL reader and the repository module ask. */
export class CodeHost {
  readonly repositories = new Map<string, HostedRepository>();
  private readonly server: Server;
  private shas = 0;

  private constructor() {
    this.server = createServer((request, response) => {
      response.on('error', () => {});
      const path = decodeURI(request.url!.split('?')[0]);
      const [, name, rest = ''] =
        /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
      this.answer(name, rest, response);
    });
  }

  static async start(): Promise<CodeHost> {
    const host = new CodeHost();
    await new Promise<void>(done =>
      host.server.listen(0, '127.0.0.1', () => done()),
    );
    return host;
  }

  get apiBaseUrl(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Puts a repository there, or a new commit into it. */
  put(
    name: string,
    content: Pick<HostedRepository, 'entries' | 'send'>,
  ): HostedRepository {
    const sha = String(++this.shas).padStart(40, '0');
    const { asked = 0 } = this.repositories.get(name) ?? {};
    const repository = { ...content, sha, asked };
    this.repositories.set(name, repository);
    return repository;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }

  private answer(name: string, rest: string, response: ServerResponse) {
    const repository = this.repositories.get(name);
    const json = (status: number, body: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(body));
    if (!repository) {
      json(404, { message: 'Not Found' });
    } else if (rest === '') {
      json(200, { visibility: 'private', default_branch: 'main' });
    } else if (rest === '/rules/branches/main') {
      json(200, []);
    } else if (rest === '/branches/main') {
      json(200, { name: 'main', protected: false });
    } else if (rest === '/commits/main/status') {
      const archive_url = `${this.apiBaseUrl}/repos/${name}/{archive_format}{/ref}`;
      json(200, { sha: repository.sha, repository: { archive_url } });
    } else if (rest.startsWith('/tarball/')) {
      repository.asked += 1;
      this.sendArchive(name, repository, response);
    } else {
      json(404, { message: 'Not Found' });
    }
  }

  private sendArchive(
    name: string,
    { entries, send }: HostedRepository,
    response: ServerResponse,
  ) {
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    if (send) {
      send(response);
      return;
    }
    const top = name.replace('/', '-');
    const inTop = function* inTop() {
      for (const entry of entries!()) {
        yield { ...entry, path: `${top}-1/${entry.path}` };
      }
    };
    const archive = Readable.from(tar(inTop()), { objectMode: false });
    const zip = createGzip({ level: 1 });
    response.on('close', () => {
      archive.destroy();
      zip.destroy();
    });
    archive.on('error', () => {});
    zip.on('error', () => {});
    archive.pipe(zip).pipe(response);
  }
}
