// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { isDeployed } from '../isDeployed';
import { folderOf } from './charts';
import { isForProduction } from './isForProduction';
import { knativeOf } from './knative';
import type { Rendered } from './kustomize/Kustomizations';
import { Kustomizations } from './kustomize/Kustomizations';
import { COUNT_KEYS, patchesOf } from './kustomize/patches';
import { resolvePath } from './kustomize/paths';
import { nameIn, scalerOf, workloadOf, type Scaler } from './kubernetes';
import { lineOfKey } from './lineOf';
import { firstLineOf, readDocuments } from './parseDocuments';
import { releasesOf, type Release } from './releases';
import { siteOf } from './sites';
import type { Source, Workload } from './types';

/** Where kustomize keeps what overlays are laid over. */
const BASE = /(?:^|\/)_?(?:bases?|common)\//i;
/** Releases of a repository that are followed. */
const MOST_RELEASES = 500;

/** A release, and the file that holds it. @internal */
export interface FoundRelease {
  release: Release;
  source: Source;
  text: string;
}

/** Reads manifests of Kubernetes, alone and through kustomizations; collects the releases among them. @internal */
export class ManifestReader {
  readonly workloads: Workload[] = [];
  readonly scalers: Scaler[] = [];
  readonly releases: FoundRelease[] = [];
  unread: string | undefined;
  private readonly kustomizations: Kustomizations;
  /** Folders of kustomizations that releases bring out, and how many releases were followed. */
  private readonly released = new Set<string>();
  private followed = 0;
  private readonly texts = new Map<string, string>();

  constructor(
    files: RepositoryFile[],
    private readonly pathOf: (path: string) => string,
  ) {
    this.kustomizations = new Kustomizations(files);
    for (const { path, text } of files) {
      this.texts.set(path, text);
    }
  }

  /** Reads a file of manifests that stands alone. */
  readFile({ path, text }: RepositoryFile) {
    if (
      this.kustomizations.uses(path) ||
      !/^(?:kind|apiVersion|"?items"?):/m.test(text)
    ) {
      return;
    }
    const { objects, isTooMuch } = readDocuments(text);
    this.unread ??= isTooMuch ? path : undefined;
    const isProduction = this.isProduction(path);
    const source: Source = {
      path,
      isProduction,
      isDefault: !isProduction && BASE.test(this.pathOf(path)),
      way: 'manifests',
      unit: folderOf(path),
      site: siteOf(this.pathOf(path)),
    };
    for (const object of objects) {
      const from = firstLineOf(object);
      this.readObject(object, source, () => {
        const line = lineOfKey(text, COUNT_KEYS, from);
        return { path, ...(line !== undefined && { line }) };
      });
    }
  }

  /**
   * Reads the kustomizations that nothing refers to, and the bases that only other environments refer to: what production lays
   * over them lies elsewhere.
   */
  readKustomizations() {
    const isLeft = (folder: string) =>
      isDeployed(this.pathOf(this.kustomizations.pathOf(folder)));
    this.readReleasedFolders();
    const roots = this.kustomizations.roots.filter(
      folder => !this.released.has(folder),
    );
    const reached = new Set<string>();
    const reach = (folder: string) => {
      for (const [base, users] of this.kustomizations.bases) {
        if (users.has(folder) && !reached.has(base)) {
          reached.add(base);
          reach(base);
        }
      }
    };
    for (const folder of roots.filter(isLeft)) {
      this.readKustomization(folder, {
        isDefault: BASE.test(`${this.pathOf(folder)}/`),
      });
      reach(folder);
    }
    for (const base of this.kustomizations.bases.keys()) {
      if (!reached.has(base) && isLeft(base)) {
        this.readKustomization(base, { isDefault: true });
      }
    }
    // Those that were among them
    this.readReleasedFolders();
    this.unread ??= this.kustomizations.unread;
  }

