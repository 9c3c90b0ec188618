// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../cli/CliError';
import type { Terminal } from '../terminal/Terminal';

const TIMEOUT_MS = 60_000;
const MOST_BYTES = 200_000_000;

/** The environment variable of the token. @internal */
export const TOKEN = 'READINESS_TOKEN';

/**
 * Reads JSON of the backend of a portal.
 *
 * @remarks Everything that a portal may answer instead is a CliError that says what to do: nobody is there, it wants
 * another token, it is a web page, it is older.
 * @internal
 */
export class PortalApi {
  private readonly baseUrl: string;

  /** @throws CliError for what is no URL of a web server */
  constructor(url: string, private readonly terminal: Terminal) {
    const isHttp = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    if (!isHttp || new URL(url).username) {
      throw new CliError(`"${url.slice(0, 200)}" is no URL of a portal.`, {
        fix: `Give the address of its backend, such as https://portal.example.com; the token is in ${TOKEN}.`,
      });
    }
    this.baseUrl = url.replace(/\/+$/, '');
  }

  /** @param path - such as `/api/readiness/checklists` */
  async get<T>(path: string): Promise<T> {
    const response = await this.fetch(path);
    return this.read(response, await this.bodyOf(response, path), path);
  }

  private read<T>(response: Response, text: string, path: string): T {
    this.refuse(response, text, path);
    try {
      return JSON.parse(text) as T;
    } catch {
      throw this.wrongPage(path);
    }
  }

  /** The same for what may be gone. */
  async find<T>(path: string): Promise<T | undefined> {
    const response = await this.fetch(path);
    const text = await this.bodyOf(response, path);
    if (response.status === 404 && messageOf(text) !== undefined) {
      return undefined;
    }
    return this.read(response, text, path);
  }

  private async fetch(path: string): Promise<Response> {
    const token = this.terminal.env[TOKEN];
    try {
      return await this.terminal.fetch(`${this.baseUrl}${path}`, {
        headers: {
          Accept: 'application/json',
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      const { message, cause, name } = error as Error;
      const reason =
        name === 'TimeoutError'
          ? `it did not answer in ${TIMEOUT_MS / 1000} seconds`
          : (cause as Error | undefined)?.message || message;
      throw new CliError(
        `The portal ${this.baseUrl} cannot be reached: ${reason}.`,
        { fix: 'Check the address, and whether it is up.', cause: error },
      );
    }
  }

  private async bodyOf(response: Response, path: string): Promise<string> {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    try {
      for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) {
          throw new Error(`it has more than ${MOST_BYTES} bytes`);
        }
        chunks.push(chunk);
      }
    } catch (error) {
      throw new CliError(
        `The answer of the portal to ${path} cannot be read: ${
          (error as Error).message
        }.`,
        { fix: 'Try again.', cause: error },
      );
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  private refuse({ ok, status }: Response, text: string, path: string): void {
    if (ok) {
      return;
    }
    const said = messageOf(text);
    if (status === 401) {
      throw new CliError(
        this.terminal.env[TOKEN]
          ? `The portal ${this.baseUrl} does not accept the token in ${TOKEN} (401).`
          : `The portal ${this.baseUrl} wants a token (401).`,
        { fix: `Set ${TOKEN} to a valid token of the portal.` },
      );
    }
    if (status === 403) {
      throw new CliError(`The token may not do this (403): ${said ?? path}.`, {
        fix: 'Ask for the permission, or use another token.',
      });
    }
    if (status === 404 && said === undefined) {
      throw this.wrongPage(path);
    }
    if (status === 404) {
      throw new CliError(`The portal ${this.baseUrl} has no ${path}: ${said}`, {
        fix: 'Its Readiness may be older than this program, or not installed: compare the versions.',
      });
    }
    throw new CliError(
      `The portal ${this.baseUrl} answers ${status} to ${path}: ${
        said ?? 'no reason'
      }`,
      {
        fix:
          status === 429
            ? 'Too much is asked at the same time: try again later.'
            : 'Try again; its log says more.',
      },
    );
  }

  private wrongPage(path: string): CliError {
    return new CliError(
      `${this.baseUrl}${path} is no JSON of a portal, but something else, such as a web page.`,
      {
        fix: 'Give the address of the backend: `backend.baseUrl` of its configuration.',
      },
    );
  }
}

/** What a Backstage backend says of an error. */
function messageOf(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown } };
    return typeof error?.message === 'string'
      ? error.message.slice(0, 500)
      : undefined;
  } catch {
    return undefined;
  }
}
