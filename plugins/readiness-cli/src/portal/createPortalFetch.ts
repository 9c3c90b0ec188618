// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { sanitizeText } from 'backstage-plugin-readiness-common';
import { CliError } from '../cli/CliError';

const TIMEOUT_MS = 60_000;
const MOST_BYTES = 32 * 1024 * 1024;

/** The portal answered with an error. @internal */
export class PortalStatusError extends CliError {
  constructor(message: string, readonly status: number, fix?: string) {
    super(message, { fix });
  }

  /** Whether it knows nothing of what was asked for, not even that it is not there. */
  get isOfNoRoute(): boolean {
    return false;
  }
}

/** It has no such route: no Readiness, or an older one. */
class NoRouteError extends PortalStatusError {
  get isOfNoRoute(): boolean {
    return true;
  }
}

/** It is down, overloaded or broken: later it may answer. What is wrong with a request or its token is none of these. @internal */
export class PortalDownError extends CliError {}

/**
 * A `fetch` for one portal: with the token, no redirects, a limit of time and size, and errors that say what to do.
 * @param base - `https://portal.example.com/api/readiness`
 * @internal
 */
export function createPortalFetch(
  base: string,
  options: { fetch: typeof fetch; token?: string },
): typeof fetch {
  const { token } = options;
  const { origin } = new URL(base);
  return async (input, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('Accept', 'application/json');
    if (token) {
      headers.set('Authorization', `Bearer ${token}`);
    }
    let response: Response;
    let text: string;
    try {
      response = await options.fetch(input, {
        ...init,
        headers,
        // A token must not follow a redirect to another host
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      text = await readText(response);
    } catch (error) {
      throw error instanceof CliError ? error : unreachable(origin, error);
    }
    refuse(response, text, { base, token });
    return new Response(text, {
      status: response.status,
      headers: { 'Content-Type': 'application/json' },
    });
  };
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      throw new PortalDownError(
        `The portal answers with more than ${MOST_BYTES / 1024 / 1024} MB.`,
      );
    }
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unreachable(origin: string, error: unknown): CliError {
  const { name, message, cause } = error as Error & {
    cause?: { code?: string; message?: string };
  };
  const reason =
    name === 'TimeoutError'
      ? `it does not answer within ${TIMEOUT_MS / 1000} seconds`
      : cause?.code ?? cause?.message ?? message;
  return new PortalDownError(
    `The portal ${origin} cannot be reached: ${reason}.`,
    {
      fix: 'Check the address and the network.',
      cause: error,
    },
  );
}

function refuse(
  response: Response,
  text: string,
  { base, token }: { base: string; token?: string },
): void {
  const { status, headers } = response;
  const { origin } = new URL(base);
  if (status >= 300 && status < 400) {
    const target = headers.get('location') ?? '';
    const to = URL.canParse(target, base) ? new URL(target, base).origin : '';
    throw new PortalStatusError(
      `The portal ${origin} redirects${to ? ` to ${to}` : ''}.`,
      status,
      to && to !== origin
        ? `If that is the portal, write --portal ${to}. If it is a login, a token is needed: READINESS_TOKEN.`
        : 'Give the address of the backend, backend.baseUrl of its configuration.',
    );
  }
  if (status === 403 && token && messageOf(text)) {
    throw new PortalStatusError(
      `The portal ${origin} answers with 403: ${messageOf(text)}`,
      status,
      'READINESS_TOKEN must be a token that may do that in the readiness plugin: docs/cli.md; for the gate, docs/gate.md.',
    );
  }
  if (status === 401 || status === 403) {
    throw new PortalStatusError(
      `The portal ${origin} answers with ${status}: ${
        token ? 'it does not accept the token' : 'it needs a token'
      }.`,
      status,
      token
        ? 'READINESS_TOKEN must be a token that the portal accepts for its readiness plugin, and that is not expired: docs/cli.md.'
        : 'Give one in the environment, as READINESS_TOKEN: docs/cli.md.',
    );
  }
  if (status >= 500 || status === 429) {
    throw failing(origin, response, text);
  }
  const isJson = /\bjson\b/i.test(headers.get('content-type') ?? '');
  if (!isJson && text.trimStart().startsWith('<')) {
    throw new PortalStatusError(
      `The portal ${origin} answers with a web page.`,
      status,
      'Give the address of the backend, backend.baseUrl of its configuration; in development that is http://localhost:7007.',
    );
  }
  if (status === 404 && !isJson) {
    throw notFound(origin, status);
  }
  if (status >= 400) {
    const message = messageOf(text);
    if (status === 404 && /not found/i.test(message) && !/:/.test(message)) {
      throw notFound(origin, status);
    }
    throw new PortalStatusError(
      `The portal ${origin} answers with ${status}${
        message ? `: ${message}` : '.'
      }`,
      status,
    );
  }
  if (!isJsonObject(text)) {
    throw new PortalDownError(
      `The portal ${origin} answers with something else than JSON.`,
      { fix: 'Check that the address is that of a Backstage backend.' },
    );
  }
}

/** Everything that a portal answers is one. */
function isJsonObject(text: string): boolean {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function failing(
  origin: string,
  { status, headers }: Response,
  text: string,
): PortalDownError {
  const message = messageOf(text);
  const after = headers.get('retry-after') ?? '';
  const wait = /^\d{1,6}$/.test(after)
    ? `in ${after} seconds`
    : 'in some minutes';
  return new PortalDownError(
    `The portal ${origin} answers with ${status}${
      message ? `: ${message}` : '.'
    }`,
    {
      fix:
        status === 429
          ? `It has too much to do. Try again ${wait}.`
          : `Something is wrong with it, which its log says more about. Try again ${wait}.`,
    },
  );
}

function notFound(origin: string, status: number): PortalStatusError {
  return new NoRouteError(
    `The portal ${origin} has no Readiness.`,
    status,
    'Check the address: it is that of the backend, with backstage-plugin-readiness-backend installed.',
  );
}

function messageOf(text: string): string {
  try {
    const { error } = JSON.parse(text);
    return typeof error?.message === 'string'
      ? sanitizeText(error.message, 500)
      : '';
  } catch {
    return '';
  }
}
