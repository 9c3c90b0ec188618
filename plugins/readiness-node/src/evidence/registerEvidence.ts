// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  maskSecrets,
  type ProviderDescription,
} from 'backstage-plugin-readiness-common';
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
  description: ProviderDescription;
  config: RootConfigService;
  evidence: ReadinessEvidenceExtensionPoint;
  logger: LoggerService;
  /**
   * Reads the configuration and creates the provider; undefined, after a report, if there is nothing to observe. It is
   * called when all `requiredKeys` of the description are configured. Its errors should name the key and tell what to
   * write: `onCall.baseUrl: must be an https URL`.
   */
  create: (notes: ConfigurationReport) => EvidenceProvider | undefined;
}

/**
 * Registers a provider as configured. Without its required keys it is reported as not configured; incorrect
 * configuration is logged as an error and shown under Problems. In both cases answers stay declared: evidence is optional,
 * and must not keep the backend from starting.
 * @public
 */
export function registerEvidence(options: RegisterEvidenceOptions): void {
  const { description, config, evidence, logger, create } = options;
  const noteAt = (level: 'info' | 'warn' | 'error') => (message: string) => {
    logger[level](message);
    evidence.addNotConfigured({ description, message });
  };
  const notes = { info: noteAt('info'), warn: noteAt('warn') };
  try {
    if (reportMissingKeys(description, config, notes)) {
      return;
    }
    const provider = create(notes);
    if (provider) {
      evidence.addProvider(provider);
    }
  } catch (error) {
    const key = description.configurationKey;
    const message = maskSecrets(toError(error).message);
    noteAt('error')(message.includes(key) ? message : `${key}: ${message}`);
  }
}

/** Whether a required key has no value; an empty list or text is none, as with environment variables that are not set. */
function reportMissingKeys(
  { title, requiredKeys = [] }: ProviderDescription,
  config: RootConfigService,
  notes: ConfigurationReport,
): boolean {
  const missing = requiredKeys.filter(key =>
    [undefined, '', '[]'].includes(textOf(config.getOptional(key))),
  );
  const keys = missing.join(' and ');
  if (missing.length > 0 && missing.length === requiredKeys.length) {
    notes.info(
      `${title} is not configured, and what it would observe stays declared. Set ${keys}.`,
    );
  } else if (missing.length > 0) {
    notes.warn(
      `${keys}: missing. ${title} is not used, and what it would observe stays declared.`,
    );
  }
  return missing.length > 0;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
