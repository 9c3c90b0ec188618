// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { ButtonLink, Card, CardBody, CardHeader, Text } from '@backstage/ui';
import {
  RiExternalLinkLine,
  RiPencilLine,
  RiQuestionAnswerLine,
} from '@remixicon/react';
import type {
  CheckResult,
  ShortestPath,
} from 'backstage-plugin-readiness-common';
import { useCheckTitle } from '../../hooks/checkTitles';
import { useReadinessTranslation } from '../../translation';
import { CopyButton } from '../../components/CopyButton';
import { FileLocation } from '../../components/FileLocation';
import { SecondaryText } from '../../components/SecondaryText';
import { TextWithEntityLinks } from '../../components/TextWithEntityLinks';
import { YamlPatch } from '../../components/YamlPatch/YamlPatch';
import { findCatalogFile } from './findCatalogFile';
import { useAnswersFromElsewhere } from './useAnswersFromElsewhere';
import styles from './ShortestPathPanel.module.css';

interface ShortestPathPanelProps {
  entity: Entity;
  /** All checks of the service, for what is answered already. */
  checks: readonly CheckResult[];
  path: ShortestPath;
}

/** The fewest steps that lift the verdict, ready to be put into the catalog file. @internal */
export function ShortestPathPanel(props: ShortestPathPanelProps) {
  const { entity, checks, path } = props;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  const answered = useAnswersFromElsewhere(checks);
  const inWords = path.steps.filter(step => !step.key);
  return (
    <Card>
      <CardHeader>
        <Text as="h3" variant="body-large" weight="bold">
          {t('entity.path.title', {
            count: path.steps.length,
            verdict: t(`entity.path.verdict.${path.reaches}`),
          })}
        </Text>
        {answered && (
          <SecondaryText as="p" small>
            {t('entity.path.answered', {
              count: answered.count,
              sources: answered.from,
            })}
          </SecondaryText>
        )}
      </CardHeader>
      <CardBody>
        <div className={styles.panel}>
          {path.patch && (
            <>
              <SecondaryText as="p">
                {/<[^<>\n]+>/.test(path.patch)
                  ? t('entity.path.patch')
                  : t('entity.path.patchShown')}
              </SecondaryText>
              <YamlPatch
                patch={path.patch}
                label={t('entity.path.patchLabel')}
              />
              <div className={styles.actions}>
                <ButtonLink
                  size="small"
                  variant="primary"
                  href="?view=answer"
                  iconStart={<RiQuestionAnswerLine />}
                >
                  {t('entity.path.answer')}
                </ButtonLink>
                <CopyButton text={path.patch} label={t('entity.copy.patch')} />
                <FileLink entity={entity} />
              </div>
            </>
          )}
          {inWords.length > 0 && (
            <div>
              <SecondaryText as="p">
                {t('entity.path.otherSteps')}
              </SecondaryText>
              <ul className={styles.steps}>
                {inWords.map(step => (
                  <li key={step.check}>
                    <strong>{checkTitle(step.check)}</strong>
                    {step.words && (
                      <>
                        :{' '}
                        <TextWithEntityLinks>{step.words}</TextWithEntityLinks>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </CardBody>
    </Card>
  );
}

function FileLink({ entity }: { entity: Entity }) {
  const { t } = useReadinessTranslation();
  const { editUrl, viewUrl, file } = findCatalogFile(entity);
  const url = editUrl ?? viewUrl;
  if (!url) {
    return (
      <SecondaryText small>
        {file ? (
          <>
            {t('entity.path.file')} <FileLocation location={{ file }} />
          </>
        ) : (
          t('entity.path.unknownFile')
        )}
      </SecondaryText>
    );
  }
  return (
    <ButtonLink
      size="small"
      variant="secondary"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      iconStart={editUrl ? <RiPencilLine /> : <RiExternalLinkLine />}
    >
      {editUrl ? t('entity.path.edit') : t('entity.path.open')}
    </ButtonLink>
  );
}
