// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of what is shown while there is nothing to see yet. @internal */
export const firstStepsMessages = {
  region: 'First steps',
  title: {
    neverRead: 'The catalog has not been read yet',
    unreadable: 'The catalog cannot be read',
    emptyCatalog: 'The catalog is empty',
    noneInScope: 'No checklist applies to anything in the catalog',
    noneVisible: 'There is no service that you have access to',
    unassessed_one: '{{count, number}} service, and it is not assessed yet',
    unassessed_other: '{{count, number}} services, and none is assessed yet',
  },
  text: {
    neverRead:
      'The first sweep begins a few seconds after the start of the backend and takes from seconds to minutes. This page updates by itself.',
    unreadable:
      'Readiness tries again with each sweep. Problems shows the cause.',
    emptyCatalog:
      'Readiness evaluates what is in the catalog. Register a component, and it appears here within minutes.',
    noneInScope:
      'What is in the catalog is of other kinds or types than the checklist asks about.',
    noneVisible:
      'You see the services that you may read in the catalog. The administrators of your Backstage can grant access.',
    unassessed:
      'Nothing is known to be wrong. A service is assessed as soon as its first answer is in its catalog file.',
  },
  problems: 'Open Problems',
  steps: {
    label: 'Steps',
    done: 'done',
    toDo: 'to do',
  },
  read: {
    title: 'The catalog is read',
    at: 'Last read {{when}}.',
    never: 'Not read to its end yet.',
    unreadable: 'Has failed since {{when}}.',
    entities_one:
      '{{count, number}} entity besides users, groups and locations.',
    entities_other:
      '{{count, number}} entities besides users, groups and locations.',
  },
  scope: {
    title: 'A checklist applies to something',
    asks: '“{{checklist}}” asks about:',
    condition: '{{field}} {{values}}',
    not: 'not {{condition}}',
    or: '{{first}} or {{last}}',
    found: 'The catalog has:',
    kind_one: '{{count, number}} {{kind}}',
    kind_other: '{{count, number}} {{kind}}',
    services_one: '{{count, number}} service is in scope.',
    services_other: '{{count, number}} services are in scope.',
    configure: 'Choose what a checklist asks about',
  },
  answer: {
    title: 'The first questions are answered',
    text: 'Write answers into the catalog file of a service, under metadata.annotations. Begin with the blockers; these lines show the form:',
    label: 'Example of answers in a catalog file',
    copy: 'Copy the lines',
    annotations: 'How answers are written',
    checklist: 'All questions of the checklist',
  },
} as const;
