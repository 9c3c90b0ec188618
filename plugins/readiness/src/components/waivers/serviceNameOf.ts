// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverItem } from 'backstage-plugin-readiness-common';

/** What people call the service of a waiver; two of one name in different namespaces are told apart. @internal */
export function serviceNameOf(
  waiver: Pick<WaiverItem, 'title' | 'name' | 'namespace'>,
): string {
  const { title, name, namespace } = waiver;
  return title ?? (namespace === 'default' ? name : `${namespace}/${name}`);
}
