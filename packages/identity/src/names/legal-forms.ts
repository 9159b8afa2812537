/** What kind of body a legal form is, comparable across languages. */
export type FormClass =
  | 'limited'
  | 'joint-stock'
  | 'partnership'
  | 'cooperative'
  | 'foundation'
  | 'association'
  | 'state-enterprise'
  | 'group'
  | 'company'
  | 'branch'
  | 'sole-trader'

export type LegalForm = {
  readonly class: FormClass
  readonly language: string
  /** As normalised names write it: lower case, no dots. Initials that stand apart (`s a`) are joined before comparing. */
  readonly written: readonly string[]
  /** Stands before the name, as in Russian. */
  readonly leading?: true
}

const form = (language: string, formClass: FormClass, written: string): LegalForm => ({
  language,
  class: formClass,
  written: written.split('|'),
})

const leading = (language: string, formClass: FormClass, written: string): LegalForm => ({
  ...form(language, formClass, written),
  leading: true,
})

/** Legal forms by language. Chinese ones end a name without a gap. */
export const legalForms: readonly LegalForm[] = [
  form(
    'en',
    'limited',
    'limited|ltd|ltda|private limited|pvt ltd|pte ltd|pty ltd|proprietary limited',
  ),
  form(
    'en',
    'limited',
    'llc|limited liability company|ooo|co ltd|company limited|co limited|lc|wll',
  ),
  form(
    'en',
    'joint-stock',
    'plc|public limited company|inc|incorporated|corp|corporation|joint stock company|jsc',
  ),
  form(
    'en',
    'joint-stock',
    'ojsc|cjsc|pjsc|pao|oao|zao|ao|nao|open joint stock company|public joint stock company',
  ),
  form('en', 'partnership', 'llp|lp|limited partnership|limited liability partnership|lllp'),
  form('en', 'company', 'co|company|and co|and company|enterprise|enterprises|est|establishment'),
  form('en', 'group', 'group|grp|holding|holdings|holding company|holdings limited|holdings ltd'),
  form('en', 'foundation', 'foundation|trust'),
  form('en', 'association', 'association|society'),
  form('en', 'cooperative', 'cooperative|co operative|coop'),
  form('en', 'branch', 'branch'),
  leading('ru', 'limited', 'ооо|общество с ограниченной ответственностью|ooo|тоо'),
  leading(
    'ru',
    'joint-stock',
    'оао|зао|пао|нао|ао|акционерное общество|открытое акционерное общество|oao|zao|pao',
  ),
  leading('ru', 'joint-stock', 'закрытое акционерное общество|публичное акционерное общество'),
  leading(
    'ru',
    'state-enterprise',
    'фгуп|гуп|муп|fgup|федеральное государственное унитарное предприятие',
  ),
  leading('ru', 'sole-trader', 'ип|индивидуальный предприниматель'),
  leading('ru', 'association', 'ано|нко|автономная некоммерческая организация'),
  form(
    'de',
    'limited',
    'gmbh|gesellschaft mit beschrankter haftung|ggmbh|mbh|ug|ug haftungsbeschrankt',
  ),
  form('de', 'joint-stock', 'ag|aktiengesellschaft|se|kgaa'),
  form(
    'de',
    'partnership',
    'kg|ohg|gbr|gmbh and co kg|gmbh und co kg|gmbh and co|kommanditgesellschaft',
  ),
  form('de', 'cooperative', 'eg|genossenschaft'),
  form('de', 'association', 'ev|verein'),
  form('de', 'foundation', 'stiftung'),
  form('fr', 'limited', 'sarl|eurl|societe a responsabilite limitee|sprl|bvba|srl'),
  form('fr', 'joint-stock', 'sa|sas|sasu|societe anonyme|societe par actions simplifiee'),
  form('fr', 'partnership', 'snc|scs|sci|societe en nom collectif'),
  form('fr', 'company', 'cie|et cie|compagnie'),
  form(
    'es',
    'limited',
    'sl|slu|srl|s de rl|s de rl de cv|sociedad limitada|sociedad de responsabilidad limitada',
  ),
  form(
    'es',
    'joint-stock',
    'sa de cv|sa|sociedad anonima|sau|saa|sapi de cv|sas|sociedad por acciones simplificada',
  ),
  form('es', 'company', 'cia|y cia|compania|cia ltda|y cia ltda'),
  form('es', 'partnership', 's en c|sociedad en comandita|sociedad colectiva'),
  form('it', 'limited', 'srl|srls'),
  form('it', 'joint-stock', 'spa|societa per azioni'),
  form('nl', 'limited', 'bv|besloten vennootschap'),
  form('nl', 'joint-stock', 'nv|naamloze vennootschap'),
  form('pl', 'limited', 'sp z oo|sp z o o|spolka z ograniczona odpowiedzialnoscia'),
  form('pl', 'joint-stock', 'spolka akcyjna'),
  form(
    'und',
    'limited',
    'doo|ood|eood|kft|oy|oyj|ab|aps|as|asa|uab|sia|ou|sdn bhd|bhd|fze|fzco|fzc|kk|gk',
  ),
  form('und', 'joint-stock', 'ad|ead|dd|zrt|nyrt|tbk|anonim sirketi'),
  leading('id', 'limited', 'pt|cv'),
  leading('en', 'joint-stock', 'jsc|pjsc|ojsc|cjsc|joint stock company|open joint stock company'),
  leading(
    'en',
    'joint-stock',
    'public joint stock company|closed joint stock company|private joint stock company',
  ),
  leading('en', 'limited', 'llc|limited liability company|foreign limited liability company'),
  leading(
    'ru',
    'joint-stock',
    'ao|nao|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo',
  ),
  leading(
    'ru',
    'limited',
    'obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu',
  ),
  leading('ru', 'foundation', 'фонд|благотворительный фонд'),
  leading('uk', 'limited', 'тов|tov|товариство з обмеженою відповідальністю'),
  leading('uk', 'joint-stock', 'ат|пат|прат|prat|акціонерне товариство'),
  leading('es', 'foundation', 'fundacion'),
  leading('es', 'association', 'asociacion'),
  leading('pt', 'foundation', 'fundacao'),
  leading('pt', 'association', 'associacao'),
  leading('fr', 'foundation', 'fondation'),
  leading('fr', 'limited', 'sarl|eurl|societe a responsabilite limitee'),
  leading('fr', 'joint-stock', 'societe anonyme'),
  leading('it', 'foundation', 'fondazione'),
  leading('it', 'association', 'associazione'),
  leading('nl', 'foundation', 'stichting'),
  leading('nl', 'association', 'vereniging'),
  leading('de', 'foundation', 'stiftung'),
  leading('id', 'foundation', 'yayasan'),
  leading('ms', 'company', 'syarikat'),
  leading('fa', 'company', 'sherkat|sherkate|شرکت'),
  leading('ar', 'company', 'sharikat|sharikah|شركة|شركه'),
  leading('ar', 'foundation', 'muassasat|مؤسسة'),
  leading('vi', 'limited', 'cong ty tnhh|cong ty trach nhiem huu han|cong ty tnhh mtv'),
  leading('vi', 'joint-stock', 'cong ty co phan|cong ty cp|ctcp'),
  leading('vi', 'company', 'cong ty'),
  form('pt', 'limited', 'lda|limitada|ltda me|eireli'),
  form('pt', 'joint-stock', 'sgps'),
  form('cs', 'limited', 'sro|spol s r o|spol sro|s r o'),
  form('cs', 'joint-stock', 'akciova spolecnost'),
  form('tr', 'limited', 'ltd sti|limited sirketi|san ve tic ltd sti|tic ltd sti'),
  form('tr', 'foundation', 'vakfi'),
  form('tr', 'association', 'dernegi'),
  form(
    'ar',
    'limited',
    'sal|sal offshore|sal holding|saog|saoc|bsc|ksc|kscc|qsc|qpsc|psc|dmcc|fz llc|fz co|wll',
  ),
  form('ko', 'joint-stock', '주식회사|chusik hoesa'),
  form('ko', 'limited', '유한회사|yuhan hoesa'),
  form('he', 'limited', 'בעמ|בע מ'),
  form('hu', 'limited', 'kkt'),
  form('is', 'limited', 'ehf|hf'),
  form('sv', 'partnership', 'handelsbolag|kommanditbolag'),
  form('sv', 'joint-stock', 'aktiebolag|ab publ'),
  form('fi', 'joint-stock', 'osakeyhtio'),
  form('nl', 'partnership', 'vof'),
  form('fr', 'limited', 'ltee|scrl'),
  form('en', 'limited', 'pllc|cic|ltd co|pvt limited|pte limited|pty limited'),
  form('th', 'joint-stock', 'pcl|public company limited|public company'),
  form('zh', 'limited', '有限责任公司|有限公司|责任有限公司'),
  form('zh', 'joint-stock', '股份有限公司|股份公司|股份有限责任公司'),
  form(
    'zh',
    'group',
    '集团有限公司|集团有限责任公司|集团股份有限公司|集团公司|集团|控股集团|控股有限公司|控股集团有限公司',
  ),
  form('zh', 'partnership', '合伙企业|有限责任合伙|有限合伙|普通合伙|特殊普通合伙'),
  form('zh', 'cooperative', '专业合作社|农民专业合作社|合作社|联合社'),
  form('zh', 'branch', '分公司|办事处|代表处|分行|支行|分店'),
  form('zh', 'foundation', '基金会'),
  form('zh', 'association', '协会|学会|商会|促进会|联合会'),
  form('zh', 'sole-trader', '个体工商户|个人独资企业'),
  form('zh', 'company', '公司|总公司'),
  form('ja', 'joint-stock', '株式会社'),
  form('ja', 'limited', '有限会社|合同会社'),
]
