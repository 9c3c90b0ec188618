// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const WORKLOAD =
  /^kind:[ \t]*(?:Deployment|StatefulSet|DaemonSet|Rollout|Job|CronJob|Pod)\b/m;
const NAME = /\bname:[ \t]*["']?([\w.-]+)/;

/** `metadata.name` of a manifest, in a block or in braces. */
function nameOf(document: string): string | undefined {
  const lines = document.split('\n');
  const start = lines.findIndex(line => line.startsWith('metadata:'));
  for (let index = start; index !== -1 && index < lines.length; index++) {
    const line = lines[index];
    if (index > start && /^\S/.test(line)) {
      return undefined;
    }
    const name = NAME.exec(line)?.[1];
    if (name !== undefined) {
      return name.toLowerCase();
    }
  }
  return undefined;
}

/**
 * A file of manifests with all emptied but workloads of the service that have one container: what another container is
 * told is no use of this one. Lines keep their numbers.
 * @internal
 */
export function ownDocuments(text: string, names: readonly string[]): string {
  return text
    .split(/^(?=---)/m)
    .map(document => {
      const isOwn =
        WORKLOAD.test(document) &&
        document.split(/\bimage:/).length === 2 &&
        names.includes(nameOf(document) ?? '');
      return isOwn ? document : document.replace(/[^\n]/g, '');
    })
    .join('');
}
