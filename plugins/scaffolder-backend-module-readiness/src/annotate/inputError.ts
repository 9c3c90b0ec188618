// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/**
 * What people can mend, as an error of that kind; others stay what they are. The lines to write by hand go to the log of
 * the task.
 * @internal
 */
export function inputError(error: unknown, logger: LoggerService): unknown {
  const { name, message, linesToCopy } = error as {
    name?: string;
    message?: string;
    linesToCopy?: string;
  };
  if (name !== 'AnnotationEditError' && name !== 'ProposalError') {
    return error;
  }
  if (linesToCopy) {
    logger.info(`Lines to write by hand:\n${linesToCopy}`);
  }
  return new InputError(message ?? String(error));
}
