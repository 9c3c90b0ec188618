// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

/** What the health endpoint covers is known only by these answers. */
const COVERAGE = { notVerified: ['health-covers', 'health-sufficient'] };

const persistence = {
  by: 'repository' as const,
  check: 'persistence',
  contradiction: 'persistence-found',
  ...COVERAGE,
};
const messaging = {
  by: 'repository' as const,
  check: 'messaging',
  contradiction: 'messaging-found',
  ...COVERAGE,
};
const email = {
  by: 'repository' as const,
  check: 'email',
  contradiction: 'email-found',
  ...COVERAGE,
};

/** Stores, queues and mail that the code uses, and that are said not to be there. */
export const usesLies: Lie[] = [
  {
    ...persistence,
    name: 'driver of MongoDB among the requirements',
    files: { 'requirements.txt': 'flask==3.1.0\npymongo==4.8.0\n' },
  },
  {
    ...persistence,
    name: 'database of Spring in its settings',
    files: {
      'src/main/resources/application.yml':
        'spring:\n  datasource:\n    url: ${DB_URL:jdbc:postgresql://localhost/grades}\n',
    },
  },
  {
    ...persistence,
    name: 'database in the Maven file of a GitLab project',
    host: { type: 'gitlab' },
    files: {
      'pom.xml':
        '<project><dependencies><dependency><groupId>com.mysql</groupId><artifactId>mysql-connector-j</artifactId></dependency></dependencies></project>\n',
    },
  },
  {
    ...messaging,
    name: 'Kafka in the modules of Go',
    files: {
      'go.mod':
        'module example.com/grades\n\ngo 1.23\n\nrequire github.com/segmentio/kafka-go v0.4.47\n',
    },
  },
  {
    ...messaging,
    name: 'SQS among the packages of Node',
    host: { type: 'github' },
    files: {
      'package.json':
        '{ "name": "grades", "license": "MIT", "dependencies": { "@aws-sdk/client-sqs": "3" } }\n',
    },
  },
  {
    ...email,
    name: 'mailer among the packages of Node',
    files: {
      'package.json':
        '{ "name": "grades", "license": "MIT", "dependencies": { "nodemailer": "6" } }\n',
    },
  },
  {
    ...email,
    name: 'mail from the code of Django',
    files: {
      'app/tasks.py':
        'from django.core.mail import send_mail\n\n\ndef remind(person):\n    send_mail("Hello", "", None, [person])\n',
    },
  },
];
