// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';

const AWS_KEY = ['AKIA', 'Q7ZT5MPLW3KXN2RB'].join('');
const GITHUB = ['ghp', 'b7Kq2mZx9Rt4Lw8Np3Yc6Vf1Hd5Js0Ga2Ue'].join('_');
const DIGEST =
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const PASSWORD = 'Tr0ub4dor-and-3';

describe('readHardCodedValues', () => {
  it.each<[string, string, string, string]>([
    [
      'a Django password',
      'shop/settings/production.py',
      `DATABASES = {\n    'PASSWORD': '${PASSWORD}',\n}`,
      ':2 a password in PASSWORD',
    ],
    [
      'a Django host',
      'shop/settings/base.py',
      "        'HOST': 'db7.prod.shop-corp.com',",
      ':1 the host db7.prod.shop-corp.com in HOST',
    ],
    [
      'a key of a known service',
      'config/aws.js',
      `module.exports = { id: '${AWS_KEY}' };`,
      ':1 an AWS access key id',
    ],
    [
      'a token as a default',
      'settings.py',
      `TOKEN = os.environ.get('TOKEN', '${GITHUB}')`,
      ':1 a key or token as the default in TOKEN',
    ],
    [
      'a database URL',
      'src/main/resources/application.yml',
      `spring:\n  datasource:\n    url: jdbc:postgresql://pg1.corp-data.com:5432/shop`,
      ':3 the host pg1.corp-data.com in url',
    ],
    [
      'a URL with a password',
      'config/database.yml',
      `production:\n  url: postgres://shop:${PASSWORD}@pg1.corp-data.com/shop`,
      ':2 a password in a URL in url',
    ],
    [
      '.NET',
      'appsettings.json',
      `{ "ConnectionStrings": {\n "Shop": "Server=tcp:sql01.corp-data.com,1433;Database=shop;Password=${PASSWORD};" } }`,
      ':2 a password in a connection string in Shop',
    ],
    [
      'a queue endpoint',
      'src/config.ts',
      "export const queueUrl = 'https://sqs.eu-west-1.amazonaws.com/482910374655/orders';",
      ':1 the address of a queue in queueUrl',
    ],
    [
      'an inner service',
      'config/default.json',
      '{ "usersUrl": "http://users.prod.shop.internal:8080/api" }',
      ':1 the host users.prod.shop.internal in usersUrl',
    ],
    [
      'a committed .env',
      '.env',
      `DB_PASSWORD=${PASSWORD}`,
      ':1 a password in DB_PASSWORD',
    ],
    [
      'a secret in a manifest',
      'k8s/deployment.yaml',
      `apiVersion: apps/v1\nkind: Deployment\nspec:\n  env:\n  - name: X\n    apiKey: ${GITHUB}`,
      ':6 a key or token in apiKey',
    ],
    [
      'a password in Helm values',
      'helm/values-prod.yaml',
      `db:\n  password: ${PASSWORD}`,
      ':2 a password in password',
    ],
    [
      'a secret that is the head of a JSON web token',
      'cmd/main.go',
      'fs.String("jwt-secret", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "signing secret")',
      ':1 a key or token in jwt-secret',
    ],
  ])('finds %s', (_, path, text, expected) => {
    const { values, places } = readHardCodedValues(testScope({ [path]: text }));
    expect(values).toMatchObject({ value: 'remaining', path });
    expect(places.value).toContain(`${path}${expected}`);
    // What is found is not repeated
    for (const secret of [AWS_KEY, GITHUB, PASSWORD]) {
      expect(JSON.stringify(places)).not.toContain(secret);
    }
  });

  it.each<[string, Record<string, string>]>([
    [
      'tests and fixtures',
      {
        'tests/settings/test.py': `PASSWORD = '${PASSWORD}'`,
        'src/__fixtures__/config.json': `{"password":"${PASSWORD}"}`,
        'shop/settings/test.py': `DB_PASSWORD = '${PASSWORD}'`,
        'conftest.py': `TOKEN = '${GITHUB}'`,
      },
    ],
    [
      'examples and docs',
      {
        '.env.example': `DB_PASSWORD=${PASSWORD}`,
        'docs/config/settings.py': `TOKEN = '${GITHUB}'`,
        'README.md': 'http://localhost:8000 password=hunter22!',
        'config/settings.sample.py': `PASSWORD = '${PASSWORD}'`,
      },
    ],
    [
      'settings of development',
      {
        'shop/settings/devstack.py': `PASSWORD = '${PASSWORD}'\nHOST='db.dev.corp-data.com'`,
        'config/development.json': `{"password":"${PASSWORD}"}`,
        'src/main/resources/application-local.yml': `password: ${PASSWORD}`,
        'docker-compose.yml': `services:\n  web:\n    build: .\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${PASSWORD}`,
      },
    ],
    [
      'what is read from the environment',
      {
        'settings.py':
          "PASSWORD = os.environ['DB_PASSWORD']\nHOST = os.environ.get('DB_HOST', 'db.prod.corp-data.com')\nSECRET_KEY = env('SECRET_KEY', default='insecure-secret-key')\nTOKEN = config('API_TOKEN')",
        'application.yml':
          'url: ${DB_URL:jdbc:postgresql://db.corp-data.com/x}\npassword: ${DB_PASSWORD}',
        'config/index.js':
          "module.exports = { password: process.env.DB_PASSWORD || 'secret', host: process.env.DB_HOST || 'db.corp-data.com' };",
      },
    ],
    [
      'templates and references',
      {
        'helm/values.yaml':
          'password: "{{ .Values.global.password }}"\nexistingSecret: shop-db\npasswordSecretKey: db-password\ntoken: ""',
        'k8s/deploy.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nspec:\n  env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: shop-db\n        key: password',
        'config/secrets.yml':
          'password: <%= ENV["DB_PASSWORD"] %>\napi_key: vault:secret/shop#key',
      },
    ],
    [
      'hosts where the service is deployed',
      {
        'k8s/configmap.yaml':
          'apiVersion: v1\nkind: ConfigMap\ndata:\n  DB_HOST: db.prod.corp-data.com',
        'values-prod.yaml': 'db:\n  host: db.prod.corp-data.com',
        'docker-compose.yml':
          'services:\n  web:\n    environment:\n      - DB_HOST=db.corp-data.com',
      },
    ],
    [
      'this machine and nobody',
      {
        'settings.py':
          "HOST = 'localhost'\nBROKER_URL = 'redis://:password@localhost:6379/0'\nDATABASE_URL = 'postgres://shop:shop@db/shop'\nALLOWED_HOSTS = ['shop.corp-data.com']\nSMTP_HOST='smtp.example.com'\nSES_ENDPOINT = 'email.us-east-1.amazonaws.com'\nEVENT_HOST = 'edx.devstack.redis'\nJWT = {'SECRET_KEY': 'SET-ME-PLEASE'}\nBIND_ADDRESS = '0.0.0.0'\nREDIS = 'redis://redis:6379/1'",
      },
    ],
    [
      'what the whole world uses',
      {
        'settings.py':
          "GITHUB_HOST = 'github.com'\nYOUTUBE_API_HOST = 'www.googleapis.com'\nSENTRY_ENDPOINT = 'o12.ingest.sentry.io'",
      },
    ],
    [
      'names that only tell about secrets',
      {
        'settings.py':
          "PASSWORD_RESET_URL = '/password/reset2'\nSECRET_NAME = 'shop-db-2026'\nTOKEN_TYPE = 'Bearer99'\nPASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher']\nAUTH_PASSWORD_VALIDATORS = 'UserAttributeSimilarityValidator2'",
        'config/i18n.json': '{"passwordLabel": "Your password: 8 characters"}',
      },
    ],
    [
      'comments',
      {
        'settings.py': `# PASSWORD = '${PASSWORD}'\n`,
        'config/app.js': `// token: '${GITHUB}'`,
      },
    ],
    [
      'minified and locked files',
      {
        'config/app.min.js': `var token="${GITHUB}"`,
        'package-lock.json': `{"token":"${GITHUB}"}`,
      },
    ],
    [
      'keys of settings that look like hosts',
      {
        'src/app.ts':
          "const redisUrl = config.get('persistence.redis.url');\nconst keyPostgresHost = 'storage.postgres.host';\nconst DB_SERVER = 'spring.data.mongodb';\n",
      },
    ],
    [
      'what builds, demonstrates and starts it on the machine of a developer',
      {
        'pom.xml':
          '<project><properties><docker.host>http://192.168.3.101:2375</docker.host></properties></project>',
        'demo-certs/config.yml': `password: ${PASSWORD}\n`,
        'src/Shop.AppHost/AppHost.cs': `shop.WithEnvironment("Smtp__Password", "${PASSWORD}");`,
        'src/random.php':
          "$tempPassword = shuffle('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');",
      },
    ],
    [
      'hosts of one environment each, of developers and of everybody',
      {
        'appconfig/dev.yaml': 'queueHost: a.servicebus.windows.net\n',
        'appconfig/prod.yaml': 'queueHost: b.servicebus.windows.net\n',
        'appconfig/snd2.yaml': 'queueHost: c.servicebus.windows.net\n',
        'app/a.py': "DEV_ENDPOINT_URL = 'http://10.1.0.100:9000'\n",
        'app/b.js':
          "const dbAuthEndpoint = 'https://ossrdbms-aad.database.windows.net/.default';\n",
      },
    ],
    [
      'suites of tests, and the settings of a generator',
      {
        'internal/suites/oidc/configuration.yml': `password: ${PASSWORD}\n`,
        '.yo-rc.json': `{"jwtSecretKey":"${PASSWORD}"}`,
      },
    ],
    [
      'digests by which a secret is known to have changed',
      {
        'deploy/prod.yaml': `metadata:\n  annotations:\n    checksum/secret: ${DIGEST}\n    acme.com/sha256-of-token: ${DIGEST}\n`,
      },
    ],
    [
      'catalog and CI files',
      {
        'catalog-info.yaml': 'kind: Component',
        '.github/workflows/config.yml': 'env:\n  password: hunter22',
        'config/settings.py': 'DEBUG = False',
      },
    ],
  ])('accuses none: %s', (_, files) => {
    const found = readHardCodedValues(
      testScope({ 'config/harmless.yml': 'debug: false', ...files }),
    );
    expect(found.places).toEqual({ value: [] });
    expect(found.values).toEqual({ value: 'none-found' });
  });

  it.each([
    ['defaultBrokerHost', 'broker.netid-login.de'],
    ['CACHE_SERVER', 'cache.nixos.org'],
    ['ldapHost', 'ldap.uni-town.edu'],
  ])('cannot tell whether %s is a store of the service', (name, host) => {
    const { values, places, unread } = readHardCodedValues(
      testScope({ 'config/a.go': `const ${name} = "${host}"\n` }),
    );
    expect(values.value).toBe('none-found-in-part');
    expect(places).toEqual({ value: [] });
    expect(unread.value).toEqual([
      `config/a.go:1 the host ${host} in ${name}, which may be harmless`,
    ]);
  });

  it.each([
    'awsssm:/prod/shop/key2',
    'kid-2024-05-01',
    'x-api-key-v2',
    'oauth2client',
    // my-secret-key-to-be-changed-in-production-1
    'bXktc2VjcmV0LWtleS10by1iZS1jaGFuZ2VkLWluLXByb2R1Y3Rpb24tMQ==',
  ])('cannot tell whether %s is a key or the name of one', value => {
    const { values, places } = readHardCodedValues(
      testScope({ 'config/production.yml': `api_key: ${value}\n` }),
    );
    expect(values.value).toBe('none-found-in-part');
    expect(places).toEqual({ value: [] });
  });

  it.each([
    [
      'a comment above says that it is an example',
      `# Example of a response, it contains no actual token\nRESPONSE = {\n    "ok": True,\n    "access_token": "${GITHUB}",\n}\n`,
    ],
    [
      'a private name has no name of its own',
      "url = new URL(path, 'https://mcp.internal')\n",
    ],
    [
      'tools put a key into pages',
      'System.get_env("REACT_APP_POSTHOG_TOKEN", "x8Fh2kLs9Qm4Zp7Rt1Wv")\n',
      'app/pages.ex',
    ],
    [
      'a line chooses for developers',
      "url = 'http://10.1.0.102:8043' if is_dev() else settings.BASE_URL\n",
    ],
    [
      'a user is called like the password',
      `DB_USER = 'signon2otron'\nDB_PASSWORD = 'signon2otron'\n`,
    ],
    [
      'a database is filled to begin with',
      `password = '${PASSWORD}'\n`,
      'db/seeds.py',
    ],
  ])('cannot tell where %s', (_, text, path = 'app/responses.py') => {
    const { values, places } = readHardCodedValues(testScope({ [path]: text }));
    expect(values.value).toBe('none-found-in-part');
    expect(places).toEqual({ value: [] });
  });

  it('reads past what one file holds for other environments, and counts its lines', () => {
    const found = (path: string, text: string) =>
      readHardCodedValues(testScope({ [path]: text })).places.value;
    const line = `PASSWORD = '${PASSWORD}'`;
    expect(
      found(
        'config.py',
        `class Config:\n    X = 1\n\nclass Development(Config):  # on a laptop\n    ${line}\n\n    ${line}\nclass TestConfig(Config):\n    ${line}\nclass Live(Config):\n    ${line}\nif DEBUG:\n    ${line}\n`,
      ),
    ).toEqual(['config.py:11 a password in PASSWORD']);
    expect(
      found(
        'config/database.yml',
        `development:\n  password: ${PASSWORD}\n\ntest:\n  password: ${PASSWORD}\nproduction:\n  password: ${PASSWORD}\n`,
      ),
    ).toEqual(['config/database.yml:7 a password in password']);
    expect(
      found(
        'src/main/resources/application.yml',
        `a: 1\n---\nspring:\n  config:\n    activate:\n      on-profile: dev\npassword: ${PASSWORD}\n---\nspring:\n  profiles: prod\npassword: ${PASSWORD}\n`,
      ),
    ).toEqual(['src/main/resources/application.yml:11 a password in password']);
    expect(
      found(
        'config/index.js',
        `module.exports = {\n  development: {\n    password: '${PASSWORD}',\n  },\n  production: {\n    password: '${PASSWORD}',\n  },\n};`,
      ),
    ).toEqual(['config/index.js:6 a password in password']);
  });

  it('tells nothing where there is nothing to read', () => {
    expect(
      readHardCodedValues(testScope({ 'README.md': 'x' })).values.cannotTell,
    ).toMatch(/no files/);
  });

  it.each<[string, Record<string, string>, object, string]>([
    [
      'the repository has more files than are read',
      { 'main.py': 'x = 1' },
      { isPartial: true },
      'the repository has more files than are read',
    ],
    [
      'a file is too large',
      { 'main.py': 'x = 1', 'app/db.py': 'x'.repeat(600_000) },
      {},
      'app/db.py, too large or not a text',
    ],
    [
      'a line is too long',
      { 'main.py': `x = "${'token '.repeat(5_000)}"` },
      {},
      'main.py:1 a line too long to be read, which may be harmless',
    ],
    [
      'a token stands among data that a program wrote',
      {
        'config/data.json': `{"x":"${'a1'.repeat(1500)}","token":"${GITHUB}"}`,
      },
      {},
      'config/data.json:1 a key or token in token, which may be harmless',
    ],
    [
      'nobody can tell what a word in a manifest is',
      {
        Dockerfile: 'FROM x\nENV DB_PASSWORD=sunshine\n',
      },
      {},
      'Dockerfile:2 a password in DB_PASSWORD, which may be harmless',
    ],
    [
      'a compose file may be how the service is run',
      {
        'main.py': 'x = 1',
        'docker-compose.yml': `services:\n  web:\n    image: shop\n    environment:\n      DB_PASSWORD: ${PASSWORD}\n`,
      },
      {},
      'docker-compose.yml:5 a password in DB_PASSWORD, which may be harmless',
    ],
  ])('has read a part where %s, and names it', (_, files, options, left) => {
    const found = readHardCodedValues(testScope(files, options));
    expect(found.values.value).toBe('none-found-in-part');
    expect(found.unread.value).toEqual([left]);
    expect(found.places.value).toEqual([]);
  });

  it('has read all where nothing that can hold a value is left', () => {
    const found = readHardCodedValues(
      testScope({
        'main.py': 'x = 1',
        'logo.svg': 'x'.repeat(600_000),
        'package-lock.json': 'x'.repeat(600_000),
        'tests/data.json': 'x'.repeat(600_000),
        'README.md': 'x',
      }),
    );
    expect(found.values).toEqual({ value: 'none-found' });
    expect(found.unread).toEqual({ value: [] });
  });

  it('keeps services of one repository apart, also one that is called as if it were a test', () => {
    const files = {
      'services/a/settings.py': `DB_PASSWORD = '${PASSWORD}'`,
      'services/test/settings.py': `DB_PASSWORD = '${PASSWORD}'`,
      'services/c/settings.py': 'DEBUG = False',
    };
    const folders = ['services/a', 'services/test', 'services/c'];
    const of = (folder: string) =>
      readHardCodedValues(testScope(files, { folder, folders })).values.value;
    expect(folders.map(of)).toEqual(['remaining', 'remaining', 'none-found']);
  });

  it('shows twenty places and counts the rest', () => {
    const text = Array.from(
      { length: 25 },
      (__, i) => `PASSWORD_${i}_SECRET = '${PASSWORD}'`,
    ).join('\n');
    const { places } = readHardCodedValues(testScope({ 'settings.py': text }));
    expect(places.value).toHaveLength(21);
    expect((places.value as string[]).at(-1)).toBe('and 5 more');
  });
});
