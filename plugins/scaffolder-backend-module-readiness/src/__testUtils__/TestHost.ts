// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestRepository } from './TestRepository';

/** @internal */
export interface HostRequest {
  method: string;
  /** With the query, below the base of the API. */
  path: string;
  token: string;
  body: any;
}

/** @internal */
export interface HostReply {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
}

/** What a token may do. @internal */
export interface TokenRights {
  login: string;
  mayPush: boolean;
}

/**
 * A server on loopback that speaks the API of a host of repositories, as far as hand-ins use it, and notes every request.
 * @internal
 */
export abstract class TestHost {
  readonly requests: HostRequest[] = [];
  readonly tokens = new Map<string, TokenRights>();
  /** Answers before the host does; `undefined` lets it. */
  interfere: (request: HostRequest) => HostReply | 'hang-up' | undefined = () =>
    undefined;
  /** Waits before anything is answered. */
  hold: (request: HostRequest) => Promise<void> | undefined = () => undefined;
  private server?: Server;
  private port = 0;

  constructor(readonly repository: TestRepository, readonly project: string) {}

  abstract readonly apiPath: string;
  protected abstract answer(
    request: HostRequest,
    rights: TokenRights,
    parts: string[],
    query: URLSearchParams,
  ): HostReply | undefined;

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  get baseUrl(): string {
    return `http://${this.host}`;
  }

  /** @param port - by default any that is free */
  async start(port = 0): Promise<void> {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch(error => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
    await new Promise<void>(done => {
      this.server!.listen(port, '127.0.0.1', done);
    });
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise(done => this.server?.close(done));
  }

  /** Requests that change something, as `POST /pulls`. */
  writes(): string[] {
    return this.requests
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method, path }) => `${method} ${path}`);
  }

  private async handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    const path = (request.url ?? '').replace(this.apiPath, '');
    const authorization = request.headers.authorization ?? '';
    const noted: HostRequest = {
      method: request.method ?? '',
      path,
      token:
        authorization.replace(/^(bearer|token) /i, '') ||
        String(request.headers['private-token'] ?? ''),
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
    this.requests.push(noted);
    await this.hold(noted);
    const interfered = this.interfere(noted);
    if (interfered === 'hang-up') {
      request.socket.destroy();
      return;
    }
    const rights = this.tokens.get(noted.token);
    const url = new URL(path, 'http://host.test');
    const parts = url.pathname.split('/').filter(Boolean);
    const reply = interfered ??
      (rights
        ? this.answer(noted, rights, parts, url.searchParams)
        : { status: 401, json: { message: 'Bad credentials' } }) ?? {
        status: 404,
        json: { message: 'Not Found' },
      };
    response.statusCode = reply.status ?? 200;
    for (const [name, value] of Object.entries({
      'content-type':
        reply.text === undefined ? 'application/json' : 'text/plain',
      ...reply.headers,
    })) {
      response.setHeader(name, value);
    }
    response.end(reply.text ?? JSON.stringify(reply.json ?? {}));
  }
}
