// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';

/** Lists of dependencies with databases, queues and mailers that do not run in production, or not in this service. */
export const dependenciesHonest: TruthCase[] = [
  {
    name: 'versions that a Maven parent manages, with plugins that have drivers',
    files: {
      'pom.xml': `<project>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.4</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>io.javalin</groupId><artifactId>javalin</artifactId><version>6.3.0</version></dependency>
    <!-- <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId></dependency> -->
  </dependencies>
  <build><plugins><plugin>
    <artifactId>flyway-maven-plugin</artifactId>
    <dependencies><dependency><groupId>com.mysql</groupId><artifactId>mysql-connector-j</artifactId></dependency></dependencies>
  </plugin></plugins></build>
  <profiles><profile>
    <id>local</id>
    <dependencies><dependency><groupId>org.springframework.kafka</groupId><artifactId>spring-kafka</artifactId></dependency></dependencies>
  </profile></profiles>
</project>
`,
    },
  },
  {
    name: 'module of Go that is excluded, replaced and indirect',
    files: {
      'go.mod': `module example.com/grades

go 1.23

require github.com/go-chi/chi/v5 v5.1.0

require (
\tgithub.com/nats-io/nats.go v1.37.0 // indirect
\t// github.com/lib/pq v1.10.9
)

exclude github.com/IBM/sarama v1.43.0

replace (
\tgithub.com/go-sql-driver/mysql v1.7.0 => github.com/go-sql-driver/mysql v1.8.1
)
`,
    },
  },
  {
    name: 'driver that only tests of Go import',
    files: {
      'go.mod':
        'module example.com/grades\n\nrequire github.com/jackc/pgx/v5 v5.7.1\n',
      'main.go': 'package main\n\nimport "net/http"\n',
      'store_test.go':
        'package main\n\nimport _ "github.com/jackc/pgx/v5/stdlib"\n',
    },
  },
  {
    name: 'optional crates, and those for development and building',
    files: {
      'Cargo.toml': `[package]
name = "grades"
[dependencies]
axum = "0.7"
sqlx = { version = "0.8", features = ["sqlite"] }
rdkafka = { version = "0.36", optional = true }
[dev-dependencies]
mongodb = "3"
[build-dependencies]
lettre = "0.11"
[features]
default = ["metrics"]
metrics = []
events = ["dep:rdkafka"]
`,
    },
  },
  {
    name: 'crates that the workspace offers and this service leaves',
    files: {
      'Cargo.toml': `[workspace]
members = ["web"]
[workspace.dependencies]
tokio-postgres = "0.7"
lapin = "2"
`,
      'web/Cargo.toml':
        '[package]\nname = "web"\n[dependencies]\naxum = "0.7"\n',
    },
  },
  {
    name: 'gems for tests, one by one and in a group',
    files: {
      Gemfile: `source 'https://rubygems.org'
gem 'sinatra'
gem 'mysql2', group: :test
gem 'bunny', groups: [:development, :test], require: false
group :test, :ci do
  gem 'pg'
  gem 'shoryuken' if ENV['QUEUES']
end
# gem 'pony'
`,
    },
  },
  {
    name: 'commented packages, classifiers and extras of a Python project',
    files: {
      'pyproject.toml': `[project]
name = "grades"
classifiers = ["Framework :: Django", "Topic :: Database", "pymongo"]
keywords = ["psycopg2", "pika"]
dependencies = [
  "flask>=3",
  # "pymongo",
]
[project.optional-dependencies]
mysql = ["mysqlclient"]
[dependency-groups]
test = ["aiokafka"]
`,
    },
  },
  {
    name: 'groups of Poetry for tests, and an optional driver',
    files: {
      'pyproject.toml': `[tool.poetry.dependencies]
python = "^3.12"
psycopg = { version = "^3.2", optional = true }
[tool.poetry.extras]
postgres = ["psycopg"]
[tool.poetry.group.integration.dependencies]
pymongo = "^4"
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
nats-py = "^2"
`,
    },
  },
  {
    name: 'constraints and requirements of tests',
    files: {
      'requirements.txt': '-c constraints.txt\nflask==3.1.0\n# pymongo==4.8\n',
      'constraints.txt': 'mysqlclient==2.2.4\n',
      'requirements-test.txt': '-r requirements.txt\npsycopg2-binary==2.9.9\n',
      'requirements/quality.in': 'confluent-kafka\n',
    },
  },
  {
    name: 'extras of setup.py',
    files: {
      'setup.py': `from setuptools import setup
# install_requires=["pymongo"]
setup(
    name="grades",
    install_requires=["flask>=3"],
    extras_require={"mysql": ["mysqlclient"]},
    tests_require=["pika"],
    classifiers=["Topic :: Communications :: Email"],
)
`,
    },
  },
  {
    name: 'packages of Pipenv for development',
    files: {
      Pipfile: '[packages]\nflask = "*"\n\n[dev-packages]\npymongo = "*"\n',
    },
  },
  {
    name: 'drivers of Gradle in tests, constraints and the build script',
    files: {
      'build.gradle': `buildscript {
    dependencies { classpath 'org.postgresql:postgresql:42.7.4' }
}
dependencies {
    implementation 'io.javalin:javalin:6.3.0'
    // runtimeOnly 'com.mysql:mysql-connector-j:9.0.0'
    testImplementation 'org.apache.kafka:kafka-clients:3.8.0'
    annotationProcessor 'org.mongodb:mongodb-driver-sync:5.1.0'
    constraints {
        implementation('com.rabbitmq:amqp-client:5.21.0') { because 'CVE' }
    }
}
testing {
    suites { integrationTest { dependencies { implementation 'io.nats:jnats:2.20.2' } } }
}
`,
    },
  },
  {
    name: 'version catalog with more than the service takes',
    files: {
      'gradle/libs.versions.toml':
        '[libraries]\npostgres = { module = "org.postgresql:postgresql", version = "42.7.4" }\nkafka = "org.apache.kafka:kafka-clients:3.8.0"\njavalin = "io.javalin:javalin:6.3.0"\n',
      'build.gradle.kts':
        'dependencies {\n  implementation(libs.javalin)\n  testImplementation(libs.postgres)\n  testFixturesImplementation(libs.kafka)\n}\n',
    },
  },
  {
    name: 'central versions of NuGet, and a project of tests',
    files: {
      'Directory.Packages.props':
        '<Project><ItemGroup><PackageVersion Include="Npgsql" Version="8.0.4" /><PackageVersion Include="RabbitMQ.Client" Version="6.8.1" /></ItemGroup></Project>',
      'src/Grades/Grades.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Serilog.AspNetCore" /></ItemGroup><!-- <PackageReference Include="MailKit" /> --></Project>',
      'src/Grades.Specs/Grades.Specs.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" /><PackageReference Include="MongoDB.Driver" /></ItemGroup></Project>',
    },
  },
  {
    name: 'packages of Mix for tests',
    files: {
      'mix.exs': `defmodule Grades.MixProject do
  use Mix.Project

  defp deps do
    [
      {:plug_cowboy, "~> 2.7"},
      # {:postgrex, ">= 0.0.0"},
      {:myxql, "~> 0.7", only: [:dev, :test]},
      {:brod, "~> 4.0",
       only: :test},
      {:amqp, "~> 4.0", optional: true}
    ]
  end
end
`,
    },
  },
  {
    name: 'mailer that a new project of Phoenix has',
    files: {
      'mix.exs':
        'defmodule Grades.MixProject do\n  defp deps, do: [{:phoenix, "~> 1.7"}, {:swoosh, "~> 1.5"}]\nend\n',
      'lib/grades/mailer.ex':
        'defmodule Grades.Mailer do\n  use Swoosh.Mailer, otp_app: :grades\nend\n',
    },
  },
  {
    name: 'extensions of PHP that are suggested and for development',
    files: {
      'composer.json':
        '{ "license": "MIT", "require": { "php": ">=8.3", "slim/slim": "^4" }, "require-dev": { "mongodb/mongodb": "^1" }, "suggest": { "ext-pdo_pgsql": "to export", "ext-amqp": "*" } }',
    },
  },
  {
    name: 'packages of Node for development, of the host and that may be left out',
    files: {
      'package.json':
        '{ "license": "MIT", "dependencies": { "fastify": "5" }, "devDependencies": { "pg": "8", "nodemailer": "6" }, "peerDependencies": { "mongodb": "6" }, "optionalDependencies": { "kafkajs": "2" } }',
    },
  },
  {
    name: 'Prisma with a file of SQLite',
    files: {
      'prisma/schema.prisma':
        'datasource db {\n  // provider = "postgresql"\n  provider = "sqlite"\n  url      = "file:./data.db"\n}\n',
    },
  },
  {
    name: 'addresses in comments and conditions',
    files: {
      'config/application.yml':
        '# spring.datasource.url: jdbc:postgresql://db/grades\nserver:\n  port: 8000 # was amqp://broker before\n',
      'app/urls.py':
        'def is_queue(url):\n    if url.startswith("amqp://") or url == "amqps://":\n        return True\n    # boto3.client("sqs")\n    """\n    client("ses")\n    """\n    return False\n',
    },
  },
  {
    name: 'containers of other services in compose',
    files: {
      'compose.yaml': `services:
  grades: { build: . }
  reports:
    image: registry.example.com/reports:1
    environment:
      DATABASE_URL: jdbc:postgresql://db/reports
      BROKER: amqp://broker
  db: { image: postgres:16 }
  broker: { image: rabbitmq:3 }
`,
    },
  },
  {
    name: 'library that speaks to several databases',
    files: {
      'requirements.txt': 'flask==3.1.0\nsqlalchemy==2.0.36\nboto3==1.35.0\n',
      'package.json':
        '{ "license": "MIT", "dependencies": { "knex": "3", "typeorm": "0.3" } }',
    },
  },
  {
    name: 'broken list beside one that can be read',
    files: {
      'package.json': '{ "dependencies": { "pg": ',
      'pom.xml': '<project><dependencies><dependency>postgresql',
    },
  },
  {
    name: 'aliases of Clojure for tests',
    files: {
      'deps.edn':
        '{:deps {ring/ring-core {:mvn/version "1.13.0"}\n        #_#_ com.novemberain/monger {:mvn/version "3.6.0"}}\n :aliases {:test {:extra-deps {org.postgresql/postgresql {:mvn/version "42.7.4"}}}}}\n',
    },
  },
];
