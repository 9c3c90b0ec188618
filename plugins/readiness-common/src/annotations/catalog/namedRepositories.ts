// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a host of repositories is, as far as annotations go. @public */
export type RepositoryHostKind = 'github' | 'gitlab' | 'bitbucket';

/** Annotations of Backstage's plugins that name a repository by its path, and the host where that is. */
const SLUGS: { key: string; kind: RepositoryHostKind; host: string }[] = [
  { key: 'github.com/project-slug', kind: 'github', host: 'github.com' },
  { key: 'gitlab.com/project-slug', kind: 'gitlab', host: 'gitlab.com' },
  {
    key: 'bitbucket.org/project-slug',
    kind: 'bitbucket',
    host: 'bitbucket.org',
  },
  {
    key: 'bitbucket.com/project-slug',
    kind: 'bitbucket',
    host: 'bitbucket.org',
  },
];
const SLUG = /^[\w.-]+(?:\/[\w.-]+)+$/;
const GITLAB_INSTANCE = 'gitlab.com/instance';
const AZURE_REPOSITORY = 'dev.azure.com/project-repo';
const AZURE_HOST = 'dev.azure.com/host-org';

/** Keys of the annotations that name a repository, besides those of the entity's location. @public */
export const REPOSITORY_ANNOTATIONS: readonly string[] = [
  ...SLUGS.map(({ key }) => key),
  AZURE_REPOSITORY,
  AZURE_HOST,
  GITLAB_INSTANCE,
];

function kindByName(host: string): RepositoryHostKind | undefined {
  return (['github', 'gitlab', 'bitbucket'] as const).find(kind =>
    host.includes(kind),
  );
}

function textOf(annotations: unknown, key: string): string {
  const value =
    typeof annotations === 'object' &&
    annotations !== null &&
    Object.hasOwn(annotations, key)
      ? (annotations as Record<string, unknown>)[key]
      : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * The addresses of the repositories that an entity's annotations for Backstage's plugins name, in the order of
 * {@link REPOSITORY_ANNOTATIONS}. An annotation keeps its name on hosts of one's own: there the address is that of the host
 * where the entity's file is kept, if it is of the same kind.
 *
 * @param annotations - as the catalog gives them; what is no text is left out
 * @param options - `keptAt`: the address of the repository where the entity's file is kept; `kindOf`: what a host is,
 *   by default by its name
 * @public
 */
export function namedRepositories(
  annotations: unknown,
  options: {
    keptAt?: string;
    kindOf?: (host: string) => RepositoryHostKind | undefined;
  } = {},
): string[] {
  const { kindOf = kindByName } = options;
  const kept =
    options.keptAt !== undefined && URL.canParse(options.keptAt)
      ? new URL(options.keptAt)
      : undefined;
  const addresses: string[] = [];
  for (const { key, kind, host } of SLUGS) {
    const slug = textOf(annotations, key);
    if (SLUG.test(slug)) {
      const instance =
        kind === 'gitlab' ? textOf(annotations, GITLAB_INSTANCE) : '';
      const own = kept && kindOf(kept.host) === kind ? kept.host : host;
      addresses.push(`https://${instance || own}/${slug}`);
    }
  }
  const [project, name, ...more] = textOf(annotations, AZURE_REPOSITORY).split(
    '/',
  );
  const organisation =
    textOf(annotations, AZURE_HOST) || azureOrganisation(kept);
  if (project && name && more.length === 0 && organisation) {
    addresses.push(
      `https://${organisation}/${encodeURIComponent(
        project,
      )}/_git/${encodeURIComponent(name)}`,
    );
  }
  return addresses;
}

/** `dev.azure.com/organisation`, when the entity's file is kept there. */
function azureOrganisation(kept: URL | undefined): string | undefined {
  return kept?.pathname.includes('/_git/')
    ? `${kept.host}/${kept.pathname.split('/')[1]}`
    : undefined;
}

/** Whether the entity's annotations name a repository of Azure DevOps, wherever that is. @public */
export function namesAzureRepository(annotations: unknown): boolean {
  return textOf(annotations, AZURE_REPOSITORY) !== '';
}
