// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';

const PASSWORD = 'gR7-wolke_pfad9';
const BASE64 = Buffer.from(PASSWORD).toString('base64');
const KEY = ['f81c0a7d', '3be94c52', '91ade07b', '6c4f2d18'].join('');
const STRIPE = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dcQw'].join('_');
const PEM = [
  `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
  'MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun',
  'VTLw7onLRnrq0/IzW7yWR7QkrmBL7jTKEn5u+qKhbwKfBstIs+bMY2Zkp18gnTxK',
  `-----END RSA ${'PRIVATE'} KEY-----`,
].join('\n');

function read(files: Record<string, string>) {
  return readHardCodedValues(testScope(files));
}

describe('a hard-coded credential', () => {
  it.each<[string, string, string, number]>([
    [
      'a Python module',
      'app/db.py',
      `x = 1\nconnect(host=H, password="${PASSWORD}")\n`,
      2,
    ],
    [
      'a class of Java',
      'src/main/java/dev/acme/Db.java',
      `class Db {\n  private static final String DB_PASSWORD = "${PASSWORD}";\n}`,
      2,
    ],
    [
      'a builder of Java',
      'src/main/java/com/acme/Db.java',
      `ds\n  .setPassword("${PASSWORD}");`,
      2,
    ],
    [
      'properties put in Java',
      'src/main/java/com/acme/Db.java',
      `props.put("password", "${PASSWORD}");`,
      1,
    ],
    [
      'Kotlin',
      'src/main/kotlin/Db.kt',
      `val dbPassword: String = "${PASSWORD}"`,
      1,
    ],
    [
      'a struct of Go',
      'internal/db.go',
      `cfg := Config{\n\tPassword: "${PASSWORD}",\n}`,
      2,
    ],
    [
      'a DSN of Go',
      'cmd/main.go',
      `db, err := sql.Open("mysql", "shop:${PASSWORD}@tcp(db.acme.io:3306)/shop")`,
      1,
    ],
    [
      'a DSN of PostgreSQL',
      'cmd/main.go',
      `dsn := "host=db.acme.io user=shop password=${PASSWORD} dbname=shop"`,
      1,
    ],
    ['Ruby', 'lib/mailer.rb', `settings = {\n  password: '${PASSWORD}',\n}`, 2],
    ['PHP', 'src/Db.php', `<?php\ndefine('DB_PASSWORD', '${PASSWORD}');`, 2],
    [
      'C#',
      'Db.cs',
      `var c = "Server=sql.acme.io;User Id=app;Password=${PASSWORD};";`,
      1,
    ],
    [
      'Elixir',
      'config/prod.exs',
      `config :shop, Shop.Repo,\n  password: "${PASSWORD}"`,
      2,
    ],
    ['Rust', 'src/main.rs', `const API_KEY: &str = "${KEY}";`, 1],
    ['Scala', 'src/main/scala/Db.scala', `val password = "${PASSWORD}"`, 1],
    ['TypeScript', 'src/pay.ts', `const stripe = new Stripe('${STRIPE}');`, 1],
    [
      'a default of Spring in code',
      'src/main/java/Db.java',
      `@Value("\${db.password:${PASSWORD}}") String p;`,
      1,
    ],
    [
      'a default of Spring',
      'src/main/resources/application.yml',
      `spring:\n  datasource:\n    password: \${DB_PASSWORD:${PASSWORD}}`,
      3,
    ],
    [
      'a default of a shell',
      'entrypoint.sh',
      `export DB_PASSWORD="\${DB_PASSWORD:-${PASSWORD}}"`,
      1,
    ],
    ['an image', 'Dockerfile', `FROM x\nENV A=1 DB_PASSWORD=${PASSWORD}\n`, 2],
    [
      'an argument of an image',
      'docker/Dockerfile.web',
      `FROM x\nARG NPM_TOKEN="${KEY}"\n`,
      2,
    ],
    [
      'the old form of ENV',
      'Dockerfile',
      `FROM x\nENV DB_PASSWORD ${PASSWORD}\n`,
      2,
    ],
    [
      'Terraform',
      'infra/rds.tf',
      `resource "aws_db_instance" "main" {\n  username = "shop"\n  password = "${PASSWORD}"\n}`,
      3,
    ],
    [
      'variables of Terraform',
      'infra/prod.tfvars',
      `db_password = "${PASSWORD}"`,
      1,
    ],
    [
      'a manifest on two lines',
      'k8s/web.yaml',
      `kind: Deployment\nspec:\n  env:\n    - name: DB_PASSWORD\n      value: "${PASSWORD}"`,
      5,
    ],
    [
      'a task of ECS',
      'ecs/task.json',
      `{"environment": [\n  {\n    "name": "DB_PASSWORD",\n    "value": "${PASSWORD}"\n  }]}`,
      4,
    ],
    [
      'a flow mapping',
      'k8s/web.yaml',
      `env:\n  - { name: DB_PASSWORD, value: ${PASSWORD} }`,
      2,
    ],
    [
      'data of a Secret',
      'k8s/s.yaml',
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  password: ${BASE64}`,
      6,
    ],
    [
      'a Secret whose data come first',
      'k8s/s.yaml',
      `apiVersion: v1\nstringData:\n  DATABASE_URL: postgres://a:${PASSWORD}@db.acme.io/x\nkind: Secret`,
      3,
    ],
    [
      'a Secret in JSON',
      'k8s/s.json',
      `{\n  "kind": "Secret",\n  "data": {\n    "password": "${BASE64}"\n  }\n}`,
      4,
    ],
    [
      'a private key in a Secret',
      'k8s/s.yaml',
      `kind: Secret\ndata:\n  tls.key: ${Buffer.from(PEM).toString('base64')}`,
      3,
    ],
    [
      'literals of kustomize',
      'k8s/kustomization.yaml',
      `secretGenerator:\n  - name: web\n    literals:\n      - DB_PASSWORD=${PASSWORD}`,
      4,
    ],
    [
      'compose of production',
      'docker-compose.prod.yml',
      `services:\n  web:\n    environment:\n      - DB_PASSWORD=${PASSWORD}`,
      4,
    ],
    [
      'values of Helm',
      'chart/values.yaml',
      `auth:\n  password: "${PASSWORD}"`,
      2,
    ],
    [
      'a property of XML',
      'src/main/resources/beans.xml',
      `<beans>\n<property name="password" value="${PASSWORD}"/>`,
      2,
    ],
    [
      'an element of XML',
      'src/main/resources/db.xml',
      `<db><password>${PASSWORD}</password></db>`,
      1,
    ],
    ['TOML', 'config/app.toml', `[database]\npassword = "${PASSWORD}"`, 2],
    [
      'an INI file',
      'alembic.ini',
      `sqlalchemy.url = postgresql://a:${PASSWORD}@db.acme.io/x`,
      1,
    ],
    ['a private key in Python', 'app/keys.py', `KEY = """${PEM}"""`, 1],
    [
      'a private key on one line',
      'app/keys.js',
      `const key = '${PEM.replace(/\n/g, '\\n')}';`,
      1,
    ],
    [
      'a private key in YAML',
      'config/app.yml',
      `key: |\n${PEM.replace(/^/gm, '  ')}`,
      2,
    ],
    ['a file of a key', 'config/server.key', PEM, 1],
    [
      'a command',
      'deploy.sh',
      `curl -u shop:${PASSWORD} https://registry.acme.io/x`,
      1,
    ],
    [
      'a token in CI',
      '.github/workflows/release.yml',
      `env:\n  T: ${['ghp', 'b7Kq2mZx9Rt4Lw8Np3Yc6Vf1Hd5Js0Ga2Ue'].join('_')}`,
      2,
    ],
    [
      'a name on another line than its value',
      'infra/helm.tf',
      `set {\n  name  = "auth.password"\n  value = "${PASSWORD}"\n}`,
      3,
    ],
  ])('is found in %s', (_, path, text, line) => {
    const { values, places } = read({ [path]: text });
    expect(values).toEqual({ value: 'remaining', path, line });
    expect(JSON.stringify(places)).not.toContain(PASSWORD);
    expect(JSON.stringify(places)).not.toContain(KEY);
  });
});

