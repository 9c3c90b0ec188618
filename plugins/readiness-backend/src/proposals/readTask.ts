// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { explainFailure } from './explainFailure';

/** The client of the Scaffolder. @internal */
export type ScaffolderService = (typeof scaffolderServiceRef)['T'];

/** How a task of the Scaffolder stands. @internal */
export interface TaskState {
  status: 'running' | 'completed' | 'failed';
  /** In turn. */
  steps: { name: string; status: string }[];
  /** Of a completed one. */
  output: Record<string, unknown>;
  /** Why it failed. */
  message?: string;
}

/**
 * Reads a task. One that the Scaffolder does not know any more has failed; `undefined` when it cannot be asked now.
 * @internal
 */
export async function readTask(
  taskId: string,
  {
    scaffolder,
    credentials,
  }: { scaffolder: ScaffolderService; credentials: BackstageCredentials },
): Promise<TaskState | undefined> {
  let task;
  let events: unknown[];
  try {
    task = await scaffolder.getTask({ taskId }, { credentials });
    events = await scaffolder.getLogs({ taskId }, { credentials });
  } catch (error) {
    const { name, message } = toError(error);
    return name === 'NotFoundError' || /\b404\b/.test(message)
      ? {
          status: 'failed',
          steps: [],
          output: {},
          message: 'The Scaffolder does not know this task any more.',
        }
      : undefined;
  }
  const bodies = events.flatMap(event =>
    isRecord(event) && isRecord(event.body)
      ? [{ type: event.type, ...event.body } as Record<string, unknown>]
      : [],
  );
  const reached = new Map(
    bodies.map(({ stepId, status }) => [stepId, status] as const),
  );
  for (const { stepId, status } of bodies) {
    if (typeof status === 'string') {
      reached.set(stepId, status);
    }
  }
  const last = bodies.filter(({ type }) => type === 'completion').pop() ?? {};
  const error = isRecord(last.error) ? last.error.message : undefined;
  return {
    status: statusOf(task.status),
    steps: task.spec.steps.map(({ id, name }) => ({
      name: String(name ?? id).slice(0, 200),
      status: String(reached.get(id) ?? 'open'),
    })),
    output: isRecord(last.output) ? last.output : {},
    ...(statusOf(task.status) === 'failed' && {
      message: explainFailure(
        typeof error === 'string' && error !== ''
          ? error
          : `The task ended as ${task.status}. Hand in again: nothing is opened twice.`,
      ),
    }),
  };
}

function statusOf(status: string): TaskState['status'] {
  if (status === 'completed') {
    return 'completed';
  }
  return status === 'open' || status === 'processing' ? 'running' : 'failed';
}
