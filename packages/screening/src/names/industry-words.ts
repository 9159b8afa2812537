// What Chinese company names say about the trade (行业), with the words English names use for it. General knowledge,
// set down by hand. First the Han writing, then its usual English, then other renderings.
const TRADES = `通信 communications communication telecom telecommunications
通讯 communications telecom
电信 telecom telecommunications
电子 electronics electronic
电气 electric electrical
电器 electrical appliances appliance
电力 power electric electricity
电网 grid
电缆 cable cables
能源 energy
新能源 newenergy energy
石油 petroleum oil
石化 petrochemical petrochemicals
石油化工 petrochemical petrochemicals
天然气 gas naturalgas
海洋 ocean offshore marine oceanic
化工 chemical chemicals
化学 chemical chemistry
煤炭 coal
煤业 coal
矿业 mining
钢铁 steel iron
冶金 metallurgical metallurgy
有色金属 nonferrous metals
金属 metal metals
材料 materials material
新材料 materials advancedmaterials
机械 machinery
机电 electromechanical
设备 equipment
装备 equipment
仪器 instruments instrument
仪表 instruments
制造 manufacturing
重工 heavyindustry heavyindustries
工业 industry industries industrial
实业 industry industrial enterprise
产业 industry industries
工程 engineering
建设 construction
建筑 construction building architecture
建材 buildingmaterials
路桥 roadbridge
铁路 railway rail
铁道 railway
中铁 chinarailway
航空 aviation airlines aero
航天 aerospace
航空工业 aviationindustry
宇航 aerospace astronautics
卫星 satellite
船舶 shipbuilding ship marine
造船 shipbuilding
航运 shipping
海运 shipping oceanshipping marine
远洋 oceanshipping ocean
物流 logistics
运输 transportation transport
快递 express
港口 port
汽车 automobile auto automotive motor motors
摩托车 motorcycle
客车 bus coach
轮胎 tire tyre
科技 technology technologies tech science
技术 technology technologies tech
信息 information
信息技术 informationtechnology it
网络 network networks
软件 software
计算机 computer computers
半导体 semiconductor semiconductors
集成电路 integratedcircuit
芯片 chip microchip
微电子 microelectronics
光电 optoelectronics photoelectric
光学 optics optical
激光 laser
数据 data
智能 intelligent intelligence smart
人工智能 artificialintelligence ai
机器人 robot robotics
自动化 automation
控制 control
精密 precision
数码 digital
数字 digital
电脑 computer
互联网 internet
生物 biological biotech bio biology
生物科技 biotech biotechnology
基因 gene genomics
制药 pharmaceutical pharmaceuticals pharma
医药 pharmaceutical medicine pharmaceuticals
药业 pharmaceutical pharmaceuticals
医疗 medical
医疗器械 medicaldevice medicalequipment
医院 hospital
健康 health
食品 food foods foodstuff
乳业 dairy
酒业 liquor wine
酿酒 brewery distillery
饮料 beverage
农业 agriculture agricultural
农产品 agriculturalproducts
种业 seed
林业 forestry
渔业 fishery fisheries
水产 fishery aquatic aquaticproducts
牧业 livestock
纺织 textile textiles
服装 garment clothing apparel
鞋业 shoes footwear
家具 furniture
家居 home
纸业 paper
造纸 paper
印刷 printing
包装 packaging
塑料 plastic plastics
塑胶 plastic plastics
橡胶 rubber
玻璃 glass
陶瓷 ceramics
水泥 cement
环保 environmental environmentalprotection
环境 environment environmental
水务 water
贸易 trading trade
进出口 importexport
外贸 foreigntrade
国际 international intl
国际贸易 internationaltrade internationaltrading
商贸 trading commercial commerce
商业 commercial business
经贸 economictrade
百货 departmentstore
超市 supermarket
零售 retail
电子商务 ecommerce
投资 investment investments
控股 holding holdings
资本 capital
资产 asset assets
资产管理 assetmanagement
基金 fund
证券 securities
期货 futures
银行 bank
保险 insurance
人寿 life
人寿保险 lifeinsurance
财产保险 propertyinsurance
信托 trust
租赁 leasing
担保 guarantee
金融 financial finance
融资 financing
财务 finance
房地产 realestate property
地产 realestate property properties land
置业 property realestate
物业 property
酒店 hotel
旅游 tourism travel
餐饮 catering restaurant
传媒 media
传播 communication media
文化 culture cultural
广告 advertising
影视 film
出版 publishing press
教育 education
咨询 consulting consultancy
服务 services service srv
管理 management
研究 research
研究院 researchinstitute institute academy
研究所 researchinstitute institute
研究中心 researchcenter
实验室 laboratory lab
大学 university
学院 college institute
中心 center centre
发展 development
开发 development
联合 united joint union
总 general
工贸 industrytrade
军工 militaryindustry
兵器 ordnance weapons arms
核 nuclear
核工业 nuclearindustry
安防 security surveillance
安全 security safety
监控 surveillance
供应链 supplychain
厂 factory plant works
工厂 factory
商行 trading firm
店 store shop`

/** Words of organisation names that say little about which one it is. */
const GENERIC = new Set(
  (
    'international intl global worldwide world general trading trade commerce commercial industries industry industrial ' +
    'enterprise enterprises services service solutions systems system management consulting development investment ' +
    'investments capital technology technologies tech engineering construction manufacturing import export shipping ' +
    'logistics transport transportation marketing equipment supply supplies products center centre institute national ' +
    'organization organisation bureau office agency department ministry committee association company corporation'
  ).split(' '),
)

type Trades = {
  readonly english: ReadonlyMap<string, readonly string[]>
  readonly longestFirst: readonly string[]
}

const buildTrades = (): Trades => {
  const english = new Map<string, readonly string[]>()
  for (const line of TRADES.split('\n')) {
    const [han = '', ...words] = line.split(' ')
    english.set(han, words)
  }
  const longestFirst = [...english.keys()].toSorted((a, b) => b.length - a.length)
  return { english, longestFirst }
}

const trades = buildTrades()

const TRADE_ENGLISH: ReadonlySet<string> = new Set([...trades.english.values()].flat())

/** English renderings of a Han trade word, the usual one first; none for other words. */
export const tradeInEnglish = (han: string): readonly string[] => trades.english.get(han) ?? []

/** Han trade words, the longest first. */
export const tradeWords: readonly string[] = trades.longestFirst

/** Whether an organisation of any name may carry this word. */
export const isGeneric = (word: string): boolean => GENERIC.has(word) || TRADE_ENGLISH.has(word)
