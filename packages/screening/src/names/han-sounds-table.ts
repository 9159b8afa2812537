// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts alone.
// A line: a character (or a pinyin syllable and a colon), then letters it stands for, each with its cost in fifths of a
// nat as one base-36 digit.
export const hanSoundsTable: {
  readonly learntFrom: string
  readonly characters: string
  readonly syllables: string
} = {
  learntFrom: 'sha256:a425776d3c9742ec3b479291a2efef711f2390a2a07ac3aace184b7ecf9c873b',
  characters: `⽣sheng5 ki9 oe katsuh ikui uj seij shok sanm oim namam im morim ubun ohn ouo shouo nawao ikio masap
⽥tian6 da8 ta9 otaa hatan denp bataq amar
々no6 saa tongb jc jif daf gaf gih zuh weih kirik tonl tunm tonem hiq toq giriq michiq okes kirys
㬎xian3 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup hyeonq
㭴kashi5 kasi7 jianc kajid katagig kashiwai gakii hgakii kasiwabi maj mik kenn sugap kanet kant sugew chienw kataw
㳽mi1 mek myl yan mieo yonep meer komer
䉤yabu4 sou6 ui kazui auceri jabuk
一ichi4 iti8 yie kazue ig icii isj hichij hitok him ikn icsin itinoo itq itsuq ituq ichinor kadur hitotsur hitotur
丁din7 tin9 dingb rtid tif tineh rtini dinei ddingj ttinj ddink tingl rtenm tenm ten edingn zeddinen uddino rthinp adingq
七shichi6 nana8 qid nae shie sitig hitsh natsh shitsh shj sj cl chm zio cip chiq zakiq sakir czs ccit
万van4 wan8 vac mane vini wal mao mp ineq banq fanq intq vonq viaq vainq wineq vinaq oaq ebaneq evamq
丈zhang5 hiroa akid haruf shog shouh shohj harim cheungn akiran jangn changn jiango chongo cemp warip barip rap zhanq syoq
三mi4 san9 mitsud mitud zod saf sabuf zoui hzohj uzoul micum mitn zoho soo zabup meq
上kami7 ue7 gamia joe johg noueh uwah joui kank kok agek shangk kohm dzom nokamim kouo noeo uq konoq sangq
下shita7 shimo8 sita9 simob kac gee motoh jimok nosital noshital xian shimap simap gaq misaq sakiq
不bu7 b9 fua hua foub shic ben boup
与yo3 yu7 yoned ui tamam ham hiron juo mip matap haner bas sumit uou damau wau
丑chou3 cchioud chiud qiud chod
专zhuan1 send
且qie5 katsu6 cheb cec girin czen tchen ciep chq cherr tsches tchelt celt zczet
丕pi1 pieh peal peo peeo ppio pyp pq
世shi5 se7 zee sche saie sig h chi cheri yoi sjj sp ishir yat isiu ichiv
丘ciu7 chua cub qiuc okae tjui churi czui tschui tchouk jul rczul ium tium kewn irtuen chewn uccion cciun eechoon
丙bing5 hei8 hig hyog namih ei garai byoj pingm bem pein tomon nabin bango
业ye3 noa jeg eg erj yak ien yerp illes
丛cong3 satof szatosig chungh satosii satoshii tsungi akirak tsuguk akik
东to5 dongb dond higashie tonf azumaf tohf toug higasih doj azul shol toom thom tungn harun agarin tongp syop ungp
丝s4 seb ceb the j sik ciek ssil itol em isn zan ssyn sseyn zzn shin aessn acen cesn meso
丞cheng2 kig narih joi shiroi sirok gik narul seil johm joun sumip singr shings
両moro8 liang9 ryoa ryoua ryohc mod mirozf rai yoshin yosip akir leungr rjos rot makotot murat leanst liongu
两moro8 liang9 ryoa ryoua ryohc mod mirozf rai yoshin yosip akir leungr rjos rot makotot murat leanst liongu
严yan3 iwab hikog shioh siok jenm enm yenm nobun iwaor jans
个ge5 g8 kaa god gerf guen gaq
中naka1 zhonge chuh chuui tyuk chuhl tyuun nagan tyuho nar naimr tadashir nakr
丰fon6 fenga toyoa ted toe fungg bunh phongh funi ffonti fonei efondi fungaii yutajk minem vonp aiv
串chuan8 kushi9 kawa9 gawac gushid gusid kusid awan funaq hunas
临lin2 nozomib rinf lingk lynm ringm linen bayashin llingo rineo llinp reenp bayasiq hayashiq rynr lir ris
丸maru2 wand marig vanh maroi wanii gani mari vap mans vinw
丹dan4 da8 dend tane deg dini ltal tenl nim niwam damm erdamo tamp akap ninop dannr dentr mr akair diner
为wei4 tameb vic id raveld veh wih wel on vys veru eu wayu
主zhu8 nushi9 shu9 uric syud juf takeg giuk sumim im inon moroo sukep zumiq chikuq tikuq jour kizus tsukit tukit
丽ri4 li6 ryf reg rieh liei lyl lel lm llen reio areo llyp reep rq lliq lair
举ju3 guc kikuf komag ih tomom gomam goun tachibao kitsup tup tatibap kitq oriq kuiq chuq zuq
乂yi4 i9 aic yg ichih ej itil jm euq kazus
乃no2 nai7 naj nek nayo neis nets nit knighu nyv etw
久ku4 hisa7 kyud kyuug jiuh hidah gul gyul gium kyuhn gjup up kuniq duq djuq
义yoshi6 yi7 yosia ic yed d josig eek yo ichip er itit ju
之no5 zhi7 yuki9 shid i chihj ilapj el cn jzin jir chis naov tomov siw
乌u1 oud wuk ol hun ln uno uhp lup vup wq ouxq uoq euwq vaq uguq urq q aur
乍za5 zha6 chaa zzai zarm san zayr
乐l7 le8 akub rab lleg yuehh loh elli eli leci yuej ngokj juej lerk llerq res
乔jo5 cho9 geoe jorg cog gioh cioh ccioi djoi joek giork joul chen qiaoo cho ijioo chouo jooo doo txoo
乗cheng6 noria job jouc kif narig shiroh siroj gij naruk seik johl sumio singq shingr
乘cheng4 singc shingc jod joue kih narii shiroj sirok gil narul seil john sumiq
乙yi6 oto6 ic toc utod yi ichik el itio jo eus kazuu
九ku6 jiu7 jioud jeoud jyoud kunoe kiuf hisai kyuo sakp sakar kyuur shus hidas syut usuu sakev wasiw washiw guw
也ya2 yeb irkug irkularg nog narih ah jem en erq iet yerv
习xi6 si9 chapd shihd tapd hsid cih hii ssik chn nishin syn kio nisiq iq shiq sair cyr st
乡xiang3 kobc aih kai koj shoj kohl gom koum shoum son mukain goun soup gohp chap mukip shohp mukop tuongq
书shu2 suc schuc sjoef kim jus sukt schuht chouu giu schouu yoshiu shu schurv kazuv chov shukv
亀kame4 gui8 kia gamef onil takam guen keio hir hinokir guerr kuejs katsurat
了ryo7 ryoh8 liao8 ryoub leh gliok liol rel ljol rion rjon lap lyoq yrjoq liq tur
予yu2 uf tamak hak hirok jul mim matam hanep bap yop sumiq uor damar war
事shi3 a schh si ishik yam isin ichio siq muroq itir jir tokir sos ses shs
二ji4 ni8 futab hutad ninoh dzsih erj hjil eml ujil niim ln dzio ro fup
于yu6 u7 ju8 huf yj j jyj guj nj yooj youj tamas has hirot miv matav
云yun3 gumo9 umoe une kih kakumoh wainj wanu yiv makotow masaw tadaw tadashiw vanw
亓qi7 cib chib kic keic khic cf chg zii zakik sakil czm ccin zzin dgep tchq ger tschs
五go4 i8 sad itsue itue wuf ul sol gosm mayo kodzo ggoso kojo yat woov takew vuw
井i0 noil inol n jingo motoq
亚a1 yaa jae iah ahn eo o arp
亜a3 ya5 jaj iap
亥hai5 uia heib hed kaih mii umii haj hayk hl heyn en hip hyp highp gaiq
亦yi2 ia yg ichii ej itim jm euq kazus
产chan2 sime shane same siame
亨hen3 hun9 hengh unj humj hemj hm akiram hanem hamm hanm hinm chenm gem hundn tohruo toruo jeno heinro yokop
亩mu5 m8 unea kie mej gik moun mop mmq makiq
享xiang6 akiraa tohruc toruc aih kai koj shok kohl gom koum shoum son mukain gouo soup gohp chap mukip shohq
京tin9 kyo9 jingc gunc kyohc kyoud if tynh tih kjoi tinei tinsi ekingj kinj ngeonj outinej
亭ting2 tinc machij tinej niwaj baj ttinm matin thino tynp tengq timr teenr ttingr
亮ryo7 liang8 ryou9 ryohb akib rjog makotoi harui tohruj toruj ram yoshis morot yosiu leungv
亲qin5 chika9 cinb chinc upae f chenk tchenl czynm cenm tschenn serio tjenq czens tsins hadas hatas kotos tchings jint
亶dan2 dac tani deni del dinn ltaq tenq nir niwar damr
人to4 b hitob renb tonj ichij torj madamaj essj kotoj sk nin jint
什sh5 s5 sze chef schg chj shik shenl tm sjp rq sheq sir
仁ni6 hito8 rena jinc ning jimi masashij masaj yenj hisaj elej genej nitj ninol tom t
仆pu3 p6 ppj urak poul pen
仇chou6 cchiou9 chiu9 qiu9 choe
今ima2 konb jinf koh kinl tsup zur gins kanes kanas tut zinv duv kingw
介suke3 szukea jieb jeh gioii guerii gek jan gerp teq jr jays des cet jerw
从cong3 satof szatosig chungh satosih satoshih tsungi akiraj tsuguj akij
仑lun8 eon8 rentb renb eremc lend ronj llenk runp ranp llanq romq lonq hrenr rums lums lans wat
仓kura1 gurad cangj idol ukoram chhoo nokuchio nokutio wakuao
仕shi3 sib c seef schj sk ishim yao isip ichiq murot itit jit tokiu sou seu shu
他ta3 tal8 thab ttai tarp tut
仙sen4 xian7 sie zene kenm norin akip genq akirar gar kanr gatas morit siant hamt ssent hyont hjont haruu sakiu
仝tong3 kirif tonf tunh toneh noj hik tol giril michil okem kirym san tungo tsuo toio jo thono
仞ren2 tod hitof nif k jinl ninp tadaq jimr
代de7 yoa daia dad shiroe dete sirof dih dayi jirol diehl deim edam dyo kawario deyo komio kumio audero daiso
令ling4 lin8 reic suzui minei ayak ryol ryohn ryoup ingq req ringq rinq lengq hishiq llingq ngr
以e6 i6 yi6 yk ichim itip jq euu kazuw
仪yi5 gi8 ia ngid yeee nghig yl ichim eo itiq jq euu kazuw
仮fan5 kari6 vanh ih iii hataj efal hanl tanm bann batao hoo ephao meship phamq mesir watar
仰yang3 janc yanc hiroi ok yol harum hin yap jaq anq youq ianr akirar ckr youngr gair yonr ioanr
仲naka4 zhong6 nakabah nagah okih chonj chunj tiongj chhunj zukap shigep tsukaq tukas dukat tadat siget tanev chuw chuuw
仵wu3 u9 goh yah wooj takek vuk oul in muo bup oq
任ren5 tadab jenf eemf imf limf rimf yimf tog hitoh nih m jinn ninr jimt
企qi6 ki9 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho gep tschq
伊i3 y9 ec jf yii euj eam ien hio jiq yer
伍woo2 wue vudsg goj ngj uj wok vujk eeuwk wuolk yar takeu vuu ouv
伏fu8 busec voc fused hused volf bushif voltaif veg vg fh fushih huh husih wl ffp for forr vers tomiu
伐fa4 va8 ffab phab fark fl
休hu7 hugha xiue siue huef suf huwf sewf shui thewi houi xuei siali hewi erciogli huli thuj hidem saus ciuu
众zhong5 nakaa shua chungc zukai shigej tsukak tukal dukam tadam sigen taneo chuq chuuq chongr
优yu4 you8 yuub juc shuj shuhj iup tomop ariq ur eus matau v yow
会ai5 hui7 e9 hoec kaig rukaih kip whip teruu sakov akiraw ourw whaw
伝yun4 tadashia chuanc gumog umol unl wann yio makotoo masao tadao kio kakumoo vanp yunnq yoshiq yosiq wainq
伟wei3 waib vic vaie uie wythi vem wim weq os
传chuan3 den9 kawaa gawad awao funar hunau
伦ren5 len7 rond llene lune runj ranj llank romk lonk hrenl rumm lumm lanm len llono rreno req aronq nr
伯ber2 bura boe bh bei borj birj buj perm bourm bam bbern q erq
伴tomo6 ban6 sakac hanc zakai ital bamn benr pans
伶ling4 rei9 suzug mineh ayai ryok ryohl linn ryoun ingo reo ringo rino lengp hiship llingp ngq
伸nobu6 shin7 sin8 shend shj sj fukar kamir szs chet jint hukat schu kanv gamiv miw
伹qu5 tada9 cuf torii maj kuk cchum horin ganen kusen magen kojin aon aun oun torun magarin kuehn kuman tchinn
似si5 s6 nia zo thp p ssp cep sep szq
伽ga4 jia8 kab chere jag garj caq yar jart giat
佃dian7 dena tenb tsukub makic norih donoh tanaj thej tonon ven deann dyann deonsn
但dan2 tadac tajic daf tank denl deo dinp ltas tent nit niwau damu
位i4 wei7 vic veh wih wel on vys veru eu wayu
住sumi3 zumi7 zhud umij juk takel giup ir inos morot sukeu chikuv tikuv shuw jouw
佐zo5 sa6 zzoa soi tsoj tzol col zotm zam zuoo szoo zorp sasp zour tzows zeauxs zus zeaus tzaus jols
佑yu5 you7 suke9 szukeg juj ium tomom arin un eup yuur matar s yot iouv juuv
体ti3 taia leb sasaf ttik tem un teip tyq teeq tieq rtiq
何jo7 he8 ho9 here xof hag cheg hk chk gam kawao kaq waq kht get hut kot tsuruu kazuv cherv
余yu3 ud jue yeef euf tamam ham hiron mio matap haner bar yos sumis uot damau wau
佛f8 ver8 fo9 ferd forf ffof fauf ufferf fref versh dforsh dforh
作saku5 zuo6 zof zakuf sakof sah tsukurih tukurih zzol zar sot tsou tzov cow
佟tong6 tungb giyb kirif tonf tunh toneh noj hik tol giril michil okem kirym san tsuo toio jo thono
佩pe1 pped perd pah peyk paym pperp pp peiq er pier
佰bai5 mber9 shirag sirah shiroi siroi bej bethj kashiwal byl berm hakum momon bayn bin bn kasiwan kashin kasin hyakup
佳ka6 jia9 giya9 jad tyaf yoshif gag suh tiai josik keil carlettl gerl gardel dian djan garr
佶ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
佾yi4 i8 yf ichig ei itik jl eup kazur
使shi6 9 ashib asib schg sh ishij yal isim ichin siq muroq itiq jiq tokir sor ser shr
侃kan3 akirab canb kamg camg chanq car quins
例li4 ri9 rei9 llij ryk leym lem lyn rien reo lieq llyr
侍shi3 9 schg sh ishij yal isim ichin siq muroq itiq jiq tokir sor ser shr
侑you5 yu7 juf iui tomoi arii uj euk yuum matan n yoo sukeq iour juur
依yi7 i8 yc je euf yorig yog uih igj kij koromoj kinuj uehlj hij igij eshj evel ichiq es itiu
侠xia2 shitaf shimog sitah kaj simoj shal natsum gem chan motop ship aq shars jimos
侦zhen5 zhe9 mab jaj masak shink sadal jeann chunn himeo sanao cheno sino jep chinp chanp jenp jinq tadashir janr
侨qiao4 job hashif chof hasig bashij basik geok jorm com gion cion ccioo djoo joeq giorr jour
侬nong7 non8 nnona nob gnonc ond nunm nun oner ungr anundr konenr nonerr
侯hu8 hou9 husa haub gof hof rof chof horf chouf hosh atop jirip atsur das ushiros halu haow hiow haiuw
俄e4 orb job of ug euj ghak erk earo tsubap urq gaq euxq herq eurq elq haq iar gr eas
俆xu2 sua oe hsul chuo huo chuip inoq zuq
俊jun6 toshi7 chunb tosib shunf chonh tsunh uni syuni yongji gunq kimit kwanu juanu satow kunw
俎zu4 ch9 h aj ashij zuek kumim som asim zzun zoun zuro rzewo tarup suq zr ziur ur dzurir yeziur
保bo8 ho8 paua paoc yasue poe baoh jasuj bouj pouj ok bohk houm tomom mpoo pao botao tamoo bulo buo
俞yu3 ua uled tamak hal hirol jum min matan hanep baq yoq sumir uos damas was
俟si5 s6 oqia zo thp p ssp cep seq szq
信nobu6 shina xinb sine shig sinoh shinoh seoni hsini seuni shinni shunj sij sengj makotok akik sinam shinam niir arat
俣mata2 yu8 uk tamao hao hiroo jup miq hanet bat yot sumiu uov damav wav
俭jian4 ijianc mad mid kenh sugaj kashim kanem kanm kasio sugeq chienq kataq jar
修siua shuc xiuc ciuc iud tthewe siouh nunth ioh tiuh huej sauj suj thewk nobuk hieuk thouk theok ziuk syuk
俱ju3 guc kikuf komag ii tomom gomam goun tachibao kitsup tup tatibaq kitq oriq kuiq chuq zur
俵biao6 tawara6 omote9 taharaa hyouj
倍be3 bei9 baib masub berh kitan bao bbet belu kaiu
候hou4 goa halb hui husk hauk atol jiril atsum dan ushiron hoq roq choq horq chouq haor hior haiur heur
倜ti3 nti9 sasae ttij tek ul tein tyo taip teep tiep rtip
倩qian3 sina chie asah seni maei tij chanj keno sip sieq sakir cir ssis yaris chams seys js cies
倪ni5 niqiac nyd ged ghoid goid ngaid ngeid nej neyn no niep gnr is et
倬zhuo3 takua strog choai thoi jewi dolk drolk
倭wo5 waj9 voa waf warh walj work van lon wero gap vaughq verq vorr
倹jian4 ijianc mad mid kenh sugaj kashim kanem kanm kasio sugeq chienq kataq jar
偃yan4 iwaa enhc hikog shioh sioj jenl enl yenl nobun iwaoq janr
假jia6 kari8 ga8 jae garg kai can yap jarq giaq
偏pian5 kata7 pyan9 atal arl kakul gatal katagl
停ting5 thinb tengb thengb thingb tine machil tinem niwam bam ttino matip tyns timu teenu ttingu
健jian3 ken8 chienf takerug takeg mai mij sugao kashis kanes kans kasiu sugev kataw jaw
偲cai4 si9 nac saik cek ayak chak zel tzel takaram zain zein sap ecq chayq tsair nanor oror tsar uner
偶ou6 o7 ida eue aui irj ern eon aon o olp eugeq onq lioq odq awr
傅fu4 foob phoob vc fd wh ffl fon forn ven vero tomiq fukuq ot
傓shan6 yama7 sena sang sugih jamaj zanm xann anp ssanq
傥tang4 donc dod yuf toi doui dohi karaj tonk toml tano towno dowo yuup
储chu3 dea ided hatsul izul in tuo tap truq xuq
傲ao4 o5 auh am orm okuq
僊xian3 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup hyeonq
像zou9 xiang9 zo9 zoh9 old sued aik kal kon shon koho gop koup shoup soq mukaiq gour sous gohs chas
僖xi6 ki9 sia cif hig ssii chk nishil syl nisin io shio saio cyp sr
僚liao7 ryo8 ryoh8 leg glioj ryouk liok rek ljok riom rjom lao lyop yrjop lip tuq
儇xuan2 kenh haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
儌jiao5 joux9 giod sumie kakuf kadof zumih tunol tsunol umim dumim hanan koko kohko kieuq cunoq
儒ru4 ju8 joua ourgee airouxe irig joo uq nhur ir yur inot zuu nyuv nyuuv
儿r8 l9 era jia kob lled elf rrh lovaj nij llq let rev
兀wu3 u9 goh yah wooj takek vuk oul in muo bup oq
允yun3 makotod tadad masad yoshif yosif gumoj umoo uno wanq yir tadashir kir kakumor vans chuant yunnt waint
元moto4 yuan6 geng wong yuenk unl hajimen miton nomoton harao iuno juano umotop barau waraw
兄xiong6 br9 oa kumab chonj hungl gumal yum nion kumagao kop kohp schump hiongq kour uchonr enioir agar air akur
充chong5 micu9 mitsua okib shuh takashil ubul mushil takam
兆zhao7 jawb chaoc jhaoc jauc jood diaoe numaf siuf shol akin teruo shoup harup shohs akirau sov chow chiow chiauw
先xiana sena ssenc sakic mazud matsue matue masg tscheng shcheng stscheng schtschg madui kenn norio akiq genr akiras gas kans
光mitsu7 guang8 ko9 mituc kohe koue micug hiroj kwangk serk hikak
克k4 c8 ckb kec xf chh kerj quek k ckel ckerm koq kovar
兎tu3 uza toug toi doi tsuchil turo to tsutio ttuo tuchip tutip
児ko6 ji6 era le rf gof nih llo ler ret lleu elv
兑dui6 dueyb deuib dueib tuib tsuie usue taibg
党dang2 damc denth danh masak tom tohm toum dantn tagin ttenn ddamn adonp
兜dou6 kabutoa tob tsuc tue duf min kunip dop toup cup bdulp uq hoshiq bdelq dowq miyakoq dauq tq
入iri3 rua ie inof nyuh nyuuh juk joun jop ur nhut yut ourgeu airouxu zuv
全quan4 jeonc matad zend chuane akirag masag cchuang csuang izumik inuo gono idumip kenp senq izuq konr akis zumis kwont
兪yu3 ua tamaj haj hirok jul mim matam haneo bap yop sumiq uor damar war
八ya4 hachia had hatie yatsuf baf yatui hatj hatsuj hacil patl hm hakm hatudo barr
公gong6 kimia kugec tadashid miyaf kuf mif akirag isaog tomog tadasih gunm gonm nomiyar mijas gut yuu kou yumiv guuw
六roku6 liu9 mua mutsub mutud lug luhg yanagil yanao yagio rup ljup riuq tomeu domeu liouv lauv lyuw
兰ran5 lan5 lande lamh llanj ramk rak lak rainm randm renn elando np lenp llandr
共gong4 miya9 sumc gung gong nomiyal mijam guo kuo mio yup kop yumip guuq kimiq
关seki3 kanb zekib guand nosekih kwanh sej nukiq tateq dates kuanu gunw
兴xing8 chenb koc d henge okie rchene hingf hungg kohh kouh anhingh singh hinj shingj heungj yukis
兵hei6 hyo8 bing9 byob bee peif hil namim en garan pingr tomos nabis bangu
其qi4 kic oukiee rtgiee ltzie cede ci chj zil cim chin zakin sakio czp cciq zziq dges tcht geu tschv
具gu5 ju7 tomo8 sumh kikuk komal in gomar gous tachibat kitsuu tuu tatibau kitv oriv kuiv chuv zuw
典dian5 nori8 thea deane dyane makig donok tanam denm tenq tonoq veq tsukuq deonsq
兹z2 zie dse tze sg zeh dl tsm szm sen ezp desp dzp zyr zzr isr tzir
养yang4 gai8 kaic jane yane hirok om yon haruo hip yar jas ans yous iant akirat ckt youngt yont ioant
兼kane5 ken7 jianc kasae yasuf kang ganeh kemi maj mik sugap kashit kasiv sugew
内ne2 uchid utig nai naij nnel neil netm chin np neyp ucip noutip nouchip tiq eq nyq nnetq iner nerr
円en6 yuana maruc nobue tsuburaf tsumuraf tumuraf haraf kadog madog motom baram warao gakip arar buchir zonor butit sonot barut
冈oka1 gond gangg gunh ganj gk kan galp gumpp oikar
冉ran3 zama sok senk somek somak nk jiank shimel simel fukal hukal
再zai4 zeya yad jaef hataf batai batakel hatakel ongm saio zio hanao zelo dzap zaq cujaq chaeq
冒mao3 moc maug keg mouh shigei gek mool nekon maln moho sigeo mup mar kayar chir ukichr moder moter moer
冕mian3 men9 watac tsutomuj zuraj wakaj
军jun2 guna toshii chunl kimil shunm tosim kwann juann satoo kuno korip chons tsuns
农non3 nong9 nund nui onei ungi anundi koneni noneri noo nnonu
冠guan3 guna konf sekif kuanf kanj nukim taten zekin datep yakatat tachiu tatiu sev dachiv
冢zuka6 tsuka7 tuka9 dukaa ukag zhongj cukan nakan dukasun dukin zukin dukaap shigev
冨tomi6 fu7 tob hud tomigah tonh vi fukui fi hukui wm ffq fos fors ves vert
冬dong5 fuyu9 ddoneb tob tungf huyug donm higashin tono azumao tohp toup higasiq dos azuu muneu shou tongv toov thov
冯von4 fenga fonc vonng foong bong vanag feng hyoi hyoui minek toyos phongt fungt aiu tev fuv kazev tow tomow
冰bing3 pingb bange heih hij hyoj namij ek garak byom bep peiq tomoq nabiq
冲oki3 chong6 ubud shuk micun takashio mushio mitsuo takap
冴ya5 a6 sayaa jaf iak
冶ye4 no9 yaa jeg eg erj ien yerp illes
冷lem5 leng6 len8
冼xian4 sianc sinc seng keni norij akil genl akiram gam kanm gatan morio hamo ssenp hyonp hjonp harup sakip mazuq
冽lie6 le8 reb tadashic tadasic llei riem reer reir rejr
净jing5 i6 kyoa tinn yasup noiq keiq inoq
凃tu3 t9 toug toi doi tsuchil turo tsutio ttuo tuchip tutip
准zhun1 juna
凉liang7 ryo8 ryoua suzud suzukad leunge rah ryohk yoshin moroo yosip akiq rjos mos ros makotot murat leanst liongu
凌ling3 ryob ryohb suzuk minek ayam reim linq ryour ings res rings rins lengs hishis llings ngt
凑minato2 cou7
凛lin4 rin7 lingj lynk ringk linel bayashil llingm rinem llinn reeno bayasio hayashio rynp lip riq
凞xi6 hiroshi9 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
几ji6 kia ikua cla gie kyj guil gem chim yoshim yosiq tiq gier keer cchir quir kichir
凡fan4 vana efab ephad phani ephani ank fink etterhek vik vek epak vanyk effak effanm ffanm ir iis hatat hanv
凤feng3 phongc hoe houe mineh vonk fonk toyop fungq aiq ter fus kazes tos tomos ot out koneu hachiu hatiu
処chu5 dokoroa koroa deb idee hatsul izum io tup tap trur xur
凪zhi5 nagib jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihp ciq shibaq rgiq
凭ping3 hirab pind heif dairaj tairam tsubom taim bino kameo peio tubop gameq pineq
凯ke6 kaa kaid cad chef kayf keig kieh caih kyh kaej quetk kell kil cayl kehn kyen ceo keyo cheto
凴ping4 hiraa pind heif dairaj tairal tsubom taim binn kamen pein tuboo gamep pinep
出de4 ide7 izuf chuh ih tai tel shutsul syutsul shutul syutul izl tsukun tukun idun
击ji5 ki9 x9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
函han2 hai hnj hamj kanm honn hanno henp samuq
刀dao5 ugib shimad tod toud jimaf simaf inak dok michio imao inep dolp doup bep dohq dzimas daus
刁diao5 tiaoa diua tiua taie tsurie
分bu5 fen7 bund ufuf uhuf finf ffenj ffink venn phanp fnq efar effens ephent fennu phenv fanv vinv
切che4 ce6 girig czeg tcheh ciei chk cherl tschem tchelm celn zczen csen qiep kirip txep chip cp ciq tjeq
刑xing4 6 ying9 yukil kop gatar
列le3 re8 lled liee rieh rletn ljon erio glieto rio rejq lq glier
刘liua lauc hliuc lieue liie lewe liuze liouf liewf laof lauvf yanagii yanak yagik rum ljum riun rokuo tomeq domer
则ze6 chaka chekd chetd tsed zred zawad sawae serq seq zert dzeu
刚gang4 take8 okab gund conf takaf gonn tsunat gant gu
初chu5 hatsu5 chood dee ideg izuo iq tur tas truu xuu
判pan3 han9 pad iwah penj kuron azen pinn iwaoq pannq pennq hotoq koq pangq kurokq
利li3 llia leyd lyf leg rig llyj liej llk ll lliem glin ljn in leeo leap lleq
别be3 bie9 bg hei betsui bjei piatj pitj besj
制zhi3 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
刹cha3 a8 cag charg tal zam chaln sap chp tchaq zarr chardr tcharr
削xiao8 mia koc zuric kec misac oe kedurie kezurie shoo shawq takaq sakir sar shinor sinos chot chaut
前mae3 qianb sakic eh zenh maheh maih nomaeh chik asan seno tip chanp kenu siv
剑jian3 ken8 mae mif sugal kashio kaneo kano kasiq suger chiens katas jas
剣ken5 jian6 mad mie sugaj kashin kanen kann kasip sugeq chienr katar jar
副fu8 fuku9 huku9 zoec vd fd wh ffl fon forn ven vero tomiq ot
力li5 ri9 rikib lf llih ii rei ri ali tsutomui chikarai lleki orekk leok pposk ryt leyv lev lyw riew
功ko8 gong9 isa9 miyab isaoc kunc gunj gonj nomiyao mijao guq kur mir yur yumir guus kimit
加ga2 gar9 kaf caj jal ghal qan aq gaaq r jiat
务wu6 ub kumuc amic amuc eauc goj yaj wool takem vum oun ip muq bur os
动dong5 urugia toa doni higashij tonj azumak tohk toul higasim tungm don azup munep fuyuq shoq tongq toor thor
助suke3 zhua szukef jug takeh gium sumin io inoo moroq zumir chikur tikur shus jout kizut tsukiv tukiv
努nu2 noub anug nooj uk nol nurn nouxn niun ulo no anouq nuer noir inour njur nnuks noulds nnuns nnouds
劭shao3 sauf soh souj szaj shok schok schauek schaul chaudm shawm ssauem ssaup chotp shp shaup szop rciap inchaudp zaup
励li2 ria llil rym leyo leo lyp riep req lier llys
劳lau4 rau7 log rouh laoh lawh rowh loui rawj rom leom lo raoo lap lup auq rar rautr islaur ruaultr
势se4 shi8 b schi sj ishil yan isio ichip sis muros itis jis tokit sot sht
勃b2 bo8 berg poi buro borr port hirot bau beu namiv
勇yong4 yu9 isab nagae dungf yungg juh eik nakan ep illonp yonq wakuu llonu yeongw youngw ongw
勉mian5 men8 tsutomu9 watab zuraj wakaj
勋xun4 hun8 sond schond heonf gfang isaq sonovar hiror kaorus ons shiros tsons isont jut ennet ssont sonsv hiroshiv senv
勒ler7 le7 lleb llerd le reg loj rak rerk rol hlerl rul lim hlem llum lan ellern rio luo leuo
勘kan3 cana kame camf chanp cap quinr
募mu5 m8 tsunorua kie mej gik moun mop mmq makiq
勤qin4 lcina cing chinh cheni tchenj czynj cenk tschenl seril tjeno czenp tsinp hadaq hataq kotoq chikaq tchingq jinq tchiner
勲xun5 isa7 sonc gfane hunp sonovaq hiroq kaoruq onr shiror tsonr isonr jus ennes ssons sonst hiroshiu senu suu suburuu
勾gou3 go8 mizoc kaum kom kohm koum kamaen inun mison
匀yun2 gumog umok unk wanm yin makotoo masao tadao tadashio kio kakumoo vano chuanq yunnq yoshiq yosiq wainq
匂niob xiongc kod kohd kouf enioif agaf aif akuf aoif auf awaf aniif tog tohg og kumah chonp hungq gumar
包bau6 bao7 bud tracd hod uhouf boh paum burgn paon poo bowp yasuq bouq bar bergs baues burghv bowev
匈xiong6 uchon9 oa kumab chonj hungl gumal yum nion kumagao kop kohp schump hiongq kour brr enioir agar air akur
北kita2 hoe beie beg houh gitai back bakk hohl hokul kil baekm bagm berp baw
匠e6 jiang6 akumi9 masai enok shom furup koq kohq
匡kuang6 masa6 tada8 quande tadashig tadasig hiron fongp kwongp kousukp
匹pi2 mpia pieh peal pen peen ppio pyp pp
区qu6 aob aub oub cug torij mak kul cchun horio ganeo kuseo mageo kojio tadao toruo magario kueho kumao tchino
十so7 to8 juc tohe gae toug shih dech kah sapi juuj k sal zil tsujil chapl sahpl um dzum schr
千chi4 sen8 ti9 qiand cii jj sem jim tiyoo chiyoo sembo asas maet chanu
升sheng4 masu9 singe enge noboruf shog shoug ok katsun ikuo up seip sanr ois namas is kis moris ubut oht
午wu3 ub goc ugod yaj wook takem vum oum io muq buq or
卉hui2 eb aii kii whij terun sakoo hoep akirap ourp whap
半ban6 hanb nakab sakac cend ikud nakarad zakaj ital bamo bens tomos pant
华hua6 kad warde vardf warf walg hwag verg joaqug worh hanah ewari ouardi uarj faj werk hoak wahk jum oarm
卓taku6 zhuo7 stroc choad thod jewd dolf drolf
单dan7 ta9 shan9 daa sind sand tank denl deo dinp ltat tent nit niwau damu
南nan3 namie minamie nae minaf nami neni nandk nanen non nn miamip anq ninq nouq nohq nantq ner minr namur
博bo1 hirof borh berj beauk bk bonn boho boto bowq baultq bauq bbotq boer bar ber mbor
卜b1 bud bhi urai peri ber bouu
占zhan6 sema sena jic janc jeng gianh cani nobun giamn chanq jes jenset jayt
卡ka4 ca4 card kari ccan kkao ckap cup char khar
卢lu2 loud glue luci looj lluk lok rul luul lewp lloup roq lyuq lir lr
卧wo4 ga9 vob ngoad wah warj wall worm vap lop werq vaughs vers vort
卫e3 weia eid veh vih mamorui weyk waik wim weq os
卬ang4 on9 oc ank unk onel aom ao engo enp yonner akirar handr agr oanr jornr ur antr yonnaisr yanr
卯mao4 ukichb mod mauh keh moui shigei gel mool nekoo malo mohp sigep mup mas kayas chis modes motes moes
印in4 yin6 yanc nen inen nq or kager otor ims eunt yoonu
卷maki1 juanb
卿qing2 kiyoe seig aoi harui chingl keim shin sumin kijoo sugap cingp shinq kariq yoshir sinr cchings
厄e8 o9 ua eud ghae erf earh urj euxj herj eurk elk hak iak eal ahn in oien heun hewn
厅ting4 tinb hallfb machii tinei niwai bai ttinl matim thinn tyno tengp timq teenq ttingq
历le4 lek8 lexc lid lese leksg rik leck ljaksl lliu ryv
厉li5 ria lec laid laihd leid llil rym leyo lyp riep req lier llyt
厚hou6 atsu7 goa hui husk hauk atok jirik dan ushiron hop halp rop chop horp choup haor hior haiur heur
原hara3 bara9 warab arae barug yuanl ram geno inor noharar juanr
县xian4 gata8 seni kenj norik akim genm akirao gao kano morip sianq hamq ssenq hyonq hjonq haruq sakiq mazur hyeons
参can4 sabu8 chan9 tsang
又mata4 you6 hisad yowe yui jul iuo tomoo ario up euq yuus t you sukew
及ji7 oyo8 ge9 chic kid oid gih kym guio yoshiq yosit tit gieu keeu cchiu quiu kichiv
友tomo3 yua youd iuf iaog yaug yuuh huui jaui jurl juo aris ut euu mataw
双shuang4 sangb seongb sheungb shwangb shimof simom tsuyum tuyum
反tan4 fan7 danbc vanj ik iik hatal efan hano banp hoq bataq ephaq meshir phams karis mesit watat
収shou6 shu9 osamub ted morie sui jul karil del tal mamom toshio tosio gario hisao syup zup neriq saiq
发fa2 va9 fari fj ffak phan
叔shu1 schuf kik sul juq sukr schuhr chous gis schous yoshit sht schurt kazut chou shuku
取tori6 qu7 torub cug mal kum cchun ganep horip kusep magep kojip aop tadap aup oup magarip kuehp kumap tchinp
受shou4 ukeb ted morif suj shul jum karim dem tam mamom osamuo toship tosip garip hisap syup zuq nerir sair
叙xu6 su6 syc surc og hsun chuq huq chuir inor zur
叚jia6 xia7 ga9 jae garh kai cao yap jarr giar
叟yabu6 sou6 aucer9 ui kazui jabuk
叡rui4 akirac ric red rieg ryl reen reio rao ro arip raiq rueiq rreq riner mizur rryr rior rear
口guchi5 guti7 kuchib gucid kutid koul kucim kun uchio utio qucio nokuchiq nokuciq
古gu4 ko8 furuc goue huruf goog coh goh cum choq kuq kouq gulq gurr courtr gousr
句gou5 ju7 gud kikug komah ij tomon goman tachibap kitsuq tuq tatibar kitr orir kuir chur zus
叩kou6 guchi9 gutic keoc koc kuchif gucih kutih kucir kur
只zhi7 ji7 yab shic sic chii naol nol tomol edan ueo tip yukip orip er harur chihs cis shibat rgit
可co8 ka9 ko9 kd keg hoh h queh keei kanii chej colej criefj rgoj cooj carj vkoj co ckr xv
台tai7 dai9 yia ted utenad tapld toie taf tym tayn tip teiq terr ther yasut tt tteu hirou thaiu teyu
史s4 shi7 sic fumif shk jik orohumil m hiroshin ssn szen scht ishiw
右5 you9 ub migic yue eg mig yuuh jul iuo tomoo ario eur matat you
叶ye7 je8 e9 bad iee hah etk yol ipl kanol nom yam illen n yehn xien iwan gayevn llen ieko
司ji6 shi8 si9 sc dzsig ujij zil il usm sagm szm syn szen sihn tsukasao tukasao dio hjio atsujio
各co5 ko7 gee kagf gg gerh kai gri kui ccottei coui gejej gol guew
合ai8 he9 i9 goa gohc goof hi chj gak kawam hern kao wap hor khr ger hur kos tsurus kazuu
吉gi5 guic ged yoshid jid yosig gieh kichii jj geej ghij ggik gyk cim kitin kin josio io jeeo rgio
同tong4 tungc kirif tong tunh toneh noj hil tol giril michil oken kiryn san tsup toip jp thonp
名na2 mingb nomyh ai meij nj bm mm abm minm akiq akev
后go3 houc atoe jirie dag ushirog hauj haok hiok haiuk heuk aiusirok huq huss atsuu
吐tu2 toug toi doi tsuchil turo to tsutio ttuo tuchip tutip
向mukaia mukid kod mukod xiangd natae mukae kohe koue mukohh mukouh hinaj ganok muk uk mukek mukanok mukauk kook gak
吕lu5 ru7 rob ruug ruei lyui lucj rj ryk lyyl uzzel riusl ruil leuihm luum luhm hryn luin rouv
君jun3 kimi8 kwanf gunf jiunh chunh toshin shunr tosir juans satot kunt koriu
吟yin4 in9 iamb yamb nem inem np op kagep otoq imr euns yoons
否fou1
启qi6 hiro8 keia kaib khec hiroshig cj chl zin cio chio zakip sakiq czq ccis zzis dget tchv kiv gew
吴wu7 ua gob ghoud gohd good goud yai wook takel vul oum io mup buq or
吹fuki6 buki6 chui8 tarud dareg tareg
吾go4 wua azb ud adg wagatg wagatsg yal woon takeo vuo oup ir mus but ou
呉wu6 go8 ua kurea yai wooj takek vul oul in muo bup oq
告gao6 taka8 ia oria koj gauj gol kohm gaardm dakan tap takanap koup koop kaoq gaq
呐na2 nnea nerf nek am naro nnaq
员yuan3 haraa motoh barah waraj gakik enk aram buchim zonon butio sonoo baruo geno fuchiq kakir
呙guo2 kunic kokuh nabei goj kokl gunim kwokm kao kuoq guaq kuokq
周zhou6 su9 kaneb akirad chewd choud chauf funaj hunam hirun funeo huneo shup shuhp hiroq shimaq zeuq futas hutas
味mi4 wei8 vic veg wig wek om vyr vert et wayt
呼hu3 tob dof jui kol nohen houo chuo hoo bep hoop torap kadoq noeq her
命ming2 mind naf akih akel meio naruo bengo minep miq haruq bingr meenr munr
和wa4 kazu9 hea yamatoj hoj upak kal l ychl pel huam wom yoshin yosin aton hq chq gas kawau heru
咎jiu4 cuua kub hisae kyuk sakm sakan kyuuo shup hidap syuq usuq sakes wasis washis jious gus gyus
咏yong3 nagaa yunghsd eih nakak el illonm yonm yuo wakur isar llonr yeongs youngs ongt
咲saki4 saa xiaob sakub kof og shor shawt takat shinou sinov chov chauv
咸xian7 ham8 siand haahmd shiand shyand seni kenk norik akim genn akirao gao kano gatap moriq ssenq hyonr hjonr harur
哀ai3 e8 oib ai erm ein ayp iq her
品pin4 shinaa hinb pic sinad phamg
哈ha2 hara chaf khag jag hi hardi hum hon ao rap hamq heq chq xaq
哉ya2 zai9 cujaf jaei hataj batal batakep hatakep ongp sais zis hanas zeys zels dzat zau chaeu
哥go5 cob geb gf gerg ockhoh ccoh canh anh gothh godi gowj qoj egoj guev
哲zhe6 tetsu9 gyoe cholg cheolg chulg teth aceh icih tiati chei jeri jiti chiti tetuj ccholj oril takur shanot sekiu
唐don5 tangb dob karac tong tang dowg toj townj taok dangl katsural katural yup dous dohs tomv
唯tada6 wei7 vic ic yuic veg wih wel on vyr vert eu wayu
商shang4 sangb kamic ued gamig jok naok shanl johl chamm nouem uwan jouo chano sanp kanq koq ageq shor kohr
啸xiao2 kob od shon shawp takap sakiq saq shinor sinor chos chaus
喀ka4 ca9 kabba carh karm ccar
善shan5 yoshi9 yamab zee takee seonf sonf yosig sanl sugim jamao zanr xans ant ssanv
喇la3 ra7 d llaj
喜ki2 xib yoshie sif yosif hij ciq ssit chv nishiv syw
嗖yabu6 sou6 u9 kazui auceri jabuk
嗣si6 shi7 s8 ji9 zr ths s sss ces ses szt
嘉jia6 ka7 ga8 jah yoshih carh chial tadashil gol cel kil egardl m garr
嘎gat6 ega6 ga7
器qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
囘hui2 eb aii kij whij terun sakoo hoep akirap ourp whap
四shi7 si7 yo9 sd yotsug yotug sikah shikah yoni joj zv thw w ssw cew
回hui3 hojb ec aij kik whik teruo sakop hoeq akiraq ourq whaq
因in2 inee ying nh nei imj enm jnm eunm eundn yneq uinq niq innq jnsq hintq yingq jenq ienneq eq
囧jiong6 gengb gwingb jeongb jiungb guic
园zono6 sono6 ena yuand aionf okah harai kuzonoi motop barap warar gakir arat buchiu butiv baruw genw
国guo6 kuni6 kokub kokf gunig kwokg kuok kuokk m konim osm natm kikunim nabeu gov
图tu2 toua toh ttui turj tj toom thum tewan teuo tuoo thouo rtur
圆en4 yuana tsuburaf tsumuraf tumuraf haraf marug kadog madog motom baram warao gakip arar buchir zonor butit sonot barut gent
圈quan5 kena izumid inuh gonh idumii senj izuj konk akil zumil kwonm gon quyenn jeonn akirao matao zeno chuanp
圏quan5 kena izumid inuh gonh idumii senj izuj konk akil zumil kwonm gon quyenn jeonn akirao matao zeno chuanp
土do7 to9 tsuchia tub tsutic tuchid tutid hai cucil turl tsun hijin cucun hidzin tsutsun tous
圣san6 sheng7 saintb seic masae kiyog shoh shoui kiyosij kiyoshij on katsuq ikur us oiu namau iv kiv moriv ubuw
圦kuai3 yuri8 qud
在jae6 zai6 dzad chaee yaf hatah batak bataken hataken ongo sair zir hanar zeyr zelr zas cujas
圭gui3 gue9 kei9 guerd kik kamel onio takap hiu hinokiu kuejv gamew katsuraw
地chi6 ti9 ji9 di9 zib cii dzik il dhio horo p tjp tiyap chiyap ttiv
场ba1 changf boh nagal masar osas chos nakaw show
坂saka2 zaka8 bani hani sak kal sakanm sakaio motoo sakio sawao
均jun2 kwanc toshij gunj chunm kimim shunn tosin juano satop kunp koriq chont tsunt
坊fang4 bo7 katac yoshii hok fanl fonm lfonn yosio masao moo houp hohp hap gatap lphonq fusar fongr
坎can6 kan6 kama camb chanl cal quinn hamp khamp kaanp campq caneq kemq quimq kaemq quanq cumq cunq kenq chamq
坚jian7 kena kataa cenc gend deng jyanh tatei kakii teni kashij kasij kink gyeltshk gyaltk mak mil sugar kaneu kanu
坝ba1 barf yal buq bbaq paq vaq hachir
坡po4 pearb poeb perb pperg pem kasun sakon hakuo semap purp pap waq parr polr sekor pir pper bas has
坤kun1 quinf cunn quip cuenp kounq kons kums quans queens
坦tan4 tein9 tad tene tamh thanh tink teml tainl ttanl teinsn theno tineo tanks tengs hiroshis thams teinns tons ettens
坪tsubo5 tubo7 pingb hirac pini heik dairao tairaq tair bins kames peis gamev pinev
垂taru6 chui8 darea tarea fukid bukid
垍ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
垚yao3 llaug koshii yoj yiuj youk goshim kosim ioso io haruo akirao jao kanameo haruto ieq ioq dieuq iauq iuq
垣gaki2 kaki9 yuane gaitof kaj haraj motoq baraq waras ent arav buchiv zonov
垰ka4 ca9 taoa carh karm ccar
埃e1 erf hej eij ak aep herp iq etq erer ayr eyr aiu
城ki7 shiroa joa sirob gic johd jouf chengk dzol gusukul kusukul jiun narin seio usukup jirop cusep shop gusup gushikoq
埜no2 ye8 jei ei erm yam iep yerr illeu
埴hani6 zhi7 haibb jih shii chii naol nol tomol sim edan uen tio yukip orip eq harur chihs cis shibas
培pei6 baco6 pe7 ppej perk pan peyq pays
基ki2 kyb chif keej cchij quij kiek kel ckil kijm ckyn kisn keyn gio ckieo jio kkio keip kaq keaq
堀hori2 borib kue cuk hotk pporik hotsul hotul cout kouv coow
堂do6 dou8 doh8 tang9 toe donl yun karas tons tomt tanw townw doww
堃kun2 quinb cunj quil cuenl kounl kono kumo quano queeno
堑qian5 hori9 chic asaf seng maeg tih chanh kenm sin siep sakip ciq ssiq yarir chamr seyr jr cier
堡burg4 berg9 burghc baoe dbergi rgi boldi burgeri bourgi eborgi bol baum hoo pauq paos pos bowt yasuu bouv bav
堤di5 ti7 zutsumia ttii dyl tym den thip tep diep chiq
堪kan2 canb kamf camf chanq caq quins
堵du2 douh wataj watarik dol dm tom durm doop dalr
堺jie5 sakai9 jeb ged jag gerj tej jk jayl del sukem cem jerq yuir
塑su3 so9 souf zui sool awao hayaq sq
塔ta1 ttac thai tarj tun tq
塙que6 hanawaa haniwaa kakua kasaa cherh
塞se3 ce9 sseb sak serk seil zem saim ssetn sin cern theo so syp ep xelr sier
塩shio4 sio7 yanc enc iwai shionoj hikon jens yens nobuu
境sakai6 jing6 i7 kyoo tinp yasuq noir keis inos
増masu3 mashia zengb masic soi zinq zou sonou
增masu3 zeng9 mashib masid zind soj zov sonov
墨mo6 meb murc mexd mere mace mf sumif tinf mookh mukh hmeh mmerr maur mors mat sueu
墩ton6 dun6 iduna donk ttonk tunm tenq tonovaq onq
壁bi4 kabe7 hekic byi pek bk bien beo vio hio beeq beaq bus bbyt
士shi5 ji7 sc sie kespeg acei j shj rk chmk evesk ssk stok schq ishit yav isiw
壬ren2 mibc tof hitog nih l jinm ninq tadas jims
壮zhuang5 soa shoc shouf syoh shohi jok johk syouk syohl chongn masan soun joun sodq nushiq nusiq uitsq cuangr
声sheng3 of katsui ikuj uk seik shol sanm oin naman in kin morin ubuo oho ouo shoup nawap ikip masaq
壱i7 yi7 ichia itb yg ej itim jm euq kazus
壶hu3 tob dof jui kol nohen houo chuo hoo bep hoop torap kadoq noeq her
壹i5 yi5 yf ichig ei itik jl eup kazur
夀shou4 tec morie sui shuk juk karik dek tak mamol osamun toshin tosin gario hisao syuo zup nerip saip
处chu3 dec fc idee hatsum izum io tup taq trus xus
备bei5 be7 pejc bere kitaj bal baiq bbeq belr kair
复fu3 vd fd fuke wh ffl fon forn ven vero tomiq fukuq ot
夏sha9 natsua chab shid ae xiag kag sharg siaj rak natul tial scianm schm ciam scham chatm schiam ksiniam dham
夔kui3 quyb qued quie qvii cuem quan guin quino queio quaip queer ches cqut gqvit isaot cot quot jekwet rquist
外to6 soto6 tonob hokad waid sodeg gegg kegg
多do1 dorg tag toj dm daum dan dogo ktop deauq or ddor duou
夛do5 duo6 ta9 dork ton dq daur
夜ye6 no9 shiyaa yorua jeg eg erj yaj ien yero illes
大o5 oh9 oo9 daid oud taih dai hiroj tak derm drm darn dreo kiq q dahr
天tian4 ama7 tene g tig dah ami tai innoj soraj tienl tchienl hataw
太ta2 taib dag thaii tyj oj utak taym teim hirom ten deen futon ohn hon tohruo toruo furuo huruo
夫v4 w8 f9 ffc veg ok vsl pho vap lfp ffeq feq br ur evr fuw
央o3 yanga akirae yangchee jang yang hirom yop haruq hir yat jau anu youu ianv ckv youngv gaiv yonv ioanv
头tou8 tob tohb gashirab zub doe doue gamie udoe dug gasirag turp
夷yi3 i9 yg ichih ej itil jm euq kazus
夸qua4 cua9 cquac kuae kwaf quatf kvamh rquhah quari
奇c6 ch8 chic cic czd ccif dgeg tchi gej tschj chel csm czym cchim qin tjo tschip kip dgq chieq
奈na8 ne8 nai8 nayc neig neth nii knighj nyj etl nell nenn rneo rnelo nellp nighp eup neep enaisp niip
奉feng3 tomo8 minef voni foni toyon phongo fungo aip teq fuq kazeq tor os hos hous ous konet hachit hatit
奋fen4 fenn9 find ffeng ffinh venk buk phanm fno efao effenp bunp ephenq phens fans vins
奎que7 qui7 qvib kuif cueg quah guih quinh queih quaij queek chem quym cqum gqvim com quom jekwem rquism gin
奏zou6 kan9 kana9 suc tsouf chaug hashirui jei chowk couk
契ci5 qi7 tchf suh chselh chiah chah cheeh uccih xiej chtsj cl chm zio chip zakiq sakir czs ccit zzit
奕yi3 i9 yg ichih ej itil jm eup kazur
奚xi3 sia cif hig ssii chl nishil syl kim nisin io shio saip cyp sr
奥o1 aud ai ori okum aan otp p hop our
奨e6 jiang6 sho9 masai enok furup koq kohq
女me3 nu7 nod utrid neuihh noul anuq noos ut nurw
奴nu2 noob nouh mem anum nop uq nurt
好yoshi6 yosi8 hao9 koe kif haug konomih konoh hirok houn hoo kouv akirav haw
如ru2 nhub irif jui joul jon up iq yur inos ourges airouxs zut nyuu nyuuu
妃hi5 fei9 bic id fid fee ferl phil fiem ffiq fq faiq ffer phes vet
妈ma1 marf mmaq maaq
妊ren4 zsena tod hitoe nif k jink nino tadaq jimq
妍yan3 iwac ngond hikoh shioi siok jenm enm yenm nobuo iwaor jant
妘yun2 gumog umol unl wanm yin makotoo masao tadao tadashio kio kakumoo vanp chuanq yoshiq yosiq yunnq wainq
妙miao6 myo7 taea myouc mef miuh naei iemioni
妞niu5 ne9 newc nud neuf ushig nyui iuj uek usil daniup nuep
妤yu2 ug tamak hak hirol jul mim matan hanep bap yoq sumiq uor damas was
妮ni5 ne7 niec nye eg iei nnek nl neel il m neyo nnio tneyp ineq naisq asiq necq dneeq
妲da2 oe ohj ooj dain oun daro taq taiq
妹mei7 se7 me8 senob mif maj maim umeo mayq mmeq merq maer
妻uma5 tsumaa tumaa zumab dumad qif zaig saii cm cho zip cir chir zakir sakis czt cciu zziv dgew
姆m1 mee mmj mul uml hmn hamn omo amp lmp mbq maq
始shi4 b shrd shyyd shihd schi sj ishil yan isio ichip sis muros itis jit tokit sot set sht
姓0 in uo ngq nq xingt
委wei6 ve8 vi9 wie wei ok vyo verq eq wayr
姗shan6 ssan7 yama7 sanh sugii jamak zann xano anp
姚yao6 jac ied iod dieud iaud iud llaui koshik yol yiul youn goshio kosip iosq iq haruq akiraq kanameq harutq
姜jiang7 e9 jangc jungc chiangd csiangd dzjangd geungd masal enom shop furus kot koht
姞ji5 kib tib dzic csic gif kyj guim gen chin yoshin yosir gies kees cchis quis kichis
姫hime5 zhen6 mac hid jal masam shinm sadan jeano chunp sanap chenq sinq jeq chinr chanr jenr jinr tadashis jant
姬ji8 ckya huic kyd chid kid gyd cquid ggye gii guip geq yoshiq yosit tiu gieu keeu cchiu quiv kichiv
姿zi6 z9 tzya asa koc dsl tzl sm zeo shiq gos
威wi4 web wile welf vig weig vei wayj wyk week wm uim wien eweyn elr verr chweigr wiebr taker evr
娃va1 wab vovaf vg wo vsr verr aver uar
娅a2 ja9 yac iad el iahm n ryao yyap yahr ejdar
娇jiao4 giod sumie kakuf kadof zumih tunol tsunol umim dumim hanan koko kohko kieuq cunoq
娗ting3 tinb machii tinei niwai baj ttinl matim thinn tyno tengq timq teenq ttingq
娜na1 ac ned inaj nnal naho
娟juan4 maki4
娣di2 tia ttih dyl tyl den thio teo dieo chip
娥e3 oe uf eui ghaj erj earn tsubao urp gap euxp herp eurp orp elp hap iaq gq eaq
娴xian3 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup hyeonq
婆po5 per9 vab ppere pek kasul sakol hakum seman purn pan wao paro polo sekoo pio pearo ppep baq haq
婉wan3 vaa vana marug manl vinp war
婴ying2 ine eih hideh sakurai ol enm ingn jingn kageq ohq ouq takar yins yeongs youngs
婷ting3 thind tenge tihnge tynge tinf machim tinem niwam bam ttinp matiq tyns timu teenu ttingu
媛yuan3 wuna harac motoj baraj waral gakim enm arao buchio zonop butiq sonoq baruq genq fuchis kakit
嫔pin2 shinae hinf pig sinag phamk
嫖piao1
嫣yan2 iwac hikoh shioi siok jenm enm yenm nobuo iwaor jant
嫩nen1 nang hneni
嬴ying4 jing9 ine eig hideh sakurai ol enm ingn kagep ohq ouq takar yinr yeongs youngs
子ko2 zia goh shik jil sun chirn chun chin o raio cuo sip iujip chp zq dziq sr ner ngor
孔con4 kon9 kongb comc kund hungj kouj coomj chonj connaj akonk kornv
孙sun3 magob sond magf seng soong sueng shuno
孛bei7 bo7 be7 berf kitak bal baiq bbeq belr kais
孜zi3 z8 koc dsk tzl sm zen ship gor
孝taka5 ko8 xiao8 koud kohe oi shot shawv sakiw saw shinow
孟meng4 mon9 menb mane munde mune mor mmonr mondt montw
季ti6 di7 jia tye te kif dzii kwaik cil tyil tjl chim gip kyt guiw gew
孤gu3 tanid yad kog furuk goum danim hurun goon coo gayap gop gaiq jar
学xue2 manabuc yukie anag schem anp schrop syrap shiship sisip saap shelp xerxp suetr
宁nen3 ning8 nina inenj nningj ninam nynn inino nineo kinenr eir nimr inar urninr
宅taku6 yake8 takeb zhaic akeg mig tagig takag zumig jakei saik zain kumet chait ramt ramat
宇yu4 u4 ij utul tamau hau hirov juw
守mori3 shou9 mamob nerif shug tek sup jus karis des tas osamuu toshiv tosiv gariv hisav syuw zuw
安an1 ac yasug eng amg anem annn ono r
宋song6 soong9 matsuc sonqd sungd szungd ssonf matug sonh zonn macup sohnq suns sonst
完wan4 van9 hiroshia maruf vah mank vino waq
宍shishi9 roub sisib shinb sinb shijie sijie sitie sig shig sisg shishg yon yaup
宏hiro5 hong7 koc kouf hungg kohi horngi wangi feni hik hons jonv hunw
宕dang5 tagi9 dama dentg dang masai tol tohl toul dantl ttenl ddaml adonn
宗zong6 mune7 zonc chongf sof shuh soui chungi syoui zk tzonk muk syul tsongl jungl shuhm
官guan3 kanb kuanb sekid nukil tatel zekim daten gunr yakatas tachis tatis set dachit
宙zhou5 hiroa zeua sug funag hunaj hiruk funel hunel kanem shum shuhm akirao chewo chouo shimao chaup futap hutap
定ding5 sada6 dina tingc setf tinj rtin tiq tiner rtins dines ddingt ttint ddinu rtenw
宛wan3 van9 maruf vah manj vinn waq
宜yi5 gi9 ngia ic nghif yeeg jig yl ichin eo itir jr euv
宝bao7 hob boulc paud takarad hohe pof houg baudeg bulg bolg pavi boj bauk burgp paoq bows yasus bout bat
实shi4 mi8 zanec d sanef schk sl ishin yap isiq ichir sit murot itiu jiu tokiv sov sev shv
実mi4 shi9 zanec jitsue g makotoh minoruh mitsuh sanetoh sanei schn so ishiq yas isit ichiu
宠chong3 okia shug micuj takashik ubuk mushik mitsuk takal
审shen4 akia shc sc fukak shinl kamil szm chem jinm hukam sinn scho kano gamip miq nobuq chq senr
客ke5 kb khachc cac koe cf cog cki xm cho kerq quer corr r
宣xuan4 nobu9 seonc sonc kenj harum kayam hino nokio kakeo geno choq ayaq hianq hjonq uans qiongs khins
室muro3 mumec shie srg morog shitsuh shituh h beyai scho sp ishir yat isiu ichiv
宥you5 iub jauc iuthc yud jug tomok arik ul eum yuuo matao p yoq sukes ious juut
宦huan3 hoa9 hwanf hoani xunj hvanj ojuk chuanm
宪nori5 ken9 xian9 hine akie akiraf senl genq gar kanr gatas morit siant hamt ssenu hyonu hjonu haruu sakiu mazuv
宫miya2 nomiyae mijaf guh gongh mii guuj mumiyan kunsn kup minap kkup guhq mijasr gunw gonw
宰zai5 ong8 zib yae jaeg hatag bataj batakem hatakem saip hanap zeyp zelp dzaq zar cujar chaer
家ya9 jia9 kab iec ked gad e jae gej ej gaak chiak eyam giam jyam ngan gn ben kanon ern
宸chen1 tatsuk jinl chinl omim chann chernn tato untainq chahnq tomiq cenziq onq samq sanq chhunr tar henr shenr
容rong6 jun6 yob juhne zungg geong eih iongp hider sakais jungt rungt wingu eu ljungu nhungu llonu rongju ijonbou sakau
宽hiro4 kuan6 nobuf hiroshij hirosij
宾bin4 bbind pind binee penf byng benh pik bingl bimm binim painm pianm bunm bbingm sbenm haman ebinn binsn bingovan
寄ji7 ki8 yori8 yoseb gif kyk guim gen chio yoshio yosir tir gies kees cchis quis kichit
寅yin3 in6 nem inem np oq kageq otoq imr euns yoons
密mi2 mida mithh mej mitsk akk meetk iumik mitsuk myl meam
寇kou6 guchid cod kaod kaud igud coated kof kohf gutif kuchij gucil kutil kuciu kuv
富fu5 tomi6 tod fg fouri furj huj domij fouk fulm fon fono tono vp wu
寒kan5 samu9 hana soc sand sohg soug sag hao hnp hamp hont hannu henv
寛hiro2 kuanb nobuc hiroshig hirosig
寞mo3 emoa merg mek mmerm maum morm man sueo mp
察ca5 cha8 ta8 zac sah tani tei charo chalv
寥liao4 ryod ryohe lef glioh ryoui lioi rej ljoj riol rjol lan lyoo yrjoo lio tup
寮liao6 la9 ryod ryohe lef glioh ryoui lioi rej ljoj riol rjol lyoo yrjoo lio tup
寰huan3 oju9 hwanf hoani xunj hvanj hoak chuanm
寳bao6 hoa takarajb bod baue paui burgj paok pok bowl yasum boun ban bergo baueo burghr bower
寸mura5 cun7 ssun9 sub sonp
对dui5 tsui8 taiba usue dueyi deuii dueii tuii
寺tera3 ji9 derad se sig hjij noderaj dzil
寻xun9 hiroa shirob juc sone hiroshie sue sumie chikag tikag sirog isaq hunq sonovas kaorus ont tsont isont enneu ssonu
対dui6 tsui7 taiba usud dueyi deuii dueii tuii
寿su7 shou8 jua toshid tosid hisad zue kazuh tej moril shur karis des tas mamos osamuu gariv syuv
専zhuan2 sen8
射she6 ia sagita see schee sheri chei schoj shak schan sjon szep cherp schaep scherq sjeq sq shelr hidar serr
将masa4 sho9 eb jiangb masaruf shouf enop furuv kov kohv
尉wei3 vi9 vee wie wei ok vyp verr er wayr
尊zun5 taka7 takeruc sonc ruc taruh
小ko3 o5 xiaog sak onop ohr
少shao3 shawc shauc saui sok soum szam shom schon schauen schauo chaudo ssauep ssaus chots shs szos rcias inchauds zaus
尒er4 l9 ra llj lem reo llep elq jir
尓er4 l8 r9 llj lel ren llep elp jir
尔l4 r5 llf erg leh rej llel elm o arp rdq hlr
尘chen3 chanb chahnb tatsuk jinl chinm omin cherno tato untainq tomiq cenziq onq samr sanr chhunr tas hens shens
尙shang5 sangb sonc kamid uee gamig jok naol shanl johm chamn nouen uwan joup chanp sanq kanq kor ager shor
尚nao9 shan9 chamb chand sane shof hisag shangh schani shouj sangk shohk champsm hisashim chantm shantm chonm tanm shonm hushanm
尤ju8 yua iua ub euc youc yoh iouj juuj ewak ewel yool jom oium joen jouo jurp yulip yq eq
尧yao3 llau6 jaog koshin yon yiuo youp goshiq kosir ioss it harut akirat jat kanamet harutt ieu iou dieuu iauu
尭yao2 llauh koshij yoj yiuk youl goshim kosin ioso ip harup akirap jap kanamep harutp ieq ioq dieuq iauq iuq
就jiu6 shu9 ku9 hisac kyuj sakk sakal kyuum hidan syuo usup sakeq wasir washir jiour gur gyur
尹yin5 yoon9 inc yund jund sine jinf wanf nep inep ns ot kaget otot imu eunv
尻jiri4 kaoa dzirif shirif sirif kaug coi cauk cowm kowm kao couro corp cap koq couq kawt calu callu cquarriu
尼ni2 ned nye neyg nh niej gnk il en neeo neap inip nniq nyiq neir
尾o1 big noh nohj onoj nouk weik vin nooo ouo kuo sueo ves wis wew
居gu4 i8 juc orig tuk chuk tk kuk kyok suek cuk kuil dzujm juym kikup komaq tomow gomaw
屈cu9 qu9 kub horie kuehe eache khiutg khuatg khutg watg tricg torin mao cchuq ganes kuses mages kojis aos tadas
屋ya2 jad oe wui noj ul okul ocl got woou takew vuw ouw
展zhan5 nobu6 janc jeng gianh cani giamn chanq semr senr jes jenset jayt jit
属shu4 ia9 schuc kih sui jun suko schuho choup gip schoup yoship shp schurq kazuq choq shukq
屠tu1 touh tok dok tsuchin turp tp tsutip ttup tuchiq tutiq
屯otun2 tun7
山yama1 sanc jamae xani shani zank ank yam ssanq
岁sui4 toshia isob hoc tosic oj minoruk zaim n
岐ki6 qi8 gi9 michid nukif mitif ci chk zim cin chin zakio sakip czq ccir zzir dget tchu gev tschv
岑tzen7 zen7 cen9 shumg etzeng shamg samg tsenh minei czei sumj
岗gang3 oka7 goni gunl taken tsunap ganp gp
岚lan6 rashi9 ranb arasid arashid rasid landk lamm llanp ramq raq laq rains rands rent
岛shima5 jima7 sima7 imaf dzimak daoo too toho yamaq doq dour dohr tour mas
岩iwa1 yanf iwaoj yuwam iiwam ivao shiwao siwao nirao juao yuao hikot shiot siow
岭mine3 ling9 ryod ryoud hryohf suzul ayan rein ryohq linr ingt ret ringt rint lengu hishiu llingu ngv
岱dai3 deb dad yoh dij dayk shirol dyl detl sirom deio diap
岳yue6 take7 gakuc yuehd dakef jof ngokg jueg yol koship tsukip ioq zukiq jorq kosir koet goet goshiu etsuu tukiu
岸kishi6 gishi9 gisi9 an9 kisic zakih ao ams yasus ens
峥zheng5 masa9 zuna shoi shoul tadal jeongl shohm seim chingn jungn chengo syop syohq congq jongq tadashiq
峨e5 ga7 oe uf eui ghaj erj earn tsubao urp euxp herp eurp orp elp hap iaq gq eaq
峰mine3 feng6 phongf koneh vonp fonp toyou fungv aiw
峻jun2 toshih guni chunl kimil shunl tosil kwanm juanm satoo kuno korip chonr tsunr
崇chong3 shu8 takashid okie takae micum ubuo mushio mitsuo
崎zaki3 saki5 akik qim zagim kip zekip ct chv ziw
崔tri8 cui9 choic tree choe coje trane choye choee treae suio kaseo zzyo treisq
崟yin3 in7 nek inek nn on kagen otoo imp eunq yoonq
嵇ji4 ti9 kia gie kyj guil gem chin yoshin yosiq gier keer cchir quis kichis
嵘rong3 eic june iongk yom hidem sakain jungo rungo wingp ep ljungp nhungp llonp juhnp rongjp ijonbop sakap zungr romr
嵜saki6 qi7 zakia cf chg zii cij chik czm ccin zzio dgep tchq kir ger tschs
嵩song5 takab kasamid matsud shue shuhe ssonf matug soni zonn macup sohnq suns sonsu
嵯cuo6 sa7 tzoc tsof tsaf tzowf tsouf shogsh shogh
嶋shima5 jima7 sima7 dzimai daoj imak shibao sibao inav dov
嶌jima6 shima7 dao8 simab inak dol michio imap inep dolp doup beq dohr dzimas daut
嶷yi4 ni9 i9 yg ichii ej itil jm euq kazus
巌iwa6 yan6 iwaoa hikoh shioi siok jenm enm yenm nobuo jans
巍wei4 vi9 ved wie wei ok vyo verq eq wayr
川kawa3 gawa6 awag chuanl gavaq kar kavar
州zhou3 shud shuhd suh funah hunak hirul funem hunem kanen akirap chewp choup hirop shimap zeup chaur futar hutar
巡xun5 son9 atien9 isam hunm sonovan hiroo kaoruo ono shiroo tsono isonp jup ennep ssonp gfanq sonsr hiroshir senr sur
工ku7 gong9 era kob miyac takumid gunj gonj nomiyao mijap guq mir yur yumis guus kimit
左sa6 zuo8 za8 zo9 chokhf zollg zzol sakur sot tsou tzov cow
巨ju3 guc kikuf komag ii tomom gomam goun tachibao kitsup tup tatibaq kitq oriq kuiq chuq zur
巩gong5 miya8 mun9 gung gong nomiyal mijal gun kuo mio yuo koo yumio guup kimiq
巫wu6 ua muc buc moc mouc goi yaj wook takel vum oum io or
差cha3 saga cag charh tal zan chalo sap chq tchaq zarr chardr tchars
己ji5 ki9 mia tib umie gih kyl guio gep chip yoship yosis giet keet cchit quiu kichiu
已yi4 i8 yf ichig ei itik jl eup kazur
巳mi4 s8 si9 umie zq thr r ssr cer ser szs
巴ba1 bara bul bbal vam pam bo brap bhap butr
巻maki1 juanb
巽xun6 sonc senc suburuc takumic tatsumie tatumie isao huno sonovaq hiroq kaoruq onr shiror tsonr isonr jus ennes ssons gfans
市ichi3 iti6 shif icih uchik k sim chim tim schr ss ishiu yaw
布b1 bu9 bouh ben booo boq bbr
帅shuai1
帆fan4 ho6 famf vank ik iik hatal efao hano tano banq bataq ephaq meshir phams karit mesit watau
师shi4 c jid morod usid erf schj sk ishin yao isiq ichiq sit murot itit tokiu sou seu shu
希hi5 ch9 sid shie kih xii gi gii shk schik hel jil sl chil hill heam cin szyn chyn scho
帕pa1 pare ppag paak paln pn poo pup pep perq ar paur
帖tie6 taya tia teyc tetsud tierh tetuj ttek terk telk stierk
帘lian5 suno8 lene reng lieng lliamj hasuj llem llian lhelmn reio kamao lhelo llio lip linp liengq liar
帝di2 dvliec tid ttik dyo tyo deq thir ter dier chis
带dai5 pe9 deb dad yoh dij dayk shirol dyl detl sirom deio diap
席si6 xia schilb sheee syh seai schiei shifi ziei scii shili celi cai usiei silvaoj cin hio ssiq cht nishit
帯dai5 obi9 deb dad yoh dij dayk shirol dyl detl sirom deio diap
帰gui4 ki7 kamef onih takaj guej keik hio hinokio guero kuejo gamep katsurap
常tsune7 chang9 tunea tokc tokic cchangf seungf tokof nagai baj masan osao choo nakas shos tyot chouu chohu shouv
幡hata5 bataa fanb watad haf bang matah bah tomani omani vann io iio efas hans tans hou ephau meshiv phamw
干gan5 qianb hid ciane kanh hosih inuih inuteh kawaih kawakih kenh nukuih mikih gaml gunr kons gaw ghanw
平hira5 pin8 heib dairae pinge tairag taih peii pinel hiron biran ppingn phuntp nohiraq beiq heijir ir rar pinnr ber
年nen4 nian9 enb tosed toshig tosig nem liamo ngiamo aiq tsuzuq niangs nianns ajus ayus
并nami6 bing6 nabib heif hih hyoh ej garaj byol pingo beo peio tomoo bangq
幸yuki5 ko8 kohc kouc f xingf sachij sajij saij miyukil mijukil satsudl satul
幼you4 yowa osanab yue juh iuk tomok arik ul eun yuuo matap p yoq sukes iout juut
广hiro2 guangd kof kohg kwongi kuangi kongi gwongk m firom guongm mitsuq mituv kouw
広hiro2 guangd kof kohh kongi kouk kwongk kuangk l firol jirol hiorohl mitsup mituv
庄sho8 shoua syoc shohc zhuange jof johf syouf syohf masah joui sok soul sodl nushil nusil chongl cuangm shn sn
庆qing5 keia chingc yoshie cinge yosih chinqi hingi kei takai gyeongj kyeongj kiyom seio aoq haruq shiu sumiv kijow
庇bi4 sha zebea byh pej bj biem bem vin hin beeo beap bur bbyr
床toko3 chuang7 windowa
序xu4 sua tuab oe hsul chuo huo chuip inop zup
库ku4 cu5 coue koug cooh curo kooo cop kurp kp quq courq khur khour
应ying3 yind oe jinge ing eij hidej sakurak eno ingp kages ohs ous takat yeongu youngu
底di3 teb tesb tic ttij dym tyn dep thiq dieq chir
店dian6 tana6 makic norih donoh denj thej tenm tonom vem deanm dyanm tsukum deonsm
庚geng3 kob kohd koud sarag quing
府fu7 ppua huc kurad vf ff utubuf utsubuf ffuf hhuf wj ffn fop forp vep verq tomis fukus ov
庞pon3 pangb pend mpongd pchangg ponzh pounh poonh ppenh rbont punt urbont
度du3 do9 rdued rdud douk watam watarin dp top durp doos dalu
座za6 zuo8 zob kurac riusc sad zzoh sakuo sop tsoq tzos cos zott
庭niwa6 ba7 ting7 wai munei nihai sokoi tinj machiq tineq ttint matiu thinv
庵an3 ihb amc ah yasum enm aner kishir
康con4 kon9 kangd koe comf cof yasug kanj canl hongm caweo khano kaco cuno tchano corno corneo candio kchangp kontsq
庸yong5 nagaa isaob tsunec eig nakaj el illonl yonm yun wakuq isaq llonq yeongs youngs ongs
庾yu3 ju8 ug tamak hak hirol min matan hanep baq yoq sumir uos damas was
廉lliam8 liana lleb lliac lhelmc lheld lieng liag liamh limh llyah kiyoshij kiyosij lenm renn hasuq reiv kamav lliv liw
廑jin4 qinb kinc tsug zui gini kanej kanaj imaj tuk konl zinm dum kingn gginq kimr chikar shinr
廓kuo2 hazu8
廖le9 liao9 gliob lioc rec ljoc riof rjof ryof lyoh yrjoh lih ryohm ryouq lau tuw
延yan8 yen8 nobu9 jena enc jani nobei yeeni yueni uani rgeni iwaj hikop shiop sios
廷tin5 ting7 tined ttind tynj timj ttingj think ettinl teenm tium tinnm utynm ngn dinguro tieo dingo machiv niwav baw
建jian3 kenb tatec kind chiene mai mij sugao kashir kanes kans kasit sugev katav jaw
廻hui4 sako7 ec aii kij whij teruo hoep akiraq ourq whaq
廼nai3 nac ned nof nayh neil netl nim knighn nyo etp nelq
廽hui4 sakob eb aii kii whii terun hoeo akirap ourp whap
廿nian5 tsuzu9 nena neh eni liamj ngiamj tosej ail niangm niannm toshin tosin ajun ayun
开kai4 kea cac caid hirad uquerd kai chen kayn keio kiep kyp kaer quett kelt kit cayu
弁bian3 be8 nabed nahei piank nobek hek nohen ukin
弈yi3 i9 yg ichih ej itil jm eup kazur
弋yi3 i9 yf ichih ei itil jl eup kazur
式shi7 shiki9 siki9 a schh si ishik yam isin ichio siq muror itir jir tokis sos ses shs
弓yu6 yumi7 gonga miyad yuue jug gunk gonk nomiyap mijaq gus kus mis kot guuu kimiu
引yin6 hiki7 in8 nel inel nn oo kageo otop imp eunr yoonr
弗f2 verb vd veg ferh fferj furm ffm pherm fum wn voro fop forp ffer
弘hiro2 hong9 kob kohi hiroshil wangl hirosil hungs honu jonw
弛chi3 ike9 akaa sekij mochim tim motiq
弟di4 os9 tia ttih dyl tyl den thio teo dieo chip
张zhang7 harua harid jange change chongf cemf warig barig zhang cheungh choh jhangh cheongh akik shon shouo shohp akirat jiangu
弥ya2 mi6 jad met myu
弦xian5 gen7 rab seni kenj norik akim akirao gao kano gatao moriq sianq hamq ssenq hyonq hjonq harur sakir mazur
弭mi2 hazua mek myl yan mieo yonep meer komer
弱ruo3 wakab jod rog wakk zol zson kakasp nyap arap urp joap moshir mosir erer
强qiang3 keonga keungb takee kiongf sabio shoho
弼bi3 sukeb pilc byi pej bj biem ben vin hin beep beap bur bbys
弾dan4 tan8 dac deni del dinm ltap tenq niq niwar damr
彊qiang3 keung7 keongg sabil takel shohl kiongl
归gui2 kie kameg onii takak guek keil hip hinokip guerp kuejp gameq katsuraq
当dam6 danga dentb danb masad tog tohg toug danth ttenh ddamh adonj tagit
彛yi3 i8 yf ichih ei itil jl eup kazur
彜yi3 i8 yf ichih ei itil jl eup kazur
彝yi5 i8 gyib yf ichig ei itik jl eup kazuq
彞yi3 i8 yf ichih ei itil jl eup kazur
形gata4 kata9 a xingb kadaf yukiq kou
彤tong5 ton8 kirie tung toneg noi hik tok girik michik okem kirym sam tungo tsuo toio jo thono
彦hiko3 yan6 ei iwaj shioq sios jenu enu yenu nobuv
彩aya6 cai9 sab orod yad sayad naf saim cem cham zeo tzeo takarao zaiq zeiq sir ecs chayt tsait nanot
彪biao3 tawarac omotec hyouh taharah
彬bin3 akirab akic pinc hamaf bbinn bineo penq bynq bens piv
彭pen3 pengd ppend ponef pponf apenj pemj pernj pchenj pponej ponenj paengl pchangl tomos tanas pont pomv punv
彰zhang6 aki7 shoc shouc shohd harud raf harir cheungs akiras jangs changs jiangt chongt cemu wariu hirou bariu zhanv syov
影ying4 kage7 anhe mere ing eij hidej sakurak on eno ingp jingp ohs ous takat yinu yeongu youngu
役yi6 yaku8 i8 yf ichih ei itil jl eup kazur
彻cher5 chea tcherc tetsue scherf tscheri cej tchuj chij dijaj ischerj cherovak thersk tecujk ottcherk shiyav siyav gurumaw kurumaw sumiw
彼pe2 pied bie pf peth pizzik byr bt biew bew viw hiw
征zheng6 chinga seia masac tadashig sog isag chengg chung jengg shoo shour tadas jeongs shohs jungt syow syohw congw jongw
待dai5 machi9 deb dad yoh dij dayk shirol dyl detl sirom deio diap
律lu5 rub ritub lvb lyub roul loun roo rooo glur rs llus los ruet
徐xu5 su9 hsua chuid hszud choid oh chuq huq inos zus
徒tu2 toug toi doi tsuchil turo to tsutio ttuo tuchip tutip
従cong4 tsugua satof szatosih chungh satosii satoshii tsungi akirak akik
得t3 dea tera df tokuh tri iotri eterk trek uardk aterk ders
御mi2 yu9 uk tamao hao hiroo jup matar hanet bat yot sumiu uov damav wav
循xun3 son9 isam hunm sonovan hiroo kaoruo ono shiroo tsono isonp jup ennep ssonp gfanq sonsr hiroshir senr sur suburur
微wei4 vi7 vef wif wej ol vyq vers es ways
徳toku2 de7 dd norig derq rdv
德d3 de6 derd rdi ldo tokup ardr dir
徽hui2 eb aii kii whij terun sakoo hoep akirap ourp whap
心xin4 shind nozomie same shame koke kotoe tsumie sinh niil aran hino nobup cinq singr simr nis himt ssinu
必bi1 byj pel bl bieo beo vip hip beeq bear but bbyt
忍ren6 shinoa shinobuc sinobuc tod hitoe nif k jinl nino tadaq jimr
志shi5 zhi7 si9 chic chihg jig chui jyhl cio zio jhihp
応ying4 o9 yinc jinge ing eii hidej sakurak eno ingp kager ohs ous takat yeongt youngu
忠tada4 zhong5 nakah tadashii makotoi chungi ungi chuj chuuj zukaq shigeq tsukar tukas dukat sigeu tanew
忤wu4 u9 goh yah wooi takek vuk ouk im muo buo op
忧you5 yu8 yuub juf iui tomoi arii uj eul matan n yoo suker iour juur
快kuai2 yurid qud
忰cui5 kase9 trid choih trej choj cojj suij zzyj tranj choyj choej treaj treisl
忱chen2 tatsuj jink chink omil chanm chernm tatn untainp chahnp tomip cenzip onp samp sanp chhunq tar shenr henr
念nian7 ne9 nena liamb ngiamb niangf niannf enm toseo aip tsuzup toshir tosir ajur ayur
怀huai7 wy7 whi7 wic wighf waih whyh wrih valkh
怒nu1 nouf mek anul noom noo uo nurr
怜lian6 rei7 reb leng renh lienh lliamk hasuk llen lliao lhelmo kamap lhelp llip liq linq sunor liengr lias
思th3 sia sb rthb theh rxj sek cem shim cism oothn szn syn sihn
怡yi2 ib yeed yl ichin eo itir jr euv
性xing4 5 yukik koo gataq
总zong3 muneb zonh soh chongj shul soum chungm syoun zo tzono muo syup tsongp jungp shuhq
恋lian5 koia luyenc lenf renh lienh lliamj hasuk llen llian lhelmo reip kamap lhelp llip lip linq sunoq liengr liar
恒heng5 tsune8 tunea hangd gakif heng koreh kakih cunei yokok hunn jokot unw humw hemw
恕shu4 hiroshi9 schuc kih sui jun suko schuho choup gip schoup yoship shp schurq kazuq choq shukq
恩n5 en8 ne9 ane ong rnh hni anek inm unm rnen nneo erno heno eunp nnq annq yner
恬tian4 da8 ta9 hatan denp bataq amar
恭gong5 tada9 miyaa kyob gunh gonh nomiyam mijan gup kup mip yuq koq yumiq guur kimir
息xi4 si7 cih hii ssik chm nishim syn kio nisip ip ship saiq cyq ss
恰cha6 cciaa caa ceac ciae qiaf cagf czah khapk khak dal czarl czyl chaczel tschal cjam
恵e2 hui7 aip kip whip teruu sakov hoev akiraw ourw whaw
悉xi7 syd8 sid8 sic cih hii ssik chm nishim syn kio nisip ip shiq saiq cyq ss
悟go6 wu6 vuc ue satoe satorue yam woon takep oup ir mut but ou
悠yu5 you8 hara hisac jui iul tomol aril um eun yuup matap q yor suket iouu juuu
悦yue4 etsu7 joe etuf yok koshin tsukin ioo zukio joro kosip koer goes goshis tukit getsut ot getut gosiu takev
悬xuan4 kake8 kenh harul kayal hinm nobum nokin genn choo ayao hianp hjonp seonp sonp uanq qiongq khinq
悳de4 d7 isaoa deri rdn tokup tr
惇dun4 ton6 donk ttonk tunm tenq tonovaq onq
惊jing5 i6 surp9 kyon tino yasup noiq keir inor
惜xi4 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
惟wei6 tada7 via vee wie wei ok vyp verr er wayr
惠hui5 whi8 eb oure whae whith wheai wheei weli aiq kiq teruv sakow
惣zong5 so6 munec zonh chongk shul soun chungn syoun zp tzonp mup syuq tsongq jungq shuhr
想xiang4 eamb sod soud aii kaj kol shol kohm gon koun shoun mukaio goup gohq chaq mukiq shohr mukor tuongs
愃xuan3 ken9 haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
愈yu3 ru8 uh tamal hal hirol jum min matao haneq baq yoq sumir uos damas was
意yi3 i6 yi ichik el itio jo eus kazuu
愚yu2 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
愼shen3 shc sc fukak shinl kamil szm chem jinm hukam sinn scho kano gamip miq nobuq chq senr
慈ci6 ji7 tzd shiged siged tsg cg zg czl ttsq tesq tsugit rtzt
慎shen6 shin7 sina makotod shf sg fukan kamio szp chep jinq hukaq schr kans gamis mit nobut chu senu
慕mu2 ma mrog kii meo gio mour mou mmu makiv
慧hui1 eg ain kin whin terus sakot hoet akirau ouru whau
慷kang4 hong9 cona kone koj comk cok yasul kano canq
懃qin3 cinf ching chenh tcheni czynj cenj tschenk serik tjenn czeno tsinp hadap hatap kotop chikap tchingp jinp tchineq
懋mao3 mod maug keh mouh shigei gek mool nekoo malo moho sigeo mup mar kayar chir ukichr moder moter moer
懐huai3 wyc whic wig wighk waim whym wrim valkm
懿yi4 i8 yf ichig ei itik jl eup kazur
戈go1 gorh gk gaun gao gouo gotp golp goep geq q gauxq goedr gaultr
戌xu5 inua ina sua of hsul chuo huo chuip inoq zuq
戎rong2 eid junf iongm yon hiden sakaio jungp rungp wingq eq ljungq nhungq llonq juhnq rongjq ijonboq sakaq zungs roms
成nari5 naru8 cheng8 seie seongi songi sungk szongk kip jos shiros sirot giu johv jouw
我ga8 wo9 warea azd wazf vog adh wagadh wakadh agath wakazh wagazh agatsh wal warn walp worq vat lot weru
战zhan4 jan9 jene gianf cang nobul giaml chano semp senp jeq jenseq jayq jir
戦zhan4 jan9 jene gianf cang nobul giaml chano semp senp jeq jenseq jayq jir
戴da6 dai9 dea dayd did dyd diah deij tefj dell audetm dyalm deism davo taio you
户to4 do9 kod nohef hug beg kadoi noei hej heil el n gin jut
戸to3 do7 koe noheh hui bei kadok noek hel heim en o sawao gio juv
房fang6 fusa9 busaa katac yoshii hok fank fonm lfonm yosio masao moo houo hoho bop hap gatap lphonq fongr
所so5 suo8 sho9 sd dokorof erf kasyof ssom zot thort saut thot souu sorv
扁bian4 pian9 bea nabee nahej nobel hel noheo ukio
扇shan6 ogi7 yama7 sanh sugii jamak zann xano anp ssanr
扈hu3 khourb tob dog juj kol noheo houo chup hop bep hoop toraq kador noer hes
手te3 deb tab shoue eri morim suq shus jut karit mamot osamuv toshiw tosiw gariw hisaw syuw
才cai5 sai6 nad cek ayak chak zem tzem takaram zaio zeio sap sip ecq chayr tsair nanor oror tsar uner
扎za1 zzae sai zarj zham zayn zaho jao tap szap zucq ziaq naq zacq zetr
打uchi6 uti8 daa utb utsuc dage etherg ol ohp ooq dait ouu daru
托to1 ttof torf thoi thorp tp teaup tuq touq tonq tar taur talr tuou
扬jan5 yan6 yangh yai jaj anj iank youngk yonk ioank yianm janan ian kyann jahno yongo yongeo yeno gnono agario
扶fu6 u8 vb fb wg ffj fol forl vel verm tomio fukup or
承cheng3 singc shoe shingf conf shouf kik naril jom shirom siron gio naruo seio johq jour sumit
折ori3 zhea chiete oree tetsul takuo gyop shanoq sekir tasr cholr cheolr chulr syas shas ers tets akiras aces jabs
抚fu4 vb fb wf ffj fol forl vel verm tomio fukuo or
抜ba2 nukia barf yal buq bbaq paq vaq hachir
护hu7 kob morib eltb gob toc doh juj nohep houp chup hoq beq hooq toraq kados noes het
报bao4 bod baud hog paui burgj paoj pok bowl yasum boum ban bergo baueo burghr bower
押oshi5 ya9 aa osed oshitod ond jai iao
拉ra4 la4 llae laro ruq ar rr lahr
拓taku5 tuo7 hiroa tob te hiroshif ttop torp thos
拔ba4 bay8 balb berd bari yao but bbat pat vat hachiu
拖to4 tuo7 towa ttok tork thon
招zhao8 chaob chiob chiaub chiub chioub numac shoj akil terum shoum harum shohq jawr akirar jhaos jaus joot sot chot
拜bai8 be8 bya bayb bie bryf bg beii baj baierj beyej haik shiraq sirar shiros siros beths kashiwau berv hakuw
拝bai5 haia shirag sirah shiroi siroi bej bethj kashiwak byl berm hakum momom baym bin bn kasiwan kashin kasin hyakup
择ze4 icea zawaa sawaa serm sem zerp dzeq
拱gong3 miyaa gunh gonh nomiyam mijan guo kup mip yup kop yumip guuq kimir
拳quan6 ken9 boa izumie inui goni idumij senk izuk konl akim zumim kwonn goo quyeno jeono akirap matap zenp chuanq
拿na2 nahb tane rag yrag nerk neo ar nart nnav
持mochi6 chi7 motia iked motsud motud akae sekin tiq
挂kake2 gua8 guari goim tuap urip cuap iguerp
指zhi5 sashib sasib jig shig chih naok nok tomok sik edal uem tin yukin orin ep haruq chihq cir shibar
挙ju6 akia kiyosc kiyoc gud kikuf komah ii tomon goman gouo tachibap kitsup tuq tatibaq kitq oriq kuiq chur zur
挟xie6 haza9 sec shee chef wakif schej szek schan shao sieo sherp chetp shayq kjelq saq
挠ti6 nao7 nau7 noi northi naukj
振zhen7 chuna chinb chenb chand njind shif cingf mag jap masaq shinq sadar jeans himet sanat sinu jeu jenv jinv
挺ting3 tinb machii tinei niwai baj ttinl matim thinn tyno tengq timq teenq ttingq
挽wan5 van9 hiki9 maruf vah manj vinn waq
捌ba2 pa9 barg yal bur bbar var hachis
捷te4 tierc jiee shoe thierg deg ei shouj ceskyk arik tejk chukk czek jetk jel gen jar gert jv jayv
掌zhang4 cheunga akie harug shoh shoui shohj harin akiran jango chango jiango chongp cemp hiroq wariq bariq raq zhanq syor
措tzo8 cuo9 tsob tzowb tsoub shogsd shogd saf tsai
提ti2 ttid tee tyi teei tiej rtij tm team thim rteam triim fertym thetim etym otio fynbuo ultyo sasar
揖yi5 i8 ib9 yf ichig ei itik jl eup kazur
揺yao4 yob youb llaug koshii yiuj goshim kosin ioso ip harup akirap jap kanamep harutp ieq ioq dieuq iauq iuq
摄she6 set8 cac see schee sheri chei schoj shak schao sjoo szeq cherq schaeq scherq sjeq sq shelr hidar serr
摩mo3 mab moseg moreh mourh mork mk mohk moek rmoik emuk tsumam tumam ymom merr meu mmerw mauw
撒sa6 tha9 zarc sard zag ssag saah ssalh zeh ilerh eserh zachh zaah
播bo5 bana hata berc poe burk bn boro porp hirop baq ber namir
操cao3 kusa7 gusaj soj souj sohl thaom usam caolanm
支zhi4 chi8 jig shih naok nok tomok sil edam uem tio yukio orio ep haruq chihr cir shibas rgis
收shou5 osamu8 ted morif suj shul jul karil del tal mamom toship tosip garip hisap syup zuq nerir sair
改gai5 ka9 ged gae gayg guei guj ghek gueik gael guym gein geyo qao gelp geisp caiq ghetq
放fang2 katad yoshii hol fanl fonn lfonn yosio masap mop houp hohp boq haq gataq lphonq fusar fongr
政masa3 zheng6 seih mai mandoi chei cengj shoq shout tadat jeongt shohu chingv jungv chengw
效xiao6 hyoj8 koa isaob oc shon shawo takao sakip sap shinoq sinor chor chaur
敍xu2 sua oe hsul chuo huo chuip inoq zuq
敏min3 toshib minec mie tosif minaf hirj lemijnj laminj rmional tamip binv manv mianw
敖ao5 o5 ngoc aui am orn okur
教jiao3 gioe sumif kakug kadog zumii tunol tsunol umim dumim hanan kokp kohkp kieur cunor
敞chang5 shoa shoub nagad bae masaj osaj choj nakan tsuneo tyoo choup chohp tuner has
敦dun7 ton9 atsua tunc odund donf dynf edonf dof acuh rahuh ttonq tenw tonovaw onw
敬jing3 keic ic kingd takashif hirof kyot tinu yasuv noiw
数shu4 kazu8 sua schue kij jup sukq schuhq chouq gir schour yoshir shr schurr chos shuks
敷fu4 shiki8 vc fd wh ffl fon forn ven vero tomiq fukuq ot
文ven6 wen7 vina vanf bunf winh manh fumih vingi vinem mahnm vonn vynn wano muno vp ayap wingp wynq lwynq
斉qi9 sai9 masab sec saee narie seie cg chi zij cil chil zakil sakim czn ccio zzip dgeq tchs kis
斋zhai6 sai9 zaia chaie rame ramae takuh yakej takel aker mir kumer tagir takar zumir jaket
斌bin3 pinb akirad pand bane hamae bbinn bineo penq bynq benr akiu piv
斎sai5 zhai7 zaia takug yakei takek akeq miq kumeq chaiq tagiq takaq ramq ramaq zumiq jaker
斐fei6 faea phaee fere fie fferf fah ih ffaelloh fehh erfeldh cifih fayeti fayej fej zseferzj phiq fier ffiu fu
斗to2 doub hoshif tsui tuj duk mis kuniu dou touv cuv bdulv uw kabutow bdelw doww miyakow dauw tw
斛hu3 tob dof jui kok nohen houo chuo hoo beo hoop torap kadoq noeq her
斤jin6 gin9 jitea kinc tsuh zui kanej kanaj imaj tuk konm zinm dum kingo gginq kimr chikar shinr
斯s1 zj k ssk cel szl sel thn esp
新shin8 nii8 sin9 ara9 nie xine atal ataral nitsun nishio nituo jinp jimp simq niinoq nitq nq arataq miiq shimq
方kata5 fangb fand fonf lfonf hog masah moh gatai lphoni hohj houl fol squl funl faunl ffonl bangm ngbangm lfonsynn
施sch3 s6 shf shij rschn sep hop siq r uschr kschr uschir er
旁pang6 pon9 rbonb punb urbonb penj mpongj pchangn ponzn pounn poonn ppenn
旅lu5 lemm7 rua rouk loum rom roon glup rr llur lor rues
旋xuan2 kenh haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
族4 zu8 ue ale coe ao ashio zuep kumiq soq asiq zzur zous zurs rzewt taruu suv zv ziuv dzuriv
旗qi5 batab atad ihatad ce chg zii cij chij zakik sakil czm ccin zzin dgep tchq kiq ger tschr
无wu4 ua mub vod goi yai wook takel vul oum io buq or
日hi5 rib rzye zf kag rg zih nikj nichij nitij k zhil iril jl schm zhm rzm jin shio schio
旦dan3 akiraa dad tani denj del dinn ltaq tenr nir niwar dams
旧jiu3 kua hisad kyuk sakl sakam kyuun shuo hidao syup usuq saker wasir washir jiour gus gyus
早haya3 sac sod zaoe sohe souh seh wasah sanah hayataj kasuq zor hzoht uzout akv miv
旭xu3 akirac xic asahic sud oh hsuo chur hur chuis inos zus
时toki3 shi9 sif g rchg dokig giumg schn so ishiq yas isit ichiu murow
旷kuang3 hiro9 masad tadaf fongl kwongl quandl kousukl tadashin tadasin
旸yang3 janc yanc hiroi ok yok harul hin yao jap anp youq ianq akirar ckr youngr gair yonr ioanr
旺wan6 wang9 vana wone wannf venf waf rvanf nozom on amio mip nozomip mangq boq uangq ongq motir uongt mou
旻min4 emina ngminc tamig toshii minej mil tosim binm minan mann miano menp hirq lemijnq ionq laminq miinr miangs rmionas
昀yun1 gumoh umom unm wann yio makotop tadap tadaship masap kip kakumop vanp chuanr yoshir yosir yunnr wainr
昂on5 o8 ange ang ung oneh aoi ak engk enl yonnen akiran handn agn oann jornn un antn yonnaisn yann
昆quin5 kun6 cund quif cuenf koung konj kumj quanj queenj
昊hao2 hauc hirog houi hok yoshim kon yosin kour akirar has
昌masa6 chang7 shob shouf shohg akiraj chandj cheaj haruj erchj syok syohk sukel szukel nagam ban osas chos nakaw
明ming7 min7 akib akef minej meij bengj mik haruk bingl meenl munl mmingm myom myoum mynm mengo myungo myongo saharuo
易i2 yie ee isi yi ouiej inj otragl yickm yikm iekm ichiq itiu jv
昔xi4 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
昕xin2 sine shing niii araj hinl nobum cinn singo simo nio himq ssinr
昚shen4 shc sc fukaj shink kamik szl chem jinm hukam sinm schn kano gamio mip nobup chq senq
昞bing3 heie hig hyog namih ei garai byoj pingm bem pein tomon nabin bango
星xing8 hoshi9 seic boshid e hosie hsingh chhenh sengh sei hashii hojii ssungi hotoi shingj singj bosik yukit
映ei6 ying6 eb ine hidei sakuraj om enm ingn jingo kageq ohr our takas yins yeongs youngs
春haru4 chun6 kasuc hung suk kazuk sunok chhunl parum arum junr sumiu tsubakiu
昭sho8 aki8 harua shouc zhaoc shohd sog akirai numai syoi syohj akisk terus chaov jaww
是shi5 kore8 b seb schi sj ishil yan isio ichip sir muros itis jis tokit sot sht
昱yu5 ducc iogc iokc iugc jukc ui taman han hiron juo mip matap hanes bas yos sumit uou damau wau
昶chang5 akira9 nagac bad masah osai choi nakam shom tsunen tyon chouo choho shoup tunep har
昼zhou5 hiru7 sug funag hunaj funel hunel kanem shum shuhm akirao chewo chouo hiroo shimao zeuo chaup futap hutap
显xian4 akira8 senh kenj norij akil genm gan kann gatao morip sianp hamp ssenp hyonq hjonq haruq sakiq mazur hyeonr
晁chao3 asaa tomog shioj siok ushiom usiom juom o chauo zhuoo choo jhuoo zhaoq
晃haru7 aki8 huangb koc akirag kohg kouh hwangh hoangh fongh huongh araj kio arer aarav araokav oeyv whangv huynhw chuangw
晋jin5 shin8 haru9 kinf tsuj zuk ginl kanel kanam imam tun kono zino dup kingq ggint kimt chikat
晏yan2 iwab hikoh shioi siok jenm enm yenm nobun iwaor jans
晓xiao3 shoc akirad kog scog hiaug oh gyoi hiui shawu takau sakiv sav shinov sinow chow chauw
晔ye4 no9 akiraa jeg eg erj yaj ien yero illes
晖hui4 kia akirad harud akid ef aim whin terur sakos hoet ourt what
晚wan3 van9 maruf vah manj vinn waq
晟sheng3 chengc of katsui ikuj uk seik shol sann oin naman in kin morin ubuo oho oup shoup nawap ikip
晢zhe5 akira9 orie tetsug takuk gyol shanol sekin tasn choln cheoln chuln syao shao ero teto chieto oreo aceo jabo
晦hui2 ec aij kij whij teruo sakop hoep akiraq ourq whaq
晧hao5 akira9 haua hiroe houh hoi yoshik kol yosim koup haq
晨chen1 cenzid tatsum jinn chinn omio chanp chernp tatq untains chahns tomis ons sams sans chhunt tau henu shenu
晩wan3 van9 maruf vah manj vinn waq
普p2 puc ppe poug pei ppen pooo puep mpp poq puuq prr
景jing4 keia ia tingc ked kyor tins yasut noiu inov
晰xi4 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
晴haru3 qingb chinge cingg chhiangh chengh chyngh tsingh kiyoj seil aoo keir shis sumit kijou sugau shinv kariv yoshiw sinw
晶sho8 haru8 jing9 akia ia akirad kyor tins yasut noiu keiv inov
智zhi7 chi7 tomo9 jie cie tie dig satoh csil chul shir naov nov siv
暁xiao3 akib kof kyof og akirah gyoh shor shawt takat sakiu sau shinou sinov chov chauv
暄xuan2 kenh haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
暦li4 ri9 koyomi9 llij ryk leym lem lyn rien reo lieq llyr
暧ai6 e6 a8 erk eil ayn io hep
暨ji5 kia chib tib gie kyj guil gem yoshin yosiq gier keer cchir quis kichis
暮mu6 gure7 mc gurae pporie gurashif gurasif kii men gio mour mot mmu makiu
曁ji3 kia gie kyi guil gem chim yoshim yosip tiq gieq keeq cchiq quir kichir
曙shu2 schuc kih sui jun suko schuho choup gip schoup yoship shp schurq kazuq choq shukq
曦xi3 sib cig hih ssij chm nishim sym kin nisip ip ship saiq cyq ss
曲qu8 maa cud ganee kusee magee kojie magarie kumae tchine torim kuo cchuq horis aos tadas aus ous torus kuehs
曳ye5 no9 hikia jef ef eri yaj iem yero iller
更geng6 sara9 quin9 kob kohd koud
曹cao4 kusa8 caolana gusaj soj souj sohm thaom usam
曼man2 mann7 maf menm hmanno mansp manep mainr
曽so3 zenga masub zof sonof mashij masil zino
曾zen5 so7 cenga asentf zonf zengh zoh sonoh
替ti3 kai9 sasae ttij tek ul tein tyo taip teep tiep rtip
最mo5 zui8 motsua motua
月tsuki7 zuki8 tukic getsud yued getud dukig ukih berj tsukal tom m adanm danm utom ozm jon ustn shitao sitao
有ari3 you9 yuud yue udg arubi anoi juo iur tomor us eut mataw w
朋tomo5 peng6 pangb pend tanam ponn ppenn ponep pomp punp pponp apens yos gls phongphs pems perns pchens yomogis ppones
服fu9 hatoria hata fukua harab ve fe hukf wj ffn foo foro vep verq tomir ou
朔shuo4 schub omb scholc schoc hiroj seokl sukl
朖lang6 akira9 rob roue rane rohh ronj lanl lonm rownm namin renn longn rando runq
朗ran7 ronc lane lonf rownf langf renf randg longh roi rouj runj lancl rangl rongl akin harun lounn raunn llann
望nozo8 wangb mib nozomib boc motid mog mongg michizg vangh mochitsh wanm oo vanp amip wonq mangr uangr ongr wat
朝asa3 tomo8 chao9 h zhaoi shiop sioq ushiot usiot juot chauu zhuou chov jhuov
期qi3 cd chf zih cii chii zakij sakik czl ccim zzim dgeo tchp kip geq tschq
木ki2 gi8 kog muj mokuk ml bokuo konoo
未mi3 wei7 vie vei wij wen op vyt verv ev wayv
末sue4 matub matsub mob mmeri mai zoei zuei suii sui madk merp mes mauu moru
本moto4 ben6 honb banj bonl bem bbonn burno ppeno penp bengp monr motar metor
札za2 zha9 zarc zzak sap zayt
术shu6 shuka sukb jhuc chutc chue schuf kik sul juq schuhr chous gis schous yoshit sht schurt kazut chou
朱ju4 giu9 zhud joug juuj shuj jook jol jourl juhm jewn cuo chooo chuo p akap giop zucp jeup jilp
朴pu4 p9 bakc pakc parkc ppl uram poun pep
朵do5 duo9 dota adowc talc dorm tan top ds daut
朶duo5 do6 doaa dorl tal too dr daur
机ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
杂za8 zaia sob soub sohb sab saib
权quan8 gona kwonb quyenb konc kend gof gweoni gwoni kweoni kwooni izumij inuo idumip senq izuq akis zumis jeonu akirau
杉sugi2 shan9 sukif zukif yamah sank jamat zanw
李li5 ri9 led leef lyf ih rheeh liei rini kii sumomoi leanj lipj lysk iik levink leal llis ryt leyv
杏6 xing7 an7 anzub yukim koq gatar
材cai4 nab saii cei ayaj chaj zek tzek takarak zaim zeim sao sio ecp chayp tsaip nanop orop tsap unep
村mura0 cunk sonk museo tsuenp cengq sugq taq req
杜du1 douc dg durh doj dook dalm dhum douxo morio dulr
杞qi4 kia ce chg zih cij chij zakij sakik czl ccin zzin dgeo tchq geq tschr
束shu4 ukab zokub htsukab schue kij suk jup sukq schuhq chour gir schour yoshir shs schurs kazus chos shukt
条jo6 jou7 joh8 dzof tiaoh jiui syok ol tijiohl tijiol shinom zyom sinom
来lai7 ki8 raib gic lee kurue kuf kof loii ei goroi kitai seo las reit rev llev leiv layw
杨yang8 yan8 ieongc yanae jangf iof eyuf iyuf joong junsg jang hirom oo yop haruq hir yat jau anu youu
杭hang6 jan6 xanb koe kohe watarug
杰je6 ge8 jab gere jiee jf jayg deh ceh jerl dgern gin jaio geofo jeso p ggeq gemq jacq djer
杵chu6 gid gined kined chhud chyud chuud dee ideg hatsuo izuo iq tur tas truu xuu
松matsu6 sson8 matu9 sonb zong songi macui sohnj sunl sonsm conn ssongo ssuno ssonep sunciq rconq
板ita2 banb sakaf bangag zakam hanr bamr benv tomov panv
极ji5 goku8 kib giwab gif kyk guim gen chin yoshin yosir tir gies kees cchis quis kichis
构gou4 kamaea mizob goi kauk kok kohk kouk inul misol
林lin5 rin8 lingd ringf bayashig llingh lynh llini bayasij reenj hayashij linek rinem hayasim rynn lin lindo limo rlingo ingp
果go5 guo7 ka9 kunif kokuk nabel kokn gunip kwokp kuos guas kuoks
枝eda5 e9 zhib saef shig sih gaeh gusah igusaj ekusaj ikusaj egusaj jip chiq naot not tomot uev tiw yukiw
枢shu2 schuc kih sui jun suko schuho choup gip schoup yoship shp schurq kazuq choq shukq
枣zao3 hayaa sog sohi sai kasui zok hzohm uzoum soun ako mio seo wasao sanao zouq hayataq zohq
枪qiang2 keungd keongf sabij takej shohj kiongk
枫feng5 fu8 fuuc minee vonh fonh toyom phongn fungn aio tep kazep toq tomoq oq hoq houq ouq kones hachis
枯ku4 cua karea koub horii couj coom borir
柁tuo4 to5 ttoj torj thom
柄e7 gara7 bing7 heig hii hyoi namij byom pingp bep tomop peip nabip bangr
柏baia kashiwaa berc kasiwad kashid kasid bih ph boi bei pakj bk hakuk gashiwal lel katuwal wakl perl eppel kajiwl
柒qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
染ran7 soc senc somec somac shimee simee fukae hukae zamm nm jianm
柔rou5 yoa yauc shishie sisig shing sing shijij sijij sitij sil shil sisl shishl
柘takua zhea sekic tasc syad shad tugg shigeg sigeg tsugeg syakug sakusg orij tetsul gyop shanoq chols cheols chuls ert
柚you7 yuzu8 yu8 juzud jug iuj tomoj arik uk eum yuuo matao p yoq sukes ious juus
柞za5 zha6 taraa zzai zarm san zayr
查cha2 charb caf chali chk tchak zam zarm chardm tcharm carm chanp zahp tshap ckarp czap tjap chup zhaq khar
柯ko9 cura kirb coc ked kerd core kig koeg cuh cj khok korl kool rkkol kkol km kham kchem cron
柳yanagi7 yana9 yagi9 ljub liud lyui lioui riuk lul ryum ryuum laum un yanagan jagin lo nagio llewo riiuo yanakio
柴shiba7 siba8 chia chaic shie sif sinoh shinoh saii si jouj chek sihak shihak
柿kaki4 kaa shic kakinod kagie g kakg gakig schn sn ishiq yar isit ichiu siw murow itiw
栁liu6 yanagi9 janagib yanag yagig rui ljui riuj rokuk tomem domen muo liouo luo lauo lyup mutsup ryuq ryuuq ruir
栂mei6 me7 togaa mid mai mail umen mayo mmep merp maeq
栃li6 tochi8 toti8 ria llil rym leyo leo lyp riep req lier llys
栄ei5 rong8 hidec ionge ef sakaf sakaih jungh rungh junj yor wingv ljungv nhungv llonv juhnv rongjv ijonbov
标biao3 tawarab omoteb hyouh taharah
栉zhi5 kushi9 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
栋dong4 mune8 tungb toe donl higashin tonn azumao toho toup higasiq dor azut fuyuu shou tongu toou thov
栎li5 ri9 ichiic itiic llij ryk leym len lyn rien rep lieq llyr
树ki5 shu6 jub gid ukih schuk suq sukw schuhw chouw
栖su5 qi7 ce chg zii cij chij zakij sakil czl ccin zzin dgeo tchq kiq ger tschr
栗kuri2 lic kuref rig gurih tsh awah llir rys leyu leu lyv riev rew
栢bai5 kaya9 shirag sirah shiroi siroi bej bethj kashiwal byl berm hakum momon bayn bin bn kasiwan kashin kasin hyakup
栩xu3 sua oe hsul chun hun chuip inop zup
栫jian5 kako9 mac mid keng sugai kashim kanem kanm kasin sugep chienp katap jaq
根gen4 gan7 ne9 ggenh nn gunn gonn keno gep kemq nnetq geonq ijnenq gumq ckenq ganeq ensisq udgenq rgaq henr
格g2 gera geb guei gal gom ggn gho o gup ggerp ggeq
栽zai5 sai9 yac jaee hatae batah batakek hatakek ongl zio hanao zeyo zelo dzao zaq cujaq chaeq
桂gui3 katsurad kueje guee katusrah katurah kueih kii kamek onin takao keiq hit hinokit guert gamev
桃momo6 tao6 umie sakurae momonof tof taug dog tak tawo sues namis sus daus tows chaou
桐kiri4 giria kiryb tongd tog kih tohh tonm tuno toneo noq hir michis oket sau tungv tsuv toiv jv thonv
桑san3 sunf samf ssang senh kuwah sangi xanl sandn zann saunn ssao sino thano sap santp sonnq enq ssainr sainr
桒sang6 san6 kuwa9 sunj samj ssank senl xanp sandr zanr saunr
桓huan1 hwanh hoank xunk hvanl hoal ojul chuann
桔ju5 jie9 guc kikue komag ih tomom gomam goun tachibao kitsuo tup tatibap kitp orip kuip chuq zuq
桜sakura7 o9 yinga ohe oue saf sakf zakurah sarakuh ini eil hidem enq ingr jingr kageu takaw yinw yeongw youngw
桝masu5 jie7 jec gee jai gerk tek jm jaym den suken ceo jerr yuis
桥hashi5 hasi6 bashia basia qiaoh habeo baseo jop bayashiq bayasiq chot
桦hua4 kaba8 hanad kai hwaj banal wardm vardm warn waln nameo vero joaquo woro haq ewarq ouardq waq uarq far
桧gui8 hia hinokia kad kaid hinod hied hiid kih kamej onil takan guen keio guers kuejs gamet katsurat
桶oke5 tong7 kirig tong tuni tonei nok hil tom girim michim kiryn sao tungp tsup toip jp thonp
梁liang4 leongb yanab ryof raf ryouh ryohi yoshil morom yosin akio leungp rjoq mor ror makotor murar leansr liongs
梃ting3 tinb machii tinei niwai baj ttinl matim thinn tyno tengq timq teenq ttingq
梅me2 mad meig maig umei mayj mmej merk mael meyn meeo myq baiq miq mehr
梓zi3 zb azusac koe dsn tzn so zep shis got
梠lu7 ro7 ryoa ruc orokic rogic roum louo roop glus rt llut lou rueu
梦meng5 mon8 yumea drd imud munj moq mmonq menq monds munds montu
梧wu4 u9 goh yah wooi takek vuk ouk im muo buo op
梨ri5 li8 nashi8 nasib llim ryn leyp leq lyq rieq res liet llyu
梯ti2 thec etic sasah ttim ten up teiq tys tais tees ties rtis
梵fan5 poncc veinc waelc vanh ih iii hataj efal hanl tanm bann hoo batao ephao meship phamq kariq mesir watar
梶kaji5 weic kadzic kazie vif kajinof ogf kadih kdih kashigah kasigah vej wik weo oq vyu verw ew wayw
棋qi3 ce chg zii cij chij zakij sakil czl ccin zzin dgeo tchq kiq ger tschr
棚tana4 peng7 penb tomok ponm ppenm poneo pomo puno ppono pangq apenr yor glr phongphr pemr pernr pchenr yomogir pponer
棨qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
森son5 sen6 morib ssenc ssond cenl thann enn sonso sanp zenp tsonq semq sonovaq onq stenr
棱len5 leng6 lem8
椋liang8 ryo8 mura9 gurac muc rag ryoui ryohj yoshim moron yosio akiq leungq rjor mos ros makotos leanss liongt
植ue5 syokub shokub zhid ukah okuh ei ukei uyui igi chekj chikj eurk jio ship chip naos nos tomos sit
椎shii4 sii7 zhuia suic oik agik
椙chang5 sugi9 nagac bad masah osai choi nakam shom tsunen tyon chouo choho shoup tunep har
椛hua6 kabaa momidzic momijic hanad kai hwaj banal wardm vardm warn waln nameo vero joaquo woro haq ewarq ouardq waq
椿tsubaki5 chun7 haruc tubakid juni kasuk sumil huno kiyop dzunr sus zumis kazus sunos chhunt cunt
楚chu3 tud truf cih cuh zuh troih chuoh dei trusi cchui idel hatsus izus iv taw
楠kusu5 nan5 kuzue kusunof gusug om namip minamip nap minaq nams nenu nandv
楡yu4 nire9 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
楢nara5 you7 suc yue juh iuk tomok arik ul eun yuuo matap p yoq sukes iout juut
楯ton6 dun7 datea tateka donl ttonl tunn tenr tonovar onr
楷kai3 keb kaf cai chek kayk keil cail kiem kym kaeo quetp kelq kiq cayq
楼ru3 lou6
楽ra5 le7 aku8 lerg llek lm llerm rep los reru rou hleru ruv liv hlev lluw
榊sakaki4 shen9 kanbd shwef shf sf fukan shinn kamio szp chep jinp hukap sinp schr kanr gamis mis nobus cht
榎e8 jia9 enoa gac kac eid enokidd jah gark car yas jaru giau
榛zhen5 haru9 mab jaj masak shink sadal jeann chunn himeo sanao cheno sino jep chinp chanp jenp jinq tadashir janr
榴liu5 uro9 yanagie yanag yagig ruh ljui riuj rokuk tomem domen mun liouo luo lauo lyuo mutsup ryup ryuuq ruiq
槇maki4 dian7 norii donoi tanak denk thek tenn tonon ven deann dyann tsukun deonsn
様yang5 zama9 janc yanc hiroi ok yok harul hin yao jap anp youq ianq akirar ckr youngr gair yonr ioanr
槙maki4 dian7 norii donoi tanak denk thek tenn tonon ven deann dyann tsukun deonsn
槻gui5 ki8 tsukia kamef onii takaj guek keil hio hinokio guero kuejp gameq katsuraq
樊fan2 vanh ih iih hataj efal hanl tanm bann batan hon ephan meship phamp kariq mesiq watar
樋hi5 tong9 toi9 toc kirii toni tunk tonek nom girio michio okep kiryp saq tungr tsur jr thonr
模mo3 amia merg mek mmerm maum morm man sueo mp
権gon7 quan8 kona kenb goc izumih inum idumim senn izuo akip zumiq kwonr quyenr jeonr akiras matas zens chuanu
横yoko2 jokob henge heni yoi yoki jomik yomik hunp tsunet tunev
樱sakura5 ying8 od ohd oud zakurag sarakug ini eil hidel enq ingr jingr kageu takav yinw yeongw youngw
樽zun5 taru6 takab takeruh sonh ruh
橘tachibaa kitsua jub tatibab kitb kitud kif hif kikf tatitbah guh kikuk komal in tomor gomar gous tuu oriv kuiv
檀tan3 dana teine tai tenj taml thann tinp temq tainq ttanq
欉cong3 satof szatosig chungh satosih satoshih tsungi akirak tsuguk akik
次ji2 tsugie cig tsugug dzii dzsij tugij njil shil tzm tsp cp zq czv
欢huan1 hwang hoanj xunk hvanl hoal ojul chuann
欣hin5 xin9 himb sind king hih shini chinj heenj gij ceanej rsinej niiq arar nobuu cinv singw simw niw
欧o3 eua oud auf irf erj k oll eugel onl liol odl eom aom awn
歆xin3 sinc shine niig arai hinj nobuk cinl singm simm nin himo ssinp
歇che3 chetd xied nced see ouchezh oucherh osseth shel wakin scheq szes schav shaw siew sherw
歌ge7 ka8 utaa gothb gd rgauxf gsgaarf goldwf goi gerl guet gav
正masa5 zheng9 shoc shouf tadaf shohg jeongh jungh syoj syohk congk jongk dzongn syoun chengn chongo tadashio tadasio
此ci6 konoa tza tse ce ze jif czj ttso teso tsugir rtzr
步bu3 b6 bej boum
武take6 vu7 mub buc wuc uj vouk vom takm takerun lun daken ben non vuon mouho fup hup gou yau
歩ho5 bu6 b7 bel boun
歳sui5 toshia zaia hob tosic oj minoruj isol n
死s5 si6 shia zn tho o sso ceo sep szp
殖zhi5 ue9 jif shig chig naoj noj tomoj sik edal tim yukin orin eo harup chihq ciq shibaq rgir
殴ou6 o9 eub auc eoc aoc irl erp q olr euger onr lior odr idr awt
段duan4 dana tab bataf hatag hashii hasii kanul bashim basim banan han haban ben tadaship tadasip
殷yin6 in8 euna una nel inel no oo kageo otop imp yoonr
殿dono6 dian8 tonoc vec makid norii tanak denk thek teno deano dyano tsukuo deonso
毅yi3 kia takeb id takeshig takesig yk ichim en itiq jq euu kazuw
毋wu3 u9 goh yah wooj takek vuk oul in muo bup oq
毌guan3 sekib kanf nukii tatej zekij datel kuann gunp yakatap tachiq tatiq ser dachir
母mu3 ubo9 mb kig mem gim moup mos mmt makit
毎mei6 mai7 me8 mie maj umeo mayp mmep merq maer
每mei6 me7 maia mid mai umen mayo mmep merp maeq
毒du3 busuja douh wataj watarik dol dm tom durm doop dalr
毓yu1 ui tamam ham hirom jun mio matap haner bar yos sumis uot damat wat
比bi3 byc be bieh vih hih beh beej beak bbym bum bbin pin bilo birq q pr
毕bi2 butf buf beag pilg byl pen bn bieq beq vir hir beet bbyv
毗pi2 vi9 piei peam peo peeo ppip pyp pq
毘pi1 pieh peal peo peeo ppio pyp pq
毛mo8 mau8 ke9 gec maoc moue mohg malj maj moorj umouj mowk shiger moou
氏0 shin ujin op
氐di2 tia ttii dyl tym den thip tep diep chip
民min3 tami6 ionf manh toshin mineo miq tosir binr minas miant menu hirv lemijnv eminv laminv miinw miangw
气qi6 kia kea ce chf zih cii chii zakij sakik czl ccim zzim dgeo tchp geq tschq
気qi6 ke9 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
水mizu4 mia minac suie midue misug shuih uzuk mizom zuo migao mijio plp mdup mitsup mitup shoeiq seoiq minakr muzur
氷hi4 bing7 heif hyoi namii ej garaj byol pingo beo peip tomop nabip bangq
永naga4 eia nakad yongd ef illonf yong llonk yeongm youngm onn nao ngao ljungo jono ouillonq
汀tin6 tine9 tingc tenf tianf tyng teeng bamah tienh tainh urdinh htini machip niwaq baq ttins matit thinu
求qiu2 akid ciug chuj cuj hagin okan jup syup shup haruq ogiq tjuq churq czuq tschur tius chius tchous tyus
汉han2 hac hamf heni honj hannl handm hanym humphm ghamn anp ghanq hantq huq janq hidq enhainq lendor char ughar
汐shio5 xi8 sic siod cih hii ssik chn nishin syn kio nisip iq shiq saiq cyr st
汗han2 khane gansye xanf hal hnm hamm kanq honq hannr hent samuu
汝ru1 irie juh jouk jom uo nhup ip yuq inor ourger airouxr zus nyut nyuut
江e1 enof jiangi kol kohl in kouo kango gano umio cano giangq gongq kongq
池ike2 chi9 tif cik ujim igem akan ichin icin sekiv
汤yu6 tomb tob tangc tone yuuf towni yoi tchangi thoi yunoi tongi toyi juk donl dom douq dohq karas tanw
汪wang7 wonb vand hiroshid uange onge vongf wongf waf wank nozol om amin mio nozomio mangp bop motiq uongr mos
汲ji4 kia kumia gie kyj guil gem chin yoshin yosiq tir gier keer cchir quir kichis
沁qin3 cinf ching chenh tcheni czynj cenj tschenk serik tjenn czeno tsinp hadap hatap kotop chikap tchingp jinp tchineq
沂yi5 i8 yix9 yf ichig ei itik jl eup kazur
沃vo5 wo8 wab ward walf worg vai loj werk vaughm verm vorn voun wloo wojp wahq voiq oq wroq vineq
沈shen5 shimc simc shd sd fukak shinl kamil szm chen jinn hukan sinn scho kanp gamip miq nobuq chr senr
沐mu3 m8 kie mek gik moun moq mmq makir
沓ta3 katsu9 katu9 ttai than tarp tus
沙sha4 sa9 scha9 chab charj schej sharj shaam schaam shem shun xan sho sjaq ixaq sq zaq shrar
沛pei2 pe7 ppej perk pan peyq pays
沟mizo4 gou9 kod kohd koud misoe gom kauo kamaep inup
沢zawa4 sawa4 zei sarar wawar dokoror zahar harar
沪hu4 tob hoc wuc dog juj kol noheo houp chup bep hoop toraq kador noer hes
沮ju4 tu9 gud kikuf komah ii tomon goman gouo tachibap kitsup tatibaq kitq oriq kuiq chur zur
河kawa5 ga9 kob kad gawaf kohf koug goh hei kawl ogoup p ilp hgohq kavar ugour ogar hu chu
油you6 yu6 abud abrad aburadd jui iul tomol arim um euo yuuq mataq r yos sukeu iouu juuu
治ji4 harud zhid rgie dzsih rgeh rgioi chij tij iol rgesl dzil cim naom osamun chn sen jikin rcn harin
沼numa1 zhaof maj nuj shop akis terut shout harut chaow shohw
泄xie6 le9 sec shee chef wakif schej szek schan shao sieo sherp chetp shayq kjelq saq
泉izumi5 idumia senb quanb izub zumid chanj idul inur gonr kens konu akiv kwonw
泊bo6 domarib tomarib ppab poisb berd pof burl bo borp porq hiroq bar bes namis
泓hong2 hirob koj hungj honk jonn horngo huno fungp kohp hiroship kouq todoroq hounq wangs
法fa1 fare ff ffah phak faso faio vap norip uffudp feq fiq ferq
泠ling2 suzug mineh ayai reij ryok ryohl linn ryoun ingo reo ringo rino lengp hiship llingp ngq
波po3 bo9 pore namig bai haj ppok poll wam boro bep belp pap pauq pr powr bowr iwar baur bocr
泥ni2 neyc neh nyj nn nien gnq iq er
泰te4 taic tyd tae tayf tig teri thei teii yasuk tk ttel teym hirom tyen en taen tejo teto tayop
泷taki2 takac longc dakif tagii taki ronj lonk lungs loms roms luns llont ryuu lonev aronv
泼po5 parb perb pd psted pperf pel kasun sakon hakuo semap purp pap wap polq sekoq piq pearq pper bas
泽ze5 zawa7 sawa8 serh seh zerk dzel zzem zn zierp otherp zzelp tzerq zetq zar der derr sarr
洁jie4 je9 jac gerd jere cesf geh ten jp jayp dep sukeq ceq yuiv
洋hiro4 yo9 yang9 youf yokoi pyongi jokoi janj yanj or harut hiu yav
洒sa2 zzab zaj ssak sarn saap thaq as cat
洗xi7 raia sib irad araid shirof rashif sirof rasif cij hik ssim cho niship syp kiq nisir is shis sais
洙zhu6 su8 juc taked giui sumik ik inok morom suken zumin chikun tikuo shup joup kizuq tsukir tukir
洛lo1 lloc rod lowj laun lao op lp lorq lohr ellor r lour luov
津tsu6 zu7 tu9 dub zinc jinm dzinm sino zawao suq zaq zirnq zynq zenq jiq zinar cur kins
洪hong8 hon9 jonb hund hounf hungg choh hoh hiroshii huonj humj hoonj rshhornj rhuenj horngj khoj fungj hiroj houngk kor
洲zhou4 su7 shimad funaj hunam hirun funeo huneo kanep shup shuhp akirar chewr chour hiror zeur chaut futat hutat
洵xun3 sona isam hunn sonovao hiroo kaoruo onp shirop tsonp isonq juq enneq ssonq gfanr sonsr hiroshis sens sus suburus
洸guang5 hiro8 ko8 mitsuf kohj mitul koul kongo micup kwongp kuangp
活huo6 ho6 vigoa joh horj chom holm hawn hn halo hap khoq
洼kubo2 waa vab bas vart lau oisv iv vovaw
洽qia6 hiroshi9 chaa cciae cae ceag ciai cagj czal khapo khao dap czarp czyp chaczep tschap cjaq
派pea paa peib pic paic peyed pyd pf patg apah pineh pokesh panh mppainej
流liu3 yanagie yanag yagig ruh ljui riuj rokuk tomem domen mun liouo luo lauo lyuo mutsup ryup ryuuq ruiq mutuq
浄jing5 i6 kyoa tinn yasup noiq keiq inoq
浅asa1 qiand asanog azah chik senn maen tip chanp kent siv siew
济ji5 zi9 dzib kie ze zee zhig gii kyn guip geq chiq yoshiq yosiu tiu giev keev cchiv quiv kichiv
浓no4 non8 nong9 nuc nunm nnonp gnonr oner ungr anundr konenr nonerr onr
浜hama1 bange bonh bamaj bunm kunit benw bomw banw
浦ura2 puc pe ppg rag nourah hok oolk ppeauxk pouv
浩hiro4 hao7 koc kouf kohi hoi kuj jfhouj enhalj hauk houq yoshiu yosiv
浪nami4 lang9 roc rohf nanif vef raf rouk rank ronp lanq lons rowns rens longt randt runw
浮fu4 ukia vb fc wg ffk fom form vem vern tomip fukup os
海hei7 he9 haib kaid mie umie hae hayf hh heyj ej hil hyl highl gaim heiko o nomio unp hiop
涂tu4 tob nurub tchub touh dok tsuchin turp tp tsutiq ttuq tuchir tutir
涅ne5 nie6 gne9 nil niero nyeo neto niro auo njeno nheio eveo ineso nyekwero saigneo no rniero jyfq
涉she5 ordb sed sched sherh cheh schoi shaj scham sjom szeo chero schaep scherp sjep sp shelq hidaq serq setq
涌yong7 waku8 nagaa yuc yuud eih nakak el illonm yonm isar llonr yeongs youngs ongt
涛tao4 namib taud chaod momoh tah tawl ton suep umip sakurap sup daup towp momonop dor
润run5 jun5 juc rec
涧jian3 mac mid keng sugai kashil kanem kanm kasin sugep chienp katap jaq
液ye3 no9 jef ef eri yaj iem yero iller
涵han1 hame ham hnn kanq honr hanns hent samuu
淇qi3 ce chg zih cij chij zakij sakik czl ccin zzin dgeo tchq kiq geq tschr
淑shu3 yoshib sukc sukug shukug schuh kim sun jus schuht chouu giu schouu shv schurv kazuv chow shukw
淡dan3 awa8 dae tanj denk dem dino ltar tens nis niwas damt
淦gan2 game gunk konl qianl hin ciann kann gap ghanp inuiq inuteq kawaiq kawakiq kenq nukuiq hosiq mikiq guenq giq
深fuka5 huka7 mic shene takai shini sini hukk fukk somel bukal fukazn hukazn shn so kamiw
淳chun5 jun7 kiyoa harue kiyoshig kiyosig kasum sumin tsubakio hunq dzunt suu zumiu kazuu sunou chhunv cunv
淸kiyo7 sei8 qing9 sumid kijoe sugaf shif shing sinh sej aop harup chings keit cingw
淹yan3 iwaa hikog shioh sioj jenl enl yenl nobum iwaoq janr
添zoe7 soe8 tian9 dad tae sof soif sonof hatas denu batav amaw
淼miao3 mee myof miug taeh naeh iemionh myouj
清kiyo6 qing7 sei8 shif sumih kijoi sugaj shinj kiyosil kiyoshil sinl sen aot harut chingw
済ji4 ki9 gid kyi guik gel chil yoshil yosip tip gieq keeq cchiq quiq kichiq
渊buchi6 yuan7 buti9 fuchid futig huchig hutig harah moton barao warap gakiq enq aras zonot sonou baruu genu
渋shibu6 se7 sibub therh serh sseri ssek cerm than tho athero sikip theq siq zeq sq rthurq shikir sor iros
渓xi6 tani9 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
渔yu2 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
渕buchi7 buti8 fuchia futid huchid yuane hutif bushii busii haraj motoq baraq waras gakit ent arau zonov
渚zhu5 nagisab juc taked giuh sumij ij inok morol sukem zumin chikun tikun shuo jouo kizup tsukiq tukiq
渠qu7 cub keuihc guac khoc khic torij mal kul cchun ganep horip kusep magep kojip aop tadap aup oup torup
渡wata7 watari8 to9 due doe watashij watasij daj watauj wadanaj wataruk tanal nabel tanaril wakl watanol dous dw
渥wo6 azuc suc akuc wakuc vod atsue atue wai wark walm worn vaq loq werr gas vaught vert voru
温win4 wen9 vinc wyne veni winek unk wonl wel wm wimm wainm weinm onm wendo wennp nodop hump wynnp oinp
渭wei4 vi9 ved wid weh ok vyo verq eq wayq
港gang4 oka8 minatob kongd gonj gunm takeo tsunaq ganq gq
游yu5 you6 juf iuj tomoj arij uk eul yuun matan o yop suker iour juus
湉tian4 da8 ta9 hatan denp bataq amar
湖hu5 ersee9 toa dof jui kok nohen houn chuo hoo beo hooo torao kadoq noeq her
湘xiang3 tuong8 aij kaj kol shol kohn gon koun shouo sop mukaip goup sour gohr char mukir shohr mukor natas
湛zhan3 cana janc jeng gianh nobun giamn chanq semr senr jes jenset jayt jit
湾wan3 van9 maruf vah manj vinn waq
湿shi6 9 sa shb schg ishij yal isim ichin siq muroq itiq jiq tokir sor ser
満mitsu5 man6 maa mitud mannh mitah micuh menw
溎yan3 iwab hikog shioh sioj jenl enl yenl nobun iwaoq jans
源yuan5 gen9 ngiene goang guang minatoh sourceh ngiani harai nguangi jyuni hadzimuj hajimuj motoshij motosij motoo barap waraq gakir enr
溥pu4 p8 pchu9 ppl uram poun pep
溪tani7 xi8 si8 ngkhc cih hii ssik chn nishin syn kio nisip iq shiq sair cyr st
滉huang6 ko9 arac haruf akig kih hwangi arel hoangm akirao aarao araokao oeyo whango koho koup huynhp chuangp fongp huongp
滋zi8 shigeb sigeb jib zd shigerue izee shif sif kog dsp tzp sq zer gov
滑name8 hua9 suberid numed namekid namerid katsuf katugf hanag kak hwam banao wardo vardp warq walq verr joaqur worr kabas
滕ten2 ttenb teenh toni tengi ternm temo teinso rtono rtenovap fujir hujiu tou tohw touw dow
滝taki2 takac longc dakif tagii taki ronj lonk lungs loms roms luns llont ryuu lonev aronv
满man5 boanc buand mitud mad mitsuf ondf mangf mannh micuruh mitsuruh mitah menw
滨hama1 binb bii bamak pinq bbins binet penv bynv akiraw
滩tan3 nadaa teind tai teni tamk thanm tino temp tainp ttanp
漆qi5 urushi9 urusid cf chg zii cij chik zakik sakil czm ccin zzio dgep tchq kir ger tschs
漫man2 marvb mannc mak menr mitsus
潇xiao2 koc oe shop shawq takaq sakir sar shinos sinos chot chaut
潘pan3 pa8 pene pini pannl pennl pangl bann hpann iwas hanw
潟xi6 gata9 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
潭tan4 tamc taahmd thamd tarnd teinf taj tenk thann tinq temr tainr ttanr
潮chao5 shio9 sioa ushioc usioc asaf tomok juor s chaus zhuos chot jhuot zhaou
澁se6 shibu8 sibu8 therg serh sseri ssek cerm than thn athero sikip thep sip zeq sq rthurq shikiq sor iros
澂cheng3 kie narig jog shiroh siroi gij naruj seij johk joul sumio singp shingq
澄cheng4 sumi6 chingd kij narik jol shirol sirom gin narun sein johp jouq singt shingu
澈che6 cher9 sumi9 tcherh tetsui scherj shiyal siyal tschern guruman kuruman cen tchun chin dijan ischero shap syap cherovap thersp
澎peng2 penb tomok tanak ponl ppenl ponen pomn punn pponn pangq apenr yor glr phongphr pemr pernr pchenr yomogir pponer
澓fu5 fuka vb fc wg ffk fol form vem vern tomip fukup os
澣huan2 hwanf hoani xunj hvanj hoak ojuk chuanm
澧li3 ri9 llij ryk leym len lyn rien rep lieq llyr
澪ling5 rei8 miob suzuh minei ayaj ryol ryohm lino ryouo ingp rep ringp rinp lengq hishiq llingq ngr
澳o5 ao6 austra auh am orm okuq
激ji5 ki9 kla9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
濑se1 zef laii nosej lek yorim makin esn lav
濮pu2 p8 ppk ural poum peo
濵hama4 bin5 pinj bbink binel penn byno akirao benp akir pis
瀚han1 hai hnj hamj kanm honn hanno henp samuq
瀛ying3 ind eif hideg sakurah ok enl ingm jingm kageo ohp oup takaq yinq yeongr youngr
瀬se1 zef nosei laij lem yorin makip szep esp law
灌guan2 sekic kang nukij tatej zekik datel kuano gunp yakataq tachir tatir ses dachis
灏hao4 hoa haub hirof houh yoshil kom yosim kouq akiraq har
火huo7 ho8 hi8 uid uhid joi hork chon holn hawp hp halp haq khor
灰hui3 haib ec aij kij whik teruo sakop hoeq akiraq ourq whaq
灵ling3 ingc ringc llingd linf linhf rringg suzum minen ayao reip ryoq ryohr ryouu reu rinu lengv hishiv ngw
灿can4 chan5 tsand sabuh
炅gui5 jiong6 gengf gwingf jeongf jiungf
炎yan3 iwaa hikog shioh sioj jenl enl yenl nobun iwaoq janr
炖dun5 ton6 donb ttonl tunm tenq tonovar onr
炜wei3 vib huid vef wif wej om vyq vers es ways
炭tan3 tanna teine tai tenj taml thann tinp temq tainq ttanq
炳bing3 heie hih hyoh namih ei garai byok pingn ben pein tomon nabin bangp
炽chi3 ikea akab xec sekik mochin tin motir
烁shuo2 hirog schug omg scholh schoi suki seoki
烈re3 reed reid led lief reyf rejh reisi ej rk ller riev
烟yan5 en9 iwaa hikog shioh sioj jenl yenl nobum iwaoq janr
烨ye2 noa jeg eh erk yak ien yerp illes
热ge5 zeb reb gerc rzef jef getj rak jenl rgesm rm sem owm netm hargeym zherm atam jeum geuxm jeaum
焕huan5 hwan7 hvanb chuand hoank xunl hoam ojum
焜kun2 quinb cunj quil cuenl kounl kono kumo quano queeno
焦gio2 jiaoc dzoh doh sumil kakul kadol zumin tunor tsunor umis dumis hanat koku kohku kieuw
焯chao7 juoa zhuob asac choc jhuoc tomoh shiok siol ushion usion p chaup zhaor
焰yan3 iwaa hikog shioh sioj jenl enl yenl nobum iwaoq janr
然ran2 nd jiand som zamm senm somem somam shimeo simeo fukao hukao
煌huang3 arad harug akih kii koj hwangj arem hoangn akirap araokap oeyp whangp aarap kohp kouq huynhq chuangq fongq huongq
煜yu1 uh tamal hal hirom jun mio matao haneq bar yor sumis uot damat wat
煤mei6 me7 stokb mid mai mail umen mayo mmep merp maeq
煦xu3 sua oe hsul chun hun chuip inop zup
照teru5 zhao8 shoc akirae numae shoue terae akim haruo chaor shohr jaws jhaot jaut joou sou chov chiov chiauv chiuv
熈xi5 sia hiroshib cif hig ssii chk nishik syl kim nisin in shio saio cyo sq
熊kuma2 gumac xiongf kumagaf schumh hungh yui oj chons niow
熔rong3 eic june iongk yom hidem sakain jungo rungo wingp ep ljungp nhungp llonp juhnp rongjp ijonbop sakap zungr romr
熙xi6 heea huib heic hiroshie xue sie cij hik ssim chp niship syp kiq nisir is shis sait cyt sv
熹xi3 sib cig hih ssij chl nishil sym kin nisio io ship saip cyp sr
燕yan3 iangd yenf iwaf ianf jeng inh hikol shiom sioo enq nobur iwaov janw
爨cuan1
爪tsume6 zume6 zhua9 dumeb
爱e3 ai6 ad oj ij ioj eik mam manam oio
爵jue7 gio8 si9 unt9 juelue
父fu4 bub vc fc wh ffk fom form vem vern tomip fukuq os
爻yao3 llaug koshii yoj yiuj youk goshim kosim ioso io haruo akirao jao kanameo haruto ieq ioq dieuq iauq iuq
爽shuang2 shimoe sangi seongi sheungi shwangi simok tsuyuk tuyuk
片kata2 piand atag arg kakug gatag katagg pyanq
牛ushi5 niu9 usi9 newb nuh neuj nyul iun uen nes danius nues
牟mu3 mura9 mb kig mem gim moup mos mms makit
牧maki2 mu9 mf bokug makibag mokug kil meq gir mouu mow
物wu7 ua mononob verpb butsud butud goi yai wook takel vul oum io mup buq or
牵qian3 chid asaf seng maeg tii chani kenm sio siep sakiq ciq ssiq yarir chamr seyr jr cier
特t3 te9 terd tte tteg tterl thm rtn thep dtp
犀xi5 sia saia cif hig ssii chk nishik syl kim nisin in shio cyo sq
犬inu3 quan8 izumig gonl idumim kenm senn izun kono akio zumip kwonq goq quyenq jeonr akirar matar zenr chuant
犹ju7 you8 nao9 yoc yungc yuf iul tomol aril um eun yuup mataq q suket iouu juuu
狄di4 de8 dilc diche diguf diuf tif ttin dyq tyq thit tet dieu chiu
狐hu5 ghu7 tob dof jui kol nohen houo chuo hoo bep hoop torap kadoq noeq her
狗gou4 inu9 mizoa goh kauj kok kohk kouk kamaek misok
狩kari7 shou9 garia karue arie kof kouf teg morii sum shuo juo deo tao mamop osamur toshis tosis hisas syus
独du1 doui wataj wataril dol dm tom durn doop dalr
狭xia9 sa9 ase9 hazamad zemad hazad shitag shimoi sitai kak simol sham natsun gen chao motoq shir ar shart jimot
猛meng4 mon8 takeshid takesid munh moo mmono menp mondq mundr montt
猪i5 ino5 zhue inagi chok tyok shishik sisik jul takem giuq sumis morou sukev zumiw chikuw tikuw
猫mao6 neko7 mod maug keh mouh shigei gek mool malo moho sigeo mup mar kayar chir ukichr moder moter moer
献xian3 ken8 seni norik akim genn akirao gao kano gatap moriq sianq hamq ssenq hyonq hjonr harur sakir mazus hyeons
猷you3 yuc juf iuj tomoj arij uk eul yuun matan o yop suker iour juus
猿saru7 yuan9 ena sad harae mashif masif motok barak waram gakin arap buchip zonoq butir sonor barur genr fuchit kakiu
獭ta2 osoga ttah tham tarn tur
玄xuan2 harua genc hjone kenl kayap hinr nobur nokir kaker chos ayas hiant seont sont uanu qiongu khinu
玉tama4 yu6 damac tamh mij oakj ockj okj iyuj up hat hirou juu mataw
王o7 wanga uangd ongd uongd haie hengf ouangf g oug wanl nozom vann amio mio wonp nozomip mangq boq motir
玑ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
玘qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
玛ma1 mar9 maaj mmal mem mp mahp
玫mei6 mea mac maic boed bued moid mig umeq mayr mmes mers maet
玮wei3 vib waid veg wig wek om vyr vert et wayt
环huan2 hoana hwanh xunl hvanm hoam ojum chuano
现xian5 gen9 siana seng keni norii akik akiram gam kanm gatan morio hamo ssenp hyonp hjonp harup sakip mazuq hyeonq
玲ling3 reib red ngf akirag ryng leeneg suzun mineo ayap ryor ryohs lint ryouu ingv ringv rinv lengw hishiw llingw
玺xi4 sia cif hig ssii chk nishil syl kim nisin io shio saio cyp sr
玻bo2 berd poe burl bn boro porq hiroq baq ber namis
珀per4 pper8 poc pee puri pai pij ppek parm pearm petn akun procacn poinn poon
珂ke6 co9 kaa kb koe cf cki xm cho kerq quer corr r
珊san6 zan8 shan9 yamae ssane zag anh shenh sagh andj sugip jamaq xanu
珌bi2 byg pei bi biel bel vim him beeo beao buq bbyr
珍ja6 zhen8 jeana jec jane jeanig jeng chonh rginh mai masas shins sadat chunu himev sanav chenv sinv
珐fa1 fari fj ffak phan vap
珙gong4 miya8 gung gong nomiyal mijal gun kuo mio yuo koo yumio guup kimiq
珠zhu5 jua hedrupd zud shue tamae cuf takei gium sumio ip inop moror suker zumis chikus tikus jouu kizuu tsukiv
珣xun3 sona isam hunn sonovao hiroo kaoruo onp shirop tsonp isonq juq enneq ssonq gfanr sonsr hiroshis sens sus suburus
珥er6 l9 r9 nhia llj lem ren llep elq jir
班ban2 bamc benf pang baj sakam urbann baann madaran binn bhamn bainn bumn bhann pan nbann hbann bono bbanp zakat
珺jun3 eongc sungc toshih guni chunk kimil shunl tosil kwanm juanm satoo kuno korip chonr tsunr
珽ting3 tinb machii tinei niwai baj ttinl matim thinn tyno tengq timq teenq ttingq
琁xuan3 qiongb kenh harul kayal hinm nobum nokin kaken genn choo ayao hianp hjonp seonp sonp uanq khinq
理ri3 lia lieg tadasui masai ryszi tadai kotoi ileyi rleyi lk hlik rliek llis ryt leyv lev lyw riew
琇xiu5 saua saoa hidee siuj huj shuk hughm cium sun iun hueo hsiuo tthewo shiowp seoq thewq huwq sewq siour
琉liu7 rua leub runb yanagif yanah yagih ljuj riuk rokul tomen domeo mup lioup lup laup lyuq mutsuq ryur ryuur
琛chen2 samb tatsuk jinl chinl omim chann chernn tato untainq chahnq tomiq cenziq onq sanq chhunr tas hens shens
琢zhuo3 takua strog choai thoi jewi dolk drolk
琥hu5 koh9 toa dof jui kok nohen houn chuo hoo beo hooo torao kadoq noeq her
琦qi4 chia ce chg zii cij zakij sakil czl ccin zzin dgeo tchq kiq ger tschr
琨kun2 quinc cunk quim cuenm kounn konp kump quanp queenp
琪qi5 agid chee chif kif tschg ckieg aggieg kiag geh igi cchii ck chl zin cio zakip sakiq czr ccis
琬wan2 vana maruh vai manl vinp was
琮cong3 satof szatosig chungh satosih satoshih tsungi akirak tsuguk akik
琰yan3 iwab hikog shioh siok jenm enm yenm nobun iwaor jans
琳lin9 linec lync rinec rind rie lih rynh lei leenj inj elij rlenek lenek inel lenl reenl elainel lynnl lleenl
琴chen9 tchenb qinb tschenb cenc tjenf czeng kotog khimj cinj tianj chinj czynj tsenk cznikk ncenk kaml chynl kiml tschynm
琵pi3 lepia pieg peak pem peen ppin pyo pp
琼qiong8 jon8 jone9 jun9 chond juneg quynhg jongg cchiungi dzuni
瑄xuan2 kenh haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
瑙nau2 naoa nauke tih nol northl
瑛ying3 ind eif hideg sakurah ok enl ingm jingm kageo ohp oup takaq yinq yeongr youngr
瑜yu2 u9 jue tamao hao hiroo miq matar hanet bat you sumiu uov damav wav
瑞ri8 re8 riec ruid ryh reei reij raj rj arik rueil rinem mizum rrym riom raim ream suin reyn rhen
瑟se8 thera serb sserc ssee cerg thah thh atheri thej sij zek sk rthurk sol erm sseun sao xerp userp
瑠liu6 ru6 yanagie yanah yagih ljuj riuj rokuk tomen domen muo liouo luo lauo lyup mutsup ryuq ryuur ruir mutur
瑳cuo6 sa7 tzoc tsof tsaf tzowf tsouf shogsh shogh
瑶yao4 yo8 youc llaui koshik yiuk goshin kosio iosp iq haruq akiraq jaq kanameq harutq ier ior dieur iaur iur
瑷ai4 e6 ag erk eil ayn io hep
瑽cong3 satof szatosig chungh satosih satoshih tsungi akiraj tsuguj akij
瑾jin3 kinc tsuh zui ginj kanej kanaj imaj tuk konm zinm dum kingo gginq kimr chikar shinr
璇xuan1 kenj harum kayam hino nobuo nokio kakeo geno chop ayap hianq hjonq seonq sonq uanr qiongr khinr
璋zhang4 shob shouc akirac akig harui shohl harip cheungp jangq changq jiangq chongr cemr hiros waris baris ras zhans syos
璐lu3 ru9 rouj loul rom room glup rq lluq lor ruer
璛su2 souf soh zui sool awan hayaq sq
璟jing5 i6 ching9 kyon tino yasup noiq keir inor
璠fan3 vang ig iih hatai efak hank tanl banm batan hon ephan meshio phamp karip mesiq wataq
璧bi3 rbetta byh pej bj biem bem vin hin beeo beap bur bbyr
璩qu3 cug torij mak kul cchun ganeo horio kuseo mageo kojio aoo tadao auo ouo toruo magario kueho kumao tchino
瓌gui3 kid kamef onih takaj guej keik hio hinokio guero kuejo gamep katsurap
瓒zan3 canb zame zini zaj zenj udzynl seno janp zanep sinp zinep zep enq zanovaq zeir
瓖xiang3 aig kah koi shoj kohk gol koul shoul som mukaim goum souo goho chao mukio shohp mukop tuongq nataq
瓜gua3 guar9 goid tuah urih cuah iguerh kakei
瓦va2 wa8 bai varj lak oisl il warm waap isp valq oir wr ar
瓶hei7 bin9 kame9 pingb gamec motof hiraf kemeg pini dairao tairaq tsubor tair peis tubot pinev
甁hei8 bin9 kame9 pinga gameb motoe hiraf kemeg pini dairao tairaq tsuboq taiq peis tubot pineu
甄zhen5 chenb cenc yenc mac jal masam shinm sadan jeano chuno himep sanap sinq jeq chinr chanr jenr jinr tadashis
甘gan3 gam8 gune gai ghanj guenk gik gandek eegank kanl caml kaml konv qianv
生o8 ikuc ud seif shengf oif namag ig kih ubuh ohh ouh ikii shok ikel sel shohm syom shoum syoho
甦su2 souf soh zui sool awao hayaq sq
用yong3 naga9 eif nakai ek illonk yonl yum wakup isap llonp yeongr youngr ongr
甫fu7 v7 npo9 hoc fe wi ffm foo foro veo verp tomir fukur ou
甯ning3 nen7 nine inenn nningn ninaq
田da3 ta4 denl tiano aq
由yu4 you9 jua yoshif yj tohruj toruj eemanj yosij iuq tomoq arir ur eut yuuv matav w
甲jia8 gab kob kohb abutoc igiyac sonoc jag garj kak caq yar jart giat
申shen7 sena schend shine shung cheng szeni schoenj sthaynj szymj chenej vjencej schinj ssionj chesnej usteanj ershonj yshynj sschenj sjenk
男o2 nan8 namj namir minamis nas minat kusut nenw
甸dian6 dena deonsa makic norih donoh tanaj thej tenm tonom vem deanm dyanm tsukum
町machi4 mati8 tingb macif cchog tinh tineo niwap bap ttinr thint tynu tengw timw teenw
画hua5 ting9 hanac kah hwai banak wardl vardl warm walm namen vern joaqun worn kabao hap ewarp ouardp wap uarp
畅chang6 cho9 cheungb yoc tohrue torue nagaf bag masak osal nakap shop tsuneq tyoq chour chohr shous tunet hau
畑hata5 bata8 batakeb hatakec tianh hadah daj tak atal hanatakl haatal bagam
畔pan7 kuroa azea hana hotod kod kurokd pah iwal penn pinr iwaou pannu pennu pangu
留ru8 riu9 liu9 tomeb domec ruig rjug ryui ljuk luk ryuuk leuk illeuxk tok cchiok dok yanagip yanar yagir rokuv
畜chu7 xua shiud chukd syud shiuhd ded idef hatsun izun ip tuq tar trus
畠hata6 bata8 zaib batakec hatakec hanaf yai jaek ongr sait zit zeyt zelt dzau zav cujav chaev
略llo2 lhoc lued liog enasg lloug
畦qi6 une9 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
番ban6 fan7 hand bame hame vanj ij iik hatal efan tano batap hop ephap meshir phamr karis mesit watat
畯jun2 toshig gunh chunk kimik shunk tosik kwanl juanl saton kunn korio chonq tsunq
疋pi6 hid sod hikid hied ashif asif hitif hichif hitsuf hituf piek peao peq peeq ppir pyr ps
痒yang7 ck8 leb lesb jane yane hirok ol yom harun hip yaq jar anr yous ians akirat youngt gait yont
登den2 dona ddenh toi rdenj dengk noboril donel rdonn dann urdonn doeno idenp onq ordenr gardenr demr tuenr rdonsr hedeenr
白shira9 siraa shirob sirob bethb baid hakug bk betl iral bem byn ban hatn blan bucn burkilln baen pajo pako
百bai7 momo8 hyakub donoe ore burg pig mbelg juri yuri paji shiran sirao shirop sirop beq bethq kashiwas bys bert
的de7 d9 tc matoc motoc ouveauc tekic derk rdp tokur
皆mina7 jie8 kai8 jed minaoyse gef jaj gerl tem jn jayo deo sukep cep jers yuit
皇huang3 arad harug akih kii koj hwangj arel hoangm akirap aarap araokap oeyp whangp kohp koup huynhq chuangq fongq huongq
皋gao4 taka8 kao9 koj gauj gol kohm gaardn dakan taq takanaq kouq kooq gar
皎jiao5 akira9 giod sumie kakuf kadof zumih tunol tsunol umim dumim hanan koko kohko kieuq cunoq
皓hao3 ho9 akirac haue hiroh houk yoshio kop yosip kout hat
皮pi2 piec peag pei peei ppij pyk pk pun pinp pirq piar
盈ying3 iengc ine eig hideh sakurai ol enm ingn jingn kagep ohq ouq takar yinr yeongs youngs
益yi4 masu6 and id yk ichim en itip jq euu kazuw
盎ang4 on9 oc ank unk onel aom ao engo enp yonner akirar handr agr oanr jornr ur antr yonnaisr yanr
盐shio6 sio7 yana end iwaf shionog hikol jenq yenq nobur iwaov janw
盖ge9 gaa gaib gayc guee guf gheg gueig gaeh guyj geij geyk qal gell geisl caim ghetm gueyo rgayo giao
盘pan3 iwaa pae penk hanm kuroo azeo pino iwaor pannr pennr hotor kor pangr kurokr
盛mori6 sheng7 sengf seif sakaeg sakaig seing shigerui sigerui ol katsuo ikup uq shoq sans ois namat it kit ubuu
盟meng6 mon6 meia munf mom mmonm menn mondo mundp montr
目me2 muc mokud mf g kil gir mouu mow
直nao2 zhic nad tadai tadashik tadasik jio shio chip nos tomos sis edau ueu tiv yukiv oriw
相ai5 xiangb sob soud sangf sohg sagg syanh aikk ak aek sukem szukem shum sjanm kas kot shot kohv gov
省sho6 sheng7 shoua og katsuj ikuk ul seil sano oio namao io kio morio ubup ohp ouq nawaq ikiq masar
眉mei6 me7 lameta mid mai mail umen mayo mmep merp maeq
看kan3 cana kame camf chanp cap quinr
県xian4 gataa seng keni norij akil genl akiran gan kann morio siano hamp ssenp hyonp hjonp harup sakip mazuq hyeonq
眘shen4 shc sc fukaj shink kamik szl chem jinm hukam sinm schn kano gamio mip nobup chq senq
真ma3 zhenb masad shind sanag sinh makotol jenm tadashim sanem centm gyonm sanm magam geno jaw
睦mu5 mutsub md mute mutsumig mockg mogg mokg morkg mucumig kii meo gip mour mou mmv makiv
睿rui3 akirad rie ree riei rym reeo reip rap rp ariq rair rueir rrer rines mizus rrys rios reat
瞻zhan4 jana cana jene gianf nobum giamm chano semp senp jeq jenser jayr jir
瞿qu5 cchu9 cua torij mak kul ganeo horio kuseo mageo kojio aoo tadao auo ouo toruo magario kueho kumao tchino
矢ya1 jad shih k yadl tadashim tadasim schr ss ishiu
知chi6 tomo6 tia zhic toi rani dik jitak shiril siril jiq shiq naou nou siu edav uew
矩ju5 nori9 guc kikue komag ih tomom gomam goun tachibao kitsuo tup tatibap kitp orip kuip chuq zuq
矫jiao4 kieu9 gioe sumif kakug kadog zumii tunom tsunom umin dumin hanao kokp kohkp cunor
石ishi4 isi7 sekid iwag shih kokul sio o isop ip isp jakup zakp agokup zekip gokup eshp enop isonop schv
矶iso3 jid isif ishif kih ikuh iwah isah ksoh gil kyp guis get chit yoshit
砂suna5 sa8 sha9 sagob sue schal cham zap ssas charu schev sharv
研yan5 kena iwaa hikog shioh sioj jenl enl yenl nobum iwaoq janr
砧zhen5 kinuta9 mab jaj masak shink sadal jeann chunn himeo sanao cheno sino jep chinp chanp jenp jinq tadashir janr
破wa8 po9 pol9 bab hab perd pperh pen kasup sakop hakup semaq purr par pars sekos pis pears ppet
硕shuo3 hirob seokd sukd schuj omj scholj schok
确que2 hanawae haniwae kakue kasae cherg
碓usu6 dui6 tsuid taibf dueyi deuii dueii tuii
碟die2 dic chod choud
碧bi3 be9 aob if bym peo bo bier vir hir beet beau buw bbyw
磁ci6 taa tza tse ce ze jif czj ttso teso tsugir rtzr
磊lei3 re7 raj reim rayn rain leo reyq retq rreq raer ryr
磐iwa4 pan6 iwaoc pag penm hano kurop azep pinq pannt pennt hotot kot pangt kurokt
磨mo3 amaa merg mek mmerm maum morm man sueo mp
礒iso4 yi7 ia yh ichii ek itim jn eur kazut
示shi5 ji7 a schh si ishik yam isin ichio sir muror itir tokis sos ses shs
礼li4 re9 reic laie rie ayaf llio ryp leyr les lys ries liev llyw
祁qi3 kb cf chg zii cij chij zakik sakil czm ccin zzin dgep tchq kiq ger tschr
祇qi6 masa9 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
祈qi4 kia inorib cf chh zii cik chik zakik sakil czm ccin zzio dgep tchr ger tschs
祎yi4 i8 yf ichig ei itik jl eup kazur
祐yu5 you7 sukeb yuud szukeg juk iun tomon arin uo eup matar s yot iouv juuw
祖zu2 zuee sog zzuh zoui zuri rzewj sul zl ziul dzuril yeziul cheull ezoul zumm sium jolandn jolantn t av
祚zuo4 zo9 sab zzof zal sakul son tsoo tzop coq zotr
祜hu5 h9 toa dof jui kok nohen houn chuo hoo beo hooo torao kadoq noeq her
祝zhu3 tokic jud takee giui sumik il inol moron suken zumio chikuo tikuo shup jouq kizuq tsukir tukir
神kami8 jin9 kanb gamic shind sinf kaf sheng kog kohh jimi kanai kamj mik kool koun kono kashio kabeo shq
祢mi2 nea mek myl yan mieo yonep meer komer
祥xiang4 shoa shouc shohd iangf sjangh hsiangh sachii syoi syohi aip kap kor koht got kouu sov mukaiv gouv
祭ji5 ki9 sa9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
祯zhen5 tada9 mab jaj masak shink sadal jeann chunn himeo sanao cheno sino jep chinp chanp jenp jinq tadashir janr
祺qi3 ce chf zih cii chii zakij sakik czl ccim zzim dgeo tchp kip geq tschq
禄lu3 rud glokd erod le re roum louo rop rooq glus llut lou rueu
禅chan5 sima shana samb siamb
福for7 fo7 fukua hukue fug faug fforh fi fouk ffol fam vom foon fokn folo falo forsp fordp offp fuenp
禚zhuo3 takub stroh choai thoi jewi dolk drolk
禥qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
禧xi3 sib cig hih ssij chl nishil sym kin nisio io ship saip cyp sr
禹yu2 ug tamak hak hirol jum min matan hanep baq yoq sumir uos damas was
离li3 leia ria llil rym leyo leo lyp riep req lier llys
秀hide4 xiu8 saue hsiuf shiowh saoi seoi sui siwj shuk shuul siur hur hughu ciuv iuw huew
私s5 si6 kisaa zn tho o sso ceo sep szp
秉bing3 heie hig hyog namih ei garai byoj pingm bem pein tomon nabin bango
秋aki3 qiua syue shue haruf shuhk tiuk tyuk chaum ciup chus cus hagiw okaw
种tane6 gusad zhongd chongd oie shue syue nakag tameh tanah iroh oj shij sij ouj zukap shigep tsukaq tukas dukat
科ko3 co5 corh kk ccok cm keo koro chop kap curr shinar
秘mi2 pec himec mem myo yaq mier yones meet komet
秦qina hadab hatab jinb minaf minatof yasuf taif cenf dzing geng shing sing cinl chinl chenm tchenn czyno tschenp seriq
秩zhi3 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
积zumi5 ji7 kid dumid tsumid gih kyl guio gep chip yoship yosit tit giet keet cchiu quiu kichiu
移yi3 i9 yg ichih ej itil jm eup kazur
稀xi6 ki9 sia cif hig ssii chk nishil syl nisin io shio saio cyp sr
程cheng4 hodo8 kig narih joi shiroi sirok gik narul seil johm joun sumip singr shings
税shui6 mizu8 saia mie minag suii midui misuk uzuo mizoq
稔ren5 minoru9 toc hitod nie j jink ninn tadap jimq
稗bai7 haib hic hiec hikic hinoc shiraj sirak shirol sirol bel bethl kashiwan byn bero hakup momop bayp bip bp
稚zhi5 waka9 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
稠chou5 cho8 cchioud chiud qiud
稲ina3 ine8 daoe inf shimaj ninagj jimak simal doq michit imau dolu douu bev dohw
稷ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
稻ina3 ine8 daod inf shimai ninagi jimak simak doq michit imat dolu douu bev dohw
稽ji3 kia gie kyi guil gem chim yoshim yosiq tiq gieq keeq cchir quir kichir
穂ho4 sui8 oa minorue f toshil tosin zaio isoo
穆mu2 moua moc mooh mj meum mousn muhp musq mumr kiv
穐qiu5 aki7 ciue chuh cui hagil okal jun syun shuo haruo ogio tjup churp czup tschup tiuq chiuq tchouq tyur
穗sui5 ho6 minorub toshii oi tosik zail isol n
穴ana4 xue8 and shishid sisid yukig schen manabuq schroq syraq saaq shelq xerxq suets
穹qiong3 jonc joned jund chonh junek quynhk jongk cchiungl dzunl
空kong4 kornb cone kue sorae kurue urae konj comm kunn hungs kout coomt chont connat akonu
突tu4 do7 toua toj tsuchin turp tp tsutip ttup tuchiq tutiq
窈yao4 yob youb llaug koshii yiuj goshim kosin ioso ip harup akirap jap kanamep harutp ieq ioq dieuq iauq iuq
窗window6 chuang6 toko6
窦dou4 toua toc tsue tuf duh mio kuniq dor cur bdulr us kabutos hoshis bdels dows miyakos daus ts
立li6 tatea tachic tatsue tatie rie tatuf lapg dachih leyj lej datek ryuk ryuhk ryuuk tatm rjum raelm io tsuio
竜long5 lunga ryua ryuuc ryod rjug liongi roni lonj takil takaq lomr romr lunr llons loneu aronu ronew
竝bing5 namia heid hig hyog eh garah byoj pingm bem tomon pein nabin bango
竞jing3 i7 kyoo tino yasuq noir keir inor
章aki8 zhang8 harua shob shouc shohd jiangf syoi syohi akiraj hariu cheungu jangv changv chongw cemw
竣jun2 toshig gunh chunk kimik shunk tosik kwanl juanl saton kunn korio chonq tsunq
童tong4 doc douc kirig tong tuni tonei noj hil tol girim michim oken kiryn sao tungp tsup toip jp thonp
端duan8 bata9 hata9 hashic hasic bashif basif banah hah habah beh tadashij tadasij danq kanur tau
竹take1 chikuh zhuh dakei tikuj takenok cikun dukun zukun juo giut sumiv iw inow
竺zhu5 csub cub jud takee giui sumik il inol moron suken zumio chikuo tikuo shup jouq kizuq tsukir tukir
笃du5 atsu6 atsushib douj watal watarim dom dn too duro door dalt
笑xiao3 shob koc shouc od shawq takaq sakir sar shinor sinos chos chaus
笔bi3 fudea byg pei bi biel bel vim him beeo beao buq bbyr
笕jian6 kakeia kakuia mad mid kenh sugaj kashim kanem kanm kasio sugeq chienq kataq jar
笛di4 fue8 ti8 ttij dym tyn dep thiq teq dieq chir
笠kasa5 gasa8 li9 rif ryug kazag kawag katsui katui lliq ryr leyt let lyu rieu rev liew
符fu4 vb fb wf ffj fol forl vel verm tomio fukuo or
第di1 dieree tie ttim dyp typ der this tes dies chit
笵fan3 vang ig iih hatai efak hank tanl banm hon batan ephan meshio phamp karip mesiq wataq
笹sasa2 tia zasag shinai sinai ttiq ter us teiu tyv taiw teew tiew rtiw
笼long5 gome9 ronc lond takif takak lungk loml roml lunl llonm ryun loneo arono roneq ryuuq
筈kuo3 hazu5
等deng6 den7 to9 done dunk ddenm rdeno noborip donep rdonr
筏fa2 ikadaa fari fj ffak phan vap
筑tikub chikub kizuc tsukid tukid zukie zhug dukig tsukuh tukuh cikuj kinek kidukuk kizukuk dikuk durak jikuk kiduk kijik zurak
筒tong6 zutsub zutub kirif tonf tunh toneh noj hik tol giril michil okem kirym san tungo tsuo toio jo thono
策ze6 tze7 tzer9 zerd ced tsef etzeg zelh tzak tak
筱xiao6 ko9 ob shinob sinob shom shawn takao sakio sap choq chauq
筿shino6 sino7 xiaoc kog sasag sunog oi sihanoi sibai shihanoi sisii shibai shishii shos shawu takau sakiv sav
简jian8 ja9 janb chiene janeg jeg geg janesg jeng kanh gianh kianh jeanh maj mik kenn sugap kashis kanet kasiu
箕mi6 ji9 ki9 komad konod gih kyl guio gep chip yoship yosis tit giet keet cchit quiu kichiu
管guan4 kan9 kuanc umbd kad sekie nukim tatem zekin dateo guns yakatat tachit tatit seu dachiu
箱xiang5 hako9 aig kah koi shoj kohk gol koul shoul som mukaim goum souo goho chao mukio shohp mukop tuongq
篪chi3 ike9 akaa sekij mochim tim motiq
簔so6 suo6 minob ssoh zon thoro sauo thoo souo sorp sr cor
簗zhu5 yana9 juc taked giuh sumij ik inok morom sukem zumin chikun tikun shuo joup kizup tsukiq tukiq
籍ji5 ki9 j9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
籏qi6 hata9 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
米mi1 mef myh miek yonel meem komem mn mmyp maiq mmiq meaq maq
籾ni3 momia neg nyi neyl nm niem gnp iq eq
粂zhai6 kume9 takud said yakef zaig takeh aken min chain tagin takan ramn raman zumin jakeo
粉fen5 kog9 finc ffenf ffing venj buj phanl fnn efan effeno buno ephenp fennr phenr fanr vinr
粕kasu6 po9 nukad somed soned perd kashif kasif pperi peo sakop hakuq semar purr par was pars pols sekos pis
粘nian3 nena neh eni liamj ngiamj tosek aim tsuzum niangn niannn toshin tosin ajun ayun
粛su2 soug soi zui sool awao hayaq sq
粟awa5 su6 zokuc ae momie souk som zun sooq hayau su
精sei7 jing8 i9 lea tadashie tadasie kyoq tinq yasus noit keit inot
糜mi1 mek mym yao miep yoneq meer komer
糟kasu7 so8 zao9 sohb hayac sal zom hzoho uzouo souq akq miq seq wasaq sanaq zous hayatas zoht
糠kang6 con8 nukaa kond koi comj coj yasuk kann hongn canp
糸ito5 mi5 shid sid men myo yaq mier yones meeu komeu
素su3 so8 ssee solef soeug soul zuo soor awau hayaw sw
索so2 ssod zoj thork sauk thok souk sorl con ssotn xon sseauo suoo sao sp soep szoq sseauxq ssouq cq
紫zi4 shi7 zc sif kof dso tzo sp zer gou
累re3 lei7 raj reil rayn rain len reyp retq rreq raer ryr
絋kuang5 kousuk9 masab tadad hiroi fongj kwongj quandj tadashil tadasil
経jing6 i7 tsunea kengb kyozc kyoo tinp yasuq noir keis inos
絮xu5 suc hsuc shiud syud shiuhd og chuq huq chuir inor zur
絵e2 hui7 ail kim whim terur sakos hoes akirat ourt what
継ji5 ki9 tsugi9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
綦qi3 cd chf zih cii chii zakii sakik czk ccim zzim dgen tchp kip geq tschq
緖xu4 su9 inoa oe hsul chun hun chuio zup
縄nawa4 sheng7 og katsuj ikuk ul seim shom sano oio namao io kip morip ubup ohp ouq shouq ikiq masar
繁fan4 shigerub shiged siged vani ii iii hatak efam hanm tann bano hoo batao ephao meshiq phamq karir mesis watas
繇yao3 llaug koshii yoj yiuj youk goshim kosim ioso io haruo akirao jao kanameo haruto ieq ioq dieuq iauq iuq
纐hana9 jiaoa kokb kohkb kikue kuke koe kouke kohgf gioi sumij kakuj kadok zumil tunop tsunop umiq dumiq kieuv cunov
红hong3 hung9 benie hiroe kom hono jonr horngr huns fungt koht hiroshit kout todorou hounu wangv
约jo3 yo9 iod jord ok jl jergm yorm yueo hjoo lyoo lloo eo joop dzop jorgeq coq goq ioar
纪ki4 guia jic noric kinoh toshih michih tii keei gil kyq get chit yoshit
纬wei4 vi9 ved wie wei ok vyo verq eq wayr
纮hiro5 hong6 koe hiroshie koue hirosif hungl honn jonq horngq hunr fungs kohs todorot hount wangu
纯chun7 sumi7 jun8 dzund zumie haruf cunf kasun tsubakio hunr kiyor suv kazuv sunov chhunv
纱sa2 sha9 schak cham zap ssar sunat charu scheu sharv
纲tsuna6 gang8 oka8 zunac tunac gonk gunn takep ganq gr
纳na2 ner9 neh nari nl nnam nuo norp nop aq hnerr nner
纶lun3 rena lenc roni llenj runo rano llano romo lonp hrenq rumr lumr lanr war
纸kami5 zhi6 jih shih chii naol nol tomol sil edan uen tio yukio orio eq harur chihr cis shibas rgis
纹wen5 mona avena vend wine vinf vanl bunm mann wyno fumio vingo mahns
纽new7 niu8 nu8 neua nyud iue uef daniuk nuek ushir usiv
线xian5 zonz9 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup
绀gan5 kon5 gamf gunl qianm hio ciano kano gaq ghanq hosir inuir inuter kawair kawakir kenr nukuir mikir guenr gir
练lian3 neria lenf renh lienh lliamk hasuk llen lliao lhelmo reip kamap lhelp llip liq linq sunor liengr lias
组zu5 kumi5 i al ashil zuel son asin zzuo zoup zurp rzewq tarur sus zs zius us dzuris yezius chs
绅shen4 shina shd sd fukal kamil szn chen jinn hukan sinn schp kanp gamiq miq nobuq chr sens
细hoso4 saia xid sasae hosae seseh honosh sii cin hio ssiq chs nishis syt kiu nisiv iv shiv cyw
织ori3 zhib ohrie onof kourig oh jil shim chim naop nop tomop siq edar uer tis yukit eu haruv chihw
终zhong4 naka9 chungb zukah shigei tsukaj tukak dukal tadam sigem taneo chup chuup chongq
绍saua soc shaod souf szaf shof schof schauef schaug chaudh ssaueh shawk ssauk chotk shk szok rciak inchaudk zauk shauek
经jing3 keng9 i9 kyoze kyoq tinr yasus noit keiu inou
绒rong4 nhunga eic june iongk yom hidem sakain jungo rungo wingp ep ljungp llonp juhnp rongjp ijonbop sakap zungr romr
结yui7 yu8 jieb ketsuc ketuc yuiraf jeh juh gej jam gerp tep jq jayr der sukes ces jerw
绘hui4 e8 painb aij kik whik terup sakop hoeq akiraq ourq whaq
给ki3 gei6
绚xuan4 ken9 ayaa harul kayal hinn nobun nokin kaken genn chop hianp hjonp seonq sonq uanq qiongq khinq
络ro4 luo7 lob llok rr
统tong6 toa osamub tungc kirig tonh tuni tonei nok hil girim michim oken kiryo sao tsup toip jp thonp
绣xiu7 saub saoc hsiuc shiowc seoc hidef siuj huj shul hughm ciun sun iuo hueo tthewp thewr huwr sewr siour
继ji2 kib gif kyj guim gen chin yoshin yosiq tir gier keer cchir quis kichis
绩ji2 kib gif kyj guim gen chin yoshin yosir tir gier kees cchis quis kichis
绪o3 xu7 orug sug inoh hsur chuu huu chuiv zuw
绫aya3 ling7 ajaf suzuk minek reim ryon ryohp linq ryour ingr rer rings rins lengs hishis llings ngt
绮qi4 cd che zig cih chii zakii sakij czk ccil zzim dgen tcho kip gep tschq
绰zzo3 chuo6
绳sheng5 nawa8 oe katsuh ikuj uk seik shok sanm oim namam in kin morin ubun ohn ouo shouo ikio masap
维vi3 wi9 vea vyi wek weil vl veyn vero viep wieq veiq bir wyr
绵men5 wata5 mian9 wakad tsutomun zuran
绶shou4 tec morie sui shuk juk karik dek tak mamol osamun toshin tosin gario hisao syuo zup neriq saiq
绿lu5 midori7 rub lvd rouk loum ron rooo gluq rr llus los rues
缀zhui6 shii8 agi9 siib oig suig
缅men3 mian7 watad tsutomul zural wakal
缇ti3 ttib triarchc tiac sasag tem uo teip tyr tair teer tier rtir
缔di4 cem9 tia ttih dyl tyl den thio teo dieo chip
缙jin4 kinc tsug zuh gini kanei kanaj imaj tuk konl zinl dum kingn gginp kimq chikaq shinq
缝feng4 nui9 mined vong fong toyol phongm fungm ain teo fuo kazeo top tomop op hop houp oup koner hachir
缨ying5 og9 ind eif hideg sakurah ok enl ingm jingm kageo ohp oup takaq yinq yeongr youngr
缪mu7 miu9 amueb muic biue miaoe mee mif meuf muelg mush
缬xiea etsub echic etuc busae tojie urie getsue etie fusag husag seg shei chej wakik schen szep schas shat siet
缴jiao5 shrob giod sumie kakuf kadof zumih tunok tsunok umil dumim hanam koko kohko kieuq cunoq
网ami7 wang9 mang9 gc wanj nozok ok vanl min wonn nozomin boo uango ongo motip wap uongq mor hiroshir wannr
罕ham7 ha7 han7 huh hh agoh ahoh hounh hunh hnq kanu honu hannv
罗ro1 lof rk llol rowl roen rao rosp rooq oq r
置o7 zhi9 okia jic kie okae chie tif shik naoo noo tomoo sio edaq ueq yukir orir et haruu chihu
美mi2 meia med mak ml yoshil bip mmiq mmyq kumiq haruq biuq muiq rmer meer yosis
群qun2 murea khiuna
羽ha5 hanea yua bab uc wad banef shinem sinem jam tamau hirou juv miw
羿yi3 ia jid yh ichii ek itim jn eur kazut
翁on1 oh unh wengh ongh okinak shonk iongm engm jungm angm anm
翊yi4 i8 yf ichig ei itik jl eup kazur
翔xiang6 sho6 shoua mekag tog utog siangi hii ain kao kop kohr gos kous sot mukait gout souv gohv chav
翘qiao4 job hashif chof hasig bashij basik geok jorm com gion cion ccioo djoo joeq giorr jour
翠cui3 trib suic treise choil tren chon cojn kasen zzyn trann choyn choen trean
翦jian2 mad mie kenh sugaj kashin kanen kann kasio sugeq chienq kataq jar
翰han4 hn6 hannd hone ng nsh hansl nel anm hat hamu
翼yi4 i9 tsubasab yg ichii ej itil jm euq kazus
翾xuan2 kenh haruk kayak hinm nobum nokim kakem genm choo ayao hiano hjonp seonp sonp uanq qiongq khinq
耀yao3 yiuc iose ie akirae llaul koshin yon youp goshiq kosir harut jat kanamet harutt ieu iou dieuu iauu iuu
老bi5 lao6 roa laud raug lop roup lawq rowq lour raws ebiu leou
考kau8 coa cauc cowe kowe kaof kaf courg corg cah koi coui kawl calm callm cquarrim aullam caoum caom cawm
者zhe8 shano9 erc wac lerc orig tetsuj takum gyon sekip tasp cholp cheolp chulp syaq shaq tetq akiraq chietq oreq
耏er5 l9 ra erlc llj lem reo llep elq jir
耐na7 nai7 rnetb idb nef noh nayj nein netn nio knighp nyq etr nels
耕ko6 geng8 koh8 kou8 saraj quinj
耳er5 la rb elb mimib lll len rep ller jit
耶je8 ye8 e8 era ief yerf illej yil yan jan jaeo geo ro yp p erep lleq illetr ejr yaer
聂nie2 ne9 gnee niq
聊liao3 ryoe ryohf lef glioi ryouj lioj rej ljoj riol rjol lan lyoo yrjoo lio tup
聒guo3 gua9 kunid kokui nabej gok kokm gunin kwokn kap kuor kuokr
联lian3 liena leng reni lliaml hasul lleo lliao lhelmp reiq kamaq lhelq lliq liq linr sunor liengs lias
聚ju4 zu9 rduc gue kikuh komai ij tomoo gomao goup tachibaq kitsur tur tatibar kits oris kuis chus
聡cong5 sato8 akib chungc tsungd szatosij satosik satoshik akiram tsugum
聪cong7 szatosia satosib satoshib satod akirad chungd tsunge tsuguo akio
聿yu4 luta uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damaq waq
肁zhao4 numa9 shog akii teruj shouj haruj chaom shohm jawo akirao jhaop jaup jooq soq choq chioq chiauq chiuq diaoq
肃su1 souh soj zuk soon awap hayar sr
肆s5 si6 tub zn tho o sso ceo sep szp
肇zhao3 numab hajimeb shoi akik terul shoul harul chaoo shoho jawq akiraq jhaor jaur joos sos chos chios chiaus chius
肖sho9 shawa choc chauc shore xiaof shaug schog seah sioh schaui choti scioj siaol kol chaudm shawem chauxm schoem schorm
股gu5 mataa tanid yad kof furuj goul danil hurum goon coo gayao gop gaip jaq
肥hi7 feia koea koia ic goec fig feh fero phio fiep ffis ft fait ffeu phev vev
肯ken3 ckena kemb cang cong kanl kinl rkinm kem oganp kynp colnp dkisp ichenp annyp kanyp canovaq
育yu2 rd ui tamam ham hiron jun mip matap haner bas yos sumis uot damau wau
胁xie6 waki8 sec shee chef schej szek schan shao sieo sherp chetp shayq kjelq saq
胜katsu5 sheng9 shod katue kacuf masaf kachih katih masarul sugurol sugurul singl shoul sungm thangn oq ikuu uv seiv
胡hu4 ju9 houe chuf hoof hof hurk um kurn haun phun uhun kerhun wooo wuo too dos
胤yin4 tane8 in9 nem inem np op kagep otoq imq euns yoons
胥xu5 sua hsub chud suhd soie suie oh hur chuis inot zut
胧long6 obob oborb rond lond takif takak lungl lomm romm lunm llonm ryun loneo arono roner ryuur
能no5 neng8 nohc nouc nend inenf yoshih yosih
脇waki1 xied wakah sej shel chem scheq szes schav shaw siew sherw
脉mai6 oa mb mcb mad meg mij macl myn mein mayn michaep meyeq
脊ji5 ki9 seg9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
脱tuo4 to9 tc nugic tsc tton torn thop
腊la6 ra7 luck8 reecec rrayc llak
腓fei6 filia fib fec philic feri phii fiek ffin fn fain ffep hip pheq veq
腰koshi7 yao7 goshia kosib gosie llauj yom yium youo iosr ir harur akirar jar kanamer harutr iet iot dieut iaut
腾teng7 ten9 ttenb teend terne tuene thene fujih hujik tok tohm toum dom doho doup fudzit fudiu
臂bi3 hijia byg pei bi biel bel vim him beeo beao buq bbyr
臣chen5 omi9 tomid ond chernd sand tatsum jinn chinn chanp tatq untainr chahnr cenzir sams chhunt tat hent shent
臧zang6 tsang9 kuraa zoc zoue hzohg uzouh oik zohl
自zi3 za mic frd koe dsm tzn so zep shir got
至zhi5 shi8 jia chic naom nom tomom sin edao ueo tip yukiq oriq er harus chihs cit shibat rgit
致zhi3 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
臻zhen3 mab jaj masak shink sadal jeann chunn himeo sanao cheno sino jep chinp chanp jenp jinq tadashir janr
臼jiu8 usu9 kaud chiud jiowd kue kiuf khiuf jiouf coif hisah kyuo sakp sakaq kyuur shus hidas syut sakev wasiv
舆yu3 koshic kosic ug tamak hak hirok jul mim matan hanep bap yoq sumiq uor damar war
舌she5 ychelle9 sed schee sherh chei schoi shaj schan sjon szep cherp schaep scherp sjep sp shelq hidaq serq setq
舍se9 sche9 sheb sherc ched schod shag schai sjoi szek cherk schaek scherk sjel sl shelm schoem schn san schuho
舎she6 sha7 see schee sherh chei schoi schan sjon szep cherp schaep scherp sjeq sq shelr hidar serr setr
舒schu5 shu9 suc schuhh chouh schoui shi schuri choj shok schm schom shuem szum scheim uschum shmirtm schwm schuim ushm
舛masu5 chuan8 kawa9 gawac awan funaq hunas
舜shun1 masai yukii sunk soonk
舞mai6 wu8 ub uvc mac goj yaj wool takem vum oun ip muq bur os
舟zhou5 funa8 hunab funed huned shuh shuhh futah hutah sul hiruq kanes akirat chewt chout hirot shimat zeut chauv
舩chuan7 funa8 kawa8 gawab hunac awam
航hang5 ko9 koh9 watarub janf xanj
般ban5 sakaa hana toshic tosic zakah itaj bamm benq tomoq panq
船funa6 huna8 chuanc funec hunec kawad buneg gawag hui fui awar
艮gen2 gand nee ggenn ns guns gons
良ra7 liangb ryob yoshic ryohd ryoue yosie roi leansj liongj rik leungl rjol roul il makotom yom naoshim masam rohm
色siki9 sea shikia iroc serc jikie sikg sehg shokug syokug sraeg therm ssern ssep cerr thas ths athert shibut theu
艳yan3 jena iwac hikoh shioi siok enm yenm nobuo iwaor jant
艺yi4 y9 i9 ichih ej itil jm euq kazus
艾a6 e7 ai9 ayc eid ie alm ern arp ajr
节jie3 jed setsud szecud gef jai gerl tel jm jayn den sukeo ceo jers yuit
芈mi1 mek myl yan mieo yonep meer komer
芊qian3 chid asaf senh maeh tii chani kenn sio siep sakiq ciq ssir yarir chamr seyr jr cier
芒man6 men7 maoa muna mangc mentg mag
芙v6 f7 wc ved fug eveg phh averi ffoj rovej ffaj k fft fov forv verw
芜wu6 u9 bu9 goh yah wooi takek vuk ouk im muo op
芝shiba7 zhi7 siba9 chec zie zef jil shim chim naop nop tomop siq edar uer tit yukit orit ev haruv
芥jie5 atag9 jeb ged jag gerj tej jk jayl del sukem cem jerq yuir
芦ashi6 asi7 lu8 rud yoshif yosigf roun loup roq rooq glut ru lluu lov ruev
芬fin7 fen9 ffena ffinc vene phanh fni efai effenj ephenl phenm fanm vinn evenn finen finnn ven ffingn geringn fonn
芭ba2 bar8 hag vah rborki barbi yar buw bbaw
芮rui5 yuia hreyb hriyb rie ree riei rym reep reip rap rq arir rair rueis rres rinet mizut rryt riot
芯xin4 sima sind shinf niig arai hink nobul cinl singn nin himp ssinq
花hana4 kab banab hwac huaf hag waj uyuj lhwaj wardu vardv warw walw
芳fang7 yoshi7 yosid hod hae fongg houg kaorui bai hongi huangi kataj tik chik fans font lfonu masav mov hohw
芶gou3 mizoa goh kauk kok kohk kouk kamael inul misol
芷zhi7 chib chihc chuc dzic jhihc jih shii naol nol tomol sim edan ueo tip yukip orip er harur cis
芸yun4 wana yib vanc gumoi umon unn makotoq masaq tadaq tadashiq kiq kakumoq chuans yunns yoshis yosis wains
芹seri5 qin7 kahnd kand zerid cinj chink chenl tchenm czynn cenn tscheno tjenr czens tsint hadat hatat kotot chikat tchingt
苅yi7 ia karub kanb karib yg ichii ej itim jm euq kazus
苇wei6 vi9 ashi9 ved wie wei ok vyo verq eq wayr
苍cang4 kura7 aoic chhod gurak zangr idor ukorat
苎zhu5 o9 juc taked giuh sumij ik inok morom sukem zumin chikun tikun shuo joup kizup tsukiq tukiq
苏su2 soub zud soe sooh sl ssoun ssuo tup rschup sip susq soeq tsuq suer
苑yuan4 sonoa harab motoi barai warak gakil enl aran buchin zonon butip barup genp fuchir kakis
苔tai5 te9 tessia tac tyi tayk til tein tern theo yasuq tq tteq hiroq thaiq teyr dar
苗miao6 me8 miua naeb iemionb myoh taej myoul
苟gou3 kaua mizob goi kol kohl koul kamaem inum misom
苣ju5 suga9 guc kikue komag ih tomom gomam goun tachibao kitsuo tup tatibap kitp orip kuip chuq zuq
若waka6 jo9 ruo9 rob wakg zog zsoi kakasl nyal aral url joal moshim mosim erem
英in6 ei9 hidea yinga ene ingf jingj yeongk youngk yongl engl jinn hoden ran ynn jongdzo eyoungp eyeongp sakurav
苾bi3 bie9 byh pej bj bem vin hin beep beap bur bbys
茂mo7 shige9 maoa mooc sigef mouf mug mali modei motei moei motoi mauo kep ges nekow mohw
范fan3 van8 phamc veri ip iip hataq efas hant tant banu hov batav ephav meshiw
茅mou6 mao8 kayac chic moe maui kei shigek gem moon nekop malp mohq sigeq mur mat ukicht modet motet moet
茆mao3 mod maug keh mouh shigei gek mool nekoo malo moho sigeo mup mar kayar chir ukichr moder moter moer
茉mo3 mmera maa merh mek maum morm suep mq
茍ji3 kia gie kyi guil gem chim yoshim yosiq tiq gieq keeq cchir quir kichir
茑niao6 tori6 tsuta9 dorif toh um chom kam narm tosigo
茜sia qianb siec ssid seye ciee cyh syh akaneh ceyh thyh seah hih xieh thieh ssyh rcyh shij chik asan
茨tz6 ts9 c9 za cze ttsj tesj rtzm tn tin zeo ibarao tzio dsq ciq taq otsq atsr
茫mang5 men7 manb maof munf mentk mak
茵in4 yin8 ne9 ynnec inen nq oq kageq otor imr eunt yoont
茶cha3 sa9 tyab caj charj tao zap chalq chs tchat zaru chardu tcharu
茹ru7 ju7 joa jouc uc yue zug irii nhus it inou ourgeu airouxu nyuw nyuuw
草kusa3 caoc gusae soe soue sohh thaoh usah caolanu
荐jian5 komo9 mac mid keng sugai kashim kanem kanm kasin sugep chienp katap jaq
荒ara3 huangb arec araokaf aaraf arashih arasih harul akim kin koo hwango hoangs akirau oeyu whangu kohu kouu huynhv chuangv
荘sho5 zhuang7 shouc souc syok shohk jom johm syoun syohn sop chongp masap joup sodt nushit nusit uitst cuangt
荛rao4 yao6 jaua
荜bi2 byg pei bi biel bel vim him beeo beao buq bbyr
荣rong6 ei8 jun9 iongf wingh ljungh llonh ijonboh sakaii jungj rungj yot hideu ew nhungw juhnw rongjw
荫yin6 kage6 in7 nem inem np oq otoq imr euns yoont
荷he7 hoa nid had red hasud hemd jof hi chj gak kawam herm kao wao khr ger hur kos tsurus
荻ogi5 oki7 di9 hagie tif ttim dyp tyq der thit tet diet chiu
莉li4 ric lied lee lyf llyg leeg ryi lliek llil leyl leighn liio ileyo lo ljp liap leiq r lenr
莎sa4 sha8 zac ssae thai chaj rthal scham sen shayo sp ciap tap sciap cioup zahp ishahp sawp ssop tsap
莘shen6 xin7 shc sc fukak shinl kamil szm chem jinm hukam sinn scho kano gamip miq nobuq chq senr
莫mo1 maug morg ml mouo mmoo moop meq merr malr
莱le3 laid lae lleg leih rei layi lij lyj leyk rak raim reim lletn letn ln lieo ryo leap lehq
莲hasu9 lian9 renb lenb llie lif lienf lyni lynei nii linei lliani rlijni ylenei rlini lej lainej lliamr lleu lliav
莳maki7 shi8 d tokid mae maie sif mashif masif schk sl ishin yap isiq ichir murou itiu jiu sov sev
莹ying2 ine eig hideh sakurai ol enm ingn jingn kagep ohq ouq takar yinr yeongr youngs
莽mang3 manc menc maog mung mentl mal
菁jing3 i6 kyon tino yasup noiq keir inor
菅suga4 sugea kane jiane sugg sui sukai kajak kayak shigawk sigawk sugavk mal mim kenp kashiv kanev kasiw
菈la4 ra6 lara llai
菊kiku2 jua ccioi guj koman io tomot gomat gout tachibau kitsuv tuw tatibaw kitw oriw kuiw
菜na1 caic nanog saip cep ayap chap zeq tzeq takarar zais zeis sau siu ecv chayv tsaiw orow tsaw unew
菡han2 hah hni hami kanm honm hannn henp samuq
菱ling5 hishi8 hisic suzuh minei ayaj reij ryol ryohm lino ryouo ingp rep ringp rinp lengq llingq ngr
菲fi4 phib feb fiec ffig fi ffej phek feik phym ffien fun fyo feep phq uffyq phieq fuhq ffeyq fulq
萃cui5 zzy9 trid choih trej choj suij cojj kasej tranj choyj choej treaj treisl
萌meng4 mon8 mo8 munh mmono menp mondq mundr monts
萍ping2 hirac pinf heih dairal tairan tsubon tain binp kamep peip tuboq gamer piner
萝ro4 ueloa rothec luoc ollowsg rloeg hlog log lloq
萢yachi3 pao6
萧xiao5 ko9 ur9 ob shom shawn takan sakio sao shinop sinop choq chauq
萨sa2 zad ssae sari saaj al tham can szan suo seo ssarp sop sp taq zarr
萩hagi5 ogi8 qiu9 akib ciui chul cum okap jur syur shus harus tjut churt czut tschut tiuu chiuu tchouu tyuv
萱xuan3 kaya8 uane kenj harun hinp nobup nokip kakep genp choq ayaq hianr hjonr seonr sonr qiongs khins
落lar9 luo9 ochia roa otic rid otod lod llon ru
葆pao6 bao6 bod baue hog pauj burgk pol bowm yasum boun bao bergp bauep burghr bower
著zhu5 aki9 juc taked giuh sumij ik inok morom sukem zumin chikun tikun shuo joup kizup tsukiq tukiq
葛g9 kuzub geb katud kasaf katsuf gog xai katsurai fujii kuwai gori gyli kotj kuahj kej galj kuzk tsuzurak tuzurak
葡p4 pu5 ppi urak poul pen
董dong4 tungb tongb toc donj higashil tonl azumam tohm toun higasio dop azur muner fuyur shos toos thot
葭jia6 ga8 yoshi9 jad garg kah can yao jarq giaq
蒂ti3 ttia tyd thig teh dij tiek tl teel ttyl tup teyq tear thier
蒙mon2 munb mmoni moj mondk mengk menk mundm montm monep mmondq emonr mr monnr mounr mouner mannr mogr monovar mungr
蒯kuai2 qu9 yurie
蒲kama7 pu8 kabab gamab kamc pe urag hoh buh kamoi gamj ganbj ppq pous peu
蓁zhen2 mac jak masam shinm sadam jeano chuno himep sanap chenp sinp jeq chinq chanq jenr jinr tadashis jans
蓉rong2 rome eif jung iongn yoo hidep sakaiq jungr rungr wings es ljungs nhungs llons juhns rongjs ijonbos sakas zungt
蓑mino6 so7 suo7 ssoi zop thorp saup thop soup sorq ss cos
蓓bei6 be6 padea bere kitaj bal baiq bbeq belr kair
蓝lan5 len9 aia ranb lamd landk llanp ramq raq lar raint randt rent
蓦mo2 merg mek mmerm maum morm man sueo mp
蓬pon9 penga pomb punb yoe gle phongphe yomogie pene bhong tomon tanan ppenp poner pponr pangt apenu pemu pernu pchenu
蔓man2 mannb maj menq mitsur
蔚wei2 vib veg wig wek om vyr vert et wayt
蔡cha7 caia zeia chayd tsaie chie chaise naf saim cen ayan zeo tzeo takarap zaiq sas sis ect nanou orou
蔵kura6 zo8 zoua zangc hzohc uzoud oig zohh tsango
蔺lin2 rind lingj lynk ringk linem bayashim llingm rinen llinn reeno bayasio hayaship rynq liq rir
蔻kou6 guchi9 konsc conc gutic kuchif gucih kutih kucir kur
蕊rui6 ri8 ryb rrec raie raye ref riej reeq reiq raq rr aris rueis rinet mizut rryu riou reau
蕙hui2 ec aij kij whij teruo sakop hoep akiraq ourq whaq
蕾re4 leic relf racf laif rag reyg layg ryi laj leighj reej rij rayk herek luik reiu raiv lew
薄bo6 bao7 usua bauf hoh pauj burgk paol pol bowm yasun bouo bao bergp bauep burghs bowes
薇vi5 ve9 wei9 meie wif vieg wyg wilg weo oq vyv verw
薗zono4 yuan9 sonoa end harae motol baral waran gakio arap buchiq butir barus gens fuchiu kakiv
薙ti7 tei8 gie binae kae karie chif nagaif nagif sasai ttin teo uq tyt tait teet tiet rtit
薛xue5 scheb schrob xerxb yukid anaf ano manabuo syrao shishio sisio saao shelo suetq
薫xun6 kaoru7 sona isam hunn sonovao hiroo onp shirop tsonp isonq juq enneq ssonq gfanr sonsr hiroshis kums sens sus
薮yabu2 soub kazue jabuf un aucern
薰xun4 sona kuma isam hunn sonovao hiroo kaoruo onp shirop tsonp isonq juq enneq ssonq gfanr sonsr hiroshis sens sus
藁gao6 wara7 taka8 koj gauj gol kohm gaardm dakan tap takanap koup koop kaoq gaq
藏kura3 cang7 zangc oif guram idot chhot aoiv ukorav
藤fuji7 hujia toa tohc touc doc dohe douf fudzij fudik fuzim hudim fujo fuo tengp huq hujq dooq huziq husir
藩fan3 vang ig iih hatai efak hank tanl banm batan hon ephan meshio phamp karip mesiq wataq
蘧qu3 cuf torii maj kuk cchum ganeo horio kuseo mageo kojio aoo tadao auo ouo toruo magario kueho kumao tchino
虎tora5 hu5 nghod toe doi jul kon noheq hour chur hor ber hoor kadot noet heu
虔qian5 ken9 chic asaf seng maeg tih chanh sin siep sakip ciq ssiq yarir chamr seyr jr cier
虞yu3 ju9 ug tamak hal hirol min matan haneq baq yoq sumir uos damas was
虢guo2 kunic kokuh nabei goj kokl gunim kwokm kao kuoq guaq kuokq
虫chong3 mushia okib shuh micuk takashil ubul mitsul takam
虹hong2 hirob koj hungj honl jono horngo hunp fungq kohq hiroshiq kouq todoror hounr wangs
虻meng6 mon6 abua munf mom mmonm menn mondo mundp montr
虾xia6 ebi9 shitad shimoe sitaf kah simoh shaj natsuk gek chal moton shin ao sharq jimoq
蚁yi4 ari8 ia yh ichii ek itim jn euq kazus
蛇she5 sia9 sed schee sherh chei schoi shaj schan sjon szep cherp schaep scherp sjep sp shelq hidaq serq setq
蛟jiao4 giod sumie kakuf kadof zumih tunol tsunol umim dumim hanan koko kohko kieuq cunoq
蛭hiru7 zhi8 hic muc ebic jii shij chij naom nom tomom sin edao ueo tip yukiq oriq er harus chiht
蛯ebi7 lao9 hirua lauc ezod aif oif rauf loo rouo lawp rowp louq biq ror rawr leou
蛾e5 moth9 od uf euh ghai erj earm tsuban uro gao euxo hero euro oro elo hap iap gq eaq
蜂feng6 hachi9 hati9 minee vonh fonh toyom phongn fungn aio tep fup kazep toq tomoq or hor hour our kones
蜜mi3 rmea rmioa mel mym yao miep yoneq meer komes
蜡la4 ra8 rob llai
蜷quan5 kamoa izumid inuh goni idumii kenj senj izuk konl akil zumim kwonn gon quyenn jeonn akirao matao zeno chuanq
蝋la4 ra8 rob llai
蝶die4 cho9 chou9 dic
螺luo6 ro7 screwa loa llok rr
蟹xie6 kaia kania sec shee chef wakig schej szel schao shap siep sherp chetq shayq kjelq sar
蟾chan2 sime shane same siame
行yuki4 xing9 d hangd akirah emichih shyngi shingi syingi hsingi gyoj gyouj kow
衔xian5 xia9 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup
街jie6 jeb machib matib ged jah gerj tej jl jayl dem sukem cen jerq yuir
衞e7 ei8 wei8 vib veg wig wek om vyr vert wayt
衡heng4 hen9 yokoc hung tsunek jokom tunem unp hump hangp hemp gakir
衣i5 kinu9 yia ec koromod kig goromog kineg eag ym ichin itir js euw
表biao5 omote7 tawaraa hyoub taharaj
衰shuai1
衷zhong6 naka9 tadashib tadasib zukah shigei tsukaj tukak dukal tadam sigem taneo chup chuup chungq chongq
袁yuan6 harac iund und yuend juand motoj baraj waral gakil enm aran buchio zonoo butip sonop baruq genq fuchis kakis
袋dai5 b9 deb dad yoh dij dayk shirol dyl detl sirom deio diap
袖xiu3 hided siuh huh shuj sauk hughk ciul sul ium huem saom hsium tthewn shiowo seop thewp huwp sewp sioup
被bei3 be7 bere kitak bal baiq bbeq belr kais
袴ku6 hoko8 cuc hakamac eric koc horik coul koun cooo borit
装zhuang5 chonga uitsb shod shoug syoi shohj jol johl syoul syohl soo masao souo jouo sodr nushir nusir cuangs
裕hiro4 yu5 yuue jug nobuj ulel uo tamas hat miv matav
裘qiu6 ju9 chiub jod echoe jcechoe akif ciuh chuk cul hagio okao syuq shur harur ogir tjus churs czus tschus
裤ku4 cua ntsa arepaa horii couj koul coom boris
裴pei4 pe7 ppelb ppej perj pan peyp payr
褚chu5 tohc choc tooc dec idef hatsum izun ip tuq taq trus xus
襄xiang3 aih kah koj shoj kohl gol koul shoum som mukaim goun souo gohp chap mukip shohp mukop tuongq nataq
西si5 ci9 ssic nishif syf nisih ii cyj saij thel siem ssym cen seyn sn sen xio seep seap thip
要yao4 yiua kanameb llaui koshik yok youm goshin kosio iosp iq haruq akiraq jaq harutq ier ior dieur iaur iur
覇ba3 ha8 barf yal buq bbaq paq vaq hachir
覚gio5 jue6 juelue sie unte
覧lan4 ran6 landi laml llann ramo rao lap rainq randq renr
観guan6 kan9 miza sekib nukij tatej zekij datel kuann gunp yakataq tachiq tatiq ser dachir
见mi1 jiane kenf jiannl jyanl tumil mao sugau
观guan2 sekic kang nukij tatej zekik datem kuano gunp yakataq tachir tatir ses dachis
规gui4 ki7 kamef onih takaj guej keik hio hinokio guero kuejo gamep katsurap
视shi4 9 schg sh ishij yal isim ichin sip murop itiq jiq tokiq sor ser shr
觉gio4 jue8 juelu9 sif untf
角sumi9 kaku9 kado9 zumib tunof tsunof umig dumig jiaoi cunol kakunl sunol sumal gakul zuml dunol zunol tsumon tumon tsun
解jie4 jeb ged jag gerj tej jk jayl del sukem cem jerq yuir
言yan2 iwac hikoi shioi siol jenn enn yenn nobuo iwaos jant
訾zi3 z9 koc dsl tzl sm zeo shiq gor
詹jan5 jen9 giana canc zhang giamg chanj jel jensem jaym cenm jan ceyn dzein jimn chiamn chimn tsimn puo giao
誉yu4 nyu9 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
譲rang5 jean9 yuzurua jang genti genl anl jehanl laurentl tjeanl rgenl zansn jenn
计ji5 tia kib kaib gif kyj guim gen chin yoshin yosiq gier keer cchir quis kichis
让jean5 ranga janc gentd geng ang jehang laurentg tjeanh rgenh zansi jeni yuzurus
训xun3 sonb shib isan huno sonovap hirop kaorup onq shiroq tsonq isonr jur enner ssonr gfans sonss hiroshit kumt sent
记ji4 nki9 kib gif kyj guim gen chin yoshin yosir tir gier keer cchis quis kichis
讶ya5 a6 risea jaf iak
讷ne3 nera nnea nad
许xu9 hua chue ce xhue she schue sue chuif hooif cheef heoif hoif oi hsup inou zuu
设sheb hidad serd shif sechirf setirf sidarf sitaf shitaf shidarf mogg mohgg mougg tsuduh tsuzuh tuduh tuzuh sej schej shern
访fang6 sab wab hoc hohc katac yoshii fanl fonm lfonn yosio masao moo houp bop hap gatap lphonq fusar fongr
证zheng6 masa6 akiraa shoj shoum tadam jeongm shohm sein chingn jungo chengp syoq syohr congr jongr tadashir
诃he5 ha9 he chf gag kawai herj kak wak hon khn gen hun koo tsuruo kazuq cherq hurq jeq
识shi4 a satoa schh sh ishik yal isin ichio siq muroq itiq jir tokir sor ser shs
诏zhao6 sho9 numaa shoua akij teruk haruk chaon shohn jawp akirap jhaoq jauq joor sor chor chior chiaur chiur diaor
诗shi2 shc d sd schk ishin yao isiq ichir sit murot itit jiu tokiu sou seu
诘jie7 zume7 jec dumec gee jai gerk tek jm jaym dem suken cen jerr yuis
诚sei5 cheng6 singg shingg makog masag igei shigei kil narim jon shiron siroo gip naruq johr jous sumiu
诜shen3 shd sd fukak shinl kamil szm chen jinn hukan sinn scho kanp gamip miq nobuq chr senr
诞dan2 dac tanh deni del dinm ltap tenq niq niwar damr
诠aki5 quan7 akirab izumif inuj gonk idumik kenl senl izum konn zumio kwonp gop quyenp jeonp mataq zenq chuans
语yu3 b ianb uh tamal hal hirol jum min matao haneq baq yor sumir uos damas was
诰gao5 taka7 caoc koi gaui gol kohm gaardm dakan tap takanap koup koop kaop gaq
诵song4 matsua ssonc matud sonf zonk macum sohnn sunp sonsr
请qing5 ukega kiyod seif aoh haruh chingk keil shim sumim kijon sugao cingo shinp karip yoshiq sinq cchingr
诸moro2 zhua oe juh takei gium sumio io inop suker zumis chikus tikus shut jout kizuu tsukiv tukiv
诹su4 zou7 tsoug chauh kanj hashiruj jej kanaj chowk couk
诺no1 norj neauk ok nl nowm naup naudp knoq notr nuov
调tiao7 joa joub choc coc johc dzok jium syoo op tijiohp tijiop shinor zyor sinor
谅liang5 ryo7 ryoha leunge rag ryoui yoshim moron yosio akiq rjor mos ros makotos muras leanss liongt
谊yi4 i8 yf ichig ei itik jl eup kazur
谋mou1 maua
谌chen2 shend tatsuk jinl chinm omin chann chernn tato untainq chahnq tomiq cenziq onq samr sanr chhunr tas hens
谏jian5 isa9 mac mid keng sugai kashim kanem kanm kasin sugep chienp katap jaq
谔e5 er9 od uf euh ghai earm tsuban uro gao euxo hero euro oro elo hap iap gq eaq
谕yu2 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
谚yan3 iwaa hikog shioh sioj jenl enl yenl nobun iwaoq janr
谛di4 ti6 ttih dyl tyl den thio teo dieo chip
谟mo2 mwo9 merh mel mmern maun morn mao suep mq
谠dang3 dama dentg dang masai tol tohl toul dantl tagil ttenl ddaml adonn
谢se7 she9 sched chee szef schai shaj siej sherj xiej shayk kjell sal sm xen setp sejep kjep chetp chaiq
谣yao3 llaug koshii yoj yiuj youk goshim kosim ioso io haruo akirao jao kanameo haruto ieq ioq dieuq iauq iuq
谦ken5 qian6 chif asah seni maej tik chank siq sier sakis cis ssit yarit chamt seyt jt ciet
谨jin4 kinc tsug zuh gini kanei kanaj imaj tuk konl zinl dum kingn gginp kimq chikaq shinq
谭tan4 tad tamd thamd tchand tarnd teinf tenl thano tinr temr tainr ttans
谱pu5 p6 9 ppj urak poul pen
谷tani5 ya5 danid gayag gaih jai gum tan n noyao anip seq kayaq gaer
豆dou3 uc tod tsue tug duh mip kunir dor tour cur bdulr kabutos hoshis bdels dows miyakos daus ts
豊toyo6 li9 tob fengb tec bung rig hoh yutaji lliq ryr leyt leu lyu rieu rev
象xiang5 shohb tuongb shoc shoud sjange aik kak kom koho goo kouo soq mukaiq gouq sous gohs chas mukis mukos
豪hau4 hao9 houa hoe ham om howm hum howem haughm houwm jaum heum horm choum huim hoin takeshio takesio hajuo
豫yu1 uh tamal hal hirol jum min matao haneq baq yor sumir uos damas was
賛zan3 zamd zinh zai zeni udzynl senn jano zaneo sino zineo zeo enq canq zanovaq zeiq
贝be2 ber9 bag beil bbel baim belm kaim ven bayn bo beyo gaiq betq
贞zhen5 sada8 teie mah chongh jeongh jongh jungh tadashih tadasii chingi jap masar shinr jeant chunt himeu sanau chenu sinv
贡gun5 gon5 gongd miyaj geonl coml gonel kom koum conm nomiyaw
财cai6 takara8 zaia saib naf cem ayam cham zen tzeo zeiq sar sir ecs chayt tsait nanot orot tsat unet
贤xian8 ken9 hyonb hjonc hyeond hyund tade masaruf tadashih tadasih senm norio akiq genr akiras gas kans gatat moriu sianu
质zhi5 tadashi9 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
贯nuki6 guan8 kan9 nukug ukig turah sekih durai tsugui zurai tugui tatep zekiq dater kuant gunv yakataw tachiw tatiw
贲ben2 moto9 honh bano bonr ber
贵gui5 ki7 taka7 nguyg kuejh kamel onio gueq keir hiu hinokiu gueru gamew katsuraw
费fe3 fer9 faie veg fig feij fehj faj ffel fn felo pheo phaio faep fayp fedr fjr farr faers vers
贺ga3 ka7 heh hoh ak guk heln chen horn hr chs kawav herw
贻yi4 i8 yf ichig ei itik jl eup kazur
贽zhi3 jig shih chih naok nok tomok sil edam uem tin yukio orio ep haruq chihq cir shibar rgir
贾ja2 jare giaf cag juh jaai jiai jahj gal djal dzan jio ggiao jjao ao judo gianp cep yaq giq
资zi4 shi9 zc szukee sukee kof dso tzo sp zeq gou
赍ji6 sai7 kia gie kyi guil gem chim yoshim yosiq tiq gieq keeq cchir quir kichir
赐ci6 tza tub tse ce ze jif czj ttsn teso tsugir rtzr
赖rei6 raib ryb ric rec rief wrighh righi laii reisj reyl rijl yorim lam len lajo lio riveo lehro richo
赛se8 saia sab seye cef sf syg cyg seij celk sayk dsayk saidl saeel szel ssem rcen sero sejo ssero
赞zan4 zam9 zind zae zenf udzynh senj jank zanek sink zinek zek enm zanovam zeim
赡shan4 yama7 sang sugih jamaj zanm xann anp ssanq
赤aka2 sekia chig trinlj ikek akagk aok ck
赫he7 h8 ch8 herc khh geh huh hoj cherj hurj jek chem p hiq ehrq gerr
走zou5 hashiru9 suc tsouf chaug kani jei kanai chowj couj
赵zhao6 cho9 numaa shog akii teruj shouk haruk chaon shohn jawo akirao jhaop jaup jooq soq chior chiaur chiur diaor
起qi5 ki7 okia cg chi zik cil chil zakim sakin czn ccip zzip dgeq tchs get tscht
超chao3 chaub asac tomoh shiok siol ushioo usioo juoo p zhuop choq jhuoq zhaor
越koshi8 kosia koec goed goshid yuee gosif etsug etug etii oj echik oshil osim em otun goyan goin joo tusip
足a7 ashi7 zu9 asia tarue sokuh adach sokuth n zueq kumir sor zzus zout zurt rzewu suw
跋ba2 obaa barg yal bur bbar par var hachis
路lu6 jib loub roc lluf rug li zij dij michij ujij lok luthk hjik mitil dzsil ojim landm pingo micio
跻ji4 ki9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
踏ta2 ugifumia ttah tham tarn tur
蹇jian3 mac mid kenh sugaj kashim kanem kanm kasio sugeq chienq kataq jar
蹉cuo6 tsa8 sac tzoc tsof tzowf tsouf shogsh shogh
身shen6 mi9 shc sc fukaj shink kamik szl chem jinm hukam sinm schn kano gamio nobup chq senq
軽qing5 kari8 keib kiyoe seig aoi harui chingl shim sumin kijoo sugap cingp shinp yoshir sinr cchingr
车che8 shiyaa siyaa cherc gurumac kurumac shae syae tcherj tetsul scherm tscherq ceq sumiq tchuq chiq dijaq ischerr cherovas therss
轨gui3 kid kamef onih takaj guej keik hio hinokio guero kuejo gamep katsurap
轩xuan3 kenb hind nokid hianf khinh haruq kayaq nobus kakes gens chou ayau hjonu seonv sonv uanv qiongv
轮wa5 lun8 rend nooe wanoe rine leng ronl llenm runr ranr llans roms lont hrenu rumu lumu lanv
轰hong5 todoro7 hirob koj hungj honk jonn horngo huno fungp kohp hiroship kouq hounq wangs
轲ke4 ka kod ce cof cki xl cho kerp queq corq q
轶yi4 i8 yf ichig ei itik jl eup kazur
轸zhen2 mac jak masam shinm sadan jeano chuno himep sanap chenp sinp jeq chinr chanr jenr jinr tadashis jans
轻qing5 kari8 keib kiyoe seig aoi harui chingl shim sumin kijoo sugap cingp shinp yoshir sinr cchingr
载zai4 jae7 zele zag yah hataj batal batakep hatakep ongp sais zis hanas zeys dzat cujau chaeu
辅fu5 suke6 vd fd wi ffl fon forn ven vero tomiq fukur ot
辉hui4 ki7 terub faig akirag hikarug ei ykii aip whip sakov hoew ourw whaw
辕yuan3 harab motoh barah waraj gakik enk aram buchim zonon butio sonoo baruo geno fuchiq kakir
辛sin6 cinc singd sime ssing xing hinh cymj ssingj shinj szynj zink schinl sil himm cinem esingm chinn thingo cyno
辜gu5 kohc kooc kuc tanie yae koh furul goun danin huruo gooo cop gayaq goq gair jas
辟pi2 bi8 piei peam peo peeo ppip pyp pq
辰chen3 tatsu9 tatd untainf tah jinp chinp omiq chanr chernr chahnu tomiu cenziu onu samu sanu chhunv henv shenv
边be4 nabe8 bianc nobee hef naheg nohei ukii pianq
辺be4 nabe9 daoc nobee hef shimah nohei jimaj simak inao dop michis imas inet dolt dout dohv dzimaw dauw
辻tsuji6 tujia tuzic tudid tsudid tsuzid shie cudzif h tsuk tumk schp sp ishis yat isiv ichiw
込yu9 irib komub komib koe gomee gomie komee korie koshig kosig uk tamao hao hirop jup miq matar hanet bau
辽ryo8 ryoh8 liao8 ryoua tue lei gliok liol rem ljom rioo rjoo laq lyor yrjor lir
达da1 dari dul ddam dhan tan dahn do dalp ap tatsuq dateq dachir
过guo2 kunid kokui nabej gok kokl gunin kwokn kap kuoq guaq kuokr
迈me8 maa mia maid myd maye meie mf michaeg meyeg ermaiek michak meym lmein majo myep mirp rminep maerp myranp
迎ying3 mukaeb ine eih hideh sakurai ol enm ingn jingn kageq ohq ouq takar yins yeongs youngs
运yun2 yunnd gumoi umom unm wano yip makotoq tadaq tadashiq masaq kiq kakumoq vanq chuanr yoshir yosir wainr
近kon9 chika9 tikaa kina jina konoe og niii nobui goni onoi tsup zuq ginr kaner kanas imas tut zinu duv
返fan4 eri9 vang ig iih hatai efak hank tanl banm hon batan ephan meshio phamp karip mesiq wataq
还hai5 huana heib hed kaih mii umii haj hayk hl heyn en hip hyp highp gaiq
进shin6 jin7 sinc chinc zind king tsuk zum ginn kanen kanan iman tuo konp duq kingr gginu kimv chikav
远yuan7 en9 toa tohb ond toug eh harah iuni uni yueni motoo barao waraq gakir arat buchit zonou butiv sonov
连len7 ren9 lien9 liana ling liengh tsurai lcai rai ryni lyank enk lliams hasus llev lliaw lhelmw
迟chi4 ikea akab cchc sekij mochin tin motiq
迦jia7 char7 ga9 gead akf kasuf jah gark kal car yas jart giat
迩er6 l8 r9 nib llj lel ren llep elp jir
迪di2 dyd def dieg dj deel rdil ddym ddin dun tin dayp deap deyr
迫sako9 haku9 semaa poc sekoc hasamag hazamag sakug semarug tomarig perg pperk peq kasur purt pat wau parv polv piv
迭die3 di8 choe choue
述shu2 schuc kih sui jun suko schuho choup gip schoup yoshiq shq schurq kazuq chor shukr
追zhui6 shii8 oi9 siib agig suig
退tui2 thoai8
适shi4 a kuoa schh sh ishik yal isin ichio siq muroq itiq jir tokir sor ser shs
选xuan3 cho9 kenh haruk kayak hinm nobum nokim kakem genm ayao hiano hjonp seonp sonp uanq qiongq khinq
逊son3 xund sonovah oni tsoni isoni ennej ssonj sonsk athank sohnk txunk ssoonk iek insonk sondahrm tsonovam isaw
透tou5 tura tof tohf gashiraf zuf doi doui gamii udoi duk gasirak
逐zhu3 juc taked giuh sumij ik inok morom sukem zumin chikun tikun shuo joup kizup tsukiq tukiq
通ton8 tun9 tone9 michid tonge tsug thong toj tuncj stonek onek mitik tonyak tounsl toonl kirip not hiu giriv okew
逞cheng3 kie narig jog shiroh siroi gij naruj seij johk joul sumio singp shingq
速haya4 su5 souh soj zuk soon awaq ss
造zao8 zo9 hzohb uzoub hayad akd mid zouf zohg sok sohm sam kasum sour ser wasar sanas hayatat
逢feng7 aia oc ouc hoe houe hohe ohe auf minej vonm fonm toyor phongr fungs tet fuu kazeu tov tomov
逯lu3 luh9 rua rouk loum ron roon gluq rr llur los rues
逸yi2 ic itsumiie yj ichil em itio jp eut kazuv
遂sui2 hob toshii oi minoruj tosik zail isol n
遆ti2 sasae ttij tel um teio typ taip teep tiep rtiq
遇yu2 ug tamak hak hirol jul mim matan hanep baq yoq sumiq uor damas was
道do7 michia dolb douc dohe daoe dauf mitig dowh dah dawi deauk dooo do uo too jio troo dahlo adolp
遥yao5 harua haruta llauh koshij yoj yiuk youl goshim kosin ioso ip akirap jap kanamep ieq ioq dieuq iauq iuq
遮zhe5 jab9 orie tetsug takuk gyol shanol sekin tasn choln cheoln chuln syao shao ero teto akirao chieto oreo aceo
邉be5 bian7 nahea nabee pianl nobel hel noheo ukio
邑mura5 yi7 ic iapd yapd yi ichik el itio jo eus kazuu
邓dun5 denga dena duc demf dahngh dangh tangh denqh donk tor ddens rdenu noboriv donev
邕yong5 naga9 ongb eif nakai ej illonk yonl yum wakup isap llonp yeongq youngq
邝kuang4 fonga kwonga masad tadaf hiroj quandl kousukl tadashim tadasim
邢xing6 8 si9 hszingd hsingd singd yukin kor gatat
那na1 raj nl yal naisl nehl nahl nanl nerq nev
邦bon3 bun9 bangd kunif beni bomi bani pinm baunm mboumm bongm abangem haman bhonn eabronn
邨mura2 cun8 sonq
邯han1 haj hnk hamk kann hono hannp henq samur
邰tai3 tea tad tyj tayl tim teio tero theo yasuq tq tter hiror thair teys das
邱qiu7 chiud hiewd cioud chioud chyoud cciod akie ciug chuj cuk hagin okan jup syup shuq haruq ogiq tjur churr
邹zou7 tsou9 chaua jec chowd coud sue kanl hashirul kanal
邺ye5 noa ipc yipc jeg eg erj yak ien yerp illes
邻lin2 rine lingj lynl ringl linem bayashim llingm rinen llino reeno bayasio hayaship rynq liq rir
邾zhu3 juc taked giui sumik ik inok morom sukem zumin chikun tikuo shup joup kizup tsukir tukir
郁yu4 iku9 watc ayae kaorue ube yuug uk tamao hao hiroo jup miq matar hanet bat you sumiu uov damav
郄xi5 sib kwikc hsic cig hih ssij chl nishil sym kin nisio ip ship saip cyp ss
郇huan3 xun9 hwang hoanj hvank hoal ojul chuann
郎ro3 rou7 roh9 langk lanm oo longp ranu
郏jia3 ga8 jae garg kai can yap jarq giaq
郑zheng3 jeong9 masaa shok shoun tadan shohn sein chingo jungp chengq syor syohr congs jongs tadashis
郗chi4 xi9 ikea akab sekik mochin tin motir
郜gao4 taka8 kao9 koj gauj gol kohm gaardn dakan taq takanaq kouq kooq gar
郝hao5 chaoa hautb hauc had hirog houj hok yoshim kon yosio kour akirar
郞ro5 lang7 roua rang rohj ronk lanm lono rowno namio reno longp randp runs
郡gun7 jun8 satoc kunc korid kwanf gug koorig mureg shireg toshin chunq kimir shunr tosir juans
郦li4 ria ligb likb llil rym leyo leo lyp riep req lier llyt
部be2 bua e torii bi hek im tam
郭guo4 god quache hiroe kehf kerhf koehf gouf kunig kokul nabem kokp guniq kwokq kas kuou guau kuoku
郳ni2 neg nyi neyl nm niem gnp iq eq
郷go7 gou9 satoa xianga gohb zatof aim kam koo shoo kohq kouq shour sos mukais sout chau mukiu shohu mukou
郸dan3 tan9 dad denj dem dinn ltaq tenr nir niwas dams
都tsu7 tu8 to9 dua douh mih kunij dok cuk bdulk bdell dowl miyakol daul tl chinon tinon
鄂e5 g8 oe uf eui ghaj erj earm tsuban uro gao euxo hero euro orp elp hap iap eaq
鄕go7 gou8 xiang9 goha zatod aik kal kon shon koho koup shouq soq mukaiq sous chat mukit shoht mukot tuongu
鄹zou3 suc tsouf chaug kani hashirui jei kanai chowj couj
酆feng2 minee vonh fonh toyom phongm fungn aio teo fup kazep toq tomoq oq hoq houq ouq koner hachir hatir
酒sak7 saka8 shub syuc saked jiud mie kuh kih hisak kyur kyuuu hidav
酷ku4 cua queea horii couj koul coom borir
醋chh3 cu6
醍ti4 taia taa sasaf ttik tel um teio typ teep tieq rtiq
醐hu5 goa igoa tob dof jui kol noheo houo chuo hoo bep hoop torap kadoq noeq hes
醯xi6 hi8 sia cif ssii chk nishil syl kim nisin io shio saio cyp sr
采ce8 zea tzea caic ecf tsag uneg cetg czeg ttzeg zenieg nah saio ayap chap takaraq zais zeis sau siu
釉you5 yu7 juf iui tomoi arii uj euk yuum matan n yoo sukeq iour juur
释shi4 9 sia schh sh ishik yal isin ichio muroq itiq jir tokir sor ser shr
里ri2 ryd lie rieg rei reel saton rn llio iq rryq zator rear lr
重shige4 sige8 zhonge jue chonge ef juui juhj chungk nakak kasal zukat tsukau tukaw
野no0 yae yeq or
量liang3 leungc ryof raf ryouh ryohi yoshil morom yosin akio rjoq mor ror makotor murar leansr liongs
金kin5 kaneb ginb kanac kingg jinh gginj konj kimj ink kinel genm ganem quinm jnm ckinm guinn ckingn geo kip
釜kama4 fu9 gama9 ve fe wj ffm foo foro veo verq tomir fukus ou
釼ri5 hi9 kena rzyi zj kaj rj zik nikm nichin nitin o zhip irip jp schp zhp rzq jir
鉄tie5 tetsu6 tif tierg tetuj tayk ttek terk telk stierk teyl
鉴jian2 mad mie kenh sugaj kashin kanen kann kasio sugeq chienq kataq jar
錬lian5 to9 lene reng lieng lliami hasuj llem lliam lhelmn reio kamao lhelo llio lio linp sunop liengq liaq
鍜xia6 ka8 shitad shimoe sitaf simoh shaj natsuk gek chal moton shin ao sharq jimoq
鍳jian3 mac mid keng sugai kashim kanem kanm kasin sugep chienp katap jaq
鐡tie5 tel9 tetsuc tif tierg tetui tayj ttej terj stierj teyl
鑓qian6 yari7 chid asaf senh maeh tii chani kenn sio siep sakiq ciq ssir chamr seyr jr cier
鑫xin2 hime hsine sinh shinj niik aram hino nobup cinp singr simr nir ssinu
针zhen4 haria harigac mac jal masam shinm sadan jeano chuno himep sanap chenp sinq jeq chinr chanr jenr jinr tadashis
钉ding6 kugi7 dinb tine rtii tik tinem rtinn sadan dinen ddingo ttino tingo ddinp rtenr tens
钊zhao4 numa9 shog akii teruj shouj haruk chaom shohn jawo akirao jhaop jaup jooq soq chor chior chiaur chiur diaor
钐shan4 yama7 sang sugih jamaj zanm xann anp ssanq
钓diao5 tsuri8 taid tiaod diud tiud
钟zhong3 chunga nakac joad zukal shigel tsukam tukao dukap tadap sigep taner chus chuus chongt
钢gang4 oka6 gonh gunk taken tsunao gano gp
钦cin8 qin9 chin9 czynb tsing tchenh tchingh tchinei cenk chinnk achink cinek kink tschinl chinam txinm tchinm csinnym chens tschenv
钧jun2 toshii guni chunl kimil shunm tosim kwanm juann satoo kuno korip chons tsuns
钭tou3 tog tohg gashirag zug doi doui gamii udoi duk gasirak turk
钮niu3 newc nue neug ushih nyui iuk uek usil nep daniup nuep
钰yu1 ui tamam ham hiron juo mip matap haner bas yos sumit uou damau wau
钱chan3 qianc chamc ciang ciamg chaig erchanh chij asal senm maem tio kens siu siev sakiw ciw ssiw
钵hachi8 bo8 bachia batib hatib bf baf berg poh buro borr port hirot beu namiv
铁tie5 tetsu9 tierb tic tetue ttef terf stierf tayp telp teyr
铃suzu3 ling7 rinb minem ayan reio ryop ryohr lins ryout ingt ret ringt lengu hishiu llingu ngv
铇bao6 gano9 bod baud hog paui burgj paoj pok bowl yasum boum ban bergo baueo burghr bower
铎do6 duo7 dor9 toa tal dr daur
铠kai4 kea kae cah chej kayj keik cail kiel kyl kaen quetp kelp kip cayq
铭ming1 bengg mini nak akim aker meit narut mineu miv haruv bingw meenw munw
铮zheng4 masa9 chengb shoi shoul tadam jeongm shohm seim chingn jungn syoq syohq congq jongq tadashiq
银yin4 in8 gina nel inel nn oo kageo otop imp eunr yoonr
铸zhu3 juc taked giuh sumij ik inok morom sukem zumin chikun tikun shuo joup kizup tsukiq tukiq
锁suo3 so6 ssoh zoo thoro sauo thoo souo sorq sr cos
锅nabe3 guo7 kunie kokuk gol kokn gunip kwokp kar kuos guas kuoks
锋feng2 fung9 mineh vonk fonk toyop phongp air ter fus kazes tot tomot ot hot hout out koneu hachiu hatiu
锐rui3 eib rid red rieh ryl reeo reio rao rp ariq raiq rueir rrer rines mizus rrys rios reas
锖qiang3 sabi9 keungd keongf takej shohj kiongk
锡si7 xi9 rthyc shie hsig shyig sekg seacg syh sh ceh sioh seah sej szij cin hio ssiq chs nishis
锦jin6 nishiki9 nishikb nisikd nisikie yqueg nisig nishigh tinth kini tsum zuo gino kaneo kanap imap tuq konr zins dus
键jian6 kagi7 mad mid kenh sugaj kashim kanem kanm kasio sugeq chienq kataq jar
锵qiang3 shoh9 keungd keongf sabij takej kiongk
锷e6 tsuba6 oe uf eui ghaj erk earn urp gap euxp herp eurp orp elp haq iaq gr ear
锹qiao8 wakub kuwab joc tusukid tsusukid hashig chog hasih bashil basil geom jorn coo giop ciop cciop djoq joes giors
锺zhong3 nakaa chungb zukaj shigej tsukak tukam dukam tadan sigen tanep chuq chuuq chongr
锻duan6 kanu8 dana bataf hataf hashii hasii bashil basil banan han tan haban ben tadaship tadasip
镇zhen4 chunc chanc dingc mad jam masan shinn sadao jeanp himeq sanaq chenr sinr jer chins jens jins tadashit jant
镏liu4 lau9 yanagif yanah yagih rui ljuj riuk rokul tomen domeo muo lioup lup lyup mutsuq ryuq ryuur ruir mutur
镕rong4 rongja eic june iongk yom hidem sakain jungo rungo wingp ep ljungp nhungp llonp juhnp ijonbop sakap zungr romr
镛yong4 naga9 dongc eif nakaj ek illonl yonl yum wakuq isaq llonq yeongr youngr ongr
镜jing5 i8 kagami9 kagab kyop tinq yasur nois keis inos
镝di7 yajiri9 kaburad nabed tid hachie hatie tsumie tumie ttik dyo tyo deq thir ter dier chis
镰lian7 kama8 kaneb kamd kanbd leng reni lieni lliaml hasul lleo lliap lhelmp reiq lhelq lliq lir linr sunos liengs
镱yi5 i8 yif9 yf ichig ei itik jl eup kazur
长naga5 osab choc changd nakaf tyog chouh chohh hak hasek tyohl zhangm kanan nagaosao osamuo takeo ogao nigao hazeo tyoup
関seki3 kanb zekib guanc sej nukip tateq dates kuanu gunw yakataw
门men3 mon8 kadod munj mmenk manm mm mon mep np mengp top mannp iementp memp mmanp kadoir lr momr
闫yan3 yimb iwab hikoh shioi siok jenm enm yenm nobuo iwaor jans
问wen7 man9 muna mahnb qwenne venf winf vinh vann buno wynp fumiq vingq
闲xian9 ga9 kan9 morib genf kaf sekif zekif jiang jyang senm kenn norio akiq akiras gatas sianu hamu ssenu hyonu
间ma2 kane jiang hazamai kenj hazal nn aidan hasaman toin kadon tsuman ain chieno jyanp miq sugaw
闵min6 bina mianb manc menc miine miangf tamij toshil minem mio tosip minaq hirt lemijnt emint iont lamint ngminv rmionav
闹nao7 nau7 no9 north9 tie naukj
闻wen2 venf wing vinh vann buno manp wynp fumiq vingq mahnt
阁ge5 g8 harua god gerf guen gaq
阎yan5 iwab jenc janc yimc hikoh shioi siok enm yenm nobun iwaor
阜fu4 vb fb wf ffj fol forl vel verm tomio fukuo or
阪saka2 bana hanc zakaf itap bamr benv tomow panw
阮nguyen3 ruan9 ngujensb nquyenb
阳yang7 haru8 hia yod youg akirah hah jangh yeungh haruth ukij janj yank hirop or yaw
阴yin4 kage9 ina jinb nen inen nq oq otor imr eunt yoont
阵zhen5 jin6 mab jak masal shinl sadam jeann chuno himeo sanao chenp sinp jep chinq chanq jenq tadashir jans
阶kai6 jie8 i9 jed gef jai gerl tel jn jayn den sukeo ceo jers yuit
阿a0 are aam abr
陀tuo5 to7 da8 torb ttol thoo
附fu6 tsuki9 vb fb wf ffj fol forl vel verm tomio fukuo or
际ji5 ki9 sai9 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
陆lu5 rub overb rikub mutsb roul loun roo rooo glur rs llus los ruet
陈chen5 jin9 chin9 chanf chernf chhunf henf tatsun omip tatr untaint chahnt tomit cenzit ont samt sant tau shenu
降e7 jiang7 furu7 furd hurihd masak enol shoo kor kohr
陛bi2 byh pej bj biem bem vim him beeo beap bur bbyr
陡dou4 tob tsuc tue duf min kunip dop toup cup bdulp uq kabutoq hoshiq bdelq dowq miyakoq dauq tq
院yuan4 ina harab motoi barai warak gakil enl aram buchin zonon butio sonop barup genp fuchir kakis
除chu4 yoke9 dea ided hatsul izul in tuo tap truq xuq
陪pei3 pe6 ppei peri pam peyo payq
陵ling3 leng8 suzui minei ayaj reik ryol ryohn lino ryoup ingp rep ringq rinq hishiq llingq ngr
陶tau5 ta9 tao9 tawd sueh suh dauh towh momom tot umiu namiu sakurau momonov chaow dow
隅sumi4 yu7 suc ui tamam ham hiron jun mio matap haner bas yos uot damau wau
隆lon6 ron9 longd lune lome llone takaf loneh lungi aronj romk loomm rronn ronen ryup roncp elundp nosp remp luonp
隈kuma4 weia gumab zumib vie sumie vei wii wem op vyt verv ev wayv
隋sui2 hob toshii oj minoruk tosik zail isol n
随sui2 hob toshih oi minoruj tosik zail isol m
隣lin2 rine lingj lynl ringl linem bayashim llingm rinen llino reeno bayasio hayaship rynq liq rir
隼sun3 shun9 magof sonh magi senk soonk suenk
隽jun4 juan6 toshii gunj chunm kimim shunm tosim kwann satop kunp koriq chont tsunt
难nan2 namid name inasif inashif oj minamin nan minao kusup nenr nandt
雀que4 cher9 hanawae haniwae kakue kasae
雁yan3 iwab hikog shioh siok jenm enm yenm nobun iwaor jans
雄o3 xiongb chonc hungf yuh hiongi ungk hiungk huhngk kumal juicl gumav
雅ja4 ya7 masad ae iaf jaaj jacm n yahp janq ear jarr yanr miyabir rer jocr eler ir er jr
集ji4 shu7 kic gig kyk guin geo chio yoshio yosis tis gies kees cchit quit kichit
雉zhi3 jif shig chig naoj noj tomoj sik edal uel tim yukin orin eo harup chihq ciq shibaq rgir
雍yong3 nagab ongd eih nakak el illonm yonn yuo wakur isar llonr yeongs youngs
雎ju3 guc kikue komag ih tomom gomam goun tachibao kitsuo tup tatibap kitp orip kuip chuq zuq
雏chu4 hina9 dea ided hatsul izul in tuo tap truq xuq
雑za8 zaia sob soub sohb sab saib
雒luo4 ro7 loa llok rr
雨yu3 amab amenob jyf yeuf jyuf uk tamao hap hirop juq mir matar hanet bau you sumiv uow damaw waw
雪yuki5 xue5 schef syrag saag shelg sueth anak ant manabut schrot shishit sisit xerxt
雯wen4 ven9 mand aiwenne lwene winh vinj vanp bunq wynr fumis vings mahnv
雰fen5 bun9 finc ffenf ffing venj buj phanl fnn efan effeno ephenp fennr phenr fanr vinr
零ling2 suzuh mineh ayaj reij ryok ryohm linn ryouo ingp rep ringp rinp lengp hiship llingp ngq
雷re2 rae reig rayi raii lei retl reyl rrel raem rym lein rn leyn rio reao
雾kiri5 wu7 ua goi yai wook takel vul oum io mup buq or
霆ting2 tinc machij tinej niwaj baj ttinm matin thino tynp tengq timr teenr ttingr
震zhen2 mab jak masal shinl sadam jeann chuno himeo sanao chenp sinp jep chinq chanq jenq jinr tadashir jans
霊ling2 suzuh mineh ayaj reij ryok ryohm linn ryouo ingp rep ringp rinp lengp hiship llingp ngq
霍ho2 jod horf choi holi hawj hj huok halk hal khol houo gop xoq nhoq
霓ni3 ny9 neg neyl nm niem gnp iq eq
霖lin2 rinc lime lingn lyno ringo linep bayashiq llingq rineq llinr reens bayasis hayashit rynu liu riv
霜shimo6 shuang6 simod tsuyud tuyud sangj seongj sheungj shwangj
霞xia4 iaa tianad tiad shitah shimoi sitaj kal simol shan natsuo geo chao motoq shir ar sharu jimou
霭ai6 e6 oi9 ag erk eil ayn io hep
霰xian5 soa9 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup
露lu4 lou9 rub roc loc tsuyuf ruei tuyuk rour roov
霸ba2 haa pae barh yan bus bbat vat hachiu
靏he5 zuru9 he chf gag kawai herj kak wak hon khn gen hun koo tsuruo kazuq cherq hurq jeq
靑ao5 qing8 seib chingd kiyog haruk keio shio sumip kijoq sugar cingr shins karis yoshit sint cchingu
青ao5 qing6 cchingd chinge chhg tzing kiyoj seil haruo keir shis sumit kijou sugau cingv shinv kariv yoshiw
靓liang4 jingb ryod rae ryoug ryohh yoshik morol yosim akin leungn rjop mop rop makotoq muraq leansq liongr
靖jing4 yasu7 ic nobue osamuf jasuh kyot tinu noiw
静jing4 shizu9 ia shizukad sizuf syizuf kyor tins yasut noiu keiv inov
非fei5 f7 fia phie feg drg ferm fieo ffir fair ffet hit pheu veu
面mian5 men8 zura9 watab tsutomuj wakaj
革ge3 g8 god gerg gueo gaq
靺mo3 va8 merh mek mmerm maum morm man sueo mq
鞆bing5 tomo9 heie hig hyog namih ei garai byoj pingm bem pein nabin bango
鞍an2 kuraa ag aml yasul enl aneq kishiq
鞠ju5 chuc cucc kiokc kukc gud kikug komah ij tomoo gomao gouo tachibap kitsuq tur tatibar kitr orir kuir zus
韦ve5 we7 wayf weif verg wah welh wij vak wail vin veio beo wero vejo weyo webp weisq vq eq
韩han3 hamd hahnd hone e chane ham hnn kanq hanns hent samuu
韬tao3 toc taud momog tah tawl suep umip namip sakurap sup daup towp momonop chaoq doq
音o8 yin8 oto8 ne9 ind ong otohg ineq nt kageu imv eunw
韵yun2 gumoh umol unl wann yio makotop masap tadap tadaship kip kakumop vanp chuanq yoshiq yosiq yunnq wainq
韶shao2 sauh soj soul szal shol schom schauem schaun chaudn shawn ssaueo ssaur chotr shr shaur szor rciar inchaudr zaur
頼yori6 lai7 lea raic seh lak reim ren llen leio layp liq lyq leyq ryq rar rir
顕aki6 xian7 haru9 akirae senj kenk noril geno gap kanp gataq morir sianr hamr ssenr hyonr hjons sakis mazut hyeont
顺shun2 masad yukid sunf soonf
须su1 xub zug chik tik on hsuu chuw huw
顼xu3 sua oe hsul chun hun chuip inop zup
顾gu5 cc khooc kooc kuc tanif yaf koh furul goun danin huruo goop coq gayaq gor gair jas
顿ton1 ttong dong tunj dunj tenm tonovam onm deno thono toneo ightonp ttenq
颂song6 sson7 matsua matud sonf zonk macum sohnn sunp sonsr
领ling6 ryo8 ryoh8 ryoub suzuj minej ayal reil linp ingq rer ringr rinr lengr hishir llingr ngs
颕ying3 ind eig hideg sakurah ok enl ingm jingm kagep ohp oup takaq yinr yeongr youngr
颖ying2 ine eig hideh sakurai ol enm ingn jingn kagep ohq ouq takar yinr yeongr youngs
颛zhuan1 senc
颜yan6 iwac jenc janc gand guand ngand hikoi shioi siol enn yenn nobuo iwaos
额e6 gakub ggeb nukab of ug euj ghak erk earn tsubao urp gap euxp herp eurp orq elq haq iaq
风feng5 kaze8 kazac fue fuue mineg vonj fonj toyoo phongp fungp aiq ter tos tomos os hos hous ous koneu
飏yang3 janc yanc hiroi ok yok harul hin yao jap anp youq ianq akirar ckr youngr gair yonr ioanr
飒sa3 sata zah ssai sarm saan thao aq car
飞fei5 phic tod hid fid hg asukag takag tobig tobug fei fero fieq ffit ft faiu ffev phew vew
食shi6 a kuraa jikia schh sh ishik yal isin ichio siq muroq itiq jir tokir sor ser shs
饭i6 ii6 hana meshid fane mesif hammal vanq hatas efau tanv banw how bataw ephaw
饲kai5 gai9 sib sb kag ig gag shih zt thu u ssu ceu sev szv
饴yi5 i8 ame9 yf ichig ei itik jl eup kazur
饶rao3 jau7 yaoa
馀yu4 ya uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damaq waq
馆tate6 date8 guanc yakatad tachie tatie dachif kanf sekih nukip zekiq kuant gunv
首shou7 shu9 syua saib siuf shiuf teg morih sum juo kario deo tao mamop osamuq toshir tosir garir hisar zus
馗kui4 queb quic qvig cuek qual guil quinm queim quyn quain queep cheq cqur gqvir isaor cor quor jekwer rquisr
香ka6 ko9 kohb xiangc kouc chad kaguj heungj gak shak shank chank kohzam air shou gow shouw
馥fu6 kaoru9 vb fb wf ffj fol forl vel verm tomio fukuo or
馨xin3 keib sind shing niih araj hink nobum cinm singo simo nio himq ssinq
駖ling2 suzuh mineh ayaj reij ryok ryohm linn ryouo ingp rep ringp rinp lengp hiship llingp ngq
马ma1 marb mmam uman maan bao mup mer
驰chi3 ikea eacheb akac sekik mochin tin motir
驹koma3 gomaa jua kuif komi qui guj kikul io tomot gouu tachibav kitsuw tuw tatibaw kitw oriw
骆luo3 ro8 lob llol rs
骏jun4 shun9 isad surud tunf toshik gunk chunn kimin tosio kwano juanp satoq kunq korir chonu tsunu
骥ji5 ki6 gid kyi guik gel chim yoshim yosip tiq gieq keeq cchiq quiq kichir
骨gu3 honeb tanie yae kog furuk goum danim hurun gooo cop gayap goq gaiq jar
高taka3 koe gaue gog kohh gaoh gaardh dakaj tak takanak kouk kook gal tagan gowen takp gowq gauxq gardq kerq
髙taka2 gaoa dakad kom gaum goo kohp gaardq tat takanat kout koot kaot gau
髦mao4 moc maug keg mouh shigeh gek mook nekon maln moho sigeo muo mar kayar chir ukichr moder moter moer
鬼oni5 ki5 gui9 kamek takao gueo keip hit hinokit guert kuejt gamev katsurav
魁kui6 que8 isaoa quic qvig cuel quam guim quinm queim quyn quaio queep cher cqur gqvir cor quor jekwer rquisr
魏wei5 wea wif ngaif ghuif guif ngeif ngaihf vig ih veeh vailh vel or vyw
魔mo3 ma7 merh mek mmerm maum morm suep mq
鯥lu4 ru9 mutsu9 rouj loul rom room glup rq lluq lor ruer
鱼yu6 uo6 jud ogae oe uodg uj taman hao hiroo miq mataq hanet bat yot sumiu damav wav
鲁ru2 lub rouc roof rk rewk rol reul ruel rouxo looo llup rewep ruiq ruhq lour lor leur roer
鲇nian6 aia nenb ajuc ayuc nei enj liamj ngiamj tosek tsuzum niangn niannn toshio tosio
鲋fu4 vb fb wf ffj fol forl vel verm tomio fukuo or
鲍bau5 bo8 bowc bae bauef boug baoi bowei poj baughk ball powem boom bn lbaueo pao beauo bawo pureo bup
鲛jiao6 sameb samrsb gioe sumif kakuf kadog zumih tunol tsunol umim dumim hanan koko kohko kieuq cunor
鲜xian5 9 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup
鲭qing5 sabaa kiyod seif aoh haruh chingk keil shim sumim kijon sugao cingo shinp karip yoshiq sinq cchingr
鲲kun2 quinb cunj quil cuenl kounl kono kumo quano queeno
鲷diao5 tai8 tsurid tiaod diud tiud
鲸jing6 kujira7 i7 kyoo tino yasuq noir keir inor
鳃sai6 se7 mina ced ssef sam serp seip sq syq zer ssetr
鳯feng3 minee vonh fonh toyom phongm fungn ain teo fup kazep toq tomoq oq hoq houq ouq koner hachir hatir
鴌feng4 kwok9 mined vong fong toyol phongm fungm ain teo fuo kazeo top tomop op hop houp oup koner hachir
鴫taa tiana dac shigic sigic shikig sikig shiguig shigeg sigeg siguig shimabg simabg sigg shigg hatas denu batau amav
鵉luan1
鸟tori2 dorib tod niaof ui choi kai nari tosigk tsutav
鸡ji3 kia gie kyi guil gem chim yoshim yosiq tiq gieq keeq cchir quir kichir
鸣naru5 ming6 nakud narid ming nai akik akep meis bengs mines mit harut bingu meenu munv
鸨bao7 toki7 tobib boe bauf hoh pauj burgk paol pol bowm yasun bouo bao bergp bauep burghs bowes
鸭kamo4 ya7 a8 jah iam
鸾luan1
鸿hong4 hung9 horngd fungd kof hirog huhngg honq jons hunu kohv hiroshiv kouv todorow hounw
鹈u5 ti6 kamoc shie sie sasah ttim ten teiq tyr tais tees ties rtis
鹏peng1 pend tomom tanam ponn ppenn ponep pomp punp pponp pangs apent yot glt phongpht pemt pernt pchent yomogit pponet
鹤tsuru4 turu7 heb curug kakui zurui hokj hm chn gao kawar herr kas wat hov khv gew huw kow
鹫wasi9 washi9 jiu9 kuc syuc washinoe wasinoe hisag kyum sakn sakao kyuup shuq hidaq usus saket jiouu guu gyuu
鹭lu3 ru9 rouj loul rom room glup rq lluq lor ruer
鹰ying5 taka8 dakab inf eih hidei sakuraj om enn ingo jingo kageq ohr our yins yeongt youngt
鹿ka7 shika8 sikaa lua rokug ruh gai roti shishii sisii shigak sigak rour lout rou roov
麋mi1 mek mym yao miep yoneq meer komer
麐lin2 rine lingj lynl ringl linem bayashim llingm rinen llino reeno bayasio hayaship rynq liq rir
麒qi4 keic ce chf zih cii chij zakij sakik czl ccim zzin dgeo tchp kiq geq tschr
麓lu4 roku8 ru9 rouj loul rom room glup rq lluq lor ruer
麟lin2 rina lingl lynm ringm linen bayashio llingo rinep llinp reenq bayasiq hayashir ryns lis rit
麦mc5 m6 ma9 macf meh maih mio meip merr
麹qu3 cuf torii maj kuk cchul ganen horin kusen magen kojin aon tadan aun oun torun magarin kuehn kuman tchinn
麻ma4 asa7 ae asf asoh mash oi azai aszak marn
麿mi2 maroa mek myl yan mieo yonep meer komer
黄ki7 huang9 hwanga oeye whange hoangf huynhf chuangf arah haruk akil kon arep akirat aarat araokat koht kout fongu huongu
黎li6 ri6 lea iree laie laihe llin ryo leyq lyr rier res lieu llyv
黑kuro7 ha8 he9 heac heid gurog heyeh heyk hk chenk retk apak chk kokum
黒kuro2 guroa heid kokui hak hel heao heyet heyw hw chenw retw apaw chw
默mer5 me9 mmera moc maf murh mmeh muj emerl meum mn morn urmeq marr myrr nar ermerr moecr menr hmerr
黛de2 dai9 dic daj yon dayp shiror dyr detr siros deiu diav
鼎ding3 dinb tind rtih tik tinel rtinm sadam dinem ddingn ttinn tingn ddino rtenq tenr
鼐nai3 nac ned nof nayh neil netl nin knighn nyo etp nelq
鼓gu5 coc kooc kuc guuc tsuzumif tuzumif tanig yah koj furun goup danip huruq goor gayas gos gait jau
鼠shu4 ingb ingsb schud kii suj juo sukp schuhp chouq giq schouq yoshir shr schurr kazur chos shuks
鼻bi4 hana7 byh pej bj biem bem vin hin beeo beap bur bbyr
齐zi4 zzi9 zief cif zyg chig tii tsij dzik zl tzil cm saim seyn sio czyo qio zeo zuro czio
齢ling2 suzuh mineh ayai reij ryok ryohm linn ryouo ingo reo ringp rinp lengp hiship llingp ngq
龄ling1 suzuj minek ayal reim ryon ryoho linq ryouq ingr rer ringr rinr lengs hishis llings ngt
龙ron6 long8 lond rome lungg ryuh runi ronek rungk aronk ryuul ngl yongm liongm lomn liungn lonen ungeanun runen lonnn
龚gong4 miyaa cungb kungb guni goni nomiyan mijan gup kuq miq yuq koq yumiq guur kimir
龟kame4 gui8 kia gamee onil takam guen keio hir hinokir guerr kuejr katsurat
𠅤xi3 sia cig hih ssij chl nishil sym kim nisio io shio saip cyp sr
𢑴6 yi6 yan7
𤂣xiao3 sho7
𥙿yu2 uf tamaj haj hiroj juk mil matam haneo bao yop sumip uoq damar war
𪟝ji3 kia gie kyi guil gem chim yoshim yosiq tiq gieq keeq cchir quir kichir
𪻐cong3 satof szatosig chungh satosih satoshih tsungi akiraj tsuguj akij
𫍯xian3 seng kenh norii akik genk akiram gam kanm gatam morin siano hamo sseno hyono hjono haruo sakio mazup hyeonq
𬬿zhao6 sho7 numaa akij teruk shouk haruk chaon shohn jawo akirap jhaoq jauq jooq soq chor chior chiaur chiur diaor
𬭎hong3 hiroa koi hungi honj jonm horngn huno fungo kohp hiroship koup todoroq hounq wangr
𭸼ying3 ei6
𮪋yan5 6 yi9
𰢄su3 suk6
𰵧zi5 z8 zhib kob dsk tzk sl zen ship gor
𰾗zhen3 kim7
𰾫jian3 gaam6
𰿾pi3 pik6
﨑saki4 zaki6 kib gazakif sah`,
  syllables: `a:a0 are aam abr
ai:e2 ac aie erg eih ayj ik hel aer herr ets eres eyt alt oiu arw
an:an2 ac amg yasuh enh anem kishim annn onp giship gisiq r kisit
ang:on5 o8 angd ang ung oneh aoi ak engk enl yonnen akiran handn agn oann jornn un antn yonnaisn yann
ao:o1 aud ai ori okum aan otp p hop our aou
ba:ba2 barb yag bum bbam pam vam hachin han bo brap bhaq hatiq yatsur buts bayu yatuv hatv hatsuw
bai:baib shirad sirae shirof sirof bef bethf kashiwah byh beri hakuj momoj bayj bij bj kasiwaj kashik kasik hyakul hain
ban:saka5 ban7 zakac itae hanh bamh benl tomol panm san bao kap sakanq nakaq urbans sakais baans madaras motos sakis
bang:bon5 hama7 buna bangf kunih benk bomk bank pinn baunn mboumn bongn abangen bamap bhonp eabronp
bao:bo9 baua hoc paue burgf paog baog pog bowh yasui bouj baj bergk bauek burghn bowen bun jasuo houo pouo
bei:be2 bera kitaf bah beij baim bbem beln kain ven bayn bo beyp gaiq hoq betr houu gitau bou masuw
ben:moto4 ben6 honb banj bonm bem bbonn burno ppeno penp bengp monr motar metor
bi:bi3 byc pee be bieh beh vii hii beek beak bum bbyn bbio pio po piep bilp birr r kabes
bian:be4 nabe9 bian9 nahee piang nobeg heg nohej ukij
biao:biao5 tawara8 omote8 hyoue taharae
bie:be3 bie9 bg hei betsui bjei piatj pitj besj
bin:bin5 hama7 pine bbinf bineg peni byni akiraj benk akim pin bingo pano bimo binio paino piano buno bbingo bio
bing:bing7 heia hic hyoc namid ee garae byof pingi bei tomoj peij nabij bangl
bo:bo5 ber7 po9 burg bi borj pork hirok bal bem namim biro buo beaup hap ppoq bonr perr bourr polr
bu:b2 bua bef bouh boop bor bbr s hov toriw fuw huw
cai:na7 caib saie cee ayaf chaf zeg tzeg takarag zaii zeii sak sik ecl chayl tsail nanol orol tsal unel
can:can4 chan6 sabuc tsand
cang:kura1 gurae cange zangl idol chhol aoin ukoran oip nokuchip nokutip wakuap
cao:kusa3 cao9 gusae sof souf sohh thaoi usai caolani
ce:ze6 tze7 tzer9 zerd ced tsef etzeg zelh tzak tak
cen:tzen7 zen7 cen9 shumg etzeng shamg samg tsenh minei czei sumj
ceng:zen5 so7 ceng9 asentf zonf zengh zoh sonoh
cha:cha3 cac charc tah zai chalj sal chl tcham zarn chardn tcharn carn ao tyao chanq tanq zahq tshaq teq
chai:shiba7 siba8 chia chaic shie sif sinoh shinoh saii si jouj chek sihak shihak
chan:chan3 simb shanb samc siamc
chang:naga8 ba9 changc masae osae choe nakai shoi tsunej tyoj chouk chohk shoul tunem han hasen toko tokio akirao shoho
chao:asa6 chao7 tomob shioe siof ushioi usioi juoi j chauj zhuoj chok jhuok zhaol
che:cher5 chea tcherd tetsue scherg shiyai siyai tscherj gurumaj kurumaj cej sumij tchuj chij dijaj ischerk shal syal cheroval thersl
chen:chen3 tatsuf jing ching omih chani cherni tatj untaink chahnk tomik cenzik onk saml sanl chhunm tam henm shenm
cheng:cheng9 kia naric jod shirod siroe gif naruf seif johg jouh sumik singl shingm dzoo shoo gusukuo hodoo kusukuo seongp
chi:ike5 aka6 chia sekif mochii tii motim cin xio trinlo akagp motsup motup aop ujip cp igep eachep cchr xer
chong:chong5 oki7 shuc micuf takashig ubug mushig mitsuh takai
chou:chou5 cchioub chiub qiub chob
chu:de7 chu8 ide9 hatsuh izuh ik tuk tal trun xun chooo dokoroo gio gineo hinao kineo yokeo cio teo cuo
chuan:kawa3 gawa6 awah chuanj funak hunam masuo gavaq kar denr funer huner kavar kushis bunev huw fuw gushiw gusiw kusiw
chuang:chuang5 toko5 window9
chui:chui9 taru9 fuki9 buki9 darec tarec
chun:haru6 chun6 junc kasue sumif tsubakig huni kiyoj dzunl sum zumim kazum sunom chhunn cunn paruo kiyoshio kiyosio tubakio aruo
chuo:chuo3 zzo7
ci:tz6 tsa ca za jib czf ttsk tesk tsugin rtzn cin to tio zep tsugup ibarap tap tzip dsq otsr
cong:cong5 satob szatosid chungd satosie satoshie tsunge akirag tsugug akig
cou:cou5 minato5
cu:cu3 chh7
cuan:cuan1
cui:cui6 tri9 choie treg chog suig cojg kaseg zzyg trang choyg choeg treag treisi
cun:mura0 cunk sonk museo ssuno tsuenp cengq suq sugq taq req
cuo:cuo9 sa9 tzo9 tsod tsad tzowd tsoud shogse shoge
da:da3 oa ohf oof daij ouj dark tam taim dun ddao daho hirop dhap uchiq dr derr dalr as drs
dai:de7 da9 daia yod dif dayg shiroh dyh deth siroi deil dial jiron tefn diehn taip edap delp br machir
dan:dan4 da8 tand dene deh dini ltam tenm nim niwan damn awao tao shano erdamo tamp akap ninoq dannr dentr
dang:dam7 dang7 dentc danc masae toh tohh touh danti tagii tteni ddami adonj
dao:shima7 jima9 sima9 inae dof michii imai inej dolj douj bek daol dohl dzimam daum mitio nabeo dowo dao top
de:d3 de6 dere rdj tokul tn ldp ardr dir teru
deng:den3 dona dung toi ddeni dengk rdenk noboril donel rdonn demn dann urdono duo doeno idenq onr ordenr gardenr tuenr
di:di5 ti6 ttid dyh tyh dej thik tek diek chil dn jio tieo to teeo deep ttyp rdip ziq ddyr
dian:maki7 dian9 noric donoc tanae dene thee teni tonoi vei deani dyani tsukui deonsi
diao:diao5 taib tsurib tiaob diub tiub
die:die3 dia choc chouc
ding:din7 tin9 dinga rtid tig tineh rtini sadai dinei ddingj ttinj tingj ddink rtenm tenn teo edingo kugio zeddineo uddinp
dong:to6 dong9 done higashif tonf azumag tohg touh higasii tungi doj azul munel fuyum shom tongn toon thon ddonen harun
dou:to7 tsu8 tua dub douc mij kunil dol toul cul bdull um kabutom hoshim bdelm dowm miyakom daum tm chinoo
du:du3 doud wataf watarig doh di toi duri dool daln dhun atsun douxp morip watashir watasir dar wataur wadanar duls
duan:duan8 bataa hataa hashid hasid dane kanuf bashig basig banai hai tai habai bei tadashik tadasik
dui:dui6 tsui9 usua taibb dueye deuie dueie tuie
dun:ton2 dong ttong dunh tuni tenm tonovam onm atsun deno thonp tonep ightonp odunq ttenq dates tateks iduns dyns edons
duo:do1 dorg tag toj dm daum dan dogo ktop deauq or ddor duos dotw doaw
e:e8 oa ub eud ghae erf eari tsubaj urk gak euxk herk eurk orl ell hal ial gm eam aho
ei:ei3 ying8
en:n5 en8 ne9 ane ong rnh hni anek inm unm rnen nneo erno heno eunp nnq annq yner
er:l4 r5 llf erg leh rej llel elm jin o arp rdq nir hlr futav hutaw kow
fa:fa1 fare ff ffag phaj val faso faio norip uffudp feq fiq ferq ikadat
fan:fan6 vanc id iid hatae efag hanh tanh bani bataj hoj ephaj meshik phaml karil mesim watam phano ephano hao
fang:kata7 fang9 yoshid hof fanf fonh lfonh yosij masaj moj houj hohk bok hak gatak lphonl fusam fongm foo bao
fei:fi6 fe7 fere phie fief feig ffij fj faij ffek hil phel vel faeo feho fao phyp iq ffieq fuq
fen:fin8 fen9 ffenb ffind venf buf phanh fnj efaj effenk bunk ephenl fennn phenn fann vinn eveno fineo finno veo
feng:feng7 mine9 vonc fonc toyoh phongi fungi aij tek fuk kazek tol tomol om hom houm oum konen hachin hatin
fo:f8 ver8 fo9 fere forf ffog faug ufferg freg versh dforsh dforh
fou:fou1
fu:v7 f7 wb fff fuh foh forh veh veri tomik fukuk on fero hukuo vso fferq phq fauq tor furr
ga:ga5 gat8 ega8
gaam:gaam3 jian8
gai:ge9 gaa gaib gayc guee guf gheg gueig gaeh guyj geij geyk qal gell geisl caim ghetm gueyo rgayo kao
gan:gan4 gama gung konh qianh hij cianj kanj gak ghanl inuim inutem kawaim kawakim kenm nukuim hosim mikim guenm gim
gang:oka2 gangc gond gung takej tsunak gank gl kan conq minatoq zunaq takaq tunaq galq gumpq kongr oikar
gao:taka3 koe gaue gaog gog kohh gaardi dakai tal takanal koul kool kaol gam waran tagan goweo caop takp gowq
ge:g3 go9 gerb gec guej gam coo ggp p gorp ghq guq ggerr kos gges kat kuzuv gauv
gei:gei3 ki7
gen:gen4 gan7 ne9 ggenh nn gunn gonn keno gep kemq nnetq geonq ijnenq gumq ckenq ganeq ensisq udgenq rgaq henr
geng:geng6 ko8 koha koua sarad quind
gong:miya4 gunc gonc gongd nomiyah mijai guj kuk mik yuk kok yumik guul kimim kugeo isaoo isap erp tadaship tadaq
gou:gou5 mizo6 god kaug kog kohg koug kamaeh inuh misoh
gu:gu7 tani9 ya9 kob furuf gouh danih hurui gooj cok gayak gol gail jam cup kup tar r noyas koos
gua:gua4 kake7 guara goie tuai urii cuai igueri
guan:seki7 guan8 kana nukie tatee zekif dateg kuanj gunk yakatal tachim tatim sen dachin nosekio nukuo umbo kwano ukio mizo
guang:hiro4 guangb mitsub koc kohf mituh kouh kongk micul kwongl kuangl n firon kwangp serp hikap gwongp jiror hiorohr guongr
gui:gui6 ki9 kameb onid takaf guef keig hik hinokik guerk kuejk gamel katsural kan tsukin kain hinon hien hiin nguyn
guo:guo6 kuni8 kokud nabee gof kokg gunii kwoki kak kuol gual kuokm n quachn hiron konin osn natn kikunin keho
ha:ha2 hara chaf khag jag hi hardi hum hon ao rap hamp heq chq xaq
hai:hei7 he9 haib kaid mie umie hae hayg hh heyj ej hil hyl highl gaim heiko o nomio unp hiop
han:han3 had hne hame kani honi hannj henl samum nn nsp sop handp hanyp hup sanp humphp anp ghamr sohs
hang:hang5 jana koa koha wataruc xane
hao:hau7 hao8 hiroa houd hof yoshih koi yosii koum akiram ham koho chaoo op howp hup howep kip haughp houwp
he:he9 ha chb gac kawae herf kag wag hoj khj gej huj kok tsuruk kazum cherm hurm jem chen gawao
hei:kuro5 ha9 hea gurod heae heie heyej kokuk heyl hm chenm retm apam chm
heng:hen5 yoko9 hunc hengd tsuneg jokoi tunej unl huml hangl heml gakin hp yop akirap hanep korep hamp kakip hanp
hong:hiro6 hong7 koe hunge honf joni horngj hunk fungk kohl hiroshil koul todorom hounm wangn hirosio choo hoo huonp benip
hou:go5 houb hud husf hauf atog jirig atsuh dai ushiroi hok hall rol chol horl choul haom hiom haium heum
hu:to6 hu8 dob jue kog nohej houj chuk hok bek hook toral kadom noem hen goo heio hurp ep ghup
hua:hana8 hua9 kad hwaf banah wardh vardh wari walj namej verj joaquj worj kabak hal ewarl ouardl wal uarl fam
huai:huai6 wy8 whi8 wic wighg waih whyh wrih valkh
huan:huan2 hwanb hoane xunf hvang hoag ojug chuani
huang:ara8 huanga harub akic kid koe hwangf areh hoangi akirak aarak araokak oeyk whangk kohk koul huynhl chuangl fongl huongl
hui:hui5 e7 aie kie whif teruj sakok hoel akiral ourl whal whito faio kaio harup hikarup painp haip hojp wheap
huo:ho2 jod horf choi holi hawj hj huok halk hal khol houo gop xoq nhoq hir vigou uiv uhiv
ji:ki5 gia kye jie guih gei chii yoshii yosil tim giem keem cchim quin kichin kien ison jn dio geeo
jia:ga4 ja9 garc kad jiag caj yak jarm giam n ieo giyao ghao keo jup jaaq eq yoshiq qaq ar
jian:ma8 mi9 jiana kend sugae kashii kanei kani kasik sugel chienm katam jam jano jyano ceno tateo geno hazamap kinp
jiang:e2 masae enog jiangi shoi furum kom kohm in kouo kangp masarup jangp jungp ganp akumip umip canp shoup chiangq
jiao:gioa sumib kakub kadoc zumid jiaoe tunoh tsunoh umii dumii hanaj kokl kohkl kieum cunon kakunn sunon akiran kikun kukn
jie:je7 ge9 jac jiee gerf tef jh jayh deh sukei cei jerm yuin tiern kaio yuo dgero gio jaip szukep
jin:kin8 tsuc zue gine kanee kanaf imaf jing tug konh zini dui kingj gginm kimm chikan shinn inn tikao kineo
jing:i2 jingb kyoj tink yasul noim kein inon gunn kyohn kyouo shoo haruo seio kengo p sakaip shizup kujiraq akiq
jiong:jiong6 gui8 gengc gwingc jeongc jiungc
jiu:ku5 hisa9 jiue kyuf sakg sakai kyuui shuj hidaj syuk usul sakem wasin washin jioun gun gyun kiun mio giuo
ju:gu8 jua kikua komac id tomoi gomai gouj tachibak kitsul tul tatibal kitl oril kuim chum zum kitun tp kip
juan:maki1 juanc
jue:gio5 jue8 juelub sib untb
jun:jun4 toshic gund chung kimig shung tosih kwanh juani satoj kunj korik chonn tsunn unn gun isan koorin muren syunn
ka:ka4 ca4 card kari ccan kkao ckap cup char khar
kai:ke6 kaa kaic cad chef kayf keig caih kieh kyh kaej quetl kell kil caym kehn kyen ceo keyo cheto
kan:kan6 can6 kama camb chanl cal quinn hamp khamp kaanp campq caneq kemq akiraq quimq kaemq quanq cumq cunq kenq
kang:con4 kon9 kangd koe comf cof yasug kanj hongj canl caweo nukao khano kaco cuno tchano corno corneo candio kchangp
kao:kau8 coa cauc jirid cowe kowe kaog kag courg corh cah koj couj kawl calm callm cquarrim aullam caoum caom
ke:k6 ko9 ca cob ckd kee xh chj kerl quem corm m cken ckero ccoq kar curs kovat koru chou
ken:ken3 ckena kemb cang cong kanl kinl rkinm kem ogano kyno colno dkiso icheno annyo kanyp canovaq
ki:saki4 zaki6 kia gazakif sah
kim:kim4 zhen6
kong:con5 kong8 konb comd kune kornh hungk kuk sorak kouk coomk chonk kuruk urak connak akonl
kou:guchi5 guti8 kuchib gucid kutid koui kucin kun kon uchip cop utip kaop kaup qucip igup coatep nokuchiq kohr konsr
ku:ku5 cu5 horie couf kouh cooi borin curo kooo cop kurq kq quq courr hokos khus khous hotv ntsv arepav
kua:qua4 cua9 cquac kuae kwaf quatf kvamh rquhah quari
kuai:kuai2 yurib qub
kuan:hiro2 kuanb nobuc hiroshig hirosig
kuang:kuang6 masa8 tadaa hiroe fongg kwongg quandg kousukg tadashii tadasii
kui:que7 qui8 qvic kuic cueg quah guih quini queii quyj quaij queel chem cqun gqvin isaon con quon jekwen rquisn
kun:kun3 quin7 cunf quih cuenh kouni konk kumk quank queenk
kuo:kuo3 hazu8
la:ra4 la4 llae larn ruq ar rr lahr
lai:le4 seb laie laf reih rei llei leii raij layj lik lyk leyl ryl ral rim lleto leto lo zep
lan:ran5 lan5 lande lamh llanj ramk rak lak rainm randm renn lenn elando np llandr rashiu aiu
lang:ro7 roua rana rohd ronf lanh langh loni rowni namij renj longj randk runn lanco rango rongo akiraq akiq haruq
lao:lau5 rau8 laog loh rouh lawi rowi loui bij roj rawk ebil leom lo hiruo raoo lap lup auq ras
le:le7 ler8 lleb ld llerd reg rah loj rerl rol hlerm rum akum lim hlem llun lan ellern rio luo
lei:re2 rae reih rayi raii lej reyl retl rrel raem leim rym rn leyn rio reap relw racw laiw
leng:leng5 lem8 len8
li:ri5 li7 llif ryg leyi lei lyj riej rek liem llyn lo reep ip llp rq satoq leeq llier kuris
lian:liana lenb renc lienc lliamf hasuf llei lliaj lhelmj reik kamak lhelk llik lil linl sunom liengn lian liamo tsurao
liang:ryo9 raa lianga ryouc ryohc yoshif moroh yosih akij leungj rjol mol rol makotom muram leansm liongn rin mirozn rouo
liao:ryo9 liaoa ryoha leb glioe ryoue liof ref ljof rioh rjoh laj lyok yrjok lik tul
lie:le4 re7 llee liee riei reen rein rejn rleto ljoo erip reyp glietp rip lr glies reiss et ru tadashiu
lin:lin5 rin9 lingf lyng ringg lineh bayashih llingi rinei llinj reenk bayasik hayashik rynl lil rim hayasin lindo limo rlingq
ling:ling5 suzuc mined ayae reif ryog ryohh linj ryouk ingk rek ringk rink lengl hishil llingl ngm linhn akirao mioo
liu:yanagia liuc yanac yagic rue ljue riuf rokug tomei domej muk liouk luk lauk lyul mutsul ryum ryuum ruin mutun
long:ron8 lon9 longb takib takag lungh lomh romh lunh lloni ryuj lonek aronk ronen ryuun runn dakio liongp rungp loomp
lou:lou3 ru8
lu:ru5 lu6 rouf louh roi rooi glul rm llum lon ruen rewn loon jin reuo luco kap shikap rouxr ruir
luan:luan1
lue:llo2 lued lhod liog enasg lloug
lun:ren5 len7 rond llene lune runj ranj llank romk lonk hrenl rumm lumm lanm wan len llono rrenp req aronq
luo:ro3 lo6 llof rn rown lowo oq roeq raq r rosr roos laus lat luou lu lorv lohv ellow louw
ma:ma1 mara mmam maam umao bap muq meq asar
mai:m7 mc7 ma9 mec mif maig mach myi meij mayj michael meyem ermaiep michap meyr lmeis mert maju myeu miru
man:man2 mann7 maf menm mitsun hmanno mansp maneq mainr mitus boant buanv mitav
mang:man7 men7 mang8 maob munb mentg mag
mao:mo8 mao9 mauc kec moud shiged geg moog nekoj malj mohk sigek muk man kayan chin ukichn moden moten moen
mei:me3 mi9 meie mae maih umej mayk mmel merl maem meeo meyp myr bair mehs mt yoshit seu
men:men3 mon8 kadod munj mmenk manm mm mon mep np mengp top mannp iementp memp mmanp kadoir lr momr
meng:mon2 munb mengd moi mmoni menj mondk mundl montn yumeo monep manr mmondr emons ms monns drs abus meis mouns
mi:mi1 meg myh yaj miek yonel meen komen mo midp mmyp meaq maiq mmiq mar itos jau
mian:men5 wata8 mian8 tsutomuf zuraf wakaf
miao:miao5 meb myob miuc taed naed iemiond myouf
min:min4 tamic toshid minee mig tosii bini minai mani mianj menk hirl lemijnl eminl ionl laminl miinm miangn ngminn rmionan
ming:ming6 min8 naa akid akeh meik naruk bengk minek mil harul bingm meenm munn mmingn myoo myouo ao myno nomyp
miu:mu7 miu8 amuec muic biue miaoe mee mif meuf muelh mush
mo:mo2 merc meg mmeri maui mori maj suek ml murn mmep mouq mmoq muq matur matsur moor emert malt meuu
mou:mou1 maua
mu:m4 kia mua mef gig mouj mol mmm makim koo umo hmq mooq mokuq hamq omr ams lms mbt guret
na:na1 nerb neg ai nark nnam nn inap nuq norr nor nahs nnes hnert
nai:nai8 na8 ne9 nob nayd neih neth nij knighj nyk etm nelm neno rneo rnelp nellp rnetq idq nighq euq
nan:nan3 oc namif minamif nag minag kusuh nami nenk nandl naneo noo no kuzuq miamiq kusunor anr ninr nous nohs
nao:nau3 naoa tia noe northe naukf
ne:ne3 nera nnea nad
nei:ne2 uchid utig nai naij nnel neil netm chin np neyp ucip noutip nouchip tiq eq nyq nnetq iner nerr
nen:nen1 nang hneni
neng:no5 neng8 nohd noud nend inenf yoshih yosih
ni:ni2 nec nye neyh ni niei gnl il em neen neap nniq iniq nyir neis ieu nnew
nian:nen6 nian8 ned ene liamf ngiamf toseg aih tsuzuh niangj niannj toshij tosij ajuj ayuj
niao:tori3 dorib tod niaof uj choj tsutaj kaj narj tosigk
nie:ne5 nie5 gnea nil niero nyeo neto niro auo njeno nheio eveo ineso nyekwero saigneo no rniero jyfq
ning:nen3 ning7 nina inenj nningj ninam nynn inino nineo kinenr eir nimr inar urninr
niu:new8 niu8 nu9 neub ushic nyue iuf ueg usih nel daniul nuel
nong:non4 nonga nob nunf nug nnoni gnonk onek ungk anundk konenk nonerk onk
nu:nu2 noub meg anuh nooi nok uk nurn nouxn niuo ulo np anouq utriq nuer nois inous njus nnuks noulds
nuo:no1 norj neauk ok nl nowm naup naudp knoq notr nuov
ou:o3 eua oud aue irf erj eoj aoj k oll eugem onm liom odm idm awn
pa:pa1 pare ppag paak paln pn poo pup pep perq ar paur
pai:pea paa peib paic pic peyed pyd pf patg apah pineh pokesh panh mppainej
pan:pan4 pa9 iwad penf hanh kuroj azej pinj iwaom pannm pennm hotom kom pangm kurokm bano hpano
pang:pon4 panga pene mponge pchangh ponzh rbonh punh pounh poonh urbonh ppenh
pao:pao3 yachi7
pei:pe1 pped pere pah peii peyk paym bacop pperp pp er pier ppelu
peng:pen6 peng8 tomof tanaf pong ppeng ponei pomi puni pponi pangl apenm yom glm phongphm pemm pernm pchenm yomogim pponem
pi:pi2 piec peag pei peej ppij pyk pl pun pinp pirq bir piar vis hiu sou hikiu hieu lepiu mpiu
pian:kata2 pianb pyanf atag arg kakug gatag katagg
piao:piao1
pik:pik3 pi8
pin:pin3 shinaa hinb pic sinad phamg
ping:hira6 pin9 heib pingd dairaf tairah tsuboi taii binj kamej peij tubok gamem pinem motoo hiroo birao ppingo phuntq kemeq
po:per6 ppera poc peg kasuh sakoh hakui semaj purj paj wak parl poll sekol pil pearl ppel ban han peto
pu:p2 pub ppe urag pouh pej ppen kamao poop puep mpq por puur prr kabas gamas kamt rau hou nourau
qi:c9 chb zic cie chie zakie sakif qig czg ccih zzii dgej tchl kil gel tschm uman zien cheo czyo
qia:cha6 cciaa caa ceac ciae qiaf cagf czah khapk khak hiroshil dal czarl czyl chaczel tschal cjam
qian:chi8 asab senc maec qiand tid chane keni sij siel sakil cim ssim yarin chamn seyn jn cien asanop sinq
qiang:qiang3 keunga keongb sabig takeg shohg kiongg
qiao:jo7 hashib chob hasic bashif basig geog jori coi gioj cioj cciok qiaok djok joem giorn joun chep chq ijioq
qie:che5 ce6 girig czeg tcheh ciej chk cherl qiem tschem tchelm katsun celn zczen csen kirip txep chip cp ciq
qin:qina cinb chinc chend tchene czynf cenf tscheng serih tjenj czenl tsinl hadal hatal kotol chikal tchingl jinl tchinen khimn
qing:qing8 kiyo9 seib aod harud chingg keih shii sumii kijoj sugak cingk shinl karil yoshim sinm cchingn seo yosip kiyosip
qiong:qiong7 jon9 jone9 juna chond juneg quynhg jongg cchiungi dzuni
qiu:aki8 ciua qiub chud cue hagih okah juj syuj shuk haruk ogik tjul churl czul tschul tium chium tchoun tyun
qu:qu8 cub torie maf kug cchui horij ganej kusej magej kojij aoj tadaj auj ouj toruj magarij kuehj kumaj tchinj
quan:izumi9 quan9 inue gone idumie kenf senf izug konh akih zumii kwonj goj quyenj jeonj akirak matak zenk chuanm bon
que:que4 hanawab haniwab kakub kasab cherd
qun:qun2 murea khiunb
ran:ran4 sof zamf senf somef somaf nf jiang shimeh simeh fukah hukah
rang:jean5 rang9 janc gentd genh anh jehanh yuzuruh laurenth tjeanh rgenh zansj jenj
rao:rao3 yao9 jau9
re:ge5 zeb reb gerc rzef jef getj rak jenl rgesm rm sem owm netm hargeym zherm atam jeum geuxm jeaum
ren:ren8 to9 hitoa nia f jing nink tadal jimm masashin minorun masan zsenn shinon mibn yenn hisan elen genen tonn
ri:hi6 rib rzye zf kag rg zih nikj nichij nitij k zhil iril jm schm zhm rzm jin shio schio
rong:rong6 ei8 juna iongg yoi hidei sakaij jungk rungk wingl el ljungl nhungl llonl juhnl rongjl ijonbol sakal zungn romn
rou:shishia roua sisic shinc sinc yof shijif sijif sitif sig shig yaug sisg shishg
ru:ru5 iri8 jua joue jof uh nhuj ij yuj inol ourgel airouxl zul nyum nyuum
ruan:nguyen4 ruan7 ngujensc nquyenc
rui:ri8 re8 ruib riec ryg reej reij raj rk aril rail rueim rrem rinen mizun rryn rion rean suin reyn
run:run4 jun5 juc red
ruo:waka6 ruo8 jo9 rob wakg zog zsoi nyal kakasl aral url joal mosin moshin eren
sa:sa2 zad ssae sarh saaj thak am can szan suo sep ssarp zarp sop sp taq
sai:se3 ce9 sseb sai saii serl seil sm sym zem ssetn sio seyo cero thep cyq eq xels sies celu
san:mi4 san9 mitsud mitud zod saf sabuf zoui hzohj uzoul micum mitn zoho soo zabup meq
sang:san3 sunf samf ssang kuwag senh sangi xanl sandn zann saunn ssao sino thano sao santp sonnq enq ssainq sainq
se:se9 therb serb sserd ssee cerh thai thi atheri shibuj sikik thek sik zek sk rthurl shikil som sibum irom
sen:son5 sen6 morib ssenc ssond cenl thann enn sonso sanp zenp tsonq semq sonovaq onq stenr
sha:sha6 sa6 schac chad zag ssaj sunal charl schem sharm than shaao schaap shep sq shuq xaq rthaq shq sagor
shan:yama2 sanc sugid shanf jamaf zani xanj anl ssanm yan sukiq zukiq yoshiq ogir zau takev zev senv shenv sagv
shang:kami8 ue9 gamib jof naog shang johh chami nouei uwai shangj jouk chank sanl kanl kom agem sangm shom kohn
shao:shao8 saub sod souf szaf shof schog schaueg schauh chaudi shawi ssauei ssaul chotl shl shaul szol rcial inchaudl zaul
she:sea schea shec sherd chee schoe shag schaj sjoj szel cherl schael scherl sjem sm sheln hidan sern setn schoen
shen:sh8 s8 shenf fukag shing kamig szh chei jini hukai sini schj kank gamik mil nobul chm senm shin sakakin
sheng:oa shengb katsud ikuf ug seig shog sani oii namai ii kij morij ubuj ohj ouk shouk nawak ikik masal
shi:5 schc sd shid ishif yah isii ichij sil murom itim jim tokin son sen shn min tsujio too kakio
sho:sho4 xiao6
shou:te8 moria shoua sue shug jug karig deg tag mamoh osamuj toshik tosik garik hisak syuk zul nerim saim ern
shu:shu6 schu8 kid sue juj sukk schuhk choul gil schoul yoshim shm schurm kazum chon shukn shoo jhuo chuto ukip
shuai:shuai1
shuang:shuang5 shimo9 sange seonge sheunge shwange simog tsuyug tuyug
shui:mizu4 mia minac suie midue misug shuih uzuk mizom zun migan mijin saip plp mdup mitsup mitup shoeiq seoiq minakr
shun:shun2 masae yukie sung soong
shuo:shuo3 hirod schud omd schole schof seokf sukf
si:s1 zj thk k ssk cek sel szl esp siq jir shir teras
song:matsu6 sson8 matu9 sonb songf zong macui sohnj sunl sonsn conn ssongp ssunp soongp ssonep sunciq takaq rconq kasamis sonqt
sou:yabu2 soub uf kazuf aucerf jabug
su:su2 soub sod zue sooh awak hayam sm ssoun ssup tup rschup siq susq soeq tsur sser zokur suer at
sui:sui5 ho7 toshid oe minoruf tosif zaih isoh i
suk:suk3 su8
sun:sun3 magoc sone magf shunf seng soong sueng
suo:so2 ssod zoj thork sauk thok souk sorl suol sn con ssotn xoo sseauo sao shop minop soep szoq sseauxq
ta:ta1 ttac thai tarj tun tq talw
tai:te5 ta8 taic tye tayg tih teij terj thek yasum tm ttem hirom thaim teyn dan tyeo eo taep tejp
tan:tan4 tein9 tae tene tamg thani tink teml tainl ttanl thamn teinso theno tineo tarnq tannr tanks tengs hiroshis nadas
tang:don9 doa yub tangc toe doue dohe karag tong tomh tank townk dowk yuul yon tchangn thon taon yunon tongn
tao:tao7 tau7 momob tab tawg toh suej umij namij sakuraj suj dauj towj momonok chaol dol
te:t3 te9 terd tte tteg tterl thm rtn thep dtp
teng:ten8 fuji9 hujic toc tohd toue doe dohg douh ttenh fudzil fudim tengm teenn fuzin hudio tonp fujp fup ternq
ti:ti4 sasaa ttif teh ui teik tyl tail teel tiel rtil tp teap gip binap kap karip ntip tap kaip
tian:da4 ta5 tianj hataj denl batam aman batakep ar hataker zoer soes tenu w hadaw tiw
tiao:jo6 jou7 joh8 dzof tiaoh jiui syok ol tijiohl tijiol shinom chom com zyom sinom
tie:tie6 tetsu8 tib tierc tetuf tayg tteg terg telg stierg teyh
ting:tin7 ting7 machie tinee niwaf baf ttinh matii thinj tynk tengm timm teenm ttingm ettino teno thengo thingo tianp macip
tong:kirib tonb tund toned tongd nof hig tog girih michih okei kiryi saj tungk tsuk toik jk thonk tuncn stoneo
tou:tou7 toc tohc gashirac zuc dof douf gamif udof dug gasirag turg
tu:tu3 toub toe doe tsuchih turk tk tsutik ttuk tuchil tutil tooo thuo tewao teuq tuoq haq thouq rtus cucit
tui:tui2 thoaia
tun:tun4 otun5
tuo:to1 ttof torf thoi tuom tn takuo thorp teauq tuq touq tonr tar taur talr hiros dau
wa:va2 wa9 bak vark lal oism kubon in vovan warn vo waaq wq isq valr ois as
wai:to6 soto6 tonob waid hokad sodeg gegg kegg
wan:van5 wan8 marub vad manf vinj wam map marip mq maror iner hiroshir wanir banr hikir ganr fanr intr vonr
wang:wanc wangc nozod oe vanf amif mig wong nozomig mangh boh uangh ongh motii wai uongk mol hiroshil gl wannl
wei:vi5 ve9 wia wee weig og vyk verm en wayn weln vn mip wilp waq veyq biq waiq wyq veir
wen:wen8 ven8 win9 vinb vanh buni mani wynj fumik vingk mahnn muno vineo vonp winep unp vynp wanq wonq wer
weng:on1 oh wengh unh ongh okinak shonk iongm engm jungm angm anm
wo:vo6 wo8 wab ward walg worg vaj loj werk gal vaughm verm vorn vouo wloo warep wojp wahq voiq or
wu:u5 god yad wooe wuf takeg vug ouh ii muk buk ol sao jao itsup itup hup kiriq lur mair
xi:si6 cib hic ssie chh nishih syh xii kii nisij ik shik saik cyl sn then sieo ssyo ceo hosoo
xia:shita9 shimoa sitab kad simod shaf xiag natsug geg chah motoj shik ak sharm jimom nositan noshitan tiao iap sap
xian:xian8 senc kend norie akig genh akirai gai kani gataj morik siank hamk ssenk hyonk hjonk harul sakil mazul hyeonm
xiang:xiang9 aid kad kof shof kohh goh kouh shoui soj mukaij gouj souk gohl chal mukil shohl mukol tuongm natam
xiao:ko5 o7 xiaob shoi shawj takaj sakik sak shinol sinol chom chaum shorn shauq schoq seaq sior kour akirar onos
xie:se8 shea cheb wakic schef szeh schak shak siel sherl xiel chetm shaym kjelm sam sn nceo xeo etsup echiq
xin:sin8 shinb xinc niic arae hinf nobug cinh singj simj nij himl ssinl cymo ssingo sio szynp zinp atap atarap
xing:1 yukig xingi kol gatam io hoshio kohp koup up ngr chenr katar nr seis hsings boshis sings shingt hangt
xiong:o6 kuma7 xiongf chonf hungh gumah yui nioj kumagak kol kohl schuml hiongm koun brn uchonn enioin agan ain akun
xiu:hide9 xiub siud hue shuf saug hughg ciuh suh iui huej saoj hsiuj tthewj shiowk seol thewl huwl sewl sioul
xu:su6 xu8 oa hsuh chuk huk chuil inom zum cn inun akiran suhn xhun orun xin syn asahin surn inn
xuan:xuan3 kend haruh kayah hini nobui nokii kakei geni chok ayak hiank hjonl seonl sonl uanm qiongm khinm
xue:xue6 yuki8 ana9 schef anj manabuj schroj syraj shishij sisij saaj shelj xerxj suetk
xun:son5 xun8 isai huni sonovaj hirok kaoruk onk shirok tsonk isonl jul ennel ssonl gfanm sonsn hiroshin senn sun suburun
ya:a2 yaa jab iag eo o masao aho arq oshiu jaau kamou
yan:iwa6 yan7 hikoc shiod siof jenh enh yenh nobui iwaom jann yimp shionoq iangq nobes yuwas yeens kens yuens iiwas
yang:jan8 yan8 yangc hiroe og yoh haruh hij yak jal anm youm ianm akiran ckn youngn gain yonn ioann jango
yao:yao4 llauc koshie yof yiuf youg goshii kosij iosk ik haruk akirak jak kanamek harutk iem iom dieum iaum ium
ye:no4 yea jeb eb ere yaf iei yerk illen bao yip jar s jaes has ges lles rs yt eret
yi:i4 yb yic ichid ee itig jh eul kazun eao hio yoship iep iciq isq gir yer jir hichir hitos
yin:in3 yinb neg ineg nj ok kagek otok iml eunm yoonn eno jno jino eundo taneo hikio yunq junq unr
ying:ying7 in9 eic hidec sakurad og enh ingi jingi kagek ohl oul takam yinm yeongn youngn zakurao sarakuo yongo engo
yong:naga5 yong9 eib nakae eg illong yonh yui wakul isal llonl yeongn youngn ongn ono nap dungp isaop ngap ljungp
you:yu8 jub youb iue tomoe arie uf euh yuui mataj j yok sukem ioun juun naran ewao jaup hisap ewep
yu:yu5 ub tamaf haf hirog jug mih matai hanek bal yol sumil uom daman wan yuuo banep ikup q amar
yuan:hara6 yuanb motod barad waraf gakig eng arai buchii zonoi butik sonok baruk genk fuchim kakin wonp rap top futiq
yue:jo6 yoc koshif tsukif yueg iog zukig jorg kosih koej goek goshik etsuk tukil getsul ol getum gosim taken etun
yun:yun3 gumoc umoh unh wani yij makotok masak tadak tadashik kik kakumok vank chuanm yunnm yoshim yosim wainm
za:za9 zai9 soa soua soha sab saib
zai:zai8 ya8 jaea hataa batad batakeg hatakeg ongh saik zik hanak zeyk zelk dzak zam cujam chaem
zan:zan4 zam9 zind zae zenf udzynh senj jank zanek sink zinek zek enm canm zanovam zeim
zang:kura7 zo8 zoua zangb hzohc uzoue tsangf oih zohh
zao:haya5 zaoc soc sohe sae kasue zof hzohh uzouh souj akk mik sek wasak sanak zoul hayatal zohm
ze:zawa6 sawa6 ze6 seri sei zerl dzem zzeo zp zierq otherq zzelq tzerr zets zas des ders sars chakt chekv
zeng:masu4 so9 mashib zengc masid zinh zol sonol
zha:za1 zzae zari sai zham zayn zaho jap tap szap zucq ziaq naq zacq zetr tarat chat
zhai:taku9 sai9 zhaia yakeb zaic taked akej mij kumej chaij tagij takaj ramj ramaj zumij jakek
zhan:jan6 jena zhanb gianb canc nobuh giamh chank seml senl jem jensen jayn jin cenn jan ceyo dzeio chiamo chimo
zhang:zhang8 aki9 harub shoc shoud shohf harii cheungj akiraj jangj changj jiangk chongk ceml hirol waril baril ral zhanm syom
zhao:numa5 zhaoc shoc akie teruf shouf harug chaoi shohj jawk akirak jhaol jaul joom som chon chion chiaun chiun diaon
zhe:zhe9 oria tetsud takug gyoh shanoi sekij tasj cholj cheolj chulj syak shak erk tetk akirak chietk orek acek jabk
zhen:ma7 zhen8 jaf masah shinh sadah jeanj chunj himek sanak chenk sink jel chinl chanl jenm jinm tadashin jann teio
zheng:masa5 zheng8 shoe shouh tadah jeongh shohi seii chingj jungj chengk syom syohm congm jongm tadashim akirap sop zunp isap
zhi:zhia jic shic chic naof nof tomof sig edah uei tij yukij orij el harum chihm cim shiban rgin chun
zhong:naka5 zhongc zukad shigee tsukaf tukag dukah tadah sigei tanek chul chuul chungm chongm jun ukan tyuo ep nagap chuhp
zhou:zhou6 sub funac hunaf hirug funeg huneg shuh shuhh kaneh akiraj chewj chouj hiroj shimaj zeuj chaul futal hutal
zhu:ju8 take9 giue zhue sumif ig inog moroi sukei zumij chikuj tikuj shul joul kizul tsukin tukin zukio juuo cuo
zhua:tsume7 zume7 zhua7 dumec
zhuan:zhuan1 sena
zhuang:sho7 shoua zhuangc syod shohd jof johf syoug syohg soi chongi masai soui joui sodm nushim nusim uitsm cuangm shn
zhui:shii5 sii8 zhuia oid agid suid
zhun:zhun2 junb
zhuo:zhuo5 taku7 strod choae thoe jewe dolg drolg
zi:z4 ko8 zib dsg tzh si zej shil gon do tso szo jip seq ezr desr sir dzr sus chirt
zong:zong6 mune7 zond sod chongf shuh soui chungi syouj zk tzonk muk syul tsongl jungl shuhm
zou:zou7 su8 tsouc chauc kane hashirue jee kanae chowg coug
zu:zu4 d af ashif zueg kumii soi asii zzuj zouj zurk rzewk tarul sum zn ziun un dzurin yeziun chn
zui:mo6 zui6 motsub motub
zun:zun5 taka8 tarua takerud sond rud
zuo:zo5 sa7 zzob zah zuoh sakuh soj tsok tzol com zotn szop zorp sasq chokhr zour kuras zakus riuss sakos`,
}
