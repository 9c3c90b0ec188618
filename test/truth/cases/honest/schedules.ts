// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';

/** A process that runs anyway and heeds the clock is still only what it is; so is a machine that keeps itself tidy. */
export const schedulesHonest: TruthCase[] = [
  {
    name: 'a worker of Celery with a beat',
    answers: { runs: 'http, worker' },
    files: {
      'app/celery.py':
        'from celery.schedules import crontab\n\nCELERYBEAT_SCHEDULE = {\n    "clean": {"task": "clean", "schedule": crontab(hour=3, minute=0)},\n}\n',
    },
  },
  {
    name: 'timers of Spring in a server',
    files: {
      'src/main/java/shop/Jobs.java':
        'class Jobs {\n  @Scheduled(cron = "0 0 3 * * *")\n  void clean() {}\n}\n',
    },
  },
  {
    name: 'NestJS that refreshes its cache',
    files: {
      'src/refresh.service.ts':
        "export class Refresh {\n  @Cron('*/10 * * * *')\n  refresh() {}\n}\n",
    },
  },
  {
    name: 'recurring jobs of a worker of Sidekiq',
    answers: { runs: 'http, worker' },
    files: {
      'config/sidekiq.yml':
        ':scheduler:\n  :schedule:\n    digest:\n      cron: "30 8 * * *"\n      class: Digest\n',
    },
  },
  {
    name: 'a machine that renews its certificates',
    files: {
      'deploy/crontab': '0 3 * * * root certbot renew --quiet\n',
    },
  },
  {
    name: 'a framework that is woken each minute to see its own table',
    files: {
      'docker/crontab': '* * * * * php /srv/artisan schedule:run\n',
      'routes/console.php':
        "<?php\nSchedule::command('clean')->dailyAt('03:00');\n",
    },
  },
  {
    name: 'a nightly pipeline and a nightly update of its dependencies',
    files: {
      '.github/workflows/nightly.yml':
        'on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  test:\n    runs-on: ubuntu-latest\n',
      'renovate.json': '{ "schedule": ["0 5 * * 1"] }\n',
    },
  },
  {
    name: 'a field in which its users write cron expressions',
    files: {
      'src/Schedule.tsx':
        'export const Field = () => <input name="cron" placeholder="0 3 * * *" />;\n',
    },
  },
];
