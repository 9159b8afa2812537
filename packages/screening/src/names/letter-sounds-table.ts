// Written by tools/train-sounds.ts; learnt from the tuning part of the dictionary of names across scripts. A line: a
// letter, then what it is written in Latin letters in names, each with its cost in quarters of a nat as a base-36 digit.
export const letterSoundsTable = `αa0 g eh um ip op ahq asq has ss utu
βv1 b9 wb i wim mpn uven vesn uo cp vaovp avp ouq yiakoumq yiacoumq vsr vasr vir ebs kubass
γg2 7 yb nf jf ngh wi hm gum qn co llo lleq dzr qas vs it dt auhu
δd0 del n din atho adq
εe0 e af heh ii erj oo up etp yq elr eur heur air wht setu acu
ζz2 j7 sb gc ce gig geg seh ggi jei yk xhl zsl zzl l shm gesm san zeo yjeto ugeno scho johno lysetp geovaq govaq johq sjr
ηi1 e6 j ak yl hel oo isp esp jq iar alzr hir our alr ht bujyft sat pyt ijuu ralambou
θth1 t9 fh zi thek thak squm o cp
ιi1 yb d je eh iei hij eeo ho isp ijq iyq ear gnr its yis ss ijst eut lyt myt ryu seu
κk2 c7 8 ckh chi uj gk ql kel ccl qum ho ovaq queq aiks hess cus kss cket cquest uest akt kou su kovau xandru cqueu ntoniu
λl0 lle j lek llel lesq rs las int lakt llest zt liu ulwaru
μm1 b6 k mml meo homps llaumes movat chmidu imeu
νn1 9 dd neh nnj nsl nnen novan nao dep ndq ntq nir diu hnu ncu ineu gneu nesu ru champsu
ξx1 ks6 jj kszj ixk kssk xovak ksil
οo1 8 ui aum an hoq ouq eaur oss als ohs ots aught
πp2 5 bd ppi ppeq charalr pit ou oneu su
ρr0 rej rdm m rrn rsn rtp lr rovat hrt rit rct rasu orku igaliusu
σs1 szb d cf chh zi ssi shl schl cem eq jq cir sovas sjs chet ht set ut
τt2 d7 8 ttl thl cl tem jr der dsr tis tss ns thet zt tteu
υu2 ya ia vc wf fg i oj ek sl hum wan uxo eso isp jq aq ugs ls hys phs wes vot burmeset joeu
φf2 ph7 vc we ffg vsi phek curm oughn ttfp pp cap vap franceq vasr euphs eufs kubass
χh3 ch3 khe jh ki xi cj l gm quo chovao ghp zp ansheehq consorq
ψps1
ωo0 aue eaui audk m em ono eauxo ao gnaulto leauxo ynep gip alvap ioq ur
аa0 g oh ei uk aho ip har ovas
бb0 pp beq vr s bbt
вv2 w5 uh l van vsn ffn vovn bo vep fr mt
гg1 h7 guh ghj qm n kn jr govas guet gst ggt khu geu chu
дd1 8 dek tm gyp dsp dzp gq adq ddt diu thu dovau
еe1 ad of ieg jeh yoh yei ij jok l um etm iern aio erp iop ehq hoq heq aes has eut oet iat ohu
жj5 zh7 z8 g8 schc d ged ce gie she rzf zji zsj jek chl rl in yn so geso xhp chiq sjq ggir ugr jir jehr dschs dzs ggs dzhs kru tjeu cerlu hu sieku siuu gwu
зz2 s7 j9 c esk sek tho athp gq iser sar zer cs szs zst chu
иi1 y8 ieh ej k hik eek eyl eam ap jp yis ut ist jit ou
й5 i5 j7 y7 usj sn un igho op lyp jsp osq illr gr ar llr ass ijs gjs oszt uszt yeu jau
кk1 c9 ckg h chk qk qum keo gp kovas quet kst
лl0 lei lli l hlo lar glis lis los lles lovat lesu
мm0 m meo nq mmq bq mas
нn0 neh ngj nnk k nsn mo gnp novaq naq dr nts nds hnu
оo0 af j aul ho oho ep up oup otp euq eaur hot aat it awt oeu
пp0 ppk bl pen o fp povas ppet pou
рr0 rel rdn p rovaq rtr rss ers ars rot
сs1 shd ssf cg szh xi zi cem m esp sep sovar hr hst
тt0 thd che tek cl ttl n do tsq tusr thet tovat ttet tau su
уu1 wc d oud of hg ooh vi oem ap whq er ir ois ouxt uet hut uhu
фf1 phc hd ffh thi vk tl n feo phep ughp pq afr ks alfs thes fovat curt ut ffeu efu
хh2 ch6 kh8 jf xj gk l km fp cp haq hor wr hes ghs chovat hut au
цts5 c5 z7 t9 tzc chj l czl gm sn kn qo khq dq csr etzs chhs hs zzt owt cet cchu iu covau
чch4 c5 cz8 tsch9 tchd tjf csi tsji i cij txl tsl jo cep tchop tzq ts trs ss kjt covat dzu du czowau tzschu gu
шsh4 s5 sch7 sza chb sjh rzi l xm chem sso ixo zp sher nr schar schos sks sit stit cst cu ciu skju ndru
щshch5 szcz7 schtsch8 sch8 scb stschc chtchd sjtjf stg shi chtchoj sjtsjl moakesn shon scovo sxo szczkowp scevq esjtsjq
ъ4 a5 eb id hoe gf haf og chug ug erh buh mai ji chej chik mahk bhuk apk yk wak bok grl fol hul diegm huem nsheeham oum chirm gkuom
ыy2 i6 b oi aj ek uk larn ien een so ryp eaq euq ignonr osr iusr iss ylis igt ovat juszt zyt uet lert okt ghluu hiru
ь0 if jg lg yi lem ho sq ovat du
эe1 a7 hei k aik ok il aen un eto eho hap ayp eer eas eus hos acs ert oht oeht eiu tu weu
юu5 ju7 yu7 iu9 yc ewe iouf joh hui joei uej uhl youl l eul em im ughn hewo uuo yuuo eop jyp ngiq hq ijuq yuhq usr ljur jour ior jr ous yos yoos eaus gus thews aus juos hiout uyt aot oet hot hiowt euiht ngut got djut uqt joht ygu ou yeu lutsu giu iugu
яya4 ja6 a7 ia8 ee g iel il eam op yp asp ijap ahq jeq llar har jahs iahs aat yout giat iyat iot yiau tau inau yahu
ђd5 gi6 g7 gyb dzd jid je dje chie kh gyikej jyk jek giusk
єe4 je6 ie6 ye7 jog ierh jan illern o hieo ijep ietp ir jaer yers got
іi0 yd ieh eh j eyj yil eel ean jin oo hio isp ap ijq jr us ijst yeu
јj3 6 y8 i8 ush ej lm gn an ngo yeo ngip hioq jytq jer ducr iusr hs iogs cesteins sit llet ist iapt diept jyt nght geu ieu heu yuu wau yoou ngaiu cu
љlj1 li9 la lyb llg lak
њnj2 n8 ni9 gna nye liame ngiamg
ћc0 chf csk kp typ khp tsq caq hq qq tq chiq tschq kiq r khir zczs chyos keos chiot ciot tjt tcht
џj4 dz7 c9 cha ga gef gif chig zhg jhh xhh jayj yj dzsj chek dik dgek dgk djk dschl dm lysetten geovan govan
ґg0 ghi guj hj kl l qm cn gsn guep ggp dhgq purumr chr khr gar ker gor egundr qdalent
ғg3 gh6 7 hd
җdz5
қq3 k5 he alkhe gg qqg quh kularh chi
ҡk2
ңn3 ng4
үu1 hod hud uce
ұu1 oa ogg oghg
ҳh1 cha khb e
ҷj3 dz8 ca geb dzhb gc dje dschf giuf h geovai govai dshi djali
һh1
ӏ1
әa0 ec medzi
өu3 o4 ee
աa0 g ei up hp jau
բb0 pc bik obak vl
գg1 kb he guf qg h gah hai gik ck kyuchak iok gol bl jil jl ym gsm ygom igon
դd0 def tf dok audeak shal rmel audel
եe1 if g jeg yeg ah ieh ern fetn adn anp op kq ijr
զz1 s6 seh eylwh ssj j
էe1 aa hec
ը2
թt1 th7 df fj
ժj7 zh8 g8 za jea b shb schb cc hd sje
իi1 yc e ijh ej iej isk iyl iil een ijsn jn an igo antso iao ijusp inaq nir hir ass
լl0 lli l elel lsl lem lio lap nikolp
խch3 kh5 ha jb xd kf
ծts4 x4
կk1 ca ge m kin qn kan kovao kso cuo
հh1 7 rhymh aj gk
ձdz3 z6 ds8
ղgh2 l7 g8 gad kd ilig
մm0 mml men
յy3 j6 i6 a lj iusn uren jeo iko yio gio ico geo iushp jsq eq
նn0 h nei nsj nnem nnm naso rdp owp ovp nior niosr novar ss nys shvilis
շsh3 s7 ch9 sch9 sjc oj
ոo2 5 uj en ao ohp oup vop otp esp
չch4 c6 tja tschb tchb czc jf tschih tsi csi zczi jtsji chui stjj
պp1 b8 ppe f
ջj4 dz8 c8 dja gec gd gie drf drzf joef dschf dzhf johg
ռr0 robf
սs1 ssd d sze zf cg cei em sao cijao zyo sovao sep evnp sszq
վv2 w6 ud vsh h vasi vovk vak ol sm yann bo
տt0 dd teg thg tth k dul tasn
րr0 g rij rto rdo riaso orkp req rasr
ցts3 z6 c8 b tzd te
ւu1 vb wd ef f ewj ahl ol wal io vso ffo jevaso
փp1
քk2 x7 c chd kig cah chaei
օo1 aua
ֆf0
אa2 7 e8 og uh il hep hp ouq arr ehs ucs yat urt lt ugu anu ieu jau
בb3 v7 be9 bab wd avf vei evi bbi l val awm ovn ivn po bup biq eveq ebecq avenq benr mr bor vsr iobhs us ffs jows jevst vest euvet trt zewt nt vast jevt owet abt pau iovu auu bunu
גg2 jb gec gad gih dzi jei guj cj jaj ghj ggj egk qk cek jenl l chm govam km hm guem gsn qao eggq zhq djaq juq johnq dr guir ker gor yr iir ecr dzer aggr has khs css ngs ejis cens cas yus ugals purumt egundt igaliust lysett burmest ggeu ughu geovau ikcu ghiu zau
דd1 dea dad adg edi ddj tk eddm dsm idm n dovap edder dalzr zr dhs agys odovas bs aedtt watat edkt edet gyu wareu dru ddovau utasu nteu
הa3 h7 e9 hab ahe hee e ehk erl hul on ovao yahp etp asp kap yap isp chq harq iar ur rr hilr yr ger engs jahs aughs ps aszs ess niert gt xat jat ahut huru uetu oranu ezu itu hertu enhu heru ohou iu keu
וo2 u6 b wc vc oug vak wak wel al ool vem ohm owo wop ep oes ott wht ost avit welu wiu
זz3 s7 sea zab zec aze saf jg zhh gi gei esj saal jel schl gesm izm cn n zhan jan azan jacquesn ghesn iusepo zzo zso rp rzep falconp yjetp ziep esep ejp gerp alyp alip shaq jacqueq giiuq ejzq ssetq ssq ezeq ewsovar susr essr schas eshs esjs uess hs uzos ejas zset
חha6 h7 cha9 chc achd ahd je ae gee hef hanf khf jag khah h akhi achej khoj echj chej hask xal kl ejal hum gum drosselm xm jillm khabm ajam hamn xerxn kan cn monn moonn khen eheo jeo aqueo bokso ip exap consorp fp rahp anp zq ehq
טt1 teb tac ttc thi etti ttei atj attl ettel tsm etn ghto tovap cp thaq dtq athaq dr adr ghtovas zs tos esst rrschert let nhast edt u mau iu ru etheu su
יi2 y8 a eb ae je ieh eym jem iym um yen jan ijn eeo yio yap lyr ijss hs ist yjt jit ryu
ךch2 ach9 echb arae ekhe achovaf khf hf ekg hsg ahg lachg echownag echowag chovah
כch4 k6 kab cab ekd exae khf hf exg cg chag echah coi j kohj kek queasl flul cohl achal jakl kkl kim chem kogm sacham echem xan ichan okeon jchovo guo jaxo iako kinp
לl2 lea ela llb ald lad ellf llek ellen o lip loq ilq lovaq lesr elsr urr alis slet rellt elovat du alovau ellovau iu eleu leou
םm2 am7 emb e mee mmi imi omi yimj ymj niversel mbel illaumel hrebenl enl movam ovam mskym amam anm umm ambn no mso laro amovao
מm2 ma6 meb ame manh mmh moj l mmem min omn imo bq omor ummer nemans zms mmat ovt meht nu thaku
ןn2 an9 enb nec nsf novah nnh anni hnk k nnek onl nam mn ndn nasn inn ensp noq ncs ellas onou lou ennsu ndahru ndou
נn1 an9 enb ned nae nnf j nnel ennm annn ino unp gns nis ons nyt nnau
סs1 ssb d cee ese sae cf seg szh essj asj zk assl soval ezm sseo usq ar acr cies cas xs ssovas oset zsu cuzzu saou osu isu pau
עa3 6 e7 ie oe uaj oak edm aom ahun ho alabp jap emq sr
ףf3 ff8 afa phb sefb phee fovaf eff ufh feh ffeh gelh h effi ffovai ffsi ffasi effovaj safk pk vl wl
פf4 p4 pec pac phe fff fef fag ppg ppek pim affn fero foo pheo japheo effo apho pfp pagp afp hp vq povaq dq effeq eppeq peaq ephar eppr espr calandr ughr akr vohsr feffer chaefes ffecs curs bais bs aps apos eft put pot appat eifet bat phat itzu
ץtz5 c6 z9 ch9 tsc csd otzh tchh czh caj tschj zej cej ckj wichj azj sl zoval qil ezl etzl coval etsm utzm tjm atso
צc7 z7 ch8 tz9 tsc ched chad cee tf sag sh tchh etsi czi tschei csj atsj sej cck zak cherk jk ql tschl dzm tjem cchm tchim tchem acetn zen atschn tchetn zczen shn etjeo cao ko asso czeo atzep cop utp tzeq astq tziq tsjeq chhuq jtsjoeq jtjq jeq toq chuq acr cijjr
קk3 c7 kac ckd cad ked xg chj j quk akk quel ccm com ckem qn akan ksn axn kio acko akeo ucko kop gp cketq chaeq eckr jakr oqs koes gos sebecqt quett ckovat chat alqut kyt pt accht akst kovat ucaultu uquetu aqou cuu chesu
רr2 er7 arc red rae rrj m erovam urn errn ereo rdp rovaq arrq orq rrer ersr es ros rtt ertt rut rst wru ehreu rasu
שsh5 s5 sch8 shac chd shee saf cheg szh scheh shij schaj schok sjm sim sem isn chan n osn ashn ishan zo sso tap esjoeq kjelq essioq czq tioq bridgq ozesq hq ushaq schuq hsq chuiq jesajr echtr ixr schelter car ninr asser ishr sass eixuat syt cut sheet ojst alsht tapt hooit hszt chapt ojzist heoit hoit yeshat
תt5 th5 taa atb etc athaf thef tih atthi uthej kj ettj eathej ethk attl dl oethem atam khesm wm rmm rtm aten thon amito zao zaho fo othovao asao ingo oethp tamp
װv1
ײy5 ej7 cho7 hey7
ؕa2
ء2 a5 yyahf ef hf
آa1 aac f ef ok uk isl efm han enn agn
أa1 6 ee uj oj hm in har ous oemt vt ngau ju
ؤ3 u8 o9 ao9 oub oad oayae uayf
إ4 e4 i7 ae ehm yn torp oq itq jics achit ahit axit
ئ3 e7 i7 ad yeg yg ji isk adk losk ykk jel yym om
اa0 b ef oi uj il aho has ast
بb2 p7 bed bad bbg ppi buj pej abk bik boo pao ppeo vq ubaq por bour abbt albat ubeu ibu povau abaku bbiu
ةa1 aha ec ehd yah yyah yahh ti hj atj k yek atul kal ttonn yazn ihn jehn jen ayyeho tlero jnefo uo jahp kuluq asq aszq esq yehq jets
تt1 9 ttc ted ttei ci thi tai ettm dtm atn ton tio ghtp dp zp tsq theq itq tovaq ater attr ss ttht deu atxonu
ثth1 te se athf sah thai zi tthi isk thuk risl l shal osol dulcl cl sureyl ysal ssam wsam othovam ttom som tam then
جg4 j5 geb jae ce dzf jeg ajg gij juj zk gak djk cek yk ggk k chl jil zhm gum cam ajan qn dscho zeo djap dzep guep cip agup egp ecq ghq schq johq hq gor shr govar dzsr gyr djes hes ajjs qas chas gess ss deems ilis ojjas ucus odzss aches cus exhs it ikt kt
حh5 ha5 aha ae hue hef chf hof hif ohamg ehg uhami hami ihi ohaj uhj uhak k uhel hosl ehhl akhm rahm em kupfern ohmn hajn alhan oho echo sigvardo kinetio gonzaloo vaheo ouhcio hijo henp ukhp hanp hump ajp houp agoq chicq khanq hasq uharq hayr jr ukhor hohet
خkh6 ch7 j8 kha9 hb khoc akhd xd ge kf ukhg khug hah khei ck khadl okhl ekhl khorl ikhm uxm lem eliam endom kam ukham khurn khin agjn chovao eszeko uno iecho ocho khoup unkp exp khoufp consorp zq
دd1 dec dag ddh tj dij adk edl m dsm don dup idr etr uds dovas itt gyu
ذthe7 ath8 d9 za athea dib zob dhib alzad soe dhe zaf dhef adhf azzg azh
رr1 er9 ref rrf arg rai l url rio roo erovap irq rreq rdr rovas rus ors rst arat erst
زz2 s6 zad ese seg zeg zzi j azk zik sal soval ssl zul szl zom izn co czo ghesp iseq jq gsr uazzs sis ezs guits siuss uzayys ozhs hozzs uzays uzais zayyt lt mat dt zovat dht razzt alzau wseu
سs1 ssb cc e sef saf ceg szi zj suk ssek usl sil som isn ssan eso isso aso osp sovar cir ssir assr sous ussas es ussout sct eset izu cieu sinu tu
شsh5 ch6 s8 ca schb shae cheh shei ashi shij czl xl chal m hn szn schen shun sjn sen ashsho shamo to jo ico icho iso hsp sip chip ixp ciq zq szeq csr alshr achr sus alshas sss ushs dzs schis sys chils as ehosht zyt ixxat kjelt suht erscht rast schat aixt jet eshcht chout alshuu sasu
صs5 sa6 asa usd asse sie ose see sse sog sidg ish ssai cei zi sabi issi essj ssej assek cak asel sul cil zephal sedl zam ousm assim alsan lwasn acen n szn alsn ssoo aseeo
ضd6 az8 ez9 ada zb dic zae azae zie dhf dhaf def idhf izh edh addoi addai oudai ozii adhoj idj tj adhj zark udel dhil idzl dhem rouden
طt3 ta6 atc utd tte tue itf tig attg thg teh oti dik dl nl agesl agozl uttal hattm atin itio
ظz5 za8 az8 zea zoc azad zid udhaf df dhuf dhif azzaf lazf sg uzafg udhafg asai
عa2 7 oc ed ue if uak izk ehl aam ezn uazn oep alap ohp uatq gq alq chuq ayr uamr oamr jr hr ous elass ys abt alabt alast uzt
غg1 ghd gef ghag gug ggh qk k gal guel ghim govam ughm kn ghen jn ghon aghn ggeo gsp aghaq hq agr gir jer as hansgs hgas grays cs guills khos yus gheat guit ibalt purumt quu garu ogollaru ugallaru yu
فf4 v4 wb fad ffe phf veg feh afi vsl vam phem fin n vin evo ifo avep hp up ovq fuq ughr ffer pr vasr for iffr pfer vovs jews wes jevs oufs wat uft curt phiu eavu vesu lu hvu mericku ttlobu du aofu
قk6 q7 ga kab qac aqd qud ghe ce akg ikg iqg akkh uki i aqqi qii kei kadj ghaj uqaj gok uqk kok conk col guel ogl oql quel kil kudl konm gum qadn ghen aten vaghan kun qon ggon aqen aghan tsn okoo ugho qeo agao aggo ghoo eggo equp cap aghp uqip kouq alqq alkq chq kouyoq
كk2 c6 ckc kee chg xg cci kaj qj quk gk kik m ckem ako kko akep kup okeq guq ksq exr cor cqs exas ques chaes cat gat ukt kot uckit akku oku eckeu alkau chou keru
لl1 ll9 lec c elg lah llej lik alo ilq ulq lur ellr rs llat allt ulat dt hlt llsu
مm1 mab med amh mmi muj mok mil n imo mmeo emo nq mour movas umat mmiu ammu
نn1 nec nnd enf ini anj nsk nnek k nal novan ono gnq unr nir ms nds hns knt nasu nniu ensu ntu
هh1 eb ahd d hef haf ag ehh ri hui hik uhal tl hol chm so axono jq erq fr ohans ihs ous uhet gnett jillt ot quett yaht oheu houu zeju asu gnu gau uhanu alhu
وo2 u6 wb ouc vh owi j ooj awk aul wal ohm en ao avo woo oeo weo otq vaq hor whr wir ues aught audt it lu ovu hu veu
ىa2 i7 yb ec esh oh ryi ayi sai zaj iel eel m usm chuam joeam ixuam
يi3 e5 y9 f jg ieg ai eyi aym eam iym yen ijn up jeq ayyr ees yit yat ot ijst eru ehu
ٱ5 ino5
ٹt3 tea tab atteb ttc uttc tic uttac thd ote htef tsg
پp2 pe9 pab pob ff ppeg apog ippeg fah bedj dicj eppk apk paul bl
چch6 c9 chaa cheb geb chid csd dje ssee tzsche tchcoe chof tchf chaudg jog zecseng czi tji jtsji tschi chehri jtji zczi govai geovai ochehri uchehri ochej alkuj kuj
ڈd2 de9 duerb dac odhc delsd dald
ڑr3 ar5
ژj5 zh8 g9 z9 a ezhc jac jee schae zaf zhaf hf
ڤv1 w7
ڨv4 gue5
کk2 c8 kaa akd ckf xh eki axj quej chj kej keij chilk kik kyl kosl col kavom m qum akesm acesm cquesm ekem cquen gon kwo hio chio kavo okovap eksp ksp kovap chaep
گg2 ga9 gob ghf guf kf gef egheth egei ghej aggij qj gacharyk xk gamunik eghk hk burmk goval qam eagm eaghm
ںn2 an7
ھh3 6 ha7 huc hild
ہa4 h6 hib ehb hed ee ahf f atouh huh whi yahj yak yyal izwanl zvanl xl chl izvanl zwanl yehl
ۃa5 axon5
یi2 y9 ea je af h ieh eei iyi eyj yej eal jel ijo yap oq isr br enar jesjs aps oivands zajs ijust emt dajt ephensou eiyou ihu hiu nieu
ێe4
ےoy4 e5 ne7
ݨen3
ँn3 4 unb and ue
ंn2 an6 b me amh
ः3
अa0 sj sotj
आa1 naha aae
इi1 iic yd
ईi1 jb aeeb ine ke re
उu1 heckb oc ottoc
ऋri3
एe1 a6
ऐai1
ओo1
कk1 kaa cf f akh qi xi ak kul ckl qul chn chaen to tso
खkh4 kha4 ooqd ooqued chd knae janbf kg hg consog
गg1 ga7 ki bj acharyak gamunik
घgha3
ङn2
चch2 cha7 achb cf icg
छchh3 mo6
जj3 ja6 z9 ce dzf yah h gyi coj gej geoj jkavij cerlaj ochej yajk khok ak ial
झjh2 z7
ञan4 a6 gn6
टt1 atc dtf ttaf ttf tovi toi tsi attj hthk
ठth4 tha5 ata tb murmc
डd2 r9 dac ded dod odf rmesf ag
ढdh1 adc
णn2 an5 nab anag
तt1 atd tad thg j thal tsn thann an
थth2 t7 ndsb thad athf
दd1 dab adf deh i duk
धdh2 dha5 dhuc de
नn1 an9 nae f nej onoval inl ao nso inso
पp1 pa8 i apoj
फf1 phb
बb2 ba7 d bef pf abg boh vh bonek diyk
भbh2 bha6 bute be vf bag uh vsh vash
मm1 ma7 amb k rl ertl dkarm pn fan thako amao
यy2 8 ya8 ib jb ayah ek odl jam iam
रr1 raa arc erg h rej harn bushrn kavirp ersq erovaq
लl1 ala lab lei llj yloj llel lol elsm tyajn odzn
ळl3
वv3 w6 av9 waa vab of h bj evoj gol vasm um apatm oun ban own
शsh1 s7 shag schh schem
षsh1 shaa axc ripe xae sf xg
सs1 sab d cg soh ssoval ambl ovam
हh2 ha7 d hoh ahi ehi sei pai hasi aj ajk hkk khk
़0 re
ाa0 f ann on tiyalo yahq hat
िi0 ek eek k ingm nien
ीi1 ee9 ye g uitm am eo cijao
ुu0 c oj ooj ij eln aln
ूu2 oo6 ob c dih
ृri2 r8 rea erc
ेe1 ae eyf elh alj aij yaj eszek aneovl im ian
ैai2 a6 y9 lac
ॉo1 osa ohb
ोo0 oui oti uj ohl l am aun
ौau1 ou9 owa uf ulauthg
्0 hk gp sp
ঁn4 5 ancoi7 ansb eanb
ংng1 ongb nd ngovae nhf ncolg ang yug hongi ungi nqj oj onqj zungj oongj
অa1 6 od otj aol
আa0 eh h adl aam gap azp alaq
ইi2 y6 jb ee k yek yom iso dhikao yeeo yap itp ayp yiq kr eis efs
ঈi1
উu1 w8 og oui ei ottol mesl vm own
ঋri2
এe1 ac here f hef emf
ঐai1
ওw3 o3 vi ohj ul oul holn o volp hp
কk1 cc qf cki kek kak l com chm xm quo chaq cqueq ksq ques cquess wkas aques akt aqt alkt ikst cchu kchu
খkh2 ch9 kha9 ka hb akhag okhh chovah janbh uxi unki consorj
গg0 goh gah kj ggk gul agan keo bo uqo ogp qq khoq kerq cq
ঘgh2
ঙn2 an6 engc onc
চch2 t7 c9 chab tsg csj tschl cchm tjo stjo
ছs4 h6 ch6
জj3 z4 dzd jad cf gg geoh sj jok sak ogel l yl dzsl shm gem ajm john sen dgen kao coo jolo ko dp uzp ajap johnp tp geovap govap giq gwq hq schq dschq csq cerlaq cheq azs
ঝjh5 zh7 ch7 ca csd yd dzoe chioe chue cheuf
ঞn2 an4 onf
টt1 tod ttf teg aj tsk thok dtk ottl dl awtol toml otm tovam sn ghtovan
ঠath6 tha6 th6
ডd1 rc dod edh ddi dsi i oddj dik arl oddoval doul tum ton tn
ণn2 an7 naa anac onoe onnoe onne g
তt0 taf toj thk m atm atan utfs ott diu
থth1 thaa athd td tod thee othg thoi
দd0 dag dem ado atheo tq dsq aq doq duq r edr atmr atr etr ods
ধdh2 rjea dhaa adhb dd odhd dhoe ule rjg
নn1 onc ang nei naj nnl l nsm onovam mn onso nop nys novat sku omu unsu
পp1 poc pae f apf ppi bi paum apom
ফf1 phd ffe fof hg fag forj pk afk n olphn aafo cuo
বb1 va waf baf bog vah wi avi abk pn obo mo bauo poeto vasr boner r bsr
ভv2 bh9 bha9 wd ove owh bah tevj waj ovek ivl vsm vasm ofm um jifm vtm ovasm ovsm
মm0 moj maj m amao meo mmp omop ar amr omr thaks lmes ls mit movat imsu
য1 ya jj il yal zm jeen wq jaq yyar es oys du
রr1 rad arf org roh rek l rrm rovam arap rsp wrighq orrr abdelrau arrau raddinu orovau rreu wru rovu
লl0 lld laf lei loj olk lawn alo llovao lio llacp llep locp lovar lsr as
শsh2 s4 schg chi shaj syn xo hso seap schar sar hszs sjs
ষsh2 s9 sha9 hd axd
সs1 d ssf sag shh ch szh soj cek zk sovan esp wsr tsr awsos set cht ciet esovat sut au sszu
হh0 jj j haj chk hok ughp whp katap or ohegar xr zr alhs alahs
়0 yb oyh ii wj js
াa0 ee i ul om io ahu
িi0 ye eh eej eym n ean ieo nyp ryq ur his ijss dies as heu kiu iku ju rayu
ীi1 ee8 yb eaj k eyl egan nio
ুu0 of oog k ewl oum ao eo ip uer uls ouss sut ooreovt oru
ূu1 oo6 f
ৃri1 ra rec erd
েe0 ab j ik eyl ayn loyn ryq iriq ers aht hut uu oou
ৈai3 oi5 ye8
োo0 h ouk uk ohk hq fuchir ar osses oes vs ovat
ৌau3 ou4 owa ulauthad
্0 chn tq
ৎt1 c8 zf tsj
กk1 akc gd e ef
ขk2 kea ea kha kab
คk2 4 kob
ฆeak4 kh4
งong3 ng3 angog ng ong angg
จj3 ch7 ta chaa ib odjae ajf
ฉcha2 nch6
ชch3 cha7 ta tchaa echd g ashg mog hetg etg
ซ6 s6 z6
ญn3 oen7 9 nya9 yc gd aye ong
ฎss3
ฐt7 ttha7 th7 tta7 ert8
ฑth6 t6 d6 olth6
ฒt1 ttab
ณn2 6 nab pune anf
ดd1 7 ade te otf
ตt1 8 tad artg ateg edrg
ถth6 odh6 nart6 ath7
ทt5 5 th6 sb ttac dg ondag tai
ธt4 th6 7 thad dd dhud hod dhd ttd
นn1 9 anb noe anae tanag anog
บb1 bo9 oboc
ปp0 d
ผpa3
พp1 a poc pad phh bhoh bbh
ภp2 paa phac babc aphc poe phe
มm2 om8 mab amb emd mornf amog mog
ย4 i5 y8 yac tayc aye jf yorg ag ek
รr4 6 ara orna rab and ae orag ng ori hak rnk
ฤri2 nat8 aru8
ลl1 nb honb old onf g isarng nlag
วw4 v6 ua8 aw9 wad vad oe aweh aweih ouh
ศs2 6 ertc te asae essae eche hote
ษ1 sb aseb esorb
สs1 saa ssae sof f oj
หh2 8 yok9 ahaga
อ3 a5 o7
ะa1 ohc oe
ัa1 u8 f ath
าa1 8 ard
ิi1 7 erg eaj
ีee3 i5 ea eric d ijg ijusi iyi iii
ืu3
ุu1 oo8 b eh
ูu2 oo6 ulc ouf joef
เ0 ee
แ3 ka6 sae8 kaed
โ2 to9 roa toea
ใja2
ไ2 phai6 lai9
็e3 a6
่0
้ai4 6 ae6
์0
ํam2 um6 hama
აa0 i ej uq asr hr oves nes usu
ბb0 f fh bbh vvj ifk pk vk spl wwm ipn rn zifn ebn sifo
გg0 qg h jj guk bm km wechm chn khn
დd0 dei ddk tm rmesm don edp
ეe0 e af jek yel hem meo sp aip arp op up asq ahs achs kios kjos kos aes
ვv1 w7 ok vasl ffm um ono p wip vsp fr kubasr
ზz1 s6 zoh esk
თt1 tha theg
იi2 6 yd jg ej sk ijl al ien iyn ovao eyq nis rs his ijust net tt iusu dieu
კk1 c9 ckh chi ccj ciom cquesm m okleo tp np enq
ლl0 lld m lin ryo eleo rp iq yryys ris rijs riys
მm0 mmi il mem man imn imep
ნn0 nni j nek vano sq nyr nor nst et
ოo0 ah j auk eo osp jap andilp alq yeq ieq iq yar sojs
პp0 ppf dicg bh
ჟzh4 j8 rz9 shb schb ged sjd ze jee sf siuf siekf
რr0 ril m minm uro rinp drq lq orkq rer rens
სs1 c cd ssg szg cei zj cym sio ceovap
ტt0 ttf dh tei thi
უu1 ouc wf oh oei ooj k im ughm oistm oism vn vilo
ფf2 p6 phb efb ffd bh curh vj fsj
ქk1 x8 chf cg
ღg2 gh5
ყk1 q8
შsh2 s9 scha sjd chd szh h ixo chto
ჩch2 ca tja tschb czc jtsjg tchog qih tchi ti tsj csj stjj czyj
ცts2 z8 c9 tzb tc
ძdz0 dsa zj jm
წts1 zb
ჭch2 tsch8 tcha tje ce
ხkh3 ch4 ha jc chah xh kj
ჯj2 dza ca dzhc gd gee jeag gesg yh djh gwj dschj dzjj cerlj
ჰh0 haye
あa0 yal hau xiu
いi0 ngc i ingl yim weim yun yn nq jr lus uis wais eu inhu hinu viu
う4 u4 h9 ng9 oh yul angn ir ongs aos uangt hungu pu
えe1 yaf yig yual yl huin ian in wan yingn n yeo yueo yoo wep jp rop iep naip iop enq anhr hier eir tr kor rr jus rus fis dues nyings shuos thuyes jis gut dinht eiwut wut yant jeu wu hueu chuejju duu deuu uihuiu eiwaiu yicu vinu ronghwu tuu iuu
おo1 9 hb ul en yip waq aq aoq yar yet katst ohu hou hoau
かka0 hai hom huam jiam gun kn guao gaq gr ker xiar khos hes kot qiat hant hut queu chiau gaau xueu
がga0 hai kak al yual xuen yan yueo hoo yuo yp qiap ngor jur nar huar war hohs ngas xiat uu
きki1 kye qii jii ki ii k xial him gm xim chin guio cp qq guq khiq giq huir jur hs kes cis rat tt chuu hsiu
ぎgi1 qif yif yh yuh xiah ii yaj gj guk ngil xil kim angyim khin hao gaio ngnio jao ngp yeekap kuip chiuq jq xq cchiuq hir jaujis yauyis aujis
くku1 a uf kf uoi oi ij el cn ako oko aoo xuo kongp ehp gup gongq ekq quq gq etr ngfar khur jr ugr ogr ducr kuns hachs hungs khius jius hks hongs ezht act ert jyt wujit iktt nghiut wjwot xiuu kwau hehu
ぐgu0 hongf hungi ngyuj quj horngk khiul kium fungm gm hun un chiun ukaun juo kwao wango wuq cyuq chyuq chuq hengq ujiowq fenkiq
けke1 jif jiaf qih xuai guj xiaj huk qk chik kk hil kal qiom huim xim gam kin huan jien gin giao geo qiao chieo cio hsip chp chiaq gieq quaq kaiq neq fr jeor gwir jiur jior khesr r nghuar ijiar hwar gr wahr chinqr her chius guas gaas gues ys kies ngos cchius sis hszis kues yas guens
げge1 yad yuag xiag xuah yii huai jij jiaj yuek ngiel ngiam erm hoam ngin nguan guan goan go ngao uo ngyio angyio ngoo kieo ip kwiq hsq goq ngeq jyuq jeq ghoq nghieq xq
こko1 hoi guoj kj hak gak gok jil hul kum him guam kam gun hen hungn xian xio kwoo gwoo horp hengp kuap fungq aq hongq tor xuar qir was yas huhs wus gs konis cas fens coct kaau hsiu giau iu u
ごgo1 yug yuag hag koi wuj jij yaj ak qiak ok hel l qil hengm ym gm ngm ngiem nguam hn quan yueo ggoo yqoo vuko ko ahouo guao ngiao kioo io gxiao xiap xianp kuep hangkq xq yiq yeq huq hengjq nghiepq yipq ipq uikir ur kwor quyer khir jyur chier chyr gihr eeichyr eihkahr
さsa0 szai zuom cao shao sp waq zaq shr zhar kas chot au kiu dau
ざza0 cam san zasan shap chhos chas chos tshas tsas
しshi3 si5 sh9 syf sh chij chj xik zhik zhk chul sam zim chen zhen xiao hsio qio chiho sheo zongp zhop jp chhq cir char cr seor jis ngzhit xt set xiaot it tuu chhiu schiu yau
じji2 j6 dzic dzh shi chi zij tingk sk zhl sil shim chem tm shen dzsin ren din in o shoo cio yo ro xip cp tip xup thip erp chaq zq dzsq ruq saq ther chir ds chers sahpt lt nht tet niu chhu chhiu hsu
すsu0 szuh shui zik cum zhun chongo so zhouo rup chup cuyp seoq shoeq shuar shour saus chirs shues sou
ずzu0 sul run chon uo duo top shoup aotop chuq sor shur
せse1 zheg cheh shei si qii shj xuaj shik sak quak xil zhal chl xl chil xul shal jm chuan xian chan hso zhuao jiao jio qiao chhep chhiap tsip chihq cchiq szeq chuq saiq q shixioq thuyeq yuq shyq qr cr chhenr car jes shixs chues qios chyt jyucit yeuchyt
ぜze1 qua9 xuac shae siag chuah jiai sai achuj csuaj cchuaj qioj achuej jiek rak liak
そso1 zongf zongyg cai cui chongj xiaj chuj suj jungj xuk sk tsongl tsuel cem chungm com sheum seom shwam shuan tuon chhun chuen shun zan tsungo ongtshuo zuodo mo szup ongcep sanp chep zhep chyup chanp tjanp jep tap zhuaq chuanqr chhor chyuhr
ぞzo0 xiag cam tuoo siap chup chyuhp cup chhup iasiap acheup acheop asiop shiap syap qshyap chuep hsiaq
たta0 dal ar thar tur duas chot du juu atau chtou zhuu duu
だda0 nal tam dn thap edq ts dast tart
ちchi2 ti6 chb cic zhg tyh j tk el zhim csim im do ato cp jp dip chuq tschiq zheq ys jat jhat jawt gt tru jhu titu
ぢdi3 zi5 ji9 dyf di
っt5 k6 s7 p8 e cf ppg fh hh uh uokkei
つtsu2 tu5 cuc f tj ek atn io doo oq dq zis tzs tusus eys tusu tsudu tauu weiu chuu gu yiu
づzu2 du3 uzum um
てte1 tic dh dih chei thii tj tiaj chij thek gdiegk jerl zhenl jim zhem tien gdiagn thn chingkuo ntho zhenqp deap dyap diap tsq tihq gtiaq ngjiq ntyq
でde0 liaj niaj ngiam tchien tian ngiamko
とto0 doi dej tl dun tuo dao or chos ott u nqderu ngdu
どdo0 dah dj tak tol doin nao nio neo choq chhoq chwaq chuaq dahq choaq
なna0 neo nq as ans kans shus
にni0 nyh rem nn n rn ruo rio erp jp lr ys jits ngits jihhs yus zset ourent hourent uvt yuwt uwt
ぬnu0 ok
ねne0 nik nm niam ben ngian liamko jiap liap jier rar liamkus
のno0 nn mou
はha0 bak fak pal pep pp waq br jas hast
ばba0 haj mak mek mol wam bm mun buan boap maap jap fap pap boep buep mahq zemas buekhs boekhs buehs boehs
ぱpa1
ひhi0 big hyg pih feik pn bn hn bao ngbio xis phet fifunt pchiu
びbi2 meia pia byb miae mie meg pg mah bi miii muii phi weij meiik omahl
ふfu2 hu5 fengl foo buyo bip hp fongq fouq hiq asuq foor fungr pit pat
ぶbu1 wec maf mahj vul fengn mun men bhuo bo fuo huo puo rifumo mouhq wujq ngweq vas nqwens ngves
ぷpu2 bu5
へhe1 bb pib piae bif biah pi phej pej beam
べbe0 baei gbaek vel bm
ぺpe1 ppe7 beh bach bakh beej pakj
ほho0 bag feg bek fak baojk phok pal pl ful pem puchn fon oo pchao banp beeq
ぼbo1 pf faf moh mui mi oi baj boulwk mak bil mial banm parm pem
ぽpo0
まma0 meq muq mr t buat mou
みmi0 mi mein bin meq bengq ber mur miitumit
むmu0 ml wel moun buo mouhhuhq vuhiuq wujq
めme0 mic mh beh bij mrm bingp bengp bingtp amihp
もmo0 weg mai mel bum mahm wam mun vup bhur r tir chir mahnhuhs bunhios wujt bunhiu
ゃa3 4 yaa ef yi eahj ayk edek
やya0 jaa yp tap ngyep gyes yanos t yasu yatau
ゅu1 a ongb oc apg aoi owj yk oul il ao eop yup ewq hoq ahpr hr ebs aus oot
ゆyu1 jua uf yog ih wej rok hungk hiongl xiongl yal yel jam sam hum ixiongm huhngn yaun ongn iyongn jo hiungo xip ngp yuup iap youzp ohungq vq waq duq hims vus hsiungs
ょo2 8 ac ud engd yog eh aoh ngi eul il yl jom nm enn hinn hn yup euihq hur har js uns rus awt oht wut yugat hot oiu ukau
よyo1 jo9 yif yag rongj il iol yul yem jo youo ep gop jip yinp ieop anq oyq tor yeur ias guis dos ys ies dint yoht rungt dieu inu ieku vinu wiu diepu
らra0 lh lak luao lep lor rtiyalr rr rougr arat at tit chit loat luu eluou orou warau
りri1 ry9 lib lf rji luj lapq laiq los rs sis sadams leut uilt
るru0 longl uo suo ulp lois lous luis
れre2 l7 liaa lia lied lef lai lihj elial luyel lyam
ろro0 lok liak lum lan oroo lep liuq lioq leur tos youlias uilot
わwa0 vak wp her mir zat hot yumiu
ゐi4
をo3
んn0 md ngf anj amk enm engo nnp p inp unq ahmr hams ons wans ntt angt nht umt ianu
ァa1 era ed waf h ij uk ferm om orn vao ovao arr anr uss ats has eathers urt etherstt ietoslu
アa1 ere eg reg g rj irj ahk hal um arm on jan urp hrp ip earq yaq airq abr ass ans ors oort istu heu
ィi1 y9 ee g jl iel dyp ap hiq tier hes dies ijt wit isu ifu ilu
イi2 y7 a jb af eh euk yik ighl ean ayn yen hip jip igr ies gs iss lys us jst ht llt uiu hipu
ゥu1 a od ood ee ag wh im ton uto deo aixxo urp chup aixq kaq ynoq tkoq vr hir acr
ウu4 w4 b vd wood eue lh hi whj ouk ol wem huo wuo vop ep ewr jur yus ys ms ngs thws gos thaus gwoot wot it owu
ェe1 aa g aej erj ok etm in elo joq ehr oes ens ays fes eit hat yot ait het ezu acu jehu aisu aixu
エe1 ere ae jef heh yei aei i ayl om ien io aio gaep esq etq us ezt ouhaitt yeht llett oet emu ehu ahu ieru
ォo1 ab ale woh ork aughk aul l awm aho eo orsp vop fautq weoq ouq arq for erhs oehs ehs gwos kwokt
オo0 aue ag i uj eoj ohj hok ep otq hr petas out uszt haultt ouott gohu
カka3 ca5 kerc cug kj khaj coj kuk gal kirl chal ckel carm qao ckerp curp kep cq ccar colr quar chur eckes kkas culs hat cet kiu cahu kahu catu chou
ガga2 ger8 guc ghae ggeh goh kai gei hak qal gl gin garo gouo govao gunp ghanq qq cgoq ligersq fiq sumpq tarq jamq ghr ar gilr yar s vqut ngau
キki2 ky9 cc chic ke kee gyf quig gig kiji gyej cij kjk kyjk kein kiso queo cino io keeo kap khip p gjq cyq quitq caq qir khuir cilr oxis ckis ckes jis bdout uciu chyou liu cchiou ookheeu ukheeu tiu
ギgi4 ky8 gy8 g9 kic gyec guid ggif ggyf kjg ghii gjk gel gul guinn giln guen ho jio guilo oughio ghp nghip cq giiuq gwyq kr highis zis juels ggs gibt keet gkeet khiu kiehu
クk2 c7 kub xd gf chf ckf qug keg cuh gwk k qk quel kovam eoko kso ukp coup koup geup acq guq khr quesr cqus ooks okes cques koet got coot cct kat quhu cou ckeu kwu tu
グg1 gu8 geuh gooh ggh gwh kui kwi ghl guem govam koon n gso ko nguyo ho goo gep goup qp keuq ggeuq gir gar ggoos ugs kvs ngus guest droniut ight ket nquyt ngujt burmesu
ケke2 kac quec cked ched cae ceh koeh koi kelk cl gyem km quetn kyen chean kkeo chaeo kaeo gaeo ckap kjeq kheq queyq chaiq kaiaq cahirq ckaertq elr nichr sesinor kerr bar khos kens get caiu
ゲge1 gaa gueb ggee ghee goh gi gyej guerj kyem goem qem gien guetn goeho gaeo godo kaep jep nsdrogep keq gelr cer geovas govas
コko2 co4 choi caum km kan ccon cao kkop p cotp ckop goq corq caulr or khos cars kont colt ct jkot ccaught quot caughet skopu
ゴgo1 geof gag gauh koh gui gi ggeoj hok kuk ggul m ggon ngon gono gep keop gyop cuq gotq cobr mesr qor gulaur aegut igut
サsa1 ssae thae ag sg zag sug soh szah sej thurj ssek serl thel cal sim xan cn cen suro tho tap shar tr zars psas slas psals cis sszat t sumt
ザza2 sa6 sed therd zzaf zeg athei xaj zahj szak asal zl zham tham am then hisholn n azen isholn son sn ozan jao sho seao zeao usao azo zop
シsi6 sh7 s8 sch9 shia cic chd ssif syf szi xii ii schii cyi seyk xk cel sem szim sjm thym m chim scin ssyn ssn cn scn rzo cheo tho hsio shep zip thip tip shyq zq heq sheeq hr rssr ther zjs rzys cas ixs rs ouchs tths zys cjt szijt ust siyu hiu sisu uciu tuou aszszu
ジj4 jia gia gb gee sie zie jae cf dgef dzf chh zi dzii chij dij jej csk llk zhk dk yk cik ggil djm sm seym zsn n dzso chao scho gdzso sho ro siep dgp ip zyp gyp jop drq rzq csiq udzir drzr dsr usr tis zhis kis dzsis iris zzys zsis says dsays rics ujit jeet
スs1 sub e thf zf ssf ceg szg sooh sok sel seuo ssep szup sovaq sous thes tt gsoou
ズs3 z7 es9 zub dsd sed sovai zej zzk suk desl zoul salamn yssn zzuro tho sao ssp ouzp dq wesq izq szq zzeq zsq ousiq duq isr eysr iser dsss ness uzet esovat zoet rsu udu
セse2 sse7 cea sah ei thei szej sael zel siem som oussetm sn xen scen sip celq tseq ssq caixq caisq tserr usszer elr seys hoses joses ssehs ssess thelyns uszas syos sols chhet ssit cest
ゼse3 ze4 dzeb dseg soh zah esej san zin zijsn jidzeo uisao zr
ソso2 seo7 su8 ssob szog thori zok sak thom saum sen so coo thaq sawq shr ssotr or gsur coiss seongs suhs lis gseot xot xochiu tau xisu zoru arsou soru
ゾzo2 so4 zzoh szoi gioi zeaui iseaj zaj zhok zogl
タta1 tera teb thae tuf tg toi tteri thek dal til tteo ttao ap tunq ttuq tubr tart csat tthat ttiu
ダda1 derb ded de due dof dhai taj ddak dim doun ddeo duno daho ddabr dadr bar wdhur s dyt at dovat diat
チch4 c7 chi9 cia tid cze jf tschf tjg th tchi csi uccij jik ccik cchk czyk txl tyl chem tsm tsjn thio csio csho chap zhp dzp q teq tzschq gcshq tchoq turr trr cer zr qis tsis jas tchis zschs etits zit chyt at jet txit ucit zczyt ciszt utcheu cku covau jjiu tshiu uigu hu su dziu
ヂzh5 uede6 di7 hiji9
ッ3 t7 c7 pc sd ke li ooi dj bl gn an ir rr ucs ot uu
ツz4 c8 tz8 ts9 tsu9 zza cug tesh tj sm tum dsn czo ateso tscho covao zovap p zur uthur zzur eczr tsovas kos zowas uzss tes ttst cst cet ciet utht czuu oetsu
ヅzu2 du6
テt3 te4 taee thef ttg thh thaej ttek tal tcham o dp tair thas tis zczeps tyet tchet at deu tieu tehu nu ttaiu youu
デde3 d3 daef dag ddh ddej taej din ten deso dop dieq tq delq gyr tar ddelt t deht adu nu bdurrahu mu bu
トt2 to4 dd tee thj thoj dtj ttk dom m tovaq tsq ttes os tas ttot deu etou hettau su
ドd2 do5 dee toi tk n dso adp dovaq oq dur ddr ddor dar bs tus as dogs udst zhu qawiu deou diu
ナna1 nerb nee nnaf nh noi nnej nuk nahl nnerl n nhao knap knq knighq nasq aq nir es anaet nerowt enat nart ont muu onou
ニni1 nb nyb nnid neye gnf neg nnyh njj neil nhl nyil neen nneo nno gniq nieq nor onis et oneyt enwit niyu ju niju
ヌnu2 ne6 noue nooe ne noh nwooh neuj nnej naj eneuj nnuk inek snek enouxm noudm nudm en ben nyo ainep knup
ネne0 nned nah nj nnelk netl m nhyem nnan nieo nneto naio naep inep nesq eq noq nghyeq nehr honer nerr naisr anur nnair rner ionuszos enees enett onet nairt uniu unaru eunghyeu nelu
ノno0 nnog nj neuk neaum om naughm naudo nnoto knoo neauxo enaulto naup nur notr naugr oldr ounodr enaudr ynauds nost lbertot skit nnelt knowu
ハha2 hea hud hd chad hof chf jaf khag herh harj hamj hanm an xao haho kap raq halq iwes ugaas herovas gat jt rrat lendot hovat uu
バba2 ber8 vab buc bure bef bg boh verh barj bbaj birj bhatl bhal pam bourn vn bin wao virq butq voq ckbur bahr r babr bhalr bys ldomes bads abees wes ebbus bbet bunt bbu patpu nemainu irbouu
パpa1 pera pf peh ppeh ppaj pok bal pul pham purm pean parn pucp phr uprechr ottor prir nr pfes dics ot oyt tzat oit pchau
ヒhi5 hy5 cha hb huib hyeb heec hje gf gih jil fl kn hibo hep ghuip chip kjp khq ipq mccawq hsq guir ujir hilr gur hur bdelhs jks bdulhs chils hkit ffet ukhit ghyeru u
ビbi3 vi8 by8 be bbie bee beaf pyg bjh beeh pii bbyj wik biem bhim pjm vyn vn loughbp ubhir witss byns ps zoons metazons phys miu ubju ovyu
ピpi1 pyb ped ppig phig pi pjj peark phyk byl peal bil fim byep ppq uhammedq mikkiq gphys zpus hpis pchjs phes bt
フf3 v8 ffa wb phd hue fuf hf hwh chj hook vsk ghwm hom ffem n van heuo uq juq fouq khq pheq gq ughr vasr pr oughr ghos fos ghvs phus fis hous whs fet hat pfu xu fru iffu
ブb1 bu8 bouf bbg booh vei vi bek pum pheo boo wp p np ivq oubr pr bbes vucs maels kashs ks sves ut bovat bonet oewt ubsu aveu
プp1 puc be pef ppi poul bum boon povao petiq ebq phr eubr epht ipt fout fou
ヘhe2 ha8 hyea haea gec heah hoh jeh cheh hjek hk el herl rrem hoem hieo khep rep honalaq henalaq henaraq for gur
ベbe1 veb bac boh buj baej bk betm gbaen bieo bbeo biq oveq weq berq ldur per bots vs es rebet upet baeku baiu owieu oweu
ペpe0 pae ppee perm paen pon patn potzsn prep poepp pavp baep paiq pchaq pekq bair ber pus phas pent bact
ホho1 whc jod heof hug hag hawg chog hh khoi hali goj chk rom om haughn holo wo xop bep bollp ogoq horq r ghur fus fs ogt chut cot zozt rgot kau kchau
ボbo1 pod vof bag bh beoh bboi boti beauj bul baum bautn won veauq bauldq beauhq bossr lvaor ounmpor oobus vajcs gbeot
ポpo0 paue bog ppoj panm pan pio p peap beoq buq pavr
マma1 mb manc mef mcg muh meri mmek mmal muln maro smanq mirr maht ummeu
ミmi1 my9 md meh mmii myei mjk mmyk meel kq mihs mies t mict chupeu ckenu biu
ムm2 mu7 moof mef mmh hami mol moul eumm mbm umm mben imn movao gmooo meuo p np mhq msq hamovaq maq hmr hamer omr umns zizs ams mit mskyt enguelt engarit llaumet aumet anu ymmeu emu
メme1 maa mmeh moj mail mael miem mm meyn moen meso molo meao merp mip imip metq meeq mjeq endq exumq emaiq mosr dalrichr ldrichr gdanr tos miht lemait imut
モmo0 maug mah mmoh morn p mp meop mup mohq motq meauxq meauq jumor ymeor mhos imppas imt armut mysheu kovau yevau nau ijumou
ャa1 erc ed e ug ark jal ahm om eam rem han yao iao udp rq hs orovt jeet
ヤja3 ya4 erd llae af iaf yeri ii ej yahj youk jel yim lyam janm yann n ahn yoo wyero ioanp gianp llarp hjap giap ushar jr yyar ersr yr ieor ioas ijas gas ngas lianuss aks iast ajat ot zau dzau yeu yiau ngieu nghieu ngiau dieuu eyuu iyu yianu
ュu3 4 oob ewe ughj ek ol oul wm sn juo chp euxp usq uer zs yykt zut ekt chemt joet ovau hu chwu
ユyu4 ju6 yoo9 euc ue llef yf youf huf iuf joh ioui ewk el yousn on ln jyn gyln yehun llun lleuxn juchn ion wuo yauho iwuo jo illeo iap yosp yop yep culiyq ryuq joeq lar lior vuus
ョo2 u8 eo8 ohj ej hawk al jom yum aun haugho yeoo hap hoq yoq r kios kjos ohnt tonhaugt cholet
ヨyo4 jo6 yeo6 you9 yug llog ioj em ooyum gon oso gyuo dzoo oo hyoup lyop jwaq yloq yehoq oullioq coq jq yongr uillaur jur jhoas gyeus ys yeongs dos yuhs gyuos rjot ryot gryut iost jonhu
ラra4 la4 llac lerf rf lg leg reg rug rrah llerj luk rol lol lio rip ap llup ller hler raht llot wright latu lyu
リri4 li5 llib ryc leyd lyd rrig lh reei ri lei rei llyj llk ljk rryk leem rjm rgn lean glio p leighq lynq gnyr irs las lijs elys llet gnyet
ルl3 r4 llb rud lee lue llej rdk rek m rto tleo loup ulp ilq lovaq rewq ilir glus els reut lst ldt dlet rovat eru sleu
レre3 le4 rad llee lae rreg roj raej rl rrelm lom lain graen lio lp retp letp q riq layq raiq laer lenr urrar ries rezs reys lehs rees liat rjot nt afizt lletu elu riou resu lleeu inu
ロro2 lo5 llod rroi laui rk lowl ram rosm lawn ln rawn ren llowo oo rhop ruq q elotr lloughr lotr gnos ljos llots ers riot ullaudt lau rotu leu losu
ヮwa2 a7 jc tc
ワwa3 va8 lab c worthd wed wd word id vovae ai owerj isj itm wein houn on vo uo petp rwp oisp hap wagp ouap map wycq uaq whaq ixq vortq owersq yr vsr vor elwar alwar wor oyerovt vast het
ンn1 ng8 me neg nnl eungl nsm onm m inp ungp novap ndp ntr nner nhs uns nas ans ou enu
ヴv1 w7 vef n bp phep vuq wuq jevr wir us ft amht ku fuu
ー1 r8 eb af hh yj ik uk erk eym oom oo ouo wo jp urp lp arq eaq auq eeq ughs erovas rovat jst tt ewt aultt ayu su ghu audu
가ga3 ka4 jiaa kk chiak qam cam gen gn ao keo ghasp qasq ghaq homar homer homahr kiasir
각gak3 kak6
간kan3 gan4 jiane gangh ienh
감gam3 kam7 zhen8
갑gap2 kap4 gabg kabg
강gang3 kang4 qiangc ongg hongj keongk kongsal ikiongm
개kai6 jia7 gad7 gae9 kae9
걍iang4
거go5 ger8 era gara ggera gec juc kac kud kod geod
건geon4 kon8 gun8 kun9 jiana gona gane keonh kinfk chienk qiank ghanm ghannm aghanm aganm gihnjn gindzn ginzn giangdn
걸jie3 geol8 gol8 gul8 chiehd gith kith
검jian3 geom9 gom9 gum9
게ge1 kea gc guec ghec keie jeh giej
겐ken2 gen4 ugene
겔egelm4 ge5
겨gyeo4 kyeo4
격kyuk3
견jian2 kin8
결jie4 gyeol5 gyul8
겸gyeom4 gyom6 gyum7 kyomb qiand kyumd kyeome gjome
경gyeong5 kyung6 kyong7 gyungb gyongc kjongc qingc jingd kyeongd gjongh kyoungk kengl cingn chingn qiongn chino kingq gingq cingsiq chingsyq
계gye5 kye5 gui8 jia qib chie kaif kuejh kueilh cij khej
고go4 ko4 koub kohd guf kooh h gaoh gaaj ugok gk gohk jiul
곤gon2 kun6 kon7 gf khuntsh
골gol4 sheng5
곰gom3
곳rgot3
공gong3 kong4 hunge gounge kounge
과kho6 gu8 ke9 gkuo9 khueb nfoc guaxc guoxc guod guad
곽guo4
관gwan4 kwan6 guan6 gund kong koanh gvani guanni goanj kuantsj koanthel
광gwang4 kwang4 guang8 kvangd kongg kuangh tadaj kwongk angk
괴go4 igo4
굉hong2 hung9 wangb ngd nhorngd khuengd ufend
교gyo3 kyo4 qiaod lgjog jiaozhg kjog kyohh
구gu2 ku6 gooa kooe jiuf ug goitk quk kuik qiul kaul kiul akeoin jun ujiowo khiuo
국guk3 guo6 kuk9 gookb kookb kuoh gugh kwokh jui koogk kugk kuokk gwol kokl koetl gwokl
군gun4 goon7 jun7 qunb unc khiunh ungh kunh chunh kkwanj jiunj jyunj
굴gool7 goul8 gul8 g9 go9 gal9
굿good5 bur8 burm8
궁gong3 koong8 gung8 kung8
궈guo1 kuoc kwokc kwokwif kuokf guag gwog kokg koetg gwokg
궉kwo3
권gwon3 kwon4 quane gvone gwoh kuenh kwoi gweoi kweoi
궤gui4
귀gwi2 gui7 kwi7
귄gun3
귕gun3
규gyu3 kyu5 gyooa kyooa gjue kjuj kuil
균gyun3 kyun6 gyoon8 juna kyoonb kwanh kuanj
그g1 grb ghe geue i
극geuk5 kuk5 ke5
근geun2 kun7 gun7 keunc qing jinh nj
글gl1 c9 ga
금geum4 kum5 jin9 keumb qine khimg kamh tintchai guj kuej guej kimj chynk gamluhk uikamk hkahmk chinluk kimlik eeichynk
기gi3 ki4 qib ghii jii kuij guik gl keem kikn ggyn guilln ggien kn in chio yio juelo dzujp cchip jup
긴gin3 kin5 ggin8
길gil2 kil5 jic guilh jinj girj
김jin2 kam9
깊gip3
까ka2
꼬ko2
꽃ggot6 koch6 kko8 kkot8
꾸quy3
끄hog6 ik6 hogy6
나na0 inam nahn non p luop
낙nak1 nag9 led
난nan1 luana land
날nal3
남nam0 nanb lamj
내nae5 nai6 knat9 lai9 loia
낸rnan3
냐nya5 na7 nja7 gnaz9 niab ndzad nzad
냔nan3
냠niam3
냥aignan3
너ner1 onara nerovab owab
넌nan3 enen6
널nul6 nal6 nnel6 unnel6
네ne0 nah nath nnej
넨nen0
넬nell2
녀nyeo2 nua neuiha
년nyeon6 nyon6 nyun6 nian8
념liamk4
녕nyeong5 ning5 nyong7 nyung9 nyoungb
녠nian5 liam7 ngiam7
노no0 nk nodm moo roo rohp
녹nok3 lok7
논non3
농nong2
뇌lei4
누nu1 enoitd nood nod
눙nong2
뉘nu6 neuih6
뉴new2 nu8 manu8
늘neul5 nul5
능neung4 nung4 ling9
늬nee5 nui5
니ni1 nyd neeg nieg neyh nei rnik njk nnyk nniek wneyl nm
닐nil3 neel7 nila7
님nim6 tnim6
닛nit3
닝ning2 nning7
다da2 ta4 dn tp dongp top edp ar
닥thak3
단dan2 tan5 dankad duand rdang
달dal3 da6 talb tatd ahle dahle dare ag
담dam1 tam7 zhanc
당tang3 dan6
대dae2 tae6 ted dad tah daih
댄dan3
댜dia5 dja5 dya8
더de3 do8 der9 droc duc there takf df tof drh dreh drash zandrh tei engteki inteti daki
덕deok4 duk6 de8 tok9 dok9 deogf ducki deol togl dern hengtekn hintetn takn qdern gten
던don5 ardon5 rdan7
덤dam2 dams8
덩deng6 teng6
데de1 te8 dehg deeg edej
덴dden3
델del1
뎃tep3
뎬dian2
도do2 to4 dohe taof douh th daoj dorm den hidun oo
독du3
돈don2 ton8 dun9 dionf dionef
돌dol1
동dong1 tong6 tungh ngl gdungm itungn
돤duan4
두du3 doo6 tu7 douc doe miqj
둔dun2 tun7
둘dull2
둥dong1 tunga onga ungc ngg
둬guo4
뒬dal5 dul5
듀du3 dewe6
드d0 def h dsi rdi ti edk
득deuk3 duk7 tuk8 de9 takf
든den4 deun4
들dle7 deul7 ddle7 dl7 rdle7
등teng2 deng8
디di1 dy8 df def tif dhiof desif tekj tikj
딘dine2 din6
딩ding4 din7 ting8 deng9 dingya
뜸eum3 um6
라ra1 a8 lab lok lk rk rahk rowap akp luop
락rak2 nak7 laga lea
란ran2 lan9 ana luanf nanf andg rg aj jianmiak jienmiek lianbk jianbk
랄ral3
람ram1 am8 rramc
랏rad5 rade5
랑rang2 rancoi7 lana hrangc renc langc
래rae1 laic rac naed asf loih
랙ack3
랜an2 ran7
램ram4 lam4
랫att3
랴lia3
량liang2 ryang7 liongb leungd iliangf leungsai liongsii
러er5 la7 ra rab leb loc ruge lucke rrere rere yaf rof lash ih lh
런ren5 an7 ran7 rlona runa arona
럼rum2
레re2 le6 e9 lui rij reyj rrek rrirk resn
렉ek2 ex8 reka ejc
렌en3 ren5 lenc enec rand
렐rel3 ell6
렘em4 rem4
렛et4 ett7 lett7
려li2 ryu9 ryo9 ryeo9 laib
력li1
련lian5 ryeon8 lien8 ryon8 ryun9 linc rjond lyae lihng
렬ryeol5 ryol5 nyeol6 ryul7 ryoulf nyolg
렴lian6 liam8 iliem9 iniam9 lhelm9
령ling2 ryeong7 ryong9 lengc ingf nyeongg ryungg
례rye2 li5 llyeb
롄lian3 lien7 liamb lid lhelme niame lieme aulihne auline
로ro1 o9 roua rohe log noj lauk mak awal rowm roem erm ln otn ro o eaup reaup
록rok1 roca nokb lokb lockc
론ron2 on7 onea aronc harond
롤rowl4 rol4 rog7
롬lom6 om6 rom6
롭rob3
롱rong2
롼luan2
뢰lo3 lei6 loh8
룀rom2
료ryo4 ryou5 rjo7 ryoh8
룡ryong3 long6 nyong9 ngb ongc lungf lyongf ngnyongi
루ru1 lua uc rg yuh rooj k ljuk wk abik rol usl ol sul al orum glokm rewn yin oen io louo loio juo shuo soo
룬lun2 run5
룽long3 rong5 lunga luhnge nge iongf rungf jungi iongtsi ongi
뤄ruo1 luoa
뤼lu4 ruu7 rueg7
륀lun4 run5
류ryu5 rju8 ryuu8 liua lua ryuhd ljud riud yoe rewg rug lioug rioug juh yh
륙liu4
륜lun4 ryun6 rjun7 ryoon8 nyund
률ryul3 nyul6 ryool6 llyule
륭long1
르r0 arg rdh rovaj rej rkk l rasl irsl rrel rin
른reun4 rn4 run9
를rl1
름reum3 m5 rum8 rmb
릉ling3 reung8 rung8
리ri2 li7 ib rye h yh rgj rijj lyj riel ll iel riin lijn iko reio reyo ero yso lijusp reep aliusp isq eeq laphq risq riyr lapr rasr gr rs rids jitt ngitt jihht
릭rick6 rik6 ick7 ikb ickovab ikovab
린lin3 rin3 reene ineh nini limi rinej inl ilonl ilunl lunl lonl lahml
릴ril3
림rim3 lin4 nime imke llimg limg imjh imch lahmj
립li3 rip8 ipa laphb nipb ipposc lape ipposzf iposzf
릿ric4
링ling1 inga lengc lind
마ma0 mj marn maan behr bhehr
막mak2
만man1 mannd wanf manei wansi moj buanj mansj maanyk boanek val mahl buaniol amhainl mainl amhanl mainnl
말mal1 ma9 melc
맑malg2
망mang1 man8
매ma5 mc5 mei7 m9 boee buee bhueg moig
맥mc1 moa
맨man1
맹meng3 maeng8 illemin9 mand bengd mind mensd minsd
먀mia2
머mer3 mo6 mai9 imod
먼man2 mon7 ann9 meonb
멍meng1 mantad bengtad
메me1 mue mg bueg boeg mog mai bj oj bhuekl boekhl buekhl
멘men1 bena benovaa
멜mel4 mmel7 mee7 mea
면myeon4 mian7 myun7
명myeong6 myung6 myong6 ming6 mjongf myoungh bengh bingj mengm mihngp mingyep minp bingtsp umenp
몐mian4
모mo0 muh mouk imoun wanso
목mok1 mu9 mob more
몬mon1 zimona
몰mal6 mall6
몽meng3 mong4
뫼meu2
묘miao4 my5
무mu1 moo8 wuf moi mouj mouhl moho vuhio buhio
묵muk3 mook4 mob
문mun4 wen4 moon7 manc bune mahng enh mounj vunl manhl wenyn bhungo qwenno vunhio vunyo bhuno
뮤mu3
믈ml2
미mi0 meid myl weil mm meen eo mao bip mmyr muir
민min0 nf inj minsj mensl miinl binl iminm minen eemiino hobino
밀mil2 mi5
밍ming1 bengb bingd menge mihngk mink menk
바ba2 va8 wef waf bog pah ph ah pakh hai bahi bayashij vaaj vaovak patn
박bo2 pab bab parb
반van2 bahn9 ban9 uand9 wantsb
발val3 bal5 walb vargc valovae valtf
밝balg2
방bang2 fang6 panga fongf honggi huangi
배bae1 paed vae huanf bef
백baek3 bai7 paek9 bo9 pake pace baakf baengg baegg bah poh baei
밴ban5 ben8 nban8 enban8
뱌bia3 via8 vja8
버ber4 ver6 bur9 boc vorc vac bberc bardc
번ben7 van7 fan9 beon9 bon9 bun9 pena
벌bal3 val7 valova7
범beom3 bum6 bom8 poma fana
베be2 ve5 bab veti baci wej pej wernej wiaj wiej verk pakl
벤ven2 ben4
벨bel3 vel4 bielc
벳vett6 bet9 vec9 vets9 wec9 wez9 wiec9
벵ven4 ben5
벽byeok5 bi6 byok7 byuka pyoka
별byeol5 byul5 pyol7 bjola pyolyc
병byeong5 byung5 pyong5 pjonge bingh byongh byongnm
볜pian8 eng8 pien8 bean8 bin8
보bo1 po9 vod wog baog fui botj veauj bul pul baakn bain born
복bok1 pok8 fub bogf bongi fuhsii
본bon4 pon6 ben7 penb
볼wol6 voll6 bol6
봉bong2 pong7 feng8 fungh fongl ongm
부bu1 pub booc fuc vue wuth obui
북bei5 ba7 bac9 bae9
분bun2 fen9 boona puna
불bul6 hbull6 ebul6 buy8
붕peng1
뷔fu4 buc4
브b1 va wd beuf vesf
븐bbon3
블bl4 vl4 wl9 vec ld
비vi4 bi6 fei9 wia byd pif vf bjoj wj k vitk vek vesk fifun
빅vik3 vic4
빈bin1 pin8 vina beenf banf pani
빌bil5 wil5 vil7 via
빔bim3
빗bit2
빙bing2 ping7 bngb
빛bit1 binb pitb
뽀po3
쁜ppeun1
쁨ppeum3
사sa1 sid shif sg shah szai an ssap szep
산san2 shan6 ana ssanb sh
살sal1 zaa la
삼sam1 shan9 sanlb send
상sang1 xianga angf szangf shangi cheongp cheungp siongp
새sae2 sa7 sai9
샌san2
샘saem3
생saeng3 sheng4 sangd ausangd
샤xia2 sha8 chac schad sae sif hif siag chaig hiah syahi shiai hsial sheal
샨san4 syan4
샬tschal3
샴sham3
샹xiang1 iangb hsiangf sjangf syangg cheongg cheungg siongg
서seo5 so6 shoa shub ruic sud suhd sserf thog szog xuh rueih saii ximi rthuri sari eri oj sel juilum ruilm
석seok4 sok6 suk6 szokd seogf xif shij suk seongk shuom ensin sen
선seon4 sun5 son5 sheng szonh shanh xiani xuanj hank anm samm siamm sepnn solln seolln hsieno atseno
설seol5 sol5 sul8 xue8 suete seorf sorf
섬some3
섭seop4 sop5 sup5 subc seobe szoph
성seong4 sung6 song6 shenga szongd chenge xingh singl sengm ngm sonsp shingr sunr
세se1 shid cee szeh eh sj cerk ssel xil zel sil xianm
센sen2 cen7 sina semb
셀sel5 ussell6 se6
셉sep3
셔sher4 se4
셜sal3
셩xiang4
셰se4 sze7 scher7 chea chera
셴xian3 shen8 hind send chend sjend szend hsiene isjane atsene
셸chel3
솁sjev5 shev8 chev8 schewts8
소so2 xiao8 sud shaod sg souh soei siuluhi zhaoj mj sohk siulum shn shiaun hsiaoyen
속soc3
손son4 sun8 sson8 xunc sondahrc onsc soud sohd shod
솔sol1 sorc
솜som3
솝ssop3
송song0
솨shua1
솽shuang4
쇄sa4
쇠sseu6 szol6 sor7 soer7
쇼sho3 shou5 shoh9 soc syod syoud syohf schoj sjol
수su3 soo5 shua xiud sf shouf szug sauj shuik soutm hsiun shoen seon svn cuibo yosp up sjoep schup soep aosaop siuq chuiq shiouq shiowq shq chur
숙suk3 sook5 shu8 sui j yosj shwujil
순sun2 soon4 shunc xung chuni sum
술su5 sool6 sul6
숭chong3 song6 soong9 sung9
숴shuo4
쉐xue1 suetb
쉬xu1 hia qiof ug khig heh
쉰xun2 hixun9 fanb ghiune hunge une
슈s4 xiu7 shua shb schc shuuc sze sauf syug hsiuh ah sui j chtchouj sjtsjoej sjtjuj scsuj shchuj aosaoj siuk shiouk shiowk
슌shun3 sun5
슐sch4 szl4
슝ung6 xiong8 hung9 huhng9 hiong9 hixionga hiungc iongd himd
스s2 su6 shic zg ssg h cei szj thj sek seuk tm sovan aso slao sseo sap zoneq onq sasr shihs shrs chaps
슨son2 sons8 sonovaa
슬sl2 seul6 sul7 slof
승seung3 sung4 chengc szungc shengd singh ngl sengm seongm sihngm songo cherngo
시shi3 si4 xif sg shj ssij szj zl il cil siim rzyn cyo schio siyo syp theap saoip seyp zip ceyp hip szip caq ceq cijaq sisr sieks sius rzs nios szeks zjs cais sijs yt
식sik0 shikb szikf
신sin5 xin5 shin5 chenc sheni ink cink shunk hsinl auseonl seunwahm simm syinm aushunn shunon icherno sano sumo yamo himo jamo
실sil1 shi9 site shile satg gsatg
심sim3 xin6 shena shimd chend shing sing sumg
십sap4 sahp8 cha8
싱xing1 henga hingc aphangd
싸ke4 ken4
싼san4
쌍shuang4
썬sen4
쑤su0
쑨sun4
쑹song1
쓰tsu2 cu7 tu8 sic caim
씨2 n8 kc ue of mf onh ckh eh gh ungi eei heei hi hnl enl il eyl eun aiun
아a1 c ahc yaf ei ark ol il ngo eero sq tpacq jr
악le3 yue6
안an1 nc enf ngk angk yank aanm onn an anen enen arn mo amo engo
알al0
암am3 amh7 a7 yan9
압ab1
앗at3
앙ang3 hen7 an9 ao9 yangb
애ae2 aia aa anb epe oikai oikahi
앤an2 en9 anne9 enta
앨al3 a4
앵oin3
야ya1 ja7 ai yej ij yik ial ym yahp ushap q gianq ioaq ioanq dieq
약ruo1
얀yan3 jans8 jana janaa ind yind
양yang1 lianga pyonge liongk leunk
어r5 eo7 a8 re9 ea erc urd yue reovaf rovaf og
억uk6 eok6 ok6
언eon5 yan6 on7 un8 ena anc hanf nh eehani iank rngenk
얼el4 er4 elsa yic yeec
엄yan4 am5
업op5 eop5 ye7 up7
엇att3
에e0 erc g ah hej eriusj
엔en0
엘el1 hel9 ilb
엥eng6 engd6
여yeo4 yo8 yu8 li9 ru9 yae uh laih luxih jodzh yuhj
역yi4 li4
연yeon3 yon6 yuna jonb yanc rand lianf yuani lieni juanj younk nl iaoiangl ano jianmiao jienmieo eauyanno uiengo hiauyao yeno jianbo
열yeol3 yol6 yul6 yould yuee jolg jolsi jori yeori ryulj
염yan7 tian9 yanw9 li9 liaa liea liamka jenccha
엽yeop3 yup6 yop6 yec yeobd youpg yuopg
영yeong5 young5 yong6 jongb yingc rongh yungh lingj ingk ngl ningm iongm hem engo rungo ringp iengp yunghsip jingr yinr jungr jingvr
예ye2 je9 eb ruic lid yud yif jof erh yerh nij goj yaek jk iek ieixk
옌yan1 yenb iangf jensf jencg uiengi yai yini yanni iani
옐hjel5 je7 ye7 el8
오o1 ud ohe ouf h ooi auk aok hl wm oto usp wur ieur ows vus oks euks es urt ouht
옥ok1 yu6 oxg ogi
온on1 eune une
올ol2 ala allb uc oc ied yed
옹on4 yong5 ong7
와wa0 vae lai wl wel am yumin woln joieo
완wan0 vand wong mani
왈wal3
왕wang1
외o2 jo9 weia
왼yunx4
요yo2 jo6 yaob youj yohk yiul iosel uyoum coo
용yong1 jongc ronge longf youngk ongm lungm ngn
우u2 woo7 yua f lf oh youi wui ouk im wn gun lun vo ao aco ho vup iup mouhp uiq uyis yeuchys yaus jaujs iaos mohs jyucs jytss buhs
욱uk2 wook5 yua xud xih
운un3 woon5 yun7 wune wani vank
울ul3 oul9 wool9 weijb icb weic
움um4 nto8 to8 oom9 woom9
웅ung3 woong5 xiongb rof hiongf huhngf himk ongk
워wor5 wer7 wo8 war9 var9
원won2 wen7 yuan8 mane vonf bunh mahnj yuenlul weonl vunm yunn wollyn shivono wop onp unp enq bhungq gnguangq ngianq qwennq ngienq vunyq bhunq munq menq
월wol3 yue5
웨we2 wab yuec uc vd vaf ngaf meh gui ghui ngei huj dul uel vikhm
웬wen3
웰well4 wel4
위yu2 wei8 ud wig waig juh ih ngij vij vaik uik wyk chwimk gul gol iul ngul yl jyul wum ngiem lutm n yeup jytsp vikhip ludp lugp vikip gngup
윈yun2 win6 wend wand eseg meseg vang
윌y3
유yu2 yoo8 ju9 youb weic yuuf uf iui eugj ruj yuhl miyl iuthl yim nobum jaun liurn iouo iaoq iugq yauyq jaujq iungq
육yu1 yula liub
윤yun2 yoon5 junb yinf rung junsm youm
율yul2 yool6 mure juf lutg lug elvg elyg joeh iuh iouh utsij ludj lugj
융yong1 ljung9 longc yunghsc
으utt6 eudd6 eutt6
은eun2 un5 end yani nj yink iank
을eul1 ul9
음eum3 yin5 um9 iamd yamd
읍yi7 yap7 iap7
응eung3 ung6 ying9 ngd yind jingf nqf yingmi
의ui3 yi4 ib euic ngie gih nil yeekam ichim
이i1 yi9 yf jg g eil en ern lin ap ejp yeep ngiq ihr jir lyr ks gt ist lilt
익ik1 yi9 ingh
인in1 yinc reng ineh eink nhk jink ynek illl nm halm larm llarm yamn iamn ilono iluno
일il1 yi8 yle ig rig leh ylei aylej jlk yatl yilm ym iatn jisjn jato pito jito ngito jihho
임im2 lin6 ymf yimf amef
입li1 laph9
잇itt3
잉ying2 ing9 ngc yinc inked jinge inf engf iengg jingvi
자za5 ja6 jia8 zi9 zhac chae saf kaf chig dzag chiai gai caj chuk jhal gaal ggial diam gem gian chn chirn tzuhso zako chiahp sacq kiasq cuq
작zuo4 shac8 saac8 zhuoa chod aujuod awjuod awjwod haojhuod
잔zhan4 gian6 zanne7 cana
잘za3 sa6
잠zam3
장jang3 jean7 chang9 zhanga cheongi cheungi csangi cangi zangi tissk tissek
재jae1 cac csed chaed dzae zaig zig caih dzseh dzei cej zhaij kyongn jain chhoip tshaip chaip tsaip choip
잭jack3
잴zal3
쟁cheng6 zheng6
쟈jia6 kie8 ga9 ge9 gaa9 kat9
저zho4 zhe7 jacc chuc tiate jite chee jere gdiege gere chith thiath tieth gdiagh atchith chhukhih chyukah
적di3 ji7 tek9 tik9
전zhen4 quan8 jeona chuanb dianb tiand jund chune chene sane chinf chf zhang qiang jonh cheh
절dzol6 jeol6 jul6
점zhan4
정jeong5 jung7 jong8 zheng9 tinga chongb congf jingf zheng csongg dzongh chengi tengk chungk thinl dingl tadam tihngn joungn masahio chunhio dzingho engo ngo ingo chp tsingp chingp choq chenghq thengthr tyngtyr ntyngr thingthr
제je3 jie8 zea dzed ef jaf jih dih jenh cei jami gelli jaei diwi chiehj ozej drej tij cenj sej drzej cesk jk chek gerk gwel disjl tsel cael tsezl cezl kitm gitm
젠jian3 zena chunc zhenc chenc send chantd chiene chintf cingdf ginzi giangdi gihni dingi dzandi gindzi
젤gel5 zel6 zelj7 gue9 zala
젬zen3
젱zen3
져ger4
졔jie2
졘jian3 kin6
조jo5 zo5 zou9 hzohb chof zhaof uzoug chaog zohg johg dzoh zui ujoui jj jouj coj dzsoj corj gjok somk giok geol ol som csm hjohn ujoo jyouo jyoo
존john4 con7 dzon7
졸zo2
종jong1 zonga chongf csongf congf zhongi jungj zongyj dzsongk chungl tsongl tsungo
좌jwa3
죄joe3 gya gyoa ozoa zoa
죠jo6 joh6 jou7 dzo8 ob jyoud jyod
주ju3 joo6 chub zhuc zud dzuf zhouf jiug cug chi kauk csuk uvagek jok jhul gium dum djum sum zoum gikiup chiup hukiup hukhiup hjeoup ujiowp wjwp yugaup khiup kiup
준jun2 joon5 dzunc dzsund cunf csunf chung unk chonl zhunm jumm tunn tsuno dzoenp
줄giu3
중jung4 zhong5 joong6 chongg chungh chongyi dzungk zongk chungyik chongik ungk chhunk deungk zhongnk csungk joonk tiongn ongn tionghn
줘zhuo2
쥐ju2 dzujb kuib akeoib
쥔jun2 chun9 tsune kwane chong choniapg kuanh jiunh dzoenh jyunh hwujiunh kkwanh
쥬ju4 jiu6
쥰jun5 dzun5
즈zu4 zhi6 z9 chic se chihe duf g chug jyhj jhihj sek icik jl zil jum jeum zuun zho go sho scho sjo jouo dzsvo jro dzitsp tsip hjip jifup dzip
즌zon3
즐zl2 sl8
증jeung2 ceng9 zeng9
지ji3 zhi9 chi9 dzib cid zie gif chihh ii tij csik chuk ggik dil jyhm dzsim cm seyn ueden chn jeen rgeo jhihp siq geeq shiq jimq cimq jrr hjis js ks jhihcs gs
직jik1
진jin1 china zhenc chene cinf chung csing dzing dzsini zinj chanl kamm inm jimm zinam enen chanchio tintcho zsino jineo zyno zhino gio jeeo dzanduq dingq gamluhq kimliq
질sil4 yi5
징jing1 chengb kengc gingh kingh jingwh
짜za2 zajz9 zhaa
짱cang6 zang6
쩌ze2 chakd zewe chae coe zoe tsoe chof dzef cetuf iedekg aichacg aizaakg aichakg chekg chetg tsekug
쩡ceng6 zeng6
쭈zu4
쭝zong3 zongy6 jungb chungd chongd tsongd tsungf
쭤zuo1
쯔zi1 chud cue chif chirf chuyf tzuhsg tsuh
찌chi4 ci7 csi7
차cha4 ca6 qia8 csac cie zaf chg zhag khih czah tih tiai kiaj tshaj tsaj chhoj giej khiek
찬chan1 cshane cane cchani zani tsani samk siamk tsianm
찰chal3 cha4
창chang1 qiangd angg cangcg cchangh cshangh keongk kiongk ongn
채chae0 cchab cef
챔cham3
챠khi6 kia8 gie8 khie8
처char6 tje8 csa8 car9 chua chyugac chhukic chuhjeoc
척ti4
천cheon6 tian7 chen7 chon9 chun9 qianc chuand quanf sini samj tchik cchonk chuenl ichernm dimrm anm samjm
철cheol4 chul5 chol6 cchole zhee csholg chek tiatk jerk jitk gdiegk chirll cheorl chitm thiatn tietn gdiagn
첨tian2
청cheng4 qing5 cheong9 chunga ingd chonge chinge singg sengg chi sihngi ngk chhiangk tsingk shingk sunk chek
체ce4 che5 cher9 tzeb zczeb csed
첸qian3 chen7 zenb cenb tzenb sinye sinyee
첼tzel4 schel4
쳉zcze3
초cho4 chu8 tso8 zoa chaob cob zzod
촌cun5 tsuen7 tshun9 ceng9
총chong3 tada5
촨chuan1
최cho4 coj8 choy8
추chu4 qiu6 cu8 chc tchoue tjue chyuf iltef iltiuf tsuh chausah choh tsjuh czuh tschuh tyuuh csudzsh
축chook5 chuk5
춘chun2 choon6 hune cunh tsuenj cengl
충chung5 zhong7 choong7 chong7 ungc cchungf qiongf congg tsungg ongi
취qu3 cui8 chu8 tsuc jue kwoe cchue csue quyee kuef ingkuih
췬qun2
츄qiu6 chu8 chuu8 chiu9 chyu9 cyu9
츠tsu2 cua ca tzc tud zf chif tsf etzj tzej tesj dsj czj cik csl
치chi3 ci8 ti9 ca qia czh zhij tschj chk csik zik ik tschil tsm cchin n csn tsyn tshin cheyn tchen czyn tchn kho czowao cap kaiq tjq txq kher kaisr
칙ze6 chak8 dzea cetua chekb chetb tsekub
친qin3 chin8 cheenb mb kamc chync kane kahne khimf hkahmf kimf
칠chil1
침chen5 sam7 zhen8 samja dimra
칭qing1 ching8 cingd chhg ingg hingj chinqj chengj chhiangj euchyngj cingsj
카ka0 cab kel chan gao co p jaq khaq laq har casr
칸kan0
칼kal3 cal5 karls8
캄kamp3
캉kang2 cand7 khonga
캐car3 kath7 cas7 karb
캔can2
커ka6 ke7 curb kirb ckerb atb kurb kerb khoc kod homag homeg homahg keemig
컨ake4 con4
컬cho5 ko5
케ke0 caf queg zukeh keri caii khoi kj uelk gkuol
켄ken1
켈kel3 chel6
켐kem3
켓ett4 ket5 kett8
코ko1 coa koug kohi corj ol l kan ukhon
콕cock2
콘kon2 con5
콜kol3 col8 coa ccola colea cora
콤colm4 comb4
콰koua6 kwa6 at6
쾅kuangy2
쾨kos3
쾰kohl3
쿄kyo5 kyou5
쿠ku0 cue kok cok couk guk kwuk cook kouk koen
쿤kun1 khund
쿨kul3 ku9 coua koea kouc
쿵kong3 hung7
크k2 c7 ckd chd qd rkd cquesf quei gi xi kei kovaj kij k krzyl
클c4 kl5 cl7 k8 chaelc
키ki0 kisl kym im quim cim inm ukin hweo kyjp kyip zkijp
킨kin2 rkin9 quin9 keenle9
킬il6 chill6 kil6
킴kim2
타ta0 tf thai tark atan ghton gao too aq
탁tak1 thaka zhuoc
탄tan2 ttan9 tac tkoc ztantyc
탈ta3 tal8 taga thala talia tuob
탑tap3
탕tang1
태tae2 thae7 tchab thec taid tchej yasul hirol
택taek3 thaek6 ze7 taiki taegj tchekj tchakj thekj chhetchj chektsj tekchj tiktsj aichacl aichakl aizaakl iedekl
탤tall3
탱tin3
터ter3 tor9 tair9 rtera etec tad tarf trionaf dairf terovaf rterovaf
턴ton3 ten6
털ta3
텅teng2
테te1 te ttee tthaf tthif theh tenh
텐ten2
텔tel2 ttel6
톄tje4
톈tian0 tchiene
토to0 tohe touf tui thoj ttoj k tl doun phoo meto oo
톤ton4 tone4
톨tol2
통tong3 uitton5
퇴tui5 dun6
투tu2 to7 tb thoac zc
툰tun4 thun8 dina onsorta hatana
툴tuul3 tuu7
퉁tong2 itung8
퉈tuo4
트t1 db rtc tee thf ttef dti dsj thej tasj tsj trk uttik
틀tl1 t7
티ti2 tti8 thib tyb tc eef rteauxf teyf tiag ptih tyni ii
틱tic5 tics5
틴tin1
틸til3
팃titt3
팅ting1 thinb tengb thengc tihngd tyngf ingf thingthi
파pa2 fa8 pc bod pare fee pane facche df
팍pak3
판fan2 pan5 phanea phanc
팔pal2 pat8 bab
팟pat5 pats6
팡fang2 pen9 huangngd honggd fongngd fongyd
패pei3 paa8 fa8 pa8 baa
팽peng4 pin5
퍄pia3
퍼per6 fer7 fo7 eupeoa pucka pherc fac phac ferad
펀fen4
펑feng2 peng6 fungc ngd fongh ongh
페fe3 pe4 ferf vef fg ppeh tei hi hui
펜pen4 ffen4
펠pel2 ppel7
펭pen3
편pian7 pye9 pyoa pchjoa pyoua pyeob iengb eoibinb ipienb oeibeanb
평ping3 phyong8 pyeong8 pyung8 phinh phengh ngh
포po3 fo7 pua fora pota foroc
폴pol4 nfol7 po8 paul9 emandc mandc
푀fo5 foe5
표pyo2 phyo5 biaoc
푸fu3 pu4 pc
풀pu3 pou6
품pin4
풍feng5 pung6 poong6 phung8 ongd ungd
프v5 f6 w7 p8 ffe vsf ppeg h pek ftk vask curk poul pul uphm vam afm iekn
플pl2 fl7
피pi3 fi6 peaa pyc phyd ffyd ppid fyf ufih
핀pin4 phine6 pine6
필pil3 phil5 filc bic fic pchig
핑ping1 pinc ngc phinf
하ha0 hef hh chah xiaj jaj hanl xal ap
학hak1 xue8 hangf hef
한han0 honc hohni hannj hahnj hansl hal rhannm ann akhohno hyharnp eehamp
할chal4 hal4
함han3 ham9 xianb siad shiad shyad haahd hhanf yharnf eehamf rhanf
핫hat3
항hang2 heng6 gange konge
해hae2 hai8 hara hae hee heai kaii
핸han2 eehan8
행haeng2 xing8 angc haengnc
향hyang1 xiang8
허he4 cher8 haa hoa hasb fod wod huag huapheg hig hopeg haig
헌heon4 hon6 hun6 xuan9 xiand hine khini hianj
헐hel3
헝heng1 hang9
헤he2 ha7 gec henc chee khee uhee
헨hen1
헬hel1
헵hefz6 hepz6 hephz6
혁hyeok4 hyuk5 hyok6 hjokb yid hyeongj
현hyeon4 hyun5 hyon6 hjonb xuanf xianh hyenm nm xuam
협xia6 hyop7 hyeop7 hyup7 hjop9
형hyeong4 hyung5 hyong6 hjongd xinh hyoungh hengk
혜hye1 hui8 hjec hiei fij wail huel chuejjil
호ho1 haoa jof rog huj hawl wun zozn oo houo haurp houhp ahoup haup
혼hhorn4 kun5
홀hol1
홋hot3
홍hong1 hungc hornge fungg hok fenkk hengk huhngk wangl ngn
화hwa2 hua5 hed fah wahh hok fok waal hwahl awon hopen won
환hwan0 hvanb huane
활guaxi6 guoxi6
황hwang2 huang7 hvaa
회hoe1 huai9 hoia huib hof
횡hong4
효hyo1 xiao6 hiog hjoh hiuj hk hiauk hiuyik hiauik
후hu3 fu3 hooc fak juk hiel hm fm ham houn foun wuo hip wap chuejjp
훈hun2 hoon4 xunb fanj hungm ghiunm
훙hong1 hung9 wangd hornge funge ngi nhorngi khuengi feni
훤hwon2
훼hui4
휘hwi2 hui5 hua hyd hueii faii
휜xuan2 uan8
휴hu6 hyu7 xiu8 hue8 hew8 hooa
흐ch4 h4 kh8 grob szekd xd
흔xin1 heuna huna hsind
흠xin3 qin6 heumc humc jamf yamf hhsinf hihsinf uhimf
흥heung2 hung6 xing8 hengd hingf
희hui3 hee4 hib xid xum hun hyln hsip
히hi0 chd hi gik wal hijn gijn giyn hiin
힉hick3 hix6
힐chy3`
