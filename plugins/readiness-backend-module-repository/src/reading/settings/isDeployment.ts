// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const BY_PATH =
  /(?:^|\/)values[^/]*\.ya?ml$|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)(?:k8s|kubernetes|kube|helm|charts?|deploy|deployment|deployments|manifests?|kustomize|overlays?|terraform|ansible|infra|infrastructure|ops|environments?)\//i;

/** Whether a file deploys the service: there a host is a setting, and not hard-coded. @internal */
export function isDeployment(path: string, text: string): boolean {
  return (
    BY_PATH.test(path) ||
    (/\.ya?ml$/i.test(path) && /^apiVersion:\s*\S/m.test(text)) ||
    // A file of variables is itself the place that settings are read from
    /(?:^|\/)\.env(?:\.[^/]*)?$|\.env$/i.test(path)
  );
}
