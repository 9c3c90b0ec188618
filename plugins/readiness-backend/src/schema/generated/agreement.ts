// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml of readiness-backend by its scripts/generate-openapi.mjs. Do not edit.

import type {
  FactDescription,
  FactKind,
  Severity,
  CheckStatus,
  Verdict,
  Level,
  Verification,
  Monitoring,
  StoreKind,
  Score,
  Completeness,
  Assurance,
  UnverifiedReason,
  UnverifiedCounts,
  VerificationCounts,
  AnswerSource,
  Quantity,
  Answer,
  ContradictionResult,
  Waiver,
  ChangeDirection,
  CheckState,
  CheckDifference,
  ContradictionDifference,
  EvaluationDifference,
  Fact,
  CheckResult,
  FindingCode,
  Finding,
  PathStep,
  ShortestPath,
  Checklist,
  Section,
  Check,
  AnswerDefinition,
  AnswerType,
  CatalogSource,
  Contradiction,
  StoreRule,
} from 'backstage-plugin-readiness-common';
import type { Holds, Same } from '../same';

/** Does not compile when openapi.yaml describes a type of the engine otherwise than the engine does. @internal */
export type Agreement = [
  Holds<
    Same<
      {
        name: string;
        title: string;
        kind:
          | 'boolean'
          | 'count'
          | 'duration'
          | 'bytes'
          | 'percentage'
          | 'date'
          | 'url'
          | 'text'
          | 'list'
          | 'data';
        /** Of a count the word after it, of a duration what its value is a number of. */
        unit?: string;
        /** How values read, by the value as text. */
        words?: Record<string, string>;
        /** It answers no check and contradicts no answer. */
        isShownOnly?: boolean;
      },
      FactDescription
    >
  >,
  Holds<
    Same<
      | 'boolean'
      | 'count'
      | 'duration'
      | 'bytes'
      | 'percentage'
      | 'date'
      | 'url'
      | 'text'
      | 'list'
      | 'data',
      FactKind
    >
  >,
  Holds<
    Same<'blocker' | 'required' | 'recommended' | 'informational', Severity>
  >,
  Holds<
    Same<
      | 'contradicted'
      | 'fail'
      | 'unknown'
      | 'stale'
      | 'unanswered'
      | 'waived'
      | 'pass'
      | 'notApplicable',
      CheckStatus
    >
  >,
  Holds<
    Same<'notReady' | 'unassessed' | 'readyWithWaivers' | 'ready', Verdict>
  >,
  Holds<Same<'blocked' | 'incomplete' | 'complete' | 'exemplary', Level>>,
  Holds<
    Same<'declared' | 'linked' | 'corroborated' | 'verified', Verification>
  >,
  Holds<Same<'monitored' | 'partial' | 'unmonitored' | 'unknown', Monitoring>>,
  Holds<
    Same<'database' | 'cache' | 'queue' | 'object-store' | 'search', StoreKind>
  >,
  Holds<
    Same<
      {
        passed: number;
        total: number;
        waived: number;
        notApplicable: number;
      },
      Score
    >
  >,
  Holds<
    Same<
      {
        answered: number;
        applicable: number;
      },
      Completeness
    >
  >,
  Holds<Same<'verified' | 'declared', Assurance>>,
  Holds<Same<'verifiable' | 'noProvider' | 'inconclusive', UnverifiedReason>>,
  Holds<
    Same<
      {
        verifiable: number;
        inconclusive: number;
        noProvider: number;
      },
      UnverifiedCounts
    >
  >,
  Holds<
    Same<
      {
        verified: number;
        corroborated: number;
        linked: number;
        declared: number;
        contradicted: number;
      },
      VerificationCounts
    >
  >,
  Holds<
    Same<
      {
        level: 'own' | 'catalog' | 'fact' | 'system' | 'domain';
        entityRef: string;
        key: string;
      },
      AnswerSource
    >
  >,
  Holds<
    Same<
      {
        amount: number;
        unit: string;
        per?: string;
        perSecond?: number;
      },
      Quantity
    >
  >,
  Holds<
    Same<
      {
        check: string;
        form: 'value' | 'notApplicable' | 'planned' | 'invalid';
        values: string[];
        /** How many values there are beside these; absent when these are all. */
        moreValues?: number;
        text: string;
        date?: string;
        link?: string;
        qualifier?: string;
        quantity?: {
          amount: number;
          unit: string;
          per?: string;
          perSecond?: number;
        };
        reason?: string;
        ticket?: string;
        evidence?: string;
        note?: string;
        confirmed?: string;
        confirmedItself?: string;
        source: {
          level: 'own' | 'catalog' | 'fact' | 'system' | 'domain';
          entityRef: string;
          key: string;
        };
        corroboratedBy?: string[];
      },
      Answer
    >
  >,
  Holds<
    Same<
      {
        id: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        message: string;
        remedy?: string;
      },
      ContradictionResult
    >
  >,
  Holds<
    Same<
      {
        check: string;
        reason: string;
        by: string;
        expiresAt: number;
        id?: string;
        ticket?: string;
      },
      Waiver
    >
  >,
  Holds<Same<'better' | 'worse' | 'same', ChangeDirection>>,
  Holds<
    Same<
      {
        status:
          | 'contradicted'
          | 'fail'
          | 'unknown'
          | 'stale'
          | 'unanswered'
          | 'waived'
          | 'pass'
          | 'notApplicable';
        answer?: string;
        verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
      },
      CheckState
    >
  >,
  Holds<
    Same<
      {
        check: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        counted: boolean;
        direction: 'better' | 'worse' | 'same';
        from?: {
          status:
            | 'contradicted'
            | 'fail'
            | 'unknown'
            | 'stale'
            | 'unanswered'
            | 'waived'
            | 'pass'
            | 'notApplicable';
          answer?: string;
          verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
        };
        to?: {
          status:
            | 'contradicted'
            | 'fail'
            | 'unknown'
            | 'stale'
            | 'unanswered'
            | 'waived'
            | 'pass'
            | 'notApplicable';
          answer?: string;
          verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
        };
      },
      CheckDifference
    >
  >,
  Holds<
    Same<
      {
        check: string;
        id: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        message: string;
        notObservedYet?: true;
      },
      ContradictionDifference
    >
  >,
  Holds<
    Same<
      {
        verdict: {
          from: 'notReady' | 'unassessed' | 'readyWithWaivers' | 'ready';
          to: 'notReady' | 'unassessed' | 'readyWithWaivers' | 'ready';
          direction: 'better' | 'worse' | 'same';
        };
        checks: {
          check: string;
          severity: 'blocker' | 'required' | 'recommended' | 'informational';
          counted: boolean;
          direction: 'better' | 'worse' | 'same';
          from?: {
            status:
              | 'contradicted'
              | 'fail'
              | 'unknown'
              | 'stale'
              | 'unanswered'
              | 'waived'
              | 'pass'
              | 'notApplicable';
            answer?: string;
            verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
          };
          to?: {
            status:
              | 'contradicted'
              | 'fail'
              | 'unknown'
              | 'stale'
              | 'unanswered'
              | 'waived'
              | 'pass'
              | 'notApplicable';
            answer?: string;
            verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
          };
        }[];
        contradictions: {
          arisen: {
            check: string;
            id: string;
            severity: 'blocker' | 'required' | 'recommended' | 'informational';
            message: string;
            notObservedYet?: true;
          }[];
          vanished: {
            check: string;
            id: string;
            severity: 'blocker' | 'required' | 'recommended' | 'informational';
            message: string;
            notObservedYet?: true;
          }[];
        };
      },
      EvaluationDifference
    >
  >,
  Holds<
    Same<
      {
        name: string;
        provider: string;
        target: string;
        /** Any JSON value. */
        value?: unknown;
        /** What people read instead of the value, such as the exact count. */
        shown?: string;
        cannotTell?: string;
        observedAt: number;
        expiresAt?: number;
        consecutive: number;
        url?: string;
      },
      Fact
    >
  >,
  Holds<
    Same<
      {
        check: string;
        section: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        status:
          | 'contradicted'
          | 'fail'
          | 'unknown'
          | 'stale'
          | 'unanswered'
          | 'waived'
          | 'pass'
          | 'notApplicable';
        was?:
          | 'contradicted'
          | 'fail'
          | 'unknown'
          | 'stale'
          | 'unanswered'
          | 'waived'
          | 'pass'
          | 'notApplicable';
        counted: boolean;
        verification?: 'declared' | 'linked' | 'corroborated' | 'verified';
        /**
         * Why a verifiable answer is neither verified nor contradicted. verifiable: a configured provider could verify
         * it; inconclusive: it was observed without a result, or no observation can confirm it; noProvider: no
         * configured provider observes it.
         */
        unverified?: 'verifiable' | 'noProvider' | 'inconclusive';
        /** The section is sensitive, and reasons and observations are left out for this caller. */
        hidden?: true;
        /** The answer passes, but is not verified, which this portal demands. */
        mustBeVerified?: true;
        answer?: {
          check: string;
          form: 'value' | 'notApplicable' | 'planned' | 'invalid';
          values: string[];
          /** How many values there are beside these; absent when these are all. */
          moreValues?: number;
          text: string;
          date?: string;
          link?: string;
          qualifier?: string;
          quantity?: {
            amount: number;
            unit: string;
            per?: string;
            perSecond?: number;
          };
          reason?: string;
          ticket?: string;
          evidence?: string;
          note?: string;
          confirmed?: string;
          confirmedItself?: string;
          source: {
            level: 'own' | 'catalog' | 'fact' | 'system' | 'domain';
            entityRef: string;
            key: string;
          };
          corroboratedBy?: string[];
        };
        firstSeenAt?: number;
        message?: string;
        contradictions?: {
          id: string;
          severity: 'blocker' | 'required' | 'recommended' | 'informational';
          message: string;
          remedy?: string;
        }[];
        prerequisite?: string;
        waiver?: {
          check: string;
          reason: string;
          by: string;
          expiresAt: number;
          id?: string;
          ticket?: string;
        };
        announced?: string;
        fact?: {
          name: string;
          provider: string;
          target: string;
          /** Any JSON value. */
          value?: unknown;
          /** What people read instead of the value, such as the exact count. */
          shown?: string;
          cannotTell?: string;
          observedAt: number;
          expiresAt?: number;
          consecutive: number;
          url?: string;
        };
        shown?: string;
        /**
         * Of an open check, the answers that close it, where these are not simply all that do not fail of themselves;
         * `*` stands for the free form that it takes.
         */
        closing?: string[];
      },
      CheckResult
    >
  >,
  Holds<
    Same<
      | 'unknown-name'
      | 'unknown-value'
      | 'empty-value'
      | 'too-long'
      | 'control-characters'
      | 'wrong-type'
      | 'not-a-string'
      | 'impossible-date'
      | 'future-date'
      | 'placeholder'
      | 'secret'
      | 'na-without-reason'
      | 'na-not-allowed'
      | 'none-not-allowed'
      | 'none-beside-something'
      | 'duplicate-answer'
      | 'too-short'
      | 'sources-disagree'
      | 'not-inherited'
      | 'dangling-relation'
      | 'orphan-detail'
      | 'waiver-ended'
      | 'waiver-without-reason'
      | 'waiver-too-long'
      | 'waiver-not-allowed'
      | 'more-findings',
      FindingCode
    >
  >,
  Holds<
    Same<
      {
        code:
          | 'unknown-name'
          | 'unknown-value'
          | 'empty-value'
          | 'too-long'
          | 'control-characters'
          | 'wrong-type'
          | 'not-a-string'
          | 'impossible-date'
          | 'future-date'
          | 'placeholder'
          | 'secret'
          | 'na-without-reason'
          | 'na-not-allowed'
          | 'none-not-allowed'
          | 'none-beside-something'
          | 'duplicate-answer'
          | 'too-short'
          | 'sources-disagree'
          | 'not-inherited'
          | 'dangling-relation'
          | 'orphan-detail'
          | 'waiver-ended'
          | 'waiver-without-reason'
          | 'waiver-too-long'
          | 'waiver-not-allowed'
          | 'more-findings';
        check?: string;
        key: string;
        entityRef: string;
        message: string;
        fix: string;
        location?: {
          file: string;
          line?: number;
        };
        /** Of more-findings, how many were left out. */
        more?: number;
      },
      Finding
    >
  >,
  Holds<
    Same<
      {
        check: string;
        key?: string;
        value?: string;
        /** Keywords that the check takes as well, but that would leave it open. */
        staysOpenWith?: string[];
        words?: string;
      },
      PathStep
    >
  >,
  Holds<
    Same<
      {
        reaches: 'notReady' | 'unassessed' | 'readyWithWaivers' | 'ready';
        steps: {
          check: string;
          key?: string;
          value?: string;
          /** Keywords that the check takes as well, but that would leave it open. */
          staysOpenWith?: string[];
          words?: string;
        }[];
        patch: string;
      },
      ShortestPath
    >
  >,
  Holds<
    Same<
      {
        id: string;
        title: string;
        description?: string;
        /** Any JSON value. */
        appliesTo: unknown;
        roles?: {
          dataClasses?: string;
          monitoring?: string;
        };
        sections: {
          id: string;
          title: string;
          /** Reasons and observations are only for the owner and those of readiness.sensitive. */
          sensitive?: boolean;
          checks: {
            id: string;
            title?: string;
            question: string;
            why?: string;
            severity: 'blocker' | 'required' | 'recommended' | 'informational';
            answer: {
              /**
               * `text` (`minLength`), `url` (`list: true` for several, `qualifiers` for keywords before it), `choice` (one of
               * `values`), `choices` (several), `names` (free names; `values` are keywords that are accepted too), `quantity`
               * (`2000 users/day`), `dated` (`2026-09-01 https://…`), `license` (SPDX).
               */
              type:
                | 'text'
                | 'url'
                | 'choice'
                | 'choices'
                | 'names'
                | 'quantity'
                | 'dated'
                | 'license';
              values?: string[];
              list?: boolean;
              minLength?: number;
              qualifiers?: string[];
            };
            fails?: string[];
            /** Any JSON value. */
            passWhen?: unknown;
            failMessage?: string;
            /** Any JSON value. */
            appliesWhen?: unknown;
            answeredBy?: {
              from:
                | 'field'
                | 'annotation'
                | 'label'
                | 'tag'
                | 'link'
                | 'repository'
                | 'relation';
              key?: string;
              prefix?: string;
              match?: string;
              linkType?: string;
              linkKind?: 'dashboard' | 'documentation' | 'health';
              shared?: boolean;
              relation?: string;
              kinds?: string[];
              types?: string[];
              stores?: (
                | 'database'
                | 'cache'
                | 'queue'
                | 'object-store'
                | 'search'
              )[];
              value?: string;
              map?: Record<string, string>;
              mode?: 'answer' | 'add';
            }[];
            evidence?: {
              fact: string;
              /** How the fact answers the check; the first whose `when` holds. */
              answerMapping?: {
                value?: string;
                /** Any JSON value. */
                when: unknown;
                /** Only a part was seen; an answer that agrees is corroborated. */
                inPart?: boolean;
              }[];
              compare?: 'equals' | 'contains' | 'exists' | 'none';
              answers?: boolean;
              required?: boolean;
            };
            freshness?: string;
            inheritable?: boolean;
            allowNone?: boolean;
            allowNotApplicable?: boolean;
            effectiveFrom?: string;
            linkOf?: string;
            remedy?: {
              text: string;
              example?: string;
            };
          }[];
        }[];
        contradictions?: {
          id: string;
          severity: 'blocker' | 'required' | 'recommended' | 'informational';
          check: string;
          requires?: string[];
          requiresFacts?: string[];
          /** Any JSON value. */
          when: unknown;
          message: string;
          remedy?: string;
          closedByConfirmed?: string;
        }[];
        stores?: {
          store: 'database' | 'cache' | 'queue' | 'object-store' | 'search';
          kinds?: string[];
          types?: string[];
        }[];
        aliases?: Record<string, string>;
      },
      Checklist
    >
  >,
  Holds<
    Same<
      {
        id: string;
        title: string;
        /** Reasons and observations are only for the owner and those of readiness.sensitive. */
        sensitive?: boolean;
        checks: {
          id: string;
          title?: string;
          question: string;
          why?: string;
          severity: 'blocker' | 'required' | 'recommended' | 'informational';
          answer: {
            /**
             * `text` (`minLength`), `url` (`list: true` for several, `qualifiers` for keywords before it), `choice` (one of
             * `values`), `choices` (several), `names` (free names; `values` are keywords that are accepted too), `quantity`
             * (`2000 users/day`), `dated` (`2026-09-01 https://…`), `license` (SPDX).
             */
            type:
              | 'text'
              | 'url'
              | 'choice'
              | 'choices'
              | 'names'
              | 'quantity'
              | 'dated'
              | 'license';
            values?: string[];
            list?: boolean;
            minLength?: number;
            qualifiers?: string[];
          };
          fails?: string[];
          /** Any JSON value. */
          passWhen?: unknown;
          failMessage?: string;
          /** Any JSON value. */
          appliesWhen?: unknown;
          answeredBy?: {
            from:
              | 'field'
              | 'annotation'
              | 'label'
              | 'tag'
              | 'link'
              | 'repository'
              | 'relation';
            key?: string;
            prefix?: string;
            match?: string;
            linkType?: string;
            linkKind?: 'dashboard' | 'documentation' | 'health';
            shared?: boolean;
            relation?: string;
            kinds?: string[];
            types?: string[];
            stores?: (
              | 'database'
              | 'cache'
              | 'queue'
              | 'object-store'
              | 'search'
            )[];
            value?: string;
            map?: Record<string, string>;
            mode?: 'answer' | 'add';
          }[];
          evidence?: {
            fact: string;
            /** How the fact answers the check; the first whose `when` holds. */
            answerMapping?: {
              value?: string;
              /** Any JSON value. */
              when: unknown;
              /** Only a part was seen; an answer that agrees is corroborated. */
              inPart?: boolean;
            }[];
            compare?: 'equals' | 'contains' | 'exists' | 'none';
            answers?: boolean;
            required?: boolean;
          };
          freshness?: string;
          inheritable?: boolean;
          allowNone?: boolean;
          allowNotApplicable?: boolean;
          effectiveFrom?: string;
          linkOf?: string;
          remedy?: {
            text: string;
            example?: string;
          };
        }[];
      },
      Section
    >
  >,
  Holds<
    Same<
      {
        id: string;
        title?: string;
        question: string;
        why?: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        answer: {
          /**
           * `text` (`minLength`), `url` (`list: true` for several, `qualifiers` for keywords before it), `choice` (one of
           * `values`), `choices` (several), `names` (free names; `values` are keywords that are accepted too), `quantity`
           * (`2000 users/day`), `dated` (`2026-09-01 https://…`), `license` (SPDX).
           */
          type:
            | 'text'
            | 'url'
            | 'choice'
            | 'choices'
            | 'names'
            | 'quantity'
            | 'dated'
            | 'license';
          values?: string[];
          list?: boolean;
          minLength?: number;
          qualifiers?: string[];
        };
        fails?: string[];
        /** Any JSON value. */
        passWhen?: unknown;
        failMessage?: string;
        /** Any JSON value. */
        appliesWhen?: unknown;
        answeredBy?: {
          from:
            | 'field'
            | 'annotation'
            | 'label'
            | 'tag'
            | 'link'
            | 'repository'
            | 'relation';
          key?: string;
          prefix?: string;
          match?: string;
          linkType?: string;
          linkKind?: 'dashboard' | 'documentation' | 'health';
          shared?: boolean;
          relation?: string;
          kinds?: string[];
          types?: string[];
          stores?: (
            | 'database'
            | 'cache'
            | 'queue'
            | 'object-store'
            | 'search'
          )[];
          value?: string;
          map?: Record<string, string>;
          mode?: 'answer' | 'add';
        }[];
        evidence?: {
          fact: string;
          /** How the fact answers the check; the first whose `when` holds. */
          answerMapping?: {
            value?: string;
            /** Any JSON value. */
            when: unknown;
            /** Only a part was seen; an answer that agrees is corroborated. */
            inPart?: boolean;
          }[];
          compare?: 'equals' | 'contains' | 'exists' | 'none';
          answers?: boolean;
          required?: boolean;
        };
        freshness?: string;
        inheritable?: boolean;
        allowNone?: boolean;
        allowNotApplicable?: boolean;
        effectiveFrom?: string;
        linkOf?: string;
        remedy?: {
          text: string;
          example?: string;
        };
      },
      Check
    >
  >,
  Holds<
    Same<
      {
        /**
         * `text` (`minLength`), `url` (`list: true` for several, `qualifiers` for keywords before it), `choice` (one of
         * `values`), `choices` (several), `names` (free names; `values` are keywords that are accepted too), `quantity`
         * (`2000 users/day`), `dated` (`2026-09-01 https://…`), `license` (SPDX).
         */
        type:
          | 'text'
          | 'url'
          | 'choice'
          | 'choices'
          | 'names'
          | 'quantity'
          | 'dated'
          | 'license';
        values?: string[];
        list?: boolean;
        minLength?: number;
        qualifiers?: string[];
      },
      AnswerDefinition
    >
  >,
  Holds<
    Same<
      | 'text'
      | 'url'
      | 'choice'
      | 'choices'
      | 'names'
      | 'quantity'
      | 'dated'
      | 'license',
      AnswerType
    >
  >,
  Holds<
    Same<
      {
        from:
          | 'field'
          | 'annotation'
          | 'label'
          | 'tag'
          | 'link'
          | 'repository'
          | 'relation';
        key?: string;
        prefix?: string;
        match?: string;
        linkType?: string;
        linkKind?: 'dashboard' | 'documentation' | 'health';
        shared?: boolean;
        relation?: string;
        kinds?: string[];
        types?: string[];
        stores?: ('database' | 'cache' | 'queue' | 'object-store' | 'search')[];
        value?: string;
        map?: Record<string, string>;
        mode?: 'answer' | 'add';
      },
      CatalogSource
    >
  >,
  Holds<
    Same<
      {
        id: string;
        severity: 'blocker' | 'required' | 'recommended' | 'informational';
        check: string;
        requires?: string[];
        requiresFacts?: string[];
        /** Any JSON value. */
        when: unknown;
        message: string;
        remedy?: string;
        closedByConfirmed?: string;
      },
      Contradiction
    >
  >,
  Holds<
    Same<
      {
        store: 'database' | 'cache' | 'queue' | 'object-store' | 'search';
        kinds?: string[];
        types?: string[];
      },
      StoreRule
    >
  >,
];
