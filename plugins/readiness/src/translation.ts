// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { answeringMessages } from './messages/answering';
import { catalogMessages } from './messages/catalog';
import { checklistMessages } from './messages/checklist';
import { commonMessages } from './messages/common';
import { contradictionsMessages } from './messages/contradictions';
import { decisionsMessages } from './messages/decisions';
import { entityMessages } from './messages/entity';
import { evidenceMessages } from './messages/evidence';
import { filterMessages } from './messages/filters';
import { firstStepsMessages } from './messages/firstSteps';
import { glossaryMessages } from './messages/glossary';
import { homeMessages } from './messages/home';
import { overviewMessages } from './messages/overview';
import { problemsMessages } from './messages/problems';
import { servicesMessages } from './messages/services';
import { teamsMessages } from './messages/teams';
import { wizardMessages } from './messages/wizard';

/** Every text of the plugin, in English; apps translate it with `TranslationBlueprint`. @public */
export const readinessTranslationRef = createTranslationRef({
  id: 'plugin.readiness',
  messages: {
    common: commonMessages,
    filters: filterMessages,
    overview: overviewMessages,
    firstSteps: firstStepsMessages,
    services: servicesMessages,
    teams: teamsMessages,
    contradictions: contradictionsMessages,
    decisions: decisionsMessages,
    entity: entityMessages,
    evidence: evidenceMessages,
    answering: answeringMessages,
    glossary: glossaryMessages,
    home: homeMessages,
    catalog: catalogMessages,
    checklist: checklistMessages,
    problems: problemsMessages,
    wizard: wizardMessages,
  },
});
