// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { generate } from 'selfsigned';
import {
  startTarget,
  type TestTarget,
} from 'backstage-plugin-readiness-backend-module-health/testUtils';
import type { HealthAnswer, HealthWorld } from '../types';

/** A certificate for loopback that this process trusts until it is told otherwise. */
function trustedCertificate() {
  const { private: key, cert } = generate(
    [{ name: 'commonName', value: 'truth.example.test' }],
    {
      keySize: 2048,
      extensions: [
        { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
      ],
    },
  );
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...before, cert]);
  return { key, cert, distrust: () => tls.setDefaultCACertificates(before) };
}

/** Where nothing listens: of a service that no machine has had for decades (tcpmux), and never given to anybody else. */
const NOBODYS_PORT = 1;

interface Route {
  answers: HealthAnswer[];
  /** Round of the last call; another one in it is the second look of the same collection. */
  calledIn?: number;
}

/** Real endpoints on loopback, one server for each service or gateway. */
export class HealthWorlds {
  /** Counts from 0. */
  round = 0;
  private readonly certificate = trustedCertificate();
  private readonly targets: TestTarget[] = [];
  private readonly gateways = new Map<
    string,
    { port: number; routes: Map<string, Route> }
  >();

  get ports(): number[] {
    return [NOBODYS_PORT, ...this.targets.map(({ port }) => port)];
  }

  /** Gives the address at which it is served. */
  async add(world: HealthWorld): Promise<string> {
    const { path = '/health', scheme = 'http', then = [], elsewhere } = world;
    if (world.isGone) {
      return `${scheme}://127.0.0.1:${NOBODYS_PORT}${path}`;
    }
    const known = world.gateway && this.gateways.get(world.gateway);
    const { port, routes } = known || (await this.serve(scheme));
    if (world.gateway) {
      this.gateways.set(world.gateway, { port, routes });
    }
    routes.set(path, { answers: [world, ...then] });
    for (const [other, answer] of Object.entries(elsewhere ?? {})) {
      routes.set(other, { answers: [answer] });
    }
    return `${scheme}://127.0.0.1:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.certificate.distrust();
    await Promise.all(this.targets.map(target => target.close()));
  }

  private async serve(scheme: string) {
    const routes = new Map<string, Route>();
    const target = await startTarget(
      async (request, response) => {
        const route = routes.get(request.url!);
        const answers = route?.answers ?? [{ status: 404 }];
        const answer = answers[Math.min(this.round, answers.length - 1)];
        const { status = 200, headers, body = '', delay = 0 } = answer;
        const isAgain = route?.calledIn === this.round;
        if (route) {
          route.calledIn = this.round;
        }
        await sleep(isAgain ? answer.delayAgain ?? delay : delay);
        const isText = typeof body === 'string';
        response.writeHead(status, {
          'content-type': isText ? 'text/plain' : 'application/json',
          ...headers,
        });
        response.end(isText ? body : JSON.stringify(body));
      },
      scheme === 'https' ? this.certificate : undefined,
    );
    this.targets.push(target);
    return { port: target.port, routes };
  }
}
