// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

// Generated from openapi.yaml by scripts/generate-openapi.mjs. Do not edit.

export interface paths {
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One page of services
     * @description The most urgent first, unless sorted otherwise: live, then with sensitive data and not monitored, then by blockers, contradictions, required checks that are open, and age. Several values of one filter mean any of them; several filters mean all of them.
     */
    get: operations['listServices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The filtered list as CSV
     * @description Streamed, one line a service, every cell in quotes and on one line. A cell that a spreadsheet would read as a formula starts with an apostrophe.
     */
    get: operations['exportServices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contradictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One page of contradictions
     * @description The contradicted checks of the filtered services, one a row: those of the most urgent services first, of one service the highest severity first. totalItems counts contradictions, totalServices the services that have them.
     */
    get: operations['listContradictions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts of the filtered services */
    get: operations['getSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One service with every check */
    get: operations['getService'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/brief.md': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One service as a page of Markdown */
    get: operations['getBrief'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed, newest first */
    get: operations['getHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the entity again and evaluate it
     * @description Needs readiness.service.refresh besides catalog.entity.read.
     */
    post: operations['refreshService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Collect all evidence of one service now, and evaluate it
     * @description Has every evidence provider collect what it observes of the service, due or not, and reports the progress: one JSON object a line, of the shape EvidenceLine, each as soon as it is known. The last line has the type result or error. A target that was collected less than 10 seconds ago is skipped. Needs readiness.service.refresh besides catalog.entity.read.
     */
    post: operations['collectEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Hand-ins of an entity that wait, run, or ended in the last days */
    get: operations['listProposals'];
    put?: never;
    /**
     * Hand in answers of an entity
     * @description Adds the answers to the catalog file of the entity, as its host has it now, in a request to the repository. Other than errors of the caller, what cannot be done is an outcome. Needs readiness.answer.propose besides catalog.entity.read.
     */
    post: operations['propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evaluations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Evaluate a given entity and store nothing */
    post: operations['evaluate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/inventory/{check}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was answered to one check */
    get: operations['getInventory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/checklists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The checklists, with how many services pass each check */
    get: operations['listChecklists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mistakes in catalog files, catalog errors and platform issues */
    get: operations['getProblems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Severity: 'blocker' | 'required' | 'recommended' | 'informational';
    /** @enum {string} */
    CheckStatus:
      | 'pass'
      | 'fail'
      | 'unanswered'
      | 'stale'
      | 'contradicted'
      | 'unknown'
      | 'waived'
      | 'notApplicable';
    /** @enum {string} */
    Verdict: 'unassessed' | 'notReady' | 'readyWithWaivers' | 'ready';
    /** @enum {string} */
    Level: 'blocked' | 'incomplete' | 'complete' | 'exemplary';
    /** @enum {string} */
    Verification: 'declared' | 'linked' | 'corroborated' | 'verified';
    /** @enum {string} */
    Monitoring: 'monitored' | 'partial' | 'unmonitored' | 'unknown';
    /** @enum {string} */
    Visibility: 'complete' | 'working';
    /** @enum {string} */
    StoreKind: 'database' | 'cache' | 'queue' | 'object-store' | 'search';
    Error: {
      error: {
        name: string;
        message: string;
      };
    };
    Score: {
      passed: number;
      total: number;
      waived: number;
      notApplicable: number;
    };
    Completeness: {
      answered: number;
      applicable: number;
    };
    OpenCounts: {
      blocker: number;
      required: number;
      recommended: number;
    };
    BlockerStatus: {
      check: string;
      status: components['schemas']['CheckStatus'];
    };
    /**
     * @description Whether it was observed, or rests on what was answered
     * @enum {string}
     */
    Assurance: 'verified' | 'declared';
    /**
     * @description Why a verifiable answer is neither verified nor contradicted. verifiable: a configured provider could verify it; inconclusive: it was observed without a result, or no observation can confirm it; noProvider: no configured provider observes it
     * @enum {string}
     */
    UnverifiedReason: 'verifiable' | 'inconclusive' | 'noProvider';
    /** @description Verifiable answers that are neither verified nor contradicted, by the reason */
    UnverifiedCounts: {
      verifiable: number;
      inconclusive: number;
      noProvider: number;
    };
    /** @description An evidence provider that checks name and that is not configured */
    MissingProvider: {
      id: string;
      /** @description What is missing, if its module is installed */
      message?: string;
    };
    /** @description Verifiable answers by verification. A verifiable answer is a valid answer to an applicable, counted check that names evidence, something that a provider can observe. */
    VerificationCounts: {
      verified: number;
      corroborated: number;
      linked: number;
      declared: number;
      contradicted: number;
    };
    ServiceSummary: {
      entityRef: string;
      kind: string;
      namespace: string;
      name: string;
      title?: string;
      description?: string;
      owner?: string;
      system?: string;
      domain?: string;
      lifecycle?: string;
      type?: string;
      verdict: components['schemas']['Verdict'];
      verdictVerification?: components['schemas']['Assurance'];
      level?: components['schemas']['Level'];
      score?: components['schemas']['Score'];
      completeness: components['schemas']['Completeness'];
      verdictSince: string;
      blockers: components['schemas']['BlockerStatus'][];
      open: components['schemas']['OpenCounts'];
      dataClasses: string[];
      monitoring: components['schemas']['Monitoring'];
      monitoringVerification?: components['schemas']['Assurance'];
      verifiableAnswers: components['schemas']['VerificationCounts'];
      /** @description Contradicted checks that count and are not waived */
      contradictions: number;
      unverifiedAnswers: components['schemas']['UnverifiedCounts'];
      launchDate?: string;
      evaluatedAt: string;
    };
    ServiceList: {
      items: components['schemas']['ServiceSummary'][];
      totalItems: number;
      nextCursor?: string;
      prevCursor?: string;
      visibility: components['schemas']['Visibility'];
    };
    EvidenceCollection: {
      provider: string;
      target: string;
      /** Format: date-time */
      lastAt?: string;
      error?: string;
      /** Format: date-time */
      notBefore?: string;
      facts: components['schemas']['CollectedFact'][];
    };
    CollectedFact: {
      name: string;
      /** @description Any JSON value */
      value?: unknown;
      /** @description What people read instead of the value, such as the exact count */
      shown?: string;
      cannotTell?: string;
      error?: string;
      observedAt: number;
      consecutive: number;
      url?: string;
    };
    ServiceDetail: {
      entityRef: string;
      kind: string;
      namespace: string;
      name: string;
      title?: string;
      description?: string;
      owner?: string;
      system?: string;
      domain?: string;
      lifecycle?: string;
      type?: string;
      verdict: components['schemas']['Verdict'];
      verdictVerification?: components['schemas']['Assurance'];
      level?: components['schemas']['Level'];
      score?: components['schemas']['Score'];
      completeness: components['schemas']['Completeness'];
      verdictSince: string;
      blockers: components['schemas']['BlockerStatus'][];
      open: components['schemas']['OpenCounts'];
      dataClasses: string[];
      monitoring: components['schemas']['Monitoring'];
      monitoringVerification?: components['schemas']['Assurance'];
      verifiableAnswers: components['schemas']['VerificationCounts'];
      contradictions: number;
      unverifiedAnswers: components['schemas']['UnverifiedCounts'];
      launchDate?: string;
      evaluatedAt: string;
      checklist: string;
      checks: components['schemas']['CheckResult'][];
      findings: components['schemas']['Finding'][];
      shortestPath?: components['schemas']['ShortestPath'];
      /** @description Why the catalog cannot read the entity's file at present; the verdict is about what it read last */
      catalogErrors?: components['schemas']['CatalogReadError'][];
      revision: number;
      evidence?: components['schemas']['EvidenceCollection'][];
      failureThreshold?: number;
      missingProviders?: components['schemas']['MissingProvider'][];
    };
    AnswerSource: {
      /** @enum {string} */
      level: 'own' | 'catalog' | 'fact' | 'system' | 'domain';
      entityRef: string;
      key: string;
    };
    Quantity: {
      amount: number;
      unit: string;
      per?: string;
      perSecond?: number;
    };
    Answer: {
      check: string;
      /** @enum {string} */
      form: 'value' | 'notApplicable' | 'planned' | 'invalid';
      values: string[];
      /** @description How many values there are beside these; absent when these are all. */
      moreValues?: number;
      text: string;
      date?: string;
      link?: string;
      qualifier?: string;
      quantity?: components['schemas']['Quantity'];
      reason?: string;
      ticket?: string;
      evidence?: string;
      note?: string;
      confirmed?: string;
      confirmedItself?: string;
      source: components['schemas']['AnswerSource'];
      corroboratedBy?: string[];
    };
    ContradictionResult: {
      id: string;
      severity: components['schemas']['Severity'];
      message: string;
      remedy?: string;
    };
    Waiver: {
      check: string;
      reason: string;
      by: string;
      expiresAt: number;
    };
    Fact: {
      name: string;
      provider: string;
      target: string;
      /** @description Any JSON value */
      value?: unknown;
      /** @description What people read instead of the value, such as the exact count */
      shown?: string;
      cannotTell?: string;
      observedAt: number;
      expiresAt?: number;
      consecutive: number;
      url?: string;
    };
    CheckResult: {
      check: string;
      section: string;
      severity: components['schemas']['Severity'];
      status: components['schemas']['CheckStatus'];
      was?: components['schemas']['CheckStatus'];
      counted: boolean;
      verification?: components['schemas']['Verification'];
      unverified?: components['schemas']['UnverifiedReason'];
      /**
       * @description The answer passes, but is not verified, which this portal demands
       * @enum {boolean}
       */
      mustBeVerified?: true;
      answer?: components['schemas']['Answer'];
      firstSeenAt?: number;
      message?: string;
      contradictions?: components['schemas']['ContradictionResult'][];
      prerequisite?: string;
      waiver?: components['schemas']['Waiver'];
      announced?: string;
      fact?: components['schemas']['Fact'];
      shown?: string;
      /** @description Of an open check, the answers that close it, where these are not simply all that do not fail of themselves; `*` stands for the free form that it takes */
      closing?: string[];
    };
    /** @enum {string} */
    FindingCode:
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
      | 'more-findings';
    FileLocation: {
      file: string;
      line?: number;
    };
    Finding: {
      code: components['schemas']['FindingCode'];
      check?: string;
      key: string;
      entityRef: string;
      message: string;
      fix: string;
      location?: components['schemas']['FileLocation'];
      /** @description Of more-findings, how many were left out. */
      more?: number;
    };
    ListedFinding: {
      code: components['schemas']['FindingCode'];
      check?: string;
      key: string;
      entityRef: string;
      message: string;
      fix: string;
      location?: components['schemas']['FileLocation'];
      /** @description Of more-findings, how many were left out. */
      more?: number;
      title?: string;
      owner?: string;
    };
    PathStep: {
      check: string;
      key?: string;
      value?: string;
      /** @description Keywords that the check takes as well, but that would leave it open */
      staysOpenWith?: string[];
      words?: string;
    };
    ShortestPath: {
      reaches: components['schemas']['Verdict'];
      steps: components['schemas']['PathStep'][];
      patch: string;
    };
    Summary: {
      totalItems: number;
      verdicts: {
        unassessed: number;
        notReady: number;
        readyWithWaivers: number;
        ready: number;
      };
      /** @description Those whose verdict is verified */
      verdictsVerified: {
        readyWithWaivers: number;
        ready: number;
      };
      monitoring: components['schemas']['CountByMonitoring'];
      matrix: components['schemas']['MatrixRow'][];
      verifiableAnswers: components['schemas']['VerificationCounts'];
      unverifiedAnswers: components['schemas']['UnverifiedCounts'];
      /** @description How many services have at least one such answer */
      servicesWith: {
        verified: number;
        contradicted: number;
        verifiable: number;
        inconclusive: number;
        noProvider: number;
      };
      missingProviders: components['schemas']['MissingProvider'][];
      /** @description Whether there is an evidence provider; without one nothing can be verified */
      observing: boolean;
      topOpenChecks: components['schemas']['OpenCheck'][];
      urgent: {
        /** @description Services of lifecycle production */
        live: number;
        /** @description Of these, with the verdict notReady */
        liveNotReady: number;
        /** @description Of these, with the verdict unassessed */
        liveUnassessed: number;
        /** @description Of liveNotReady, with sensitive data and monitoring unmonitored or unknown */
        sensitiveUnmonitored: number;
        dataClass?: string;
      };
      contradictions: {
        total: number;
        /** @description How many services have at least one */
        services: number;
      };
      portal: components['schemas']['PortalState'];
      lastSweep?: {
        finishedAt: string;
        services: number;
      };
      visibility: components['schemas']['Visibility'];
    };
    /** @description Whether there is anything to see, whatever the filters */
    PortalState: {
      /** @enum {string} */
      status:
        | 'neverRead'
        | 'emptyCatalog'
        | 'noneInScope'
        | 'noneVisible'
        | 'unassessed'
        | 'assessed';
      readAt?: string;
      unreadableSince?: string;
      /** @description What the last sweep found, without users, groups and locations; for callers who may read every entity */
      catalog?: {
        entities: number;
        kinds: components['schemas']['CatalogKind'][];
      };
    };
    CatalogKind: {
      kind: string;
      type?: string;
      entities: number;
      inScope: number;
    };
    ContradictionList: {
      items: components['schemas']['ContradictionItem'][];
      totalItems: number;
      totalServices: number;
      nextCursor?: string;
      prevCursor?: string;
      visibility: components['schemas']['Visibility'];
    };
    ContradictionItem: {
      entityRef: string;
      kind: string;
      namespace: string;
      name: string;
      title?: string;
      owner?: string;
      lifecycle?: string;
      verdict: components['schemas']['Verdict'];
      checklist: string;
      check: string;
      severity: components['schemas']['Severity'];
      answer?: string;
      rules: {
        id: string;
        message: string;
        remedy?: string;
      }[];
      observations: {
        provider: string;
        fact: string;
        value?: unknown;
        observedAt: string;
        url?: string;
      }[];
    };
    /** @description Those whose health endpoint is verified */
    MonitoringVerified: {
      monitored: number;
      partial: number;
    };
    CountByMonitoring: {
      monitored: number;
      partial: number;
      unmonitored: number;
      unknown: number;
      verified: components['schemas']['MonitoringVerified'];
    };
    MatrixRow: {
      dataClass: string;
      monitored: number;
      partial: number;
      unmonitored: number;
      unknown: number;
      verified: components['schemas']['MonitoringVerified'];
    };
    OpenCheck: {
      check: string;
      section: string;
      severity: components['schemas']['Severity'];
      services: number;
    };
    StatusCounts: {
      pass?: number;
      fail?: number;
      unanswered?: number;
      stale?: number;
      contradicted?: number;
      unknown?: number;
      waived?: number;
      notApplicable?: number;
    };
    Inventory: {
      check: string;
      totalItems: number;
      values: components['schemas']['InventoryValue'][];
      answers?: components['schemas']['InventoryAnswer'][];
      statuses: components['schemas']['StatusCounts'];
      visibility: components['schemas']['Visibility'];
    };
    InventoryValue: {
      value: string;
      services: number;
    };
    InventoryAnswer: {
      entityRef: string;
      title?: string;
      status: components['schemas']['CheckStatus'];
      text: string;
    };
    History: {
      items: components['schemas']['HistoryEntry'][];
      nextCursor?: string;
    };
    HistoryEntry: {
      at: string;
      type: string;
      check?: string;
      from?: string;
      to?: string;
      /** @description What made the evaluation happen; absent where it is not known */
      causes?: components['schemas']['ChangeCause'][];
    };
    ChangeCause: {
      /** @enum {string} */
      type:
        | 'edit'
        | 'related'
        | 'observation'
        | 'expired'
        | 'checklist'
        | 'configuration'
        | 'waiver'
        | 'time'
        | 'release';
      file?: string;
      entityRefs?: string[];
      providers?: string[];
      checks?: string[];
    };
    Problems: {
      findings: components['schemas']['ListedFinding'][];
      totalFindings: number;
      platformIssues: components['schemas']['PlatformIssue'][];
      /** @description What the catalog cannot read at present, the newest first, at most 100; what it read of it last is still evaluated */
      catalogErrors?: components['schemas']['CatalogError'][];
      /** @description How many catalog errors there are; present with catalogErrors. For callers who may not read every entity, how many of the newest 500 they may see */
      totalCatalogErrors?: number;
      /** @description What is not observed because its module is not configured */
      notConfigured?: {
        provider: string;
        message: string;
      }[];
      visibility?: components['schemas']['Visibility'];
    };
    CatalogError: {
      /** @description Who carries it, which is a Location when its file cannot be read; words instead of a ref when the caller may not read that */
      entityRef: string;
      /** @description The words of the catalog, shortened and masked */
      message: string;
      fix: string;
      since: string;
      location?: components['schemas']['FilePlace'];
      /** @description The catalog never read it, so that nothing of it is shown anywhere */
      neverRead: boolean;
      /** @description Entity refs of services that are shown as the catalog read them last */
      services: string[];
    };
    /** @description Why the catalog cannot read an entity at present */
    CatalogReadError: {
      message: string;
      fix: string;
      since: string;
      location?: components['schemas']['FilePlace'];
    };
    FilePlace: {
      file: string;
      line?: number;
      column?: number;
    };
    PlatformIssue: {
      code: string;
      message: string;
      fix?: string;
      since: string;
      location?: {
        file: string;
        line?: number;
        column?: number;
      };
    };
    ChecklistList: {
      items: components['schemas']['ChecklistWithCounts'][];
      visibility?: components['schemas']['Visibility'];
    };
    ChecklistWithCounts: {
      id: string;
      title: string;
      description?: string;
      /** @description Any JSON value */
      appliesTo: unknown;
      roles?: {
        dataClasses?: string;
        monitoring?: string;
      };
      sections: components['schemas']['Section'][];
      contradictions?: components['schemas']['Contradiction'][];
      stores?: components['schemas']['StoreRule'][];
      aliases?: {
        [key: string]: string;
      };
      digest: string;
      counts: {
        [key: string]: components['schemas']['StatusCounts'];
      };
      /** @description Of the checks that name evidence */
      verifiableAnswers: {
        [key: string]: components['schemas']['VerificationCounts'];
      };
    };
    Section: {
      id: string;
      title: string;
      checks: components['schemas']['Check'][];
    };
    Check: {
      id: string;
      title?: string;
      question: string;
      why?: string;
      severity: components['schemas']['Severity'];
      answer: components['schemas']['AnswerDefinition'];
      fails?: string[];
      /** @description Any JSON value */
      passWhen?: unknown;
      failMessage?: string;
      /** @description Any JSON value */
      appliesWhen?: unknown;
      answeredBy?: components['schemas']['CatalogSource'][];
      evidence?: {
        fact: string;
        /** @description How the fact answers the check; the first whose `when` holds. */
        answerMapping?: {
          value?: string;
          /** @description Any JSON value */
          when: unknown;
          /** @description Only a part was seen; an answer that agrees is corroborated. */
          inPart?: boolean;
        }[];
        /** @enum {string} */
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
    };
    AnswerDefinition: {
      /** @enum {string} */
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
    CatalogSource: {
      /** @enum {string} */
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
      /** @enum {string} */
      linkKind?: 'dashboard' | 'documentation' | 'health';
      shared?: boolean;
      relation?: string;
      kinds?: string[];
      types?: string[];
      stores?: components['schemas']['StoreKind'][];
      value?: string;
      map?: {
        [key: string]: string;
      };
      /** @enum {string} */
      mode?: 'answer' | 'add';
    };
    Contradiction: {
      id: string;
      severity: components['schemas']['Severity'];
      check: string;
      requires?: string[];
      requiresFacts?: string[];
      /** @description Any JSON value */
      when: unknown;
      message: string;
      remedy?: string;
      closedByConfirmed?: string;
    };
    StoreRule: {
      store: components['schemas']['StoreKind'];
      kinds?: string[];
      types?: string[];
    };
    EvaluationResult: {
      checklist: string;
      verdict: components['schemas']['Verdict'];
      verdictVerification?: components['schemas']['Assurance'];
      level?: components['schemas']['Level'];
      score?: components['schemas']['Score'];
      completeness: components['schemas']['Completeness'];
      blockers: string[];
      dataClasses: string[];
      monitoring: components['schemas']['Monitoring'];
      monitoringVerification?: components['schemas']['Assurance'];
      unverifiedAnswers: components['schemas']['UnverifiedCounts'];
      checks: components['schemas']['CheckResult'][];
      findings: components['schemas']['Finding'][];
      shortestPath?: components['schemas']['ShortestPath'];
    };
    SeenCatalogFile: {
      /** @description Of the text that the answers are added to */
      digest: string;
      /** @description The values of what is changed, by name (data, or the whole key of another's annotation); null is not there */
      values: {
        [key: string]: string | null;
      };
    };
    ProposalRequest: {
      /** @description Values by the key of the annotation, such as readiness/data */
      set?: {
        [key: string]: string;
      };
      /** @description Keys of annotations to remove */
      remove?: string[];
      /** @description Ids of checks whose answer is none */
      none?: string[];
      seen?: components['schemas']['SeenCatalogFile'];
      /** @description By key, who suggested the value */
      suggestedBy?: {
        [key: string]: string;
      };
      /** @description Why, for the people who review it */
      reason?: string;
      /** @description The caller's OAuth token for the host of the repository. Default: that of the integration. It is not stored */
      token?: string;
    };
    ProposalResult: {
      /** @enum {string} */
      outcome: 'preview' | 'started' | 'written' | 'manual' | 'refused';
      change?: components['schemas']['ProposalChange'];
      refusal?: components['schemas']['ProposalRefusal'];
      manualReason?: string;
      proposal?: components['schemas']['Proposal'];
    };
    ProposalChange: {
      path: string;
      url?: string;
      editUrl?: string;
      host: string;
      diff: string;
      branch: string;
      targetBranch?: string;
      title: string;
      description: string;
      updates?: {
        number: number;
        url: string;
      };
      seen: components['schemas']['SeenCatalogFile'];
      isMerged: boolean;
      verdict: {
        text: string;
        before?: components['schemas']['Verdict'];
        after?: components['schemas']['Verdict'];
      };
    };
    ProposalRefusal: {
      code: string;
      message: string;
      line?: number;
      column?: number;
      linesToCopy?: string;
      conflicts?: {
        name: string;
        seen: string | null;
        present: string | null;
        wanted: string | null;
      }[];
    };
    Proposal: {
      id: string;
      entityRef: string;
      /** @enum {string} */
      state:
        | 'running'
        | 'failed'
        | 'open'
        | 'merged'
        | 'done'
        | 'closed'
        | 'unknown';
      proposedBy: string;
      createdAt: string;
      updatedAt: string;
      checks: string[];
      host: string;
      branch?: string;
      url?: string;
      number?: number;
      taskId?: string;
      steps?: {
        name: string;
        status: string;
      }[];
      message?: string;
    };
    ProposalList: {
      items: components['schemas']['Proposal'][];
    };
    EvaluationRequest: {
      entity: components['schemas']['GivenEntity'];
      /** @description Entities at the end of its relations, its system and domain. One that is missing here is taken not to exist. */
      related?: components['schemas']['GivenEntity'][];
    };
    /** @description An entity as in catalog-info.yaml. Unknown fields are kept. */
    GivenEntity: {
      apiVersion?: string;
      kind: string;
      metadata: {
        name: string;
        namespace?: string;
      } & {
        [key: string]: unknown;
      };
      spec?: {
        [key: string]: unknown;
      };
      relations?: {
        type: string;
        targetRef: string;
      }[];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description An error response from the backend */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    kind: string;
    namespace: string;
    name: string;
    /** @description Whether to work out the change only */
    dryRun: boolean;
    /** @description Id of a check */
    checkId: string;
    /** @description Ids of checklists by which they are evaluated */
    checklist: string[];
    /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
    oneChecklist: string;
    /** @description Whether it may go to production */
    verdict: components['schemas']['Verdict'][];
    /** @description Rung of the ladder */
    level: components['schemas']['Level'][];
    /** @description Entity refs of owners, group by default */
    owner: string[];
    /** @description Entity refs of systems */
    system: string[];
    /** @description Entity refs of domains */
    domain: string[];
    /** @description Lifecycles as the catalog has them */
    lifecycle: string[];
    /** @description Types as the catalog has them, such as service */
    type: string[];
    /** @description Data classes of the checklist; none and unanswered are values too */
    dataClass: string[];
    /** @description How it is monitored */
    monitoring: components['schemas']['Monitoring'][];
    /** @description Ids of sections in which something is open */
    section: string[];
    /** @description A check and its status, as check-id:status */
    check: string[];
    /** @description A check and one of its answered values, as check-id:value */
    answer: string[];
    /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
    verification: string[];
    /** @description Ready services, with or without waivers, whose verdict is verified, or only declared */
    verdictVerification: components['schemas']['Assurance'][];
    /** @description Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared */
    monitoringVerification: components['schemas']['Assurance'][];
    /** @description ISO date or date-time; whose verdict changed since */
    changedSince: string;
    /** @description Part of the name, title or owner */
    q: string;
    /** @description Only what the caller owns */
    mine: boolean;
    /** @description A field, descending with a leading minus; by default verdict, the most urgent first */
    sort:
      | 'name'
      | '-name'
      | 'owner'
      | '-owner'
      | 'system'
      | '-system'
      | 'verdict'
      | '-verdict'
      | 'verdictSince'
      | '-verdictSince'
      | 'score'
      | '-score'
      | 'blockers'
      | '-blockers'
      | 'monitoring'
      | '-monitoring'
      | 'dataClass'
      | '-dataClass'
      | 'launchDate'
      | '-launchDate';
    /** @description From nextCursor or prevCursor of an answer to the same query */
    cursor: string;
    /** @description How many at most, 1 to 200 */
    limit: number;
    /** @description How many to skip */
    offset: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listServices: {
    parameters: {
      query?: {
        /** @description Whether it may go to production */
        verdict?: components['parameters']['verdict'];
        /** @description Rung of the ladder */
        level?: components['parameters']['level'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Entity refs of systems */
        system?: components['parameters']['system'];
        /** @description Entity refs of domains */
        domain?: components['parameters']['domain'];
        /** @description Lifecycles as the catalog has them */
        lifecycle?: components['parameters']['lifecycle'];
        /** @description Types as the catalog has them, such as service */
        type?: components['parameters']['type'];
        /** @description Data classes of the checklist; none and unanswered are values too */
        dataClass?: components['parameters']['dataClass'];
        /** @description How it is monitored */
        monitoring?: components['parameters']['monitoring'];
        /** @description Ids of sections in which something is open */
        section?: components['parameters']['section'];
        /** @description A check and its status, as check-id:status */
        check?: components['parameters']['check'];
        /** @description A check and one of its answered values, as check-id:value */
        answer?: components['parameters']['answer'];
        /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
        verification?: components['parameters']['verification'];
        /** @description Ready services, with or without waivers, whose verdict is verified, or only declared */
        verdictVerification?: components['parameters']['verdictVerification'];
        /** @description Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared */
        monitoringVerification?: components['parameters']['monitoringVerification'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description ISO date or date-time; whose verdict changed since */
        changedSince?: components['parameters']['changedSince'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
        /** @description A field, descending with a leading minus; by default verdict, the most urgent first */
        sort?: components['parameters']['sort'];
        /** @description From nextCursor or prevCursor of an answer to the same query */
        cursor?: components['parameters']['cursor'];
        /** @description How many at most, 1 to 200 */
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  exportServices: {
    parameters: {
      query?: {
        /** @description Whether it may go to production */
        verdict?: components['parameters']['verdict'];
        /** @description Rung of the ladder */
        level?: components['parameters']['level'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Entity refs of systems */
        system?: components['parameters']['system'];
        /** @description Entity refs of domains */
        domain?: components['parameters']['domain'];
        /** @description Lifecycles as the catalog has them */
        lifecycle?: components['parameters']['lifecycle'];
        /** @description Types as the catalog has them, such as service */
        type?: components['parameters']['type'];
        /** @description Data classes of the checklist; none and unanswered are values too */
        dataClass?: components['parameters']['dataClass'];
        /** @description How it is monitored */
        monitoring?: components['parameters']['monitoring'];
        /** @description Ids of sections in which something is open */
        section?: components['parameters']['section'];
        /** @description A check and its status, as check-id:status */
        check?: components['parameters']['check'];
        /** @description A check and one of its answered values, as check-id:value */
        answer?: components['parameters']['answer'];
        /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
        verification?: components['parameters']['verification'];
        /** @description Ready services, with or without waivers, whose verdict is verified, or only declared */
        verdictVerification?: components['parameters']['verdictVerification'];
        /** @description Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared */
        monitoringVerification?: components['parameters']['monitoringVerification'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description ISO date or date-time; whose verdict changed since */
        changedSince?: components['parameters']['changedSince'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
        /** @description A field, descending with a leading minus; by default verdict, the most urgent first */
        sort?: components['parameters']['sort'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  listContradictions: {
    parameters: {
      query?: {
        /** @description Whether it may go to production */
        verdict?: components['parameters']['verdict'];
        /** @description Rung of the ladder */
        level?: components['parameters']['level'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Entity refs of systems */
        system?: components['parameters']['system'];
        /** @description Entity refs of domains */
        domain?: components['parameters']['domain'];
        /** @description Lifecycles as the catalog has them */
        lifecycle?: components['parameters']['lifecycle'];
        /** @description Types as the catalog has them, such as service */
        type?: components['parameters']['type'];
        /** @description Data classes of the checklist; none and unanswered are values too */
        dataClass?: components['parameters']['dataClass'];
        /** @description How it is monitored */
        monitoring?: components['parameters']['monitoring'];
        /** @description Ids of sections in which something is open */
        section?: components['parameters']['section'];
        /** @description A check and its status, as check-id:status */
        check?: components['parameters']['check'];
        /** @description A check and one of its answered values, as check-id:value */
        answer?: components['parameters']['answer'];
        /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
        verification?: components['parameters']['verification'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description ISO date or date-time; whose verdict changed since */
        changedSince?: components['parameters']['changedSince'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
        /** @description From nextCursor or prevCursor of an answer to the same query */
        cursor?: components['parameters']['cursor'];
        /** @description How many at most, 1 to 200 */
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContradictionList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getSummary: {
    parameters: {
      query?: {
        /** @description Whether it may go to production */
        verdict?: components['parameters']['verdict'];
        /** @description Rung of the ladder */
        level?: components['parameters']['level'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Entity refs of systems */
        system?: components['parameters']['system'];
        /** @description Entity refs of domains */
        domain?: components['parameters']['domain'];
        /** @description Lifecycles as the catalog has them */
        lifecycle?: components['parameters']['lifecycle'];
        /** @description Types as the catalog has them, such as service */
        type?: components['parameters']['type'];
        /** @description Data classes of the checklist; none and unanswered are values too */
        dataClass?: components['parameters']['dataClass'];
        /** @description How it is monitored */
        monitoring?: components['parameters']['monitoring'];
        /** @description Ids of sections in which something is open */
        section?: components['parameters']['section'];
        /** @description A check and its status, as check-id:status */
        check?: components['parameters']['check'];
        /** @description A check and one of its answered values, as check-id:value */
        answer?: components['parameters']['answer'];
        /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
        verification?: components['parameters']['verification'];
        /** @description Ready services, with or without waivers, whose verdict is verified, or only declared */
        verdictVerification?: components['parameters']['verdictVerification'];
        /** @description Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared */
        monitoringVerification?: components['parameters']['monitoringVerification'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description ISO date or date-time; whose verdict changed since */
        changedSince?: components['parameters']['changedSince'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Summary'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getService: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getBrief: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/markdown': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  getHistory: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
        /** @description From nextCursor or prevCursor of an answer to the same query */
        cursor?: components['parameters']['cursor'];
        /** @description How many at most, 1 to 200 */
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  refreshService: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  collectEvidence: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      default: components['responses']['Error'];
    };
  };
  listProposals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  propose: {
    parameters: {
      query?: {
        /** @description Whether to work out the change only */
        dryRun?: components['parameters']['dryRun'];
      };
      header?: never;
      path: {
        kind: components['parameters']['kind'];
        namespace: components['parameters']['namespace'];
        name: components['parameters']['name'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  evaluate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluationRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getInventory: {
    parameters: {
      query?: {
        /** @description Whether it may go to production */
        verdict?: components['parameters']['verdict'];
        /** @description Rung of the ladder */
        level?: components['parameters']['level'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Entity refs of systems */
        system?: components['parameters']['system'];
        /** @description Entity refs of domains */
        domain?: components['parameters']['domain'];
        /** @description Lifecycles as the catalog has them */
        lifecycle?: components['parameters']['lifecycle'];
        /** @description Types as the catalog has them, such as service */
        type?: components['parameters']['type'];
        /** @description Data classes of the checklist; none and unanswered are values too */
        dataClass?: components['parameters']['dataClass'];
        /** @description How it is monitored */
        monitoring?: components['parameters']['monitoring'];
        /** @description Ids of sections in which something is open */
        section?: components['parameters']['section'];
        /** @description A check and its status, as check-id:status */
        check?: components['parameters']['check'];
        /** @description A check and one of its answered values, as check-id:value */
        answer?: components['parameters']['answer'];
        /** @description Verification of at least one verifiable answer: verified, corroborated, linked, declared or contradicted; as check-id:verified of the answer to that check. Or why one is neither verified nor contradicted: verifiable, inconclusive or noProvider */
        verification?: components['parameters']['verification'];
        /** @description Ready services, with or without waivers, whose verdict is verified, or only declared */
        verdictVerification?: components['parameters']['verdictVerification'];
        /** @description Services that are monitored, partly or fully, and whose health endpoint is verified, or only declared */
        monitoringVerification?: components['parameters']['monitoringVerification'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description ISO date or date-time; whose verdict changed since */
        changedSince?: components['parameters']['changedSince'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
      };
      header?: never;
      path: {
        /** @description Id of a check */
        check: components['parameters']['checkId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inventory'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listChecklists: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChecklistList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getProblems: {
    parameters: {
      query?: {
        /** @description How many at most, 1 to 200 */
        limit?: components['parameters']['limit'];
        /** @description How many to skip */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problems'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
