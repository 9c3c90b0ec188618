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
  '/services/{kind}/{namespace}/{name}/gate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether a service may be deployed
     * @description For pipelines: allow, warn or refuse, with the blockers by name. A service that does not exist, or that the caller may not read, is answered as missing, not with 404. Needs readiness.gate.read; a service token needs nothing else, a user catalog.entity.read as well. What it answered is kept.
     */
    get: operations['getGate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services/{kind}/{namespace}/{name}/waivers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request a waiver for one check of a service
     * @description Needs readiness.waiver.request, and that the caller owns the service, unless the permission policy decides by conditions. Only people request. A second request for the same check is refused while the first is undecided (409).
     */
    post: operations['requestWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One page of waivers, requested, in force and ended
     * @description Of services that the caller may read. Needs readiness.decisions.read. Several values of one filter mean any of them; several filters mean all of them.
     */
    get: operations['listWaivers'];
    put?: never;
    /**
     * Request waivers for one check of several services
     * @description Each service by itself: one that is refused does not stop the others, and its problem is in the report.
     */
    post: operations['requestWaivers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What waivers for one check would do to several services
     * @description By name, and which cannot be waived and why. Stores nothing.
     */
    post: operations['previewWaivers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide on several waivers in the same way
     * @description Each by itself; those that are refused have their problem in the report.
     */
    post: operations['decideWaivers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers/{waiverId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One waiver with its record
     * @description Needs readiness.decisions.read.
     */
    get: operations['getWaiver'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waivers/{waiverId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant, refuse, revoke or withdraw a waiver
     * @description Grant and refuse need readiness.waiver.grant, revoke needs readiness.waiver.revoke, withdraw is for those who may request. Only people decide, and nobody grants what they requested. When somebody else was first, the answer is 409, and the error has the waiver as it is now in `waiver`. The same decision of the same person again is answered like the first time. The service is evaluated again before the answer.
     */
    post: operations['decideWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waiver-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What readiness.waivers says, and what the caller may do */
    get: operations['getWaiverRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The record of decisions, newest first
     * @description Of services that the caller may read. Needs readiness.decisions.read.
     */
    get: operations['listDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/gate/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What gates answered, newest first
     * @description Of services that the caller may read. Needs readiness.decisions.read.
     */
    get: operations['listGateAnswers'];
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
      /** @description Of GET /waivers/{waiverId} */
      id?: string;
      ticket?: string;
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
       * @description The section is sensitive, and reasons and observations are left out for this caller
       * @enum {boolean}
       */
      hidden?: true;
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
      | 'waiver-ended'
      | 'waiver-without-reason'
      | 'waiver-too-long'
      | 'waiver-not-allowed'
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
      waivers?: components['schemas']['WaiverChange'][];
    };
    WaiverChange: {
      id: string;
      check: string;
      /** @enum {string} */
      action: 'granted' | 'revoked' | 'expired' | 'notNeeded';
      by?: string;
      /** @description ISO date */
      until?: string;
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
      /** @description Reasons and observations are only for the owner and those of readiness.sensitive */
      sensitive?: boolean;
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
    /** @enum {string} */
    WaiverState:
      | 'requested'
      | 'granted'
      | 'refused'
      | 'revoked'
      | 'expired'
      | 'notNeeded'
      | 'withdrawn';
    /** @enum {string} */
    WaiverSource: 'api' | 'git';
    /** @enum {string} */
    WaiverAction:
      | 'grant'
      | 'refuse'
      | 'revoke'
      | 'withdraw'
      | 'markWrongRule'
      | 'unmarkWrongRule';
    /** @enum {string} */
    GateVerdict: 'allow' | 'warn' | 'refuse';
    /** @enum {string} */
    GateReason: 'ready' | 'notReady' | 'unassessed' | 'missing' | 'stale';
    ObjectionRule: {
      id: string;
      message: string;
    };
    ObjectionObservation: {
      provider: string;
      fact: string;
      /** @description Any JSON value */
      value?: unknown;
      shown?: string;
      observedAt: string;
      url?: string;
    };
    /** @description What was observed when the owner said that it is not right */
    WaiverObjection: {
      rules: components['schemas']['ObjectionRule'][];
      observations: components['schemas']['ObjectionObservation'][];
    };
    WaiverItem: {
      id: string;
      entityRef: string;
      kind: string;
      namespace: string;
      name: string;
      title?: string;
      owner?: string;
      lifecycle?: string;
      verdict?: components['schemas']['Verdict'];
      checklist: string;
      check: string;
      severity: components['schemas']['Severity'];
      checkStatus?: components['schemas']['CheckStatus'];
      state: components['schemas']['WaiverState'];
      source: components['schemas']['WaiverSource'];
      reason?: string;
      ticket?: string;
      until: string;
      requestedBy: string;
      requestedAt: string;
      decidedBy?: string;
      decidedAt?: string;
      endedBy?: string;
      endedAt?: string;
      comment?: string;
      objection?: components['schemas']['WaiverObjection'];
      wrongRule: boolean;
      /** @enum {boolean} */
      hidden?: true;
      batch?: string;
      version: number;
      actions: components['schemas']['WaiverAction'][];
    };
    /** @description What was known of the check at that time */
    DecisionBasis: {
      verdict: components['schemas']['Verdict'];
      status: components['schemas']['CheckStatus'];
      answer?: string;
      message?: string;
      observed?: string;
      evaluatedAt: string;
      revision: number;
    };
    WaiverDecision: {
      id: string;
      waiverId: string;
      entityRef: string;
      checklist: string;
      check: string;
      at: string;
      /** @enum {string} */
      action:
        | 'request'
        | 'grant'
        | 'refuse'
        | 'revoke'
        | 'withdraw'
        | 'expire'
        | 'notNeeded'
        | 'markWrongRule'
        | 'unmarkWrongRule';
      by: string;
      from?: components['schemas']['WaiverState'];
      to: components['schemas']['WaiverState'];
      until: string;
      comment?: string;
      basis?: components['schemas']['DecisionBasis'];
      /** @enum {boolean} */
      hidden?: true;
    };
    WaiverDetail: {
      id: string;
      entityRef: string;
      kind: string;
      namespace: string;
      name: string;
      title?: string;
      owner?: string;
      lifecycle?: string;
      verdict?: components['schemas']['Verdict'];
      checklist: string;
      check: string;
      severity: components['schemas']['Severity'];
      checkStatus?: components['schemas']['CheckStatus'];
      state: components['schemas']['WaiverState'];
      source: components['schemas']['WaiverSource'];
      reason?: string;
      ticket?: string;
      until: string;
      requestedBy: string;
      requestedAt: string;
      decidedBy?: string;
      decidedAt?: string;
      endedBy?: string;
      endedAt?: string;
      comment?: string;
      objection?: components['schemas']['WaiverObjection'];
      wrongRule: boolean;
      /** @enum {boolean} */
      hidden?: true;
      batch?: string;
      version: number;
      actions: components['schemas']['WaiverAction'][];
      decisions: components['schemas']['WaiverDecision'][];
    };
    /** @description ending are the granted ones that end within 14 days */
    WaiverCounts: {
      requested: number;
      granted: number;
      ending: number;
      ended: number;
    };
    WaiverList: {
      items: components['schemas']['WaiverItem'][];
      totalItems: number;
      counts: components['schemas']['WaiverCounts'];
      nextCursor?: string;
      visibility: components['schemas']['Visibility'];
    };
    DecisionList: {
      items: components['schemas']['WaiverDecision'][];
      nextCursor?: string;
      visibility: components['schemas']['Visibility'];
    };
    WaiverRequest: {
      check: string;
      checklist?: string;
      reason: string;
      ticket?: string;
      /** @description ISO date: the last day, in UTC */
      until: string;
      objection?: boolean;
      requestId?: string;
    };
    BulkWaiverRequest: {
      entityRefs: string[];
      check: string;
      checklist?: string;
      reason: string;
      ticket?: string;
      /** @description ISO date: the last day, in UTC */
      until: string;
      objection?: boolean;
      requestId?: string;
    };
    WaiverPreviewRequest: {
      entityRefs: string[];
      check: string;
      checklist?: string;
      /** @description ISO date: the last day, in UTC */
      until: string;
    };
    WaiverProblem: {
      /** @enum {string} */
      code: 'notAllowed' | 'notFound' | 'conflict' | 'invalid';
      message: string;
    };
    WaiverPreviewItem: {
      entityRef: string;
      title?: string;
      owner?: string;
      problem?: components['schemas']['WaiverProblem'];
      checkStatus?: components['schemas']['CheckStatus'];
      verdict?: components['schemas']['Verdict'];
      level?: components['schemas']['Level'];
      verdictAfter?: components['schemas']['Verdict'];
      levelAfter?: components['schemas']['Level'];
      blockersAfter?: string[];
    };
    WaiverPreview: {
      items: components['schemas']['WaiverPreviewItem'][];
    };
    BulkWaiverResultItem: {
      entityRef: string;
      waiver?: components['schemas']['WaiverItem'];
      problem?: components['schemas']['WaiverProblem'];
    };
    BulkWaiverResult: {
      items: components['schemas']['BulkWaiverResultItem'][];
    };
    WaiverDecisionRequest: {
      action: components['schemas']['WaiverAction'];
      version: number;
      comment?: string;
      /** @description ISO date: the last day, in UTC */
      until?: string;
      wrongRule?: boolean;
    };
    WaiverVersion: {
      id: string;
      version: number;
    };
    BulkDecisionRequest: {
      waivers: components['schemas']['WaiverVersion'][];
      action: components['schemas']['WaiverAction'];
      comment?: string;
      /** @description ISO date: the last day, in UTC */
      until?: string;
      wrongRule?: boolean;
    };
    BulkDecisionResultItem: {
      id: string;
      waiver?: components['schemas']['WaiverItem'];
      problem?: components['schemas']['WaiverProblem'];
    };
    BulkDecisionResult: {
      items: components['schemas']['BulkDecisionResultItem'][];
    };
    /** @description Longest waiver by severity */
    WaiverMaxDays: {
      blocker: number;
      required: number;
      recommended: number;
    };
    /** @description Whether the caller may, for at least some services */
    WaiverMay: {
      read: boolean;
      request: boolean;
      grant: boolean;
      revoke: boolean;
    };
    WaiverRules: {
      maxDays: components['schemas']['WaiverMaxDays'];
      never: string[];
      grantedBy: string[];
      trustsGit: boolean;
      may: components['schemas']['WaiverMay'];
    };
    GateBlocker: {
      check: string;
      title: string;
      severity: components['schemas']['Severity'];
      status: components['schemas']['CheckStatus'];
    };
    GateWaiver: {
      check: string;
      title: string;
      until: string;
    };
    GateAnswer: {
      answer: components['schemas']['GateVerdict'];
      reason: components['schemas']['GateReason'];
      message: string;
      entityRef: string;
      checklist?: string;
      requiredLevel?: components['schemas']['Level'];
      verdict?: components['schemas']['Verdict'];
      level?: components['schemas']['Level'];
      blockers: components['schemas']['GateBlocker'][];
      moreBlockers?: number;
      waivers: components['schemas']['GateWaiver'][];
      evaluatedAt?: string;
      checkedAt?: string;
      stale: boolean;
      warnUntil?: string;
    };
    GateRecord: {
      at: string;
      entityRef: string;
      checklist?: string;
      requiredLevel?: components['schemas']['Level'];
      answer: components['schemas']['GateVerdict'];
      reason: components['schemas']['GateReason'];
      blockers: string[];
      evaluatedAt?: string;
      stale: boolean;
      askedBy: string;
    };
    GateRecordList: {
      items: components['schemas']['GateRecord'][];
      nextCursor?: string;
      visibility: components['schemas']['Visibility'];
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
    /** @description Id of a waiver */
    waiverId: string;
    /** @description The level that is needed at least; without it a verdict that is ready */
    requiredLevel: components['schemas']['Level'];
    /** @description What became of the request */
    waiverState: components['schemas']['WaiverState'][];
    /** @description Granted ones that end within so many days */
    endsWithin: number;
    /** @description Entity refs of services, component by default */
    waiverEntityRef: string[];
    /** @description Ids of checks */
    waiverCheck: string[];
    /** @description Severity of the check when it was requested */
    waiverSeverity: components['schemas']['Severity'][];
    /** @description Where it was requested */
    waiverSource: components['schemas']['WaiverSource'][];
    /** @description Entity refs of users or owners, user by default */
    requestedBy: string[];
    /** @description Entity refs of users, user by default */
    decidedBy: string[];
    /** @description Those that were requested together */
    batch: string;
    /** @description Only those with an objection */
    objection: boolean;
    /** @description Only those whose rule is wrong */
    wrongRule: boolean;
    /** @description A field, descending with a leading minus; by default -changedAt, the latest decision first */
    waiverSort:
      | 'requestedAt'
      | '-requestedAt'
      | 'until'
      | '-until'
      | 'changedAt'
      | '-changedAt';
    /** @description What the gate answered */
    gateAnswer: components['schemas']['GateVerdict'][];
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
  getGate: {
    parameters: {
      query?: {
        /** @description Id of the checklist by which it is evaluated. Default: the first that it is in scope of */
        checklist?: components['parameters']['oneChecklist'];
        /** @description The level that is needed at least; without it a verdict that is ready */
        level?: components['parameters']['requiredLevel'];
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
          'application/json': components['schemas']['GateAnswer'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  requestWaiver: {
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
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaiverItem'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listWaivers: {
    parameters: {
      query?: {
        /** @description What became of the request */
        state?: components['parameters']['waiverState'];
        /** @description Granted ones that end within so many days */
        endsWithin?: components['parameters']['endsWithin'];
        /** @description Entity refs of services, component by default */
        entityRef?: components['parameters']['waiverEntityRef'];
        /** @description Entity refs of owners, group by default */
        owner?: components['parameters']['owner'];
        /** @description Ids of checklists by which they are evaluated */
        checklist?: components['parameters']['checklist'];
        /** @description Ids of checks */
        check?: components['parameters']['waiverCheck'];
        /** @description Severity of the check when it was requested */
        severity?: components['parameters']['waiverSeverity'];
        /** @description Where it was requested */
        source?: components['parameters']['waiverSource'];
        /** @description Entity refs of users or owners, user by default */
        requestedBy?: components['parameters']['requestedBy'];
        /** @description Those that were requested together */
        batch?: components['parameters']['batch'];
        /** @description Only those with an objection */
        objection?: components['parameters']['objection'];
        /** @description Only those whose rule is wrong */
        wrongRule?: components['parameters']['wrongRule'];
        /** @description Only what the caller owns */
        mine?: components['parameters']['mine'];
        /** @description Part of the name, title or owner */
        q?: components['parameters']['q'];
        /** @description A field, descending with a leading minus; by default -changedAt, the latest decision first */
        sort?: components['parameters']['waiverSort'];
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
          'application/json': components['schemas']['WaiverList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  requestWaivers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkWaiverRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkWaiverResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  previewWaivers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverPreviewRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaiverPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  decideWaivers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkDecisionRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkDecisionResult'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a waiver */
        waiverId: components['parameters']['waiverId'];
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
          'application/json': components['schemas']['WaiverDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  decideWaiver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of a waiver */
        waiverId: components['parameters']['waiverId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverDecisionRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaiverDetail'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getWaiverRules: {
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
          'application/json': components['schemas']['WaiverRules'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        /** @description Entity refs of services, component by default */
        entityRef?: components['parameters']['waiverEntityRef'];
        /** @description Entity refs of users, user by default */
        by?: components['parameters']['decidedBy'];
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
          'application/json': components['schemas']['DecisionList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listGateAnswers: {
    parameters: {
      query?: {
        /** @description Entity refs of services, component by default */
        entityRef?: components['parameters']['waiverEntityRef'];
        /** @description What the gate answered */
        answer?: components['parameters']['gateAnswer'];
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
          'application/json': components['schemas']['GateRecordList'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
