import { dpl } from './dpl/importer.ts'
import { euFsf } from './eu-fsf/importer.ts'
import { ukSanctions } from './uk-sanctions/importer.ts'
import { csl } from './csl/importer.ts'
import { csvImporter } from './csv/importer.ts'
import type { Exporter } from './exporter.ts'
import { ftmImporter } from './ftm/importer.ts'
import { ftmExporter } from './ftm/write-ftm.ts'
import type { Importer } from './importer.ts'
import { ofacSdn } from './ofac-sdn/importer.ts'
import { senzingExporter } from './senzing/write-senzing.ts'
import { statementsExporter } from './statements-csv/write-statements.ts'
import { targetsSimpleExporter } from './targets-simple-csv/write-targets-simple.ts'
import { unXml } from './un-xml/importer.ts'
import { worldbankJson } from './worldbank-json/importer.ts'

/** Formats `xinyong import` reads. */
export const importFormats = [
  'ofac-sdn',
  'csl',
  'dpl',
  'uk-sanctions',
  'eu-fsf',
  'un-xml',
  'worldbank-json',
  'ftm',
  'csv',
] as const
export type FormatId = (typeof importFormats)[number]

export const importers: Readonly<Record<FormatId, Importer>> = {
  'ofac-sdn': ofacSdn,
  csl,
  dpl,
  'uk-sanctions': ukSanctions,
  'eu-fsf': euFsf,
  'un-xml': unXml,
  'worldbank-json': worldbankJson,
  ftm: ftmImporter,
  csv: csvImporter,
}

/** Formats `xinyong export` writes. */
export const exportFormats = ['ftm', 'targets-simple-csv', 'statements-csv', 'senzing'] as const
export type ExportFormatId = (typeof exportFormats)[number]

export const exporters: Readonly<Record<ExportFormatId, Exporter>> = {
  ftm: ftmExporter,
  'targets-simple-csv': targetsSimpleExporter,
  'statements-csv': statementsExporter,
  senzing: senzingExporter,
}
