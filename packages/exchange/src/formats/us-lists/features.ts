/** How a labelled fact of the US lists becomes a property. */
export type Feature =
  | { readonly as: 'document'; readonly property: DocumentProperty }
  | {
      readonly as: 'value' | 'date' | 'country' | 'number' | 'phone' | 'website'
      readonly property: string
    }
  | {
      readonly as:
        | 'birth-date'
        | 'birth-place'
        | 'gender'
        | 'lei'
        | 'link'
        | 'operator'
        | 'vessel-id'
        | 'wallet'
    }
  | { readonly as: 'provision' }

export type DocumentProperty =
  | 'passportNumber'
  | 'idNumber'
  | 'socialSecurityNumber'
  | 'taxNumber'
  | 'vatCode'
  | 'registrationNumber'
  | 'licenseNumber'
  | 'okpoCode'

const documents: Readonly<Record<DocumentProperty, readonly string[]>> = {
  passportNumber: [
    'Passport',
    'Diplomatic Passport',
    'British National Overseas Passport',
    'Stateless Person Passport',
    'Diplomatic Passport Laissez-Passer',
  ],
  idNumber: [
    'Travel Document Number',
    'Cedula No.',
    'National ID No.',
    'D.N.I.',
    'C.U.R.P.',
    'Credencial electoral',
    'Electoral Registry No.',
    'Personal ID Card',
    'Cartilla de Servicio Militar Nacional',
    'National Foreign ID Number',
    "Citizen's Card Number",
    'I.F.E.',
    'LE Number',
    'Residency Number',
    'Birth Certificate Number',
    'Turkish Identification Number',
    'Numero de Identidad',
    'Kenyan ID No.',
    'VisaNumberID',
    'C.U.I.P.',
    'C.U.I.',
    'N.I.E.',
    'Tazkira National ID Card',
    'Identification Number',
    'Stateless Person ID Card',
    'Refugee ID Card',
    'Moroccan Personal ID No.',
    'Bosnian Personal ID No.',
    'SRE Permit No.',
    'Immigration No.',
    'UAE Identification',
    'CNP (Personal Numerical Code)',
    'Romanian Permanent Resident CAN',
    'Serial No.',
    'Dubai Chamber of Commerce Membership No.',
    'Istanbul Chamber of Comm. No.',
    'Voter Registration No.',
    'Interpol Red Notice File No.',
  ],
  socialSecurityNumber: ['SSN'],
  taxNumber: [
    'NIT #',
    'R.F.C.',
    'RFC',
    'Tax ID No.',
    'RUC #',
    'RIF #',
    'Italian Fiscal Code',
    'US FEIN',
    'C.U.I.T.',
    'C.I.F.',
    'RTN',
    'Fiscal Code',
    'Numero Unico de Identificacao Tributaria (NUIT)',
    'Romanian Tax Registration',
    'Paraguayan tax identification number',
    'N.I.F.',
    'CNPJ',
    'CPF',
  ],
  vatCode: ['V.A.T. Number'],
  registrationNumber: [
    'Registration Number',
    'Registration ID',
    'Folio Mercantil No.',
    'Matricula Mercantil No',
    'Commercial Registry Number',
    'Company Number',
    'Business Registration Document #',
    'Business Registration Number',
    'C.R. No.',
    'Chamber of Commerce Number',
    'Public Registration Number',
    'UK Company Number',
    'Certificate of Incorporation Number',
    'United Social Credit Code Certificate (USCCC)',
    'Unified Social Credit Code (USCC)',
    'Enterprise Number',
    'Branch Unit Number',
    'File Number',
    'Business Number',
    'Registered Charity No.',
    'Romanian C.R.',
    'Company ID',
    'Economic Register Number (CBLS)',
  ],
  licenseNumber: [
    'Trade License No.',
    'License',
    "Driver's License No.",
    'Pilot License Number',
    'Afghan Money Service Provider License Number',
    "Seafarer's Identification Document",
  ],
  okpoCode: ['Government Gazette Number'],
}

