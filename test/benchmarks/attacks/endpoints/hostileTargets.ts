// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const GIGABYTE = 2 ** 30;
const HEALTHY = JSON.stringify({ sql: { status: true, message: 'OK' } });

/** A target, and what it saw. */
export interface HostileTarget {
  port: number;
  requests: number;
  /** Given to the network, so at least what was read. */
  bytes: number;
  /** From the first request until its connection was closed, milliseconds. */
  givenUpAfter?: number;
}

export async function startTarget(
  answer: RequestListener,
  host = '127.0.0.1',
): Promise<HostileTarget> {
  const target: HostileTarget = { port: 0, requests: 0, bytes: 0 };
  let began: number | undefined;
  const server = createServer((request, response) => {
    target.requests += 1;
    began ??= performance.now();
    const start = began;
    const { socket } = request;
    response.on('error', () => {});
    socket.once('close', () => {
      target.bytes += socket.bytesWritten;
      target.givenUpAfter = performance.now() - start;
    });
    answer(request, response);
  });
  await new Promise<void>(done => server.listen(0, host, done));
  server.unref();
  target.port = (server.address() as AddressInfo).port;
  return target;
}

export const healthy: RequestListener = (_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(HEALTHY);

/** Writes until a gigabyte is written or nobody listens. */
function flood(chunk: Buffer): RequestListener {
  return (_request, response) => {
    let sent = 0;
    const pump = () => {
      while (!response.destroyed && sent < GIGABYTE) {
        sent += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', pump);
          return;
        }
      }
      response.end();
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    pump();
  };
}

/** 64 times 16 MB of zeros, packed into 1 MB: a gigabyte for who unpacks it. */
const bomb = () =>
  Buffer.concat(Array(64).fill(gzipSync(Buffer.alloc(GIGABYTE / 64))));

/** What hostile targets answer, by what they do. */
export function hostileAnswers(
  inside: number,
): Record<string, RequestListener> {
  const packed = bomb();
  const redirect =
    (location: string): RequestListener =>
    (request, response) =>
      response
        .writeHead(302, { location: location.replace('SELF', request.url!) })
        .end();
  return {
    'dies in the middle of its answer': (request, response) => {
      response.writeHead(200, { 'content-length': 1_000 });
      response.write(HEALTHY);
      setTimeout(() => request.socket.destroy(), 50);
    },
    'hangs before its headers': () => {},
    'hangs after its headers': (_request, response) => {
      response.writeHead(200);
      response.flushHeaders();
    },
    'drips one byte a second': (_request, response) => {
      response.writeHead(200, { 'content-length': 1_000 });
      const timer = setInterval(() => response.write('a'), 1_000);
      response.on('close', () => clearInterval(timer));
    },
    'floods 1 GB, chunked': flood(Buffer.alloc(64 * 1024, 'a')),
    'floods 1 GB of JSON, chunked': flood(
      Buffer.from('{"a":{"status":true}},'.repeat(3_000)),
    ),
    'sends a gzip bomb of 1 GB': (_request, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-encoding': 'gzip',
        })
        .end(packed),
    'sends 1 MB of headers': (request, response) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      request.socket.write(`X-A: ${'a'.repeat(1_000)}\r\n`.repeat(1_000));
      response.destroy();
    },
    'redirects to another host': redirect(`http://127.0.0.1:${inside}/`),
    'redirects to 169.254.169.254': redirect(
      'http://169.254.169.254/latest/meta-data/',
    ),
    'redirects in a loop': redirect('SELF/'),
  };
}