/** Files that give nothing away, by the kind of what somebody may take for a credential. */
const HARMLESS: Record<string, [path: string, text: string][]> = {
  'names and words': [
    ['app/views.py', 'token = "shop.auth.serializers.RefreshTokenSerializer"'],
    [
      'src/api.ts',
      "const keys = { token: 'refreshToken', password: 'newPassword' };",
    ],
    [
      'src/routes.ts',
      "export const R = { forgotPassword: 'account/forgot-password', resetPassword: '/reset/:token2' };",
    ],
    [
      'src/texts.ts',
      "export default { password: 'Wachtwoord', confirmPassword: 'Bestätigen Sie das Passwort1' };",
    ],
    [
      'app/const.py',
      'REFRESH_TOKEN = "urn:ietf:params:oauth:token-type:refresh_token"',
    ],
    [
      'Flags.cs',
      'public const string NewChangePassword = "pm-31337-change-password-2";',
    ],
    [
      'src/f.ts',
      "if (type === 'password') { input.password = 'input-password-2'; }",
    ],
    [
      'app/forms.py',
      'password = forms.CharField(label="Password2", help_text="At least 8 characters: 1 digit")',
    ],
    [
      'src/main/java/A.java',
      'String token = request.getHeader("X-Auth-Token2");',
    ],
    [
      'db/migrations/1.sql',
      "CREATE TABLE u (password VARCHAR(255), token CHAR(64) DEFAULT '');",
    ],
    [
      'src/passkeys.ts',
      "const OnePassword = 'bada5566-a7aa-401f-bd96-45619a55120d';",
    ],
    [
      'app/migrations/2.py',
      'dependencies = [("credentials", "0003_program_use_name")]',
    ],
    [
      'config/keys.yml',
      'primaryKey: id_2024\nsortKey: created_at2\npublic_key: 5f3c0e9d8b7a6f5e4d3c',
    ],
  ],
  references: [
    [
      'config/app.yml',
      "password: '{RABBIT_PASSWORD}'\nsecret: projects/42/secrets/signing/versions/3",
    ],
    [
      'chart/values.yaml',
      'auth:\n  existingSecret: shop-auth-2026\n  secretKey: dbPassword1\n  passwordFile: /etc/creds/db1',
    ],
    [
      'config/a.json',
      '{"password": "@Microsoft.KeyVault(SecretUri=https://kv1.vault.azure.net/secrets/db1)"}',
    ],
    [
      'config/b.yml',
      'token: _env:API_TOKEN1:REDACTED\ndb_password: prod/orders/db1#password',
    ],
    [
      'k8s/es.yaml',
      'kind: ExternalSecret\nspec:\n  data:\n    - secretKey: password\n      remoteRef: { key: prod/orders1, property: password }',
    ],
    [
      'k8s/d.yaml',
      'env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: { name: orders-db-1, key: password1 }',
    ],
    [
      'infra/db.tf',
      'password = data.aws_ssm_parameter.db1.value\ntoken = var.token1\nsecret = "${random_password.db1.result}"',
    ],
    [
      'infra/e.tf',
      'secrets = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:eu-west-1:123456789012:parameter/db1" }]',
    ],
    [
      'config/c.yml',
      'password: ((db_password_1))\ntoken: op://vault/item1/token\nkey: <%= ENV["KEY1"] %>',
    ],
    [
      'serverless.yml',
      'environment:\n  DB_PASSWORD: ${ssm:/orders/db1}\n  API_KEY: ${env:API_KEY1}',
    ],
    [
      'a.service',
      '[Service]\nEnvironment=DB_PASSWORD=%d/db1\nExecStart=/bin/x --password-file=/run/secrets/db1',
    ],
    [
      'src/a.ts',
      "const password = await client.getSecretValue({ SecretId: 'orders/db-1' });",
    ],
    [
      'config/d.properties',
      'spring.datasource.password=${vault.db1.password}\njasypt.password=ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)',
    ],
  ],
  'encrypted forms': [
    [
      'k8s/sealed.yaml',
      'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq7Xd2=',
    ],
    [
      'k8s/secret.enc.yaml',
      `kind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:p673w==,iv:YY=,tag:${KEY},type:str]\nsops:\n  mac: ENC[AES256_GCM,data:x1,type:str]`,
    ],
    [
      'group_vars/all/vault.yml',
      '$ANSIBLE_VAULT;1.1;AES256\n62313365396662343061393464336163383764373764613633653634306231386433626436623361',
    ],
    [
      'group_vars/all/a.yml',
      'db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  62313365396662343061393464336163383764373764613633653634306231386433626436623361',
    ],
    [
      'config/secrets.ejson',
      `{"_public_key": "${KEY}${KEY}", "password": "EJ[1:${KEY}:x]"}`,
    ],
    [
      'config/hiera.yaml',
      'db::password: ENC[PKCS7,MIIBeQYJKoZIhvcNAQcDoIIBajCCAWYCAQAxggEhMIIBHQIBADAF]',
    ],
    [
      'config/application.yml',
      "password: '{cipher}AQA6nM1kNtHbGnLvBD9sYk2lmVbqGtq'",
    ],
    [
      'db/users.sql',
      "INSERT INTO users (name, password) VALUES ('a', '$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW');",
    ],
    [
      'Pulumi.production.yaml',
      'config:\n  shop:dbPassword:\n    secure: v1:q7Zx2m9Rt4Lw8Np3:Yc6Vf1Hd5Js0Ga2UebQ==',
    ],
  ],
  'public by design': [
    [
      'src/firebase.ts',
      `export const config = { apiKey: 'AIza${'SyD4k9vX2mQ7Lr8Wt3Zb6Yc1Nf5Jh0Gu'}', authDomain: 'shop.firebaseapp.com' };`,
    ],
    [
      'app/settings.py',
      "STRIPE_PUBLISHABLE_KEY = 'pk_live_4eC39HqLyjWDarjtT1zdp7dc'\nRECAPTCHA_SITE_KEY = '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI'",
    ],
    [
      'app/settings.py',
      `SENTRY_DSN = 'https://${KEY}@o12.ingest.sentry.io/34'\nOLD = 'https://${KEY}:${KEY}@sentry.io/12'`,
    ],
    [
      'src/map.js',
      "mapboxgl.accessToken = 'pk.eyJ1Ijoic2hvcCIsImEiOiJjazEyMzQ1Njc4OTAxMmR3In0.q7Zx2m9Rt4Lw8Np3Yc6Vf1';",
    ],
    [
      'src/search.ts',
      `const search = algoliasearch('B1G2GM9NG0', { searchKey: 1 }); const publicKey = '${KEY}';`,
    ],
    ['config/a.yml', `posthog_public_token: phc_${KEY}\nga_key: G-1A2B3C4D5E`],
    [
      'keys/web.pem',
      '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\n-----END PUBLIC KEY-----',
    ],
  ],
  'what is not deployed': [
    ['src/functionalTest/java/A.java', `String password = "${PASSWORD}";`],
    ['Shop.UnitTests/Db.cs', `var password = "${PASSWORD}";`],
    ['config/stubs/a.yml', `password: ${PASSWORD}`],
    ['.storybook/a.js', `const token = "${STRIPE}";`],
    [
      'hack/kind/secret.yaml',
      `kind: Secret\nstringData:\n  password: ${PASSWORD}`,
    ],
    ['perf/run.sh', `export TOKEN=${KEY}`],
    ['loadtest/users.json', `{"password": "${PASSWORD}"}`],
    ['src/__snapshots__/a.json', `{"password": "${PASSWORD}"}`],
    ['src/locales/de.json', `{"password": "${PASSWORD}"}`],
    [
      'config/app.toml',
      `[development]\npassword = "${PASSWORD}"\n[test.database]\npassword = "${PASSWORD}"`,
    ],
    ['src/main/resources/application-dev.yml', `password: ${PASSWORD}`],
    [
      'src/main/resources/application.properties',
      `a=1\n%dev.db.password=${PASSWORD}\n%test.db.password=${PASSWORD}`,
    ],
    [
      'src/main/resources/application.properties',
      `a=1\n#---\nspring.config.activate.on-profile=local\ndb.password=${PASSWORD}`,
    ],
    [
      'src/lib.rs',
      `fn a() {}\n#[cfg(test)]\nmod tests {\n    const PASSWORD: &str = "${PASSWORD}";\n}`,
    ],
    [
      'Program.cs',
      `if (env.IsDevelopment())\n{\n}\nif (app.Environment.IsDevelopment()) {\n  var password = "${PASSWORD}";\n}`,
    ],
    [
      'config/hex.exs',
      `config :shop,\n  url: "http://localhost:4000",\n  secret_key_base: "${KEY}${KEY}"`,
    ],
    [
      'src/environments/environment.dev.ts',
      `export const e = { password: '${PASSWORD}' };`,
    ],
    ['TestConfiguration.java', `String password = "${PASSWORD}";`],
  ],
  comments: [
    ['app/db.py', `"""\nUse it so:\n    password = "${PASSWORD}"\n"""\nx = 1`],
    [
      'src/Db.java',
      `/**\n * password = "${PASSWORD}"\n */\nclass Db { /* "${STRIPE}" */ }`,
    ],
    ['lib/a.ex', `@doc """\npassword: "${PASSWORD}"\n"""\ndef a, do: 1`],
    ['Dockerfile', `# ENV DB_PASSWORD=${PASSWORD}\nFROM x`],
    [
      'web.config',
      `<a>\n<!--\n<add key="password" value="${PASSWORD}"/>\n-->\n</a>`,
    ],
  ],
};

describe('an honest owner is not accused for', () => {
  it.each(
    Object.entries(HARMLESS).flatMap(([kind, files]) =>
      files.map(([path, text]): [string, string, string] => [kind, path, text]),
    ),
  )('%s in %s: %j', (_, path, text) => {
    const found = read({ 'main.py': 'x = 1', [path]: text });
    expect(found.places.value).toEqual([]);
    expect(found.values.value).not.toBe('remaining');
  });
});
