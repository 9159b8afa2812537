// Made from the vocabularies of rulebook and identity; test/generated.test.ts checks that it is fresh.
interface Term {
  readonly id: string
  readonly en: string
  readonly zh: string
}

export const activities: readonly Term[] = [
  { id: 'travel.air.ticket', en: 'Buy an air ticket', zh: '购买飞机票' },
  {
    id: 'travel.rail.high-speed',
    en: 'Take a seat on a G-series train',
    zh: '乘坐G字头动车组列车',
  },
  {
    id: 'travel.rail.first-class',
    en: 'Take first class or better on other EMU trains',
    zh: '乘坐其他动车组列车一等以上座位',
  },
  { id: 'travel.rail.soft-sleeper', en: 'Take a soft sleeper', zh: '乘坐列车软卧' },
  { id: 'travel.rail.ticket', en: 'Buy any train ticket', zh: '购买火车票' },
  {
    id: 'travel.ship.second-class',
    en: 'Take second class or better on a ship',
    zh: '乘坐轮船二等以上舱位',
  },
  { id: 'travel.holiday', en: 'Travel for tourism', zh: '旅游、度假' },
  { id: 'travel.abroad', en: 'Leave the country', zh: '出境' },
  { id: 'stay.star-hotel', en: 'Stay at a starred hotel', zh: '入住星级以上宾馆、酒店' },
  { id: 'leisure.nightclub', en: 'Spend at a nightclub', zh: '在夜总会消费' },
  { id: 'leisure.golf', en: 'Spend at a golf course', zh: '在高尔夫球场消费' },
  { id: 'purchase.luxury', en: 'Buy luxury goods', zh: '购买奢侈品' },
  {
    id: 'purchase.real-estate',
    en: 'Buy, build or lavishly renovate property',
    zh: '购买不动产、新建扩建、高档装修房屋',
  },
  {
    id: 'purchase.vehicle.non-business',
    en: 'Buy a vehicle not needed for business',
    zh: '购买非经营必需车辆',
  },
  {
    id: 'purchase.insurance.investment',
    en: 'Buy high-premium investment insurance',
    zh: '支付高额保费购买保险理财产品',
  },
  {
    id: 'rent.office.high-end',
    en: 'Rent high-end offices or flats',
    zh: '租赁高档写字楼、宾馆、公寓等场所办公',
  },
  {
    id: 'school.private.high-fee',
    en: 'Send a child to a high-fee private school',
    zh: '子女就读高收费私立学校',
  },
  {
    id: 'consume.non-necessity',
    en: 'Other non-necessary consumption',
    zh: '其他非生活和工作必需的消费',
  },
  { id: 'corporate.register', en: 'Register a company', zh: '设立公司' },
  {
    id: 'corporate.officer.appoint',
    en: 'Appoint as legal representative, director, supervisor or senior manager',
    zh: '担任法定代表人、董事、监事、高级管理人员',
  },
  {
    id: 'corporate.officer.appoint.head',
    en: 'Appoint as legal representative or principal head',
    zh: '担任法定代表人、主要负责人',
  },
  {
    id: 'corporate.officer.appoint.charity',
    en: 'Manage a charity',
    zh: '担任慈善组织负责人、管理人员',
  },
  {
    id: 'corporate.officer.appoint.food',
    en: 'Manage food production or trading',
    zh: '从事食品生产经营管理工作',
  },
  {
    id: 'corporate.officer.appoint.drug',
    en: 'Manage drug production or trading',
    zh: '从事药品生产经营管理工作',
  },
  {
    id: 'corporate.officer.appoint.securities',
    en: 'Be an officer of an issuer or in securities business',
    zh: '担任证券发行人高级职务或者从事证券业务',
  },
  { id: 'corporate.bond.issue', en: 'Issue bonds', zh: '发行债券' },
  { id: 'corporate.listing', en: 'List securities', zh: '证券发行上市' },
  {
    id: 'finance.establish',
    en: 'Found or control a financial company',
    zh: '设立、控股金融类公司',
  },
  { id: 'finance.credit', en: 'Take a loan or credit', zh: '贷款、融资授信' },
  { id: 'finance.fund-transfer', en: 'Deal in funds or property', zh: '资金及财产交易' },
  { id: 'procurement.bid', en: 'Bid for public procurement', zh: '参加政府采购、招标投标' },
  {
    id: 'procurement.contract',
    en: 'Receive a contract financed by a bank of the group',
    zh: '获得银行资助合同',
  },
  { id: 'procurement.subcontract', en: 'Serve as a nominated subcontractor', zh: '担任指定分包商' },
  { id: 'permit.market-access', en: 'Receive a permit or market access', zh: '行政许可、市场准入' },
  {
    id: 'permit.market-access.food',
    en: 'Receive a licence to produce or trade food',
    zh: '食品生产经营许可',
  },
  { id: 'permit.market-access.drug', en: 'Receive a drug permit', zh: '药品许可' },
  { id: 'permit.market-access.project', en: 'Receive the approval of a project', zh: '项目审批' },
  { id: 'permit.qualification', en: 'Receive a qualification', zh: '资质认定' },
  {
    id: 'permit.qualification.fundraising',
    en: 'Receive the qualification for public fundraising',
    zh: '公开募捐资格',
  },
  {
    id: 'permit.qualification.food-inspection',
    en: 'Qualify for food inspection',
    zh: '食品检验资质',
  },
  {
    id: 'permit.qualification.safety-assessment',
    en: 'Qualify for safety assessment or inspection',
    zh: '安全评价、检测检验资质',
  },
  { id: 'subsidy.receive', en: 'Receive subsidies or public funds', zh: '获得补贴性资金支持' },
  {
    id: 'subsidy.receive.environment',
    en: 'Receive funds for environmental protection',
    zh: '获得环境保护专项资金',
  },
  { id: 'subsidy.receive.research', en: 'Receive funds for research', zh: '获得科研资金' },
  { id: 'tax.preference', en: 'Enjoy a tax preference', zh: '享受税收优惠' },
  { id: 'land.bid', en: 'Bid for public land or resources', zh: '参与土地等公共资源交易' },
  { id: 'honour.receive', en: 'Receive public honours', zh: '评优评先、授予荣誉' },
  {
    id: 'honour.receive.science',
    en: 'Receive honours for science and technology',
    zh: '获得科学技术奖励、荣誉',
  },
  { id: 'employment.civil-service', en: 'Be recruited as a civil servant', zh: '录用为公务员' },
  {
    id: 'employment.public-institution',
    en: 'Be recruited by a public institution',
    zh: '招聘为事业单位工作人员',
  },
  {
    id: 'employment.soe-manager',
    en: 'Be a manager of a state-owned enterprise',
    zh: '担任国有企业领导',
  },
  { id: 'employment.assessor', en: 'Serve as a people’s assessor', zh: '担任人民陪审员' },
  { id: 'trade.export', en: 'Export or re-export controlled items', zh: '出口、再出口受管制物项' },
  { id: 'customs.certified', en: 'Receive customs certification', zh: '海关认证' },
  { id: 'stadium.enter', en: 'Enter a regulated football match', zh: '进入受管制足球比赛场' },
  {
    id: 'stadium.ticket',
    en: 'Buy a ticket to a regulated football match',
    zh: '购买受管制足球比赛门票',
  },
  {
    id: 'travel.abroad.match',
    en: 'Travel abroad in a match’s control period',
    zh: '比赛管制期内出境',
  },
]

