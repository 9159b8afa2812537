// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts and from the
// readings of Unicode's Unihan database 14.0 (Unicode License V3, © 1991–2021 Unicode, Inc.). A line: a character, what
// the sounds of its syllable cost, and letters it stands for, each with its cost; or a pinyin syllable, a colon and its
// sounds. A cost is so many quarters of a nat, one base-36 digit.
export const hanSoundsTable: {
  readonly learntFrom: string
  readonly characters: string
  readonly syllables: string
} = {
  learntFrom: 'sha256:a425776d3c9742ec3b479291a2efef711f2390a2a07ac3aace184b7ecf9c873b',
  characters: `⽣2ki7
⽥2ta7
々7no5 sa8 j9 jic dac gac gie zue weie
㝉3zhu7 chyub truc chuc chued tsyuf tsug tsuei
㬎3xian5 hin8
㭴8kashi4 kasi6 kajib gashid katagie jianf gakif hgakif gasig kasiwag kinh gini gyonj kyonk gyeonm gyunn
㳽3mi6 neia neeb nid naye
䁱3kou4 xiaoa
䌷3chouc chaue chuue tsumugie tsumugue chowg jug chuh tsauh doi tsumui tumugii tumugui tyuui tsowi chuhj jooj juuj zumugij zumuguj tyul tumul tyuhm zumun zyuun juhn zyup zyuhr
一hichi3 iti6 yib kazuc icid ise hitof ih icsij ikj itinoj hik ichinok itl hitotsul itsul hitotul itul iatm icm hajimem iln makoton kadun ipn yatn hiotq igq idq wuq jatq hitotabiu
丁gdin6 tin8 ding9 rtia tid tinee rtine dinef ddingf ttinf dding tingh rteni teni tej zeddinej uddink edingk rthinl eddinem dunm deenm dinnm tengm jardinsm teenm ddeenm intingm udianm rtynm rtijnm dimm rtiensm attinm muddinm rthinsn ldinen tavon rdynovan rdynn to tyo tyio chungp dzongp tinsp tinasp rdinp atarus chous hinotos teis tous yoboros jongu chov tov chongw ataw atariw
七8shichi5 nana7 shitib nab sitid shitsud hitse natse shf sf sichih wuh nanatabik nanatsuk qik chatm chilm jichin chutn nanatn nanatsin nanatun situn thatn jitsup tsatp tsutq zitir zitus
万fvan3 wan7 vaa manb vinf wah moj maj bank inel fanl intl vonl vial vainl winel vinal oal wenl windl vyncl banel waml uanl evaml mahnl ahuem vansn uago zuano huano rvino bunp kazup yorozuq ookiis gazut yoroziu okiiv
丈3hiro9 jod taked chouf dakef jouf zhangf zyoh cheungh jangh choh changi cheongi truongi tyoui zyoui chohj johj tseungk tseongl tyol jeungm tyohn zyohn jeongo
三hmi4 san8 mitsua mitua zob sabuc zoud sad hzohh zohh sami micui soj zabuk mel mitm minom mikim izam michin mitin wup mitabir zanu shamu mitsiv tamv
上hkami5 ue6 gami8 job johd noued uwae jouf kang kog ageg kohh dzoh nokamii shangj kouj noej ul akal agal konol sangl takam wam nem uyam noum tsujio tujio talao noborus shous seungu shov seongv nobow noboriw syouw thuongw zyouw
下gshita6 shimo7 sita7 simo9 kaa geb motod jimoh nositah noshitah shimak simak gal misal sakil shimin simin xiaq has haht jitau
不6fu8 hu8 fou9 shia bua futsuh hih inayah niarazuh sezuh bulj patj pul pull putl batl hutul niarazil sezil bim boom boolm butsum zezum butn butuq zeziq
与5yo3 yoneb ataerug kumisurug tomonig yug ataei azukarui atauj atak ataerik duk kumik kumisuk kumisurik domonil gumisurul yuel azukam azukarim iyun yeon iuo gumip gumisup gumisurip iuep
丑3chou7 chuf chuuf ushif chauh chukh minikuih nikumuh shuuh taguih chowj suuj tyuj tyuuj usij minikuj taguj chuhk chookk juk juuk shuk tsauk nikul nikumil syuul xaul tsowm shuhm choom daguim tyuhn syuo zyuo zyuuo daguo juhp syuhp zyuhs
专4zhuan5 sen8 mopparad chyuenf chueng jonh zeni chuni choni chuyenj tsyuenj jeonk tsuenl junl tsunm jyuenn juenp
且5katsu5 qie7 shaf shof chah cheh chehj juj kaj katj katsij katuj syaj syoj thaj gatsuk jak jok tsek tsehm gao gato gatsio gatuo zyao zyoo
丕4pi5 hic ookiic bie peie okiif peeg vayg ohkiih payj
世9shi5 se6 zeb schc saic yod sie che chere sjg seih shail thel zeim
丘dciu6 chu9 cu9 qiub okac tjuf czuf tschuf churf tchouh juh rczuh khiuh kewi tiui irtuei chewi uccioi cciui ychui wchui eechooi hiuj chiouj chyouj ciouj iaoj chuck tyuk dchuk dtschuk guk gool csul khom khoom kyuum rtchoum rcum corn yauo kyup kup yowp khauq kyuhq gyuur iaur iows gyuu gyuhv
丙3hei8 bingd hinoed hyoud byongf pingf hyog pyongg binhh hyohh beii binoei byeongi byoui byungj byol byohm
业4ye6 yipb nghiepc ipd gouf gyouf sudenif wazaf iiph oph goi gyoi gohj gyohj eopk zudenik upl
丛3cong7 chunge kusamurae muragarue soue choongf chongg soh tsungh muragai muragarii tsoongi sohi cheongj gusamuraj zouj zom zohn
东gto5 dong9 donb higashic tonc azumac tohd toud higasie dog tongg tungg azuh shoh tooi thoi harui agarii dungk syok dohk rdonk akiral agal llstonel dal unol ndonl ttonl toonn hiashin aduman hinasin shiun siun doun dionn tango so toongt hocw
丝ds4 se9 ce9 thb itoc f cieg shih sih ssii ei isj esej essj zaj ssyj sseyj zzj saj cesj acej mesj ytk il dal del ressm cim bekio mio seep mikq myokq micks tos szes jit myeokt myuku sheev
丞4cheng4 jof sukef jouh shouh sukuuh tasukeruh singj sungj tasukej zyoj shok sukuk tasukuk zukek shingl syoul tasukl tasukeril thual zyoul johl shohl sukuhl dasukerum soongm zukuum syoo dasukeo dasukup zukup syohp zyohp dasukq dasukeriq zukuhq
两7moro7 ryou9 ryo9 ryoha mob miroc futad mohf mouf futatsuh liangh leungj leongk futatk futatsik hutatuk lyangl yangl butatsul luongm hutao hutato hutatsio butap butatp butatsip butatup
严4yan7 nghiemd giamd jend ngiamd ngiemd gene iwaoe gong itsukushig kibishiig ogosokag yimg iimi omi itukusik kibik kibisiik eoml gibishiil umm gibip gibisiip
丧3sangc horobirue moe songe soue ushinaue shongf sog horobh horobih horobirih tangh usinauh sohi borobirui zoui zol borobm borobim borobirim zohn
个3ka7 gec hic koc korf cag gaeg bih gah goh kaeh gori
中gnaka1 zhongc chue chuue tyug chuhh tyuui tyuhi nagaj nank nam naimm tadashim jungm chungm jongn chongn jhongn zongn hasio hashio chyuup csup atarur uchir choongu atav atariv trungv utiv joongw juuw tsungw
丰atoyo6 fon7 tob teb fengb fungc lid bune hog phongg fung yutag ffontg foneg fondg tojoh fongi buo fuo fuuo houo mimeyoio shigeruo yutakao bongq mimeyoq shigeq shigur foongr pongr hus huus shigs shigeris sigerus lais pungs fuhs hohs beongt bout buut jigerut doyot bungu sigeu siguu jigev poongv sigv sigeriv bov jiguv huhw
串4kushi7 kusib gushib gusib chuang kang seng tsuranukug chyueni goji gwani chuenj kojj kwanj tsuranuj tsuranukij turanukuj xuyenj ganl geojl zenl zuranukul chunl gujm tsyuenm turanun turanukin tsueno zuranuo zuranukio tsunp
临4lin5 nozomi9 lame nozomue rine lumf img limg nozoh
丸9maru2 marid gane marof wanif marf maruik marumeruk tamak wank hwanm marumem yuenm marumum hoann marumn marumerin damao yuno iyuenq iuenr iunt
丹gdan4 da6 denb tanb ded dine damf nih ltah tenh niwai akaj tamk ninol dannl dentl akail deeml dinel uml daelel tainenl tamil dhal rdynl tandarl tinl akasin akashin dankan tainen diep djep lanp inq teinsq
为5wei5 tame9 ia ravelb nasug tsukurug waig wii nak nasik tsukuk tsukurik tukuruk vayk damel zukurul tukun tukurin zukup zukurip
主5nushi7 shu8 syub urib suc arujig omog zhug chyui jui chuj aruzij chuaj nusij jool zul chuel tsyum tsun zyuo tsuep jyuq juet
丼3donburid jingd seid shoud tand chengf shog tsengg syoug shohh dani joui zeii jengi syoj jok syohl zyoul johm zyoo zyohq
丽iri4 li5 ryc red riee lief leh lyh llej reij laij lk arek reek llyl llim lysm yn n en rinn rian illesn olen rleighn linen myn rjn ro rlyeo herio licp ahildep reyp areetp lyep rliep ryop ryohp ryoup lioq shq lays uruwashit urarau narabuv tsuranaruv uruwashiiv
举5ju7 kiyos9 akia tuc ageruf kyof agaruh ageh kozoruh kuih aguh guii agi agerii gyoj agak agarik cuk kozok kozorik gozorul gozop gozorip
乂4yi7 aia gaif gef karuf osamaruf osameruf ngaih osameh yeh osamui kaj karij nghej osaj osamj osamaj osamarij osamerij garuk gao gario
乃8no2 nai8 aih daih sunawachih naej sunawatik zunawachil zunawatip
久eku3 hisa6 kyub kyuud hidae jiug guh gyuh giui kyuhi gjuk kunil dul djul kaum gaun dsjun dziun dzjun dzyun iun hjeoun hisashio hisashiiq hisasis bisat bisashit kowt cuuu hisasiiu bisashiiv goov gyuuv
义9yoshi5 yi7 yosi9 9 josid ie yee tadashig yyeh eh tadasih dyh geek gheek yeek gim norim yoin yokun uip dadashiq nghiar yor yokir yoshitor yoshitosur yzes woois iit dadasiu ieeu yositov yositosuv iew
之cno4 zhi7 yuki7 shia d chih eh chihh ci jzii ilapi jij jhihk jrk korem yukum cheeq siq yuq gorer cher chzes tsiu ziv tseev
乌iu1 oub oh wuh huj lj unj k wook uhk luk wl ouxl vul euwl uol aul valem urm karasum uln wurn ourn sun wuen ann umn thaun uton yln guran daun vao ugp ugup vorp rvp fq rvaq jur izukunsor karav karasiv
乍3cha8 nagarac sac sakuc zhac chahg tatimatig zah zakuh tsah tsahi jak datimatil jahl
乎3huc kac kanac koc yoc fue hoe foog gah ganah goh heoh
乏3bouc fac toboshiic fate pipe bof futf phapf tobof tobosiif bohg doboshiih dobok dobosiik
乐ara7 l7 le8 rakua gakud yuehe ellf yuef lof lecg jueg ngokg elh goun konomun lokn tanoshiin tanoshimun locko akp lakp nakp yop gop konoq konomiq lacq tanoq tanoshiq tanoshimiq tanosiiq tanosimuq gohr danoshiir danoshimur gonomur yeor yus tanosiu tanosimiu danov danoshiv danoshimiv danosiiv danosimuv gonov gonomiv
乔hjo4 cho8 geoc jord cod gioe cioe cciof djof joeh giorh jouh chej chk jook chouk dok txok geork chork qiaol corl jonl tschol dzol joam joim ijiom jm chouam oum csam yorm gjom tchorm ciauxm cium djoem jonym tjosm jourm dtjom ggiom jogm hijion takan cen chyon dzosn choio chorovao xhoo jeoro yoelo jozo bretp jup ciordp tjoq chioq
乘6cheng8 singb joub shingb norib job johe sunge seungg noruh shouh noseruj shok nok shengk syouk thangk zyouk nosel shohl nosum soongm nosm noserim syon zyon syohp zyohp
乙5oto5 yi8 toa utob kinotof otsuf ulh yueth ati otui ginotoj woolj yutj iyuetl iuetm iuto
九7ku6 jiu8 jeoub jioub jyoub kunoc kiuc kaue kyug kokonotsui kyuui guk gyul kowl cuum kokonom kokonotm kokonotsim kokonotum kyuhm gokonotsun goon gyuun gaun gowo gokonoq gokonotq gokonotsiq gokonotuq gyuhr
乞3kid koid kotsud koud qid golf hatf kog huth kolh khath kotuh kohi geoli gii goii gotsui goui gulj gol gotum gohn
也8ya2 naric yec yirkud irkulare ujaf jag matah yirh yahk dak iam iahn
习5xi9 chapa tapb shihb hsib sib juug naraig naraug shuug tsaph narai supi juj shuj japj syuuk zyuuk juhk shuhk soopl syum zyum syuho zyuho
乡4xiang8 satob goub kob goc furusatof heungf kyouf sakinif heongh kyoi hurusatoj gohk kyohk burusatok gyouk zakinik zatok gyon gyohp
书7shu3 sub schud sjoed adf szuf ixuf fumii kakui shoi syui sok suek humil kal kakil syol thul shyum bumim gakum jom seom shuep gaq gakiq zyoq
买3mai8 baia kaua maec gauf
乱3luane midarerue midasue osamerue rane lyueng midareg osameg rong midaruh osamuh lueni loani midai midari midarerii midasii osai osami osamerii lani nani lunj
乳3chic chichic nyuuc ruc yuf nyuf tig titig vug nyuhh jih jichih yooh yueh iyuj iuk zil zitil iuem
了5ryo7 ryoh7 ryou9 rjoe satoruf leg owarug tsuinig liui lyoi yoi zatoruk lewk liaok lieuk owak owarik tuinik lyeol yeol zuinil lyum yum
予5yu3 arakajimeg ataerug shag yog ataei shoi atauj arakazimek atak ataerik nhuk syak sok yek jal yeol yuel syom iyum jon seon iuo suo zyao iuep zyor
争3arasoid arasoud ikadekad soud zhengd arasof changf sog tsangg jaengh arasohh sohh zoui jangi chaengi tranhj zol zohm
事4shi5 jie kotoe tsukaue sag sig seeh kototoi kototosui sui tukaui zii gotoj zukauj sej szek gototom gototosum sheen sheo shzeq
二eji3 ni7 futa9 hutaa dzsie ninoe emh niii erj dzij fuk futatsul hutatum nimom hutatsun futatun wun futatabiq zis is yis yeet futatt futatsit hutatabit nhit butatabiu butatsuu yeu yzew
于ayu6 u6 ju7 huc guf f yf jyf if yoog youg kokonik kuk yukuk aum om oitem yom yorim vuo yukio gokonip woop yuep wuq iyur eor ius iueu
云9yun3 gumo8 unb kumob wane moe kie waing eyungg hoonh iui wunm vanm woonn
互3goc huc koc tagaic hoe tagae wue woof dagaih heoh dagaj
亓4ki8 kei9 qib chib cib khib keee gif kayh
五cgo3 i7 sab itsub itub wue kog soh gosei mj ggoj sohk itsutsum ngo oo itsutq itsutsiq itutuq nguq eor us itutu itutsiu
井hi0 noig inoh j motol gaim masao idor jingr seir shour chengt jongt shou chongv tsengv syouv tinhv shohw
亘3nobuc watarue genf kanf kouf motomeruf senf watarif gungh kangh motomeh sonh koi motomui kungj motoj motomj motomerij kohk gank goongk gouk seonk zenk gangk cangl sunl watal gon goho
亚oa1 ya9 jac iae ahi ej j arl yarn ano asp jq jaaq oq yahq anir ur jahr diar llar yags yans ks yt iaht ont illat att iast alt yayt neat jarot tyat iardt yet aant yut yyaht oijet dwint yyat vent cinkayat ciait giant jort eet jaakt ljau djau jaru otu
些3isasakac sac shac xiec see sehf syaf taf jah zah sheh shehi zyak
亡3boue horobirue moue naie nakunarue wange mangg mongg boh moh horobi horobii horobirii nakunai nakunarii vongi bohi mohi borobiruj borobm borobim borobirim
交3jiaof kauf kouf kyouf majiruf majiwaruf gyoh koh kyoh kaoi giaoi maji majii majirii majiwai majiwarii mazirui maziwarui kohj kyohj gauj gouj gyeoj gyouj gyuk gaol mazim mazirim maziwam maziwarim gom goho gyoho
亥3i7 gaib haib kaib haed hoid hoyf
亦4yi5 ekid matad yakud yikf yokf yickg yeoki iiki yuki iickj
产3chan7 sane ubue umarerue umue tsanf umareg umarug ubih umah umarh umarerih umih zani
亨chen2 hun8 humf hemf hengh uni hi akirai hanei hami hani hini cheni gei torui hundj tohruj jenj heinj gdzsunl gdzunl joonl genl guenl houp koup kyoup toorup hangr hyongr hos kos kyos dorus hungt hanht tatematt tatematsut toot toorit hohu kohu kyohu bouu dooruu gouu gyouu hyeongu hyungv tow toriw
亩3une8 muc boue hoe maue see mowf myog bog bohi mooi myeoi zei myuj
享5akiraa tohruc toruc ryod ryohd ryoud ared red kyoug susumerug ukerug xiangg heungi hyangi susumei ukei kyoj susumuj ukuj heongk huongk susuk susumk susumerik ukk ukerik kyohk gyoul zusumerul zusumen gyoo zusumuo zusup zusump zusumerip gyohp
京atin8 kyo8 kyoha guna kyoua jingd tid kjof kinf tinef tinsf ngeonf ekingf outinef tyng outinah utinovh tyi utinasj oetinj miyakoj keil gyongn kingn gyoo gingo kyongo kinho geiq ginq gyeongq gyouq gyungq gyohu
亭4ting6 azumayae chine choue teie jongg choh chongi dinhi tini tyoui chohj deij jeongj jinj jouj jungk tyol jom tyohm zinn zyoun john zyop zyohr
亮9ryo6 ryou7 liang9 ryoh9 aki9 rjod makotoe harue tohrug torug akirai sukei akirakaj leungl lyangl yangl zuken leongn
亲5qin8 chika8 chinb cinb upac itc oyag chani mizukarai shini shitashiii chunj qingj tikak tsank jikal shital sinl sitasiil thanl tsunm jinm jitashiim zikao sitap jitaq zinq zitasiiq zitau
亶4dan6 atsuid makotod send tand zend atsuf atuig atui
人ato4 7 hito9 renb ichif tonf torf madamaf essf orai larj jink nink inm yanm biton don yuno nhano zino ianp iunq
亿3yib okud yikd yokud yicke okf iikg oshihakag osihakarug ucg iickh eokh uki osihakak osihakarik
什ish4 s4 szc chec sche chf shih ti shenj rl shel sjm uschm gum sin xn san aso zo tao rseo irscho xuo nso ysho cso szyo hitao chso ssyo osio oechlo ilscho isho scheo szco siownaq siowaq iq shaq szekq nioq schtsr ixr jisjr sasr sys ashs juuv kumiv majiruv shuuv touv
仁ani6 hito7 ren9 jina nind jimf masashig masag yeng eleg hisag geneg nitg ninog niig hh dzini rianj hitoshik yank hitosio ino zino bitop bitoship yunq itsukushiq itukusimuq nhanq ianr iuns bitosit itukusit itukusimit
仅3doc fuc jinc kane kine wazukae wazukanie kunf hug gung buh ganh ginj goonj
仆3pu7 fuf hokuf taoreruf bokuh buh shimobeh taoreh yatsugareh taorui fooi bocj huj taoj taorj taorerij bokj pukj book daoreruk pokl pookl simobel yatugarel beokm daorem jimobem bukm daorun bookn daoo daoro daorerio zimobeq
仇4qiu9 cchioua chiua adae choue gue katakie kyuue saug kyuh kui sowi cuui kyuhj gatakij gooj gyuuj shauj showl gyum gyuho
今aima2 kon9 kof gumi jinj kinj geumk guemk keumk kuemk kaml kumm kimn gino gono goomo gamo
介8suke3 szuke8 jied gioie guerif kaig tasukerui gaek tasukek tasukul zukel gaim kaem tasukm tasukerim dasukerun dasukep dasukuq dasukr dasukerir
仍4rengb yingb jengd jiongd lengd jouf naof nyouf shikirinif yoruf ingh joi nyoi iingi nhungj sikirinij yoj yorij zyouj johj nyohj jikirinik zyol zyohn zikirinin
从4cong9 tsugua yoria jorib juh juuh shitagauh shouh chungj ouj shoj choongk sitagauk syouk zyuk zyuuk jongl shitagael juhl shohl jitagaul joul ol tsungl chongm shitagam sitagaerum sitagattem tongm tsoongn ohn syon jeongn jitagaerun jitagatten joo jungo sitagaeo syohp zyuhp zitagaup zyoup jitagaep johq sitagaq sitagaeriq jitagar jitagaerir zitagaerur zitagatter zyos zitagaet zyoht zitagav zitagaeriv
仑4leon7 rent9 erema lune maruig omoug ring rong tsuizurug lyuni marui yuni omoj lonj sonj tsuizuj tsuizurij tuizuruj omohk lyoonl yoonl zuizurul tuizun tuizurin zuizuo zuizurio
仓ckura1 gurab doh kukorai chhongj nokuchij nokutij kuaj cangk chongm soum tsongn chango soo sohq zour zot zohv
仔3said shid taerud zid chaif jaf taef taug chah tsaih sih tah taerih tuh zaih daerui jii jaii daek daul dam daerim
仕5shi4 sia seed jig tsukaerug sai tsukaei tsukaui tsukaj tsukaerij tsukamatj tukaeruj zij zukaeruk sel tukael szem tukaum zukaem tukan tukaerin tukamatn tukamatun zukaun zukao zukaerio zukamato zukamatsuo sheep sheq shzes zukamatus
他5tal8 ta8 tha9 hokab talad talid tahe bokag dag
付3ataerue fue tsukerue tsukue ataeg bug tsukeg atauh fooi pui atai ataerii hui phoi tsui tsuki tsukerii tsukii tukerui tukui booj zukeruj zukuj tukek zukel tum tukm tukerim tukim zun zukn zukerin zukin
仙7sen4 xian9 zenc sic ienf janf sianf sinf senninh sentoh sonj shinl tienl seonm zenninm zentom sunn
仝3tong6 douc onajic donge tunge dof toongf onazig dohg deongh dungi
仞4ren5 hakarud jind inf yanf yung hakag hakarig zing bakarui iani iunj bakal bakaril
代ede6 yo8 dai9 dab shirob detc siroc die dayf jirog diehh edah deii taij kawarij dyj deyj komij kumij auderj daisj dyekjaj toik jol yosil yoshil deal dl im tiyom chiyom tan trionn kawaruo daeq taes toys kawas gawarut doit doyu
令4ling5 reia iitsukee osae ryoue lyongg yongg ryoh iitukei lenhi ryohi lyeongj yeongj lyungk yungk
以7e5 i6 yi7 eme motteg omoug yuenig omoi yeej omohk yel yzem iin ieep ieq izes
仪7yi6 gi7 ib ngib yeeb nghid tadashif tadasif norih yoih uij yek yzel wooim iim ieeo iep izer
们3men9 mun9 moona monb tomogarab domogarag
仰4yang7 yeungb ieongb aoguf aoruf gyouf kouf oosef angh gyoi koi osei yeongj aoj aogij aorij nguongj gyohk kohk ohsek gouk ieungk gon goho
仲9naka4 zhong6 nakabae nagae okie chungg cuzukih tsudukih tsuzukih tudukih tuzukih tiongh chongh chhunh chuui jungk chul choongl tyuum chuhm joongn juun tsungn tsoongo tyuo jup tyuhq zyuuq juhr zyut zyuhv
仵4wu6 aetee atarue goe koe onajie sakaraue ngg og atai atarii onazii eoj zakarauj uk
件3jianc kenc kudanc kudaric gone kine ging kong kieng genh geonh gudanh gudarih guni
价3jiaf kaif ookiif tsukaif yoif ataih gaeh kah keh sih tsukah okiih gaii kaei giai jiei tukaii ataj chij gaj ohkiij zukaij cheek kahk tukak gem zukam chem chzen gahn tsio tseeq tser tszet
任6ren9 tadaa imd jend eeme lime rime yime toe tohe toue jinef zhinf zsinf jinf zynf makaseruh ninh ninauh taeruh makasej taej yamj makasuk tauk yuml makasl makaseril nhaml tal taeril daerum iamm iumo daeo daup daq daeriq
企3ki7 kuwadatec qic gie keie kuwadatuf keef kuwadatg xig guwadateh kayi guwadatuk guwadatk
伊ni2 y7 ea jc yif euf eai iej hik jil yem ein n ilo yigio ino ayo ap zp eeq isq ihq toq ijq illyr uilr yees els yins ois isis reuss euns ouixs wets bushras iiks heys aijs hils ujst ueilt heust ut giu karew korew tadaw
伍bwoo1 vudsd wue ngf gof wog vujg wuog eeuwg itsutsuk kumik om itsuo itsuto itsutsio itutuo nguo eop gumip uq itus ituts itutsis
伎3gib jib kib wazab keid keee kayh geij geek gayn
伏7vo8 fu9 busea fuseb huseb vold bushid hue fushie husie vee bukuj fukuj fuseruj fuuj shitagauj bokl fukl fusum fookn pokn fusn fuserin hukun huserun huun phucn sitagaun fuho beoko buseruo buuo jitagauo bukp husuq husr huserir bur busur huhr buss buseris zitagaus buhs
伐4va8 phaa ffaa batsuf faf hokoruf kiruf utsuf boli fati futj polj batuj hokoj hokorij kij kirij phatj utj utsij utuj beolk bokoruk giruk bull bokoo bokorio gio girio
休ahu6 hugha huec huwc siuc sewc suc xiue houf xuef shuf sialf thewf hewf ercioglf hulf hughef thuf sjtsjoei sjtjui chtchoui scsui shchui ikoul kul kyuul yamerul yasumul hyun yamen yaun ikoo kyuo yamuo yowp huup yap yamp yamerip yasup yasumip ikohq kyuhq guq gyuuq hyooq iauq iows gyut gyuhv
众4shu9 zhonga chunga syuc shuhd syuhd gine gone ooie shuug oih choongi jungi ohij tsungj syuuk tsoongl joongl jul juul zyup zyuup juhq zyuht
优9yu4 you8 yuu9 jub shug shuhg frang yoh yuhh uj masaruk sugurerul wazaogil yasashiil yaul yown suguren suguruo wooo iauo sugup sugurp sugurerip yasap yasasiip iowq zugureruq zugures zugurut zuguu zuguru zugureriu
会8ai6 hui8 e9 kai9 hoea hoif gog gohg goug atsumarui aui wuik wooim atsum atsumam atsumarim atumarum kuaim gain heoen hueo atuq atumaq atumariq
伞3san8 kasaa shanb tand gasaf zanf
伟9wei3 wai8 vaib vib uic wythf weeg eraik ik eram wim
传6chuan4 den8 tadashib chyuenj tenj tsutaej tsutaeruj tsutawaruj yunj chuenk zhuank jonl tsutaul chunl chonm truyenm tsutam tsutaerim tsutawam tsutawarim tutaem tutaerum tutawarum tsyuenn jeonn zutaen zutaerun zutawarun tsueno juno tutaup tsunq tutaq tutaeriq tutawaq tutawariq zutauq zutar zutaerir zutawar zutawarir
伤3shangc itamue kizue seunge shoue seongf sangg shoh sheungh itai itamii kizii syoui thuongi sheongi shohi gizuj jouj syok jom syohm gizim zyoum john zyop zyohr
伦kren4 len6 ronb llenc lunc runf ranf llang romg long hreni rumi lumi lani lej llonj rrenj aronl rranm hlenm remn rengn leon reenn rnn ren lenno roemo eleno ryno enp tomop michip norip orenp elunp ndq rrantq rennq lemq hlengq elennq ramq linq riq rounq ljungq lomq llahnq lwenq hlunq hraneq rnonq gq reaq rraynq rentiuq hrendq hillonq rremq
伪3weib gie itsuwarie itsuwarue kae ngaie nisee aif wig itsuwah ituwarih ituwaruh nguyh gai ituwal
伫4zhu9 giuc truc nengc ningc choe chyue tatazumue chug jog chueh tatazui tatazumii tyoi tsyui datazumuj jeoj tsuk juk tsuel datazun datazumin zyon
伯kber2 bur9 bob be borf birf bef bug bouri bai peri bberj bertl m obn boorn pen bbn bbarn ebeo rbero pop baakp bbep elborp bollp ekip ikip cop hekip bianp uporp avertp dboeup ebenp baultp uubp oppp verp rop beup erp ebolp bbertq boeq rq biq buhq barq bitq bersr belr vr eabrr ebberr bethr qr paks pehs betu
伴5tomo5 ban9 han9 tomonaue pung panh poonh domoi domonaui buni boonk
伶3rei7 lingc ryouc wazaogic lyonge ryof ranhf ryohg lyeongh lyungi
伸8nobu5 shin6 sin6 nobasuj nobiruj shenj sanl jinm sunm nobm nobam nobasim nobim nobirim shano shunp zinp
伹3tada9 quc shoc tsutanaic chuie tsutanae tsuif syog tutanaig joh zutanaih tutanai zutanaj zyok
伺3cic shic ukagaic ukagauc chie sae ukagae cheeg sig jih cheh chzej tsik zil tseel tsen tszeo jeer jet jzeu
似4ni9 si9 jid nirud shid chif saf cheeg nirih tuh zih chei chzej tsil tseem tsen tszep
伽5ga5 ka9 cherc gare jiae kyae togie kahi giai qiei dogij gyaj gahk
佃5den9 ten9 tsukua tsukudaa tukudab cukudac diane jong ting choni dini dieni tiani jeonj zukudaj junk
但5dan4 tada9 tajib tadashid tand tadasig dadai dadashii dadasil
位5i3 weia kuraif kuraisuruf kurah waih wih kuraisui kuraisurii vii guraik guraisuruk guram guraisun guraisurin
低3dic hikuic teic hikue joe taie chof daif dayg bikuih deih jeoh jui bikuj
住8sumi3 zumi6 juuf juf dumif juhg sumuk todomaruk yamuk zhuk chyum chun suo todoo todomao todomario truo yao yamio zyuuo dodomarup joop zumup chuep tsyuq zyuq tsus zyuhs dodos dodomas dodomaris zus tsuet jyuv
佐hzo4 sa5 zzo8 sof tsof tzoh coh zoti zai zouj szok zork sasl tzowm jogm zeauxm zum zeaum tzaum jolm zelm dom tom szn iden man jzao sojo ssap geop suker tasuker tasukerur zuor chot jwat tasukuu chorv chwav tav tasukv tasukeriv
佑6yu5 suke7 you8 yuuc zukec tasukeruh uh tasukej yauj tasukuk yowl tasukl tasukeril yuhm dasukerum woom iaum iowo dasukeo dasukup dasukq dasukeriq
体4ti8 tai8 a hone karadae teie bung punh theh chei boni booni daii deii garadai
何7jo6 ho7 he9 hac xod herd ched zozg gah izukuh kah nanih nanzoh hork izuk izukik
余5yu5 ud eud jud yeed amarie amarue waree yoe amai dui yeoj yuej iyuk ium iuen
佛8f8 ver8 foa ferc ford ffod faud fred ffere versf dforsf dforf rveg pherg forsyg butsuj fuj futsuj hotokej hotsuj bulm fatm fuchim honokam nikayoum futn puln butun hotun hutun phatn boolo botokeo botsuo nikayoo hutip photp nikayohq bonokaq buchiq botus butiu
作7saku4 zuo7 zakuc sakod tsukurid tukurie chokh nasuj saj tsukuruj jakl chakm chockm nam nasim tacm tsukum tukurum zao zukurio zukuruo tsoko tsockp tukuq jokr zukur jocks
佟3tung9 giyaa tongb toub zub toe toongf tohg doug doj dohl
佣3yongd youd ataif chouf hitoshiif yatouf yungf yog yoongh atah yohi choi yatoi iungi hitoj hitosiij tyouj ioongj chohk yatohk bitoshiik jouk yeongk tyom jon tyohn bitoo bitosiio zyouo joho zyoq zyohs
佩jpe1 ppeb perb pad peyg payh pperk peil piel pegm pelm ppeln petreln eo epeo lopeo ppyo kero peauo ppleo peano ppeyo pipo pyo herpelo lep pedq hais obidamas obirus pait paeu puiu pooiv obv obiv obiriv
佰3ber9 baic byakuc hakuc osac baeke pake bakf paekf bakuh
佳bka5 giya8 jia8 jac yoshic tyac sue tiaf gaf keif josig carletth gerh gardeh kaih yosii diaj djaj joschij chiak gaaik tjak rjal dyal yoim geip gaip giaiq
佶3ji8 gochid kitsud tadashiid gilf katf kilh kuth gotih kituh tadah tadasiih dadashiii gitsui gati gutk dadam dadasiim gitum
佼3jiaod koud kyoud gyof kauf kog kyog kaog utsukug utukusiig kohh kyohh goui gyeoi gyoui gaui gyuj gaoj utukuk gok gohm gyohm
佾3yi8 ichid itsud yasuid yasunzurud ilf yasuf yatf yuth itih ituh yasunzuh yasunzurih iati iutk
使3shi9 sia said syed tsukaie tsukaue sag tsukag seei sui tukaii tukaui jij zukaij zukauj sej tukak szel zukal zin sheeo shep shzeq
侃4kan6 akiraa tsuyoic tadashic tadasic gane hone tsuyoe tuyoig zuyoih tuyoi zuyoj
例3rei8 lif retsuf taguif tameshif tatoeruf laih lyeh taguh tatoeh yeh tatoui lei retui tamesii tatoi tatoerii daguik dameshik datoeruk dagum datoem tatohm datoum damesin daton datoerin datohr
侍3shi7 haberue jie saburaue samuraie habeg samurag sig habuh seei habi haberii zii baberuj zaburauj zamuraij sej szel babel zamural babum babn baberin sheen shep shzeq
侑3yu8 susumue susumeruf tasukeruf uf youf yuuf susumei tasukei yaui tasukui zusumuj yowj susuj susumj susumerij tasukj tasukerij yuhk dasukeruk yook zusumeruk iauk iowm dasukem zusumem dasukun dasuko dasukerio zusuo zusumo zusumerio
供3gonge kue kyoue sonaee sonaerue tomoe kungg kyoh sonauh kongi koongi cungi sonai sonaerii kyohj domoj geongj guj gyouj zonaej zonaeruj gungj goongk gyom zonaum zonan zonaerin gyohn
依ayi7 i7 ya jc yoric yoc eud ed uid kif koromof kinuf uehlf hif igif igf eveh yoruk yeen wooio yep yzeq iir ieet ieu izew
侠5xia4 kyane kyoue otokodatee hapg kyoh huph hyopi kyohi gyanj gyouj hiepk hyeopl gyol hyupm gyohn
侣3lub rob ryob tomob luid lyof domog luah lyeoi lyuj
侦3zhen7 chingd teid ukagaud tsinge jongf jingg chongg trinhg deii jeongi jungi
侧3ced chakf katawaraf kawaf shokuf sobameruf sokuf chukh zeh zhaih sobameh sobamui tsaki sobaj sobamj sobamerij syokuj tracj tsukj chookk gatawarak gawak jokuk zobameruk zokuk jakl zobamem jukm zobamun zobao zobamo zobamerio zyokuo
侨3qiao7 kiud kyoud takaid kewf gyof takaf kyog queuh kyohi dakaii gyeoi gyoui gyuj dakak gyohm
侬5nong9 nnon9 nona noa gnonb onb douf nouf nungf washif noongg doi wasij dohj nohj neongk
侭3jina mamaa chunc tsund kotogotod zind junf gotogotoi
侮3anadorib anadorub bub wub mod mouf anadof meog muh
侯7hu6 hau9 husb houb hod rod chod hord choud hose kimih kouh matoh koj howk kohl gimil goul hool goo gohq
侵3okasuc qinc shinc chame chime chumf okaf okasif sinf xamf jinh tsamh tsumi zink
便3bend biand bind sunawachid tayorid byonf pinf pyonf pianh sunawatih tienh byeoni dayorii pyeoni zunawachii byunj pyunj zunawatim
促3cud semarud sokud unagasud chokf chukf chookh seh semah semarih unagah unagasih xuch cheoki zemarui zokui tsuki tsookj zem zemam zemarim
俄4e6 o9 joa gac niwakac ae ngoe ngorf ori
俆4xu6 jod osoid shod yuruyakad chuif osof tsuig syog zyog
俊ajun6 toshi7 chuna tosia juanb shunc tsunf chonf syunf jonf joonh zuni yongji yongi dzsunj dzoenj dzunj choonl sugurerum seno sugureo sugurup doshiq suguq sugurq sugureriq tuanq zugurerur dosit jeont zent zuguret zyunt zuguruu zuguv zugurv zugureriv
俋4yia yapa iapb chuuf juuf tagayasuf yuuf chuh juh yuh yupi tagayai tagayasii tyuui zyuui chuhj juhj yuhj dagayasuj iupl tyul zyul tyuhn zyuhn dagayan dagayasin
俎3cho8 manaitac shoc soc zuc jof chorg syog jeoh zoh tsoh jui tsorj zyol jorm
俐3kashikoib lib rib kashikod leid leef kasikoif loif gashikoig kasikoh layi gashikoi gasikoik gasikom
俗3narawashic suc zokuc chuke soke chookf narawasif tucf seokg tsukg sukh tsooki jukj jookl
保ebo6 ho7 pau8 paoa poa yasub jasug boug og bohg baog poug houh tomoi tamoj paj buj botak bulk hook kpolek mbol dical nbol hohl kem boom tamotsuo yasunjiruq tamotus damotsut tamott tamotsit yasunjt yasunjit yasunjirit yasunzirut beov
俞4yu6 u8 shikarib shuf sikarif jikarig yoog yueg iyuh iuj zikarik iuek
俟4qi8 si8 matsud shid chif saf cheeh mah math matsih matuh jii chei chzek tsil zim tseem tseo tszep jees jeu jzev
信bnobu5 shin8 xinb sinb shid sinoe shune seone hsine seune shinof sif makotof shinnf sengg akig sinai shinai makaserun tayorin makasep sunp makasuq jinq makasq makaseriq tinq dayoris zinu
俣6mata2 yuf guh oh ookiih uj eoj okiij yuej iyul ohkiil wool ium iueo
俭4jian6 ijiana kiema kend kimd gime gomf komg geni geomi gumj
修bsiu8 shua xiua ciua tthewc iue sioue nunte huee tiue nobuf iog saug sug syug thewg thoug hieug theog ziug shuhg syuhh shiouh syouh cjusi zjusi ii ysseaj cjanj usszeaj iszeaj cioj osamul osamerun shuun nagaip osamep juq sowq osar osamr osamerir syuur tur nagar juus soos shaus showt zyuu zyuuv
俱4ju6 kub tomonib gud kuid cauf domonig goog
俳3haia paia wazaogia baec paed baif
俵5tawara7 omoteb taharab sambyoe sambyohe sambyoue sanbyoe sanbyohe biaoe hyoue piug pyog hyoh pewi hyohj byouj dawaraj pyeoj biuj pyuk bewl byom byohn
俸3fengc fuchic houc bonge funge hof foongg pongg hutig hohh beongh bouh buchih bungi bok butil bohl
俺3ana ena orea omc eme eomf umg
倍5be5 masu9 bai9 beif somukuf baeh puih paej pooij boij maj masij somuj somukij zomukuk zomuo zomukio
倒3daoe sakasamae taorerue taosue toue dog taoreg tog taoruh taoh taorh taorerih taosih tohi daoreruj daosuj deoj douj zakasamaj duj daorel daorul daorm daorerim daosim dohn
候4hou7 hal9 koue saburaue souroue ukagaue haug hug koh soroh howi kohj sohrohj gouj hooj zaburauj zourouj gom zorom goho zohroho
倜3ti8 chakug chuug chyug orokag somukug sugurerug tekig choki sugurei tiki chuj suguruj tickk somuk somukik suguk sugurk sugurerik tyakuk tyuuk chuhk cheokl dekil jakul juul jyul zomukul zugurerul chukm tyun zuguren juo zuguruo tyuho zomup zomukip zugup zugurp zugurerip zyakup zyuup juhp zyur zyuht
借3jief karif kariruf sekif shaf shakuf tatoif chah cheh tatoh chehi kari karirii syai syakui tai datoij garij gariruj jaj jakuj zekij tsej tsehl datol jem garn garirin zyan zyakun jeho
倣3fangb houb naraub bangd fongd hoe pangf phongf hohg boug boj bohl
値3ataid aud chid chokud ned zhid ataf chikf chickh tih trih tyokuh jii jokui tsiki tsickk jikl zim zyokum jickm
倦3juane kene tsukarerue umue gwong kyueng tsukareg tsukaruh kueni kwoni quyeni tsukai tsukari tsukarerii tukarerui umii genj gweonj zukareruj kunj gwunk tukarek gyuenl tukarul zukarel tukam tukarm tukarerim zukarum guenm zukan zukarn zukarerin gunn
倩4qian6 sin9 seie sene chong shinh thienh turaturah utsukuh utukusiih cheonj zeij zenj zuratsuraj chunj utukul zuraturam
倪5ni9 ngaia geb ghoib goib ngeib nyc gaid geid kiwad yef aih ngheh giwai
倬3zhuo8 akirakae chokue ookiie takaie takue cheukg takg takag okiih cheoki tyokui xaci ohkiij dakaij dakuj jokuj tseukj tseokl dakal zyokun
倭3wa7 ic shitagauc woc yamatoc waee waie oaig sitagaug jitagauh zitagaul
倶3jua kua tomonia kuic domonie gue
债3zhaia chaic karic saic tsaid chaee jaif traig garih zaih
倾3qingb katamukue keie kinge gyongg katamukeg kyongh katamuh katamukh katamukih khuynhh kutsugaeh kutugaesuh gatamukui geii gyeongi gyungj gatamukek kutugael kutugaesil gatamum gatamukm gatamukim gutsugaem gutugaesum gutugaeq gutugaesiq
偃3yan9 enha ene fuserue yasumue fuseg ong ying fusuh iini fusi fuserii huserui yasui yasumii buseruj eonj husek unk husul busel husm huserim busum busn buserin
假4kari5 jiae kae kee fang gag karinig karirug kahh garij gej kark karirik gahk garinil garirul garo garirio
偏4pian8 pyan9 hend hitoenid katayorud pinf pyonf katayoh katayorih thienh beni bitoenii gatayorui pyeoni pyunj gatayom gatayorim
停5ting8 thina thenga tenga thinga tine chouh jouh teih todomaruh jongj choj joj chongk dinhk todok todomak todomarik tyouk zyouk chohl johl deil dodomarul jeongl jungm tyon zyon tyohp zyohp dodop dodomap dodomarip
健8jian4 ken7 takec chiend takerud gind kine gihng kiani takeshii shitatakak sukoyakak gonm takesim daken dakeshin genn konn kieno sitatakao geonp jitatakap zukoyakap gunq dakesir zitatakas
偰3solb seolc seuld sulld kiyoid sechid setsud xied kiyof sitf shith setih setuh giyoii zechii zetsui sulj giyok zetim zetum
偲4cai7 si8 saie shie shinobie shinobue seei shinoi sinobii sinobui jij jinobij jinobuj zaij sej szel sinom jinon zin zinobin zinobun sheen shep shzeq zinoq
偶3id9 goue guue oue taguie tamatamae ngaug tagug ug goh guh ngowh gohi guhi daguij damatamaj wooj auj owk dagul
偿3changc seunge shoue tsugunaie tsugunaue seongf sangg tsugunag shoh sheungh syoui tugunaii tugunaui sheongi shohi jouj zugunaij zugunauj tugunak syok zugunal jom syohm zyoun john zyop zyohr
傅4fu7 foo9 phooa kashizukuf morif tsukuf buh pui huj kashizuj kashizukij kasizukuj phoj tsuj tsukij tukuj book gashizukuk zukuk kasizum kasizukim tum tukim gashizun gashizukin gasizukun zun zukin gasizur gasizukir
傍3bangd boud houd katawarad soud pongf bog hog sog bongh pangh bohh hohh sohh gatawarai zoui zol zohm
傓3sen7 sakanb shanb sind shine zakanf zenf
傥3tang7 aruiwae moshie sugurerue tonge toue dangg sugureg suguruh toh mosii sugui suguri sugurerii tohj douj zugureruj zugurel dom zugurum zugun zugurn zugurerin doho
储3chu8 chog chyug moukerug soeg takuwaerug joi moukei takuwaei mokerui moukui takuwaui chuej moukj moukerij takuwaj takuwaerij tyoj tsyuk mohkeruk dakuwaerul jeol mokel zoel mokul tsul jul mohkem mokm mokerim dakuwaen tsuen mohkun dakuwaun mohko mohkerio dakuwao dakuwaerio zyoo
催3cuie moyooshie moyoosue saie unagasue choeg chuig moyoshih moyosuh tsuih moyooh moyoosih thoih unagah unagasih moyohshii moyohsui cheoej zaij chuek moyok moyosik moyohm moyohsim
傲3ao8 anadorud goud ogorud ngof of gog ngouh anadoh anadorih ngaoh ogoh ogorih gohi eoi uj ouk
僊3xian7 senc senninc yamabitoc sine sone shing seonh zenh zenninh suni
働4dou9 doa doha dongd hatarakid hatarakud tungf toongg hatarag batarakii batarakui dungi doongj bataral
像6zou8 zo8 zoh8 olc suec shoe shohe syoe syohe katachii katadorui shoui xiangi cheungk sangk cheongl katadol katadoril katatil syoul tuongl gatachin gatadorun joun tseungn tseongo jop jeungp gatadoq gatadoriq gatatiq zyouq jeongr johr zyot zyohv
僖3ki7 xic yorokobuc heie huie heef yorokog yorokobig gih hooih hih hayi
僚4ryo8 ryoh8 ryoua rjod liaof tomof tsukasaf liuh lyoh yoh lewi lieui tukasai domoj lyeoj yeoj zukasaj lyuk yuk
僧3sungb bouzud sengd soud seungd changf bozug sog chungg bouzih tangh bohzuh sohh soongi zoui tsangi tsungj bozij zol jangl bohzil jungm zohm
僻3heid hekid hid higamud pid byokf pikf pickh pyokh higah higamih beii bekii bii bigamui byeoki byukj bigam bigamim
儇3xuan8 agimukue kashikoie kene matohue toie hyong hyueng kashikog hueni agimui agimukii kasikoii matohii doij gashikoij genj hyeonj hunj hyunk kasikok gashikol gasikoin gasikop
儌3joux9 itsuwarue jiaoe keue motomerue ukagaue yukue kiuh motomeh motomuh kewi itsuwai itsuwarii ituwarui motoi motomi motomerii yui yukii geuj giuj gewl ituwam ituwarim
儒7ru6 ju8 joua irouxc ourgeoc yue nhof ug jig lug yig shitagauh uruosuh yawarakah sitagauk uruok uruosik zyuk jitagaum yoom yuem iyun iup zitagaup iueq
儜3ning9 nengc dauc nayamuc nyauc yowaic nyongf yowaf nayag nayamig nyeongh nyungi
儿ako6 ji8 l9 r9 erb llec nif gof rrf nijif dzih lovah hh lei liaj hitol jinl kail ninl ninnyoul gein inn ngain ninnyoo aip zinp ap yep yip ninnyohq bitoq gaiq yeer zir yzeu iiv
兀4wu6 ashikirug gotsug hagerug kotsug takaig hagei ngati oli takai haguj ngutj ashikj ashikij ashikirij asikiruj gotuj hagj hagerij kotuj ngotj bagerul dakail eoll atl ull utm bagen dakan asikn asikin asikirin bagun bago bagerio
允6yun6 makotoa masaa tadab yoshid yosid ing joug yurusug wani joj wunk yuruk yurusik zyouk johl yoonl zyon zyoho
元dmoto3 yuan5 genc wond yuenf unh hajimeh mitoi iunj juanj gano koubeo hazimeq kober bajimer nguyens kohbet goubet weont yunt wunu iyuenv bazimev gobew
兄3br9 anid ed keid kyoud xiongd hingf hyongf kyog huynhh kyohh geii gyoui hyeongi hyungj gyol gyohm
充4micu8 mitsu9 mitsuruf ateruh chongh juuh michiruh mitasuh shuuh mituj mituruj atej chungj atuk juk shuk choongk atl ateril michl michil michiril mital mitasil mitirul sungl syuul zyuul juhl shuhl tsungm tsoongn syun zyun mitio mitirio syuhp zyuhp
兆7zhao8 jaw9 jaua chaoa jhaoa joob diaoc siuc choui joui kizashii kizasui uranaii jol uranal chol sewm kizam kizasim trieum tyoum zyoum chohn john gizashin gizasun jeon shiun juo shewp tyop zyop tyohr zyohr gizar gizasir
先8sen8 sakia ssena mazub matsuc matuc xiand mase tschene shchene stschene schtsche maduf song seong schenh sianh chtchenh shenh szczenh sakinjiruj sinl shinm mazin sakinjn sakinjin sakinjirin sakinzirun tienn zakio zakinjiruo zeno sunp sakinziq sakinziriq zakinjr zakinjir zakinjirir zakinzirur zakinziv zakinziriv
光bmitsu6 guang7 ko8 mitua koub kohb micud kwangg hikag serg kongi terui gwangj gwongj guongk hikarin hikarun kuann kuangn kwongq bikarir bikarur derur gor quangs gout
克rk4 c7 ck9 kea xc che kerg g queg ckerh ckeh kom kovam kkem qn coo kip cup kap cap cherq irkq rkq ksq katsur akr kkr cquer gs cqs akers cquess ght quest ekt eckt lect cret quetu kkeru eu su ceku khu akeu ikaeu acku
免3bend mend miand yurusud manukaref minf myonf manukaruf manukag manukarg mieng yurug yurusig myeonh myuni
兑4dui9 tuia dueyb deuib dueib dae eie taie yorokobue doaih yorokoh yorokobih taei daii
兔3uz9 toa tua usagia toue thoe dof teof
党4dang4 murad nakamad toud tongf tog dongh tangh tohh doui dol dohm
兜3kabuto7 douc touc due taue tof towg tug daug tohh dooh gabutoh dowj dok dohm
入7iri3 ib inod nyuud nyue hairuj iruj juj juuj ruj ipl yapl yupm ham haim hairim nhapm zyum zyuum juhn nyuhn bairun iapn iupp zyuhr bar bair bairir
全8quan5 jeona zena matab chuanb akirad masad cchuand csuand chueni mattaik mattakuk senk chyuenm jonm mattam mattosurum chonn mattakin mattoun mattousun toann chunp junp tsyuenq mattoq mattosuq mattosuriq tsuenr mattohs mattohsus tsunt
兪3yu7 shikaria ub sikarie jikarif yoof yuef iyug iui zikarij iuej
八cya3 hachi8 hab hatib yatsub yatud hatf hatsuf path hacih haki hi bai hatuj augl avql yatabin palp bachiq batr yatr yatsir batsus batiu batuw
公8gong7 kimi8 kugea tadashib kud akirad isaod tomod mid tadasie hirog koui ooyakei kungk kok oyakek kongl koongl congl kohm ohyakem geongm gimim goum gungm goongo gop gohr
六8roku5 mu8 mutsu9 mutua liub lud luhd lakj larkj mutabik rikuk lukm lyukm yukm looko luco muto mutsio lyookp yookp
兰lran4 lan4 landc lamd llang ramg lai rai raini randi reni elandk lenl langl llandm lem rinm lineo laino runo rlaneo raneo rono linp leinp lonp landovaq rq nq inq randeq chlanq randtq ilaq lannq req rannq rangq lemq laineq lundq alonq rymq lymq raineq llaneq llarq raamq rlardq hylaneq launq lentq raandq rentzq llainr hrenr raar zar uliner rrainr
共4gong8 suma domoe kyoue tomoe tomonie kungg kyog kongh koongh congh kyohi domonii geongi gyoui gungj goongk gyol gyohn
关aseki2 kan9 zeki9 kwane sef nosekig kanakoh guanj kakawarul kannukil kenl wanl gwanm kakawap kakawarip quanp gakawaruq ganq gannukiq genq gakawat gakawarit
兴9xing8 chen9 koa hinga hengb okib rchenc hungc koud kohe hine singe shingf heungg kyoum okirum okorum okosum kyop okq okiriq okoq okoriq okosiq kyohq gour gyour hoongr got gyot gohv gyohv
兵7hei6 hyo8 byob bingc hyouc bec peid byouf bf ikusai tsuwamonoi byongk pingk beil pyongl binhl tuwamonol hyohm byeongm zuwamonom byungn byohr
其6qi5 ki9 oukiec rtgiec cec zic keid gig sonog soreg keej jij zonok zorek kaym
具7gu5 tomo7 ju9 sume goof khog khoog kui sonaei sonaerui tsubusanii kuik sonauk guil cul sonal sonaeril tubusanil zonaem zonaerum zubusanim zonaup zonaq zonaeriq
典6dian6 nori7 the9 deanc dyanc sakang teng joni tini chonk dink dienk tsukasadok denl jeonl zakanl junm tukasadon zukasadop
兹jz2 zic dsc tzc sd zee szh di sei tsi ezk dzk desl zzm tzim ism dzim sin zieo eo cio etzp zyp zzip ndsp zeep dizp thp ertsp tssp ztesp dzep tzaep cop ytesp hurtsip zenp zzyp zzup czep zyszp hoadesp rzyp ezeep urzip ezep dep izip q esq dhq tzovaq useq dsovar zjas sjas zyas zias jiv masuv
养5yang6 gai8 kaia yashinaif yashinauf yeungf youf yeongh yashinah yoi ieungi duongj yasinaij yasinauj ieongj yohk yasinal
兼8kane5 ken6 kasac yasuc ganed kand kemf jianf gimg chienh giamh giengh kaneruj kanetej gyomm kimm kanum genn kyomn kanerin kiemn ganeruo ganeteo gyeomo gyump ganur gans ganeris
兽3shoub juud kedamonod kemonod saud sowf suf jug shaug thuh zyuuh showi juhi gedamonoi gemonoi sooi zyuk zyuhl
内mne2 uchib utid naf naif nneh neih neti chij neyk ucik noutil nouchil til el nnetl nyl rnel inem nerm nm n neln neen neho utsuo nayo nip onep neap top naep rap utuq nueq aneq necq noiq daiq nyjr nersr gnecr unar senairr nolr notr ujir wnayr privr nenar inetr nners is nstt nshit uct ciu tohu touu znu
冈eoka1 gona gund gange gang gg kai galk gumpk kangk guntm gontsn kongn koun gaokap gongp koq kohs gous gov
冉4ran6 zam9 nend yowaid zend yimf yomf yowaf iimg nhiemh yeomi yumj
册3cec fumic sakuc satsuc chaeke chake tsakg humig sachg satug bumih zakuh zatsuh zatul
再4zai8 zey9 futatabid sad said choif jaef chaeh choyh hutatabih taih butatabii zai tsoii tsoyk joil joym
冏3jiongb gwingc akirakad keid kyoud genge jeonge jiunge gyongf kwingf kyog kyongh kyohh geii gyeongi gyoui gyungj gyol gyohm
冒3mao7 boue okasue ooue bokug kouburug mog moug boh ouh okai okasii bohj ohuj koburuj meoj koubuk kouburik muk kohburul mohl gouburul kobun koburin goburuo kohbuo kohburio goubup gouburip gohburuq gobus goburis gohbut gohburit
冕4mian6 benc kanmuric menc mine myone mieng ganmurih myeonh myuni
冗3jouc mudac rongc yonge yunge jof yoongf nhungg zyoug johg yeongh iungh ioongi zyoi zyohk
写3shad utsushid utsusud xied sef sehg syag utsug utsusig utusig utusug sah jah sheh tai shehj utuk zyal
军4jun5 gun9 ikusae kune kwane tsuwamonoe kwung gwanh quani tuwamonoi gwunj goonj zuwamonoj
农anon3 nong9 nunb nunge nuf onef anundf nenf nonerf nog doul kusagirul noul tagayasul noongm doo kusago kusagio kusagirio tagayao tagayasio dohp nohp dagayasuq gusagiruq neongq dagayat dagayasit gusagt gusagit gusagirit
冠6guan4 gun9 konc koanc kuanf koonf kwunf kang kanmurig gwani kuni kwank quank ganl ganmuril goonn
冢dzuka5 tsuka6 tuka7 duka8 cukai dukasuj dukij zukij ukak dukaak chouo chuo okao yashiroo zhongo chongq chungq chor choongs tyous tyus yasiros choht cheongt jout jut tsungt tsoongv tyov
冥3kuraib meib mingb kurad myongd minhe guraig myeongg myungh gurai
冬6dong6 fuyu7 ddone9 tob tungc huyuc toug tongj toongj fuyij tohk buyuk deongk douk dungl doongm huyin don buyio dohp
冯8von4 fonb fengc vonnd foone bone vanae fene hyoue hyoe fungk fuuk tanomuk yoruk foongl pingl pungm fun huun tanon tanomin yon yorin fuho hyoho buup byoup danomup poongp huq bur byor huhs danos danomis buht byoht
冰5bing5 pinga bangb bngd hif hyouf koorif hyoi korii hyohj kohrij bik byouk goorik byom gorim byoho gohrio
冲6oki4 chong9 ubuc chuuh wakuh chungj shouj tsukuj chuk choongl tyuul wal wakil chuhm juum shom tsungm khemn syoun trongn tsun tsukin tukun tsoongo tyuo shoho jouo zukuo jup tyuhp syoq zyuuq juhr tur tukir jor syohr zus zukis zyous joht zyut zyuhu zyov
决3juef kechif ketsuf kimeruf sakuf kimaruh kimeh kyueth kimui kueti ketii ketui kii kimi kimerii sai sakii gyolj gechik getsuk gimeruk zakuk kutk kyolk kimal kimaril quyetl gimarum gimem gyeolm gimum gyuln getin getun gin gimn gimerin zan zakin gimap gimarip
冴3saya9 gof hieruf huf kooruf saeruf hieh saeh wuh hiui korui saui wooj hij hierij kooj koorij saj saerij kohruk bieruk gooruk zaeruk kom korim biem zaem biun gorun zaun kohn kohrin bio bierio gooo goorio zao zaerio gohruo goriq gohs gohris
况3iwanyac kuangc kyouc omomukic fonge kyoe huongf hwangg kyohg gyoug gyoj gyohl
冶4ye7 ya7 irub yehf daf irif ieg iehi
冷3lem9 hieruf lengf reif sameruf tsumetaif hieh laengh langh naengh sameh tsumetah hiui samui hij hierij lanhj saj samj samerij tumetaij bieruk zameruk zumetaik tumetal biem zamem zumetam biun zamun bio bierio zao zamo zamerio
冻3dongd kogoeruf kooruf touf tungf toongg kogoeh kogoui korui toi dungi tongi kogoj kogoerij kooj koorij doongj kohruj tohj deongk douk gogoeruk gooruk kol koril gogoem kogohm dom gogoum gorum kohn kohrin gogon gogoerin goon goorin doho gohruo goq goriq gogohr gohs gohris
冼4xian9 sina sianb samuid shoud samuf shog shing syouh shohh joui zamuii syoj zamuk jok syohl zyoul johm zyoo zyohq
冽3tadashia tadasia liee reie retsue samuie tsumetaie litg lyolg samug tsumetag reti retui tumetaii lyeolj zamuij zumetaij lyulk tumetak zamul zumetal
净3kyo8 jinge chingg joug kyoig seig shoug soug torog tsingh jongi joj shoj soj chongj syouj zyouj johk shohk sohk dorol gyoil jeongl zeil zoul jungl syom zyom gyon zon syoho zyoho zohp
凃3tu5 to9 toub
凄3qie samuie seie sugoie susamajiie chaig chog itamug saig samug sugog tsaii susamaziii cheoj zamuij zeij zugoij zusamajiij chuk itak itamik thek zail zamul zugol zusamaziin
准4zhun5 juna dzunf nazoraerug shung chuni hitoshiii mizumorii nazoraei norii setsui nazoraui tsunj chonj nazoraj nazoraerij syunj zyunj joonk chuanl hitol hitosiil setul bitoshiin zetsun bitoq bitosiiq zetuq
凉5ryou9 ryo9 suzua suzukab liangb ryohb leungb suzushiig lyangi makotonii usuii yangi leongj suzusiij usuk zuzushiil zuzul luongm zuzusiio
凋3choue diaoe shibomue jog ochibureg tiug choh ochiburuh tewi ochibui ochiburi otiburerui shiboi shibomii sibomui tyoui chohj jeoj jibomuj jouj diuj juk otiburek dewl otiburul tyol otibum otiburm otiburerim sibom sibomim tyohm jibon jibomin zibomun zyoun john zyoq ziboq zibomiq zyohr
凌6ling5 ryo9 ryoha ryouc rjof shinoguf sinoguj lungj noruj nungj jinoguk langk shinok shinogik loongl noongl nom norim zinogun sinoo sinogio jinop jinogip zinot zinogit
减3gend herasud herud jiand hef kamf kanf hug gamg herah herasih herih berasui berui giamj bek gank bul beral berasil beril
凑4minato6 atsumarue coue soue chaug jug soh chowi chui atsui atsumai atsumarii atumarui sohj jooj zouj tsauj tsowk atul atumal atumaril zom zohn
凛3rin8 line osorerue samuie susamajiie lamg lumg osoreg samug osoruh osoi osori osorerii susamaziii numi loomj zamuij zusamajiij nooml zamul zusamaziin
凝3gyoud korasud korud ningd ungf yingf gyog iingh koh korah korasih korih ngungh gyohh gorasui gorui woongi gom goram gorasim gorim
几4iku9 c9 jie kie tsukuee chikaig gweg keig kizashig keei kwei tukuei chikai gii zukuej ikik kizasik tikaik kayk gizashil jikail geim tikam jikan geen gizasip zikaip gayq zikar
凡bfan4 van8 efa9 ephab phane fag ephang etteg nang vig veg pag fing effah vah ffanh vanyj bonk hank oyosok subetek bomm pomo phamo banp beomp zubetep bumq
凤5feng4 phongb houb hoc fungf hongf fuui ootorii foongk bongk hohl boul ful otoril pongm huum phuongm fuhn ohtorin beongn buun boo bungo hup bohp buq huhq buhr
凧3tako9 zheng9 keib keed dakoe kie kayg
凪3nagi8 nagub zhib yaud yowe nae iaug iowh
凭4ping6 hyouf motareruf yoruf bingh motareh pangh tanomuh tsukuh hyoi motarui pungj bangj motaj motarj motarerij yoj yorij hyohk byouk tanol tanomil tsul tsukil tukul danomum zukum byon byohp tup tukip danoq danomiq zuq zukiq
凯ike5 ka8 kaib cab chec kayd keid kiee caie kye kaeg kelh queth kih cayh kehj kyej cej chetj keyj keek quel cl cquetl kheil quesl keal kerl canm ckaym uketm cquem zkien ko kiaho kuijo kajo ckaeo kryo kjelo kjaeo rkkaio ccheto krelo keogo acyo kayeo keto kiao lkieo qep qayq qaiq kaetq rquetr gais yoshis chaes hoit kachidokit
凰3huangc kouc ootoric ouc hwange wonge kof of otorif kohh ohh ohtorih gouh gok gohm
凴3ping7 hyoub bingd pangd hyoe punge hyohf byoug byoi byohk
凶3kyoud waruid xiongd hungf hyungf osoreruf waruf kyof hoongg osoreh kyohh gyouh hyoongh osoruh osoi osori osorerii gyok gyohm
凸3deruc totsuc tuc chole dee tate duf tutg derig totug cheolh dotsuh dath chuli dutj dotul
凹3aoc kubomic kubomuc ouc aue yoe of kubog wag ohh gubomih gubomuh yeoh yui gubol
出cde4 ide5 izub ie taf shutsug syutuh syutsuh teh shutuh tukuj tsukuj iduj chun dasun derun suin chulp chutp komap kugirip setsup duq tsutr dar dasir derir xuatr chools jutsus zuis setut gomau gugiriu zetsuu zyutuw
击3x9 jic gekie kekie kike utsue kickf gyokg gikg kyokh uth utsih utuh gicki gyeoki gyukj
函4han6 hakod irerud kand hamf iref irug homg irg irerig bakoi gani
刀5dao7 tou9 toa ugia katanad aperd perd dof tohh deoi doui gatanai duj dohm
刁4diao9 tiu9 diua tiaoa choue teue jog choh tewh dieui tyoui chohi deuj jeoj jouj juk dewk tyok tyohm zyoum john zyop zyohr
刃3had jind kirud rend yaibad inf yanf yung kih kirih nhanh zinh bai girui iani iunj gil giril
分6bu5 bunb fenb fud hud she shae funh wakareruh wakaruh wakeruh fanj wakarej wakej wakuk punl hunl phanl wakl wakal wakarl wakareril wakaril wakeril boonm
切hche4 ce5 czed girid tchee cief cherh chh tschei celi tcheli zczej csej kirik txek chik cil tjel tsm kim jeolm juln ccen tchern cutn dzoln chten tschern cemn tichen ustin chiarin cicen ucceln chiln iten zetsuo zetuo cp zp chetp kires kirus qies sais setsus chitu jolu cholw tsitw
刈3gaic karic karuc yic ngaie yee aif kaf garig garug gak
刊3kanc kezuruc kizamuc gane hone kezug kezurig kizag kizamig sang gezuruh gizamuh gezuk gezurik gizak gizamik
刎3munb moonc bunc func wenc kubihanee mane kubihanuf hung kubihang vang gubihanej gubihanuk gubihanl
刑4xing8 ying8 gyoue keie norie shiokie hyongg gyoh iingh hinhi siokii gyohi geij hyeongj jiokij hyungk ziokim
划3gee huae kae kamae sakue saosasue kakug wakg wakatsug huaii sai sakii saosai saosasii hoeki gaj gamaj zakuj zaosasuj vachk wakak wakatk wakatsik wakatuk gakul heoekl huekm zan zakin zaosan zaosasin
列hle3 re7 lleb liec riee rii rleti ljok glietk rejl gliem lm raim lheim ullim lechm etm hlam lhem rm ream n rjon rion ilen reio ljeo lyop ryep liop riejq reyq retsus tsuranerus litu lyolu tsuraneu yolu tsuranuu lietv retuv tsuranv tsuraneriv turaneruv
刘6lau9 hliua lieuc liic lewc liuzc liewd lioud laod lauvd korosuf liuf ryuuf ruh ryui lowj koroj korosij lyuk yuk ryuhk gorosuk lyoom yoom goroo gorosio
则6ze8 chak9 zreb chekc chetc tsec dzed ced tseke norif nottoruh sokuh sunawachih chuki chikj tsakk nottok nottorik sunawatik tack tsukl zokum zunawachim jakm juko zunawatip
刚7gang6 take7 gunb cond takad god goue gohe kangg takeshii tsuyoshii kongj kowaij tsuyoij gongl takesil tuyosil kowal tsuyol dakeshin zuyoshin tuyoin gowaio zuyoio tuyop dakesiq gowaq zuyoq zuyosiq
创4chuanga chongb cangd chhongd chuanqd hajimerug kizug soug tsongh changi hajimei hajimui soi hajij hajimj hajimerij hazimeruj kizij sangj sohk bajimeruk gizuk zouk hazimel hazimum bajimem hazin hazimn hazimerin bajimun zon bajio bajimo bajimerio bazimeruo gizio zohp bazimeq bazimur bazis bazims bazimeris
初5hatsu5 chu8 choob hajimeg shog sog uig choi chork hak hatk hatsik hatuk hazimek syok bajimel batsul cheol jol zol tsol tsorn bap batp batsip batup bazimep zyop
判3han7 banc panc wakeruc pune wakee wakuf poong phang wakg wakerig
利pli3 lli9 leyb lyc ric led llyf lief llg lh lliei glii ljj leej leak llem toshim lleyn ryn layn lijo reo liyo tosio riep elyp yp eq illq leiq leighr tor eyr rear llees lias las llets elis s liis kagat leitt leyovau rryu wleyu ru ariu llieru olyu dleyu eru sau elianu nelyu ilu laeu
别9be3 bie8 besc betsue bjef hepf pitf piatg butug butsug bechil wakarel wakarerul wakerul waken wakarun wakun bito betio betuo wako wakao wakaro wakarerio wakerio byolp pyolq bietq byeolr byuls
刮3scrc scrac guac katsuc kezuruc gwale kwate gwatg kwalg katug kezug kezurig gatsuh gezuruh gatul gezul gezuril
到3daob itarub toub dod tod itaf itarif tohg deog doug duh dohk
制3zhi8 osaerue seie chaig jeg osaeg tatsug tsukurug osauh chei tsaii osai osaerii zeij jaij tak tatk tatsik tatuk tsukuk tsukurik tukuruk datsul zukurul tukuo tukurio dap datp datsip datup zukup zukurip
刷3haked hakud satsud shuad surud chatf swaef tsath hah hakih loath satuh suh surih bakei bakui zatsui zurui bam bakim zatum zum zurim
券3kend quand tegatad warifud gwonf hyuenf hueng kwong warifig warihug xuang degatah genh gweonh hunh gwuni
刹38 kunid satsud sechid shad terad chalf chatf tsath chah satuh setih derai gunii zatsui zechii zatum zetim
刺3cif sasuf sekif shif soshiruf togef chih chokh jah chai cheei saj sasij sij soshj soshij soshirij sosiruj thichj cheokk dogek jik zasuk zekik zoshiruk chek chukl chzel sosim sosirim tsin zan zasin zin zoshn zoshin zoshirin zosirun tseeo tseq tszer zosir zosirir
刻3ked kizamid kizamud kokud tokid gakf hakf hukg kakg khacg kizag dokii gizamii gizamui gokui gizal
剂3jid chaif mazeruf seif soroeruf suif zaif tsaig jeh mazeh soroeh mazui soroui jaii chei mazj mazerij soroj soroerij tej zeik zoroeruk zuik zoroem sorohm zoroun zoron zoroerin zorohr
剃3sorub teib tib ched taid sof sorif deig zorug zoj zorij
削5mi9 zurib keb sab kezurib keduric kezurug sakug shoug xueg saki seuki shoi seokj kezuj syouj tuocj xiaoj shohk gezuruk jouk zakuk sheukl sheokm syom jon syoho gezuo gezurio zyouo johp zyor zyoht
前9mae3 sakia qiand zend ee mahee maie nomaee senj susumuj chinl jonl chonm tsinm susum susumim tienm jeonn zusumun juno zusur zusumir
剑5ken6 jian6 cambe cambre kimf tsurugif gimg gomh komi kiemj turugij genk geomk zurugik guml
剖3bouc poc pouc waruc bue faue bof fowg pug wag warig bohh booh
剥3boe hagerue hague hakue mukue hageg mokg mockh baoh hah hagh hagerih hagih muh mukih baki bageruj baguj bakuj pakj bock bagel bam bagm bagerim bagim
剧3jub gekid gyakud hageshiid kekd kekid cuaf gukf kukh hageh hagesiih kichh bageshiii gooki bagem bagesiim
剩3amarid amarud amatsusaed joud shengd ingf singf jof shingg amag amatusaeg zyoug johh zyoj zyohl
副5fuku8 huku8 zoea soub soc sohc fuf soef buh fooi pui phoi book bukuk zouk zom zoho
割3gee katsue sakue warerue warue halg kotg wareg goth cath katuh sah sakih wah warh warerih warih gatsui zakui gatum zam zakim
力9li6 ri9 riki9 lb chikarae tsutomue ie alf ref llif rekg leog leyh rrieh gori ori lipposj lipj liposzj poszj pposj erij rikimul ryokul tsutomerul likn lyokn tsutomen yokn lickp lucp rikimip tikarap tsutop tsutomp tsutomerip tutomerup jikaraq lyeokq yeokq zutomeruq lyukr tutomer yukr tutomus zutomes tutot tutomt tutomerit zutomut zikarau zutou zutomu zutomeriu
劝3kanc quanc hyuene kene susumerue hueng gwong susumeg ganh susumuh hunh kwoni khuyeni susui susumi susumerii genj gweonj zusumeruj gwunk zusumel zusumum zusun zusumn zusumerin
功5ko7 isa8 isao9 kunb kouc kohd gongf kungh goi kongj koongj congj geongk gouk gungk goongl goho
加kga2 gar8 kac cag jah ghah qaj gaal al gaarl rgal gial m han egaarn gayn juo gado jiao gep kuwaq ugajq giq gjaq graq ggahq ucuq encq ekahq nigiaq ugaarq jarq guar guer gus gahs pats ghafs ct cht ggart kuwaeruv kuwaetev kuwawaruv
务5mu7 wu9 mia eaua tsutomuf mog tsutomeg tsutomerug moui tutomui zutomuj tsutok tsutomk tsutomerik tutomek tutomeruk vuk mool zutomel zutomerul tuton tutomn tutomerin zutop zutomp zutomerip
劣3liec otoruc retsuc lyole lyuete yole luetg otog otorig retug lyeolh yeolh luth lyuli yuli
动3surugi9 dongc doue tunge ugokasue ugokie ugokue toongf doh dungh tongh ugoi ugokai ugokasii doongi dohi deongj
助6suke3 szuked joh shoh tasukeruh zhuh choj tasukej tasukuk zukek chork syol tasukl tasukeril trol zyol dasukerum jeom tsom jun tsorn dasukeo dasukup dasukp dasukerip jorq
努hnu2 nou9 anue noof nof uh nuri nouxj ulj rnulk niul anoul oul nuem inoum njum ium nnukm nnunm nouldm nnoudm tinum noin olo nyuo njoep nijup tsutomuq nudr dos tsutomerus yumes tutomuu tsutomeu zutomuv tsutov tsutomv tsutomeriv tutomeruv
劫3goue jiee koue kyoue obiyakasue gopg kipg gog kog kyog giph koph obiyakah obiyakasih gohi kohi kyohi geopi gyoui gupj gyol gyohn
劭3shao8 shouf tsutomeruf choh siuh soh tsutomeh shoi tsutomui sewi syouj tsutoj tsutomj tsutomerij tutomeruj shohj cheok jouk seok zutomeruk shiuk chul sul tutomel shewl syol tutomul zutomem tutom tutomm tutomerim jom zutomum syohn zuton zutomn zutomerin zyoun joho zyoq zyohs
励4li4 hagemasue hagemue reie laig hagei hagemai hagemasii hagemii lyoi yoi bagemasuj bagemuj lek lyeol yeol lyum yum bagen bageman bagemasin bagemin
劲3jinb keib kingd tsuyoid gingf jingf gyongg tsuyog geig kyongh cungh tuyoih gyeongi zuyoii gyungj tuyoj zuyok
劳glau4 rau6 lod roud lawe rowe laoe loue rawf leoh roj llj raoj luk lak aul rausl ram rautm islaum ruaultm oralm wroughm riaum llaum olaoum hlaom lioum raughm llaom roem elom draun itawarut negiraut tsukarerut nov tsukarev rohv tsukaruv
劾3gaie hee sabakue shirabegae tsutomerue haekg hatg tsutomeg tsutomuh huti hachi sabai sabakii sirabegai tsutoi tsutomi tsutomerii tutomerui jirabegaj zabakuj zutomeruj tutomek tutomul zutomel tutom tutomm tutomerim zutomum zaban zabakin zirabegan zuton zutomn zutomerin
势5se4 seid shid ikioif saif shaig ikioh zeih thei zej
勃6b2 ebe bog botsug hotsug niwakanig okorug bali puti palk pootk botk botuk hotuk okok okorik butl bootn
勅3chic chokuc chike imashimee imashimuf chickf imashig imashimg imasimerug tyokug jokuh tsikh imasimei tsicki imasimui imasij imasimj imasimerij zyokuk
勇7yong5 yu7 isa9 dungc yungc jue engg isamug isamashiii yuui yoongm isamam isamasiim isamim yuhm yeongn iungn ioongo
勉3tsutomu7 bene miane tsutomerue tutomug ming myong tsutomeg zutomuh mieni tsutoi tsutomi tsutomerii tutomerui myeonj zutomeruj myunk tutomek zutomel tutol tutoml tutomeril zuton zutomn zutomerin
勋7xun5 hun8 isa8 fanb schonc heone isaoe hoonf ghiung kung funi huank gunl
勒kle6 ler6 lle9 llerb lc red log rah roh rerh hlerh rui lii llui ellerj hlej laj luj rij loek roek leul rhal slerl lohl lorl ylorm ehlern leurn llorn llewn ilin leren irin hrero rreo ro oroo erp losp lesp iq rehq ulq llaq lertq reuxq neq reurq therq llareq ilheq chouq lieq lurq ilelq broughq larq ollarq llarq
勘3kan7 kangaeruc gamf hamf kangaef kangauf humg kamg kangag kangaerig khamg ganh gangaeruh gangaej gangauk gangal gangaeril
募3tsunoru7 boc moc muc moug tsunog tsunorig tunorug meoh zunoruh tunoj tunorij zunol zunoril
勤4qin8 lcin9 gonf kinf tsutomef tsutomeruf gunh kanh tsutomuh kuni cani tsutoi tsutomi tsutomerii tutomei tutomerui gink goonk zutomek zutomeruk tutomul tutom tutomm tutomerim zutomum zuton zutomn zutomerin
勺3shakuc shaoc cheuke jake chakf cheokf chuocg shag shakig syakug jakuh tseukh tseoki syaj syakij jeukk jak jakik zyakuk jeokl zyao zyakio
勾5gou6 go7 kagif kouf magaruf nozokuf guh ngauh koi kuj ngowj magaj magarij nozoj nozokij kohk gagik gook auk owm gohp
勿3botsud butsud mochid nakared nashid wud matf mulf muth botuh butuh motih nasih vath mooli
匀3yun8 hitoshiid ind sukunaid gyunf sukunaf wanf kyunh wunh hitoh hitosiih bitoshiii gyooni yooni zukunaii zukunak bitom bitosiim
匁3monmea wena munc yanc yund moonf ianf iung
匂7nio9 nioib kob kohb koud ud id oid gad wad kud niid tod tohd niouf xiongf toug hungh naeh hoongj niohk
包6bau6 bao9 houb bub tracb hoc tsutsumig tsutsumug paui poi paok tsutsuk tutumik tutumuk hohl boul peol zutsumil zutsumul pum tutuo boo zutsup zutumip zutumup bohp zutus
匈3uchon9 kyoue munee osorerue sawague xionge hungg hyungg osoreg kyoh osoruh hoongi osoi osori osorerii sawai sawagii kyohj gyouj hyoongj zawaguj gyom zawan zawagin gyoho
化3bakasue bakerue huae kae kawarue kee bakeg fag hwag bakuh fahi baki bakai bakasii bakerii hoai kawai kawarii gaj gawaruj gej gawan gawarin
北bkita2 hokud houd beid gitae hoe bakg bacg hohh beh kih bagi baeki pakj beeik haim nigerum baeo buko nigeo nigup paeq pukq nigq nigeriq bair bokur bookr
匙3jic sajic shic chie sie cheef sazif zif zajig cheg chzei tsij zazik tseel tsem tszeo
匝3meguruc souc zac chape soe tsapf meguf megurif tapf sohg zoug japh zoj zohl
匠4takumi8 shoa shoua shohb jiangf syoh cheungh jangh dakumii joi changi cheongi syoui jouj tseungk tseongl zyom jeungm syohn zyoun jeongo joho zyohs
匡7masa6 tada7 kuang8 quandc tadashic tadasid kyouj ouj sukuuj tadasuj gwangl hongl kyom om sukum dadashim kwangm khuonn kyohn ohn sukuhn dadasuo gyouo zukuuo dadasiq gyor zukur dadar gyohs zukuhs
匪3arazuc feic hakoc hic katamic bie feeg pig arazig phig bakoh gatamih fih fayj
匹4pi6 hikie hitsue taguie taguue patg pilg tagug puth hitui thati taguhi bikij bitsuj daguij daguuj dagul bitum daguhn
区4ou9 aua aoa kouf kuf quf kuih shikiruh wakeruh koi oi guj wakej kohj ohj gouk wakuk khul shikl shikil shikiril sikirul wakl wakeril goom jikirum gon goho siko sikio sikirio jikq jikiq jikiriq zikiruq zikt zikit zikirit
医3ic iyasuc kusushic yic uie yee yeeg iyag iyasig kususig gusushih wooih yi yzej iik gususil ieem ien izeo
匿3kakurerud kakusud nid tokud ikf kakuref nikf kakurug nickh kakuh kakurh kakurerih kakusih nach dokui gakurerui gakusui gakurek gakurul gakum gakurm gakurerim gakusim
十bso6 to7 jua tohb toud juue gae dece sape gf juhg sah kh tsujih zih kah chaph sahph ai dzui shij tooj sebk jitsun totabin zyup sipp dor zor supr thapr zitur zyuur dotabis dous shaps shupu zyuhv
千cchi4 sen6 ti8 qianc cie jf jih sei tiyoj chiyoj semj tschik chinp chonp torup zenq tsinq thienq cheonr chuns tos toris dorut zit
升7sheng5 masu8 singb noboruc engc shoud shod sungg seungh norii shingm mam masim nobom noborim syoum thangm syom shohm joun soongn jon syohq zyour zyor johr zyohv
午4wu5 go7 umac nge oe ngog eoh ui
卉3hui7 kib kusab hwed waid gif gusaf
半5han9 ban9 nakab cenb ikub nakarab nakabad punf pang poong nakabasuh buni boonj
华chua6 kab wardb wac vardc hwad joaqud verd wore hanaf faf ewarf ouardf uarf wahg warg hoag werg walg jui oari hardi roisi rtovaj rtj chuaj watj uardk ywork voll uardsl waltl uardasl oeardl waal hwahl whal hanayakap kep banas gas banayakau geu
协3xiea hipc kanauc kyouc hyope kyof hiepg kyohh ganauh gyouh hyeoph hyupi gyok gyohl
卑3beie hie hikuie iyashiie big hikug iyashimeg peig iyashimug peeh pih iyah iyashih iyashimh iyasiih iyasimeruh bikuij iyasimej payk iyasimuk bikul iyasil iyasiml iyasimeril been bayq
卒3niwakae owarue sotsue tsuinie zue chutg jolg cholh tsuth cuh owah owarih sotuh toth tuinih jeoli zotsui zuinii juti julj zotum
卓6taku6 stroa zhuob choac thoc jewc dold drold suguruf sugureruh cheukj sugurej takj dakuk zuguruk cheokl sugul sugurl sugureril tracl zugurerum tseukm tseokn zugureo zuguq zugurq zugureriq
单5tan7 shan8 dan9 sanb sinb hitoec chang bitoeh doni
卖3mai8 baia urua maec urie
南gnan2 namib minamib minac namd nad nenf nandg noi nanei nnenj nouk nink nohl nel minl mil namul minatol mianmil nighl miamil enhaml enantl nakal eneml anel konenl llann lamn nanso dano
博kbo1 hiroc bore beauf berg boni bj bohj botk bowl baultl baul bbotl boel bem bam vom bautm beum bbon mbon hakuo baughp bergp baudp borep boeufp buop bberp birp inburp aulp ibaultp enbaup mberp rbaughp bup ebq burq mpoq hioroq barr hiroshiu bakuw hiroiw hiromeruw
卜9b2 bhf uraf perf ebf bog ph boneh bokuk buk uranaik uranauk bokm daikonm fukum hokum pakm uranam bakn pokn bocn beoko bukp hukup bukur
占5sen9 sem9 zhana jima jif cimf shimeruh uranaih uranauh chimj chinj jomj miruj shimej ukagauj uranaj shimuk choml tsiml chieml shil shiml shimeril simerul jeomm jimerum zenm jumn min mirin simen tinn simuo jimeo jino sip simp simerip jimup jimeriq zimeruq zimes zins zimut zit zimt zimerit
卡pka3 ca4 cara karf ccai kkak ckak cul chal kham culm qam kovan kaho ckarp cutq gaq kaaq cumr kir kyr casr kur ceas ckis ckt calu au kaiu kalu cu ikau icau cahu qaru canu cquau caou cuau garetu tau
卢hlu2 loua glub loog lucg llug log luuh ruj lewk rol lyul lil lm lugn llouxn loen louwn illoun llon luukn hruo nop nohp rohp kuroit ryot subitsut kurov
卦3guac kac kec urakatac gwaee kwae kwaef kwahf quaig gah geh gwah gwahi
卧5wo7 ga8 ngoac god ugd fusuf ngof ngorg wah oh fui fusii husui orj busuj hum husim bun busin
卫9e2 weia eia mamorud waid vef weyg vidh mamorij wil mamon
卬3ang8 gaue kyaue nasue nozomue takaburue ngongg ongh nai nasii ngangi nozoi nozomii takabui takaburii dakaburuj gyauj dakabum dakaburim
卯4mao6 u8 bouc maue myoe bof bohg myeoh myui
印5in5 yin9 yana shirushie ihng inng ling yunh anh sirusih jirushii iani iunk zirusim
危3abunaid ayabumud ayauid kid weid abunaf ayauf ngaif wif aig ayabuh ayabumih nguyh gii
即3jie moshie shokue sokue sunawachie tsukue chikg jukg chicki chuki mosii sunawatii syokui tsui tsukii tuci tukui jokuj jookj zokuj zukuj zunawachij tsikj tsickl tum tukim jikm zun zukin zunawatin zyokun jicko
却3kaettee kyakue quee shirizokue gakg keukg shirizokeg kakh keokh shirizoh shirizokh shirizokih sirizokuh gaettei gyakui jirizokui khuocj sirizokej jirizokek sirizol sirizokl sirizokil jirizom jirizokm jirizokim zirizokum zirizokeo zirizoq zirizokq zirizokiq
卵3konb luanb ranb tamagob land lund nand damagog gong
卷8maki1 juani kani keni makui gwonk kyuenk kuenl kwonl mal quyenl gann genn gweonn kunn cuono gwuno gyueno guenq gunr
卸3oroshic orosuc shac xiec sae see sehg orog orosig syag jah sheh shehi zyal
卿4qing6 keid kimid kyoud gyongf hingf kyog kyongh khanhh kyohi geii gimii gyeongi gyoui gyungj gyol gyohn
厂3changc gakec kanc chonge shoue umayae tsongf ang ganh shoh syoui xuongi shohi jouj syok jom syohm zyoun john zyop zyohr
厄de7 o7 u8 eua ghab erc eare elg urg euxg herg eurg hag eah iai ahi ij oiej heuj hewj ohj hohaj ahuj orj welj irk ak aul akuo gao kurushimuo wazawaio yakuo aekq akq wazawaq ukr achr kurushir kurushimir kurusimur gurushimut kurusiv kurusimiv
厅3lfa tingc choue iee teie tenge yakushoe chongg choh tyouh yakusyoh chohi cheongj deij jouj chungk tyok jol tyohm zyoum john zyop zyohr
历ble3 lek6 lesc lid leksf lech ljakk ljak lakk liakk ljaksk koyomim likm osamerum rekim ryakum licko lyoko osameo yoko osamup lichq osaq osamq osameriq goyomir lyeokr yeokr lyuks yuks
厉4lia laia leb laihb leib reie kosuruh raih rechih retsuh toh toguh lyoj kok kosuk kosurik retik retuk togik dol dogul gosurul lyeol lyum dogip gop gosup gosurip
压3atsud osaerud yad atf enf osaef ouf osauf atug osag osaerig aph chongh oh tsongi ohj jongk
厌3yanc akirue ene itoue oue youe yimg yomg itoh oh yoh iimi aki akii akirii uomi itohj ohj yohj yeomj yumk
厐3pang7 ponga longc pchangd leonge lungf
厘3lie misee rine tene kig leig osamerug raig rig xig leeh heii osamei deni osamui heej osaj osamj osamerij layk gik hik haym
厚4atsu6 atsushid atsuie houe koue atug atusig haug hug koh howi atuii kohj gouj hooj gom goho
原hhara2 bara7 wara9 barud rah genj yuanj aral nol varam juanm iyalm hawan muran wabarao noharap hiraq motos tazunerus tazuneu wonu yuenu tazunuv nguyenw tazunw tazuneriw
厨3chud chuud kuriyad zud chyuf kuryaf tyuug juh chuhh guriyah juuh chueh tsyuj tyuj guryaj jooj tsuk tyuhl zyuul tsuem juhm zyuo zyuhp
厩3jiub kyuub umayab kaud kyue kowe kyuhf gyuug gaug gowh gyuj gyuhk
去3koc kyoc quc saruc goe huie khug sag sarig geoh gyoh zaruh gui zal zaril
县4xian6 gata7 agatag kakarug kakerug keng yueng hyoni kakei kakuj yunj huyenk kakk kakak kakarik kakerik xuank iyuenl gakarul gakerul genl hyeonl iuenm hyunm gaken iunn gakuo gakp gakap gakarip gakerip
参3sabu9 canf mairuf majiwaruf mitsuf sanf shinf chamh ninjinh shenh tsamj cenj maj maij mairij majiwaj majiwarij maziwaruj mij mitj mitsij mituj sinj samj jink zank suml ninzinl thaml shamm maziwan maziwarin shumo zino
又7mata4 you7 hisab yowb yuug ui yaui yuj laik yuhk wool iaul iowm
叉3chac matac sac saic shac chahf syag jah zah zaih tsah tsahi zyak
及6oyo7 ge8 jia chia oib kyuug oyobig oyobosug oyobug gupi kapi kyuj kupj capk oyobok oyobosik kyuhk goopl gyuul gyuo gyuhp
友atomo3 yu9 iuc yaud yuud iaod huue youf jauf juh jouj yewj un domoo yowo yuhp woop iauq iowr
双5shuang7 seonga sheunga sanga shwanga zhange futatsuh narabuh souh taguih futaj seungj ssangj taguj sok futatl futatsil hutatul naral narabil songl sohl butatsum daguim zoum hutan sheongn butao daguo hutato hutatsio zop butatp butatsip butatup zohq
反5tan4 dana fanh hanh honh kaeruh kaesuh soruh banj kaej kauk pank kal kaeril kaesil phanl sol soril bonm gaerum gaesum zorum gaeo gauo gap gaerip gaesip zop zorip
发3va9 fahe fate fatte huate fag abakui hanatsui hatsui hochii hotsui kamii okorui tsukawasui balk pall abam abakim hanam hanatm hanatsim hanatum hatum hotim hotum okom okorim phatm tsukawam tsukawasim tukawasum banatsun batsun bochin botsun gamin zukawasun tukawap tukawasip banaq banatq banatsiq banatuq batuq botiq botuq zukawaq zukawasiq
叔5shu3 sukd sooke ojie shukue ozih syukuh thuch jukuj shukj shookk zyukum
取4tori5 toru9 qud shud chuif chwif tsuih syuh thuh toh dorui jui dom dorim zyum
受4shou6 uke9 juf shuuf ukeruf sauh suh shui ukui sowi syuuj thuj ukj ukerij zyuj shuhj juuk sook shauk showl syul syuhn zyuun juho zyuhs
变3biand hend kaerud kawarud kaef pinf kaug binh kah kaerih kawah kawarih byonh beni gaerui gawarui pyonj bienj byeonk gaek gaul byunl gam gaerim gawam gawarim
叙5su7 sura sya xua jog noberug tsuideg tsuiderug chuii nobei soi nobuj tsuiduj tsuik nobk noberik tsuidk tsuiderik tuidek tuideruk zyok seol zuidel zuiderul juil tum tuidun tuido tuiderio zuiduo zuidp zuiderip
叚4xia6 gee jiae kae karirue kasue kee kahi kari karii karirii kasii gaj gariruj gasuj gahk garn garin garirin gasin
叛3banc hanc panc somukuc pune poonf somuf somukif zomukug bunh booni zomuk zomukik
叟3aucer9 okinad shuud soud sauf suf shug sog sowh syuuh shuhi sohi juui sooi zoui shaui showk syuk jul zol syuhl zyuum juhm zohm zyuo zyuhq
叠3choue diee tatamie tatamue joug kasanerug tipg choh dipi diepi tatai tyoui chopi kasanei chohi datamij datamuj joj kasanuj kasank kasanerik zyouk johk tyok cheopl gasanerul chupm tyohm datan zyon gasanen gasanuo zyoho gasanp gasanerip
叡4rui7 akiraa akirakab eib yed yuid iuie
口eguchi4 guti6 kuchi8 gucia kutia kuh kucii qucij uchil util nokucil gutschim koun gup haup koq howr khaur kohs goos gous gov
古jgu4 ko6 furua gouc huruc good god coe cuh kuk chol koul courtm koom gurm ghum gousm gustn guun gulo up gourp colip guip gulap khooq gueq huq quq burmq avendraq onghuq kohq kulars gs gis vqus furuit inishiet
句4gou5 jue koue kue gug gwig kuig kog guih kwih cauh kohi gooi gol gohn
叩3koa keob koud tatakid tatakud gof kauf kowg khaug tatag kohh datakii datakui geoi goui gui datal gohm
只5ji7 yaa shia sib tadaf zhif chih hitotsuh sekih cheej chekj chokj dadak chek tsekl chiecl hitol hitotl hitotsil hitotul chzem bitotsum cheokm zekim jekm tsin chukn zio tseeo bitoq bitotq bitotsiq bitotuq tseq tszer jeeu jew
叫3jiaod kyoud sakebud gyuf kiuf kyof kewg kyug khieug sakeg sakebig kyohh gyooi gyoui zakebui giui gewj gyok zakel zakebil gyohm
召3mesud shoud zhaod chiuf sof shog chewg meh mesih shaoh syouh shohh joui seoi tsiui suj tsewj syoj jok jiul syohl zyoul jewm johm zyoo zyohq
叮3tic tinc dinge nengoroe sasue tanomue teie jongg tingg chongh dinhh sah sasih tanoh tanomih danomuj deij jeongj zasuj jungk danom danomim zam zasim
可aka7 co7 ko8 kd hod quee f kef keeg chag coleg cheg ncriefg rgog ccog cag coog vkog rcog rkog khog khai bakarik beshik kokuk yoik hak gam horo besio gokup
台5dai7 yi9 utenaa taib tab toib if yorokobuf taeh tsukueh toyj thaij yorokoj yorokobij daej tukuel zukuem
叱3chid shichid shikarud shitsud chikg jilg chickh chilh shikah shikarih sikaruh sitih situh suth jichii jikarui jitsui tsiki tsickk sikal sikaril jikam jikarim zikarum zitim zitum zikaq zikariq
史ds3 shi6 sia fumic shg jig humig szei hiroshii ssi suj saj fubiton sakann bumiq seer hubitor bubitos zakans ses ziu
右75 u9 migia youa mid suked yuud yue tasukerui tasukek yauk tasukul yowm huum tasukm tasukerim yuhm dasukerun woon iaun iowo dasukep dasukuq dasukr dasukerir
叶dye6 je7 e7 bab ieb had etg yoh iph i xiei yehj kanoj waj yaj gayevj llej diepj iapk iekk vak youk jol kanao kanaeo kanaup kyoup hyopr shour yipr kyos ganat ganaet iipt sopu yopu kyohu ganauu gyouu hyeopu shou hyupv syouv shohw yohw
号3goud haod sakebud yobinad hof kouf gog houg hieug sakeg sakebig gohh heoi koi zakebui huj kohj zakel zakebil
司cji4 shi6 si8 sb dzsid saf zif tsukasah usi szei tukasai szi syi sihi dij stem zukasaq seeq tiq tsukasadoq ser tukasadou zukasadov sheew
叹3iua tana nagekic nagekuc hanf nagef thanf dang
吃3chid domorud kitsud hekf hulf kekif kuuf nomuf domoh domorih khath kituh kkikh gitsui hooli kui khitj noj nomij kuhk gekik guuk gitum gun guhp
各9co4 ko6 kagac kakud grf gerf kuf ccottef couf rgejef aqovi rgejevoi rgeyei rgeei gei onoonoi gakk kokk ononol kakm kockm cacm onohnon gakun gokn gockp
合6ai7 go9 i9 goha goud d good aui awaserui gatsui hei katsui awasek gek hapk kouk kuguridok awasul hupl awasl awaseril gatul hopl katul kapm kon kupn koho guguridop gapp gupq
吉lgi4 guia yoshib geb jib yosie giee kichie geeg jg ghig ggig gyh cii kitii josij kik jeek rgik yk zil dgel rgym gean ghn gilln in gn rgitn tin geln ghen tjio ggieo djio gheep gilp gejp chip jep dschip guyp gijp yip kitsuq hiq ngeq ghieq gierq cciq cq jieq motoq regardq gaiq kikq vq diq ggyq jeanq
吊3chouf diaof tsurif tsuruf tsurusuf jokh tekih tiuh tomurauh choi chokj tewj tsuj tsurusij turij turuj turusuj tyouj joj chohj jeokk jouk zurik zuruk zurusuk diuk dieul jukl dewl tyom dekim domuraum jeom tum turusim jun tyohn zuo zurusio zyouo joho zyoq zyohs
吋3cund inchid sund toud chonf chyuenf tog chueng intig yingg tohh cheoni doui zuni chuni tsyuenj dok tsuenl tsunm dohm
同4tong7 tunga doue onajie tomonie toue dongh zuh doh toh toongi onazii tomonisui dohj tohj deongj domonij dungk doongn domonisun
名ana2 mingb nomye e meif ng myoug myoh myohh abh mi ak nanorul nazukerul myongn nazuken nazukuo danhp nanop nanorip nazukp nazukerip myeongq myungr
后ago3 atob jirib houd dad ushirod haug haiug heug haog hiog usiroh rai kimil kisakil koul hun nochin okurerun koo howo okurep kohp gimiq gisakiq gouq hooq okuruq notir okur okurr okurerir gohu
吏3lib rib tsukasab id leid leef laif tukasaf zukasag layh
吐3tu7 hakub tob touf haf hakif thof bakug dog teog bak bakik
向amukai8 mukia koa mukob koub natab mukab kohc mukohe mukoue xiangf mukauf mug hinag ganog ug mukeg mukanog koog gag nag kyoum mukum sakinim shoum heungo hyango kyop shop heongq huongq syouq kyohr shohr gour gyour jour zakinir syot gou gyou jou syohu zyouv gohw gyohw johw
吓3kac odosuc xiac hake kakue hachg heg odog odosig hag hyokg gah gakuj hyeokj hyukk
吕clu5 ru6 ro9 ruud ruee lyuf lucg ryg luih lyyh rih uzzeh riush ruih luui leuihi luhi hryi llui ryok sebonek lyoo yoo zebonep laq lyeor yeor yus
君8jun4 kimi7 kwana gund jiune koone chunf kung jyunh goonh guhni kuhni kwunl quanm gimin gwann gwuno
吞3donc nomuc tenc tonc tunc tane nof nomif deng
吟5yin7 yam9 iama ngamc gine kine nakue utaue umg yumi nai nakii woomj iuml
吠3baid feid haid hoed hoerud faif pyef houf hog hoerig boeh boeruh hohk bouk bol boeril bohp
否3fou8 arazud hid inad inamud buf fauf fowh puh arazih bih inamih pih booi
吨3don9 dun9 ton9 tunb teong
含3fukumerud fukumud gand hand fukumef hamf humh fukuh fukumh fukumerih fukumih hukumeruh hukumuh bukumerui bukumui hukumej bukumek hukul hukuml hukumeril hukumil bukum bukumm bukumerim bukumim
听3gine kine pondoe tinge waraue choug kikug teig ung yurusug thinhi chongi choj woonj kik kikik tyouk yuruk yurusik chohk cheongl deil gikul joul chungm tyom joo tyoho gio gikio zyouo johp zyor zyoht
启8hiro7 qi7 kei8 kai9 khea hiroshid chig cig chiig hirakui mousuk hiral hirakil gyem birakum geim mosum biron kyen moun mousin mohsuo biraq birakiq moq mosiq mohs mohsis
吴5go7 kure9 ghouc gohc gouc gooc kureruf wuf ngh kuruh kui kuri kurerii oj gurej gureruj ngok eol gurum um gun gurn gurerin
吸3sui9 kyuud suud xid hupf kapf kyug sug kupg copg kyuhh suhh gyuui hoopi zuui gyuk zuk gyuhm zuhm
吹4fuki7 buki7 chuid fukud suid chwif tsuih fuh hukuh xuyh bukui zuii hul hukil bum
吻3munb moonc bunc func kuchisakic wenc mane hung kutisakig vang guchisakih gutisakil
吾6go4 a7 wagaa waref wuf ngh oh ngoj eok ul
呆3akirerue boue daie gaie houe orokae akireg maeg ngoig akiruh boh hoh ngoyi aii akii akiri akirerii ngoci aei bohj hohj oij oyl
呈3chengd shimesud teid chingf jongf chongg tsingg shimeg shimesig simesug trinhg deih jeongh jimesuh jungi simek simesik jimel jimesil zimesul zimep zimesip
告4i9 ori9 gaoe kokue koue tsugerue gog kog tsugeg tsuguh tsugi tsugerii tugerui kohj geoj gokuj gouj zugeruj guk tugek tugul zugel tugm tugerim zugum zugn zugerin goho
呐3nne9 domoruc dotsuc nac totsuc napf domog domorig dotug neg noig totug nulh noolj
呑3donc nomuc tenc tonc tunc tane nof nomif deng
呗3bei9 baib paib utab paed
员3yuan6 ene ine kazue yuene yung ung wong kazii vieni iyueni gazuj weonj woonj iuenk wunk iunl gazim
呙3guo6 kae kaie kwae yokoshimae kwahf gwaeg wag gwah kwaei wahi oai yokosimai gwahi gaj gaij
周6su9 kanea zhoub akirab chewb choub chauc chuf joof choog jewg joug chikah meguruh shuh amaneshii mawarii shuui syuk tikak juk jikal chowm amanesim megum megurim syuum shuhn juun tsaun tsowp zikap zyup jauq syuhq zyuur jowr juhr zyuhv
呪3jud noroid noroud shuud zhoud chaug norog shug chowh chuh syuuh zyuh norohi shuhi jooi juui tsaui tsowk syuk jaul syuhm zyuum jown juhn zyuhq
味5mi4 a ajie ajiwaue bie weie meig meeh azii aziwaui vii mayk
呼4hu6 koc yobuc fue hoe foof yog yobig goh heoh
命4ming6 inochie meie mikotoe myoue oosee myongg myoh oseh inotii menhi myohi ohsei myeongj myungk
咋3kamue kuraue kuue sae sakue zae chag kuh chahh kah kamih zeh zhah kuhi gamuj gurauj guuj zakuj tsaj tsahk gul jam gam gamim jahn guhn
和cwa3 kazu7 hea yamatof hof kah woh h ychh peh huai yosij yoshij atoj fok fophk upadhjal upajl upajjl hoen nagomuo nagoyakao yawaraguo hwaq gazur wors hoas hus huos nagos nagomis yawaras yawaragis gat
咎4jiu6 cuu9 koug kyuug togag togamerug gui kaui togamei koj kyuj togamuj kowj kuj togamj togamerij kohk kyuhk dogal dogamerul gool goul gyuul gaul gowm dogamen dogamun gon gyun dogamo dogamerio gohp gyuhp
咏4yong5 yunghb eie utaue nagamerug wingg yomug vangh nagamei nagamui yeongi nagaj nagamj nagamerij vinhj yoj yomij yungj
咨3aud hakarud shid zid chif jaf touf chah cheeh hakah hakarih sih bakarui jii toi chei chzek tohk douk tsil bakam bakarim tseem don tseo dohp tszep jees jeu jzev
咲7saki3 sa8 saku9 shoui waraui xiaoi siuk sok shok sewl syoul shohm joum seom zakim zakum shium sun shewo syoo jop syohq zaq zyouq johr zyot zyohu
咳3gaib haib sekib haed katd kute cayf kef zekig
咸5ham7 haahmc shianc shyanc sianc haame hahme hamme genf kanf minaf xianf shiokaraih shiokeh shiokaraj ganj siokaraik siokek jiokarail jiokel siokaram jiokaran ziokaraip ziokep ziokarar
咽3etsud ind nodod yand enf nomuf yinf yolf iing etuh nhanh yeh yonh yeoli noj nomij yulj yeonk yunl
哀5ai5 oi9 awaree awaremue kanashiie aeg oyh awaremih kanah kanasiih ganashiii ganam ganasiim
品7pin4 shina8 hin9 sinab pic phamd honh panj pumj punk binl bonl jinal pooml banl bunn zinap
哈lha2 har8 chac khad jad he hardf huh hoj aj rak hel xal hamm chm kan jaro haaro rjap kharp hasp agq halq nhardr hanar arr hrar rahr kher hvir jer gaarr ongardr hearr hugr s jjas dess hubs ihat hutt hadt alhau chayyu alahau
哉6ya3 saib cujad kanag zaig choii jaei chaej choyj taij ganal tsoil tsoym joio joyp
响3hibiikud kyoud xiangd hibikie kyoe heungf hibikuf heongh hibiih hibiikih huongh hyangh kyohi bibiikui gyoui bibikii gyoi hibij bibikuk bibiim bibiikim gyohm bibio
哗3huab gad kad kawarud ked wad wahf hwaf kawah kawarih yakamah yakamasiih gawarui gei gawam gawarim
哥8go4 co8 gec cane gere ockhoe ccoe gode tgof gowf qof rgotg kag utaug gai koi kork cak gorn
哨3miharic shaoc shouc choe saue shof saog syoug shohh cheoh jouh shauh chui syoj jok syohk zyoul johl zyon zyohp
哩3lib mairub rib waib leef maf maif mairif yingf leg lzei
哲9zhe7 tetsu8 gyoc chold cheold chuld chitf tetf acef icif jitf tiatf jerf chef satoshif tetuf ccholg satosig szatosih diegh thiati tieti gdiagi gdiegi akij norij akirakal satoil saton detsuo zatoshio tsitp trietp zatoiq detus zatos zatosis
哺3bud fukumud hagukumud hod pof pouh fukuh fukumih hagukuh hagukumih hukumuh phoh bagukumui boi bukumui peoi puj bouj hukuk hukumik bagukum bagukumim bukum bukumim
唆3saa suoa soc sord sosonokad zaf shof shorg zosonokai
唇3chund kuchibirud shind jinf sunf ching shung kuchibg kuchibig kuchibirig kutibirug sing thang guchibirui soonk kutibk kutibik kutibirik guchibl guchibil guchibiril gutibirul zinl gutibp gutibip gutibirip
唐bdon4 doa karaa tanga tand tond dowd tof taog towng dangg katsurai katurai toonoi tohnoi tonoi taj dionuszj thanj dej diej gyej touj tongl duongn tohn douo garao dohs
唖3a9 oshi9 ya9 ahd osid
唤3huanb kanb yobub wund woone yof yobif hwanf gang hoanh
唯6tada5 yui9 ia weia tadasid tadashid koref waih yuh dadaj doij gorek yook
唱3change shoue tonaerue utae utaue cheungg tonaeg shoh tonauh cheongh syoui tonai tonaerii xuongi shohi donaeruj jouj tseungj tseongk syok donael donaul jol syohm donam donaerim zyoum john zyop zyohr
唾3dab tsubab tuob tad tod tore thoaf tubaf zubag
啄3takuc tsuibamuc zhuoc take teuke teokg trocg tsuibag tsuibamig tuibamug dakuh zuibamuh deukh deokj tuibak tuibamik zuibal zuibamil
商4shang8 sang9 akinaud shoud seungf shog seongg syouh thuongh shohh joui sheungi sheongj syoj jol syohl zyoul johm zyoo zyohq
啰3luo9 rob koec loc rac lord lae goeg
啸4xiao4 shitsug shoug siug usobukug sewh soi shoi shiui situj syouj usobuj usobukij shewk shohk jitsuk jouk seok sul syom jon syoho zituo zyouo johp zyor zyohs
喀3kabb9 hakuc kac kakuc gaeke kake kaekf haf hakif bakuh gakuh bak bakik
善6shan6 yoshi7 zena sonb seonc takec yosic sune yoig sini shinj thienk
喇4la6 ra9 nac monoiuc ratsuc zae e latg ratug
喉3houb koub nodob haud hud koe howf kohg goug hoog goj gohk
喋3chouf dief shaberuf touf tsuibamuf chopi shabei tipi choi shabui toi dipj nhipj shabj shaberij syaberuj tsuibaj tsuibamij tuibamuj tyouj zhaj chohk tohk cheopk douk jaberuk jouk zuibamuk chupl syabel syabum tyom jabem syabn syaberin tuiban tuibamin don jabun jon tyoho jabo jaberio zuibao zuibamio zyaberuo zyouo dohp johp zyabeq zyabur zyor zyabs zyaberis zyohs
喜bki2 xia yoshib yosic sid hig josii heel nobul shim yorokobim yorokobum heio huio giq yorokoq hooir jir hayt ziv
喝3aid hed katsud shikarud galf hotf kalg hatg katug shikag shikarig sikarug gatsui jikarui sikak sikarik gatul jikal jikaril zikarul zikap zikarip
喧3kena xuana hwond hyuend huene huyene genf hweonf hunf hwung
喩3satorud satosud tatoerud yud tatoef tatoug satoh satorih satosih tatoh tatoerih datoerui yooi zatorui zatosui yuei iyuk datoek tatohk datoul iul datom datoerim zatom zatorim zatosim iuem datohp
喰3canb kuib kuub chand sikd kue tsanf kuhg guig guug guj guhk
喷3penc fukue fune hakue pane punf bung fuh fukih hah hakih hukuh hunh phunh bakui booni bukui hul hukil bam bakim bum bukim
嗅3kaguc kyuuc xiuc chaue hue kyuf chowg kag kagig kyuhh gaguh gyuuh hooh tsauh tsowj gyuk gal gagil gyuhm
嗖3u9 shiud shiyud shuhud soud sauf sowg siug siyug syuhug jiuh jiyuh juhuh shaui showj ziul ziyul zyuhul
嗣5shi6 ji7 si8 tsugue tuguh chih sah zuguj cheej tsuj tsugij tuj chek chzem tugin tsin zio zuo zugio tseep tseq tszer jeeu jew
嘉bjia5 ka6 ga7 yoshid care jaf chiaf ch tadashih goh kih egardh i giak kark irgk hirol kahl gundal undal yoim yomisurum yosio biroq yomiq yomisuq yomisuriq gaht
嘎4ga8 gat8 katsuc kechic ale kate katug ketig gatsuh gechih gatul getil
嘘3fukuc kyoc usoc xuc huie fug fukig hukug shig hog bukuh gyoh heoj huk hukik bul bukil
嘱3shokuc tanomuc zhuc chuke chookg syokug tanog tanomig chokg danomuh jokuh tsukh chuci tsooki cheokj jukk danol danomil zyokul jookl
嘲3azakerue chaoe choue toue azakeg chaug jog azakuh choh toh azaki azakerii traoi tyoui zhaoi chohj tohj douj jeoj jouj tsauj juk tsaok tyol dom jaum tyohm zyoun jaon dohn john zyop zyohr
噂3sonb uwasab zunb chyuene june chuenf chunf tonf joong zong tsyueni tsuenj tsunl jyuenm jueno
噌3cengb sob soub changd chungf chengf sohg zog zoug tsangg tsungi jangj jungk zohk
噛3goud kajirud kamid nied ngitf gof itg kajg kajig kajirig kazirug gohh gajirui gamii kazik kazirik gajl gajil gajiril gazirul gazip gazirip
器3qi7 kic utsuwac gie heie heef khif utuwaf hig hayi
噺3hanashia xina sanc sinc sune hanasie banashif shanf shunh banasij
嚢3fukuroa nanga noua nongd nod hukuroe nohf bukurof
囚3qiud shuud toraerud chaug sug toraeg shug toraug chowh syuuh torah toraerih tuh shuhi doraerui juui sooi tsaui tsowk syuk doraek doraul jul syuhm doram doraerim zyuum juhn zyup zyuhq
四9shi5 si7 yo8 yotsud yotud yone sikae shikaf jog jocuh yonoh yotabij sal seil jin seen tun yotn yotsin sayq ziq sheir sheet shayv
回4hui6 hoja eg kaerug kaig mawarug mawasug hoei kaei megurui wuii kauj wooij hoik kak kaerik mawak mawarik mawasik gaerul gail heoel huem megum megurim gaen gauo gao gaerio
因fin2 nb inec yine nee imf eundi eni jnj eunk ianl uinl ynel nil jnsl hintl yingl jenl iennel el yenl innl insm inam heinm nno chinamuq yoruq yotteq yans yunt chinat chinamit nhant tinamut yot yorit jinamuu
团3shuud tuand danf dangof donf katamarif maruif tonf tyuenf shug tuenh syuuh maruh shuhi juui tuni tanj doanj syuk gatamarik jul syuhl zyuum juhm zyuo zyuhq
囧4jiong9 gwinga gengb jeongb jiungb akirakae keie kyoue gyongg kwingg kyoh kyongh kyohi geij gyeongj gyouj gyungk gyom gyohn
园9zono4 sono5 en9 ond okaf danj ganj tanj yuanj yuenl vuonn wonn yuno vienp iyuenq weonq iuenr wunr iunt
困3komarue kone kune kurushimue gong kwang nemurug kwunh khonh koh komah komarih kurushih kurushimih kurusimuh geonj gomaruj gurushimuj gunj nemuj nemurij kurusil kurusimil gom gomam gomarim gurushim gurushimim gurusimum gurusiq gurusimiq
围3weid if kakoif kakomuf kakouf muchif tongf touf waif kakoh tungh wih toi toongj kakomij mutij vej kakohj tohj douk gakoik gakomuk gakouk gakom don gakomio doho gakoho
固4gub kub kooc coc guhd kataie katamee katamerue koe goh katah katamuh katami katamerii gataij gatamej gatameruj geoj gool gatal gatamum gatamn gatamerin
国ckuni5 guo5 koku8 gunid kwokd kuog kuokh h konih osh nath koki gwokk kik kink koetl gwol guko kukp kwockp gokur gookr quocs gwocks
图htu2 tou8 toe ttuf turg th tooi thui tewai rtuj teuk tuok thouk tual tuem tuum tourn atun den tonen otoon rtaun tton ticn tyln tudon teuin tuukn ertn rtoon stuq er hakarur zur dot hakav hakariv bakaruw deow
圃3hatakea hoa pua poc poue boe batakef peof
圆8en4 marua tsuburad tsumurad tumurad kadoe madoe nobue tuburaf og ohg oog yuang maruii yueni wonk yunl mam marim vienm iyuenm weonn iueno wuno iunp
圈3ken8 kakoid quand gwonf hyuenf kakof hueng kwong juang khuyeng gakoii geni gweoni huni gwuni gakok
土cdo6 to7 tsuchi8 tua tsutia tutib tuchib haf cucih tsuj hijij cucuj hidzij tsutsuj tohj toup thop teoq zuchiq zutiu
圣9san6 sheng7 saint9 seia masac kiyod shouf shof kiyoshif kiyosig satoshig satosig szatosih shohi kochim kutsum tagayasum hijirio singo shingp kotip kutup tagayap tagayasip thanhp songq dagayasuq gochiq gutsuq zeiq giyoshir zatoshir hizirir syour bijiris jous seongs sungt dagayau dagayasiu gotiu gutuu syou giyosiu zatosiu jov syohw
圦3iri8 kuai8 yuri9 faia
在5jae5 zai9 dzab chaeb cadd arue imasue choig choyi arii imai imasii taii tsoij tsoyl joim joyo
圭8gui4 kei8 gue8 guerb gyuf kyuf tamag gjug kjug kwaij damal geil gwail quel gyoom
地dchi5 ji7 ti7 di8 zi9 cie dzih dhij thrij horj k tjk tiyak chiyak den tsuchin teip teer diar tutir zuchis tayt deiv zutiw
场aba1 bof changi cheungk jouk cheongl jangm jom tseungn truongn zyoun tseongo joho zyoq zyohs
坂esaka2 zaka7 hane sag banh sakani sakaij motoj sakij sawaj kazul pann phango
均5jun5 kwana gwand qund kuane hitoshig hitoshiii ini kini totonoerui hitosik gyunk totonoek yonk totonoul bitoshil kwunl kyunl hitol hitosiil quanl totonol totonoeril bitoshiin dotonoerun ginn gyoonn yeonn yunn gwuno bitosip dotonoep totonohp dotonoup bitoq bitosiiq dotonoq dotonoeriq dotonohu
坊4bo7 fang7 boue heyae machie terae bangg fongg pangi matii phuongi bohi beyaj deraj
坎gcan5 kan5 kam8 cam8 chanh cah quini hamj khamj kaank campl canel keml quiml quanl kaeml cuml cunl kenl chaml quinnn anan kempn gamp humq gans
坏3haif huaif okaf tsukif baeh eh kaih kowareruh kowasuh waih yaburuh paei hoaii pii tukii goej kowarej baij kowaruj zukij koek kowak kowark kowarerik kowasik yabuk yaburik gail geoel gowarerul gowasul guem gowareo gowaruo gowap gowarp gowarerip gowasip
坐3owasud sozoronid suwarud zad zuod chof jwaf chorh chwah owah owasih suwah suwarih zozoronii zuwarui tsoi tsork jol zuwam zuwarim jorm
坑3anad ananisurud kengd koud gaengf hangf kof kaengg ananig ananisug ananisurig ganhg kohh gouh gok gohm
块3kaib kuaib faid katamarid goef gaif koeg khoig tutikureg gatamarih geoeh zuchikureh guei zutikurel
坚9jian7 ken9 kata9 cena genb dend jyane tatef kakif tenf kinf gyaltg kasig kashig koh kohh kouh kyoni gyeonj gyelj gyeltj kjonj kyeonj kyounj katail katakul ginm gyonn gatao katakio kieno gataip gatakup gyunq gatakit
坛3tanb bad bind dand dond tairad tokorod damf tamf dairai dokoroi
坝3ba7 hae haie hee pae rusekie tsutsumie pahg puig pooii tutumii bahi baij bej zutsumij buij booil zutumin
坟3fena fanc func hakac vune bune pung hung phang bakah boonh
坠3zhuib chuid ochirud tsuid chuf juig ochg ochig ochirig otirug truyg tuig chooi zuii otik otirik
坡4po6 poea peara had hid tsutsumid paf porh phah tutumih bai bii zutsumii zutumim
坤6kun2 khune khoonf kwanf konh tsuchih gonj kwunk hitsujisak khonk tutik geonl zuchil gunm hituzisao bitsujisap zutip bituzisat
坦htan3 tein7 tab tenc tamd thane ting tainh temh ttanh teinsj thenj tinej ttenm tankm tengm hiroshim tairam teinnm thamm tonm tantam hteinm ttinm ettenm tanto hteyno mao tkop teq ttaq datq dairar danr
坪7tsubo4 tubo6 hirac cubof heig hyoug pingg pyongi hyoj hyohk beil byoul pyeongl zubol pyungm byoo byohp
垂4taru7 tare9 darea chuif suif tarasuf tareruf suh shuij nannantoj taj tarj taraj tarasij tarerij thuyj darasuk dareruk sook zuik darun dao daro darao darasio darerio
型3katab keib xingb hyongd yingd iinge gatag geig hyeongg hyungh
垍3ji6 keib keec kie kayf geig geei gij gayl
垒3leia luic ruic toridec lue nue luyf dorideh looh nooh
垚3yao6 geu9 yiub yewd iiue iewg
垢3akae goue hajie kikue koue kue gug kaug kog kowh cauh hazih kohi bajii gikui gooi gaui gowk gol bazim gohn
垣agaki2 kaki7 gaic kaif gaitoh enh yuanh wonj wunj woonl weonm
垦3kena hanc hirakuc konc hune gane kang hirag hirakig khang birakuh gonh biral birakil
垰3tao6 ka9 lungb loongd daoe
埃me1 erc hef eig ag aek ik herl etl erel aym oyn eyn eln eycn o aip ellap aap eup jeq ajq ehr edr yer errer lr ehrr eanr euxr oegr echar ersr pierr iersr evas uels sabant chiriu hokoriu ayyu
埋3baie maie umarue umerue uzumerue maeg umeg uzumeg umug uzumug manh umh umah umarih umerih uzuh uzumh uzumerih
城eki6 shiro8 jo8 siro9 gia johb jouc dzoh gusukuh kusukuh jiuj jirok usukuk narik cusek shok gusuk seik ragik gushikol gusikol njohm njom ndzom deyom deyohm deyoum jyoun jyon chengp kizukup singr songr shings kizus kizukis thanhs zyous gizukuu seongu sungv zyov
埜5no3 shod yad yed yehh syoh joi iei iehk zyom
域3ikib sakaib yub sakae wike yoke wickf vucf yeokg zakaig yukh zakai
埠3buc fuc hatobac tsukac poe poug pug hug tukag batobah booh zukah boh boui
埴4hani5 haia shokud zhid chikf sikf chickg syokuh banii jokui tsiki tsickj jikl zyokum jickm
培4baco6 pei9 baif haif houf tsuchikauf baeh puih hoh paei pooii boii tutikaui hohj bouj zuchikauj bom zutikaun boho
基mki2 ky9 chic keeg cchig quig kieg ckih keh kiji ckyj kisj keyj gij ckiek kkik jik keil kal keal kyjm kyim kiym cketm cken geen qin gien kyyo cyo chp gep ghip ckeyp dyp rkeyp quiep ckijp kiiq kirq diq zkijr genr gr quiers his chiefs kkins quins kiws akies melchis urkiewis cis keies khis cors ghes ghies kiiles
埼3kic qic saic sakic gie ishibashie keie keef zaih zakih isibasii kayi
堀ahori2 bori9 hotg pporig hotuh hotsuh anak horuk kuk kutsuk fatm gulm futo kulo hoo kutuo borup goolp gutsup bot gutut
堂9do5 dou7 doh7 tanga tonge toe touf tohh sumaij takadonoj dangl sumal duongn dakadonoo zumaio zumaq
堃3kun7 chic konc gone kwane kwunf hitsujisag tig geonh jih guni hituzisaj bitsujisak zik bituzisao
堆3duic taic tsuic uzutakaic toee tuie uzutakae doig zuig daih teoeh tuei
堑3hori7 qiana chimc senc zanc tsime chamf borih zenh
堕3dae duoe kuzurerue kuzusue ochirue kuzureg tog kuzuruh tori huii kuzui kuzuri kuzurerii kuzusii ochi ochii ochirii otirui tai guzureruj guzusuj doj doak dorl guzurel otim otirim guzurum guzun guzurn guzurerin guzusin
堡9burg4 berg8 burgha dberge rge bolde burgere bourge eborge sburgg baoi hoi houi toridei bok pok poum bum pum hohn beon boun doriden bohr
堤4ti8 zutsumi9 tyc die shie teie tsutsumie jeg taig cheh deh sih tutumih deij jij zim zutumim
堪4kan6 taerue tane gamg hamg taeg taug humh kamh khamh tah taerih daerui dani gani daek daul dam daerim
堰3enc sekic sekuc yanc one yine iinf seg eonh zekih zekuh uni zek
堵3du7 kakib tob dod toue deog gakig douh
堺3sakai7 jieb kaib gyed sakad gaif kyef zakaig zakai
塀3heia kakia pinga byongd pyonge beif byeongf gakif byungg
塑3so7 dekub sub souf def dekif seog zog shog shouh
塔nta1 ttaa thae targ tui tadn ton ethao tamo tato to taap tovap topaq touq aq teq tass tays tasis uts ottes ratajcs rhens rjes untains tras ttart antaat tedt thaat ttot tubt eethau tru tavu ttuu tilu pingu tefu okaw teraw
塘3tangc touc tsutsumic dange tonge toe duongf tutumif tohg doug zutsumig doj zutumik dohl
塙5hanawa9 kaku9 haniwaa kasaa koub koc kohc kataif quef goh katah kokh kockj banawak gakuk gataik geok gouk gul gatam gohp
塞lse2 ce8 sse9 sag serh zeh seii sseti saii sij cerj syk thel em xelm siem selm cym sn sayn szen theon useo saeo rcelo theio zelo ceno seyo cp rcep ssp usseq rtheq sekr sejr iesr txear zeer sseyr car ccetr cemr scelr rchetr scetr ceyr seedr theesr ter usselr cair zerr cerovas thest dietu esseu asunu
塡3chine fusague tene tiane uzumerue jing jong ting uzumeg uzumuh choni fusai fusagii husagui uzui uzumi uzumerii busaguj denj jeonj junk husal husagil busan busagin zinn
填3chine fusague tene tiane uzumerue ting uzumeg uzumug dienh fusah fusagih husaguh uzuh uzumh uzumerih busagui deni jini husal husagil busam busagim zinm
塾3sukb sookb jukuc manabiyac monbeyac shuc thucf zyukuf shukg shooki
境4sakai6 jinge keie kyoue gyongg kingg sakag kyoh gingh kyongh canhi kyohi geij gyeongj gyouj zakaij gyungk zakal gyom gyohn
墓3bob hakab mub mod myod moue bakag myeog myug
增9masu3 mashia masib zengb zinc zingg dzing fuerul fuyasul soul zoul changn fuen jungn fuuo soo zoo chungp fup fuerip fuyap fuyasip huerup huyasup map tangp sohq zohq bueruq buyasuq joongq tsangq huer tsungr huus bues fuhs hus hueris huyas huyasis buut jangt buu bueriu buyau buyasiu huhw
墨7mo7 me8 mura sumib macc mukd md tind merd mookd hmee bokuf mokuf makh zumik
墩3dun6 ton9 donb tunb deone
壁5kabe6 bi9 heki9 byokg pikg pickh pyokh bichh bekii byeoki gabei biki byukj bickk
壕3goub haob horib hod goe houe gohf borig heog huh
壤3jouc rangc tsuchic yange yeunge jof yeongg nhuongg tutig zyoug johh zuchih ieungh ieongj zyoj zyohk zutil
士ashi5 ji6 sa sib kesd lacee f shg chmg vesg ssg stj samuraij sal samural seen zin zamuraio seo szeq zamuraq sheet sheu shzev
壬5ren4 miba jine mizunoee nine img yamg yumh nhamh zinh iamj iumk
壮4zhuang8 so8 sakand soud chongf jangf changg tsongg sohh zakani zoui jongi trangi zok zohm
声4sheng6 sengd siangd koef seif shouf singh shoh shingi syoui songj shohj goek jouk zeik thanhk syol seongm jom sungm syohn zyoun joho zyoq zyohs
壳3kakuc karac kec hoke kokue qiaoe hockf gakg gakuh garah kakh noih xach gokuj
壶4hu6 kod tsubod wud wooe hof tubog goh heoh zuboh
壷3hua koa tsuboa wuc wooe tuboe gof zubof
壹4i7 ichi9 ita hitotsuf itsuf yif ilh yath yuti hitoi hitoti hitotsii hitotui itii itui nhati bitotsuj iatk iutl biton bitotn bitotsin bitotun
夀3shou6 saua sowc shaud showe
处5chu7 dokoro8 shob chyuc fc chhuke oruf tokorof choh chuei orij syoj xuj tsyuk cheok jok tsul tsuen zyoo
备3bei9 peja bif peif sonaef sonaeruf sonawaruf peeg sonauh pih sonai sonaerii sonawai sonawarii payj zonaej zonaeruj zonawaruj beem zonaum zonan zonaerin zonawan zonawarin bayp
复4fu5 fukb fukui futatabii kaerui kaesui kasanerui matai fookj haj bokk buk kaek kasanek kasanuk kauk pokl pul hukul hutatabil kal kaeril kaesil kasanl kasaneril beokm boom bukum butatabim gaerum gaesum gasanerum bukn gaep gasanep gasanup gaup gaq gaeriq gaesiq gasanq gasaneriq
夏dsha8 natsu8 cha9 shib kad shard rae af xiaf siag natuh nah hai tiai sciani ciai schai chati ksiniai schiai dhai cijai schei kjaei schi cciai uxeri hojai chasi sciai hsiaj rtiaj arj shanj shahj rzaj nacuk gel cal carm aykn hahp natp natsip gaq
夔5kui4 quy9 gib kib kwaid
夕3yuc sekid xid yuud yuubed jud chikf sokf yubeg chickh tichh yuhi yuhbei seoki zekii tsiki sukj tsickj jikl jickm
外8soto6 to6 tono9 hokaa ged kee sodee gaij hazusuj waij ngoil oel ngoym hazun hazusin ngoain bazusuo bokao eoeo zotoo oio uep oyp bazur bazusir
夙3sukb sookc hayaid shukud sud tsutonid hayaf syukug tucg tutonig bayaii jukui zutonii shuki shookj bayak zyukul
多ldo1 dord tad tof dah daui dogj ktok dk deaul torm ddom dun deauxo doeo doreo adowo ctoo duop rdotp dohp dhomp rdeauq deur dodr udor odolr daor teaur douxr thor toirer dalr condr corr donr ldr ddoer ttor ndor ddocs djos edous ot oht onot ohnot oonot oot rdou otelu masaniv masaruv ooiv
夛3ta8 duod masanid masarud oushid daf tof oshig torh masah masarih ousih ohshii doi dork osik ohsil
夜4yoru8 shiya9 yac yec yoc yehf daf yorif ieh iehi
大jo4 oh7 oo8 daib oub taid hirof dag tag dri deri darj drej dahl kim daen taen masaruo tomoo daso haruo trao laro deo neo p hiroshiq hirosiq halq jamq dasir drass tuau hajimew ooiniw ookiiw
天atian4 ama6 tenb tinc e sorae tienf innof ag amoh tchienh mai masi thiank amel chonn denp zorap thienp cheonq chunr
太dta2 taia dae thaie of tyf futoi hiroi eei teii tayi ohi hoi tohruk toruk furuk huruk odak futoshin futoio futoruo hanahadao hutosiq taeq butoshir futoris hutois hutorus banahadat butoit butorut dait hutou butov butosiv hutoriw
夫ov3 w7 f8 ffa ved og vsh phk vak ffel fel l bm lfm un fern ugho fto lpho lpheo evo fup avep afp ghp vasq pfq fiq war rferr rffr effs phes oughs ovt vovat phut nowt vret vest kowt vlit vrht wert fauxt wicht phot pherst veyt vot ughnat gvet afat kebyt ivret vheu eveu
央6o3 yanga akirac nakabaf ouf angh yeungh yeongi uongi ohj ieungk ieongl
失3itsuc shic shitsuc ushinauc sate sile sutg itug situg thatg usinaug jitsuh shath shutj zitul
头7toua doa toa zua toha gashiraa doub gamid dud gasirae dohf atamaj kashiraj koubej tauj towk kobel tum daum kasiram kohben doon gouben gobeq gohbes
夷4yi5 ebisuf if korosuf tairageruf tairageh tairagui yeei dii ebii ebisii koroi korosii tairagi tairagerii dairageruk gorosuk yek yzel dairagem dairagum iin dairagn dairagerin goron gorosin ieeo iep izer
夸9qua4 cua8 cquaa kwac quatc kvamf rquhaf quarf rquardf quagg ah kouah kaj koj kuaj ogoruj gwal hokoril hokorul kwahn khoan ogon ogorin gao goo hokop bokoriq bokoruq bokou
夹3jiad awasef hasamuf kapf kouf kyouf qiaf gapg gag hyoph koi kyoi giapi hasai hasamii jiei kohj kyohj basamuk gouk gyouk hyeopk hyupk gom gyom basan basamin goho gyoho
夺3duoa datsuc tyuetc ubauc tuete tale tutf datug doatg dyueth dueti dutj
奄3enc oouc yanc ome yime oue iimf amf tatimatif ohug eomg umh datimatik
奇mc5 ch7 chia cia czb ccic dged tchf gef tschg cheh csi czyi cchii tjk qik kik dgl tschil chiem tchim tchen chyn ckin zio zzip csip cheap czip txp tsjp tchiep q keyq tsq ucciq schiq ageq car kyr icr chierr achr ychr uchr ciar cheyr csyr ttingr zer ciusr leker zegir kkir qr tchinr rchar cuccir quer rchitr
奈ena6 ne7 nai7 naya neid netd nie knighf nyf nelg eth nenj rnej naek nellk nighk euk neek enaisk niik eniefk nnek nnetk nnayk rnelk nayal dain karanashin noip noyr karanasir garanashis garanasiw
奉5feng6 tomo7 bue houe bongg fungg hoh foongi pongi phungi tatemati tatematsui hohj beongj bouj bungk tatematum bom datematn datematsun boho datematur
奋4fen7 fenn9 fane fune furuue bung furuh punh hunh huruuh phanh furuhi boonj buruuj huruk burul huruhm buruhn
奎dque6 qui6 qvi9 cued quae guie queie kuif quinf quaif queeg cheh keii rquisi cqui gqvii coi quoi gquii quyi jekwei gii dqvij rquetk girk quesl l kil matal rquem guirm fuin gyun fooip kyup geiq gyooq
奏4kan9 kana9 kanadef sof kanaderug soug susumerug zoug chaui jui susumei kanaduj susumuj ganadej zoj chowk chuk kanadk kanaderik susuk susumk susumerik tauk sohl ganaderul jool zusumerul tsaul tsowm zusumen ganaduo zusumuo jauo ganadp ganaderip zusup zusump zusumerip jowp zohp
契9ci5 qi8 tchc se chsele chiae chae cheee uccie xief chtsf cheg tseg chigirul keil kizamul setsul wariful guln gyen kain soln kulp kyep chigp chigip chigirip khep kizap kizamip setup tigirup warifip warihup geiq gizamuq goolq jigiruq seolq zetsuq sulr tigs tigis tigiris gizau gizamiu jigu jigiu jigiriu zetuu zigiruu
奔3benc hashiruc honc bune pane pung hashg hashig hashirig hasirug bashiruh bonh boonh banh hasik hasirik bashl bashil bashiril basirul basip basirip
奕4yi6 ekif nareruf ookiif yakuf hyokh nareh yikh naruh okiih yicki nai nari narerii utsukui utukusiii ohkiij hyeokj iikk hyukk iickl utukum
奖3sho8 jiangd cheungf shouf souf susumeruf cheongh jangi susumei soi susumui tseungi changj susuj susumj susumerij syouj tuongj tseongk shohk sohk jouk zouk zusumeruk jeungl syom zusumem jeongn jon zon zusumun syoho zusuo zusumo zusumerio zyouo johp zohp zyor zyohs
套3kasanerud ooid taod toud kasanef tof tuf kasanug oig kasanh kasanerih ohii tohi doui gasanerui tooi gasanek dol gasanul gasanm gasanerim dohm
奚3xi6 keib nanzob haed haid geif
奥oo1 aub af orf okuh aaj k otk hol oul gm aom um oln auxp audp osp eq ohq dq aour als ios onet olot aultt auwt uorit hautt haut elt eoghat reauxt urt oit hout hort awu
女7me3 utrib nob nud neuihe ateef atof hateef joi musumei nyoi nyoui onnai nuik yok nual zyol nyohm nyeom yeom nyun yun
奴4nu6 nooa doe mee yakkoe yatsue nog nouh yah yath yatsih yatuh neoi
奶3ne9 chichic daic hagukumuc naic naee hagukug hagukumig titig bagukumuh jichih bagukul bagukumil zitil
奸3jianc kanc okasuc gane kene midarae gianf okaf okasif kashimah kasimasiih genj kasimal gashimam gasimasiim gasimaq
好7yoshi5 yosi7 haoc koc kic konomid konod josih konomui koui sukui yoii hok houm sum sukim kohn gonomun goun heon zukun huo goq gonor gonomir zur zukir gohr
如6ru4 nhua yud ue juf jyuf luf gotokuh joh nyoh shikuh yukuh yoj gotol gotokil shil shikil sikul yukil zyol jikum yeom yuem iyuo sip sikip iup jiq jikiq zikuq iuer ziu zikiu
妃5hi4 bia eib pic feie haie kisakie feei phii baij gisakij fij fayl
妄3bouc midaric midarinic mouc wangc mange monge bof mof bohh mohh
妇3fu9 onnab yomeb food bud puf huf phuf boog
妈3ma6 bob hahab mob mahd bahag
妊4ren8 zsen9 haramud jind nind imf yamf yumh harah haramih zinh baramui iami iumj baram baramim
妍4yan5 ngona gend kend yinf yonf iing utsukuh utukusiih yeoni yunj utukuk
妓3gib jib kib wazaogib keid keee kayh geij geek gayn
妖3namamekuc yaoc youc yiue yoe yewf namamef namamekif yeuf yohg yeoh iiuh yui iewi
妘3yun6 un9 wanb wund woone
妙4myo7 tae9 myoua byoue miaoe wakaie miug wakag byoh mewi dieui byohj myohj daej myeoj myuk
妞3e9 chuud juud niud nyud nauf chug jug nowg tyuug zyuug chuhh juhh tyuj zyuj tyuhl zyuhl
妤4yu5 yoa dud jyd jyud yid yeof yuef iyug iui iuej
妥3dac odayakac tac tuoc yasuic toe yasue torf thoaf
妨3boub fangb bangd fongd samataged boe samatague pangf samatagf bohg zamatagei zamataguj zamatagk
妬3dub netamub tob tud toue netae netamie dog toog douh
妮gni4 ne5 niea nyb ief ef neef ig g nneh ni nnik neyk tneyk inel neil nal naisl asil dneel ecl etl ignern riadn nnien hashitameo jio nijao nyijp nicp hasitamer zir bashitames nayu
妲3da7 datsua dalc tatc date tale datue
妹4se7 senoa mooid moyd muid imof imoutof maif meif maeh imotoh muoii imohtoj
妻9zuma5 tsuma7 tuma7 duma8 zaid saie meawaseruk qik chaim chom meawasem meawasum tsain meawasn meawaserin then cheoo chup
妾3mekaked qied shoud warawad chipf chopf shof tsipg syoug thiepg shohh cheoph jouh chupi syoj jok syohl zyoul johm zyoo zyohq
姆lm1 meb mmf mui hmi omj hamk umk lmk mbl mal mbem min amn mon rmen emn amen movao ehmp lumq rmq mmeq msq mesr imr mhr umnr emtr meyr mutr heenr hemr hmer ns ouks bou kashizukiu ubau urmovau
姉3anec shic zic chie jae chaf cheef sif jig cheg chzei tsij tseel tsem tszeo jeeq jes jzet
始5shi6 shrb shyyb shihb hajimef hajimaruh hajimeruh hazimej chij sij hajimuk bajimek cheek hajik hajimk hajimak hajimarik hajimerik hazimaruk hazimeruk thuyk bajimarum bajimerum jim chem chzen hazimun bazimeo hazio hazimo hazimao hazimario hazimerio bajimuo tsip bajip bajimp bajimap bajimarip bajimerip bazimarup bazimerup zip tseeq tser bazimus tszet bazit bazimt bazimat bazimarit bazimerit
姐3aned anegod jied shad sod chef jof chehh choh syah thuh jai jeoi zoi tsei juj tsehj jel zyam jehm
姑3gue koe obae shibarakue shuutomee gog kug shutomeh kooh coi shibarai shibarakii sibarakui syuutomei shuhtomei geoj jibarakuj juutomej gook syutomek sibaral sibarakil jutomel syuhtomem jibaram jibarakim zibarakum zyuutomem juhtomen zyutomep zibaraq zibarakiq zyuhtomer
姓k0 doreaq moakesq singq shingq syingr shinqr hsingr iu kabaneu seiu shouu xingu
委3ve9 ie kuwashiie suee weie yudanerue waig wig yudaneg yudanug kuwah kuwasiih uyh yudanh yudanerih guwashiii zuei guwam guwasiim
姗4ssan6 hang mimeyoig minikuig sachig sang satsug seng shang soshirug mimeyoi minikui satij satuj soshj soshij soshirij sosiruj banl zachil zanl zatsul zenl zoshirul sosin sosirin zatio zatuo zosho zoshio zoshirio zosiruo zosis zosiris
姚5jaa dieub iaub ieb iub iob chouf yaof youf yiuh yoh choi yewi tyouj utsukuj utukusiij chohj yohj jouk yeok iiuk yul iewl tyol utukum jom tyohn zyoun joho zyoq zyohs
姜5jiangb jangb jungb geungb chiangc csiangc dzjangc gange kange kyoug tsuyoig hajikamii keungi koui tsuyoi kyoj keongk tuyoik kyohk gyoul kol zuyoil gungm hazikamim tuyom geongm kohm bajikamin goun zuyon gyoo gyohp goq bazikamir gohr
姞4ji9 dzia tia csia kichie kitsue gilg katg kilh kuth kitii kitui tsutsushii tutusimui gichij gitsuj gatj gutk tutusil tutusimil gitim gitum zutsushim zutusimum zutusiq zutusimiq
姥3babab bob laob mob ubab mouf muf meog
姪3chitsud meid oid tetsud zhid chatf jilf chilh chuth deth tetuh tituh detsui jitsui tsati tsutj jatl detum zitum jutm
姫4hime5 hic jid kid chanf huif chung bimeh gih hooih tsanh tsunj
姬6cky9 hui9 jia kyb cquib rgyb ggyb chib himee kie keig keei bimej gij hooij kayl geim geen gayq
姶3aic ec ouc shizukac ape oe upf sizukaf ohg jizukag zizukak
姻3inc totsuguc yinc yane yunf nhanf totsuf totsugif totuguf dotsuguh ianh iuni totuj totugij dotsuk dotsugik dotuguk dotuo dotugio
姿4tzy9 s9 shid sugatad zid chif jaf chag cheeg sig tug jii zugatai chei chzej tsil tseem tsen tszep jees jet jzev
威gwi3 we9 wilc weld vie weie vef wayf wyg weeg uih eweyj wiej wk takek ell verm chweigm wiebm evm vuittm wheim versem lwellm vom film vhym gahuim urnoym erthwaim walm wynm awaym rwaym weam wign nvejsn uyo whio ueip vaip takeship iq odosuq takesis wais dakeu dakeshiu odou odosiu
娃gva1 wa9 vovac vd wj al vsm verm avem uam evan jewn ekn aio fp ffp ovaq waeq wahr utsukus utukusiis utukuv
娄4loua luib loib hikug roug rug tsunagug araii laui munashiii osamerui ruii roi lowj hij hikij tsunaj tsunagij tunaguj arak luk osamek rohk bikuk osamuk zunaguk munal munasiil osal osaml osameril loon tunan tunagin bio bikio zunao zunagio
娅ga2 ja8 yaa iab eh ahi ryaj iahj k yyak skan llan deyyan oo aimukoo koshimotoo yanq kosimotos goshimotot
娇3jiao8 kiauc kiewc kiuc kyouf kewh gyoh kyoi giui kieuj namamekaj gewj kyohk gyeok gyouk gyul gyoho
娗3ting7 jouc teic tenc joe zyouf johg deig deng zyoi zyohk
娘3neoc nioc joue musumee niange nyoue nangg neungg joh nyoh neongh nuongh zyouh yangi johi nyohi zyok zyohm
娜kna1 aa neb inag nnah nahk nenn in no nop norp ep nnep nnahp naaq ernasq nonq enneq laq aneq novas ins ens ijns das omomuros shinayakas kat iat usiat t
娟3juan8 adeyakae ene kene kobirue shinayakae kyueng yong kueni kobi kobii kobirii sinayakai genj gobiruj jinayakaj yeonj kunj yunk gyuenl guenm gobn gobin gobirin zinayakan gunn
娠3haramuc shenc shinc sane sine sunf haraf haramif baramug jing shanh shuni barak baramik zink
娣3di7 daid imoutod obad teid jef taif imotof cheg imohtoh deih
娥4e6 gac mimeyoic ae mimeyoe ngoe ngorg ngag oh ori
娩3benb hanb mianb umub mand mind umif wanf bang
娱3yub god kud tanoshimud of yueg tanoshih tanoshimih tanosimuh iyuh danoshimui eoi gui iuj uj iuek tanosik tanosimik danoshil danoshimil danosimul danosip danosimip
娴3xian6 hana kana ganf
娼3asobimec changc shouc cheunge shoe cheongf syouf shohg joug tseungh tseongi syoi joj syohk zyouk johl zyon zyoho
婆3baa babaa poa vaa pac pord
婉5wan6 vaa yunb wunc end wonf yuenf utsukuh utukusiih uyenh weoni iyuenj utukuk iuenl iunm
婚3engumib hunb konb fand hond fune gonf heonf
婴4ying5 eif fureruf midorigof iingg fureh yongh furui anhj fuj furj furerij hureruj bureruk yeongk hurel yungl hurul burem hum hurm hurerim burun bun burn burerin
婷6ting5 tenga tihngc tyngc thinc choug teig jongi choj chongk tyouk utsukuk utukusiik chohk deil jeongl joul jungm tyon utukun joo tyoho zyoup johp zyor zyoht
婿3mukob seib xub said sod shaie seog zeig sug
媒3baid boud maid meid nakoudod maef muif bof nakodof mooig moig bohh nakohdoh
媛5yuan5 wun8 end himed wonf yuenf bimei weoni yuni iyuenj iuenl iunm
嫁3jiad kad ked totsugud yomed gaf kahg giag totsug totsugig totugug dotsugui gei gahj totuk totugik dotsul dotsugil dotugul dotup dotugip
嫉3jid netamud nikumud shitsud chatf jilf chilg chutg netag netamig nikug nikumig situg jitsui tsati tsutj jatl zitul jutm
嫌3genc kenc kirauc utagauc xianc hyome yime iimg hiemg girauh hyeomh hyumi
嫔3pin6 himec hinc panc pund bine bimeh
嫖3piao8 hyoud karuid karuf piuf pyof hyof pewg pheug hyohh byoui garuii pyeoi pyui garuk byok byohm
嫡3chakud did tekid yotsugid jokf tikf chokg tickg dichg tyakug yotugig dekii jakui jeoki diki juki dickj zyakul
嫣4yan4 enb ond yind iinf eong unh
嫩8nen1 nand donh nonh wakaih zenh nunj nyuenj wakaj nuenk noonm
嬉3kid tanoshimud ureshiid xid heif huif heeh tanoshih tanoshimih tanosimuh ureh uresiih danoshimui gii hooii hii hayj tanosik tanosimik danoshim danoshimim danosimum danosip danosimip
嬬3doue jue rue shue sobamee tsumae yowaie yowag yug dog syuh tumah zyuh dohi zobamej zumaj yuej iyuk iul iuen
嬴4ying6 jing9 eia yongc iinge yeongf yungg
子gko2 zi9 goe jif shig chuh h chii sui chirj ij sij cuk nek dzil ngom dam jom kum sm kkom tzuhn jan cao ikaq kaq mis otokos chav cheev tiv
孔acon4 kon8 coma kongb kunb hungf kouf coomg chong connag akonh khongi hongj khungj anak hanahadak gongm kon hoongn koho banahadap geongp goup gungq gos goht
字3azad jid masud umud zid chif jaf chag cheeg mah masih tuh umih chei chzej tsil tseem tseo tszep jees jet jzev
存4cunb chuenc chunc chhund chyuhnd aruf sonf tamotsuf touf zonf chyuenh jonh toi chonj arij tamoj tamotj tamotsij tamotuj tonj tohk damotsuk douk jeonk junl tsyuenm don tsuenn damoo damoto damotsio damotuo tsunp dohp
孙7sun4 mago8 sonb suend sene soone shong sohng soung syueng tonk shyuenl seonl zonl shuenm shuno
孛4bo6 beic botsuc haic paee puie pooig botug butg baih buih booij
孜3zi8 shie tsutomerue chig jag tsutomeg tsutomuh chai cheei sii tsutoi tsutomi tsutomerii tutomerui jij zutomeruj chej tutomek chzek tutomul zutomel tutol tutoml tutomeril zutomum tsim zuton zutomn zutomerin tseen tsep tszeq jeet jeu jzew
孝8taka4 ko7 xiao8 koua kohb takashii kyouk takasim haum hyom kyon dakan dakashin haon hieun kyoho goup gyoup hyeop hyup dakasir gor gyor goht gyoht
孟7meng5 men9 manb moc mundc mune bengf takeshih hajimei kashirai moui myoui takesik maengk mangk myol dakeshil hazimem kasiram manhm mohn myohn bajimen gashiran dakesip bazimer gasirar
季bti5 di6 ji9 tyb tc kie dzif kwaig cih tyih tjh tzii chii dej dijj djiyk diik dyk diuszk gyik suek toshik tokim gyeo tosio doship gip zuep gwaiq kyeq quiq dokir dosit
孤4gu6 hitorid kod minashigod gof kuf koog cog minasigog bitorih geoh gooj
学5xue4 manabu9 hakd hokd gakue hocki manai manabii hock
孰3sukb sookb izurec jukuc shuc tarec zyukuf dareg shukg shooki
宁gnen3 ning6 nin8 nningf inenf ninai nynj ininj ninej inal eil niml urninm yasun rumn neenn ningovan nyongn nyeongn nyoungo truo zhuo yninaso yinap chos takuwaerus yasushit jou mushirou nanzou neiu nyouu takuwaeu yasuiu takuwauv takuwaw takuwaeriw tyow
宅8taku5 yake7 take9 akee mie tagie takae zumie jakef iong siong iei sumaui zhaii chakk daekk taekk tsakl dakum zumaum jakm
宇bu3 yu3 ig vuj iej nokij juk jyk jyuk yeuk wooo yueo iyuq iur iues
守8mori3 mamo9 shou9 nerid shud syug syuhh shuhh mamorui mamorij suj saul sown thun juo sooo zuo shauo showp zyus
安man1 aa end yasud amd anei annj onj anovam m jasun ino uno ennep ahp oq ansq oinq aenq yanr andr anner ensr yakar huntr ener janer anenr armr aynr ainr anur nos skt fyt oent aunt aant emu hanou itzu aneku
宋5soong8 song8 sungb szungb sonqb oruf souf sumaif sumah soi orij tongj sohj seongk zouk zumaik shungk shoongl zumam zom zoho
完4wan8 hiroshi9 kand mattaid mattaf yuenf mattosurug hoanh mattouh mattousuh gani yuni iyuenj mattoj mattosuj mattosurij iuenl mattohl mattohsul iunm
宍6shishi7 sisi8 shina sina sid shid shijid sijid sitid nikue roue yukg yooki jishij iukj iookk zisin
宏9hiro4 hong7 kob kouc hunge kohf wangf hiroshif fenf hirosig hiorog horngh chungi hoangi khuengi wahngi nhorngj hiroil goengn biroo biroshio koengo wungo biroip geoengp goup guengq birosir gos gohu
宕3tagi9 dangd sugirud toud tangf tongf tof dongg sugg sugig sugirig tohh douh zugiruh dok zugl zugil zugiril dohm
宗bzong5 mune6 zonb chongc sod shud soue chungf syouf jungf zg tzonh syuh tsongh shuhi tsungi mui shuun tattobun jongp choongr syuur tattor tattobir tongr sohs dattobus jeongs juus zous tsoongt juv zov syuhv dattow dattobiw zyuuw
官5guan5 kan9 kuana ooyakef tsukasaf gwanh kunh oyakei kooni kwani quani tukasai ohyakej gank zukasak gunk goonl
宙4zeu9 hiro9 chue hiroshie sorae chuuf zhouf chauh hirosih juh tyuh biroshii zorai chowj truj tyuuj chuhk jook juuk tsauk tsowm birosim zyum jaun tyuhn zyuuo jowo juho zyuhs
定8sada6 ding6 dina tinga setd jongf jeongf jungf tengg dengg jouk sadamaruk sadamek sadameruk teik jon sadamun zadan chongn dinho sadamo sadamao sadamario sadamerio zyouo joho deip zadamarup zadamep zadamerup zyoq zadamur zyohs zadams zadamas zadamaris zadameris
宛3wan8 atakamod ated end zutsud yuenf uyenh zuh zuth zutsih zutuh yuni iyuenj iuenl iunm
宜8yi5 gi8 ngi8 nghic yeed ie jie geeg nobug mubei yoroshiii uik yorol yorosiil wooim yem yzeo iip ieer ies izeu
宝8bao7 hoa takaraa boula paub hohb boc poc houc bauded buld pavf pohg poul beon boun dakaran buo bohr
实9mi4 shi8 zanea jitsuc sanee minorue makotof mitsuf sanetof satg sith michirum shitsum sutn jio silo shatp chip michp michip michirip minop minorip mitirup situp thucp zitup shutq mitit mitirit
宠4chong8 chungb thiongd thongd tongd chouf megumif megumuf choongg choh tsungh megui sungi tyoui tsoongj chohj cheongj jouj tyol jom tyohn zyoun joho zyoq zyohr
审4shen7 aki9 samd shind sume simf shamf sing thamg shumh jinh zinl
客4ke9 khacha cab kakud kyakud maroudod gaekf hakf marodog kaekg marohdoh gakui gyakui
宣4nobu7 xuan9 sona seona norid noruf notamauf senf syuenh suenj noj tuyenj zenk sunk shyuenl shuenn shuno
室9muro3 mumea shitsud sd morod shitue beyae situg sitsuh shh heyai shii satk silk sutm thatm jitsun shatn shutp zitur
宥5iu7 you9 jaub yauc huue yauhe nadameruf yurusuf yuuf nadameh yuh nadamui yowj nadaj nadamj nadamerij yuruj yurusij yuhk yook iauk iowl
宦3hoan9 gene huane kane manabue tsukaerue hwang tsukaeg wang tsukauh manai manabii tsukai tsukaerii tukaerui ganj zukaeruj tukaek tukaul zukael tukal tukaeril zukaum zukan zukaerin
宪7nori5 ken7 hinb xianc akirad akid hienf hiang hiangg hsieng siang honj genk heonl hunm
宮fmiya1 nomiyac mijac gud mif guuf gongg kuh mumiyaj guhk kkuk minak mijasm iep kyuup gungr kungr kyur koongs kyuht goongu gyuuu cungu
宰4ong8 zai9 zia ungd saie tsukasae choig jaeg chaeh choyh teh tsukasadoh tukasah zukasaj tsoij tsoyk tukasadol joil zukasadom joyn
害3gaid haid katsud nanzod sokonaud wazawaid haef hoif wazawaf hoyg katuh gatsui zokonaui gatul
宴3end tanoshimud utaged yand yinf yonf iing tanoshig tanoshimig tanosimug yeng danoshimuh yeonh yuni tanosik tanosimik danoshil danoshimil danosimul danosip danosimip
宵3shouc xiaoc yoic siue soe shof sewg syoug shohh jouh seoh shiuh sui shewj syoj jok syohk zyoul johl zyon zyohp
家dya7 jia8 ka9 ie9 a kea gab jad gef gaag beg chiag eh giai jyai kanoj nomij erj uchij utik kiam kahn karn kop kagur jies gou kagiv gahv gaguw
宸4chen5 nokic shinc sane sine sung jinh shanh shuni zinl
容7jun6 rong8 yo9 juhnc zunge geone jone irerui katachii youi yurusui irek yongk yungk iruk yoongl dungl irl ireril katatil yurul yurusil yohm gatachin yeongn iungn ioongo gatatiq
宽7hiro3 nobub hiroshid hirosid khuang kuani kanj yutakaj funk hiroik kutsuroguk yuruyakak foonm gwanm biron biroshin gann kwano khoano kutsuroo kutsurogio kuturoguo biroip gutsurogup birosir kuturor kuturogir gutsurot gutsurogit guturogut
宾cbin3 pina bbinb bineb pend bynd bene pih bunh bingh binih bimh painh pianh lbih bbingh sbeni binsj bingovaj ebingj hinm maroudom panm shitagaum puno marodop banp sitagauq tanq marohdor jitagaur zitagauv
宿3sukc sookc shukue shuue sue yadoe yadorue shuh syukui syuui tuci xiui yadorii shuhi jukuj juuj sooj shukj shookk syuk jul syuhm zyukum zyuum juhn zyup zyuhr
寂3jakud jid sabid sabishiid sekid chikf jokf chickh chokh sabisiih tichh zyakuh jeoki zabii zabishiii zekii tsiki jukj tsickk jikl zabisiim jickn
寄4yori7 ki9 yose9 jif yoruf yoseruf gih keih yosuh keei guii yoi yosi yoserii kayl geim geeo gayr
寅5yin5 in8 torac ihnf innf linf yang dorah yunh danh ianj iunk
密bmi2 mid8 mithe mitsuf meg akg meetg iumig myi meai hisokak hisokanik shigeshik matm milm muto mituo sigesio bisokap bisokanip jigeship zigesit
寇6kou8 kaua gua cob kaob coateb koc kohc core adaf adasuruf kowj kuj adasuj adasurij khauj gook gouk gon goho
富efu4 tomi5 toa hue ff fouf fourf domig furg tonh fuli fok fonk hukul fukul tomigal tokm humin fumin fumn humn fooo hooo fuuq tomuq bus put huut phut fuhu boou buuu domuu
寒8kan4 samu8 soa sanb sohd soud sad hang samuig samusag honi ganl zamuil zamusal zamun
寓3guue gyoe yorue yoserue yue kakotsukeg ug yoseg guh kakotsukuh yosuh kakotsuki ngui yoi yorii yosi yoserii guhj wooj yuej kakotukek iyul kakotukul gakotsukel kakotukm gakotsukum ium gakotsukn iuen gakotukep gakotukuq gakotukq
寝3mitamayae nerue qine shine yamerue chamg neg yameg nug yamug chumh nerih sinh yah yamh yamerih chimi jinj tsamj tsumk zinm
寞3mo7 bakuc makuc sabishiic make moke mockg michg sabig sabisiig zabishiih zabil zabisiil
察9ca4 ta7 cha9 zaa tane tee sae chi akirakak miruk satsuk sechik shiruk chalm chatm tsato mio mirio sato satuo setio sho shio shirio siruo jirup zatsup zechip sis siris jt jit jirit zatut zetit zirut
寡3guac kac sukunaic yamomec gwae kwae sukunae kwahg quag gah zukunaih gwahi zukunaj
寥3liao7 ryouc sabishiic liue yoe ryof lewg sabig sabisiig ryohh yeoh zabishiih yui zabil zabisiil
寮3la9 liaod ryoud tsukasad liuf lyof yof ryof lewg tukasag ryohh lyeoh yeoh zukasah lyui yui
寰3juang9 huan9 kan9 hwanb wanb gane
寳3takara8 ho9 baoc houc poe pouf hohg boug dakarag boh bohl
寸4sun7 su9 cunf hakaruf kif sonf tokif chonh chyuenh chueni hakai hakarii thoni bakaruk cheonk dokik gik zonk zunk chunk tsyuenl tsuenn bakan bakarin tsuno
对6tsui8 duia taia tuic toc tohc cud tud tsud cuid aitef mukauf narabuf doij naraj narabij daek daik zuik tael
寺atera2 ji7 deraa dzih shij sij chil sal cheem zim cheo chzep tsir tsees tset tszev
寻6hiro8 shiro9 jua hiroshic suc sumic chikad tikad sirod xung chami jini tazunerui tsunei chumj xinj simk tazunek tazunul tsaml taml tazunl tazuneril tunel zinl tsumm biron dazunerun zunen dazunep dazunup dazunq dazuneriq
导3daob doud michibikid michibikud tod toue dof michibig mitibikig mitibikug dohh deoi duj mitibik
寿8su6 ju8 shou9 toshia tosib hisab zub kazud hisashim saum sewm siewm sium hisashiin juun kotobukin kotohogun shuun hisasip zyup kotoogup shuq bisar bisashir doshir gazur sowr hisasiir kotohor kotohogir syuur thor zyuur juhs shuhs bisashiis gotobukis gotohogus kotogus soos shaus kotoot kotoogit showu syuu kotohguu bisasiu dosiu gotooguu syuhv zyuhv bisasiiw gotohow gotohogiw kotow kotogiw
封3fengf fuuf houf pondof sakaif tojiruf bongh fungh sakah fui hoi foongj pongj huuj phongj tojj tojij tojirij toziruj fuhj hohj beongk bouk buuk dojiruk zakaik bungl hum zakam tozim tozirim bon bun huhn dojo dojio dojirio doziruo boho buho dozir dozirir
射4i9 sagit9 ateruf iruf sasuf sekif shaf shef ateh sah seh atui sehi atj aterij irij sasij syaj xaj jak zasuk zekik shehl zan zasin zyan
将7masa4 shoub shob shohc masarud temg tomg tiomg tjomg tyomg hikiiruk jiangk masanik mottek souk cheungm hatam jangm som changn cheongn hikin hikiin hikiirin qiangn syoun soho bikiirup joup zoup tseungp tuongp tseongq syoq batar jor zor jeungr syohs bikis bikiis bikiiris zyous jeongt joht zoht zyov
尉3wei7 ie osaerue yasunjirue osaeg waig wig osaug osah osaerih yasunjh yasunjih yasunjirih yasunziruh yuh yasunzil yasunziril
尊6zun7 taka7 sonb takerub rub tattobuh tattoih toutoih chyuenj jonj tattoj toutoj totoik chonl chuenl tattobil tonl tohtoim dattobum dattoim doutoim jeonm totom zonm chunm junn tsyueno tohtoo dattoo doutoo dotoip tsuenp dattobiq tsunr dohtoir dotor jyuens dohtot juent
小iko3 o4 xiaod sag onok siuk ohm gon an shiauo shoup syop shop syouq hsiaoyq siaoq syohr sios chiisaiu chiisaw sow
少5shao5 shaub shawb shibarakuh shouh sukoshih sukunaih siuj soj sukunaj shok sewk shibaral shibarakil sibarakul sukosil syoul thieul shohl jibarakum joum seom zukoshim zukunaim shium sun shewn syon zukunao sibarao sibarakio jop syohp jibarap jibarakip zibarakup zukosip zyoup johq zyos zibarat zibarakit zyohu
尒3er7 chikaif jif nanjif nif shikarif wakeruf chikah wakeh yih wakui yeej nanzij sikarij tikaij wakj wakerij zij jikaik jikarik yek tikal yzem jikam iin zikaio zikario ieeo zikaq ieq izer
尓3er9 jid nanjid nid shikarid sonod yif yeeh nanzih sikarih zih jikarii zonoi yei yzek iil zikarim ieen ieo izep
尔ul3 r4 llc erc lee ref lleh eli i rdl arl hlm alo rto rreo hrp ilp allq urq eq orq ldq rovas lovas as ltt hert lat rsu iu bleu riu
尖3jiand send surudoid togarud chimf chomf surudof tsimg tiemh togah togarih cheomi dogarui zeni zurudoii jimi chumj zurudok dogal dogaril
尘4chen6 chan9 chahna chirie jine chunf tsanh chinh tirii trani zini tsuni jirij zirim
尙4shang8 sang9 sonb shoud seungf shog seongg syoug thuongg shohh joui sheungi sheongj syoj jok syohl zyoul johm zyoo zyohq
尚cnao7 shan8 cham9 chana sanb shod hisad shouf schanf shohf sangg hisashih champsh chanti shanti choni tani shoni hushani schampsi jai shangj jeanj sonj ntk sok takao kuwaerup negaup tattobup hisasir syor kuwaer seungr kuwaus bisashit dakat jot seongt chuongt kuwat kuwaerit syout tattot tattobit dattobuu guwaeruu jouu sheungu sheongw
尝3changd jouf kattef nameruf seungf shouf seongg nameh sangh joi namui shoi sheungi kokoromj kokoromij naj namj namerij syouj zyouj sheongj johj shohj gattek syol zyol syohn zyohn gokoromn gokoromin
尤fju6 yu8 iu8 u9 eua youb yoe iouf juuf ewg jog yooh ewah oiui joei uej yauj yulik el illouxl yellal llol iuul jurl jaum vuum yeom joum cuo mottomoq togaq togameruq yuuq togames togamut yowt togamu togameriu yuhu dogav dogameruv woov iauv
尧7yao4 llau6 jaoe yeowe gyoui takaii yiui yewj takak yok gyol iiul nghieul iewm gyohm dakain yeon yuo dakap
就4shu9 shuhc syuc syuhc jiue jue shuue tsukue chauh chwih chowi syuui tsui tsukii tukui zyui juuj zukuj tsauj tsowl tum tukim jaum zun zukin zyuun jowo juho zyuhr
尸3katashiroc shic shikabanec sie seef katasirog sikabaneg thayg gatashiroh jih jikabaneh seh thii szei gatasirok zik zikabanek sheel shen shzeo
尹7yin6 yoon8 yuna junb wanc sinc jind junsf younf ing osag tadasug wunj doank tadak tadasik dadasul dadao dadasio
尺3chic monosashic sekic shakuc chekf chokf tsekg cheg monosasig syakug xichg cheokh jakuh zekih chuki zyakul
尻6jiri4 shirib siric dzirid kaof kouf goh hauh koh haoi kohj geoj gouj guk zirin goho
尼pni2 neb nyc neyd nf nieg gng ii neej ej neak neil nnil nyim inim yn nhn njo gnio noo eyp nesq gnyq ninq gneq niir r nnyr anir nnier knees yas nness nus nnes as niss ens nas ignt nict lit ijst ijt jt iau gu
尽3jine tsukirue tsukusue chung mamag chinh tsunh kotogotoh tanh tsukh tsukih tsukirih tsukuh tsukusih tukiruh tukusuh zinh zukirui zukusui junj tukl tukil tukiril tukul tukusil gotogotom zukm zukim zukirim zukum zukusim
尾eo1 bic onof nog nohg noug nooh j ouj suej weim meio mio meep vip yip mays
尿3ibaric niaoc nyouc niue nyoe yoe newf suif nyohg nyeoh yeoh nyuh yuh
局3jue kyokue shikirue tsubonee gokug gukg kukg semarug kooki cuci shiki shikii shikirii sikirui tubonei gookj gyokuj jikiruj zubonej sek semak semarik zemarul sikl sikil sikiril jikn jikin jikirin zikirun zep zemap zemarip zikq zikiq zikiriq
层3cengb changd kasad kasanarud soud chungf sog tsangg kasanah kasanarih tangh tsungi sohi choongi gasai gasanarui zoui zol gasanam gasanarim zohn
居bgu4 i7 juc orid kyof cug chug tug kug sueg tlg kuih dzuji juyi qk qal irul kil okul orul gon guip kop irip okip geoq giq gyoq
屈7cu8 ku9 quc horic kuehc watc khuatd chd khiutd khutd trice cchue cusf kagameruh kagamuh kutsuh gulj kagamej kull wutl kagal kagaml kagameril kagamil kutul gagamerum gagamum goolm gutsum gagameo gagaq gagamq gagameriq gagamiq gutuq
届3jied kaid todoked todokerud todokud gaig todog todokg todokerig todokig gyeh dodokei dodokerui dodokui kyei dodol dodokl dodokeril dodokil
屋cya1 jaa ob nof okug ocg noyah wuk yanek okm ukm ooko eokp
屑3isagyoic kuzuc setsuc xiec isagyoe site sole shitg kuzig setug guzuh seolh zetsuh suli guzil zetul
展5nobu5 zhan8 noberuh nobiruh tenh tsuraneruh chinj jonj nobej tsuranej tsuranuk chonk tsink nobk noberik nobik nobirik trienk tsurank tsuranerik turaneruk denm jeonm zuranerum jinm junn turanen turanun zuraneo turano turanerio zuranuo zuranp zuranerip
属3ia9 sakanf shokuf shuf tsukuf yakaraf zokuf sukh sooki syokui syui tsui tsukii tukui zhui sokj jokuj juj zakanj zukuj shukj thuock shookl seokl tum tukim zun zukin zyokun zyun
屠4tu4 choe hofurue toe dog touh hofui hofurii hohurui tyoi bofuruj deoj joj duk hohul hohuril bofum bofurim bohurum zyom bohuq bohuriq
屡3lua rua luic sibasibad nue jibashibae loog noog zibasibai
履4leib lib giayd leud liud fumuf hakuf kutsuf luf rif ih leej fuj fumij haj hakij humuj kuj kutj kutsij kutuj bakuk bumuk gutsuk laym hun humin bao bakio buo bumio guo guto gutsio gutuo
屯4tun5 chune tamuroe tone dung tyueng tuenh tamurosuh truanh tyunh zhunh damuroi doni dooni juni damurosum zyunm
山jyama1 sana jamab xand shang zang yak ssanl yanl mam matan sonn san harao yanao yamio noueo takao samo yamanop q jaq joq yoq shailapq suahq uchiq yamaaq utiq uciq shiyamar sens
岁4sui8 toshi9 soea tosib saie seie yowaie shuig seg yowag doshij zaij zeij dosin
岐7ki5 gi7 qi9 michib nukic mitid edamichif keih keei edamitij kayl
岑9tzen6 zen6 cen9 shumd samd etzend shamd mined tsene czef sumf tsernh rzenh gini shini jamk chamm sinm jinn zinr
岗4gang5 kongd koud okad gonge kof kangg kohh goui gok gohm
岚4arashi6 arasi8 lana lamc ranc name
岛ishima4 jima5 sima6 dzimaf tok dimak tohk toul yamam dom doum dohm n shinimap sinimap shibap sibap daop deow
岨3ishamad qud shod sod sobad chuif jof chog tsuig isyamah syoh jeoi zoi zobai juii juj zyol
岩ciwa1 yanf iwaof yuwai iiwai iwagai ivaj shiwaj siwaj juaj yuaj niraj gaml ngaml gann amp genp kewashiip nhamq kewas kewasiis gewashiit
岬3jiab koub misakib gapd kapd koe kohf goug goi gohk
岭6mine3 ryoua ryob ryohc linge reie ryuf lyongh yongj lyeongj lyungk yeongl yungm
岱3dai7 hajimed kawariaud taid daef toif taeg toyg doig hazimeg bajimeh gawariauh doyj bazimel
岳7take6 yue7 gaku9 yuehb dakec ngokc jued takeshif takesij akj dakeshik ngockk okm ockn dakesio
岸9kishi4 gishi7 gisi7 kisia anc zakie gang ngoni onk ngank
峠3qiaa tougea kac sangc toged kahe tohgef dougef dogei dohgek
峡3hazamad koud kyoud xiad hapf kof kyof hyoph kohh kyohh bazamah gouh gyouh giapi hyeopj gok gyok hyupk gohm gyohm
峥3zun9 zhengb changd soud chunge jaengf sof tsangg chaengg tsungh sohh zoui jangi jungk zok zohm
峨4ga6 ed ikameshiid takaned af ngof ngorg ikameg ikamesiig dakanei oi orj
峰9mine3 feng6 phongc konee fungg fongi hongi houk bongm hon foongn pongn hoho beongp boup bungq bor boht
峻4jun5 kewashiid shund takaid chunf takaf tsunh kewah kewasiih syunh dakaii gewashiii jooni dakak gewam gewasiim zyunm
崆3kong9 kouc kuc gonge hunge kof hoongf kohg geongh gouh guh gungi goj gohl
崇6chong6 shu9 takashib takab shuhe syue syuhe agameruj shuuj suuj takaij tattobuj takasil agamel sungl agamum sum dakam dakashim soongm agan agamn agamerin syuun tatton tattobin suhn dakaio dattobuo juuo zuuo shungo shoongp dakasiq juq zuq dattor dattobir zyuur juhs zuhs zyuu zyuhw
崎fzaki3 saki3 kii zagii zekil sam kewashiio qio giq keiq kees kewas kewasiis gewashiit kayv
崔7tri8 choib choeb trec choc cojc tranc choyc treac cuid chuie tsuie majiwaruh saih seh suih majiwal majiwaril maziwarul thoil cheoem zaim zem zuim chuen maziwao maziwario
崖3gaia gakea yaa aec ngaic aie daye
崚4ryou8 ryo9 lenga ryoha lingc
崟3yin7 ginb mineb umd yamd yumf woomg iamg iumh
崩3benge houe kuzurerue kuzusue bungg kuzureg pangg hoh kuzuruh pungh kuzuh kuzurh kuzurerih kuzusih hohi boongj bouj guzureruj guzusuj bangj guzurel bol guzurul guzum guzurm guzurerim guzusim bohn
嵇4ji6 ti9 geia keia kaic
嵘3rong8 eif kewashiif kouf ouf wingf youf yongh koh oh yoh kewai kewasiii kohj ohj yohj gewashiik gouk yeongk yungk gom gewan gewasiin goho
嵩5song6 takaa kasamib shub shuhc kasag shuug suug takaig sungi suj soongk syuuk tungk suhl dakail gasal juul zuul shungl shoongm syun dakan juo zuo syuho zyuup juhp zuhp zyur zyuht
嵯3sa8 cuoe kewashiie shie takaie chag chog takag chorh kewai kewasiii sii dakaij gewashiij jij zaj tsoj tsork dakal gewam gewasiim zim
嶷4yi7 ni8 gid gyokud satoid satof uif yikf yickh wooii zatoii iiki iickk zatok
巌4iwao7 iwa7 gand kewashiid yand ngamf amg kewah kewasiih gewashiii gewal gewasiil
巍3wei7 gic takaic ngaie oee takae aif nguyg dakaih eoeh uei dakaj
川jkawa2 gawa4 chuani gaval kal kaval zawan kon gao kamio harq yumiq kwaq goq gohq gouq senr chont chyuent chuenv xuyenv
州4zhou6 shub shuhb shimaf shuuf suf chauh juh chowj chuj sij simaj syuuj jimak jook juuk zuk tsauk tsowl syum jaun syuhn zio zimao zyuuo jowo juho zyuq zyuhs
巡3tien9 megurub junc xunc chune sune tsung megug megurig tuang zyung soonh
巢3chao9 chaub sob saod seoe tsaue suf tsaof
巣3chaod soud sud sukuud chauf sof sukuf sig sohh sukuhh zouh zuh zukuuh tsauh tsaoj zok zukuk zil zohm zukuhm
工5ku6 er9 ko9 takumia gongg koug tsukasag wazag kungi kongk koongk congk tukasak kohl dakumil geongl goul gul zukasal gungl goongm goo gohp
左7sa6 za7 zo9 zuo9 choc zolld hidarij motoruj tasukeruj jwal tasukel tasukul chorm chwam motom motorim tam tasukm tasukerim bidarin dasukerun tson tsorp dasukep dasukuq joq dasukr dasukerir jors
巧3koc takumic koue qiaoe satoie gyog haug satog dakumih goh haoh kyoh xaoh kohi gouj gyeoj zatoij gyuj zatol gohn
巨4ju6 kyod ookiid gof haganef kuif okiig guig kog ohkiih geoi gyoi gui baganek
巩4mun9 gonga kungb kongc cungc kyoud kataif kyof koongg katah kyohh gyouh gungi goongj gataik geongk gyok gatam gyohm
巫4bu9 wu9 moa mua moua fue kannagie mikoe huh gannagii mooi
差4sa8 cha8 sasuf shif tagaif tagauf tagah chahi chaii cii saii sasii sii dagaij dagauj jij zaj zasuj tsaj tsahl dagal zasin zin
己5mi7 ji7 ki9 tia kof onoref gih keih keej tutinotoj gok zuchinotok kaym gein zutinotoo geeo gayr
已3yi8 id nomid sudenid yamud yeeg dig sig yag yamig zudenii yei yzej iil ieem ien izep
巳5mi3 shid sid chif saf cheeh tih jii chei chzek tsil zim tseen tseo tszep jees jeu jzev
巴mba1 bar9 buh bbah vai pai brak bhak butm bom mbam budn bn bahn bucn bubo ap haq tomoeq bhatq basq blar bufr bagr bbagr bachs rs bhavs ubaks spers paos biyiks chebars bhards bovas dlebars rbovat bbart t glat
巷3chimatab koub xiangb hangd hongd koe timataf kohg goug jimatag goj zimatak gohl
巽5xun9 tatsumia sena suburua takumia tatumib sond sunf shunh ronh datsumii seoni zoni datumim
巾3fukind habad jind kind ooid gonf kanf oig konh kunh canh hukinh ohii babai bukini geoni gini gani gunj
币3bib heid nusad paid takarad zenid baie pyef gieg beii dakarai
市bichi3 iti5 icie shig uchig sig tii chii icsij utij seem fun thin jio seo szep zir shees sheu shzev
布nb1 bu8 boue bej book bom bbm pn pun nunon poo o bbeo fup ubq buoq buyq ur hur vs pous buds brt blt bst beut blat herbet brut blet bruht ebuht poot mbout dopmu
帅4shuai5 hikiiruf sotsuf suif shuih solh suh hikij hikiij hikiirij soj soaij sotj sotsij sotuj bikiiruk seolk sook zotsuk zuik sull bikio bikiio bikiirio zoo zoto zotsio zotuo
帆5ho5 fan6 famc hand bomf pomh bani beomi boi bumj
师6shi5 jib sib morob erc ajaf ayaf ikusaf miyakof osaf seeh sai sei suj szek sheen zio sheo shzep
希jhi4 ch8 sib shic kie gf gif xif shg schih jih hilh heh sh chih heai szyj chyj schj nozok sheek cik shiek chel hiil l hym seam sheam tim shem cilm syn schien sien nozomin in mareo hieo heyo icho scio seyo sheehanp cp sheetsp chinp thep ceyp thelp thp sheip thicp sheahap zip yaship ssip nheep schaefp lillp
帐3zhangc cheunge choue harie tobarie cheongf jangg choh tseungh changh truongi tyoui tseongi chohi barij dobarij jouj jeungk tyok jeongl jol tyohm zyoum john zyop zyohr
帕kpa1 parc ppad paag poj puk palk pek perl pm paum pucm ntan ppern pin paakn ao pagp mpagp paep bap ppatq epq peaq baeq pulq praq bertoq aphq phaq caq chilr batsuw haw hakuw hew mechiw myakuw tsutsumuw
帖4tay9 tib teyb choue joue kakimonoe tiee chopg tipg choh joh thiepi tyoui zyoui chohi johi cheopj gakimonoj chupk tyok zyok tyohm zyohm
帘3suno8 jinf lianf renf sakebataf shinf youf limh suh sudareh yoh sini zini lyomj yomj yohj zakebataj remk sik lyeoml yeoml zul zudarel lyumm yumm zip
帝5di4 dvlietb mikadoe taie teie jeg cheh daih dayh deii
带4obi8 pe9 daic obiruc taic megurue obg obirig daeg taei megui megurii
席9si5 schil9 xia sheed seae schiee shife sye ziee scie shile cele usiee caie sheeth mushiroi sekii chikk sokk chickl musirol seokm zekim tsikm sukn tsicko jikp jickr
常7tsune6 toki7 tune8 changc tokoc seungd cchangd joue jof johf shouj tsunenij sangl shom zunem seongn syoun thuongn tunenin zyoun shoho dokoo zunenio sheungo sheongq syoq zyoq syohr zyohr
帽3bouc boushic maoc mouc moe bof boshif bousig bohh bohshih mohh meoh mui bosij bohsik
幅3fuc fukuc habac hyokuc fuke poke fookg bucg hukug babah bukuh byokuh peokh puki
幌3horob huangb koub fongd hwangd koe kohf borog goug goj gohk
幕3bakub makub mub ooub makd mokd oue mockf ohug
幡8hata4 bata8 watab manc band hae matae bae fanh hanh honh bonj ponk phank beonm bunm
幢4chuanga chongb choangb chhongd chwangd doue hatae toue dangg dog tog tangh tsongh zhuangh dohi tohi batai
干8gan5 qian9 hib cianb kand inuid kend mikid hosie kawakie inutee kawaie nukuie hirul hosul okasul genn kawakasun kawakun konn wazan gono canp hirip hop okap okasip inup kinp biruq bosuq kawar kawakar kawakasir kienr gawakasus gawakus geons gunt bit birit bot bosit gawav gawakav gawakasiv gawakiv
平ghira4 pin7 hei9 dairab pingc tairac peie taif pineh biraj hiroj ppingj beij phuntk pengl pim im ram pinnm bem hisam ppim acm taram hyoum phengm hjon hatin hachin binho warao inp bingp pchingp bens hiratais hiratau pyongu hyov
年7nen4 toseb enb nianc toshic tosid lianh nih nienh minoruj yowaij ninl nyonl yonl yowal doshim minon minorin nyeono yeono nyunp yunp dosiq
并4nami6 nabia awaserug bingg heig hyoug narabug awasei byongi naraberui narabinii pingi shikashii awasuj hyoj pyongk awask awaserik narak narabik narabel hyohl beil byeongl byoul byungm narabm naraberim sikasim tinhm jikashin byoo byohq zikasir
幸ayuki4 ko7 koua koha sachif sajif saif miyukig mijukih satsudh satuh goh gouh gohi kooi saiwaim shiawasem xingm satio haengo hango saiwao zachip hungq siawaseq jiawaser zaiwair hanhs zaiwat zatit ziawasev
幻3gena huana maboroshia hwanc wanc aoe maborosie
幼5you6 yow9 osana9 osanaie yuue yaug yug yoh auh yohi yuhi yooj iauj iowk
幽3kasukac kuraic youc yuuc kurae yaue yue yowg yuhh gasukah guraih yooh iauh iowj guraj
广chiro2 kod kohe guange kwongg kongg kuangg koug gwongh i firoi guongj hiroshij hirosij hioroj jiroj geno ieo hirobaq hirogeruq hiroiq hiromeruq omq ans gwangs hiroges hiromes eomt hirogut hiromut kwangu hirogu hirogeriu hiromu hiromeriu quangu umu birobav birogeruv biroiv biromeruv gouv
庄csho6 shou8 shoha syoa joc johc syouc syohd zhuange joue masae souf chongg soh sodh cuangh nushih nusih siuj shiuj dzok houo inakao murazatoo jangq ogosokaq hor changr tsongr hohs sohs bout zout jongt trangt bov zov
庆aqing5 kei8 chingb yoshib cingc yosie chinqe hinge kef takaf gyeongg kyeongg cchingch josih kyongh kyungi hengi chinghi gyongj gyungj kengj khengj kjongk noril kyoun yoin yorokobun kyoq geiq khanhr yorokor yorokobir kyohr gyous gyov
庇4sh9 bed9 bie hie hisashie kabaue ooue peig oug peeh pih hisasih ohui bisashii gabaui payk beil bisasim been bayq
床4toko6 chuangf shouf yukaf yukashiif chongh sangh souh shoh tsongi syoui yukasiii shohj dokoj jouj soj giuongk syol sohl zoul jom syohn zyoun joho zoo zohq zyoq zyohr
序3xu9 tuaa joe noberue tsuidee chuig nobeg sog nobug tsuih nobh noberih tuideh zyoh seoj zuidej juij suj
库jku4 cu4 coub koud cooe kooj curj cok kurl qul courl km khum khoum quen choo culo scup rkp kwup ckurp couxp chuyp rcaup couttep lycudp cuwp akkup mcup kycp kewlep chkurp choop couillp ckup kop cueq inq zelsr gus fus kuras foou gou
应6ying4 o9 yina jingc ataruh kotaeruh ouh youh iingj kotaej ungj kotauk yok atal ataril kotal kotaeril ohm yohm gotaerum woongm gotaeo gotaup gotaq gotaeriq
底4di6 tea tesa nanzoe sokoe teie jog taig choh daih deh deii jeoi zokoi juj
庖3houb kuryab paob paud pod hoe hohg boug guryag peog puh boj bohl
店4tana6 diand mised tend jomf timf chomg dimg diemh danai deni jeomi jumj
庙3miaob byoud mitamayad miud tamayad yashirod mewf mieuf myof byog yasiroh byohi damayai myeoi myuj
庚4geng6 keed kengd kanoee koue gyongg kangg koh kungi kyongi canhi kohj ganoej gouj gyeongj gangj gyungk gungl gom goho
府6fu9 bu9 hu9 pua ppub kurab hhud ffud miyakoe yakushoe fooh phui yakusyoi booj
庞8pon3 penb pangc pongd pchange ponze mponge poune poone ppene bouj houj rouj ruj takadonoj bangl bom hom rom boho hoho roho dakadonoo
废3feid faif fusuf haif ochiruf sutareruf sutaruf pyeh sutareh fuj fusij husuj ochj ochij ochirij otiruj phej sutaj sutarj sutarerij sutarij baik busuk zutareruk zutaruk zutarem hum husim otim otirim buo busio zutao zutaro zutarerio zutario
度5du6 do7 rdueb rdub hakarug memorig tabig takug tog taki touj duok hakak hakarik bakarul dabil dakul deol doum bakao bakario
座5za6 kura9 riusa imasuf suwaruf zuof choh jwah chorj chwaj imaj imasij suwaj suwarij toaj gurak zuwaruk tsok tsorm jon zuwao zuwario joro
庭9niwa5 ba6 ting7 wae munee nihae sokoe tengg teii jongk chongl dinhl deim jeongm jungn
庵4an7 am8 i9 iori9 umd
庶3chikaid koinegaud moromorod shod shud chikag sog syug suh syoh thuh tikaih goinegaui jikaii joi seoi suei tikaj shyuk jikak zikaim zyom shuen zikao
康econ4 kon8 kangc comc koc coc yasud canf kanf kouh hongh kohj cj khanj kacj tchanj cunj cornj cornej kchangk kontsl gangm yasushin yasuip yasusir gos khangs gout
庸4isao8 yong9 tsune9 anif mochiiruf youf tuneh yungh yoi zunei yoongj mochij mochiij mochiirij motiiruj yohk yeongk iungk ioongm motin motiin motiirin
庾4yu6 ju8 kuraa guraf yoof yuef iyug iui iuej
廉9lliam7 llea lliaa lhelmb lianb lhelb lime liae kiyoshie liame liene llyae kiyosif liemh niamh yeomi reni jomj yeoumj yeumj youmj kadok yasuik lyomm yasum yomm giyoshin gadoo lyeomo lyump yump giyosiq
廊3langa roua watadonoa longc nangc rod rohf
廑3jin8 qin9 gonc kinc konc gune kane kung ginh goonh
廓3kuo8 kakud kuruwad torided gwakf hwakf kwokf kwakg kwockg quachh doridei gakui guruwai gwoki gwockj
廖9le7 glioa liaoa lioa reb ljob riod rjod ryod lyoe yrjof lif loh yrioh yreh irioh munashiih ryouh liuj lewl munal munasiil ryohm lyeom lyun
延9yen7 nobu7 yan8 jen9 en9 nobef yeenf janf yuenf uanf rgenf ijeng jentsi nobasuk nobiruk yinm yonm iinn dangn nobn noban nobasin nobin nobirin yeonp yunq
廷dtin4 ting6 tineb ttinb tynf timf ttingf thinh ettinh tengi tiui tinni teeni utyni thengj dingurk dingk tiek dink dinek gyink ntyngl thingl tihngl niwal teil jongn chongp dinhp deiq jeongq jungr
建7jian4 kena tatea kinb chienc dziang giang giangg gieng kiani takei tatsui konj tateruj tatum gonm daken datsun ginn kienn tatn taterin dateruo geno geono gunp dateq datuq dats dateris
廻4sako7 ee huie kaie mawarue megurie megurue hoeg wuig wooih mawah mawarih meguh gaij heoej huej
廼3nai8 daib nob sunawachib sunawatie zunawachif zunawatij
廽3sakoa ef huif kaeruf kaif mawaruf mawasuf meguruf kaeh wuih kauh wooii kai kaerii mawai mawarii mawasii megui megurii gaeruj gaij gael gaum gan gaerin
廿3tsuzu9 juud niand nijuud nyuud ipf nimf jug nijug nyug nizyuuh zyuuh juhi nijuhi nyuhi nizyuk zyuk nizyuhl zyuhl
开6kai5 hirab keb cab caib uquerb keee akug hirakug hoig hoyh gaei kaej akij hirakij khaij birakul gail birao birakio
异3agerud id yid agef ayashiif kotof kotonaruf agug yeeh agh agerih lih yei ayaj ayasiij kotonaj kotonarij yzej gotok gotonaruk iil ieem gotonao gotonario ieo izep
弃3kic qic suteruc gie heie sutee sutuf heeg sutg suterig zuteruh hih hayj zutej zutuk zutl zuteril
弄3moteasobud nongd roud longf lungf tawamuref rog tawamurug loongg moteasoh moteasobih tawamuh tawamurh rohh leongi neongi nungj dawamurek dawamurul dawamul dawamurl
弈4yi5 ekic yakuc hyoke yike yickf hyeokh iikh hyukh iicki
弊3big heig hetsug kurushimug tsukarerug yaburerug paii pyei tsukarei yaburei tsukarui yaburui baij hetuj kurushij kurushimij kurusimuj tej tsukaj tsukarj tsukarerij tukareruj yabuj yaburj yaburerij beik betsuk gurushimuk zukareruk tukarel tukarum zukarem kurusin kurusimin tukan tukarn tukarerin zukarun betuo gurushio gurushimio gurusimuo zukao zukaro zukarerio gurusis gurusimis
弋4yi6 igurumic yokuc ike yike yickf dacf iikg iicki
式4shiki7 siki8 norie nottorue shie shokue sikg sicki nottoi nottorii syokui thuci jikij jokuj shikj shickk zikin zyokun
弓6yumi5 yu7 yuuc jud gongf kyuuf gungh kungh kyui koongi cungj kyuhj goongk gyuuk gyun gyuho
引4hiki6 hikuc inc yinc yane yung dang hig bikuh ianh iuni bil bikil
弗lf2 ver9 vb ved fere fferg pheri ffi furi wj fuj vorj fok fork vam foln efern ffen phn rn ffan uveo rfero virp eveq freq vrq flaq voq phaq fourq refoyq euvreq veauq valeq euq filq feuillq ffuq louq lysq pfq vaerq foreq phuq rvar fosr iffers ffauts lvardurs vrss bvres curs effers ffets ferat upht ovt t owt
弘ahiro2 hong8 kob kohe kouf hiroshig hirosih wangh kooi horngj hengj gun hiroin hiromerun hiromep hiromup biroq biroshiq wungq hiromq hiromeriq biroir biromerur gour heongr hungs biromet birosit biromuu gou biromv biromeriv gohw
弛3chi7 shic yurumuc ie cheeg sig tig yurug yurumig jih cheh chzei tsik zil tseel tsen tszeo
弟3os9 daic dic otoutoc teic jee taie ototof cheg deg otohtoh deih
张8zhang7 haru9 haria jangb changc chongd cemd barid cheungd warie cheonge choe jhangf teog chamg chouj tseungm han truongn tyoun tseongn choho baruo jouo jeungp tyoq jeongq jor tyohr bas zyous johs zyou
弥aya2 mi7 jab hisashiim tooim amaneshio bio geio nagareo nagareruo neio tooo wataruo toio neep hisap hisasiip tohiq bisashiiq dooiq nagaruq toq nir amanesir nagar nagarr nagarerir watar watarir nays tohs doot doit bisau bisasiiu dohiv dov
弦5gen6 xian9 a tsurue hyong itog ying iini tsui tsurii turui hyeonj zuruj hyunk tul turil zun zurin
弧3hub kob kyumib hod wud wooe gog gyumig heog
弭3hazu9 bia mia yuhazua maic yuhazie
弱4ruo6 jakue nyakue yowaie yowamarue yowarue yakg yeukg yowag yeoki nhuoci yowamai yowamarii yowarii zyakui ieukj ieokl
弹3tan8 dand hazumud hikud tamad hazug hazumig hig hikig bazumui bikui damai bazul bazumil bil bikil
强7qiang4 keong9 keunga takec kiongd khiongg gangg kangg kiangj gouk kyouk shiiruk tsuyoik tsuyomaruk tsuyom gon kyon jiango shio shiio shiirio siiruo tsuyomao tsuyomario tuyoio tuyomaruo gohp kyohp gyoup jiirup zuyoip zuyomarup cangq tuyoq zuyor sis siis siiris tuyomas tuyomaris gyos jit jiit jiirit ziirut zuyomat zuyomarit gyoht
弼4bi8 suke9 pila hitsuf tasukeruf yudamef path tasukeh tasukuh puti bati hitui tasuki tasukerii bitsuj dasukeruj zukej butl dasukem dasukum bitun dasukn dasukerin
彊4keung7 qiang7 keongc gouh jiangh kyouh shiiruh tsuyoih gangj tsuyoj goj kyoj kangk cuongk shik shiik shiirik siiruk tuyoik gohl kyohl gyoul jiirul zuyoil geungl tuyom geongn zuyon sio siio siirio gyoo jip jiip jiirip ziirup gyohq zit ziit ziirit
归4gui5 ki9 gih kaeruh kwaih okuruh totsuguh yukuh gwaii gwij kaej kauk kwik kak kaerik okuk okurik totsuk totsugik totuguk yuk yukik dotsugum gaerum gaeo totuo totugio gauo dotsup dotsugip dotugup gap gaerip dotut dotugit
当9dam6 denta dana dangb masab toud tod tohd dante ttene ddame damee adong klh nklh ataruj atej ateruj tongl atum dongm atn atan atarin aterin douo tangp duongp dor dohs
录3luc kizamue luke rokue ryoe shirusue lookg lokg nokg kizai kizamii shirui shirusii sirusui gizamuj jirusuj leokj neokj nukk sirum sirusim gizan gizamin jirun jirusin zirusun ziruq zirusiq
彗3ed houkid huid keid suid hyef sef waif hokif hohkih boukih geih zuih bokik bohkim
彛3yi6 ib tsuneb yeee tunef zuneg yeg yzeh iij ieek iem izen
彜3yi6 ib tsuneb yeee tunef zuneg yeg yzeh iij ieek iem izen
彝3yi8 ib tsuneb yeee tunee zuneg yeg yzeh iii ieek iel izen
彞3yi6 ib tsuneb yeee tunef zuneg yeg yzeh iij ieek iem izen
形7gata3 kata7 kadac arawarerui gyoui katachii keii xingi arawarek hyongk yingk arawarul gyol iingm arawam arawarm arawarerim hinhm katatim gyohn gatachin gein hyeongn hyungo gatatir
彤3ton9 akaid tongd toud zud akaf dongf tungf tog toongg tohh deongi doui dungi dok dohm
彦ahiko2 yan6 ef ying gani ngani geni onk bikol iinl eonn uno
彩6aya5 saa b yab sayab saif caih irodorih irodoruh tsuyah ayaginuj chaej choij zaik choyk irodok thaik tuyak zuyam tsoim ayagin ayaginin tsoyn
彪3biao8 ayad hyoud hyuud piuf pyof hyog hyug pewh hyohi hyuhi byoui byuui pyeoi biui pyuj bewk byol byul byohn byuhn
彬6bin4 pin9 akira9 akia byne akirakaf hinf panh puni bani bunl
彭apen3 ppenb pengc poned ppond apenf pemf pernf pchenf pponef ponenf paengg pchangh rpenh houk michik sakank yukuk pangm hon banho mitio yuo yukio hoho boup zakanp bos boht
彰7aki6 zhang8 shoua shohb shob haruc rac akirai chiangi akirakak arawareruk ayak souk arawarem changm cheungm arawarum som cheongn arawan arawarn arawarerin syoun soho jouo zouo tseungp tseongq syoq jor zor jeungr syohs zyous jeongt joht zoht zyov
影5kage6 ying6 anhb merc eie youe yongg yoh iingi yohj gagej yeongj yungk
役3yaku7 edachid ekid tsutomed yid yikf yokf yickh dichh edatih tutomeh yeoki zutomei iiki yukj iickk
彻acher4 chea tchera tetsub scherc tscherf cef tchuf chif jaf torug ischerg toorug thersh cherovah tech ottcherh tohruh chitl tsitn choln tetun detsup dorup toop toorip trietp cheolq dooruq chulr tos toris detus toht tohrit doou dooriu dohruv
彼bpe2 pc piec pete pie pizzig bij hij kanoj karej pyek pierk peil peen ganoo gareo payq beir beet bayv
往3ikuc inishiec ouc wangc yukuc wonge of ikig inisieg vangg yug yukig ohh
征8zheng7 ching8 sei9 masac sod tadashid isad chenge chune jenge chinhg jhengg yukij torul utsul yukul chin choun jongn mesun shirushin zhin chongo tsingo top torip utp utsip utup yup jingp choq doruq jeongq zeiq cheeq jungr mer mesir sirusir tir trungr tyour chohr jis jirushis jous ches chzet dot dorit tyot jov tsiv tyohv ziv zirusiv zyouv
径3jinge keie komichie michie chikaig kingg kyoug sugug gingi komitii mitii chikai gyongi geij gomichij kyoj kyongk suk sugik tikaik tikamitik kyohk gyeongl gyoul jikail jikamichil zugul gyungm tikam gomitin jikan gyoo zikaip zikamitip zup zugip gyohp zikar
待3machi9 daic matsuc taic daee toie taeg toyg mag matg matsig matug doih doyj
律4lu9 ritu9 lva lyua norie richie ritsue lutg lyulg yulg luath ritih lyooli yooli
徐5xu8 hsua chuib sub hszuc choic cheed sod seoe jof omomurof seuf suhf tsuii choi zyoi
徒4tu8 tewaa itazuranid kachid tod tomogarad dof toug katih deoi domogarai gachii duj gatil
徕3laic kaeruf kuruf loif raif tsukuf loyg kaeh laeh kauh kai kaerii kui kurii tsui tsukii tukui gaeruj guruj zukuj gael tum tukim gaum gan gaerin gun gurin zun zukin
得bt3 ter9 de9 tokud tre iotre etere etg dg treg aterg uardg takh erul urul dukn en uo tuko dacp deip erip urip dokuq dookq dakq
御6mi2 goh gyoh onh osameruh yuh fuseguj oj osamej osamuk ngul osal osaml osameril eom yuem fusen fusegin husegun nguan un iyuo buseguo iup iuer huser husegir buses busegis
循3xun7 junc shitagauc chune sune tsunf sitagauf zyunf jitagaug soong zitagauk
微4wei6 vi9 emc bid kasukad naid meif mif meeg gasukai mayj
徴3chie choue mesue shirushie zhenge chingg chog tsingh meh mesih sirusih tih tyouh chohi jii jirushii joui jingi tyok jol tyohm zim zirusim zyoum john zyop zyohq
德qd2 de5 derb rdf tokui ldk l dim dam adn ddn dsn tn ardn don desn deho tep edp dhp detp udp dovaq delr drer dys nds es ddlet dhat durt thet dlet norit dzu theru
徽3hui7 kic shirushic yoic faie hwie sirusif gih jirushih zirusik
心6xin5 shina kokoroa mia samb shamc nozomic kotoc sinj simj gokorok jink sumk tamk shumn zino
必5bi3 hitsue kanarazue pilg pitg bith hituh kanarazih tath bitsui ganarazui bitum ganarazim
忆3yic oboerue okue omoue yike yickf hatg oboeg okg obouh omoh iikh oboi oboerii uci iicki omohi eokj ukk obohl
忌3imub jib kib gid keid keee imie kayh geij geek gayn
忍4shino9 shinobu9 sinobua nine rene shinobie ing yang yunh nhanh sinobih jinobij jinobuj ianj iunk sinol jinom zinobim zinobum zinoq
忒3tea kawaruc tokuc hord tikf tukf tickg kawag kawarig teig thacg tuig dokuh gawaruh tookh gawal gawaril
志eshi4 zhi6 si7 chia chihd jid chue jyhh cij zij schik jhihk l hjim cheeo kokoroo yukio shirusuq gokorot kokorozat shirut shirusit sirusut jirusuu cheu chzew
忘3bouc wangc wasureruc mange monge wasuree bof wasuruf vongg wasug wasurg wasurerig bohg
忙3bouc isogashiic mangc mouc monge bof mof isogaf isogasiif bohg mohg
忠9tada4 zhong5 tadashie chunge makotof chuf chuuf tiongg jungi zungi cungi tongi dzungi magokorol tadasio tyuo dadap dadaship jup choongp trungp tyuup chuhq juuq tsungq tsoongs dadasis zyus tyuhu zyuuu joongv juhv
忤3wu7 gob sakaraub ngd od ngof eog zakaraug uh
忧3yuu9 yua youd uif ureeruf ureif yauf yowg uh ureh ureeh ureuh iaui ureerii uui iowj yuhj wooj
快4kuai6 kaic kokoroyoic faie kokoroyoe kwaee khoaig gaih gokoroyoih gokoroyoj
忰3kase9 cuia segarea suia shuid zegaref zuif
忱4chen6 makotoc shinc chime same sumg sing thamg jinh shamh shumi zinl
念6ne8 liam9 nian9 ngiama nena niangd niannd nenjiruh omouh nimk nyomk tenk unarik unaruk yomk omok nenjl nenjil nenjiril nenzirul nieml omohm nyeomm yeomm nemn nyumn unan yumn deno nenzip nenzirip
忻4kinc xinc yorokobuc hengd himd hind hiund hsind hune yane yung yorokog yorokobig ginh hoonh ianh iunj
忽3hub kotsub fatd hold fute hotf kotuf tatimatif gotsug heolg hulh datimatik gotuk
怀9wy7 whi7 huai7 wia wighd waid whye wrie valke futokorok kaik natsukuk omouk hoem omon hoain hutokoron natsun natsukin natukun omoho butokorop gaip heoep hueq natur natukir
态3tai9 samab wazatob taed thaie daif zamaf
怒3nu8 dod ikarud okorud lof nof noug ikag ikarig okog okorig leoi neoi lui
怖3bue fue hoe kowaie ojirue osorerue kowag osoreg pog osoruh poui boi hui oji ojii ojirii osoi osori osorerii ozirui gowaij peoj puk boul gowal ozim ozirim
怜4rei6 rea satoshif awaremug liang reng ryoug satoig satosij awaremij linj lyongj satoj yongj ryoj zatoshik awarek lanhk lyonl yonl ryohl lyeongl yeongl zatoil lyungm yungm lyeonn yeonn zaton zatosin lyuno yuno
思dth3 rth8 si9 sa thee rxf seg shih oothi cei cisi syj szj sihj uthj oothoval esl sum szem omoin omoun omop sap seer sair tur omohs jis ziw
怠3daic namakeruc okotaruc taic namakee taee toie namakuf toyg namakg namakerig okotag okotarig
怡7yi2 ia yeea yorokobuf yorokoj yorokobij yek yzel iin ieeo ieq izer
急3isoguc jic kyuuc gupe kape kyuf kupg capg isog isogig kyuhh gooph gyuuh gaph gyuk gyuhl
性3xing8 sagae seie shoue tachie singg songg shoh shingi syoui tatii tinhi shohi dachij jouj seongj zagaj zeij sungk syol jom syohm datin zyoun john zyop zyohr
怨3end ond und uramud yuand wonf yuenf oang urag uramig weonh yunh wuni iyuenj iuenk iunm
怪3ayashiid ayashimud guaid kaid goef kwaif gwaig koeg ayag ayashig ayashimig ayasiig ayasimug gaii geoei guej ayasik ayasimik
怯3kyoue obierue ojirue qiee gopg hipg obieg kyoh obiuh koph khieph obih obierih ojh ojih ojirih oziruh kyohi geopj gyouj gupj ozil oziril gyol gyohn
总3zong8 chungf fusaf souf suberuf subetef choongh chongh subeh soi subui tsungi husaj subj suberij tongj tsoongk sohk busak cheongk zouk zuberuk zubetek jungl zubem joongm zon zubun zubo zuberio zoho
恋4koi8 lian9 luyena koishiie koue rene lyueng koh lueni koisiii lyonj yonj kohj goij goishiij gouj lunj lyeonl yeonl gom lyunm yunm goisiin goho
恐3pac panc konge kyoue osoree osorerue osoroshiie gongg hungg kyoh osoruh hoongi khungi osoi osori osorerii osoroi osorosiii kyohj geongj gyouj gungk gyom gyohn
恒8heng6 tsune7 tune9 hangb gakic kakie koree cunef hisashih kouj tsunenij hisasil kom bisashim zunem hungm tunenin kohn gouo zunenio bisasiq gor gohs
恕4hiroshi9 shua syua sub joe shoe yurusue sog syoh thuh yuruh yurusih zyoh seoi suej shyuk shuen
恢3hiroib huib kaib fuid hirod hoed fooif biroig gaig heoeg hueh biroi
恣3shib zib chid jad chaf cheef hosiimamaf sif jig cheg chzei tsij bosiimamak tseek tsem tszen jeeq jes jzet
恨3henc konc urameshiic uramic uramuc hane hunf urag urameg uramesiig gonh
恩ln5 en6 ne8 anb ond rne hne aneh unh rnei inj nnej eunj ernj henj nnl annl rndn ynn eann ineno arno nco favo inso enneo yneo hneo nap ehnp yanp rnsp p nsq ornq ainq ngq ontq nesq thq ignq imbq hnenq llonq hngq mq jntq entr ntr innr eur jnr nnenr neovar ians enss rins sheehant not nit
恬3tian7 tenc yasuic nyome time yasue diemf deng nyeomg nyumh
恭4tada8 kyo9 gong9 keonge kionge yasue yasushie kyoug yasusii kungi gyoj kongk koongk cungk uyauyak uyauyasiik kyohk geongl gyoul gungl goongm gyohp
息5xi6 si9 ced ked ikif sokuf yameruf yasumuf sikh yameh yamui sicki tucj yaj yamj yamerij yasuj yasumij zokuk shikk shickl
恰bcha6 ccia8 ca9 ceaa ciab cagc czae qiaf khapg khag dah czarh czyh chaczeh chaanh cjai tschai tchaj chatsj itjak ziczak atakamol katsul koul hapn hupn kon katuo kohp gatsup goup hoopp gos gatut gohu
恳3kena hanc konc nengoroc hund gane kanf khanf gonh
恶3ed akuf izukunsof nikumuf of okf okoruf uf waruif ockg wug akh waruh aci nikui nikumii okoi okorii eoj
悉4syd7 sid8 shitsue tsukusue xie sikg silg sicki kotogotoi situi tati tsukui tsukusii tukusui jitsuj zukusuj shikj shickl tukum tukusim gotogoton zitun zukun zukusin
悌3hirakud sunaod teid tid yasurakad jef taif cheg daig deh hirah hirakih birakui deii zunaoi biral birakil
悔3huid kaid kuirud kuyamud fuif hoef fooih hoih kuh kuih kuirih kuyah kuyamih gaii guirui guyamui heoei huej gum guim guirim guyam guyamim
悟7go5 wu7 satorub vub satob szatoe satoshif satorih satosij ngj oj zatoruk zatoshik eom zatorim un zatosio zatoq
悠5yu5 haru8 hisaa harukah tooih youh yuuh tooj yauj toik baruk bisak yowk tohil yuhl barukam dooim tom yoom iaum iown tohn dooo doip dohiq dor dohs
患3gend huand kand ureerud ureid wazuraud hwanf uref ureef wanf ureug hoanh ureerih gani
悦6yue5 etsu6 etuc yorokobuf yuehf yueth yorokoi yorokobii yolj yutj dotk iyuetl yeoll iuetm yulm iuto
悩3naoc nayamic nayamuc nouc nayamasee noe nayamasue nayaf nayamasf nohg
悬3kake8 xuand kakaruf kakeruf kef kenf yuenf hyonh kakui yuni kakj kakaj kakarij kakerij iyuenj gakaruk gakeruk gek genk hyeonk iuenl hyunl gakem iunm gakum gakn gakan gakarin gakerin
悲3beie hie kanashiie kanashimie kanashimue big peig peeh pih kanah kanashih kanasiih kanasimih kanasimuh ganashiii ganashimii ganashimui payk kanasil ganam ganashim ganasiim ganasimim ganasimum been bayq ganasiq
悳3isao9 ded oshied tokud dokf takf tokg tukg osieg tog tokig deokh dokuh dakh duki dol dokil
悼3daoc itamuc touc doe toe dieuf itaf itamif tohg deog doug duh dohl
情3joue kokoroe nasakee omomukie qinge seie chingg jongg jog chongh tsingh tinhh zyouh johi gokoroi jeongi zeii jungj zyok zyohm
惇3dun8 atsuc junc atsuie makotoe tone atug dong tung zyung atuih runh deonj
惊3surp9 jingf kanashimuf ryouf keih kingh kyouh odorokasuh odorokuh ryoh gingi kanashii kanashimii kanasimui kinhi gyongj ryohj ganashimuj kyoj kyongk odorok odorokak odorokasik odorokik kyohl geil gyeongl gyoul kanasim kanasimim gyungm ganashin ganashimin ganasimun gyoo gyohq ganasir ganasimir
惑3huoc madoic madouc wakuc hoke madoe wake hoacf madohg heokh hukh
惚3horerud hud kotsud fatf holf horef horug futg hoh horh horerih hoth kotuh borerui gotsui heoli hulj borek borul bol borl boreril gotul
惜3xi8 sekd siohd oshiif oshimuf sekif shakuf sikh sokh sicki oshij oshimij osiij osimuj syakuj tiecj jakuk seokk zekik shikk sukl shickl osim osimim zyakun
惟4tada6 bie ie koree omoue omounie weie yuie waig yug omoh omonih omohj omohnij gorej yooj
惠be4 hui6 whi8 whad ourd whitf wheag wheeg welg waii fij witj keik megumik megumuk yoshil hyem hueo meguo yosio geip
惣4so6 isogashiie soue soujitee zonge chungg sojiteh choongi isogai isogasiii souzitei sohj sohjitej zouj zoujitej tsungj tsoongk sozitel zom zojitem jungm sohzitem zouziten joongn zohn zohjiten zozitep zohziter
惧3guc juc kuc osoreruc kuie osoree osoruf guif osog osorg osorerig gooj
惨3canc itamuc mijimec sanc zanc chame tsamf itag itamig mizimeg thami
惩3chengd chingf chouf korasuf koriruf tsingg jingh korashimeh choi korashimui korj koraj korashij korashimj korasij korij koririj trungj tyouj chohj gorasuk goriruk jouk korasimel korasimul tyol gorashimem korasimm gorashimun jon tyohn goro gorao gorashio gorashimo gorasio gorio goririo zyouo joho gorasimeq gorasimuq zyoq gorasimr zyohs
惯3guanc kane kwane narasue narawashie narerue gwanf nareg narug nah narh narah narasih narawasih narerih quenh ganj
惰3dab duob okotarub tad tod torf okotaf okotarif dog dorh
想5xiang7 soa soua eama omoif omouf omoh sangh seungh seongi tuongi omohj sohj zoj zouj sheungk sheongl zoho
惹3hikuc jac jakuc rec yae yee yehg hig hikig zyag zyakug bikuh ieh iehj bil bikil
惺3satoruc seic xingc singe songe shingf satof satorif seongg zatorug zeig sungh zatok zatorik
愁3choud shuud ureerud ureid saug sug ureg ureeg shug ureug sowh syuuh ureerih shuhi juui sooi shaui showk syuk jul syuhm zyuum juhn zyup zyuhq
愃3ken8 kanf kokoroyoif senf wasureruf xuanf yutakaf hwonh kokoroyoh sonh syuenh wasureh wasurui suenj wasuj wasurj wasurerij gank genk gokoroyoik hweonk seonk zenk sunk hwunl shyuenm gokoroyom shuenn shuno
愈4yu6 ru7 iyoiyod masarud ieruf masah masarih ieh iui yooi yuei ierij iyuj iuem
愉3tanoshiid tanoshimud toud yud tog tanoh tanoshih tanoshimih tanosiih tanosimuh tohi danoshiii danoshimui doui yooi yuei iyuj tanosik tanosimik dol iul danom danoshim danoshimim danosiim danosimum iuem dohm danosip danosimip
意5yi4 i7 kokorof omoif omouf omoh uih yeej yj omohk gokorok wooik yek yzem iin ieeo ieq izer
愚3yu7 gub orokab ud nguf woog yueg iyuh iuj iuek
感3ganc kanc kanjiruc game kame kumg camg kanjg kanjig kanjirig kanzirug ganjiruh gumj kanzik kanzirik ganjl ganjil ganjiril ganzirul ganzio ganzirio
愤3fenb fand fund ikidoorid ikidoorud bunf ikidorig ikidorug punh hunh ikidooh phanh ikidohrii ikidohrui booni ikidok ikidohl
愼4shen6 shina sinb jinf sanf ching sung tsutsushig tutusimug shanh shunj tutusik tutusimik zinl zutsushil zutusimul zutusip zutusimip
愿3genc yuanc ganf negaif negauf wonf yuenf nguyeng tsutsushig tutusimug negah weonh yunh wuni iyuenj tutusik tutusimik iuenk zutsushil zutusimul iunm zutusip zutusimip
慈5ji7 ci9 jac shigec sigec cad chig chah cheeh itsukushih itukusimih itukusimuh tuh zih chej chzek itukusil tsim tseen tseo tszeq
慌3icc nicc awaterue huange koue kuraie awateg fongg hwangg kurag awatuh koh awath awatadasih awaterih hoangh kohi gouj guraij gural gol gohn
慎6shin6 shen7 sin8 makotob sene sanh suni thani tsutsushii tutusimii tutusimui jinj shanj shunl tutusim zinn zutsushin zutusimin zutusimun zutusir
慕6mu3 mc boe shitaue mog mukh mrouh mroh moui sitaui jitauj meoj zitaun
慢3anadorub manb ogorub okotarub anadof anadorif ogof ogorif okotaf okotarif
慧7hui2 hief fiyf huef chuejjf eh huayh keih satoshih waih satoii satosik hyek satok geil zatoshil zatoin zatop zatosip
慨3gaib kaib nagekub gaed koid kaef koyf khaif nagef nagekif
慰3ic nagusamic nagusamuc weic nagusamee waie wie nagusaf nagusamf uyf
慷4kang7 hong8 ikidoorue koue gangg kongg ikidorug kog ikidooh ikidoorih khangh ikidohrui kohi goui ikidok ikidorik gol ikidohm ikidohrim gohn
憎3nikuid nikumud nikushimid zengd zoud changf jungf nikuf zog chungh nikumih nikusimih zohh joongi tsangi tsungj jangl
憧3akogareruf chongf douf shouf touf akogareh chungh dongh akogaruh doh shoh toh choongi tongi akogai akogari akogarerii syoui dohj shohj tohj deongj jouj tsungj dungk tsoongl syol jom syohn zyoun joho zyoq zyohr
憩3ikoic ikouc keic qic gee heie ikoe heeg keg ikohh geih hih hayi
憬3jingc keic satoruc gyonge kinge gingf kyongf satof satorif geih gyeongh zatoruh gyungi zatok zatorik
憾3hanb kanb uramub gamd hamd humf kamf uraf uramif gang
懃3qin7 gonc kinc nengoroc gune kane kunf cang ginh goonh
懋4mao6 boue tsutomerue maug mug tsutomeg boh tsutomuh mowi tsutoi tsutomi tsutomerii tutomerui bohi mooj zutomeruj tutomek tutomuk zutomel tutol tutoml tutomeril zutomum zuton zutomn zutomerin
懿3yi7 ib yoib uid yeee wooig yeg yzeh iij ieek iem izen
戈jgo1 gore gi gauj golk l gal goul gauxl gotl gel goedm gaultm goem qon kon goyo gaaro gcoo rgeoo rguo gaulo ggoto goetso horop rgotq galq rgaq cobr mesr hokor kar chonr coner gwat kwot kwav kworv quav bokow
戊3boc bouc tsuchinoec wuc moe mue mouf maug tutinoeg bohg mooh zuchinoeh zutinoek
戌4inu6 jutsuc xuc sule sute shutg inig qug tuatg zyutug soolh
戎4rong5 ebisue juue tsuwamonoe yungg juh yoongh ebii ebisii nhungi tuwamonoi zyuui juhi zuwamonoj iungj ioongk zyuk zyuhm
戏3xic gee gie heie hue kie tawamuree heef huig tawamuruh hih tawamui tawamuri hayi dawamurej hooij dawamurul dawamum dawamurm
成bnari4 naru7 cheng8 seic seongf songf sungh szongh shigei joui joj sengj johj trinlj shingk jaesk chaesk cseszk cask jaesek sunk shigeruo sino singo nasup tairagerup siger sigerur tairager tairagus jiget jigerut zeit nat nasit tairagt tairagerit thanht zyout dairageruu zyow
我7ga6 ware8 a9 wab wob wagab wakab agab ngoi ngorj ngaj ol orm
戒3imashimec jiec kaic gyee imashimuf gaig kyeg gioig imashig imashimg imasimeg imasimerug imasimui imasij imasimj imasimerij
或3aruc aruihac huoc ikic wakuc hoke wake arig hoacg heokh huki
战3zhan7 chine ikusae ononokue sene tatakaue tsinf jong jinh choni chieni ononoi ononokii datakauj jeonj zenj junk
戚3itamuf miuchif qif sekif sokuf ureeruf chikh chokh shakuh shukuh ureeh ureui chicki itai itamii miutii thichi urei ureerii cheokk zekik zokuk tsikk chukk syakuk syukuk tsickl jakum jukum zyakup zyukup
戟3gekib hokob jib gukd kikd kickf kukf kichf bokog gookg gikg gicki
戴cda5 dai8 de8 daya dyb dib diad deif teff delg taih audeti dyali deisi davj itadakuk daem taen itadan itadakin
户eto3 do6 kob nohed bee hef kadog noeg heii ei j gij nbek sawak nobel hum wuo wooq hoq gor heot
戻3itarud modosud motorud raid reid tid taif daig itah itarih modoh modosih motoh motorih
房4fusa7 busa9 fanga boue heyae houe bangg fongg boh hoh pangi husai phongi bohj hohj beyaj
所7so6 sho7 suo9 dokoroc sc erd kasyod she kashof tokorog sorj syoj jol seol zol sul shorm zyoo
扁5bian8 pian9 bind pyond piene beane ienge pyeone hanf henf hirataif pchjonf pyenf pyounf hiratah pinh bienj bank benk birataik pyunl biratam
扇4ogi6 ougic senc shanc sine sone shing phieng ohgih seonh zenh suni
扈4hu6 khour9 koc shitagauc hoe wue woog sitagaug goh heoh jitagauh zitagaul
扉3feib hib tobirab bid feee pie dobiraf fif fayh
手9te2 de9 ta9 ere shoui shui tezukarai sauk suk sowm syum thum dezukaran jun soon shaun showp zyur
才4sai6 cai9 chaie choye chyee wazukanig zaeg zaig choii jaei sani wazukai chaej taij tsoil tsoym zann
扎iza1 zzab saf zarg zayi zahj zhaj rzak jak tak szal zucl nal zial zetl zacm an zo zardo zauo zovao zaao zsao jczao saco schao shao uzzaco jp dzhap zop ezip zjar atsuv kamaeruv nukuv satsuv
扑3fug hakug hokug houg muchiutsug pug boki bokui poki utsui hoj karukutsuj pockj bocj huj karukuuj karukuutj karukuutuj muchiuj muchiutj muchiutsij mutiutuj bakk hohk bakul beokl boul bul pakl bukm utm utsim utum vucm karukum karukutm karukutsim karukutum mutiun mutiutn mutiutsin bon garukutsun karukuho karukuhto karukuhtuo garukuuo garukuuto garukuutuo bohp garukur garukutr garukutsir garukutur garukuht garukuhtt garukuhtut
打8uchi5 uti7 uta utsua dab therd utuf dausui teii tak tahl daul dausil utsil deim daho
托lto1 ttoc tord thoe thork teaul tl toul tul tal taul talm totm town toren tonn tron todo ttoho tobio pop p tolq tuoq tallr or stocr attor rtosr ttler toresr ddor tower teuwr tauxr teauxr ntoulr ttir taudr phor metr turr ttowr rtols zos tonjs rs toovas cts toht dopout ytlet tusu tleu ieku iu
扣3hikaeruf kouf tatakuf utsuf botanh guh hikaeh kauh kuh hikauh koh kowi hikai hikaerii khaui tatai tatakii uti utsii utui kohj bikaeruj datakuj gooj gouj bikael bikaum gom bikan bikaerin datan datakin goho
执3zhid chapf shitsuf shuuf toraeruf toruf chuph jiph toraeh shui toraui tsapi chipj situj syuuj toj toraj toraerij torij tsupk shuhk doraeruk doruk jitsuk juuk japl syum doraem jupm doraun jun syuhn doo dorao doraerio dorio zituo zyuuo juho zyuq zyuhs
扩3kuoe harug hirogarug hirogerug hiromerug kakug kwongg hirogei hiromei hwaki kwoki hirogui hiromui kwockj haj harij hiroj hirogj hirogaj hirogarij hirogerij hiromj hiromerij quangj baruk birogaruk birogeruk biromeruk gakuk birogen biromen birogun biromun bao bario biroo birogo birogao birogario birogerio biromo biromerio
扫3saob hakud haraud sod soud shog hah hakih taoh shouh sohi bakui baraui seoi zoui suj zol bam bakim zohm
扬ejan5 yan5 yae jae anf iang youngg yong ioang yangh yiani janai iaj agarij kyanj jahnj yongj yongej gnonj yenj jonj gianj illanj tjaj jenj riantj syanl joam agarup agep agerup yeungp youp yeongq agur yor ieungr ags agas ageris duongs ieongt yoht
扮3banc func hanc henc yosoouc bunf panf yosouf pung hung yosohuh benh boonh
扰3raoc joue midarerue yiue yewf midareg yog joh midaruh iiuh midah midarh midarerih nhieuh zyouh iewi johi yeoj yuj zyok zyohm
扱3atsukaue kokue osamerue soue xie gupg kapg osameg osamuh soh kupi atukaui gapi koi kokii osai osami osamerii sohi gokuj goopj zouj zom gon gokin zohn
扶3a ub fud hod tasukerud buf tasukef tasukug fooh puh huh phuh tasukh tasukerih boi booi dasukerui dasukek dasukul dasukm dasukerim
批3heic hic pic utsuc bie paie phef utf utsif utuf beih
承8cheng5 sing9 shoud shingd shod cond shohg prog promg sengg sungg sihnghog cherngg sihngyg sengug seungi souj ukeruj ukel som ukum syoum thuam ukm ukerim uketamawam sohn jouo soongo zouo syop joq zoq syohr zyour johs zohs zyou zyohw
技3gia jia wazaa keic keee kie kayh geii geej gaym
抄3chaoe shoue torue utsusue chaug chog shoh kasumetoi saoi syoui toi torii utsui utsusii utusui shohi cheoj doruj jouj tsauj chuk tsaok syok utul utusil jom syohm dom dorim gasumetom zyoum john zyop zyohr
抆3wen8 mun9 moona manb vanc
把3baa haa tsukaa pac pahe tukae zukaf bahh
抑3osaeruc yic yokuc oke osaee yike osauf yickg osag osaerig ucg eokh iikh uki iickj
投3nageruc touc nagee taue tue naguf tof towg daug nagg nagerig tohg douh tooh dok dohl
抗3atarud fusegud kangd koud hangf kongf kog atah atarih fuseh fusegih huseguh khangh kohh busegui goui husek husegik gol busem busegim gohm
折6ori3 oreb chietb kujikuj oreruj oruj setsuj zhej chitl hidal joll roul shoul suril surul choln tsitn kujin kujikin kuzikun orn orerin setun shen chipn jopn gujikuo jeolo roo shoo zetsuo jito chopp tsipp dapp julp sup syoup rohq shohq bidaq jeopq jouq zuriq zuruq jipq kuzir kuzikir jupr gujis gujikis guzikus syos zetus jot syohu zuu zyouu johv guziw
抚3fu7 bud naderud fooe muf nadef naduf hug nadg naderig vog mooi
护4go9 ko9 moria elta huc mamorud wue woog hog mamoi mamorii heoj
报3bao8 houf mukuiruf pof shiraseruf poug boh shiraseh hoi shirasui mukuj mukuij mukuirij shirasj shiraserij siraseruj bouj hohj beok jiraseruk bul sirasel sirasul jirasem sirasm siraserim jirasun jiraso jiraserio ziraseruo boho ziraseq zirasuq zirasr ziraserir
披3hib hirakub pib peid peef hiraf hirakif phof big birakug payi birak birakik
抱3baoe dakue houe idakue kakaerue kakaeg pog hoh kakauh pouh dai dakii idai idakii kakai kakaerii hohi bouj gakaeruj peoj puk gakael bom gakaum gakam gakaerim bohn
抵3atarue aterue die teie ateg furerug jog taig atuh choi daii ati atai atarii aterii furei deij furuj jeoj fuk furk furerik hureruk juk burerul hurem hurun buren huo huro hurerio buruo bup burp burerip
抹3matsuc moc suruc male mute mootf maf matuf suf surif zurug zuk zurik
押6oshi5 osec oshitoc onc ouc od ohd osaerug osug yag api ati osaei osauj osak osaerik osik
抽3choud chuud hikud nukud chauf chuf chowh hih hikih nuh nukih truuh tyuuh chuhi bikui chooi juui tsaui tsowk tyuk jul tyuhl bim bikim zyuum juhn zyup zyuhq
拂3fue futsue haraue hitsue hotsue bulg fang fatg haraig futi puli hitui hotui hutui phati harai barauj bitsuj boolj botsuj butsuj changk barail bitun botun butun baran
担3dand katsugud ninaud tand ketsuf ouf senf tamf damh katsuh katsugih katuguh tah gatsugui oi ketuj ohk getsuk zenk katul katugil gatsum gatsugim gatugum getuo gatuq gatugiq
拉rra3 la4 llab larj al rum rram rm m lahm rahm laao llaro reo rop lp raap laip laep lup lop ratr arar latr lass loos lajs lays rovas russ lit errat let llatu rasu llahu lercu rreu
拍3hakuc hyouc paic utsuc bakf pakf hyof phechg utg utsig utug hyohh bakuh byouh byok byohm
拐3guaid kaid katarud goef kef kwaif taif tsuef gwaih koeh katah katarih quaih quayh gaii gatarui geoei guej tuej daik gek zuek gatam gatarim
拒3fusegue jue kobamue kue kyoe gog kuig koh cuh fuseh fusegih huseguh kobah kobamih busegui geoi gobamui gui gyoi husel husegil busem busegim gobam gobamim
拓7taku5 hiro8 tuo9 hiroshib toc hirakuj hirouj sekij taj hirosil chokl takl tokl biroshim dakum tockm hiran hirakin hirohn birakuo birouo cheoko zekio chukp birosiq biror birar birakir birohs
拔6ba6 bal9 nukib berb bayb puatg batsui haii hatsui nukerui nukui tasukerui nukek patk tasukek tasukul palm putm batm batum hatum num nukm nukerim tasukm tasukerim bain dasukerun buto dasukep dasukuq dasukr dasukerir
拖4to8 tow9 dad hikud id tad tuod torg hig hikig bikui bil bikil
拘3juf kakawaruf kouf kuf todomeruf toraeruf guh kuih todomeh toraeh koi todomui toraui cauj kakawaj kakawarij todoj todomj todomerij toraj toraerij kohk dodomeruk doraeruk gakawaruk gook gouk dodomem doraem dodomun doraun gon dodoo dodomo dodomerio dorao doraerio gakawao gakawario goho
拙3setsud tsutanaid zhuod chyuetf jolf tsutanaf cholg chuetg chutg setug tutanaig jeoli zetsui zutanaii juli tutanai tsyuetj zutanak tsuetl zetul tsutm jyuetn juetp jutq
招5chiu9 chioa chiaua chaoa chioua kyoug manekig manekug shoug zhaog choi kyoj shoj chewk chieuk manek syouk kyohl shohl cheol gyoul joul tsiul chum tsewn syon gyoo joo jiuo syoho zyoup jewp gyohp johp zyos zyoht
拜abe7 bai8 by8 bay9 bia bryc haid beie baf baierf beyef bg ogamui briai baek paik pael ogal ogamil
拟3nic gie hakarue magaie nazoraerue yie yeeg magah nazoraeh uih nazorauh yeh hakai hakarii nazorai nazoraerii nghii yzej bakaruj wooij iik ieem bakan bakarin ien izeo
拥3yongb idakud youd yungd yoonge dungf ongf yog iungg idah idakih ioongh yohh eongi ungj
择3ice9 zed chakf ekif erabuf takuf yabureruf tsakg zhaig taekh yabureh yaburuh jakh erai erabii trachi yabui yaburi yaburerii dakuj
括3katsud kukurid kukurud kuod gwalf kutf kootg kwalg guag katug kukug quatg gatsuh gukurih gukuruh gatul gukul
拭3fukue nuguue shie shikie shokue sikg nugug sickh fuh fukih hukuh rih sikih syokuh nuguhi bukui jikii jokui shikj shickk hul hukil bum bukim zikim zyokum
拱4gong5 komanukue kyoue kungg kyog kongh koongh congh komanuh komanukih kyohi geongi gomanukui gyoui gungi goongk gyol gomanum gomanukim gyohn
拳4ken8 bo9 gend kobushid quand gwonf kyuenf kuenh kwonh kobusih quyenh gobushii gweoni kuni gwunj gobusim
拶3satsuc semaruc zac chale chate tsatg satug seg semag semarig zang zatsuh zemaruh jath zatul zel zemal zemaril
拷3goud kaod koud utsud gof hauf kof haog khiug utg utsig utug gohh kohh geoh gui
拾3hiroue juue shie shuue tooe sapg sipg supg hiroh juh shuh toh syuui thapi zyuui hirohj juhj shuhj tohj birouj dooj soopj shapj shupl syul zyul birom dom syuhn zyuhn biroho doho
拿6na4 nah9 tanc rad yrad dae hikue hih hikih bikuj bim bikim
持6mochi6 moti9 chia motsub motuc epd jif cheej moj motj motsij tij trij zij chek chzem tsin tseep tseq tszer
挂6kake3 guah kaih kakeruh keh keih gwaej kaj kakarij kakaruj kwaj kakuk kwael kwahl kakl kakeril quayl gaim gakerum gem geim gwam kakan gwaho gao gakario gakaruo gakeo gakup gakq gakeriq gakas
指4yubi8 sasia sashib sasud shid zhid chig jig cheeh sah sih zasui chei chzek tsil zam zasim zim tseen tseo tszeq jees jeu jzev
按3and osaerud shiraberud onf osaef shirabef osaug shirabug osah osaerih shirabh shiraberih siraberuh jiraberui sirabej sirabuj jirabek sirabk siraberik jirabul jirabm jiraberim ziraberum zirabeo zirabuo zirabp ziraberip
挑3chouf idomuf kakageruf tiaof touf doh kakageh tiuh choh kakaguh toh tewi idoi idomii kakagi kakagerii tyoui veoi chohj tohj deoj douj gakageruj jouj duk tyol gakagem gakagum jom tyohn gakagn gakagerin zyoun doho joho zyoq zyohs
挚3zhib chid itarud shid cheee jif chef itag itarig sig chzeh tsii tseek zil tsel tszen jeep jer jzes
挟3haza9 hasamue kyoue shoue xiee hipg kyoh shoh hasai hasamii jiai syoui hyopi kyohi shohi basamuj gyouj jouj xapk syok hyeopl gyom jom hyupm syohm basam basamim zyoum gyohn john zyop zyohr
挠4ti6 naof douh jouh kouh midareruh midasuh nauh tawameruh midarej nyoj tawamej yoj dok jok kok midaruk tawamuk midal midarl midareril midasil nheol tawal tawaml tawameril zyoul dohl johl kohl dawamerum goum nyeom yeom nyun yun zyon dawameo dawamup gop zyohp dawap dawamp dawamerip gohq
挥3huia faic furuuc kic hwie furuf huruug huyg furuhh buruuh gih huruj buruk huruhk buruhl
挨3aic hirakuc aee gaie gee husegue hiraf hirakif ngaig birakuh huseh husegih nhayh buseguj birak birakik busem busegim
挫3cuoe kujikerue kujikue sae zae chog jwag kujikeg chori chwai doai kujii kujiki kujikerii kujikii kuzikerui kuzikui gujikeruj gujikuj tsoj kuzikek tsorl gujikel kuzim kuzikm kuzikerim kuzikim gujin gujikn gujikerin gujikin guzikerun guzikun guzikep guzir guzikr guzikerir guzikir
振7zhen8 chun9 chin9 chena jinb chanb shinc cingd jang zing cing chengh furij furuj furuuj fun hurin hurun huruun sinn furuhn burio buruo buruuo tsano tsunp huq huruhr bur juns buruhs
挺3ting8 choud nukud teid jongf chog chongh nuh nukih tyouh chohi deii jeongi joui jungj tyok jol tyohl zyoum johm zyoo zyohq
挽3hiki8 banb hikub wanb mand hie bikug bij bikij
捉3sakud sokud toraerud zhuod chakf chukf toraef toraug chookh torah toraerih troch doraerui zakui zokui tsuki tsookk doraek doraul jukl doram doraerim jookm
捌4ba8 pa9 betsug hachig hatsug sabakerug sabakig sabakug pali pati sabakei batj betuj bitj hatij hatuj sabaj sabakj sabakerij bachik batsuk zabakeruk zabakik zabakuk zabakem batio batuo zabao zabako zabakerio
捕3bue hoe toraerue torue pog toraeg tsukamaeg torauh tsukamauh poui boi toi torai toraerii torii tsukamai tukamaerui doraeruj doruj peoj zukamaeruj puk tukamaek boul tukamaul dorael zukamael tukamam tukamaerim doraum zukamaum don doran doraerin dorin zukaman zukamaerin
捗3bud chokud hakadorud hod chokf pof poug hakadog hakadorig tyokug bakadoruh boh cheokh jokuh chuki bouj bakadol bakadoril zyokul
损3sund heruf sokonauf sokoneruf sonf syuenf sueng heh sokoneh huh sokonuh herii sokoni sokonerii toni shyuenj beruj seonj zokonauj zokoneruj zonj shuenk bel zokonel shunm bum zokonum berin zokonn zokonerin
换3huand kaerud kand kawarud kaef wunf kaug woonh kah kaerih kawah kawarih hwanh gaerui gani gawarui gaek gaul gam gaerim gawam gawarim
捧3houd pengd sasagerud bongf pungf sasagef hog sasagug pongg poongg sasagh sasagerih hohh beongi boui zasagerui bungj zasagek bol zasagul zasagm zasagerim bohm
据3juf kyof suef sueruf akashih goh hikuh kekih koh kuih yoruh suuh guii cui sui suerii geoj gyoj zuej zueruj akasik cok guk hik hikik yok yorik bikul gekil suhm zuum zun zuerin bip bikip zuhr
捷ate3 tiera shod thierd dee shoue jief eg ceskyg arig tejg chukg jetg czeg shohi tiej tyej diek katsum toshim hayaio souo katuq syoq tosiq chitq chopq hayaq soq doshir gatsur jor tsitr kar katr katsir syour tiepr sohs bayait cheopt jout zout jitt chupt bayav dosiv gatuv zyov zov syohw
捺3datsuc nac natsuc osuc nale nate datuf naif natuf osif
捻3hinerue joue nene niane hineg nipg nyomg yomg hinuh joh hinh hinerih namh zyouh johi bineruj nyeomj yeomj nyumj yumj zyok binel binul zyohm binm binerim
授3jue sazukarue sazukerue shoue saug sazukeg sug sazukug sowh sazukh sazukah sazukarih sazukerih thuh zyuh sooi zazukarui zazukerui shauj showk zazukek zazukul zazukm zazukam zazukarim zazukerim
掌4zhang8 cheung8 shoud jangf shog changh cheongh syouh tsukasadoh shohh joui tseungi tseongj syoj tukasadok jol jeungl syohl zukasadom zyoum jeongm johm zyoo zyohq
排3haid paid tsuranerud baef tsuranef tsuranug paeg baih oshihirah osihirakuh tsuranh tsuranerih turaneruh zuranerui turanej turanuj zuranek osihirak osihirakik turank turanerik zuranul zuranl zuraneril
掘3horud jued kotsud kutsud gulf kwatf kulh kwuth hoh horih kotuh kutuh quath borui gooli gotsui gutsui gwati gwutk bom borim gotum gutum
掠3kasumerud lued ryakud ryoud kasumef leukf lyakf yakf kasumug ryog leokh kasuh kasumh kasumerih luoth ryohi gasumerui gasumek gasumul gasum gasumm gasumerim
探3sagasuc saguruc tanc tame sagaf sagasif saguf sagurif thamf danh zagasuh zaguruh zagak zagasik zaguk zagurik
接3jiee majiwarue setsue tsugue chipg jopg choph tsiph majiwah majiwarih maziwaruh setuh tieph tsuh tsugih tuguh jeopj zetsuj zuguj jipj jupj maziwal maziwaril tul tugil zetum zum zugim
控3hikaed hikaerud kongd koud gongf hungf hikaug kog hoongh hikah hikaerih khongh kohi bikaei bikaerui geongi goui gungj bikaul gol bikam bikaerim gohm
推3oshiteb osub suib tuib chud osif ositef suyf choog zuig
掩3enb ooub yanb omd yimd oue iimf emf ohug eomg umh
措5tzo8 tsoa tsoub tzowb shogsc shogc zod coe cuoe okue soe chog jog choui okii thoi jeoj juk
掬3juc kikuc sukuuc guke kuke sukue kookf cucf sukuhg gikuh gookh zukuuh zukuj zukuhl
掴3guaic kakuc tsukamic tsukamuc kwake gwakg guog tsukag tukamig tukamug gakuh zukamih zukamuh tukaj zukal
掻3kakub saob soub sod kaf kakif sohg gakug zoug shog shoui zoj gak gakik zohl
揃3jiane sene soroerue soroie soroue ching jong sorog soroeg chonh tsinh soroerih sorohi jeonj zenj zoroeruj zoroij zorouj jinj junj zorol zoroel zoroerim zorohn
描3byouc egakuc miaoc miue myoe byof mewf egaf egakif mieuf byohg myeoh myui
提cti2 ttib teb tyf rtif teef tief ti teai thii rteai triii thetii fertyi etyi ultyj nbuj daim sagerum teim jeo sageo taio sagup cheq deq diq sagq sageriq deir zagerur zaget zaguu zagv zageriv
插3chae ninaie sasue soue torue chapg ninag sapg soh tsaph sai sasii toi torii sohi doruj zasuj zouj sashihasak thock zol dom dorim zam zasim zohn sasihasan zashihasao zasihasas
揖3i9 eshakuf osuf shuuf yif yuuf yuzuruf uph yaph shui yui yupj apj eshaj eshakij esyakuj osij syuuj yuzuj yuzurij shuhk yuhk juuk woopk iapk iupl syum esyam esyakim jun syuhn zyuuo juho zyuq zyuhs
握3akub nigirib nigirub wob akd uke nigf nigif
揭3jied kakagerud keid ketsud gef kakagef kitf kakagug keh kakagh kakagerih ketuh yeth gakagerui geii getsui gakagek gakagul gakagm gakagerim getum
援3end hikud tasuked tasukerud yuand wong wung tasukug woonh hih hikih tasukh tasukerih vienh bikui dasukei dasukerui weoni dasukul bim bikim dasukm dasukerim
搜3sagasue soue akaneg atsumerug karig saug shuug sug soh sowi sagai sagasii suui atsumei sohj atsumuj shuj sooj zagasuj zouj shauj atsuk atsumk atsumerik atumeruk syuuk showl shuhl garil juul zom atumem atumun syun zagan zagasin zoho atuo atumo atumerio juo syuho zyuup juhq zyus zyuht
搬3band hakobud hand utsusud punf pang poong bungg hakog hakobig utsug utsusig utusug bakobui buni boonj utuk utusik bakol bakobil
搭3dad norud noserud toud nosef tapf nosug tog dapg nog norig nosg noserig tohh doui dok dohm
携3keic tazusaeruc xiec hyue kwaie tazusaee tazusauf tazusag tazusaerig dazusaeruh geih hyooh huei dazusaej dazusauk dazusal dazusaeril
搾3sakuc shiboruc zhac chae chake chahg shibog shiborig siborug jiboruh zakuh tsah tsahj sibok siborik jak jibol jiboril ziborul jahl ziboo ziborio
摄4set8 cab shef jouh kaneruh osameruh setsuh shouh siph toruh shipj kanej osamej sopj jok kanuk osamuk shok kanl kaneril nhepl osal osaml osameril setul syoul tol toril zyoul johl shohl dorum ganerum seopm zetsum supn syoo zyoo ganeo ganup syohp zyohp doq doriq ganq ganeriq zetuq
摇3you9 yoa yaoe yurerue yusuburue yusurue yiug yureg yuruh yewi yui yuri yurerii yusui yusubui yusuburii yusurii yohj iiuj gieok iewl yeol
摘3abakuf chakuf hirouf takuf tekif tsumuf zhaif chakh jokh hiroi choki tsaki abaj abakij trichj tsuj tsumij tumuj tyakuj hirohj birouk dakuk dekik jakuk jeokk zumuk jakk jukl tum tumim biron zun zumin zyakun biroho
摩bmo2 ma9 mored moure morf mg moeg rmoig mug mohg tumai tsumai surui sum surim zurun zur zurir
摸3bakue boe moe sagurue torue utsusue morh saguh sagurih toh torih utsuh utsusih utusuh dorui meoi zagurui muj utul utusil dom dorim zagum zagurim
撒8sa7 tha7 zara sarb zae zee ssale ilere esere zache zaae saae ssae makui sani satsui salk satk shatl mal makil satul tatl zanm zatsum zatuq
撚3hinerue nene niane yorie yorue hineg nang nyong yong hinug nunh hinh hinerih yoh binerui nyeoni yeoni nyunj yunj binel binul binm binerim
撞3doue shue toue tsukue zhuange chongg dangg doh toh tangh tsongh changi syui tsui tsukii tukui dohi tohi juj zukuj jongj tul tukil zum zukim zyum
撤3chee hirakue suterue tetsue chitg cholg suteg sutug tsith hirah hirakih suth suterih tetuh trieth birakuj cheolj detsuj zuteruj chulj zutel zutul biram birakim detum zutm zuterim
播4ban9 hata9 boc hac makuc pae poe porg mag makig vag bah borj
撮3cuoe saie satsue torue tsumamie tsumamue chwalg chyuetg chueti satui toi toati torii tsumai tumamii tumamui zuoi doruj zaij zatsuj zumamij zumamuj chutj tsyuetl tumam tsuetm don dorin zatun zuman tsuto
撰3erabuc sanc senc zhuanc chane tsanf eraf erabif soanf zanh zenh janh
撹3jiaoc kakuc kouc midasuc kaue kof kaog midag midasig kohh gakuh gouh gauh gaoj gok gohl
操4cao6 misaod ayatsuruf souf toruf choh joh soi choui ayatj ayatsuj ayatsurij ayaturuj toj torij sohj doruk jeok zouk tsok jul tsoul ayatum ayaturim zom don dorin zoho
擢3nukinderud takud tekid zhuod chokf nukindef takf nukinduf chockg nukindg nukinderig dakuh dekih tsoki tsockj jokk jockm
擦3cad sasurud satsud surud chalf chatf tsath sah sasuh sasurih satuh suh surih xath zasurui zatsui zurui zam zasum zasurim zatum zum zurim
支4zhi8 chi8 edag sasaerug shig tsukaerug jii sasaei tsukaei sasauj tsukauj cheej sasaj sasaerij sij tsukaj tsukaerij tukaeruj zasaerul zukaerul chel tukael chzem tukaum zasaen zukaen tukan tukaerin zasaun zukaun tsio zasao zasaerio zio zukao zukaerio tseep tseq tszes jeev
收5osamu7 shou9 shua shuhd syud syuhd osamerug shuug osamarui osamei saui sui sowj osaj osamj osamerij syuuj thuj juul sool shaul osamal osamaril showm jun zyuuo juhp zyur zyuht
改3ka9 aratamarue aratamee aratamerue gaie kaie gaeg koig aratamug kaeh koyh aratah aratamh aratamah aratamarih aratamerih goij goyk
攻3gonge koue osamerue semerue kungg osameg semeg koh osamuh semuh kongi koongi congi osai osami osamerii sei semi semerii kohj geongj gouj zemeruj gungj goongl zemel gom zemum zen zemn zemerin goho
放4fang4 hanasug hanatsug houg yurusug bangi fongi hoi pangj hanaj hanasij hanatj hanatsij hanatuj phongj yuruj yurusij hohk banasuk banatsuk bouk bon banao banasio banato banatsio banatuo bohp
政9masa3 zheng7 chengd seie mae mane cengg shoul tadasul chingn jongn shon chongo tsingo chinho syouo tadao tadasio shohp dadasup jeongp joup zeip jingp jungq syor jos syoht dadat dadasit zyout johu zyow
故3guc koc kotoc yuec goe kue koof cof geog gotog gooi
效4hyo7 isao9 kikue koue xiaoe haug itasug naraug koh haoi hieui kii kikii kohj gikuj gouj hyeoj hyuk itak itasik gom gin gikin goho
敌3dib adad katakid tekid tikd ticke jokf dikg chokh dichh dickh dekii gatakii jeoki jukj
敍4xu6 joe tsuidee tsuiderue chuig sog tsuiduh tsuii tsuidi tsuiderii tuidei tuiderui zyoi seoj zuidej zuideruj juij suk tuidul tuidl tuideril zuidum zuidn zuiderin
敏amin4 toshi9 minea mic tosid minad hirg lemijng satoshig manh binh satosih rmionah szatosii minsj menj mahnj emiinj mihnj minnj satoim satoo doship zatoship munp zatoiq dosis zatos zatosis
救3gud jiud kyuud sukuid sukuud kauf sukuf kyug kowh kuh cuuh kyuhi sukuhi gooi gyuui zukuii zukuui gaui gowk zukuk gyul gyuhn zukuhn
敖3ao9 ngo9 asobud goud ogorud of gog ngouh asoh asobih ngaoh ogoh ogorih gohi eoi uj ouk
教4jiao6 dhjd jjhd norie koug kyoug oshieg oshierug gyoi kaui koj kyoj oshiuj kaoj giaok oshik oshierik osiek osieruk kohk kyohk goul gyeol gyoul gaul gyum gaom osium osin osierin gon gohp gyohp
敞4chang8 shou9 sho9 shohc hogarakae takaie chongg takag tsongh syoui bogarakaj dakaij jouj syok dakal jom syohm zyoum john zyop zyohr
敢3aeteb ganb kanb gamd kamd kume came gumh
散3chirakasue chirasue chirue sane shanh chi chii chirai chirakai chirakasii chirasii chirii tani tirakasui tirasui tirui jirakasuj jirasuj jiruj zanj til tiral tirakal tirakasil tirasil tiril jm jim jiram jirakam jirakasim jirasim jirim zirakasum zirasum zirum ziq ziraq zirakaq zirakasiq zirasiq ziriq
敦7dun7 atsu8 tuna tonc donc dynd edond dod acue rahule nsortg ding tang tteng atsushih atsuij chouj danj atul atusil chom atuin duin tyoun chohn deono jouo tyop jor tyohr zyous johs zyou zyohw
敬7jing3 keia kingb takashic hirod kenge gingf takai kyouk uyamauk takasim gyongm kyom dakan dakashin gein kyongn kinhn kyoho gyeongo gyouo gyungp dakasiq gyor gyoht
数4kazu7 shu9 su9 kazoeruh semeruh suuh kazoej semej soj kazouk semuk gazuk soul kazil kazol kazoeril sel seml semeril shuol syul sakl suhm gazoerum jum zemerum zum zuum shom shoun gazoeo sooo zemeo kazoho gazoup zemup gaziq gazoq gazoeriq zeq zemq zemeriq zyuq zuhq gazoht
整3seid totonoerud totonoud zhengd chingf jongf totonoef totonog chongh tsingh chinhh totonoerih totonohi dotonoerui dotonoui jeongi zeii jingi jungj dotonoek dotonol dotonoerim dotonohn
敷4shiki6 fu7 shikue bug fooh puh huh shih sikih sikuh booi jikii jikui sil jim zikim zikum ziq
文iven5 wen6 vin8 vanc bunc wine fumie mane vinge vinei mahni vonj vynj munj wanj ayak humik wingk vl lwynl wynl vel moonm vunm bhungm vennn viann vernn winen verenn lvinen wunn ignn rvin euweno beno waino vincp avonp lliep vinaq wienq menq vunyq avinr boons kazarut mont
斋7sai5 zhai7 zai8 chaic ramd ramad monoimii shii tokii tsaik jaek jail chaem sim traim tsutsushim tutusimum dokin jin tutusip tutusimip zir zutsushir zutusimur zutusiu zutusimiu
斌6bin5 pin8 pana banb akirab pange hinf uruwashiif punj uruwaj uruwasiij bunm
斐9fei6 fae8 ferb phaec fferd bid fie fae ffaelloe fehe erfelde cifie fayetf fayef fajeg ayag hig faeli feek pik phik fayn
斑3ban9 han9 madara9 panb
斗7to2 hoshic douk hishakuk masuk tomasuk touk arasoum dum kakum tatakaim tatakaum taum tsum town tun daun hishan hishakin hisyakun man masin toman tomasin tatakao toho arasoo bishakuo doo domasuo dooo dowq arasohq datakaiq datakauq gakuq tooq zuq hisyar hisyakir bishas bishakis bisyakus domas domasis datakat doht bisyaw bisyakiw
料3hakarud liaod ryoud liuf lyof yof ryof lewg hakag hakarig lieug ryohh bakaruh lyeoh yeoh lyui yui bakal bakaril
斛3hu7 kokud masud masumed gokf hukf hookg kokg mag masig geoki gokui guki
斜3nanameb shab xieb ched sad chehf syaf taf jag tseg tsehi zyak
斡3atsuc kanc meguruc woc ale wate atuf meguf megurif gang
斤4gin9 jite9 jinc kinc onoc gune kane kunf cang goonh ganh
斥3chic sekic chike choke shirizokee shirizokuf chickg shirizokg xichg cheokh zekih tsikh chuki sirizokei tsickj sirizokuj jirizokej sirizokk jirizokuk jirizokl zirizoken zirizokuo zirizoko
斧3fua onoa buc food pud buae hue boof
斩3zhana chamd kirud sand zand tsame jamf kig kirig tramg giruh gil giril
断3danf duanf kotowaruf sadameruf tatsuf sadameh tyuenh sadamuh tueni doani kotowai kotowarii sadai sadami sadamerii tai tati tatsii tatui datsuj gotowaruj zadameruj tunj tank dyuenl zadamel zadamum duenm dan datn datsin datun gotowan gotowarin zadan zadamn zadamerin duno
斯us1 zf g ssg ceh seh szh thi esl usm ssen xn sovaq siq str esss rtht sat ost ssit ast eu cu
新gnii6 shin6 sin7 ara8 nic xinc atarag atah nitsui nishij nituj jink jimk aratak sanl nitl miil siml shiml osinm hsinm senm sinnn shinnn nisin nouo nouvo atarashiiq sunu atarasiiu tanu shanv
方ckata4 fanb fangb fonc lfonc masae moe gatae bangf lphonf hof hohf houg foh funh faunh hongh ffonh squi lfonsyni kuraberun naraberun fongp kurabep narabep kurabuq narabuq pangr kurabr kuraberir narabr naraberir phuongr bous guraberus gurabeu bov gurabuv gurabw guraberiw
施gsch2 s5 shd shih rschj sek sik hok uschm kschm uschim tschm shem seem szen n shisen sisen yon hodokosur ir shikur hodokou hodokosiu shikiu sikuu thiu bodokosuw jiw jikuw zew
旁4pang9 rbona puna urbona bouf houf katagataf katawaraf tsukurif bangh pongh boi hoi tukurii bohj hohj gatagatak gatawarak zukurik
旅4lemm6 luc ryoc tabic luie lyoe yoe dabih lyeoh yeoh lyui yui
旋3xuan8 megurud send yubarid rokurof sonf syuenf zenf suenh meguh megurih toanh seoni suni shyuenk shuenl shunm
族63 aalc rf clang soug yakarag zokug zug chuki joki soj chokk chookk tock sohl jeokl zoul tsukl jukm tsookn zoo jookp zohp
旗4hata7 qi8 bata9 kid gef gif keif keeg cog kayj
无4wu7 mu8 vob bud naid mof nakaref moug mooh
既3jid kid sudenid tsukirud keif keeg tsukg tsukig tsukirig tukirug gih zudenih zukiruh kayj tukk tukik tukirik geik zukl zukil zukiril geem gayp
日ehi5 ria rzyb zc kad rd zie nikf nichif nitif zhih mih irih jh i schi zhi rzi jij shij schij zyj gej zsj uj gij urj erzj shk ngitk jitk sjk roval nipm nippm sm siekm sium rihm yahtm zjim jihhm yn hibio jitsuo ilq yatq yuts nhats zitus bit bibit gat iatt iutu
旦4dan7 akira9 ashitaa tana asitad
旧4jiu6 furuif guf kyuuf motof furuh hisashiih hisashikuh kauh kyui kowj huruij kyuhk buruik gyuuk gauk kul hisal hisashil hisashikil hisasiil hisasikul hurul gowm bisashiim bisashikum burum goom gyun gyuho hisasip hisasikip bisaq bisashiq bisashikiq bisasiiq bisasikuq bisasit bisasikit
旨3munec shic umaic zhic chie jie umae cheeg sig cheh chzei tsik zil tseel tsen tszeo jeer jes jzeu
早9haya3 sa9 sob sohc soud see wasae sanae hayatag hayaik satsuk zaok chom jom bayao zao chouo satuo taoo bayaip jeop zatsup zoup tsop juq tsour zos zatut jouu zohu
旬3amanekuc junc shunc xunc chune sune tsunf amaneg amanekig syung zyung soonh
旭5xu6 akiraa asahia xib hsud sud hioke yuke kyokug uki yookk hock gyokul wookl iukl iookm
时8toki3 shi9 sic dokid rchd giumd jii korei seej sel thil zil szem goren sheep sheq shzes
旷5kuang7 hiro9 koub koc kohd akirakaf kwongf munashiif gwangh kwangi khoangi munai munasiii gouj gom goho
旸3yang7 akirakaf hareruf hinodef yeungf youf yeongg hareh haruh yoh ieungh hai hari harerii ieongj yohj bareruj binodej barel barum ban barn barerin
旺7wan5 van9 wangb wonc wannc venc rvand wad onge wonge oug sakang oj vuongk ohk zakanl
旻4min5 akizorab binb mand mune
昀4yun4 ina wanc wund yoonf
昂don4 o6 and und angd onee aoe ag engg enh akirai yonnej handj agj jornj oanj antj uj yonnaisj yanj oenj henl onsm onasm kon subarun agarup goup koup takaip ngongr takar gos zubarus ongs agat agarit ngangt goht koht dakaiu dakaw
昆aquin5 kun6 cunb quic cuenc kound kone kumf quanf queenf khooni kooni anij gonl kwanl kwunn conn geono gunp
昊4hao5 koc sorac koue hog goh zorah houh kohi goui heoi huj gohn
昌amasa5 chang6 shob shoub shohc akirag chandg harug cheamg ercheng syog syohg szukeh sukeh soj cheongj chiangj sakanl cheungn syoup jouq zakanq tseungq tseongr jot zyouu johu
明gming5 min5 aki9 akec minef meif haruf bengf bingg mig meenh munh myouh myoi myni mengi myongj myungj minsj girak ml myngl zamensl mienl ninl asl miell rmynm saharum muenm rmenm myohn myeongn minao bingto ako akisp akirar akaruis akerus akirakas akaruu akuv
昏3hunb konb kuraib fand hond kurad funf gong guraig heong gurai
易ai2 ec ise ieg yg ing yig otragh yicki yiki ieki ekim kaerum osamerum yasashiim kaeo osameo yoko kaup osamup yeeq dichq kaq kaeriq osaq osamq osameriq yasaq yasasiiq gaerur yeokr yer yuks yzes gaet gauu iiu gav gaeriv ieev
昔4xi9 sokb seokb sukb mukashie sekie shakue seke sucke sikg sickh mukasii syakui tichi jakuj zekij shikj shickk zyakum
昕4xin4 asae kie kine kone hung yang yunh gij ginj gonj hoonj ianj iunk
昙3tana donc kumoric kumoruc tamc dame kumog danh gumorih gumoruh gumol
昚3shen6 sana sunc shand shune
昞3bing8 akirakae heie houe hyoue byongg pingg hog hyog pyongh hohi hyohi beij bouj byeongj byouj byungj bol byol bohn byohn
星9hoshi7 xing8 seia boshib hosib hsinge chhene senge sef hashif hojif hotof ssungf singf shingf bosig chhei seni shouj songl shom syoun tinhn shoho jouo seongo zeio sungp syoq jor syohs zyous joht zyov
映4ei6 ea akirag engg yengg haeruh utsuruh utsusuh yingh youh haej yongj hauk yok iingl anhl hal haeril utl utsul utsuril utsusil uturul utusul yohm baerum yeongm yungn baeo utup uturip utusip baup baq baeriq
春bharu4 chun5 kasua shune chhunf paruf suh kazuh sunoh syuni choonj xuanj shumj symj baruo tsuno hao hario junp bat barit zyunt
昧3kuraib maib meib kurad maed muid mooif muoif guraig gurai
昨3kinouc sakuc zuoc choke jake kinof chakf chockf kinohg ginouh zakuh tsokh tsocki ginok jokk jockl ginohl
昭9aki7 sho8 haru8 shou9 shoha sod zhaoe akiraf syof syohf akisg chiuh chiaui cheui chaoi chioi teruj akirakal jon deruo chewo choo syouo jeop joup seop tsiuq juq suq tsewr zyout johu zyow
是5kore7 shi8 sea kokoe konoe zee sig seei thii gokoj gonoj gorej jij szel zin sheen shep shzeq
昱6yu7 duca ioga ioka iuga juka akirakad ikud ukg yukg yookh wooki iuki iookk
昴3subarua bouc maoc maue myoe bof zubaruf subag subarig bohg myeoh myui zubak zubarik
昶3akira9 changf chouf nagaif nobiruf tooruf chongh nagah choi torui tsongi nobi nobii nobirii tooi toorii tyoui chohj tohruj dooruk jouk tol toril tyol dorum jom tohn tohrin tyohn doon doorin zyoun dohruo joho doq doriq zyoq dohs dohris zyohs
昼4hiru6 chuue zhoue chaug chug chowh hih hirih tyuuh jui chuhi birui juui tsaui tsowk tyuk jook jaul tyuhm bim birim zyuum jown juhn zyup zyuhq
显6aki6 xian8 akira9 haru9 sianf heenf hianf hsienf akirakaj arawareruj genj hinj kenj arawarel hyonl arawarum arawam arawarm arawarerim hienm hyeono hyunp
晁4chao6 asad choud chiuf jof chog chewg tyouh chohh jeoi joui tsiui juj tsewj tyoj tyohl zyoul johm zyoo zyohq
晃8haru6 aki8 koa akiraa kouc kohd huangd fonge hwange hoange huonge teruh akirakai ouk gol quangm goun on ohp gohr
晋5shin7 jin7 haru8 syind susumuf sini chuni osaerui seni zusumuj chink tsunk susuk susumik osaek osaul junl osam osaerim tsutsushim tutusimum zenn zinn zusup zusumip tutusiq tutusimiq zutsushir zutusimur zutusiu zutusimiu
晏4yan4 ana osoia osoc
晒3saic sarashic sarasuc shaic shic sarag sarasig sig swaeg jih zaih zarashih zarasuh zaral zarasil zil
晓9xiao3 akirab akib shoc hiud gyod kyoe scof hiaui hiaoi hioui schtschi sjtjoi stschoi hiauyi satoruk akatsukil gyoul kyoul hewn hyon zatoruo akatukip heop satop satorip gyohq kyohq hyeoq hyur zatou zatoriu
晔4ye7 akira9 kagayakud yipd youd iipf yopg yog kagayah kagayakih yohi gagayakui yeopi yupj gagayam gagayakim
晖6hui5 ki8 akirab harub akib faif kagayakuf hwih kagayai kagayakii gagayakuj gij gagayan gagayakin
晚3wan6 banc kurec osoic mane osoe vanf gureg
晟4sheng7 cheng9 akirakaf jouf sakanf seif singh songh joh shingi meshibii meshibiti mesibitui zyoui johj seongk zakank zeik sungk zyol mesibim mesibitm mesibitsim zyohn
晢3akira9 akirakad seid setsud zhed chitf jef jolf cheh cholh tsith setuh jeoli zeii zetsui jiti julj zetum
晦4hui6 kaid kuraid misokad fuif hoef kuraf fooih hoih gaii guraii heoei huej gurak
晧3akira9 akirakad goud haod hikarud koud hof gog kog houh hikah hikarih gohi kohi bikarui heoi huj bikam bikarim
晨6chen3 cenzib ashitaf shinf tokif sanh sinh suni asitai thani dokik jink shank shunl zinn
晩3wan6 banb kureb osoib mand osod gureg
普lp1 pua ppc poud pef ppej pook puek mpl puul ppom ppeln povan pon ppun upo pleo pto ppouo poeo spooo pugp pap fup prp opq psr oper pulr fr bir hiroshir rpurr mperr appyr pelr tys ppovas ppeovas bt amaneshiu hou
景6jing6 kei8 tingb kec gyongf gyeongf gyungf kengg khengg kjongg kyeongg eih kageh keshikih kingj gingl kyongl canhl kesikil gagem geim geshikim gesikiq
晰3xi7 akirakad sekid shakud sikf sokf sickg syakug jakuh seokh zekih shikh suki shickj zyakul
晴8haru3 chingc tsingd chhiange chenge chynge cinge qingf chihngh harasuj harej hareruj seij chongl barum han harn haran harasin harerin tanhn barasuo bareo bareruo cheongo zeio chungp bas bars baras barasis bareris
晶6haru8 aki9 shoa akirab shoub shohd jeonge junge syoe dzonge syohf masag akirakai jingi chingk jongk jol chongl tsingl syoul tinhl joun zyop zyouq johr zyohv
智bchi6 zhi6 tomo7 cib jic tic did satoe csih chuh jhihh satoshii satosij szatosij tschij szatoj jyhk dzik cheen norin teen toshin chieo tosiq domos doshis zatoshis ties tris jiet chet chzev dosiv zatosiv
暂3zana chamc shibarakuc tsamd jame shibarag shibarakig sibarakug tamg jibarakuh sibaraj sibarakij jibaral jibarakil zibarakul zibarao zibarakio
暄3xuan7 atatakaic kenc atatakae hwone hyuene hueng huyeng genh hweonh hunh hwuni
暇3himab itomab kab xiab gad had hahf bimag
暑3atsuid atsusad shod shud atsuf sof syuf sug atuig atusag syog joi seoi suei atui shyuj zyol shuem
暖4noamc noamac noac inoamc atatakaif atatamaruf atatameruf danf kenf nonf nuanf atatakah atatameh nanh nyuenh atatamui nuenj atataj atatamj atatamaj atatamarij atatamerij genk nunk
暗3anc kuraic yamic ame kurae one tojirue umg guraih toji tojii tojirii tozirui dojiruj guraj tozim tozirim dojn dojin dojirin dozirun doziq doziriq
暦3koyomi7 lia rekia likc licke goyomif
暧3ai7 kuraic oic oye nuane aee kurae ayg guraih guraj
暨4ji8 chia tia kic oyobuc keie keef oyof oyobif gig kayi
暮6gure6 mu8 gurab gurasid gurashid orie porie mukg boh kurasuh kureh kureruh moj kuruj mouk kuk kurk kurak kurasik kurerik gurasul gurerul meol guruo gup gurp gurerip
暴3abakue abarerue bakue baoe boue abareg pog pokg abarug bog pouh abah abakih abarh abarerih puh bohi peoi peoki pukj
曁3ji6 kib oyobub gie keie keef oyof oyobif kayi
曙3shu7 akebonoc shoc chyue soe chuf syog joh seoh chueh sui tsyui tsuk zyok tsuel
曜3hikarid kagayakud yaod youd yiuf yof yewg kagayag kagayakig yohh bikarih gagayakuh yeoh iiuh yui iewj gagayal gagayakil
曝3bakuc puc sarasuc poke puke pookf saraf sarasif peokg zarasug bukg booki zarak zarasik
曦4xi5 gid hid hikarid kid heif huif heeh bii bikarii hooii hayk
曲6ma9 qu9 kumab magec magaric kojic ganec kusec cuc tchinc cchue kyokui magarui magerui gokk kikuk koujik kukk magul kokm kookm khucm magm magam magerim gukm geokn guman gyokun kouzio kohjip gikup gookp goujip kozir gojis kohzis gouzit gohjiu goziw
曳3hiki8 eib hikub yeb yaid iaif dayf hif bikug bik bikik
更4sara9 quin9 aratamerug fukerug gengg koug aratamei fukei gaengi gyongi kangi aratamuj fukuj koj kaengk kungk kyongk aratak aratamk aratamerik canhk fukk fukerik hukeruk xauk kohl bukerul goul gyeongl zaral gangl gyungm hukem gungn hukun buken huko hukerio bukuo goo bukp bukerip gohq
曹4cao6 heyae soue tomogarae tsukasae chog jog soh choui taoi tukasai sohj beyaj domogaraj jeoj zouj zukasaj tsoj juk tsoul zom zoho
曼lman2 mann6 mad meni hmannj mansk manel smannl mainm rmannm mamm mmann ermannn emannn mino mmanno maniso ymaneo mo rmap mandr mangr wanr kanr ouwmeer mayanr munr rmainer lmenr rmandr urmar chmannr manovar hmenr lemainr mensr tmannr amans ns mannovas ymanowas rmanovas emanovas mainnu amhainu amhanu banv hikuv hiroiv nagaiv
曾9so5 zen6 cengc zoe chane asente zone sonoe tangf zengf jengf tjanf kattek souk sunawachik zouk changm jungm chungo sunawatio sohp zohp gattep joongp zunawachip tsangp tsungr jangs zunawatit
替3kai9 kaeruf kawaruf sutareruf taif teif tif cheh kaeh sutareh kaui sutarui kaj kaerij kawaj kawarij sutaj sutarj sutarerij thej daik deik gaeruk gawaruk zutareruk gaem zutarem gaun zutarun gao gaerio gawao gawario zutao zutaro zutarerio
最4mo6 motsub motub mottomod said zuid choef chuif tsuih toih cheoei zaii juii chuej
月dtsuki6 zuki6 tukia getsua getub yuec dukid berf tsukah toi i oi adani dani utoi ustj shitaj sitaj cukij otok yuehl tukal gecul osukam guatm gwekm yuetm gatsuo wolq gatur nguyetr weolt yutt wult iyuetu iuetv
有9ari3 youa yuub yuc uc arue anof yuhh yauk yewk motsum tamotsum yowp huup mop motp motsip motup tamop tamotp tamotsip tamotup damotsuq yooq iaur iows damou damotu damotsiu damotuu
朋5tomo5 peng9 pang9 houe bungg hoh domoi pungi bangi hohj boongj bouj bom boho
服6hat8 hatori8 fuku8 haraa hukc fug kimonog kirug shitagaug boki fuki fookk pokk hukuk kik kirik phuck sitagauk beokl bukul gimonol girul jitagaul bukm gip girip zitagaup
朔5shuo7 schua zoa scholb schob sakue tsuitachie sakg sokg sockh soch tuitatih zakui zuitachii shoki shockk zuitatim
朕3chind jind kizashid wared zhend chamf jimf chimh chumh kizasih tinh tramh zinh gizashii tsami tsumj jaml gizasim jumm
朖3akira9 hogarakab langb roub longd rod rohf bogarakaf
朗fran6 ron9 lanb lonc rownc langd rend randd longd roe rouf runf lanch rangh rongh akii harui louni rauni llanj akiraj rancel rentl rinl loel rhonl ruml lenl loml rewl araol lownl roml raml rancol lunl luanl undel laml hrenl urenl nm longovam rongovam rp akirakap hogarakap rrenovap orenap lap aq nangr rohu bogarakau
望8nozo7 nozomi9 mi9 boa motib mongd mod mochid michid wangd vange nozomuh bouj mouj mangl vongm bohn mohn
朝8asa3 tomo7 chaob e zhaof chewk chiewk teok tiauk ashitam atsumarum choum chiuo joo choo domop asitap atsup atsumap atsumarip atumarup trieup tyoup chohq jeoq jouq tsiuq jur tsews tyos atut atumat atumarit tyohu zyouu johv
期4qi6 chigirue goe kie gig keig keeh chigh chigih chigirih jih tigiruh jigirui kayk tigl tigil tigiril jigm jigim jigirim zigirum zigq zigiq zigiriq
木hki2 gi7 kod mokug muh mi bokuj konok kinom moton agon mon emuo bokp mukp nokiq mokt mooku mocu meokv
未6mi3 wei8 big hitsujig imadag meii meej hituzij muij bitsujik maym bituzio
末9sue3 matsu9 matu9 zuee zoef mmerf suif suenf maf madg batsui moi malk mutk mootm batum matm mem
本hmoto3 ben5 hon9 banf bonh bei burnj ppenj bunk bbonk bbonsk penk bengk motam monm metom bornn bennn man miton venn hotn dowenn cobenen bornen bonnen meten bournen pemmn oppen nebornn bino benkp bangp bernap bernsp nep poonp punp ponv beonw
札5za4 zara fudah satsuh wakajinih zhah chalj chatj kagij kamaj sasuj touj tsatk hudak satuk tratk wakazinik chal chapl budal tol zatsul jatm tsapm chepm sam sasim tohn douo gagio gamao zasuo japo zatup doq zasir dohs
术6shuk9 jhua suka chuta shub chuc seote soete sude chutsuh jutsuh mochiawah shutsuh michij subej sutj wazaj shutk motiawak syutuk tyutuk zhuk zyutuk chull sull mitim thuatm chooln sooln zuben
朱eju3 giu7 zhub joud shuf juuf joog joh jourh juhi akai jewj chuj cuj chooj k giok zuck jeuk jilk yuk schuk tchoul dzul lysettl aken giufo chyuq chor syur chues tsyuu tsuv zyuw
朴5pu6 baka paka parka bokug hokug hoog arakii hakui kijii poki sunaoi hoj pockj phack piaok pok hohk bool kizim bakun gijin zunaon boo bohp gizir
朵5do8 dot9 adowa tala dad duod edad tad tof torh doah dorj
朶4duo7 doa9 dac edac tac toe torf doh dori
机3ji8 kid tsukued gwef hataf karakurif keif orif keeh kweh coh tukueh gih zukuei kayk batak garakurik geil geem gayp
朽3kuchirud kyuud xiud huf nauf kyug nowg kuchg kuchig kuchirig kutirug kyuhh guchirui gyuui hooi kutik kutirik gyuk guchl guchil guchiril gutirul gyuhm gutip gutirip
杀3shad kezuruf korosuf saif satf satsuf setsuf soguf shath salh swaeh kezuj kezurij koroj korosij satuj setuj soj sogij gezuruk gorosuk zaik zatsuk zetsuk zoguk gezuo gezurio goroo gorosio zatuo zetuo zoo zogio
杂6zaia sob sohb soub sac saic zatsuc zatuc zoud zod zohd zag chapi majierui majirui tsapj japk majiek majiul majl majil majieril majiril mazierul mazirul tapl mazien maziuo mazip mazierip mazirip
权8gon7 quan9 kwona kona quyena kena goc kuene gwonf gweonf kweonf kwoonf cchuanh chuanh khuani kuini kwongi hakarum karim kyuenm omorim kunp hakaq hakariq bakarur garir genr gwuns bakau bakariu
杉asugi2 shan9 sukic zukic sanf chamk samk tsamm sham zann zugin
李ali5 ri8 leb leec lyd id sumomod rheee rinf kif leanf lysg lipg iig leving leah rieh leij zumomom layo
杏4an6 anzu9 kyoe kouf kyouf xingf haengh hangh koi gyoi hungj anzij hanhj kohk kyohk gouk gyouk gon goho gyoho
材3cai7 marutab zaib choid jaed chaef choyf tsoig tsoyi
村fmura0 song cuni sugl musel tal rel tsuenl cengl mram chuenn chunn chhuno chyuno tshuno chonq chyuenq murazatoq thons cheont zont tsyuenv
杓3biaoe hishakue hyoue shakue shaoe tekie pyog seukg hyoh seoki hishai hishakii hisyakui syakui hyohj bishakuj byouj dekij jakuj pyeoj sheukj pyuk sheokl hisyam hisyakim byom bishan bishakin bisyakun zyakun byoho bisyaq bisyakiq
杖3jouc tsuec zhangc cheungf jangf jof changg cheongg truongg tueg zyoug johh zueh tseungh tseongj zyoj jeungk zyohl jeongm
杜hdu2 doua doe dure df doog dali dhui morij tuj duij douxk dulm tm thum ilm wdhum debm turm duho douho dineo miquelp asesinop dkap ynop tkop fusagus tos yamanashis zus touv fusav fusagiv husaguv yamanasiv
杞4qi7 ki8 fugoe koe mokkoe sukie gig keig keei hugoi bugoj goj zukij kayk geim geen gayq
束5shu8 zokua ukaa htsukaa sokuh tabah tabaneruh tsukaneruh chukj sokj tabanej tsukanej tabanuj tsukanuj chookk tabank tabanerik thutk tsukank tsukanerik tukaneruk dabal dabanerul seokl zukanerul tsukm sukm tukanem tsookn tukanun dabanen zukanen tukano tukanerio dabanuo zukanuo dabanp dabanerip zukanp zukanerip
条bjo5 jou6 joh7 dzod jiuf syog dzsoh jiohh jioh zyoi shinoi sinoi juj dyohj dyouj joij dyoj jooj dzuj juuj shoj ok edam sujim tiaom chouo dekio tiuo tewp suziq zyouq chor zujir dieus tyous chohs jeot zyohu tyou zuziu
杢3jiang9 moku9 kongb gongd mod mokid
来9lai7 ki7 rai9 gia kurub kuc koc loid lee kitaf ef gorof lach kitaruk laem loyn kitario kurio naeo gitarup gurup gitas gitaris gus guris
杨6yan8 yanga ieonga yanac yeungc eyud iyud jangd iod joond junsd yianf yanagig youg yeongh yoi ieungi duongj yohk
杭4jan7 xanb hangd koud kuid watarud hongf kog watag watarig kohh goui guii gok gohm
杯3beib haib sakazukib baed puid paef pooif boif baig zakazukig buig booii
杰jje5 ge7 ja9 gerb jiec jd jayd dee cee jerh gii dgerj jaij geofk ggel geml jacm jesm djem gjem jeem jaem tjem zen drzen dren hen chieho suguruo o zieo dgeo dzeo go jhep ggerp masarup dap dziep gyop dzhep tjansp ougep jeoup igap llgeip merip uilp zeip jheip zeep rzep igerp dgetp diep kitp kjeq jemq tschamq dzseq
杵5chu9 kinea chyua ginea gib chhub chuub cheue shoe jog choi ngoi syoi jeoj chuej juk tsyul tsum zyon tsueo
杷3haa paa tsukaa pahd tukae baf zukaf
松hmatsu5 sson7 matu8 son9 zond macuf songf sohnf sunh sonsj conj ssunk ssongk ssonel suncil rconl mam zun issonn rssonn onn chn machin sinn chonn somn usorn fssonn tzonn asunn pussono ssonovao matauo mado shouo mazo soncp shop syoup mtsup ssup syop mazup lsonsp rsonovap rsoneq chungs siongs souv suv
板7ita2 bangad banf hanf henh miruh panh vanj mil miril benm
极4goku7 ji9 giwaa goug kyoug nigurag gokii kiki kiwamarui kiwamerui kyokui munei goj kyoj kickk gukk kiwamek gohl kyohl gyoul kiwamul gikl kukm cucm kiwam kiwamm kiwamam kiwamarim kiwamerim gickn giwamarun giwamerun gookn gyokun gyoo giwamep gyohq giwamuq giwamr giwamar giwamarir giwamerir
构4gou8 kamae9 kamaaeruf kamaauf kouf kamaaeh kamaeruh kamauh kauh koi kowi kamaaj kamaaerij guj kohj gamaaeruk gamaauk kuk kamal kamaeril gamaaem gamaem gamaerum gamaum goom gom gamaan gamaaerin goho gamap gamaerip
枇3bid hid kushid naraberud pid sajid narabef peif narabug peeh kusih narabh naraberih sazih gushii zajii payk gusim zazim
析3sakud sekid shakud xid sikf sokf sickg sag sakig syakug jakui seoki zakui zekii shiki suki shickj zal zakil zyakul
枕3chinb makurab zhenb chamd chimd chumf tinf jing tsamg tsumi jamj zink jumk
林llin4 rin7 lingb ringc bayashid llinge lyne llinf bayasif hayashig reeng lineg rinei hayasii rynj lij limj rlingk lindk ingl hlinl hajasil bajasin rimn lamn reenen linsn rijnn rann lienn leann renn leno ehringo hlingo jio lingso lyngp slingp ship eringp hringq lumq celynq lynnq linaq rynnq linnq imuq rimuq rungq llinnq runq roveq leenq lymq illenq reanq rianq llienq
枚3baib hirab maib meib maed muid mooif birag
果5go4 ka8 guog hatasug hateg kudamonog rag gwai kwoi kwak kwork hatak hatasik quak batasul batel gal gudamonol gwol gworm batap batasip
枝aeda4 e7 zhic saec shid sid gaee gusae igusaf ekusaf ikusaf egusaf cuej kik chim jim cheen gip chep chzeq tsir zis tseet tseu tszew
枠3wakua zuia chyuetc chuete wae wakie chutf tsyuetg tsueti tsutj jyuetl juetm juto
枡4masu4 shengc jiee singe shingf maf masif kitg gith
枢3shu8 karakurid suud tobosod syuf sug chuh suhh dobosoi garakurii jui zuui suei xuj shyuj chook zuk zyul shuem zuhm
枣4zao6 choe natsumee soue chouf jog soh tsoh natumeh taoh tsoui sohi jeoj zouj juk joul zol zohn
枪3qiang7 cheunge shoue soue yarie cheongg changg shoh soh tseungh syoui thuongi tseongj shohj sohj jouj zouj syol jom zom syohm zyoun joho zoho zyoq zyohr
枫4fu7 fuu9 fengc funge kaedee foongf pungg huuh phongh fuhi buuj gaedej poongj huk bul huhm buhn
枯4kare9 koub kub karasuf kareruf kof fuh goh karuh fooi kai kari karai karasii karerii khoi garasuj gareruj geoj guk garel garum gan garn garan garasin garerin
架3jiae kae kakarue kakerue tanae gag kakeg kakug kahh giah kakh kakah kakarih kakerih danai gakarui gakerui gahk gakek gakul gakm gakam gakarim gakerim
柁3tuo8 dac duoc kajic tac toe torf kazig xag gajih gazik
柄4gara7 e7 bingf heif hyouf tsukaf byongh pengh hyoi bengj pyongj binhj tukaj hyohk beik byeongk byouk zukak byungl byon byoho
柊3hiiragid shuud zhongd jongf tungf shug chongg toongg dongg syuug shuhh biiragii jeongi juui dungi jungi doongj syuj juk syuhl zyuul juhm zyuo zyuhq
柏bkashiwa9 baia bera kasiwaa kashib kasic bod pe pake bie bef hakug gashiwag katuwah leh bauh wakh perh kajih eppeh rbh pah kasihai kashihai kajai kayai kasinoi kashinoi pekk baakhok baek baekn paekp bachp bakuq gasiwau
某3baic bouc mouc soregashic maue moe bof mowg soregasig bohh meoh zoregashih mui zoregasil
柑3ganb kanb mikanb gamd kamd kume came dane gumh
柒3qi8 shichid shitsud urushid chatf chilf chutg sitig situg urusig jichii jitsui tsati tsutj zitil zitul
染5sena somea soa somaa shimec simec fukac hukac ranh shimiruh somaruh someruh yimj yomj somuk iiml nhuoml shiml shimil shimiril simirul soml somaril someril jimirum yeomm zenm zomarum zomerum yumn zomeo simp simip simirip zomup jimq jimiq jimiriq zimiruq zoq zomq zomaq zomariq zomeriq zimt zimit zimirit
柔4yo9 roua yaua juuf nyuuf yawaraf yawarakaif yawarageh yawarakah yuh jui nyui yawaragui yowi nhuj yawaragj zyuuj juhj nyuhj yook iauk iowl zyul zyuhn
柘7taku9 shaa saa sekib tasb syab tsugec tuged shigee sigee syakue yamaguwag zheg sakug chei jai chak chehk zugel tsel tsehm jeo zyap jehp
柚4yuzu7 yu9 juzub jikue youe yuue yaug yowh daui yuzii zikui yuhi yooj iauj iowk
柞3tara9 hahasoc sakuc zhac choke jake chakg chockg zuog bahasoh zakuh tsokh tsocki jokk jockl
查fcha2 char9 cad chalf tchag zah zarh tchari chi cari chardi chank zhak zahk tshak ckark czak tjak chuk chol kham ujalm cardsm nceam tsan sap shiraberup shiraber shirabus chahs shirabs shiraberis siraberus tras jiraberuu sirabev tsahv sirabuv jirabew
柯bko7 cur8 kir9 coa kerb corb kec kid koed cue khog ch korh kooh curbh rkkoh kkoh oh kchei khai ori croi ej kaj gal
柱3chuuf hashiraf kotojif sasaeruf zhuf chyuh juh sasaeh chuh sasauh hasirai kotozii sasai sasaerii trui tyuui chuhj bashiraj gotojij jooj juuj zasaeruj chuej tsyul tyul zasael zasaum tsum tyuhn basiran gotozin zasan zasaerin zyuun tsueo juho zyuq zyuhr
柳eyanagi6 yana8 yagi8 lju9 liub lyue lioue luh ryuuh riuh ryuh lauh janagii jagii lj uj nagij llewj kanagij riiuj yanagaj yanakij elyouj llulk yanaik liewk liaok ryuhl janail janal nayagim yup lowq lieur lyoos yoos
柴ashiba6 siba7 chia shib chaic sic saie sinoe shinoe f schif joug cheh sihah shihah zhuj shuj schuj tsaim jin jiban zain zir zibar
柾3jiuc kyuuc masac jonge kaue kyuf chongf kowf kyuhg gyuuh jeongh gauh jungi gowi gyuk gyuhl
柿7kaki4 ka9 kakinoa gakic kakd kagid shig chii sii cheej nieuj thij jil chel chzem tsio zio tseep tseq tszes
栂3toga7 meib tsugab muid mooie tugaf dogag zugag
栃4tochi7 toti7 lib hoed laid dochig heoeg hueh dotik
栅3sakud sand shigaramid yaraid zhad chakf shanf yaraf tsakg sigaramig chaekh jigaramii zakui zani zigaramil
标3biao7 hyouf kozuef piuf shirushif suef pewg pyoh hyoh biuh beui sirusii bewj hyohj byouj gozuej jirushij pyeoj zuej pyuk byom zirusin byoho
栈3kakehashic sanc senc tanac zhanc chane tsang kakehasig jang danah gakehashih zanh zenh suongi gakehasil
栉3kushi8 zhib chitd shitsud tsitf julf jitg chulh kushikezuh kusih situh gushii jitsui jooli kusikezul gushikezum gusim zitum gusikezuq
栋6dong6 mune7 tung9 touc tod tongd tohd toongi dungk nhamk doongl deongm doum doo dohq
栌3lu9 hazeb lob rob louc bazeg leog
栎3ichiia itiia lic kunugie like rekie roue lickf yuef lyokg rog lach rohi gunugii lyeoki lyukj
栏3lan8 rana tesuria nanc dane desurif
树8ki4 shu6 ju9 gia chewi itsukil tatsukil syum taterum uerum suo itukio tateo tatukio ueo tatup uup suep datsukip tatq tateriq thuq ueriq zyuq shyuq daterur soor us datet datukit shuet uht datuu datv dateriv
栓3senb sennokib shuanb jone sane chonf shanf thoenf jeong zeng zennokig junh
栖4su5 qid seid sumud chaif sof tsaih sumih theh xih seoi zeii zumui zum zumim
栗8kuri2 kurec gurie tse awae lij ononokuj ritsuj lutl lyull osorerul yull latn nieun ononon ononokin ritun osoren lyoolo osoruo yoolo osop osorp osorerip
栞3kan9 shiori9 ganc honc siorid jiorie ziorii
校3kangaeruf kasef kouf kuraberuf kyouf xiaof gyoh hauh kangaeh kurabeh kangaui koi kurabui kyoi haoj dangj hieuj jiaoj kangaj kangaerij kurabj kuraberij kohk kyohk gangaeruk gasek gouk guraberuk gyeok gyouk gyul gangaem gurabem gangaun gon gurabun gangao gangaerio gurabo guraberio gohp gyohp
栢3kaya8 baid hakud hyakud kashiwad baekf pakf paekh buah kasiwah bakui byakui gashiwai gayai gasiwam
栩3xu7 kub kunugib ub huid gug gunugig
株3chud kabud shud zhud chyuf juf chog kag kabig syug tyug gabui jooi chuei tsyuj tsuk gal gabil zyul tsuem jyun jueq
栫3kako9 fushizuked jiand kakomid magakid send sond chinf tsinh husizukeh bushizukei gakomii zeni zoni jini busizukem
栴3sena zhana chind jond chone tsine jeonf zenf jinf jung
样3zama8 yangc samae shoue yeunge youe yeongg sangg shoh yoh ieungh dangi syoui ieongj shohj yohj jouj syol jom syohn zyoun joho zyoq zyohr
核3hee kakue sanee gyakug haekg hatg kibishiig shiraberug huth hachh huh shirabei gakui shirabui zanei kibij kibisiij shirabj shiraberij siraberuj gibishiik jiraberuk sirabel sirabum jirabem sirabn siraberin jirabun gibio gibisiio jirabo jiraberio ziraberuo zirabeq zirabur zirabs ziraberis
根ggen3 gan6 ne7 ggene guni goni ni kenj gej henik keml nnetl geonl ijnenl guml ckenl ensisl rgal m aganm hann qann guen kano kino kuno gueno ghenoo gienoo guenoo konq ghannq ghanq aghanq cant goonv
格og2 ger8 ge9 guef gah goi ggj ghk k ggerk gul ggel ghen hn egen guern garo rgo ago ughp gurp gsp gelp igq gunq kq guesr quer car qr goer ighr ages egs agus govas ket kakut ert guett ct gheru ageru grau gleu goru lgueu glauu argeu ragu gdu ojgaardu goryu gayu quou erguesu egeyu fzgeru ckeu nogu
栽3sai7 uerud zaid choif jaef uef uuf chaeg choyg uerig tsoih ui tsoyj uhk joik joym
桁3hengb ketab koub hangd koe hanhf kohf getag goug goi gohk
桂7gui4 katsurab kuejc gued katurae katusrae kueie gyef kyef kooig kweeg kayg kieg kjeg reh reih keii kwaik gwail quel gatsuram geim gaturaq
桃6momo4 tao8 toc doc umic sakurac touf daoi tohj deoj douj duk doho
案3anc kangaeruc tsukuec kangaee one kangauf duyeng kangag kangaerig tukueg gangaeruh zukueh gangaej gangauk gangak gangaerik
桐8kiri3 giri8 kirya kie toe tohf kirjg kiryug thongh tongh douj touj dongl tungl dol toongm dohn deongn dungo
桑gsan2 sunc samd ssand kuwad send sangg xanh zanj saunj ssaj sink thank santk sandk songk sok sonnl enl sainl ssainl emaisonl thorl caol suml saenl lexanl tsaml ssol sonl sam ssonn ceno sszano souo nsenovap shongs tangs soht guwat zout zow
桓4huan4 ganf kanf meguruf takeshiif ureeruf hwanh ureeh wunh ureui woonj meguj megurij takej takesiij urej ureerij dakeshiik dakeo dakesiio
桔3jie8 juc ketsuc kitsuc gilf katf kilg kutg ketug kitug getsuh gitsuh gath gutj getul gitul
桥ehashi4 hasi5 bashi8 basi8 qiaog habej basej bayashil bayasil idgem ridgem hasshim kiup koup kyoup kewq gyor kor kyor kieus koht kyoht gout gyeot gyout gyuu
桦4hua7 kaba8 kac wac wahe hwae gah gabah
桧6hinoki8 hi9 kaia kab hinob hieb hiib guie kuig kooii huii hoei binokij gaij coik heoel huem
桶4oke5 tongd toud youd tungg tog yog toongh thungh tohi yohi doui teongi dol dohn
梁5yana7 liang8 leonga harif hashif ryouf leungh lyangh yangh ryoi hasii luongi ryohj barik bashik ruongl basin
梃3ting8 choue teie tekoe tsuee jongg chog chongh tueh tyouh chohi deii dekoi jeongi joui zuei jungj tyok jol tyohm zyoum john zyop zyohr
梅kme2 mab meid maid umee mmeg mayg maeh merh meyj meej bail mehl mim mym umim muim metn mmeto mieo mo uo uroo mayep umaq medq mceyq mmehq uruq yotq majq meuq meouq lemyq boeq bueq imerq tos mos boeyt buayt et moit bhuet
梓5zi4 azusa9 cheec shie chig jaeg chaei sii jij chej chzek tsim tseen tsep tszeq jeet jeu jzew
梗3gengd koud kyoud yamanired gyongf kangf kog kyog kungh kyongh kohh kyohh goui gyeongi gyoui gangi gyungj gungj gol gyol gohm gyohm
梛3daa naa nagia nuoa nahe nuae
梠5ro7 ryo7 rogib orokib hisashid lud luif lyof hisasih bisashii lyeoi lyuj bisasim
梢3kozuec shaoc shouc choe saue shof saog syoug shohh cheoh gozueh jouh shauh chui syoj jok syohk zyoul johl zyoo zyohp
梦5meng6 yume8 mua drb monc yumemiruf kuraih mungh moongi yumemj yumemij yumemirij kuraj mongj guraim meongm gurao
梧3wu7 gohb ngob aogirid god ngf of eoh ui
梨5ri5 nashi7 nasi9 lie ig leig leeh leh layk
梯5ti4 theb etib hashigoe taie teie jeg cheh hasigoi bashigoj daij deij basigom
械3kaib kaseb xieb gyed haid kyee gioie gaig gaseg
梱3konc koric kunc shikimic gone kwane kwunf sikimig geonh gorih jikimih guni zikimik
梵4poncb veinb waelb bonc fanc fuuc bomf fuf pomg huug fuhh beomh buuh bumi huj buk huhl buhm
梶7kaji4 kadzia kazib kajinod od kdie kadie kashigae kasigae big kozueg weig meii mii meek vak gajil gozuel mayn gazip
梼3kirikabud orokad taod toud tsukud tof kirikah kirikabih tsuh tsukih tukuh doh tohi doui girikabui zukui deok tul tukil dul girikam girikabim zum zukim dohn
检3jianc kene kime shiraberue gimf gomg shirabeg shirabuh komh ghemh shirabh shiraberih siraberuh genj geomj jiraberuj gumk sirabek sirabuk jirabel sirabl siraberil jirabul jirabm jiraberim ziraberum zirabeo zirabup zirabq ziraberiq
棉3mena miana wataa minc myonc myeonf myung
棋4qi5 gid god kid goishif keif komaf keeh coih goisij kayj gomak
棒3bangd boud houd tsued bongf pangf bof hof pongg tueg vongg bohh hohh beongh zueh bungi
棚4tana4 houd pengd bungf pangf hog pungh hohh boongi boui danai bol bohm
棨3qi7 keic kenc tegatac gyee kaie kyef degatah geih genh
森lson5 sen5 mori9 ssenb ssonb ceni thanj sonsk enk zenl sanl seml sonovam onm stenm sunm sohnm thenm samn tsenn sensn rssonn assenn tsonn n sengo elseno dseno senovao sap rtsonq rsonq soneq ersenq nomoriq sianr ixenr usenr ssr ysantr tianusr synr sangr therr tser rsener ssanr zar ssaintr netr usernr sonnr onyr tlesonr xemr yceonr yszynr othernr ssumr roussinr
棱3len9 choue lenge roue ryoue itsug kadog lingg choh roh ryoh sangi tyoui lungi nungi chohj rohj ryohj jouj itk itsik ituk tyol gadol loongl noongl jom tyohm zyoun joho zyoq zyohr
棺3guanc hitsugic kanc gwane kune koonf kwanf hitugif quanf bitsugih ganh gunh gooni bitugik
椀3hachi9 wan9 wunb woond hatid bachie batii
椅3ib isub yib uid yeee isie wooig yeg yzeh iij ieek iel izen
椋5mura8 ryo8 mukua guraa ryoub ryohc kuraf liangf leungh lyangh yangh leongi mui mukii
植9ue4 syoku9 shoku9 ukae zhif ukef if uyuf ef chikf sokuf chekg urg kusokuj chil taterul uerul sikn taten tatuo uuo chickp tatp taterip thucp tip uerip dateruq jiq jokuq tsikq ur tsickr dates uhs datut jikt datu dateriu ziu zyokuu jicku
椎6shii5 sii7 suib shie shihe chuih tsuchih tsuih utsuh chuj choil tuil tutil utl utsil utul zhuil choom jiim zuchim zuim ziip zutip
椙3sugi6 changa cheungc cheongd zugif tseungf tseongg
椛4kaba7 momiji8 momidzib huab wad wahf momizif gabag
椰3yaa yashia yea yehe dae yasie ief iehg
椴3dand duand kuid mukuged tand todomatsud tyuenf tuenh todomah todomath todomatsih todomatuh dodomatsui guii tuni dyuenk duenl dodomam dodomatm dodomatsim dodomatum dunm
椿5tsubaki4 tubakia chind chund tsung tinh tyunh chooni jini juni zubakii zinl zyunl
楕3dab nukub tuob tad tod tore nue nukie
楚8chu3 trud tud cie troie cue zue chuoe rtusf trusf cchuf chohh chorh ibaraj shimotoj soj suwaej chol simoton cheoo jimotoo zoo zuwaeo tsoo tsorp zimotor
楠7kusu4 nan6 gusud kuzud kusunokid kusunoe namf nemh gusunokii
楡3nire6 yu9 yooe yuee iyuf iuh iuei
楢5nara5 sub yuub yuc jud shuuf youf yauh shui yowj giuaj syuuj shuhk yuhk juuk yook iauk iowm syum syuhn zyuuo juho zyur zyuhs
楯4tate7 date9 dunb junb sund shunf zyunf soong
楳3baia meia umea maec muic mooie moe
楷4kai6 katad nottorud tadashiid haef jieh nottoh nottorih tadah tadasiih dadashiii gaii gatai dadal dadasiil
楼4loua roua laub rob rohb rub laoc takadonod lowg luh nuh dakadonoi look nook
概3gaic kaic omomukic oomunec tokakic koie omunef koyf ohmuneg dokakih
榊5sakaki3 kanb shenc shwec sane sunf zakakih shanh shuni
榎6e7 eno8 ka9 enoki9 eib jiac gaf kahg gahj
榔3lang9 rou9 longb roc tomd rohe
榛3haru9 harid hashibamid shind zhend chunf jinf ching tsung hasibamig sing barii bashibamii juni basibamil zinl
榴3zakuro7 liuc ryuuc laue lyue ryue lowf luuf ryuhg lyoog
槌3tsuchi9 cucic chuic tsuic toee duif tuif tutif teoeg zuchig zuig tueh zutik
槙5maki3 dianf kozuef shinf tenf tinh dini sini jinj jonj denk gozuek chink chonk jeonm junn zinn
槻4tsuki8 ki8 tsukad zukid guie tukag tukig gyug kwaig zukah kyui gij gyooj
槽3caod kaibaoked oked soud chof jof sof choug taug sohh gaibaokeh jeoh zouh tsoh jui tsouj zok zohm
樊4fan6 vincec hanc magakic bone ponf phanf bang beong bunh
樋5hi5 toi8 toa tonge toue tungg toongh thongi tohi bij douj teongj dom dohn
樗3choc chuc ouchic joe syue ochif sug outig tyog vug ohchih jeoh sueh jui shyuj otij shuk ohtik zyol shuem
樟3kusud shoud zhangd cheungf jangf shog changg cheongg kuh kusih syouh shohh gusui joui tseungi tseongj syoj jol jeungl syohl gul gusil zyoul jeongm johm zyoo zyohq
模3ami9 boc katac moc nottoruc mouf muf nottof nottorif gatah meoh
横9yoko2 joko9 yoc oug og jomig yomig ohh tokoh hengk kouk yokotaeruk wangm yokotaem kon yokotaun hoanho yokotao yokotaerio yokotawao hoengo kohp goup heoengr gos huengs goht
樱8sakura4 o8 oub ohb yingc zakurad sarakue sae youi iingj aengk yok yohm
樵3kikorid kikorud qiaod shoud chiuf chof shog chewh kikoh syouh shohi cheoi gikorii gikorui joui tsiui chuj tsewk syok jol syohl gikom zyoum johm zyoo zyohq
樽4taru6 sonc zunc chune june tsung tag tarig daruh joonh zonh dal daril
橘7tachiba8 kitsu8 tatiba9 kita kitub kic hic kikc tatitbae jug tachibanag gyuli kwati kwutk kyulk quatk tatibanak dachibanal gitsul gyooll gwatl gwutn datibanap gitup
橙3chengc daidaic touc change daidae dunge tof tsangg tungg chanhg cheng tohh doongh douh dok dohm
橡3kunugie shoue tochie xiange zoue cheungg sangg shoh zoh cheongh syouh totih shohi zohi dochij gunugij jouj tseungj tseongk syok jol jeungl syohm dotim zyoum jeongn john zyop zyohr
橹3lub lod oodated rod yagurad loue nof odatef ohdateh leoh neoh nui
橿3ed jiangd kashid kyoud gangf keungf kyof kangg keongg kasig kyohh gashih gyouh geungh geongj gyok gasil gyohm
檀4tan6 dan7 mayumi9
檎3gob kinb qinb gumd kamd kume ginf goomf
櫂3kajid takud toud zhaod chauf dof tog chaog kazih trach tohh dakui deoi doui gajii tsaui duj tsaoj jaul gazil jaom dohm
欉3cong8 shigerue soue sue chungg shigeg shiguh soh choongi shigi shigerii sigerui sohj jigeruj zouj zuj tsungj sigek tsoongk sigul jigel sigl sigeril jigum zom jign jigerin zigerun zohn zigep zigup zigq zigeriq
欝3yua watb shigerud utsud shigef shigug wutg shigh shigerih sigeruh utuh jigerui sigej siguj jigek sigk sigerik jiguk jigl jigeril zigerul zigen ziguo zigp zigerip
欠3akubid kakerud ketsud qiand himf humf kakef kakug kakh kakerih ketuh khiemh gakerui getsui hoomi gakek gakul gakl gakeril getul
次bji1 tsugib tsuguc dzif dzsif tugif cig shig tsuginin tugup zip chap chip zuguq cheer sir thur tsur tuginir zugis zuginis ches chzet tuu tsiv zuw
欢4huan5 fund kand yorokobud foonf hwanf hoanh yorokoh yorokobih gani
欣ahin4 xin8 him9 kinc hie ching heeng gig ceaneg rsig shing isinh ysinh ykhinei hsini sini khini guii gonk konk yorokobuk hunm yanm yuno hano yorokoo yorokobio ginp hoonp ianp iunq
欧co3 eu9 auc irc oud olf erf g eugeh onh lioh oei eoi awi aoi hakul utaul owo hao hakio gup ohp bakuq kuq goos bat bakit
欲3hoshiie hossurue yokue yue konomig musaborug yokg yukg yookh duch hoh hosh hosiih hossuh hossurih boshiij bossuruj yeokj iukj musabok musaborik iookk gonomil bom bosm bosiim bossum bossurim
欺3azamukuc gic kic qic heie heef azamuf azamukif khif hig hayi
款3kand kuand makotod shirusud funf gwanf foong kwang khoang shirug shirusig sirusug gani jirusui siruk sirusik jirul jirusil zirusul zirup zirusip
歆3xin8 kind kond ukerud humg ukeg yamg ukug yumh canh hamh ukh ukerih gini goni hoomi iami iumk
歇8che3 chetb nceb see oucheze ouchere ossete gerh rschelth rscheh kaik ketsuk tsukiruk xiek yameruk hitm holm yamem yamun heto ketuo tsuko tsukio tsukirio tukiruo yao yamo yamerio gaip getsup heolp zukirup hulq tukr tukir tukirir getus zuks zukis zukiris
歌7ka6 uta8 ge9 go9 rgauxc gsgaarc gothd utauf gah koh korj caj gorm
止3ashie shie tomarue tomerue zhie chig jig tomeg tomuh cheei asii sii toi tomi tomai tomarii tomerii domaruj domeruj chej chzel domel domum tsim don domn doman domarin domerin zin tseen tsep tszeq jeet jev jzew
正dmasa4 zheng8 shoa shouc shohc tadad jeonge junge syog tadashig syohg jongg congg chengh chongh syouj dzongj tadasij sodl csongl dzingm chunhim chingp seiq tadashiiq tadasuq dadashit jot tsingu chinhu tadasiiu dadashiiv dadasuv jouv zeiv jingv
此3kono8 cid kokod kored shid chaf chif cheeh sih thuh gokoi gonoi gorei jii chei chzek tsil zim tseen tseo tszep
步4ho5 bu9 arukuf ayumif ayumuf fuf boh poh poui arui arukii ayui hui beoj boul
武dtake5 vu6 mu9 bu9 wub voug voi taki dakei uj takeruj luj bej noj vuoj mouj moj fuk huk voudm vudm wudm voedm woodm isamun takeshin takesiq dakeshis moot dakesiv
歪3hizumia waia yugamua waec quaye yugae yugamie bizumif
歳4toshi8 zai9 tosia said seid suid yowaid yowaf shuih tueh doshii zeii dosim
歴3heruc lic rekic ryakuc hee like huf lickf herig beruh bej buj berik
死3shi7 shinud sid saf seif seeg phoig shinig sinug tug jih jinuh sayj sinik sheik jinil zil zinul sheem shayp zinip
殆3ayauib daib hotondob taib ayaud taed toid toyf botondog
殉3junb shitagaub xunb sund shunf sitagauf tuanf zyunf jitagaug soong zitagauk
殊3jue korosue kotoe shue tatsue sug syug koroi korosii tai tati tatsii tatui thuai zyui datsuj gorosuj gotoj sooj suej shyuk dam datm datsim datum gorom gorosim shuen
残3cand nokorud nokosud sand sokonaud zand chanf tsang nokoh nokorih nokosih janh zokonaui demj tanj
殖3ue8 fuerug fuyasug shokug uerug zhig chiki fuei siki fuui uui chickj fuj fuerij fuyaj fuyasij hueruj huyasuj shij syokuj uerij bueruk buyasuk jokuk tsikl ul huel tsickm huum buen fuhn uhn hun huerin huyan huyasin buun jikn buo buerio buyao buyasio zyokuo jickp huhr buhs
殴4oua aua eub aob eob naguruf tatakuf utsuf kuh oi owi naguj nagurij tataj tatakij utj utsij utuj guj ohj datakuk goom datan datakin
段4duan8 dan9 taa kitaeruf tanf wakachif kitaeh tyuenh kitauh tueni doani kitai kitaerii wakatii gitaeruk tunk dyuenl gitaem gitaum duenm gitan gitaerin duno
殷4un8 eun9 yina and ind sakand yanf yung wooni zakani iani iunj
殿5dono5 tono9 vea denf dianf shingarif tenf jonh tinh choni dini dienj singarij jeonk jingarik junl zingarin
毁3huif kif kobotsuf soshiruf yaseruf hweh waih yakuh yaseh yasui koboi koboti kobotsii kobotui soshi soshii soshirii sosirui yasi yaserii gik gobotsuk zoshiruk huyk yak yakik sosim sosirim gobon gobotn gobotsin gobotun zoshn zoshin zoshirin zosirun zosir zosirir
毅7yi4 ki8 takea takeshic takesid ngaie gef jif tsuyoshih gij tsuyoij tuyosil tsuyol uil dakeshim zuyoshim aim nghim tuyoim wooin zuyoin tuyoo dakesiq zuyoq zuyosiq
毋4wu6 buc muc naic nakarec moe moug vog mooh
毌4guan6 kanc tsuranukuc kune koong tsuranug tsuranukig turanukug ganh zuranukuh gunh goonj turanuk turanukik zuranul zuranukil
母5mu5 bo7 aurie gaurie boue hahae moe mukg moui maui bohj bahaj meoj
每4mai6 baid meid tsuned maef muif mooig damg moig tuneg zuneh
毒3busu9 dokud dud sokonaud tokud waruid dokf tukf waruf tokh tookh doch deoki zokonaui duki dookk
毓5yu4 yukb ikuf sodateruf ducg iogg iokg iugg jukg sodateh sodatuh yooki sodati sodaterii zodateruj iukj iookl zodatel zodatum zodatn zodaterin
比kbi2 by9 bb hie vie biee bee beef beag bbyi bui pij bbij bilk pl bbeyn bhin buehn pearn buho bito bap beaup birgp p bidp rpyp ybyep abyep bbiep bbep bhep persip beup mboip ribp ibeq pizq vekq peq ebuq biber ir bries beats rbies labis billt bimt virt kuraberuv naraberuv narabuv
毕6bi3 butc pild bud bead amih hitsuh owaruh path putj batk dutl hitul kotogotol owal owaril tatl bitsum bituq gotogotoq
毗4pi6 vi8 bib peib peed payg
毘4pi5 bic hesoc hic peie peef besoh payi
毛amo7 mau7 ke7 gea moub maod mohd mag malg moog umoug mowg bouj bol bohn meoo muo
毬3igac kyuuc maric qiuc guf kauf kyuf kowg kug caug choacg kyuhh gooh gyuuh gyuk gyuhm
氏k0 ujii shik sim uziq dandolor udir os ssiu seew thiw zhiw
氐4di6 chie humotoe shie taie teie jog choh daih sii tii bumotoj deij jeoj jij juk zim
民7min5 tami5 manb iond bine mihng minng munj danj damil
气4ki6 ke6 ikid qid heif heeg gih gei hii khij hayj
水fmizu3 mi9 minaa suib midub misud shuig uzug mizoi zuj migaj mijij tsuk plk mitsuk mituk seoil shoeil muzum mdum miuzum mium chween sween shuein soeyn chuin cuibn suq heos mizis thuys soot zuit
氷4hi4 binge hyoue koorie pingg hyog korig hyohi kohrii bij byouj goorij byol goril byohn gohrin
永enaga3 ei8 nakab yongc illonc ec yond llong yeongh youngh oni j naj ngaj ljungj jonj engm wingm younn yunn yoonn ongn nagaio youo yor tokosienis vangs yohs yungu
汀8tin5 tine8 tenc tiand bamae tiene tyne teene taine urdine htinf tinovag tinag migiwah nagisah teih tingh jongj chongk denhk deil jeongl jungm
汁3cupc jeubc jeupc juue shirue zhie chapg jupg jug chuph shh shih shirih siruh zyuuh juhi jirui joopi tsapj tsupk zyuk sil siril japl zyuhm jm jim jirim zirum ziq ziriq
求4qiu4 kyuue motomerue gug kaug motomeg kyuh motomuh kowi kui caui motoi motomi motomerii kyuhj gooj gyuuj gyum gyuho
汇3huid atsumaruf ef if kaif meguruf taguif waif wuif wooih hoeh hwih taguh atsuj atsumaj atsumarij atumaruj meguj megurij daguik gaik heoek huel dagum atum atumam atumarim
汉fhan2 haa hamc hene honf hanni handi humphi ghamj ank hul janl hidl lendom cham ugham nhainn an kann karan hangn sheehann hahno enhaino gans garas
汐5shio4 siob sekif ushiof xif chikh sokh chicki dapi tachi usioi jioj seokj zekij tsikj sukk tsickl jikm zion jicko
汗6han3 ganb khanc ased kand xand honf
汚3kegarerue kegasue kitanaie oe wue yogosue kegareg kitanag kegaruh wooi kegai kegari kegarerii kegasii yogoi yogosii eoj gegareruj gegasuj gitanaij uk gegarel gitanal gegarum gegan gegarn gegarerin gegasin
汝5ru3 joe nanjie yog yug nanzih nhoh zyoh yeoi yuei iyuk iul iuen
江ee1 enod ig jiangg koh kohh kangi koui kongj ganj gurcanj gongk giangk gangm gout gow
池cike2 chi8 tic cig ujih igeh ichij icij tschik tak jim cheeo trio dap chep chzer tsis zit tseet tsev
汤9yu5 tom9 toa tonc yuud tangd tonge tchangf yof thof townf yunof toyf touf jug tohg shouk shangl shon syoun thangn yin shoho doup joup syoq dor jor syohs zyous doht joht zyov
汪6wang8 wona hiroshib vanb wongc uangc ongc vongc wad vone hiroig ikeg ooig oug hiroi oi oii ohk ohik biroik birom
汰3nigorud ogorud tad taid yonagerud taef yonagef yonagug nigoh nigorih ogoh ogorih thayh veh yonagh yonagerih dai daii
汲4ji7 kumi9 kumue kyuue gupg kapg kyug kuph cumh kuh ngaph kyuhi goopi gumui gyuui gyul gum gumim gyuhn
汶4bun9 mana monb wenb mahnd mend vund mund moong
汽3itsuc kic mizukec qic yugec gie heie heef itug hih hayi
沁3qin8 shimirud shind samf simf sumh shimh shimih shimirih simiruh sinh tamh jimirui jini shami shumk simil simiril jimm jimim jimirim zimirum zinm zimp zimip zimirip
沂3yi8 fuchid hotorid kid kind gif yeeg hutih botorii buchii gini yei yzej iil butil ieem ien izep
沃jvo5 wo7 wa9 warb walc worf vaf lof werg vaughi veri vorj vouj wlok voil wahl wojl wrol vinel wirl ovell ol voom bom wm aun ivon volo vosto wallo wardo warno vano lo waugho veuxo nvoo iboo veauo vrodo wharo vaudo lveo wauo obhao vuo vouxo voeo gwiro waao voulo vougho wurfo woero umlwano dagfo vauo rveo p rverp
沈4shen9 simb shimb samc senc tramc chenh chinh jinh shinh shizumeruh shizumuh chimj shiruj shizumej suml daml shizul shizuml shizumeril shizumil sinl sizumerul sizumul tinl zinl jizumerum jizumum shamm shn shin shirin sirun sizumen thamn shumo jiruo jizumeo sizup sizump sizumerip sizumip jizuq jizumq jizumeriq jizumiq zizumeruq zizumuq sir sirir js jis jiris zirus zizumes zizuu zizumu zizumeriu zizumiu ziw
沌3dund fusagarud kuraid orokad tond donf kuraf tunf fusagah fusagarih husagaruh xonh zhuanh busagarui deoni guraii gurak husagal husagaril busagam busagarim
沐4mu6 mukb arauc bokuc mokuc moke mookg mucg meokh
沓4katsu9 katu9 koc dae kutsue tae toue dapg tapg toh kui kuti kutsii kutui tohi douj gutsuj dom gun gutn gutsin gutun dohn
沙hsha4 sa8 scha8 cha9 charf scheg shaai schaai shei xaj shuj sharj syaj zal sjal ixal sahm shram sm serm shyam cioum siam oussam rsawm yszam shom sum kshutn iakn saro no sghao alshao aszszap chraq sraq syraq sunar yonagerur rschalr yonaget yonagut vanhu yonagu yonageriu jav zunav
沛4pei4 haid sakand sawad paef puif pooih phaih baii zakani zawai
沟7mizo4 koua kob kohb misoc gouf kuf kauh kowj guj goom gon goho
没3botsuf meif oboreruf shinuf shizumuf bah baih muth oboreh owaruh oborui mootj botuj moj oboj oborj oborerij shij shinij shizuj shizumij sinuj sizumuj molj jinuk jizumuk motl owal owaril meolm sin sinin sizun sizumin muln jio jinio jizuo jizumio zinuo zizumuo zir zinir zizur zizumir
沪4hu7 wu9 hoa ajirod erid kod woof aziroh goi heoi
沫3awac batsuc matsuc moc tsubakic malf mutf mootg batug matug muotg tubakig zubakih
沮4ju8 tu9 habamue shoe soe chuig jog choh tsuih habah habamih syoh babamuj jeoj zoj juij babam babamim zyom
河fkawa4 ga7 ko9 kaa gawab kohc koud goe heg kawi ogouk k ilk hgohl hol kaval ugoul hap horq
沸3feic futsuc wakasuc wakuc bie faie pig hutug phig wag wakag wakasig wakig butsuh butul
油5yu6 you8 abura9 abub abrab yuue yaug yowi daui yuhi yooj iauj iowk
治dji3 harua rgib zhid dzsid rgee rgioe tif chif rgesh ioh dzih osamuh cii naoi jikii chi sei rci harii zij itchiek dik rgeovak rgovak teeo naoruq osamaruq osameruq osames barut cheet naorit osat osamt osamat osamarit osamerit trit chev chzew
沼anuma1 maf nuf shouk zhaok chium som shom chewn syoun treon shoho joup seop tsiup sup tsewq syoq jor jiur syohs zyous jewt joht zyov
沿3enc souc yanc yone yuene soe duyenf sohg yeonh zouh yunh iyueni zoj iuenj iunl zohl
泄3le9 eie morerue setsue xiee moreg nobirug sitg solg moruh shiti moi mori morerii setui tuoti yaii seolj zetsuj iaik dayk nobk nobik nobirik sulk zetun
泉aizumi4 idumi8 sen9 izua zumib quanb chang chuenh iduh chunh zenij chonl chyuenl tuyenn cheono zeno tsyuenq tsuenr tsuns
泊4tomari9 domaria ppaa poia hakug pog tomarug tomerug baki poki tomei tomuj pakj pockj bacj boj toj tomj tomaj tomerij bakul domarul domerul bokl bockm domen domun doo domo domao domerio
泌3hie hitsue mie nagarerue nijimue big nagareg peig pilg nagaruh peei pii hitui nagai nagari nagarerii nijii nijimii nizimui bitsuj payk nizil nizimil beim bitun been bayq
泓4hong6 fukad hiroshid fukaif ouf hirosih hukah wangh oh biroshii bukai wungi hukaii ohj bukaij heongj hungk birosil
法ifa1 farc fd ffae phag faij norik vak uffudk fik fel ferl fajn affn ven faan pfahn pfen lfharn vern uffen uffin pen pharo pap fop fiap curp larar ps hatsut hotsut hout nottorut okitet bopv fatv
泛3hiroa fanf hanf houf ukabuf bomh fuuh hirogaruh hiroih tadayouh hoi pomi phiemj ukaj ukabij hohj bank beomk bouk fuk tadayok buml hirogal hirogaril huul fuhl tadayohl birogarum biroim buum dadayoum bom hun biroo boho bup dadayop huhp birogap birogarip buhq dadayohq
泠3ling8 reid rend ryoud satosud lyongf ryog lenhh satoh satosih ryohh lyeongi zatosui lyungj zatom zatosim
泡3awab houb paob pod hoe pouf bauf hohg boug peog puh boj bohl
波jpo2 bo8 porc namid bae haf ppog polh wai borj pak bek belk paul pm powm iwam baum bowm bocm bonn on boao bero paugho kio bolyao pallo beauo ppero paoo buso poyo ypeauxo pouro poho ibaq hibaq kakq bohrq hir
泣3kyuud nakid nakud qid upf yapf kyuf yupg khapg nag kyuhh gyuuh wooph iaph iupj gyuk gyuhm
泥4ni6 neyb deid dorod nazumud if naif nazug nazumig neg nhang
注3chuue sosogue zhue chug chyug jug shirusug tokug sosoi sosogii tyuui chuhi jooj juuj zosoguj chuej shiruk shirusik sirusuk tok tokik tokiakasik tyuk tsyuk dokul jirusul tsum tyuhm zoson zosogin zyuun tsuen juhn sirun sirusin dop dokip dokiakasip jirup jirusip zirusup zyup jyup zyuhr jues zirus zirusis
泪3leic namidac reic ruic luie lef thotf laig lug nug looi nooi
泰hte4 taib tyb tac tayc tid terf thef teif yasug tteh taeh teyi ti tyej hiroj tejk tetk tayok thak tteuk telk thaik yasushim theim dem tijm tyern tinen thyn hiroshin teen thenen texn tehn tairen tthijn theen peakn ttain teeghn ustean hoten taeyn nten ttein ztero tino tileo rtayo hiroso theisp rtijp ciq cmierq cmierzq cyq zyq tsyq tsiq
泳3eia oyogua yonga wingc oyoe oyogie yeongf yungg
泷9taki2 takaa dakic taf tagif longi lungk rouk souk loongm shuangm ron son rongo songo roho soho leongp zoup zos zoht
泻3akac dakac xiec hakue see shae sosogue sehg sag sheh hai hakii sosoi sosogii syai tai shehj bakuj jaj zosoguj ban bakin zoson zosogin zyan
泼4po8 p9 para hatsug morug putg sosogug tobichirug pooth bali palj hatuk mok morik sosok sosogik tobichk tobichik tobichirik tobitiruk batsul dobichirul zosogul tobitin tobitirin batuo dobicho dobichio dobichirio dobitiruo zosoo zosogio dobitis dobitiris
泽kze5 zawa6 sawa6 sere sef zerh dzei zzej zl zierl otherl zzell tzerm zetm zam dem derm sarm ezern zelo xao etzeo zeeo czeo takuo xep nzerp zijp p ep selp zehp xp asep wawap dokorop sarap zahap sop zlep tup tsup kawap desep zyp userp harap ziyp nczewp thairp zop rzenp dzijp uzelp tzp zirp ezelp zenq chakq sazar
洁6jie6 je9 gerb jab gjerb cesd kiyoshig isagyoih ketsuh kith gitj catj thoj kiyosij gyolj isagyoj giyoshik kyoll ketul khietl getsum gyeolm gyuln giyosio getuq
洋8hiro4 yo8 yanga youc yokof pyongf jokof yohg hiroshij nadak shouk hirosim yeungm shon biron biroshin yeongo duongo syouo shohp joup ieungp ieongq syor birosir jos syohs zyout joht zyov
洒4sa5 zzaa araug seig seng shag saii sei soni sosogui sahj syaj xij swaek jak seonk zeik zenk ngol roil sosol sosogil sunl shahm zaim zosogum zyao zosoq zosogiq
洗6rai9 xia araia irab rashid rasid shirod sirod xiane arauf senf siang sing arah saih seh sonh shaij tayj seonk zenk sunl
洙4su7 soob shuc zhuc chyue chuf chuag syug juh chueh tsyui tsuk zyuk tsuel jyun juep
洛mlo1 lloa rob lowf lauj laj lohk lorl ll ellom om loem llam loum loom n leaun lleaun loto luop lowep lip lauxp rq noq llowq rur rer llotr poulor rucr ulour llors irots roes rouxs lacs rauls lhoms zzolos irows fras helots loughs alowt rlowet llinot lest rallt rat rret ouu
洞3donge doue fukaie hogarakae horae toue fukag tongg tungg doh toh toongi hukaii dohi tohi bogarakaj boraj bukaij deongj teongj dungj hukak doongk bukal
津ftsu5 zu6 tu8 du9 zin9 dzini sinj zawaj zirnl zal zenl zynl tusul jil cum zinam jino shino otuo otsuo htup chunq chinr tsunr tsir junt
洪ahon7 hong8 jona hunb hounc hungd choe hoe hiroshif huonf hoonf humf rhuenf rshhornf khof fungg horngg houngh joi huhngi kouj oumizuj kom omizum hoongm oumizin suyenn kohn ohmizun gouo heongo omizip goq ohmizir gohs
洲6zhou5 su6 shimaa chewf shuuh chauj juj shuj chowk chuk chaok chongk simak syuuk shuhl jimal jool juul tsaul tsown syun jauo syuhp zimap zyuup jowq juhq zyus zyuht
洵4xun6 junc makotonic shunc sune syunf zyunf soonh
洸3ko8 guangc honokac kouc gwange kwonge gwongf kwangf kohg bonokah gouh gok gohl
活4vic vigc hod td huoe ikirue katsue yomigaerue hwalg wutg yomigaeg yomigauh wooth hoati iki ikii ikirii katui yomigai yomigaerii gatsuj gatum
洼6kubo2 aif ef waf waif ah kubomuh wahj kubomil gubom gubomum gubomiq
洽3hiroshi9 amaneshid koud qiad uruosud hapf hupf kog amanesig uruog uruosig kohh goui hoopi gok gohm
派9pe9 pa9 peia pia peyeb pyb paid pd patd apae pinee pokese pane ppainef hah wakareruh wakarej wakaruk phail wakal wakarl wakareril bam
流4liu8 ru8 nagaref nagareruf nagasuf ryuuf lauh lyuh yuh nagarui ryui lowi luui nagai nagari nagarerii nagasii ryuhj lyook yook
浅8asa1 azae asanoe asaih qianh senh chinj tsink jiank chonl zenm thienm cheono chuno
浊3zhuob chukd dakud nigorid nigorud nigosud chookf takf tsukg nigoh nigosih troch tsooki jukj jookk
测3cea chakd hakarud sokud chuke tsakf hakag hakarig tracg tsukh bakaruh chookh zokuh bakal bakaril
济6ji6 zi8 dzi9 zc zec zhid chaii saii seii sukuui sumui watarui tsaij jek sukul jail chel sum sumim watam watarim sukuhm zain zein zukuun zumun zukuq zur zumir zukuhr
浑3hunb kond nigorud subeted wand wune honf nigog nigorig gonh heonh zubeteh
浓5no4 nub nonb nonge joug koig komayakag noug nungg noongh joj zyouk johk nohk goil gomayakal neongl zyom zyoho
浦bura2 pub rad ppd nourad hoe pg oolg ppeauxg pok poul bon peon
浩ahiro3 hao7 koa kouc kohe hof enhalf jfhouf uf hiroshik hiroil ookiil hirosin okiio birop biroship gop houp ohkiiq biroiq gouq heoq hur birosis gohv
浪7nami4 langa roc rohc nand ved rad roud ranf longh nangh
浬3kairib lib nottob rib leid leef haif gairig layh
浮4fu8 uki8 ukabud ukud buf fauf fowh puh huh phuh ukah ukabih booi
浴3abirud abiserud yokud yud yuamid abisef yokf yukf abisug yookh abh abih abirih abish abiserih yeoki iuki iookk
海hhei6 he8 hai9 kaia mib umic had hayd he heyf hig eg hyh highh gaii haej nomik heikk unk hiok k heal hell hajl khain heyern mn on jain aman gijn haren rhieln heijn hyrn khaidn hhain hayen hypn hoio odzq noumir chaer aykr hoyt
浸3shina hitarue hitasue jine yayae chamg chimg chumh hitah hitarih hitasih sinh tamh bitarui bitasui tsami tsumk jaml bitam bitarim bitasim zinm jumn
涂4tu9 to9 nuru9 tchua chog jog michig zug doi doroi mamirerui touj mitij tyoj zyoj mamirek deok mamiruk dul mamil mamirl mamireril nul nuril
涅ene4 nie5 gne8 netj iej nierj nesj nyej nirj auj njenj nheij evej nyekwerj nioj nk ranek neik rnierk nil jyfl detsuo netsuo someruo nipq someq yolq somur detus netus sos soms someris yeolt zomerut yulu zomev zomuw
消3kesue kierue shoue xiaoe kieg siug sog kiuh shoh sewi kei kesii kii kierii syoui tieui shohj gesuj gieruj jouj seoj shiuj suk shewl syol giel gium jom syohm gen gesin gin gierin zyoun joho zyoq zyohr
涉3orda kakawarue shee shoue watarue sipg sopg shoh shiph kakawai kakawarii syoui thiepi watai watarii shohi gakawaruj jouj seopj supk syok jol syohm gakawam gakawarim zyoum john zyop zyohr
涛5tao5 nami8 chaob touc toe dog tohh douh daoi deoj duk dohm
涜3dud kegared kegasud mizod tokud toud tukg tog tookh kegah kegasih tohi dokui doui gegarei gegasui duki dookk dol gegam gegasim dohn
涟3lianb lind rand rend sazanamid lyonf yonf lang lyeonh yeonh zazanamih lyuni yuni
涡3wo9 kab uzub word guod wad uzif gag
润6jun5 run7 jub reb hirog dzung megumih urumuh uruouh yunh iunj zyunj uruok birok nhuanl urul urumil uruohm yoonm
涧4jian7 kana gangc kend tanid tanimizud gane tanimizih danii danimizui geni danimizil
涩5shibu5 sibu8 see juug kipg shibuig shuug gipi juj shuj shik shibik sibuik syuuk zyuuk juhl shuhl jibul jibuil syun zyun sio sibio syuho zyuho jip jibip zibup zibuip zit zibit
涯3gaic hatec kishic yac aee ngaie aif kisif ruoif bateh gishih gisik
液3ye8 ekid shirud aekf yikf yickg giah shh shih shirih siruh jirui iiki iickj sik sirik jl jil jiril zirul zip zirip
涵7han3 hamb harnd hitasue kane haahmf haamf hitai hitasii bitasuj ganj bitan bitasin
淀3dend diand tend yodod yodomud dorof jongf orif tinf chongh dinh yodomih jonh jeongi chonj jungj jeonk junl
淇4qi5 gib kib keid keee kayh
淋3linb rinb sabishiib imd lamd limd lumf sabif sabisiif zabishiig zabik zabisiik
淑7shu4 yoshi9 suka shukuc sooke sukue shukf siokg siukg suhkg shwug yoig yosii syukuk jukul shookn zyukup
淘3taoc touc yonageruc doe toe yonagee yonaguf daog yonagg yonagerig tohh deoh douh dui dohl
淞3song8 shoud shud sungf shof soongg syoug syug shohh joui jui seongi shungi shoongj syoj jok syohl zyoul zyul johm zyoo zyohq
淡4dan6 awa7 awaie ene tane usuie damg tamg usug
淦3gan7 akac doroc kanc konc game kame kumg gonh gumj
淫3hitasud ind midarad yind umf yamf yumg damg hitag hitasig hosiimamag bitasuh woomh iamh iumj bital bitasil bosiimamal
深bfuka4 huka6 mia shene takae shine sinf bukah someh hui fui fukii hukii fukain fukamerun fukasan fukamep samp simp fukamuq sumr fukamr fukamerir hukair hukamerur hukasar thamr bukais bukamerus bukasas jins shams hukamet shumu hukamuu bukameu hukamv hukameriv bukamuv bukamw bukameriw zinw
淳6jun6 chun7 kiyo9 kiyoshic kiyosic dzung atsuh atsushih atsuii shuni sunaoi atuk atusik zyunk sunk giyoshil atuim choangm syunm soonn zunaon giyosip
混3hune kone majirue mazarue mazerue hong mazeg wang mazuh wunh majh majih majirih mazh mazah mazarih mazerih maziruh gonj heonj mazil maziril
淹3yan8 enf hisashiif hitasuf todomaruf youf omh yimh yoi iimi emj hisaj hisasiij hitaj hitasij todoj todomaj todomarij yohj bisashiik bitasuk dodomaruk eomk uml bisan bisasiin bitan bitasin dodon dodoman dodomarin
添7zoe6 soe6 tianb soc soic sonoc thiamg timg soerui soui teni chomk soerim themm thiemm sohm cheomn denn zoerun zoun chumo zoq zoeriq zohr
淼4miao6 byoud hiroid myoud hirof miuf myof byog mewh byohi myohi biroii myeoi myuj birok
清dkiyo5 qing7 sei7 shic sumid kijoe sugaf shinf kiyoshig sing kiyosig sei simij shimij sik chingk chhengl chhiangl chhinl cingl chengo kiyoiq kiyomeruq shouq chongs kiyomes kyois kiyomut shot giyot giyoshit zeit tsingu kiyomu kiyomeriu syouu thanhu kyou shohv cheongv giyoiv giyomeruv jouv chungw
渇3katsub kawakib kawakub keb hotd katuf kawaf gatsug gawakig gawakug gatuk gawak
渉3wataruc kakawarud shed shoud sipf shog shiph kakawah kakawarih syouh watah watarih shohi gakawarui joui syok jol syohl gakawam gakawarim zyoum johm zyoo zyohq
渊bbuchi5 buti7 fuchi8 yuanb futib huchib hutic bushii busii hucij enk yonm yuenm yeonp yunp uyenp iyuenq iuens iunt
渍3zid chif hitasuf shif tsukef tsukeruf cheeg jih tsukuh chei hitai hitasii sii tsuki tsukerii tukei tukerui chzej bitasuk zukek zukeruk tsik tukul tseem tukm tukerim zukum bitan bitasin zukn zukerin tsen tszep jees jet jzeu
渐3jiand chimf senf susumuf youyakuf zanf zenf tsimg jomh yoyakuh jimh chomi susui susumii tiemi youyai youyakii yohyakuj jeomj zusumuj jumk yoyal yoyakil yohyan yohyakin zusun zusumin
渔4yu8 ryoua ryob ryohb gyof isaruf sunadorif sunadoruf oh yuei isaj isarij nguj sunadoj iyuj eok zunadorik zunadoruk iul ul iuem zunadoo
渚3nagisa8 shoc zhuc chyue joe chog chug chag syog jeoh chueh jui tsyuj tsuk zyol tsuel jyun jueq
渠4cua guab keuihb khib khob karee kyoe mizoe nanzoe que gog kuig koh garej geoj gyoj guk
渡bwata5 watari6 to7 dob watarud watashie watasif daf nabeg tanag wadanag wag doui dohj dul watasul touo deoq
渥5wo9 aku9 atsub azub sub wakub atub atsuid akf ukh atuih och
温fwin4 wen8 vina wynb venf ung wineg wonh weh wainh wimh wh oni weini wendj wennk nodok humk chwentk wynnk oink nukuk veinnk lynk wienk uvengk yvingk uenak kik vanm vaynm esem uinusn ouinn vinen atsuo haruo wio atatakaq atatameruq atus atatames wans atatamut barut wunt atatau atatamu atatameriu
渭3wei8 id ikud shikud waif wif ikih nganh shih shikih sikuh vayh jikui sik sikik jil jikil zikul zip zikip
港4gang7 minato8 konga koud hangf kog gongg cangg kohh goui gok gohm
渴3katsuc kawakic kawakuc kec gale hote kalg katug kawag khatg gatsuh gawakih gawakuh gatul gawal
游4yu6 asobif asobuf oyoguf ryuuf youf yuuf susabih yauh ryuh yowi asoi oyoi oyogii ryuhj yuhj yook iauk duk iowl zusabim
湉3tian6 dena tena timc
湖3ersee9 huc koc mizuumic hoe wue mizumie woof mizuhmig gog heog
湘5xiang6 tuong8 shouc shoc nirug soug sangi seungi soj seongj nij nirij syouj shohk sohk joul zoul sheungl sheongm syom jon zon syoho zyouo johp zohp zyor zyoht
湛5zhan5 can9 tramc ching shizumug tang tataerug chami dami tataei tatauj tamk tsamk shizuk shizumik sizumuk tatak tataerik tink danl dataerul jinl jizumul jaml dataen sizuo sizumio datauo datap dataerip jizup jizumip zinp zizumup zizus zizumis
湧4waku6 yuua yua yonge youe yungh yoh yoongi rungi wai wakii chungj yohj yuhj yeongj iungj choongk chongk ioongl tsungl tsoongn
湾3wan6 irie9 irikomub mand irikof irikomif
湿3sa sha shig shimerug shimesug shitsug uruoug sapi shimei shuui shimuj uruoj supj shimk shimerik shimesik simeruk simesuk situk uruohk jimerul jimesul jitsul shul shapl laum simem syuum thapm shupm simum shuhm jimen juun soopn sin simn simerin simesin jimun jio jimo jimerio jimesio syuo zimeruo zimesuo zituo juq syuhq zimeq zyuuq zimur juhr zis zims zimeris zimesis zyut zyuhv
溃3kuic ee kaie tsuburee tsuierue kooig huig gweg tsuieg tsuiuh kwei hoii tsuii tsuierii tuburei tuierui gaij zuburej zuieruj tuiek tuiul zuiel tuim tuierim zuium zuin zuierin
溌3hatsue morue poe sosogue tobichirue putg pooth hatuh moh morih sosoh sosogih tobichh tobichih tobichirih tobitiruh batsuj dobichiruj zosoguj tobitil tobitiril batum dobichm dobichim dobichirim dobitirum zosom zosogim dobitiq dobitiriq
溎4yan4 kwaia gwaib
源8yuan5 gen7 goanc guanc ngienc minatoe sourcee ngiane nguangf jyunf hadzimuf hajimuf motoshif motosif yuenh nguanh gnguangh minamotoj wonl nguonm weono yuno wuno iyuenp iuenq iuns
溜3liuf ryuuf shitataruf tamaruf tameruf lauh lyuh tameh yuh ryui tamui lowi shitataj shitatarij sitataruj taj tamj tamaj tamarij tamerij ryuhj damaruk dameruk jitataruk lyook yook damem sitatam sitatarim damum dan damn daman damarin damerin jitatan jitatarin zitatarun zitatar zitatarir
溢3afurerue itsue michirue yie afureg ilg yatg afuruh yuth afui afuri afurerii ahurerui itui michi michii michirii mitirui iatj ahurek iutk ahuruk ahul ahurl ahureril mitil mitiril
溥5pu5 pchu8 amaneshif fuf hakuf hof boh buh poh poui amanesii hui bakuj beoj booj
溪5tani5 khe9 sia kaye kwaye keif xif gyeh kaih tanigawah kyej danik geik danigawam gaim
溯3soa sua soud sakanobod seoe zoe shoe shoug zakanoboi
溶3rongd tokerud youd tokef yongf yungf tokuf yof yoongg tokg tokerig yohh dokerui yeongi iungi ioongj dokek dokuk dokl dokeril
溺3dekie ibarie joue nie nyoue oborerue ikg nikg oboreg joh nyoh oboruh nicki niaoi oboi obori oborerii zyoui johi nyohi zyol zyohm
滉3ko8 hiroic huangc kouc fonge hiroe hwange kohg biroih gouh biroj gok gohl
滋6shige9 sige9 ji9 shigerub zib izec shic sid masuj masumasuj sigerul chil jal shigul jigem jigerum cham cheem mam masim masumam masumasim shigm shigerim cheo chzep sigup zigep zigerup sigq sigeriq jiguq tsiq jigr jigerir tsees tset ziguu tszev zigv zigeriv
滑6name7 suberib numeb namekib namerib katsub katuc huah kotsuh namerakah suberuh golj hwalj subej watj subuk kolk gotl kotul subl gatsum geolm gotsum zuberum guln zubeo zubup gatup gotup zubp zuberip
滕eten1 tten9 tonf teenf tengi terni temj teinsj rtonj rtenovak atenl rteenl toum wakum rtenn utenn dungp tangp top tungq waq wakiq tohr doongr dour dou dohw
滞3taic todokooruc zhic chaif todokoruf tsaig todokoog todokoorig cheh todokohruh daih dodokooruh jaih sei todokoj todokorij dodokoruk todokohl todokohril dodokool dodokooril dodokohrum dodokoo dodokorio dodokohp dodokohrip
满9mitsu6 man8 maa boanb mitub buand mitae mangf ondf mitsuruf michif mitig micurug itsug micug munh maani bank michiruk mitasuk moonn michn michirin mitasin mitirun mituruo mitirir
滥3lana lamd midarerud midarinid rand midaref namf midaruf midag midarg midarerig
滨bhama1 binf bamag big bangm hinm houm panm punn pongo hoo bano bongp pinp bunq hohq bouq bot bohv
滩3nada7 tana danc kanc sec ganh zeh
滴3die shitatarie shitatarue shizukue tekie jokg tikg choki ticki nhichi shitatai shizui shizukii sitatarii sitatarui sizukui dekij jeokj jitatarij jitataruj jizukuj dikj jukk dickl sitatam sizum sizukim jitatan jizun jizukin zitatarin zitatarun zizukun zitataq zizuq zizukiq
漂3hyouc piaoc tadayouc piue pyoe hyof tadayof pewg pheug hyohh tadayohh byouh dadayouh pyeoh pyui byok dadayok byohm dadayohm
漆4qi7 urushi7 urusia shitsud chatf chilf chutg situh jitsui tsati tsutj zitul
漉3koshid kosud lud rokud sukud lokf lukf lookh koh kosih loch suh sukih goshii gosui leoki zukui gom gosim zum zukim
漏3loue morasue morerue morue roue laug lug moreg nug roh lowh moh morh morah morasih morerih morih rohi looj nooj
演3enc noberuc yanc nobee yine yone nobuf iinf dieng nobg noberig yeonh yuni
漕3caod hakobud kogud soud chof jof sog chouh hakoh hakobih koh kogih sohi bakobui gogui jeoi zoui tsoi juj tsouk zol bakom bakobim gom gogim zohn
漠3bakuc hiroic moc sunaharac hiroe make moke mockf macg biroih zunaharah biroj
漫4man6 marv9 midarib midarinib sozoronib zozoronig
漱3shue shuue soue susugue ugaie saug sug ugag soh sowi susui susugii syuui shuhi sohi juuj sooj zouj zusuguj shauj showk syuk jum zom syuhm zusun zusugin zyuun juhn zohn zyup zyuhr
潅3guanb kanb sosogub kund koonf sosof sosogif gang zosogug gung gooni zosok zosogik
潇5xiao3 kiyoshig shoug siug sewh soi shoi shiuj kiyosij syouj shewk shohk giyoshik jouk seok sul syom jon syoho giyosio zyouo johp zyor zyoht
潘bpan2 pa7 penc pinf pannh pennh pangh pamh bani hpani afurerum hanm shiromizum uzumakim afureo puno afurup poonq afuq afurq afureriq ahureruq shiromiziq siromizuq jiromizur ahures ahurut ahuu ahuru ahureriu siromiziu jiromiziv ziromizuv
潜3hisomud mogurud qiand send chimf jamf chamg tsimg hisog hisomig mogug mogurig bisomuh zenh tiemi bisol bisomil
潟3gata8 katac sekic xic sike soke sickf seokh zekih shikh sukh shicki
潭4tan9 tama taahmb tarnb thamb fuchie fukaie shine damg fukag hukaii hutii sini buchij bukaij danj jinj hukak bukal butin zinn
潮6chao6 shio8 sio8 ushioa usioa chouh chiuj joj chok chewk trieul tyoul chohl jeom jiom joum tsium jun tsewn tyon tyohp ziop zyoup johq zyos zyohu
潴3chob zhub chyud jod chue tyoe jeog chueg jug tsyuh tsuj zyoj tsuek jyul jueo
澁5sibu6 shibu7 juuf sef shibuif saph jui supj shij shibij sibuij zyuuj juhj jibuk jibuik shapk shupl zyul sim sibim zyuhn jio jibio zibuo zibuio zir zibir
澂3cheng8 choud sumud chingf jingf chog tsingg suh sumih tyouh chohh joui zumui tyoj jok tyohl zul zumil zyoul johm zyoo zyohq
澄6sumi5 cheng6 chinga chouh sumasuh sumuh jingj chok tsingl chungl dengl sul sumal sumasil tyoul chohm joum zumasum zumim zumum tyoo jop tyohp zuq zumaq zumasiq zyouq johq zyot zyohu
澈3sumi9 ched dechid kiyoid tetsud chitf cholf kiyof tsitg detih tetuh cheoli detsui giyoii chulj giyok detul
澎4peng5 houc paenge pange hof banhg deg hohg bouh bok bohl
澓4fu7 fuk8 bukub fukub fooke hukue
澣3huan7 araub kanb hand wund woone gang
澧3li6 raia reia laic lyec
澪4rei6 mio7 lingb lyongd lyeongf lyungg
澳3aus9 aod ikud kumad okid okud oud of ohh eoh gumah ui
激3kla9 gekif hagemasuf hageshiif hageshikuf jif kekif gyokh kikh kickj kyokj hagej hagemaj hagemasij hageshij hageshikij hagesiij hagesikuj khichj vangj bagemasuk bageshiik bageshikuk gyeokk gikk gyukl gickm hagesin hagesikin bageo bagemao bagemasio bageshio bageshikio bagesiio bagesikuo bagesir bagesikir
濑ese1 zec nosef yorii usej makij kesj laij szel raim loeo leoeq luer
濒3bina hinc hotoric panc pund banf pinf bung botorig
濠3goub haob horib hod goe houe gohf borig heog huh
濡3jue nurerue nyue rue uruosue uruoue nureg yug nuruh uruoh nhuai nui nuri nurerii uruosii zyui uruohi yooj yuej iyuk ium iuen
濮4pu4 bokuc hokuc boke puke pokg pookg beokh bukh bookj
濯3araub takub zhuob chokd takd chocke dakug tsokg tsockh jokj jockk
瀚4han5 hiroib kanb hirod hond biroig gang biroi
瀛3ying7 eia umia yongd iinge yeongf yungg
瀞3jingd joud kyoid seid torod chingf jongf kyof jog chongh tsingh zyouh johi doroi gyoii jeongi zeii jungj zyok gyok zyohm
灌4guan5 kand sosogud gwanf kunf koong kwang sosoh sosogih gani zosogui guni goonj zosol zosogil
灏3hao9 ho9 gouf kanf konf kouf mamejiruf houg goi koi mamejj mamejij mamejirij mameziruj gohj kohj gank gonk heok hul mamezim mamezirim
火4hi6 ib huoe kae koe yakue fog hwag forh hoai yai yakii bij gaj goj
灭3miec betsue horobirue horobosue metsue mite myolg betui dieti horobi horobii horobirii horoboi horobosii metui borobiruj borobosuj myeolj myulk borobm borobim borobirim borobom borobosim
灯3choue denge hie teie toue jongh tangh tomoshibih choh toh chongi tungi dangi tyoui dungj chohj tohj bij deij douj jeongj jouj jungk tomosibik tyol domoshibil doongl dom jom tyohn zyoun doho joho domosibip zyoq zyohr
灰4hui6 hai8 kaic fuie hoee fooig hoig baih gaih heoeh huei
灵7ling4 ringa llingb linhc ingd lind yingd rringd reig ryoug tamag ryoj lyongk yongk ryohl damal lyeongn yeongn lyungo yungo
灸3jiuc kyuuc yaitoc gue kaue kyuf kowg kug cuug kyuhg gooh gyuuh gauh gowi gyuk gyuhl
灼3shakuc yakuc zhuoc cheuke jake chakf cheokf chuocg syakug yag yakig jakuh tseukh tseoki zyakuk
灾3saic wazawaaic zaic choie jaee wazawaae wazawaie chaeg choyg taig wazawag tsoih tsoyi joik joyl
灿5can6 chan6 tsana akirakad sand xanh zani
炅4gui7 arawareruf eif jiongf keif kyouf youf arawareh gyongh kwingh arawarui kyoi yoi gwingj kyongj arawaj arawarj arawarerij kyohk yohk geik gyeongk gyouk gyungl gyon gyoho
炉3iroria lua roa lod loue nof chuag leoh neoh nui
炊3chuid kashigud suid takud chwif tsuig kashih kashigih kasiguh soih tah takih tronh dakui gashigui zuii kasik kasigik dam dakim gashim gashigim gasigum gasip gasigip
炎4yan7 yimb jimc enf honoof moeruf tanf damh moeh yomh honoi moui iimj tamj moj moerij viemj honohk bonook dank yeomk yuml mohm bonon bonoho
炖3don8 dun8 tonb akirakad tand tunf doaif dang deoni
炜4wei4 huib id kid waid hwif wif gii
炭4tan6 tann9 sumi9 thand dane zumie
炯4chiungd guangd guend guengd guingd akirakad jiongd keid kyoud hyongf kwingf kyog gwingh kyohi geii gyoui hyeongi hyungj gyol gyohm
炳4bing6 pengc pingc akirakad heid byongf pyongh binhh dongh beii byeongi byungj
点3bochic dianc tenc jome time chomf dimf botif diemf deng jeomg jumh
炼3lianb lind nerud rend lyonf nef yonf nuf luyeng nerig lyeonh yeonh lyuni yuni
炽4chi6 xea sakand shid cheee cheg sih chzeh jii zakani tsij tseek zil tsem tszen
烁3shuo7 seukd shakud tokasud seokf sakf sheukg syakuh tokah tokasih sheokh dokasui jakui dokam dokasim zyakum
烈are3 reeb reib reyc led reje reisf rg eh eyh riejj isaoj retsuj takeshij hageshiil liel retun takesin litn lyoln yoln dakeshio hagep hagesiip lietp bageshiiq lyeolq yeolq lyulr yulr dakesis baget bagesiit
烛3zhuc chuke shokue sokue tomoshibie chookf chucf chokg tsukh duoch syokuh tomosibih tsooki cheokj domoshibij jokuj zokuj jukj jookl domosibim zyokum
烟3en8 kemuie kemurie kemurue yane kemug ong ying yog yong iinh gemuii gemurii gemurui yeoni yunj gemuk
烦3fana bonc hanc wazurauc ponf phienf wazurawaf bang beong bunh
烧3shaoc shoue siue yakie yakue sewf sog shog shiuh syouh thieuh yah shewi shohi jouj seoj suj syok jol syohm zyoum john zyop zyohr
烨4ye5 ouf sakanf yipf youf yuuf iipg yoph oi yoi yui ohj yohj yuhj yeopk zakank yupl
热cge4 ze9 rea gera rzec jec getf rah jenh rgesi ri sei owi neti hargeyi zheri atai jeui geuxi jeaui jehi atsuj atuj zhej zurej genl rzejl rejl atsuin nechin netsun yitn zetsun iitp yolp atuir netir netur nhietr zetur yeols yult
烱4chiungd guangd guend guengd guingd akirakad jiongd keid kyoud gyongf kwingf kyog gwingh kyongh kyohi geii gyeongi gyoui gyungj gyol gyohn
烹3houc niruc pengc paenge pange hoe nif nirif phanhf hohg boug boj bohl
焔3enb honoob yanb yimd honod iime honohf bonoof bonoi bonohk
焕5hwan6 huan9 hvana chuanc akirakac kanc wune woong ganh
焚3fenb funb yakub bund fand punf hunf yaf yakif boong
焜3kun7 kagayakuc konc hone kwane kwung kagayag kagayakig gagayakuh gonh heonh huni gagayal gagayakil
焦8gio2 dzoe doe jog ioh josah aseruk jiaok kogasuk kogeruk shouk asem chium chom kogem asun kogun shon chewn asn aserin kogn kogan kogasin kogerin syoun shoho cheop gogasup gogerup joup tsiup chuq tsewq syoq goger gogur jius syohs gogs gogas gogasis gogeris zyous jewt joht zyov
焯5juo9 zhuoa chob jhuob cheukc choke jwoe akirakaf chaof shakuf takuf tokuf jakh chakj cheokj syakuj dakuk dokuk jakuk tseukk tseokl jeukn zyakuo jeoko
焰3yan7 enc honooc yime yome honof iimg diemg honohh bonooh yeomh yumi bonok bonohl
然6ran4 nc jianc lianf jienf jeanf schanf janf shanf zhanf moerug neng zeng moej yinj yonj mouj iink mok moerik nhienk sikasitek jikashitel yeonl yunm moho zikasitep
煌4huang5 kagayakud koud hwangf wongf kof kagayag kagayakig kohh gagayakui goui gok gagayal gagayakil gohm
煎3irub jianb senb chind jond chonf tsinf irif jeong zeng jing junh
煜5yu4 ikuf iuf kagayakuf ouf ukh yukh oi yooki kagayaj kagayakij ohj gagayakuk wookk iukk iookl gagayan gagayakin
煤3stoka baic maic meic susuc maee muie mooig muoig sug susig zusuh zul zusil
煦3xu7 atatameruc kuc atatamee hue huie atatamuf atatag atatamg atatamerig guh hooh
照6teru5 zhaob shoub terab akirac shoc shohe terasui terii chiuk jok tek tul derul chewm chom chieum syoum terasim derasun derin jeon joun tsiun juo tsewo syop dep duq jiuq syohq derar derasir zyour jewr johr zyot zyohv
煮3nierue nirue shae shoe zhue chyug jag nieg niug chah chuh nih nierih nirih syah syoh joj chuej tsyuk tsul zyam zyom tsuen jyuo juq juer
煽3aorue odaterue okorue sene shane odateg sing song odatug shinh aoh aorih odath odaterih okoh okorih phienh seoni zeni sunj
熊akuma2 gumaa hunge schume yue ungg xiongi yuui himi hiongi huhngi hoongl yuhm woongn
熔3rong8 igatae tokerue youe tokeg yongg yungg tokug yog yoongh tokh tokerih yohi dokerui yeongi iungj ioongk dokek dokul dokm dokerim
熙6hiroshi8 xi8 hee9 hui9 heia xuc hikarih hikaruh kih hiroij yawaraguj yorokobuj hayl hikal hirol bikarim bikarum gim hooim him yawaran yawaragin yorokon yorokobin biroio bikaq biroq
熟3jukud nirud shud urerud sukf uref urug sookh nih nirih shouh thuch turaturah urh urerih zyukuh zuratsurai shuki shookk zuraturam
熹4xi6 aburuc kic heie huie heeg abug aburig gih hooih hih hayj
燃3moerud moyasud nend rand zend moef yinf yonf moug iinh moh moerih moyah moyasih nhenh yeoni yunj mohk
燎4ryou9 ryoa ryohb kagaribid liaod liuf lyof yof lewh diph lieuh gagaribii lyeoi yeoi lyuj yuj
燐3lina onibia rina inc lunc lane
燕7yan4 enb iangb iand yine jene tsubamef ing yag hieng ieng iengg yonh iinj tubamej yeonk zubamek yunl
燥3kawakud soud zaod chof jof sof choug kawag kawakig taog sohh gawakuh jeoh zouh tsoi jui tsouj zok gawal gawakil zohm
燿3kagayakuc yaoc youc seuke yoe seokf kagayag kagayakig yohg gagayakuh yeoh sheukh yui sheoki gagayak gagayakik
爆3bakud baod sakerud yakud pauf pokf sakef sakug paoh sakh sakerih yah yakih peoki zakerui baui pukj zakek zakul zakm zakerim
爨4cuan6 kamadoe kashigue sane chang chyueng chuenh kashih kashigih kasiguh gamadoi gashigui zani chuni tsyuenk kasil kasigil tsuenl gashim gashigim gasigum tsunn gasiq gasigiq
爪5tsume7 zume7 tumec dumec souf zhaof chauh joh soi chaoi choi traoj zhuaj sohj jeok zouk tsauk jul tsaol zon jaun jaoo zoho
爱ce3 ai6 ab of iog ig eig manah mai oii l megumim itoshiio mederuo oshimuo oyp aeq medeq medur itos itosiis meds mederis oshis oshimis osimus osiv osimiv
爵4sir9 unt9 jued sakazukid shakud cheukf jakf chakg cheokg syakug tuocg jakui zakazukii tseuki tseokj jeukl zyakul jeokm
父4fu6 bu9 chichid hod foog pug hug titig boh booh jichih zitil
爷3yeb chichid jijid oyajid yad yehe ief oyazig titig zizig iehh jichih zitil
爻3yao8 koud majiwarud hyof ngauf kog ngaog majiwah majiwarih maziwaruh kohh goui hyeoi aui hyuj aoj maziwak maziwarik gol gohm
爽4shuang5 akirakae sawayakae soue tagaue sangg songg soh shongh sungi sohi dagauj zawayakaj zouj zol zohn
片8kata2 gatab are kakue pyong pyeonh heni kirei pensui piani pchjoni pyeni pyouni pink penm pensim phienm benn giren pyuno
版3banb fudab hanb itab pand hudae budaf
牌3fudaa haia paia paec baie hudae budaf
牒3choud died fudad joud chopf tipf chog jog diph dieph hudah tyouh zyouh chohi johi budai cheopi chupj tyok zyok tyohl zyohl
牙3gac gec hac kibac yac ae ngae ngahg nhag bah gibah ahi
牛6ushi5 usi8 ua newb gyuuf niuf ngauh gyui ngowi nguui gyuhj wook auk owl
牝3hinb mesub pinb bind pand pune mee mesie
牟5mu5 mura9 moc mohe bouf mouf musaboruf mauh boh mowi musaboi musaborii rami bohj meoj
牡3boc bouc muc osuc maue moe maof osif bohg meog
牢3hitoyad kataid laod roud kataf lof loef noef rog loug rohh bitoyai gataii leoei neoei luej nuej gatak
牧8maki2 mub bokuc mokuc makibad kaui yashinaui mokk mukk mookl yasinaul gaun meokn
物4mono8 butsu9 verpa butua motsud wud matf mulf muth motuh vath mooli
牲3ikenied seid shengd shoud saengf sangf shog sungg sinhg syoug shohh joui zeii shangi shungj syoj jok syohl zyoul johm zyoo zyohq
牵4qian6 hikud hind kend gyonf kyong hih hikih bikui geni gyeoni gyunj bil bikil
特rt2 te7 terb ttc tted tterh thi rtj thek dtk dm tan n tro torp rteq toq tovaq turq tsq tiq therr etr trer terovas ttoms rds telt ttent att teht ertt ntt et etert tleu ternu toreu tingu nteu thau teuu
牺3xib gid heid ikenied kid heef huif yif hig yeeh ngheh hayi hooii yei yzek iil ieem ieo izep
犀3sai9 kataid seid surudoid xid kataf sof surudof shaih teh gataii seoi zaii zeii zurudoii suj gatak zurudok
犬5inu3 kene quane gyong hyueng hueni kyoni inii genj gyeonj hunj gyunk
犯3bonc fanc hanc okasuc bome pomf okaf okasif phamf banh beomh bumh
状3jouc katachic zhuangc chonge jof tsongg katatig zyoug jangg sangg johh gatachih jongh changi trangi zyoj zyohk gatatil
犹5ju7 nao7 yoa yungb jehud yehud youe yuue yaug yuh yowi yohi yuhi iauj iowk yool
狂3kichigaid kuangd kuruud kyoud gwangf kichigaf kongf kurug kyog kwangh cuongh kitigaih kuruhi kyohi gichigaii guruui gyoui kitigaj gichigak gurul gyol gitigaim guruhn gyohn gitigao
狄7di4 de7 dichb diguec diuc ebisug tekig joki tiki chokj tickj ebik ebisik dekil jeokl dikl jukm dickm
狈3beia baic haic puic pooid paee buie booig
狐4hu6 kitsunec koc hoe wue woof kituneg gitsuneh goh heoh gitunek
狗3inu8 goud koud kud guf kauf kog kowg cauh inih kohh gooi gaui gowj gok gohm
狙3juc nerauc shoc soc chuie joe chof tsuif syog jeoh zoh juih zyok
狛3boa hakua komaa pakc bake bakuf gomaf
狩6kari6 gari7 karua kod koud shouh shuh shuuh sauj suj sowk kak syuk syuuk shuhl garul jul juul sool shaul shown syuhp gap zyup zyuup juhq zyuht
独4du6 dokuc hitoric tokue tuke tookg dokg bitorih dukh toki doci dooki deokj
狭5sa8 se8 zemab hazamab hazab kyouh sebameruh semaih xiah hapj kouj sebamej semaj kyok sebamuk sebal sebaml sebameril hyopl kyohl gyoum kom zam zebamerum zemaim hepn kohn gouo hyeopo zebameo gyop zebamup hyupp zebap zebamp zebamerip gyohq gor gohs
狮3shia shishic sic seee sae sef sisig sug tepg szeh jih jishih sheej zil zisil shel shzem
狱3yub gokud hitoyad kyokud yukd yooke okf iukg dongh nguch iookh bitoyai eoki gyokui ukj
狸3lia ria tanukia leic leed danukif layg
狼3langb ookamib roub longd nangd okamie roe luaf ohkamig rohg
猎3lieb karid karud lipd ryoud lyopf yopf ryog kah loph ryohi garii garui lyeopi yeopi lyupj yupj gam
猛4meng6 takeshi9 takesia taked bouf mouf maengh mangh boi moi dakei dakeshii manhj bohj mohj dakesim
猪9i4 ino5 choe inaf tyof shishig sisig inoshishij zhuj chyul jol chum inosisim jeoo chueo juo truo tsyup tsur zyor tsues jyut
猫4neko6 boue byoue maoe myoue maug myog bog byog bohi byohi myohi myeoi meoj myuj
献5xian5 ken7 kond hinf hienh tatemath tatematsuh honh geni goni heonk tatematul hunl datematm datematsum datematuq
猷4you6 hakarud yuud yauf yuf yowg hakag hakarig yuhh bakaruh yooh iaui iowj bakal bakaril
猿5saru6 en8 saa mashic masic yuanf wonh yuenh roi sarii vuoni weonk zaruk yunk wunk iyuenl iuenm zan zarin iuno
獭3oso9 tab chatd datsud kawausod tatsud tsatf dalf talh datuh raih tatuh gawausoi
玄7xuan4 haru9 gena hyond hyeone hyune hjonf hjondf keng kurog yueni huyenj gurok yunk iyuenm iuenn iunp
率3hikiiruf luf oomunef ritsuf sotsuf wariaif lyulh solh suth wariah yulh omuneh shuti hikii hikiii hikiirii ritui shuaii sotui ohmunej bikiiruk lyoolk seolk yoolk zotsuk sulk bikin bikiin bikiirin zotun
玉atama4 yu5 damaa tame okf oakg ockg mig yukg jui gekk geokk giokk gokum gyokum yookp ngocp eokq iukr ukr iooks
王7o7 oub uangb uongb ongb ohc haic hengd ouangd vuonge kimie wange gsf ngsf vongf oof wongg gimij
玑3ji7 ged gid ked keid kid tamad keef kayi damai geij geel gayn
玖3ku7 jiuc kyuuc gue kaue kyuf kowg kyuhg gooh gyuuh gauh gowi gyuk gyuhl
玘3qi7 kib tamab gid heid heef damag hig hayh
玛ima1 mar8 maag meh mmah mahk mardn mn mann mamn moan mran smaan rmon mmen myp bap anolr nolr imaas
玩3ganb moteasobub wanb wund woone moteasoe moteasobie ngoane
玫5mei7 mai9 mab boeb bueb moib muic baid med meihe maeg mooih
玮5wei4 wai9 ic uie vie wie
环5huan4 hoan9 wanc kane tamakie megurug wag hwani damakij ganj meguk megurik
现4gen9 siana xianb yinc hienc hiengd arawarerug arawasug keng utsutsug iini arawarei hyoni arawaruj arawak arawark arawarerik arawasik utsuk utsutk utsutsik ututuk hyeonl hyunm utuo ututo ututsio
玲8ling4 rei8 reb lengb akirad rynd leened roui lyongk yongk rol liengm rohm lyeongn yeongn lyungo yungo
玺3xi7 jid said shid shirushid shaif saef sih sirusih tih zih jirushii zirusim
玻4bo4 hab pad pod pore bag borh
珀dper3 pper7 pob peb pure pae pif ppeg hakuh pari peti proi peari poini pooi hyakul baekn bakn pakn paekp phachp bakuq byakuq
珂4ka8 co9 ked kutsuwad gaf kutsuwagaf of org kutuwag kutuwagaig gutsuwah kutuwagai gutsuwagaj gutuwal gutuwagail gutuwagan
珈3jiaa kaa kea gac kahd gef gahg
珊8san4 zan7 shan8 zad shene sage axane andf shianh syanh
珌3bi8 bechie hetsue hichie hitsue kazarie pilg pitg bith betii hetui hitii hitui betsuj bichij bitsuj gazarij betum bitim bitum
珍8ja7 jean9 jan9 zhen9 jea jend jeanid chone rgine dzeh gweh chunh tienh tinh ianh yanh chinj chanl jinl mezuram mezurasiim tranm tsano tsunp zinr juns
珐3fa7 fatc houc bope hof popf hohg beoph bouh bupi bok bohl
珙3gong8 koud kyoud kungf kof kyof kongg koongg kohh kyohh geongi goui gyoui gungi goongj gok gyok gohm gyohm
珠7zhu6 ju9 tamab zub hedrupb shub cud chud joof dzug schug choog chyuj damak chaul syul chuem tsyuo tsup zyuq tsueq jyus juev
珣4xun5 shunb tamab sund syunf damag jung soong zyunk
珥3nhi9 erd higasad jid mimidamad if neif neeg nheg yeng zig bigasah nih nayj
珪3guib keib tamab gyud kwaid gwaif kyuf damag geig gyoog
班dban2 bam9 bend pand baf baani madarai bini bhami baini bumi bhani pai urbanj bonk hanl wakerul waken wakun wako wakerio
珺4jun7 kuna eongb sungb kwanc kwune gunf gwanf gwunh
珽3ting7 chouc teic jonge chof chongg tyoug chohh deih jeongh jouh jungi tyoj jok tyohk zyoul johl zyoo zyohp
琁3xuan8 qionga keic senc zenc sone syuene sueng geih seonh sunh shyuenj shuenk shunm
球3kaub gud kyuud qiud tamad kyuf kowg kug caug kyuhh damah gooh gyuuh gyuk gyuhm
理9ri3 lic lied masae tadasuf ryszf tadaf ileyf kotof rleyf rlieg lg hlig michik osamuk satok kotowarim osamerum sujim mitio io leio osameo zatop leep osap osamp osamerip suzip gotowarir zujir lays zuziu
琇4xiu8 sau9 sao9 shuf shuuf uf yuuf suh yui sowi syui syuui shuhj yuhj juk juuk sook shauk showl syuhn zyun zyuun juho zyuhs
琉4ru6 leua liud ryuud lauf lyuf yuf ryug lowg luuh ryuhh lyooi yooi
琏3lian7 linc rinc utsuwac lyone yone utuwag lyeonh yeonh lyuni yuni
琛4chen6 sama dimrd samjd chine shine takarae chimg sumh sinh tinh dakaraj jinj shamj shumk zinm
琢3zhuo8 takub migakud zuod takf teukf dakug teokg chacg migag migakig deukh deokj
琥3ko7 hua fuc hoc fooe gof heof
琦4qi6 chia gic kic tamac keie keeg damah kayi
琨4kun4 konb gond kwand kwune geong gunh
琪8qi5 gib kib chec chid tschd ckied aggied kiad keie gef cchif agif igg tamag cih keej damal kaym
琬4wan4 enb onb yuend yung iyueni iuenj iunl
琮3cong8 soud sud zud chungf jongf sog chongg choongg sohh jeongi zoui tsungi jungj tsoongj zol zohm
琰4yan5 enb yimd yomd iime yeomf yumg
琳elin8 rina lyna linea rinea ric lie ryne leenf lef elig rleneg leneg ineh lenh reenh laineh lynni ini llyni lindi lleenj ryj lienj arink renek rynek llinenk lijnk lynek hlingk rlak lliank innek salynk quelik heril riil elienl leinel llil linnm illeenn ren lamn limn liin yno lumo rleo
琴bchen7 tchen9 tschena cena qinb kotod tjend czend khimf tianf kamg tseng cznikg cing ching czyng nceng kimh ichynh chyni tschyni cseni gumj zenj kink txenk hkahmk stjenl geuml gueml keuml kueml goton kumn camn gino goomo
琵3pi7 bib hib peid peee tie payh
琶3be9 ha9 pa9 pahd bad
琼8jon8 jone8 jun8 qiong9 chonb quynhd junee jonge cchiungf dzunf kengg khengg joang joanng keij kingj tamaj gyongl kyongn sungn damao geio gyeongo gyungp
瑄3xuan7 senb sond syuend suene seong zeng sung shyuenh shuenj shunk
瑙6nau3 naukc uenaud doud naod noud nog dog dohi nohi neoi nuj
瑚3gob hub kob enc hod wud wooe heof
瑛3ying7 eib youb yongd yoe iingf yohg yeongg yungh
瑜6yu3 u9 juc yif yoof yuef iyuh iui iuek
瑞fri6 re7 riea ruib rye reef reif raf raig mizuh suih rinei rueii rioi harii reai rryi rrii reyi rhei aryj herej rj erriej lij shuik rrek racl uril rinal zul rhil rieysl dernl zuel ruell rnel harronl reisl soil reinm arim rrm sum jun rreln juin sweeo io usoip shiruship zuip sor mizit sirusit jirushiu seou
瑟gse7 ther8 sera ssera sseb cerd thae the athere sig zeg theg rthurg sah soh eri sseui sj xerj userk thurl sul tisseurl cellel siel ncil ssol ciul rcel thirl sselll zal theringl zerl ol zsel uceurl sirl rthul isol ssul seul slel ytam satm lseym soem seko sito szio ssio sipo oogotop shitsup sulr ogotor suts situs ohgotot jitsut
瑠4ru6 liuc ryuuc laue lyue ryuf lowf ryuhg lyooh
瑳3sa7 cuoc migakuc chae choe chorf migaf migakif zah tsoh tsori
瑶4yo7 yao8 you9 tamad yiuf yewg yohh damai iiui daoj romj iewj yeok yul
瑷3ai5 oi9 oyb
瑽3cong7 chungc jongc chongd choongd jeongf tsungf jungg tsoongg
瑾4jin5 kinb gund kand kune ging goong gang
璃3li9 ri9 leib leed red layf
璇4xuan4 send zend kef keif sonf syuenf suenh seoni suni shyuenk gek geik shuenl shunm
璋5zhang6 shoua shob akirab shohd arawasuh hishakuh tamah cheungj jangj changk cheongk arawak arawasik hishak hishakik hisyakuk syouk bishakul damal joul tseungl tseongn syon hisyao hisyakio joo jeungo syohp bishap bishakip bisyakup zyoup jeongq johq zyos bisyat bisyakit zyoht
璐3lu6 ro9 lob loud leoe
璛3su6 suka sookb shukd shooke
璟3ching9 eie jinge keie kyoue youe gyongg kingg kyog yog gingh kyongh kyohi yohi geii gyeongi gyoui gyungj gyol gyohn
璠3fan7 bona hana tamaa banf damaf
璧4bi8 arbett9 hekid tamad byokf pikf pickg pyokg bichg bekih byeokh damah biki byuki bickj
璩4qu4 gob kyob kuid gyof
瓌3gui7 kaib tamab kwaid gwaif mezuraf mezurasiif damag gaig
瓒3zan7 cana chanb sanb tsanc jane
瓖3xiang6 seunga seongc sheungd sheonge
瓜8gua3 guar8 goib uric tuae cuae iguere kag gwai kwai kwahk quak gal gwahn
瓢3fukubed hisagod hyoud piaod piuf pyof hyof pewg baug hukubeg hyohh bisagoi bukubei byoui pyeoi pyui byok byohm
瓦mva2 wa7 baf varf lag ih ish wari waak al oisl vaal valm wn itn vain vin vo veo weo ireo huao ouap oip vop yp vrap q vasq vahq evar rar wahlr vatr verr voir vaor whar ewaer auar irr ixr luwar owerr lvelr wir ovaar owr veas kt wagt viet cht mit walt vaovau gav guramuv kawarav
瓶7hei7 bin8 kame8 gamea motod bed ped kemee pingf turuf tsuruf binhi beik
甁7hei8 kame8 bin8 gamea motoc bec pec kemee turuf tsuruf pingf byongh pyongj beik byeongk byungl
甄5zhen9 cenb chenb yenb kyond gyeone kene shine suee kjonf kyeonf kyounf gyong yang yuni sini genj jinj zuej ianj gyunk iunl zinn
甑3koshikic souc zengc change junge sof chungg kosikig sohh goshikih joongh zouh tsangh tsungi zok jangk gosikil zohl
甘bgan3 gam7 gunc ghanf gaf kang kamg guenh gih gandeh camh aganl goonl guhnl koonl kuhnl ghannl aghanl amaim amanjirum umaim amao umao kump amanjp amanjip amanjirip amanzirup bap gums amanzit amanzirit
甚3hanahadad jind nanid shend shind samf simf sumg sing thamg zing banahadah shamh shumj
甜3tenb tianb umaib chomd timd umad cheomg deng chumh
生go6 ua ikua seic oid id namad kid shengd ohd ubud oue ikif shoh ikeh shohi shoui sei syoj syohj sangj sok nyuul hael bul nyul nal nukul senl sunl hail nasul namel mil ukul sugil uful umul umel obul nyuhm juhm soun fut narit sengt haeruu umareruu
甥3mukod oid seid shengd shoud saengf sangf shog sungh syouh shohh joui zeii shangi shungj syoj jol syohl zyoum johm zyoo zyohq
甦3su7 soc yomigaeruc yomigaee yomigauf souf yomigaf yomigaerif seoh zoh shoh shoui
用3yong8 hatarakie mochiirue mottee youe yungg yoh yoongh dungh mochih mochiih mochiirih motiiruh yohi batarakij yeongj iungj ioongk motil motiil motiiril
甫5v7 po8 fu9 ho9 hajimef sukef ewtsf boh fooi hazimei hui phui bajimej beoj buj zukej bazimen
甯3ning7 negaib neib nyoub negad nyoe nyohg
田mda3 ta4 deng tianl tenn ap tanop p yaq ndaq nadaq nataq tchienr nedr notas gas tanes jas dashit dasit suou uou kariw
由9yu3 ju9 you9 yoshib yuue yosif tohrug torug emang yorik yoruk yuik yaum yown doo yoo yuho yoop iaup iowq
甲5koa koha kabutob igiyab sonob koub kood jiag kang kinoeg tsumeg yoroig gapi kapi yoroi giapk tumek ganl ginoel goul zumel gon gohp
申ashen7 sen8 schena shinb shund chend szene cheneg schoeng szymg sthayng sching ssiong vjenceg chesneg usteang ershong shyng sscheng sjeng sing ssenh mousul nobirul sarul sann mosuo sunp moup mousip nobp nobip nobirip sap sarip mohsuq jinq zaruq shanq mos mosis moht mohsit zau zariu zinu
电3diana denc inazumac tenc tinc dine jone chong jeonh juni
男9o1 nan9 name danh otokoh
甸4den8 deons9 diand karid tend jonf tinf chong ding garih jeonh juni
町8machi4 mati7 macid choue chof tyouf chohf tyog teii tingi jongk chongl dingl deim jeongm joum jungn jop tyohq zyouq johr zyot zyohu
画3ting9 gae hakarue huae kagirue kakue hoekg kaig wakg hakai hakarii kagi kagii kagirii hwai bakaruj gagiruj gakuj heoekj hoak huekk kak kakik gail bakan bakarin gagn gagin gagirin gakip
畅5chang9 cheung9 yoa choa chouc tohruc toruc nobuf nobiruh cheongi tseungj nobk nobik nobirik suongk tyouk tseongl chohl joul tyon joo tyohp zyoup johq zyos zyoht
界3jieb kaib sakaib gyed sakad gaif kyef gioif zakaig zakai
畏3id osorerud weid oef osoref waif osorug kashikoh kashikomah kasikosih osoh osorh osorerih uyh eoei uej kasikok kasikomak gashikol gashikomal gasikosil gasikop gasikomap
畑bhata4 bata6 batake9 hatakea hadae hanatakh haatah bagai tiank jonm tinm chonn denn jeono junp
畔6kuro6 aze8 han8 hotob kob pang somukug bani puni poonj somuj somukij gurok zomukuk bunk boonm zomuo zomukio
留bru7 riu7 liu9 tome9 domea ruid rjud ryug tog dog lug leug ljug cchiog illeuxg ryuuh riouk todomarun tomarun tomerun laup lyup yup tomuq lowr luur todor todomar todomarir tomr tomar tomarir tomerir ryuhs dodomarus domarus domerus lyoos yoos domuv dodow dodomaw dodomariw domw domaw domariw domeriw
畜4xu9 chukb shiub syub shiuhb chikuh chuh kauh kikuh kyuuh takuwaeruh yashinauh takuwaej kyuj takuwauj chookk chuoik suck takuwak takuwaerik tikuk yasinauk kyuhl dakuwaerul gaul gikul gyuul jikul tsukm tsookn dakuwaeo dakuwauo gyuo dakuwap dakuwaerip zikup gyuhq
畠7hata5 bata7 hatake9 batakea hanad tianf jonh tinh chonj jeonk junl
略8llo2 lhob lioe nase lloue hakaruj luej osameruj ryakuj hobol leukl lyakl osamel yakl osamum leokm hakam hakarim luocm osam osamm osamerim bakaruo boboq bakar bakarir
畦3une7 keib qib hyud kwaid geif hyoof
番5ban5 hanb bamc hamc fang tsugaerug tsugaig tsugaug bonj tsugaj tsugaej ponk deok pank phenk tsugaerik tugaeruk tugaik tugauk beonl zugaerul zugail zugaul bunm tugam tugaem zugan zugaen tugaerio zugaerip
畯3jun6 shuna chunc tsund syund joonf zyuni
畷3nawateb tetsub zhuib chyuetd chuete tetuf detsug chutg tsyueth tsuetj detuj tsutk jyuetm juetn juto
畿3jia kia miyakoa gic keic keee kayh geii geek gaym
疋6soa hikia hib hieb ashib asic hichid hitid hitsud hitud gag pig shog ngai pili ngahk satk syok yak bikil jol zol al ahn zyop
疎3shub sob utoib utod sore seof zof shog sug shorh
疏3mabarae shoe shue soe toorue utoie utog toruh sorh syoi tooi toorii tohrui dooruj joj seoj zoj suk shork tok torik dorum tohm tohrim doom doorim zyom dohrun dop dorip dohr dohrir
疑3gid kyoud utagaid utagaud yid uif utagaf kyog yeeg utagawasih kyohh gyoui wooii yei yzej gyol iil ieem gyohm ieo izep
疗3liaob iyasud liud ryoud lewf leuf lyof yof ryog iyah iyasih lieuh ryohi lyeoi yeoi lyuj yuj
疡3yanga kasac yeungc youc yeongd yof ieungf ieongg yohg gasah
疫3ekic eyamic yakuc yic yike yoke yickf dichf yeokh iikh yukh iicki
疲3hid pid tsukared tsukarerud peif tsukarug peeh bih tsukah tsukarh tsukarerih tukareh tukareruh zukarei zukarerui payj tukaruk tukak tukark tukarerik zukarul zukam zukarm zukarerim
疹3chinc hashikac shinc zhenc chane jine chung hasikag sing ting bashikah tsanh tsuni basikal zinl
疾3hayaie jie nikumue shitsue yamaie chatg hayag jilg yamag chilh chuth nikuh nikumih situh tath bayaij jitsuj tsatj tsutk bayal jatl zitum jutn
病3binge byoue heie ureee yamaie yamue byongg pengg yamag byog bengh pyongh benhh yah yamih byohi beij byeongj byungj
症3shirushie shoue zhenge chingg choug jungg shikorig shog chungh tsingh sirusih syouh jingi shohi choj jirushij joongj jouj sikorij tyouj syok chohk jikoril jol syohm tyom zirusim zyoum john tyoho zikorio zyop zyohr
痒4ck7 lea lesa kasae kayuie yange youe kayug yeungg yog yeongh yohi gasaj gayuij ieungj ieongk gayul
痔3jib shimogasab zhib chid cheef simogasaf trif zif jimogasag cheg chzei tsij zimogasak tseel tsem tszen jeeq jes jzet
痕3atob henb konb hand hund ngane note gong hoong
痘3douc mogasac touc due taue toe towf tuf dauf tohg dooh dowi doj dohl
痛3itaie itamie itamue tonge toue tsuue itag tungg toh tsuh toongh thongh tuuh tohi tsuhi douj teongj zuuj tuk dol zul tuhm dohn zuhn
痢3li9 ri9 ib leib leed layg
痩3shoue shuue soue yaserue saug yaseg shug sog yasug sowh syuuh yash yaserih shuhi sohi juui zoui shaui showk syuk jul zol syuhm zyuum juhn zohn zyup zyuhq
痴3chia orokaa cheed tid jif chef sig chzeg tsii zii tseej tsek tszem
瘦3shoue shuue soue yaserue saug sug yaseg shuh soh yasuh sowh syuui xaui yasi yaserii shuhi sohi juuj sooj zouj shauj showk syuk jum zom syuhm zyuum juhn zohn zyup zyuhr
癌3ai9 gan9 amb ngamb
癖3hekib kuseb pib byokd pikd pickf pyokf bekig byeokg guseg byukh
登gden2 don8 ddene toe rdenf noborih doneh dengh rdoni danj urdonj doenj idenk nobol onl gardenl deml tuenl thenl hedeenl toyol rdonsl rdenol ydinl ordenl eadonl toum adonn tengn tohn noboruo dungs tangs dot tungt dangu doongv douv
白dshira7 sira8 siro9 shiro9 beth9 baib hakud bd betg irah paki hati blai buci burkilli bei baekj baej pajj bajj packj backj baikj shitok byakuo mousuo shiroio mosur baks paeks bachs mous mousis sirois mohsut bakut jirot jiroit mov mosiv
百8momo7 bai8 hyaku9 donoc yurid ore bure pie mbele pakf pajf jurf pacg brieg hakui baekk bakm paekm bachm vaum bakun byakun
的5mato9 teki9 ta motoa eaud veaud akirakae dee jokg tikg choki ticki dii dichi dekij jeokj dikj jukk dickl
皆5mina5 kai7 jiec gaee gaig kaeg giaig
皇4huang7 hwangb hvanc kamif kimif kouf ouf sumeragif wongh koh oh hoangi kohj ohj gamij gimij gouj zumeragij gom goho
皋4gao8 kao9 kouf sakaif sawaf susumuf goh koh sakah caui daui susui susumii kohj geoj gouj zakaij zawaj zusumuj guk zakal zusun zusumin goho
皎3akira9 jiaof kouf kyoif kyouf shiroif gyoh kauh kyoh shiroh koh kaoi siroii kohj kyohj gouj gyeoj gyoij gyouj jiroij gauj gyuk sirok gaol jirol gom ziroin goho gyoho zirop
皐3gaod koud sakaid satsukid sawad gof kof sakaf cauh satukih kohi geoi goui zakaii zatsukii zawai guj zakak zatukim gohm
皓6hao5 ho8 akirab mahae mahage hikarug koug shiroig shiroi koj houj hikak hikarik siroik kohk bikarul goul heol jiroil hum sirom jiron goo bikao bikario ziroio gohp ziror
皮ipi1 piea peac pee peef pyf ppif puj pink pirm piam putn po prio uppio piho ppoo byszo dgardo hpip hiq kawaq pjr pchir pheer phir zpur rppis peis biu gawav
皿3baic minc myouc sarac minge myonge myof manhg myohg myeongh zarah myungi
盆3bonc hachic honc penc bune pune poonf hatif phof bachih boonh batik
盈4ying6 iengb eid michirud yongf iingg denhg michg michig michirig mitirug yeongi yungi mitik mitirik
益7yi5 masu5 anb aikg ekg yikg ekii masumasui yakui ikk yickl ichm mam masim masumam masumasim iikn iicko
盎3ang7 hachib oub ongd oe hatif ohf bachig batik
盐9shio3 sio6 ena shiyog siyog yang yimi iimk yomk jion yeomn yumo zior
监3jiana kamc kanc miruc gamd giamf mif mirif gang
盖ege7 ga8 gaia gaya gueb guc ghed gaed gueid geif guyf geyg qah gelh geish caih gheti gueyj gauk rgayk giak klitgaak quetk geak ygiek guillok gazzk gejek gaedk guerk eguek qeyl gejm gauthim cam qo egaio futap kaip kasap koup ooup koir kos ous kaet koyt hutat koht ohut butau gasau gouu
盗3daoc nusumic nusumuc touc toe nusuf dog tohg doug duah deoi duj dohl
盘4pan6 wa9 bane hane oozarae pune taraie poonf tarag ozarah ohzarai daraij daral
盛8mori5 sheng8 sengc seid sakaee sakaie seine shigeruf sigeruf jouf jog johg dzoh shoh shohh shouh syoh syohh shingj moruk sakank sakaruk singm songm chengo moo sakao sakario thinho zyouo seongp zakanp zakarup zeip sungq zyor zyohs zakat zakarit
盟3mei8 chikaie chikaue menge moue chikag maengg mangg moh mungh mingh tikaih tikauh mohi jikaij jikauj tikak jikal zikaim zikaum zikao
目8me2 mokua d bokui manakoi mui sakani mokk mukk mookl mucl meokm zakanm
盲3boud kuraid mangd mekurad moud kuraf maengf bog mog manhg xomg bohh mohh guraii gurak
直9nao2 nac zhie tadaf tadashig tadasig chokuk jikik naoik naosuk tadachinik chikm jikm chicko naosio tadatinio tyokuo zikio dadachinip jokup tsikp tsickq dadatinit zyokut jickt
相aai4 so9 xiangb soub sangc sohd syane sage ag aeg ig szukeh sukeh shuh sjanh szangj sagaj mirun shoun tasukerun seungp tasukep shop tasukup seongq miq miriq syouq tasukq tasukeriq tuongq shohr dasukerur jour zour sheungs sheongt syot dasukeu dasukuu jou zou syohv dasukv dasukeriv zyouv johw zohw
盾3dunc junc tatec tonc sune tune thuanf zyunf dateg dong soong
省4sho7 shou8 shohb habukuh kaerimiruh miruh seih shengh saengj sangj songj shangk habuk habukik kaerimk kaerimik kaerimirik mik mirik syouk tinhk xingk babukul gaerimirul joul seongl zeil sungm syon joo syohp babup babukip gaerimp gaerimip gaerimirip zyoup johq zyos zyohu
眉3lamet9 bib mayub meib mib meee mayif mayh
看3kan7 mirub gand hond khane mie mirie traue
県4xian8 gata9 agatag kakarug kakerug keng kyoug hyoni kakei yueni kakui kyoi kakj kakaj kakarij kakerij kyohk gakaruk gakeruk genk gyouk hyeonk yunk hyunl iyuenm gakem gakun gyon iuenn gako gakao gakario gakerio iunp gyohp
眘3shen6 sana sunc shand shune
真cma3 masaa zhena shina sanad sind makotoe sanef tadashii centi gyoni jeni magai genj chenk csenk makotonin chanp jinp chinr chunr tsans tsunt zinu janv
眠3benc mianc minc nemuric nemuruc myone mienf nemuf myeong myunh
眸3bouc hitomic mouc muc maue moe bof mowf bohg bitomih meoh
眺3choud nagamed nagamerud tiaod jof tiuf chog nagamug tewh nagah nagamh nagamerih tyouh chohi jeoi joui juj tyok tyohl zyoum johm zyoo zyohq
眼3ganc genc gonc manakoc yanc ane ngane cuaf nhanf
着3chakue jakue kirue tsukue zhee chakg cheukg cheokh kii kirii tsui tsukii tukui tyakui zhaoi zhuoi zyakui giruj zukuj tseukj tseokk tul tukil jeukm gim girim zum zukim jeokn
睡3nemurib nemurub shuib suib sud nemue soog zuig
督3tadashib tadasib due hikiirue mirue tokue unagasue dokg tukg toki tooki doci hikii hikiii hikiirii mii mirii unagai unagasii bikiiruj deokj dokuj dukj dookl bikin bikiin bikiirin
睦6mu6 mutsu7 mutuc mokc mutsumid mockd mogd morkd mucumid bokug mokug mutsubug muki mookj muck mutsubik mutubuk mutumaziik meokl mutubin
睿4rui5 akirab akirakac eic yee yuie iuif
瞥3betsub hetsub pieb byold pitd pyolf betuf hetuf byeolg byulh
瞬3matatakia matatakua shuna sunc matatae syune junf soonf zyunj
瞭4ryou9 ryoa ryoha akirakac liaoc liue lyoe lewg leog lyeoh lyui
瞳3doud hitomid tongd toud dongf tungf dof tof toongg changg trongg dohh tohh bitomih deongh dungi
瞻3zhan8 cana miruc senc chime chome tsimg chiemg mig mirig cheomh zenh jimh chumi
瞿4cchu8 qu9 cua kue mirue osorerue gug kuig osoreg osoruh jui mii mirii osoi osori osorerii gooj
矛3boub hokob maob mub maue moe boe bohg bokog meog
矢bya1 jab tadashii tadasii janj janoj yanj tanj chikaum shim tsuranerum chio sio tsuraneo tsuranup cheeq ngaoq thiq tikauq tsuranq tsuraneriq turaneruq jir jikaur zuranerur cher turanes chzet turanut zuranet turanu turaneriu zuranuu tsiu ziv zikauv zuranv zuraneriv tseew
知achi5 tomo5 ti8 zhid toe ranue jif dig shirih sirih satoshim shiraserun shirun satosip shirasep shirasuq domoq zatoshiq cheer shr shir shirasr shiraserir siraserur sirur trir jiraserus jirus ches siraset chzeu sirasuu jiraseu zatosiu ziu siv sirasv siraseriv jirasuv tsiv jw jirasw jiraseriw jiriw ziraseruw ziruw
矧3hagid hagud iwanyad shend shind chanf sinf chung hag thang bagii bagui jini tsani tsunj bal zinl
矩3nori8 jue kanezashie kue sashiganee gug jougig kuig guih cuh kanezasih sasiganeh ganezashij gooj jogij zashiganej zyougik johgik ganezasim zasiganem zyogim zyohgio
矫4jiao8 kieu8 itsuwarug kiug kyoug tamerug kewh gyoi tamei kyoj tamuj giuj itsuwaj itsuwarij ituwaruj taj tamj tamerij gewk kyohk damerul gyeol gyoul gyul damen ituwan ituwarin damun dao damo damerio gyohp
短3duanc mijikaic tanc dane mijikae tyuene tuenf doanf mizikaif tunh mizikah dyueni duenj dunl
石eishi3 isi5 sekib iwad shih kokuh ih jakuk zekik gokuk isok k agokuk nok eshk sik isonok sekn sokn seoko suko chioho sheko suckp shakuq dant syakut thacht
矶8iso3 isic ishic ikue iwae isae ksoe jif keih kih keei gij kayl gein geeo gayr
矿3kuang9 araganeb kongb koub koe khoangf kohg goug goj gohl
砂6suna4 sa7 sago9 suc shae sahi syai jaj zaj zunaj shahk zyan
研3ken8 migakud togud yand yinf iinh khanh migah migakih nghienh toh togih ngani yoni dogui geni anj yeonk yunl dom dogim
砚3yana gend kend suzurid yind iine yonf khog nghieng yeonh zuzurih yuni
砥3did shid teid tod toishid jif taif chig daig sig toisig deii doi doishii doisil zil
砦3saib torideb zhaib chaed chaid tsaie dorideg zaig jaig
砧3kinuta7 chinc zhenc chame chime chumg khamg ting ginutah jinh tsamh tsumi jamk zinl juml
砲3houf oozutsuf paof tsutsuf pauh poh hoh ozutsuh baui oozui oozuti oozutsii oozutui phaoi tsui tsuti tsutsii tutui hohj ohzutsuj bouj peoj zutsuj puk ozul ozutl ozutsil ozutul tum tutm tutsim bom ohzun ohzutn ohzutsin ohzutun zun zutn zutsin zutun boho
破5wa7 po7 ha9 ba9 yabureruf yaburuf pah yabureh pori phai yabui yaburi yaburerii yaburii
砺3aratod lid migakud reid toishid laif tof migah migakih toisih lyoh yoh doishii dok lyeok yeok lyul yul doisil
砿3araganea koua kuanga kongc kod kohf gouf goi gohk
础3chub chod ishizued shod sod chore tsog isizueg syog tsorh cheoi joi zoi zyol
硕5shuo6 hirob seokc sukc sod xod shod ookiif sekf sekif shekg sokh okiii thaci ohkiij zekik
硝3shouc xiaoc choe siue shoe sewf syouf shohg cheoh jouh shiuh chuh shewi syoi joj syohk zyouk johl zyon zyohp
硫3iouc liuc ryuuc laue lyue yue iof ryuf lowg luug iohh ryuhh lyooh yooh
硬3goud kataid koud yingd gyongf kataf ngangf gog kog angh kyongh khuh nganhh gohi kohi gataii gyeongi gyungj gatak
确4que6 gakue kakue hakg kataig kokg tashikag kockh hwaki katai tashikamei tashikamuj tashikamj tasikaj xacj dashikal gatail tasikamel tasikamum dashikamen gatan tasikamn dashikamun dashikamo dasikao dasikameq dasikamur dasikams
硲3hazama9 yu9 yukb yookd bazamae iuke iookg
碁3gob kib qib gid keid keee coe kayh geij geek gayn
碇3ikari9 dingb teib jongd tingd chongf deig jeongg jungh
碍3aic gaic gec aee ngoie samatagee samataguf ngoyf ngaig samatagg oih oyi zamatagej zamataguk zamatagk
碎3kudakub saib suib swaed shuif kudaf kudakif toaif gudakug zaig gudak gudakik
碑3beic hic ishibumic tateishic bie peie peeg pig isibumig tateisig dateishih payi dateisil beel bayo
碓4usu5 duic taic daee tuie taef usif daig
碗3kobachi9 wan9 wunb woond kobatid gobachie gobatii
碟3die8 gachid katsud setsud zechid solf tipf diph gatih katuh setuh zetih gatsui seoli zetsui sulj gatum zetum
碧7bi4 be8 ao9 ic hekig midorig hyakui byokk pikk bekil pickl pyokl bichl coil byakum byeokm bikn byukn bicko
磁3ta9 cie jie jishakue shie yakimonoe chig jag chah cheeh jishah jishakih sih zih zisyakuh chej chzek zisyal zisyakil tsil tseen tseo tszeq
磊4lei5 luia lejc raic loee noee loig leoeh neoeh luei nuei
磐5iwa4 iwaoa band hand pand punf poong
磨3ma6 migakub mob more maie migae migakie
礁3jiaod kakureiwad shoud chiuf chof shof chewg syoug shohh cheoh gakureiwah jouh tsiuh chui tsewj syoj jok jiuk syohl zyoul jewm johm zyoo zyohp
礒4iso4 gic yic ngaie uie aif wooih
示4ji6 shi9 kif shimeshif shimesuf sih seei dinhj shimej shimesij simesij simesuj thij zij gik jimeshik jimesuk sek szel simem jimen jimesin zimesin zimesun sheeo sheq shzer zimer
礼7li5 rei8 rea ayab laib hirog raii uyai lyek norik ojigik birol lel yem ozigin
社3jad kosod kumiaid shad shed yashirod kumiaf saf sef sehh syah xah yasiroh zyah gosoi gumiaii shehk gumiak
祁4qi5 ki9 gie koree ooinie sakannie keig oinih keei ohinii gorej zakannij kayk
祇3masa9 gid kid masanid qid shid tadad keif keeh sih zhih dadai jii kayj zim
祈5qi6 ki8 inori9 inorud gif keif keeg inoh kayj
祉3chic saiwaic shic zhic jie saiwae cheeg sig tig zaiwaih cheh chzej zaiwaj tsik zil tseel tsen tszeo jeer jet jzeu
祎3yi6 ib yoib yeed yee yzeg iih ieej iek izel
祐6yu5 you9 suke9 yuua szuked hiroshih sachih tasukeruj hirosil satil tasukel ul yaul tasukum biroshim zachim zukem yowm tasukn tasukerin yuhn dasukeruo wooo iauo iowp birosiq dasukeq zatiq dasukur dasukr dasukerir
祖czu2 zuec sod zzue zoue zurf rzewf suh zh ziuh cheuh dzurih yeziuh ezouih zumi szui siui jolantj jolandj juj syul sjul ssjul chol chohl hajimen jijin jop chouq hazimeq ziziq bajimer jeor zor tsor tsout bazimev jouw
祚3zuo7 saiwaic soc chof jof saiwaf choug tog jeoh zaiwaih zoh tsoh jui tsouj zaiwaj joum
祜3hu7 goc koc saiwaic hoe saiwae wue woog heoh zaiwaih zaiwaj
祝4zhu7 tokib chog hafurig iwaug noritog shukug shuug chuki shui chookj chucj hahurij syukuj syuuj tyoj shuhk bafurik jok jukuk juuk tsukk tsookm syum jun jukn syuho bahurio zyoo zyukuo zyuuo jookp juhp zyur zyuhs
神ekami6 jin8 gamia kana shinb sinc kac kod kohd jimf kanaf shenf kamg mih kooh koui konj kashij kabej kannok kannk simm shimm tamashiip sanr suns tamas tamasiis thans zins damashiit gout shanu shunv
祢3ne7 deid katashirod mid naid neif nif neeg katasirog gatashiroh nayj gatasirol
祥9xiang5 sho9 shou9 sianga shohb sjange sachif syof syohf cheongg cheungg shiangi syangi shyangi siongi seongj saiwail saiwan sangn syouo jouq zaiwaiq tseungq tseongr zaiwas jos zyout johu zyow
票3fudac hyouc piaoc piue pyoe hyof pewg hudag phieug hyohg budah byouh pyeoh pyui byok byohl
祭3sai8 jid matsurid matsurud chaif jef cheh tsaih math matsuh maturih maturuh teh zhaih zaii jaii matul
祯5tadaa yoshib zhenb yosic chingc tsingc tadashid josid tadasid chengd sadag teig saiwaih tadashiih jongj saiwaj jingk deik zadak chongl tadasiil dadashiim jeongm zaiwaim jungn zaiwao dadaq dadasiiq
祷3daod inorid inorud matsurud toud tof inoh math matsuh matsurih maturuh doh tohh doui deok matuk maturik dul dohm
祸3huoa kac wazawaic woc word hwae wazawae hoag gah
祺4qi6 kic saiwaic gie keie saiwae keef zaiwaih kayi zaiwaj
禀3bingd hind komegurad rind panf pumf ukeruf punh bamh lamh ukeh bini gomegurai poomi ukui bani lumj ukj ukerij bunj
禁3gonf jinf kinf konf taeruf todomeruf gumh kamh taeh todomeh taui todomui kumi cami tai taerii todoi todomi todomerii daeruk dodomeruk gink goomk gamk daem dodomem daum dodomum dan daerin dodon dodomn dodomerin
禄6lu5 loka rob lukb lc rud fuchig rokug saiwaig saiwai lookk hutik nokk buchil zaiwail locm leokn neokn zaiwan nuko butip
禅5chan9 sima shana samb siamb iane shizukae yuzurue zene seng shimi sizukai yuzui yuzurii sonj jizukaj seonl sunm zizukan
福ifo6 for6 fuku9 hukuc faud ffore fue ff foug ffoh fai voi fooi fokj folj falj forsk fordl offl fuenl fel fugl fookm phom tomim hukem fukm dforn pfohn fren fugun fewen afordn ffauln fawn ffoun efoen tlefoln vorn voin foan yfusn fourn voso boko poko fuso faulp ffautp fuhp fowp fukep q lphoq hocks himorogit saiwait saiwav
禚4zhuo5 cheukb cheokc tseuke tseokf jeukh jeoki
禥3qi6 keia keec kid kaye
禧4xi6 heeb kid saiwaid heif huif saiwaf gii hooii zaiwaii hii hayj zaiwak
禹4yu5 mushif nobiruf tasukeruf uf tasukeh tasukui dungj musij nobj nobij nobirij tasukj tasukerij vuj dasukeruk wook yuek iyul dasukem dasukum iun dasukn dasukerin iueo
离4li6 lei8 chif rif hanareruh hanasuh tsukuh leej lej tij hanarej ij hanaruk jik hanal hanarl hanareril hanasil tsul tsukil tukul layl banarerum banasum zukum zio banareo tuo tukio banarup banaq banarq banareriq banasiq zuq zukiq
禽3kinc qinc toric torikoc gume kame kumf camf dorih dorikoh ginh goomh
禾3heb ineb kab nogib hwad wod worf gag
秀ahide3 xiu8 saub hsiuc shiowe suf saof seof siwg shug shuug sooi shiouj sewm siewm sium hiiderun syup hiidep hiiduq bideq juq sowr hiidr hiiderir syuur tur shuhs biiderus juus shaus showu biideu zyuu biiduv syuhv biidw biideriw zyuuw
私3kisa9 hisokad shid sid watakushid watashid saf seeg tuh watakusih watasih bisokai jii sei szej zim sheem sheo shzep
秃3haged hagerud kamurod tokud tud tukf hagug tookh hagh hagerih dokh bagei bagerui dokui gamuroi tokj thocj deokk bagul dukl bagm bagerim
秉3bing7 heic toruc byonge pinge pyongg banhg tog torig beih byeongh doruh byungi dol doril
秋baki2 qiua shuc syuc haruc shuhg tiug tyug chauh shuuh syuui syuhj tokim chuo shirigaio chowp thup shirigaq chooq dokiq juuq tsaur sirigair tsows jirigait jut sirigat zyuuu jirigav juhv
种8tane5 gusaa chongb oib shub syuc tamee tanae iroe of shif sif ouf chuuk osanaik zhongk chungm osanam uerum chum choongn tyuun jongo ueo chuho juuo uuo tsungo uerip tsoongq tyuq daneq jeongq juq ur jungr tyuhs zyuus joongt juht uht zyuu
科oko3 co4 core ccog kh ci kek kork kak chok shinal curm kkom coeo kiro oo sinao kowp kerp cobq khoq colq ikkor qor r koess acos cont ckt fot kont kolt koct kelt cockt chowt caut cowt cquott kiwt keet urkout kurt kjelt chaet caultt kernt coalt kjat krt ckert keht chout kiu enkou khueu gkuou cosu cholu
秒3byoub miaob nogib chod miud byoe mewf byohf cheog chuh
秘5mi5 himea pea hif himeruf kakusuf bii peii himui peej pij himj himerij kakuj kakusij bimeruk gakusuk paym bimem bimun bein bimo bimerio gakuo gakusio beep bayr
租3mitsugic soc zuc choe joe chouf dipg mitugig tog jeoh zoh tsoh jui tsoui joul
秤3chengc hakaric shouc chinge shof tsingf syouf xungf shohg bakarih jouh syoi joj syohk zyouk johl zyon zyohp
秦7jin9 hada9 hata9 shinb minac minatoc taic yasuc sind dzine cene gene qine chunh chini tsuni zini
秩3zhi8 chitsud fuchid tsuided jilf titf chilh dith hutih tituh trath tuideh buchii jitsui zuidei butim zitum
积5zumi5 jia tsumib dumib chikh sekih shih tsumoruh tsumuh chickj jokj tsikk chokl sil tichl tsul tsumol tsumoril tumorul tumul tsickm jeokm zekim zumorum zumum jikn jukn jickp tup tumip tumop tumorip ziq zuq zumoq zumoriq
称3ageruf chengf hakaruf shouf tonaeruf ageh chingh tataeruh tonaeh agui shoi tonaui tsingj agj agerij chenj hakaj hakarij syouj tonaj tonaerij xungj tataej shohk bakaruk donaeruk jouk tatauk tatal tataeril syom dataerum donaem donaun jon syohn bakao bakario donao donaerio zyouo dataeo johp dataup dataq dataeriq zyor zyohs
移4yi6 id utsurud utsusud yeeh doih uth utsuh utsurih utsusih uturuh utusuh yei yzek utul uturil utusil iil ieen ieo izep
稀3ki8 ked mabarad mared xid heif huif heeg hig gei gii hooii hayj
程4cheng7 hodo7 hakarue teie chingg jongg chongi tsingi hakai hakarii trinhi bakaruj bodoj deij jeongj jungk bakan bakarin
税3sai9 datsuc etsuc mitsugic shuic zeic suif datug etug mitugig thueg seh
稔3minoru7 toshic jine minorie nine rene tosig img namg doshih numh minoi zini dosil
稗5hai8 hie8 hia hikia hinoa baic paee paie bieh
稚3waka9 chic itokenaic osanaic zhic itokenae osanae cheeg tig jih cheh chzej tsik zil tseem tsen tszeo jeer jet jzeu
稠3cho8 choug chuug ooig shigerug chaui joi shigei chui oii shigui chowj shigj shigerij sigeruj tyouj tyuuj chohk chuhk ohik jeok jigeruk jouk juuk tsauk jul sigel tsowm sigum tyom tyum jigem sign sigerin jigun tyoho tyuho jigo jigerio zigeruo zyouo zyuuo johp juhp zigeq zigur zyor zyur zigs zigeris zyohs zyuhs
稳3odayakaa ona wena wanc wund eonf ung
稷3ji7 kibic shokuc chike jike chickf syokuf gibih jokuh tsikh tsicki zyokuk jickl
稻aina2 ine6 inf ninaf inif daoh touh inoi dok tok tohm deom doum dun dohr
稼3jiad kad kasegud minorid uerud gaf uef uug kahg kaseh kasegih uerih gasegui ui gahj uhk gasel gasegil
稽4ji6 kangaeruf keif todomeruf gyeh kaih kangaeh todomeh kangaui todomui kyei ghej kangaj kangaerij qij todoj todomj todomerij dodomeruk gangaeruk geik dodomem gangaem dodomum gangaum dodon dodomn dodomerin gangan gangaerin
稿3gaob koub warab god kod kohf geog goug gug gohk
穆gmu2 mou8 moa mooe mg meuh mousi mmuj muhk musl muum mmoum elmun hmun p bokup mokup yawaragup uelq mokr mukr mooks yawarat yawaragit meoku
穗6ho4 o9 minoruc suid d suf shuig boh sooh zuih
穣3minorub yutakab joud rangd warad yeungf jog yeongg zyoug johh ieungi ieongj zyoj zyohl
穰3jouc rangc warac yutakac yange yeunge jof yeongg zyoug johg ieungh ieongi zyoj zyohk
穴6ana4 anb shishid sisid ketsue xuee hyolg yuetg huyeti ketui getsuj hyeolj yutj hyulk iyuetl iuetm getun iuto
究3kiwamud jiuf kiwamaruf kiwameruf kyuuf guh kauh kiwameh kyuh giwamui kowi kui cuui kiwai kiwami kiwamai kiwamarii kiwamerii kyuhj giwamaruj giwameruj gooj gyuuj gauk gowl giwamel gyum giwan giwamn giwaman giwamarin giwamerin gyuho
穷3qiongc kiwamarue kiwamerue kunge kyuue koongg gungg kiwameg kiwamuh kyuh cungi kiwai kiwami kiwamai kiwamarii kiwamerii kyuhj giwamaruj giwameruj goongj gyuuj giwamel giwamum gyum giwan giwamn giwaman giwamarin giwamerin gyuho
穹3qiong8 amed kyuud sorad gungf kungf kyuf koongg khumg kyuhh goongi gyuui zorai gyuk gyuhm
空7kong5 korna sorac kuc d kurud hunge gonge hinf hongf khinaf khinf goungg koungg akui karai kuui hoongl akil khongl kuhm garam geongm guum zoram gungn gup guhr
穿3chuanc senc ugatsuc chone chyuene chueng ugag ugatg ugatsig ugatug xuyeng cheonh zenh chunh tsyuenj tsuenk tsunl
突4do7 toua totsue tsukue tue dolg tatg toli tuti doti totui tsui tsukii tukui deolj dotsuj zukuj datj dulk dutk tukil dotun zun zukin
窃3hisokanic nusumuc qiec setsuc jolf sitf cholg shitg nusug nusumig setug bisokanih jeolh zetsuh juli zetul
窄3sakub semaib zhaib chakd semad tsake zakug zemaig jakg zemai
窈3you9 yo9 adeyakad kuraid yaod yoid kuraf miuf mewh yeuh yohi guraii yeoi yuj gurak
窑3kamab yaob youb yiud yoe yewf yohf gamag iiug iewh yeoi yuj
窒3chitsue fusagarue fusague tetsue zhie chath jilh chili chuti fusai fusagai fusagarii fusagii husagarui husagui khongi tetui titui busagaruj busaguj detsuj jitsuj tsatj tsutl husam husagam husagarim husagim jatm busan busagan busagarin busagin detun zitun juto
窓3chuangb madob soub changd cheungd soe cheongf sohg zoug tseungg tseongi zoj zohl
窗3window9 chuangd kemudashid madod soud changf cheungf sog cheongh kemudasih songh sohh gemudashii zoui tseungi tseongj zol gemudasim zohm
窟3iwayac kotsuc kuc kutsuc fate gule futg kulg kotug kutug goolh gotsuh gutsuh gotul gutul
窥3kuia kic kwaic ukagaic ukagauc gyue ukagae kyug gih gyooh
窦4dou6 tou8 anaf tauf tokuf towg duh toh dauh tui dowj tohj dokuj dooj dom doho
竃3kamac kamadoc souc zaoc hunge soe hoongf sohg gamah gamadoh zouh zoj zohl
立cli6 tate8 tachia tatsub tatib tatuc rid lapd dachie leyf lef ryuug dateg ryug ryuhg rjui raeli ritsui rituj tuij tsuij dacij tateruo ipq lipq datsur lupr tas tats tateris tatsis daterut datuv
竖3shuc jue kobitoe kodomoe syue tatee tatsue sug sueh tai tati tatsii tatui zyui shyuj datej datsuj gobitoj godomoj sooj shuel dan datn datsin datun
竝3nami9 binge heie houe naraberue narabie byongg narabeg pingg hoh narabuh pyongi narabi naraberii hohj beij bouj byeongj byungk bom bohn
竞4jing6 keif kingf kisouf kyouf seruf gingh gyongh seh kisoi kyoi sui kyongj serij kisohk kyohk geik gisouk gyeongk gyouk zeruk gyungl zem gison gyon zun zerio gisohp gyohp
章9aki7 haru9 zhang9 shoa shoua shoha jiangd akiraf syof syohf cheongf cheungg chongi chiangk fumik akirakam ayam shirushim humio jango bumip changp chuongp sirusip syoup jirushir jour tseungr tseongs jot jeungu zirusiu zyouu jeongv johv
竣3jun7 owarub shunb chund tsunf owaf owarif syunf joong zyunk
童4tong7 dou9 doa toud warabed dongf tungf tog toongh dohi tohi deongi dungj
端9hata8 bata8 duan9 hashia hasia bashid basid had banae habae bee tadashig tadasig tanj danl tyuenl tuenm doanm ban tuno dyuenp duenq duns
竹btake1 chikud dakee tikuf takenog dukui zukui cikui chokk tekk zhum chuko juko chookp trucp jikur jookr tsukr tsooks zikuu
竺4zhu9 csua cua atsuie chikue jikue takee tokue atsug chukg chooki atuii tikui zikui dakej dokuj tsukj atuk tsookl jukm jooko
竿3gana kana saoa konc gone cane zaof
笃5atsu5 atsushi9 shigec due atsuig tokug tukg tookh atui atusii doki dukj tokj atuik dock dookk deokl dokul
笈3jic kyuuc oic gupe kape kyue kupf capf kyuhg goopg gyuug gyuj gyuhl
笑5xiao6 shoua shoa id shohd emug waraig waraug siui soi warai sewj emij syouj joul seol shiul sul shewm syom jon syoho zyouo johp zyor zyoht
笔3fude8 bic hitsuc hudec pate putf hitug pilg bitsuh budeh bath buti bituk
笕4kakei8 kakui9 jianb kand kend ganf gyonf kakef kyonh gakeii geni gyeoni gyunj gakek
笙3sheng8 fuee shoue soue saengg sangg shoh soh sungi dami huei senhi syoui shohj sohj buej jouj zouj shangj shungk syol jom zom syohm zyoun john zohn zyop zyohr
笛4fue7 di9 tia jakue tekie jokg tekg choki deki dichi huei zyakui buej dekij jeokj jukk
笠8kasa4 gasa7 lic ryuc kazad kawad katsuf katuf ryuug ipj lapj lipj lupk lopk ryuhl
笥3hakoc shic sic suc chie sae cheef bakoh jih zuh cheh chzei tsik zik tseel tsen tszeo jeer jes jzeu
符3fu7 bub warifub foof puf buaf huf warifif warihuf boog
第6di3 dierec daig tadag tsuideg yashikig jei taii chej dek nongk tuidek yasikik dadal zuidel
笵3fan7 hanb norib bomd pomf phamf bang beomg bumh
笹8sasa2 zasad tie shinaf sinaf saih seh shaii
笺3jiana chinc fudac senc tsine jone jinf chong hudag budah jeonh zenh juni
笼3gome9 longd kagof komeruf komoruf lungf rouf loongh komeh nongh komui roi koj komj komerij komoj komorij rohk gagok gomeruk gomoruk leongk neongk nungl gomun goo gomo gomerio gomoo gomorio
筈3hazu8 katsud kuod yahazud gwalf kutf kootg kwalg hazig katug yahazig bazui gatsui bazil gatul
等3to8 hitoshid dengf hitoshiif nadof raf touf hitosih dungh tangh bitoshii tungi dangi hitoi hitosiii tohj bitoshiij doongj douj bitosil dom biton bitosiin doho
筋3jinc kinc konc sujic gune kane kung gang suzig ginh gonh goonh zujih zuzil
筏3ikada7 batsud fad hatsud bolf fatf futg polg batug hatug phetg beolh buli
筑btiku9 chiku9 kizua tsukib tukib zukic tsukud dukid tukue kizukug jikug kidukug dikug durag kidug kijig zurag kineg kushig kusig tsuii tuii cikui kizij kidzij tukusij tsukusij tukushij cikudk hiroul zhul chukn hiroo chookp trucp hirohq birouq tsukq kizukir trocr tsur tsooks gizukus zukus birot jukt zikuu jooku birohu tuv gizuw gizukiw zuw
筒4tsutsua zutsua zutub tutub cucuc tonge toue tungg toh toongh dongi tsui tsuti tsutsii tohi douj teongj tul tutl tutsil dom zun zutn zutsin dohn
答3dad kotaed kotaerud toud dapf tapf kotauf tof kotag kotaerig tohh douh gotaeh gotaeruh dok gotauk gotal gotaeril dohm
策aze6 tze7 tzer8 zerb tsed etzed zele cee tzekf tzah tah kazutorik muchik sakuk tsuek chaekm chakm tsakn mutin sachn tuen gazutorio zakuo zueo
筱3shino9 sinoa shoud xiaod siuf sof shog sewh syouh shohi jinoi joui seoi shiui suj shewk syok jol syohl zinom zyoum johm zyop zyohq
筿8shino5 sino6 sasad sunod sihanof sibaf sisif shihanof shishif shibaf shig shoui xiaoi siuk shok sewl syoul som shohm jinom joum shium shewo syoo seoo jop sup syohq zinoq zyouq johr zyot zyohu
简8ja8 jian8 jan9 chienc kand janed jed ged janesd jend giane kiane jeane erabuh fudah gani erak erabik hudak budam
箆3bib heib herab nob peid peef beig berag pig payi beek bayn
箔3bob hakub sudareb bakd pokd pakf pockf bakug zudareg bokg bocki
箕5mi5 ki9 komab konob jid gif keif keeh kiah kayk geil geem gayp
算3kazoerud kazud sand suand kazoef syuenf kazoug suenh kazih kazoh kazoerih toanh gazoerui gazui zani suni shyuenk gazoek kazohk gazoul shuenl gazim gazom gazoerim shunm gazohp
管6guan6 kan8 kuana umbb kab fuef kudaf gwanh kunh koonj kwanj huej quanj buek gank gudak gunk goonm
箪3dan9 hako9 tan9 bakoe
箭3jianb senb yab chind jond chonf tsinf tienf jeong zeng jing junh
箱3hako8 shoue soue xiange sangg seungg shoh soh seongh ruongh syouh shohi sohi bakoj jouj zouj sheungj sheongk syok jol zol syohm zyoum john zohn zyop zyohr
箸3chakud chod hashid zhud chyuf jof chug giah hasih tyakuh tyoh bashii jakui jeoi chuei juj tsyuj tsul basil zyakul zyol tsuem jyuo jueq
篇3hena makia piana pinc pyonc benf pyeonf pyung
篪3chi7 hueb jib cheef tif zif bueg cheg chzeh tsij tseek tsem tszen
篭3kagoa longa roua lungd rod loonge rohf gagof
簔3mino8 sac saic suoc soe sorf zag zaig shog shori
簪3trama kanzashic sanc shinc zanc chame jame tsamg kanzasig sing ganzashih jinh ganzasil zinl
簸3bob hab hirub pad pod porf hif hirif bag birug bori bik birik
簿3boe bue choumene hakue shakue pog chomenh pouh puh shah shakih syakuh tyoumenh chohmeni bakuj booj jakuj joumenj bouk tyomenk syal syakil jomenl tyohmenm jam jakim zyakum zyoumenm johmenn zyomenp zyaq zyakiq zyohmenr
籍3ji8 fumid sekid shakud chikf jokf chickh chokh humih syakuh bumii jakui jeoki zekii tsiki jukj tsickk jikl zyakum jickm
籏3hata6 qia keic keed bataf kif kayg
籝3yinga eid kagod youd inge enge ionge anynge yog iingg hashizug hashizutg hasizutug yohh gagoi hasizuk hasizutk hasizutsik bashizul bashizutl basizutul basizup basizutp basizutsip
籯3ying5 iinga inge enge ionge anynge
米mmi1 med mye mieg yoneh meei komei mmyk maik mmil ml meal mal mun mmieo mulo meyp mikp muhq mihq joner yonar milr minr kr is miches mess mines mighs methys emelis meos mjas emies rmeies mmets es rumes mijs imit rmelt myht mihat ckent miaht beiw meetoruw
类3leib luid raid ruid taguid lyuf taguf yuf loaig daguii lyooi yooi daguk
籾3momi6 nia inc neic need nayg
粁3qian9 chinb chonb tsind kiromeetod cheone chunf giromeetoi
粂3kume6 zhaia kauc kowd gumef gauf gowg
粉3ko7 fenc func konac bune fane pung hung phang boonh goh gonah desimeetok
粍3miria zhea hoc moc houd mirimeetoe meof mug
粒3lic ryuuc tsubuc ipf lipf napf ryuf nupg lapg tsug tsubig tubug ryuhh zubuh tuk tubik zul zubil
粕6kasu5 nukab someb soneb kasic kashid hakue poe bakg pokg paki pocki kai bakuj gasuj gan gasin
粗3araic cuc hoboc soc arae choe joe choug thog boboh jeoh zoh tsoh jui tsouj
粘4nian7 nebarud nend zhand chimf jomf chomg tsimg nebag nebarig jeomh jimh jumi
粟6awa4 sua zokua momib ac shokug sokug soki suki sookk syokuk jokul seokl shukl shookn zyokup
粥3hisagud ikud kayud shukud zhoud chukf jukf chookh hisah hisagih kayih syukuh yuh bisagui gayui jooki jukui tsuki tsookk bisam bisagim gayim zyukum
粧3shoue yosooie yosooue zhuange chongg jangg yosoog shog yosoig yosoug changh tsongh syouh shohi yosohii yosohui joui yosoi jongj syok yosohk jol syohm zyoum john zyop zyohr
粪3guso8 fena fanc func kusoc bune pung hung phang boonh
粮3katec liangc rouc ryouc leunge lyange rof ryof leongg yangg rohh ryohh gateh luongi
粹3cuib ikib saib suib sud shuif tuyf soog zaig zuig
精5sei6 le9 tadashic tadasic jingg kokorog kuwashiig shoug chingi jongi shoj chongk tsingk kuwak kuwasiik syouk tinhk shohl gokorol guwashiil jeongl joul zeil jungm syon joo syoho guwap guwasiip zyoup johp zyor zyoht
糊3goc huc koc noric hoe kayue wue woof heoh kayih gayuj gayim
糎3li7 lei9 leeb layd
糖3amec satouc tangc touc dange tonge satof tof duongg satohh tohh douh zatouh dok zatok dohm zatohm
糜4mi6 bie kayue tadarerue meig tadareg tadarug meeh kayih tadah tadarh tadarerih dadarerui gayui mayk dadarel dadarul dadam dadarm dadarerim gayim
糟5kasu6 so7 soha soub zaof choh joh choui kaj kasij gasuk jeok zouk tsok jul tsoul zon gao gasio jouo zoho
糠3nuka7 kangb koub gangd hongd koe kohg goug goj gohk
系3keie tsunague xie gyeg haig kakarug kakawarug kakerug tsunagarig kyei hei jii tsunai tsunagii tunagui kakej geij kakuj zunaguj kakk kakak kakarik kakawak kakawarik kakerik tunagarik gakarul gakawarul gakerul zunagaril tunam tunagim zunan zunagin gaken gakuo gakp gakap gakarip gakawap gakawarip gakerip
素8su4 so8 ssec ced soled sooe soeue ssof ssouf seg sig sohi kijij motoj shiroginuj soun kizin shirogin shiroginin siroginun ton gijio jiroginuo seoo zoo zuo shoo shouq sirogir siroginir gizis jirogis jiroginis ziroginus zirogiv ziroginiv
索kso2 ssoa zog thorg saug thog soug coh sorh ssotj xoj sseauj sak sl soel szol sseauxl ssoul suol solm ssowm soom solem sowem thaum sotn sawyern seaun suo oo sonp thap seauxp ossop xotp sawp ssaultp geaup sulp ssouwp thojp zzop saop sioup ceauxp uteauxp uissonp rtoup lfssop ursaudp ssoleip ixoq saulr sourr zsor tor shaur surr peseir ser
紧3jinc chijimue kane kibishiie kine kunf ging ganh chijih chijimih khanh kibih kibisiih tizimuh guni gibishiij jijimuj tizil tizimil gibim gibisiim jijim jijimim zizimum ziziq zizimiq
紫5zi5 shi7 sic cheef choof tzef murasakig chii jai chak tiak jil chel chzen tsio tseep tser tszes jeev
累4re6 kasanerug leig ruig shibarug kasanei lui luii nui raii tsuzurui kasanui kasanj kasanerij luyj shibaj shibarij sibaruj lyuk gasaneruk jibaruk look nook tsuzul tsuzuril tuzurul gasanem lyoom zuzurum siban sibarin gasanun gasano gasanerio jibao jibario zibaruo tuzup tuzurip zuzuq zuzuriq zibas zibaris
絋3kou7 kuangc watac watairec kwonge koe kohg goug goj gohl
絮4xu8 shiub hsub syub shiuhb jod shod watad sof suif shuih syoh zyoh seoi suj
綦3qi6 ayaginuc gic kic keie keef ayagif ayaginif kayi
緖3inoa chod itoguchid od shod xud sof suif shuig itogutih syoh tyoh joi seoi suj zyol
繁4shigeru9 fan9 shigea sigea hang shigeshig sigerui boni shiguj jigej jigeruj ponj phonk pok shigk shigerik sigesik banl beonl jigeshil bunm sigum zigen zigerun sign sigerin jiguo jigo jigerio zigesio zigur zigs zigeris
繇3yao8 chuuf juf shitagauf youf yuf yuuf yauh yoh chui yowi sitagauj tyuuj zhouj zyuj chuhj yohj yuhj jitagauk juuk yeok iauk iowl tyul tyuhn zitagaun zyuun juho zyuhs
繋3jid kakerud keid tsunagud haif kakef kakug kakh kakerih tsunah tsunagih tunaguh gakerui geii zunagui gakek tunak tunagik gakul gakm gakerim zunam zunagim
繍4saub hsiuc saoc seoc shiowc nuitorid shuud xiud shuf sowg syuug shuhh juuh shaui showj syuj juk syuhl zyuul juhm zyuo zyuhq
纂3atsumerud sand zuand atsumef chanf chyuenf atsumug chueng atsuh atsumh atsumerih atumeruh zani chuni atumej tsyuenj atumuj atuk atumk atumerik tsuenl tsunm jyueno juenp junq
纐6ko8 koh8 hana8 kou9 kikuc kukc jiaoe ayf ayaf haug haoh goui gol gohn
纠3jiub azanaud kaud kyuud tadasud kowf gyuf kyug gaug tadah tadasih gowi kyuhi dadasui gyooi gyuui dadam dadasim gyuhn
红6hong4 hung7 benib akaih kouh kuh kurenaih hoongj gongj akaj kurenaj kok kohm goum gum gurenaim heongm gurenao gop gohq
纤3xiand chiisaif chimf hosoif kenf qianf senf shinayakaf wataf tsimh chiisah hinh hosoh somh sinayakaj tiisaij bosoik genk jiisaik jinayakak seomk zenk suml tiisal bosom jiisam ziisaio zinayakao ziisaq
约hjo3 yo8 iob jorb oh ji jergi yori hjok lyok jook dzok ek jorgk col gol llom ioam yonm yeom illotm llaudm illom jornm eyom joam yehom illeum eum giom euxm iorm nyom yoom yaum yokm illaudn in youo lloto iohp jhoap yueq tsuzumerut yakut yeukt yeoku yaou tsuzumev yakv tsuzumuv ieukv
级3jib kapd kyuud shinad kupe gupf kyuf capg sinag kyuhh gooph gyuuh jinah gyuk zinal gyuhm
纪8ki4 gui8 nori9 toshid jie kinoe michie keee tif motoik tadashik keim osamerum shirusum tadasio tosio gio osameo osamup dadaship doship osap osamp osamerip shirup shirusip sirusup kayq jirusur geis dadasit dosit geet sirut sirusit jiruu jirusiu zirusuu gayw
纬3wei6 ib waib yokoitob wid vif
纮6hiro6 honga koub koc hiroshic hirosic gyoug himog oozunag wangi gyoj ozunaj wungj goengk gyohk kohk ohzunak bimol goul koengl geoengn goo guengo gohp
纯6sumi6 jun7 chun9 dzunb zumic cund kiitoi mopparai shuni suni toni zyunk syunl thuanl donn giiton joonn soonn
纱6sa2 shad usuginuf sahh zai syaj usugij usuginij shahk jak zyao
纲5tsuna5 tunaa zunaa gangd kongf kouf gongg koh kangi cuongi kohj gouk gom goho
纳ona2 ner8 nee narf nnai nk nuk nok nork ak hnerm nnem ern nahn knan inern nnero niro naio aldp rnerp nellp nalp nerovap noup gnap nohp naaq orq nhaq har anur nir r nunr tor er tohs nerss tous novat nerowat enet senert nht nertt ngt unert eert rat nuet augheyt nusinut rneryt hnsact onaght niatt hnertt enaert rut
纵3zonge chungg hanatsug juug shoug tateg yurusug choongh jongi jui shoi tsungi chongj hanaj hanatj hanatsij hanatuj syouj tungj yuruj yurusij zyuuj tsoongk juhk shohk banatsuk datek jeongk jouk jungl syom zyum joongn jon syoho zyuho banao banato banatsio banatuo zyouo johp zyor zyoht
纶4lun6 itoc kanc rinc guane lyune luang ganh lyoonh
纷3fenb fand fund magaid magirerud bunf magaf magiref magirug punh hunh magih magirh magirerih phanh booni
纸4kami5 zhic chie shie cheef jig cheh sih chzei gamii tsij tseel zim tsem tszeo jeer jes jzet
纹4mon8 aven9 wenc ayae bune mane moyoue munf moyog vanh moyohi mooni
纺3fangb boud fongd houd tsumugud bangf bog hog pangh tsumuh tsumugih tumuguh vuongh bohi hohi zumugui tumul tumugil zumum zumugim
纽bnew6 nu7 niu8 neu9 nyua iuc uec daniug nueg chuum himom juum naum nown yuo chuo juo neop tyuup zyuup chuhq juhq bimoq nyooq yooq tyus zyus tyuhu zyuhu
线3zonz9 xiana send sind sujid shine sonf suzig seonh zenh zujih suni zuzil
绀4kon5 ganb kamd kand kume gamf gumh goni
练4lian6 neri9 linf neriginuf neruf renf lyonh neh yonh nuh luyeni nerigii neriginii lyeonj yeonj lyunk yunk
组4kumi5 zud chog kumihimog kumug shog sog chouh joi tsoi kuj syoj toj tsouk gumik gumihimok gumuk jeok zok jul joun guo zyoo
绅4shen6 shin8 ooobie sane sunf sing oobih shanh thangh shuni ohobii jinj zinm
细8hoso3 sai8 sasab hosab sesee honose sayh seyh xij hosoil komakail kuwashiil seil shaim komakan sen kuwap kuwasiip toip bosoiq gomakaiq guwashiiq zaiq zeiq bosos gomakas guwat guwasiit
织7ori3 ohric onod ourid oe hrif zhig chiki orui shii shikii shokui chickk jikk tsikl chucm sim sikim syokum tsickn jin jikin jokun jickq zir zikir zyokur
终3zhong9 chung9 oerug owarug shug shuug tsuinig choongh jongi oei ouj tsungj chongj oerij owaj owarij syuj syuuj tuinij tsoongk shuhk jeongl jul juul zuinil ol jungm joongn ohn syuho zyuo zyuuo juhp zyuht
绊3banb hand kizunad pund tsunagud poonf bung panh tsunah tsunagih tunaguh boonh gizunai zunagui tunak tunagik zunam zunagim
绍bsau9 soa shoc souc szac ssauc schoc schauec schaud chaude shaoe chotg shg szog rciag zaug inchaudg ausg shaueg ssoug salg thoug shawg uchoug schoug chog saukh schopi sjoj siewk siohk tsugum jouo shouo siuo sewp tuguq jor shiur zugur syous thieus tsus tsugis zyous shews johs shohs seot suu syou zyou tuv tugiv syohw zyohw
经6jing5 keng8 tsunea kyob herui keii kingi kyoui tateitoi gingj tunek gyongk hek hul zunel kyongl herim kinhm kyohm berun dateiton gein gyeongn gyoun gyungo bep bup gyop beriq gyohr
绒3nhung8 rongb juud keorid neriitod yungd yoongf jug iungg zyuuh ioongi juhi georii zyuk zyuhl
结7yui5 yu6 ketsua ketua jue jieh keij kitj musubij musubuj yuuj gitl gyoll kyoln ketn musun yuho geio getsuo gyeolo gyulp getus
绘6e3 huia painc egakug kaig kuig kooii hoei egak egakik goik gail heoel huem sisyumoyon jishumoyoo zisyumoyos
给3kia geic kape kyoue kyuue tamaue kupf jig gupg kyoh kyuh capi kyohi kyuhi damauj goopj gyouj gyuuj gyom gyum gyohn gyuhn
绚4aya7 ken8 xuanb hyuend huene hyonf hung geni hyeoni hyunj
络4ro7 luod ekd karamuf lokf matouf rakuf tsunagaruf lockh laoh lakh matoi karaj karamij racj tsunagaj tsunagarij tunagaruj matohk garamuk zunagaruk tunagan tunagarin garao garamio zunagao zunagario
绝3isib juee chyuetg taerug tatsug tayasug zetsug chueth joli taei taui chuti cholj taj taerij tatj tatsij tatuj tayaj tayasij tuyetj zetuj tsyuetk daeruk datsuk dayasuk jeolk tsuetl jull daem tsutn daun dao daerio dato datsio datuo dayao dayasio jyueto juetq jutr
绞3jiaoe kaug koug kyoug shiborug shimerug kaoh gyoi shimei koj kyoj shimuj gauj giaoj shij shiboj shiborij shimj shimerij siboruj simeruj gaok kohk kyohk goul gyeol gyoul jiborul jimerul gyum simem simum jimen sin sibon siborin simn simerin gon jimun jio jiboo jiborio jimo jimerio ziboruo zimeruo gohp gyohp zimeq zimur zis zibos ziboris zims zimeris
统4osamu9 to9 tonga tunga osameruh suberuh sujih touh toongi osamej subej subuj osak osamk osamerik subk suberik suzik thongk tohl doul teongl zuberul zujil zuben doo zubuo zubp zuberip zuzip dohq
绢3juanb kend kinud kyuend kuene gyonf kung kyonh kih kinih gyuenh geni ginui gyeoni guenj gyunj gunk gim ginim
绣4saua hsiub shiowb saob seob xiue nuitorig shuug toug tsug sowh sui shuj toj shauj syuuk tuk showk shuhk tohk doul juul sool zul syum doo juo syuho zyuup dohp juhp zyur zyuht
继4ji5 tsugi9 keie tsugue kaig mamag gaih tugui gyei geij zuguj kyej kej tsuj tugij zugil tun zuo
绩4ji4 chikf isaof sekif tsumuguf chickh jokh tsiki chokj tichj tsumuj tsumugij tumuguj tsickk jeokk zekik zumuguk jikl jukl jickm tumun tumugin zumuo zumugio
绪8o3 xu8 orud inof choi itoguchii shoi suii shuij itogutil syol tyol jom zyoq
绫5aya3 ajac lingc ryoue lungg nungg ryoh trangi ryohj loongj noongj
续3tsuzua tuzua xud chukf shokuf tsuguf tsuzukuf zokuf chookh sokh tsuki syokuj tsuj tsugij tsuzukij tucj tuguj tuzukuj tsookk jokuk seokk zuguk zuzukuk jukl sukl jookn tun tugin tuzukin zuo zugio zuzuo zuzukio zyokuo
绮3qi7 ayac kic yic yeee gie yef yzeh iii ieek iel izem
绯3fei9 akab hib feed bid fie pif fayg
绰3zzo9 chuoc cheuke shakue shinayakae yuruyakae cheokf chaog jakg tseukh chakh sinayakai syakui xuoci tseoki jakuj jinayakaj zinayakam zyakum
绳5nawa4 shenge bing joug singg tadasug youg shingi sungi joj yoj tadak tadasik thangk zyouk johl yohl dadasul soongl zyon zyoho dadap dadasip
维ovi2 wi8 ve8 vyf weh weih vi veyj verk viek wiel veil bim ewim wym im ween wn n veep vitp vap werp ivip wigp virp waq witq vidq vigq vaiq iveq urver velr wijr welr viers wics doveos ouis owis wytss evit awayt vict eveyt vicit viut viust bert veuet wheat vayt fut ivut bet whitt voit veaght vuilt
绵6wata5 men6 wakab miane beng ming tsuranarug myoni mienk tsuranak tsuranarik turanaruk myeonl zuranarul myunm turanao turanario zuranap zuranarip
绶3shou7 himod jud saud sowe suf shauf zyug showh bimoh sooh
综3zongc chunge osae soue suberue choongg zengg jongg subeg soh subuh tsungh chongi subi suberii tsoongj sohj jeongj zouj zuberuj jungk zubel joongm zom zubum zubn zuberin zoho
绽3zhana chanc denc tanc tsand janf hokorobf hokorobif danh bokorobk bokorobik
绿4midori6 lu9 lvb luke rokue ryokue lookf lokg nokg luci leokj neokj nukk
缀3agi9 zhuid chuif teif tetsuf tojiruf tsuzurif tsuzuruf tsuih choli juii tetuj tojj tojij tojirij toziruj tsuzuj tuzurij tuzuruj cheolk deik detsuk dojiruk zuzurik zuzuruk chull tozin tozirin tuzun detuo dojo dojio dojirio doziruo zuzuo dozis doziris
缅5men4 miand benf harukaf hosoitof karuif minf karuh myonh barukak bosoitok garuik myeonk myunl garum
缇5ti7 triarcha ttia tiaa akaginue daie taie teie jeg cheh akagii akaginii deij
缓3huanb kand wund yuruid yurumud yuruyakad woone wanf yuruf yurumig gani
缔3em9 die musubug shimarug shimerug taig teig daih chei shimei shimui musuj musubij rej shij shimj shimaj shimarij shimerij simaruj simeruj deik jimaruk jimeruk simel simum jimen sin simn siman simarin simerin jimun jio jimo jimao jimario jimerio zimaruo zimeruo zimeq zimur zis zims zimas zimaris zimeris
编3bianb amud fumid hend pind tojiitod pyonf amih bienh humih toziitoh beni bumii dojiitoi pyeoni pyunj doziitom
缘3yuanc ene fuchie herie yorue yuene yong yung duyenh hutih yoh yorih iyueni berii buchii yeoni iuenj iunl butim
缙3jin7 chunc shinc tsund junf chinf sashihasag sing sasihasaj zashihasak zink zasihasao
缚3fub bakud hakud pokd shibarud pockf bakf bokg pakh shibah shibarih sibaruh bocki jibarui sibal sibaril jibam jibarim zibarum zibap zibarip
缝3nui9 fengc funge houe nuimee nuue foongf bongg hog nug pongh hohi nuhi beongi boui bungj bol bohn
缟3gaoc koe koue shimae shiroginue hog gog shirogih shiroginih simah siroginuh goui kohi heoi jimai jiroginui huj sirogil siroginil jirogim jiroginim zimam ziroginum gohn zirogiq ziroginiq
缠3chanb chind dend matoid matoud tend tsinf jonf matof chonh trienh matohi jeoni junj
缣4jian9 gimb chiend giamd giengd kene kime kinue gyomg kyomh kih kinih geni ginui gyeomi gyumj gim ginim
缨3o9 yingb eie matoue munagaie youe iingf munagag yongg matog yog matohi yohi yeongi yungj
缩3suod chijimaruf chijimuf naoif shukuf sukf sookg suh chukh naoh shuki chijij chijimaj chijimarij chijimij syukuj tizimaruj tizimuj shookj chookk jijimaruk jijimuk jukuk tizim tizimam tizimarim tizimim jijin jijiman jijimarin jijimin zizimarun zizimun zyukun zizir zizimar zizimarir zizimir
缪7mu8 mue8 miua muia miaoc biuc mec mid meud muele muse mouj byuul kukurul kyuul matoul ryoul tsukanerul maun tsukanen byun kyun maton ryon tsukanun mowo kukuo kukurio tsukano tsukanerio tukaneruo byuhp kyuhp matohp ryohp gukurup gyuup moop zukanerup tukaneq tukanur zukaner tukans tukaneris gyus zukanus gukut gukurit zukant zukanerit gyuhu
缬6kechia ketsua getsub ketic ketuc busac tojic uric getuc fusad husad xiee amef mef kitg shiborig hili siborik gechil jiboril getip ziborip
缮3shanb send sind tsukuroud zend shine sonf tsukurog tukurouh tsukurohh seoni zukuroui sunj tukuroj zukurol tukurohl zukurohm
缲3qiaoc choe kurue soue zaoe chouf saog jog soh tsoh kui kurii thaoi tsoui sohi guruj jeoj zouj juk joul zom gum gurim zohn
缴3shroa jiaod gyakuf kaesuf kakuf kiuf kyouf shakuf kewg zhuog kyoi giui kaej kaesij nhauj syakuj gewj kyohj gaesuk gakuk gyouk jakuk gyom gaen gaesin zyakun gyoho
缶3fouc fuc hotogic kanc bue faue fowg pug hug phaug booh botogih ganh
网5ami6 mang7 ngb boue moue wange mongg boh moh bohi mohi vongk
罕9ham6 ha6 han8 hue he agoe ahoe houne hune kanf maref honh gank
罗oro1 loc lloh rowh ri raj roej rook rosl l reaun luoo roto oloo raudo rhoo rauo op rrowp rep roup rolp rrop lorp lq riq reauxr rreaultr rawr reur lohr lawr rus rohs lous irut let lowt lat roegt ront roit roju hlou loeu auxu ureauu rroneu rroughu prou rautu rzou liocu riou rheauu lhowu lhou ullucu holu yroeu
罚3fad bachif batsuf fatf hatsuf shiokif togamef tsumif futg bolh poli batii batui hatui phati siokii tumii beolj dogamej jiokij zumij bulk ziokin
罢3bad haif hif makaruf paf tsukareruf yameruf pahh tsukareh yameh tsukarui yamui baij makaj makarij pij tsukaj tsukarj tsukarerij tukareruj yaj yamj yamerij bahk bik zukareruk tukarel tukarum zukarem tukan tukarn tukarerin zukarun zukao zukaro zukarerio
罪3saie tsumie tsumisurue zaie zuie chuig joeg choeh tsuih toih tsumisuh tsumisurih tumih tumisuruh jeoei zumii zumisurui juii juej tumisul tumisuril zumisum zumisurim
罫3guab kaib keib gwaed wad kwaee wahe gaig geig
置6o7 oki8 chib jib kic okac tic okue zhie cheei trii chej chzel tsim zin tseen tsep tszeq jeet jev
署3shirusud shod shud yakuwarid chyuf sof chuh shiruh shirusih sirusuh syoh thoh jirusui joi seoi chuei suj tsyuk sirul sirusil tsul jirum jirusim zirusum zyom tsuem zirup zirusip
羊3yang9 hitsujic youc yeunge yoe yeongf duongf hituzif yohg bitsujig ieungh ieongi bituzik
美fmi2 mei9 mec yoshig mag meek haruk bil myl mmil kumil mmertl mazecl biul rmel l muil yosim minm josim hasim hashim utum utsum misim mishim yosium chman chmen hmaq beer mooir homerus yois homeu homuv baruv how homw homeriw utsukuw utukusiiw
羚3kamoshikac lingc reic ryouc lyonge yonge ryof kamosikag ryohh gamoshikah lyeongh yeongh lyungi yungi gamosikal
羞3hajiruf shuuf susumeruf xiuf sauh suh susumeh shuh susumuh sowi haji hajii hajirii hazirui susui susumi susumerii syuui shuhj bajiruk juuk sook zusumeruk shauk showl syul zusumem hazim hazirim jum zusumum syuhn bajn bajin bajirin bazirun zusun zusumn zusumerin zyuun juho zyuq bazir bazirir zyuhs
羡3amarid end send urayamud xiand if sinf shing tieng urayag urayamig sonh zenh seonj sunk
群6qun6 mureb khiunc kunc chiune chune chyune cyune khune kiune kunge gung muragarug murerug kwani muruj kwunj muk murk muragak muragarik murerik quank goonl
羽bha4 hane8 ba9 ua yua wab banec shinei sinei jai moj ik yik mohk von wooo yueo iyuq iur iues
羿4yi4 geib jib ngaid yed aie
翁bon2 od onge une okinaf shonh iongi engi jungi angi ani onej ouk wengk yungm yoongn oho eongo iungp ungp ioongq
翊3yi8 aked tasukerud yokud ikf tasukef yikf tasukug yickh tasukh tasukerih dasukerui iiki iickj dasukek dasukul dasukm dasukerim
翌3akuruhic tobuc yic yokuc ike yike yickf tog tobig dobuh iikh iicki dok dobik
翔8sho6 xiang7 shou9 toa mekad shohe siangf hif sog syog syohg kakerui cheungm kakem sangm kakun don gakerun jon cheongn kakn kakerin syoun joup tseungp tseongq gaker zyor gakur gaks gakeris zyous joht
翘3qiao7 agerue gyoue kiue kewg ageg gyog tsumadateg aguh tsumadatuh kyoi agi agerii tsumadati gyohj gyeoj gyuk tumadatek tumadatul zumadatel tumadatm zumadatum zumadatn
翠5cui4 suia trib treisc chuie chweee midorie kawasemig chwii zuij tsuij thuyk gawasemil
翦4jian5 kirud send chinf jonf chonh tsinh kih kirih girui jeoni zeni jini junj gim girim
翰bhan4 hn5 hannb honb nd nsd hansf neh ani rhannk hohnk fudek hanek kank yamadorik hudeo banep budep ganp
翻3fane hane hirugaerue hirugaesue hone torue bong hirugaeg hirugauh poni hirugai hirugaerii hirugaesii toi torii banj beonj birugaeruj birugaesuj doruj bunk birugael birugaum birugan birugaerin birugaesin don dorin
翼4yi7 tsubasa8 tasukerue yokue ikg tasukeg yikg tasukuh yicki duci tasuki tasukerii tubasai dasukeruj zubasaj iikj iickl dasukel dasukum dasukn dasukerin
翾3xuan7 kenc tobuc hyone hyuene hueng tog tobig dobuh genh hyeonh hunh hyuni dol dobil
耀7yao4 yiua iosc ic akirac yaud yewd yawg yeowg kagayakui youi yok kagayam kagayakim yohm gagayakun yeon iiun yuo iewo gagayar gagayakir
老6bi5 lao8 ro8 fukeruh oih oiruh rouh fukej loj noj fukuk loul fukl fukeril hukerul oiril rohm bukerum leom neom huken lun nun hukuo bukeo hukp hukerip bukup bukq bukeriq
考ckau7 co8 caua cowb kowb kac courd cord cae koe couf kaof kawh calh auli calli cquarrii caoui caoi cawi kosi gauj conj kangaem kangaerum koum goo hauo kangaup haoq kangaq kangaeriq khaoq kohr gangaer gangaerur geor gour gus gangauu gangav gangaeriv gohw
者5er7 shano8 waa monod shad zhed chef jaf chah chehh syah tsei tsehj jel zyam jehm
而3erc jic nic ie yie yeeg sikasiteg sikousiteg zig jikashiteh yeh yzei sikositej jikoshitek iik sikohsitek zikasitel zikousitel ieel ien zikositen izeo zikohsitep
耏3era erla daid hoohiged jid naid nid yif hohigeg yeeh zih hohhigei boohigei yei yzek bohigel iil ieem bohhigem ieo izep
耐5na7 rneta ida nijd nijhd douf naif taeruf taif naeh noih taeh doi taui noyi taj taerij dohj daeruk daik daem daum dan daerin
耕5ko6 kou8 koh8 kodze gengf tagayasuf gyongh kangh gangj kyongj canhj tagayaj tagayasij dagayasuk gouk gyeongk gyungl gon dagayao dagayasio goho
耗3haod herud koud moud hef hof mof hug kog houh herih kohi mohi berui goui meoi muj bek bul gol berim gohm
耳4er7 mimi9 ela jif jouf nomif ih yih joh yeei nhii zii zyoui johj yek yzel zyol iim zyohn ieeo iep izer
耶jje6 e7 ye7 er8 iec yerd illeg jah yih yah jaej gej rk erek llel m illetm ejm yaem etm jarm jo erreo yeto hiero eresp jerp ewp kjep erdp illeuxp hjep ejeup ilhacp hinyeip jigp gjelp ayorp illerep gerp eillep illeup yq kq eyhq iersq yanq kar yerovar uyerr yeas yehv zyav gaw
耻3chic hajiruc hajie cheeg hajg hajirig hazirug tig bajiruh jih cheh hazii hazukai hazukasiii chzej bajij hazirik tsik bajl bajiril bazirul zil tseel bazin bazukan bazukasiin tsen tszeo bazirio
耽3danc fukeruc tanc fukee tame fukuf damg fukg fukerig hukerug xamg bukeruh hukei hukuj bukej hukk hukerik bukuk bukl bukeril
聂4nie6 jouf nipf nyouf sasayakuf shouf soph joi nyoi shoi sasayaj sasayakij syouj zyouj johj nyohj shohj seopk zasayakuk supl syol zyol syohn zyohn zasayan zasayakin
聊3liao6 isasakac ryouc liue lyoe ryof lewf ryohg lyeoh lyuh
聋3longa lungc rouc tsunboc loonge nonge rof tunbog rohh leongh neongh zunboh nungi
职3zhid chikf shikif shokuf tokuf tsukasaf tsutomef chickg jikh tsikh chuci sikii syokui tsukasadoi tukasai tutomei tsickj dokuj jikij jokuj zukasaj zutomej jickm tukasadom zikin zukasadon zyokun
聒4gua7 guo8 katsub gwale kute kootf kwalf katuf gatsug gatuk
联4lian5 lien9 lenge lyuenh renh tsuranaruh tsuraneruh luenj lyonj tsuranej yonj tsuranuk lunk tsuranl tsuranal tsuranaril tsuraneril turanarul turanerul lyeonm yeonm zuranarum zuranerum lyunn turanen yunn turanuo zuraneo turanp turanap turanarip turanerip zuranup zuranq zuranaq zuranariq zuraneriq
聚5ju7 zu8 rdua atsumaruf shuf shuuf chuih chwih tsuij atsuj atsumaj atsumarij atumaruj syuj syuuj tuj zyuj shuhk juuk juik atun atuman atumarin syuhn zyuuo juho zyuhs
聪7sato9 szatosi9 satoshia satosia congb chungb akirac tsungc akic tadashie tadasie toshii satoik souk choongl chongm tosim som doshin zaton zatoshin thongn tsoongo soho cheongp zatoip zoup dosir zatosir zor zoht
聿4luta ludd lugd utsd fudee ichie itsue kokonie yue watg yulg wuth hudeh itih ituh budei gokonii yooli
肁3zhao9 chouf douf hajimef hakaruf jouf touf chiuh choi doi joi toi chewj hakaj hakarij hazimej tyouj zyouj chohk dohk johk tohk bajimek bakaruk tsiuk tsewm tyom zyom jiun tyohn zyohn bakao bakario bazimeo jewo
肃4su4 shukue suke sookf shukg syukuh tsutsushih tutusimuh shooki jukui tutusil tutusimil zutsushim zutusimum zyukum zutusiq zutusimiq
肆3tua misee shie sie tsuranerue sag tsuraneg tsuranug seeh hosiimamah tsuranh tsuranerih turaneruh jij zuraneruj sej turanej szek turanuk zuranel turanl turaneril zuranul bosiimamam zim zuranm zuranerim sheen sheo shzeq
肇4zhao6 hajime9 choug hajimerug hazimei joi siui choj hajimuj bajimej sewk hajik hajimk hajimerik hazimeruk tyouk chohl bajimerul jeol joul shiul jum shewm hazimun tyon bazimen hazin hazimn hazimerin bajimuo tyoho bajip bajimp bajimerip bazimerup zyoup johp bazimur zyor bazis bazims bazimeris zyoht
肉3juuc nikuc rouc shishic yuke juf yookg sisig zyuug juhh jishih iukh iookj zyuj zyuhk zisil
肋3abarab leb rokub lakd lukd nukd leif lookg nookg
肌3hadab jib kib gid keid keee badaf kayh geii geek gayn
肖csho8 shaw8 choa chaub shorb shaud sioe seae schoe schauf chotf sciof seg xiaog siaoh chaudi shawei chauxi schoei schori schomi shaughi shauni sjoi shawni schotj chaufj chiofk syok chausl ayakarun katadorun nirun shoun chiup chewr ayakar ayakarir katador katadorir nir nirir syour shohs cheos gatadorus jous tsius chut tsewu jov syohv gatadow gatadoriw zyouw
肘3chuud hijid zhoud chauf juf chuf chaog hizig tyuug chuhh bijih jooh juuh tsauh tsaoj tyuj jauk tyuhl bizil zyuul jaom juhm zyuo zyuhp
肝3gana kana kimoa konc gond gimof
肠3changb cheungd choud harawatad cheonge jangf chog tseungg tyouh tseongh chohh barawatai joui tyoj jok tyohl zyoul johm zyoo zyohq
股3mata7 guc koc momoc goe kue koof cog geoh gooi
肢3shic teashic zhic chie jie cheef sif teasif deashig cheh chzei tsij deasik zik tseel tsem tszeo jeer jes jzet
肤3fu9 hadab fooc bud pue hue badaf boof
肥7hi6 koe8 koi8 goea ia feic koerui koyasui bik koul feel pil kom koerim koyam koyasim phim goerun goyasun fin fayo kohp gouq goq goeriq goyaq goyasiq gohu
肩3jianb katab kenb gyond kind ginf kyonf gatag geng gyeong gyunh
肪3aburae boue fange houe koerue bangg fongg koeg bog hog koug pangh koh koerih bohi hohi goerui goek kohl goul gom goerim gohq
肯eken3 cken8 kem9 cand cond king kanh rkini ogank kynk colnk dkisk ichenk annyk kanyk canoval urcann aetep gaenjip kaip koup ubenaup gungr hangr kos hungs kungs gaenzit khangt koht gaiu goongu gouu
肱3gongd hijid koud goengf kwangf kof koengg kwungg hizig quangg kohh bijih geoengh gouh gwangh guengi gwungj gok bizil gohm
育6yu4 rb uce narue ducf iogg iokg iugg jukg hagukumuh ikuh sodateruh sodatsuh sodatej yukj sodatuk yookl hagukul hagukumil sodal sodatl sodateril sodatsil yol bagukumum zodaterum zodatsum iukm iooko zodateo zodatup bagukuq bagukumiq zodaq zodatq zodateriq zodatsiq
肴3koue sakanae yaoe goug gyoug hyog ngaug sonaerug kog ngaoh sonaei kohi goi gyoi hyeoi sonaui zakanai auj hyuj sonaj sonaerij aok gohk gyohk zonaeruk zonaen zonaun zonao zonaerio
肺3feia haia magokoroa faic pyec baif
肾3shena jinc kanamec sanc sune sine shanf thang zing shung ganameh
肿3zhongd chungf haremonof hareruf shouf shuf choongh hareh jongh harui shoi tsungi chongj haj harj harerij syouj syuj thungj tsoongk shohk baremonok bareruk jeongk jouk juk jungl syom barem joongm barun jon syohn bao baro barerio zyouo zyuo joho zyor zyohs
胀3zhangd cheungf chouf fukureruf cheongg changh fukureh choh fukuruh tseungh fukui fukuri fukurerii hukurerui truongi tyoui tseongj chohj bukureruj jouj jeungk hukurek hukurul tyol bukurel jeongm hukum hukurm hukurerim bukurum jom tyohn bukun bukurn bukurerin zyoun joho zyoq zyohs
胁3waki9 xiee hipg koug kyoug kyuug obyakasug odokasug odosug hyopi koi kyoi kyui hiepj obyakaj obyakasij odoj odokaj odokasij odosij kohk kyohk kyuhk gouk gyouk gyuuk hyeopk hyupl gon gyon gyun gohp gyohp gyuhp
胃3ib ibukurob inofub weib waid wid inofif inohuf
胆3dana kimoa tana tamc damd gimof
背3beid haid sed seid somukud baef puif paeh pooih boih somuh somukih baii zei zeii zomukui buii booik zomum zomukim
胎3haramub taib taed toid toye haraf haramif thaif baramug daig baraj baramij
胜bkatsu4 sheng8 katub shoc kacuc masac kachie katie shouf masarug shohh suguroh suguruh sungh singi thangi songj toj tohj touj seongj szongk seungm jongp taerup chongr shingr taer jeongs taus gatsus jungt kat katt katsit masarit syout tat taerit daeruu jouu soongu syow
胞3baoc enac houc paue poe hoe paof hohg boug peog bauh puh boj bohl
胡dhu3 ju7 hoc houc chuc hood hurg ui wui wooi kurj hauj phuj uhuj kerhuj huil heel cum ebisum gom kom nanzom ebiq ebisiq heor
胤4tane7 yin7 inf tsuguf yotsugif yanh yunh dani tsui tsugii tugui yotugii danek yoonk zuguk iank iunl tum tugim zun zugin
胥6xu8 hsua suib suhb chub sub soic aig minag mirug shog sog shuij mij mirij syoj jok seok zok zyoo
胧3oboro7 longa lungc rouc loongd rof rohg leongh
胴3dongc douc touc tunge doe toe tongf toongf dohg tohg deongg dungh doongi
胸3kyouc munec xiongc hunge hyunge kyoe hoongf hongf kyohg gyoug hyoongg gyoj gyohl
能8no5 neng9 noua nohb nenb yoshid inend yosie lengi nangi norii atauj daij yokusuruj nungl yokun yokusun yokusurin noongo
脂3aburac benic shic yanic zhic chie jie cheeg sig cheh chzej tsik zil tseel tsen tszeo jeer jet jzeu
脆3cuic moroic seic yowaic zeic chuie chwie moroe yowae tsuig
脇8waki1 wakae kyouh xieh hipj hyopj kyoj kyohl gyoul hyeopl hyupm gyoo gyohq
脉3o9 bakud maid myakud sujid maekf makf mukg mog myag myakig suzig zujih zuzil
脊3se7 jid seid sekid chikf chokf chickg cheokh zeh zeih zekih tsiki chuki tsickj jikk jickm
脏3zangc chonge harawatae kitanaie soue zoue tsongf jangg kitanag soh zoh jongh changh tangi sohi zohi barawataj gitanaij gitanal
脑3naob atamad doud nod noud noumisod noef dog nomisog dohh nohh nohmisoh neoei nuej
脓3nonga douc nouc nungc umic noonge dof nof dohh nohh neongh
脚3ashic jiaoc kyac kyakuc gake keuke kakg keokg asig jueg gyah gyakuh geukh geokj
脱6tuo6 ta nugia tsa yad datsuh etsuh nugeruh nuguh nukeruh taih nugej nukej tyuetj nukuk tuetl datul etul nul nugl nugeril nukl nukeril thoatl tael tall daim tutm
腊5luck7 raa reecea rraya hojishif laf rouf sekif shakuf laph sokh roi hozisij syakuj xij napj rohk bojishik jakuk seokk zekik chapl sukl bozisio zyakuo
腐3fub kusarub bud fooe pue hue kusae kusarie boog gusarug gusaj gusarij
腓3fi9 feib hib komurab bid philipe philie feef pif gomurag fayi
腔3karadac kouc qiangc utsuroc gange honge kof kangg uturog xoangg kohh garadah gouh gok gohm
腕3kainaa udea wana wunc woone oane gainaf
腰5koshi6 goshi8 kosi9 gosic yaoe youe yiug yog yewi yeui yohj yeoj iiuj yuk iewl
腹3fud fukud harad idakud bokf fukf fookg pokg hukug idag idakig phucg barah beokh bukuh buki
腺3sena xiana sinc sonc shind seonf zenf sung
腾6teng7 ten9 ttena ternb tuenb teenb thenb agaruh noboruh tangh touh tungi dungj toj agak agarik nobok noborik tohl doongl doul doo dohq
腿3momoa taia tuia toec thoaie daif teoef tueg
膏3aburab gaob koub god kod caof kohf geog goug guh gohk
膜3bakub makub mob usukawab makd mokd mockf maf makif
膝3hizab shitsub xib satd suld sutf situf bizag jitsug soolg shatg shuti zituk
膨3bouf fukuramuf fukureruf houf pengf fukureh paengh pangh boi fukurui hoi banhi fukui fukuri fukurai fukuramii fukurerii hukuramui hukurerui bohj hohj bukuramuk bukureruk hukurek hukurul bukurem hukum hukurm hukuram hukuramim hukurerim bukurum bukun bukurn bukuran bukuramin bukurerin
膳3sene shane sonaerue susumerue zene sing song sonaeg susumeg sonauh susumuh shini sonai sonaerii susui susumi susumerii seonj zonaeruj zusumeruj sunk zonael zusumel zonaum zusumum zonan zonaerin zusun zusumn zusumerin
臂3hiji7 bic hic peie peef pif beif hizif bijig payi bizik beel bayo
臆3munec okuc okusuruc yic yokuc okf yikf yickg okusug okusurig eokh iikh uki iickj
臣6omi8 chen9 sanb tomib onb chernc sind sond chhinf cingf jing keraig shing kerai sunj thanj zinj gerail shanl shunm geran
臧3tsang9 atsuie osamerue yoie zange zoue atsug chongg jangg osameg osamuh zoh changi tsongi atuii osai osami osamerii tangi zohj jongj atuk
自5zi6 mia freb jif mizukaraf onozukaraf shif yorif chih jah chai cheei sii tui chek chzel tsin tseeo tsep tszer jeeu jev
臭3chouf kaguf kusaif kyuuf nioif shuuf chauh chwih kusah nioh kyui shui chowi kaj kagij syuuj xiuj xuj kyuhj shuhj gaguk gusaik gyuuk juuk tsauk tsowl syul gusam gyun jun syuhn gan gagin zyuun gyuho juho zyuq zyuhs
至5shi7 zhi8 ji8 chib itarie itarue cheei itai sii chej chzel tsim zin tseen tsep tszeq jeet jev jzew
致4zhi8 chia tic chihd chud trid itasud komakaif cheeh itah itasih nhih komakah jii chei chzek gomakaik tsil zim gomakam tseen tseo tszep jees jeu jzev
臻3zhen7 itaruc shinc chune jine chinf tsunf itag itarig sing junh zink
臼6usu7 jiua kaua chiub jiowb coic kiuc khiuc jioud kyuug gui kyui kowj kuj usij kyuhk gook gyuuk gyun gyuhp
舆4yu7 koshi9 kosia yoc yuef iyug goshih yeoh iui iuej gosil
舌3ychel9 setsud shed shitad zetsud sitf solf shitg setug sitag thietg zetug jitai seoli sulj zital
舍ese7 sche8 she9 shera cheb schob shac schaf sjof szeg cherg schaeg scherh sjeh sh schh sheli sai schoei cheuxj schuhj socj shirj shuj suj rscheltm jzism jsem sekio yadoruo suteruq sehs syas xas yados yadoris sutes jat sutut zekit sutu suteriu shehu zuteruv
舒cschu4 shu8 sua schuhe choue schouf shof schurf schf shef chog shuei schoi szui ushi scheii uschui schuii shmirti shumi schoupj schultk xul sjul sikl jom noberum nobeo soo syuo nobup nobq noberiq syoq thuq zyoq seor suer shyut
舛4masu4 chuane sene shune somukue chong chyueng chueni somui somukii syuni cheonj junj zenj zomukuj chunj tsyuenl tsuenm zomun zomukin zyunn tsuno
舜4shun6 hirugaod mukuged satoid satof sunf syunh thuanh birugaoi juni sooni zatoii zatok zyunl
舞5mai5 uva maa dod bue maue mue wue mog mouh vuh mooi
舟8zhou6 funa7 hunaa funea huneb shud shuhe futae hutae shuui chauk juk chowl chul syul syuul bunen joon juun tsaun tsowo jauq syuhq zyuq zyuuq jowr juhr zyuhv
航5hang7 ko8 koh9 wataru9 koub hongh goi watai watarii gouk goho
般4han8 toshib tosib band hatsud megurud punf panh poonh boh hatuh meguh megurih batsui buni boonk batum
舰3jian9 ikusabuneb kanb lamb hamd gang
舵3dab duob kajib tab tod tore kazif gajig gazij
舶3boc hakuc oubunec bake poke obunee pakf pockf ohbuneg bakug bokg bocki
舷3funabatac genc kenc xianc hyone yine iinf hunabataf bunabatag hyeong hyunh
船8funa5 huna7 funea hunea buned huf fuf chuanh senh sonj syuenj suenk thuyenk seonm zenm sunm shyuenn shueno shunq
艇3funeb teib tingb jongd chonge hunee buneg deig jeongg jungg
艮4gen5 konc ushitorac gane kane kung cang usitorag gonh gunj
良cra6 ryo9 lianga yoshia ryohb ryoub yosic rof leansf liongg rih rouh rjoh ih leungh yoi makotoi naoshii masai rohi josii yk riank rjank ryank joschim leongn nagan yayao yoio lyangq yangq luongs
色8siki7 shiki8 iro9 sera jikic sec shokuc sikc syokud sehd sraed saekj sickl sacl shail jokum shikm shicko zikiq zyokuq
艳4yan5 jen8 ene tsuyae yime iimf yomg diemh namamekah tuyah yeomj zuyaj yumk
艺4yi8 ey9 jic gayd gheed geig ngaig norig uerug wazag aii oti uei yei uuj nghek uerik um uhn
艾ia5 e5 ai8 aya eib ib ali erj ngaik ark ajm aan oyn uitn eyun alan eyn jp uelq gais geis karus mogusas yomogis aeu yeu kaw kariw yiw
节5jie6 setsub szecuc fushic husid hushid fusid misaof chith nottoh sechih tsiti setuj jolj jitk zetsuk cholk setil tietl bushim jeolm zechim juln zetuo busip zetip
芈3mi7 bab bib mab med mehe
芊4qian6 sene shigerue ching chong shigeg shiguh tsinh shigi shigerii sigerui cheonj jigeruj zenj chunk sigek siguk jigel sigl sigeril jigum jigm jigerim zigerum zigeo zigup zigq zigeriq
芋3imoa ua yua huc wuc wooe hoof
芒8man6 men7 mao9 mun9 mentd mad rmanf boui koui mangi moui nogii susukii mongk bol kol mol wangm bohn kohn mohn goun zusukin goq gohr
芙av5 f6 wa veb eved phe avere ffog roveg ffag h fui hasui aevj efk bul foom pum ham hasim hum phum basun boon bar basir
芜3bu8 wuc arerue kaburae moe mue mouf areg arug arh arerih gaburai mooi
芝7shiba6 siba8 zhi8 zic cheec ched zed sihaf shihaf shig zi chii jii sik jibal chzen tsio zibap tseep tser tszes jeev
芥3ata9 akutac jiec kaic karashic kec gaef gaig kaeg karasig garashih geh garasil
芦6ashi5 asi6 yoshid yosid lue roe hoh loh loui noj heoj huk leol neol num
芬dfin6 fen7 ffen8 ffina venc phand fnf phenf faf fani vini finnj finej vej ffingj fonj geringj phinej phanej faanj ufenachj uphinj uyvenj evenj effenj vij lfinj ffinovak thanm funo kaorio koubashiio bunq kobashiiq punr hunr koubar koubasiir kohbashiis boons gaoris goubashiis kobau kobasiiu gobashiiv kohbaw kohbasiiw
芭8ba3 bar8 hab vaf rborkf barbf hanaf rbareg bovh pah pahi banak bahl
芮5rui8 yui9 hreya hriya nechie neie zeie zetsue yeg iuih netii noii zetui
芯4xin9 sima shinb sumc sinc hosoig toushingug hosoi sami toshingui toushinj toushingij tousinguj tohshinguk bosoik doushinguk jink shamk shumm toshinm toshingim tosingum bosom tousinn tousingin doshingun tohshino tohshingio tohsinguo doushino doushingio dousinguo zino dohshingup tosinq tosingiq doshinr doshingir dosingur tohsinr tohsingir dousins dousingis dohshins dohshingis dohsingus dosinu dosingiu
花ahana3 hwa8 ka9 bana9 had iwag uyug fai huaj fahn hoan gao
芳9yoshi6 fang7 yosib hob hac fongd houd honge kaoruf baf huangf chig tig hohg josih kak kanbashiil kaoril bangn gao pangp kanbap kanbasiip bouq ganbashiiq gaoriq bot ganbau ganbasiiu bohu
芶4gou5 kaua kowc gaud gowf
芷5chi9 chub dzib jhihb chihb kusad shid zhid jif cheeh sih gusai chei chzej tsil zim tseem tseo tszep jees jet jzev
芸5wan9 yia yuna vanb unc jid ine geih gonh konh kusagiruh kusanokouh wazah aburanaj yej kusanokoj wunk kusagk kusagik kusagirik kusanokohl gusagirul gusanokoul woonl gusanokoo gusagp gusagip gusagirip gusanokohq
芹6seri5 qin9 kana kahnb zerib kine gung kunh cani ginj goonj
芽3gac gec mec megumuc yac ae ngae ngahg megug megumig ahi
苅4karu8 kari8 kana gaid yid ngaif yef aig kag garii garui gal
苇3ashi7 wei9 ib waib wid asif
苍5cang5 aoi9 chhongc aod sod chongf souf tsongg changh zoi sohj zouk zoho
苎3o8 zhuc choe chyue karamushie ninge chuf jog chueh karamusii tyoi tsyui garamushij jeoj tsuk juk tsuel garamusim zyom
苏hsu2 sou9 zub soc sooe ssoui sj tuk rschuk ssuk scotk sil soel suel rzum tsum shoum oun suryn cun ceaun seoun nsuun zoun saun tsoun uzzurn siun asoan ussoun tsuko shogo zoo szuo mo svo topcodo suso sohq yomigaerus yokushabeu yomigaeu yokushabuv yomigauv shov tov yokushabv yomigav yomigaeriv
苑4yuan7 sono8 ene one utsue wong yueng oanh utuh weonj zonoj yunj wunj iyuenk iuenl iunn
苓3lingb reib ryoub lyongd ryod linhe ryohf lyeongf lyungg
苔3tessi9 kokec taic aburanae daie taee toie toue toyg dayg gokeh toh tohj douj dom dohn
苗5me8 miao9 miu9 naea iemiond iemiee mionf byouf karif myouf myoh byoi mewj meoj byohk myohk garik myeok myul
苛3gad iradatsud kad karaid ked komakaid hof karaf komakaf horh iradah iradath iradatsih iradatuh garaii gomakaii garak gomakak
苟4gou6 kau8 koud kud guf kog kowh iyasikumoh kohh gooi gaui gowj gol gohm
苣3suga9 chisaf chishaf gof juf kyof taimatsuf kuih guii koi qui taimai taimati taimatsii taimatui tisai tisyai daimatsuj geoj gyoj jisaj jishaj guk daiman daimatn daimatsin daimatun zisan zisyan
若bwaka5 jo7 ruo8 ro9 zod wakf zsof kakasah arah nyah urh joah rei mosii moshii cok hok jiakm yokm jakun moshikuhan nyakun shitagaun wakain yap yakp yeukp yeokr mosikuhar nhuocr sitagaur zyakur jitagaus ieuks ieoku zitagauw
苦3kue kurushiie kurushimue nigaie fug gog nigag fooh koh khoh kuruh kurushih kurushimih kurusiih kurusimuh geoi gui gurushiii gurushimui kurusil kurusimil gurum gurushim gurushimim gurusiim gurusimum gurusiq gurusimiq
苫3senb shanb tomab jomd simd chomf shimf domag jeomg zeng jumh
英din5 ei8 hide8 ying9 enc inge yeonge youngf jingg engh yongh jongh jinj hodej raj ynj anhl hyoungm fusao yino hanaq hanabusaq hiideruq husas hiides hiidut bidet busat iingt hiidu hiideriu banav banabusav biideruv yungw
苹4bingd binhd pengd phengd phind ashif heif henf houf pingf ukikusaf yomogif binh denjisoh hinh pyongh hoi asij panj hohk beik benk bouk pyeongk pinl punl denzisol pyungl tanl bon bohp
苺3baib ichigob maib meib maed muid mooif itigof
苾4bi8 bie9 bichif bitsuf hetsuf hitsuf kaoruf path pilh puti bitii bitui hetui hitui kaoi kaorii betsuk gaoruk batk butl betun gaon gaorin
茂9mo6 shige7 mooa maoa sigec mud moud malf modef motef moef motof shigeruj boul sigerun maun boo shiguo jigeo jigeruo mowo shigp shigerip bohp sigur ziges zigerus sigs sigeris jigut jigt jigerit
范9fan3 van7 phama vere hachij hanj honj igataj norij boml pomm hatim bachio bano beomo bono bumo batir
茄3jiab kab nasub gad ked kehf naf nasif nhaf qief
茅5mou6 kaya9 chi9 bouf maof myouf mauh moh boi myoi tij bohj myohj gayak jik meok mul zin
茆4mao6 boud kayad menawad ryuud mauf bog ryug bohh ryuhh gayai
茉4ma9 mmera batsub matsub mob male mute mootf batuf matuf
茍4ji5 kyokua kikc kicke gyokuf gikf gickg
茎3jingc keic kouc kukic hange kof hungg gyongg kohh geih gouh gukih kyongi hanhi gyeongj gok gyungk gohm
茑3tsuta8 niaob choud niud newf jof chog tutah tyouh chohi jeoi joui zutai juj tyok tyohl zyoum john zyop zyohq
茜9si9 siea ssib seyb ciec akanec qianc cye sye ceye thye seae hie xiee thiee ssye rcye shif senh chonj sinj shink xik cheonm zenm chunm
茧3jiana kanc kenc mayuc gand gyone kyong mayig genh gyeonh gyuni
茨itz5 ts8 c8 z8 czc ttsf tesg rtzi tij tj ibaraj zej tzik dsl tal otsm atsm rzm tzschm etzn zin ertsn ateso o barao rburgo ccio ttsovao zero zzio czyo vso ecieno zao sezo zzoo uttsteto tzeno wrzeo ralczyo shio tzeo setzo sip rzovap covap sovyp cznerowp ntsp etq csq atzr cit jit kayat kusabukit chiv jav
茫3men9 boud mangd tooid mongf toof bof toif muongg bohh tohih dooih toh tohj dooj doik dohim dom doho
茵5in5 ne8 ynneb shitoned yind yanf yung sitoneh jitonei iani iunj zitonel
茶5cha5 sa7 tya9 tae dag chahh trah jai zai tsai tsahk zyam
茸3joue kinokoe ronge shigerue takee shigeg yongg yungg joh shiguh yoongi shigi shigerii sigerui zyoui johj dakej ginokoj jigeruj yeongj iungj sigek ioongl sigul zyol jigel sigm sigerim jigum zyohn jign jigerin zigerun zigep ziguq zigr zigerir
茹8ju7 jo8 ru9 joua ub yuc zue kuschuf kuzhuf kuzuf zhug shug schug kuuj nyoj yuderuj yol yudel kul yudul nham yudm yuderim zyom kuhn guun yeon yuen iyup guq iuq iues guhs
荆3ibarad jingd keid kyoud muchid kingf kyof gingg mutig hyongh kyohh geih gyouh hyeongj gyok hyungk gyohm
草9kusa3 gusaa soub soc caod sohd thaoe chok choul cheon zoun tson chuo tsouo zoq zohr
荏3eb jinb ninb renb imd yamd yumf zinf iamg iumi
荐3komo8 jiane sene shikirinie zene ching chong shing susumerug tsini sikirinii susumei cheonj jikirinij susumuj jinj chunk sink susuk susumk susumerik gomol zusumerul zikirinin zusumen zusumuo zinp zusup zusump zusumerip
荒7ara3 area araokad arasid arashie aarae araii arasui arerui huangi koui fongk hwangk arul kol arm arerim hoangm kohm goun gop gohr
荛3yao9 raoc joue kikorie takigie yiue yewf yog joh iiuh zyouh iewi johi dakigij gikorij yeoj yuk zyok zyohm
荜3bi7 hichid hitsud mamed patd putf pilf batg hitih hituh buti bichii bitsui bitim bitum
荞3qiaoa gyouc kiuc kyouc kewe gyof kyof kieug uomg gyohh kyohh gyeoh gyui
荡3dangb araud tongd toud ugokud donge tangf tog ugog ugokig tohh doui dok dohm
荣aei5 rong8 jun9 hided iongd winge yongg sakag sakaig eg ljungg llong jonbog jungg rungg yeongg youngh hisashih hisasih shigeruh sigeruh vinhj engl wengl sakaen shigen haep haerup sakaerup youp siger haus sakaus yos bides jiges zakaes hat haerit sakaerit yungt yoht baeu baeruu zakaeruu zigew
荫5kage6 yin9 ina imd yamd kabahuh ohohuh onh yumi umj iamk aml kabahil ohohil iuml gabahum gagem woomm gabahip
药3yaku7 yaoe akug kusurig matoug tekig tsutsumug yeukg yoroigusag yeokh yaki matoi ieuki duocj tsutsuj tsutsumij tutumuj ieokk matohk dekik gusurik zutsumuk tutun tutumin zutsuo zutsumio zutumuo zutus zutumis
荷6ho8 hea nia hab rec hasuc hemc jod rhole arhole kae ninaue huisf uisf hori gaj
荻6ogi4 oki6 hagic dif tekif jokh tikh choki ticki dekik jeokk dikk jukl dickl
莉hli3 ri9 lieb lec lyc llyd leed ryf llieg llih leyi ljj leighj liij ileyj leik lk l liam lijam aliym ireem llism lenim riitm ozm ulinem lafm lorem rien leto rryo ljap rleyp chip reip aryq lear tit jiu layw
莎fsa4 sha7 zaa ssab thaf chag rthah sei soi schaj shayj ciak tak sciak ciouk zahk sawk ssok shahk sask siak sk tsal athal al syahm shaim evnam szejn cen ssen hamasugen schen xan szao sszao sorr suor syar bamasuges jas shos short zyaw
莘4xin6 shenb shinb sand sind sunf jing shang shuni zink
莞3guanc ic kanc mushiroc warauc kune wane koong musirog ganh gunh gooni
莫kmo1 mauc mord mi mmoj mouk mook mel merl malm mum man mono mokp moreq mmq omeoq olecq mbotq aumeq maouq mompreq umir cr mppar imes iarmais iarmuis et kot hinat bakuv bov kurev makuv naiv nakarev
莱mle3 laib lab lled leie ree laye lif lyf leyg rag raii reii lleti leti liej leak ryk ll lehl ril lyem lejn righn linen laeo lemo lleyo leep eyp rhip riap ilep llaiq leighq reisq rrer ir lisr lesr levr lers eis ralles laces leds lairs liens melrooys roys ielars rajs lighs zelis lijs llers rus eiss lyals rlist
莲9hasu8 ren9 liana lena llic lid liend line lynf lynef linef nif lenef rlijnf llianf lef rling laineg leanh ljoi rii lioi lyoi lihni lyonn yonn hap hasip senp basuq lyeonq yeonq lyunr yunr bat basit
莳6maki6 shib mab tokic maic sic mashid masid jih makuh ueruh seei uej uuj sej uerik zik szel um sheeo uho shep shzer
获3huod eruf kakuf karuf toriireruf wokf wockg eh hoekh hwakh toriireh toriirui ui erij hoachj kaj karij toriij toriirj toriirerij doriireruk gakuk garuk heoekk huekl doriirem doriirun doriin doriirn doriirerin gan garin
莹4ying6 akirakaf eif migakuf shibomuf iingg hyongh yongh migai migakii shiboi shibomii sibomui hyeongk jibomuk yeongk hyungk yungk sibom sibomim jibon jibomin zibomun zibor zibomir
莽4mang5 boud kusad moud mongf bog mog bohh mohh gusai
菁3jing8 hanayakaf kabuf kaburanaf seif shouf chingh chongh shoh tsingi kai kabii syoui shohj banayakaj cheongj gabuj gaburanaj jouj zeij chungk syol jom syohn gan gabin zyoun joho zyoq zyohr
菅9suga3 suge9 kanb sugd suf sukaf kajag kayag shigag sigag jiani keni suganoi gwank ganl kwanl genm zugem
菈4la5 lap9 ra9
菊8kiku2 jub guke cciof cucf chuh kiokh kukh kookj gikuk gookk
菌3junb kinb kinokob gyund kwand kwunf kyunf ging ginokog gyoong
菓3guoc kac kashic kudamonoc gwae kwoe kwag kworg kasig gah gashih gudamonoh gwoh gworj gasil
菖3changd shoud shoubud cheungf shog shobug cheongh shoubih syouh syoubuh shohi shohbui joui joubui tseungi tseongk shobik syok syobuk syoubil jol jobul shohbil syohl syohbul joubim zyoum zyoubum john johbun syobin jobip zyop zyobup syohbip zyoubip johbiq zyohq zyohbuq zyobis zyohbiu
菜8na2 nanod caig saig chaei choii choyj zail tsoil tsoym
菟3toc tsuc tuc usagic zuc doe touf thof deog duh
菡3han5 ham8
菩3boa haia pua poc poue baif beof bug
菫3jinb kinb sumireb gund kand kunf nganf ging goong zumireg gang
菰3gua koa makomoa god kud kooe geof gooh
菱4hishi6 hisia lingd ryoud lungf nungf ryof langg ryohh bishih loongh noongh bisil
菲jfi3 fe9 phi9 fiea ffid ffef pheg feih phyi fi ffiej fuj fyk feek full phiel ffeyl fuhl ffyl hfieo efo iffelo pho ofieo lfhio fjelo fawo rpeyo phaeo fogo afhio vio fono pheio wo faio piho phuo fydo fap fatp rphep iffep veep afeeq hir usuir philr feyr fejr tejr uffets bit usut piu
萃3zzy9 atsumarud cuid kusamurad said suid chwef shuih atsuh atsumah atsumarih atumaruh gusamurai zaii zuii atul atumal atumaril
萄3budouc douc taoc touc doe toe budof budohg dohg tohg deoh dui
萌4meng7 mo7 boug houg kizasug mebaeg moerug maengi mangi moei boj hoj mouj mungj kizaj kizasij manhj moerij bohk hohk gizasul mohn gizao gizasio
萍4ping4 pengc heie ukikusae yomogie pyongg benhh beij pyeongj pyungj
萎3ib naerub weib naed waid wid naue naf naerif
萝7ro4 uelo8 rothed ollowsd rloed hlod luoe log rag tsutag lori lai nai tutak zutal
萠3boue houe kizasue mebaee moerue pane moeg pangg boh hoh mouh pungh kizai kizasii moi moerii bohi hohi gizasuj mohl gizam gizasim
萢3yachi7 paoa yajia pauc yatie yazie
萤3yingb eid gyoud hotarud keid iingf hyongf gyog hotah hotarih huynhh gyohi botarui geii hyeongi hyungj botam botarim
营3yinga eic itonamic itonamuc iingd yonge itonaf yeongg yungh
萧3uru9 xiaob shoud siud yomogid sewf sog shog shiug syouh shewi shohi joui seoi suj syok jol syohm zyoum john zyop zyohq
萨msa1 zab ssab sare saaf ah thai cai szaj suk sek ssark sok tal zarm serm sn sulo zsao xap zp shap q rcaq somq sumr sasr sahr zzar thars shants zaors thrals oonzaies sous sukiens zijas ces surres ssats sahas sshas issat sovat thert sutu sawu
萩6hagi5 ogi7 akib qiug shuug chaui chui shui chowj syuuj themj thoj shuhk bagik chook juuk tsaul tsowm syum jun syuho zyuuo juhp zyur zyuht
萱5xuan6 kaya7 suanc kend hwonf hyuenf huenh gayai geni hweoni huni hwunj
落6lar8 ochi9 otia otob rib ald zootid luog ochirug otosug rakug satog lakj lokj nakj lockk lak lack laok ochk ochirik otiruk otosik zatol otirio
葆4pao6 baod hikobaed hod houd motod bof pof pouh hohi beoi bikobaei boui buj bohm
葎3lu9 mugura9 ritsu9 lutc ritud
著3aki9 arawasuf chakuf chof jakuf tsukuf zhef chyuh joh chuj arawaj arawasij itizirusij truj tsuj tsukij tukuj tyakuj tyoj zhuj zhuoj zyakuj jeok zukuk chuek jul tsyul tum tukim zuo zukio zyoo tsueo jyuq juet
葛9kuzu9 g9 katub katsub gec kasac gof tsuzuraf katsuraf fujif kuwaf gylf gorf kotf galf xaf tuzuraf keg kuahg kasg kutsug kutug kasszag kuzg kachik gotn kaln katin kuzin gachio gatsuo guzuo zuzurao gatis gatus guzis
葡3p9 bub hob pub pod poue bof peof
董4dong7 tung9 tong9 tadasue toue toh toongh tadah tadasih tohi dadasuj deongj douj dungj doongk dol dadam dadasim dohn
葬3houmurud soud zangd chongf jangf homurug sog changh tsongh houmuh houmurih tangh hohmurui sohi boumurui zoui jongi homuk homurik bomurul zol hohmul hohmuril boumum boumurim bohmurun zohn bomup bomurip bohmuq bohmuriq
葭3yoshi9 ashib jiab kab gad kahe asie gahh
葱3congc negic souc chonge chunge soe choongf sohg cheongg zoug tsungg tsoongi zoj zohl
葵3aoia gic kic kuic gyue kwaie kyuf quyf gyoog
葺3fukid fukud qid shuud chapf jupf shug chuph fuh hukih hukuh syuuh shuhi bukii bukui joopi juui tsapi tsupk syuk hul jul syuhm bum zyuum juhn zyup zyuhq
蒂mti2 tti8 tyb ted thie dig tieg teeh ttyi tul rtil tl teyl team tjm thiem deem tijn thyn den titn ntip turp dyp q rteyq ttieq rtq tiaq tilr rtyr tiir rter cir ds tios tines tichs telis ckis thees tthies ttos tsis gdis thijs deans rtheys leys ltetys rttunes rettis riis itias yis thiis ittys rdis etits tiitt
蒋3hagemasue jiange makomoe shoue soue cheungg shoh soh cheongh hagemai hagemasii syoui jangi shohi sohi bagemasuj jouj zouj tseungj changk tseongk syok jom zom jeungm syohm bagemam bagemasim zyoum jeongn john zohn zyop zyohr
蒙gmon2 mun9 mmonf mog mondg meng mundh mengj montj monek mmondl mul mungl emonm mm monnm mounm mounem mannm mogm monovam manm rmontm mmunm amom monsn amunn meonp bout koumurut kurait mout oout atsuiv kurav meshiiv mongv bow komuruw ouw
蒜3hirud nobirud sand suand syuenf sueng hig hirig nobg nobig nobirig toig birui zani suni shyuenj shuenk bil biril shunm
蒯4kuai6 qu9 kaic kec goee kwaie gwaig koeg gaih geh geoeh guei
蒲8kama6 pu8 gama9 kaba9 kama hoc buc urae kamoe gamf ganf poj poul bol peom
蒸3joud murasud musud ogarad zhengd chingf jungf jog chungh tsingh muh murah murasih musih zyouh johi joongi jingi zyok zyohm
蓁4zhen5 kusamurae ooie shigemie shine chung jing oih chini tsuni sigemii sini ohij gusamuraj jigemij junj zigemin zinn
蓄3chikud kikud takuwaed takuwaerud xud chukf takuwaug chookh takuwah takuwaerih tikuh dakuwaei dakuwaerui gikui jikui tsuki tsookj dakuwaul dakuwam dakuwaerim zikum
蓉5rong4 romc oue youe yongg yungg oh yoh yoongh ohi yohi yeongj iungj ioongk
蓑4mino5 sac saic suoc soe sorg zah zaih shoh shorj
蓓3pade9 baic beic haic tsubomic baee puie paeg pooig buig tubomig zubomih
蓝5ai7 len8 lan8 lama rand laf namf
蓦3mo7 bad bakud makd norud muke maekf massigurah noh norih tatimatih datimatim
蓬7pon8 poma puna yomogib houd yod gld phongphd hoe hohe bhone boue bof bohf of ohf ouf pengg bongi pungi pongk poongk beongl bungm
蔀3buc houc shitomic poe hof pouf puf sitomif hohg booh bouh jitomih boh zitomik bohl
蔑3betsue miee naie sagesumue batsug machig mechig mitg myolg betuh mieth naigasiroh sagesuh sagesumih myeoli zagesumui batuj matij metj metij myulj zagesum zagesumim
蔓3man7 banb tsurub monf tsuf tsurif turuf wanf zurug tuj turij zuk zurik
蔚5wei4 ic utsuc ule waie utug yug woolh
蔡6cha6 zei9 chayc tsaic chic chaisc thaie chaig akutah caih herasuh otoroeruh saih satsuh chaek choik otoroek otorouk choyl heral herasil otorol otoroeril satul berasum zaim zatsum tsoim tsoyo otorohp beraq berasiq zatuq
蔺4lin5 ib lunb rinb ind
蔻3kou7 kau9 konsa cona kowb
蔽3bic heic ooic oouc paie pyee oif ouf baif ohig ohug beih
蕃3band fand hand shigerud bonf shigef shigug ponh shigh shigerih sigeruh beoni jigerui bunj sigej siguk jigek sigk sigerik jigul jigm jigerim zigerum zigeo ziguo zigp zigerip
蕉3jiaoe kiasae kogerue shoue chiug chog kogeg koguh shoh chewi kogi kogerii qiaoi syoui tieui shohj cheoj giasaj gogeruj jouj tsiuj chuk tsewl syol gogel gogum jom jium syohm gogn gogerin zyoun jewn john zyop zyohr
蕊5rui9 ri9 rya rreb rayc raic shibed zuid nikolaif yef yuif iuih nhih sibeh jibei zibem
蕗3fukia lua roa loc loue hukie bukif leof
蕙4hui6 ec kaorigusac keic hyee waie hueg gaorigusah geih
蕨3juec ketsuc warabic gwole kyuete kuetf kwolf ketuf getsug gweolg kutg gwulh getuk
蕾are5 raa relc leic laic reyd layd luif laf leighf reef rif ryf reillg hereg rretg rayg raih tsubomih loek tubomil leoem zubomim luen
薄4bo7 usu9 baof hakuf semaruf susukif usuif bakh pokh paki pocki sej semaj semarij bakuk zemaruk zusukik bokk bockl zen zeman zemarin
薇7vi5 vea weia meib vied wyd wild wie wef wief lvef vetf bif zenmaif mih zenmah meej maym
薙6tei7 kab karib chib tib gib binab nagic nagaid karug nagug taii naj deik garuk jik gao gario zio
薛5xue9 schroa schea xerxa sold seold hamasugee sechie setsue seulf sullf sitg shiti setii setui bamasugej zechij zetsuj sulk zetin zetun
薪3shinb takigib xinb sand sind sune dakigig jing shang shunh zinj
薮7yabu2 kazuc jabue souh suh komeagesaj sauj shuj sok sowk yak yabik sohl zoum zum shaum syun shown gomeagesao juo sooo shoo zoo shoup zohq zyur
薯3imoc joc shoc shuc soe syue suf syog zyog seoh sueh shyui shuel
薰4kaoru7 xun9 kuma kaorie kaorigusae kune fang hung funi kaoi gaorij gaorigusaj gaoruj gunj hoonj gaon
藁4wara5 gaoc kouc goe koe kohg geog goug guh gohl
藏8kura5 zou8 zo8 zoha cangc zangc oie sasif sashif kakurerul osamerul soul chongn jangn kakuren osamen kakurun osamun son chango tsongo kakuo kakuro kakurerio osao osamo osamerio sohp gakurerup gurap gakurer gakurus gakut gakurt gakurerit
藤hfuji6 huji8 to8 toha toua doa dohc douc fudzif fudig fuzii hudii fuj fujk huk dool huzil hujl itom husin fushin fusin kazuran ytann thoo hijio hushiq fuinoq hudq fujuq fudq fudzinoq hunyr tengr dungt tangt tungv dangv bujiw doongw
藩3fan7 hanb magakib bond pone bang beong bung
藷3imoc joc shoc shuc syue chof suf syog zyog jeoh sueh jui shyui shuel
藻3moc souc zaoc choe joe sof chouf sohg jeoh zouh tsoh juh tsoui zoj joul zohl
蘧4qu6 guc kuc kyoc goe kuie kof geoh gyoh
虎6tora5 hu8 ho9 koa haue hawe fuh fooj dorak gok heok
虏3lua loc ryoc torikoc loud noe dorikoh leoh neoh nuh
虐3gyakud nued sokonaud hakf shiitagef yeukf shiitagug yeokg nguoch shiitagh siitageruh jiitagerui zokonaui ieuki siitagej ieokj siitaguj jiitagek siitagk siitagerik jiitagul jiitagl jiitageril ziitagerul ziitageo ziitaguo ziitagp ziitagerip
虑3lua luic omonpakac rokuc ryoc lyoe lyeog lyuh
虔3ken7 qianc gone kine konf kienf tsutsushif tutusimuf genh geonh gunh tutusij tutusimij zutsushik zutusimuk zutusio zutusimio
虚3koc kyoc munashiic xuc huie huf munaf munasiif hog gog gyog heoj
虞4yu6 ju9 gue omonpakae osoree ureerue ug ureeg ureuh urei ureerii wooj yuej iyuk ium iuen
虢4guo6 boud houd tsumeatod kwikf bog hog kwickg tumeatoh bohh hohh zumeatoi gwiki gwickj
虫4chong7 mushi8 chuue kie chungg hweg chuh choongi musii trungi tyuui chuhj gij juuj tsungj tsoongk tyul jum tyuhm zyuun juhn zyup zyuhr
虹4hong5 koud nijid hungf kof hoongg jiangg nizig kohh goui heongi gok gohm
虻3abu7 boub mengb maengd mongd boe abif bohg
虾3ebi7 xia9 hab kab hahd gag
蚀3shia mushibamud shokud sikd sicke shikf mushibag mushibamig musibamug syokug shickh jokuh musibak musibamik zyokul
蚁4yi6 ari6 gid ngaid aie uif wooii
蚊3buna kaa wena manc munc gaf moonf
蚕3canc kaikoc sanc tenc chame chone tsamg tamg jamg cheonh denh gaikoh zanh chuni
蚤3hayaid nomid soud zaod chof hayaf jof sog choug taoh sohh bayaii jeoi zoui tsoi juj tsouj bayak zol joum zohm
蛇3sia9 dad hebid id jad shed saf sef sehg xah yih zyah bebii shehj
蛋3dan9 tamago9 tan9 damagoe
蛎3kakia lia reia laic lyoe gakif lyeoh lyui
蛙3ab kaerub wab kaed kaue wahf kaf kaerif gaerug gaei gauj gak gaerik
蛟3jiao8 koue kyoue mizuchie gyog kaug kog kyog kaoh giaoh mizutih kohi kyohi goui gyeoi gyoui gauj gyuj gaok gol gohn gyohn
蛤3hac hamaguric kouc hape kape kof kupf gef kohg bamagurih gouh gaph gupi goj gohl
蛭6hiru6 hib mub ebib shitsuc situd shitue sitsue chitsug zhig chati jili chilj chutj chayj hirij tituj birul jitsul tsatl tsutm jato bio birio zituo jutp
蛮3ban9 ebisu9 man9 ebid ebisid
蛯5ebi5 hiru8 ezob laob aic oic lod loue
蛸3shaod shoud soud takod sauf sof shog saoh syouh xiaoh shohi sohi dakoi joui seoi zoui shaui suj syok jol zol syohl zyoum johm zohm zyop zyohq
蛾3moth9 eb gab gib ad ngod ngorf yif og ori
蜂4hachi7 hati8 fenge houe bongg fungg hog foongh pongh ongh hohi bachii beongi boui bungj bol batim bohn
蜘3chib kumob zhib jid cheee tif gumog cheg chzeh tsij zij tseek tsem tszen jeeq jer jzet
蜜4rme9 rmio9 bitsud mid mitsud matf milf muth bituh hachimih hachimith hatimituh mith mitsih mituh hatimil hatimitl hatimitsil bachimim bachimitm batimitum batimip batimitp batimitsip
蜡3roa jaf laf sekif shakuf shof ujimushif waf lapi mitsuroui roui rousokui sai syakuj syoj uzimusij zhaj zyaj napk jakuk jok mitsurok rosokuk zekik mituroul repl rousol rousokil mitsurohm rohm rohsokum mituroo rosoo rosokio zyakuo zyoo miturohq rohsoq rohsokiq
蜷3kamo9 kenc ninac quanc gwone kyuene kuenf kwonf geng gweong kunh gwunh
蝉3chanb semib senb zenb simd shimf sonf zemig seoni sunj
蝋3ro9 lad mitsuroud roud rousokud lapf mitsurog rosokug miturouh rousoh rousokih mitsurohi rohi rohsokui miturok rosok rosokik miturohl rohsol rohsokil
蝶3chou9 choa chouchoue diee jopg tipg chochoh chopi dipi diepi tyoui tyoutyoui chohi chohchohi jeopj jouj jouchouj jupk tyok tyotyok jom jochom tyohm tyohtyohm zyoun zyoutyoun john johchohn zyop zyotyop zyohr zyohtyohr
蝿3haea yinga youa yod iingd yohe baef
融3torud ronge tokerue toorue yuue tokeg yungg tokuh yuh dorui yoongi toki tokerii tooi toorii tohruj yuhj dokeruj dooruj iungj ioongl tol toril dokel dokum tohm tohrim dokn dokerin doon doorin dohruo doq doriq dohr dohrir
螺3screw9 luob ninab rab lad lod nad lore
蟹4kai7 kani7 xieb haed haid gaig ganig
蟾3chan8 hikigaerud send hikigaef simf somf hikigaug shimg hikigag hikigaerig bikigaerui seomi zeni sumj bikigaek bikigauk bikigal bikigaeril
血3chic ketsuc xuec hyole hyuete huetg huyetg ketug tig xieg getsuh hyeolh jih huth hyuli getul zil
行8yuki4 xing9 hangb akirae michie gyoue gyof shyngf syingf shingf hsingf ank ikuk kouk okonauk yukuk haengm kon hungn ikio yuo gyoho koho goup gor goht
衔3xian7 fukumud gand hamd kand kutsuwad fukuh fukumih hukumuh kutuwah bukumui gutsuwai hukul hukumil bukum bukumim gutuwam
街3machi8 mati9 gaib jieb kaib gad kaf
衞5e6 ei7 weib waic mamorue vee weye wig mamoh mamorih
衡3heng8 hakarid hakarud koud hangf hyongf kog hungh hakah kohh bakarii bakarui goui hyeongi hyungj gol bakam gohm
衣8i5 kinu8 ea koromoa yic kid goromod kined ead kirui uik yeem kirim ym girun wooin yen yzep iiq gir girir ieer iet izeu
补3bu9 hob oginaub pob poud boe boug beog
表5omote7 biao8 hyoua tawarab istd arawasug uwagig piui pyoi hyoi pewj arawaj arawasij bieuj hyohk byouk pyeok biuk pyul bewm byon byohp
衰3shuai8 otoroerud sad suid otoroef soef otoroug shuih cuih otoroh otoroerih suyh seoei zai zuii suej otorohk
衷3tadashia tadasia chuud magokorod uchid zhongd chungf chug choongh tyuuh utih chuhi juui tsungi tsoongj tyuk jul jungl tyuhl zyuum joongm juhm zyuo zyuhq
衿3erib jinb kinb gumd kamd kume ginf goomf
袁4yuan9 yuena iunb juanb unb enc onc wone weonh yunh wuni iyuenj iuenk
袄3ao9 fusumab ob oub husumaf ohg busumag eog uh
袈3jiaa kaa kea gac kahe cae gef gahh
袋3b9 daic fukuroc taic daee toie taef toyf dayg hukurog bukuroh doih doyi
袖3xiu8 shuud soded chauf suf shug chowh syuuh tuh shuhh juui sooi zodei tsaui tsowj syuj jul jaul syuhl zyuum jowm juhm zyuo zyuhq
被4bei6 hif kiruf koumuruf oouf peih pih komurui oui peei bij kij kirij koumuj koumurij kohmuruj ohuj giruk goumuruk payl komul komuril gomurun kohmun kohmurin gin girin goumun goumurin beeo gohmuruo gomuq gomuriq bayr gohmus gohmuris
袭3xid chapf juuf kasanef osouf shuuf tsuguf tsaph suph jui osoi shui japi syuuj tapj tsuj tsugij tuguj zyuuj juhk osohk shuhk gasanek soopk zuguk syum zyum tum tugim syuhn zyuhn zuo zugio
袴5hoko7 hakama9 ko9 eria kud fuf gof foog khoh bakamai geoi guj
裁3caie sabakue saie tatsue choig jaeg chaeh choyh sabah sabakih tah tath tatsih tatuh traih datsui zabakui zaii tsoii tsoyk dam datm datsim datum zabam zabakim
裂3lied retsud sakerud sakud litf lyolf sakef yolf retuh sah sakh sakerih sakih lyeoli yeoli zakerui zakui lyulj yulj zakek zam zakm zakerim zakim
装4zhuang8 chong9 uitsa shoug soug yosooig yosooug jangi yosooi shoj soj yosoij yosouj changj tsongj syouk shohk sohk yosohik yosohuk joul yosol zoul jongl trangm syom yosohm joo zoo syoho zyouo johp zohp zyor zyoht
裕ahiro4 yu5 yuub jud nobuf uh yuhj hiroshij yutakaj hirosim biroo biroshio diuo yoop yuep iyur birosir ius iueu
裘5ju8 qiu9 chiua job echoc jcechoc kyuue gug kaug kyug kowh kuh cuuh kyuhi gooi gyuui gyul gyuhn
裟3sa9 sha9 sahd syad jae zae shahg zyai
裤4kua ntsb fuc koc zubonc antsd arepd arepad food khog goh
裳3mod mosusod shangd shoud sangf seungf shof seongg changg syoug shohh jouh sheungi sheongj syoj jok syohl zyoul johm zyoo zyohq
裴5pei7 ppela baed paed baid bee haie hie bayf paif puig pooih buii bij tachimotok tatimotool tatimotoo dachimotop tatimotohq datimotooq datimotot datimotohu
裵3baeb paec baic bed haid hid peid baye paie puif pooig bih tachimotoj tatimotook tatimoton dachimotoo tatimotoho datimotoop datimotos datimotoht
裸3hadakab luob rab lad lod nad lorf khoaf badakag
裾3jub kyob susob god kuid guif kof geog gyog zusog guh
褐3hec kachic katsuc nunokoc gale hote kalf katig katug gachih gatsuh gatik gatuk
褒3baod homerud houd homef pof hof homuf poug homg homerig hohh bomeruh bouh peoh boi pui bomek bomuk boml bomeril bohm
褚4chu9 cho9 toha tooa shae watairee chyug jog syah tyoh zhuh jaj jeoj chuej juj tsyuk tsum zyam zyom tsuen
襄3xiang7 ageruf jouf noboruf shouf takaif ageh seungh takah yangh agui joi shoi seongj agj agerij noboj noborij syouj zyouj johk shohk dakaik sheungk sheongm syom zyom dakam syohn zyohn
襟3erib jinb kinb gumd kamd kume ginf goomf
西nsi4 ci8 ssia nishic syd nisie if cyf saif theh ssyi siei cei seyi xij sej seak thil seel zil siil szil ssel ceyl scil ssiel ciem shim sm rcim cm sein thyn sseyn zaio zep hip thiep sesp zilq shq seoq cianq xieq xyq ceer r szer chir ccir thear thr shes rthys syns tis zys sist szyt ssiant
要4yao8 yiu8 kaname8 iruf motomeruf youf motomeh yoh motomui ganamej yewj irij motoj motomj motomerij yeuj yohk yeok iiuk yul iewm
覃3tab end nagaid nobirud tand umaid damf nagaf tamf umaf nobh nobih nobirih qinh dani
覆3fue fukue fuue ooie ooue bokg fukg oih ouh fooki poki hukui huui kutsugaei kutugaesui fuhj ohij ohuj beokj bukuj buuj bukk hul kutugaem kutugaesim bum huhm gutsugaen gutugaesun buhn gutugaeq gutugaesiq
覗3nozokic nozokuc shic sic ukagauc chie sae cheeg nozog jih cheh chzej tsik zil tseem tsen tszeo jeer jet jzeu
见cmi1 kenc jiand jianng jyang miitumih kino mamieruo mieruo miruo ginp xianp gyonq hyonq mamieq mieq mamiuq miuq kyonr kienr mamir mamierir mierir mirir gens gyeons hyeons gyunt hyunt
观5guan6 kan9 mia kuand kung mirug shimesug kooni gwanj gunj kwank mirik quank shimek shimesik simesuk goonl ganl jimesul simeo simesio jimep jimesip zimesup zimet zimesit
规3ki7 guic noric kwaie tadasue gyug gih kyuh bunmawasih quih tadah tadasih dadasuj gyooj dadam dadasim
视3shi7 miruc sic seee sef mig mirig thig szeh jih sheej zil shel shzem
览3ran7 lan9 lamb mirub mif mirif
觉5gio5 jue9 satorug kakuh kokh kouh oboeruh samasuh kockj jiaoj gakj oboej kok obouk gokk zatorul kakl giacl obol oboeril samal samasil satol satoril gockm kohm gakum goum zamasum obohp gop zamaq zamasiq zatoq zatoriq gohr
角bsumi7 kaku7 kado8 zumi8 tsunoc tunoc dumie cunog gakuh zunoh kakunh sunoh sumah dunoh tsumoi tumoi zumi tui tsui jiaon kokun rokun gakp kokp kakq kockq gocq jueq gador gokur gokr gockt
解4jie9 xieb haec had haid hayd geg kaig satorug tokerug tokug tokei gaij giaij satoj satorij toj tokj tokerij tokij dokeruk dokuk zatoruk dokem doo doko dokerio dokio zatoo zatorio
触3chuf furef fureruf sawaruf shokuf sokuf chukh furui chooki fui furi furerii hurei hurerui sawai sawarii syokui chokj burek bureruk jokuk zawaruk zokuk tsukk xucl tsookl hurul cheokm hum hurm hurerim burum jukn bun burn burerin zawan zawarin zyokun jooko
言4yan4 genf ginf gonf iuf kotof kotobaf onh yinh iini ngoni eonk gotok gotobak unl
訾4zi6 jig saig seig shig sog soshirug chii jai tsutomenai chaj cheej sij soshj soshij soshirij sosiruj tutomenaij zail zeil zol zoshirul zutomenail chel tutomenal chzem zutomenan sosin sosirin tsin zosho zoshio zoshirio zosiruo tseep tseq tszes zosis zosiris jeev
詑3asahakad azamukud id tad unuborerud yid tof unuboref unuborug torh azamuh azamukih unuboh unuborh unuborerih dai
詹cjan4 jen8 gian9 cana giamd chanf zhang jeg chimi jayi jensei tsimi ceni jimi jai giai ceyj dzeij chiamj puj danl senl tanl chomn cheomq zenq chumr
誉3yu8 homared homerud yod homef homug hoh homh homerih yeh bomarei bomerui yuei duj iyuj bomek bomul iul bom bomm bomerim iuem
誊3tengb tangd toud utsusud tunge dungf tog utsug utsusig utusug tohh doongi doui utuk utusik dok dohm
誓3chikaid chikaud seid shid zeid chikaf saif sof shaih theh tikaih tikauh jikaii jikaui seoi suj tikaj jikak zikaim zikaum zikao
諌3dongc isameruc kanc isamee tunge isamuf toongf isaf isamf isamerif ganh dungh doongi
警3imashimee jinge keie kyoue gyongg kingg imashimug kyog gingh kyongh imashih imashimh imasimeh imasimeruh khenhh kyohi geii gyeongi gyoui gyungj imasimuk imasil imasiml imasimeril gyol gyohn
讃3homeruc sanc zanc chane homee homuf tsang hog homg homerig bomeruh janh bomej bomuk bol boml bomeril
讐3adad choud mukuirud shuud chauf suf shug chowh mukuh mukuih mukuirih syuuh shuhi juui sooi tsaui tsowj syuk jul syuhl zyuum juhm zyuo zyuhq
计4ji8 kai9 tia hakaruf kazoeruf keif gaih gyeh kazoeh kazoui kyej hakaj hakarij kazoj kazoerij kej bakaruk gazoeruk geik gazoem kazohm gazoun bakao bakario gazoo gazoerio gazohr
订3dingc choue hakarue tadasue teie tinge jongh choh chongi dinhi hakai hakarii tadai tadasii tyoui chohj bakaruj dadasuj deij jeongj jouj jungk tyol jom tyohn bakan bakarin dadan dadasin zyoun joho zyoq zyohr
讣3fu9 shiraseb food bud puf huf phof sirasef boog jiraseg zirasek
认3renc mitomee mitomerue nine yinge iingf ing shitatameg mitomuh shitatamuh mitoi mitomi mitomerii nhani shitatai shitatami sitatamek sitatamuk jitatamel sitatal sitataml jitatamum jitatan jitatamn zitatamep zitatamup zitataq zitatamq
讨3taoc tazunerue toe toue utsue tazuneg tazunug tazunh tazunerih thaoh uth utsih utuh tohi dazunerui doui teoi tuj dazunel dazunul dol dazunm dazunerim dohn
让9jean5 jana rangb gentb yuzurud gene ane jehane laurente tjeane rgene jeaf zansf jei jeni joj joul semerul yeungl yeongm zyon semen yangn semun ieungo nhuongo seo semo semerio yuzuo yuzurio zyouo ieongp johp zemeruq zemes zemus zyoht zet zemt zemerit
训5xun6 a satoshid satosid szatosid fang king kung oshieg oshierug yomug funi hunj oshiuj huank oshik oshierik osiek osieruk yok yomik ginl gunl hoonl osiun osio osierio
议3yia gic hakaruc yeee uif yef hakag hakarig nghig yzeh bakaruh wooih iii ieek bakal bakaril iel izem
讯3xunb jind shind shund sund toud sinf tog syunh zinh tohh doui juni dol zyunm dohm
记4ji6 nkia norie keif kif shirushif shirusuf keeh gih shiruj shirusij sirusij sirusuj kayj jirushik jirusuk geil geem sirun jiruo jirusio zirusio zirusuo gayp zirur
讲3jiangc hakarue hanashiaue konge koue gongf gangg kog kangh giangh hakah hakarih hanasiauh kohi bakarui banashiaui goui gol bakam bakarim banasiaum gohn
讶3rise9 yab gad ged ibukarud ngad ngahe af ibukag ibukarig ahh
讷6ne4 ner9 nne9 nac domorug dotsug nutg totsug nuli domok domorik dotk dotuk totuk nooll
许7hu9 chuc xhuc coc shc schuc xud cheed hooid heoid hoid chuid hoe hsuf heof herg huhg hurg bakarih huih koh kyoh motoh yurusuh hual yurul yurusil gom gyom
论3lunc agetsurauf rinf ronf sadameruf tokuf lonh nonh sadameh sadamuh ageturaui luani sadai sadami sadamerii toi tokii dokuj leonj neonj zadameruj nunk zadamel zadamum don dokin zadan zadamn zadamerin
讼3songd arasouf chungf juf shouf uttaef uttaeruf choongg arasoi shoi uttaui tsungi syouj tungj uttaj uttaerij zyuj tsoongj arasohj shohj jouk seongk jungl sungl syol joongm jom syohn zyoun joho zyoq zyohs
设6sec shic hidac sechic setid sitad sidad shitad shidad moe mohe moue tuduf tuzuf tsuduf tsuzuf sheh chitj moshij moukeruj setsuj tsitl moukel shitsurael soll mokerum moukum shitsuraum mosin moukn moukerin setun shitsuran situraerun thetn mohkerun mokeo seolo zechio zetsuo mokup situraep sulp mohkeq mokq mokeriq siturauq jitsuraeq mohkuq situraq situraeriq jitsuraur mohkr mohkerir jitsuras zetis zetus zituraerus zituraeu ziturauu
访4saa waa hob hohb fange fongg houg otozurerug tazunerug toug bangi otozurei tazunei otozuruj tazunuj toj pangk otozuk otozurk otozurerik phongk tazunk tazunerik tohl boul dazunerul doul dazunen boo dazunuo doo dazunp dazunerip bohq dohq
诀3juec keie ketsue kyuete wakaree wakarerue kuetf gyolg wakaruh kuth kyolh ketui wakai wakari wakarerii geij getsuj gyeolj gyulk getum
证4akira9 masa9 zhengd akashif chingf seif shouf tsingg jongh jungh shoi jingi chongi chungi akasij syouj shohj jeongk joongk jouk zeik syol jon syohn zyoun joho zyoq zyohs
诃3ha9 heb hod kad shikarud hore gaf shikag shikarig sikarug jikarui sikak sikarik jikal jikaril zikarul zikap zikarip
评3pingb agetsuraud hakarud heid hyoud pyongf hyog ageturauh binhh hakah hakarih hyohi bakarui beii byoui pyeongi pyungj byol bakam bakarim byohn
识4shi8 sato9 shikig shirug shirushig shirusug shokug sikg sicki zhii jii shikj chik shk shirik shirusik sik sikik siruk sirusik sirusuk syokuk shickk jikil jirul jirushil jirusul jokul sirio jp jirip jirusip zip zikip zirup zirusip zirusup zyokup ziris
诈3zhab chad itsuwarud sad chahe tsaf itsuwag itsuwarig ituwarug trag tsahh zah jai jahk ituwak ituwarik
诉3sua soc uttaec uttaeruc soue uttauf shof tog uttag uttaerig shouh seoh zoh
诊3zhena chand mirud shind chune jinf tsanf ching mig mirig sing tsunh zinl
词3cib chid jid kotobad shid cheef saf cheg sih tuh zih chzeh gotobai tsij tseek tsem tszen
诏4shou9 sho9 shohc zhaoe chiug tsugerug chewh joi tsugei tsugui tsiuj choj chieuj syouj tsugj tsugerij tugeruj tsewk jeok jouk zugeruk jiul jul tugel syom tugum zugen jewn tugn tugerin zugun syoho zugo zugerio zyouo johp zyor zyoht
译3yic ekie tokue wakee yakue yike yickf yokg iikg dichh toh tokih iicki dokui yeoki yukj dom dokim
试3shib sid tamesud seee sef kokoromg kokoromig tameg tamesig thig szeh damesuh jih sheek damel damesil gokoroml gokoromil zil shel shzen
诗6shi4 seeb sd shd sid shrf shihf shyf utaf karautah sek jik thil szel garautam zio sheeo shep shzer
诘4zume6 dumeb jif jieh kith kitsuh najiruh tsumaruh tsumeruh hilj tsumej tsumuj catk kituk najk najik najirik naziruk tsuk tsumk tsumak tsumarik tsumerik tumaruk tumeruk gitsum zumarum zumerum tumem tumun nazio nazirio tuo tumo tumao tumario tumerio zumuo gitup zup zump zumap zumarip zumerip
诚8sei5 cheng6 singc masac makotoc shingd igef higef sengh jouk makotonik songm jon zeio thanho zyouo johp seongp sungq zyor zyohs
诜4shen5 sane sene shine torue sung song shanh sini toi torii shunj doruj jinj seonj zenj don dorin zinn
话3huab hanashid hanasud kaid wad wahe hwaf hanah hanasih thoaih banashii banasui gaii banal banasil
诞3dan6 itsuwarub tanb itsuwaf itsuwarif ituwaruf ituwai ituwarii
诠5aki5 akiraa quanc chyuene norie sene chueng jong chunh choni tsyuenj jeonj zenj tsuenk junk tsunl
询3xunb hakarud jund shund sund toud tog hakah hakarih syunh zyunh tohi bakarui doui sooni dol bakam bakarim dohn
诣3yic geie itarue keie mouderue ngaie aig moudeg yeg moderuh mouduh itai itarii moudi mouderii mohderuj modej moduk modl moderil mohdel mohdul mohdm mohderim
该3gaib kaid kanerud koid sonod koyf haeg kaneg kanug goig kanh kanerih goyi ganerui zonoi ganek ganul ganm ganerim
详3xiangc cheunge kuwashiie shoue youe cheongg sangg shoh yoh tseungh kuwai kuwasiii syoui tuongi tseongi shohi yohi guwashiij jouj syol jom syohm guwan guwasiin zyoun john zyop zyohr
诧3chab kakotsud tad wabid wabirud chahf tsag kakoh kakoth kakotsih kakotuh wabh wabirih tsahi dai gakotsui gakom gakotm gakotsim gakotum
语5yu7 9 ianb kichid dlesd lesd goh gyoh kataruh kotobah tsugeruh oj tsugej tsuguk yuek katal kataril ngul tsugl tsugeril tugerul iyul eom gatarum gotobam zugerum iun tugen un tugun zugeo iueo tugo tugerio zugup gataq gatariq zugq zugeriq
误3wua ayamaric ayamaruc goc ngc oe ayag ayamag eoh ui
诰3gao9 caoa imashimeg kog kokug koug oshierug tsugerug goi oshiei tsugei oshiuj tsuguj imasimek oshik oshierik osieruk tsugk tsugerik tugeruk gouk kohk geol gokul zugerul gum osiem tugem osium tugum zugen osin osierin tugn tugerin zuguo zugo zugerio gohp
诱3youb izanaud sasoud yaud yuud yowf yuf sasog iaug duh iowh sasohi yuhi yooi zasoui zasol zasohm
说4shuoa yueb thuyetb etsug setsug syuetg tokug yorokobug zeig sueti shuii sei soli yoli sutj etuk setuk tok tokik yorokok yorokobik shyuetk dokul seoll yeoll zetsul shuetm sulm yulm shutn dop dokip zetup
诵3song8 chungf juf shouf tonaeruf yomuf choongh tonaeh shoi tonaui tsungi syouj tonaj tonaerij tungj yoj yomij zyuj tsoongk shohk donaeruk jouk seongk jungl sungl syom donaem joongn donaun jon syoho donao donaerio zyouo johp zyor zyohs
请3uke8 qinge chingg koig koug seig shing shoug ukerug tsingh chongi koj shoj ukuj sink syouk thinhk ukk ukerik kohk shohk cheongl goil goul jinl joul zeil chungm syom goo joo syoho zino zyouo gohp johp zyor zyoht
诸6moro2 oc zhuf chyuh koreh shoh chui jej chuej chek syok tsyul gorel jol tsum tsueo zyop jyup jur jues
诹4su5 zoue chaug hakarug shug soug chowh chui soi tsaui hakaj hakarij syuj tsowk sohk bakaruk chook juk zuk jaul jown zon bakao bakario zyuo zohp
诺nno1 norf neaug og nh nowi nauk naudl notl knom noum nan rnoln nneauo nuoo nolp naultp neaultp neauxp ynoldp nioq nakq rnauq our noor ynauds noes nouxs ignols noys ons nnows nals noms noughs naughs ernous nuss nauxs naulds aros yos anoras eners neuxs ans urneaus neauls knols signols rnals uenaultt knoelt nnot novu knowu nuu dakuw nokw ubenauw
读3adc rec dud dokuf tokuf touf tukf yomif yomuf tookg douh dokh toi duki toki tui docj yoj dookj tohj deokk dook dom doho
诽3feib hid soshirid soshirud feef bif fig pih soshh soshih sosirih sosiruh fayh zoshirii zoshirui sosil zoshm zoshim zosirim zosirum zosip
课3kea foc kac ford gwae kwaf khoaf kokoromf kokoromif gah gokoromk gokoromik
谁3shei9 dareb shuib suib sud soog zuig
调3choa coa diaof chouh shiraberuh tiuh totonouh yawaraguh tewi tiaoi joj juj shirabej shirabuj totonoj diuj chuk dieuk shirabk shiraberik siraberuk tyouk yawarak yawaragik dewl chohl totonohl dotonoul jeol jiraberul jool joul sirabem sirabun tyon jiraben sirabo siraberio dotonoo jirabuo tyohp jirabp jiraberip ziraberup zyoup dotonohq johq ziraber zirabus zyos zirabt ziraberit zyoht
谅5liang8 ryo8 ryoh9 leungb ryoub rjoe makotoe makotonig leongh lyangi yangi akirakanij luongj
谆3zhunb chund jund kudokudod nengorod shund tsune sunf syunh zyunh gudokudoi sooni
谈3tan9 danb katarub tamb dame kataf katarif gatarug gatak gatarik
谊3yi7 gid yoid yoshimid yeee uif yeg yosimig yzeh wooii iii ieek iel izen
谋5mou4 mau9 bood mowd bouh hakaruh muh moj bok hakal hakaril muul bohl bakarum meom bakap bakarip
谌4chen5 shenb jine makotoe same shine sumg simg shamh sini thami zini shumj
谍3diec choue shimesue tipe ukagaue dipf chopg choh diepi shimei shimesii simesui tyoui chohi cheopj jimesuj jouj chupk tyok simel simesil jom tyohm jimen jimesin zimesun zyoun john zyop zimeq zimesiq zyohr
谏3isa8 jiana isamec isameruc kanc gane isamuf giang isamg isamerig
谐3xiea haic kaic kanauc yawaraguc haee yawarag yawaragig gaih ganauh
谒3yeb etsud mamierud yitd iite alf mamief mamiuf etug mamig mamierig yetg
谓3weia ic iic iuc omouc waic wie omof omohh
谔3er9 ec gakue iiarasoue ngoke wamekue ngockf akg iiarasog okg kakinarah wameh wamekih ocki iiarasohi gakinaram
谕4yu8 satoshi9 satosia szatosic satosud yueg zatoshih duh satoh iyui yooi zatosui iuj zatosik iuel zatom
谚4yan6 yina inc gend kotowazad iine onf nganh eoni gotowazai unj
谛3ti9 dib akiramerud makotod taid teid daif akiramef chef akiramug akirah akiramh akiramerih deii
谜3mi9 maib meib nazob ridc riddc mef
谟4mo7 mwo9 boc hakaruc moue hakag hakarig bakaruh meoh mui bakal bakaril
谠3dang6 tongc touc dongd toe tangf tohg doug doj dohl
谢fse6 she7 chea scheb szec schaf shaf sieg sherg shayh sah kjelh xiei xei sj jak kjel chetl chail kjerl cherl eiel pshirel zal kel ciel schirl siedl sheel sheynl rzetl stierl ial scheel chiel scheil ssel lechail ouchetl shaikl setm ioszm iosm shetn eixein chayn chian chhian cheahn sjao sejeo sejo seio seyo ssejeo schtscho siejo sejso siejeo chtcho
谣3yao7 utaid utaud yiud youd yewf utag yog iiug daoh iewi yohi yeoi yuj
谦5ken4 qian8 hime gyomg genh kyomh herikudah khiemh gyeomj gyumj berikudam
谨3jin7 kand kind kune gunf gang cang tsutsushig tutusimug ginh goonh tutusik tutusimik zutsushil zutusimul zutusip zutusimip
谬3miuc ayamarue byoue byuue maue myuue mowf lyug byoh byuh myuh ayai ayamai ayamarii byohi byuhi myuhi lyooj
谭5tan7 tam8 tarnb tchanb thamb dand hanashid damf hanasih banashii banasim
谱38 puc fue hoe poe shirusue pouf bog hui phai shirui shirusii sirusui beoj buj jirusuj sirul sirusil jirum jirusim zirusum ziruq zirusiq
谷jtani4 ya4 danib gayad gaie jaf tai noyaj sej guk kayal gaem kokm cocm gukm guum n nojan kokun nyao hazamao keio sakuo waseo nitao tagaio zeo siyao kio nabuchip nabutip gajap gopadp yp yatup noayaq yatsur kiwamarut yokut gokw kukw
豆5dou5 zu9 mamef takatsukif touf duh tauh toi towi tui daui takatukii tohj dakatsukik dook dowl dom dakatukin doho
豚3butaa tona tuna dond tyuend tuene deonf dung
象6xiang8 shoh9 tuonga shoua shob sjangd syoe syohe katah katadoruh norih zouh cheungj sangj zok cheongl katadol katadoril syoul zohm gatam gatadorum joum tseungm tseongn jop jeungp gatadoq gatadoriq zyouq jeongq johq zyos zyohu
豪dhau4 hao9 hou9 hoc hui takeshii oi howi haugai howei houwi haughi jaui heui hori rhali choui huii goi hoij takesij gouj hajuk hayuk gohk manl mansl haurl houhl tsuyoshim kouo tuyosiq kor dakeshir zuyoshir yamaarasis kohs heot dakesiv zuyosiv
豹3pac parc baoe houe hyoue paug pyog hog hyog paoh beoh hohi hyohi boui byoui pyeoi pyuj bol byol bohn byohn
貌3bakud boud katachid katadorud maod mauf mof bog katadoh katadorih katatih bohh gatachii gatadorui meoi muj gatadom gatadorim gatatim
賎3iyashib jianb senb zenb chind tsine iyasif jing
贝lbe2 ber8 bad beih bbeh baih beli kaii bayj vej bj beyk gail betl bacm baeo biep basp beecq vr beilr mber bakr bettr bassir beerr per bbyr par hrbecr bir apelr becs veis kalis mant eberu bertu haiv puiv
贞8zhen6 sada7 teib tadashid chinge jonge chonge jeonge tadasie junge dzongg congi jouk tadashiik tsingl jon jingn dadashin zadan tadao tadasiio trinho zyouo joho dadashiip deip zyoq dadasir zyohs dadat dadasiit
负3fuc bue makerue oue tanomue foof makeg makuh oh puh hui maki makerii phui tanoi tanomii ohi booj danomuj danom danomim
贡bgun4 gon4 gongc geonh comh goneh kouh koh coni goi mitsugul kum kungm mitsugim koongo mitugup gungp kongq congq mitsuq mitugiq goongr kohr geongr gour gur mituu gohw
财6takara7 cai8 zai8 saib chaic choid choyf chyef chhoif tshaif tsaif wazukai jaek tsoil chaem taim tsoyn dakaran
责3zec chake saie sekie semee semerue tsakg chaeg chaekg semuh jakh sei semi semerii trachi zaij zekij zemej zemeruj zemum zemn zemerin
贤7ken8 xiana hyona hjona hyeonb hyunb tadab masaruc tadasie tadashie hiang ying katai kashikoik iinl kashikom gatan genn hieno kasikoio masao masario gashikoip kasikoq gashikor gasikois gasikov
败3baia haic paic yabureruc yaburuc paef yaburef yabug yaburg yaburerig yaburig
货3huoa foc kac takarac ford hwae hoaf dakarah gah
质4tadashia chatc chutc chiehd chiohd chitd zhie motog shichig shitsug tasukerug torug jilj tasukej tasukuj tsatj chilk sitik situk tasukk tasukerik tok torik tsutl dasukerul dorul jichil jitsul jatm dasuken juto dasukuo dasukp dasukerip dop dorip zitip zitup
贩3fan8 akinaua hana panc banf
贪3tana donc musaboruc tamc tonc musabof musaborif thamf
贫3pina binc hinc mazushiic panc pund bang mazug mazusiig
购3goua aganaud kaud koud kowe guf kof gauf kug gowh kohh gooh gok gohm
贮3zhuc choe chyue takuwaerue chuf jog takuwaeg takuwaug chueh takuwah takuwaerih truh tyoh tsyui dakuwaerui jeoi tsuj juj dakuwael tsuel dakuwaul dakuwam dakuwaerim zyom
贯8nuki5 kan7 guan9 nukue ukie turae zuraf duraf tsuguf tuguf tsuraf tsukih htsturah toruj hikul kunl tsuranukul wanl koonm gwann guno doruo gano kwano hip hikip quanp tsuranup tsuranukip turanukup goonp bikuq zuranukuq turanus turanukis bit bikit zuranut zuranukit
贰3erc futatsue jie nie yie yeef ig yeh futai futati futatsii hutatui nhii zii yzei butatsuj iik ieel hutal hutatl hutatsil butam butatm butatsim butatum iem izeo
贲4ben5 bih funh hih honh kawaruh kazaruh majiruh peih peei bunj pik punk hunk kawak kawarik kazak kazarik majk majik majirik maziruk payl bonm boonm gawarum gazarum beim beeo mazio mazirio gawap gawarip gazap gazarip bayr
贳3shib moraid moraud said seid shad shaif moraf sef syah thoih jai zeii zyam
贴3tiec choue harue tene tipe tsukue chopg choh hai harii tsui tsukii tukui tyoui chohj baruj cheopj denj jouj zukuj chupk tyol tum tukim jom tyohm ban barin zun zukin zyoun joho zyoq zyohr
贵8gui6 taka6 ki6 nguyd kuejf kueii kweei kwail tattoil toutobul toutoil gwain gwin tatton touton totobuo totoio dakap gip kwip quyp toutobip tohtobuq tohtoiq dattoiq doutobuq doutoiq totoq tohtos totobis dattos doutos dotobut dotoit tohtobit doutobiu dohtobuv dohtoiv dotov
贷3daia kasuc taic tokuc daee taef kag kasig dokuh gasuh gak gasik
贸3maoc akinaue boue kaerue maue moe mowf kaeg mug boh kauh kah kaerih bohi gaeruj mooj gael gaul gam gaerim
费hfe3 fer7 faib ved fie fehg fag feih ffeh feli fj phej phaij faek fayk fedm fjm farm faerm verm pihm phoem veiem finm feuem furm faehm fioo fjoo fyp larq futsut hit tsuiet tsuierut tsuiyasut biv tsuiuw
贺dga2 ka6 hod gug heg hori heli bai i chej govak gaovak yorokobum hao yorokoq yorokobiq
贻3yi7 ic okuruc yeed yef okug okurig yzeg iii ieej iel izem
贼3zeia chakc sokonauc zokuc tsakd joke chokg tacg jeokh zokonauh juki
贽4zhi5 chid nied shid cheef jif cheg sih chzeh tsij tseek zim tsem tszen jeeq jer jzet
贾gja2 jarc giac cad jue jaae jahg jiag djah gai dzai jij ggiaj jjaj judj jaik giank cek gil jaym em giarm iam tiam dzijam gaarm eam yam zhan jon dschao yafp garq akinair akinaur kar kor urur kaht gut akinat got uriv gahv
贿3huic fuie kaie mainaue makanaie makanaue waie fooif hoeg kuig makanag kooih gaii heoei huej
赁3linb chind jind yamd yatoud yume imf yatog iamg tinh zinh iumh yatohh
赂3lua loc mainauc roc loud loee noee leoeh neoeh luei nuei
资5zi5 shi8 sukea szukec chig motog cheeh jai chej zukej chaj sik chzek jil tsim tseen tseo tszeq jeet jeu jzew
赈3zhenb chand nigiwaid nigiwaud nigyakad shind chunf jinf nigiwaf tsang chinh sinh tsuni janj junl zinm
赋3fu9 mitsugib fooc bud pue huf mitugif phuf boog
赌3dub kaked kakerud tod toue dof kakuf kakg kakerig douh deoh gakeh gakeruh gakuk gakl gakeril
赍4sai6 jic chaie motarasue seie shie tsaig jaeg jaih chaei motarai motarasii sii zaij zeij zin
赏3shangc homerue seunge shoue seongg homeg sangg homuh shoh sheungh hoi homi homerii syoui thuongi sheongi shohj bomeruj jouj syol bomel bomum jom syohm bon bomn bomerin zyoun john zyop zyohr
赐3tua sooc suc cie chig shig tamamonog tamaug tamawarug cheeh sai chei sij tamawaj tamawarij chzek damamonok damauk damawaruk jik tsil tseen damawao damawario zio tseo tszeq
赔3peia baic haic puic tsugunauc pooie baee paeg tugunaug zugunauh
赖erei5 rai9 ry9 ri9 rea ried wrighe yorie righe reisf reyh laih riji lai lajj rivek lehrk richk rayk reijk lik ryok rijsn lion tanomup tayorip tayorup loer tanos tanomis tayos danomut dayorit dayorut leoet lueu
赛ese7 sai8 saa seyc syc ced cyd seif saeeg sayg sg dsayg celh szeh saidi saej zaij ssej sejj sserj rcej serj sayaj usselj rcielj esayj ssaixj sarj ssaigj ussej ssiej rcylj ssetk dseyk tthl szajl reasl sseil dsyl rcelm choim sim rsythm cerovan cern zaeen zaein ssn choyn tsoip mukuimatp tsoyq mukuimatut
赝3yanb gand gend kend ngand nised nisemonod ngune anf unh
赞bzan4 zam8 zinb zab zenc udzyne seng jang zaneg sinh zineh zeh szanh zanovai zeii zzanj shenl tshenl chann homerun sann tasukerun tataerun tsanp homeq tasukeq tataeq homuq tasukuq tatauq hor homr homerir tanr tasukr tasukerir tatar tataerir bomerus dasukerus dataerus bomeu dasukeu dataeu bomuv dasukuv datauv bow bomw bomeriw dasukw dasukeriw dataw dataeriw
赠3zengc change okurue soue zoue chungf jungg sog zog tsangg okuh okurih tangh tsungi sohi zohi joongi jangj
赡3shan7 sene sine sukuue tarirue zene shing somg sukuh tari tarii taririi thiemi sukuhj dariruj seomj zukuuj sumk zukum darn darin daririn zukuho
赤baka2 seki8 trinf aog cg akagg thinh akail chil shakul trinll chekn jokn choko tseko syakup xichp jakuq jeokq zekiq jukr zyakut
赦3shac shec yurusuc sae see sehf syaf xaf yuruf yurusif jag shehi zyak
赫khe5 h6 ch7 hera gee hue khe hof cherg hurg jeg chei hil ehrl m germ gm ikhm han hilo kheo chovap hirsp hirp hrep hyokp heap ehp hlq hieuxq ckq rreq uhrowq rghegq khaq jhanq ughertq ghoq tzq raq horq agq hooq holq jq cherovar szekr csr seyr chor hoer hsehr exr huts hyeoks hyuks jeft akaiu kagayakuu kakuu
走3hashiru8 shue soue zoue chaug jug soh chowi chui hashi hashii hashirii hasirui syui taui sohj bashiruj jooj tsauj tsowl hasim hasirim zom jaum bashn bashin bashirin basirun zyun jown zoho basiq basiriq
赳3hatarakic jiuc kyuuc gyue kaue kyue kowf kyuhg batarakig gyoog gyuug gauh gowi gyuhl
赴3fub omomukub bud fooe pue hue omomue omomukie phoe boof
赵4cho8 teob zhaoe chiug choug koerug oyobug chewh joi koei subashikoi kouj tsiuj kok koerik oyok oyobik subasikoik tyouk tsewk chohk goerul jeol joul jium jum subasikom tyom goen zubashikon jewn kohn gouo tyoho goo goerio zubasikoio zyouo johp zubasikoq zyor gohs zyoht
起5ki5 qi7 okib okirug okorug tatsug gij heij heek khoik okk okirik okok okorik tak tatk tatsik tatuk datsul hil hayn dap datp datsip datup
超5chao5 chaub chieue aciue tiaoe tioue choug koerug kosug chiui choi koei kouj chewk kok koerik kosik sieuk tyouk chohl cheol goerul gosul joul tsiul chum tsewn tyon goen koho gouo joo tyoho gop goerip gosip zyoup johq zyos gohs zyoht
越dkoshi7 kosi8 goshia koea goea gosib etsud etud yued etif of echig eh otui goyaj goij ochij otik tsushik tusik tchik kshik otsul yuehm katsup koerup kosup wolr yuetr kous katut kot koerit viett gatsuu goeruu gosuu weolu yutu wulv iyuetv
趋3qud chuif hashiruf omomukuf shuf sokuf suuf tsuig chuh sui hashj hashij hashirij hasiruj omomuj omomukij syuj xuj suhj bashiruk chook juk zokuk zuuk hasim hasirim zun bashn bashin bashirin basirun zyun zuho basir basirir
趣3omomukie omomukue que shue sokue soue unagasue chuig chwig soh tsuii cui omomui syui thui unagai unagasii sohj juj zokuj zouj zom zyun zohn
足7a6 ashi6 asi8 sokub tarud shokuj suuj tariruj tasuj zuj chukl jokl sum chokn chookn syokun tan tarn tarin taririn tasin tucn suho dariruo dasuo jeoko jokuo zokuo zuuo tsuko jukp tsookq das dars daris dariris dasis zyokus jookt zuht
跃3yueb odorud tekid yakud yeukd yeoke yakf ieukg duoch odoh odorih ieokh dekii
跋4ba5 batsue fumue hatsue okugakie balg patg pali puti batui fui fumii hatui humui bumuj batj butl hum humim bun bumin
距3hedaterue jue kezumee kyoe tagaue gog hedateg kuig hedatug koh cuah hedath hedaterih bedaterui dagaui geoi gezumei gyoi guj bedatek bedatul bedatm bedaterim
跨3kad kod kuad matagarud matagud gwaf kwaf kwahg matag matagag matagarig matagig gah goh
路clu5 ji8 lou8 roa lluc rue michie zif dif llof mitig dzsih ujih hjii ojii landi loi nojij pingj micij lk noo leor neor nus
跳3chouf haneruf odoruf tiaof tobuf touf doh haneh tiuh choi hanui toi tewj hanj hanerij kheuj odoj odorij tobij tyouj chohk tohk baneruk deok dobuk douk jouk dul tyom banem banun jon tyohn bano banerio dobio zyouo doho joho zyoq zyohs
践3fumuc jianc senc chine tsinf fuf fumif humuf chong bumuh zenh cheonj huj humij chunj buk bumik
跻3ji7 chaid noborud said seid tsaif jef jaig cheh noboh noborih zaii zeii
踊3odoric odoruc yongc youc yunge yof yoongf odof yohg yeongh iungh ioongi
踏3fumi8 fumud tad toud dapf tapf tof fug humug tohh bumuh douh huk humik dok bul bumil dohm
踪3atoe shoue soue zonge chungg jongg shog sog chongh choongh syouh tongh shohi sohi jeongi joui zoui tsungj jungj tsoongk syok jol zol syohm zyoum joongn john zohn zyop zyohq
蹄3hizumeb teib tib jed taid chee dee bizumeg deig
蹇4jian6 ashinaed kend nayamud gonf kinf ginh konh asinaeh kiengh nayah nayamih geni geoni gunj
蹉4sa7 stac cuod tsumazukud chaf chof chorh thah tsumazuh tsumazukih tumazukuh zai zumazukui tsoi tsorj tumazuk tumazukik zumazum zumazukim
蹴3cue kerue shukue shuue chukg keg kug shug chookh jiuh kerih syukuh syuuh shuhi gerui jukui juui tsukj tsookk syuk gek gul jul syuhm gerim zyukum zyuum juhn zyup zyuhr
身3mi8 kend mizukarad shend shind sanf sinf sung thang geni jini shani shunj zinl
躯3karadaa kua qua kuic gue garadaf xog gooh
车6shiyaa siyaa kurumaa gurumab shab syac chad cchae chahe chare chee kyog chehi jui goi tsej kok xak tsehl geol gyol jal gum zyap
轨3gui7 kid kwaid michid wadachid gwaif gwef kweh mitih quayh wadatih gii
轩7xuan4 hin9 ken9 nokib hiand hienf hengg honi genl heonl hunm
转3zhuand chyuenf korobuf korogaruf meguruf tenf chueng zhuaig jonh chuni choni chuyeni koroi korobii korogai korogarii megui megurii tsyuenj denk gorobuk gorogaruk jeonk tsuenl junl tsunm goron gorobin gorogan gorogarin jyuenn juenp
轮6wa4 lun9 rina nooc wanoc lyung yung luani lyoonj yoonj
软3ruanb nand nend yawarakad yawarakaid yuend zend yonf yung nhuyenh iyuenh yeoni iuenj iunk
轰4todoro6 hongd gouf kouf kwangf todorokif todorokuf kwungg goengh goi koi gwangi koengj huenhj gwungj gohj kohj dodorokik dodorokuk geoengk guengl dodoroo
轲3ke6 kab ob orc gad
轴3zhoub chukd jikud makimonod shingid chooke tsukg singig trucg zikug tsookh jingii jukj jookk zingil
轶3yi7 itsue sugirue tetsue yate yutf ilg iath itui sugi sugii sugirii tetui iuti detsuj zugiruj detum zugm zugim zugirim
轸4zhen5 chane kotojie shine yokogie chung jing tsanh chini kotozii sini tsunj gotojij jank junm gotozin zinn
轻4kari7 kei9 qingf hingh karonjiruh karoyakah karuih kinh kyouh zhih chij gyongj karuj kyok cheel kyongl karonjl karonjil karonjiril karonzirul khinhl kyohm garonjirum garoyakam garuim geim ginm gyeongm gyoum chem gyungn chzen garuo karonzio karonzirio gyop tsip garonjq garonjiq garonjiriq garonziruq tseeq gyohq tses tszet garonzit garonzirit jiv
载6zai5 jae6 zec zad chaee choii norui noserui saii shirusui choyk nosek nosul tsoil nom norim nosm noserim shirum shirusim sirusum taim tsoyn jirusun joio joyp siruq sirusiq jirur jirusir zirusur ziruu zirusiu
较3jiaoc kakue kaue koue kuraberue kaog gyog kurabeg koh kurabuh gauh kyoi kurabi kuraberii gaoj kohj gakuj gouj guraberuj gyeoj gyuk gurabel gom gurabum gurabn guraberin gohn
辅5suke6 fu7 hood tasukuf buh hoh tasukeh tasukeruh fooi boj dasukuk zukek pok hul tasukl tasukeril beom dasukem dasukerum dasukp dasukerip
辈3beia haic puic tomogarac pooie baee buif paeg boig booih baih domogarah
辉8hui5 ki6 teru9 faic akirad hikarud ykif hueih hueyj weej hikarim kagayakim kagayakum kanm kenm kunm hunp hwip waip bikaruq deruq giq huyq kagayaq bikarir gagayakir gagayakur ganr genr gunr hoonr gagayav
辑3jid atsumeruf chapf shuuf yawaraguf chupg atsumeh jiph atsumui shui tsapi chipi atsui atsumi atsumerii atumerui syuui yawarai yawaragii tsupj shuhj juuk atumek atumul syul atum atumm atumerim jum syuhn zyuun juho zyuq zyuhs
输3shub itasud okurud syud yud suf sueg itah itasih okuh okurih thauh shyuh jui sooi shuek zyum
辔3peia hic kutsuwac tazunac peee bie pif kutuwag payh dazunah gutsuwah beii beek gutuwal baym
辕4yuan6 end nagaed yuend wonf yunf iyuenh weonh iueni wuni iunk
辖3xiaa hatc katsuc kusabic hutd hale katuf gatsuh gusabih gatuk
辙3zhea chitc tetsuc wadachic tsite chole tetug wadatig cheolh detsuh chuli detul
辛fsin5 cina singb simc ssind hinf xinf shinf cymf ssingf szyng zing schinh sii himi cinei esingi chini cynj karak thingk singhk zingl asingl lsingl inel sheenl sheinl cznyl shanil synl shenl ssinel rzenegl thicl ynel cenl sienl tzinl rthingl ysingm ssim sinowam cynthn wschinn hintn chineo sjtsjino sjtjino szczino shchino htchineo kanotoq karaiq tsuraiq sans tsuras sunt tant turait
辜4gu8 ku9 koo9 koha koc tsumic goe tumig geoh zumih gooj
辞3cie jie kotobae kotowarue shie yamerue chig yameg yamuh cheei kotowai kotowarii sii tui yai yami yamerii zii sai gotobaj gotowaruj chej chzel tsim gotowan gotowarin tseen tsep tszeq
辟4bi7 pi7 hekig hig hirakug kimig mesug byakui byoki piki pickj pyokj hiraj hirakij mej mesij vechj bekil birakul byeokl gimil byukl birao birakio
辣3karaid kibishiid lad mugoid ratsud karaf lalf latf mugof kibih kibisiih luoth ratuh garaii gibishiii garak gibim gibisiim
辩3bian7 arasoug bang beng hanabirag heng kanmurig ping wakerug wakimaerug bini byoni fani pani wakei wakimaei arasoj wakimauj wakuj pyonk wakk wakerik wakimak wakimaerik arasohl banabiral byeonl ganmuril byunm
辰7chen4 tatsu7 tatub untainc tad shinh jinj sanj sinj datsuk chinl sunl tatl tatsil shanm shunn datuo daq datq datsiq zinq
辱3jokub nikub rub yokd yukd yookf nhocf zyokuf yeokg iukg iooki
边9be3 nabe7 nahec nobec hed hene nohef ukig bug atarij bianj hotorij pinl binn byonn ton beno botorio pyonp toup bienp byeonq doq byunr dous
辻9tsuji5 tuji8 tuzia tudib tsudib tsuzib cudzic tug tsug shih tsuchii tutii tsutii tuchii cupj jeubj jeupj sapj sipj supk zujim shapm shupn zuzip
込7komi8 komu8 iri9 kob gomib gomec komec koric kosid koshid yue gomuj yuej iyuk ium gom iuen
辽5ryo7 ryoh8 ryou9 c liaoe rjoe harukae liug lewh lyoi yoi barukaj lyeok yeok lyul yul
达mda1 darf duh ddai tai dhaj dahj dalk tatsul datel dachim dagm dem dm an dadn datin ttao tatp ydaq ddhaq ndq ldaq daciq dir datr dahlr derr thar ddaer sar ddamr dudar gdahr dugr dehr ddur thanr ddadr ddabr rdans torus tatus datsus tohrus datut dot djat dovat dyt ditat durt tellat tillat daczant dutu
辿3chanc tadoric tadoruc tenc chine chone tsinf tadog cheonh dadorih dadoruh denh chuni dadol
迁3miyakogaed qiand send utsurud utsusud chinf tsinh uth utsuh utsurih utsusih uturuh utusuh chonh zeni thienj cheonk utul uturil utusil chunl
迂3sakeruf tooif toomichif uf yuf sakeh tooh sakuh toih tomichih saki sakerii toomitii vui tohij tohmichij dooij doomichij toj wooj zakeruj yuej iyul tomitil tohl dool zakel doim domichim zakum ium tohmitin doomitin zakn zakerin iueo dohio dohmichio doo domitiq dohq dohmitir
迄3kitsuc madec oyobuc qic hule ngate ngutg hatg kitug oyog oyobig gitsuh hoolh ath utj gitul
迅3hayaic jinc shinc shunc xunc hayaf sinf sunf syung zing bayaih junh bayaj zyunl
过4guo5 ayamatsug kag kwog sugirug togag kworh quah gwai gwoi kwaj ayamaj ayamatj ayamatsij ayamatuj sugj sugij sugirij gwork dogak gak zugiruk zugo zugio zugirio
迈eme7 mi8 ma8 mya maia mayb meib michaec md meyed meyf michah lmeii majj mirk rminek smeyk maerk meiel marl mmel medm baiq sugiruq tsutomeruq yukuq maes tsutomes tsutomut sugu sugiu sugiriu tsutou tsutomu tsutomeriu tutomeruu yuu yukiu zugiruv zutomeruv tutomew
迎4ying6 mukae9 geid mukaerud yongf mukaug iingg mukah mukaerih nghenhh yeongi yungj
运4yun5 yunnb une woone hashiruf hakobui megurasui megurui wani wunj hashj hashij hashirij hasiruj bashiruk hakol hakobil megul megural megurasil meguril vanl bakobum hasin hasirin basho bashio bashirio basiruo bakoq bakobiq basis basiris
近9kon7 chika7 tika9 kin9 jinb konob gonf niif nobuf onof oumf oh ohh ooh chikaik gunm kanm jikao kuno cano tikaio ginp goonp jikaip ganp zikar zikait
返3gaeri9 fane hane hene hone kaerue kaesue bang kaeg kauh pani kai kaerii kaesii phani benj bonj gaeruj gaesuj gael gaum gan gaesin
还3huan8 haid genf kaeruf kanf mataf meguruf senf wanf hwanh kaeh kaui hoanj kaj kaerij meguj megurij gaeruk gank zenk gaem gaun gao gaerio
这3zhed chef genf haif hauf mukaeruf shaf chehg zheig joh mukaeh mukaui tsei choi mukai mukaerii syai tsehj baik bauk jak jeok jel jul jehm zyan
进6shin6 jin9 chin9 sina zinc chunc nobuh susumuh susumeruj tsunk susumel junm zusumum susun susumn susumerin susumin tienn zusumeruo zusumeq zusus zusums zusumeris zusumis
远8yuan7 en7 to9 toh9 onb toud yuene ee iunf unf toof wani ochim tooim toozakarum vienn wono toio tozakaruo yuno otip toozakap toozakarip iyuenq tohiq tohzakaruq dooiq doozakaruq weonq iuenr wunr tozakas tozakaris doos doit dozakarut tohzakau tohzakariu doozakau doozakariu dohiv dohzakaruv dov
违3weib chigaud id tagaud waid yokoshimad wif tigaug vig yokosimag dagaui jigaui zigaul
连alen6 ren7 lien7 liana lind lienge tsuraf lcaf raf rynf lyang lihni lengj shikirinin tsuranarun tsurerun lyonp tsurep yonp tsurup sikiriniq tsuq tsurq tsuranaq tsuranariq tsureriq turanaruq tureruq jikirinis lyeons yeons zuranarus zurerus lyuns tures yuns turut zureu tuu turu turanau turanariu tureriu zuruu zikiriniv zuv zurv zuranav zuranariv zureriv
迟4chi7 tia cchb matsuf okureruf osoif cheeh jih okureh osoh okurui chei maj matj matsij matuj okuj okurj okurerij trij chzek tsil tseem zio tseo tszep
迦5cha7 jiaa gaa kab geab kasuc deauf kuraberuf haih kurabeh kurabui daj kurabj kuraberij guraberuk gurabem gurabun gurabo guraberio
迩3ni9 chikaid erd jid chikaf chikashif yif yeeh tikaih zih ih jikaii yei tikaj tikasij yzek jikak jikashik iil zikaim ieen zikao zikasio ieo izep
迪mdi2 dya dec died rdih deeh dh dui ddyi ddij tij deal dayl deym ddiem ttin to diehp gyip deiq adyq dinq iq dilr dikr dzir dds ys ardys dubs deds ntis unds dnits tiens rdus dejds tters dens teels eddes tes rdeys tiks et adet thit urdyt edyt idt tyu teku kiru keru dsiu rdiju rgyiju rdiyu rdiiu michiv
迫7sako7 haku8 sema9 sekoa semaruc hasamad hazamad sakud tomarid hyakuh poh bakj pakj bachl pail sel semaril bakum byakum zemarum zeq zemaq zemariq
迭4die8 di9 itsue kataminie kawarue tetsue jilg titg chili diti dati itui kawai kawarii tetui detsuj gataminij gawaruj detun gawan gawarin
述3shu7 jutsud noberud nobef sulf sutf nobuf shutg nobg noberig thuatg zyutug sooli
迷3madouc mayoic mayouc meic mic maie mayoe madof meg madohh mayohh
迹3atod jid sekid shakud chikf jokf chickg chokg syakug tichg jakuh jeokh zekih tsiki juki tsickj jikk zyakul jickm
追3oi9 oud taid tsuid zhuid chuf chuif of truyg tuig ohh chooi daii zuii juii
退4tui7 thoaia shirizokue taie tone shirizokeg toeg shirizoi shirizoki shirizokii sirizokui daij donj jirizokuj teoej sirizokek tuek jirizokel sirizom sirizokm sirizokim jirizon jirizokn jirizokin zirizokun zirizokep zirizoq zirizokq zirizokiq
送3okuric okuruc songc souc sunge sof soongg okug tongg sohh seongh zouh shungh shoongj zok zohl
适4kuo8 shi8 gachig hayaig katsug gwali hayai kanaui masanii sekii siki tekii yukui kwalj sickj gatij katuj jokk bayaik gatsuk shikl chokl thichl yul yukil shickm bayan dekin ganaun jeokn zekin jukn gatuo
逃3nigerue nogarerue nogasue taoe toue dog nigeg nogareg tog niguh nogaruh daoi nigi nigerii nogai nogari nogarerii nogasii tohi deoj douj duk dohn
逆3arakajimee gekie gyakue mukaerue nie sakaraue mukaeg yikg yokg mukauh yickh arakazimeh mukah mukaerih nghichh yeokj zakarauj iikj yukj iickk
选3cho9 xuanc erabue sane sene syuene suenf song sunh erah erabih tuyenh shyueni seonj zanj zenj shuenj shunl
逊bson2 xund sonovad ennef sonsg onh athanh sohnh ssoonh ieh rssonh txunh lisonh zonh sondahri tsonovai elsonsl shitagaul sunl yuzurul shunm herikudap sitagaup yuzup yuzurip jitagauq seonq berikudat zitagaut
透3tura terd tord torue sukasuf sukuf tooruf touf tauh tuh toi dorui towj suj sukaj sukasij sukij thauj tooj toorij tohk tohruk dooruk douk zukasuk zukuk torim don tohrin dooo doorio zuo zukao zukasio zukio doho dohruo doriq dohris
逐3zhu7 chikud jikud oud chukf of chookg tikug trucg zikug ohh tsuki tsookj jukk jookm
递3dib kawarud tagainid taid teid daie chef deh kawah kawarih dagainii deii gawarui gawal gawaril
途3michib tob tub zub dod touf mitif deog duh
逗3doud todomarud toud zud duf tauf tog towh tuh todoh todomah todomarih tohh dodomarui dooi daui dowj dol dodom dodomam dodomarim dohm
通aton7 tun7 tone7 michia tsud thond tongf mitig oneg stoneg tonyag tog tounsh toonh rtoh kayoun toorin toorun toun tsuun tungp kayoq toriq toruq toongr thongr toor tur tuur kayohs tohs tohris tohrus tsuhs dooris doorus dous gayous teongs zus zuus dov doriv doruv gayov tuhv doow
逝3seic setsuc shic yukuc saie soe shaig setug yug yukig seoh zeih zetsuh sui zetul
逞3cheng8 hayaie teie toorue chingg hayag lyongg toruh tsingi sinhi takumai takumasiii tooi toorii tohruj bayaij deij dooruj lyeongj lyungk tol toril bayal dorum tohm tohrim dakuman dakumasiin doon doorin dohruo doq doriq dohr dohrir
速4haya4 hayaie sokue sue sumiyakae chukg sokg chooki toci bayaij seokj zokuj zumiyakaj tsukj sukk tsookl bayal
造6zo7 zou8 zoh8 zaob akc mic itarui narui tsukurui chok jok choul ital itaril nal naril taol tsukul tsukuril tukurul jeom zukurum tson jun tsouo tukup tukurip zukuq zukuriq jour
逢7ai8 feng8 oa oua houb hoc auc hohc ohc gof gohf gouf hongh bui mukaui bongk fungk foongm pongm phungm beongn boun bungo boq bohs
逮3daib oyobub taib teib ched oyof oyobif deig
逯4lu7 luh9 daic rokuc ryokuc taic luke lookg
逸6yi3 itsub yate ihsf jisf hashirui ichii sorerui ushinaui ilk sorek sorul yutm datm hashm hashim hashirim hasirum itim itum som sorm sorerim usinaum bashirun zorerun iatn iutp zorep hasiq hasiriq zoruq bashr bashir bashirir basirur zor zorr zorerir basiv basiriv
逼3bid hitsud hyokud semarud pikf pipf pickg buch hituh seh semah semarih bitsui byokui zemarui biki bickj bitul zel zemal zemaril
遁3dund nogarerud shund tond nogaref tunf nogaruf nogag nogarg nogarerig syung trong donh doonh junh zyunl
遂4sui5 togerue tsuinie zuie sug togeg toguh shuih toaii togi togerii tuinii dogeruj sooj zuinij dogel dogul dogm dogerim
遆4ti4 tai9
遇4yu5 aue guue kue motenasue tamatamae ug guh motenai motenasii ngoi guhj damatamaj wooj yuej iyul ium iuen
遍3amaneshib bianb henb pind pyond amanesie beng pyeong pyung
道ddo6 michi8 doua dola dohb dauc daod mitid dae dawf dowf deaug dooj dj jij troj dahlj ukj dowelj toj adolk taok tohruk toruk micik duqk tohn toun iup michibikup michibis michibikis mitibikus deou duv
遗3yid if nokosuf suteruf waif wasureruf yuif weih suteh wasureh yuh sutui wasurui dij nokoj nokosij sutj suterij wasuj wasurj wasurerij yook zuteruk zutem zutum zutn zuterin
遣3kene qiane tsukaue tsukawasue yarue gyong hing kyonh khienh tsukawah tsukawasih tukauh tukawasuh yah yarih geni gyeoni zukaui zukawasui gyunj tukawal tukawasil zukawam zukawasim
遥4haru8 harut9 harukac yaoe youe yiug yog baruh barukah yewh yohi iiui dieuj iewk yeok yul
遭3auc souc zaoc choe joe sof chouf taog sohg jeoh zouh tsoh jui tsoui zok joul zohl
遮3ja8 saegirud shad zhed chaf chef chehg saegg saegig saegirig syag zaegirui tsei tsehj jek zaegl zaegil zaegiril zyal jehm
遵3junc shitagauc shunc zunc chune tsunf sitagaug syung tuang zyung jitagauh joonh zitagauk
避3bic hic sakeruc peie pie sakee sakuf peeg sakg sakerig tig zakeruh payj zakej zakuk beik zakl zakeril beem bayo
邑5mura5 yia yapa iapb kunih ouh ureeruh yuuh upj ureej oj ureuj yuj yupk apk urek ureerik ohl yuhl gunim woopm iupn
邓7dun4 dua dengb tangc dend demd dangd dahnge denqe douh touh tungi dungj dok tok dohl tohl doongm
邕3ong9 yongc youc yuc yunge yof yoongf yohg eongh iungh ungh ioongi
邝4kuang7 kwong8 fonga kouc koe kohg goug goj gohl
邢5xing7 si8 hszingb hsingb singb gyoue keie hyongg yingg gyog iingh gyohi geii hyeongi hyungj
那bna1 rag nahg neg yah nanh naish nehh daj nanij nanzoj lal rahl rhal zl nain nein
邦cbon3 bun7 bangb kunic bonge bene bomf banf pini bauni mboumi bboni bhonj eabronj pangk houl pongo hoo vangp hohq bouq guniq bot bohv
邪3jad kad shad xied yad yokoshimad chef saf chehh syah tah yeh yokosimah zyah gai tsei tsehk
邮3youb shukubad yaud yuud yowe uf yuf iauf syukubag iowh yuhh jukubah wooh zyukubal
邯4han4 kanb gamd hond kame gang
邰4tai5 taeb toib toyc daie
邱5chioub chiub chyoub cioub hiewb ccioc cord churchd kyuue okae qiue gug yaug kyuh kuh yowh kyuhi gooj gyuuj iauj iowk gyum gyuhn
邵3shao9 joud shoud siuf sof jog shog sewg syouh zyouh johh shohh seoi shiui suj shewj syoj zyoj syohl zyohl
邸3dic taic teic yashikic joe chof daif yasikif deig jeog juh
邹5tsou8 chau8 zoua jeb chowb couc shuug suug chui shuj suj tsauj syuuk tsowk shuhk suhk chool juul zuul jaum syum jown juo zuo syuho zyuuo juhp zuhp zyur zyuht
邺4ye8 yip9 ipa goud gyoud iipf opf gog gyog gohi gyohi eopi upj
邻4lin4 lune rine tonarie tonarue ing lanh tonah donarij donaruj donam
邾3zhu6 chuc shuc chyue jue chaug syug tyug jooh chueh tsyui tsuk zyul tsuel jyun jueq
郁7yu6 iku8 wata kaorub ayac ubec yuud yuke fumii akirakaj sakanj humil shigerul ukl utsul bumim gaorum yookn kaguwan kaguwasiin shigen uln shiguo wooko zakano iuko wutp shigp shigerip sigerup utup iookq jigeruq woolq siger gaguwas gaguwasiis sigus jiges sigt sigerit jigut jigu jigeriu zigeruu zigew
郄4kwik9 xia hsia kekic kyakuc qiec guke kukg kwickg gekih gookh gyakuh gwikh gwickj
郇4huan7 xun8 kanc shunc sune syunf gang jung zyunk
郊3inakad jiaod koud matsurud gyof kauf kog kaoh kyoh math matsuh matsurih maturuh kohi goui gyeoi gaui gyuj gaok matul maturil gol gohm
郎fro3 rou5 roh8 lani langj oj longj otokon nangr
郏3jia6 kapd koud kyoud gape kog kyog kohh kyohh goui gyoui gol gyol gohm gyohm
郑4zheng6 jeong9 chengg joug kasanerug teig tsengh jongi kasanei joi kasanui jengj chongj kasanj kasanerij trinhj zyouj johk deil gasanerul jungl zyom gasanen gasanun zyoho gasano gasanerio
郗4chi7 xi7 ked kid cheeg tig geh gih jih cheh chzej tsik zil tseem tsen tszep
郜4gao7 kao9 kokuc kouc goe koe kohg geoh gokuh gouh gui gohl
郝5hao8 chao9 haua hac coc kakue sekie shakue hakg kokg kockh syakuh gakui jakui zekii zyakum
郞4ro5 rou9 langc otokoc longe nange rohg
郡8gun6 kuna juna satoa koria kwanc kooric gue muree shiree gorif gohrig gourig kwunl quanl kohrim goonm goorim gwanm gwuno
郤3xia kwika hsic aogud gekid himad kekid kyakud kwickh aoh aogih bimai gyakui gwiki gwickk
郦4li6 lik9 liga rekie rie ryakue lickf lyokg lyeoki lyukj
部cbe2 bu9 c torie nobef hef ii tai lel hoo houo suberuo tsukasao wakeruo poq subeq wakeq subur wakur pour pur bor subr suberir tukasar wakr wakerir hohs boot bout zuberut zukasat zubev zubuv
郭6guo6 quachb goc hiroc gwakd kehd kerhd koehd goud kwakd kakuf kuruwaf kwokh kwocki gakuk guruwak gwokk gwockl
郳3ni6 ngaia yea aic
郷7go6 gou8 sato8 goha zatoc xiange kyouf kyog kyohg goog kjoh furusatoi sakinii heungk heongm hurusatom burusaton gyoun zakinin gyoq gyohr
郸4dan6 tan7 tab dad
都ctsu6 tu7 du8 to8 mie dof kunig miyakog cug bdulg dowh bdelh dauh tewai tinoi chinoi teoj theoj bdalk chom doum subetem toup tyoq deor jor zur zubeter zyou
鄂3go8 ec gakuc kagiric odorokuc akf ngokf ngockg odorog odorokig gagirih okh ockj
鄕6go7 gou8 goh9 zatoc satod xiangd kyoue kyof kyohf goog kjog furusatoh sakinih heungj hyangj heongl huongl hurusatol burusatom gyoum zakinim gyop gyohr
鄹4zou6 jud shud shuud chauf chowg syuh syuuh zyuh shuhh juui tsaui tsowj jaul syuhl zyuum jowm juhm zyuhq
酆4feng6 fuud houd fungf fug hog foongg huug fuhh hohh boui buui huj bok buk huhl bohm buhm
酉3minoruc toric youc yuuc yaue yue yowg daug minog minorig yuhh dorih yooh iauh iowj
酋3osac qiuc shuuc chue yaue shuf yowg syuug shuhh chooh juuh iauh iowi syuj juk syuhk zyuul juhl zyun zyuhp
酌3kumuc shakuc zhuoc cheuke jake chakg cheokg chuocg kug kumig syakug gumuh jakuh tseukh tseokj jeukk gul gumil zyakul jeokm
配3haie kubarue naraberue narabue peie baeg narabeg puig paeh pooih kubah kubarih narah narabh naraberih narabih phoih baii gubarui gubam gubarim
酎3chuud kamosud zhoud chauf juf chug chowg kamog kamosig tyuug chuhh gamosui jooi juui tsaui tsowj tyuj jaul tyuhl gamol gamosil zyuul jowm juhm zyuo zyuhq
酒8saka4 shu9 sake9 syua mic kie jiuh chauj juj chowl chul joom zakem tsaum tsowo jaup zyuq jowq
酢3cuc sakuc suc choe choke chockf sig zuog cheoh zakuh zuh tsokh chui tsocki jokk zik jockl
酪3laoa rakua lakc lokc nakc locke titizakee jichizakef zitizakej
酬3choud mukuid mukuirud shuud chauf mukuf suf shug chowh mukuirih syuuh thuh shuhi juui sooi tsaui tsowk syuk jul syuhl zyuum juhm zyuo zyuhq
酱3hishiod jiangd shoud cheungf shof cheongg hisiog syoug jangh shohh bishioh jouh tseungi changi tuongi tseongj syoj jok jeungk syohl bisiol zyoul jeongm johm zyoo zyohp
酵3jiaob koub motob haud hyod koe haof kohg goug hyeog hyuh goj gohl
酷3quee9 kakue kibishiie kokue kue mugoie hokg hukg mugog hookh khoch kibih kibisiih gakui gibishiii gokui heoki gibim gibisiim
酸3sane sue suane suie tsuraie itamug syueng tsurag suenh sih turaih zani zui zuii zuraii suni itaj itamij turaj shyuenk zurak shuenl zim shunn
酿3niangb joud kamosud yeungd yeonge yangf jog ieungg kamoh kamosih zyouh ieongh johh gamosui zyoj zyohl gamol gamosil
醇3chunb junb mopparab shunb sund syunf zyunf soong
醉3suib youb zuib chuid chwid yoid yoe tsuif yohg juig
醋3chho9 cuc sakuc suc choe chouf sif cheog zakug zug tsoh chuh tsoui zik
醍4tai6 dai8 teic tic jee chef deih
醐4go6 ko8 huc hoe wue woof heog
醒3samasue samerue seie xinge sameg singg songg samug shingh sah samh samah samasih samerih tinhh seongj zamasuj zameruj zeij sungj zamel zamul zam zamm zamam zamasim zamerim
醗3hatsub kamosub pob putd pootf hatuf kamof kamosif batsug gamosug batuk gamok gamosik
醤3hishioc jiangc shouc cheunge shof cheongg hisiog syoug shohh bishioh jouh tseungh tseongj syoj jok jeungk syohk bisiol zyoul jeongl johl zyon zyohp
醯3hi8 kaic keic suc xic heif hyef heeg sig gaih geih zuh hayj zil
釆3bane biane hane hene hizumee wakarerue wakatsue byong ping wakareg wakaruh bini pyoni wakai wakari wakarerii wakati wakatsii wakatui benj bizumej byeonj byunk
采7ce8 tze9 ze9 ecc tsad uned cetd czed ttzed zenied eceh caii saii torui chaek choik tsukak tsukasak choyl tol toril chigyoshon dorun zain tsoin thaio tigyousyoo tukao tukasao tsoyo jigyoushop zukap zukasap doq doriq tigyosyoq jigyoshor tigyohsyos zigyousyos jigyohshot zigyosyov
釉3yu8 uwagusurib youb yuub yaud yowf yuhg yoog iaug iowi
释4shi8 si9 ekig sekig shakug sikg suterug tokug yurusug sicki soki sutei sutuj shikj sutk suterik syakuk thichk tok tokik yuruk yurusik shickl dokul jakul seokl zekil zuterul sukm zuten zutuo dop dokip zutp zuterip zyakup
里qri1 ryb lib ried ref reeh satoi llik rk rryk ll zatol lem ream rgm lyn reyn rijo lleo riio yp rayp ip freyq uryq rioq irr rjr reir rrir lier leyr lees rids rins rais t rat ellit ulet riyu rijsu nosatou ryovau
重bshige3 sige7 jub chongc ec zhongd juue juhf chungg kasah chouo kasaneruo omoio jungq kasaneq omoq chor kasanur jiges choongs kasans kasaneris trongs tyous zyuus choht gasanerut joongt jout tsungt tsoongv tyov zyuv gasanev zigev gasanuw jow
野jno1 yab yek om muran nan zuken chin o tsukeo tukeo nuo tokoo batao omio tip jaq jadq shor yirs yehv dav syov
量5liang6 ryoua leungb ryob ryohc hakarue lyangg yangg leongh hakai hakarii bakaruj bakam bakarim
金ikin4 kanea gina kanaa kingd jinf kimf gginf kong inh kinei geni ganei jni ckini guinj quinj ckingj zinj gek kamk jiml kunl gundogl urgeonm genem dzinm km nakam nanem gamn gunn dinn kio ingo kinno okino kindo kao kano koganeo kaniio kimuo kyono quimo camo cheno kieno ghino kameo kjono rgeano cquino lergeneo jeano kinso cio cino akimo csinp
釜5kama4 gama8 fud buf foog pug hug booh
釼3ken7 jianb tsurugib yatd yutf turugif geng zurugig iatg iuti
鈬3duo9 suzub takub dacc tokd tockf suzif dakug zuzug dokg docki zuzik
鉴4jian5 kagamie kame kane kangamirue gamf kangamh kangamih kangamirih gagamij ganj gangamiruj gangamm gangamim gangamirim
鉾3boud hokod kitsusakid moud mud mauf mof bof mowg kitusakig bohh bokoh gitsusakih meoh gitusakil
鋲3bingb byoub byongd pingd byoe pyonge bengf lapf byohf byeongg byungh
錬3to9 lianc neruc renc donge line nee nuf tongf nerig deongh dungi
鍜3ka8 ged kitaerud xiad haf kitaef kitaug hahg kitag kitaerig gai gitaerui gitaek gitauk gital gitaeril
鍳3jian7 kagamib kanb kamd game gagamif ganf
鎗3qiangd shoud soud yarid cheungf jaengf shog sog chaengh cheongh syouh thuongh shohi sohi joui zoui tseungi tseongk syok jol zol syohl zyoum john zohn zyop zyohq
鐡3te9 kurod kuroganed techid tetsud tied titf tetig tetug dechih detsuh guroh guroganeh detil detul
鑓4yari5 qian9 hinb
鑫7xin3 himd yame iamf hsinf hamf hinf jamf hhsinf sinf king kong kung humi yumj ginl gonl gunl hooml iumm
针4hari6 zhen7 chamf sasuf shinf chumg chimh kimh tsami saj sasij sinj tsumj barik jink zasuk jaml jumm zao zasio zino
钉4kugi6 dingc choue teie tinge jongg choh chongi dinhi tyoui chohj deij gugij jeongj jouj jungk tyol jom tyohm zyoun john zyop zyohr
钊3zhao8 chiug kezurug kyoug shoug soug chewh soi soei kyoi shoi tsiui kezuj kezurij syouj tsewk kyohk shohk sohk gezuruk gyouk jouk seok seoek zouk sul suel syom gyon jon zon syoho gezuo gezurio zyouo gyohp johp zohp zyor zyohs
钏3chuanb chyuend kushirod send udewad chuenf chonf chung kusiroh xuyenh tsyuenh cheoni gushiroi zeni tsuenj tsunk gusirom
钐3shan7 oogamad samd sand send shame ogamaf ohgamah zanh zenh
钓3tsuri8 diaoc chouf tiuf tsuruf tewg joh choh diuh tsui turii turui tyoui dewj chohj jeoj jouj zurij zuruj juk tyol tum tyohn zun zyoun joho zyoq zyohr
钝3duna donc nibuic niburuc tonc tunc nibue nhong niburig doonh
钟6zhong5 chung9 joab chionge dzonge jhonge cheongf atsumeruj kanej sakazukij shouj choongk atsumel jongl atsumum shom tsungm chongm atsun atsumn atsumerin atumerun chuongn syoun tsoongn shohn ganeo jeongo jouo zakazukio jungp atumep atumup syop joongq atuq atumq atumeriq jor syohr zyour johs zyou zyohw
钢3gang7 haganec kongc kouc gonge kof kangg kohh baganeh gouh gok gohm
钦bchin6 cin7 qin8 czyn9 tsind tchinge tchene tchinef king chinng ceng cineg chinai txini tchini csinnyi zink tsinek zczink khimk kimk konn yamn yump hump iamq khamr tsutsushir tutusimur iums gins gons hooms tutusiv tutusimiv zutsushiw zutusimuw
钧4jun5 hitoshiie kine kwane kwunf gyung gwanh kyuni hitoi hitosiii gwuni bitoshiij ginj gyoonj biton bitosiin
钩3gouc kagie kakerue koue kue ngaue ngowg gug kakeg kakuh koh auh caui kaki kakerii owj kohj gagij gakeruj gooj gakel gakum gom gakn gakerin goho
钭3tou6 doud taud zud towe tof dauf dowh tohh dok dohm
钮4niu6 botanf chuuf juuf nauf tsumamif nowg nyuh chui jui naoi tumamii tyuui zyuui chuhj juhj nyook zumamik tyul zyul tyuhn zyuhn
钰5yu3 gokuf gyokuf takaraf yukf yookg okh iuki iookj dakarak eokk ukl
钱8chan3 chama ciand ciamd chaid erchane qiang chini seni sukii zeni zenii tsinj jonk chonl tienl jeonn zukin junn
钲3zhengc chinge kanee seie shoue tsingf jongg shoh jingh chongh chiengh syouh shohi ganej jeongj jouj zeij jungj syok jol syohm zyoum john zyop zyohr
钴3gub god kod kud tatsud kooe tah tath tatsih tatuh gooh datsui geoi dal datl datsil datul
钵6hachi7 bachi8 hati9 batia baa boe hatsug putg pooth bali butj palj batk hatuk bootk batsul batuo
铁7tie6 tetsu8 tiera tib tetub tted terd stierd thiatf titf kuroganej techij zhij choll tetin thietn cheolo dechio detsuo guroganeo chulp detir detur
铃7suzu3 ling9 rin9 reih ryouh lyongj yongj ryok zuzul suzil ryohm lyeongm yeongm lyungn yungn zuziq
铅3qiana enc namaric yuenc yane yone yunf duyeng iyueng yeonh iueni iunj
铇3gano9 baoc houc kannac paue hof paof pog hohg bouh gannah peoj boj puk bohl
铎4dor8 duo9 toa dacc suzue takue toke tockf takg dokh suzii docki dakuj zuzuj zuzim
铜3tongb akaganed doud toud tungd toonge dongf dog tog dohh tohh deongi dungi
铠3kai7 gaic hoic yoroic hoye gaee yoroe kaeg
铣3xib send sind xiand zukud shine sonf teng zug zukig seoni zeni suni
铫3diaod chouf hokof nabef sukif tiuf yaof youf tewg joh choi yoi diui tyoui dewj chohj yohj bokok jeok jouk zukik juk tyol tyohn zyoun joho zyoq zyohs
铭7ming2 bengc mengd meng bingg mihngg meij myouj shirusuj myongl myom shirun shirusin sirusun myoho jirusuo myeongo myungp sirur sirusir jirus jirusis zirusus ziruv zirusiv
铮3zheng8 chenga change dorae soue chungf jaengg sog tsangg chaengh tranhh tsungi sohi zoui jangj jungl zol zohn
铳3chongc chunge juue shuue tsutsue choongg juh shuh tsungh sungi syuui tsui tsuti tsutsii tutui zyuui tsoongj juhj shuhj cheongj zutsuj syul zyul tum tutm tutsim syuhn zyuhn zun zutn zutsin zutun
银4gin8 yin8 unc nganc nginc eund gong shiroganeg ngunh anj siroganej jiroganel woonl ziroganeo
铸3zhu7 chuue chyue irue chuf jug chueg irih tyuuh tsyui chuhi jooi juui tsuj tyuk tsuel tyuhm zyuum jyum juhn zyup juep zyuhq
铺3puc fue hoe misee poe shikue pouf huh phoh shih shikih sikuh boi bui jikui peoi sil sikil jim jikim zikum ziq zikiq
锁4suo6 kusarie sae soe tozasue sorf swaeg shoh toai tozai tozasii shori dozasuj gusarij zaj dozam dozasim
锄3chuc choe joe kuwae soe sukie sukue chorf tsoh suh zyoh tsori guwaj seoj zoj zukij zukuj zum
锅5nabe3 guoc kae woe worf gwag kwah gaj
锋6feng4 fung7 hongb fongd hokoh hokosakih houh foongj bongj hok pongl hohm beongm bokom bokosakim boum bungn bop bohr
锐4rui6 ei9 toshie hayaig surudoig taig yuig iuih hayai surudoi tosii yei doshij nhonj bayaik daik zurudoik bayam dosim zurudom
锖3sabi8 qiangd cheungf kuwashiif seif shouf cheongg changh shoi tseungi kuwai kuwasiii syoui thanhi tseongj shohj guwashiik jouk zabik zeik syol jom syohn guwan guwasiin zyoun joho zyoq zyohs
错3cuoc choe majirue okue sakue soe tagaue chorg chakg tsoh maji majii majirii mazirui okii thoi tsorj dagauj zakuj zoj mazim mazirim
锚3maoa byouc ikaric nauc naod myoe byof byohg myeoh myui
锡9si6 xia rthya sekc shid hsid shyid seacd se cee sye sioe seae seg szig siakh chidi ixidi sjidi schidi shidi sekil shakul suzul shekm sokn suzip syakup thiecp jakuq jiq seokq zekiq zuzuq sukr zit zuzit zyakut
锢3gub fusagud kod kud kooe gof fusag fusagig husagug gooh busaguh geoh husak husagik busal busagil
锤3chuic omorie suie taie tsuchie tsuie tsumue chug tsui tsumii tuii tumui tutii chooj daij zuchij zuij zumuj tul tumil zum zumim zutim
锥3zhuia chuic kiric suic tsuie chue juif duig chooh girih zuih
锦8jin7 nishiki8 nishik9 nisika nisikic yqued nisigoe nishige tintf gimf kimf nishigog nishikog nisikog kamj kinj kumk guml gamm gino goomo
锭3dingb joue joumaee teie tinge jongg jog jomaeg chongh dinhh zyouh zyoumaeh johi johmaei deii jeongi jungj zyok zyomaek zyohm zyohmaem
键4kagi6 jianb kend kind gine gonf kong gagii geni geoni gunj
锯3jua koc kuic kyoc nokogiric guie goe cuag geoh gyoh gui
锵4shoh9 shoua shob qiangc cheunge soue cheongg jangg soh tseungh changi syoui tseongj sohj jouj zouj syol jom zom syohm zyoun joho zoho zyoq zyohr
锷4tsuba6 eb gakud ngokd ngocke akf okg tubah ockh zubai
锹6suki9 kuwaa wakub shoud shuud shod shud syuue shohe shuhe syoe syue syohe qiaof chiuh chewj choj tsiuk syoul tsewm cheom guwam joum juum zukim chun jop jup syuhp zyouq zyuuq johr juhr zyot zyut zyohu zyuhu
锺5zhong6 chunga chionge dzonge jhonge atsumerug sakazukig shoug atsumei atsumui shoi choongj atsuj atsumj atsumerij atumeruj syouj shohk jouk zakazukik tsungl atumel tsoongm atumum syom atun atumn atumerin jon jungn syoho zyouo joongp johp zyor zyoht
锻4kanu7 dan9 duanc kitaerue tane tyuene tueng kitaeg kitauh tunh kitai kitaerii dyuenj gitaeruj duenk gitael dunl gitaum gitan gitaerin
镀3du9 mekkib tob touc dod douf deog
镇5zhen7 chanb chunb dingb jane denge chene dzane tinf chinj osaej shizumaruj shizumeruj tenj jinl shizumel shizumul tsanl shizum shizumm shizumam shizumarim shizumerim sizumarum sizumerum tranm tsunn denn jizumarun jizumerun sizumeo sizumup jizumep junq sizuq sizumq sizumaq sizumariq sizumeriq jizumuq jizur jizumr jizumar jizumarir jizumerir zinr zizumarur zizumerur zizumet zizumuu zizuv zizumv zizumav zizumariv zizumeriv
镏4liu7 lau8 koshikid rud ryuud lowf ryug kosikih ryuhi goshikii gosikim
镕3rong7 igatae tokerue youe yunge yoongg tokeg yongg tokuh yoh iungh toki tokerii ioongj yohj dokeruj yeongj dokel dokum dokn dokerin
镛3yong8 donga tsuriganed youd yud yungd yoongf yog iungg turiganeh ioongi yohi yeongi zuriganei
镜4kagami6 jing7 keif kengf kyouf gengg gyongh kyoh kyongi kyohj gagamij geij gyeongj gyouj gyungk gyom gyoho
镝5yajiri7 nabeb kaburab hachic hatic tsumic tumic did kaburayag tekig tikg tickh joki diki chokj yazirij dickk dekik gaburayak jeokk jukl
镫3dengc abumie hitomoshie takatsukie tange toue tungf dungg toh dangh hitomosih takatukih tohi bitomoshij dakatsukij doongj douj dol bitomosim dakatukim dohn
镰5kama7 kanea kamb kanb lianc lime rene gyomg kyomh guomh liemh gamai gyeomi gyumj
镱3yi6 ib yeec yee yzef iih ichirubyui ieei itirubyuui iek izel itirubyul itirubyuhn
长enaga4 osa9 choa changb nakac choud chohd had tyod tyohg zhangh hasej takej nagaosak osamuk nigak kanak ogak ok tyouk hatsumil hatumil hisashil hisasil takeshil takesil tsukasal tukasal con cheongo tiongo hajimeq cheungs nagais takerus hazimeu jangu takuv tseungv bajimev takv takeriv truongv
门fmen2 mon7 kadob munf mmeng mani mi moi mek tok awenk mengk mannk iementk memk mmank kadoim lm boonm momm meonn bonp moonr gadou
闪3shana hiramekuc senc simc shime some hirameg hiramekig biramekuh seomh zenh sumi biramel biramekil
闫4yan5 yim7 iimb
闭3bie heig hetsug paig shimerug tojirug tozasug baih pyei shimei shimuj bej hetuj shij shimj shimerij simeruj tojj tojij tojirij tozaj tozasij toziruj beil betsul dojirul dozasul jimerul simem simum jimen sin simn simerin tozin tozirin jimun betuo dojo dojio dojirio dozao dozasio doziruo jio jimo jimerio zimeruo zimeq zimur dozis doziris zis zims zimeris
问5man8 mun9 mahnb bunb wend mene qwenne moone monf tonf touf toi tohj donk douk dom doho
闰3runa junc uruuc yunc iund uruf nhuang zyung uruhg yoonh
闲7ga8 kan8 mori9 xianb genc jianc kad sekid zekid jyand hani keni naraui shikirii shizukai nhanl sikiril sizukal gann jikirin jizukan zikiriq zizukaq
间dma1 kanc kenf hazamaf jiang aidah hazai hasamai toii kadoi tsumai aii chienk jyank shizukam gano gianq sizukaq genr jizukar zizukav
闵6bin8 min9 miana mana menb miinc miangd mihne minne mienf awaremug ureerug muni ureei ureuj awarek awaremik urek ureerik
闷3menb modaed modaerud mond mund moone minf modauf modag modaerig muong
闹4no6 naoc doue naue toue lyog nyog doh toh sawagai sawagasiii dohi tohi lyeoj nyeoj lyuk nyuk zawagam zawagasiim
闻5wen3 bung kikoeg kikoerug kikug mang mong munh kikouj kik kikik kikok kikoerik gikoel gikoerul gikul moonl kikohn gikouo gio gikio gikoo gikoerio gikohs
阀3fab batsud fatd hatsud iegarad isaod fute bolf polg batuh hatuh beoli bulj
阁3haru9 gec kakue kannukie koke takadonoe tanae kockf gakg gokh kakh caci gocki dakadonoj danaj gakuj gannukij
阅3reb yuec etsue herue kemisurue yuete heg yolg huh yuth duyeti etui herii kemii kemisui kemisurii iyuetj beruj gemisuruj yeolj iuetk yulk bel iutm bum berin gemin gemisun gemisurin
阎5yana yima janb jenb yeome jomf yeoumf yeumf youmf chimatah enh hirakuh senh susumeruh iimi susumej yomj susumuj hirak hirakik susuk susumk susumerik timatak birakul jimatal zenl zusumerul yumm zusumen zusumuo birap birakip zimatap zusup zusump zusumerip
阔3kuob futd hiroid katsud ohod otekd tekd hod foote hirof hwalf katug biroii gatsui birok gatul
阜3fu7 okab bud faud fowe pue hue boof
队3duia kumic taic tsuic tuic daee taeg doig daih gumih zuih
阪8saka2 han9 banb zakac pang
阮5nguyen5 nquyenb ngujensb gend ruand wanf wonf yuenf weoni yuni wunj iyuenj iuenl iunm
防3boue fange fusegue houe tsutsumie bangg fongg bog hog pangh fuseh fusegih huseguh phongh tutumih bohi hohi buseguj zutsumij husel husegil busem busegim zutumim
阳9haru7 yang7 hi8 yob youd yeunge hae akirae jange harute kif yohg joh iongi yongi akik itsuwarum yeongo bip ieungp barup duongq itsuwaq itsuwariq ituwaruq ieongq ituwat ituwarit
阴5yin6 kage7 jina anh inh kageruh kuraih onh yamh yumi kuraj umj kaguk iamk aml kagl kageril iuml gagem gagerum guraim woomm gurao gagup gagp gagerip
阵4jin6 zhenc chane chine ikusae jindatee chung tsanh tini trani zini zindatei tsuni jank junl
阶5kai6 i8 jied hashigof kizahashif shinaf gaig gyeh kyei giaij hasigoj kizahasij sinaj bashigok gizahashik jinak basigon gizahasin zinan
阻3habamuf hedateruf kewashiif shof sof zuf choh hedateh joh hedatui chori habaj habamij hedatj hedaterij kewaj kewasiij syoj troj babamuk bedateruk gewashiik jeok zok tsok jul tsorl bedatem bedatum baban babamin bedatn bedaterin gewan gewasiin zyon joro
阿pa0 arc aai abo eo aho hao oo p arnq haru atu anu asu eleu aaru hu ubu okau leu
陀5da7 tuo7 to9 kewashiid tad torh kewah kewasiih gewashiii gewam gewasiim
附3tsuki8 fud houd tsukud buf hog fooh puh huh phoh tsuh tukuh hohi booi boui zukui tul tukil bol zum zukim bohm
际3sai8 jic aie chaie kiwae majiwarue tsaif jeg jaih cheh majiwai majiwarii maziwarui giwaj zaij maziwal maziwaril
陆5lu9 riku9 overb mutsb yookd juke ryuke youke yucke lukf okaf rokuf lookh liuh lyukh yukh lucj lyookk
陈6chen8 jin8 chin8 chanc chernd chhund hend cinjg furuij noberuj tsuraneruj chunk furul nobel tsuranel nobum tsuranum tsanm huruin nobn noberin tinn trann tsurann tsuranerin turanerun zhenn zinn tsunn buruio zuraneruo hurup turanep turanup buruq zuraneq turanq turaneriq zuranur zuranr zuranerir
降4furu7 furib hurib jiangg koug orirug tagurug gangi hangi kongi koj gongj kangj fuk giangk huruk ork orik oririk taguk tagurik xiangk kohk burul dagurul goul hun goo bup burip dagup dagurip gohp
限3genc kagiric kagiruc kanc xianc hane kagg kagig gagirih gagiruh ganh gagk gagik
陛4bi6 heic kizahashic paie pyee baif beg kizahasig beih gizahashih gizahasik
陡3dou8 sobadatsue toue tsue dug taug toh towh tuh sobadai sobadati sobadatsii sobadatui tohi dooj zobadatsuj zuj dauj dowk dol zobadam zobadatm zobadatsim zobadatum dohn
院4yuan7 in7 wond yuend vienf weong yung wunh iyueni iuenj iunk
除4yokea chub ceud cheuihd chhud chwud haraue jie joe nozokue chuig jeg chei tsuii nozoi nozokii trui zii zyoi barauj
险3xiana himc kenc kewashiic home hiemg kewag kewasiig genh gewashiih heomh humi gewal gewasiil
陪4pei6 baic haic shitagauc baee puie paeg pooig sitagaug jitagauh zitagaul
陵5leng8 ling8 ryoub ryoc ryohc misasagif okaf shinoguf lungh nungh langj shinoj shinogij sinoguj jinoguk loongk noongk sinom sinogim jinoo jinogio zinoguo zinor zinogir
陶8tau4 ta8 taoa tawb sued sue daue towe tof dof toui youi yol yaom tohm yohm deon doun zuen duo dohr
陷3kand ochiirud xiand hamf kenf otoshiiref otoshiirug ochih ochiih ochiirih otiiruh otoshiih otoshiirh gani otosiirej otosiiruj genk otik otiik otiirik otosiik otosiirk
隅5sumi3 sub gue guue yue ug guhi wooj zumij yuej iyuk iul iuen
隆flon5 ron7 longb lunc lomc takac llonc lonee lunge aronf romg loomi rroni ronej ryuj ronck elundk nosk remk luonk ronenk logk dlundk lomkk louk lumpk llol erlunl uerronl eronm lloulm llounm rynn leongp takaship nakadakar ryuur takair takasit lyungt yungt dakau dakashiu loongv ryuhv dakaiw lyoongw yoongw
隈6kuma4 guma9 zumia sumic ee waie weie wuig wooii
隋4sui5 daf namakeruf ochiruf taf zuif chuih namakeh suh namakui tsuii namakj namakerij ochj ochij ochirij otiruj sook otim otirim
随4sui6 shitagauc zuic chuie tsuif sitagauf sug jitagaug tuyh sooi zitagauk
隐3ine kakurerue kakusue one yine yorue kakureg yang kakuruh yuni kakui kakuri kakurerii kakusii yoi yorii uni gakureruj gakusuj ianj ank iunl gakurel woonl gakurum gakun gakurn gakurerin gakusin
隔3gee hedatarie hedatarue hedaterue kakue gyokg hedateg kakg hedatuh gakh kyokh cachi hedati hedatai hedaterii bedatarij bedataruj bedateruj gakuj gyeokj gyukk bedatel bedatum bedatm bedatam bedaterim
隙3gekid himad kekid kyakud sukid xid gukf kwikf kukh kwickh khichh bimai gooki gyakui zukii gwiki gwickk
障3fuseguf hedatef sawaruf shouf zhangf cheungh jangh shoh changi cheongi chuongi fusei fusegii husegui sawai sawarii syoui shohj bedatej buseguj jouj zawaruj tseungj tseongl syol husem husegim jom jeungm syohn busen busegin zawan zawarin zyoun jeongo joho zyoq zyohr
隷3lic reic shimobec shitagauc lyee taie yee daig simobeg sitagaug jimobeh jitagauh zimobel zitagaul
隼3shun7 hayatoc junc hayabusae sune syung zyung chung bayatoh tsunh bayabusai jooni
难6nan4 namib namc inasid inashid kataid kataf muzukah muzukasiih gataii gatak
雀3chera jakud qued sakud suzumed cheukf jakf chakg cheokg qiaoh tuoch zyakuh zakui zuzumei tseuki tseokj jeukl jeokm
雁4yan6 gana ngana karic ane garih
雄ao3 chona xiongb hungb yud hionge hiungg juh ungi katsui huhngj hsiungj hhuhngj takeshik osum yuum takesio dakeship hoongq osiq yuhq woongr dakesit
雅gja3 ya6 masaa ac iac jaaf j yahk miyabik eal jarm yanm rem jocm elem ourjam im em etm oyam tadashin tadasin ngan ngaho ioanp jp ijap ngeep ngiap jep gianp ioap dzaq gaq tsuneq nhau tuneu zunev
集5ji6 shu8 shuhd syud syuhe atsumarui atsumerui juui shuui tsudoui atsumek chapk jipk atsumul jul tsudol chipl tsapl atsum atsumm atsumam atsumarim atsumerim atumarum atumerum syuum tapm tudoum zyuum juhm tsudohm zudoun japn atumeo atumuo tudoo zyuo atup atump atumap atumarip atumerip zudoq tudohq zyuhq zudohr
雇3guc koc yatoic yatouc goe kue yatoe koof yatohg geoh gooi
雉3zhi7 chic jic kijic cheeg kizig tig trig zig gijih cheh chzej tsik gizil tseem tsen tszeo jeer jet jzeu
雌3cic mec mesuc shic chif jaf chag cheeg mesig sig thug jih cheh chzej tsik zil tseem tsen tszep
雍4yong5 onga fusaguf yawaraguf youf yuf yungh yoi yoongj fusaj fusagij husaguj ungj yawaraj yawaragij yohk busaguk eongk iungk ioongm husan husagin busao busagio
雎3ju7 misagoc shoc chuie joe chof tsuif syof jeog juih zyok
雏3hina8 chub chod suud chore sug tsog tsorh suhh binai chooi zuui zuk zuhm
雒4luo6 mimizukub rakub lokd locke mimizuf mimizukif
雕3choue diaoe kizamue washie horug jog tiug choh tewh kizai kizamii tyoui wasii chohi gizamuj jeoj jouj diuj dieuk hok horik juk dewk tyok borul tyohm gizam gizamim zyoum john boo borio zyop zyohr
雨7yu4 ama9 amenoa jyd yeud jyud amef uf huf vug wooj yuek iyul ium iueo
雪8yuki4 xue6 suetd syrad sched saad sheld sohh suath setsuj susuguj soll syuetl setun susun susugin seolo zetsuo zusuguo suto sulp shyuetp shuetr zetus zusus zusugis shuts
雫3shizu8 dac danc nac shizukuc noe norg shizukig sizukug jizukuh sizuk sizukik jizul jizukil zizukul zizuo zizukio
雯6wen4 ven9 mana wennc bund mond munf mooni
雰3bun8 fenb funb kirib fand punf hunf boong girig
零4ling6 furug koborerug ochirug reig koborei lyongi yongi koborui fuj furij huruj koboj koborj koborerij lenhj ochj ochij ochirij otiruj buruk goboreruk lyeongk yeongk lyungl yungl goborem hun hurin otin otirin goborun buo burio goboo goboro goborerio
雷nre2 rab reid raie raye lef rreh reth reyh raeh ryi leii rj leyj reak rik llem lan reen reiso rhetp renq rainq rejq regq lenq lr rehr orer rretr rrels ays lets rajt leint ureuxt urelt alyt wrayt ranet llimot liet leight reyst leht llat irrit lemt olat yt lleyt rajit leut rheu restu rhiu
雾4kiri4 wub bud mod mud mouf vuh girii mooi
需3juf matsuf motomeruf nureruf xuf motomeh nureh suh suih yuh motomuh nuruh shuii mai mati matsii matui motoi motomi motomerii nui nuri nurerii zyui sooj yooj
霆4ting5 ikazuchic teic jonge chongf dinhf ikazutif deih jeongh jungh
震4zhen7 chanc chinc chunc chend cingd furuerug furuug shing furuei jini furui furuerij hurueruj huruuj sinj furuhk burueruk buruuk tsank huruel tsunm hurum buruem huruerin burun jann huruho buruerio zino junp buruhp
霍iho2 joa horc hole choe hawg hg halg huoh khoh hai houk gol hoal xol nhol fokm hoen enhoo heuo chhoo chodo jo whano rio gooso ehooo hufo tofo hougho gwakp kwakp dzop hobp oq haouq kakur niwakar dgor ogr hoeps focku hoacu gakuv
霓3ny9 geib nib nijib ngaid yed aif nghif nizif
霖6lin3 rina limb nagaamed lahmf nlinf lamf lumh
霜5shimo6 simob tsuyuc tuyuc shuange soue sangg seungg soh seongh suongi sohi jimoj zouj sheungj sheongk zom zimom zohn
霞6xia5 cia8 tiab tianab gef kaf kasumif kasumuf hah hahi kasui gak gasumik gasumuk gasun
霭4oi7 ai7 moyab oyd aed
霰3soan9 arareb sanb senb xianb sind shinf zang zeng
露9lu5 lou8 ro9 loa rua tsuyuc ruef tuyuf arawareruj arawarel nol arawarum arawan arawarn arawarerin tsuyin leoo neoo zuyuo nup tuyir zuyis
霸5ba5 ha7 pab hakuf hyakuf kashiraf paeh pahi kasirai bakuj byakuj gashiraj bahl gasiran
靏3zuru8 hec kakuc tsuruc hoke hockf tsuf tsurif turuf gakuh tuj turij zuk zurik
青8ao4 qing7 cchingb chingc seid tzine chhinteh chhengh chaii chengi aoij shouj chongm shom tsingn syoun thanhn shoho cheongo jouo zeio chungp syoq jor syohs zyous joht zyov
靓3jing8 liang9 lenge seie shoue jongg shog chongh syouh shohi jeongi joui zeii jungj syok jol syohm zyoum john zyop zyohq
靖7jing5 yasu6 nobub osamud jasue yasushii jouj seij yasuij yasunjiruj yasusil chingl jongl jom chongn tsingn yan yasin yasunjn yasunjin yasunjirin yasunzirun zyoun joho jeongo zeio jungp zyoq yasunzir yasunzirir zyohs
静6jing6 shizu8 shizukab sizud syizud jonge jeongf jungf dzongf joungf jouj seij shizumaruj shizumeruj chingl shizumel jom shizumum chongn tsingn shizumn shizuman shizumarin shizumerin sizukan sizumarun sizumerun zyoun john jizukao jizumaruo jizumeruo zeio sizumep sizumuq zyoq jizumeq sizumq sizumaq sizumariq sizumeriq jizumur zyohr jizus jizums jizumas jizumaris jizumeris zizukas zizumarus zizumerus zizumeu zizumuu zizuv zizumv zizumav zizumariv zizumeriv
非6f6 fei6 fia phic dd arazuh hih soreruh bij sorej soruj feek pik arazik sok sork sorerik zorerul fayn zoren zoruo zop zorp zorerip
面3zura8 bend mend miand omod omoted tsurad minf mugikof myonf turah myeoni myunj
革3ge7 aratamaruf aratameruf kakuf kawaf kyokuf aratameh hyokh kakh aratamuh gaki aratai aratami aratamai aratamarii aratamerii jii gakuk gawak gyokuk hyeokk hyukk
靭3jind rend shinayakad utsubod yugid inf yanf yung sinayakag utubog zing jinayakah ianh iunj zinayakal
靴3kac kutsuc xuec hoee hwae heuf kug kutg kutsig kutug gah gutsuh guk gutk gutsik gutuk
靺4vat9 batsuc matsuc moc vac batc male mute mootf batuf matuf
鞄3hakuc houc kabanc paoc poe poke hof pockg hohh bakuh bouh gabanh peoh pui bok bohm
鞆3tomo6 bing9 pingb domod
鞍3kura6 an9 onb yend gurae
鞘3qiaoe sayae shoue soue chiug chog shog sog chewh shaoh syouh shohi sohi cheoi joui zayai zoui tsiui chuj tsewk syok jol zol syohm zyoum john zohn zyop zyohq
鞠4ju9 kuka cuca chub kiokb kikue kyoue marie gukg kyoh kookh kyohi gikuj gookj gyouj gyol gyohn
鞭3bend biand hend muchid muchiutsud pinf pyonf bing muchiuh muchiuth muchiutsih mutih mutiutuh pyeoni pyunj mutiuk mutiutk mutiutsik
韦ive4 we6 wayc weid verd wele wae wig waig vah vii veij bej vejk weyk webk werk vl el swel whel huel weal weism waerm waem vien wello bero woo veyo euwijo oueo erweio vaio vaiso evero rbeo vayo wiep gwelp ovelbap becq vejaq vejsq oveq ir somukur somuv somukiv zomukuw
韩6han4 hona hahnb c chanc hamc igetae kane hannf ganj
韬4tao5 to9 toud yubukurod dof tohh deoi doui duj dohm
韮3jiuc kuc kyouc nirac gue kaue kyof kowg kyohh gooh gyouh gauh gowi gyok gyohl
音7oto6 o7 ne7 yin9 onc imh yamh ini uml yumm amm woomn iamn iump
韵4yun6 hibikic inc unc wane wunf vang bibikih woonh
韶4shao4 joug shoug tsugug siui soi joi shoi sewj syouj thieuj tsuj tsugij tuguj zyouj johk shohk seok zuguk shiul sul shewm syom zyom tun tugin syoho zyoho zuo zugio
頚3jinga keia kubia kengc genge geif gubif
頬3hooc jiac kyouc kape hoe kyoe gapf hohg kyohg boog gyoug boj gyoj bohl gyohl
顚3diand itadakid taorerud tend jonf taoref tinf taorug chonh dinh taoh taorh taorerih daorerui deni jeoni junj daorek daorul daom daorm daorerim
页3xieb yec kashiraf kechif ketsuf peejif yipf youf iipg hyolh yoh kasirai ketii ketui peezii yohj gashiraj gechij getsuj hyeolj hyulk gasiran getin getun
顶3tengb dingc chouf itadakif itadakuf teif tingf jongh choh chongi dinhi itadai tyoui chohj deij jeongj jouj jungk tyol jom tyohn zyoun joho zyoq zyohr
顷3qingc keif kif kingf korof kyouf shibarakuf gyongh kyoh kyongi khoanhi shibarai shibarakii sibarakui kyohj geij gij goroj gyeongj gyouj jibarakuj gyungk sibaram sibarakim gyom jibaran jibarakin zibarakun gyoho zibarar zibarakir
项3xianga gouc hongc kouc unajic hange gof kof unazig gohh kohh
顺6shun4 soonb masac yukic sunc june sengf dzunh yorih shitagauj sunaoj zyunl sitagaum syunm thuanm jitagaun zunaon zitagaur
须9su1 xuc zuf tig chig higem mochiirum motomerum shum suim shuin motomeo soo motomuo soup mochip mochiip mochiirip motiirup motop motomp motomerip syup tup tuap biger jur soor shor shous motit motiit motiirit zyuu
顼3xu7 gokue gyokue kokue kyokue tadashiie yuke yookg ukg iukh tadai tadasiii iooki dadashiij wookj dadan dadasiin
顽3wan9 ganb genb katakunab ngoane gatakunaf
顾5gu9 ku9 kooa ca khoob kaerimirue koe gog coi kaerimi kaerimii kaerimirii gooj gaerimiruj geoj gaerimn gaerimin gaerimirin
顿hton1 dond ttond tunf dunh teni tonovaj denj onk thonk tonek ttenl oughtonm tanm tnm ttainm tounm ternm toonm ttomm ttanm wdonn tenovao itonso ldenso ldenp rtonovap dioneq dionq nukazukus tominis totsus tsumazukus duu
颁3banc fune hane pane shikue wakerue wakeg wakug hunh shih shikih sikuh wakh wakerih bunj jikuj sil sikil jim jikim zikum ziq zikiq
颂4sson9 chonc honc songf chungh homeruh juh katachih shouh tataeruh youh choongj homej tataej homuk shok tatauk yok tsungk hol homl homeril katatil syoul tatal tataeril tungl zyul tsoongl shohm yohm bomerum dataerum gatachim joum seongm jungn sungn syoo bomeo dataeo joongo bomup dataup jop syohp boq bomq bomeriq dataq dataeriq gatatiq zyouq johq zyos zyohu
预3yub arakajimee azukarue azukerue yoe azukeg yeg azukug yueg arakazimeh azukh azukah azukarih azukerih duh iyui iuj iuel
领5ryo7 ryoh7 ryou9 rjoe linge erig osamerug reig unajig lyongi osamei yongi osamuj lanhk osak osamk osamerik unazik lyeongl yeongl lyungm yungm
颇3pob had katayorud sukoburud pore paf katayoh katayorih phoh sukobuh sukoburih bai gatayorui zukoburui gatayol gatayoril zukobul zukoburil
颊3jiab hood kapd kyoud gape hyopf hog kyog hohh kyohh booi gyoui hyeopi hyupj bok gyok bohm gyohm
频3pina binc hinc panc shikirinic pund sikirinif jikirinih zikirinik
颕4ying6 eia hosakia dinhc wingc bosakif nhanhg
颖4ying5 dinhb eid hosakid wingd yongf bosakih yeongh yungi
题3tia daic hitaic taic hitae jee chef bitaig bitai
颚3ea agoc gakuc ngokc ngockd ake oke ockg
颛3zhuan7 chyuend send chuene jonf chung chong uyauyah uyauyasiih tsyuenh jeoni zeni tsuenj junj tsunk jyuenl juenn
颜5gana ngana guanb janb jenb yanc anc gene kaoe aanf ahnf arnf nhanh gaoj
额4gaku9 nukaa ggea ec gyakue hitaie ngake takae akg aekg hitag ngachi bitaij dakaj bital
颠3dianb itadakid taorerud tend tind dinf taoref taorug dienh taoh taorh taorerih daorerui deni daorek daorul daom daorm daorerim
风5kaze7 feng7 fub fuub kazab fungf foongh pungh huj huuj phongj fuhk buk buuk gazek poongk huhn buhp
飏3yang7 agerud yeungd youd yeongf agef agug yog ieungg agh agerih ieongh yohi
飒3sat9 sae hayatee soe hishigug midarerug sapg satsug soug shaph midarei midaruj bayatej zoj hishik hishigik hisiguk midak midark midarerik satuk tapk sohk bishigul zatsul zoul hisin hisigin bishio bishigio bisiguo zatuo zohp bisis bisigis
飜3fand hand hirugaerud hond bonf hirugaef hirugauf pong hirugag hirugaerig banh beonh birugaeruh buni birugaej birugauk birugal birugaeril
飞8fei5 toa hia phib tobud tobid hd asukad takad fie huie fejh hooih tobasul feem bin doo pio tobao tobasio fayp dobasup dobup dobat dobasit dobit
食4jiki8 kura9 kurauf kuuf shif shokuf taberuf siki tabei kui tabui sickj sij syokuj tabj taberij yij zikij kuhk daberuk gurauk guuk jik jokuk shikk shickm dabem dabun gun dabo daberio zio zyokuo guhp
飨3xiangc aee heunge kyoue motenasue ukerue heongf hyangg ukeg kyoh ukuh motenai motenasii uki ukerii kyohi gyouj gyol gyohn
餐3canc kuuc sanc sonc tabemonoc chane kuf tsang kuhh dabemonoh guuh zanh zonh guk guhm
饥3jib keid kid uerud keee gif uef uug cog uerig kayh ui geii geek uhk gayn
饭ai5 ii5 han8 meshia mesic fang hamh boni bank panm
饮3yina inc nomuc onc yamc yume iamf amg nog nomig iumh
饰3shib kazarid kazarud shokud sikd sicke shikg kazag syokug shickh gazarii gazarui jokui gazal zyokul
饱3baob akirud houd paud paoe pof hog baug akh akih akirih hohh boui peoi puj bol bohm
饲7kai4 gai7 sic id shid nogad nokae chii jii kaui yashinaui cheej sak chel yasinaul zil chzem gaun tsio tseep tseq tszes jeev
饴3ame7 yia id shid yeee yef sig yzeh jih iii ieek zil iel izen
饵3erb ed esad jid mochid neid neee if nig motih zih nayh
饶4rao8 jau9 joue nyoue yiue yutakae yewg yoh joh nyoh iiuh nhieui zyoui iewj johj nyohj yeoj yuk zyol zyohn
饼3bingb heid hyoud mochid pengd benge hyof banhg motig hyohh beih byouh byok byohm
饿3eb gad ngod uerud ngore af uef uuf of uerig orh ui uhk
馀3yu5 yueb iyud iue iueg
馆8tate5 date7 yakataa tachib tatib dachic kanc guang kuni koonj gwank gunl kwanl quanm goonm gann
首6shu7 syu8 saia shoua siuc shiuc koubeh kubih shirushih shuuh sauj suj kobek sowl sirusil syuul thul kohbem shuhm goubem gubim jirushim jum juum soom shaum shown gobep syuhp zirusiq zyuq zyuuq gohbeq juhq zyuhu
馗3kui8 hoobonee kakurerue kie michie gyug kakureg kwaig hoboneh kakuruh kyui kakui kakuri kakurerii mitii hohbonej boobonej gakureruj gij gyooj gakurel bobonem gakurum gakun gakurn gakurerin bohboneo
香bka5 ko7 koh9 koua chab xiangc heungf kaguf gag shag shang chang koozaj heongm hiangm kaorim kyom kyoun hyangp gaoriq gyoq huongr kyohs gous gyous gov
馥4kaoru8 fauc faucc fuf fukuf hyokuf kaf kaorif bokh fukh fooki poki hukui kaoi phuci beokj bukuj byokuj gaj gaorij gaoruj bukk gaon
馨4xin6 kei9 kaorud kaorif kyouf hingh hyongh kyoh gaorui hanhi kaoi kyohj gaorij geij gyouj hyeongj hyungk gyom gaon gyoho
駄3dad daid noserud tad taid tuod nosef taef tof nosug torg nosh noserih
駈3kakerud karud kud qud guf kakef kuif kakug kah kakh kakerih karih gakerui garui gooi gakek gakul gal gakl gakeril garil
駖4ling3 lengd
騨3dab danb madaraumab tanb tuob tod torf
马oma1 mar9 umai mmai bai maaj muk mem mann moo maho mulo masq merq ms imaat mardt merot maut myt bant mit mout rmaet rmbact
驯3xunc kune narasue narerue shitagaue shune sune nareg naruh nai nari narai narasii narerii sitagaui syuni thuani gunj jitagauj junj soonj zitagaun zyunn
驰4chi6 che9 haserue jie cheeg haseg hasuh hasi haserii tii zii chzei baseruj tsik basel tseel basum basn baserin tsen tszeo
驱3quc kakerue karue kue kuie kyuue gug kakeg kakuh kyuh kai kaki kakerii karii xuii kyuhj gakeruj garuj gooj gyuuj gakel gakum gyum gan gakn gakerin garin gyuho
驳3boc bakue hakue madarae majirue poke pockf bakg bokh pakh bach majh majih majirih maziruh bocki mazil maziril
驹8koma3 goma8 jua kuib komf quf akeoig kuh guj cauk gool
驻3zhud chuf chuuf chyuf todomaruf todomeruf juh todomeh todomui chuei todoj todomj todomaj todomarij todomerij truj tyuj tyuuj tsyuj chuhj dodomaruk dodomeruk jook juuk tsul dodomem tsuem dodomun tyuhn dodon dodomn dodoman dodomarin dodomerin zyun zyuun jyuo juho jueq zyuhs
驾3jiab gad kad norud shinogud kahf giah noh norih shinoh shinogih sinoguh gahh jinogui sinol sinogil jinom jinogim zinogum zinop zinogip
驿3yia ekic umayac yikc yicke yoke iikf dichg iickg yeokh yuki
骁3xiaob gyoud hiud kyoud takeshid hewf hyof gyog kyog takesih gyohi kyohi dakeshii hyeoi hyuj dakesim
骂3maa bac nonoshiruc mahd maee nonoshf nonoshif nonoshirif nonosiruf nonosij nonosirij
骅4hua9 waa waha hoac akakuriged ged kad hwaf gai
骆4luo5 kawaraged lokd rakud locke lakf nakf gawaragei
验3yanc akashie gene kene shirushie tamesue yime iimf homg akasii nghiemi sirusii tamei tamesii damesuj heomj jirushij humk damem damesim zirusim
骏5jun7 shun8 isab surub tunc hayaog chuni nagaii ookiii sugurerui tsunj nagak sugurek syunk okiik suguruk bayaol sugul sugurl sugureril tuanl ohkiim joonm zugurerum zugurep zyunp zugurup zuguq zugurq zugureriq
骑3qia kec kic noruc kehd gie nof norif
骚3saoc sawague soe soue ureie ureg shog sawah sawagah sawagasiih sawagih taoh shoui sohi seoi zawagui zoui suj zol zawam zawagam zawagasiim zawagim zohn
骥3ki7 ji9 keib keec gid kayf
骨4gu6 hone8 kotsud golf kwatf kolh kwuth coth kotuh bonei geoli gotsui gwati gulj gwutk gotum
骸3gaia haia kaia mukuroa haec
髄3sui7 zui7 shuib
高gtaka3 kob gaub god kohe gaardf dakaf gaof tag koug koog takanah gah tagai gowej gowl gauxl gardl kerl ikgol gool goum caom kaom gausn takasin takashin govan ggaardn oo p cop chaelq ayklq takair takamarur takasar takamav takamariv dakaiw dakamaruw dakasaw geow
髦3mao7 bouc mouc taregamic moe bof bohg mohg daregamih meoh mui
髭3higec shic zic chie jae chaf cheef sif bigeg jig cheh chzei tsij tseel tsem tszeo jeer jes jzet
鬰3yua watb muragarid shigerud utsud shigef shigug wuth shigh shigerih sigeruh utuh jigerui sigej siguk jigek sigl sigeril jigul jigm jigerim zigerum zigeo zigup zigp zigerip
鬼6oni4 ki5 guif gwih kwaih gwaii kwii quyi gij
魁4isao9 que9 kaid kashirad kuid sakigaked fuif goef fooih koeh kasirah khoih gaii gashirai geoei zakigakei guej gasiram
魂3gonc hunc konc tamashiic hone wane wunf tamag tamasiig damashiih heonh damak damasiik
魅3bakemonoc bic meic mic mononokec sudamac maee meef zudamah mayi
魏8wei5 we9 ngaic guid ghuid ngeid ngaihd wid ie veee vaile weisg gig takaig takai aik dakail dakan
魔4ma5 bab mamonob mob more
鯥3mutsu7 luc rikuc rokuc luke lookf mug mutg mutsig mutug
鯵3ajib shenb soub samd soe sumf azif sohg zoug shamg shumi zoj zohk
鰯3iwashia ruoa yakc yeukc yeokd iwasie ieukf ieokg
鱼6uo5 yu8 o9 jub gyoh sakanah sunadoruh yuej nguk sunadok sunadorik iyul eol zakanal zunadorul ium um iueo zunadop zunadorip
鲁lru2 lu9 roua rooc rof rewh reuh rueh rj rouxk look lluk rewek ruik lol loul leum roem ruhn luen liup ronp nuq rugq ruyq ourouxq leq fluq runq ljuq rughq louxq reaq ryuq nulliq rlaq riucq yrouq rewiq hluq reusr locr roudr pavr ryhr roors liuss rest orokat rruu rousu nov
鲇4ayu9 ai9 ajub nianb namazud nend nimd jomf chomh ayih namazih jeomi jumj
鲋3fu6 buc funac food puf huf hunaf boog bunag
鲍dbau4 bo7 bowa bab boud bowef pof baughg balh baoh powei booi puj lbauj paj beauj bawj bloj buk boym awabin houn paun paoo hoq hohr peos
鲑3guic fugue kaie keie kwaie sakanae sakee gwaig xieg haeg fui fugii hugui buguj gaij geij zakanaj zakej hul hugil bun bugin
鲔3weib fuid id magurod shibid yuud fooie yuf sibih yuhh jibii yooi zibil
鲛3same9 samra jiaoc kaue koue mizuchie kaog gyog koh gauh kyoi mizutii gaoi kohj gouj gyeoj zamej gyuk gom gohn
鲜39 xianb azayakad send sind sukunaid shinf sonf sukunaf tienh seoni zeni zukunaii sunj zukunak
鲣3jiana katsuoc kenc kinc gine gyone kyong katuog gatsuoh genh gyeonh gyuni gatuol
鲤3li9 koib leib rib leed layf goig
鲭3saba8 qingb chingd seid zhengd tsinge chongf cheongi zabai zeii chungi
鲲3kun7 gigid haragod kond kwand kwune gonf baragoh geonh guni
鲷3tai8 diaob choue tiue tewf jog chog diug tyouh dewi chohi daii jeoi joui juj tyok tyohm zyoum john zyop zyohq
鲸4kujira6 jingb geid kingd gyongf kyongg kinhh kuzirah gujirai gyeongi gyungj guziral
鳃3min9 saib erad shid soid soye saef shoig sig shoyh jih zaih zil
鳄3ea gakuc ngokc wanic ngockd ake oke ockg
鳅3qiuc chaue dojoue inadae kajikae shuue chowg chug dojoh shuh tsauh dozyoui kazikai syuui tsowj dojohj shuhj chooj gajikaj juuj dozyol syul jum dozyohm syuhm gazikan zyuun juho zyuq zyuhr
鳍3qi9 hireb keib kib keed gie kayg bireg
鳕3xuea setsuc syuetc tarac suete sutf setug shyuetg darah zetsuh shueti shutj zetul
鳗3man7 ban9 unagi9
鳞3lin9 lunb rinb urokob ind
鳟3zunb chyuend masud sond tend chuenf junf chung mah masih tsyuenh deni jooni zoni tsuenj tsunk jyuenm juenn
鳯4feng7 fuuf houf hououf ootorif fungh fuh hoh hooh otorih foongi huui fuhj hohj hohohj ohtorij bouj bououj buuj hul bom boom bum huhn boho bohoho buho
鴌3kwok9 feng9 bongc fungc foongd pongd beonge bungf
鴫6shigi7 sigi8 tac tianc shiguid shiged shikid siged siguid sikid shimad simad tine jigih zigil
鴬3ouc uguisuc yingc youc ange of yof ungf uguig uguisig ohg yohg
鵉4luan5 lyuena luenc loanc lund
鸟atori3 dori9 tob chof uf kaf narf tosih birdi kbirdi simai shimai niaoi chouk niuk newm diaom jom dieuo tyouo chohp jeop joup juq tyor tyohs zyout joht zyov
鸠3jiud atsumeruf hatof kauf kuf kyuuf kowg atsumeh guh atsumuh kyuh gaui atsui atsumi atsumerii atumerui cuui gowj kyuhj batok gook gyuuk atumek atumul atum atumm atumerim gyum gyuho
鸡4ji6 kaid keid niwatorid torid gaie gyef kyeg dorii geii
鸢3yuanb end tobid tonbid yuend yonf yunf dieug iyuenh dobih donbih yeonh iueni iunk
鸣6naru5 ming8 nakua narib meig narasug myongi naj nakij naraj narasij myeongk myungl
鸥3oua auc kamomec owd gue oe kuf ohg gamomeg goog
鸨5toki7 tobia houb hob hohc baod noganf pof poug boh bouj beoj dokij buk boho
鸭5kamo4 yab apd oud of ohh gamoi
鸳3yuana enc onc yuenc wone yunf uyeng iyueng weonh iueni wuni iunj
鸾4luan5 lwana loanb lyuene rane lueng lang nang lunh
鸿8hong5 hung7 horngb fungb kod huhnge kohnof konof kounof hishikuij kouj ootorij hoongk hishikul otorim hisikuim kohn ohtorin bishikuio gouo heongo hisikup bishikuq goq bisikuir gohs bisikut
鹄3guc hue huke kokue koue kuguie matoe hookg gokg kugug koh koki kohi geokj gokuj gouj guguij gukk gugul gom gohn
鹈5u5 tib kamob shic sic taid teid deii
鹉3wu9 bub mob mub moud vuf moog
鹏6peng3 bangd phangd banhd houh ootorih pangh bungj hok otorik pungk hohl ohtoril boongm boum boo bohq
鹤9tsuru4 turu6 hec hokd kakue curue zurue hockg ucuh utsuh utuh hakm haco tsuo tsurio gakup tur turir zut zurit
鹫5washi6 wasi6 syub jiue chaug jug shuug chowh chwii shuj tsauj syuuk zyuk tsowk shuhk juul jaum jown syuho zyuuo juhp zyuht
鹭3lu7 lod rod ryod sagid loue nof leoi neoi zagii nui
鹰4taka6 ying8 dakaa oue youe iingf ungg oh yoh ohi yohi woongj
鹸3akub jianb kanb kenb senb ganf akif geng zeng
鹿9ka6 shika6 sika8 luc rokuc gae shishif sisif rotf shigag sigag kanoh lokl lukl nokl lookm locm jikao leoko neoko nuko zikar
麋4mi6 bib nareshikab meid meee naresikae mayh
麐4lin4 lun9
麒4qi6 kei9 gib kib keee kayh
麓3roku6 fumotob lub loke luke lookf humotof bumotog leokg
麟5lin4 rin9 lun9 lond inf lang
麦hmc4 m5 ma7 macc mee maie meik mugil merm min mayn maen mago beho bheho mahko rmiono bakup mtsp makr muks maekt machu
麺3men9 mian9 mugiko9 minc miend
麻9ma4 asa6 asc asod f azaf of baf aszag asyg ashg mahj
麿3maro7 moa roa luic mac
黄7ki6 hwang9 huangb oeyc whangc hoangc chuangd huynhd goe hvanf koug oug wongi koj oj kohk ohk gil goul gohp
黍3kibib shob shub soe syue suf syof gibig jog seog sueg shyui zyok shuel
黎6ri7 li8 le9 laib laihc irec kuroif reif kuroi lyoi yoi guroik lyeok yeok lyul yul gurom
黑ckuro5 ha8 he8 heab guroc heid heyef kokug heyh hh chenh reth apaah hayh chh black blackk kuroik hakn hukn haco gokup guroip hookp
默gmer4 me7 mmer8 mob mac mure mmee muf emerh meui mi morj urmel marl myrl nal ermerl menl moecl hmerm damarup mokup amerp makr modasur mukr das damas damaris macs mooku modau modasiu
黛7de3 dib daib daf mayuzumif taif delig daeh toih taej toyj doik doyl
鼎3ding8 tengb kanaed masanid teid jongf tingf chongg dinhh deii ganaei jeongi jungj
鼐3nai7 daic douc kanaec nouc naef dof nof dohh nohh ganaeh
鼓6gu7 kua kooa tsuzumia coa guua tuzumic koe gog geoj zuzumij gook
鼠4shu8 inga ingsa nezumid shod sod syuf sug syoh joi seoi zoi suei shyuj zyol shuem
鼻4hana5 bib hib peid peef pif banag payi beij beel bayn
齐hzi4 zzi8 ziec cid zyd chie tif tsig dzig tzih saih zi cj seyj sij czyk zek zurk siek masal czim qim seim nzin zein ziln unzian simn zitn ziann saen tshin sen thin kyn cionn gin zeyn ziemn yn irzinn sezin zenn narin rczyn chain caio chiho szyo kio zijso sayo zhio yzio qiso zjp tschip szaip chayr hitoshit
齿3chib had shid yowaid yowaisurud cheef yowaf cheg sih xih yowaisuh yowaisurih chzei bai jii tsij tseel zim tsem tszen
龄5ling3 lengb reif yowaif lyongh yowah lyeongk lyungl
龙eron5 long7 romb lungc ryud lond runf ryuuf ryog roneg rungg llong liongh aronh luhngh yongi rloni liungi loongj rjuj lonej ungeanuj lonnj runej lomj lundj roenj llonej nonj rooml haronl ryoul ryohl lyongm jongm lengm rjongm ryongm leongo tatsuq rous tatuu rou datsuv tav tatv tatsiv
龚4gong7 kung9 cunga kug kyoug sonaerug youg yug koongi sonaei kyoj sonauj yoj gungj kongk sonak sonaerik goongl kyohl yohl geongl gul gyoul zonaerul zonaen gyoo zonauo zonap zonaerip gyohq
龟7kame3 ki9 gamec guig kinj kwaij kyuuj gwaik junk qiuk gul gwil gyunl kyul kum kwim kyunm kyuhn gin ginn goon gyoonn gyuun gyuq gyuhs
𠅤4xi3
𠮟3chi8 chika chickb tsikd tsicke
𢀜3gong4 cungd kongd kungd
𢑴1yi8
𤂣2xiao6
𥙿3yu3
𪟝4ji6 chike isaoe sekie shakue chickf jokg tsikh chokh syakui tsicki jakuj jeokj zekij jikk jukk jickl zyakun
𪻐3cong6 chunga choongb tsungd tsoonge
𫍯3xian7 gand gend hamd kand kond yawaragud yawarah yawaragih goni
𬬿4shoua shoa shohb zhaoc chiue ookamae chewf okamah tsiuh riui syoui tsewi ohkamai jouj jiuk syok jewl jom syohm zyoum john zyop zyohr
𬭎3hong7 koud oud utsuwad wangd wungf kog og utuwah kohi ohi goui gol gohm
𭸼1ying8
𮪋2yan7
𰢄3suk8 sook9 sua shukb shookc
𰬩4sau7 sowa shauc hsiuc saoc seoc shiowc showd
𰵧4chi8 zhib cheeb ched jid chihe chue jhihe chzee tsif tseeh tsei tszek jeen jeo jzep
𰾗3kim5 zhen8
𰾫3kam6 gam8 jiana
𰿾3pik6 pick8 pia`,
  syllables: `a:a3 la7 ra9 are llaf eg jag lari nai yai aai ahj rarj lej iak ol rel lyal lm laam lahm ryan rn dzan lian raan ero raho oro loo riap anp llarp roq jarq yahq iahr yanr ller lerr yyar onr evas ards ious us ovas lors nars ys jes imaas ians ens rert lant att llyat rort llt
ai:e1 a9 aib erd eie ayf if eyn oyn oio aao ajo p leq uelr rer lais lat raiu yu rav
an:an0 amc lanl ranm as akas llans jant lamt iwau enu yanv ramv nanv lav lakav
ang:ang5 ob langc oud range onge ohe lof uraf rog loug yanh akirah anh longi oni lohi roui yangi luraj rongj akij rohj aruk llangk yok unk lyank rurak enk lakiral lanl jangl lonl ryanm lyangm youm rakiram ranm eungm llom yeungm yiann ownn uangn ieongn nangn ronn lakin jon an ryangn eongn larun yoho lyoo luno leno llouo rakio
ao:ao4 o9 auc laoc lod oud raoe roe laug ohg louh rauh yaoh roui ooj lohj llaok akirak llok jaol rohl lyaol jol yom yium um ryaom akaram naom youn an loon in aln uln awn non ion iun iaun llaun lakirao jauo yachio rooo llouo auko uenaup rakirap joup lyop lyiuq luq nauq lakaraq lyouq laq liq lalq lulq
ba:ba1 bar8 pag vah hai bes byau bu sau baav bahv biaw
bai:bai5 be7 bera bib bb hakuc bae pake haif baeg kayag pajg beih pei bayj byj paik hel pal beyo pio seo hap peip betq bajq payq pyq bighq perq pr er sair bakur byorir beisr zer boyr biros his bees bois heis baas sas baks bels busses vet bejt ait tet busselt bayat byot hayt hyt buelt zaiu heru
ban:saka3 ban4 zaka9 hand pani bamk bam bakam biwao beno byano sanp bonr anr pamr bamir zans bannt vant pat pakat bimt tant biwaou hamu bbanv byimv fanv buv bangv piwav penv nanv barnw byinw bahnw bunw pyanw
bang:bang6 bo9 boub bongc bohc burad pange byanf bakiraf banf bong byangg pog bakih hangi barui poui byoi buni beni pongj pohk hok byouk beungk byeungl byianl bownl buangl pural bieongl sangl bal beongl houm byohm pyanm pakiran pann hongn hohn angn son ponn pyango zango hurao pakip vangp soup op parup tangp hyanp pyoq punq penq zoq hakiraq hanq
bao:bo6 bau6 ho9 baoa paua paob pob boud houg bui hohi takarai booi bulj paj bohm byaon haop bakiraq pouq byos byius bakaras byous haut saot bat bit balt bawt poht biot biut biaut sot byachiu bauku pyaou aov buenauv ov zaov zow sauw
bei:be0 beie baig bij bacj bakm bao peq pir berr bayr bys bs beys beet bot het hiu bieu belu peiu baev buiv paw
ben:ben1 bind bang bunh peni pinl henl bom binem bitom bynn bin pano hino bingo seno bimo bahno punp bainq boonq badashiq bennq enq bernr bienr hanr badasir zenr sins huns vens tent pot pinet pitou inu bbenu pynu sanu zinu fenu piv nenv sunv vinw pingw pimw pahnw tinw
bi:bi1 pea bec bied beaf pig buh ph bk bym im piln hiq beys bees siu pyu hv baiv byiv bichiw
bian:bian5 ben7 ba9 biend penf pianf batag pag bashig binh banh basih heni bakii hiani byanj bakiraj batej haj pienk bural butomul bakal senl sianl biaml biengl biml bihnl san patan enn iann hieno pashio pino zeno ziano pano pasip ap pakip venp vianp zaq tenq tianq pyanq pakiraq pateq hataq var sienr bbenr bbianr hashir tar hinr fenr hanr
biao:biao5 bo8 tawarab omoteb binoc byoe piaoe baf pof byohf byoug biuh bawarah bomoteh hiaoi hoi bouj baij burij pinok siaol pyol som pam pyohn hinon iaon oo pyouo ziaoo piuo zoo pawarao pomoteo hyop viaop hap tiaop voq toq pouq hyohq sinor pair purir bbiaor hyour fiaor bbor hiur fos hawaras homotes niaos syos nos inot sat kiaot zinot
bie:be4 bie7 pec bac berd bakid hef big pieg baih beih beth beji beyi sei bj paj hiek bok bouk biejk ek perk pakil zel vem ten han sien pin hero paio bbeo hakio feo peip petp pejp nep iep peyp zieq pq saq keq hir serr vier hair sakir tier pos pous piejs heis hets as hejs heyt bbiet
bin:bin2 pin9 bync akirae hini binei bimj benj bik beenk bel byinl binnl bonm sinm binan bindo ino bageo pyno zinp bihnp benep bienp bingp bynnp bakiraq beunq banq vinq pineq bianq tinq pimq penq bunr bbinr pis peens hyns fins pes bams pyins pinns nins pont hinet himu henu kinu pinav hiv heenv pindv synv hew hyinw pagew hinnw
bing:bing4 hei8 namib beic binc benge pingf birag byingh byoh boh byukii hingi bamej peij pink byouk byohk binek bek bik pengl singm boum bohm burum binhm bamim bynn hinn botoo beeno ingo pirao bo bemeo pyingo biango bihngo zingo hengo pyop pop banhp bongp beongp bungp pyukiq vingq biongq banyngq tingq seiq sinq pamer pyour hirar bbingr pyohr hyings
bo:bo4 ber6 po7 burc bf borf bag beh biri beauj buj bonl bberm baum bowm baultn belo boeo beuo barq ebs perv hov
bu:b1 bu7 bec bok l pm fun hun pur bouu boov byuw
cai:cai6 sai9 ceb tsaid ked cae jee chaie kaig seg cheg jaih kah cih chhei ceii jai cayj cyj tsej cerj saj cj trej chak chhaik kik tek keik mel jil shel chhal jeil kaym kym traim kerm km taim sim jaym jym chin sein tsan caen jern chein tran main jn shain tan sayo syo chhio ceyo mao chayo
can:can5 chan9 kana janb sanc tsand chhane sabuf trang camg tang manh shani cai cakai kamj jamk ciwak cenk kal kakal cyanl saml chaml jam jakam chhamn kiwan conn kenn san sakan chao chakao kyano camio jiwao jeno jyano tsamp tramp chhap chhakap cannp tamp siwaq senq cimq konq chiwaq chenq mamq syanq chyanq shamq kamiq ciwaor jonr tsar tsakar
cang:kura2 canga chhongh coi kangi jangj couj kok sangl congl cohl changl jol curam koum chhangm son chon joun kongn cyann kohn cakirao cano tsango jongo trango cono joho chhoo soup tangp choup cyangp mangp jurap songq shangq cakiq sohq chongq kyanq tsoq chohq chhouq troq kakiraq caruq kanq tor cyor cunr jyanr surar cenr konr churar jakirar janr kyangs
cao:cao5 cob kaod koe caue jaoe joe couf saog chaog sog chog kaug chhaoh jauh cohi koui chhoi jouj sauj tsaoj cyaoj chauj traoj tsoj taok trok souk tok kohk chouk maok chhaul shaol mol cool johl shol chhoum kyaom cakiram tsaum traun sohn jyaon chohn taun tsoun kooo trouo cyoo mauo cyiuo cuo shauo touo syaoo cakarao chhoho chyaoo
ce:ce8 ca cob ked kd jee je koe jof sef sf cerf cheg chg cag sog choh chheh chhh chhoi keri kaj tsej tsj trej trj jerj tej jaj tj cork tsok trok mek mk tok shek shl serl cherl sal cyel chal mol shom korm chherm cuen chhan cyan cien jorn cokuo kyeo tsero trero tsao jyep trap terp
cen:cen7 kenb cinb jenc send chene kine cane chhenf jinf cunf sinh tsenh kanh chinh trenh tenh jani kuni meni chhini shenj junj sanj chank cok cinek tsink citok trink sunk tinl chunl cynl chhanl cil minm shinm chhunm cingm cimm cahnm kom kinen tsann kiton trann jon tann kynn jineo caino coono jitoo kio cadashio tsuno truno cenno mano
ceng:ceng8 cend kengd jenge conf cof kenf sengg jeng chengg casah ceih konh koh chhengi seni cheni coui joni joi cohj cingj cungj tsengj cunj chhenj kasaj carij keij trengk sonk sok tengk chonk chok jasak jeik koul mengl tsenl shengl congl trenl cil cul chhonl chhom kohm joum tenm kingm kungm sasam seim kunm chasam karim casum cheim cemm
cha:cha1 ca9 sad zae chh jah shai charl nal chen tao ao chyap chaap chahp chiaq dzaq chhar sarr jarr cchar qar zzar chor shars set jet sheu cheru syav chorv sv jyav jv narv saav jaav carv sahw jahw chanw shyaw
chai:che7 chai8 chab see jee chie cheie shef chayg chyg saig cherg jaig chg shaih sah jah nei cei shai chaek naik sik jik seil cail jeil cheyl zel tel el nal shil sheim cam saym sym jaym jym serm sm jerm jn chetn chajn shayn shyn chighn zain dzen tain aio shero chheo sho chakuo chyorio cheiso ccheo qeo
chan:chan4 shanb sanb janc chame same simf siamf nang cang chag chakag iani chiwai cheni zanj chyanj tanj anj jamk chonl dzanl chhanl shaml chamim cchanm qanm zzanm sam sakam jan jakan channn chimo shao shakao namo chiwaop siwap senp jiwap jenp camp syanp jyanp chyimp chuq changq shiwaq shenq charnq chyinq chahnq chunq shyanq nar nakar chinr chabur car
chang:chang5 cho7 choua shob shouc shohd akiraf chongh chohh sangi jangi churaj shangk chyank chakirak chank sol jol chonl chyangm soum nangm chakin joun cangn charun songo chyoo chuno jongo cheno soho joho nop shongp surap jurap cop chyoup cheungq zangq chyeungq tangq angq chyianq chownq chuangq chieongq shuraq syanq chaq jyanq nour cheongr sakirar sanr jakirar janr cour chyohr
chao:chao4 cho9 chauc choue saof jaof sog jog chohg shaog shoh chyaoi sauj jauj naoj chook souk caok shauk nok jouk cok chakirak shoul chyom sohm chyium johm zaom chun taon naun aon chakaran zon chyoun chan ton chin chaln chuln chawn caun on chioo chiuo chiauo shoho nouo syaoo jyaoo couo chyachip dzaop chaukp shyaop chhaop chuenaup dzop chhoq
che:che7 ch8 cho9 cherd chae see jee sf jf sof sheg jog shg shoh chori nei nj cej chyej cj nok serk jerk cok sak jak chuel chyal sherl chiel shal zem chokum zm tem em tm chibun zon ton on churn nero soro chiro joro chio dzeo dzo nao chheo cero chuo chho cap cchep qep zzep cchp qp
chen:chen2 chanc chinc cherne senf jenf chung shenh sinj jinj nenj shink cenk chol chinel chitol sanl janl chynm chim sunm shann zenn junn ninn tenn enn chingn cinn chimn chahnn shuno chaino choonp chadaship dzenp chennp chhenp nanp chienq cchenq qenq zzenq zinq canq chadasiq tinq inq nunr sor jor cunr siner jiner sitor jitor syns jyns shos shines
cheng:cheng5 nari8 jo8 seia johb jouc singe shingf chenh shoh sungi sengi chonj choj chasal cheil jengl seungm choum shengn senn jenn chohn chingn chungn chuno chario sheno sonp sop jonp nengq chongq chiq chuq cengq shonq chasur chemr cheungr cheongr nenr sasar chundr cheenr jasar jeis cens chadashis cherns chyohs chyos shasat chant sheit zengt sout tengt engt nont
chi:chi3 tia chd chee sie jie chyf shig chiei nii cij sj jj shk cheyk sek cheek jek syl jyl zim shem im shym cheam nn co chaio chyio dzio chhio chichio nep siep cheip jiep cchip qip zzip cep chap nyp cyq shieq chuiq zq tr chur seyr chihr seer jeyr jeer chesr zes chils cheus tes sheys chuss
chong:chong4 chonb chod chunge chakae songf jongf shongg chuh soni joni chiroi choui chomi chohi chyui shonj nongj soj chyongk jok chonek congk sungk jungk sakal jakal shol chunl shungl chuum nonm shakam charonm conm chim zongm tongn ongn chiongn chorngn chiroshin chagan sun jun chadashio noo chisaoo nungo coo siroo souo chirosio jiroo jouo somo cungo jomo shup changp
chou:chou7 chub chiuc choc chyud qiue cchiouf chauf chyouf soug joug shouh suh juh chyuuh chyabuh cheui shui chyoj chukej syuj jyuj chuhj nouk chyuhk chyauk couk shyuk chisak chyowl siul sol jiul chinatol jol saul jaul syoul nul jyoul chuul cheom chaom cum shium shom shaum chioum chazum chaucerm shyoum zoun toun oun chabun nyun syuuo cyuo syabuo jyuuo
chu:chu3 chb chyue choe chhuf suf juf shug si ji chei choui shj nuj chook cuk sok jol shom nm cm chorm zum chukum tum un chukn chio chero seo chomio jeo chikuo nop chokup dzup soup chiup chuup joup zp churap cop tp chap chucp cchup qup zzup shep chuiq sooq shouq jooq chuhq syur jyur chaur shoor chuer
chuan:chuan3 chenc chyuane suane juane shuanf chanf chakig chonoh chiroh chuyeni seni jeni nuani choani cuanj shenj chyuenj chonk chunk syuank jyuank chiunk chakiral zuanl chobul shyuanl tuanl uanm sanm janm nenm sakim chujensm jakim cenn chiroshin chirosin shann choamn sonon choaman choan jonon siron shakio jiroo chinoamo dzuano chhuano suyeno juyeno nyuano cchuano quano zzuano soanp shonop joanp shirop
chuang:chuang6 cho9 chongb chouc suangd chohd juangd shuange changf sog jog choangg chuongh shoh chanh nuangh songh jongi cuangi soui jouj shongj shouk sohk johk nok cok zuangl tuangl uangl shohl sangl jangl nongm congm shangm soangn noun joangn dzuangn zon coun suongn juongn chhuangn ton on sann jano cchuango quango zzuango shoango noho coho shuongo shanp zongp tongp ongp
chui:chui6 chi9 chec chuec suid juid shuie sig jig chyg chakirag shih nuih chaih cuii chakoi chuyj sej suej jej choj juej chuejj choshij chosik nik shek shuek cik zuik tuik uil choail chotsul chotul syn sakiran jyn dzuin jakiran nen nuen chhuin zin tin in cen cuen cchuin quin zzuin shyo shakirao saio jaio sakop jakop suyp juyp shaip
chun:chun3 jun8 chonc sune dzune shunf chyunh chani nuni cuni soni joni shonk zunl tunl chul unl chakam charum nonm chenn conn syunn jyunn chhuno chakeruo cheo sano chueno cchuno quno zzuno jano shyunp shanp zonq tonq onq sur jur nyuns sakas cyuns dzons jakas nans chhons shut cant sarut cchont qont zzont jarut sent jent shakat sharuu shenu sakeruu
chuo:cho5 chuo9 sob job shoc chad zzod nof cog chg chorh chowi zoi choei toi oj suoj juoj saj jaj shuok shak dzol chhol chaul cchom qom chohm sm jm choum chen nuon nan cuon chinon shn chin sorn jorn chadown cao chuo sowo jowo shorp soep joep showp chacq chazuq zuoq shoeq tuoq uoq zaq nq taq aq cr
ci:ji2 ci9 tad kif shif ch sih chih cei cyj chhij kj jk tsik kel tril til kyl jem sm mim chm ciem jym sen chen chho syo chyo ceyo ceeo chhep kiep tsp chhyp trq jieq tq ceaq tser mr trer keyr keer shr tsyr ter sier tryr chies cais jeys cyis tys jees mes cichis shes ceit myt
cong:cong5 cond kongd jonge cof cungf kong songg cakag chongg jonh chhongi koi kungi soni chonj joj kakaj cuj jungj tsongj trongk cirok couk jakak tongk comk chhonk sok cohk cyuk chok sungl mongl chungl shongl sakal cyongl conem chakam kum tsonm chhom tronm chhungm kirom koum tonm jun komn cunn kohn chhakan kyun monn jiron joun cuuo shono jomo
cou:cou8 minatob cud koue jouf cyuf kuf soug jug ciug choug cog cauh cyouh kyuh sui chhoui chui jyui kiuj koj cyuuj cyabuj kauj kyouj chhuj tsouk ceuk syuk trouk jiuk jok chyuk jauk cyok touk jyouk cukel moul cuhl tsul shoul trul chhyul siul cyuhm som cyaum saum chium kyuum syoum chom tum kyabum chaum chyoum cisam keum cyowm
cu:cu7 cb kub juc chhod sue ke chue coe jf chhuf sg chh koh tsuh truh joi tui cei chhi coui muj shuj soj cooj choj tsk trk cyuk tk kel koul ml jem shm joum corm koom cukum tson tron kyun joon sen ton chen cukn soun cio chouo jyuo moo cero comio shoo cikuo cokup soop ciup cuup
cuan:cuan6 kuanc juand cend suane chuane cyuanf keng chhuang jenh canh cakih tsuani truani kyuani seni tuani cheni conoi ciroi jyuanj muanj cuyenj shuanj kanj coanj chhenk kakik syuank jank chyuank cyuenl conl jakil konol kirol cunl tsenl ciunm trenm kuyenm sanm cakiram jonom chhyuanm jirom chanm tenm koanm sakim cobun juyenn chakin menn joann shenn kyuenn sonon konn chhann
cui:cui5 tri9 cic kuic juid suif kif chuif cef cuef jig chhuih sii chii kei kuei tsuii truij jej tuij juej chhij cyj cakiraj muik shuik sel cail suel chel chuel tsil cakol cuym tim com cuejm coshim kym kakiram chhem chhuem mim cosin shin jyn jakiran kain coaio cotsuo cotuo tseo tsueo kakoo jaio treo trueo kuyo syo koo
cun:cun5 kuna chunb junb chhunc conc sund konf chuenf jong tsung trung tunh cyunh sonh munh chonh shuni cani chhonj kyunk kank tsonl jyunl tronl cul tonl janl cakam monm syunm shonm carum chyunn cenn sann chann kuo cakeruo ceo chhyuno cueno kakao chhanp jup karup jakap kenp tsyunq tryunq jaruq jenq suq tsanq tyunq chuq tranr kakerur ker kuenr
cuo:co7 sa9 koa cuoa job soc chod chhoe caf tsog trog tog moh kuoh shoh kai ci juoi jaj corj suok chuok cowk chak coel kl chhuom jm chham korm jorn kown tsuon sn koen truon cho tsao cauo trao coho tuoo jowo tao joeo soro coup muop chorp cep chhp map shuop shap sowp cinoq ciq chowq cadowq cuq
da:da0 dare tae dahi derk dek ttat taru dyau du daav tew
dai:de4 da6 dai7 dib dayc dyd deif taig teh tal derm dm tio teio tayp typ terq daeq tq tteq deyr ttait dett dajt taet dight theu ttau dakuu dyoriu deisu teyu doyv dirov deev doiv daav rdev dakv delv dussew thaiw dejw
dan:dan1 tan7 dami dak dakak tamm ttanm diwan denn dyann tao takao donp thanp damiq tiwaq tenq tyanr rdanr dannr dims ans tont diwaot tjant cant tamit dyimu duu dangu ntanu darnu dyinu dahnu dunu chanv dzanv tannv ttamv dinv dabuv timv diamv
dang:dang4 doa tangc douc dongd dohd toe duraf toug dyang dakirag dang tongh tohh donh dyangi turai dakij daruj tyank dyok dunk denk takirak tank tonl ttangl tyangl dyoul deungm dyeungm dyianm downm duangm dieongm takim dam tarun deongn tyon tunn tton dyohn tenn thango ttoup tyoup teungp tyeungp tyianp townp tuangp tieongp rdangq taq ttongq teongq ttohq thoq tyohr
dao:do4 dao8 dou8 doh9 tob toue dauf taof taui dyaok doom tohm dakiran tyaon ttaoo ttop dyop dyiup dup dakarap toop dyoup dap dip dalp dulp dawp dioq diuq diauq takiraq dyachir daukr thaor ttaur duenaus thos tyos tyius tus takarat ttout tyout tat tit talt tult tawt rdaot tiot tiut tiaut rdot aou tyachiu ou thauv taukv tuenauv tjaov
de:d2 de4 th tokuh doq tes tot deru dau
deng:den1 dengb tod demh tengi doni doi tenk dasak deik doum tonm dohn dingn dungn dunn darin tasao teio dongp dip dup toup dasuq tohq tingq tungq deungq tunr deongr tarir dundr deenr ttengr dadashir derns dyohs dyos dans tongs tit tut duut ttent tasut temt teungu teongu tundu teenu thengu tadashiv diongv dyingv ttonv ttov ternv tyohv tyov tanv
di:di4 ti4 ttia dyd tyd dee tef thig deej dj rdij tl tjn cio ntip dziq r ir diew
dian:den6 dian6 da9 tenb tianb tad diend datag tienh dashih dinh danh dasii dakii dyanj dakiraj datej tatak tashik ttenk ttiank tinl tanl tasil duram dutomum dakam diamm diengm dimm dihnm takim ttam tyann takiran taten theno thiano turap tutomup takap thap tiamp tiengp timp tihnp rdenp rdianp ttienq enq ianq rdar tjenr tjians cens cians as ntens ntiant chent
diao:diao6 do8 tiaoa tob dinod diud dyoe taie tiue tsurif daf dyohg tinog dyouh dawarah domoteh tyoi tai douj tyohj daij durij ttiaok tyouk ttok tawaral tomotel toum turin thiaon thoo rdiaop rdop ttinop iaoq oq ttyor tjiaor ciaor tjor ttas cos ntiaos chiaos dziaos ttyohs ntos thinot chot dzot ttyout ttiuu ttawarau ttomoteu thyou rdinou tsiaou tsov thav inov
die:de5 die7 te9 did dad tiee dere dakie chog choug tah teri daii takii ttei deii deti dejj deyj dk tik tail thel dol doul diejl teim tetm tejm teyn ttien rden tn eo top toup tiejp tjep cep ttaq thieq nteq cheq dzeq tterr ttakir rdies tses iet that ttiu tjieu cieu theru ttaiu thakiu rdav ntiev tteiv chiev
ding:din4 ding6 tin6 tib tingc deih tengi dengj teil diram dyingm dyon don dyukio damep dyoup tirap dyohp dineq ttingq deq diq tyingq tyoq toq tyukir dour dohr durus dinhs damis tames dyns tyout tyoht thingt dotot deent tinet tet dt demeu diangu dihngu danhu tteiu dongu deongu dungu ttinu rdingv touv tohv turuv tinhv diongv danyngv tamiv ingw tynw
dong:to4 dong6 tohb touc tungc tongd dod dong dohh doui dungi dakaj tonk dum takan diron domn dyun dyongo doneo tup dunq tiroq tomq duuq ttongq tyur daronr dir diongs dorngs tyongs tones diroshis dagas dadashis disaot ttont dirosit tunt dangt thongu duhngu tuuu taronu tiu ttov tiongv ttungv torngv rdongv tiroshiw tagaw tadashiw ttakaw
dou:to4 dou6 duc toue dyue tug diug dog daug dyoug tyui dyuuj dyabuj deuj tiuj tauj tyouk dyok dukek duhk dyuhl dyaul disam dyowm tyuum tyabum dinatom teum duum deon daon tyon ttoun diouo dazuo daucero tukeo tuho dabuo tyuho tyaup ttup tisap tyowp tinatoq tuuq teoq taoq thouq ttyur tiour tazur taucerr tabus thus rdous ttiut ttot ttaut ttyout
du:du1 dou9 dob dh tui tk ton den doop dyuq ter ttur tour dorr dukus toos dukt dit tyut ttt deru domiu dikuu dokuu thuu diuu duuu durau dav ducv torv duiv tukuv duhw rduw
duan:duan4 tuana dana denb dyuand tene dakif donog dirog tyuang duyenh doanh tani dyueni takii doni dunj diunj ttuanj tonoj dakirak tirok tuyenk dobuk toanl dujensl diroshim dirosim tyuenm tonm doamm doamam doam tunm dinoamn thuann tiunn takiran ttenn tobuo rduano tujensp tiroship tirosip uanp ttyuanq toamq toamaq toaq tinoamq tjuanq thenr cuanr ttanr ntuanr ttakis chuans dzuans rdens thyuant
dui:dui5 tui8 di9 dec duec tic tef tuef dyg dakirag daih dakoi duyi doi dueji doshii ttuij dosij tyj takiraj doaik dotsuk dotuk tail takol tuym ttim tom tuejm toshim thuim tosin toaio totsuo totuo rduio ttep ttuep uip thip tjuiq cuiq rdir ntuir chuir dzuir is thes thues ttyt ttakirat tjit cit tsuit rdeu rdueu ntiu ttaiu chiu dziu
dun:ton1 duna donb tunc tank ttenk dyunm dann ttunp tyunq duq dakar darus dens thuns dakerut det duent tuu ttonu rdunu takau taruv unv tenv
duo:do1 dorc tad toe duoj adowm dao dacq ds tuos ttot dowu doeu tv
e:e4 o5 er9 lef lf log reg rg ah roh lerk lal orl rerm ram yem llen lln jen jn lloo ueo yao ieo loro joo okup nep np lyeq rorq ibuq noq urq irr ir ryer luer lyar ur lies llers llas lokus jert ruet ryat jat ett oet riet libut ipu rokuu luru eeu uruu akuu neru dzev
ei:e8 i9 ei9 leb lic red rie ae yingf aif leig erg ayh yi lai reii eyi eei oi laij raj llej iek elk jek lerk llik aek raik uil layl jil lyl rerl lm leym nem leem lom raym ilm ryn nin rn reyn reen ron lien leln adao eho laeo lleio aco luio jeip riep relp igp eap
en:en5 in9 lena renb anc lind und rine lang lunh ranh llenh oi inei itoi jeni runi ynj ij nenk ingk imk ahnk llinl lol ainl jinl linel oonm litom adashim ennm lynm ernm ienn lin ron rinen adasin riton ninn llann ryno lingo limo lahno jano rio llunp lainp loonp ringp junp rimp rahnp ladaship dzenp lennq nanq lernq
er:l3 r4 erc led lleg elh jii nil lovar ev
fa:fa1 ffac phae vaf hal wan farn fep taq baq fyar ar fr faar fahs vars fiat fou veu ffarv harv rfav pharv pfaw
fan:fan2 van7 hana banc ffanh hamh phani fami wanj fak fakak fiwam fenm tanm fyann ann vamn fonp vap vakap ffamq famiq phamq fannr fimr viwas rfans vens wams ffas ffakas pfans vyans has hakas fiwaot phat phakat frant pant fyimt fut fangt wau wakau farnu fyinu ffiwau fahnu ffenu funu vonu ffyanu hiwav henv finv phiwav fabuv phenv vamiv
fang:fang4 hoa hohc houd fod hongd fouf fongg vangg fohg furah voi ffangi fyanj hangj fakiraj fanj phangj fonk vouk fyangk wangl ffol fakil vongl vohl phol farum fyom funm fenm ffoun vuran won phoun ffongo ffoho vyano fyouo tango feungo bango fyeungo vakirao phongo vano fyianp fownp fuangp woup fieongp phohp angp ffurap fap vonp feongp huraq vyangq wongq
fei:fi4 fe5 fera phib feic faie ffef hig fg pheh fah fehi faei fyk phael bim pihn vep fejq viq hes ffis fayt wet veiu feyu feeu fou wiu vav fiev felw
fen:fen3 finb bund vend fane funf ffeng heng phenh vinh weni ffinj vanj hink fok finek phink fitok vunl fynl fil winl tenl benm ffanm fingm enm fimm fahnm hanm phann ffunn fainn huno foono fadashio phuno wano fenno ferno fienp tinp binp fadasip vop wunp vinep vitop inp vynq viq rfenr pfenr ffor tanr vings ffines bans vims vahns
feng:feng4 fon8 fungb phongd hoe fue fenf houg fuuh fongh foh vengi fasaj feij venk fouk ffengl fohl hengl fingl phengm funm farim vonm vom ffenn wengn henn phenn fio vasao veip fasup femp wenp ffonp ffop feungp feongp honp fundp feenp phonq phoq vouq fadashiq fernq tengr fyohr fyor fanr vohr bengr vingr ffasar wonr wor vungr ffeir vunr
fo:fo6 fera voc fac furf ffof forf fef hof verf ff phof woh fuh fferi vai heri pheri firj feauj werk vurk vork vek ffak fark fonk tok bok vl hal phal ol faul fowl fakul faultl felm foem forem feum vum wam ffurm fform ffem fearn hurn horn hen ffn phurn phorn phen tern bern fiaon febo ho pho
fou:fou6 fua fyuc voue fiue foe faue fyoue vug ffouh fyuuh fyabuh houh phouh feuh vyui fyoi ffui fukej wouj huj fuhj phuj fyuhj fyauj viuj vok vauk vyouk fisak fyowk ffyuk wuk finatol hyul fuul phyul feol faol ffium fioum fazum faucerm ffom ffaum toum ffyoum wyum vyuum boum vyabum hium hon fabun haun phiun veun phon hyoun phaun
fu:v5 f5 w9 ffc fud fod ved ford tomig fukug feri hukuj phk faul val furm foum fem ffem m vom hun vorn ffoo uo folo fourp foop eveq rferq pfr ffar fukr phur phor bur ffur fres vut ovt ffautu
ga:ga2 ka8 gard cae gate gef gyah gh gaai gahi kari giaj gok kek mak am kyam km qam gwan khan kaan gern kahn rgan gorn kiao caro jao gano kop gyahq giahq ceq gyanq gyyaq gonr gevar gardr giour gur govar gyr gimaar gianr genr kers cyas cs kors caas caht kant ciau maru kyahv cov kiahv kyanv kyyaw
gaam:gian2 kian7 gaamb ciand jianf mianj ianl qianl gwianl khianl rgianm
gai:ge6 gai7 gaa keb gid geid kaie gaye gyf kaf gerf gf ceh kii keii gaej caik kayk kyk geyk kerk kk cal getm gajm gighm gakun gyorin geisn goyn giron kaeo meo geeo cio goio gaao ceio gako gelo gusseo gejp keyp gusselp gayap gyop ep cayp cyp guelp qeq gerovaq gweq kheq cerq maiq cq rgeq ketr kajr
gan:gan1 kana gamf canh gah gakah giwak genk gyank kamk gonm kam kakam gamin mano ganno kiwap kenp gimp kyanp anp qanq giwaoq gwanq khanq camq rganr gyimr gur gangr garnr gyinr gahnr konr gunr jans kamis gins gabus cas cakas giams kannt gianu kimu ciwav cenv kiwaov cyanv kyimw kuw kangw
gang:gang4 gun8 gob kangc goud gonge gohe gurag kog gyanh gakirah ganh goni koui gyangj kongj kohj gakik cangk garuk gyol kural genl kyanm com kakiram gyoum kanm geungn gyeungn gyiann gownn guangn gieongn konn gan kyango geongo couo gyoho kakip karup congp cohp kyoq kunq kenq mangq curaq kyour keungs kyeungs cyans kyians kowns kuangs kieongs angs qangs cakiras
gao:gao4 go8 kao9 gaub gouc caod kod gohf kaug gyaoh kouh gooj coj gakiraj kohk gyol gyiul gum kyaom gakaram gyoum gam gim galm gulm gawm caum gion giun giaun coun kooo gyachio gauko guenauo kakirao maop moq cohq kyoq kyiuq kur kakarar aor kyour kar qaor kir kalr kulr kawr or gwaor khaor cyaos kios kius kiaus qos gwos
ge:g3 go7 ger9 ge9 gah coj gork k kol kao kep goep kakus qos kt galt rgott
gei:ge7 gi8 gei9 kib kec gad gaie gerf gayg keih gyh gh geyh geeh goh cei kai giej gelj cij kaij gaej guik kerk kayl gill kym km keym keem kom ceim gadan gehn gacn kieo kelo gigo cao meo geao gido kaeo geisp kuip gakp gawayp getp geighp gihp goep guep caip mip goiq eq qeq cerq kilq gweq
gen:gen1 gine kenf gang gunh kinj cenl kanl gom ginem gitom kunm gynn gin gingo gimo cino gahno gainq goonq gadashiq gennq gernr gienr kor kiner gadasir canr kitor mens kyns kis cuns ent kingt kimt kahnt qent gwenu khenu rgenu kainv koonv minv kadashiv kennv jenv kernw kienw
geng:geng6 gen9 gonb gob kengd gasae geie kene gouf gohg gingg gungg gung garig kong kog gongi gii gui cengi kasaj keij gasuj gemj geungk geongk gundk geenk kouk cenk gadashil kohl gernl kingl gyohl gyol kungl ganl kunl karil guum conm com kongn kin kun kasuo kemo giongo gyingo casao ceio keungp keongp mengp kundp keenp kadashiq couq kernq
gong:gong4 kua mib kob gond konge kunge isaoe goe cungf gungf gakaf koug koni gui giroj gouj gomj gohk gyuk kakal gyongl gonel congl gunm guun garonn conn gin kiroo giongo gorngo komo giroship gagap kohp kyup gadaship gisaop cop girosip kyongq gangq koneq guhngq cakaq kunr mongr kuus karons kis ongt kiongt korngt cut qongt kiroshiu kagau gwongu khongu
gou:gou4 gua gyuc koud giue goe gaue gyoue kuf gyuuh gyabuh geuh kyuh gyoi gukei guhi kiuj koj gyuhj kauj gyauj kyouj couj gisak gyowk ginatok guuk geol gaol cul gioum gazum gaucerm kyuum kyabum keum gabum kyon cyun kuken kuhn kyuho kyauo kisap ciup cop kyowp caup cyoup kinatop kuuq mouq keoq kaoq kiour kazur kaucerr kabur mur our
gu:gu1 cob kue koog gg guug goj khook kohl kl gen goun koo goop cup gyup gorr cr gukur kes kous guks git gert gomit gikuu gokuu giuu gurau gau kyuu gucu guiv muv guhv gauw
gua:ga6 gua7 gana8 gume9 kab gabad kanad goae gahe kuae kumee cah kabai koaj kahj canaj cuak cumek mao cabao coao caho ap qaq manaq gwaq khaq muaq mumeq rgaq anar jas qanas uas umes gwanas quas khanas qumes gwuas khuas gwumes khumes rganat rguat rgumet janau juau jumeu mabav moav mahv
guan:guan3 kan7 kuanb gend gyuanf ganh gakih keni gonoi giroi guyenj goanj cuank kyuank gyuenl gonl gunl giunl gakiram kakim gobum konon kiron gujensn ceno giroshio girosio kuyeno goamo koano goamao goao ginoamp kyuenq konq cyuanq kunq muanq kiunq kakirar canr kobur uans cakis quans gwuans khuans kujenst kiroshit kirosit rguant conot cirot koamt koamat koat kinoamu cuyenu menu juanu
guang:guang5 ko7 koh9 koua goc kongd gongd kuange goue guongf gwongf gohg gangh goangi ganj cuangk kangm con koangn kuongo congo kano coup cohq muangq cangs uangs quangs gwuangt khuangt mot rguangt coangt cuongu canu juangu ov mongv qov gwov khov mouw rgow
gui:gui3 ki6 guea gic kuie kuejf gef gyj gakiraj kek kuek gaik cuik gakol guyl gol guejm goshim gosim cin goaio gotsuo gotuo kyo kakirao kaip ceq cueq kakoq kuyq koq koshir muir kosir uis koait kotsut kotut quit gwuit khuit mit rguit cyu cakirau juiv iv caiv qiv gwiw khiw cakow
guo:guo3 go5 koc gae coi gi gorj kuoj kak gowk goek kn gaun gohn moo koro gouo geo kowp ginop cuop gip koep gadowp gup cap oq qoq gwoq khoq rgor gacs gazus jos kaus kohs ct kout ket gohou goteku geku coru kinou kiu kadowu kuu cowv coev muov maw
ha:ha2 kaa gad hard ae hef wag hwah hyah hh haah hahi hiaj chaj jak hok kark fal sal zam kem hern garn hvan horn kyao aro ko hano kaap kahp gep hyahp hiahq kiaq hyanq eq warq hyyaq honr hevar hardr hiour hur kor gyar hovar gr hyr hwarr himaar hianr gaar henr gahs wes yas hats aat giat
hai:he6 hai7 haa hid heid ked hayf hyf herf hf kaig geg kah eh gaij haej wej aik gak heyk kik keik hwek al kaym kym waim hetm hajm kerm highm km chem hwain gin wan hakun jen hyorin heisn gein hoyn hiroo heeo hwao hoio io haao hako helo eio gayo gyo husseo fep chaip hejp sep husselp gerp
han:han1 haa hama hone hannf ani kanj huj hahnl ganm hakan wanp hiwap henp hyanq hwanq kams chans jans hamis kau kakau fanu himu sanu gamv zanv hiwaov amw hyimw
hang:hang6 ho9 houb hongc hohd hurae kange hyanf hakirag hang hong kog hyangh gangh hakii harui angi koui hyoj hunj henj goj kongj kohk wangk ok hyoul heungl kural hyeungl hyianl hownl huangl hieongl goul hwangl hal heongm kyanm gongm hyohm oum wom gohm kakiran kann changn konn hwon ongn gurao oho kyango jango wouo kakip urap gyanp hwoup karup
hao:hau4 hao5 ho9 koc akirag houg kaoj hohj hyaol gaom gom kaum hoom aon hakiran on koun waop gaup hyop wop hyiup hup hakaraq hwaoq hyouq haq kohq hiq halq hulq hawq gouq auq hwoq hioq hiuq hiauq our hyachir kyaos hauks chaos huenaus waus chos jaos goht jot hwaut wout koot ohu faou saou kakirau hwouu gyaou fov zaov
he:he3 ga7 her9 kaa hob cheg gog h joh hah hh horl zurul keo ko kop ger gr hyes es ot keru hueu hyau weu hieu wu hokuv hwev wov hwv hibuw
hei:he7 hi8 hei9 had kee haie kif herf hayg hyh geh hh heyh heeh hoh gii ei keij hiej helj ij haej huik wek kak hwel wil hill kail geil hwim kerm ein hadan hehn chen gan kayn hacn jen kyo chio higo ko ao keyo gaio keeo koo heao hido jio weio heisp hakp hawayp hetp heighp hihp fep
heng:heng4 hena hond hod hasaf heif kengg houg hohh hingh hungh hunh harih kenh gengj hongj hij huj konk kok engk hasuk hemk genk heungl heongl hundl heenl enl wengm kasam hadashim keim hernm hyohm hyom hanm gonm gom hwengn huun koun wenn ono oo koho kingo kungo kuno hweno kario gasap geip chengp jengp hiongp hyingp wonq woq asaq
hong:hiro5 hong5 hungb koc horngf kouf hiroshig hong fungg kohg hirosih hoi wangi hakaj huhngj kongk hul houm homm hohn konn hyun gongn hyongo honeo ongo kungp hunp gonq kakaq huuq wongq haronq hir onr hiongr hwongr gor hagas gungs hadashis hisaos kus gakat ot wont hangt ungt chongt kirot komu hwonu akau jongu kyuu wov wungv kyongv konev guv
hou:hou5 hau9 hua hyuc hiue hoe hyoue koug hyuuh hyabuh heuh kuh hyoi hukei goui huhj hyuhj hyauj kyuj ouk hisak hyowk guk hinatok huul heol haol kiul kol kaul ul kyoul woum hioum hazum haucerm gyum habum hwoum wun yun kyuuo giuo kyabuo goo gauo gyouo hwuo keuo chouo kyop iup op aup joup wyup youp kukep kuhq chuq
hu:hu2 ko9 hoa hd goe wug kui hek kk houk guk hool um hyum gn horo hukuo hwuo hukp hip herq wq homiq hikuq hokuq chuq hiur huur hurar ker or hwr jur har hucr kour huir huhs koos haut fut huet wot sut cht hurt kyut zut ju geu hwou gouu hioku holu hourv hvuv ev hookv korv hevev
hua:hana5 hua6 ka9 hwaa hab wac humee hoae kabag wahg habai hahi kanak kual kumel gal am ganan guan gumeo anao uap umep koap kahq wanaq wuar wumer char hwanar hwuas hwumes jas gabas goas gahs chanat abat oat fat ahu chuau chumeu sau janau zau juau jumeu wabav woav hvav fanaw sanaw fuaw fumew
huai:huai3 hyuri9 hu9 kuaib guaid uaif kyurig kug wuaih hwuaii gyurij guj chuaik yurik uk juaik fuaim wyurim wum suaim zuaim hwyurin hwun hvuaio chyurip chup jyurip jup fyurir fur syurir sur zyuris zus hvyurit hvut
huan:huan3 hoanb henb hyuand kuane hanf hakig honoh hiroh guanh huyenh keni uani hyuenj honj hunj hiunk hakirak wuank kyuank hobul genl hwuanl hujensm kanm hiroshim hirosim enm kakin hoamn hoaman hoan hinoamn chuann gyuann konoo kiroo juano weno kuyeno yuano koanp ganp hwenp gakip fuanp suanq anq kyuenq zuanq konq wyuanq gonoq kunr giror akir kiunr chenr kakirar guyenr
huang:huang5 hoa koa hwanga hongc hoangc houd hohe kuangf hangf hvanf huongh guangh hani uangj kongj kouk gok wuangk kohl ol hwuangl gongm kangm goum ongn won chuangn ouo goho koango hwoo juango kuongo wongp kanp ohp gangp wouq hwongq fuangq choq suangq angq zuangq joq hwour goangr wohr guongr ganr chongs hvuangs oangs hwohs wangs fos jongs uongs sos
hui:hui3 e6 kib hie sakog akirah heh hueh kuii hyl hakiral guil haim uim hakon huyn hon huejn hoshin gio keo kueo hosio wuio ip hwuip hoaip hotsup hotup ger guer wir chuir kys juis hwis kakiras ues kait fuit suiu chiu weu wueu kakou zuiu kuyu kou kueju koshiu jiu gyv gakirav hwev hwuev kosiv hvuiv yw gaiw
huo:ho0 huoh koj hak gom hn on horp wop howq hoeq hwoq kuor kar chos haut jot hoht guou houu gau heu ku fov sov hinov hiv uov hadowv huv zov av korw
ji:ki4 gi7 kya jia guid ged chid tig gieg keeh dii geei ghii ggij ckyj cik zil mim dzim gn rgyo saio ghep dyq hiq cq ggyq ghieq ikuq zer jt kt gyit jeu kev gyv jyv
jia:ga3 ja7 gara kaa jiac caf giag yag jarh i juj yoshik gaal el gaarm djam chiam gem tiao gio cq kiar kart chau av shaw daw
jian:jian4 ken7 kashib kanb kasic chiend gianf jyanf tateg king genh jenh kiani gaj jaj kaj giamk giengk gimk gienn jienn kienn chenp chianp gataq jataq enq kataq ianq cenq chaq gashiq cianq shenq ginq shianr denr ganr dianr jashir jinr tenr tianr janr gasir jasis zens zians as gakis cas shas das jakis ghens kakis ghians mens mians tas
jiang:jiang8 shoa shouc shohd kangd giange goe joe kiange koe gouf gangf jouf koug gohg johh kohh gyoh jyoh kyoi gyohi jyohi kyohi gyouj jyouj kyouj geungk gatok jeungk keungk jangk jatok katol chiangl chol iangn guongn on geongn choun ciangn con shiangn juongn diangn jeongn don kuongn keongn tiangn ton gakotoo gao choho jakotoo jao kakotoo kao ziango zoo
jiao:jiao5 giaob gob kiaob joc koc ginog jinoh kinoh gyoi jyoi kyoi chiaoi gai choj jaj kaj gyohj jyohk kyohk iaok ciaok shiaok gyouk ok diaok cok giul tiaol jyoul shol kyoul dol gawaral gomotel jiul kiul tol jawaral jomotel ziaol kawaral komotel zom ghiaom miaom siaom ghom goum mon son joun gain gurin koun dziaon ggiaon jain jurin kaio
jie:je3 ja7 jie9 ger9 deb kaig geh kei diel giem kiem chep gap kaq eq gakiq ceq jerq kerr sher jakir kakir ter zes ghes mes set git jit kit gait chieu dzeu ggeu jaiu geiu getu gejv jeiv keiv jetv jejv ketv geyv iev kejv ciev jeyv shiev ckev keyv gw tiew jw
jin:kin3 gin8 jin9 zina konb shine dzinh sini chini inp cinp gynq dinq jynq tinq kynq giner gimr genr jiner ghinr mins kines jims jens kims kens git geent ggint jit jeent kit get keent gyinu ginnu jeu jyinu keu jinnu kyinu kinnu gonu ckinv jonv
jing:jing3 kyo9 keic kengd ginge kinge jeongi jungi dzongi geii ginj jeij jinj kinj gengk jengl chingl giran ingn cingn jiran kiran gyingn shingn dingn gyon gon jyingo tingo kyingo jyoo joo koo zingo gyukip jyukip ghingp kyukip mingp singp gameq cheiq jameq gyouq kameq chinq dzingq gyohq jyouq ggingq kyour giner ger gir jyohr kyohr jiner jer jir kiner
jiong:jiong9 jiungd giongd kiongd gengd jeongd guange guene guenge guinge gunge jungf kungf gwingf chiungf giungg kiungg gyuh jyuh kyuh geongi gingi guhngj jengj jingj kengj keongj kingj juhngj juangj juenj juengj juingj kuhngj kuangj kuenj kuengj kuingj chiongk iongm chungm ciongm shiongm diongm tiongm ungn ziongn cungn shungo dungo ghiongo miongo tungo chyuo siongo zungp iungp ciungp dziongp shiungp
jiu:ku2 jiu9 shud kiue syue kauf jioug giug gug juh gioum kioum gaum gakin jaun jakin kakin gewn gyun chiun jewo jyuo kewo kyuo chuo iup ciup shiup diup up cuq tiuq duq tuq ziuq guer gaor zur ghiur miur siur juer jaor giowr kuer kaor ghus geos mus jiows gyuus kiows sus jeos geus keos dzius jyuus ggius kyuus
ju:gu4 ju5 tud kue chue kuif gg jg kh kiokh cuch goj joj koj um cun gen shun dun goun jen ken jouo cho kouo zuo gooo joop ghup mup koop sup gyup cp shp jyup dq kyuq tq dzuq gguq choq zr gorr gukur ghr jorr mr korr jukur ss kukus ckus os cos guks shos dos gis dzs
juan:maki4 juan9 guanb kuanc genf jeng keng gyuani jyuani kyuani chuanj ganj jank kank gakik jakik kakik uanl cuanl gonol shuanl girol duanl jonol tuanl jirol konol kirol guyenm juyenm goanm zuanm kuyenm joanm koann ghuann muann suann chenn gyuenn gonn jyueno guno jono kyueno kono dzuano juno gguano giuno kuno gakirao eno jiunp cenp kiunp jakirap shenp kakirap denp
jue:jue9 gio9 goc jod kod untf guef sirf gyuef kuef jyuef kyueg geg jeg getsug keh isih jioh jetsuh kioh ketsuh getui jetui ketui gyuehj jyuehj kyuehj chok girl guntl gasl goul jirl juntl jasl joul kirl kuntl kasl ol koul col shom dom gisim tom jisim chuem kisim chyuen zon ghon moo cheo ueo soo cueo yueo shueo chioo
jun:jun3 gun8 chunb shunc kunc kwand gonh jonh konh unl cunl dunl gyunm tunm jyunm kyunm ganm zunm jann kann ghunn munn sunn chono dzuno ggunp guq onq conq juq shonq donq kuq ckunq gakaq tonq jakar kakar garur genr zonr jarur jens karus kens ghons mons sons djuns rguns kwuns gakerus ges guent jakerut jet kakerut ket juent dzont
ka:ka3 ca7 ckac qae kare haf keg carh kyai ccai ki kaai kahj aj cej kiak khak kkak kol cyal cl caam ckarm cahm cian kero ckeo nao zhao qaro coo koro harp kanp qeq ckyaq ckq ckaaq kyahq ckahr tar kiahr kyanr her cerr kyyar konr kevar kards kious kus ckias cors kovas qyas qs kys ccars kimaas kians
kai:ke3 kai7 ca8 caib keeg cei kai kil keim cken kayn kyn kern ko qep cip ckaip ceip heq ckaq cayq cyq cerr cr kaer qair qas keys hais ccet ckit hau ckeiu eu ketu kaju caeu kighv khev ckayv ckyv ccaiv qiv ckerv kakuv kyoriv ckv kkev keisv qeiw ceyw koyw aiw kirow
kan:kan1 canc ckang kamh qani kaj kakaj hank caml kiwam kenm kyanm ccann can cakan ann kono khano kamip ciwap kkanp cenp ckamp cyanq kannq kimr qamr ckar ckakar cons kiwaos nans zhans hams camit kyimt kut kangt qat karnt qakat kyint kahnt kunu ckiwau ckenu cannu ckyanu kinu kabuu cimu kiamu hav hakav tanv ciwaov ccamv qiwaw qenw kianw
kang:kang4 hongb kob cangd koud konge kohf cof kurag couh ckangh kyanh kakirai kani congi cohi koni kyangj curaj qangj ckoj kakik karuk hangk cyanl kyol kunl kenl cakiral canl ckoul qol conm cyangm ckongm ckohn hon kyoun keungn kyeungn kyiann kownn kuangn cakin kieongn qoun ccangn kao ckurao caruo keongo ango cyoo cuno ceno kyoho qongo houp qohp ckyanp
kao:kao6 ko8 kaub caob coc kouc caue kohf ckaog coug ckog kyaog qaoi qoi cohi kooi haoj ckauj kakiraj hoj cyaok ckouk qaul kyol kyiul kul kakaram coom ccaom kyoum kam kim kalm kulm kawm qoum ccom kiom kium kiaum haum cakiran aon ckohn on kyachin houn kauko khaoo kuenauo khoo ckyaoo kkaoo cyoo cyiup qohp cup kkop cakarap ccaup
ke:k5 ko7 c8 co9 ckb keb kerg h queh corh ckeri ccok kak curn korn kiro kio cup cap kkoq khos os keev cev
ken:ken5 kin9 cen9 kanc cind kund ckene canf qeng cunh ckinh henh koi kinei kitoi kynj kij qinj ckank kingk ccenk kimk kahnk hink enl col ckunl cinel kainl citol koonl kadashim qanm kennm khenm cynm kernm cim kienn kkenn kadasin qunn hann ccinn cingn cimo cahno ino huno cainp coonp cadaship khinp cennp ckop ckineq cernq ckitoq kkinq nenq
kim:ken3 cen6 ckenb kimb zhenc qend hene ccenh eni khenj kkenk nenn tenq
kong:kong4 konc congd hungd kod kunge honge kakaf conf coh ckongh cungh kuh cakai kiroi koui komi kohj kyuj qongj ckonj kyongk konek cul kunl ckol cirol coul qonl ckungm comm kuum cohm cyum karonm ckakam kim honn kiongn korngn ccongn cyongn conen qon kiroshio kagao qungo kadashio ongo kisaoo kirosio qakao cunp hop kangp khongp kuhngp ckup cuup cconq
kou:kou7 kua kob couc kyuc cue kiue kaue kyoue cyug ckouh kyuuh kyabuh keuh ciuh coi caui cyoui kyoi ckui kukei qouj kuhj kyuhj kyauj kisak houk kyowk quk ckyuk cyuuk cyabuk kinatok ceul kuul keol kaol cyol hum kioum kazum kaucerm cukem ckium ckom ckaum cuhm qyum ckyoum kabun cyuhn cyaun ccoun cisan cyown hyuo ouo cinatoo qiuo qoo
ku:ku1 koua kh koi cui cl ckun coo keo qup ckp kooq huq kyuq qr cer cous ckos kors kukus hs ccut coot kukt uu kiu cyuu qou keru komiu kikuu kokuv khuv kiuv kuuv kurav kav hov kkuv ccv kucv corw kuiw cukuw ckew
kua:ka7 kua8 kanaa kumea cab canad cuad cumed kabae koaf kahf ckaf qah ckanah ckuai ckumei cabai coai cahi haj qanaj quak qumek hanal hual humel ccal am ckabam ckoam ckahn khan ccanao ccuao ccumeo kkao anao qabao qoao qahp uap umep khanap habaq hoaq khuaq khumeq hahq kkanaq kkuaq kkumeq nar zhar ccabat ccoat ccaht abat oat nanat zhanat
kuai:kuai3 cuai8 kyuria kua ckuaid que cyurie cue yurie quaif huaig ckyurii ckui ccuaij uaik qyurik khuail hyurim hum kkuaim ccyurio ccuo nuaip zhuaip up khyuriq khuq kkyurir kkur tuais nyuriu zhyuriu nuu zhuu
kuan:hiro6 kuan7 cuanb kenc nobue kyuane cenf kang ckuang kakig hiroshih hirosih konoh kiroh cyuani quani kuyeni koani canj huanj kyuenk cakik konk ckenk kunk kiunl conol kakiral cirol cuyenl kobum qenm coanm ckyuanm ccuanm kujensn uann kiroshin kirosin henn cyuenn conn koamn ckano cuno koamao koao kinoamo khuano qyuano ciuno ckakio cakirao kkuanp cobup ckonop hyuanp ckirop qanq ckuyenq
kuang:kuang4 koa koua cuangb kongc coe kohe kangf congf ckuangg coug koangh kuongh cohh quangi kani ckoi cangj huangj ckongk qok coangk ckoul cuongl canl hol ccuangm qongm ckohm uangm qoun hongn ckangn khuango qoho houo ccoo kkuango ckoangp op qangp hohp ckuongp ckanq ccongq khoq hangq ongr kkor qoangr ccour quongr nuangs zhuangs ous qans khongs ccohs hoangs kkongs
kui:que4 kui6 kic cuid quyd kef kuef cif ckuih cei cuei kyj kakiraj quij ckik kaik huik kakol kuyl kol kuejl koshil qim kosim cym cakiram cken ckuen hin ccuin koain kotsun kotun cain uio cakoo cuyo cop qep cuejp coship khuip cosiq kkuiq cciq heq hueq ckyr ckakirar ir coair cotsur cotur khis ckais kkis qyt qakirat ckakot ccet
kun:kun2 cunb konc ckunf conf kyunh qunh kanh huni ckonk cyunk kul canl ccunl kakal qonm unm karum kenm honn khunn kakeruo keo kkuno kueno cuo ckyunp cakap ckanp caruq cenq cconq onr qyunr cakerur cer nunr zhunr cuenr qanr khons hyuns kkons hant ckut ckakat tunu ckaruu ckenu quv ccyunv qakav ckakeruv ckev ccanv yunw ckuenw nonw zhonw huw
kuo:ko5 kuo8 co8 kad ckod hazue hoe qof cuog kg cag korh kowi ohoi oteki tekj koej ccoj cj ok ckuok corl ckal khol kaul kkom cowm kohm coem quom koum qan ken kinon kin kadowo kuo huoo cko hao caup nop zhop ckorp cohp kacq kazuq couq qq ckowq ceq ckoer ccuor cinor cir ccar cadowr cur qorr hr
la:ra3 la3 l ron llav
lai:le2 laia lab reic rec raid lie ryf rig righj yoril reisl ep rap ryop leis layu lyu rayu lleu leru lu reru rv
lan:ran3 lan3 lamc leni llanp ramq lar lakas ras rakas ant liwau riwau renu lyanu ryanu
lang:ro4 rou6 roh9 langb lanb longd rangh loj akiraj loul lohm rongm luran rurao lyanp ryanp lakirap rakirap ranp llangp lonq ronq lyangq ryangq lakir rakir llos larus rarus lyos luns lens ryos runs rent llout angu lyouu leungu ryouu lyeungu reungv llongv lyianv lownv luangv lieongv ryeungv llohv ryianv rownv ruangv rieongv lav rav leongv reongw lyohw lluraw ow
lao:lao4 ro7 raoa loa laud raud loue rouf lohh rohh llaoi lyaoi ryaoj lloj look rool lakiral rakiral llaum aon lloun lyon on lyiun ryon lun ryiun lakarao ruo rakarao lyouo lao lio lalo lulo lawo ryouo rao rio ralo rulo rawo lioo liuo liauo riop riup riaup lyachip llohp ryachiq laukq ljaoq raukq auq luenauq ljoq ruenauq llyaor rjaor
le:le2 l7 raa lob reh rh roi lerm rerm lan lleq llq lorq rorr llor lyes ryes luet lyat rueu ryau eu lieu rieu lokuu rokuv llerv ov llav libuw ribuw
lei:re1 rab raye leig reyg ryh rii lal reel lem lio rretp leighp luir reir laiu raiu lerv llev rerv layw
leng:leng8 lena renga renc lond lod lemd rone roe lasaf leig rasag reig louh rouh lohi lingi lungi rohi ringi luni llengi rungi larii runi rarii llenk longk lik luk rongk rik ruk lasul rasul reml leungl leongm reungm lundm leenm reongm rundm reenm llonm llom engm ladashin radashin lernn lyohn lyon lann rernn ryohn ryon rann luuo ruuo llasao
li:ri3 li5 llic ryd lee leye lyf rief reg lieh llyi lj reek leel lliel rm ljm llen rryn leao reao yp reip reyq iq leir r lair leighs rins rjs es liit ileyu liau ryuu lysv
lian:lian6 len6 ren7 lien8 riand line lae rae lihni rienj latal llenl llianl ratal lashim rashim lanm rinm ranm lasin llan rasin lakin rakio lyano lakirao lateo ryanp rakirap ratep enq ianq lurar lutomur lakar liamr liengr limr rurar rutomur rakar llienr riamr riengr rimr rihnr ar ljent ljiant llatau rjenu rjianu ljau llashiu rrenv rrianv llinv llanv ienv llasiv
liang:ryo6 liang6 ryou8 ryoh8 leunge rjof lof riangf rof makotog louh rouh lohi rohi lyoj lyohj lyouk reungl langm latom rangm ratom lliango lloo luongo leongo ruongo reongo lakotop lap lloup rakotop rap llohq loor roor llyor llyohs iangs os llyout ouu lleungu llangu llatou ohv ljiangv ljov yov
liao:liao7 ryo8 ryoh8 ryoua riaob lob rob rjoc linog rinog lyoh lai rai lyohj lliaoj lloj lyouk liuk riuk lawarak lomotek rawaral romotel loum roum lain lurin rain rurin iaon oo llinoo llyoq ljiaoq llar ljor llyohr rjiaos rriaos llyous inot lliut rrot llawarat llomotet you tiaou llouv hliaov tov av hlov llaiv lluriv yohw rliaow ljinow
lie:le2 re5 lieg reih reji reyi riej rk lam ram riejn llen lern rern lakin rakio liq riq lair rair er leir lets lejs llies rets leys lt ljeu lou louu lieju rov rouv llav rjew llerw
lin:lin3 rin6 lynb lined rined reenf ryng lig lindi limi leenj lenj lek lenel lienl lynnl hlingl lliann linnn llinq rimt rent riu inu lyinu rev ryinv rinnv lonv ronv
ling:ling3 reia ryob ryohb lengc ringc ryoud leih linh rinh rengj rjoj llingl liral riral lyingm lyom ryingm lom rom lyukin ryukin lameo rameo lyouo lyohp linep lep lip ingp rinep rep lleip rip llinp louq lohq rour rohr lurur linhr llengr rurur lamir rinhr ramir lynr ryns lotos leens ljings rotos reens lt rt lemet liangt lihngt remet riangt
liu:liu6 ru7 riu8 lju8 lub liouc laud ryue ryuuf leug liewh riouj lakik rauk rakik lewk lyuk rewl llium llum lueo laoo rueo raop liowp riowp leop lyuup reop reuq lyouq iuq ryouq riewq ur lorr rorr llious llaus llakis llewt llyut ljiut rjiuv rriuv rjuv rruw iouw
long:ron6 lon6 long8 takac lungc lomd romd llond ryuf lonef aronf roneh rongh lol rol rungm lakam rakam lup rup llongp liroq louq riroq rouq lohq lyuq rohq lyongr ryongs lunt runt luut llou ongu ruuu laronu llungu liu raronu riu liongv llakav lorngv riongv rorngv liroshiv lagav ladashiv riroshiv ragav radashiv lisaow lirosiw risaow onw
lou:lou7 roua lub rub lyud ryud liuf lof lauf riuf rof lyouf rauf ryouf lyuui lyabui ryuui ryabui leui lloui reui lyoj ryoj lukej rukej luhj lluk ruhk lyuhk lyauk ryuhk ryauk lisal lyowl risal ryowl linatol rinatol luul leom llyum laom ruum reom raom oum lioun lazun laucern rioun razun raucern labun lliun llon rabun llauo llyouo uo ljoup
lu:ru3 lu4 louc rod lluh loh rueh looi lucj ll ruil luul lyul leum llon rokun rn luho lip liup lvp leu reu rouv roow llw
luan:luan5 ruan8 lenc renc loand lyuane ryuane lang rang lakig rakig lluang lonoh liroh ronoh riroi luyeni ruyeni roanj lyuenk lonk ryuenk ronk lunk runk llenk liunk riunl lakiral uanl rakiral lobul robum lujensm llyuann rujensn liroshin lirosin riroshin rirosin loamn loaman loan roamo linoamo roamao roao ljuano rinoamo llano enp llakip rjuanp llonoq rruanq lliroq lluyenr yuanr lloanr tuans
lue:llo5 lueb lob rob liod lhod ruee lyuee ryuee lef ref letsuf riog retsug nasg lloug letuh retuh lyuehi ryuehi lirk luntk lask louk rirk runtk rask rouk lisil risil lluem llyuen lleo llioo lletsuo oo lletup llyuehq uer yuer ljor es llirs llunts llass ios etsus rjot rrot llisit etut ljueu ljyueu yuehv ljev rjuev tov rjyuev ljiov ljetsuv
lun:lun2 run8 lond rond llunh lyuni ryuni lani ranj unl llonl lum rum lakam rakan larun lenn rarun reno ljuno lakerup lep luenp rakerup rep ruenp rjunq onq rrunq llyunq llanr tuns hluns ljont rlunt rjonu lluu rronv yunv llakav anv munw lhunw llaruw lvunw llenw
luo:ro2 lo5 lloc lowj rj rak roel luol l lam laum lorn on lohn ln louo loep rep riq rur hlot ruov
ma:ma1 mar9 mmah maai mek mann mahn mp mardr mys imaas myaw
mai:m4 ma6 me8 maia mia meid mayd mym mern maeq meys bet mmet mett maju mighu makuv myoriv meisv moyv mirov meev baiv mmaiw moiw maaw makw melw
man:man0 mab mamm mangm muno makao miwar menr myanr bans mmant mont mamiu mannv mimw
mang:mang6 men7 mo9 moub mongc mohc murad myanf makiraf manf mong myangg makih marui myoi muni myouk meungk myeungk myiank mownk muangk mieongl mal meongl myohm bangm mmangm boo mmoo bouq mmouq wangr bongr mmongr bohr mmohr buras mmuras wot byanu mmyanu bakirau banu mmakirau mmanu angu wouv bonv mmonv tsangv zangv byangv mmyangv wongw wohw
mao:mo4 mao5 mou8 moob mauc male mohg myaoi makirak myom myium mun makaran myoun man min muln mawn mioo miuo miauo baoo mmaoo bop myachip mmop maukp muenaup baur mmaus bout mmout waot wot bohv mmohv
mei:me2 mi7 meia mab maid meei myl muil boeo bueo moip merq mayr ms meys mos mieu melu maeu
men:men4 mun7 min8 mana mog mineg mitog mynh mih mingi mimi mahni benj mmenj maink moonk madashik mennk mernl mienl madasil binn mminn weno banp mmanp bunr mmunr wins ens tsent zent wanu bov mmov binev inv mminev bitov wunv mmitov bynw
meng:mon2 mun9 meng9 mend mod mundg muj manj masal meil moum mohn mingn mungn marin mongp mip masuq memq meungr meongr meenr madashis merns myohs myos muut bengu mmengu miongv myingv benw mmenw
mi:mi0 mec myd meak mm mies meyu meeu
mian:men5 mian6 ma9 wataa miend tsutomug zurag wakag matag mashih minh manh masii makii myanj makiraj matej muram mutomum makam miamm miengm mimm mihnm benn biann mmenn mmiann bao mmao wens wians biens mmient wat env batav ianv mmatav
miao:miao4 mo6 minob myoc mad myohe myouf miuf mawarag momoteg mouh maii murii biaol mmiaol bol mmol wiaop woq binoq mminoq byor mmyos bas mmas byoht iaot mmyoht ou tsiaou ziaou byouu mmyouu biuu tsou zou mmiuu bawarav bomotev mmawarav mmomotev winov
min:min2 bind mend mand minne mihnf mynf mineh mimh mii meenj mej myinj monk mminl minam mindm magen menen mienn mingo mynno makirao meuno miano munp winq mamq inu bynu tsinu zinu mmynu binew mminew
ming:ming2 meib bengd bingd menge myoe myouf minf mh myohi miraj myingk mok myukil mamem minen men min moup mohp murup minhp mamip mmingq mynq motoq meenq memer miangr mihngr manhr mongs meongs mungs miongt manyngt beiu mmeiu binu mminu wingu mmengw
miu:miu4 mu6 mioub mauc makic mewd myud mueg maog miowh meoh myuuh meui myoui miewi morj biuk mmiuk bul mmul wiup wuq biouq mmiouq baur mmaur bakir mmakir bews byus mmews mmyus iut ut tsiuu ziuu tsuu zuu wiouv buev baov mmuew mmaow
mo:mo1 mer9 mec mmere mae more mh muri mui morem miru meauu marv monv mauw moww
mou:mou4 mu9 maua myub miuc mod myoud myuuf myabuf meug myog mukeh muhh myuhi myaui misai myowi minatoj muuj meoj maoj miouk mazuk maucerk mabul boum mmoum buo mmuo byuq mmyuq wour bius bos mmius baus mmos mmaus byous mmyous wut byuuu byabuu mmyuuu mmyabuv wyuv ouv beuv mmeuv byov mmyow tsouw zouw bukew
mu:m2 mu6 mea moe mokuj bokun mukp q mour moot myut morv mukuv
na:na1 nec ae nnah nk nahk nok norl nnem naao rap eq r novas nars ent lat
nai:nai5 ne5 na5 nih neii nayj nyj nerj nk el nnem naen ain neyo nnaio ap nnaq netq najq nighr nakur nyorir neisr is noys eis niros nees nois naas nnit nakt nelt nneit nusset nejt ayt yt nusselt nayau nyou eru nuelu nerovau nnayu nnyu nnerv nnv rev tew
nan:nan1 namia namb anj nak nakak nnank niwam nenn nyann nonp nannr nims ams niwaot nnamt nyimt rant nuu nangu narnu nyinu nahnu nunu tanu au akau ninv nabuv niamv lanv nnav nnakav
nao:nau6 nao6 no7 nouc tic nohe naukf nyaog uenauh aoh nooi oi nnaoi nakiraj nnoj nyol nyiul aul nul nakaral nyoul nal nil nall null nawl niom nium niaum nnaum oum nyachin nnoun nuenauo ohp nnohq yaoq nnyaor raor ros oos taos tot akirat nnoot laot lou nnakirau yov rauv yiuv uv akarav youv aw iw alw ulw aww tauw
ne:ne4 n7 no8 nera nab nnec norh ei nyei oj nnj nnok nuek nyak niek nokul nibum nurm ern nirn nin an nuo nnero nnao netp noep nipq neeq nurur nakur nakr orr nalr nyipr notr res rs nnors nyirs tes yes ts rot let nnyet lt tot ueu yau lou iev nnuev okuv nnyav nniew
nei:ne6 ni7 nei8 nac naid nere nayf nyg eg ng neyg neeg nog nneh ih niei neli nnii naei nuij nilk eil nadam nehm nneim nacm am nign nean nnan nidn ain neiso nako nawayo neto neigho niho noeo nueo nnaio erp noip ayp nejp nnerq yq req nyingq nnayq eyq eeq oq ter nnyr rir nnr nneyr nneer nnor
nen:nen2 nin9 nanb nund eng nnenh noi ninei nitoi nynj nij ink ningk nimk nahnk nninl nainl noonm nadashim nennm anm nernm nienn nadasin nnann unn nnuno renq tenr os ines lens itos nnot ynt nninet it nnitot rinu nnynu nniu ingu tinu imu ahnu nningv linv nnimv nnahnv ainw oonw adashiw
neng:neng6 nen9 nonb nob nasad neid noue nohf ningf nungf nunf narig engh nongh nih nuh nnengi nasui nemi enj neungj neongj nundj neenj nnenk nadashik nernk nyohk nyok nank onl ol nuul nnonm nnom asan ein niongn nyingn nnasao nneio ouo ohp nnoup ingp ungp unq ariq nnohq nningq nnungq nnunr nnarir rengr ongs is us tengs asus ems
ni:ni1 ne9 nyb neyd ne niee ii neei ei nnik neil n nneo nnieq naq nics
nian:nen4 nian5 na9 niend natag nashih ninh nanh nasii eni iani nakii nnenj nnianj nyanj nakiraj natej ak nnal nuram nutomum nakam niamm niengm nimm nihnm ieno nnienp ataq ashir inr anr nnatas rens rians asis nnashis nnins nnans akit tent tiant nnasit rau nnakiu yanu akirau ateu lenu lianu tau nnyanv nnakirav nnatev lav uraw utomuw akaw
niao:niao5 no6 ninob nyoc nad nyohe nyouf niuf nawaraf nomotef iaog og nniaoh nnoh nouh naii nurii inol nninom yon an nnyoo yoho nnao nnyohp youp iup riaoq awaraq omoteq nnyouq roq nniuq tiaoq nnawarar nnomoter tor our liaor ais uris los nnous nnait nnurit rinov
nie:nie2 ne7 naf nerg nakig eh nnei nij naij neik netk nejk neyl nl iem nnien non noun niejn ap erq nnaq akiq nnerr rer nnakir tes it let ait nniu eiu etu nnaiu eju eyv nneiv nnetv nnejv nneyw riew
ning:ning1 neid nind nengf nirah nyingi nyoi noi ingj nyukij nningk namek nyoul nyohl ninel nel nil noun nohn nurun ein ninhn inn namio nyno nneio nnino notop neenp np engp nemep niangp nihngp nanhq nongq neongq nungq nnengq niongr nanyngr iras yings yos os nnirat ringt nnyingt nnyot nnot yukit tingu nnyukiu ameu lingv youv yohv nnamev inew ew
niu:niu4 new5 nu8 nioue naue nakie nyuf iui uj nuej naoj nniuj niowj nnuk neok nyuuk neuk nyoul niewl norm iouo auo akip nnioup ewp yup nnaup nnakiq nnewq nnyuq rius rut tiut uet aot tut iowt liuu eou yuuu nnueu nnaou euu luu nniowu youv iewv nneov nnyuuv nneuv nnyouw nnieww
nong:non4 nong6 no8 nud nunge nakaf niroi noui nomi nohj nyuj ongj nyongk nonek nnongk nunl onm nuum naronm nin nnonn niongn norngn niroshio nagao oo nadashio ungo nisaoo nirosio nnop akap nangp nnungp nuhngp nnakaq ur iros ous nnus omt oht yut nnirot nnout rongt nnomu nnohu nnyuu yongu oneu tongu nnyongv nnonev longv unv ronw
nu:nu1 nod nooe nf nem noum um nnun nyuo norq nukuq nnq nukr nir ners os nomis nikus nokus nius nuus nuras nat nnot nuct nuit nuhu nauu nuev nurv ew niokw
nuan:nuan4 nen9 nyuanb nand nakid nonoe niroe nuyenf uanf noamf noang noamag noag nnuang nyuenh nonh nunh inoamh niuni nakirai nobuj enj nujensk niroshik nirosik nnenk ninoaml yuanl nnyuanm ann akio nnano nnakip onop irop ruanp uyenp nnonoq nniroq oanq tuanq nnuyenq nnoanr yuenr luanr onr unr iuns nnyuens nnons akiras nnuns obut nniunt nnakirat rent nnobuu ujensu tenu iroshiu
nuo:no3 nuo8 nab od ne nnoe norf nowg noeg nauj nohk nouk uol nel al ninol nil nadowl nul nnuom nnam ron naco nazuo too lop nnp orp nohoq notekq nekq owq nnorq oer nnowr nnoes aut ohu nnauu ouu ruov nnohv ev rav tuov inov nnouv iv taw adoww
ou:eu7 ou7 au9 uc eoe aoe yue loue roug lug iug og youg ruh lyui yuuj yabuj ryuj liuk lok lauk yok lyouk ukek uhl riul rol yuhl raul yaul ryoul isam yowm lloum lyuum inatom lyabum joun uun leun lyon lluo iouo azuo aucero ryuuo ryabuo lukeo reuo juo luho abuo noup lyuhp lyaup ryop lisap rukep lyowq llyuq
pa:pa3 ha9 ppad bad ae pare peg kag pyai pi paai pahi phaj gaj harj piaj shak mak pok pchal sal hel tal tsal pparn barn hyan hn pern aro haao poro haho ppep bep panp hiap eq hoq pyahq karq piahq pyanr ppyar byar ppr br pyyar ponr pevar pardr piour pur ppaar baar povar pys yas ppahs bahs
pai:pe7 pai7 pab hed pie peie haif payf pyf perg pg hag ppeg beg eh ppaij baij hij paej aij heik kek ppak bak peyk al hayl hyl herl hl phem kaim petm gem pajm pighn ppin bin shen ppein bein kan men io pakuo pyorio peiso eio poyo pcheo seo piroo phaio peeo ppayo bayo ppyo byo poip paap
pan:pan1 hana pamg ppanh banh anh pai pakai kank piwak penk pyanl hamm phanm gann ponn shann mano pamio hao hakao pchano sano tanp tsanp pannp ppamp bamp pimq amq hiwaq henq hyanr piwaor pyimr ppar bar ppakar bakar pus pangs parns pyins pahns as akas puns kamt hont pint pabut piamt hamit ppiwau biwau ppenu benu ppyanu byanu iwau
pang:pang5 poa pouc pchangd pongd pohe hange puraf hog pyang pakirah panh ponh ppangi bangi pyangi houi angi pakij hongj hohj paruj ppok pyok bok punk penk hurak ok kangl ppoum boum pyoum peungm hyanm pyeungm pyianm pownm puangm pieongm hakiram hanm oum pan ppongn bongn peongn honn ppohn bohn kon phangn pyohn hyangn ongn gango oho ppurao burao shango
pao:pao6 po8 paub pouc haod hoe yachie pohf pyaog hauh ppaoh baoh ppoh boh aoi houi oi pooi pakiraj ppauk bauk kaok hohk kol pyol aul pyiul pul ppoul boul pakaral pyoum pam pim palm pulm pawm hyaom oum piom pium piaum phaon gaon phon pyachin gon paukn shaoo kauo hooo puenauo ppoho boho maoo shoo moo hakirap pchaop saop
pei:pei5 pe9 pia ppelc paid hef paf hig paeg baih bayh baeh perh payi ppei bei pyj ej pj peyj peej poj ppij bij heij ik hal piel pell kem puim haim kin ppein bein hern piln eio hayo pheo geo hyo ppap bap padap pehp hp heyp shep heep hop phip ap mep pacp gip ppaiq pcheq seq pigq
peng:peng3 penb pone poe hengf pasag peig pouh henh pohi pingi pungi puni parii ppengj bengj honj hoj engk pongk pik puk ppenl benl pasul peml hasal heil enl peungm peongm pundm peenm kengm houn padashin pponn bonn ppon bon pernn pyohn pyon pann hoho ono oo hingo hungo huno puuo hario keno phengp ppasap basap ppeip beip gengp asaq
pi:pi0 pk hik pel pyl ppio bio ip piep hp heq peyr hyr peer kir ppt bt peat phiu giu ppeu beu paiv pyiv hiev ppyv byv shiv ev pichiv miv peiv yv paw pchiw siw
pian:pian6 pen8 pa9 hend piend hiand haf patag pashih ppenh benh ppianh bianh pinh panh eni iani pasii pakii ppaj baj hienj aj pyanj pakirak patek kenk kianl puram putomum pakam piamm piengm pimm pihnm hatam kam hashin ppienn bienn phenn phiann hinn hann genn giann ienn hasio sheno shiano meno hakio miano phao gap pchenp senp pchianp sianp hyanp
piao:piao5 po8 pinoc hiaod hod pyoe paf pyohf ppiaog biaog pyoug ppoh piuh boh iaoh pawarah pomoteh oi hinoi pouj paij purij hyok kiaok kok hak hyohl ppinom binom phiaom hyoum giaom hium inom phon hawaran homoten gon shiaon ppyon byon miaon shoo moo yoo ppao bao pchiaoo siaoo houo pchop sop ap ppyohp byohp tiaop tsiaop haip hurip kinop
pik:pi2 hi8 pikb ppic bic id kif phii gii shij mij pchik sik tik tsik
pin:pin3 hin9 shinac pid sinae ppinf binf pynf ing pineh phamh pimh penh peenj kinj pej pyinj pinnj ponk phinl hynl ginl pinam pindm shinm minm hinen pagen himn henn pchinn sinn pihnn penen pieno pingo pynno tino tsino pakirao peuno pano hio heeno pianp ppynp bynp hep hyinp hinnp punp ynp honq ppineq bineq ppimr bimr ppenr benr pamr
ping:hira4 hei7 ping8 bine kamee gameg beg pengh pei peii motoi pini bingj hingj kemej phengk turul tsurul binhl piram ppingn pyingn pyon pon ingo hino pyukio pamep hengp pyouq pyohq kingq pineq piq ppeir beir ppinr pous pohs eis purus ins pinhs pamis phingt hyingt pynt hyot hot gingt ppengt bengt shingu potou peenu engu hyukiu mingu pu pemeu
po:po4 hakua perb pard peard pae hoe purg porg peg ph herh ppoi boi pui oi hak pirk peaul pperl berl kol erl hurm ponm horm hem hm paum pown pakun paultn peln poen ppan ban phon poren peun goo ao huo kero shoo mop piaop pebp ppurp burp pporp ppep borp bep pchop sop urq hirq ppq bq toq
pu:p1 pu8 ppb urac hon poo huo hr ppus bus pes pous ut poot pyuu bv kuv
qi:c5 zi8 ci9 chi9 qia zzic kie tchf gef tschf cheg czyh cchii gik keik tschik saik czim zem masao hatao uccio kyo sp ckiep qs it qet cet siu tchiu chu qyu cyu kv chyw
qia:qia9 qaa caa chac kad ciae zae qarf chiaf carg ag czag sag tchag kiag gah zzah tschah cchah charh ziai kari iak zark qek qyak cziak cek siak cyak tchiak tak gial zzial tschial cchial qul arl chhal cul chem chyam czarm sarm jam tcharm qyoshim qaam cyoshim garm caam zzarn tscharn man han ken kyan qaarn ccharn caarn
qian:qian4 ken9 qene cene ciane qag cag cheng chiang kianh chah zeni kai zianj qienk cienk enk zak iank czenk czianl senl sianl tchenl tchianl genl gianl zzenl zzianl tschenl tschianl cchenl chienm cchianm am czam sam tcham kienn qatan gan catan zzan tschan cchan qashin qinn cashin qano cino cano qasio zieno casio chatao tenp qakip tianp cakip chaship
qiang:qiang5 keungb keongb qof ciangf cof qouh couh chiangh choh qohi cohi kiangi koi chouj qyoj cyoj qyohj cyohj kouk ziangk zok chohk qyouk cyouk chyol kohl chyohl zoul iangl ol qeungl kyom ceungm cziangm czom qangm qatom siangm som tchiangm cangm tchom catom chyoum kyohm giangm gom zohm zziangm zzom tschiangm tschom cchiangn cchon oun zyon kyoun czoun cheungn
qiao:qiao6 ciaoc qoc cod chiaoe choe kiaof kof ziaog zoh qinoh cinoi iaoi cziaoi oi siaoj tchiaoj qyoj czoj giaoj soj cyoj tchoj zziaoj tschiaoj chinoj goj cchiaoj zzok qak tschok cak cchok kinok qyohk cyohl chyol qyoul cham cyoum qium kyom zinom cium qawaram qomotem cawaram comotem chyohm kan tiaon ton kyohn chyoun zyon inon chiuo qouo chhiaoo czinoo
qie:qea qiea cea cheb kec zee cief eg czeg seg tcheg chieg geh zzeh tscheh ccheh kieh qah cai qeri cerj qakij ziej cakij chaj cherk tek kak iek chakil cziel siel tchiel qil kerl chhel giel cil zziem kakim tschiem jem zam cchiem qaim caim men hen qein qetn cein zern qejn cetn cejn chin zakin cken qeyn an
qin:qin6 cin7 chin7 tchena czynb cenb king zini inj czink sink tchink gink zzinl tschinl cchinl qynn cynn tino qineo cineo qimp qenp chynp cimp chhinp kynq jinq qiq qeenq chineq ciq ceenq minq hinq chimq chenq qeq qyinr qinnr cer cyinr cinnr kiner ckinr zynr qonr kimr kenr cons chis cheens ches chyins chinnt zinet ynt kit keent zimt
qing:qing4 sei7 chingb keib cingc chhiangh kingj chhengj zingk qeik ceik qink cinl ingm qengm cheim cengm czingm chinm singm tchingm gingn zzingn tschingn cchingn kinn chengo qirap zeip cirap zinp kengp qyingp cyingp qyop qop cyoq coq eiq qyukiq inq chiraq zengq tingq cyukir czeir czinr tcheir sinr chyingr tchinr geir chyor chor zzeir ginr qamer tscheir kirar chhingr
qiong:qiong7 ciongd qungf cungf chiongf kiongg qiungg ciungg chungh qyuh cyuh kungi ziongi chiungi qengj qeongj qingj chyuj cengj ceongj cingj zungj kiungj iongj quhngj quangj quenj quengj quingj cuhngj cuangj cuenj cuengj cuingj cziongk siongk tchiongk kyuk giongk zziongk tschiongk ungl cchiongl chengl cheongl chingl ziungl chuhngl chuangl chuenl chuengl chuingl czungl sungl tchungl zyum gungm kengm keongm kingm
qiu:aki4 qiu6 jud chiue tiuf cioug chioug ciug tyug chyoug quh cuh chui corj kiuj kuj ziuk zul qioum ium czium qaum sium tchiun un qakin caun cakin giun czun zziun sun tschiun tchun qewn qyun cewn cyun cchiun gun zzuo tschuo cchuo chauo chakio kioup chewp chyup kaup kakip kewq kyuq ziouq zaur quer qaor zakir cuer caor tur
qu:qu5 cu7 cchub chue qf cf kuf chg zug qoh kh coi ui czui suj tchuj guj zj zzuj tschuj choj kok czl sl tchl qel cel gm qoum zzm tschm coum zom cchm tun qoon coon chen on choun qyuo chhuo cyuo czoo soo tchoo keo juo goo koup zzop choop tschop cchop mup hup tp qorp chyup corq
quan:quan4 kena chuanb cuand akirad cchuane kuang qenh cenh zuanh chenj uanj qyuanj cyuanj czuanj suanj tchuank guank zzuank tschuank qanl canl chyuanl qakil zenl cakil kyuanm qonom qirom conom chanm ciron enn quyenn chakin cuyenn czenn qoann senn kann zyuann tcheno coano tuano geno zzeno kakio tscheno chonoo chiroo ccheno qyuenp chhuanp qonp cyuenp chuyenp conp zanp yuanp qunp
que:quea qod cod choe cuef qyuef kof cyueg qeg ceh qioh qetsuh chueh cioh cetsuh zoh chyueh kuei qetui cetui kyuei chei oj chioj chetsuj qyuehj czoj cyuehj soj tchoj kej zuej gok kiok ketsuk zzok chetuk zyuek tschok cchok ketul chyuehl zel qirl quntl qasl uel qoul cirl cuntl casl ziol zetsul coul yuel czuel suem tchuem czyuem kyuehm
qun:qun7 cun9 chunb kunc zund qone cone unf czunf sunf chonf tchunf gung zzung tschung cchung kong zoni qyunj cyunj qanj canj tunk onk czonk sonk tchonk chyunk gonl chhunl zzonl tschonl chanl cchonl junl kyunl munm hunm kanm ckunm qun cun zyunn qakan cakan zano qaruo qeno caruo ceno tono chuo yunp chakap czyunp syunp tchyunp anp chhonp qakerup
ran:ran3 jan9 and rame tane hanf ngang rag rakag jami lani rranj riwaj renj ryanj jak jakak nqank ronl amm ramim jiwam jenm dzanm jyann tamn rannn hamn ao akao rimo ngamp riwaop jonp tap takap ryimq jamiq haq hakaq ruq rangq iwaq enq rarnq ryinq rahnq runq yanq ngar ngakar jannr lamr rinr rabur rramr riamr jimr tiwar tens
rang:rang7 rob jangc rouc ronge rohe joe ruraf angg joug ryang rakirah ranh jongh tangh ronh johh hangi ryangi oi juraj ngangj rakij raruj toj ouk hok ryok runk jyank renk jakirak jank ongl jonl ngol langl ohl toul jyangm rrangm houm ryoum reungm ryeungm ryianm rownm ruangm uram rieongm tongm jakim tohn ran hongn ngoun reongn hohn jarun lon
rao:rao6 ro9 rauc jaoc jauc joc roud yaoe rohf aog og jouh ryaoh taoh haoi toi hoi ngaoj rooj johj auj ngoj rakirak ouk taul jyaol haul laol rraom lom ryom toum ryium rum rrom houm ngaum rakaram ryoum ran joon rin raln ruln rawn ohn rion riun riaun ngoun nqaon jakiran nqoo ryachio rauko toho lauo ruenaup hohp rraup
re:re7 r8 ro9 jec jc jod rere rae eg oh teh jerh th heh jai hi rori toi hoj ngej ngj ryej ngok ruel ryal lel erl ll riel al jorl rrel rrl rokum lom term rrom jyen tan hern ribun han nqen rurn nqn ngero riro rio ngao jueo nqoo jyao ruo jiep orp dzep dzp jokup retq dzoq
ren:ren5 to6 hito7 jinb rine jene rang runh eni tenj henk jank ngenl inl junl rom rinem ritom tinm hinn rynn lenn rin rrenn ano ngino ringo rimo rahno unp tanp nqenp jop hanp rainq jineq roonq jitoq radashiq rennq linq tunq jynq rernr nganr hunr rrinr rienr jir radasir dzenr nguns jings jims jahns nqint lant ot jaint joont
reng:reng7 renb jengc rond rod jenf rasaf reif lengg roug engh jonh joh jiongh rohh yingh ringi rungi runi rarii tengi eni hengi jasaj jeij ngengk rongk tenk rik ruk jouk henk onk ok rasul reml johl reungl jingl jungl reongl ngenl junl rundl reenl jaril tonm tom radashim honm hom rrengm rernm asam ryohn ryon ein rann jongn jin
ri:ri5 jia rb rec ryd id je tif hif jeg rieg jyg ngig reyi reei lij rrij ej tk jiek hk yk reak tel nqil ngl hel tym raim ryim jeym hym jeem richim ngem rein dzin ran ngyn ln ieo rro jeao ruio ruo rihp lep resp tiep rrep jaip lyp jyiq hieq rilq eyq reuq eeq nqq rusq
rong:rong3 jun7 rond jonge rof rungf rakag jonh ongi joj ruj jungj tongk rirok rouk jakak romk hongk rohk ryuk onl ngongl ryongl ronem tonm om honm jun runn ungn jiron joun longn ruuo akao ngono jomo joho rarono rrongo jyuo too rio tungo hoo riongp hungp rorngp takap jyongp jonep riroship ragap radaship hakap ngoq nqongq risaoq ngungq lonq
rou:rou7 rub ryud joud jue riue roe raue ryouf jyug oug ryuuh ryabuh reuh toui jiui ui joi jaui ryoi houi jyoui rukej ruhj ngouj tuj ryuhj ryauk huk yuk risak ryowk rinatol jyuul jyabul ngul ruul jeul reol raol tyul loum ium om jyom hyum aum youm rioum razum raucerm rroum jukem juhn rabun ngyun jyuhn tiun jyaun ton
ru:ru4 ju8 joub uc rc yud rof jg lug tuj joj huj rej rouj nguk rool tl ryul hm on jen ngn rrun rorn rukun too jooo hoo ruko rip nqup jyup lp rerp romip rrp rikup ngoq rokuq riuq ruuq ruraq raq eq rucq ruir dzur our jorr jukur nqr ruhr raus los oos tes rues juks tous rros
ruan:ruan6 nguyen9 juanb renb ryuane uanf jenf ranf nquyenf ngujensf rakig tuang huanh ronoh riroh jyuanh ruyeni nguani roani enj janj ryuenj ronj jakij runk riunk luank tenk rakirak jonok jirol rruanl henl yuanl robul juyenl joanm ngenm rujensm riroshim rirosim tyuanm nquann ann jyuenn hyuann jonn roamn roaman roan akin junn rinoamn jiuno jakirao ngyuano tano leno onoo iroo
rui:ri4 rui5 rya raid juif rref akirah reh rueh jii uij tuik jel huil juel rakiral il nguim tin rakon ruyn hin ron ruejo roshio luio rosio eo ngip uep jyp rruip jakirap roaiq rotsuq rotuq jaiq teq tueq heq hueq nquiq jakor lir juyr jor juejr joshir rrir nger ngues josis ys dzuis nqit joait jotsut jotut aiu leu
run:run4 jun7 ronb und jone ree juf tunf hunf ryung rang ngung oni dzuni lunj rrunj jyunj tonk ruk jank honk rakak nqunl rarul ngonl renl rakerum ruenn yunn lonn ano rrono jakao tyunp jarup jenp hyunp tanp hanq nqonq jakeruq jeq ngyunq juenq nganr ur dzons akas lyuns arus tut ent rryunt hut lant takat rranu hakau akeruu eu
ruo:ruo5 ro6 joa od rae tof hof ngog rh juoh jah rori loj rroj rowj roek jl uol nqol al jorm raum tuom tan rohn jown huon dzon han joen roun reo nguoo ngao rinoo rio radowp rup orq tq jauq hq luoq johq lar owr rruor racr razur rrar oer jour torr ngr jer horr jinos tows jis jadows
sa:sa1 zaa ssab sare saaf thag zark zzao caq aq set szat shau syav sv jav sahw
sai:se2 ce8 sse9 saie sae seih serh syh sseti sii seyj cyj cerj sayk sk szel saen rcen rceln usseo sejo sso usselp cerovaq et ssaiv caiv thev aiw ssaw
san:san3 ssanc samc cand and saf sakaf thanf szang zang siwah senh shanh syanh jani sonk rthank samik ssaml rcanl caml sannm amm simm tanm ssan ssakan siwaon can cakan mano syimo thamo ao akao suo sango zzano sarnp syinp sahnp sunp szamp ssiwap chanp zamp ssenp sinp sabup ssyanq siamq ciwaq cenq kanq shamq thaq thakaq iwaq cyanq enq
sang:sang6 soa souc songd sohd surae syanf ssangg sakirag sang cangg sonh angh syangh ssoi sakii coj saruj thangj oj syoj sunj senj ssouk szangk zangk couk oul syoul ssongl seungl shangl thol ssohl syeungl syianl sownl suangl sieongl congm cohm sam ongm szom jangm seongm ohm ssuram zom syohn curan thoun shon uran ssyano szouo rthango ssakirao thongo ssano
sau:sau7 sao9 seo9 siow9 siu9 shiowg ssaoh ssauh sseoh ssiowh ssiuh hsiuh caoi caui ceoi ciowi ciui aoi aui eoi iowi iui thaok thauk theok thiowk thiuk szaol szaul szeol sziowl sziul zaom zaum zeom ziowm zium shaon shaun sheon shiun jaon jaun jeon jiown jiun rthaop rthaup rtheop rthiowp rthiup rcaor rcaur rceor rciowr rciur taos taus teos tiows
se:se3 ser6 shibub sc sibuc sod sai ssek ssk cel cl el ssol sorl com om syen then thn szeo szo sueo thoo syao zep zp siep szop shep sokup sserp shq zoq ssaq cerq jeq caq erq jq shoq ar surr jor sirs sis sus rthes rths thert that rcet rthot szert rcu ssoru setu szau zeru soeu coru
sen:sen5 sin9 sanb sund ssene cene enf thenh ssinh soh sineh sitoh cini szeni ini syni zeni sii shenj singk simk sahnk ssank jenk think cank anl sainl ssunl soonl szinl sadashil sennl cunl zinl sernm unm rthenm sienm sadasim shinm thann rcenn jinn szano thuno teno zano szunp shanp rthinp menp ssop zunp ssinep ssitoq coq janq cineq shunq
seng:seng7 sena sonc soc sasae seie sungf souf sohg ssengg singg seungg sunh sarih cengh engh sseni songj cenj sij suj enj sasuk thengk semk seongk ssonk ssok sundk seenk szengk conl zengl col sadashil onl ol thenl sernl syohm syom sanm shengm szenm ssasam sseim suum zenn jengn casan cein asan shenn ein thonn thon ssouo couo szono szoo
sha:sha4 sa4 scha9 chaa zad scheh xaj sk sial sul cioul mao kap sharp sarq sher jas ses tas tsas ssas shyat sht szau syau shaau shahu saau scharu sahv shiav caw
shan:san3 shan5 zan8 ssand song schang shamk mank samk kanl sham shakam chann san sakan jano tano tsano shiwao sheno siwap senp shyanp schamp xanp syanp szanp shonr schar schakar cans shamis ans samis shrant shannt mamt schiwat schent sannt kamu shimu zamu schyanu simu shiwaov siwaov mav makav shyimv chamv shuw shangw kaw kakaw syimw zaw suw sangw
shang:shang6 sang7 sond shod sod shouf souf schangg shongg shohg songg sohh shurah surai schoi shyanj syanj shakiraj shanj sakirak sank shonk schouk mangk shyangk kangk zangl syangl schongl schohl shakil sakim sharum mom changm sarum schuram shyom shunm shenn kon syon sunn zon senn jangn tangn schyano tsango ssango mouo schakirao schano shyouo choo sheungo kouo shyeungp syoup xangp
shao:shao4 saob shob soc shawc shaue sauf shouf soug schaog schog shohi sohi schauj shyaok maok syaok schouk kaok mok zaol kol zol shool soom chaom shakiram chon sakiran schohn jaon maun taon joo kauo tsaoo too ssaoo zauo shyoo tsoo ssoo shyiuo mouo shuo schyaoo syop xaop shakarap syiup sup koup shyoup shap ship shalp shulp sakarap szaop xop
she:se3 shea shc sc shod sod scheh schh sherh shah serh schoi sai mel ml kel shorl kl zel sorm zm mom scherm kom scham shyen zon syen chen chn jeo jo choo teo shueo shyao to suep tsep ssep syap tsp shiep ssp jop siep shokup top xep xq sokuq tsoq ssoq szeq szq merq schorq shibuq maq kerr
shen:shen5 shin6 sin8 sena kana mib scheni shimi simi shanj sank shunl sunl schinm menm kenn zenn schano chenp shop shinep sop shitop schunp sineq jenq minq sitoq tenq shynq kinq tsenq ssenq shiq synq zinq sir xenr shingr shahns szens sings sahns chins mans shaint shoont jint shadashit saint tint zant soont shennt sadashit tsinu munu ssinu shernu sennu
sheng:sheng5 sei9 shoa kib shoub masuc shohd masad syohg syog sengg singh sheni seni sungi shonk sonk sok seungl schengl shasam sheim sasam schenn souo shingo shungo sohp shunp sharip schonp schop sunp mengp sarip kengq zengq shongr shir shur menr songr schasar scheir sir sur kenr chengr shasur shems zens sasus sems sheungs sheongs schous shunds sheens jengs seongs
shi:3 sch8 s9 shi9 sif jig seh shh tokih tsujii kam moroo ssp seep szeq yoq saq schiq shihr shrr sher shys syt miu kiv ziv shiew
sho:sho7 so9 sherc serc xiaod schoe shae saf shurg shorg sheg surh scherh sorh seh shh sh moi koi zoi shuj suj schaj chok shirl merl sheaul jol sirl tol kerl seaul schurl schorl schel zerl tsom ssom sharm schm shonm sarm sonm xom shaun shown szon shakun chern saun shaultn sown man sakun sheln shoen saulto schuo kao shoreo
shou:shou5 shu9 syub soud sue shuhg syuhg shyug schouh shiui shoi shaui shyoui siui soi saui syoui schuj shyuuk shyabuk syuul syabul schyul sheul seul moul shyol koum syom shukem zoum sukem schiun schon suhn schaun shyuhn schyoun shyaun mun syaun kun shisan chouo shyowo zuo sisao syowo shinatoo shuuo sinatoo sheop shaop joup toup suup seop saop myup tsoup
shu:shu3 schu6 su9 suke shukg shg sh szui sooki shoj sok schl mun shen kun shoun sen zun souo schoo shooo soop chup shyup mp syuq kq juq zq tuq tsur ssur shorr shukur xur sors chs sukus sches mos schous jt kot shit tt zot sit tst shert sst shomit schoot shikut seru shokuu shiuu somiu shuuu shurau sikuu
shuai:shuai4 suai7 schuaic shyuric shuc syuric suc muaig kuaig zuaig schyurih schuh chuaii juaij tuaij tsuaik ssuaik xuaik szuail myuril mul kyuril kul zyurim zum cuain chyurin chun uain shruaio jyurio juo tyurio tuo tsyurip tsup ssyurip ssup xyuriq xuq szyuriq szuq cyurit cut yurit ut shryurit shrut
shuang:shuang5 suanga shoc soc shongd songe schuange shoue souf shohg sohg schoh shangh sangh muangi schongi shoangi kuangj soangj shuongj zuangj schouj suongj shanj sank schohk chuangk mol kol zol juangl tuangm schangm tsuangm ssuangm mongm kongn chon xuangn zongn moun schoangn szuangn kouo schuongo joo too zouo schano tsoo mohp ssop chongp kohp zohp xop jongq chouq cuangq tongq
shui:shui7 sui9 shib sib schuid shee shuee see suee schig muih kuii shyi shakirai zuii syi sakirai schej schuej shaij saij chuik shakok mik shuyk shok sakok shuejk kik shoshik suyl juil sol zil tuil suejl soshil tsuil shosil ssuil sosim xuim chim shoaim shotsum shotum szuin schyn soain sotsun sotun schakiran men muen jin ken tin kuen zeo zueo
shun:shun3 sun8 shonc schunc sond mung kunh schonh shyunh zunh syuni shani sani chunj junk tunk tsunk ssunk shul monl xunl sum konm szunm shakam zonm sakam schyunm sharun shenn schann sarun senn chonn shakeruo sheo cuno shueno uno sakeruo seo jono suenp tonp shrunp tsonp ssonp xonq schuq myunq szonq kyunr schakar manr zyunr kanr scharur zans schens chyuns
shuo:shuo6 sho7 so7 schoc shaf suof saf mog kog zoh shi choi si shorj joj toj schuoj sork schak tsok ssok showk sowl shoel xol soel szol schn shaun con muoo shoho sauo oo mao kuoo soho schoro kao zuoo shroo shouo zap shep soup schowp sep shinop ship schoeq shadowq shuq sinoq chuoq siq sadowq suq chaq juor tuor
si:s1 g thg ceg seg szh sij esl jil shil usm rtho sar ssis esss es syu iw
song:sson3 song6 sone sog sungg chonh sakah suk ssongk congl sirol soul soml ongl sohl syul syongm sonem conn thongn onn suno szongo ssoo zongo suuo ssungp cop saronp sip cungp shongp op ssakap thonq siongq ungq sorngq cakaq siroshiq sagaq jongq sadashiq akaq szonq sisaor zonr sirosir sangr thor shons suhngs thungs ssus rthongs szos thakat jont cut zot
sou:yabu6 sou8 sub syud uf siuf sof sauf syouf aucerf kazuf jabuh syuui syabui ssoui seui coui syoj ouj sukej ssuj suhk cuk syuhk syauk sisal syowl thoul sinatol ssyul suum seom saom szoum cyum zoum yum thun sioun sazun saucern shoun ssiun sson ssaun sabun ssyouo szuo ciuo coo zuo cauo cyouo jouo iuo oo auo youp thyup shup
su:su1 soa sood sh ssouh sij ssum sukn cun un seo sooko souo ssp cq thuq syuq szur zur sors shus sukus ssos ths cos jut ot szt zt seru somiu sikuu sokuu siuu suuu shu surau rthuv sav sucv thov suiv jv rcuw ssew suhw szow
sui:sui4 sia toshid sed sued tosie ssuig cuig uih syh sakirah saii ssii thuij cij sakoj suyj ij soj suejj soshij szuik zuik sosik shuil ssel ssuel thil soail sotsul sotul cem cuem juim em szim uem zin shin rthuio theo thueo jio rcuip ssyp ssakirap szep szuep zeq cyq zueq cakiraq tuiq yq akiraq ssaiq rthiq sheq shueq cair
suk:su2 ssub cub sukb uc thue szuf zuf shug juh rthuj rcuk tul mum zzun chuo kup hsuq
sun:sun4 son9 ssunc cund und syune sanf thung szung zunh ssonh coni shuni sui oni sakai junj saruj senj thonk sakerul sel rthunl suenl szonl zonm rcunm ssyunm shonm cyunn tunn ssann yunn cann jonn ano muno zzunp thyunp rthonp chunq thanq ssuq szyunq rconq kunq zyunr cur ssakar szanr ur zanr cakar shyunr tonr ssarus ssens akas hsuns shans
suo:so0 suof sh minoj sam ssom con on thoq sorq szoq zor sowr shos soes jot ssuou ssau cuou sauu rthov cav sohv uov av souw rcow sew
ta:ta0 thae tarq tes dat tyau tu taau tahv ttav tiaw
tai:ta4 tai7 ty8 taya teic ted thaif hirog tij terl tl theo taep deq teyq thas ttes tets tajs dais tighs takut tyorit teist dat toyu tirou ttaiu teeu toiu taau taku telv thiv tussev theiv tejv ttav tusselv tayav tyov tuelw
tan:tan1 tama thamh tarnj tak takak thank tiwam tenm danm tyann ttano tonp tamiq tannr timr tiwaos hant tyimt ant tut tangt tyinu tahnu tchanu tunu tinv tabuv tiamv damv thav thakav
tang:tang6 do6 to8 tonb tongc touc tohd towne turag tyanh takirai tani tyangj takik taruk thangl tyol tunl tenl dangn tyoun teungn thon tyeungn tyiann tuangn tieongn tao teongo ttango tyoho thoup thongq thohq ttor dour thurar dongs dohs ttous thyant hangt thakirat durat thant ttongu angu ttohu thonu thyangu tchangu dyanv tturav dakirav danv thakiv hov donw ow tharuw
tao:tao3 to7 taub touc doe tohe tyaog tooi thaoj takiraj thoj daol tyol tyiul tul takaral tyoul tal til tall tull tawl tiom tium tiaum thaum ttaom tton tyachin thoun taukn tuenauo dauo doup ttauq thohq ttour haor thyaor aor hor dohs os tchaos tchot thoot dyaot ttoht thakirau hauu auv ttyaov doov houv tchauw ouw dakiraw thyow
te:te0 ti toj tern tao torr tyet thet thu tueu thou tyav tiev dev dv tokuw
teng:ten2 tten9 tenga teene terng tong tog tasaj teij touk tohl tingl tungl tunl taril tongn tin tun thengo tasuo temo teungp teongp tundp tadashiq thenq dengq tyohq tyoq tanq tuur ttengs dens thons thos tiongt tyingt donu dou thasau theiu thouv ttonv ttov dasaw deiw
ti:ti1 ttib td taie tef tyf tiej thik teyl teel dim tean tyio thp tichip teip tap theq tuir dr thyr tur tihr tess des tils his tts teus tuss taos tomos dys it tuet tint tokit tchit tteu tou tujiu tisu ttyu thieu tessv tyev tadashiv tinuw tyeew teighw
tian:ta1 tianb tene k ak tchienm tienn tataq tashiq tinq tanq tasir takis thens thians tyant takirat tatet thau denu dianu turav tutomuv takav tiamv tiengv timv tihnv daw ttenw ttianw
tiao:tiao5 to6 tinob tyoc tad tyohe tyouf tiuf tawaraf tomotef thiaoh touh thoh taii turii diaoj doj ttiaok ttol thinom thyoo dinoo thao hiaop thyohp iaop hoq dyoq ttinoq oq thyouq daq tchiaoq thiur thawarar thomoter tchor dyohr ttyor ttas dyous dius thous dawarat domotet ttyoht thait thurit ttyouu ttiuu douu ttawarau ttomoteu hinou daiv duriv inov
tie:te4 tie7 tia tac terd takid thef taig teih teth deh tejh teyi ti ttej tok touk tiejk thiek diem than heo ttieo eo thero thakio tchep dap derq dakiq ttar thir thais tters ttakis hies theis thett thejt iet dit theyt dait tchieu thu deiu detu dejv ttiv deyv ttaiv hav thov thouv thiejv dw aw tteiw
ting:ting4 tin5 tinea tenge thine tynf teif thengg thingg teenh tihngi tirak tyingk tyol tol tyukim tamen tyoun tyohn teo tio dingo toup tohp turuq tinhq ttingq tamiq their totor tr temes tiangs tanhs tongs teongs tungs deit dint tiongt tanyngt tteiu dengv ttinv hingv ingv thirav thyingw tchingw
tong:tong5 ton5 to9 tunga takae tug tiroh touh tomh tohi tyui tyongj tonej thongk tunk tuul taronl dongl tim thonm tiongm torngm tiroshin tagan tadashin ttongn tisaon tirosin tango dono thoo tuhngo thungo thakap ttonq doq dungq dakar ttor thus ttungs hongs ongs thiros thous ttakas thomt thoht thyut tchongt duu thyongu honu dirou thoneu douu domv onv dohv dyuv
tou:tou5 tu9 tyub tiuc toc taud tyoud tyuuf tyabuf teug tyog tukeh tuhh tyuhi tyaui tisai tyowi thoui tinatoj tuuj teoj taoj thuk tiouk tazuk taucerk douk tabul dum ttoum thyum ttuo thiuo thoo dyuo thauo thyouo ttyuq diuq doq dauq dyouq thyuur thyabur hour theur our ttiur ttor ttaus thyos ttyous tchous thukes hus dyuus dyabut thuht ut deut
tu:tu2 tou8 toa dob tg tewai ten tooo thup tyup dur torr tukur thr tuks ttus tis tert tomit tikut dt tokut tiuu tuuu turau tau tucu thou tuiu ttv tuhv tauw tuew
tui:tui4 ti8 teb tueb tyf takiraf thoaig taig thuig takoh tuyh toh tuejh toshih tosii duii thij toaij totsuj totuj ttuik dil them thuem ttin deo dueo huip uip tteq ttueq thyq thakiraq tchuiq thair hir is dys dakiras thakos thuys thos thuejt thoshit tchit dait thosit ttyt ttakirau dakou duyu heu dou dueju hueu doshiu thotsuv thotuv ttaiv ev
tun:tun2 ton8 tyund tand thune dung tuh takah ttuni tarui teni thonj takeruk tek tuenk donl ttonn hunn unn tchuno thyuno thanp dyunq danr honr ttyuns ons thus ttans thakat tchont tharuu thenu duu dakav thakeruv thev thuenv daruv denw ttuw
tuo:to0 tuog ti towk tan thoq torr dos toet ttou tauv tohw
wa:va1 wa6 vh aj wl verp evap mar bat wart vart gau wev vev
wai:wai8 we9 ve9 vaib wac vad ed wif weif vig aig veig wayh wyh ah meh werh vayh vyh wh veri vi bei maij ik gek eik mak bail wael vael aym ym bam erm weym gaim veyn gan min meio weto wajo wigho veto vajp vighp bip mayp myp wakup wyorip weisp beip tep aeq merq woyq vakuq mq
wan:wan2 va7 vana anf mani wamj vamj bank wal wakal ganl vakal wiwan wenn amn viwan wyann venn vyano ap akap wonq vonq wamiq tanr vamir mamr hanr wanns iwas ens lans vanns wims nans yans bams vimt mat makat wiwaot viwaou wyimu gamu wuu wangu vyimu onu bav bakav vuv vangv warnv wyinv wahnv wunv amiv varnv vyinv vahnv
wang:wang7 vana wonb vangc ongc uangd vongd wod wad voe wouf voug angg wongg wohg vohh wurai oi vurai wyanj wakiraj mangj wanj vyanj ouk vakirak vonk wyangk bangl vyangl ohl wakil mom vakim warum uram gangm wyom wunn varun wenn vyon vunn bon venn moun yano akirao ano wyouo weungp gop mongp wyeungp onp mohp wyianp wownp wuangp vyoup
wei:vi4 ve7 wi8 web weic od ei veri wayi weli vj wak ik mik will veyl wail bil wyl viel veil wiel vam weem n vain wn tadao uio wero eio bep veep weyp wigq wear vidr weisr vays aways bers
wen:wen6 ven6 win7 vin8 vand bund mane wynf muni mahni vinei winei waink vunl moonl wennl menm enm wienn wano wunp inq bens ans gent wot mint unu witou vou vitou wiv vynv binv viv wingw wimw wahnw
weng:weng8 venga wenc venc wone woe vone voe engf wasag weig vasag eng veig wouh voui wohi wingi mengi wungi wuni onj oj vohj warij vingj vungj vunj varij bengk menk wongk wil wul asal eil vongl vil vul gengl wasul weml benl vasum weungm vemm oum weongm monm mom wundm weenm veungm veongm vundn veenn ohn wadashin ingn genn
wo:wo3 wa5 gad vof weri veri oj val wurm erm worm wem vurn vorn ven mon wn vn boo wup ap vup goq merq wirr weaur urr virr orr er veaur berr wars wons vars vons mas waut wowt wakut gert waultt vaut vowt ut vakut welt woet vaultu woreu weuu velu voeu bau voreu veuu wearu murv morv mev
wu:u3 go9 wooa wua vub mue buf og huj luk vok nol wl vm moun moo woo wes wous ves vout mu voou guu wyuu vyuv bv
xi:si4 ci8 hi9 ssib syd xid kie shif saif if cyg thei siei ssyi cej seyj sj sej seaj shk scil zil chil szil ceyl hel cm sheem szyn sseyn schilo rthyo o sheo hsio tip schieq thq szycr sior seks rasis rashis kwiks xw
xia:ka4 xia7 sab ciac tiae xae siaf shaf cah sarh hah kiaj aj shiaj ssaj xark chak gak karl hial sharl hsam sem syam carn harn than ian sun szan ssian syoshio saao chiao giao schao tao wao saaro xeo xyao arp zap ssarp kep kyap hsiap sheq shyaq siq charq xuq garq scaq thiar sr kur xyoshir xaar shur
xian:xian5 sen8 ken9 sianb akic genc gatae akirae g sah xeni hieni kianj shenj shianj xak kal shal cenl sienl henl cianl hianl cam han enn iann ssenn ssiann satao xieno cheno chiano giano ao sashio kienp sinp sanp ssap shienp sasip hsenp hsianq chaq gaq sakiq cienr thenr thianr xatar syanr sakirar sater hsar szenr szianr xashir katar xins
xiang:xiang6 koa shob kohc goc shouc soc kouc goud shohe soue siange gohf satof tuongg syog syohh gai zatoi sjangi kyol kyohl kyoul goom sohm xom kjom kiangn shiangn xoun syouo xohp ciangp cop hiangp hop seungp xyop sangp xyohq couq houq shyoq iangr or xyour ssiangr ssor shyohr cohr hohr chiangs chos giangs suongs shyous seongs ous cyos xeungs
xiao:ko2 xiao7 shoc sae shinoe sinof siaoh soj syol shoum xom kiaon shiaon ciaop hiaop cop hop iaoq or ssiaor xinor syohr ssor chiaos giaos kinos chos gos syous siut xyot sawarat somotet hsiaot kyou xau hsou shyou cinou hinou xyohu kau thiaou souv shav thov sziaov kyohv saiv suriv szov xyouv shyohv cyov hyow xiuw schiaow tiaow xawaraw xomotew
xie:se4 che6 waki7 chetf xieg xeh kei shei siej cek hek em sam ssem kiem shien sern gen sakin hseo cieo hieo xap thep kap siq xerq szeq shaq xakiq saiq ieq kerq scher sherr kakir ssier ter wer seir shakir setr sejr zer chier car has gies seys ss cers hers xit cakit hakit scet hsiet xait kit at
xin:sin4 shin6 xin7 hina simd hime hsinh sih chini shinnk kink cinm ino ssino ginp synq siner senr thins szins xynt seent schint tint kynt wint set syint sinnt shynu zinu xineu sonu ximu xenu kinev shinev kimv kenv scinv cynv hynv shimv shenv xiw xeenw sinaw
xing:yuki5 xing7 ko9 singc koud kohd shingd hsingd syingg kingi seij sinj cingk hingk sengl xeim ingm xinm ssingn kein kinn shein shinn chingn sirao gingo xengo syoo soo kengp ceip heip shengp cinp hinp syukip thingq sameq xiraq szingr cengr hengr eir syour inr xyingr syohr kirar sseir xyor xor ssinr siner schingr ser sis shiras tings wings kyings
xiong:hung9 xiongb yub hiongc siongd sunge ungf huhngf siungg kiongg syug shiongh xungh kungi shungi ciongi sengi seongi singi xiungj suhngj suangj suenj suengj suingj xyuj kiungj shiungk cungk kyuk iongk shyuk ssiongl xengl xeongl xingl chiongl ciungl hiungl giongl xuhngm xuangm xuenm xuengm xuingm kengm keongm kingm cyum hyum ssungm shengm sheongm shingm kuhngm kuangm kuenm kuengm kuingm shuhngn
xiu:xiu7 siu8 shua saua sub hsiud saod hued shiowe seoe thewf shioug xui kiui shiui kuj ciuk hiuk siouk cul hul sakil sewm syum ium ssium un ssun chiun xioun giun chuo xauo guo kiouo xakio xewp kaup xyup kakip shaup shakip hsup kewp kyup sueq shewq shyuq thiuq ciouq siowq hiouq sziuq thuq syuur caur haur seur cakir hakir
xu:su4 xu5 hsuc chuf sg chuig inoh suhh kuh shui soj xj cuj huj kk shk ul ssum cm hm xom gum kon sen shon soun sso sooo cop hop chp thup gp syup szup xeq xouq schuq hsq tuq ker or wur sher kour sorr zur ssor sukur shour xoor ths chos gos szs koos xyus suks shoos scus
xuan:xuan3 kenb suanc kuang seng shuang cuani huani syuani xenj uank sank shenk ssuank sakik chuanl guanl xyuanl sonol sirom cenm henm kyuanm suyenm shyuanm hsuanm soann xann xakin kano thuano eno shano syueno cyuano sono hyuano szuano kakio sseno suno xonoo shakio xirop siunp chenp schuanp genp sakirap tuanp xuyenp konop wuanp kirop canp shonop hanq xoanq shiroq zuanq
xue:xue5 schec sod suef syuef xog kog seg shoh sioh setsuh setui coi xyuei hoi kuej syuehj shuej kyuej xej shyuej xiok xetsuk kek ok shek kiol ketsul ssol cuel huel shiol shetsul xetul cyuel sirl suntl sasl hyuel soul chol gom ketum xyuehm shetum cem hem sisim ciom cetsum hion hetsun uen kyuehn hson yuen shyuehn ssuen ssyuen cetuo
xun:xun3 sun9 kund shund sone cunf hunf unh xonh ssunh koni chuni shoni guni syunj hsunj sanj conj honk thunl szunl onl xyunm schunm ssonm tunm wunm xanm chonn kyunn zunn gonn sun shyunn kann sakan shann scuno hsono saruo seno cyunp hyunp runp canp hanp thonp rthunq sakeruq seq szonq xuq suenq xakaq yunq kur schonr tonr shur wonr
ya:a2 ya8 ja9 iad ei ahj j jaam yahp op jq iahq yanq llar yyar onr jarr giant art nav
yan:iwa4 yan5 ana enc jenc janf iwaog yimi amj yinj ganj ngank inl al akal nanm kanp onq jamq hanq amir sanr anns jas jakas imt tant mant llanu wanu jiwau uu angu namv jyanv arnv danv ahnv unv abuw
yang:yan4 yang7 yob angc oe jangf akiraf youf yeungf yiang ieongg oug ongh ohh yohi urai ank onl jol akim arun joun unn enn nangn jongo joho eungp jurap ownq uangq noq aq eongq kangr jyanr jakirar janr gangr nous hangs jons jyangs nongt kot noht sangt jakit gou jaruu nurau hou jyou junu jenu kouv tangv mangv ngangv llangv
yao:yao4 ao9 oa yoc yiuc auc youd oue ohg jaog joh jauk ook akiral joul naol nol un akaran an in aln uln awn john ioo iuo iauo kaoo nauo koo yachip gaop jyaop aukp haop gop noup uenaup hoq saoq joor sor kaur jakiras nohs taos gaus maos kous ngaot tot haut llaot mot ngot llot waot gout nyaot
ye:no3 ye8 e8 je8 yab iee jaj ol l etm llem ipn xiep erp aq yipq yirr jr jos ort new nw
yi:i3 y8 yi9 ichia eb jd eug eaj iej isk hik jik gil l yem ngin yeen kinun kin ilo ino koromop top itp itsuq nghiq yaps iaps igs yats tadashit tadasit niw
yin:in2 yin8 nec kagef jing eunh innj unj ynl inem ihnm imm enm ninn linn io eeno eo onp kinq ginr inar indr hinr jyns ages enes sins ient ingt ynnt akirat jinet ant jimt jent ianu tinu minu nginv llinv jiv jeenv winv jev jyinw jinnw amw
ying:ying4 ei7 ing9 ob jingc enge inf anhi dinhj iraj iongk anyngk yok yukil jeim amem ningm jinm youn yohn inen en in jengo oup ohp urup inhp kingp amip ynq gingq jirar otor eenr hingr neir ninr jyingr emer jyor jor iangr ihngr sings ongs eongs ungs jyukis nengt jamet tingt mingu jyouu keiu ngingu llingu kinu jyohu jineu
yong:yong4 ong8 yua onb od unge akae jongg uh iroi oui omi ohi joni onek jok nongl jungl unl jakal uum aronm im iongn orngn nonn iroshin agan adashio kongo isaoo irosio juo angp gongp jirop uhngp joup nop hongp jomp nungp johq jyuq nakaq konq songq jyongr joner gonr honr tongs juns kos mongs ngongs llongs kungs sont juut
you:yu5 ju7 you7 iua ua yuuc yoe sukeg oug yauh jaui yowj hisaj jouk huul om yuhm aum yabuo eup ukeq uhq jyur isar inatos nous uus eos aos jiut jot jyout iout azut aucert nut abuu kouv jyuuv jyabuv nyuv gouw jeuw
yu:yu3 u7 jub mid yuuh ii jyj huj j oj watk iokk yukk jukk iogk iugk jyuk duck kosil koshil yil yeul vun en ouo jo oop nuq jor orr ukus ns ukt kut eru omiu guu ikuu okuu iuu uuu urau jev av ucv jouv uiv nov suv kv uhw joow
yuan:yuan4 en7 sonoa gena uanc juane yuenf onf unf iung anj akik onol irol uyenm oanm jenn nuann akirao jyuanp obup ujensq janq kuanq iroshiq irosiq oamr jakir oamar oar nenr guanr inoamr huans jonos jiros juyent suant joant nyuant kenu jyuenu jonu tuanu muanv junv nanv nguanv lluanv jiunv henw jakiraw nakiw wuanw
yue:yue5 o7 etsu8 etua eb yuehc ued iof joi irj untj asj ouj isik juek jyuel jem jiom jetsum nom jetun jyueho nuep nyuep kop neq jirq juntq jasq jouq goq nior netsur hor jisir netus kues sos kyues nyueht guet gyuet huet ket hyuet tou kiou ketsuu mou ngou llou geu sueu heu giov getsuv wov syuev nirv nuntv
yun:yun3 un6 onb jund wane anh nuni joni uk akal kunl arul enm gunm hunm nonn akerun en uenn jyunn suno jano tunp munq ngunq llunq konq wunq gonr honr jur dunr jakas nyuns sons nans jarut jent nghunt xunu jakeruu jeu tonu juenu monu ngonu llonu vunv kyunv wonv kanw lunw nuw gyunw donw
za:za4 sa7 chad jad dzae zare tae mag shag zeg sarh zyai zi zaaj zahj sej ziak tsak rak zol syal sl saam sahm charn sian jaro zero soo dzaro tarp zorp chep jep zanq marq sharq dzeq teq zyahr serr chyar ziahr chr zyanr jyar chaas js mes sors zyyas shes chahs zons zevas zards zious zus jaas zovas
zai:zai5 jae8 zea saib sed zad chaef zig sag zeig zayi zyi zeri zi chei jej sij seij dzek tek chail sayl syl mel shel jail serl sl zaem cham dzaim taim jam zeyn dzan main shain tan mao shao saep zetp chip zajp cheip zighp jip tsep rep jeiq seyq zakuq dziq zyoriq zeisq tiq dzeiq chayr zoyr chyr
zan:zan2 sana zamg chang jang dzanh tanh zai zakai mani shani samj ziwak zenk zyank sal sakal zonn tsann rann siwan senn zamin syano chamo zannp jamp zimp dzamq sonq tamq ziwaoq samiq char chakar zyimr mamr jar shamr jakar zur zangr zarns sanns zyins zahns dzas zuns dzakas tas takas sims zins zabut ziamt chiwat chent mat makat shat
zang:zang7 zob sangc zoud tsange zonge soe zohe zuraf soug zyanh songh zakirah zanh sohh changh zoni jangi zyangi surai dzangj tangj zakij syank chok zaruk sakirak mangk sank jok shangk zyok zunk zenk sonl dzol tol syangl choul joum zyoum sakim zeungm mom shom zyeungm zyianm zownm zuangm zieongm chongn dzoun sarun chohn zan toun jongn syon sunn zeongn
zao:zao6 so8 zoa soha souc saoc zaud zoue saug zohg zyaoi chaoi jaoj choj joj dzaoj taok dzok zook tok maol zakiral shaol syaol mol shol chaum jaum zyon choun dzaun zyiun zun soon taun joun zakaran zyoun zan zio zalo zulo zawo sakirao zioo ziuo ziauo dzouo touo mauo shauo zyachip chohp moup zaukp tsaop raop shoup zuenauq syoq
ze:ze1 dzed zg zoh sej sj chakj sok zerl zal sero sao cheo cho jep jp zorp chop dzq teq tq joq zyeq dzor tor mer sher mr shr zues mos sors shos zyas ziet zokut syet cheru chau jeru zibuu jau zurv dzerv suev terv syav dzav zirv ziv tsev rev tav tsw rw siew zuw
zeng:zeng7 zenb sengc zond zod sene zasaf zeif song sog zoug zohh zingh zungh zuni zarii chengi sasai seii jengi dzengj tengj souj zongj chenk zik zuk jenk sohk singk mengk zasuk shengk sungk zemk sunl saril dzenl zeungl tenl zeongl zundl zeenl chonm chom zadashim jonm jom menm shenm zernm zyohm zyom zanm songn sin sun dzonn dzon tonn
zha:za1 zarf zhag chai jaj shak tal nal am san cao map gar dzas zhars chars jhat dat hat jart zheu cheu sharu jev tarv narv zhyaw zhw shew chyaw tsaw chw
zhai:zhaia zhec chec jee shee chaie zef zhaf chag teg neg jaig shaig eg seh jah zaih shah taii naii zhii chij cej zaj zheij aij cheij taj naj saij mek ak zhayk zhyk jik chayk chyk jeik zherk shik sak zhl cherl chl sheil cail gel zim jaym jym dzem maim zeim tim cam shaym nim shym jerm jm
zhan:zhan5 can7 chanb janc shand jimd zane tane nane anf sang mani zhamj chamk gank dzanl jaml shamm zham zhakam cham chakam jhanm danm hanm zamn tamn namn jan jakan shao shakao zhiwao zheno chiwao amo cheno zhyano chyano samp tsanp zap zakap tap takap nap nakap jiwaq jenq schanq shiwaq shenq jyanq aq akaq camq tranq shyanq zhonr chonr
zhang:zhang6 aki8 harua shob shoub shohc cheunge chongf akirag cheongh changh jangi shangj zhoj choj zangk tangk nangl jol zhoul choul angl sangm zhongm zhohm zom chohm joun ton non zhuran churan on cangn jongo joho shongo zouo soo touo mango noup zhyanp chyanp jurap zhakirap zhanp zongp chakirap chanp shurap oup zohp tongq zhonq coq nongq tohq chonq nohq
zhao:zhao7 sho8 shoua chaob shohb akirae chiof chiuf chiauf zhog chog jaoh shaoi joi zaoj zhauj chauj taoj zoj naoj tok nok zhouk aok chouk ol jaul saol shaul sol joum zaum caom zhohn taun naun con chohn maon zoun aun touo moo nouo sauo zhyaoo chyaoo joho oup gaop soup gop dzaop cauq zohq jyaoq dzoq zhooq chooq shyaoq
zhe:zhe9 zhd ched chd zhoe choe jee je shef shf jof shog zeg zg teg neg tg ng zoh eh toh noh sei si zheri cheri oi zhai chai soj cej cj jerk jak sherk mek shak cok mk zerl mol zal term nerm tam zhorm gem nam gm chorm erm dzem dzn an sern gon san zhyen chyeo dzoo
zhen:zhen4 shinb chenb janc chund jind jend chind chane tadashif cingh shenh tadasih chingi zenj zhinj tenj nenj enk senk zhanl zinm cenm tinm ninm zhunm menn inn shann sino juno zano shunp genp tanp nanp dzenp cinp zunq anq tunq nunq minq sanq jhenr denr zhor henr zhiner unr chor chiner zhitor chitor suns zhyns cans gins chyns zhis
zheng:masa3 zheng6 chengd jeongd seie tadashif zhenk jengk chenl shengl zengm jenm tengm nengn zhonn shenn zhon chonn chon engn zeno sengo teno neno jono joo zhasap shonp shop zheip chasap cheip enp cengp senq zonq zoq zhouq chouq tonq toq nonq noq jasaq jeiq mengq shasar sheir zhohr zhingr chohr zhungr onr or chingr cenr chungr zhunr zharir chunr
zhi:zhi7 ji8 shi8 chi9 naob tomob sic ued tid ef chihg cig chuh dii oi zij j jhihk dzik jyhl tadashim nio ip zhp chq zher cher jr zhyr chyr shr mis jes zt shet jyt tt nt shyt zeu giu teu neu su zyv zhiev tyv chiev nyv sew jhiw yw
zhong:naka2 zhong8 chonge chunge chuf chuuf nagai tadashij shuj syuk jhongk jungl dzongm chiongn jongn tiongn shongn zhono chono zongo tongp nongp jonp zhoq choq shonq ongq zhungq songq zhakar chakar zonr jor tonr nonr shos congs shungs ons jakas shakat sont zot mongt zungt tot not zhut tungu nungu zakau zhirou ou zhouu chirou chouu takau conu zhomu ungu
zhou:zhou5 su9 shud shuhe chouf zhuh jouh chuh shouh zoui juj zhyuj touj chyuj nouj ouk zuk souk zhiuk tuk jyul zhol nul chiul zhaul chol zhyoul chaul shyul chyoul ul coum zyum jium jom jaum tyum nyun jyoun shiun shon shaun moun shyoun zhyuun zhyabun yun chyuun chyabun cuo zheuo ziuo zoo syuo cheuo zauo zyouo tiuo niuo too
zhu:ju4 zhu8 giu8 chikud tikud shud juug chug cug jooh suh juhi oi schuk cikuk dzuk truk zhl chl zul tum num jm un shn zhon choo zo to no jop shop sq muq zor tor nor zher cr cher gur zhous chous ms sot zhoot choot jet jhut dut jout shet zhyuu huu chyuu shouu gu cou dzu zev
zhua:zhuaa zumeb tsumeb zhad chad jae zhanaf shaf tumef chanaf zhumef chuaf chumef dumeg zag tag nag janag juah jumeh shanah shuah shumeh ah sai zanai zuai tanai nanaj tuaj nuaj numej anaj caj uak umek zhabak zhoak zhahk chabak sanak choak chahk suak sumek mak jabal canam joam jahm cuam cumem shabam shoam shahm gam manan dzan muan mumen
zhuan:zhuan6 chuanc juand sene shuane zuanf tuanf nuanf zheng cheng uang suanh jenh sheni zhyuani chyuani cuani zenj tenj zhanj nenj muanj chank jyuank shyuank zhakik chakik enk zhonol zyuanl janl zhirol guanl chonol chirol shanm tyuanm nyuanm dzuanm zhuyenm jakim chuyenm shakim zhoanm choanm yuanm cenm zann jonon jiron jhuann syuann tann duann shonon nann shiron zakin huann menn
zhuang:zhuang7 chonga sob chuangd juange shuangf zhof chof zuangg tuangg nuangg zhongh joh uangh shoh zhoui suangi choui zoi jongi toj noj shongj zhohj chohj cuangj jouj oj shouk zongk zhangk changk muangk tongk nongk johl zoul shohl ongl toul noul com zhoangm songm jangm choangm guangm zohm shangm zhuongm oum chuongm dzuangm tohn zhann nohn mon chann soun zangn
zhui:zhui8 chuib juid shuid zhie chie zuie tuif nuif jig uig shig suig zheh zhueh cheh chueh zih tii nii cuii ii jej juej shej muij sij shuej zek zuek tel nel tuel cil nuel guil zhyl zhakiral chyl chakiral dzuil el uel mim sem zhaim suem chaim jhuim jym jakiran duin huin zhakon shyn shakiran zhuyn chakon chuyn zhon
zhun:zhun6 chuna juna shunc zund tund nune une zhone chonf sunf jong cunh dzunh shonh muni zoni toni noni onj gunj zhyunj sonk chyunk zhank chank jhunl dunl jyunl conl hunl shyunm janm shanm monm zyunn tyunn nyunn zann zhun chuo tano nano gono tsuno zhakao yuno chakao dzono syunp anp zharup schunp zhenp charup chenp jup sanp trunp shuq
zhuo:zhuo7 zhoa choa job shoc zod tod nod oe sof cog chuoh moh zhai chai juoj goj jaj shuoj dzok shak zuol zhl zal chl jhol tuol nuol dol tal hol nal uom zhorm chorm am suom jm san shn zhown chown zhoen choeo joro tsoo zo cuoo shoro cao to no jowp schop showp muop joep zorp trop map
zi:zi3 s8 shib sic jic f chuf dzif chig zh zei zyj sem sym tin zien mio zeyp zeep sieq chq jq zear dzr cher tr jes seys sees chys zais zyis tsis ris jys dzet mt sht tet zichit zeit dzyt tyt zat seau meu sheu zuiu myv shyv zuv zihv saiv syiv zesv chiew sichiw jiew
zong:zong3 so9 zond songd zof zungf zakag song sungi zui sakaj chongj ziroj zouj zomj jongk zohk zyuk dzongk tongk zyongl zonel sul chonm mongm shongm jonm sirom soum zunm somn dzonn sohn syun tonn zuun chon zaronn zio chungo joo syongo soneo mono shono ziongo jungo zorngo chakao dzop ziroship zagap top zadaship jakap dzungp tungp zisaop sunp zirosip
zou:zou6 zub souc zyud sue ziuf zof zauf zyouf syug zyuuh zyabuh siui soi saui zeui syoui choui zyoi jouj zukej dzouj zuhj touj chuk zyuhk zyauk juk zisak syuuk syabuk zyowl moul shoul seul dzul zinatol tul zuul zeol syol zaol chyum sukem jyum mum shum zioum zazum zaucerm suhm syuhn dzyun syaun zabun tyun chiun sisan chon chauo
zu:zu6 z9 sua zoc sc sof chug jug zeg zoug dzuh tuh zooh chi mui shui zyui jj sej dzj souj tj zork zukuk sool ml shl chol syul jol zukl zim dzom zerm zomim tom zikum zokun tsun run ziun zuun zuran sorn zan sukun zucn moo shoo zuio zuho suko sip zaup chep zuep choup tsp rp serp
zui:zui6 zia suia moc zed zued sid motsug motug seg sueg chuig juih zyh zakirah dzuih tuii zaii muij shuij chij zakoj zuyj jij zoj zuejj zoshij syk sakirak dzik tik zosik sail mil shil zoail zotsul zotul chem chuem sakom suym jem juem som suejn soshin dzen dzuen ten tuen tsuin ruin sosin meo sheo mueo shueo soaip sotsup
zun:zun4 sun9 takab zonb sonc taruc chunf takeruf ruf junf zyung dzung tung zanh muni shuni syunj sank chonk zuk jonk zakak dzonl tonl zarul zenl tsunm runm monm shonm zakerun zen zuenn sun sakao saruo seno chyunp jyunp chanp sakeruq seq janq suenq dzyunq tyunq dzanr tanr tsonr ronr myunr shyunr mans shans chut jut chakat jakau dzuu charuu
zuo:zo3 sa4 zac zuoc sog chol jom dzon ton suon zo moo shoo zorp zowq zoeq sr sors tsot rot sowt chuot zaut chat soet zoht juot jau zouu dzuou zeu tuou dzav tav zinov ziv zadowv zuv muow shuow maw shaw`,
}
