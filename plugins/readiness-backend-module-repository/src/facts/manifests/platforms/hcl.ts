// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from '@cdktn/hcl2json';
import type { RepositoryFile } from '../../RepositoryFile';
import { isMap, type Json } from '../../isMap';

/**
 * The parser is Go compiled to WebAssembly: it starts in 0.15 s, needs 50 MB, and 0.4 s for 100 kB. So only files that may
 * tell something are given to it, and not more than these.
 */
const MOST_FILES = 250;
const MOST_BYTES = 1_000_000;
const LARGEST = 100_000;
/** It overflows the stack on deep nesting. */
const DEEPEST = 40;

/** Words of resources and jobs that say what is deployed. */
const TELLING =
  /aws_ecs_service|aws_appautoscaling|aws_autoscaling_group|azurerm_container_app|google_cloud_run|kubernetes_(?:deployment|stateful_set|cron_job|horizontal)|aws_cloudwatch_event_rule|aws_scheduler_schedule|google_cloud_scheduler_job|heroku_formation|cloudfoundry_app/;
/** A call of a module, which may be of one that says so. */
const CALL = /^ {0,20}module /m;
/** Words of files beside them that say what their variables are. */
const BESIDE = /^[ \t]*(?:variable[ \t]|locals[ \t]*\{)/m;

const parsed = new WeakMap<RepositoryFile, Json | 'broken'>();

export function isNomad(path: string, text: string): boolean {
  return /\.(?:nomad|hcl)$/i.test(path) && /^[ \t]*job[ \t]+"/m.test(text);
}

function isTelling(text: string): boolean {
  return TELLING.test(text) || CALL.test(text);
}

function isWanted({ path, text }: RepositoryFile, folders: Set<string>) {
  if (/\.tfvars$/i.test(path) || isNomad(path, text)) {
    return true;
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (
    /\.tf$/i.test(path) &&
    (isTelling(text) || (folders.has(folder) && BESIDE.test(text)))
  );
}

function isTooDeep(text: string): boolean {
  let open = 0;
  for (const bracket of text.matchAll(/[[\](){}]/g)) {
    open += '[({'.includes(bracket[0]) ? 1 : -1;
    if (open > DEEPEST) {
      return true;
    }
  }
  return false;
}

/**
 * Parses the HCL of a repository that may say what is deployed, for `hclOf`. Its parser answers later, while everything else is
 * read at once.
 * @internal
 */
export async function prepareHcl(files: RepositoryFile[]): Promise<void> {
  const folders = new Set(
    files
      .filter(({ path, text }) => /\.tf$/i.test(path) && isTelling(text))
      .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)),
  );
  const wanted = files.filter(
    file =>
      /\.(?:tf|tfvars|nomad|hcl)$/i.test(file.path) && isWanted(file, folders),
  );
  let bytes = 0;
  for (const file of wanted.slice(0, MOST_FILES)) {
    bytes += file.text.length;
    if (bytes > MOST_BYTES) {
      return;
    }
    if (file.text.length <= LARGEST && !isTooDeep(file.text)) {
      try {
        const value: unknown = await parse(file.path, file.text);
        parsed.set(file, isMap(value) ? value : 'broken');
      } catch {
        parsed.set(file, 'broken');
      }
    }
  }
}

/** What `prepareHcl` made of a file: blocks as maps of lists, expressions as texts in `${…}`. @internal */
export function hclOf(file: RepositoryFile): Json | undefined {
  const value = parsed.get(file);
  return value === 'broken' ? undefined : value;
}
