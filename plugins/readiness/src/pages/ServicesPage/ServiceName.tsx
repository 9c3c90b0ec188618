// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import listStyles from '../ListRows.module.css';
import type { ServiceCellProps } from './ServiceCellProps';
import styles from './ServicesPage.module.css';

/** Leads to the Readiness tab of the service. @internal */
export function ServiceName({ service, compact }: ServiceCellProps) {
  const linkTo = useEntityRefLink();
  const { name, namespace, title, lifecycle, type } = service;
  // Two services of one name in different namespaces must be told apart.
  const ownName = namespace === 'default' ? name : `${namespace}/${name}`;
  const details = [title ? ownName : undefined, type, lifecycle].filter(
    Boolean,
  );
  return (
    <div className={listStyles.stack}>
      <Link
        className={compact ? styles.oneLine : styles.name}
        href={`${linkTo(service.entityRef)}/readiness`}
        title={title ?? ownName}
        weight="bold"
        standalone
      >
        {title ?? ownName}
      </Link>
      <Text
        variant="body-small"
        color="secondary"
        className={compact ? styles.oneLine : undefined}
        title={compact ? details.join(' · ') : undefined}
      >
        {details.join(' · ')}
      </Text>
    </div>
  );
}