export const identifierSchemes: readonly Term[] = [
  { id: 'cn.uscc', en: 'Unified social credit code (China)', zh: '统一社会信用代码' },
  { id: 'cn.org-code', en: 'Organisation code (China)', zh: '组织机构代码' },
  { id: 'cn.resident-id', en: 'Resident identity number (China)', zh: '公民身份号码' },
  { id: 'lei', en: 'Legal entity identifier (LEI)', zh: '全球法人识别编码（LEI）' },
  { id: 'gb.company', en: 'Company number (United Kingdom)', zh: '英国公司编号' },
  {
    id: 'us.ein',
    en: 'Employer identification number (United States)',
    zh: '美国雇主识别号（EIN）',
  },
  { id: 'bic', en: 'Business identifier code (BIC)', zh: '业务识别码（BIC）' },
  { id: 'imo', en: 'IMO ship number', zh: 'IMO 船舶识别号' },
  { id: 'iban', en: 'Bank account number (IBAN)', zh: '国际银行账号（IBAN）' },
  { id: 'isin', en: 'Securities number (ISIN)', zh: '国际证券识别码（ISIN）' },
  { id: 'duns', en: 'D-U-N-S number', zh: '邓白氏编码（D-U-N-S）' },
  { id: 'passport', en: 'Passport number', zh: '护照号码' },
  { id: 'ofac.uid', en: 'OFAC list number', zh: 'OFAC 名单编号' },
  { id: 'wb.id', en: 'World Bank supplier number', zh: '世界银行供应商编号' },
  { id: 'tax-id', en: 'Tax number', zh: '税号' },
  { id: 'national-id', en: 'National identity number', zh: '国民身份号码' },
  { id: 'registration-number', en: 'Registration number', zh: '登记号' },
  { id: 'other', en: 'Other number', zh: '其他编号' },
]
