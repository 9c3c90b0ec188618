// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { FileBudget } from '../client/files/FileBudget';
import { scopeOf } from '../facts/scopeOf';
import type { OwnHosts, Scope } from '../facts/types';

/** The scope of a service in a repository of these files; what would not be read of one is not read here. @internal */
export function testScope(
  files: Record<string, string>,
  options: {
    name?: string;
    folder?: string;
    folders?: string[];
    isPartial?: boolean;
    own?: OwnHosts;
  } = {},
): Scope {
  const { name = 'shop', folder = '', folders = [], isPartial } = options;
  const budget = new FileBudget();
  const read = Object.keys(files).filter(path =>
    budget.take(path, files[path].length),
  );
  return scopeOf({
    repository: {
      files: read.map(path => ({ path, text: files[path] })),
      paths: budget.paths,
      isPartial: isPartial ?? budget.isPartial,
      etag: '1',
    },
    folder,
    folders: [folder, ...folders],
    names: [name],
    own: options.own,
  });
}
