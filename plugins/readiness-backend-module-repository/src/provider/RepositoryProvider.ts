// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
  type GithubCredentialsProvider,
} from '@backstage/integration';
import { maskSecrets } from 'backstage-plugin-readiness-common';
import { REPOSITORY_ANNOTATIONS } from 'backstage-plugin-readiness-common/annotations';
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  Observation,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node';
import { LocalFolders } from '../files/LocalFolders';
import { fetchRepository } from '../files/fetchRepository';
import {
  removeLeftPacks,
  withTemporaryFile,
  writePack,
} from '../files/filePack';
import { fetchArchive } from '../files/fetchArchive';
import { hasErrors } from '../hosts/hasErrors';
import type { HostFacts } from '../hosts/types';
import {
  countRepositories,
  placeOf,
  type PlaceOptions,
} from '../place/placeOf';
import type { Place, RemotePlace } from '../place/types';
import { ReaderPool } from '../process/ReaderPool';
import type { ReadingSource, RepositoryReading } from '../process/types';
import { FILE_FACTS } from '../reading/fileFacts';
import { contextOf } from './contextOf';
import { NAME_ANNOTATIONS, namesOf } from './namesOf';
import { NO_CODE, observeFiles } from './observeFiles';
import { observeHost } from './observeHost';
import { oneOfSeveral } from './oneOfSeveral';
import { ownHostsOf } from './ownHostsOf';
import { readHost } from './readHost';
import { readSettings, type RepositorySettings } from './readSettings';
import { parseState, stateOf } from './state';

const MINUTE = 60_000;
/** The URL reader does not say when a host may be asked again. */
const WAIT_AFTER_RATE_LIMIT = 15 * MINUTE;

/** Facts of the repository as a whole. */
const HOST_FACTS = [
  'repository.repositories',
  'repository.visibility',
  'repository.reviewRequired',
];

/**
 * Observes repositories: what their files tell, and what their host knows.
 *
 * @remarks
 * A repository is read once for all its services, and again only when it, what its host says, or the services in it have
 * changed.
 * @alpha
 */
export class RepositoryProvider implements EvidenceProvider {
  readonly id = 'repository';
  readonly facts = [...HOST_FACTS, ...FILE_FACTS];
  readonly annotations = [...REPOSITORY_ANNOTATIONS, ...NAME_ANNOTATIONS];
  readonly interval: number;
  readonly timeToLive: number;
  readonly timeout: number;
  readonly concurrency: number;
  readonly fingerprint: string;

  private constructor(
    private readonly settings: RepositorySettings,
    private readonly urlReader: UrlReaderService,
    private readonly integrations: ScmIntegrations,
    private readonly credentials: GithubCredentialsProvider,
    private readonly localFolders: LocalFolders,
    private readonly readers: ReaderPool,
    private readonly logger: LoggerService | undefined,
  ) {
    this.interval = settings.interval;
    this.timeToLive = settings.timeToLive;
    this.timeout = settings.timeout;
    this.concurrency = settings.concurrency;
    this.fingerprint = JSON.stringify([settings.local, settings.hosts]);
  }

  /** Throws InputError when the configuration is wrong. */
  static fromConfig(
    config: RootConfigService,
    options: { urlReader: UrlReaderService; logger?: LoggerService },
  ): RepositoryProvider {
    const settings = readSettings(config);
    const integrations = ScmIntegrations.fromConfig(config);
    removeLeftPacks(Date.now());
    return new RepositoryProvider(
      settings,
      options.urlReader,
      integrations,
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      new LocalFolders(settings.local),
      new ReaderPool(settings.reading),
      options.logger,
    );
  }

  targetOf(subject: ObservedEntity): string | undefined {
    return this.placeOf(subject)?.key;
  }

  partOf(subject: ObservedEntity): string | undefined {
    return this.placeOf(subject)?.folder;
  }

  /** One request at a time to each host: GitHub asks for it. */
  groupOf(key: string): string {
    return key.startsWith('file:') ? key : new URL(key).host;
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const result = await this.lookAt(target, options);
    const observations = oneOfSeveral(result.observations, {
      entities: target.entities,
      countOf: subject => countRepositories(subject, this.placeOptions),
    });
    return { ...result, observations };
  }

