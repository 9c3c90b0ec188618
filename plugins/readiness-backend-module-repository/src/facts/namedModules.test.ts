// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { testScope } from '../testing/testScope';
import { readUses } from './uses';

const DEPENDENCIES = `import sbt._

object Dependencies {
  // val nats = "io.nats" % "jnats" % "2.17"
  val kafka = "org.apache.kafka" % "kafka-clients" % "3.7.0"
  val mysql = "com.mysql" % "mysql-connector-j" % "8.3.0" % Test
  object Compile {
    lazy val postgres: ModuleID = "org.postgresql" % "postgresql" % "42.7"
    val client = "com.rabbitmq" % "amqp-client" % "5.20.0"
  }
  object Provided {
    val client = "com.amazonaws" % "aws-java-sdk-sqs" % "1.12"
  }
  val store = Seq(Compile.postgres)
  val service =
    Seq(mysql) ++
      store
  val tests = Seq(kafka, Compile.client)
  val given = Seq(kafka).map(_ % "test")
}
`;
const DEPS = `object Versions { const val mongo = "5.0.1" }
object Deps {
    const val mongo = "org.mongodb:mongodb-driver-sync:\${Versions.mongo}"
    object Queue { const val rabbit = "com.rabbitmq:amqp-client:5.20.0" }
}
`;
const LIBS =
  'ext.libs = [\n  pg  : "org.postgresql:postgresql:42.7",\n  slf4j: "org.slf4j:slf4j-api:2.0",\n]\n';

function usesOf(files: Record<string, string>, options = {}) {
  return readUses(testScope(files, options)).uses.value;
}

function sbt(libraries: string) {
  return usesOf({
    'project/Dependencies.scala': DEPENDENCIES,
    'build.sbt': `lazy val root = (project in file(".")).settings(\n  ${libraries},\n  name := "shop"\n)\n`,
  });
}

describe('a module that code of the build names', () => {
  it.each([
    ['by its object', '+= Dependencies.kafka', ['kafka']],
    ['by its name alone', '+= kafka', ['kafka']],
    [
      'by an object within',
      '++= Seq(Dependencies.Compile.postgres)',
      ['postgresql'],
    ],
    ['in a list of lists', '++= service', ['postgresql']],
    [
      'among others on lines of their own',
      '++= Seq(\n    kafka,\n    Compile.client\n  )',
      ['kafka', 'rabbitmq'],
    ],
    ['that is for tests where it is named', '+= mysql', []],
    [
      'that is for tests where it is given',
      '++= Seq(kafka % Test, Compile.client % "it,test")',
      [],
    ],
    ['in a list that is for tests', '++= given', []],
    ['in a list that is called after tests', '++= tests', []],
    ['by a name that means two', '+= client', []],
    ['in a comment', '+= nats', []],
  ])('of sbt is used as it is given: %s', (_, given, expected) => {
    expect(sbt(`libraryDependencies ${given}`)).toEqual(expected);
  });

  it('is said at the line that gives it', () => {
    const { queuePlaces } = readUses(
      testScope({
        'project/Dependencies.scala': DEPENDENCIES,
        'build.sbt': '\nlibraryDependencies += Dependencies.kafka\n',
      }),
    );
    expect(queuePlaces.value).toEqual(['kafka-clients in build.sbt, line 2']);
  });

  it.each([
    ['an object of buildSrc', 'implementation(Deps.mongo)', ['mongodb']],
    ['an object within', 'implementation(Deps.Queue.rabbit)', ['rabbitmq']],
    ['a map of a script', 'implementation libs.pg', ['postgresql']],
    [
      'the same by its whole name',
      'implementation rootProject.ext.libs.pg',
      ['postgresql'],
    ],
    ['one for tests', 'testImplementation(Deps.mongo, libs.pg)', []],
    ['none of them', 'implementation libs.slf4j', []],
  ])('of Gradle is used as it is given: %s', (_, given, expected) => {
    const files = {
      'buildSrc/src/main/kotlin/Deps.kt': DEPS,
      'gradle/dependencies.gradle': LIBS,
      'build.gradle': `dependencies {\n  ${given}\n}\n`,
    };
    expect(usesOf(files)).toEqual(expected);
  });

  it('is known to a service in a folder of the repository', () => {
    const files = {
      'project/Dependencies.scala': DEPENDENCIES,
      'services/a/build.sbt': 'libraryDependencies += Dependencies.kafka\n',
    };
    expect(usesOf(files, { folder: 'services/a', folders: [''] })).toEqual([
      'kafka',
    ]);
  });

  it.each([
    ['objects', 'object A { val a = Seq(b)\n'],
    ['values without end', 'val a =\n'],
    ['lists of lists', 'val a = Seq(a, b) ++ Seq(c)\n'],
    ['open brackets', 'val a = ((((\n'],
  ])('is looked up in time that grows with the build: %s', (_, part) => {
    expectLinearGrowth({
      size: 100,
      most: 6_400,
      input: size => ({
        'project/A.scala': part.repeat(size),
        'build.sbt': 'libraryDependencies ++= a\n',
      }),
      read: usesOf,
    });
  });
});
