// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';

const COPY = 'Copy the change, or use the edit page of the host.';

/**
 * Why no task of the Scaffolder could be started, in words for the person who hands something in. Its client gives the
 * status in the message.
 * @internal
 */
export function explainStart(error: unknown, template: string): string {
  const { name, message } = toError(error);
  const [, status] = /Backend request failed, (\d{3})/.exec(message) ?? [];
  if (status === '404' || name === 'NotFoundError') {
    return `This portal has no Scaffolder with the template ${template}, or you may not see it (docs/answering.md tells how to add it). ${COPY}`;
  }
  if (status === '403' || name === 'NotAllowedError') {
    return `You may not start tasks of the Scaffolder: that takes the permission scaffolder.task.create. ${COPY}`;
  }
  if (status === '400' || name === 'InputError') {
    return `The template ${template} does not take these answers: it is of another version than this backend, or was changed. ${COPY}`;
  }
  return `The Scaffolder cannot be reached${
    status ? ` (${status})` : ''
  }. Try again later. ${COPY}`;
}
