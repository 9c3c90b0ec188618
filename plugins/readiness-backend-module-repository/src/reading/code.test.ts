// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { findCodeOwners } from './codeOwners';
import { readLoadTests } from './loadTests';
import { readPiiAnnotations } from './piiAnnotations';
import { readUses } from './uses';

describe('readLoadTests', () => {
  it.each<[string, string[], Record<string, string>]>([
    [
      'folders',
      ['load-tests', 'perf/k6', 'tests/performance'],
      {
        'load-tests/a.js': '',
        'load-tests/b.js': '',
        'perf/k6/x.js': '',
        'tests/performance/x.py': '',
      },
    ],
    [
      'files by name',
      ['artillery.yml', 'locustfile.py', 'plan.jmx', 'smoke.k6.js'],
      {
        'artillery.yml': '',
        'locustfile.py': '',
        'plan.jmx': '<x/>',
        'smoke.k6.js': '',
      },
    ],
    [
      'files by what they say',
      ['qa/load.py', 'qa/Peak.scala', 'qa/spike.js', 'qa/ramp.yml'].sort(),
      {
        'qa/spike.js': "import http from 'k6/http';\n",
        'qa/load.py': 'from locust import HttpUser\n',
        'qa/Peak.scala': 'import io.gatling.core.Predef._\n',
        'qa/ramp.yml': 'config:\n  target: x\n  phases:\n    - duration: 60\n',
      },
    ],
    [
      'none',
      [],
      {
        'docs/load-tests/README.md': 'k6',
        'tests/test_loading.py': 'import json',
        'node_modules/k6/x.js': "import http from 'k6/http'",
        'src/uploadtest.js': '',
        'src/artillery.ts': '',
      },
    ],
  ])('%s', (_, expected, files) => {
    expect(readLoadTests(testScope(files, { name: 'x' })).value).toEqual(
      expected.filter(one => one !== ''),
    );
  });

  it('does not tell when it has not seen all', () => {
    expect(
      readLoadTests(testScope({}, { isPartial: true })).cannotTell,
    ).toMatch(/more files/);
  });
});

describe('readPiiAnnotations', () => {
  it.each<[string, unknown, Record<string, string>]>([
    [
      'a docstring',
      ['pii'],
      {
        'shop/models.py':
          'class A:\n    """\n    .. pii: Stores email addresses\n    .. pii_types: email_address\n    """',
      },
    ],
    [
      'a comment',
      ['pii'],
      {
        'shop/models.py': '# .. no_pii:\n',
        'shop/other.py': '    # .. pii: name',
      },
    ],
    ['JavaScript', ['pii'], { 'static/a.js': '/* x\n * .. pii: name\n */' }],
    [
      'the safe list',
      ['pii'],
      {
        '.annotation_safe_list.yml':
          'auth.User:\n  ".. pii:": "name"\n  ".. pii_types:": name\nsites.Site:\n  ".. no_pii:": "no"',
      },
    ],
    [
      'all labelled as holding none',
      ['none'],
      {
        'shop/models.py': '"""\n.. no_pii:\n"""',
        '.annotation_safe_list.yml': 'sites.Site:\n  ".. no_pii:": "no"',
      },
    ],
    [
      'no label at all',
      undefined,
      {
        'shop/models.py': 'email = 1',
        '.pii_annotations.yml': 'annotations:\n  ".. pii:":\n',
        '.annotation_safe_list.yml': '{ broken',
      },
    ],
    [
      'labels of tests, docs and words about labels',
      undefined,
      {
        'shop/tests/test_a.py': '# .. pii: x',
        'docs/a.py': '# .. pii: x',
        'shop/lint.py': 'LABEL = ".. pii:"',
        'README.rst': '.. pii: x',
      },
    ],
  ])('%s', (_, value, files) => {
    const found = readPiiAnnotations(testScope(files));
    expect(found.value).toEqual(value);
    expect(found.cannotTell === undefined).toBe(value !== undefined);
  });

  it('says where', () => {
    const files = { 'a/models.py': 'x\n\n# .. pii: x' };
    expect(readPiiAnnotations(testScope(files))).toEqual({
      value: ['pii'],
      path: 'a/models.py',
      line: 3,
    });
  });
});

