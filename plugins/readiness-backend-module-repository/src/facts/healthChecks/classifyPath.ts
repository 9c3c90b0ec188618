// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Consequence } from './types';

/** @internal */
export interface DocumentAbout {
  isOfBalancer: boolean;
  isCodeOfCloud: boolean;
}

/** A line that names a path, with what it stands in. @internal */
export interface PathLine {
  file: string;
  /** As written, without quotes. */
  key: string;
  /** Lines around it, the nearest first. */
  headers: string[];
  /** What the document or file that it is in is about: see {@link aboutDocument}. */
  about: DocumentAbout;
}

/** @internal */
export interface CheckKind {
  by: string;
  word: string;
  consequences: Consequence[];
  /** One of the orchestrator that runs the container, which manifests usually show better. */
  isProbe?: boolean;
}

const PROBES: [word: string, pattern: RegExp, consequences: Consequence[]][] = [
  [
    'liveness',
    /liveness(?:[_-]?(?:probe|check|health[_-]?check))?(?:[_-]?(?:path|url|uri|endpoint))?["']?\s*(?:[:={]|$)/i,
    ['restart'],
  ],
  [
    'readiness',
    /readiness(?:[_-]?(?:probe|check|health[_-]?check))?(?:[_-]?(?:path|url|uri|endpoint))?["']?\s*(?:[:={]|$)/i,
    ['leave'],
  ],
  [
    'startup',
    /startup[_-]?(?:probe|check)(?:[_-]?(?:path|url|uri))?["']?\s*(?:[:={]|$)/i,
    [],
  ],
];

const LOAD_BALANCER: CheckKind = {
  by: 'health check of the load balancer',
  word: 'load balancer',
  consequences: ['leave'],
};
const PLATFORM: Omit<CheckKind, 'consequences'> = {
  by: 'health check of the platform',
  word: 'platform',
};

const PATH_KEY = /^(?:path|http_?path|request_?path|uri|url|resource_?path)$/i;
const CHECK_HEADER = /health[_-]?checks?\b/i;
/** Terraform's resources and modules of load balancers. */
const BALANCER =
  /aws_a?lb_target_group|aws_elb\b|target_groups?\b|google_compute_(?:region_)?(?:https?_)?health_check|azurerm_lb_probe|azurerm_application_gateway|http_health_check/i;
const BALANCER_DOCUMENT =
  /kind:\s*["']?(?:BackendConfig|HealthCheckPolicy)\b|ElasticLoadBalancingV2|elasticbeanstalk/;
const CODE_OF_CLOUD = /aws-cdk|@pulumi|aws_cdk|pulumi_aws/;

/** What a document is about, which is asked once for all of its lines. @internal */
export function aboutDocument(text: string): DocumentAbout {
  return {
    isOfBalancer: BALANCER_DOCUMENT.test(text),
    isCodeOfCloud: CODE_OF_CLOUD.test(text),
  };
}

/** `alb.ingress.kubernetes.io/healthcheck-path`, or a label of Traefik. */
function isAnnotation(key: string): boolean {
  const [prefix, name = '', ...others] = key.toLowerCase().split('/');
  return name === ''
    ? prefix.startsWith('traefik.') && prefix.endsWith('.healthcheck.path')
    : others.length === 0 &&
        /health|check/.test(name) &&
        /(?:path|uri|http)$/.test(name);
}

function probeKind({ key, headers }: PathLine): CheckKind | undefined {
  const near = [`${key}:`, ...headers.slice(0, 2)];
  for (const text of near) {
    for (const [word, pattern, consequences] of PROBES) {
      if (pattern.test(text)) {
        return { by: `${word} probe`, word, consequences, isProbe: true };
      }
    }
  }
  return undefined;
}

function terraformKind({ key, headers }: PathLine): CheckKind | undefined {
  const around = headers.join('\n');
  const [nearest = ''] = headers;
  if (/health_check_configuration/.test(nearest)) {
    return { ...PLATFORM, consequences: ['restart', 'leave'] };
  }
  if (/^probe_path$/.test(key)) {
    return { ...PLATFORM, word: 'probe', consequences: [] };
  }
  if (/^health_?check_(?:path|url|uri)$/i.test(key)) {
    return LOAD_BALANCER;
  }
  return (PATH_KEY.test(key) || key === 'target') && BALANCER.test(around)
    ? LOAD_BALANCER
    : undefined;
}

function ofPlatform(line: PathLine): CheckKind | undefined {
  const { file, key, headers } = line;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [nearest = '', next = ''] = headers;
  if (/^render\.ya?ml$/.test(name) && key === 'healthCheckPath') {
    return { ...PLATFORM, consequences: ['restart', 'leave'] };
  }
  if (key === 'health-check-http-endpoint') {
    return { ...PLATFORM, consequences: ['restart'] };
  }
  if (key === 'readiness-health-check-http-endpoint') {
    return { ...PLATFORM, consequences: ['leave'] };
  }
  if (/^railway\./.test(name) && /^healthcheckPath$/i.test(key)) {
    // Asked when a version is deployed, never after
    return { ...PLATFORM, consequences: [] };
  }
  if (/(?:^|\/)\.do\//.test(file) && /^http_path$/.test(key)) {
    return { ...PLATFORM, consequences: ['leave'] };
  }
  if (
    /\.nomad(?:\.hcl|\.tpl)?$|\.hcl$/.test(name) &&
    /^check\b/.test(nearest)
  ) {
    return { ...PLATFORM, consequences: ['leave'] };
  }
  const isOfCopilot =
    /(?:^|\/)copilot\//.test(file) &&
    (/^healthcheck$/.test(key) ||
      (PATH_KEY.test(key) && CHECK_HEADER.test(nearest)));
  const isOfProxy =
    PATH_KEY.test(key) &&
    CHECK_HEADER.test(nearest) &&
    /loadBalancer|health_checks/.test(next);
  return isOfCopilot || isOfProxy ? LOAD_BALANCER : undefined;
}

/** What asks for the path that a line names; `undefined` when it is no health check. @internal */
export function classifyPath(line: PathLine): CheckKind | undefined {
  const { file, key, headers, about } = line;
  if (isAnnotation(key)) {
    return LOAD_BALANCER;
  }
  const probe = probeKind(line);
  if (probe) {
    return probe;
  }
  if (/\.tf(?:\.json)?$/.test(file)) {
    return terraformKind(line);
  }
  const platform = ofPlatform(line);
  if (platform) {
    return platform;
  }
  const isOfBalancer =
    about.isOfBalancer &&
    /^(?:HealthCheckPath|requestPath|Application Healthcheck URL)$/.test(key);
  const isAzure = /\.bicep$/.test(file) && key === 'healthCheckPath';
  const isOfCode =
    about.isCodeOfCloud &&
    PATH_KEY.test(key) &&
    CHECK_HEADER.test(headers[0] ?? '');
  return isOfBalancer || isAzure || isOfCode ? LOAD_BALANCER : undefined;
}