  private async lookAt(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const { signal, now } = options;
    const places = new Map<ObservedEntity, Place>();
    for (const subject of target.entities) {
      const place = this.placeOf(subject);
      // An entity may have moved since the targets were worked out
      if (place?.key === target.key) {
        places.set(subject, place);
      }
    }
    const [place] = places.values();
    if (!place) {
      return { observations: [] };
    }
    const host = await readHost({
      place,
      integrations: this.integrations,
      credentials: this.credentials,
      signal,
      now,
    });
    if (host.notBefore !== undefined) {
      const unread = { error: host.visibility.error };
      return {
        observations: [
          ...observeHost({ place, host, now, unread }),
          ...FILE_FACTS.map(fact => ({ fact, ...unread, observedAt: now })),
        ],
        state: options.state,
        notBefore: host.notBefore,
      };
    }
    const context = contextOf(places, host);
    const last = parseState(options.state);
    // With other services or another answer of the host, all of it is said anew
    const etag = last?.context === context ? last.etag : undefined;
    let reading: RepositoryReading;
    try {
      reading = await this.read(places, { etag, signal });
    } catch (error) {
      signal.throwIfAborted();
      const { name, message } = toError(error);
      if (name !== 'NotModifiedError') {
        return this.failed({ place, host, name, message, now });
      }
      reading = { isUnchanged: true };
    }
    if (reading.isUnchanged) {
      // With an error of the host there was no etag to compare: a state is only kept without one
      return { observations: [], state: options.state, isUnchanged: true };
    }
    const { codeOwners, services } = reading;
    const withCode = services.filter(({ readings }) => readings);
    const ofHost = observeHost({ place, host, codeOwners, services, now });
    const observations: Observation[] = [
      // The repository of the catalog files is not that of a service
      ...(withCode.length === services.length
        ? ofHost
        : ofHost.flatMap(({ value, cannotTell, error, ...common }) =>
            services
              .filter(({ entityRef }) =>
                [undefined, entityRef].includes(common.entityRef),
              )
              .map(({ entityRef, readings }) => ({
                ...common,
                entityRef,
                ...(readings
                  ? { value, cannotTell, error }
                  : { cannotTell: NO_CODE }),
              })),
          )),
      ...observeFiles({ places, services, now }),
    ];
    return {
      observations,
      // What could not be asked must be asked again, not taken as unchanged
      ...(!hasErrors(host) && {
        state: stateOf({ etag: reading.etag, context }),
      }),
    };
  }

  private get placeOptions(): PlaceOptions {
    return {
      integrations: this.integrations,
      localFolders: this.localFolders,
      hosts: this.settings.hosts,
    };
  }

  private placeOf(subject: ObservedEntity): Place | undefined {
    return placeOf(subject, this.placeOptions);
  }

  private async read(
    places: ReadonlyMap<ObservedEntity, Place>,
    options: { etag?: string; signal: AbortSignal },
  ): Promise<RepositoryReading> {
    const { etag, signal } = options;
    const [place] = places.values();
    const services = [...places].map(
      ([subject, { folder, isDerived = false }]) => ({
        entityRef: subject.entityRef,
        folder,
        names: namesOf(subject.entity),
        own: ownHostsOf(subject),
        isDerived,
      }),
    );
    if (place.type === 'local') {
      const source = { type: 'folder', root: place.root, etag } as const;
      return this.readers.read({ source, services }, { signal });
    }
    const owners = place.type === 'gitlab' ? 'gitlab' : 'github';
    return withTemporaryFile(async file => {
      const source = await this.fetch(place, file, { etag, signal });
      return this.readers.read({ source, services, owners }, { signal });
    });
  }

  /** Fetches a repository into a file. */
  private async fetch(
    { type, treeUrl: url }: RemotePlace,
    file: string,
    { etag, signal }: { etag?: string; signal: AbortSignal },
  ): Promise<ReadingSource> {
    const options = { url, urlReader: this.urlReader, etag, signal };
    if (type !== 'other') {
      const fetched = await fetchArchive({ ...options, file });
      return { type: 'archive', file, etag: fetched };
    }
    const repository = await fetchRepository(options);
    await writePack(file, { ...repository, signal });
    return { type: 'pack', file, etag: repository.etag };
  }

  private failed(options: {
    place: Place;
    host: HostFacts;
    name: string;
    message: string;
    now: number;
  }): ObserveResult {
    const { place, host, name, message, now } = options;
    // Messages of readers name inner addresses; people who may read the entity need not see those
    this.logger?.warn(
      `Could not read ${maskSecrets(place.key)}: ${maskSecrets(message)}`,
    );
    const isLimited = /rate limit|429|too many requests/i.test(message);
    const isStopped =
      name === 'ReadingStoppedError' || name === 'RepositoryTooLargeError';
    const reason = isStopped
      ? { cannotTell: `${message} It was stopped.` }
      : unreadReason(name, isLimited);
    return {
      observations: [
        ...observeHost({ place, host, now, unread: reason }),
        ...FILE_FACTS.map(fact => ({ fact, ...reason, observedAt: now })),
      ],
      ...(isLimited && { notBefore: now + WAIT_AFTER_RATE_LIMIT }),
      ...(isStopped && { stopped: message }),
    };
  }
}

function unreadReason(
  name: string,
  isLimited: boolean,
): { cannotTell: string } | { error: string } {
  if (name === 'NotFoundError') {
    return {
      cannotTell:
        'The repository or its branch is not there, or the token may not read it.',
    };
  }
  return {
    error: isLimited
      ? 'The host has had too many requests.'
      : 'The repository could not be read.',
  };
}
