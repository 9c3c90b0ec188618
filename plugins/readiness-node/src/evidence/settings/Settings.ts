// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { checkBaseUrl } from '../../http/checkBaseUrl';

/**
 * Reads the configuration of a provider. Keys are below its own; every error is an InputError that names the whole key and
 * tells what to write. A key that is missing, or an empty text, is undefined.
 * @public
 */
export class Settings {
  /**
   * @param config - the whole configuration
   * @param key - of the provider: `readiness.splunk`
   * @param path - where that is in the configuration; empty for an item of a list, which has a configuration of its own
   */
  constructor(
    private readonly config: Config,
    readonly key: string,
    private readonly path: string = key,
  ) {}

  /** The whole key, for messages: `readiness.splunk.url`. */
  at(name: string): string {
    return `${this.key}.${name}`;
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  has(name: string): boolean {
    return this.config.has(this.pathOf(name));
  }

  /** Without white space around it. */
  text(name: string): string | undefined {
    return (
      this.config.getOptionalString(this.pathOf(name))?.trim() || undefined
    );
  }

  requiredText(name: string): string {
    const text = this.text(name);
    if (text === undefined) {
      throw new InputError(`${this.at(name)} is missing: write a text`);
    }
    return text;
  }

  /** As it is, for what has a form of its own. */
  value(name: string): unknown {
    return this.config.getOptional(this.pathOf(name));
  }

  texts(name: string): string[] | undefined {
    return this.config.getOptionalStringArray(this.pathOf(name));
  }

  /** Default: false. */
  flag(name: string): boolean {
    return this.config.getOptionalBoolean(this.pathOf(name)) ?? false;
  }

  /** The items of a list, each with its own key: `readiness.datadog.sites[0]`. */
  items(name: string): Settings[] {
    const items = this.config.getOptionalConfigArray(this.pathOf(name)) ?? [];
    return items.map(
      (item, index) => new Settings(item, `${this.at(name)}[${index}]`, ''),
    );
  }

  wholeNumber(
    name: string,
    options: { otherwise: number; least?: number; most?: number },
  ): number {
    const { otherwise, least = 1, most = Infinity } = options;
    const value = this.config.getOptionalNumber(this.pathOf(name)) ?? otherwise;
    if (!Number.isInteger(value) || value < least || value > most) {
      const range =
        most === Infinity ? `, ${least} or more` : ` from ${least} to ${most}`;
      throw new InputError(`${this.at(name)} must be a whole number${range}`);
    }
    return value;
  }

  /** In milliseconds: `{ minutes: 5 }`, `PT5M` or `5m`. */
  duration(name: string, otherwise: number): number {
    if (!this.has(name)) {
      return otherwise;
    }
    try {
      return durationToMilliseconds(
        readDurationFromConfig(this.config, { key: this.pathOf(name) }),
      );
    } catch {
      throw new InputError(
        `${this.at(
          name,
        )} must be a duration, such as 5m, PT5M or { minutes: 5 }`,
      );
    }
  }

  /** `interval` and `timeToLive`, milliseconds; the second must be longer. */
  schedule(otherwise: { interval: number; timeToLive: number }): {
    interval: number;
    timeToLive: number;
  } {
    const interval = this.duration('interval', otherwise.interval);
    const timeToLive = this.duration('timeToLive', otherwise.timeToLive);
    if (timeToLive <= interval) {
      throw new InputError(
        `${this.at('timeToLive')} must be longer than ${this.at(
          'interval',
        )}, or facts expire before they are observed again`,
      );
    }
    return { interval, timeToLive };
  }

  /**
   * A URL to which credentials may be sent, see `checkBaseUrl` of `/http`; without slashes at its end.
   * @param options - `otherwise`: for a key that is missing; without it the key is required
   */
  baseUrl(name: string, options: { example: string; otherwise?: string }) {
    const { example, otherwise } = options;
    const url = this.text(name) ?? otherwise ?? '';
    checkBaseUrl({ url, at: this.at(name), example });
    return url.replace(/(?<!\/)\/+$/, '');
  }
}
