// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { maskSecrets } from 'backstage-plugin-readiness-common';
import type { ReadinessEvidenceExtensionPoint } from './extensionPoint';
import type { EvidenceProvider } from './types';

/**
 * Reports in the log and under Problems what is not observed, and which key to configure. Sentences, without secrets.
 * @public
 */
export interface ConfigurationReport {
  /** It may be left out on purpose. */
  info(message: string): void;
  /** It is configured, but cannot work. */
  warn(message: string): void;
}

/** @public */
export interface RegisterEvidenceOptions {
  /** The id of the provider: `splunk`. */
  id: string;
  /** The key of its configuration: `readiness.splunk`. Reported with errors that name no key below it. */
  key: string;
  evidence: ReadinessEvidenceExtensionPoint;
  logger: LoggerService;
  /**
   * Reads the configuration and creates the provider; undefined, after a report, if there is nothing to observe. Its
   * errors should name the key and tell what to write: `onCall.baseUrl: must be an https URL`.
   */
  create: (notes: ConfigurationReport) => EvidenceProvider | undefined;
}

/**
 * Registers a provider as configured. Incorrect configuration is logged as an error and shown under Problems, and
 * answers stay declared: evidence is optional, and must not keep the backend from starting.
 * @public
 */
export function registerEvidence(options: RegisterEvidenceOptions): void {
  const { id, key, evidence, logger, create } = options;
  const noteAt = (level: 'info' | 'warn' | 'error') => (message: string) => {
    logger[level](message);
    evidence.addNotConfigured({ id, message });
  };
  try {
    const provider = create({ info: noteAt('info'), warn: noteAt('warn') });
    if (provider) {
      evidence.addProvider(provider);
    }
  } catch (error) {
    const message = maskSecrets(toError(error).message);
    noteAt('error')(message.includes(key) ? message : `${key}: ${message}`);
  }
}
