// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

interface CatalogLinkProps {
  entityRef: string;
  /** In a text of less importance. */
  small?: boolean;
}

/**
 * A link to a page of the catalog, by its title. What the viewer may not see comes as text in the
 * place of a ref, and stays text.
 *
 * @internal
 */
export function CatalogLink({ entityRef, small }: CatalogLinkProps) {
  return isEntityRef(entityRef) ? (
    <NamedLink entityRef={entityRef} small={small} />
  ) : (
    <>{entityRef}</>
  );
}

function NamedLink({ entityRef, small }: CatalogLinkProps) {
  const { primaryTitle, secondaryTitle } = useEntityPresentation(entityRef);
  const linkTo = useEntityRefLink();
  return (
    <Link
      href={linkTo(entityRef)}
      // With the name, which may be cut where it stands.
      title={[primaryTitle, secondaryTitle].filter(Boolean).join(', ')}
      variant={small ? 'body-small' : undefined}
      standalone
    >
      {primaryTitle}
    </Link>
  );
}

function isEntityRef(text: string): boolean {
  try {
    return Boolean(parseEntityRef(text).kind) && !/\s/.test(text);
  } catch {
    return false;
  }
}
