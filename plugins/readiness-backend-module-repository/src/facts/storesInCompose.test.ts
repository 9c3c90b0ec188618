// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readUses } from './uses';

const STORE = `  db:
    image: docker.io/library/mysql:8.0@sha256:ab
`;

function read(services: string, path = 'docker-compose.prod.yml') {
  return readUses(
    testScope({
      'requirements.txt': 'flask\n',
      [path]: `services:\n${services}${STORE}`,
    }),
  );
}

describe('a store that a compose file of production starts', () => {
  it.each([
    [
      'the only container waits for it',
      '  web:\n    image: acme/web\n    depends_on: [db]\n',
    ],
    [
      'the container that is built here waits for it',
      '  web:\n    build: .\n    depends_on:\n      db: { condition: service_started }\n  proxy:\n    image: traefik\n',
    ],
    [
      'the container that is called as the service is told its name',
      '  shop:\n    image: acme/x\n    environment: { DB_HOST: db }\n  proxy:\n    image: traefik\n',
    ],
    [
      'the container with the image of the service has its address',
      '  web:\n    image: acme/shop:1\n    environment:\n      - DB=mysql://u@db:3306/x\n  proxy:\n    image: traefik\n',
    ],
  ])('is used where %s', (_, services) => {
    const { uses, databasePlaces } = read(services);
    expect(uses.value).toEqual(['mysql']);
    expect(databasePlaces.value).toEqual([
      expect.stringMatching(
        /^the image mysql in docker-compose\.prod\.yml, line \d+$/,
      ),
    ]);
  });

  it.each([
    [
      'another container needs it',
      '  web:\n    build: .\n    depends_on: [login]\n  login:\n    image: keycloak\n    depends_on: [db]\n',
    ],
    [
      'nobody can tell which container is the service',
      '  a:\n    image: x/a\n    depends_on: [db]\n  b:\n    image: x/b\n',
    ],
    ['nothing needs it', '  web:\n    build: .\n'],
    [
      'only an exporter needs it',
      '  stats:\n    image: prom/mysqld-exporter\n    depends_on: [db]\n',
    ],
  ])('is not used where %s', (_, services) => {
    expect(read(services).uses.value).toEqual([]);
  });

  it('is not used where the file is for developers', () => {
    const services = '  web:\n    build: .\n    depends_on: [db]\n';
    expect(read(services, 'docker-compose.yml').uses.value).toEqual([]);
  });
});
