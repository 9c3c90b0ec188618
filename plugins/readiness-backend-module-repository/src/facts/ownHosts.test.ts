// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';

const own = {
  hosts: ['grades.acme-learning.io'],
  domains: ['acme-learning.io'],
  sureDomains: ['acme-learning.io'],
};
const unsure = { ...own, sureDomains: [] };

function read(files: Record<string, string>, of = own) {
  const { values, places, unread } = readHardCodedValues(
    testScope(files, { own: of }),
  );
  return { values: values.value, places: places.value, unread: unread.value };
}

describe('readHardCodedValues of the service’s own hosts', () => {
  it.each<[string, string, string]>([
    [
      'app/urls.py',
      'BASE_URL = "https://grades.acme-learning.io/"',
      'BASE_URL',
    ],
    [
      'src/auth.ts',
      "const callbackUrl = 'https://grades.acme-learning.io/callback';",
      'callbackUrl',
    ],
    [
      'src/main/java/Client.java',
      'String apiHost = "eu.grades.acme-learning.io";',
      'apiHost',
    ],
    [
      'app/users.rb',
      "USERS_API_URL = 'https://users.acme-learning.io/api/v1'",
      'USERS_API_URL',
    ],
    [
      'src/main/resources/application.yml',
      'orders:\n  service-url: https://orders.acme-learning.io',
      'service-url',
    ],
    [
      'internal/grpc.go',
      'authServer := "auth.acme-learning.io:443"',
      'authServer',
    ],
  ])('finds one in %s', (path, text, name) => {
    expect(read({ [path]: text })).toMatchObject({
      values: 'remaining',
      places: [expect.stringMatching(`own (?:host|domain).* ${name}$`)],
    });
  });

  it.each<[string, string, string]>([
    [
      'a page of the organisation',
      'app/a.py',
      'TERMS_URL = "https://www.acme-learning.io/terms"',
    ],
    [
      'a page of a neighbour',
      'app/a.py',
      'PRICING_URL = "https://shop.acme-learning.io/pricing"',
    ],
    ['documentation', 'app/a.py', 'HELP_URL = "https://docs.acme-learning.io"'],
    ['the domain itself', 'app/a.py', 'MAIN_URL = "https://acme-learning.io"'],
    [
      'the login for all environments',
      'app/a.py',
      'AUTH_SERVER = "https://sso.acme-learning.io"',
    ],
    [
      'who may call',
      'app/a.py',
      'CORS_ALLOWED_URL = "https://grades.acme-learning.io"',
    ],
    [
      'a default of a variable',
      'app/a.py',
      'URL = os.environ.get("URL", "https://grades.acme-learning.io")',
    ],
    [
      'a name that is no place',
      'app/a.py',
      'NAMESPACE = "https://grades.acme-learning.io/schema"',
    ],
    [
      'a test system',
      'app/a.py',
      'API_URL = "https://grades.staging.acme-learning.io"',
    ],
    [
      'the home page of a package',
      'package.json',
      '{"bugs":{"url":"https://grades.acme-learning.io/help"}}',
    ],
    [
      'the place of a pom',
      'pom.xml',
      '<project><url>https://grades.acme-learning.io</url></project>',
    ],
    [
      'a manifest',
      'k8s/ingress.yaml',
      'apiVersion: v1\nhost: grades.acme-learning.io',
    ],
    [
      'settings of production',
      'config/production.yml',
      'base_url: https://grades.acme-learning.io',
    ],
    [
      'a pipeline',
      '.github/workflows/smoke.yml',
      'env:\n  BASE_URL: https://grades.acme-learning.io',
    ],
    ['a comment', 'app/a.py', '# BASE_URL = "https://grades.acme-learning.io"'],
    [
      'another organisation',
      'app/a.py',
      'API_URL = "https://api.acme-learning.io.example.net/v1"',
    ],
  ])('accuses nobody for %s', (_, path, text) => {
    expect(read({ [path]: text, 'main.py': 'x = 1' })).toEqual({
      values: 'none-found',
      places: [],
      unread: [],
    });
  });

  it.each<[string, string, string, typeof own]>([
    [
      'a neighbour in a domain that may be another’s',
      'app/a.py',
      'API_URL = "https://users.acme-learning.io"',
      unsure,
    ],
    [
      'a neighbour that may be one for all',
      'app/a.py',
      'TRACKER_URL = "https://tracker.acme-learning.io"',
      own,
    ],
    [
      'what pages lead to',
      'web/share.ts',
      "const shareUrl = 'https://grades.acme-learning.io/x';",
      own,
    ],
  ])('cannot tell for %s', (_, path, text, of) => {
    expect(read({ [path]: text }, of)).toEqual({
      values: 'none-found-in-part',
      places: [],
      unread: [expect.stringMatching(/acme-learning\.io.*may be harmless$/)],
    });
  });

  it('does not look for them when nobody says where the service is reached', () => {
    const nowhere = { hosts: [], domains: [], sureDomains: [] };
    const files = { 'a.py': 'BASE_URL = "https://grades.acme-learning.io/"' };
    expect(read(files, nowhere).values).toBe('none-found');
  });
});
