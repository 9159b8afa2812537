// How Chinese family names are spelled outside the mainland: Wade–Giles without marks, Hong Kong, Taiwan, and the
// Hokkien, Teochew and Hakka spellings of South-East Asia. General knowledge, set down by hand: Mandarin reading first.
const SPELLINGS = `zhang chang cheung chong teo teoh tiong tjong cheong
chen chan tan chin tjan tran ting chern
huang wong hwang ng ooi oei ung vong bong
wang wong ong heng bong
li lee lei ly lie
liu lau lao low liew liou lew
lin lam lim lum
wu ng goh go ngo woo eng
zhou chow chou chau chew jew djoe
zhao chao chiu jiu teo tio
xu hsu chui tsui koh khoh khaw hui hsui chee
yang yeung yeong young iu eo njo yeo yeoh
zhu chu choo choi
sun suen soon shuen
ma mah beh
hu wu woo foo ow oh
guo kuo kwok kuok quek kwek kwik quah keh koay
he ho hor hoe
gao kao ko koh kou kho
luo lo law loh loo
zheng cheng chang tay teh tee the chiang
liang leung leong neo nio niu neoh
xie hsieh tse che chia cheah tjia chea
song sung soong
tang thong tong tng
han hon hang
feng fung fong pang
yu yue yee you
dong tung toong tang
xiao hsiao siu siew sio siow seow
cheng ching thia chheng seng
cao tsao cho chou tso
yuan yuen
deng teng tang
xu hsu hui kho koh khor
fu foo poh
shen shum sum sim
zeng tseng tsang chan cheng tjan
peng pang phang
lu lui loo lo
su so soh
jiang chiang keung kang kiong kong
cai tsai choi choy chua chuah tjoa toi chai
jia chia ka
ding ting teng
wei ngai wee gui oei goei
xue hsueh sit see
ye yeh ip yip yap iap
yan yen yim ngan gan
pan poon pun phua phuah
du tu to toh doe
dai tai tay toi
xia hsia ha
zhong chung cheong
tian tien tin chan chen
ren jen yam yum
fan fann hwan huan
fang fong hong png
shi shih sek shek seah si
yao yiu
tan tam tham tham
liao liu leow liaw
zou chow chau chou
xiong hsiung hung
jin chin kam kim gam
hao kok
kong hung kung
bai pai pak pek
cui tsui chui
kang hong
mao mo
qiu chiu yau khoo khu kho chou hew
qin chin chun
jiang kong chiang
shi see
gu ku koo
hou hau how
shao shiu
meng mang beng
long lung loong
wan man
duan tuan tun
lei lui loi
qian chien chin
tang tong
yin wan
yi yik
chang sheung siong
wu mo boo
qiao chiao kiu
lai loy
gong kung
wen man boon
pang pong
fan fan hoan
lan nam
ni ngai
tao to
hong hung ang
weng yung ang
zhuang chong chng choong ching
yan ngan
ou au ow
ouyang auyeung auyong owyang
situ szeto
sima szema
zhuge chukot
shangguan sheungkwun
nie nip
zeng chang
ruan yuen nguyen
mei mui
guan kwan
qi chi chai
ke ko o quah kua
shan sin
you yau yew
lian lin
jian kan
mo mok
tong tung
zuo cho`

/** Other readings of characters that are read in their own way as family names. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  曾: 'ceng zeng',
  单: 'dan shan chan',
  仇: 'chou qiu',
  解: 'jie xie',
  查: 'cha zha',
  朴: 'piao pu park pak bak',
  盖: 'gai ge',
  区: 'qu ou au',
  尉: 'wei yu',
  乐: 'le yue',
  员: 'yuan yun',
  任: 'ren',
  缪: 'miao mou miu',
  冼: 'xian sin',
  洗: 'xian xi',
  覃: 'qin tan',
  翟: 'zhai di',
  葛: 'ge',
  华: 'hua wah',
  过: 'guo',
  那: 'na',
  晁: 'chao',
  折: 'she zhe',
  黑: 'he hei',
  秘: 'bi mi',
  种: 'chong zhong',
  重: 'chong zhong',
  祭: 'zhai ji',
  隗: 'kui wei',
  宓: 'mi fu',
  贾: 'jia gu',
  吕: 'lu lyu lv lui loo lee',
  女: 'nu',
  卢: 'lu lo loo',
  陆: 'lu luk look',
  许: 'xu hui koh khoo kho',
  徐: 'xu tsui chui choy',
  吴: 'wu ng goh',
  胡: 'hu wu oh aw ow',
  黄: 'huang wong ng oei ooi wee ung',
  王: 'wang wong ong',
  金: 'jin kim kam',
  郑: 'zheng cheng tay',
  程: 'cheng ching',
}

const buildSpellings = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>()
  for (const line of SPELLINGS.split('\n')) {
    const [reading = '', ...others] = line.split(' ')
    const known = map.get(reading) ?? new Set<string>()
    for (const other of others) known.add(other)
    map.set(reading, known)
  }
  return map
}

const spellings = buildSpellings()

/** Whether a Latin word is a known spelling of the family name that Mandarin reads so. */
export const spellsSurname = (reading: string, word: string): boolean =>
  spellings.get(reading)?.has(word) === true

/** Whether two Latin words may spell one Chinese family name: Chan and Chen, Ng and Huang, Tsang and Zeng. */
export const shareSurname = (a: string, b: string): boolean =>
  spellsSurname(a, b) || spellsSurname(b, a)

/** Whether a Latin word is a spelling of this Han family name, whatever its common reading. */
export const spellsHanSurname = (han: string, reading: string, word: string): boolean =>
  reading === word ||
  spellsSurname(reading, word) ||
  (OTHER_READINGS[han]?.split(' ').includes(word) ?? false)

/** Every Latin spelling known of a Han family name; what an index stores so that each finds it. */
export const surnameSpellings = (han: string, reading: string): readonly string[] => {
  const [known, others] = [spellings.get(reading), OTHER_READINGS[han]]
  if (known === undefined && others === undefined) return [reading]
  return [...new Set([reading, ...(known ?? []), ...(others?.split(' ') ?? [])])]
}
