// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';

const BY_PATH =
  /(?:^|\/)values[^/]*\.ya?ml$|(?:^|\/)[\w.-]*(?:compose|stack)[\w.-]*\.ya?ml$|(?:^|\/)\.?(?:k8s|kubernetes|kube|helm\w*|charts?|deploy\w*|manifests?|kustomize|overlays?|terraform|tf|ansible|infra|infrastructure|ops|environments?|envs?|iac|argocd|flux|gitops|clusters?)\/|\.(?:tf|tfvars|hcl|nomad|bicep)$|\.tfvars\.json$|(?:^|\/)(?:fly|app|serverless|manifest|template|samconfig|render|vercel|netlify|copilot|skaffold|taskdef|task-definition|ecs[\w-]*)\.(?:toml|ya?ml|json)$/i;

/** Whether a file deploys the service: there a host is a setting, and not hard-coded. @internal */
export function isDeployment(path: string, text: string): boolean {
  return (
    BY_PATH.test(path) ||
    (/\.ya?ml$/i.test(path) && /^apiVersion:\s*\S/m.test(text)) ||
    (/\.json$/i.test(path) &&
      /"(?:apiVersion|containerDefinitions|AWSTemplateFormatVersion)"/.test(
        text,
      )) ||
    // A file of variables is itself the place that settings are read from
    /(?:^|\/)\.env(?:\.[^/]*)?$|\.env$/i.test(path)
  );
}

/** Whether a file holds settings of one environment, and nothing else: data, not code. @internal */
export function isOfOneEnvironment(path: string): boolean {
  return environmentOf(path) === 'production';
}
