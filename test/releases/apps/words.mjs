// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader follows to have everything, in this order. */
const PAGES = [
  'README.md',
  'docs/answering.md',
  'docs/agents.md',
  'docs/born-ready.md',
  'docs/home.md',
  'docs/legacy.md',
];

/**
 * What the documentation tells a reader to install and to write into a new app.
 *
 * @returns packages by workspace; lines for the backend; configurations; and what goes into files of an old frontend
 */
export function readWords(root) {
  const pages = new Map(
    PAGES.map(page => [page, readFileSync(join(root, page), 'utf8')]),
  );
  const blocks = [...pages.values()].flatMap(text =>
    [...text.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, language, code]) => ({
      language,
      code,
    })),
  );
  const inFile = (file, language) =>
    blocks
      .filter(
        block =>
          block.language === language && block.code.startsWith(`// ${file}`),
      )
      .map(({ code }) => code.slice(code.indexOf('\n') + 1).trim());
  const yamlOf = (page, start) => {
    const at = pages.get(page).indexOf(start);
    if (at < 0) {
      throw new Error(
        `${page} does not show ${JSON.stringify(start)} any more.`,
      );
    }
    const text = pages.get(page).slice(at + '```yaml\n'.length);
    return text.slice(0, text.indexOf('```'));
  };
  return {
    packages: workspace => [
      ...new Set(
        blocks.flatMap(({ code }) =>
          [...code.matchAll(/^yarn --cwd packages\/(\w+) add (.*)$/gm)]
            .filter(([, name]) => name === workspace)
            .flatMap(([, , names]) => names.trim().split(' ')),
        ),
      ),
    ],
    backend: inFile('packages/backend/src/index.ts', 'ts').flatMap(code =>
      code.split('\n').filter(line => line.startsWith('backend.add(')),
    ),
    configurations: [
      yamlOf('docs/answering.md', '```yaml\ncatalog:\n  locations:'),
      yamlOf('docs/agents.md', '```yaml\n# app-config.yaml\nbackend:'),
      yamlOf('docs/home.md', '```yaml\n# app-config.yaml\napp:'),
    ],
    legacy: Object.fromEntries(
      [
        ['app', 'packages/app/src/App.tsx'],
        ['entityPage', 'packages/app/src/components/catalog/EntityPage.tsx'],
        ['root', 'packages/app/src/components/Root/Root.tsx'],
        ['home', 'packages/app/src/components/home/HomePage.tsx'],
      ].map(([name, file]) => [name, inFile(file, 'tsx')]),
    ),
    /** A page of a wizard. */
    wizard: yamlOf('docs/born-ready.md', '```yaml\n# template.yaml').replace(
      /^steps:[^]*/m,
      '',
    ),
  };
}
