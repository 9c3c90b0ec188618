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

/** The lines of a section of a TOML file. */
function sectionOf(text: string, name: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf(`[${name}]`);
  if (start === -1) {
    return '';
  }
  const end = lines.findIndex(
    (line, index) => index > start && /^\[/.test(line),
  );
  return lines.slice(start + 1, end === -1 ? undefined : end).join('\n');
}

const TOML_KEY = /^["']?([A-Za-z0-9][\w.-]*)["']?\s*=/gm;
const QUOTED_NAME = /["']([A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?)/g;

/** `[project] dependencies`, `[tool.poetry.dependencies]`; groups for development are other sections. */
function ofPyproject(text: string): string[] {
  const list =
    /^dependencies\s*=\s*\[([\s\S]*?)^\s*\]|^dependencies\s*=\s*\[(.*)\]\s*$/m.exec(
      sectionOf(text, 'project'),
    );
  return [
    ...matches(list?.[1] ?? list?.[2] ?? '', QUOTED_NAME),
    ...matches(sectionOf(text, 'tool.poetry.dependencies'), TOML_KEY),
  ];
}

/** What others need is marked as indirect. */
function ofGoMod(text: string): string[] {
  const direct = text
    .split('\n')
    .filter(line => !line.includes('// indirect'))
    .join('\n');
  return matches(direct, /^\s*(?:require\s+)?([\w.-]+\.[\w./-]+)\s+v\d/gm);
}

function ofGemfile(text: string): string[] {
  const lines: string[] = [];
  let isForDevelopment = false;
  for (const line of text.split('\n')) {
    if (/^\s*group\b.*:(?:development|test)/.test(line)) {
      isForDevelopment = true;
    } else if (isForDevelopment && /^\s*end\b/.test(line)) {
      isForDevelopment = false;
    } else if (!isForDevelopment) {
      lines.push(line);
    }
  }
  return matches(lines.join('\n'), /^\s*gem\s+["']([\w-]+)/gm);
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
        QUOTED_NAME,
      ),
  ],
  [/(?:^|\/)Pipfile$/, text => matches(sectionOf(text, 'packages'), TOML_KEY)],
  [/(?:^|\/)pom\.xml$/, ofPom],
  [
    /\.gradle(?:\.kts)?$/,
    text =>
      matches(
        text,
        /^\s*(?:implementation|api|runtimeOnly|compile)\s*\(?\s*["'][^"':]+:([^"':]+)/gm,
      ),
  ],
  [/(?:^|\/)go\.mod$/, ofGoMod],
  [/(?:^|\/)Gemfile$/, ofGemfile],
  [
    /(?:^|\/)Cargo\.toml$/,
    text => matches(sectionOf(text, 'dependencies'), TOML_KEY),
  ],
  [
    /\.csproj$/,
    text => matches(text, /<PackageReference\s+Include="([^"]+)"/g),
  ],
];

const REQUIREMENTS =
  /(?:^|\/)requirements[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/;
const FOR_DEVELOPMENT =
  /(?:dev|test|tests|testing|local|docs?|lint|quality|ci|pip|pip-tools|constraints|common_constraints|private)[\w-]*\.(?:txt|in)$/i;

/**
 * The packages that a file says the service needs to run, lower case; `undefined` when it is no list of dependencies.
 * @internal
 */
export function dependenciesOf(
  path: string,
  text: string,
): string[] | undefined {
  if (REQUIREMENTS.test(path)) {
    return FOR_DEVELOPMENT.test(path) ? undefined : ofRequirements(text);
  }
  const reader = READERS.find(([pattern]) => pattern.test(path))?.[1];
  return reader?.(text).map(name => name.toLowerCase());
}
