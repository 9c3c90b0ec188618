// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { UNKNOWN } from './helmValueReader';
import type { Probe } from './types';

/** A command is shown and searched for an address; real ones are a line or a short script. */
const LONGEST_COMMAND = 2_000;
const KINDS = ['liveness', 'readiness', 'startup'] as const;

function known(value: unknown): string | undefined {
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : undefined;
  return text === undefined || text.includes(UNKNOWN) ? undefined : text;
}

/** A command as one line: a text, or a list of words, with or without `CMD` before them. @internal */
export function commandOf(value: unknown): string | undefined {
  const words = (Array.isArray(value) ? value : [value])
    .slice(0, 100)
    .map(known)
    .filter(word => word !== undefined);
  const [first, ...rest] = words;
  const command = (/^CMD(?:-SHELL)?$/.test(first ?? '') ? rest : words).join(
    ' ',
  );
  return command === '' || command === 'NONE'
    ? undefined
    : command.slice(0, LONGEST_COMMAND);
}

/** Ports for whoever runs the service. */
const FOR_OPERATORS =
  /admin|manage|mgmt|metric|monitor|health|probe|internal|status|actuator|debug/i;

/** The number of a port, and whether it is another one than requests come in by. */
function portOf(
  port: string | undefined,
  container: any,
): Pick<Probe, 'port' | 'isOtherPort'> {
  const ports: any[] = Array.isArray(container?.ports) ? container.ports : [];
  if (port === undefined) {
    return {};
  }
  const declared = ports.find(
    one => one?.name === port || String(one?.containerPort) === port,
  );
  const name = String(declared?.name ?? port);
  const isOtherPort =
    FOR_OPERATORS.test(name) ||
    (ports.length > 0 && declared === undefined && /^\d+$/.test(port));
  const number = known(declared?.containerPort) ?? port;
  return {
    port: number,
    ...(isOtherPort && ports.length !== 1 && { isOtherPort }),
  };
}

function probeOf(
  kind: (typeof KINDS)[number],
  container: any,
  file: string,
): Probe | undefined {
  const value = container?.[`${kind}Probe`];
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const asked = value.httpGet ?? value.tcpSocket ?? value.grpc;
  const path = known(value.httpGet?.path);
  const command = commandOf(value.exec?.command);
  const form = (
    [
      ['httpGet', 'http'],
      ['exec', 'exec'],
      ['tcpSocket', 'tcp'],
      ['grpc', 'grpc'],
    ] as const
  ).find(([key]) => value[key])?.[1];
  return {
    kind,
    ...(form && { form }),
    ...(path !== undefined && { path }),
    ...portOf(known(asked?.port), container),
    ...(command !== undefined && { command }),
    file,
  };
}

/** The probes of a container of Kubernetes. @internal */
export function probesOf(container: any, file: string): Probe[] {
  return KINDS.map(kind => probeOf(kind, container, file)).filter(
    probe => probe !== undefined,
  );
}

/** The health check of a service of a compose file; none when it is off. @internal */
export function healthcheckOf(service: any, file: string): Probe[] {
  const { healthcheck } = service;
  const command = commandOf(healthcheck?.test);
  return command !== undefined && healthcheck.disable !== true
    ? [
        {
          kind: 'health',
          form: 'exec',
          command,
          ...((isOfSwarm(service) || isHealed(service)) && {
            isReplaced: true,
          }),
          file,
        },
      ]
    : [];
}

/** `resources` and `replicas` alone are read by compose, too. */
const OF_SWARM = [
  'mode',
  'update_config',
  'rollback_config',
  'restart_policy',
  'placement',
  'endpoint_mode',
];

/** Whether a service of a compose file is deployed as a part of a stack of Docker Swarm. @internal */
export function isOfSwarm({ deploy }: any): boolean {
  return (
    typeof deploy === 'object' &&
    deploy !== null &&
    OF_SWARM.some(key => deploy[key] !== undefined)
  );
}

/** Another container restarts what is not healthy: `autoheal`. */
function isHealed({ labels }: any): boolean {
  return (
    labels?.autoheal === true ||
    labels?.autoheal === 'true' ||
    (Array.isArray(labels) && labels.includes('autoheal=true'))
  );
}

/** Each kind as the later file has it, else as the earlier one does. @internal */
export function mergeProbes(base: Probe[] = [], over: Probe[]): Probe[] {
  const kinds = new Set(over.map(({ kind }) => kind));
  return [...over, ...base.filter(({ kind }) => !kinds.has(kind))];
}

/**
 * As it is listed: `liveness GET /healthz`.
 * @param asked - the path that its command asks for
 * @internal
 */
export function textOfProbe(probe: Probe, asked?: string): string {
  const { kind, form, path } = probe;
  const word = kind === 'health' ? 'container healthcheck' : kind;
  if (form === 'http') {
    return path === undefined ? `${word} GET` : `${word} GET ${path}`;
  }
  const way = form === 'tcp' ? 'tcpSocket' : form;
  return [word, kind !== 'health' && way, asked && `GET ${asked}`]
    .filter(Boolean)
    .join(' ');
}
