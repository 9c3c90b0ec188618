// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { parseRepositoryUrl } from '../../../provider/place/parseRepositoryUrl';
import { readHost } from '../../../provider/readHost';
import { startHost, type HostReply } from '../../../testing/startHost';

/** When the host is asked. */
export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const TOKEN = 'token-of-the-test';

/** Asks a local host that gives these replies, by path. */
export async function ask(
  type: 'github' | 'gitlab',
  replies: Record<string, HostReply>,
) {
  const host = await startHost(replies);
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        github: [
          { host: 'github.test', apiBaseUrl: `${host.url}/api`, token: TOKEN },
        ],
        gitlab: [
          {
            host: 'gitlab.test',
            apiBaseUrl: `${host.url}/api`,
            baseUrl: 'https://gitlab.test',
            token: TOKEN,
          },
        ],
      },
    }),
  );
  const place = parseRepositoryUrl(
    type === 'github'
      ? 'https://github.test/Shop/Web'
      : 'https://gitlab.test/Shop/Team/Web',
    integrations,
  )!;
  try {
    const facts = await readHost({
      place,
      integrations,
      credentials:
        DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      signal: AbortSignal.timeout(5000),
      now: NOW,
    });
    return { facts, asked: host.asked };
  } finally {
    await host.stop();
  }
}
