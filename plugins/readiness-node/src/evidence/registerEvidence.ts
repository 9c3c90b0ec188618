// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { maskSecrets } from 'backstage-plugin-readiness-common';
import type { ReadinessEvidenceExtensionPoint } from './extensionPoint';
import type { EvidenceProvider } from './types';

/**
 * Says in the log and under Problems what is not observed, and which key to write. Sentences, without secrets.
 * @public
 */
export interface ConfigurationReport {
  /** Somebody may have left it out on purpose. */
  info(message: string): void;
  /** It was configured, but cannot work as it is. */
  warn(message: string): void;
}

/** @public */
export interface RegisterEvidenceOptions {
  /** That of the provider: `splunk`. */
  id: string;
  /** Where its configuration is: `readiness.splunk`. Said with errors that name no key below it. */
  key: string;
  evidence: ReadinessEvidenceExtensionPoint;
  logger: LoggerService;
  /**
   * Reads the configuration and makes the provider; undefined, after a note, when there is nothing to observe. What it
   * throws should name the key and say what to write: `onCall.baseUrl: must be an https URL`.
   */
  create: (notes: ConfigurationReport) => EvidenceProvider | undefined;
}

/**
 * Registers a provider as it is configured. Wrong configuration is logged as an error and shown under Problems, and checks
 * stay as declared: evidence is an extra, and must not keep the portal from starting.
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
