// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(60_000);

const SCRIPT = `
  const { compileChecklist, loadChecklist } = require('backstage-plugin-readiness-node/checklist');
  loadChecklist().then(checklist => {
    const { id, checks } = compileChecklist(checklist);
    const files = Object.keys(require.cache).map(file => file.split(require('path').sep).join('/'));
    console.log(JSON.stringify({ id, checks: checks.length, files }));
  });
`;

describe('the entry point for checklists', () => {
  it('loads and compiles the built-in one in a bare process, without the backend system', () => {
    const out = execFileSync(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        '-e',
        SCRIPT,
      ],
      { cwd: join(__dirname, '..', '..'), encoding: 'utf8' },
    );
    const { id, checks, files } = JSON.parse(out);
    expect(id).toBe('deploy-new-service');
    expect(checks).toBeGreaterThan(40);
    expect(files.join('\n')).toContain('/checklist/load.ts');
    expect(
      files.filter((file: string) =>
        /@backstage\/(backend-|plugin-.*-node)|\/(express|knex)\//.test(file),
      ),
    ).toEqual([]);
  });
});
