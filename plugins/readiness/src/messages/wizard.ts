// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** Texts of the field for wizards of templates. @internal */
export const wizardMessages = {
  title: 'Production readiness',
  intro:
    'All of them are optional: what is left open is asked again on the Readiness tab.',
  none: 'Nothing is asked',
  noneText: 'No checklist is for what this template makes.',
};