const others: readonly (readonly [string, Feature])[] = [
  ['DOB', { as: 'birth-date' }],
  ['POB', { as: 'birth-place' }],
  ['Gender', { as: 'gender' }],
  ['nationality', { as: 'country', property: 'nationality' }],
  ['citizen', { as: 'country', property: 'citizenship' }],
  ['Nationality of Registration', { as: 'country', property: 'jurisdiction' }],
  ['Position', { as: 'value', property: 'position' }],
  ['Title', { as: 'value', property: 'position' }],
  ['Alternate Title', { as: 'value', property: 'position' }],
  ['Rank', { as: 'value', property: 'title' }],
  ['Organization Established Date', { as: 'date', property: 'incorporationDate' }],
  ['Organization Type', { as: 'value', property: 'sector' }],
  ['Target Type', { as: 'value', property: 'legalForm' }],
  ['D-U-N-S Number', { as: 'value', property: 'dunsCode' }],
  ['SWIFT/BIC', { as: 'value', property: 'swiftBic' }],
  ['BIK (RU)', { as: 'value', property: 'bikCode' }],
  ['ISIN', { as: 'value', property: 'isinCode' }],
  ['Equity Ticker', { as: 'value', property: 'ticker' }],
  ['Issuer Name', { as: 'value', property: 'alias' }],
  ['Legal Entity Number', { as: 'lei' }],
  ['Website', { as: 'website', property: 'website' }],
  ['Email Address', { as: 'value', property: 'email' }],
  ['Email', { as: 'value', property: 'email' }],
  ['Phone Number', { as: 'phone', property: 'phone' }],
  ['Phone No.', { as: 'phone', property: 'phone' }],
  ['Phone', { as: 'phone', property: 'phone' }],
  ['Telephone Number', { as: 'phone', property: 'phone' }],
  ['Telephone No.', { as: 'phone', property: 'phone' }],
  ['Telephone', { as: 'phone', property: 'phone' }],
  ['Digital Currency Address -', { as: 'wallet' }],
  ['Vessel Registration Identification', { as: 'vessel-id' }],
  ['Vessel Registration Number', { as: 'value', property: 'registrationNumber' }],
  ['MMSI', { as: 'value', property: 'mmsi' }],
  ['Vessel Call Sign', { as: 'value', property: 'callSign' }],
  ['Other Vessel Call Sign', { as: 'value', property: 'callSign' }],
  ['Vessel Type', { as: 'value', property: 'type' }],
  ['Other Vessel Type', { as: 'value', property: 'type' }],
  ['Former Vessel Type', { as: 'value', property: 'pastTypes' }],
  ['Vessel Flag', { as: 'country', property: 'flag' }],
  ['Other Vessel Flag', { as: 'country', property: 'flag' }],
  ['Former Vessel Flag', { as: 'country', property: 'pastFlags' }],
  ['Vessel Year of Build', { as: 'date', property: 'buildDate' }],
  ['Gross Tonnage', { as: 'number', property: 'tonnage' }],
  ['Vessel Gross Tonnage', { as: 'number', property: 'tonnage' }],
  ['Vessel Gross Registered Tonnage', { as: 'number', property: 'grossRegisteredTonnage' }],
  ['Aircraft Tail Number', { as: 'value', property: 'registrationNumber' }],
  ['Previous Aircraft Tail Number', { as: 'value', property: 'previousName' }],
  ['Aircraft Model', { as: 'value', property: 'model' }],
  ['Aircraft Type', { as: 'value', property: 'type' }],
  ["Aircraft Manufacturer's Serial Number (MSN)", { as: 'value', property: 'serialNumber' }],
  [
    'Aircraft Construction Number (also called L/N or S/N or F/N)',
    { as: 'value', property: 'serialNumber' },
  ],
  ['Aircraft Serial Identification', { as: 'value', property: 'serialNumber' }],
  ['Aircraft Mode S Transponder Code', { as: 'value', property: 'icaoCode' }],
  ['Aircraft Manufacture Date', { as: 'date', property: 'buildDate' }],
  ['Aircraft Operator', { as: 'operator' }],
  ['Linked To:', { as: 'link' }],
  ['Additional Sanctions Information -', { as: 'provision' }],
  ['Secondary sanctions risk:', { as: 'provision' }],
  [
    'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:',
    { as: 'provision' },
  ],
  ['Executive Order', { as: 'provision' }],
  ['CAATSA Section', { as: 'provision' }],
  ['IFCA Determination -', { as: 'provision' }],
  ['PEESA Information', { as: 'provision' }],
  ['Prohibited Transactions', { as: 'provision' }],
]

/** Every label the lists use in front of a value, with what the value is. Longest labels first. */
export const features: readonly (readonly [string, Feature])[] = [
  ...Object.entries(documents).flatMap(([property, labels]) =>
    labels.map(
      (label) => [label, { as: 'document', property: property as DocumentProperty }] as const,
    ),
  ),
  ...others,
].sort((a, b) => b[0].length - a[0].length)
