// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment } from 'react';
import {
  type CompoundEntityRef,
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityRefLink,
  getEntityRelations,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import { OnCallWay } from '../../components/OnCall/OnCallWay';
import { useOwnerContacts } from '../../components/OnCall/useOwnerContacts';
import type { Word } from '../../components/Term/words';
import { SecondaryText } from '../../components/SecondaryText';
import { findOnCall } from 'backstage-plugin-readiness-common';
import styles from './VerdictHead.module.css';

interface PeopleLinksProps {
  entity: Entity;
  /** Renders a name with its value. */
  Row: (props: {
    name: string;
    term?: Word;
    children: React.ReactNode;
  }) => JSX.Element;
}

/** Whom to ask: the owner, and who is on call. @internal */
export function PeopleLinks({ entity, Row }: PeopleLinksProps) {
  const { t } = useReadinessTranslation();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const onCall = findOnCall(entity);
  const refs = owners.map(stringifyEntityRef);
  // Where nobody is named on call, somebody has to be reached.
  const contacts = useOwnerContacts(onCall.length === 0 ? refs : []);
  return (
    <>
      <Row name={t('entity.head.owner')}>
        {owners.length > 0 ? (
          owners.map((owner, index) => (
            <Owner
              key={refs[index]}
              owner={owner}
              contact={contacts.get(refs[index])}
            />
          ))
        ) : (
          <SecondaryText>{t('entity.head.noOwner')}</SecondaryText>
        )}
      </Row>
      <Row name={t('entity.head.onCall')} term="onCall">
        {onCall.length === 0 && (
          <SecondaryText>{t('entity.head.noOnCall')}</SecondaryText>
        )}
        {onCall.map((way, index) => (
          <Fragment key={index}>
            {index > 0 && ', '}
            <OnCallWay way={way} />
          </Fragment>
        ))}
      </Row>
    </>
  );
}

interface OwnerProps {
  owner: CompoundEntityRef;
  contact?: string;
}

/** By title and below that by address or name: other parts of the page call them by the name. The place of that is kept. */
function Owner({ owner, contact }: OwnerProps) {
  const { primaryTitle } = useEntityPresentation(owner, {
    defaultKind: 'group',
  });
  const isNamed =
    primaryTitle.toLocaleLowerCase() === owner.name.toLocaleLowerCase();
  return (
    <>
      <EntityRefLink entityRef={owner} defaultKind="group" />
      <div className={styles.contact}>
        {contact ? (
          <Link href={`mailto:${contact}`} title={contact}>
            {contact}
          </Link>
        ) : (
          !isNamed && <SecondaryText small>{owner.name}</SecondaryText>
        )}
      </div>
    </>
  );
}
