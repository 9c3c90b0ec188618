// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type {
  FactDescription,
  MissingProvider,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';
import {
  canonicalJson,
  type EvidenceProvider,
  findDescriptionMistakes,
  findProviderMistakes,
  type NotConfiguredProvider,
} from 'backstage-plugin-readiness-node/evidence';
import { sha256 } from '../catalog/projection';

/** The providers that modules have registered. @internal */
export class EvidenceProviders {
  private readonly providers = new Map<string, EvidenceProvider>();
  private readonly missing: NotConfiguredProvider[] = [];

  /** Throws an `InputError` that says what the module has to change. */
  add(provider: EvidenceProvider): void {
    const { id } = provider.description;
    const [mistake] = this.providers.has(id)
      ? ['is registered twice: give one of the two another id']
      : findProviderMistakes(provider);
    if (mistake) {
      throw new InputError(`The evidence provider "${id}" ${mistake}`);
    }
    this.providers.set(id, provider);
  }

  /** Notes that a module would observe something, were it configured. */
  addNotConfigured(notConfigured: NotConfiguredProvider): void {
    this.missing.push(notConfigured);
  }

  /** What is not observed because it is not configured, in the order of the ids. */
  notConfigured(): NotConfiguredProvider[] {
    return [...this.missing].sort((a, b) =>
      a.description.id < b.description.id ? -1 : 1,
    );
  }

  get isEmpty(): boolean {
    return this.providers.size === 0;
  }

  /** In the order of their ids, whatever the order of registration. */
  list(): EvidenceProvider[] {
    return [...this.providers.values()].sort((a, b) =>
      a.description.id < b.description.id ? -1 : 1,
    );
  }

  /** What is installed, configured or not, in the order of the ids; without descriptions that are incorrect. */
  descriptions(): ProviderDescription[] {
    const all = new Map<string, ProviderDescription>();
    for (const { description } of [...this.missing, ...this.list()]) {
      if (findDescriptionMistakes(description).length === 0) {
        all.set(description.id, description);
      }
    }
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What configured providers declare of their facts, by name: what can be observed. */
  observable(): Map<string, FactDescription> {
    return new Map(
      this.list().flatMap(({ description }) =>
        description.facts.map(fact => [fact.name, fact] as const),
      ),
    );
  }

  /** The providers of these facts that are not configured, in the order of their ids. */
  missingFor(facts: Iterable<string>): MissingProvider[] {
    const ids = new Set([...facts].map(fact => fact.split('.', 1)[0]));
    return [...ids]
      .filter(id => !this.providers.has(id))
      .sort()
      .map(id => {
        const messages = this.notConfigured()
          .filter(({ description }) => description.id === id)
          .map(({ message }) => message);
        const { title, requiredKeys, setUpUrl } =
          this.descriptions().find(one => one.id === id) ?? {};
        return {
          id,
          ...(title && { title }),
          ...(messages.length > 0 && { message: messages.join(' ') }),
          ...(requiredKeys && { requiredKeys }),
          ...(setUpUrl && { setUpUrl }),
        };
      });
  }

  /** The keys that providers read of an entity's annotations and labels. */
  keys(): { annotations: string[]; labels: string[] } {
    const all = (keys: string[]) => [...new Set(keys)].sort();
    const providers = this.list();
    return {
      annotations: all(providers.flatMap(one => one.annotations ?? [])),
      labels: all(providers.flatMap(one => one.labels ?? [])),
    };
  }

  /** Changes when services may have other targets, or messages other words; empty when there are no providers. */
  digest(): string {
    if (this.isEmpty) {
      return '';
    }
    return sha256(
      JSON.stringify(
        this.list().map(({ description: { id, facts }, fingerprint }) => [
          id,
          facts
            .map(fact => canonicalJson({ ...fact, title: undefined }))
            .sort(),
          fingerprint,
        ]),
      ),
    );
  }
}
