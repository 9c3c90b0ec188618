// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { JsonClient } from 'backstage-plugin-readiness-node/http';
import { startEvidenceModule } from 'backstage-plugin-readiness-node/testUtils';
import module from '.';

/** Of localhost, made for tests. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUbEL4vulKXKZ8EvDauxNvdpv8XFowCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzIxMTAxN1oYDzIxMjYxMDMw
MjExMDE3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQSd781R+cdltpaUn01mFhAH4OB5UMi6ou0frMOaL6Fe5awxvoxDF/h
lAo+2MGGBM5Gr0cD5I27+zdqcxaaub1po28wbTAdBgNVHQ4EFgQUULth6878PpjM
XoHPQxoWT4GXr0cwHwYDVR0jBBgwFoAUULth6878PpjMXoHPQxoWT4GXr0cwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhALvQoAkTl7abFHInzBM+5YmTURIECoWkq4SesLdDvTtPAiBk
EkijK0QF8EZn0HowjgvL3HyqSZiX7TQK/Mmd7XibeA==
-----END CERTIFICATE-----
`;
const url = 'https://splunk.test:8089';

const start = (splunk?: object) =>
  startEvidenceModule(module, { readiness: splunk ? { splunk } : {} });

const NOT_CONFIGURED =
  'Splunk is not configured, and what it would observe stays declared. Set readiness.splunk.url and readiness.splunk.token.';

describe('readinessModuleSplunk', () => {
  it.each([
    [undefined, 'info' as const, NOT_CONFIGURED],
    // As with environment variables that are not set.
    [{ index: 'main' }, 'info' as const, NOT_CONFIGURED],
    [
      { token: 'a' },
      'warn' as const,
      'readiness.splunk.url: missing. Splunk is not used, and what it would observe stays declared.',
    ],
    [
      { url },
      'warn' as const,
      'readiness.splunk.token: missing. Splunk is not used, and what it would observe stays declared.',
    ],
  ])(
    'registers nothing with %j, and says so',
    async (splunk, level, message) => {
      const { providers, notConfigured, log } = await start(splunk);
      expect(providers).toEqual([]);
      expect(log).toContainEqual({ level, message });
      expect(notConfigured).toEqual([{ id: 'splunk', message }]);
    },
  );

  it('observes without an index for all, and says who is not observed', async () => {
    const { providers, notConfigured } = await start({ url, token: 'a' });
    expect(providers).toHaveLength(1);
    expect(notConfigured).toEqual([
      {
        id: 'splunk',
        message: expect.stringMatching(
          /without an index.*Set readiness\.splunk\.index, or splunk\.com\/index/,
        ),
      },
    ]);
  });

  it('registers the provider with a token', async () => {
    const { providers, notConfigured } = await start({
      url,
      token: 'a',
      index: 'main',
      interval: 'PT12H',
    });
    expect(notConfigured).toEqual([]);
    expect(providers).toMatchObject([
      { interval: 12 * 3_600_000, timeToLive: 36 * 3_600_000 },
    ]);
  });

  it('trusts the authority that is configured', async () => {
    const create = jest.spyOn(JsonClient, 'create');
    await start({ url, token: 'a', ca: certificate });
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ baseUrl: url, ca: certificate.trim() }),
    );
    create.mockRestore();
  });

  const noUrl =
    'readiness.splunk.url: must be an https URL without user and password, such as https://splunk.example.org:8089';

  it.each([
    [{ url, ca: 'none' }, 'readiness.splunk.ca: is not a certificate'],
    [{ url: 'http://splunk.test:8089' }, noUrl],
    [{ url: 'not a url' }, noUrl],
    [{ url: 5 }, 'readiness.splunk.url'],
    [{ url, interval: 'soon' }, 'readiness.splunk.interval'],
  ])('starts with %j, observes nothing, and says why', async (splunk, why) => {
    const { providers, notConfigured, log } = await start({
      token: 'a',
      ...splunk,
    });
    const message = expect.stringContaining(why);
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'splunk', message }]);
    expect(log).toContainEqual({ level: 'error', message });
  });
});
