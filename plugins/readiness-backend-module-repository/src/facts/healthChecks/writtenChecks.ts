// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { withoutLongLines } from '../withoutLongLines';
import { aboutDocument, classifyPath, type CheckKind } from './classifyPath';
import { Enclosing } from './Enclosing';
import { readPair } from './readPair';

/** A check that a file writes out, with what it may belong to. @internal */
export interface WrittenCheck extends CheckKind {
  path: string;
  /** Names and headers of what it stands in, the nearest first. */
  around: string[];
  file: string;
  line: number;
}

const MAY_HAVE = /health|probe|liveness|readiness|httpchk/i;
const FILES =
  /\.(?:ya?ml|json|tf|hcl|nomad|toml|bicep|config|cfg|conf|ts|py|tpl)$|(?:^|\/)(?:Caddyfile|[^/]*\.nomad\.tpl)$/i;
const CODE = /\.(?:ts|py)$/;

/** The path of a value, also behind a method or a port: `GET /health`, `HTTP:80/health`. */
const VALUE = /^(?:(?:GET|HEAD|OPTIONS) |HTTPS?:\d{1,5})?(\/[^\s"'`,;}]*)/;
/** A map that is written in one line. */
const IN_MAP = /[{,] ?["']?(?:path|httpPath|requestPath)["']? ?[:=]/;
/** Checks of proxies, each in the words of its own. */
const OF_PROXIES = [
  /^\s*option\s+httpchk\s+(?:[A-Z]+\s+)?(\/\S*)/,
  /^\s*http-check\s+send\s+(?:meth\s+[A-Z]+\s+)?uri\s+(\/\S*)/,
  /^\s*health_check\b[^;#]{0,100}\buri=(\/[^\s;]*)/,
  /^\s*health_uri\s+(\/\S*)/,
];

function documentsOf(text: string): { lines: string[]; first: number }[] {
  const lines = withoutLongLines(text).split('\n');
  const documents: { lines: string[]; first: number }[] = [];
  let first = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at === lines.length || /^---/.test(lines[at])) {
      documents.push({ lines: lines.slice(first, at), first });
      first = at + 1;
    }
  }
  return documents;
}

function isTemplated(path: string): boolean {
  return /[${}<>]|__/.test(path.replace(/^\/__\w+__\/?$/, ''));
}

/** The checks of a section of `fly.toml`, which has no indentation. */
function ofFly({ path: file, text }: RepositoryFile): WrittenCheck[] {
  let isCheck = false;
  return withoutLongLines(text)
    .split('\n')
    .flatMap((line, at): WrittenCheck[] => {
      const section = /^\s*\[+([\w.]+)\]+/.exec(line)?.[1];
      isCheck = section === undefined ? isCheck : /checks\b/.test(section);
      const path = /^\s*path\s*=\s*["'](\/[^"']*)["']/.exec(line)?.[1];
      return isCheck && path
        ? [
            {
              by: 'health check of the platform',
              word: 'platform',
              consequences: ['leave'],
              path,
              around: [],
              file,
              line: at + 1,
            },
          ]
        : [];
    });
}

/** `path: /health`, `"HealthCheckPath": "/health"`, `target = "HTTP:80/health"`, `- traefik….path=/health`. */
function pathLine(
  line: string,
): { key: string; path: string; before?: string } | undefined {
  const inMap = line.search(IN_MAP);
  const before = inMap === -1 ? '' : line.slice(0, inMap + 1).trim();
  const pair = readPair(inMap === -1 ? line : line.slice(inMap + 1));
  const path = pair && VALUE.exec(pair.value)?.[1];
  return path ? { key: pair.key, path, ...(before && { before }) } : undefined;
}

/** Finds the health checks that a file writes out by HTTP, whatever it is written in; in one pass over its lines. @internal */
export function writtenChecks(file: RepositoryFile): WrittenCheck[] {
  const { path, text } = file;
  if (
    !FILES.test(path) ||
    !MAY_HAVE.test(text) ||
    (CODE.test(path) && !aboutDocument(text).isCodeOfCloud)
  ) {
    return [];
  }
  if (/(?:^|\/)fly[^/]*\.toml$/.test(path)) {
    return ofFly(file);
  }
  const checks: WrittenCheck[] = [];
  for (const { lines, first } of documentsOf(text)) {
    const document = lines.join('\n');
    if (!MAY_HAVE.test(document)) {
      continue;
    }
    const about = aboutDocument(document);
    lines.forEach((line, at) => {
      if (/^\s*(?:#|\/\/)/.test(line) || !line.includes('/')) {
        return;
      }
      const proxied = OF_PROXIES.map(one => one.exec(line)?.[1]).find(Boolean);
      const found = proxied ? { key: '', path: proxied } : pathLine(line);
      if (!found || isTemplated(found.path)) {
        return;
      }
      const { headers, names } = new Enclosing(lines, at);
      const all =
        'before' in found && found.before
          ? [found.before, ...headers]
          : headers;
      const kind: CheckKind | undefined = proxied
        ? {
            by: 'health check of the load balancer',
            word: 'load balancer',
            consequences: ['leave'],
          }
        : classifyPath({ file: path, key: found.key, headers: all, about });
      if (kind) {
        checks.push({
          ...kind,
          path: found.path,
          around: [...names, ...all],
          file: path,
          line: first + at + 1,
        });
      }
    });
  }
  return checks;
}
