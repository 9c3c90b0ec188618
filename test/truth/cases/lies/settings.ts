// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const hardCoded = {
  by: 'repository',
  check: 'hard-coded-values',
  contradiction: 'hard-coded-found',
} as const;
const pii = {
  by: 'repository',
  check: 'data',
  contradiction: 'pii-found',
} as const;

/** Values in code that are said to be resolved, and personal data that is said not to be there. */
export const settingsLies: Lie[] = [
  {
    ...hardCoded,
    name: 'database host in the settings of production',
    files: {
      'app/settings/production.py':
        "DATABASES = {\n    'default': {\n        'HOST': 'grades-db.prod.acme.io',\n    }\n}\n",
    },
  },
  {
    ...hardCoded,
    name: 'password in the settings of production',
    files: { 'app/settings/base.py': "DB_PASSWORD = 'Tr0ub4dor-and-3'\n" },
  },
  {
    ...hardCoded,
    name: 'connection string of dotnet',
    files: {
      'src/appsettings.json': `{\n  "ConnectionStrings": {\n    "Grades": "Server=sql.acme.io;Database=grades;User Id=app;Password=Tr0ub4dor3;"\n  }\n}\n`,
    },
  },
  {
    ...hardCoded,
    name: 'broker of Spring with its password',
    files: {
      'src/main/resources/application.yml':
        'spring:\n  rabbitmq:\n    addresses: amqps://app:Tr0ub4dor3@mq.acme.io:5671\n',
    },
    // The broker is a queue as well.
    also: ['messaging-found'],
  },
  {
    ...hardCoded,
    name: 'key of AWS in a committed env file',
    files: { '.env': 'AWS_ACCESS_KEY_ID=AKIAQX7PLZ4MN2VBTR6W\n' },
  },
  {
    ...pii,
    name: 'personal data by the annotations of the code',
    files: {
      'app/models.py':
        'class Learner:\n    """\n    .. pii: Holds the name and the email address\n    .. pii_types: name, email_address\n    .. pii_retirement: local_api\n    """\n',
    },
  },
  {
    ...pii,
    name: 'personal data by the safe list alone',
    files: {
      'app/courses.py': undefined,
      '.annotation_safe_list.yml':
        'auth.User:\n  ".. pii:": "Names of people"\n  ".. pii_types:": name\n',
    },
  },
  {
    ...pii,
    name: 'handles tracking logs, and hides that it holds people',
    answers: { data: 'tracking-logs', 'log-contents': 'none' },
    files: {
      'web/profile.ts':
        '/**\n * .. pii: The profile of a learner\n */\nexport interface Profile {}\n',
    },
  },
  {
    ...hardCoded,
    name: 'secret in a manifest of Kubernetes',
    files: {
      'deploy/secret.yaml':
        'apiVersion: v1\nkind: Secret\nmetadata: { name: $NAME }\nstringData:\n  DB_PASSWORD: Tr0ub4dor-and-3\n',
    },
  },
  {
    ...hardCoded,
    name: 'endpoint of a queue in the code of Node',
    files: {
      'src/config.ts':
        "export const queueUrl =\n  'https://sqs.eu-west-1.amazonaws.com/482910374655/orders';\n",
    },
  },
];
