// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

function read(files: Record<string, string>) {
  const facts = readFacts(testScope(files));
  return {
    schedules: facts['repository.schedules'].value,
    runs: facts['repository.schedulePlaces'].value,
    kind: facts['repository.scheduleKind'].value,
  };
}

describe('runs of their own', () => {
  it('are those of crontabs and CronJobs, each with its place', () => {
    expect(
      read({
        'deploy/crontab': '# m h\nMAILTO=x\n*/5 * * * * root  run\n@daily run',
        'etc/cron.d/shop': '30 2 * * 1-5 app /srv/report\nnot one line of it\n',
        'docker/shop.cron': '0 4 * * * php bin/clean\n',
        'k8s/report.yaml':
          'kind: CronJob\nmetadata: { name: shop-report }\nspec:\n  schedule: "15 1 * * *"\n',
      }),
    ).toEqual({
      schedules: [
        '*/5 * * * *',
        '0 4 * * *',
        '15 1 * * *',
        '30 2 * * 1-5',
        '@daily',
      ],
      kind: 'own',
      runs: [
        '*/5 * * * * in deploy/crontab:3',
        '0 4 * * * in docker/shop.cron:1',
        '15 1 * * * in k8s/report.yaml:4',
        '30 2 * * 1-5 in etc/cron.d/shop:1',
        '@daily in deploy/crontab:4',
      ],
    });
  });

  it('are those of timers of systemd, without housekeeping', () => {
    const timer = '[Timer]\nOnCalendar=Mon 07:00\nPersistent=true\n';
    const { runs, kind } = read({ 'deploy/digest.timer': timer });
    expect(runs).toEqual(['Mon 07:00 in deploy/digest.timer:2']);
    expect(kind).toBe('own');
    expect(read({ 'deploy/certbot.timer': timer }).runs).toEqual([]);
  });

  it('are neither housekeeping of the machine nor what wakes the table of a framework', () => {
    const { schedules, runs } = read({
      crontab:
        '0 3 * * * certbot renew\n* * * * * php artisan schedule:run\n0 4 * * * logrotate /etc/x\n',
    });
    expect(schedules).toHaveLength(3);
    expect(runs).toEqual([]);
  });
});

