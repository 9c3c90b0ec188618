// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const persistence = {
  by: 'repository',
  check: 'persistence',
  contradiction: 'persistence-found',
} as const;
const messaging = {
  by: 'repository',
  check: 'messaging',
  contradiction: 'messaging-found',
} as const;
const email = {
  by: 'repository',
  check: 'email',
  contradiction: 'email-found',
} as const;

/** Drivers and clients that production installs, in the many ways that lists of dependencies have. */
export const dependenciesLies: Lie[] = [
  {
    ...persistence,
    name: 'feature of sqlx that chooses the database',
    files: {
      'Cargo.toml':
        '[package]\nname = "grades"\n[dependencies.sqlx]\nversion = "0.8"\ndefault-features = false\nfeatures = ["runtime-tokio", "postgres"]\n',
    },
  },
  {
    ...messaging,
    name: 'optional crate that a default feature turns on',
    files: {
      'Cargo.toml':
        '[package]\nname = "grades"\n[dependencies]\nlapin = { version = "2", optional = true }\n[features]\ndefault = ["events"]\nevents = ["dep:lapin"]\n',
    },
  },
  {
    ...persistence,
    name: 'provider of Prisma',
    files: {
      'package.json':
        '{ "license": "MIT", "dependencies": { "@prisma/client": "6" } }',
      'prisma/schema.prisma':
        'generator client {\n  provider = "prisma-client-js"\n}\n\ndatasource db {\n  provider = "mysql"\n  url      = env("DATABASE_URL")\n}\n',
    },
  },
  {
    ...persistence,
    name: 'package of Mix',
    files: {
      'mix.exs':
        'defmodule Grades.MixProject do\n  defp deps do\n    [\n      {:ecto_sql, "~> 3.12"},\n      {:postgrex, ">= 0.0.0"}\n    ]\n  end\nend\n',
    },
  },
  {
    ...messaging,
    name: 'bundle of a version catalog of Gradle',
    files: {
      'gradle/libs.versions.toml':
        '[versions]\nkafka = "3.8.0"\n[libraries]\nreactor-kafka = { group = "io.projectreactor.kafka", name = "reactor-kafka", version = "1.3.23" }\n[bundles]\nevents = ["reactor-kafka"]\n',
      'build.gradle.kts':
        'plugins { java }\n\ndependencies {\n  implementation(libs.bundles.events)\n}\n',
    },
  },
  {
    ...persistence,
    name: 'extension of PHP',
    files: {
      'composer.json':
        '{ "license": "MIT", "require": { "php": ">=8.3", "ext-pdo_pgsql": "*" } }',
    },
  },
  {
    ...messaging,
    name: 'gem for SQS in a group of production',
    host: { type: 'gitlab' },
    files: {
      Gemfile:
        "source 'https://rubygems.org'\ngem 'rails'\ngroup :production do\n  gem 'shoryuken', '~> 6.2'\nend\n",
    },
  },
  {
    ...messaging,
    name: 'binder of Spring Cloud Stream',
    files: {
      'pom.xml':
        '<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <dependencies>\n    <dependency>\n      <groupId>org.springframework.cloud</groupId>\n      <artifactId>spring-cloud-stream-binder-rabbit</artifactId>\n    </dependency>\n  </dependencies>\n</project>\n',
    },
  },
  {
    ...email,
    name: 'Postmark among the packages of a workspace',
    host: { type: 'github' },
    files: {
      'package.json':
        '{ "private": true, "license": "MIT", "workspaces": ["packages/*"] }',
      'packages/api/package.json':
        '{ "name": "api", "dependencies": { "postmark": "4" } }',
    },
  },
  {
    ...persistence,
    name: 'list that setup.py names above',
    files: {
      'setup.py':
        'from setuptools import setup\n\nREQUIRED = [\n    "flask",  # the server\n    "psycopg[binary]>=3",\n]\nsetup(name="grades", install_requires=REQUIRED)\n',
    },
  },
  {
    ...persistence,
    name: 'package of NuGet in its older list',
    files: {
      'Grades/packages.config':
        '<?xml version="1.0" encoding="utf-8"?>\n<packages>\n  <package id="MongoDB.Driver" version="2.28.0" targetFramework="net48" />\n</packages>\n',
    },
  },
  {
    ...messaging,
    name: 'extra of Celery in a project of Poetry',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "grades"\n[tool.poetry.dependencies]\npython = "^3.12"\ncelery = { version = "^5.4", extras = ["sqs"] }\n',
    },
  },
  {
    ...email,
    name: 'client of SES on a line of its own',
    files: {
      'app/mail.py':
        'import boto3\n\n\ndef mailer(region):\n    return boto3.client(\n        "sesv2",\n        region_name=region,\n    )\n',
    },
  },
  {
    ...persistence,
    name: 'driver in the build of Scala',
    files: {
      'build.sbt':
        'libraryDependencies ++= Seq(\n  "org.http4s" %% "http4s-ember-server" % "0.23.28",\n  "org.tpolecat" %% "doobie-postgres" % "1.0.0-RC5",\n)\n',
    },
  },
];
