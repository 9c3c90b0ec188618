// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ReactNode, useState } from 'react';
import { ANNOTATION_LOCATION } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import type {
  Checklist,
  CheckResult,
  ProposalResult,
} from 'backstage-plugin-readiness-common';
import { SecondaryText } from '../components/SecondaryText';
import { useCheckTitle } from '../hooks/checkTitles';
import { useReadinessTranslation } from '../translation';
import type { PreparedDraft } from './draft/usePreparedDraft';
import { AnswerForm } from './form/AnswerForm';
import type { Suggestion } from './form/useSuggestions';
import { HandIn } from './handIn/HandIn';
import type { KeptDraftState } from './kept/useKeptDraft';
import styles from './AnswerPanel.module.css';
import { Placeholder } from '../components/Placeholder';

interface AnswerPanelProps {
  /** The entity whose file gets the answers. */
  entityRef: string;
  checklist: Checklist;
  results?: readonly CheckResult[];
  evaluated?: readonly CheckResult[];
  suggestions?: ReadonlyMap<string, readonly Suggestion[]>;
  kept: KeptDraftState;
  draft: PreparedDraft;
  /** Id of the check that is shown first. */
  start?: string;
  /** The verdict beside the form. */
  verdict: (show: (check: string) => void) => ReactNode;
  onHandedIn: (result: ProposalResult) => void;
  /** Called when somebody else hands in right now. */
  onOther: () => void;
}

/** The form, the verdict of what is typed beside it, and the way to hand it in. @internal */
export function AnswerPanel(props: AnswerPanelProps) {
  const { checklist, kept, draft, verdict, onHandedIn } = props;
  const { t } = useReadinessTranslation();
  const [isReviewed, setReviewed] = useState(false);
  const [isSingle, setSingle] = useState(false);
  const [start, setStart] = useState({ check: props.start, number: 0 });
  const discard = (check: string) => {
    const { [check]: gone, ...answers } = kept.answers;
    kept.change(answers);
  };
  const show = (check: string) => {
    setReviewed(false);
    setStart(({ number }) => ({ check, number: number + 1 }));
    if (!isSingle) {
      const card = document.getElementById(`answer-${check}`);
      card?.focus();
      card?.scrollIntoView({ block: 'center' });
    }
  };

  if (!kept.isLoaded) {
    return <Placeholder heights={['14rem']} />;
  }
  if (isReviewed && draft.count > 0) {
    return (
      <HandIn
        entityRef={props.entityRef}
        location={draft.entity.metadata.annotations?.[ANNOTATION_LOCATION]}
        changes={draft.changes}
        lines={draft.lines}
        onBack={() => setReviewed(false)}
        onTake={discard}
        onHandedIn={onHandedIn}
        onOther={props.onOther}
      />
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.form}>
        <SecondaryText as="p" small>
          {t('answering.tab.intro')}
        </SecondaryText>
        <AnswerForm
          key={start.number}
          checklist={checklist}
          results={props.results}
          evaluated={props.evaluated}
          suggestions={props.suggestions}
          own={draft.own}
          draft={kept.answers}
          onChange={kept.change}
          isSingle={isSingle}
          onSingleChange={setSingle}
          start={start.check}
          headingLevel={3}
        />
      </div>
      <aside className={styles.aside}>
        {verdict(show)}
        <WrongAnswers checks={draft.wrong} onShow={show} />
        <div className={styles.line}>
          <Button
            variant="primary"
            isDisabled={draft.count === 0 || draft.wrong.length > 0}
            onPress={() => setReviewed(true)}
          >
            {t('answering.tab.review')}
          </Button>
          <SecondaryText small>
            {draft.count === 0
              ? t('answering.tab.nothing')
              : t('answering.tab.reviewCount', { count: draft.count })}
          </SecondaryText>
          {Object.keys(kept.answers).length > 0 && (
            <div className={styles.discard}>
              <DiscardAll
                number={Object.keys(kept.answers).length}
                onDiscard={kept.clear}
              />
            </div>
          )}
        </div>
      </aside>
    </div>
  );
}

function WrongAnswers(props: {
  checks: readonly string[];
  onShow: (check: string) => void;
}) {
  const { checks, onShow } = props;
  const { t } = useReadinessTranslation();
  const checkTitle = useCheckTitle();
  if (checks.length === 0) {
    return <></>;
  }
  return (
    <div className={styles.line}>
      <SecondaryText small>
        {t('answering.tab.wrong', { count: checks.length })}
      </SecondaryText>
      {checks.map(check => (
        <Button
          key={check}
          size="small"
          variant="tertiary"
          onPress={() => onShow(check)}
        >
          {checkTitle(check)}
        </Button>
      ))}
    </div>
  );
}

/** Asks once more: what was typed is gone for good. */
function DiscardAll(props: { number: number; onDiscard: () => void }) {
  const { t } = useReadinessTranslation();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button size="small" variant="tertiary" onPress={() => setAsked(true)}>
        {t('answering.tab.discardAll')}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        onPress={() => {
          setAsked(false);
          props.onDiscard();
        }}
      >
        {t('answering.tab.discardSure', { number: String(props.number) })}
      </Button>
      <Button size="small" variant="tertiary" onPress={() => setAsked(false)}>
        {t('answering.tab.keep')}
      </Button>
    </>
  );
}
