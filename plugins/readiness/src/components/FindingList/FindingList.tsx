// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useId, useState } from 'react';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Button, Card, CardBody, CardHeader, Text } from '@backstage/ui';
import type { Finding } from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../../translation';
import { EntityName } from '../EntityName';
import { SecondaryText } from '../SecondaryText';
import { FindingItem } from './FindingItem';
import styles from './FindingList.module.css';

interface FindingListProps {
  entity: Entity;
  findings: readonly Finding[];
}

/** How many are shown at once: what has to be answered matters more. */
const atFirst = 3;

/** What was written down for a service in a way that does not count; the first few, and the others on demand. @internal */
export function FindingList({ entity, findings }: FindingListProps) {
  const { t } = useReadinessTranslation();
  const listId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, atFirst);
  const own = stringifyEntityRef(entity).toLocaleLowerCase('en-US');
  return (
    <Card>
      <CardHeader>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('entity.findings.title', { count: findings.length })}
        </Text>
        <SecondaryText as="p">{t('entity.findings.text')}</SecondaryText>
      </CardHeader>
      <CardBody>
        <ul id={listId} className={styles.list}>
          {shown.map((finding, index) => (
            <FindingItem
              key={index}
              finding={finding}
              whose={
                finding.entityRef.toLocaleLowerCase('en-US') !== own && (
                  <SecondaryText small>
                    <EntityName entityRef={finding.entityRef} />
                  </SecondaryText>
                )
              }
            />
          ))}
        </ul>
        {findings.length > atFirst && (
          <Button
            size="small"
            variant="secondary"
            aria-expanded={showsAll}
            aria-controls={listId}
            onPress={() => setShowsAll(shows => !shows)}
          >
            {showsAll
              ? t('entity.findings.showFirst', { number: String(atFirst) })
              : t('entity.findings.showAll', {
                  number: String(findings.length),
                })}
          </Button>
        )}
      </CardBody>
    </Card>
  );
}
