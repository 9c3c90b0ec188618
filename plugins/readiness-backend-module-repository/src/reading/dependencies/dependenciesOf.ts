// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name]) => name.toLowerCase());
}

function ofPackageJson(text: string): string[] {
  try {
    const { dependencies, optionalDependencies } = JSON.parse(text);
    return Object.keys({ ...dependencies, ...optionalDependencies });
  } catch {
    return [];
  }
}

function ofComposerJson(text: string): string[] {
  try {
    return Object.keys(JSON.parse(text).require ?? {});
  } catch {
    return [];
  }
}

const PYTHON_NAME = /^\s*([A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?)/;

function ofRequirements(text: string): string[] {
  return text
    .split('\n')
    .map(line => PYTHON_NAME.exec(line)?.[1].toLowerCase())
    .filter(name => name !== undefined);
}

/** `[project] dependencies`, `[tool.poetry.dependencies]`; groups for development are other sections. */
function ofPyproject(text: string): string[] {
  const list = /^dependencies\s*=\s*\[([\s\S]*?)^?\]\s*$/m.exec(text)?.[1] ?? '';
  const poetry =
    /^\[tool\.poetry\.dependencies\]\s*\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(
      text,
    )?.[1] ?? '';
  return [
    ...matches(list, /["']([A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?)/g),
    ...matches(poetry, /^["']?([A-Za-z0-9][\w.-]*)["']?\s*=/gm),
  ];
}

function ofPom(text: string): string[] {
  return [...text.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)]
    .map(([, block]) => block)
    .filter(block => !/<scope>\s*test\s*<\/scope>/.test(block))
    .map(block => /<artifactId>\s*([^<\s]+)/.exec(block)?.[1].toLowerCase())
    .filter(name => name !== undefined);
}

const READERS: [path: RegExp, read: (text: string) => string[]][] = [
  [/(?:^|\/)package\.json$/, ofPackageJson],
  [/(?:^|\/)composer\.json$/, ofComposerJson],
  [/(?:^|\/)pyproject\.toml$/, ofPyproject],
  [
    /(?:^|\/)setup\.py$/,
    text =>
      matches(
        /install_requires\s*=\s*\[([\s\S]*?)\]/.exec(text)?.[1] ?? '',
        /["']([A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?)/g,
      ),
  ],
  [
    /(?:^|\/)Pipfile$/,
    text =>
      matches(
        /^\[packages\]\s*\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '',
        /^["']?([A-Za-z0-9][\w.-]*)["']?\s*=/gm,
      ),
  ],
  [/(?:^|\/)pom\.xml$/, ofPom],
  [
    /\.gradle(?:\.kts)?$/,
    text =>
      matches(
        text,
        /^\s*(?:implementation|api|runtimeOnly|compile|compileOnly)\s*\(?\s*["'][^"':]+:([^"':]+)/gm,
      ),
  ],
  [
    /(?:^|\/)go\.mod$/,
    // What others need is marked as indirect
    text => matches(text, /^\s*(?:require\s+)?([\w.-]+\.[\w./-]+)\s+v[^\n/]*(?:\n|$)(?<!indirect\n)/gm),
  ],
  [
    /(?:^|\/)Gemfile$/,
    text => matches(text.replace(/^\s*group\s[^\n]*(?:development|test)[\s\S]*?^\s*end/gm, ''), /^\s*gem\s+["']([\w-]+)/gm),
  ],
  [
    /(?:^|\/)Cargo\.toml$/,
    text =>
      matches(
        /^\[dependencies\]\s*\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '',
        /^([\w-]+)\s*=/gm,
      ),
  ],
  [
    /\.csproj$/,
    text => matches(text, /<PackageReference\s+Include="([^"]+)"/g),
  ],
];

const REQUIREMENTS = /(?:^|\/)requirements[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/;
const FOR_DEVELOPMENT =
  /(?:dev|test|tests|testing|local|docs?|lint|quality|ci|pip|pip-tools|constraints|common_constraints|private)[\w-]*\.(?:txt|in)$/i;

/**
 * The packages that a file says the service needs to run, lower case; `undefined` when it is no list of dependencies.
 * @internal
 */
export function dependenciesOf(path: string, text: string): string[] | undefined {
  if (REQUIREMENTS.test(path)) {
    return FOR_DEVELOPMENT.test(path) ? undefined : ofRequirements(text);
  }
  const reader = READERS.find(([pattern]) => pattern.test(path))?.[1];
  return reader?.(text).map(name => name.toLowerCase());
}