  /** Follows the releases that bring out folders, and leaves the others to whoever reads charts. */
  private readReleasedFolders() {
    for (; this.followed < this.releases.length; this.followed++) {
      const { release, source, text } = this.releases[this.followed];
      const folder = resolvePath('', release.folder ?? '');
      if (!folder || !this.kustomizations.has(folder)) {
        this.markReleased(folder, source);
        continue;
      }
      this.released.add(folder);
      const patches = patchesOf(
        {
          path: source.path,
          text,
          object: { ...release.kustomize, replicas: undefined },
        },
        () => undefined,
      );
      const counts = this.kustomizations.countsOf(
        release.kustomize?.replicas,
        source.path,
        text,
      );
      const isProduction =
        source.isProduction || this.isProduction(`${folder}/`);
      this.readRendered(
        this.kustomizations.patched(this.kustomizations.render(folder), [
          ...patches,
          ...counts,
        ]),
        {
          ...source,
          isProduction,
          site: source.site || siteOf(`${this.pathOf(folder)}/`),
          unit: `${folder} ${release.name}`,
        },
      );
    }
  }

  private isProduction(path: string): boolean {
    return isForProduction(this.pathOf(path));
  }

  private readKustomization(
    folder: string,
    { isDefault }: { isDefault: boolean },
  ) {
    const path = this.kustomizations.pathOf(folder);
    const isProduction = this.isProduction(path);
    this.readRendered(this.kustomizations.render(folder), {
      path,
      isProduction,
      isDefault: isDefault && !isProduction,
      way: 'manifests',
      unit: folder,
      site: siteOf(this.pathOf(path)),
    });
  }

  private readRendered(objects: Rendered[], source: Source) {
    for (const { object, path, countedAt } of objects) {
      this.readObject(object, { ...source, path }, countedAt);
    }
  }

  /** Manifests in a folder that a release of production brings out are of production. */
  private markReleased(folder: string | undefined, source: Source) {
    if (folder) {
      for (const one of [...this.workloads, ...this.scalers]) {
        if (one.path.startsWith(`${folder}/`)) {
          one.isProduction ||= source.isProduction;
          one.isDefault = false;
        }
      }
    }
  }

  private readObject(
    object: Record<string, any>,
    given: Source,
    countedAt?: Workload['countedAt'],
  ) {
    const namespace = nameIn(object.metadata?.namespace);
    const environment = environmentOf(namespace);
    if (environment === 'other') {
      return;
    }
    const source: Source = {
      ...given,
      isProduction: given.isProduction || environment === 'production',
      isDefault: given.isDefault && environment !== 'production',
      site: given.site || siteOf(namespace),
    };
    const workload = workloadOf(object, source) ?? knativeOf(object, source);
    const scaler = workload ? undefined : scalerOf(object, source);
    const releases = workload || scaler ? undefined : releasesOf(object);
    if (workload) {
      const { path } = source;
      const text = this.texts.get(path) ?? '';
      this.workloads.push({
        ...workload,
        countedAt,
        ...(workload.schedule !== undefined && {
          scheduledAt: () => ({
            path,
            line: lineOfKey(text, ['schedule'], firstLineOf(object)),
          }),
        }),
      });
    } else if (scaler) {
      this.scalers.push({ ...scaler, countedAt });
    }
    for (const release of releases ?? []) {
      this.addRelease(release, source);
    }
  }

  private addRelease(release: Release, source: Source) {
    const environments = [release.name, release.namespace].map(environmentOf);
    if (
      this.releases.length < MOST_RELEASES &&
      !environments.includes('other') &&
      (release.folder === undefined || isDeployed(release.folder))
    ) {
      const isProduction =
        source.isProduction ||
        environments.includes('production') ||
        [release.folder ?? '', ...release.valueFiles].some(
          path => environmentOf(path) === 'production',
        );
      this.releases.push({
        release,
        text: this.texts.get(source.path) ?? '',
        source: {
          ...source,
          isProduction,
          isDefault: false,
          site: release.isMany
            ? '*'
            : source.site || siteOf(release.name) || siteOf(release.namespace),
        },
      });
    }
  }
}
