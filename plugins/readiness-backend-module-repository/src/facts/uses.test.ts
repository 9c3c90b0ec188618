// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { testScope } from '../testing/testScope';
import { readUses } from './uses';

function uses(files: Record<string, string>, options = {}) {
  return readUses(testScope(files, options));
}

describe('readUses', () => {
  it('names package, file and line of each use, by what it is for', () => {
    const found = uses({
      'requirements.txt': 'flask\n\npymongo==4\npika==1\n',
      'app/mail.py': 'import os\nimport smtplib\n',
      'package.json': '{\n"dependencies": {\n"ioredis": "5"}}',
    });
    expect(found).toEqual({
      uses: {
        value: ['email', 'mongodb', 'rabbitmq', 'redis'],
        path: 'requirements.txt',
        line: 3,
      },
      databasePlaces: {
        value: ['pymongo in requirements.txt, line 3'],
        path: 'requirements.txt',
        line: 3,
      },
      queuePlaces: {
        value: ['pika in requirements.txt, line 4'],
        path: 'requirements.txt',
        line: 4,
      },
      emailPlaces: {
        value: ['smtplib in app/mail.py, line 2'],
        path: 'app/mail.py',
        line: 2,
      },
    });
  });

  it('has empty lists of places when nothing is used', () => {
    const found = uses({ 'requirements.txt': 'flask\n' });
    expect(found.uses).toEqual({ value: [] });
    expect(found.queuePlaces).toEqual({ value: [] });
  });

  it('cannot tell of a broken list when nothing else shows a use, and names the file', () => {
    const broken = { 'api/pyproject.toml': '[project\n' };
    const found = uses({ ...broken, 'requirements.txt': 'flask\n' });
    expect(found.uses).toEqual({
      cannotTell: 'api/pyproject.toml is no TOML (line 1).',
    });
    expect(found.emailPlaces).toEqual(found.uses);
    expect(
      uses({ ...broken, 'package.json': '{"dependencies":{"pg":"8"}}' }).uses
        .value,
    ).toEqual(['postgresql']);
  });

  it.each<[string, string[], Record<string, string>]>([
    [
      'a storage of Django that is imported',
      ['object-store'],
      {
        'shop/storage.py':
          'from storages.backends.s3boto3 import S3Boto3Storage\n',
      },
    ],
    [
      'a storage of Django in its settings',
      ['object-store'],
      {
        'shop/settings.py':
          "DEFAULT_FILE_STORAGE = 'storages.backends.gcloud.GoogleCloudStorage'\n",
      },
    ],
    [
      'no object store behind another storage of Django',
      [],
      {
        'requirements.txt': 'django-storages\n',
        'shop/storage.py':
          'from storages.backends.sftpstorage import SFTPStorage\n',
      },
    ],
    [
      'the engine of Django',
      ['mysql'],
      { 'shop/settings.py': "DB = {'ENGINE': 'django.db.backends.mysql'}\n" },
    ],
    [
      'the default of an engine',
      ['postgresql'],
      {
        'settings.py':
          "ENGINE = env('E', default='django.db.backends.postgresql')\n",
      },
    ],
    [
      'an engine in a condition',
      [],
      {
        'settings.py': "if ENGINE == 'django.db.backends.mysql':\n    x = 1\n",
      },
    ],
    [
      'an engine in a comment',
      [],
      { 'settings.py': "# 'ENGINE': 'django.db.backends.mysql'\n" },
    ],
    [
      'an address of R2DBC',
      ['postgresql'],
      {
        'src/main/resources/application.properties':
          'spring.r2dbc.url=r2dbc:postgresql://db/x\n',
      },
    ],
    [
      'the default of a variable',
      ['mysql'],
      { 'application.yml': 'url: ${DB:jdbc:mariadb://db/x}\n' },
    ],
    [
      'an address in a comment at the end of a line',
      [],
      { 'application.yml': 'a: 1 # jdbc:mysql://db/x\n' },
    ],
    [
      'an address of a profile for developers',
      [],
      {
        'application.yml':
          'a: 1\n---\nspring:\n  config:\n    activate:\n      on-profile: dev\n  datasource:\n    url: jdbc:mysql://db/x\n',
      },
    ],
    [
      'an address of a manifest',
      [],
      { 'k8s/x.yaml': 'kind: Deployment\nurl: amqp://x\n' },
    ],
    [
      'an address that the workload of the service is told',
      ['rabbitmq'],
      {
        'k8s/x.yaml':
          'kind: Deployment\nmetadata:\n  labels: {a: b}\n  name: shop\nspec:\n  containers:\n    - image: a\n      env:\n        - name: BROKER\n          value: amqp://x\n',
      },
    ],
    [
      'addresses that a neighbour and a second container are told',
      [],
      {
        'k8s/x.yaml':
          'kind: Deployment\nmetadata: { name: reports }\nimage: a\nvalue: amqp://x\n---\nkind: Deployment\nmetadata: { name: shop }\ncontainers:\n  - image: a\n  - image: b\n    value: nats://x\n',
      },
    ],
    [
      'an address in the middle of a text',
      [],
      { 'messages.json': '{"hint": "such as jdbc:mysql://db/x"}' },
    ],
    [
      'SQS of the SDK for Go',
      ['sqs'],
      { 'a.go': 'import (\n\t"github.com/aws/aws-sdk-go/service/sqs"\n)\n' },
    ],
    [
      'a mailer of Rails',
      ['email'],
      {
        'app/mailers/user_mailer.rb':
          'class UserMailer < ApplicationMailer\nend\n',
      },
    ],
    [
      'the mailer that every new Rails has',
      [],
      {
        'app/mailers/application_mailer.rb':
          'class ApplicationMailer < ActionMailer::Base\nend\n',
      },
    ],
    [
      'a mail of Laravel',
      ['email'],
      { 'app/Mail/A.php': '<?php\nclass A extends Mailable\n{\n' },
    ],
    [
      'a docstring that shows how',
      [],
      { 'a.py': '"""\nboto3.client("sqs")\n"""\n' },
    ],
    ['a comment of several lines', [], { 'a.js': '/*\nnew AWS.SQS()\n*/\n' }],
    [
      'GOV.UK Notify for letters',
      [],
      {
        'A.java':
          'import uk.gov.service.notify.NotificationClient;\nclient.sendLetter(x);\n',
      },
    ],
    [
      'GOV.UK Notify for mail',
      ['email'],
      {
        'A.kt':
          'import uk.gov.service.notify.NotificationClient\nclient.sendEmail(x)\n',
      },
    ],
    [
      'Swoosh where it writes a mail',
      ['email'],
      { 'lib/a.ex': 'import Swoosh.Email\n' },
    ],
    [
      'a crate that no code names',
      [],
      {
        'Cargo.toml': '[dependencies]\nmongodb = "3"\n',
        'src/main.rs': 'fn main() {}',
      },
    ],
    [
      'a crate that code names',
      ['mongodb'],
      {
        'Cargo.toml': '[dependencies]\nmongodb = "3"\n',
        'src/main.rs': 'use mongodb::Client;',
      },
    ],
    [
      'a crate that code names as the package calls it',
      ['postgresql'],
      {
        'Cargo.toml':
          '[dependencies]\ndb = { package = "tokio-postgres", version = "0.7" }\n',
        'src/main.rs': 'use db::Client;',
      },
    ],
    [
      'both features of one crate',
      ['mysql', 'postgresql'],
      {
        'Cargo.toml':
          '[dependencies]\ndiesel = { version = "2", features = ["postgres", "mysql"] }\n',
      },
    ],
  ])('reads %s', (_, expected, files) => {
    const found = uses({ 'requirements.txt': 'flask\n', ...files });
    expect(found.uses.value).toEqual(expected);
  });

  it.each<[string, string, (size: number) => string]>([
    [
      'requirements.txt',
      'names',
      size => 'a'.repeat(900).concat('\n').repeat(size),
    ],
    [
      'requirements.txt',
      'reasons',
      size =>
        `# autogenerated by pip-compile\n${'a==1\n    # via b\n'.repeat(
          size * 10,
        )}`,
    ],
    [
      'pyproject.toml',
      'packages',
      size =>
        `[tool.poetry.dependencies]\n${Array.from(
          { length: size * 4 },
          (_, at) => `pymongo${at} = "1"\n`,
        ).join('')}`,
    ],
    [
      'setup.py',
      'open lists',
      size => `install_requires=${'["pymongo",'.repeat(90)}\n`.repeat(size),
    ],
    [
      'setup.py',
      'a name',
      size => `install_requires=X\n${'Y=[\n'.repeat(size * 20)}`,
    ],
    [
      'pom.xml',
      'dependencies',
      size =>
        `<project><dependencies>${'<dependency><artifactId>a</artifactId></dependency>'.repeat(
          size,
        )}</dependencies></project>`,
    ],
    ['pom.xml', 'open elements', size => '<a>'.repeat(size * 10)],
    ['build.gradle', 'quotes', size => `${'"\\'.repeat(480)}\n`.repeat(size)],
    [
      'build.gradle',
      'open calls',
      size => 'implementation('.repeat(60).concat('\n').repeat(size),
    ],
    ['build.sbt', 'modules', size => `${'"a" % '.repeat(160)}\n`.repeat(size)],
    ['deps.edn', 'brackets', size => '('.repeat(size * 100)],
    ['deps.edn', 'quotes', size => '"\\" '.repeat(size * 100)],
    [
      'mix.exs',
      'tuples',
      size => `${'{:a, "1", only: ['.repeat(55)}\n`.repeat(size),
    ],
    ['schema.prisma', 'sources', size => 'datasource db {\n'.repeat(size * 10)],
    ['Gemfile', 'groups', size => `group ${':a, '.repeat(240)}\n`.repeat(size)],
    [
      'Cargo.toml',
      'features',
      size =>
        `[features]\ndefault = [${'"a",'.repeat(
          size,
        )}]\n[dependencies]\n${Array.from(
          { length: 50 },
          (_, at) => `b${at} = { version = "1", optional = true }\n`,
        ).join('')}`,
    ],
    [
      'go.mod',
      'modules',
      size => `require a.b/c${' '.repeat(900)}x\n`.repeat(size),
    ],
    [
      'a.py',
      'quotes',
      size => `smtplib\n${`${'"\\'.repeat(480)}\n`.repeat(size)}`,
    ],
    [
      'a.py',
      'spaces',
      size => `smtplib\n${`client(${' '.repeat(900)}\n`.repeat(size)}`,
    ],
    [
      'application.yml',
      'addresses',
      size => `jdbc:\n${`${'${a:'.repeat(240)}\n`.repeat(size)}`,
    ],
  ])('reads %s with many %s in linear time', (path, _, text) => {
    expectLinearGrowth({
      size: 100,
      most: 6_000,
      input: text,
      read: input => uses({ [path]: input }),
    });
  });
});
