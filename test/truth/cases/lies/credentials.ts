// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const hardCoded = {
  by: 'repository',
  check: 'hard-coded-values',
  contradiction: 'hard-coded-found',
} as const;

const PASSWORD = 'Wq4-lindwurm!82';
const BASE64 = Buffer.from(PASSWORD).toString('base64');
// No whole token stands in the code of this project
const TOKEN = ['glpat', 'Zx8Qw3Er5Ty7Ui9Op2As'].join('-');
const PEM = `-----BEGIN EC ${'PRIVATE'} KEY-----
MHcCAQEEIPq3vXc7bW1nT0r2yJ5aKd8sLh4gFz6uEo9mRiVxYkQwoAoGCCqGSM49
AwEHoUQDQgAEx1Tq7Wn3Zb9Lr5Vc2Hd8Jf4Ks6Pm0Gu1Ye3Ai5Ob7Xw9Ts2Qn4M
-----END EC ${'PRIVATE'} KEY-----
`;

const files: [name: string, path: string, text: string][] = [
  [
    'password in a Python module that is no settings file',
    'app/search/client.py',
    `import search_sdk\n\nclient = search_sdk.connect(user="search", password="${PASSWORD}")\n`,
  ],
  [
    'password as a constant of a Java class',
    'src/main/java/io/acme/dev/Portal.java',
    `package io.acme.dev;\n\nfinal class Portal {\n  private static final String PORTAL_PASSWORD = "${PASSWORD}";\n}\n`,
  ],
  [
    'password in the environment of the image',
    'Dockerfile',
    `FROM python:3.13-slim\nENV PORTAL_USER=search PORTAL_PASSWORD=${PASSWORD}\nCMD ["gunicorn", "app"]\n`,
  ],
  [
    'password of a Terraform resource',
    'infra/portal.tf',
    `resource "portal_account" "search" {\n  login    = "search"\n  password = "${PASSWORD}"\n}\n`,
  ],
  [
    'password in the settings of production of Elixir',
    'config/prod.exs',
    `import Config\n\nconfig :search, Search.Portal,\n  username: "search",\n  password: "${PASSWORD}"\n`,
  ],
  [
    'login in a URL in the code of Go',
    'cmd/search/main.go',
    `package main\n\nconst portal = "https://search:${PASSWORD}@portal.acme.io/api"\n`,
  ],
  [
    'private key of several lines in the code',
    'app/signing.py',
    `SIGNING_KEY = """${PEM}"""\n`,
  ],
  [
    'real password as the default of a Spring setting',
    'src/main/resources/application.yml',
    `portal:\n  user: search\n  password: \${PORTAL_PASSWORD:${PASSWORD}}\n`,
  ],
  [
    'password in the environment of a container, on two lines',
    'deploy/worker.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: $NAME-env }\ncontainers:\n  - name: web\n    env:\n      - name: PORTAL_PASSWORD\n        value: ${PASSWORD}\n`,
  ],
  [
    'Secret whose values are only encoded',
    'deploy/secret.yaml',
    `apiVersion: v1\nkind: Secret\nmetadata: { name: $NAME }\ntype: Opaque\ndata:\n  portal-password: ${BASE64}\n`,
  ],
  [
    'Secret in JSON',
    'deploy/secret.json',
    `{\n  "apiVersion": "v1",\n  "kind": "Secret",\n  "metadata": { "name": "$NAME" },\n  "stringData": {\n    "PORTAL_PASSWORD": "${PASSWORD}"\n  }\n}\n`,
  ],
  [
    'literals of a secret generator',
    'deploy/prod/kustomization.yaml',
    `secretGenerator:\n  - name: $NAME\n    literals:\n      - PORTAL_USER=search\n      - PORTAL_PASSWORD=${PASSWORD}\n`,
  ],
  [
    'password in the compose file of production',
    'docker-compose.prod.yml',
    `services:\n  web:\n    image: registry.acme.io/$NAME\n    environment:\n      PORTAL_PASSWORD: '${PASSWORD}'\n`,
  ],
  [
    'token of a code host in a script that deploys',
    'bin/deploy.sh',
    `#!/bin/sh\ngit clone https://oauth2:${TOKEN}@gitlab.acme.io/shop/assets.git\n`,
  ],
  [
    'password in the values of a chart',
    'charts/web/values-live.yaml',
    `portal:\n  user: search\n  password: "${PASSWORD}"\n`,
  ],
  [
    'password in a class of .NET',
    'src/Search/Portal.cs',
    `namespace Search;\n\npublic class Portal\n{\n    public string Password { get; set; } = "${PASSWORD}";\n}\n`,
  ],
  [
    'password in PHP below a comment that has none',
    'src/Portal.php',
    `<?php\n/*\n * The password comes from the vault.\n */\n$portal = ['user' => 'search', 'password' => '${PASSWORD}'];\n`,
  ],
  [
    'address of one account on a private network, in code',
    'app/portal.py',
    `import requests\n\ndef rooms():\n    return requests.get("http://10.24.7.31:8080/rooms", timeout=2)\n`,
  ],
  [
    'inner name of the host of production, in code of Node',
    'src/rooms.ts',
    `export const rooms = () => fetch('https://rooms.prod.acme.internal/api');\n`,
  ],
];

/** Credentials and hosts in all that is deployed, not in settings files only. */
export const credentialLies: Lie[] = files.map(([name, path, text]) => ({
  ...hardCoded,
  name,
  files: { [path]: text },
}));
