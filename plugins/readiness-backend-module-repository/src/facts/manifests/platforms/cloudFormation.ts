// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isCare } from '../isBeside';
import { countOf, nameIn, type Scaler } from '../kubernetes';
import { lineOfKey } from '../lineOf';
import type { Source, Workload } from '../types';
import { mapOf } from './parseText';
import { scheduled } from './serverless';
import { isMap, type Json } from '../../isMap';
import {
  entriesOf,
  platformWorkload,
  type Given,
  type PlatformReader,
} from './types';

const PRODUCTION = /prod|prd|live/i;
/** Functions in functions of a template that are followed. */
const DEEPEST = 10;

/** A value of a template, and whether it is only the default of a parameter. */
interface Resolved {
  value?: unknown;
  isDefault?: boolean;
  /** The file of parameters that gives it. */
  path?: string;
}

/** The name that `!Ref` and its long form hold; YAML tags are read as what they tag. */
function refOf(value: unknown): string | undefined {
  const name = isMap(value) ? value.Ref : value;
  return typeof name === 'string' && !/^\d+$/.test(name) ? name : undefined;
}

/** Resolves parameters, and conditions and maps that are called after production. */
function resolve(
  value: unknown,
  context: Pick<Context, 'template' | 'given'>,
  depth = 0,
): Resolved {
  const { template, given } = context;
  if (countOf(value) !== undefined || depth > DEEPEST) {
    return { value };
  }
  const name = refOf(value);
  if (name !== undefined) {
    const parameter = template.Parameters?.[name];
    const known = given.get(name);
    if (!isMap(parameter)) {
      return {};
    }
    return known
      ? { value: known.value, path: known.path }
      : { value: parameter.Default, isDefault: true };
  }
  const list = isMap(value) ? value['Fn::If'] ?? value['Fn::FindInMap'] : value;
  if (!Array.isArray(list)) {
    return {};
  }
  const [first, second, third] = list;
  const map = template.Mappings?.[first];
  if (isMap(map)) {
    const key = Object.keys(map).find(one => PRODUCTION.test(one));
    return { value: key === undefined ? undefined : map[key]?.[third] };
  }
  if (typeof first !== 'string' || !PRODUCTION.test(first)) {
    return {};
  }
  const isNot = /not|non|pre/i.test(first);
  return resolve(isNot ? third : second, context, depth + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' && !/\$\{/.test(value) ? value : '';
}

function isOff(properties: Json): boolean {
  return (
    /^DISABLED$/i.test(String(properties.State)) || properties.Enabled === false
  );
}

/** The schedules of a function of the Serverless Application Model. */
function schedulesOf(events: unknown): string[] {
  return entriesOf(events)
    .filter(
      ([name, { Type, Properties }]) =>
        /^Schedule(?:V2)?$/.test(nameIn(Type)) &&
        !isOff(Properties ?? {}) &&
        !isCare(`${name} ${nameIn(Properties?.Name)}`),
    )
    .map(([, { Properties }]) =>
      textOf(Properties?.Schedule ?? Properties?.ScheduleExpression),
    )
    .filter(Boolean);
}

/** One resource of a template, with what it needs to be read. */
interface Context {
  template: Json;
  given: Given;
  source: Source;
  text: string;
  /** Logical names of services, to find what scales them. */
  services: string[];
}

function scalerOf(
  { Properties = {} }: Json,
  context: Context,
  from: () => number,
): Scaler {
  const { source, services, template, text } = context;
  const target = JSON.stringify(Properties.ResourceId ?? '');
  const minimum = resolve(Properties.MinCapacity, context);
  const maximum = resolve(Properties.MaxCapacity, context);
  const named = services.filter(name => target.includes(name));
  const isScaled = /ScalingPolicy|ScheduledActions/.test(text);
  const least = countOf(minimum.value) ?? 0;
  // More than the service begins with: what moves it is in another template
  const mayScale =
    !isScaled &&
    least > 1 &&
    services.some(name => {
      const { DesiredCount } =
        (template.Resources ?? {})[name]?.Properties ?? {};
      return (countOf(resolve(DesiredCount, context).value) ?? least) < least;
    });
  return {
    ...source,
    target: (
      named[0] ?? (services.length === 1 ? services[0] : '')
    ).toLowerCase(),
    minimum: isScaled ? countOf(minimum.value) : undefined,
    maximum: countOf(maximum.value),
    isDefault: minimum.isDefault || maximum.isDefault || mayScale,
    // A target that nothing moves
    ...(!isScaled && !mayScale && { isPaused: true }),
    countedAt: () => ({
      path: source.path,
      line: lineOfKey(text, ['MinCapacity'], from()),
    }),
  };
}

function workloadsOf(
  [name, { Type, Properties = {} }]: [string, Json],
  context: Context,
  from: () => number,
): Workload[] {
  const { source, text } = context;
  switch (Type) {
    case 'AWS::ECS::Service': {
      const { value, isDefault, path } = resolve(
        Properties.DesiredCount,
        context,
      );
      return [
        platformWorkload(source, {
          kind: 'ECS',
          name: textOf(Properties.ServiceName) || name,
          names: [name],
          replicas: countOf(value),
          isDefault,
          ...(path !== undefined && { isProduction: true }),
          countedAt: () =>
            path === undefined
              ? {
                  path: source.path,
                  line: lineOfKey(text, ['DesiredCount'], from()),
                }
              : { path },
        }),
      ];
    }
    case 'AWS::Serverless::Function':
    case 'AWS::Lambda::Function': {
      const named = textOf(Properties.FunctionName) || name;
      return [
        platformWorkload(source, {
          kind: 'Function',
          name: named,
          isOnDemand: true,
        }),
        ...schedulesOf(Properties.Events).map(schedule =>
          scheduled(source, { name: named, schedule, text }),
        ),
      ];
    }
    case 'AWS::Events::Rule':
    case 'AWS::Scheduler::Schedule': {
      const schedule = textOf(Properties.ScheduleExpression);
      return schedule === '' ||
        isOff(Properties) ||
        isCare(`${name} ${textOf(Properties.Name)}`)
        ? []
        : [
            scheduled(source, {
              name: textOf(Properties.Name),
              schedule,
              text,
            }),
          ];
    }
    default:
      return [];
  }
}

/** Templates of CloudFormation and of the Serverless Application Model: services of ECS, functions, and schedules. @internal */
export const cloudFormation: PlatformReader = {
  wants: (path, text) =>
    /\.(?:ya?ml|json|template)$/i.test(path) &&
    /AWS::(?:ECS::Service|Serverless::Function|Lambda::Function|Events::Rule|Scheduler::Schedule)/.test(
      text,
    ),
  read: ({ path, text }, source, given) => {
    const template = mapOf(path, text) ?? {};
    const resources = entriesOf(
      template.Resources ?? template.resources?.Resources,
    );
    const services = resources
      .filter(([, { Type }]) => Type === 'AWS::ECS::Service')
      .map(([name]) => name);
    const context = { template, given, source, text, services };
    const workloads: Workload[] = [];
    const scalers: Scaler[] = [];
    for (const [name, resource] of resources) {
      const from = () => lineOfKey(text, [name]) ?? 1;
      for (const one of workloadsOf([name, resource], context, from)) {
        workloads.push(one);
      }
      if (resource.Type === 'AWS::ApplicationAutoScaling::ScalableTarget') {
        scalers.push(scalerOf(resource, context, from));
      }
    }
    return { workloads, scalers };
  },
};
