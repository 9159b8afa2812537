// Chinese administrative divisions that begin company names (行政区划), and countries: general knowledge, by hand.
const DIVISIONS =
  '中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 ' +
  '台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 长治 晋城 临汾 运城 ' +
  '呼和浩特 包头 赤峰 鄂尔多斯 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 盘锦 长春 四平 通化 延边 哈尔滨 齐齐哈尔 大庆 牡丹江 佳木斯 ' +
  '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 张家港 常熟 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 ' +
  '丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 安庆 滁州 阜阳 六安 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 九江 赣州 吉安 宜春 上饶 ' +
  '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 南阳 商丘 信阳 ' +
  '武汉 黄石 十堰 宜昌 襄阳 荆州 黄冈 长沙 株洲 湘潭 衡阳 岳阳 常德 郴州 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 东莞 中山 ' +
  '潮州 揭阳 南宁 柳州 桂林 北海 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 乐山 宜宾 贵阳 遵义 昆明 曲靖 大理 拉萨 西安 宝鸡 咸阳 延安 兰州 ' +
  '天水 西宁 银川 乌鲁木齐 克拉玛依 台北 高雄 台中 台南 新竹 九龙 新界'

const COUNTRIES =
  'china chinese prc taiwan hongkong macau japan korea dprk russia russian iran iraq syria ukraine belarus germany france italy spain ' +
  'portugal america usa us uk britain england scotland ireland canada mexico brazil argentina chile peru colombia venezuela ' +
  'cuba panama india pakistan afghanistan bangladesh nepal srilanka indonesia malaysia singapore thailand vietnam cambodia ' +
  'laos myanmar burma philippines australia turkey turkiye israel lebanon jordan egypt libya tunisia algeria morocco sudan ' +
  'ethiopia kenya nigeria ghana uganda tanzania congo angola zimbabwe somalia mali uae emirates dubai qatar kuwait bahrain oman yemen ' +
  'kazakhstan uzbekistan turkmenistan tajikistan kyrgyzstan azerbaijan armenia georgia poland romania bulgaria serbia croatia ' +
  'hungary austria switzerland netherlands holland belgium sweden norway finland denmark estonia latvia lithuania greece cyprus malta'

const divisions: ReadonlySet<string> = new Set(DIVISIONS.split(' '))
const countries: ReadonlySet<string> = new Set(COUNTRIES.split(' '))
const LONGEST = 4
const SUFFIX = /^(?:特别行政区|自治区|自治州|地区|省|市|县|区)/

/** The administrative division a Han name begins with, its suffix (省, 市 …) apart; undefined where there is none. */
export const leadingDivision = (
  han: string,
): { readonly division: string; readonly rest: string } | undefined => {
  for (let size = LONGEST; size > 1; size -= 1) {
    const division = han.slice(0, size)
    if (!divisions.has(division)) continue
    const rest = han.slice(size).replace(SUFFIX, '')
    // Something must be left to name the body.
    return rest === '' ? undefined : { division, rest }
  }
  return undefined
}

export const isDivision = (han: string): boolean => divisions.has(han)

export const isCountry = (word: string): boolean => countries.has(word)