describe('schedules in the process', () => {
  it('are told from runs of their own', () => {
    const java = '@Scheduled(cron = "0 0 3 * * *")\nvoid clean() {}\n';
    const cron = '0 4 * * * php bin/clean\n';
    expect(read({ 'src/Jobs.java': java }).kind).toBe('in-process');
    expect(read({ 'src/Jobs.java': java, 'docker/shop.cron': cron }).kind).toBe(
      'both',
    );
    expect(read({ 'src/Jobs.java': '' }).kind).toBeUndefined();
  });

  it.each<[string, string, string, string[]]>([
    [
      'Celery beat',
      'app/config.py',
      `from celery.schedules import crontab
CELERY = {
    "beat_schedule": {
        "night": {"task": "a", "schedule": crontab(hour=3, minute=30)},
        "hour": {
            "task": "b",
            "schedule": crontab(minute="*/10", hour='7-19', day_of_week="mon-fri"),
        },
        "often": {"task": "c", "schedule": timedelta(minutes=5)},
        "seconds": {"task": "d", "schedule": 30.0, "args": ()},
        "set": {"task": "e", "schedule": crontab(hour=HOUR)},
    },
}
`,
      ['*/10 7-19 * * mon-fri', '30 3 * * *', 'every 30s', 'every 5m'],
    ],
    [
      'APScheduler',
      'jobs.py',
      `scheduler.add_job(clean, 'cron', hour=2, minute=15, id='clean')\nscheduler.add_job(x, CronTrigger.from_crontab('0 5 * * *'))\n`,
      ['0 5 * * *', '15 2 * * *'],
    ],
    [
      'django-crontab',
      'shop/settings.py',
      `CRONJOBS = [\n    ('*/5 * * * *', 'shop.cron.poll'),\n    ('0 4 * * 0', 'shop.cron.clean'),\n]\n`,
      ['*/5 * * * *', '0 4 * * 0'],
    ],
    [
      'Sidekiq',
      'config/sidekiq.yml',
      `:scheduler:
  :schedule:
    digest:
      cron: '30 8 * * * Europe/London' # each morning
      class: Digest
    clean:
      every: '1h'
    poll:
      every: ['30m', first_in: '1m']
`,
      ['30 8 * * *', 'every 1h', 'every 30m'],
    ],
    [
      'Solid Queue, in production',
      'config/recurring.yml',
      `production:
  clean:
    class: Clean
    schedule: every day at 2am Europe/London
development:
  clean:
    schedule: every minute
`,
      ['every day at 2am Europe/London'],
    ],
    [
      'whenever',
      'config/schedule.rb',
      `every 1.day, at: '4:30 am' do\n  rake 'clean'\nend\nevery '0 0 27-31 * *' do\n  command 'echo'\nend\n`,
      ['0 0 27-31 * *', 'every 1 day at 4:30 am'],
    ],
    [
      'delayed jobs',
      'app/jobs/clean_job.rb',
      `class CleanJob < CronJob\n  self.cron_expression = '0 2 * * *'\nend\n`,
      ['0 2 * * *'],
    ],
    [
      'Spring',
      'src/main/java/shop/Jobs.java',
      `class Jobs {
  @Scheduled(cron = "0 0 3 * * *", zone = "UTC")
  void clean() {}
  @Scheduled(fixedDelay = 60000)
  void poll() {}
  // @Scheduled(cron = "0 0 4 * * *")
}
`,
      ['0 0 3 * * *'],
    ],
    [
      'Spring, in its settings',
      'src/main/resources/application.properties',
      'jobs.cleanup.cron=0 0 4 * * ?\n#jobs.old.cron=0 0 5 * * ?\n',
      ['0 0 4 * * ?'],
    ],
    [
      'Quartz',
      'Jobs.cs',
      `var trigger = TriggerBuilder.Create().WithCronSchedule("0 0 22 ? * FRI").Build();\n`,
      ['0 0 22 ? * FRI'],
    ],
    [
      'Hangfire',
      'Jobs.cs',
      `RecurringJob.AddOrUpdate<A>("a", x => x.Run(), Cron.Weekly());\nRecurringJob.AddOrUpdate<B>("b", x => x.Run(), Cron.Daily(3, 30));\nRecurringJob.AddOrUpdate<C>("c", x => x.Run(), "*/5 * * * *");\n`,
      ['*/5 * * * *', '0 0 * * 1', '30 3 * * *'],
    ],
    [
      'node-cron and NestJS',
      'src/jobs.ts',
      "cron.schedule('0 3 * * *', clean);\nnew CronJob('0 */5 * * * *', poll);\n  @Cron('15 1 * * *')\nsetInterval(poll, 1000);\n",
      ['0 */5 * * * *', '0 3 * * *', '15 1 * * *'],
    ],
    [
      'Bull',
      'src/queue.ts',
      "await queue.add('clean', {}, {\n  repeat: {\n    pattern: '0 2 * * *',\n  },\n});\n",
      ['0 2 * * *'],
    ],
    [
      'Laravel',
      'app/Console/Kernel.php',
      "<?php\n$schedule->command('clean')->dailyAt('13:00');\n$schedule->job(new A)->cron('5 * * * *');\n$schedule->command('b')\n    ->hourly();\n",
      ['5 * * * *', 'dailyAt 13:00', 'hourly'],
    ],
    [
      'Oban',
      'config/prod.exs',
      'config :shop, Oban,\n  plugins: [\n    {Oban.Plugins.Cron,\n     crontab: [\n       {"0 3 * * *", Shop.Clean},\n       {"@hourly", Shop.Poll}\n     ]}\n  ]\n',
      ['0 3 * * *', '@hourly'],
    ],
    [
      'Go',
      'jobs/jobs.go',
      'c := cron.New()\nc.AddFunc("30 4 * * *", clean)\nticker := time.NewTicker(time.Minute)\n',
      ['30 4 * * *'],
    ],
    [
      'Rust',
      'src/jobs.rs',
      'let s = JobScheduler::new().await?;\ns.add(Job::new_async("0 0 3 * * *", run)?).await?;\n',
      ['0 0 3 * * *'],
    ],
  ])('are read of %s, and are no runs of their own', (_, path, text, found) => {
    expect(read({ [path]: text })).toEqual({
      schedules: found,
      runs: [],
      kind: 'in-process',
    });
  });

  it.each([
    ['tests', 'tests/test_jobs.py', `cron.schedule('0 3 * * *')`],
    [
      'a pipeline',
      '.github/workflows/x.yml',
      "on:\n  schedule:\n    - cron: '0 3 * * *'\n",
    ],
    ['a script', 'scripts/x.py', `crontab = '0 3 * * *'`],
    ['a product of numbers', 'src/a.ts', "const every = '2 * 60 * 60 * 1000';"],
    [
      'what is far from any schedule',
      'src/a.ts',
      `schedule();\n${'x();\n'.repeat(9)}const pattern = '0 3 * * *';`,
    ],
  ])('are not read of %s', (_, path, text) => {
    expect(read({ [path]: text }).schedules).toEqual([]);
  });
});
