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

function probeOf(
  kind: (typeof KINDS)[number],
  value: any,
  file: string,
): Probe | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const asked = value.httpGet ?? value.tcpSocket ?? value.grpc;
  const path = known(value.httpGet?.path);
  const port = known(asked?.port);
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
    ...(port !== undefined && { port }),
    ...(command !== undefined && { command }),
    file,
  };
}

/** The probes of a container of Kubernetes. @internal */
export function probesOf(container: any, file: string): Probe[] {
  return KINDS.map(kind =>
    probeOf(kind, container?.[`${kind}Probe`], file),
  ).filter(probe => probe !== undefined);
}

/** The health check of a service of a compose file; none when it is off. @internal */
export function healthcheckOf(healthcheck: any, file: string): Probe[] {
  const command = commandOf(healthcheck?.test);
  return command !== undefined && healthcheck.disable !== true
    ? [{ kind: 'health', form: 'exec', command, file }]
    : [];
}

/** Each kind as the later file has it, else as the earlier one does. @internal */
export function mergeProbes(base: Probe[] = [], over: Probe[]): Probe[] {
  const kinds = new Set(over.map(({ kind }) => kind));
  return [...over, ...base.filter(({ kind }) => !kinds.has(kind))];
}

/** As it is listed: `liveness GET /healthz`. @internal */
export function textOfProbe({ kind, form, path }: Probe): string {
  if (kind === 'health') {
    return 'container healthcheck';
  }
  if (form === 'http') {
    return path === undefined ? `${kind} GET` : `${kind} GET ${path}`;
  }
  return [kind, form === 'tcp' ? 'tcpSocket' : form].filter(Boolean).join(' ');
}
