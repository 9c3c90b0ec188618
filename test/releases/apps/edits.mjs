// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Changes a file of an app; what it changes must be there. */
export function edit(file, change) {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) {
    throw new Error(
      `The edit of ${file} changes nothing: a new app looks otherwise now.`,
    );
  }
  writeFileSync(file, after);
}

/** The app with everything that the documentation says, as a reader would write it. */
export function writeByWords({ app, isLegacy, words }) {
  edit(join(app, 'packages/backend/src/index.ts'), text => {
    const lines = words.backend.filter(line => !text.includes(line));
    return text.replace('backend.start();', `${lines.join('\n')}\n$&`);
  });
  edit(join(app, 'app-config.yaml'), text =>
    stringify(
      words.configurations
        .map(configuration => parse(configuration))
        // Old frontends have no extensions.
        .filter(({ app: ofApp }) => !(isLegacy && ofApp))
        .reduce(merged, parse(text)),
    ),
  );
  edit(join(app, 'examples/template/template.yaml'), text => {
    const template = parse(text);
    template.spec.parameters.splice(1, 0, ...parse(words.wizard).parameters);
    return stringify(template);
  });
  if (isLegacy) {
    writeLegacy(join(app, 'packages/app/src'), words.legacy);
  }
}

/** Two configurations: the items of the other's lists come first, and what has one name in both is one. */
function merged(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return other.reduce((list, item) => {
      const [name, ...more] = Object.keys(Object(item));
      const at = list.findIndex(
        known => more.length === 0 && name && name in Object(known),
      );
      return at < 0 ? [item, ...list] : list.with(at, merged(list[at], item));
    }, one);
  }
  if (typeof one !== 'object' || typeof other !== 'object') {
    return other;
  }
  return Object.entries(other).reduce(
    (all, [key, value]) => ({
      ...all,
      [key]: key in all ? merged(all[key], value) : value,
    }),
    one ?? {},
  );
}

function writeLegacy(source, words) {
  const [readinessRoute, createRoute] = ['/readiness', '/create'].map(path =>
    codeOf(words.app, `<Route path="${path}"`),
  );
  edit(join(source, 'App.tsx'), text =>
    withImports(text, words.app)
      .replace(
        '<Route path="/create" element={<ScaffolderPage />} />',
        createRoute,
      )
      .replace(
        '<Route path="/settings"',
        `${readinessRoute}\n<Route path="/home" element={<HomePage />} />\n$&`,
      )
      .replace(/^/, "import { HomePage } from './components/home/HomePage';\n"),
  );
  edit(join(source, 'components/catalog/EntityPage.tsx'), text => {
    const tab = codeOf(words.entityPage, '<EntityLayout.Route');
    return withImports(text, words.entityPage)
      .replace(
        '<Grid item md={4} xs={12}>',
        `${codeOf(words.entityPage, '<EntitySwitch>')}\n$&`,
      )
      .replace('<EntityLayout.Route path="/ci-cd"', `${tab}\n$&`)
      .replace('<EntityLayout.Route path="/diagram"', `${tab}\n$&`);
  });
  edit(join(source, 'components/Root/Root.tsx'), text =>
    withImports(text, words.root).replace(
      '<SidebarItem icon={ExtensionIcon}',
      `${codeOf(words.root, '<SidebarItem')}\n$&`,
    ),
  );
  const home = join(source, 'components/home/HomePage.tsx');
  mkdirSync(dirname(home), { recursive: true });
  writeFileSync(
    home,
    `${withImports(
      "import { Grid } from '@material-ui/core';\n",
      words.home,
    )}\nexport const HomePage = () => (\n<Grid container>${codeOf(
      words.home,
      '<Grid',
    )}</Grid>\n);\n`,
  );
}

/** A text with the imports that some blocks have at their top. */
function withImports(text, blocks) {
  const imports = blocks.flatMap(
    block => block.match(/^import [^]*?;$/gm) ?? [],
  );
  return `${[...new Set(imports)].join('\n')}\n${text}`;
}

/** The JSX of a block from where it starts, without the semicolon that formatters put behind it. */
function codeOf(blocks, start) {
  for (const block of blocks) {
    const at = block.indexOf(start);
    if (at >= 0) {
      const code = block.slice(at);
      return code.slice(0, code.search(/;\n|;$/) >>> 0).trim();
    }
  }
  throw new Error(`The documentation shows no ${start} any more.`);
}
