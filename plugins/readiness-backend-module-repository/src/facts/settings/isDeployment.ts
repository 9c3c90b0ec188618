// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isInFolderCalled } from '../isInFolderCalled';

const NAMES =
  'k8s kubernetes kube helm chart charts deploy deployment deployments helm_deploy kubernetes_deploy manifest manifests kustomize overlays terraform tf ansible infra infrastructure ops environment environments env envs iac argocd flux gitops cluster clusters';
const isInFolder = isInFolderCalled(`${NAMES} .${NAMES.replaceAll(' ', ' .')}`);
const BY_ENDING =
  /\.(?:tf|tfvars|tftpl|tfstate|tfstate\.backup|hcl|nomad|bicep|pp|epp|nix|container|service)$|\.tfvars\.json$|(?:^|[/.])kubeconfig$/i;
const BY_NAME =
  /^(?:fly|app|serverless|manifest|template|samconfig|render|vercel|netlify|copilot|skaffold|taskdef|task-definition)\.(?:toml|ya?ml|json)$/i;

function isCalledDeployment(name: string): boolean {
  return (
    BY_NAME.test(name) ||
    (/\.ya?ml$/i.test(name) && /^values|compose|stack/i.test(name))
  );
}

/** Whether a file deploys the service: there a host is a setting, and not hard-coded. @internal */
export function isDeployment(path: string, text: string): boolean {
  return (
    isInFolder(path) ||
    BY_ENDING.test(path) ||
    isCalledDeployment(path.slice(path.lastIndexOf('/') + 1)) ||
    (/\.ya?ml$/i.test(path) && /^apiVersion:\s*\S/m.test(text)) ||
    (/\.json$/i.test(path) &&
      /"(?:apiVersion|containerDefinitions|AWSTemplateFormatVersion)"/.test(
        text,
      )) ||
    // A file of variables is itself the place that settings are read from
    /(?:^|\/)\.env(?:\.[^/]*)?$|\.env$/i.test(path)
  );
}
