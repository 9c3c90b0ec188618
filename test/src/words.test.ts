// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';

const run = promisify(execFile);
const scripts = pathToFileURL(
  resolvePackagePath('readiness-test', '../scripts'),
);

describe('the check of retired words', () => {
  const directory = createMockDirectory();

  /** @param exceptions - source text of a list */
  async function problemsOf(
    files: Record<string, string>,
    exceptions = '[]',
  ): Promise<string[]> {
    directory.setContent(files);
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { checkWords } from '${scripts}/checkWords.mjs';
       const problems = checkWords({
         root: process.argv[1],
         files: JSON.parse(process.argv[2]),
         exceptions: ${exceptions},
       });
       console.log('PROBLEMS' + JSON.stringify(problems));`,
      directory.path,
      JSON.stringify(Object.keys(files)),
    ]);
    return JSON.parse(stdout.split('PROBLEMS')[1]);
  }

  it.each([
    ['a variable', 'a.ts', 'const badNewsAfter = 3;', '"bad news"'],
    ['a private method', 'a.ts', 'class A {\n  #judge() {}\n}', ':2: "judge"'],
    ['a field of an API', 'a.ts', 'interface A { isSlip: boolean }', '"slip"'],
    ['a file', 'src/judgeAll.ts', '', '"judge"'],
    ['a folder', 'src/judging/a.ts', '', '"judging"'],
    ['a column', 'a.js', "table.string('claimed_until');", '"claimed"'],
    ['a key of YAML', 'a.yaml', 'a: 1\nnoneAble: true', ':2: "none able"'],
    ['a key of JSON', 'a.json', '{\n  "timeLimit": 1\n}', ':2: "time limit"'],
    ['a comment', 'a.ts', '\n// A neighbour of it', ':2: "neighbour"'],
    ['a wrapped comment', 'a.ts', '// It is held\n// to it', '"held to"'],
    ['a message', 'a.ts', "log('A fault of ours');", '"fault"'],
    ['a part of a template', 'a.ts', 'log(`${a} was judged`);', '"judged"'],
    ['a text of a component', 'a.tsx', 'a = <p>It is a claim</p>;', '"claim"'],
    ['a page', 'docs/a.md', '# A\n\nIt looks at it.', ':3: "looks at"'],
  ])('refuses %s', async (_, path, text, problem) => {
    expect(await problemsOf({ [path]: text })).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('accepts other words, and other meanings', async () => {
    const problems = await problemsOf({
      'a.ts':
        "// A deploy gate, fault tolerance: she said so\nconst url = 'https://a/b';",
      'fault-tolerance.md': 'It has a verification.',
    });
    expect(problems).toEqual([]);
  });

  it('accepts an exception with its reason, and refuses one without or without use', async () => {
    const problems = await problemsOf(
      { 'a.ts': 'const looker = 1;' },
      `[
        { words: /looker/, why: 'Looker is a product, as every reader knows.' },
        { words: /fault/, why: 'Nobody uses this word, as every reader knows.' },
        { files: /^a/, words: /slip/, why: 'no' },
      ]`,
    );
    expect(problems).toEqual([
      expect.stringContaining('needs its reason'),
      expect.stringContaining('needs this exception: undefined /fault/'),
      expect.stringContaining('needs this exception: /^a/ /slip/'),
    ]);
  });
});
