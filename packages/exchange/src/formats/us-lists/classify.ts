const PUBLIC =
  /\b(MINISTRY|MINISTERIO|GOVERNMENT OF|CENTRAL BANK|CUSTOMS|DIRECTORATE|DEPARTMENT|INTELLIGENCE SERVICE|SECURITY SERVICE|NATIONAL GUARD|NATIONAL POLICE|ARMED FORCES|AIR FORCE|PROSECUTOR'S OFFICE|EMBASSY|STATE SECURITY)\b/
const COMPANY =
  /(?:^|[\s,(.-])(CO|COMPANY|CORP|CORPORATION|INC|LTD|LIMITED|LTDA|LIMITADA|LLC|L\.L\.C|LLP|L\.P|PLC|GMBH|AG|A\.G|S\.?A\.?S|S\.?A|S\.A\.L|SAL|SARL|S\.A\.R\.L|S\.R\.L|SRL|S\.P\.A|SPA|B\.?V|N\.?V|A\.?S|A\/S|OY|AB|JSC|PJSC|OJSC|CJSC|OAO|OOO|ZAO|PAO|AO|TOO|D\.?O\.?O|E\.?U|EOOD|OOD|EAD|AD|KFT|SDN BHD|BHD|PTE|PTY|FZE|FZCO|FZC|FZ-LLC|DMCC|C\.?V|S\. EN C|Y CIA|CIA|E\.I\.R\.L|C\.A|CA|K\.K|HOLDING|HOLDINGS|BANK|BANCO|AIRLINES|AIRWAYS|SHIPPING|TRADING|ENTERPRISES?|INDUSTRIES)(?=$|[\s,).])/
const ORGANISATION =
  /\b(ORGANI[SZ]ATION|FOUNDATION|FUNDACION|ASSOCIATION|ASOCIACION|SOCIETY|PARTY|FRONT|ARMY|BRIGADES?|BATTALION|FORCES?|MOVEMENT|COMMITTEE|COUNCIL|UNIVERSITY|INSTITUTE|COLLEGE|ACADEMY|CARTEL|GROUP|NETWORK|UNION|CENT(?:ER|RE)|TRUST|FUND|CHARITY|RELIEF|CLUB|LEAGUE|CORPS|COMMISSION|AGENCY|BUREAU|OFFICE)\b/

/** What kind of legal entity a name speaks of; `LegalEntity` where it does not say. */
export function classifyOrganisation(name: string): string {
  const upper = name.toUpperCase()
  if (PUBLIC.test(upper)) return 'PublicBody'
  if (COMPANY.test(upper)) return 'Company'
  return ORGANISATION.test(upper) ? 'Organization' : 'LegalEntity'
}

/** The schema once the facts are in: some properties belong to organisations or companies only. */
export function settleSchema(schema: string, has: (property: string) => boolean): string {
  if (has('bikCode') || has('isinCode') || has('ticker')) return 'Company'
  return has('imoNumber') && schema === 'LegalEntity' ? 'Organization' : schema
}
