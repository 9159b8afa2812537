/** One schema: its parents and its own properties by type, names separated by blanks. Stubs (the far ends of references) are left out. */
export interface SchemaRow {
  readonly extends?: readonly string[]
  readonly own?: Readonly<Record<string, string>>
}

/** The schemata of the FollowTheMoney model 3.8: what each extends, and the types of the properties it adds. */
export const schemata: Readonly<Record<string, SchemaRow>> = {
  Address: {
    extends: ['Thing'],
    own: {
      address: 'full',
      country: 'country',
      identifier: 'googlePlaceId osmId',
      number: 'latitude longitude',
      string: 'city postOfficeBox postalCode region remarks state street street2',
    },
  },
  Airplane: {
    extends: ['Vehicle'],
    own: {
      identifier: 'icaoCode serialNumber',
      string: 'manufacturer',
    },
  },
  Analyzable: {
    own: {
      address: 'locationMentioned',
      country: 'detectedCountry',
      email: 'emailMentioned',
      iban: 'ibanMentioned',
      ip: 'ipMentioned',
      language: 'detectedLanguage',
      name: 'companiesMentioned namesMentioned peopleMentioned',
      phone: 'phoneMentioned',
    },
  },
  Article: {
    extends: ['Document'],
  },
  Assessment: {
    extends: ['Thing'],
    own: {
      date: 'publishDate',
      entity: 'author',
      string: 'assessmentId',
    },
  },
  Asset: {
    extends: ['Thing', 'Value'],
  },
  Associate: {
    extends: ['Interval'],
    own: {
      entity: 'associate person',
      string: 'relationship',
    },
  },
  Audio: {
    extends: ['Document'],
    own: {
      number: 'duration samplingRate',
    },
  },
  BankAccount: {
    extends: ['Asset'],
    own: {
      date: 'balanceDate closingDate maxBalanceDate openingDate',
      entity: 'bank',
      iban: 'iban',
      identifier: 'accountNumber bic',
      number: 'balance maxBalance',
      string: 'accountType bankAddress bankName',
    },
  },
  Call: {
    extends: ['Interval'],
    own: {
      entity: 'caller receiver',
      number: 'duration',
      phone: 'callerNumber receiverNumber',
    },
  },
  CallForTenders: {
    extends: ['Interval', 'Thing'],
    own: {
      date: 'awardNoticeDate awardingDate clarificationDeadline contractNoticeDate publicationDate submissionDeadline',
      entity: 'authority onBehalfOf tenderers',
      identifier: 'authorityReferenceId callId cpvCode nutsCode',
      number: 'maximumNumberOfLots numberOfLots',
      string:
        'awardedInLots certificationCheck directive euFunding evaluationMechanism fallsUnderGPPScope involvesOutcome lotsNames multipleTenders paymentOptions procedure procurementType relationToThreshold reverseAuctionsIncluded tendersForLots title',
      url: 'tedUrl',
    },
  },
  Company: {
    extends: ['Asset', 'Organization'],
    own: {
      country: 'jurisdiction',
      identifier:
        'cikCode coatoCode fnsCode ibcRuc ipoCode irsCode isinCode jibCode kppCode mbsCode pfrNumber registrationNumber ricCode ticker voenCode',
      string: 'bikCode caemCode capital fssCode okopfCode oksmCode okvedCode',
    },
  },
  Contract: {
    extends: ['Asset'],
    own: {
      date: 'contractDate',
      entity: 'authority project',
      language: 'language',
      string:
        'cancelled classification criteria method noticeId numberAwards procedure procedureNumber status title type',
    },
  },
  ContractAward: {
    extends: ['Interest', 'Value'],
    own: {
      entity: 'callForTenders contract supplier',
      identifier: 'cpvCode nutsCode',
      string: 'amended documentNumber documentType lotNumber',
      text: 'decisionReason',
    },
  },
  CourtCase: {
    extends: ['Thing'],
    own: {
      date: 'closeDate fileDate',
      identifier: 'caseNumber',
      string: 'category court status type',
    },
  },
  CourtCaseParty: {
    extends: ['Interest'],
    own: {
      entity: 'case party',
    },
  },
  CryptoWallet: {
    extends: ['Thing', 'Value'],
    own: {
      date: 'balanceDate creationDate',
      entity: 'holder',
      identifier: 'publicKey',
      number: 'balance',
      string: 'currencySymbol mangingExchange privateKey',
    },
  },
  Debt: {
    extends: ['Interval', 'Value'],
    own: {
      entity: 'creditor debtor',
    },
  },
  Directorship: {
    extends: ['Interest'],
    own: {
      entity: 'director organization',
      string: 'secretary',
    },
  },
  Document: {
    extends: ['Analyzable', 'Thing'],
    own: {
      checksum: 'contentHash',
      date: 'authoredAt date processedAt publishedAt',
      entity: 'ancestors parent',
      language: 'language translatedLanguage',
      mimetype: 'mimeType',
      number: 'fileSize',
      string:
        'author crawler encoding extension fileName generator messageId processingAgent processingError processingStatus title',
      text: 'bodyText translatedText',
    },
  },
  Documentation: {
    extends: ['Interest'],
    own: {
      entity: 'document entity',
    },
  },
  EconomicActivity: {
    extends: ['Interval'],
    own: {
      country: 'departureCountry destinationCountry originCountry tradingCountry',
      entity:
        'bankAccount bankForeign bankRub contract contractHolder declarant receiver sender transport',
      identifier: 'ccdNumber vedCode',
      string:
        'ccdValue customsAmount customsProcedure directionOfTransportation dollarExchRate invoiceAmount vedCodeDescription',
      text: 'goodsDescription',
    },
  },
  Email: {
    extends: ['Folder', 'HyperText', 'PlainText'],
    own: {
      entity: 'emitters inReplyToEmail recipients',
      json: 'headers',
      string: 'bcc cc from inReplyTo sender subject threadTopic to',
    },
  },
  Employment: {
    extends: ['Interest'],
    own: {
      entity: 'employee employer',
    },
  },
  Event: {
    extends: ['Analyzable', 'Interval', 'Thing'],
    own: {
      address: 'location',
      country: 'country',
      entity: 'involved organizer',
      string: 'important',
    },
  },
  Family: {
    extends: ['Interval'],
    own: {
      entity: 'person relative',
      string: 'relationship',
    },
  },
  Folder: {
    extends: ['Document'],
  },
  HyperText: {
    extends: ['Document'],
    own: {
      html: 'bodyHtml',
    },
  },
  Identification: {
    extends: ['Interval'],
    own: {
      country: 'country',
      entity: 'holder',
      identifier: 'number',
      string: 'authority type',
    },
  },
  Image: {
    extends: ['Document'],
    own: {
      entity: 'pictured',
    },
  },
  Interest: {
    extends: ['Interval'],
    own: {
      string: 'role status',
    },
  },
  Interval: {
    own: {
      date: 'date endDate modifiedAt retrievedAt startDate',
      name: 'namesMentioned',
      string: 'publisher recordId',
      text: 'description indexText summary',
      url: 'alephUrl publisherUrl sourceUrl',
    },
  },
  LegalEntity: {
    extends: ['Thing'],
    own: {
      country: 'jurisdiction mainCountry',
      date: 'dissolutionDate incorporationDate',
      email: 'email',
      entity: 'parent',
      identifier:
        'bvdId dunsCode idNumber innCode leiCode licenseNumber npiCode ogrnCode okpoCode registrationNumber swiftBic taxNumber uniqueEntityId vatCode',
      phone: 'phone',
      string: 'classification icijId legalForm sector status taxStatus',
      url: 'opencorporatesUrl website',
    },
  },
  License: {
    extends: ['Contract'],
    own: {
      string: 'area commodities reviewDate',
    },
  },
  Membership: {
    extends: ['Interest'],
    own: {
      entity: 'member organization',
    },
  },
  Mention: {
    own: {
      country: 'contextCountry',
      email: 'contextEmail',
      entity: 'document resolved',
      name: 'name',
      phone: 'contextPhone',
      string: 'detectedSchema',
    },
  },
  Message: {
    extends: ['Folder', 'HyperText', 'Interval', 'PlainText'],
    own: {
      entity: 'inReplyToMessage recipientAccount recipients sender senderAccount',
      json: 'metadata',
      string: 'inReplyTo subject threadTopic',
    },
  },
  Note: {
    extends: ['Analyzable', 'Thing'],
    own: {
      entity: 'entity',
    },
  },
  Occupancy: {
    extends: ['Interval'],
    own: {
      date: 'declarationDate',
      entity: 'holder post',
      string: 'status',
    },
  },
  Organization: {
    extends: ['LegalEntity'],
    own: {
      identifier: 'cageCode giiNumber imoNumber permId',
    },
  },
  Ownership: {
    extends: ['Interest'],
    own: {
      entity: 'asset owner',
      string:
        'legalBasis ownershipType percentage sharesCount sharesCurrency sharesType sharesValue',
    },
  },
  Package: {
    extends: ['Folder'],
  },
  Page: {
    own: {
      entity: 'document',
      language: 'detectedLanguage',
      number: 'index',
      string: 'translatedTextLanguage',
      text: 'bodyText indexText translatedText',
    },
  },
  Pages: {
    extends: ['Document'],
    own: {
      checksum: 'pdfHash',
    },
  },
  Passport: {
    extends: ['Identification'],
    own: {
      date: 'birthDate',
      gender: 'gender',
      identifier: 'passportNumber personalNumber',
      string: 'birthPlace givenName surname',
    },
  },
  Payment: {
    extends: ['Interval', 'Value'],
    own: {
      entity: 'beneficiary beneficiaryAccount contract payer payerAccount project',
      string: 'programme sequenceNumber transactionNumber',
      text: 'purpose',
    },
  },
  Person: {
    extends: ['LegalEntity'],
    own: {
      country: 'birthCountry citizenship nationality',
      date: 'birthDate deathDate',
      gender: 'gender',
      identifier: 'passportNumber socialSecurityNumber',
      language: 'spokenLanguage',
      number: 'height weight',
      string:
        'appearance birthPlace education ethnicity eyeColor fatherName firstName hairColor lastName middleName motherName nameSuffix political position religion secondName title',
    },
  },
  PlainText: {
    extends: ['Document'],
  },
  Position: {
    extends: ['Thing'],
    own: {
      date: 'dissolutionDate inceptionDate',
      entity: 'organization',
      number: 'numberOfSeats',
      string: 'subnationalArea',
    },
  },
  Post: {
    extends: ['Interest'],
    own: {
      entity: 'holder',
      identifier: 'wikidataId',
      string: 'organization',
    },
  },
  Project: {
    extends: ['Interval', 'Thing', 'Value'],
    own: {
      identifier: 'projectId',
      string: 'goal phase status',
    },
  },
  ProjectParticipant: {
    extends: ['Interest'],
    own: {
      entity: 'participant project',
    },
  },
  PublicBody: {
    extends: ['Organization'],
  },
  RealEstate: {
    extends: ['Asset'],
    own: {
      date: 'createDate',
      entity: 'parent',
      identifier: 'cadastralCode registrationNumber titleNumber',
      number: 'area latitude longitude',
      string: 'censusBlock encumbrance landType propertyType tenure',
    },
  },
  Representation: {
    extends: ['Interest'],
    own: {
      entity: 'agent client',
    },
  },
  Sanction: {
    extends: ['Interval'],
    own: {
      country: 'country',
      date: 'listingDate',
      entity: 'entity',
      identifier: 'authorityId programId unscId',
      string: 'authority duration program provisions status',
      text: 'reason',
      url: 'programUrl',
    },
  },
  Security: {
    extends: ['Asset'],
    own: {
      date: 'issueDate maturityDate',
      entity: 'issuer',
      identifier: 'figiCode isin registrationNumber ticker',
      string: 'classification collateral type',
    },
  },
  Similar: {
    own: {
      entity: 'candidate match',
      number: 'confidenceScore',
      string: 'criteria matcher',
    },
  },
  Succession: {
    extends: ['Interest'],
    own: {
      entity: 'predecessor successor',
    },
  },
  Table: {
    extends: ['Document'],
    own: {
      checksum: 'csvHash',
      json: 'columns',
      number: 'rowCount',
    },
  },
  TaxRoll: {
    extends: ['Interval'],
    own: {
      country: 'country',
      date: 'birthDate',
      entity: 'taxee',
      string: 'givenName income surname taxPaid wealth',
    },
  },
  Thing: {
    own: {
      address: 'address',
      country: 'country',
      date: 'createdAt modifiedAt retrievedAt',
      entity: 'addressEntity proof',
      identifier: 'programId wikidataId',
      name: 'alias name previousName weakAlias',
      string: 'keywords program publisher',
      text: 'description indexText notes summary',
      topic: 'topics',
      url: 'alephUrl publisherUrl sourceUrl wikipediaUrl',
    },
  },
  Trip: {
    extends: ['Event'],
    own: {
      entity: 'endLocation startLocation vehicle',
    },
  },
  UnknownLink: {
    extends: ['Interest'],
    own: {
      entity: 'object subject',
    },
  },
  UserAccount: {
    extends: ['Thing'],
    own: {
      email: 'email',
      entity: 'owner',
      ip: 'ipAddress',
      phone: 'number',
      string: 'password service username',
    },
  },
  Value: {
    own: {
      number: 'amount amountEur amountUsd',
      string: 'currency',
    },
  },
  Vehicle: {
    extends: ['Asset'],
    own: {
      date: 'buildDate deregistrationDate registrationDate',
      entity: 'operator owner',
      identifier: 'registrationNumber',
      string: 'model type',
    },
  },
  Vessel: {
    extends: ['Vehicle'],
    own: {
      country: 'flag pastFlags',
      date: 'nameChangeDate',
      identifier: 'callSign crsNumber imoNumber mmsi',
      number: 'grossRegisteredTonnage tonnage',
      string: 'navigationArea pastTypes registrationPort',
    },
  },
  Video: {
    extends: ['Document'],
    own: {
      number: 'duration',
    },
  },
  Workbook: {
    extends: ['Folder'],
  },
}
