// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useDocs } from '../hooks/useDocs';
import { ExternalLink } from './ExternalLink';

interface DocsLinkProps {
  /** A file of the documentation: `docs/waivers.md`. */
  page: string;
  children: ReactNode;
}

/** A link to the documentation. @internal */
export function DocsLink({ page, children }: DocsLinkProps) {
  const docs = useDocs();
  return <ExternalLink href={docs(page)}>{children}</ExternalLink>;
}
