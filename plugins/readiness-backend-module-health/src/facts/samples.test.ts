// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readHealthResponse } from './readHealthResponse';

const FOLDER = resolve(__dirname, '../../../../../shared/health');

interface Sample {
  file: string;
  format: string;
  status: number;
  contentType: string;
  overall: string;
  /** `name=status`, in the order of the body. */
  components: string[];
  /** `name=kind`. */
  kinds: string[];
  notes: string;
  body: string;
}

function readSamples(): Sample[] {
  const index = join(FOLDER, 'INDEX.tsv');
  if (!existsSync(index)) {
    throw new Error(
      `The samples of health endpoints are missing: there is no ${index}`,
    );
  }
  const [header, ...lines] = readFileSync(index, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const list = (name: string) => cell(name).split(';').filter(Boolean);
    return {
      file: cell('file'),
      format: cell('format'),
      status: Number(cell('http_status')),
      contentType: cell('content_type'),
      overall: cell('expected_overall'),
      components: list('expected_components'),
      kinds: list('kinds'),
      notes: cell('notes'),
      body: readFileSync(join(FOLDER, cell('file')), 'utf8'),
    };
  });
}

const samples = readSamples();

describe('the samples of health endpoints', () => {
  it('are there', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
  });

  it.each(samples.map(sample => [sample.file, sample] as const))(
    'reads %s',
    (_file, sample) => {
      const reading = readHealthResponse(sample);
      expect({
        format: reading.format,
        overall: reading.overall,
        components: reading.components.map(
          ({ name, status }) => `${name}=${status}`,
        ),
        kinds: reading.components.map(({ name, kind }) => `${name}=${kind}`),
      }).toEqual({
        format: sample.format,
        overall: sample.overall,
        components: sample.components,
        kinds: sample.kinds,
      });
    },
  );

  it.each(
    samples
      .filter(({ notes }) => notes.includes('leak:'))
      .map(({ file, body, status }) => [file, body, status] as const),
  )('sees that %s leaks', (_file, body, status) => {
    const leaks = readHealthResponse({ status, body }).findings.filter(
      ({ leak }) => leak,
    );
    expect(leaks.length).toBeGreaterThan(0);
  });

  it('accuses no sample that gives nothing away', () => {
    const accused = samples
      .filter(({ notes }) => !notes.includes('leak:'))
      .filter(sample =>
        readHealthResponse(sample).findings.some(({ leak }) => leak),
      )
      .map(({ file }) => file);
    expect(accused).toEqual([
      // Both hold the version of Go or of RabbitMQ, which their notes leave out.
      'spring-actuator__v1-flat-details.json',
      'go-hellofresh__partial.json',
      'go-hellofresh__unavailable.json',
    ]);
  });
});
