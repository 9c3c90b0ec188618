// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';

/** As a program makes one. */
const KEY = ['h7Kq2Lw9', 'Zt4Xv8Rb', '3Nc6Mp1J'].join('');
const SIGNS = ['x;8Kp,Lw', '2#Zt4=Qv', 'b!c6'].join('');

function read(path: string, text: string) {
  return readHardCodedValues(testScope({ 'main.py': 'x = 1\n', [path]: text }));
}

describe('a credential', () => {
  it.each([
    [
      'on the line below its name in Java',
      'src/A.java',
      `String API_SECRET =\n    "${KEY}";`,
      2,
    ],
    [
      'in brackets below its name in Python',
      'a.py',
      `API_TOKEN = (\n    "${KEY}"\n)`,
      2,
    ],
    [
      'behind what the environment says, on three lines',
      'a.ts',
      `const jwtSecret =\n  process.env.JWT_SECRET ||\n  '${KEY}';`,
      3,
    ],
    ['of any type in Python', 'a.py', `API_TOKEN: Final[str] = "${KEY}"`, 1],
    [
      'as the default of a field',
      'a.py',
      `key: str = Field(default="${KEY}", env="SECRET_KEY")`,
      1,
    ],
    [
      'as the default of a flag in Rust',
      'src/main.rs',
      `#[arg(long, env = "API_TOKEN", default_value = "${KEY}")]`,
      1,
    ],
    [
      'as the default of a flag in Go',
      'main.go',
      `var p = flag.String("db-password", "${KEY}", "password")`,
      1,
    ],
    [
      'behind another setting on its line in Elixir',
      'lib/a.ex',
      `config :app, Repo, password: System.get_env("X") || "${KEY}"`,
      1,
    ],
    ['in an attribute of Elixir', 'lib/a.ex', `@api_token "${KEY}"`, 1],
    [
      'in a definition of Clojure',
      'src/a.clj',
      `(def ^:private api-token "${KEY}")`,
      1,
    ],
    ['in a macro of Erlang', 'src/a.erl', `-define(API_TOKEN, "${KEY}").`, 1],
    ['in a tuple of Erlang', 'src/a.erl', `[{password, "${KEY}"}]`, 1],
    ['of the environment of Ruby', 'a.rb', `ENV['API_TOKEN'] ||= '${KEY}'`, 1],
    [
      'in the block of a default of Ruby',
      'a.rb',
      `secret = ENV.fetch('SECRET') { '${KEY}' }`,
      1,
    ],
    [
      'among the arguments of a connection',
      'src/A.java',
      `DriverManager.getConnection(url, "app", "${KEY}")`,
      1,
    ],
    ['of a PDO', 'a.php', `<?php\n$p = new PDO($dsn, 'app', '${KEY}');`, 2],
    ['of basic authentication', 'a.go', `r.SetBasicAuth("app", "${KEY}")`, 1],
    ['of a pair in Python', 'a.py', `get(url, auth=("app", "${KEY}"))`, 1],
    ['that signs a token', 'a.ts', `jwt.sign(payload, '${KEY}', options);`, 1],
    ['that keys a hash', 'a.ts', `createHmac('sha256', '${KEY}')`, 1],
    [
      'that is wrapped in bytes',
      'src/A.cs',
      `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${KEY}"))`,
      1,
    ],
    [
      'in a header of code',
      'a.py',
      `h = {"Authorization": "Bearer ${KEY}"}`,
      1,
    ],
    ['in a header of a command', 'a.sh', `curl -H "X-Api-Key: ${KEY}" $U`, 1],
    [
      'in a header of a proxy',
      'nginx.conf',
      `proxy_set_header Authorization "Bearer ${KEY}";`,
      1,
    ],
    [
      'of a setting without a sign',
      'redis/redis.conf',
      `requirepass ${KEY}`,
      1,
    ],
    ['in a block of YAML', 'conf/a.yml', `db:\n  password: >-\n    ${KEY}`, 3],
    [
      'above its name in YAML',
      'conf/a.yml',
      `env:\n  - value: ${KEY}\n    name: DB_PASSWORD`,
      2,
    ],
    [
      'after its option in YAML',
      'conf/a.yml',
      `args:\n  - --db-password\n  - ${KEY}`,
      3,
    ],
    [
      'between tags on lines of their own',
      'a.xml',
      `<a>\n<password>\n${KEY}\n</password>\n</a>`,
      3,
    ],
    [
      'of a pair in JSON on one line',
      'a.json',
      `[{ "name": "DB_PASSWORD", "value": "${KEY}" }]`,
      1,
    ],
    [
      'of a parameter of a stack',
      'a.json',
      `[{ "ParameterKey": "DbPassword", "ParameterValue": "${KEY}" }]`,
      1,
    ],
    [
      'as the default of a variable of Terraform',
      'a.tf',
      `variable "db_password" {\n  type = string\n\n  default = "${KEY}"\n}`,
      4,
    ],
    ['in Bicep', 'a.bicep', `param adminPassword string = '${KEY}'`, 1],
    ['in a state of Terraform', 'a.tfstate', `"password": "${KEY}"`, 1],
    ['in R', 'a.R', `api_token <- "${KEY}"`, 1],
    ['in OCaml', 'bin/a.ml', `let password = "${KEY}"`, 1],
    ['in Nix', 'a.nix', `{ environment = { API_TOKEN = "${KEY}"; }; }`, 1],
    ['in Puppet', 'a.pp', `db { 'x': password => '${KEY}' }`, 1],
    [
      'with signs that lists and statements have',
      'a.py',
      `DB_PASSWORD = '${SIGNS}'`,
      1,
    ],
    [
      'that begins as a cipher does',
      'a.py',
      `DB_PASSWORD = 'AgB${KEY.slice(3)}'`,
      1,
    ],
  ])('is found %s', (_, path, text, line) => {
    const { values } = read(path, `${text}\n`);
    expect(values).toEqual({ value: 'remaining', path, line });
  });

  it.each([
    ['beside a word for one', 'a.env', `SLACK_SIGNING=${KEY}\n`],
    ['after a name that goes on', 'a.env', `API_KEY_PARTNER=${KEY}\n`],
    ['with letters alone', 'a.py', `API_TOKEN = 'uIaMkZpRtBvQxWcN'\n`],
    ['as part of a format', 'a.py', `API_TOKEN = 'a%sB3,cD4eF5gH6'\n`],
  ])('that only may be one leaves a part unread: %s', (_, path, text) => {
    expect(read(path, text).values.value).toBe('none-found-in-part');
  });

  it.each([
    [
      'patterns, paths and headers on lines of their own',
      'src/A.java',
      `String PASSWORD_PATTERN =\n "^(?=.*[A-Z])(?=.*\\\\d)[A-Za-z\\\\d@$!%]{12,}$";\nString TOKEN_ENDPOINT =\n "/realms/Main/token";\nString API_KEY_HEADER =\n "X-Acme-Api-Key-V2";\n`,
    ],
    [
      'variables as arguments',
      'a.py',
      `get(url, auth=(user, password), headers={"Authorization": f"Bearer {token}"})\nhmac.new(key.encode(), b"v1", sha256)\nx = SecretStr("")\n`,
    ],
    [
      'variables in a proxy',
      'nginx.conf',
      'proxy_set_header Authorization $http_authorization;\nssl_certificate_key /etc/ssl/private/TLSv1.3-Edge-2026.pem;\n',
    ],
    [
      'names of secrets after options',
      'conf/a.yml',
      'args:\n  - --token-file\n  - /var/run/secrets/tokens/courier-V2\n',
    ],
    [
      'the name of a Secret above its variable',
      'conf/a.yml',
      'env:\n  - value: courier-db\n    name: DB_SECRET_NAME\n',
    ],
    [
      'a value of the next item of a list',
      'conf/a.yml',
      `env:\n  - name: DB_PASSWORD\n    valueFrom: x\n  - value: Blue42Green17Red\n`,
    ],
    [
      'a text of several lines',
      'conf/a.yml',
      'password: |\n  It has letters,\n  and digits.\n',
    ],
    [
      'coordinates of a library for tokens',
      'build.gradle.kts',
      'implementation("com.nimbusds:nimbus-jose-jwt:9.37.3")\n',
    ],
    [
      'fingerprints and public keys',
      'a.js',
      `const KEY_FINGERPRINT = 'SHA256:${KEY}${KEY}';\nconst PUBLIC_KEY = '${KEY}${KEY}';\n`,
    ],
    [
      'attributes of Elixir about tokens',
      'lib/a.ex',
      '@token_salt "user auth v2"\n@token_header "x-desk-token-v2"\n',
    ],
    ['a cipher of KMS', 'a.py', `DB_PASSWORD = 'AQICAHh${KEY}${KEY}${KEY}'\n`],
    ['the shell of a developer', 'shell.nix', `{ PGPASSWORD = "${KEY}"; }\n`],
  ])('is none of these: %s', (_, path, text) => {
    const { values, unread } = read(path, text);
    expect(unread).toEqual({ value: [] });
    expect(values.value).toBe('none-found');
  });

  it.each([
    ['assignments', 'a.ts', 'a = "b", ', 400],
    ['lines that go on', 'a.py', 'password = (\n"', 1],
    ['arguments of a connection', 'a.java', 'getConnection(a, b, ', 60],
    ['options and arguments', 'a.yml', '- --password\n- a1\n', 1],
    ['headers', 'a.sh', '-H "a: ', 100],
    ['names and values', 'a.json', '"name": "key", ', 200],
    ['defaults', 'a.py', 'password: a? = default="', 60],
  ])(
    'is looked for in time that grows with the text: %s',
    (_, path, part, times) => {
      expectLinearGrowth({
        size: 100,
        most: 3_200,
        input: size => `${part.repeat(times)}\n`.repeat(size),
        read: text => read(path, text),
      });
    },
  );
});
