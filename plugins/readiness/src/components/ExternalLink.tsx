// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import { safeUrl } from './safeUrl';
import styles from './ExternalLink.module.css';

interface ExternalLinkProps {
  href: string;
  children: ReactNode;
}

/** A link that leaves Backstage; plain text when it leads nowhere safe. @internal */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  const url = safeUrl(href);
  if (!url) {
    return <>{children}</>;
  }
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.link}
    >
      {children}
    </Link>
  );
}
