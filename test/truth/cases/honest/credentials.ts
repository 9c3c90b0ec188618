// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';

const PASSWORD = 'Wq4-lindwurm!82';
const HEX = ['5d1e9a40', 'c7f2b836', '0e94ad71', '62bf8c35'].join('');
const STRIPE_PUBLIC = ['pk', 'live', '9sKd72LqWm40XcVb81Zt'].join('_');

type Honest = [name: string, path: string, text: string];

/** None is a secret: by its value, its form, or where it stands. */
const files: Honest[] = [
  [
    'serializer that is called after a token',
    'app/auth.py',
    'SETTINGS = {"TOKEN_OBTAIN_SERIALIZER": "app.auth.PairSerializer", "token": "app.auth.SlidingTokenSerializer"}\n',
  ],
  [
    'texts of a login form in another language',
    'web/texts.ts',
    "export const texts = { password: 'Lösenord', repeatPassword: 'Upprepa lösenordet 2', forgotPassword: 'Glömt?' };\n",
  ],
  [
    'paths of the pages for passwords',
    'web/routes.ts',
    "export const routes = { password: '/me/password-2', resetToken: 'account/reset/:token1' };\n",
  ],
  [
    'URN of a grant',
    'app/grants.py',
    'ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"\nTOKEN = "urn:acme:token:v2"\n',
  ],
  [
    'feature flag with a number',
    'src/Flags.cs',
    'public static class Flags { public const string RotatePassword = "ops-4711-rotate-password"; }\n',
  ],
  [
    'ids of the password managers that people use',
    'web/managers.ts',
    "export const NordPass = 'b84e4048-15dc-4dd0-8640-f4f60813c8af';\n",
  ],
  [
    'name of a Secret with a year',
    'charts/web/values.yaml',
    'tls:\n  secret: wildcard-acme-2027\nauth:\n  existingSecret: web-auth-2\n  secretKey: portalPassword\n',
  ],
  [
    'variable in the braces of another tool',
    'config/portal.yml',
    "password: '{PORTAL_PASSWORD}'\ntoken: _env:PORTAL_TOKEN:REDACTED\n",
  ],
  [
    'reference to a key vault',
    'src/appsettings.json',
    '{ "Portal": { "Password": "@Microsoft.KeyVault(VaultName=acme-kv1;SecretName=portal1)" } }\n',
  ],
  [
    'path in a secret manager',
    'config/secrets.properties',
    'portal.password=projects/77/secrets/portal/versions/5\nportal.token=prod/search/portal#token1\n',
  ],
  [
    'environment of a task from the parameter store',
    'infra/task.tf',
    'secrets = [{ name = "PORTAL_PASSWORD", valueFrom = "arn:aws:ssm:eu-central-1:482910374655:parameter/search/p1" }]\n',
  ],
  [
    'sealed secret',
    'deploy/sealed.yaml',
    'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: $NAME }\nspec:\n  encryptedData:\n    password: AgC7p2Zx9Rt4Lw8Np3Yc6Vf1Hd5Js0Ga2UeQm7Kb1Xo\n',
  ],
  [
    'file that SOPS encrypted',
    'deploy/secrets.enc.yaml',
    `apiVersion: v1\nkind: Secret\nstringData:\n  password: ENC[AES256_GCM,data:Zx8Qw3,iv:${HEX},tag:Ty7Ui9,type:str]\nsops:\n  age:\n    - recipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n  mac: ENC[AES256_GCM,data:Er5,type:str]\n`,
  ],
  [
    'vault of Ansible',
    'deploy/ansible/vault.yml',
    '$ANSIBLE_VAULT;1.2;AES256;prod\n36313032653635643762353738386434396131383534383063313864396335303934386566353132\n',
  ],
  [
    'hash of the password of the first user',
    'app/seed.py',
    "ADMIN_PASSWORD = '$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW'\n",
  ],
  [
    'publishable key of a payment service',
    'app/checkout.py',
    `STRIPE_API_KEY = '${STRIPE_PUBLIC}'\nRECAPTCHA_SITE_KEY = '6LfQx9cSAAAAAB7Zk2mXw4Rt8Lp0Yc6Vf1Hd5Js'\n`,
  ],
  [
    'key of Firebase for browsers',
    'web/firebase.ts',
    `export const app = { apiKey: 'AIza${'SyC9d2kQm7Xw4Rt8Lp0Zb6Yv1Nf5Jh3Gu'}', projectId: 'acme' };\n`,
  ],
  [
    'passwords of integration tests in a folder of their own',
    'src/integrationTest/java/PortalIT.java',
    `class PortalIT { String password = "${PASSWORD}"; }\n`,
  ],
  [
    'password of a project of tests of .NET',
    'Search.IntegrationTests/Portal.cs',
    `var password = "${PASSWORD}";\n`,
  ],
  [
    'stub of the portal',
    'config/stub/portal.yml',
    `portal:\n  password: ${PASSWORD}\n`,
  ],
  [
    'cluster on the machine of a developer',
    'hack/kind/secret.yaml',
    `kind: Secret\nstringData:\n  password: ${PASSWORD}\n`,
  ],
  [
    'section of a TOML file for development',
    'config/app.toml',
    `limit = 3\n\n[development]\nportal_password = "${PASSWORD}"\n\n[production]\nlimit = 50\n`,
  ],
  [
    'profile of Quarkus for developers',
    'src/main/resources/application.properties',
    `search.limit=50\n%dev.portal.password=${PASSWORD}\n`,
  ],
  [
    'tests of Rust in the file that they test',
    'src/portal.rs',
    `pub fn login() {}\n\n#[cfg(test)]\nmod tests {\n    const PASSWORD: &str = "${PASSWORD}";\n}\n`,
  ],
  [
    'documentation of a function',
    'app/portal.py',
    `def login(user, password):\n    """Logs in.\n\n    >>> login("search", password="${PASSWORD}")\n    """\n`,
  ],
  [
    'public services that are the same everywhere',
    'app/public.py',
    'PASSWORDS_API = "https://api.pwnedpasswords.com/range/"\nGEO_HOST = "nominatim.openstreetmap.org"\nNAMESERVER = "1.1.1.1"\nSMTP_SERVER = "smtp.postmarkapp.com"\n',
  ],
  [
    'hosts in the settings file of one environment',
    'src/appsettings.Production.json',
    '{ "Rooms": { "Url": "https://rooms.prod.acme.internal/" } }\n',
  ],
  [
    'networks that may call',
    'app/network.py',
    "TRUSTED_PROXIES = ['10.0.0.0/8', '172.16.0.0/12']\nALLOWED_HOSTS = ['search.internal.acme.io']\nBIND_ADDRESS = '10.0.0.4'\n",
  ],
];

/** What looks like a credential or a host, and is none. */
export const credentialHonest: TruthCase[] = [
  ...files.map(([name, path, text]) => ({ name, files: { [path]: text } })),
  {
    name: 'every file is read, and nothing is there',
    files: { 'app/portal.py': 'def login(user, password):\n    pass\n' },
    verified: ['hard-coded-values'],
  },
  {
    name: 'a file that is too large to be read',
    files: { 'app/data.py': `DATA = '${'x'.repeat(600_000)}'\n` },
    notVerified: ['hard-coded-values'],
  },
  {
    name: 'a weak password that may be one for trying out',
    files: { 'deploy/portal.env': 'PORTAL_PASSWORD=sonnenblume\n' },
    notVerified: ['hard-coded-values'],
  },
];
