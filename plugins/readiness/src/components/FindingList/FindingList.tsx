// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import type { Finding } from 'backstage-plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { Quiet } from '../Quiet';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';

interface FindingListProps {
  entity: Entity;
  findings: readonly Finding[];
}

/** What was written down for a service in a way that does not count. @internal */
export function FindingList({ entity, findings }: FindingListProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const own = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  return (
    <Card>
      <CardHeader>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('entity.findings.title', { count: findings.length })}
        </Text>
        <Quiet as="p">{t('entity.findings.text')}</Quiet>
      </CardHeader>
      <CardBody>
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <FindingItem
              key={index}
              finding={finding}
              whose={
                finding.entityRef.toLocaleLowerCase('en-US') !== own && (
                  <Quiet small>
                    <EntityName entityRef={finding.entityRef} />
                  </Quiet>
                )
              }
            />
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
