// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HealthAnswer } from './types';

const MIT = `MIT License

Copyright (c) 2026 Example

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
`;

/** Manifests of a service with so many replicas. */
export function deployment(replicas: number | undefined, name = '$NAME') {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:${replicas === undefined ? '' : `\n  replicas: ${replicas}`}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: web
          image: registry.example.com/${name}:1
          ports: [{ containerPort: 8000 }]
          livenessProbe: { httpGet: { path: /live, port: 8000 } }
          resources:
            requests: { cpu: 250m, memory: 256Mi }
            limits: { memory: 512Mi }
`;
}

/** The repository of the base service. */
export const baseFiles: Record<string, string> = {
  LICENSE: MIT,
  CODEOWNERS: '* @shop/team\n',
  'deploy/deployment.yaml': deployment(3),
  'load-tests/search.js': `import http from 'k6/http';\nexport default () => http.get(__ENV.TARGET);\n`,
  'requirements.txt': 'flask==3.1.0\ngunicorn==23.0.0\n',
  'app/settings.py': `import os\n\nDEBUG = False\nSEARCH_LIMIT = int(os.environ.get('SEARCH_LIMIT', '50'))\n`,
  'app/courses.py': `class Course:\n    """\n    A course as it is found.\n\n    .. no_pii:\n    """\n`,
};

/** What the health endpoint of the base service answers: it needs nothing but itself, and keeps its answer. */
export const baseHealth: HealthAnswer = {
  headers: { 'content-type': 'text/plain', 'cache-control': 'max-age=10' },
  body: '[+]ping ok\nhealthz check passed\n',
};

/** A graph on a dashboard. */
export const widget = {
  id: 1,
  definition: { type: 'timeseries', requests: [{ q: 'avg:hits{*}' }] },
};

/** A monitor that watches the service. */
export const monitor = {
  name: 'Errors of $NAME',
  overall_state: 'OK',
  tags: ['service:$NAME'],
  options: {},
};