describe('readUses', () => {
  it.each<[string, unknown, Record<string, string>]>([
    [
      'Python',
      ['kafka', 'mysql', 'redis'],
      {
        'requirements/base.txt':
          'mysqlclient==2\nconfluent-kafka[avro]\ncelery[redis]>=5 # x\n-r pip.txt',
        'requirements/test.txt': 'pymongo',
      },
    ],
    [
      'Poetry',
      ['postgresql'],
      {
        'pyproject.toml':
          '[tool.poetry.dependencies]\npsycopg2-binary = "^2"\n[tool.poetry.group.dev.dependencies]\npymongo = "*"\n',
      },
    ],
    [
      'a project file',
      ['email', 'mongodb'],
      {
        'pyproject.toml':
          '[project]\ndependencies = [\n  "pymongo>=4",\n  "django-ses",\n]\n[project.optional-dependencies]\ndev = ["redis"]\n',
      },
    ],
    [
      'Node',
      ['email', 'postgresql'],
      {
        'package.json':
          '{"dependencies":{"pg":"8","nodemailer":"6"},"devDependencies":{"redis":"4"}}',
      },
    ],
    [
      'Maven',
      ['kafka'],
      {
        'pom.xml':
          '<dependency><artifactId>spring-kafka</artifactId></dependency><dependency><artifactId>postgresql</artifactId><scope>test</scope></dependency>',
      },
    ],
    [
      'Gradle',
      ['rabbitmq'],
      {
        'build.gradle':
          "implementation 'org.springframework.boot:spring-boot-starter-amqp'\ntestImplementation 'redis.clients:jedis:5'",
      },
    ],
    [
      'Go',
      ['postgresql'],
      {
        'go.mod':
          'module x\nrequire (\n\tgithub.com/jackc/pgx/v5 v5.5.0\n\tgithub.com/redis/go-redis/v9 v9.0.0 // indirect\n)',
      },
    ],
    [
      'Ruby',
      ['postgresql'],
      {
        Gemfile:
          "gem 'pg'\ngroup :development, :test do\n  gem 'mysql2'\nend\n",
      },
    ],
    [
      '.NET',
      ['postgresql'],
      { 'Shop.csproj': '<PackageReference Include="Npgsql" Version="8" />' },
    ],
    [
      'code and settings',
      ['email', 'mysql', 'object-store', 'sqs'],
      {
        'requirements.txt': 'boto3',
        'shop/a.py': "s = boto3.client('sqs')\nt = boto3.resource('s3')",
        'shop/settings/production.py':
          "'ENGINE': 'django.db.backends.mysql'\nEMAIL_BACKEND = 'django_ses.SESBackend'",
      },
    ],
    [
      'nothing',
      [],
      {
        'requirements.txt': 'django',
        'settings.py':
          "EMAIL_BACKEND = 'django.core.mail.backends.console.EmailBackend'",
        'tests/test_mail.py': 'import smtplib',
        'settings/devstack.py': "'redis://x'",
      },
    ],
    ['no lists', undefined, { 'main.sh': 'mysql' }],
  ])('%s', (_, value, files) => {
    expect(readUses(testScope(files)).value).toEqual(value);
  });
});

describe('findCodeOwners', () => {
  it.each([
    ['.github/CODEOWNERS', '* @shop/team', true],
    ['docs/CODEOWNERS', '/src/ a@shop.test', true],
    ['CODEOWNERS', '# * @shop/team\n', false],
    ['src/CODEOWNERS', '* @shop/team', false],
  ])('%s with %j: %s', (path, text, expected) => {
    expect(findCodeOwners([{ path, text }])).toBe(expected ? path : undefined);
  });
});
